//! Every drawing of every chart, for the tests that go through all of them.

// Each test file uses a part of this one.
#![allow(dead_code, unreachable_pub)]

use std::{
    collections::HashMap,
    io::Write as _,
    process::{Command, Stdio},
};

use crossings::{
    charts::{CHARTS, Chart, Drawing, Layout, Plot},
    embedded,
    text::{Language, Text},
    view::View,
};
use serde_json::{Value, json};

/// A chart as drawn for one view and layout.
pub struct Case {
    /// The chart.
    pub chart: &'static Chart,
    /// What its controls are set to.
    pub view: View,
    /// Narrow or wide.
    pub layout: Layout,
    /// The result.
    pub drawing: Drawing,
}

impl Case {
    /// `policy-change@measure-index@Wide`: a name for snapshots.
    pub fn name(&self) -> String {
        let query = self.view.query().replace(['=', '&'], "-");
        format!("{}@{query}@{:?}", self.chart.id, self.layout)
    }
}

/// Draws one view of a chart in English.
pub fn draw(chart: &Chart, view: &View, layout: Layout) -> Drawing {
    let text = Text::of(Language::English);
    chart.draw(embedded::dataset(), view, &text, layout)
}

/// Every chart in every view and both layouts.
pub fn every_case() -> impl Iterator<Item = Case> {
    CHARTS.iter().flat_map(|chart| {
        View::all(chart.controls).flat_map(move |view| {
            [Layout::Wide, Layout::Narrow].map(|layout| Case {
                chart,
                drawing: draw(chart, &view, layout),
                view: view.clone(),
                layout,
            })
        })
    })
}

/// What `web/render.mjs` draws a plot by, under a name.
pub fn job(name: &str, plot: &Plot, layout: Layout, locale: &str) -> Value {
    json!({
        "id": name, "option": plot.option,
        "width": layout.width(), "height": plot.height, "locale": locale,
    })
}

/// The SVG of each job by its name, from one Node process.
pub fn render(jobs: &[Value]) -> HashMap<String, String> {
    let mut node = Command::new("node")
        .arg("web/render.mjs")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node 20 or later on the PATH, and `npm ci`: `cargo xtask setup` sees to both");
    let mut input = node.stdin.take().expect("a pipe");
    let lines: Vec<String> = jobs.iter().map(|job| format!("{job}\n")).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.concat().as_bytes()));
    let output = node.wait_with_output().expect("Node ran");
    writer
        .join()
        .expect("the writer ran")
        .expect("Node read all");
    assert!(output.status.success(), "web/render.mjs failed");
    String::from_utf8(output.stdout)
        .expect("UTF-8")
        .lines()
        .map(|line| {
            let answer: Value = serde_json::from_str(line).expect("JSON");
            let id = answer["id"].as_str().expect("an id").to_owned();
            let svg = answer["svg"]
                .as_str()
                .unwrap_or_else(|| panic!("{id}: {}", answer["error"]));
            (id, svg.to_owned())
        })
        .collect()
}

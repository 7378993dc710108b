//! Every drawing of every chart, for the tests that go through all of them.

use std::{
    collections::HashMap,
    io::Write as _,
    process::{Command, Stdio},
    sync::{LazyLock, OnceLock},
};

use crossings::{
    charts::{CHARTS, Chart, Drawing, Plot},
    display::ChartContent,
    embedded,
    text::{Language, Text},
    view::{Layout, View},
};
use serde_json::{Value, json};

/// A chart as drawn for one view and layout.
pub(crate) struct Case {
    /// The chart.
    pub(crate) chart: &'static Chart,
    /// The state of its controls.
    pub(crate) view: View,
    /// Narrow or wide.
    pub(crate) layout: Layout,
    /// The result.
    pub(crate) drawing: Drawing,
}

impl Case {
    /// Returns a chart as drawn in English.
    pub(crate) fn new(chart: &'static Chart, view: &View, layout: Layout) -> Self {
        Self {
            chart,
            drawing: draw(chart, view, layout),
            view: view.clone(),
            layout,
        }
    }

    /// Returns a name for snapshots: `policy-change@measure-index@Wide`.
    pub(crate) fn name(&self) -> String {
        let query = self.view.query().replace(['=', '&'], "-");
        format!("{}@{query}@{:?}", self.chart.id, self.layout)
    }
}

/// Draws one view of a chart in English.
pub(crate) fn draw(chart: &Chart, view: &View, layout: Layout) -> Drawing {
    let text = Text::of(Language::English);
    chart.draw(embedded::dataset(), view, &text, layout)
}

/// Returns every chart in every view and both layouts.
pub(crate) fn every_case() -> impl Iterator<Item = &'static Case> {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
        let of = |chart: &'static Chart| {
            View::all(chart.controls).flat_map(move |view| {
                [Layout::Wide, Layout::Narrow].map(|layout| Case::new(chart, &view, layout))
            })
        };
        CHARTS.iter().flat_map(of).collect()
    });
    CASES.iter()
}

/// Returns the content of a chart in a language, composed once for all tests.
pub(crate) fn content(chart: &Chart, language: Language) -> &'static ChartContent {
    type Contents = HashMap<(&'static str, &'static str), OnceLock<ChartContent>>;
    static CONTENTS: LazyLock<Contents> = LazyLock::new(|| {
        let charts = CHARTS.iter().map(|chart| chart.id);
        let keys = charts.flat_map(|id| Language::ALL.map(|language| (id, language.code())));
        keys.map(|key| (key, OnceLock::new())).collect()
    });
    CONTENTS[&(chart.id, language.code())].get_or_init(|| {
        ChartContent::compose(chart, embedded::dataset_in(language), &Text::of(language))
    })
}

/// The English SVG of each case by its name.
pub(crate) static ENGLISH: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let jobs: Vec<Value> = every_case()
        .map(|case| job(&case.name(), &case.drawing.plot, case.layout, "en-GB"))
        .collect();
    render(&jobs)
});

/// Returns the named job by which `web/drawing/render.mjs` draws a plot.
pub(crate) fn job(name: &str, plot: &Plot, layout: Layout, locale: &str) -> Value {
    json!({
        "id": name, "option": plot.option,
        "width": layout.width(), "height": plot.height, "locale": locale,
    })
}

/// Returns the SVG of each job by its name, from one Node process.
pub(crate) fn render(jobs: &[Value]) -> HashMap<String, String> {
    let mut node = Command::new("node")
        .arg("web/drawing/render.mjs")
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
    assert!(output.status.success(), "web/drawing/render.mjs failed");
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

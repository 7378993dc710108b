//! Every chart in every view as ECharts draws it: the SVG as a snapshot.
//!
//! Runs `web/render.mjs` in Node, so it needs the packages that `cargo xtask setup` installs.

mod common;

use std::{
    collections::HashMap,
    io::Write,
    process::{Command, Stdio},
};

use common::{Case, every_case};
use serde_json::{Value, json};

/// The SVG of each case by its name, from one Node process.
fn render(cases: &[Case]) -> HashMap<String, String> {
    let mut node = Command::new("node")
        .arg("web/render.mjs")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node 20 or later on the PATH, and `npm ci`: `cargo xtask setup` sees to both");
    let mut input = node.stdin.take().expect("a pipe");
    let lines: Vec<String> = cases
        .iter()
        .map(|case| {
            let width = case.layout.width();
            let plot = &case.drawing.plot;
            let line = json!({
                "id": case.name(), "option": plot.option,
                "width": width, "height": plot.height, "locale": "en-GB",
            });
            format!("{line}\n")
        })
        .collect();
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

#[test]
fn the_drawing_of_every_chart_and_view_is_as_reviewed() {
    let cases: Vec<Case> = every_case().collect();
    let drawings = render(&cases);
    assert_eq!(drawings.len(), cases.len());
    for (name, svg) in &drawings {
        // One element a line: a difference shows what moved.
        let lines = svg.replace("><", ">\n<");
        insta::assert_snapshot!(name.clone(), lines);
    }
}

#[test]
fn every_value_label_stands_within_the_drawing() {
    let cases: Vec<Case> = every_case().collect();
    let drawings = render(&cases);
    for case in &cases {
        let svg = &drawings[&case.name()];
        for datum in case.drawing.plot.option["series"][0]["data"]
            .as_array()
            .expect("data")
        {
            let label = datum["name"].as_str().unwrap_or_default();
            let first_line = label.lines().next().unwrap_or_default();
            assert!(
                svg.contains(first_line),
                "{}: “{first_line}” is not drawn",
                case.name()
            );
        }
    }
}

//! Every chart in every view as ECharts draws it: the SVG as a snapshot.
//!
//! Runs `web/render.mjs` in Node, so it needs the packages that `cargo xtask setup` installs.

mod common;

use std::collections::HashMap;

use common::{Case, every_case, job};
use serde_json::Value;

/// The SVG of each case by its name.
fn render(cases: &[Case]) -> HashMap<String, String> {
    let jobs: Vec<Value> = cases
        .iter()
        .map(|case| job(&case.name(), &case.drawing.plot, case.layout, "en-GB"))
        .collect();
    common::render(&jobs)
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

//! The contract between the rows of a table and the scripts that read them: rows of each status as prerendered, and what
//! `web/figure/rows.js` is to read in them, for `web/figure/rows.test.mjs`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{
    app::{Site, pages::fragment},
    charts::CHARTS,
    display::{ChartContent, Line, MACHINE_COLUMNS, Origin},
    embedded,
    text::{Language, Text},
    view::{Page, Route},
};

/// Returns a row as it is to be read.
fn as_read(row: &Line, marks: &str) -> Value {
    let (formula, source) = match &row.origin {
        Origin::Published(source) => ("", Some(source)),
        Origin::Derived {
            formula, source, ..
        } => (formula.as_str(), source.as_ref()),
        Origin::Definition => ("", None),
    };
    let numeric = |at: usize| row.numeric.get(at).map(String::as_str).unwrap_or_default();
    let number = |at: usize| numeric(at).parse::<f64>().ok();
    let card = match row.id() {
        "" => String::new(),
        id => format!("../../data/?figure={id}"),
    };
    json!({
        "group": row.group, "label": row.label, "value": row.value, "interval": row.interval,
        "status": row.status, "formula": formula,
        "source": source.map_or("", |source| source.words.as_str()), "anomaly": row.doubt,
        "card": card, "id": row.id(), "marks": marks.split_whitespace().collect::<Vec<_>>(),
        "number": number(0), "lower": number(1), "upper": number(2), "unit": numeric(3),
    })
}

/// Returns the rows of numbers in a view as prerendered, as trees.
fn written(view: &Value) -> Vec<&Value> {
    let body = view["parts"]["table"][0]
        .as_array()
        .and_then(|table| table.last());
    let rows = body.and_then(Value::as_array).into_iter().flatten().skip(2);
    rows.filter(|row| row[1]["class"] != "policy-row").collect()
}

#[test]
fn a_row_of_each_status_is_written_as_the_scripts_of_the_page_read_it() {
    let text = Text::of(Language::English);
    let status = MACHINE_COLUMNS.iter().position(|name| *name == "status");
    let status = status.expect("a column");
    // The first row of each status, with and without a group, a disagreement and a unit of its own.
    let mut rows = BTreeMap::new();
    for chart in CHARTS {
        let route = Route::of(Page::Chart(chart.id), Language::English);
        let site = Site { route, text };
        for display in &ChartContent::compose(chart, embedded::dataset(), &text).views {
            let view = fragment(&site, chart.id, display);
            let written = written(&view);
            assert_eq!(written.len(), display.rows.len(), "{}", chart.id);
            for (at, row) in display.rows.iter().enumerate() {
                let unit = row.numeric.get(3).is_some_and(|unit| !unit.is_empty());
                let has = (!row.group.is_empty(), !row.doubt.is_empty(), unit);
                rows.entry((row.machine[status].clone(), has))
                    .or_insert_with(|| {
                        let read = as_read(row, &display.marks_of(at));
                        json!({ "written": written[at], "read": read })
                    });
            }
        }
    }
    let rows: Vec<String> = rows.values().map(Value::to_string).collect();
    let rows = format!("[\n{}\n]", rows.join(",\n"));
    insta::with_settings!({
        snapshot_path => "../../web/figure",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("rows", rows);
    });
}

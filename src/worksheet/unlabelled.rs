//! Drawings without their values, for classes that read them off.
//!
//! Labels beside marks are removed from the finished option. An axis whose scale was hidden in favour of values shows
//! it; panels below move down to make space for it.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::{
    charts::{
        Drawing, Plot,
        plot::{RULE, TEXT_QUIET, parts},
    },
    dataset::Dataset,
    text::{Text, unmarked},
};

/// Height of the labels of an axis, in CSS px.
const SCALE_HEIGHT: f64 = 24.0;

/// Returns the plot of a drawing without the values of its rows: with their marks, their names and a scale.
#[must_use]
pub fn without_values(drawing: &Drawing, data: &Dataset, text: &Text) -> Plot {
    let mut plot = drawing.plot.clone();
    for (at, series) in parts(&mut plot.option, "series").enumerate() {
        let marks = drawing.plot.marks.iter().filter(|mark| mark.series == at);
        let values: HashMap<usize, String> = marks
            .filter_map(|mark| Some((mark.datum, drawing.rows.get(mark.row)?)))
            .map(|(datum, row)| (datum, row.fact.read(data, text).text))
            .collect();
        if series["type"] == "sankey" {
            shorten_captions(series, &values);
        } else {
            remove_labels(series, &values);
        }
    }
    show_scales(&mut plot);
    plot
}

/// Removes the labels of marks. A mark without a row is a gap, which keeps its label; points without any mark only
/// carry labels of others.
fn remove_labels(series: &mut Value, values: &HashMap<usize, String>) {
    if values.is_empty() && series["type"] == "scatter" {
        if let Some(fields) = series.as_object_mut() {
            fields.remove("label");
            fields.insert("data".to_owned(), json!([]));
        }
        return;
    }
    for (datum, item) in parts(series, "data").enumerate() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        // Without a name of its own, it would take the label of its category.
        if values.contains_key(&datum) && item.remove("name").is_some() {
            item.insert("label".to_owned(), json!({ "show": false }));
        }
    }
}

/// Removes the line with the value from the captions of a flow, which are also the node ids of its links.
fn shorten_captions(series: &mut Value, values: &HashMap<usize, String>) {
    let mut short: HashMap<String, String> = HashMap::new();
    for (datum, node) in parts(series, "data").enumerate() {
        let (Some(caption), Some(value)) = (node["name"].as_str(), values.get(&datum)) else {
            continue;
        };
        let lines = caption
            .split('\n')
            .filter(|line| unmarked(line) != unmarked(value));
        let name = lines.collect::<Vec<_>>().join("\n");
        short.insert(caption.to_owned(), name.clone());
        node["name"] = json!(name);
    }
    for link in parts(series, "links") {
        for end in ["source", "target"] {
            if let Some(name) = link[end].as_str().and_then(|name| short.get(name)) {
                link[end] = json!(name);
            }
        }
    }
}

/// Shows the scale of every value axis that was hidden in favour of labels.
fn show_scales(plot: &mut Plot) {
    let mut grids: Vec<usize> = Vec::new();
    for axis in parts(&mut plot.option, "xAxis") {
        let silent = axis["axisLabel"]["show"] == json!(false) && axis["show"] != json!(false);
        if axis["type"] == "value" && silent {
            scale(axis);
            let grid = axis["gridIndex"].as_f64().unwrap_or(0.0);
            // An index that charming writes as a float.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            grids.push(grid as usize);
        }
    }
    for grid in grids {
        let place = &plot.option["grid"][grid];
        let Some(end) = number(place, "top").zip(number(place, "height")) else {
            continue;
        };
        make_room(&mut plot.option, end.0 + end.1);
        // The added height is far below the limit of a `u16`.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let added = SCALE_HEIGHT as u16;
        plot.height += added;
    }
}

/// Shows round numbers and grid lines; none at the end of the axis, where the longest mark ends. Zero may be at the
/// edge of the drawing, so its label is aligned to stay inside.
fn scale(axis: &mut Value) {
    let inside = if axis["inverse"] == json!(true) {
        "right"
    } else {
        "left"
    };
    axis["splitNumber"] = json!(4);
    axis["axisLabel"] = json!({
        "show": true, "color": TEXT_QUIET, "fontSize": 12, "formatter": "@number:tick",
        "hideOverlap": true, "showMaxLabel": false, "alignMinLabel": inside,
    });
    axis["splitLine"] =
        json!({ "show": true, "showMaxLine": false, "lineStyle": { "color": RULE } });
}

/// Moves down the parts below a height in CSS px.
fn make_room(option: &mut Value, below: f64) {
    for list in ["grid", "title"] {
        for part in parts(option, list) {
            let top = number(part, "top").filter(|top| *top >= below);
            if let (Some(top), Some(fields)) = (top, part.as_object_mut()) {
                fields.insert("top".to_owned(), json!(top + SCALE_HEIGHT));
            }
        }
    }
}

fn number(part: &Value, field: &str) -> Option<f64> {
    part.as_object()
        .and_then(|fields: &Map<String, Value>| fields.get(field))
        .and_then(Value::as_f64)
}

//! Mirroring of drawings for right-to-left languages.
//!
//! ECharts lays out from left to right only. For a right-to-left language, the finished option is mirrored: margins and
//! axes change sides, values and time increase leftwards, flows run leftwards. Text keeps its own direction everywhere,
//! by the [isolates] of Unicode's bidirectional algorithm.
//!
//! [isolates]: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates

use serde_json::{Value, json};

use super::plot::{Plot, parts};

/// Right-to-left isolate and its end.
const RIGHT_TO_LEFT: char = '\u{2067}';
const END: char = '\u{2069}';

impl Plot {
    /// Mirrors the drawing, which is `width` CSS px wide.
    pub(super) fn mirror(&mut self, width: u16) {
        let option = &mut self.option;
        parts(option, "grid").for_each(swap_sides);
        parts(option, "title").for_each(title);
        for axis in parts(option, "xAxis") {
            axis["inverse"] = json!(axis["inverse"] != json!(true));
            // The least value is at the other edge.
            if axis["axisLabel"]["alignMinLabel"] == "left" {
                axis["axisLabel"]["alignMinLabel"] = json!("right");
            }
        }
        for axis in parts(option, "yAxis") {
            axis["position"] = json!("right");
        }
        parts(option, "series").for_each(series);
        isolate(&mut self.option);
        for marker in &mut self.markers {
            marker.left = f64::from(width) - marker.left;
        }
    }
}

/// Swaps distances from the left and from the right.
fn swap_sides(part: &mut Value) {
    let Some(fields) = part.as_object_mut() else {
        return;
    };
    let (left, right) = (fields.remove("left"), fields.remove("right"));
    for (side, place) in [("left", right), ("right", left)] {
        if let Some(place) = place {
            fields.insert(side.to_owned(), place);
        }
    }
}

/// Aligns a title with the other side. By its alignment, because a distance would be measured from the start of the
/// text, by an estimate of its width.
fn title(title: &mut Value) {
    if title["left"] == json!(0) {
        title["left"] = json!("right");
    } else {
        swap_sides(title);
    }
}

fn series(series: &mut Value) {
    if series["type"] == "sankey" {
        swap_sides(series);
        // A flow has no direction of its own: source and target swap.
        for link in parts(series, "links") {
            if let Some(fields) = link.as_object_mut() {
                let (source, target) = (fields.remove("source"), fields.remove("target"));
                fields.insert("source".to_owned(), target.unwrap_or_default());
                fields.insert("target".to_owned(), source.unwrap_or_default());
            }
        }
    }
    label(series);
    parts(series, "data").for_each(label);
}

/// Moves a label to the other side of its mark.
fn label(part: &mut Value) {
    let Some(label) = part.get_mut("label").filter(|label| label.is_object()) else {
        return;
    };
    let other = match label["position"].as_str() {
        Some("left") => "right",
        Some("right") => "left",
        Some("insideLeft") => "insideRight",
        _ => return,
    };
    label["position"] = json!(other);
}

/// Isolates every line of right-to-left text.
fn isolate(value: &mut Value) {
    match value {
        Value::String(words) if words.chars().any(is_right_to_left) => {
            let mut open = String::new();
            let lines = words.split('\n').map(|line| isolated(line, &mut open));
            *words = lines.collect::<Vec<_>>().join("\n");
        }
        Value::Array(items) => items.iter_mut().for_each(isolate),
        Value::Object(fields) => fields.values_mut().for_each(isolate),
        _ => {}
    }
}

/// Isolates a line. Isolates still `open` at its end are closed there and reopened in the next line.
fn isolated(line: &str, open: &mut String) -> String {
    // ECharts lifts names by empty lines.
    if line.is_empty() {
        return String::new();
    }
    let begun = open.clone();
    for letter in line.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => open.push(letter),
            END => _ = open.pop(),
            _ => {}
        }
    }
    let ends = END.to_string().repeat(open.chars().count() + 1);
    format!("{RIGHT_TO_LEFT}{begun}{line}{ends}")
}

/// Whether a letter is Arabic.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plot(option: Value) -> Plot {
        Plot {
            option,
            height: 100,
            marks: Vec::new(),
            key: Vec::new(),
            markers: Vec::new(),
        }
    }

    #[test]
    fn margins_axes_and_labels_change_sides() {
        let mut plot = plot(json!({
            "grid": [{ "left": 10, "right": 90 }],
            "title": [{ "left": 0 }, { "left": 20 }],
            "xAxis": [{ "type": "value" }],
            "yAxis": [{ "type": "category", "inverse": true }],
            "series": [{ "type": "bar", "label": { "position": "right" }, "data": [1, { "label": { "position": "left" } }] }],
        }));
        plot.mirror(300);
        assert_eq!(plot.option["grid"][0], json!({ "left": 90, "right": 10 }));
        assert_eq!(
            plot.option["title"],
            json!([{ "left": "right" }, { "right": 20 }])
        );
        assert_eq!(plot.option["xAxis"][0]["inverse"], true);
        assert_eq!(plot.option["yAxis"][0]["position"], "right");
        assert_eq!(
            plot.option["yAxis"][0]["inverse"], true,
            "rows still run down"
        );
        assert_eq!(plot.option["series"][0]["label"]["position"], "left");
        assert_eq!(
            plot.option["series"][0]["data"][1]["label"]["position"],
            "right"
        );
    }

    #[test]
    fn flows_run_the_other_way() {
        let mut plot = plot(json!({
            "series": [{ "type": "sankey", "left": 0, "right": 200, "links": [{ "source": "a", "target": "b" }] }],
        }));
        plot.mirror(300);
        let series = &plot.option["series"][0];
        assert_eq!(
            (&series["left"], &series["right"]),
            (&json!(200), &json!(0))
        );
        assert_eq!(series["links"][0], json!({ "source": "b", "target": "a" }));
    }

    #[test]
    fn words_are_isolated_line_by_line_and_numbers_left_alone() {
        let mut plot = plot(json!({ "yAxis": [{ "data": ["501 ألف\nفي اليوم\n", "501"] }] }));
        plot.mirror(300);
        assert_eq!(
            plot.option["yAxis"][0]["data"],
            json!(["\u{2067}501 ألف\u{2069}\n\u{2067}في اليوم\u{2069}\n", "501"])
        );
    }

    #[test]
    fn an_isolate_that_a_line_breaks_is_closed_and_goes_on() {
        let mut open = String::new();
        let lines =
            ["نحو \u{2066}Dot Dot", "News\u{2069} في"].map(|line| isolated(line, &mut open));
        assert_eq!(
            lines,
            [
                "\u{2067}نحو \u{2066}Dot Dot\u{2069}\u{2069}",
                "\u{2067}\u{2066}News\u{2069} في\u{2069}"
            ]
        );
        assert_eq!(open, "");
    }
}

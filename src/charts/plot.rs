//! Plots: a `charming` chart with its height and the marks of its rows.

mod builder;

use crate::text::{is_chinese, pieces};
use crate::view::Mark;
use std::borrow::Cow;

use charming::element::Color;
use serde_json::{Value, json};

pub(super) use builder::{Builder, Custom, number, panel_title};

/// A plot, ready to draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// ECharts option, as plain JSON.
    pub option: Value,
    /// Height in CSS px; the width is that of its container.
    pub height: u16,
    /// Marks of the rows.
    pub marks: Vec<Mark>,
    /// Legend; empty where labels at the marks serve instead.
    pub key: Vec<LegendEntry>,
    /// Policy changes marked, in time order.
    pub markers: Vec<Marker>,
}

impl Plot {
    /// Whether values can be read off a scale; flows have none.
    #[must_use]
    pub fn has_scale(&self) -> bool {
        self.option.get("xAxis").is_some()
    }
}

/// The mark of a policy change, by ECharts' indices of series and datum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Marker {
    /// Index of the series.
    pub series: usize,
    /// Index of the datum in its series.
    pub datum: usize,
    /// Index into [`Dataset::policies`](crate::dataset::Dataset::policies).
    pub policy: usize,
    /// Number on the mark, from 1.
    pub number: usize,
    /// Distance from the left edge of the drawing, in CSS px.
    pub left: f64,
}

impl Plot {
    /// Returns a key that is equal for plots between which ECharts can animate: the kinds of their series and the
    /// positions of their panels and names. Between other plots, parts of the old one would remain.
    #[must_use]
    pub fn shape(&self) -> String {
        let parts = |list: &str, pointer: &str| {
            let list = self.option[list].as_array().map_or(&[][..], Vec::as_slice);
            list.iter()
                .map(|part| {
                    part.pointer(pointer)
                        .map(Value::to_string)
                        .unwrap_or_default()
                })
                .collect::<Vec<_>>()
                .join(",")
        };
        [
            parts("series", "/type"),
            parts("grid", "/left"),
            parts("yAxis", "/axisLabel/inside"),
        ]
        .join("|")
    }
}

/// An entry of the legend: a colour and its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegendEntry {
    /// Label.
    pub label: String,
    /// Name of the colour's custom property in `style/tokens.css`, without its dashes: `ink-mainland`.
    pub ink: &'static str,
}

/// A colour of the stylesheet, named by its meaning; themes change it without a redraw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// After the policy; also the colour of a single series.
    After,
    /// Before the policy.
    Before,
    /// Before the pandemic; other references.
    Reference,
    /// Residents of the mainland.
    Mainland,
    /// Residents of Hong Kong, Macao and Taiwan.
    Hmt,
    /// Foreign nationals.
    Foreign,
    /// The core document's year among others.
    Core,
    /// Other years.
    Other,
    /// The fifth of several statistics.
    Fifth,
    /// The sixth of several statistics.
    Sixth,
}

impl Ink {
    /// Returns a CSS reference to the custom property in `style/tokens.css`.
    pub(super) const fn css(self) -> &'static str {
        match self {
            Self::After => "var(--ink-after)",
            Self::Before => "var(--ink-before)",
            Self::Reference => "var(--ink-reference)",
            Self::Mainland => "var(--ink-mainland)",
            Self::Hmt => "var(--ink-hmt)",
            Self::Foreign => "var(--ink-foreign)",
            Self::Core => "var(--ink-core)",
            Self::Other => "var(--ink-other)",
            Self::Fifth => "var(--ink-fifth)",
            Self::Sixth => "var(--ink-sixth)",
        }
    }

    /// Returns the name of the custom property, without its dashes.
    pub(super) fn name(self) -> &'static str {
        self.css()
            .trim_start_matches("var(--")
            .trim_end_matches(')')
    }

    /// Returns the legend entry of this colour.
    pub(super) fn entry(self, label: &str) -> LegendEntry {
        LegendEntry {
            label: label.to_owned(),
            ink: self.name(),
        }
    }

    pub(super) fn color(self) -> Color {
        Color::Value(self.css().to_owned())
    }
}

/// Text colours of the stylesheet.
pub(super) const TEXT: &str = "var(--text)";
pub(crate) const TEXT_QUIET: &str = "var(--text-quiet)";
/// Colour of lines without data.
pub(crate) const RULE: &str = "var(--rule)";

/// The page's sans-serif font stack, repeated here because ECharts measures with it. Single quotes, because ECharts
/// writes it into an SVG attribute without escaping it.
const FONT: &str =
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

/// Returns the item style of derived values: 45° hatching in a colour over the paper, with an outline.
pub(super) fn hatched(ink: Ink) -> Value {
    json!({
        "color": "var(--paper)",
        "borderColor": ink.css(),
        "borderWidth": 1.25,
        "decal": {
            "symbol": "rect", "symbolSize": 1, "color": ink.css(), "backgroundColor": "var(--paper)",
            "dashArrayX": [1, 0], "dashArrayY": [2, 4], "rotation": -std::f64::consts::FRAC_PI_4,
        },
    })
}

/// Fields of an option that `charming` lacks: JSON pointer to the parent, key and value.
#[derive(Debug, Default)]
pub(super) struct Extras(Vec<(String, Cow<'static, str>, Value)>);

impl Extras {
    /// Sets `key` of the object at the JSON pointer `parent`; an empty pointer is the option itself.
    ///
    /// [`option`] applies it last and overwrites what `charming` has set. It adds the object if only the last step of
    /// the pointer is missing.
    pub(super) fn set(&mut self, parent: impl Into<String>, key: &'static str, value: Value) {
        self.0.push((parent.into(), key.into(), value));
    }

    /// Sets the colour of a category axis line, which `charming` types for gauges only.
    pub(super) fn axis_line(&mut self, axis: usize) {
        self.set(
            format!("/yAxis/{axis}/axisLine"),
            "lineStyle",
            json!({ "color": RULE }),
        );
    }

    /// Hatches a datum as derived.
    pub(super) fn hatch(&mut self, item_style: impl Into<String>, ink: Ink) {
        let parent = item_style.into();
        let Value::Object(style) = hatched(ink) else {
            return;
        };
        for (key, value) in style {
            self.0.push((parent.clone(), key.into(), value));
        }
    }

    /// Hatches a datum over its own colour: a derived part among parts identified by colour. The label has a plain
    /// background, so that it stays readable.
    pub(super) fn hatch_over(&mut self, datum: impl Into<String>, ink: Ink) {
        let datum = datum.into();
        self.set(
            format!("{datum}/itemStyle"),
            "decal",
            json!({
                "symbol": "rect", "symbolSize": 1, "color": "var(--hatch)", "backgroundColor": ink.css(),
                "dashArrayX": [1, 0], "dashArrayY": [1.5, 6], "rotation": -std::f64::consts::FRAC_PI_4,
            }),
        );
        self.set(
            format!("{datum}/label"),
            "backgroundColor",
            json!(ink.css()),
        );
        self.set(format!("{datum}/label"), "padding", json!([2, 5]));
    }
}

/// Serialises a chart to plain JSON and applies the fields that `charming` lacks.
pub(super) fn option(chart: &charming::Chart, extras: Extras) -> Value {
    let mut option = serde_json::to_value(chart).unwrap_or(Value::Null);
    strip_raw_marks(&mut option);
    if let Some(root) = option.as_object_mut() {
        // charming writes a single axis as an object; pointers always need a list.
        for key in ["grid", "xAxis", "yAxis", "series"] {
            if let Some(part) = root.get_mut(key).filter(|part| part.is_object()) {
                *part = json!([part.take()]);
            }
        }
        root.insert(
            "textStyle".into(),
            json!({ "fontFamily": FONT, "color": TEXT }),
        );
    }
    for (parent, key, value) in extras.0 {
        if let Some(parent) = ensure_object(&mut option, &parent) {
            parent.insert(key.into_owned(), value);
        } else {
            debug_assert!(false, "no part {parent} in the option");
        }
    }
    option
}

/// Returns the items of a list in an option, or in a part of it.
pub(crate) fn parts<'a>(of: &'a mut Value, list: &str) -> impl Iterator<Item = &'a mut Value> {
    let parts = of.get_mut(list).and_then(Value::as_array_mut);
    parts.into_iter().flatten()
}

/// Returns the object at a JSON pointer; adds it if only the last step is missing.
fn ensure_object<'a>(
    root: &'a mut Value,
    pointer: &str,
) -> Option<&'a mut serde_json::Map<String, Value>> {
    if root.pointer(pointer).is_none() {
        let (parent, key) = pointer.rsplit_once('/')?;
        root.pointer_mut(parent)?
            .as_object_mut()?
            .insert(key.to_owned(), json!({}));
    }
    root.pointer_mut(pointer)?.as_object_mut()
}

/// Removes the markers that `charming` sets around raw strings, of which only names remain here.
fn strip_raw_marks(value: &mut Value) {
    const MARK: &str = "#*#*#*#";
    match value {
        Value::String(text) => {
            if let Some(inner) = text.strip_prefix(MARK).and_then(|t| t.strip_suffix(MARK)) {
                *text = inner.to_owned();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(strip_raw_marks),
        Value::Object(fields) => fields.values_mut().for_each(strip_raw_marks),
        _ => {}
    }
}

/// Returns the approximate width of a text in columns. A column is the width of a Latin letter; Chinese letters take
/// two, Cyrillic ones somewhat more than one.
pub(super) fn columns(text: &str) -> usize {
    tenths(text).div_ceil(10)
}

/// Returns the width of a text in tenths of a column.
fn tenths(text: &str) -> usize {
    text.chars().map(tenths_of).sum()
}

fn tenths_of(letter: char) -> usize {
    match letter {
        letter if is_chinese(letter) => 20,
        '\u{400}'..='\u{4ff}' => 12,
        // Invisible marks and isolates.
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => 0,
        _ => 10,
    }
}

/// Breaks a label so that no line is much wider than `width` columns: between words, or after a hyphen.
pub(super) fn wrapped(label: &str, width: usize) -> String {
    let width = width * 10;
    let mut out = String::new();
    let mut line = 0;
    for (at, word) in label.split(' ').enumerate() {
        let space = if at == 0 || line == 0 { 0 } else { 10 };
        for (part, piece) in pieces(word).into_iter().enumerate() {
            let before = if part == 0 { space } else { 0 };
            // A mark at the end of a line may stand out.
            let words = piece.trim_end_matches(['，', '。', '、', '：', '；']);
            if line > 0 && line + before + tenths(words) > width {
                out.push('\n');
                line = 0;
            } else if before > 0 {
                out.push(' ');
                line += before;
            }
            out.push_str(piece);
            line += tenths(piece);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_break_between_words_and_after_hyphens() {
        for (label, width, lines) in [
            (
                "Residents of the mainland",
                12,
                "Residents of\nthe mainland",
            ),
            ("visa-free entries", 6, "visa-\nfree\nentries"),
            ("visa-free", 20, "visa-free"),
            ("уголовно-процессуальными", 18, "уголовно-\nпроцессуальными"),
            ("出入境人次，全部", 10, "出入境人次，\n全部"),
            ("2023年10月6日", 12, "2023年10月\n6日"),
            ("2023年10月6日", 9, "2023年\n10月6日"),
            ("出入境人次", 8, "出入境\n人次"),
            ("受到行政处罚人员", 10, "受到行政\n处罚人员"),
            ("12367热线满意率", 8, "12367热线\n满意率"),
        ] {
            assert_eq!(wrapped(label, width), lines);
        }
        assert_eq!(
            (columns("abc"), columns("人次"), columns("дела")),
            (3, 4, 5)
        );
        assert_eq!(
            columns("\u{2067}33\u{200e}%\u{2069}"),
            3,
            "marks have no width"
        );
    }
}

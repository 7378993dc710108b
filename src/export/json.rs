//! JSON for readers and for `web/drawing/sheet.js`, with members in a fixed order.

use serde::{Serialize, Serializer, ser::SerializeMap as _};

use crate::say;
use crate::{
    display::{LegendLine, ViewContent},
    text::{Text, msg},
};

/// Column names with the cells of one row; serialised as an object of strings.
struct Row<'a>(&'a [&'a str], Vec<String>);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (column, cell) in self.0.iter().zip(&self.1) {
            map.serialize_entry(column, cell)?;
        }
        map.end()
    }
}

/// A display as exported.
#[derive(Serialize)]
struct Whole<'a> {
    title: &'a str,
    subtitle: &'a str,
    summary: &'a [String],
    rows: Vec<Row<'a>>,
}

/// Text around a drawing exported as a picture.
#[derive(Debug, Serialize)]
pub struct PictureText<'a> {
    /// Title: the finding.
    title: &'a str,
    /// Subtitle: what is measured, unit, period.
    subtitle: &'a str,
    /// Legend.
    key: &'a [LegendLine],
    /// Source of the numbers.
    source: String,
    /// Licence, and the chart's address.
    licence: String,
    /// Language of the text (BCP 47).
    language: &'a str,
    /// Direction of the text: `ltr` or `rtl`.
    direction: &'a str,
}

impl<'a> PictureText<'a> {
    /// Returns the text around a display's drawing; `url` is the chart's permalink.
    #[must_use]
    pub fn of(text: &Text, display: &'a ViewContent, url: &str) -> Self {
        let source = display.sources.first().map_or("", |source| &source.words);
        // Numbered marks need their list, which is the last sentence of the summary.
        let marked = display
            .summary
            .last()
            .filter(|_| !display.policies.is_empty());
        let marked = marked.map_or("", String::as_str);
        let source = text.labelled(&text.get(msg::UI_COLUMN_SOURCE), source);
        Self {
            title: &display.title,
            subtitle: &display.subtitle,
            key: &display.key,
            source: text.sentences(&[&source, marked]),
            licence: say!(text, UI_LICENCE_LINE, url = url),
            language: text.language().code(),
            direction: text.language().direction(),
        }
    }

    /// Serialises it as `web/drawing/sheet.js` reads it.
    #[must_use]
    pub fn json(&self) -> String {
        pretty(self)
    }
}

/// Serialises rows as a list of objects.
pub(super) fn list(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    pretty(&rows.map(|cells| Row(columns, cells)).collect::<Vec<_>>())
}

/// Serialises a display with its rows.
pub(super) fn display(
    display: &ViewContent,
    columns: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> String {
    pretty(&Whole {
        title: &display.title,
        subtitle: &display.subtitle,
        summary: &display.summary,
        rows: rows.map(|cells| Row(columns, cells)).collect(),
    })
}

fn pretty(value: &impl Serialize) -> String {
    // Strings, lists and maps with string keys always serialise.
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    json + "\n"
}

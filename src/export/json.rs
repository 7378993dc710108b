//! JSON for readers and for `web/drawing/sheet.js`, its members in a fixed order.

use serde::{Serialize, Serializer, ser::SerializeMap as _};

use crate::{
    display::{Display, LegendLine},
    text::{Text, msg},
};

/// Column names with the cells of one row: an object of texts.
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

/// A display as it is handed over.
#[derive(Serialize)]
struct Whole<'a> {
    title: &'a str,
    subtitle: &'a str,
    summary: &'a [String],
    rows: Vec<Row<'a>>,
}

/// The words around a drawing when it leaves the page as a picture.
#[derive(Debug, Serialize)]
pub struct PictureText<'a> {
    /// The finding.
    title: &'a str,
    /// What is measured.
    subtitle: &'a str,
    /// What colours stand for.
    key: &'a [LegendLine],
    /// Where the numbers come from.
    source: String,
    /// The licence, and the chart's address.
    licence: String,
    /// The language of it all.
    language: &'a str,
    /// Which way that is written.
    direction: &'a str,
}

impl<'a> PictureText<'a> {
    /// The words around a display's drawing; `url` is the chart's permalink.
    #[must_use]
    pub fn of(text: &Text, display: &'a Display, url: &str) -> Self {
        let source = display.sources.first().map_or("", |source| &source.words);
        // Numbers on a drawing mean nothing without their list, which is the last sentence of the summary.
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
            licence: text.say(msg::UI_LICENCE_LINE, &[("url", url)]),
            language: text.language().code(),
            direction: text.language().direction(),
        }
    }

    /// As `web/drawing/sheet.js` reads it.
    #[must_use]
    pub fn json(&self) -> String {
        pretty(self)
    }
}

/// Rows as a list of objects.
pub(super) fn list(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    pretty(&rows.map(|cells| Row(columns, cells)).collect::<Vec<_>>())
}

/// A display with its rows.
pub(super) fn display(
    display: &Display,
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
    // Texts, lists and maps with names for keys: nothing that JSON cannot say.
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    json + "\n"
}

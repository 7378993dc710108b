//! The files of a chart's default view at fixed addresses.

use crate::text::Language;

/// A file that shows what the default view of a chart does, for programs and for other pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChartFile {
    /// Its numbers, for programs.
    Csv,
    /// Its numbers, for spreadsheets in the language of the folder.
    Spreadsheet,
    /// Its numbers with title and summary, for programs.
    Json,
    /// All of it as text.
    Markdown,
    /// Its drawing.
    Drawing,
}

impl ChartFile {
    /// All of them.
    pub(super) const ALL: [Self; 5] = [
        Self::Csv,
        Self::Spreadsheet,
        Self::Json,
        Self::Markdown,
        Self::Drawing,
    ];

    /// Returns the name in the folder of the chart.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Csv => "data.csv",
            Self::Spreadsheet => "spreadsheet.csv",
            Self::Json => "data.json",
            Self::Markdown => "chart.md",
            Self::Drawing => "chart.svg",
        }
    }

    /// Returns the media type.
    pub(super) const fn media_type(self) -> &'static str {
        match self {
            Self::Csv | Self::Spreadsheet => "text/csv",
            Self::Json => "application/json",
            Self::Markdown => "text/markdown",
            Self::Drawing => "image/svg+xml",
        }
    }

    /// Returns the path below the root.
    pub(super) fn path(self, language: Language, chart: &str) -> String {
        format!("{}charts/{chart}/{}", language.prefix(), self.name())
    }
}

//! Rows of a CSV table, with errors that name file, row and column.

use std::{fmt::Display, str::FromStr};

use thiserror::Error;

/// Error in one cell or table.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}{}{}: {reason}", line.map(|n| format!(":{n}")).unwrap_or_default(), column.as_ref().map(|c| format!(", column {c}")).unwrap_or_default())]
pub struct DataError {
    /// File name of the table.
    pub file: String,
    /// Line of the file, counted from 1 with the header.
    pub line: Option<u64>,
    /// Name of the column.
    pub column: Option<String>,
    /// Reason, and what would be valid.
    pub reason: String,
}

/// A table with its header, split into cells but not interpreted.
pub(super) struct Table {
    pub(super) file: &'static str,
    columns: Vec<String>,
    rows: Vec<(u64, csv::StringRecord)>,
}

impl Table {
    /// Splits `text` into rows; adds missing columns, unknown columns and short rows to `errors`.
    pub(super) fn parse(
        file: &'static str,
        text: &str,
        wanted: &[&str],
        errors: &mut Vec<DataError>,
    ) -> Self {
        let mut table = Self {
            file,
            columns: Vec::new(),
            rows: Vec::new(),
        };
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        match reader.headers() {
            Ok(header) => table.columns = header.iter().map(str::to_owned).collect(),
            Err(error) => errors.push(table.error(None, None, error)),
        }
        for column in wanted {
            if !table.columns.iter().any(|have| have == column) {
                errors.push(table.error(Some(1), Some(column), "the column is missing"));
            }
        }
        for column in table.columns.clone() {
            if !wanted.contains(&column.as_str()) {
                errors.push(table.error(Some(1), Some(&column), "no such column is known"));
            }
        }
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(0, csv::Position::line);
                    table.rows.push((line, record));
                }
                Err(error) => {
                    let line = error.position().map(csv::Position::line);
                    errors.push(table.error(line, None, error));
                }
            }
        }
        table
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, record)| Row {
            table: self,
            line: *line,
            record,
            instead: &[],
        })
    }

    fn error(&self, line: Option<u64>, column: Option<&str>, reason: impl Display) -> DataError {
        DataError {
            file: self.file.to_owned(),
            line,
            column: column.map(str::to_owned),
            reason: reason.to_string(),
        }
    }
}

/// Cells that replace a row's own: column and text.
pub(super) type Instead<'a> = &'a [(&'a str, &'a str)];

/// A row, with cells by column name.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    table: &'a Table,
    line: u64,
    record: &'a csv::StringRecord,
    instead: Instead<'a>,
}

impl<'a> Row<'a> {
    /// Returns the same row with other cells.
    pub(super) fn with(self, instead: Instead<'a>) -> Self {
        Self { instead, ..self }
    }

    /// Returns the cell's text; empty if the column is missing, which [`Table::parse`] has reported.
    pub(super) fn text(&self, column: &str) -> &'a str {
        let mut instead = self.instead.iter();
        if let Some((_, text)) = instead.find(|(other, _)| *other == column) {
            return text;
        }
        self.table
            .columns
            .iter()
            .position(|have| have == column)
            .and_then(|at| self.record.get(at))
            .unwrap_or_default()
    }

    /// Returns the cell's text, which must not be empty.
    pub(super) fn required(&self, column: &str) -> Result<&'a str, DataError> {
        match self.text(column) {
            "" => Err(self.error(column, "a value is required")),
            text => Ok(text),
        }
    }

    /// Parses the cell, which must not be empty.
    pub(super) fn parse<T: FromStr<Err: Display>>(&self, column: &str) -> Result<T, DataError> {
        self.required(column)?
            .parse()
            .map_err(|error: T::Err| self.error(column, error))
    }

    /// Parses the cell; `None` if it is empty.
    pub(super) fn optional<T: FromStr<Err: Display>>(
        &self,
        column: &str,
    ) -> Result<Option<T>, DataError> {
        if self.text(column).is_empty() {
            Ok(None)
        } else {
            self.parse(column).map(Some)
        }
    }

    /// Creates an error about one cell of this row.
    pub(super) fn error(&self, column: &str, reason: impl Display) -> DataError {
        self.table.error(Some(self.line), Some(column), reason)
    }
}

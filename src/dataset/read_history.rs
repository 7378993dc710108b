//! Reads the history of the dataset: retired rows, and `corrections.csv`.

use std::collections::BTreeMap;

use time::Date;

use super::cells::date;
use super::csv_row::{DataError, Row, Table};
use super::figure::Operand;
use super::history::{Correction, Retirement};
use super::read::Reader;
use super::refs::FigureRef;

/// Columns of a figure that a correction may change; changing any other would make it a different figure.
const CORRECTABLE: &[&str] = &[
    "measure",
    "base",
    "as_printed",
    "value",
    "half_width",
    "qualifier",
    "unit",
    "note",
];

impl Reader {
    pub(super) fn retired_figure(&mut self, row: Row<'_>) {
        let retirement = row.required("replaced_by").and_then(|id| {
            let by = self.counting_figure(row, "replaced_by", id)?;
            let (on, by) = (date(row, "retired")?, Operand::Figure(by));
            Ok(Retirement { on, by })
        });
        self.figure(row);
        self.keep(retirement, |data| &mut data.retired);
    }

    pub(super) fn retired_derived(&mut self, row: Row<'_>) {
        let retirement = row.required("replaced_by").and_then(|id| {
            let by = self.operand(row, "replaced_by", id)?;
            let on = date(row, "retired")?;
            Ok(Retirement { on, by })
        });
        self.derived(row);
        self.keep(retirement, |data| &mut data.retired_derived);
    }

    /// Reads the corrections of each figure, newest first: each starts from the row before the next newer one.
    pub(super) fn corrections(&mut self, figures: &Table, corrections: &Table) {
        let mut of_figures: BTreeMap<&str, BTreeMap<Date, Vec<Row<'_>>>> = BTreeMap::new();
        for row in corrections.rows() {
            let key = row
                .required("figure_id")
                .and_then(|id| Ok((id, date(row, "corrected")?)));
            match key {
                Err(error) => self.errors.push(error),
                Ok((id, on)) => {
                    let days = of_figures.entry(id).or_default();
                    days.entry(on).or_default().push(row);
                }
            }
        }
        let rows: BTreeMap<&str, Row<'_>> = figures
            .rows()
            .map(|row| (row.text("figure_id"), row))
            .collect();
        for (id, days) in of_figures {
            let mut cells: Vec<(&str, &str)> = Vec::new();
            for (on, changes) in days.into_iter().rev() {
                let correction = self.correction(rows.get(id).copied(), on, &changes, &mut cells);
                self.keep(correction, |data| &mut data.corrections);
            }
        }
    }

    /// Checks that a published id still exists: it is part of addresses in use.
    pub(super) fn still_there(&mut self, row: Row<'_>) {
        let (id, kind) = (row.text("id"), row.text("kind"));
        let (keys, table) = match kind {
            "source" => (&self.sources, "sources.csv"),
            "series" => (&self.series, "series.csv"),
            "figure" => (&self.figures, "figures.csv"),
            "derived" => (&self.derived, "derived.csv"),
            "policy" => (&self.others, "policies.csv"),
            "anomaly" => (&self.others, "anomalies.csv"),
            _ => {
                let reason =
                    format!("“{kind}” is none of source, series, figure, derived, policy, anomaly");
                return self.errors.push(row.error("kind", reason));
            }
        };
        // Derived figures are read only if there are no other errors.
        let unread = kind == "derived" && !self.errors.is_empty();
        if !keys.0.contains_key(id) && !unread {
            let reason = format!(
                "“{id}” was published and is not in {table}: a row may be retired, never removed"
            );
            self.errors.push(row.error("id", reason));
        }
    }

    /// Reads one correction: `cells` holds the former values of the columns that later corrections changed; those of
    /// this one are added.
    fn correction<'a>(
        &self,
        figure: Option<Row<'a>>,
        on: Date,
        changes: &[Row<'a>],
        cells: &mut Vec<(&'a str, &'a str)>,
    ) -> Result<Correction, DataError> {
        // A day exists only because a row has it.
        let first = changes[0];
        let id = first.text("figure_id");
        let at = self.figures.find(first, "figure_id", id, "figures.csv")?;
        let figure = figure.ok_or_else(|| first.error("figure_id", "no row has it"))?;
        for change in changes {
            let field = change.required("field")?;
            if !CORRECTABLE.contains(&field) {
                let known = CORRECTABLE.join(", ");
                return Err(change.error("field", format!("“{field}” is none of {known}")));
            }
            let (said, says) = (change.text("said"), change.text("says"));
            let has = figure.with(cells).text(field);
            if has != says {
                let reason = format!("figures.csv, or a later correction, has “{has}”");
                return Err(change.error("says", reason));
            }
            if said == says {
                return Err(change.error("said", "it says the same"));
            }
            cells.retain(|(other, _)| *other != field);
            cells.push((field, said));
        }
        let former = self
            .figure_row(figure.with(cells))
            .map_err(|error| first.error("said", format!("no figure: {error}")))?;
        Ok(Correction {
            figure: FigureRef(at),
            on,
            former,
            why: first.required("why")?.into(),
        })
    }
}

//! Reads `data/*.csv` into a [`Dataset`], or reports file, row, column and reason of every error.

use std::{collections::HashMap, fs, io, path::Path};

use super::Dataset;
use super::cells::{base, date, period, policy_title, published, when};
use super::csv_row::{DataError, Row, Table};
use super::figure::{Derived, Figure, Measure, Operand, When};
use super::history::{Correction, Retirement};
use super::id::{AnomalyId, DerivedId, FigureId, MeasureId, PolicyId, SeriesId, SourceId};
use super::record::{Anomaly, Initiative, Policy, RetiredAnomaly, Series, Source};
use super::refs::{DerivedRef, FigureRef, SeriesRef, SourceRef};
use super::tables::TABLES;
use crate::quantity::{Estimate, Operation, Unit};

/// Reads the data package in `folder`.
///
/// # Errors
/// All errors found, for derived figures only the first: a missing file or column, a value that its column does not
/// allow, a duplicate key, a reference to a missing row, a formula that cannot be computed.
pub fn read(folder: &Path) -> Result<Dataset, Vec<DataError>> {
    read_texts(|file| fs::read_to_string(folder.join(file)))
}

/// Reads a data package from the texts of its tables; `text_of` takes the file name.
///
/// # Errors
/// As for [`read`].
pub fn read_texts(text_of: impl Fn(&str) -> io::Result<String>) -> Result<Dataset, Vec<DataError>> {
    let mut reader = Reader::default();
    let tables: HashMap<&str, Table> = TABLES
        .iter()
        .map(|(file, columns)| (*file, reader.load(text_of(file), file, columns)))
        .collect();
    let each = |file: &str| tables[file].rows();

    for row in each("sources.csv") {
        reader.source(row);
    }
    for row in each("series.csv") {
        reader.declare_series(row);
    }
    for row in each("series.csv") {
        reader.series(row);
    }
    // Retired rows come after the current ones, which they may refer to.
    let counts = |row: &Row<'_>| row.text("retired").is_empty();
    for row in each("figures.csv").filter(counts) {
        reader.figure(row);
    }
    reader.counting = reader.figures.0.len();
    for row in each("figures.csv").filter(|row| !counts(row)) {
        reader.retired_figure(row);
    }
    // A formula is evaluated only while all its possible operands are valid: otherwise one error above would be
    // reported once for every figure derived from it.
    for row in each("derived.csv").filter(counts) {
        if reader.errors.is_empty() {
            reader.derived(row);
        }
    }
    for row in each("derived.csv").filter(|row| !counts(row)) {
        if reader.errors.is_empty() {
            reader.retired_derived(row);
        }
    }
    reader.corrections(&tables["figures.csv"], &tables["corrections.csv"]);
    for row in each("policies.csv") {
        reader.policy(row);
    }
    for row in each("anomalies.csv") {
        reader.anomaly(row);
    }
    for row in each("measures.csv") {
        reader.initiative(row);
    }
    for row in each("published.csv") {
        reader.still_there(row);
    }
    reader.finish()
}

/// State of the reader: rows, keys and errors so far.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) data: Tables,
    pub(super) sources: Keys,
    pub(super) series: Keys,
    pub(super) figures: Keys,
    /// Number of current figures; the others are retired.
    counting: usize,
    pub(super) derived: Keys,
    pub(super) others: Keys,
    pub(super) errors: Vec<DataError>,
}

#[derive(Default)]
pub(super) struct Tables {
    sources: Vec<Source>,
    series: Vec<Series>,
    figures: Vec<Figure>,
    pub(super) retired: Vec<Retirement>,
    derived: Vec<Derived>,
    pub(super) retired_derived: Vec<Retirement>,
    policies: Vec<Policy>,
    anomalies: Vec<Anomaly>,
    retired_anomalies: Vec<RetiredAnomaly>,
    pub(super) corrections: Vec<Correction>,
    initiatives: Vec<Initiative>,
}

/// The keys of one table, each with its row's index.
#[derive(Default)]
pub(super) struct Keys(pub(super) HashMap<String, u16>);

impl Keys {
    /// Records the key of `row`, the next of its table; an id consists of the characters of a URL slug.
    fn enter(&mut self, row: Row<'_>, column: &str) -> Result<(), DataError> {
        let id = row.required(column)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '~' | '.');
        if !id.chars().all(plain) {
            return Err(row.error(
                column,
                format!("“{id}” has characters other than a–z, 0–9, - _ ~ ."),
            ));
        }
        // A spreadsheet would interpret “-1” as a number, and “-a” as a formula.
        if !id.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            let reason = format!("“{id}” does not begin with a letter or digit");
            return Err(row.error(column, reason));
        }
        let next = u16::try_from(self.0.len())
            .map_err(|_| row.error(column, "the table has more than 65,535 rows"))?;
        match self.0.insert(id.to_owned(), next) {
            None => Ok(()),
            Some(first) => {
                self.0.insert(id.to_owned(), first);
                Err(row.error(column, format!("the key “{id}” occurs twice")))
            }
        }
    }

    pub(super) fn find(
        &self,
        row: Row<'_>,
        column: &str,
        id: &str,
        table: &str,
    ) -> Result<u16, DataError> {
        self.0
            .get(id)
            .copied()
            .ok_or_else(|| row.error(column, format!("“{id}” is not in {table}")))
    }
}

/// Validates a web address without spaces, as link checkers and web archives take it, one per line.
fn address<'a>(row: Row<'_>, column: &str, url: &'a str) -> Result<&'a str, DataError> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if is_web && !url.contains(char::is_whitespace) {
        Ok(url)
    } else {
        Err(row.error(column, format!("“{url}” is not a web address")))
    }
}

impl Reader {
    fn load(&mut self, text: io::Result<String>, file: &'static str, columns: &[&str]) -> Table {
        let text = text.unwrap_or_else(|error| {
            self.errors.push(DataError {
                file: file.to_owned(),
                line: None,
                column: None,
                reason: format!("the file cannot be read: {error}"),
            });
            String::new()
        });
        if text.is_empty() {
            return Table::parse(file, &columns.join(","), columns, &mut self.errors);
        }
        Table::parse(file, &text, columns, &mut self.errors)
    }

    /// Keeps the row, or its first error.
    pub(super) fn keep<T>(
        &mut self,
        row: Result<T, DataError>,
        table: fn(&mut Tables) -> &mut Vec<T>,
    ) {
        match row {
            Ok(row) => table(&mut self.data).push(row),
            Err(error) => self.errors.push(error),
        }
    }

    fn source(&mut self, row: Row<'_>) {
        let source = self.sources.enter(row, "source_id").and_then(|()| {
            let url = address(row, "url", row.required("url")?)?;
            let archived = row.text("archived");
            if !archived.is_empty() {
                address(row, "archived", archived)?;
            }
            let sha256 = row.text("sha256");
            let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f');
            let is_digest = sha256.len() == 64 && sha256.chars().all(is_digit);
            if !(sha256.is_empty() || is_digest) {
                let reason = format!("“{sha256}” is not 64 digits 0–9 and a–f");
                return Err(row.error("sha256", reason));
            }
            let given = |text: &str| (!text.is_empty()).then(|| text.into());
            Ok(Source {
                id: SourceId::new(row.required("source_id")?),
                publisher: row.required("publisher")?.into(),
                kind: row.parse("kind")?,
                title: row.required("title")?.into(),
                url: url.into(),
                published: date(row, "published")?,
                language: row.required("language")?.into(),
                core: match row.text("core") {
                    "yes" => true,
                    "" => false,
                    other => {
                        return Err(
                            row.error("core", format!("“{other}” is neither yes nor empty"))
                        );
                    }
                },
                archived: given(archived),
                sha256: given(sha256),
            })
        });
        self.keep(source, |data| &mut data.sources);
    }

    fn declare_series(&mut self, row: Row<'_>) {
        if let Err(error) = self.series.enter(row, "series_id") {
            self.errors.push(error);
        }
    }

    fn series(&mut self, row: Row<'_>) {
        let series = (|| {
            Ok(Series {
                id: SeriesId::new(row.required("series_id")?),
                name: row.required("name")?.into(),
                category: row.parse("category")?,
                part_of: match row.text("part_of") {
                    "" => None,
                    id => Some(SeriesRef(self.series.find(
                        row,
                        "part_of",
                        id,
                        "series.csv",
                    )?)),
                },
                unit: row.parse("unit")?,
                definition: row.required("definition")?.into(),
                comparability: row.text("comparability").into(),
            })
        })();
        self.keep(series, |data| &mut data.series);
    }

    pub(super) fn figure(&mut self, row: Row<'_>) {
        let figure = self
            .figures
            .enter(row, "figure_id")
            .and_then(|()| self.figure_row(row));
        self.keep(figure, |data| &mut data.figures);
    }

    pub(super) fn figure_row(&self, row: Row<'_>) -> Result<Figure, DataError> {
        let series = self.series_of(row)?;
        let measure = row.parse("measure")?;
        Ok(Figure {
            id: FigureId::new(row.required("figure_id")?),
            series,
            period: period(row)?,
            measure,
            base: base(row, measure)?,
            as_published: row.required("as_printed")?.into(),
            published: published(row)?,
            unit: self.unit(row, series, measure)?,
            source: self.source_of(row)?,
            // Only the paragraphs of the core document are numbered; other locators are text.
            paragraph: row.text("locator").parse().ok(),
            note: row.text("note").into(),
        })
    }

    pub(super) fn derived(&mut self, row: Row<'_>) {
        let derived = self.derived_row(row);
        self.keep(derived, |data| &mut data.derived);
    }

    fn derived_row(&mut self, row: Row<'_>) -> Result<Derived, DataError> {
        let id = row.required("derived_id")?;
        if self.figures.0.contains_key(id) {
            return Err(row.error("derived_id", format!("“{id}” is already a figure")));
        }
        let operands: Vec<Operand> = row
            .required("operands")?
            .split(';')
            .map(|id| self.operand(row, "operands", id))
            .collect::<Result<_, _>>()?;
        // Recorded after its operands were resolved: no formula can refer to itself.
        self.derived.enter(row, "derived_id")?;
        let series = self.series_of(row)?;
        let measure = row.parse("measure")?;
        let operation = self.operation(row, &operands)?;
        let values: Vec<Estimate> = operands
            .iter()
            .map(|operand| self.value(row, *operand))
            .collect::<Result<_, _>>()?;
        Ok(Derived {
            id: DerivedId::new(id),
            series,
            when: when(row)?,
            measure,
            base: row.optional("base")?,
            unit: self.unit(row, series, measure)?,
            operation,
            estimate: operation
                .apply(&values)
                .map_err(|error| row.error("operands", error))?,
            operands,
            note: row.required("note")?.into(),
        })
    }

    /// Parses the row's operation; a mean per day takes its days from the operand's period.
    fn operation(&self, row: Row<'_>, operands: &[Operand]) -> Result<Operation, DataError> {
        let operation = row.parse("operation")?;
        let Operation::PerDay { .. } = operation else {
            return Ok(operation);
        };
        let period = match operands {
            [Operand::Figure(total)] => Some(self.data.figures[usize::from(total.0)].period),
            [Operand::Derived(total)] => match self.data.derived[usize::from(total.0)].when {
                When::Period(period) => Some(period),
                When::Reference(_) => None,
            },
            _ => None,
        };
        let days = period
            .ok_or_else(|| row.error("operands", "per-day takes one figure that has a period"))?
            .days();
        Ok(Operation::PerDay { days })
    }

    pub(super) fn operand(
        &self,
        row: Row<'_>,
        column: &str,
        id: &str,
    ) -> Result<Operand, DataError> {
        if self.figures.0.contains_key(id) {
            return Ok(Operand::Figure(self.counting_figure(row, column, id)?));
        }
        if let Some(at) = self.derived.0.get(id) {
            return Ok(Operand::Derived(DerivedRef(*at)));
        }
        let reason =
            format!("“{id}” is neither in figures.csv nor in an earlier row of derived.csv");
        Err(row.error(column, reason))
    }

    /// Returns the current figure with an id.
    pub(super) fn counting_figure(
        &self,
        row: Row<'_>,
        column: &str,
        id: &str,
    ) -> Result<FigureRef, DataError> {
        let at = self.figures.find(row, column, id, "figures.csv")?;
        if usize::from(at) < self.counting {
            Ok(FigureRef(at))
        } else {
            Err(row.error(column, format!("“{id}” is retired")))
        }
    }

    fn value(&self, row: Row<'_>, operand: Operand) -> Result<Estimate, DataError> {
        match operand {
            Operand::Derived(at) => Ok(self.data.derived[usize::from(at.0)].estimate),
            Operand::Figure(at) => {
                let figure = &self.data.figures[usize::from(at.0)];
                match figure.published.interval().filter(|i| i.is_bounded()) {
                    Some(interval) => Ok(Estimate {
                        central: figure.published.value.to_f64(),
                        interval,
                    }),
                    None => Err(row.error(
                        "operands",
                        format!(
                            "“{}” is not exact: it has no interval with two ends",
                            figure.id
                        ),
                    )),
                }
            }
        }
    }

    fn policy(&mut self, row: Row<'_>) {
        let policy = self.others.enter(row, "policy_id").and_then(|()| {
            Ok(Policy {
                id: PolicyId::new(row.required("policy_id")?),
                effective: date(row, "effective")?,
                title: policy_title(row)?.into(),
                summary: row.required("summary")?.into(),
                kind: row.parse("kind")?,
                source: self.source_of(row)?,
            })
        });
        self.keep(policy, |data| &mut data.policies);
    }

    fn anomaly(&mut self, row: Row<'_>) {
        let anomaly = self.others.enter(row, "anomaly_id").and_then(|()| {
            // A retired anomaly may concern retired figures.
            let retired = !row.text("retired").is_empty();
            Ok(Anomaly {
                id: AnomalyId::new(row.required("anomaly_id")?),
                kind: row.parse("kind")?,
                figures: row
                    .required("figure_ids")?
                    .split(';')
                    .map(|id| {
                        if retired {
                            let at = self.figures.find(row, "figure_ids", id, "figures.csv")?;
                            return Ok(FigureRef(at));
                        }
                        self.counting_figure(row, "figure_ids", id)
                    })
                    .collect::<Result<_, _>>()?,
                explanation: row.required("explanation")?.into(),
            })
        });
        if row.text("retired").is_empty() {
            self.keep(anomaly, |data| &mut data.anomalies);
        } else {
            let retired = anomaly.and_then(|anomaly| {
                let on = date(row, "retired")?;
                Ok(RetiredAnomaly { anomaly, on })
            });
            self.keep(retired, |data| &mut data.retired_anomalies);
        }
    }

    fn initiative(&mut self, row: Row<'_>) {
        let initiative = self.others.enter(row, "measure_id").and_then(|()| {
            let start = date(row, "date_start")?;
            let end = match row.text("date_end") {
                "" => None,
                _ => Some(date(row, "date_end")?),
            };
            if end.is_some_and(|end| end < start) {
                return Err(row.error("date_end", "the measure ends before it starts"));
            }
            Ok(Initiative {
                id: MeasureId::new(row.required("measure_id")?),
                start,
                end,
                title: policy_title(row)?.into(),
                summary: row.required("summary")?.into(),
                kind: row.parse("kind")?,
                source: self.source_of(row)?,
                paragraph: row.optional("locator")?,
            })
        });
        self.keep(initiative, |data| &mut data.initiatives);
    }

    fn series_of(&self, row: Row<'_>) -> Result<SeriesRef, DataError> {
        let id = row.required("series_id")?;
        Ok(SeriesRef(self.series.find(
            row,
            "series_id",
            id,
            "series.csv",
        )?))
    }

    fn source_of(&self, row: Row<'_>) -> Result<SourceRef, DataError> {
        let id = row.required("source_id")?;
        Ok(SourceRef(self.sources.find(
            row,
            "source_id",
            id,
            "sources.csv",
        )?))
    }

    /// Parses the row's unit: that of the series for a level or forecast, otherwise percent or times.
    fn unit(&self, row: Row<'_>, series: SeriesRef, measure: Measure) -> Result<Unit, DataError> {
        let unit: Unit = row.parse("unit")?;
        let fits = match (measure, self.data.series.get(usize::from(series.0))) {
            (Measure::Change | Measure::Share, _) => matches!(unit, Unit::Percent | Unit::Times),
            (Measure::Level, Some(of)) => unit == of.unit,
            // A forecast may be of the total or of the daily average; an invalid series is reported elsewhere.
            (Measure::Forecast, _) | (_, None) => true,
        };
        if fits {
            Ok(unit)
        } else {
            let wanted = self
                .data
                .series
                .get(usize::from(series.0))
                .map_or("", |s| s.unit.name());
            Err(row.error(
                "unit",
                format!(
                    "“{unit}” does not fit a {} of a series in {wanted}",
                    measure.name()
                ),
            ))
        }
    }

    fn finish(self) -> Result<Dataset, Vec<DataError>> {
        if !self.errors.is_empty() {
            return Err(self.errors);
        }
        let Tables {
            sources,
            series,
            figures,
            retired,
            derived,
            retired_derived,
            mut policies,
            anomalies,
            retired_anomalies,
            corrections,
            mut initiatives,
        } = self.data;
        policies.sort_by_key(|policy| policy.effective);
        initiatives.sort_by_key(|initiative| initiative.start);
        Ok(Dataset {
            sources,
            series,
            figures,
            retired,
            derived,
            retired_derived,
            policies,
            anomalies,
            retired_anomalies,
            corrections,
            initiatives,
            untranslated: std::collections::BTreeSet::new(),
            changed: Vec::new(),
            rounding: crate::quantity::Rounding::default(),
            by_series: super::by_series::BySeries::default(),
        })
    }
}

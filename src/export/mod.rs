//! What readers take away: figures as CSV and JSON, with the columns of the data package.

mod csv;

use serde_json::{Value, json};

use crate::{
    charts::{Drawing, Fact},
    dataset::{Dataset, FIGURE_COLUMNS, Figure, FigureRef},
    quantity::Precision,
    text::Text,
};

const CHART_COLUMNS: &[&str] = &[
    "group",
    "label",
    "value",
    "lower",
    "upper",
    "unit",
    "status",
    "as_printed",
    "id",
    "source",
    "url",
];

/// Figures as CSV, row for row as in `data/figures.csv`.
#[must_use]
pub fn figures_csv(data: &Dataset, figures: &[FigureRef]) -> String {
    csv::table(
        FIGURE_COLUMNS,
        figures
            .iter()
            .map(|at| figure_cells(data, data.figure(*at))),
    )
}

/// Figures as JSON: a list of objects with the same names and texts as the CSV's columns.
#[must_use]
pub fn figures_json(data: &Dataset, figures: &[FigureRef]) -> String {
    objects(
        FIGURE_COLUMNS,
        figures
            .iter()
            .map(|at| figure_cells(data, data.figure(*at))),
    )
}

/// The numbers behind a drawing, as CSV.
#[must_use]
pub fn drawing_csv(data: &Dataset, text: &Text, drawing: &Drawing) -> String {
    csv::table(CHART_COLUMNS, drawing_cells(data, text, drawing))
}

/// The numbers behind a drawing with its title and caption, as JSON.
#[must_use]
pub fn drawing_json(data: &Dataset, text: &Text, drawing: &Drawing) -> String {
    let rows: Value =
        serde_json::from_str(&objects(CHART_COLUMNS, drawing_cells(data, text, drawing)))
            .unwrap_or(Value::Null);
    let whole = json!({
        "title": drawing.title,
        "subtitle": drawing.subtitle,
        "summary": drawing.summary,
        "rows": rows,
    });
    format!("{whole:#}\n")
}

fn objects(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let list: Vec<Value> = rows
        .map(|cells| {
            columns
                .iter()
                .zip(cells)
                .map(|(column, cell)| ((*column).to_owned(), Value::String(cell)))
                .collect()
        })
        .collect();
    format!("{:#}\n", Value::Array(list))
}

fn figure_cells(data: &Dataset, figure: &Figure) -> Vec<String> {
    let (qualifier, half_width) = match figure.printed.precision {
        Precision::Exact { half_width } => ("exact", half_width.to_string()),
        Precision::Over => ("over", String::new()),
        Precision::About => ("about", String::new()),
        Precision::Nearly => ("nearly", String::new()),
        Precision::UpTo => ("up-to", String::new()),
    };
    vec![
        figure.id.to_string(),
        data.series(figure.series).id.to_string(),
        figure.period.start().to_string(),
        figure.period.end().to_string(),
        figure.period.kind().to_string(),
        figure.measure.name().to_owned(),
        figure
            .base
            .map(|base| base.name().to_owned())
            .unwrap_or_default(),
        figure.as_printed.to_string(),
        figure.printed.value.to_string(),
        half_width,
        qualifier.to_owned(),
        figure.unit.name().to_owned(),
        data.source(figure.source).id.to_string(),
        figure.paragraph.map(|p| p.to_string()).unwrap_or_default(),
        figure.note.to_string(),
    ]
}

fn drawing_cells<'a>(
    data: &'a Dataset,
    text: &'a Text,
    drawing: &'a Drawing,
) -> impl Iterator<Item = Vec<String>> + 'a {
    drawing.rows.iter().map(move |row| {
        let reading = row.fact.read(data, text);
        let bound = |value: f64| {
            if value.is_finite() {
                value.to_string()
            } else {
                String::new()
            }
        };
        let (lower, upper) = reading
            .interval
            .map(|interval| (bound(interval.lo().at), bound(interval.hi().at)))
            .unwrap_or_default();
        let (id, printed, source, url) = match row.fact {
            Fact::Printed(at) => {
                let figure = data.figure(at);
                let source = data.source(figure.source);
                (
                    figure.id.to_string(),
                    figure.as_printed.to_string(),
                    source.publisher.to_string(),
                    source.url.to_string(),
                )
            }
            Fact::Derived(at) => (
                data.derived(at).id.to_string(),
                String::new(),
                String::new(),
                String::new(),
            ),
            Fact::Hundred => Default::default(),
        };
        vec![
            row.group.clone(),
            row.label.clone(),
            reading.value.to_string(),
            lower,
            upper,
            reading.unit.name().to_owned(),
            format!("{:?}", reading.status).to_lowercase(),
            printed,
            id,
            source,
            url,
        ]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded;

    #[test]
    fn all_figures_exported_are_the_file_of_the_data_package() {
        let data = embedded::dataset();
        let all: Vec<FigureRef> = data.all_figures().map(|(at, _)| at).collect();
        let file = std::fs::read_to_string("data/figures.csv").expect("the data package");
        let rows = |text: &str| -> Vec<::csv::StringRecord> {
            ::csv::Reader::from_reader(text.as_bytes())
                .records()
                .collect::<Result<_, _>>()
                .expect("CSV")
        };
        assert_eq!(rows(&figures_csv(data, &all)), rows(&file));
    }
}

//! Exports: figures as CSV and JSON, with the columns of the data package; tables for spreadsheets and as Markdown; citations,
//! embed snippets, and lines that load the data in other tools.

mod citation;
mod code;
mod csv;
mod json;
mod markdown;
mod snippet;
mod spreadsheet;
mod tool;

pub use citation::Citation;
pub use code::{Code, CodeForm};
pub use json::PictureText;
pub use markdown::display_markdown;
pub use snippet::Snippet;
pub use spreadsheet::{display_spreadsheet, figures_spreadsheet};
pub use tool::Tool;

use crate::{
    dataset::{Dataset, FIGURE_COLUMNS, Figure, FigureRef, RETIREMENT_COLUMNS},
    display::{Line, MACHINE_COLUMNS, ViewContent},
    quantity::Precision,
    text::unmarked,
};

/// Formats figures as CSV, with rows as in `data/figures.csv`, without the columns that only retired figures fill.
#[must_use]
pub fn figures_csv(data: &Dataset, figures: &[FigureRef]) -> String {
    csv::table(
        columns(),
        figures
            .iter()
            .map(|at| figure_cells(data, data.figure(*at))),
    )
}

/// Formats figures as JSON: a list of objects with the same names and strings as the CSV's columns.
#[must_use]
pub fn figures_json(data: &Dataset, figures: &[FigureRef]) -> String {
    let rows = figures
        .iter()
        .map(|at| figure_cells(data, data.figure(*at)));
    json::list(columns(), rows)
}

/// Formats the numbers of a display as CSV; `data_page` is the address of the data page, which has the cards of
/// figures.
#[must_use]
pub fn display_csv(display: &ViewContent, data_page: &str) -> String {
    let rows = display.rows.iter().map(|line| line_cells(line, data_page));
    csv::table(&chart_columns(), rows)
}

/// Formats the numbers of a display with its title and caption as JSON.
#[must_use]
pub fn display_json(display: &ViewContent, data_page: &str) -> String {
    let rows = display.rows.iter().map(|line| line_cells(line, data_page));
    json::display(display, &chart_columns(), rows)
}

/// Returns the columns of current figures.
fn columns() -> &'static [&'static str] {
    let saying = FIGURE_COLUMNS.len() - RETIREMENT_COLUMNS.len();
    &FIGURE_COLUMNS[..saying]
}

/// Returns the columns of the files of charts.
#[must_use]
pub fn chart_columns() -> Vec<&'static str> {
    ["group", "label"]
        .into_iter()
        .chain(MACHINE_COLUMNS)
        .chain(["card"])
        .collect()
}

fn line_cells(line: &Line, data_page: &str) -> Vec<String> {
    let card = match line.id() {
        "" => String::new(),
        id => format!("{data_page}?figure={id}"),
    };
    [unmarked(&line.group), unmarked(&line.label)]
        .into_iter()
        .chain(line.machine.iter().cloned())
        .chain([card])
        .collect()
}

fn figure_cells(data: &Dataset, figure: &Figure) -> Vec<String> {
    let (qualifier, half_width) = match figure.published.precision {
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
        figure.as_published.to_string(),
        figure.published.value.to_string(),
        half_width,
        qualifier.to_owned(),
        figure.unit.name().to_owned(),
        data.source(figure.source).id.to_string(),
        figure.paragraph.map(|p| p.to_string()).unwrap_or_default(),
        figure.note.to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded;

    #[test]
    fn columns_of_the_files_of_charts_are_as_published() {
        assert_eq!(
            chart_columns().join(","),
            "group,label,value,lower,upper,unit,status,as_printed,id,source,url,card"
        );
    }

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
        let mut file = rows(&file);
        // Downloads contain no retired figures.
        file.retain(|row| row.get(columns().len()).is_none_or(str::is_empty));
        for row in &mut file {
            row.truncate(columns().len());
        }
        assert_eq!(rows(&figures_csv(data, &all)), file);
    }
}

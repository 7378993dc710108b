//! Lines that load the figures of the data package in other tools.

/// The files that the lines load, below the root of the site.
const FIGURES: &str = "data/figures.csv";
const PACKAGE: &str = "data/datapackage.json";

/// A tool in which readers work with data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// [pandas](https://pandas.pydata.org/).
    Pandas,
    /// [frictionless-py](https://framework.frictionlessdata.io/), which reads the types of columns from the package.
    Frictionless,
    /// R, without a package.
    R,
    /// Excel, by a query in [Power Query M](https://learn.microsoft.com/powerquery-m/).
    Excel,
    /// A cell of an [Observable](https://observablehq.com/) notebook, which has D3.
    Observable,
    /// [DuckDB](https://duckdb.org/).
    DuckDb,
}

impl Tool {
    /// All tools, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Pandas,
        Self::Frictionless,
        Self::R,
        Self::Excel,
        Self::Observable,
        Self::DuckDb,
    ];

    /// Returns its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pandas => "pandas",
            Self::Frictionless => "frictionless",
            Self::R => "r",
            Self::Excel => "excel",
            Self::Observable => "observable",
            Self::DuckDb => "duckdb",
        }
    }

    /// Returns its name, which is the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pandas => "Python, pandas",
            Self::Frictionless => "Python, frictionless",
            Self::R => "R",
            Self::Excel => "Excel, Power Query",
            Self::Observable => "Observable",
            Self::DuckDb => "DuckDB",
        }
    }

    /// Returns the language of its lines, as fences of Markdown name it.
    #[must_use]
    pub const fn language(self) -> &'static str {
        match self {
            Self::Pandas | Self::Frictionless => "python",
            Self::R => "r",
            Self::Excel => "powerquery",
            Self::Observable => "js",
            Self::DuckDb => "sql",
        }
    }

    /// Returns the lines that load the figures that count, those that are not retired; `root` is the address of the site,
    /// with a slash at its end.
    #[must_use]
    pub fn lines(self, root: &str) -> String {
        let figures = format!("{root}{FIGURES}");
        match self {
            Self::Pandas => format!(
                "import pandas as pd\n\n\
                 figures = pd.read_csv(\n    \"{figures}\",\n    \
                 parse_dates=[\"period_start\", \"period_end\"],\n)\n\
                 figures = figures[figures[\"retired\"].isna()]"
            ),
            Self::Frictionless => format!(
                "from frictionless import Package\n\n\
                 package = Package(\"{root}{PACKAGE}\")\n\
                 figures = [\n    row\n    for row in package.get_resource(\"figures\").read_rows()\n    \
                 if row[\"retired\"] is None\n]"
            ),
            Self::R => format!(
                "figures <- read.csv(\n  \"{figures}\",\n  na.strings = \"\", encoding = \"UTF-8\"\n)\n\
                 figures <- figures[is.na(figures$retired), ]\n\
                 figures$period_start <- as.Date(figures$period_start)\n\
                 figures$period_end <- as.Date(figures$period_end)"
            ),
            Self::Excel => format!(
                "let\n  \
                 File = Web.Contents(\"{figures}\"),\n  \
                 Rows = Csv.Document(File, [Delimiter = \",\", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),\n  \
                 Named = Table.PromoteHeaders(Rows, [PromoteAllScalars = true]),\n  \
                 Current = Table.SelectRows(Named, each [retired] = \"\"),\n  \
                 Figures = Table.TransformColumnTypes(\n    Current,\n    \
                 {{{{\"period_start\", type date}}, {{\"period_end\", type date}}, {{\"value\", type number}}}},\n    \
                 \"en-US\"\n  )\n\
                 in\n  Figures"
            ),
            Self::Observable => format!(
                "figures = d3.csv(\n  \"{figures}\",\n  \
                 (row) => row.retired ? null : {{\n    ...row,\n    value: +row.value,\n    \
                 period_start: new Date(row.period_start),\n    period_end: new Date(row.period_end)\n  }}\n)"
            ),
            Self::DuckDb => format!(
                "CREATE TABLE figures AS\n\
                 SELECT * FROM read_csv('{figures}')\n\
                 WHERE retired IS NULL;"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::{FIGURE_COLUMNS, TABLES};

    const ROOT: &str = "https://host.example/crossings/";

    /// Returns the texts between two of a sign.
    fn quoted(lines: &str, sign: char) -> impl Iterator<Item = &str> {
        lines.split(sign).skip(1).step_by(2)
    }

    #[test]
    fn lines_name_files_of_the_package_and_columns_of_their_table() {
        assert!(
            TABLES
                .iter()
                .any(|(file, _)| format!("data/{file}") == FIGURES)
        );
        assert!(std::path::Path::new(PACKAGE).is_file());
        for tool in Tool::ALL {
            let lines = tool.lines(ROOT);
            let sign = if tool == Tool::DuckDb { '\'' } else { '"' };
            let addresses: Vec<&str> = quoted(&lines, sign)
                .filter(|text| text.contains("://"))
                .collect();
            let [address] = addresses[..] else {
                panic!("{tool:?} names {addresses:?}")
            };
            let file = address.strip_prefix(ROOT).expect("a file of the site");
            assert!([FIGURES, PACKAGE].contains(&file), "{tool:?}: {file}");
            let named = FIGURE_COLUMNS
                .iter()
                .filter(|column| lines.contains(*column));
            assert!(named.clone().any(|column| *column == "retired"), "{tool:?}");
            // Whatever looks like a column is one.
            let words = lines.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            for word in words.filter(|word| word.starts_with("period_")) {
                assert!(FIGURE_COLUMNS.contains(&word), "{tool:?}: {word}");
            }
        }
    }

    #[test]
    fn brackets_and_quotes_close() {
        for tool in Tool::ALL {
            let lines = tool.lines(ROOT);
            assert_eq!(lines.matches('"').count() % 2, 0, "{lines}");
            let mut open = Vec::new();
            let outside: String = lines.split('"').step_by(2).collect();
            for sign in outside.replace("=>", "").replace("<-", "").chars() {
                match sign {
                    '(' => open.push(')'),
                    '[' => open.push(']'),
                    '{' => open.push('}'),
                    ')' | ']' | '}' => assert_eq!(open.pop(), Some(sign), "{lines}"),
                    _ => {}
                }
            }
            assert!(open.is_empty(), "{lines}");
            // Every tool calls what it has loaded by one name, as the text beside the lines says.
            assert!(lines.to_lowercase().contains("figures"), "{lines}");
            assert!(
                lines.lines().all(|line| line.chars().count() <= 100),
                "{lines}"
            );
        }
    }
}

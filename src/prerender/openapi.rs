//! The [OpenAPI](https://spec.openapis.org/oas/v3.1.0) document over the files at addresses that stay. It is in English, as
//! the names in these files are.
//!
//! Each path is made by the function that the prerenderer writes the file by, with a parameter in the place of an id.

use serde_json::{Map, Value, json};

use super::{
    PrerenderError, SiteUrl,
    assets::Folder,
    atom,
    chart_file::ChartFile,
    chart_files::card_path,
    feeds::{LLMS, oembed_path},
};
use crate::{
    app::pages,
    charts::CHARTS,
    dataset::TABLES,
    export,
    text::{Language, Text, msg},
    view::Page,
};

/// The parameters in paths.
const CHART: &str = "{chart}";
const LANGUAGE: &str = "{language}";
const TABLE: &str = "{table}";

/// Files at addresses of one form.
struct Offer {
    /// The name of the operation that fetches one.
    name: &'static str,
    /// What such a file is.
    summary: &'static str,
    /// The path below the root.
    path: String,
    media_type: &'static str,
    /// Its schema among the components; none for what JSON Schema does not describe.
    schema: Option<&'static str>,
    /// Whether each language has its own.
    is_translated: bool,
}

/// Writes the document.
pub(super) fn write(folder: &Folder, url: &SiteUrl) -> Result<(), PrerenderError> {
    let document = format!("{:#}\n", document(url));
    folder.write(pages::OPENAPI, document.as_bytes())
}

/// Returns the document.
pub(super) fn document(url: &SiteUrl) -> Value {
    let text = Text::of(Language::English);
    let paths: Map<String, Value> = offers().iter().flat_map(items).collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": text.get(msg::HOME_TITLE),
            "summary": text.get(msg::SITE_TAGLINE),
            "description": "Static files at addresses that stay. English ones are at the root, those of another language below \
                its code. They need no key.",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "CC BY 4.0", "identifier": "CC-BY-4.0" },
        },
        "externalDocs": {
            "description": text.get(msg::DATA_TITLE),
            "url": url.of(&Page::Data.path_in(Language::English)),
        },
        // Paths begin with a slash.
        "servers": [{ "url": url.of("").trim_end_matches('/') }],
        "paths": paths,
        "components": { "parameters": parameters(), "schemas": schemas() },
    })
}

/// Returns all that is offered.
fn offers() -> Vec<Offer> {
    let root = Language::English;
    let whole = |name, summary, path: &str, media_type, schema| Offer {
        name,
        summary,
        path: path.to_owned(),
        media_type,
        schema,
        is_translated: false,
    };
    let in_each = |name, summary, path: String, media_type, schema| Offer {
        name,
        summary,
        path,
        media_type,
        schema,
        is_translated: true,
    };
    let table = format!("data/{TABLE}.csv");
    let files = ChartFile::ALL.map(|file| {
        let (name, summary) = of_file(file);
        let path = file.path(root, CHART);
        in_each(
            name,
            summary,
            path,
            file.media_type(),
            Some(schema_of(file)),
        )
    });
    let package = "data/datapackage.json";
    let card = card_path(root, CHART, "");
    let answer = oembed_path(root, CHART, "");
    let json = "application/json";
    let mut all = vec![
        whole(
            "dataPackage",
            "The dataset as a Frictionless data package",
            package,
            json,
            Some("DataPackage"),
        ),
        whole(
            "table",
            "A table of the dataset",
            &table,
            "text/csv",
            Some("Text"),
        ),
        whole(
            "llms",
            "The charts with their findings, for language models",
            LLMS,
            "text/plain",
            Some("Text"),
        ),
    ];
    all.extend(files);
    all.extend([
        in_each(
            "chartCard",
            "The chart as a picture of 1200 by 630 pixels",
            card,
            "image/png",
            None,
        ),
        in_each(
            "chartOembed",
            "The oEmbed answer about the chart",
            answer,
            json,
            Some("Oembed"),
        ),
    ]);
    all.extend(atom::forms(CHART).map(|(name, summary, path)| {
        in_each(name, summary, path, "application/atom+xml", Some("Text"))
    }));
    all
}

/// Returns the operation that fetches a file of a chart, and what the file is.
const fn of_file(file: ChartFile) -> (&'static str, &'static str) {
    match file {
        ChartFile::Csv => (
            "chartCsv",
            "The chart’s numbers as CSV, with intervals and sources",
        ),
        ChartFile::Spreadsheet => (
            "chartSpreadsheet",
            "The same for spreadsheets, with the separators and the words of the language",
        ),
        ChartFile::Json => (
            "chartJson",
            "The chart’s numbers with its title and summary as JSON",
        ),
        ChartFile::Markdown => (
            "chartMarkdown",
            "The chart as text: finding, table and sources",
        ),
        ChartFile::Drawing => ("chartSvg", "The chart as a drawing"),
    }
}

const fn schema_of(file: ChartFile) -> &'static str {
    match file {
        ChartFile::Json => "ChartNumbers",
        ChartFile::Csv | ChartFile::Spreadsheet | ChartFile::Markdown | ChartFile::Drawing => {
            "Text"
        }
    }
}

/// Returns the path of an offer with what can be done there; a second one where each language has its own.
fn items(offer: &Offer) -> Vec<(String, Value)> {
    let item = |path: String, name: String| {
        let named = [(LANGUAGE, "language"), (CHART, "chart"), (TABLE, "table")];
        let parameters: Vec<Value> = named
            .into_iter()
            .filter(|(place, _)| path.contains(place))
            .map(|(_, name)| json!({ "$ref": format!("#/components/parameters/{name}") }))
            .collect();
        let content = match offer.schema {
            Some(schema) => {
                json!({ "schema": { "$ref": format!("#/components/schemas/{schema}") } })
            }
            None => json!({}),
        };
        let mut item = json!({
            "get": {
                "operationId": name,
                "summary": offer.summary,
                "responses": {
                    "200": { "description": offer.summary, "content": { offer.media_type: content } },
                },
            },
        });
        if !parameters.is_empty() {
            item["parameters"] = parameters.into();
        }
        (path, item)
    };
    let english = item(format!("/{}", offer.path), offer.name.to_owned());
    let others = offer.is_translated.then(|| {
        let name = format!("{}InLanguage", offer.name);
        item(format!("/{LANGUAGE}/{}", offer.path), name)
    });
    [english].into_iter().chain(others).collect()
}

fn parameters() -> Value {
    let charts: Vec<&str> = CHARTS.iter().map(|chart| chart.id).collect();
    let languages = Language::ALL.map(|language| language.prefix().trim_end_matches('/'));
    let languages: Vec<&str> = languages
        .into_iter()
        .filter(|code| !code.is_empty())
        .collect();
    let tables = TABLES
        .iter()
        .filter_map(|(file, _)| file.strip_suffix(".csv"));
    let parameter = |name: &str, about: &str, values: Vec<&str>| {
        json!({
            "name": name,
            "in": "path",
            "required": true,
            "description": about,
            "schema": { "type": "string", "enum": values },
        })
    };
    json!({
        "chart": parameter("chart", "The id of a chart", charts),
        "language": parameter("language", "A language other than English", languages),
        "table": parameter("table", "The name of a table", tables.collect()),
    })
}

fn schemas() -> Value {
    let text = json!({ "type": "string" });
    let columns = export::chart_columns();
    let cells: Map<String, Value> = columns
        .iter()
        .map(|name| ((*name).to_owned(), text.clone()))
        .collect();
    json!({
        "Text": text,
        "DataPackage": {
            "type": "object",
            "required": ["name", "version", "resources"],
            "properties": {
                "name": text,
                "version": text,
                "resources": { "type": "array", "items": { "type": "object" } },
            },
        },
        "ChartNumbers": {
            "type": "object",
            "required": ["title", "subtitle", "summary", "rows"],
            "properties": {
                "title": text,
                "subtitle": text,
                "summary": { "type": "array", "items": text },
                "rows": {
                    "type": "array",
                    "items": { "type": "object", "required": columns, "properties": cells },
                },
            },
        },
        "Oembed": {
            "type": "object",
            "required": ["version", "type", "title", "html", "width", "height"],
            "properties": {
                "version": { "const": "1.0" },
                "type": { "const": "rich" },
                "title": text,
                "html": text,
                "width": { "type": "integer" },
                "height": { "type": "integer" },
            },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_parameter_of_a_path_is_described_and_each_operation_has_a_name_of_its_own() {
        let url = "https://host.example/crossings/"
            .parse()
            .expect("an address");
        let document = document(&url);
        let mut names = std::collections::BTreeSet::new();
        for (path, item) in document["paths"].as_object().expect("paths") {
            let wanted = path.matches('{').count();
            assert_eq!(
                item["parameters"].as_array().map_or(0, Vec::len),
                wanted,
                "{path}"
            );
            let name = item["get"]["operationId"].as_str().expect("a name");
            assert!(names.insert(name.to_owned()), "{name}");
        }
        insta::assert_json_snapshot!("openapi", document);
    }
}

//! Reports on a draft, as HTML and JSON: each judged number with its sentence, and the edition of the data that judged.

use std::iter;

use serde_json::json;

use super::{label, sentence};
use crate::say;
use crate::{
    check::Judgement,
    dataset::Dataset,
    text::{Text, html::escaped, msg},
};

/// A judged number, in words.
pub(super) struct Row {
    number: String,
    sentence: String,
    /// Name of the verdict for programs.
    verdict: &'static str,
    /// The verdict in the reader's language.
    said: String,
    /// Figures that it rests on: addresses of their cards, with what they say.
    figures: Vec<[String; 2]>,
}

/// Returns the rows of a report.
pub(super) fn rows(
    data: &Dataset,
    text: Text,
    draft: &str,
    judged: &[Judgement],
    page: &str,
) -> Vec<Row> {
    let row = |judged: &Judgement| Row {
        number: draft[judged.claim.place.clone()].to_owned(),
        sentence: draft[judged.claim.sentence.clone()].to_owned(),
        verdict: judged.verdict.name(),
        said: text.get(label(judged.verdict)),
        figures: judged
            .figures
            .iter()
            .map(|at| {
                [
                    format!("{page}?figure={}", data.id_of(*at)),
                    sentence(data, text, *at),
                ]
            })
            .collect(),
    };
    judged.iter().map(row).collect()
}

/// Returns the day up to which the data has releases: its edition.
fn edition(data: &Dataset) -> Option<time::Date> {
    data.sources().iter().map(|source| source.published).max()
}

/// Returns a report for programs.
pub(super) fn json(data: &Dataset, rows: &[Row]) -> String {
    let judged = rows.iter().map(|row| {
        json!({
            "number": row.number,
            "sentence": row.sentence,
            "verdict": row.verdict,
            "figures": row.figures.iter().map(|[url, words]| json!({ "url": url, "says": words })).collect::<Vec<_>>(),
        })
    });
    let report = json!({
        "publishedUpTo": edition(data).map(|day| day.to_string()),
        "numbers": judged.collect::<Vec<_>>(),
    });
    format!("{report:#}")
}

/// Returns a report for people, as a page that needs nothing else. Words of the draft stay words.
pub(super) fn html(data: &Dataset, text: Text, rows: &[Row]) -> String {
    let language = text.language();
    let title = escaped(&text.get(msg::CHECK_TITLE));
    let edition = edition(data).map(|day| say!(text, CHECK_EDITION, date = &text.date(day)));
    let head = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<h1>{title}</h1>\n<p>{}</p>\n",
        language.code(),
        language.direction(),
        escaped(&edition.unwrap_or_default()),
    );
    let rows = rows.iter().map(|row| {
        let figures = row.figures.iter().map(|[url, words]| {
            let (url, words) = (escaped(url), escaped(words));
            ["<li><a href=\"", &url, "\">", &words, "</a></li>"].concat()
        });
        format!(
            "<h2 dir=\"auto\">{}</h2>\n<blockquote dir=\"auto\">{}</blockquote>\n<p>{}</p>\n<ul>{}</ul>\n",
            escaped(&row.number),
            escaped(&row.sentence),
            escaped(&row.said),
            figures.collect::<String>(),
        )
    });
    iter::once(head).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{check::Record, embedded, quantity::parse_date, reader::Reader, text::Language};

    fn report(draft: &str) -> (Vec<Row>, &'static Dataset, Text) {
        let (data, text) = (embedded::dataset(), Text::of(Language::English));
        let day = parse_date("2023-01-20").expect("a day");
        let claims = Reader::new(data, Language::English)
            .read(draft, day)
            .expect("short");
        let record = Record::of(data);
        let judged: Vec<Judgement> = claims
            .into_iter()
            .filter_map(|claim| record.judge(claim))
            .collect();
        (
            rows(data, text, draft, &judged, "https://a.example/data/"),
            data,
            text,
        )
    }

    const DRAFT: &str =
        "<script>alert(1)</script> 115.7 million entries and exits were recorded in 2022.";

    #[test]
    fn a_report_names_verdict_figure_and_edition() {
        let (rows, data, _) = report(DRAFT);
        let json: serde_json::Value = serde_json::from_str(&json(data, &rows)).expect("JSON");
        assert_eq!(json["numbers"][0]["verdict"], "published");
        let url = json["numbers"][0]["figures"][0]["url"]
            .as_str()
            .expect("an address");
        assert!(url.contains("travellers-total--2022"), "{url}");
        assert!(
            json["publishedUpTo"]
                .as_str()
                .is_some_and(|day| day > "2026")
        );
    }

    #[test]
    fn words_of_the_draft_stay_words() {
        let (rows, data, text) = report(DRAFT);
        let html = html(data, text, &rows);
        assert!(!html.contains("<script>") && html.contains("&lt;script&gt;"));
        assert!(html.contains("data published up to"), "{html}");
    }
}

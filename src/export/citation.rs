//! Citations of a figure: plain, [BibTeX](https://www.bibtex.org/Format/) and
//! [RIS](https://en.wikipedia.org/wiki/RIS_(file_format)).

use crate::say;
use crate::text::{Text, unmarked};

/// Contents of a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation<'a> {
    /// The chart's id.
    pub chart: &'a str,
    /// The figure's finding.
    pub title: &'a str,
    /// Source of its numbers, as text.
    pub source: &'a str,
    /// Day of the newest release in it: `2023-01-17`.
    pub released: &'a str,
    /// Permalink of the view.
    pub url: &'a str,
    /// Day of access: `2026-11-23`.
    pub accessed: &'a str,
}

impl Citation<'_> {
    /// Formats the citation as one line of text; `accessed` is the day of access, formatted in the language.
    #[must_use]
    pub fn plain(&self, text: &Text, accessed: &str) -> String {
        say!(
            text,
            UI_CITE_PLAIN,
            title = self.title,
            source = self.source,
            url = self.url,
            date = accessed
        )
    }

    /// Formats a BibTeX entry.
    #[must_use]
    pub fn bibtex(&self, text: &Text) -> String {
        let note = unmarked(&say!(text, UI_CITE_DATA, source = self.source));
        let fields = [
            ("author", "{Crossings}".to_owned()),
            ("title", format!("{{{}}}", for_tex(&unmarked(self.title)))),
            ("year", self.released.chars().take(4).collect()),
            ("note", for_tex(&note)),
            ("url", self.url.to_owned()),
            ("urldate", self.accessed.to_owned()),
        ];
        let lines: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("  {name} = {{{value}}},\n"))
            .collect();
        format!("@misc{{crossings-{},\n{}}}\n", self.chart, lines.concat())
    }

    /// Formats a reference for Wikipedia, by its template
    /// [Cite web](https://en.wikipedia.org/wiki/Template:Cite_web).
    #[must_use]
    pub fn wikipedia(&self, text: &Text) -> String {
        let fields = [
            ("title", unmarked(self.title).replace('|', "{{!}}")),
            ("url", self.url.to_owned()),
            ("website", "Crossings".to_owned()),
            ("date", self.released.to_owned()),
            ("access-date", self.accessed.to_owned()),
            ("language", text.language().code().to_owned()),
        ];
        let fields = fields.map(|(name, value)| format!(" |{name}={value}"));
        let note = unmarked(&say!(text, UI_CITE_DATA, source = self.source));
        format!("<ref>{{{{Cite web{}}}}} {note}</ref>", fields.concat())
    }

    /// Formats a RIS record.
    #[must_use]
    pub fn ris(&self, text: &Text) -> String {
        let note = unmarked(&say!(text, UI_CITE_DATA, source = self.source));
        let date = |day: &str| day.replace('-', "/");
        let lines = [
            ("TY", "ELEC".to_owned()),
            ("AU", "Crossings".to_owned()),
            ("TI", unmarked(self.title)),
            ("PY", self.released.chars().take(4).collect()),
            ("DA", date(self.released)),
            ("N1", note),
            ("UR", self.url.to_owned()),
            ("Y2", date(self.accessed)),
            ("ER", String::new()),
        ]
        .map(|(tag, value)| format!("{tag}  - {value}\r\n"));
        lines.concat()
    }
}

/// Escapes the special characters of TeX.
fn for_tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '%' | '&' | '$' | '#' | '_' | '{' | '}') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    const CITATION: Citation<'_> = Citation {
        chart: "policy-change",
        title: "Daily crossings were up 48.2%",
        source: "National Immigration Administration, 17 January 2023, ¶ 21",
        released: "2023-01-17",
        url: "https://site.example/charts/policy-change/",
        accessed: "2026-11-23",
    };

    #[test]
    fn a_plain_citation_is_one_sentence_with_source_link_and_day() {
        assert_eq!(
            CITATION.plain(&Text::of(Language::English), "23 November 2026"),
            "Crossings: “Daily crossings were up 48.2%”. Data: National Immigration Administration, 17 January \
             2023, ¶ 21. https://site.example/charts/policy-change/ (accessed 23 November 2026)."
        );
    }

    #[test]
    fn bibtex_escapes_what_tex_would_take_for_its_own() {
        let entry = CITATION.bibtex(&Text::of(Language::English));
        assert!(entry.starts_with("@misc{crossings-policy-change,\n  author = {{Crossings}},\n"));
        assert!(
            entry.contains("  title = {{Daily crossings were up 48.2\\%}},\n  year = {2023},\n")
        );
        assert!(entry.ends_with("  urldate = {2026-11-23},\n}\n"));
    }

    #[test]
    fn files_for_programs_have_no_isolates() {
        let text = Text::of(Language::Arabic);
        let source = text.pair("ECNS", "17 يناير 2023");
        let citation = Citation {
            title: &source,
            source: &source,
            ..CITATION
        };
        let isolate = |words: &str| words.contains(['\u{2066}', '\u{2067}', '\u{2069}']);
        assert!(isolate(&citation.plain(&text, "17 يناير 2023")));
        assert!(!isolate(&citation.bibtex(&text)));
        assert!(!isolate(&citation.ris(&text)));
        assert!(!isolate(&citation.wikipedia(&text)));
    }

    #[test]
    fn a_reference_for_wikipedia_is_its_template_and_names_the_source_of_the_numbers() {
        let citation = Citation {
            title: "Crossings | 2023",
            ..CITATION
        };
        let words = citation.wikipedia(&Text::of(Language::English));
        assert!(
            words.starts_with(
                "<ref>{{Cite web |title=Crossings {{!}} 2023 |url=https://site.example/charts/policy-change/ \
                 |website=Crossings |date=2023-01-17 |access-date=2026-11-23 |language=en}} "
            ),
            "{words}"
        );
        assert!(words.contains("National Immigration Administration") && words.ends_with("</ref>"));
    }

    #[test]
    fn ris_has_a_type_first_and_an_end_last() {
        let record = CITATION.ris(&Text::of(Language::English));
        let lines: Vec<&str> = record.lines().collect();
        assert_eq!(lines.first(), Some(&"TY  - ELEC"));
        assert_eq!(lines.last(), Some(&"ER  - "));
        assert!(lines.contains(&"DA  - 2023/01/17"));
    }
}

//! A display as [Markdown](https://github.github.com/gfm/), for notes, wikis and language models.

use crate::{
    display::{Origin, ViewContent},
    text::{Text, msg, unmarked},
};

/// Formats a display: title, summary, its numbers as a table, notes and sources; `page` is the address of the chart.
#[must_use]
pub fn display_markdown(display: &ViewContent, text: &Text, page: &str) -> String {
    let paragraph = |words: &str| format!("{}\n\n", escaped(words));
    let mut out = format!("# {}\n\n", escaped(&display.title));
    out += &paragraph(&display.subtitle);
    for sentence in &display.summary {
        out += &paragraph(sentence);
    }
    let columns = [
        msg::UI_COLUMN_GROUP,
        msg::UI_COLUMN_WHAT,
        msg::UI_COLUMN_VALUE,
        msg::UI_COLUMN_UNIT,
        msg::UI_COLUMN_INTERVAL,
        msg::UI_COLUMN_STATUS,
        msg::UI_COLUMN_WORDING,
        msg::UI_COLUMN_SOURCE,
    ];
    out += &row(columns.map(|column| escaped(&text.get(column))));
    out += &row(columns.map(|_| "---".to_owned()));
    for line in &display.rows {
        let (wording, source) = match &line.origin {
            Origin::Published(source) => (
                line.machine.get(5).cloned().unwrap_or_default(),
                Some(source),
            ),
            Origin::Derived {
                formula, source, ..
            } => (formula.clone(), source.as_ref()),
            Origin::Definition => (String::new(), None),
        };
        let source = source.map(|source| link(&source.words, &source.url));
        out += &row([
            escaped(&line.group),
            escaped(&line.label),
            escaped(&line.value),
            escaped(&line.unit),
            escaped(&line.interval),
            escaped(&line.status),
            escaped(&wording),
            source.unwrap_or_default(),
        ]);
    }
    for note in display.anomalies.iter().chain(&display.corrections) {
        out.extend(["\n- ", &escaped(&note.words)]);
    }
    out + &format!("\n\n{}\n", link(&text.get(msg::SITE_NAME), page))
}

fn row<const COUNT: usize>(cells: [String; COUNT]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

fn link(words: &str, url: &str) -> String {
    // Parentheses would end the address.
    let url = url.replace('(', "%28").replace(')', "%29");
    format!("[{}]({url})", escaped(words))
}

/// Escapes what Markdown would take for its own marks.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    for letter in unmarked(words).chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '#' => out.extend(['\\', letter]),
            '\n' | '\r' => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_marks() {
        assert_eq!(escaped("a|b *c* <d>\n[e]"), r"a\|b \*c\* \<d> \[e\]");
        assert_eq!(
            link("x", "https://h.example/(a)"),
            "[x](https://h.example/%28a%29)"
        );
    }
}

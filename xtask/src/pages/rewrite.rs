//! Moving a page to another depth by rewriting its relative addresses.

/// The page as it has to read `depth` folders below the home page.
///
/// `base` is the public URL of the build. If it is relative (`./`), an address `./x`
/// becomes `../x`, `../../x`, …; if it is absolute, `./x` becomes `{base}x` at any depth.
/// Rewritten are the addresses at the start of attribute values, among them the
/// `data-root` by which the app knows where the site begins, and of strings in inline
/// scripts and `url(…)` in inline styles. Text that readers see and comments stay as
/// they are.
///
/// The minifier drops the quotes around attributes (`href=./x.css`) and may turn the
/// quotes of a script into backticks, so all of these count.
#[must_use]
pub(super) fn at_depth(html: &str, base: &str, depth: usize) -> String {
    let prefix = if base.starts_with('.') {
        if depth == 0 {
            return html.to_owned();
        }
        "../".repeat(depth)
    } else {
        base.to_owned()
    };

    let mut page = String::with_capacity(html.len() + 256);
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, tail) = rest.split_at(start);
        page.push_str(text);
        if tail.starts_with("<!--") {
            let (comment, after) = split_after(tail, "-->");
            page.push_str(comment);
            rest = after;
            continue;
        }
        let (tag, after) = split_tag(tail);
        page.push_str(&replace_after(
            tag,
            &["=", "=\"", "='", "= \"", "= '"],
            &prefix,
        ));
        rest = after;
        if let Some(name) = ["script", "style"]
            .into_iter()
            .find(|name| opens(tag, name))
        {
            let end = find_closing(rest, name);
            let (body, after) = rest.split_at(end);
            page.push_str(&replace_after(body, &["\"", "'", "`", "("], &prefix));
            rest = after;
        }
    }
    page.push_str(rest);
    page
}

/// Replaces `./` by `prefix` wherever one of the marks stands right before it.
fn replace_after(text: &str, marks: &[&str], prefix: &str) -> String {
    let mut result = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some(at) = rest.find("./") {
        let (before, tail) = rest.split_at(at);
        result.push_str(before);
        // Compared with all that was read so far: the mark may lie before an earlier cut.
        let marked = marks.iter().any(|mark| result.ends_with(mark));
        result.push_str(if marked { prefix } else { "./" });
        rest = &tail[2..];
    }
    result.push_str(rest);
    result
}

/// Splits after the `>` that ends the tag at the start of `html`; one inside quotes does not.
fn split_tag(html: &str) -> (&str, &str) {
    let mut quote = None;
    for (index, byte) in html.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return html.split_at(index + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ => {}
        }
    }
    (html, "")
}

/// Splits after the first occurrence of `end`, or at the end of the text.
fn split_after<'a>(text: &'a str, end: &str) -> (&'a str, &'a str) {
    let at = text.find(end).map_or(text.len(), |index| index + end.len());
    text.split_at(at)
}

/// Whether a tag opens an element of this name.
fn opens(tag: &str, name: &str) -> bool {
    tag.get(1..=name.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(name))
        && tag[1 + name.len()..].starts_with(|c: char| c.is_ascii_whitespace() || c == '>')
}

/// Where the closing tag of an element of raw text starts.
fn find_closing(html: &str, name: &str) -> usize {
    html.match_indices("</")
        .map(|(index, _)| index)
        .find(|index| {
            html.get(index + 2..index + 2 + name.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(name))
        })
        .unwrap_or(html.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_page_of_a_relative_build_stays_as_it_is() {
        let html = r#"<html data-root="./"><link href="./a.css">"#;
        assert_eq!(at_depth(html, "./", 0), html);
    }

    #[test]
    fn addresses_climb_one_folder_per_level() {
        let html = r#"<html lang="en" data-root="./"><link rel=stylesheet href='./a.css'/>"#;
        assert_eq!(
            at_depth(html, "./", 1),
            r#"<html lang="en" data-root="../"><link rel=stylesheet href='../a.css'/>"#
        );
        assert_eq!(
            at_depth(html, "./", 2),
            r#"<html lang="en" data-root="../../"><link rel=stylesheet href='../../a.css'/>"#
        );
    }

    #[test]
    fn attributes_without_quotes_are_addresses_too() {
        assert_eq!(
            at_depth("<html data-root=./><link href=./a.css rel=icon>", "./", 2),
            "<html data-root=../../><link href=../../a.css rel=icon>"
        );
    }

    #[test]
    fn inline_scripts_import_from_the_right_folder() {
        let html =
            "<script type=module>import i from'./a.js';i({p:`./a.wasm`});f(\"./b\")</script>";
        assert_eq!(
            at_depth(html, "./", 2),
            "<script type=module>import i from'../../a.js';i({p:`../../a.wasm`});f(\"../../b\")</script>"
        );
    }

    #[test]
    fn inline_styles_load_from_the_right_folder() {
        assert_eq!(
            at_depth("<style>a{background:url(./a.svg)}</style>", "./", 1),
            "<style>a{background:url(../a.svg)}</style>"
        );
    }

    #[test]
    fn text_comments_and_other_addresses_stay() {
        let html = "<!-- see \"./a\" --><p title='a ./b > ./c'>type \"./run\"</p>\
                    <a href=\"../up\"></a><a href=\"/top\"></a><a href=\"https://a.example/./b\"></a>\
                    <script>const a = 'x./b', c = \"../d\";</script>";
        assert_eq!(at_depth(html, "./", 2), html);
    }

    #[test]
    fn an_absolute_base_replaces_the_relative_one_at_any_depth() {
        let html =
            "<html data-root=\"./\"><script src=\"/site/a.js\"></script><a href=\"./data/\">";
        let wanted = "<html data-root=\"/site/\"><script src=\"/site/a.js\"></script><a href=\"/site/data/\">";
        assert_eq!(at_depth(html, "/site/", 0), wanted);
        assert_eq!(at_depth(html, "/site/", 2), wanted);
    }

    #[test]
    fn a_tag_that_never_ends_is_kept() {
        assert_eq!(
            at_depth("<p>ä</p><a href=\"./x", "./", 1),
            "<p>ä</p><a href=\"../x"
        );
        assert_eq!(at_depth("<script>'./x'", "./", 1), "<script>'../x'");
    }
}

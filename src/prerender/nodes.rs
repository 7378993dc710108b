//! Which nodes an island has, so that the page can tell before hydration whether they are still those: hydration finds
//! its nodes by their order, and ends the app where one is missing.
//!
//! `web/page/nodes.js` reads the same from the page.

/// Elements without content.
pub(super) const VOID: [&str; 6] = ["area", "br", "hr", "img", "input", "wbr"];

/// The attribute of elements whose content no hydration visits, because a function of the app or a script fills them.
const FILLED: &str = "data-filled";

/// The attribute that names an island.
pub(super) const ISLAND: &str = "data-island=";

/// A part of HTML as the prerenderer writes it: no raw `<` or `>` within texts or attributes.
pub(super) enum Token<'a> {
    /// As it is written, with its entities.
    Text(&'a str),
    Comment,
    /// The name of the element, and all between it and `>`.
    Start(&'a str, &'a str),
    End,
}

/// Splits the first token off.
pub(super) fn token(html: &str) -> Option<(Token<'_>, &str)> {
    if let Some(markup) = html.strip_prefix("<!--") {
        let (_, rest) = markup.split_once("-->")?;
        return Some((Token::Comment, rest));
    }
    if let Some(markup) = html.strip_prefix('<') {
        let (tag, rest) = markup.split_once('>')?;
        let token = match tag.as_bytes().first()? {
            b'!' => Token::Comment,
            b'/' => Token::End,
            _ => {
                let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
                Token::Start(name.trim_end_matches('/'), attributes)
            }
        };
        return Some((token, rest));
    }
    let end = html.find('<').unwrap_or(html.len());
    (end > 0).then(|| (Token::Text(&html[..end]), &html[end..]))
}

/// Returns a page with `data-nodes`, the hash of its nodes, at each island.
pub(super) fn mark(html: &str) -> String {
    let mut marked = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(ISLAND) {
        let inside = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let hash = hash(&rest[inside..]);
        marked.extend([
            &rest[..at],
            &format!("data-nodes=\"{hash:x}\" "),
            &rest[at..inside],
        ]);
        rest = &rest[inside..];
    }
    marked.push_str(rest);
    marked
}

/// Returns the hash of the nodes from here to the end of the parent: FNV-1a, 32 bits, over `t` for a text, `c` for a
/// comment, and for an element its name between `<` and `>` with its nodes.
fn hash(mut html: &str) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut add = |part: &str| {
        for byte in part.bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    let mut depth = 0_usize;
    // The depth of the element whose content does not count, while in one.
    let mut filled = None;
    while let Some((token, rest)) = token(html) {
        html = rest;
        match token {
            Token::Start(name, attributes) => {
                if filled.is_none() {
                    add("<");
                    add(name);
                }
                if VOID.contains(&name) || attributes.ends_with('/') {
                    if filled.is_none() {
                        add(">");
                    }
                    continue;
                }
                depth += 1;
                if filled.is_none() && (name == "svg" || attributes.contains(FILLED)) {
                    filled = Some(depth);
                }
            }
            // The end of the parent.
            Token::End if depth == 0 => break,
            Token::End => {
                if filled == Some(depth) {
                    filled = None;
                }
                if filled.is_none() {
                    add(">");
                }
                depth -= 1;
            }
            Token::Text(_) if filled.is_none() => add("t"),
            Token::Comment if filled.is_none() => add("c"),
            Token::Text(_) | Token::Comment => {}
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_island_is_marked_with_the_hash_of_its_nodes_alone() {
        let island = |content: &str| format!("<p>1</p><div data-island=\"figure\">{content}</div>");
        let page = island("<p>2<!>3</p>");
        let of = |html: &str| hash(html);
        // `web/check/nodes.test.mjs` has the same.
        assert_eq!(of("<p>2<!>3</p>"), 0x75c5_18fa);
        assert_eq!(of("<ul data-filled><li>1</li></ul><p>2</p>"), 0xd5f9_5d7e);
        let expected = "<div data-nodes=\"75c518fa\" data-island=";
        assert!(mark(&page).contains(expected), "{}", mark(&page));
        // What follows the island does not count, nor what its texts and attributes say.
        assert_eq!(
            of("<p class=\"a\">4<!-- -->5</p></div>"),
            of("<p>2<!>3</p>")
        );
        for changed in [
            "<p>23</p>",
            "<p>2<!>3<!></p>",
            "<p><font>2</font><!>3</p>",
            "<p>2<!>3</p><i></i>",
            "<q>2<!>3</q>",
            "<p>2</p><!>3",
        ] {
            assert_ne!(of(changed), of("<p>2<!>3</p>"), "{changed}");
        }
    }

    #[test]
    fn what_scripts_fill_does_not_count_but_what_follows_it_does() {
        let of = |html: &str| hash(html);
        assert_eq!(
            of("<ul data-filled><li>1</li></ul><p>2</p>"),
            of("<ul data-filled></ul><p>3</p>")
        );
        assert_ne!(
            of("<ul data-filled></ul><p>3</p>"),
            of("<ul data-filled></ul>")
        );
        assert_ne!(of("<ul><li></li></ul>"), of("<ul></ul>"));
        assert_eq!(
            of("<div data-filled><div data-filled></div><path d=\"M0\"/>1</div><br>"),
            of("<div data-filled></div><br>")
        );
    }
}

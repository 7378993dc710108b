//! Figures as the custom element `<crossings-chart>` shows them in the document of a host page: the nodes of an embed, as
//! trees that `web/embed/element.js` makes nodes of without parsing HTML.

use html_escape::decode_html_entities;
use leptos::prelude::*;
use serde_json::{Map, Value, json};

use super::{
    PrerenderError,
    assets::Folder,
    fragments::ROOT,
    nodes::{ISLAND, Token, VOID, token},
};
use crate::{
    app::{
        Site,
        pages::{self, PrerenderedFigures},
    },
    text::Text,
    view::{Page, Route, is_selected},
};

/// The name of a figure's file, in the folder of its embed.
pub(super) const FILE: &str = "figure.json";

/// Writes the file of each figure of a language, beside its embed.
pub(super) fn write(
    folder: &Folder,
    figures: &PrerenderedFigures,
    text: &Text,
) -> Result<(), PrerenderError> {
    let language = text.language();
    for chart in figures.keys().filter(|chart| !is_selected(chart)) {
        let page = Page::Embed(chart);
        let route = Route {
            page,
            language,
            to_root: ROOT.into(),
        };
        let site = Site { route, text: *text };
        let html = Owner::new().with(|| pages::body(&site, figures).to_html());
        let island = html.find(ISLAND).and_then(|at| html[..at].rfind('<'));
        let figure = json!({
            "lang": language.code(),
            "dir": language.direction(),
            "figure": tree(&html[island.unwrap_or(html.len())..]),
        });
        let path = format!("{}{FILE}", page.path_in(language));
        folder.write(&path, figure.to_string().as_bytes())?;
    }
    Ok(())
}

/// Returns the first element of HTML, as the prerenderer writes it, as a tree: a text as a string, an element as
/// `[name, attributes, ...children]`. Comments, which only hydration needs, are left out.
fn tree(mut html: &str) -> Value {
    // Elements that have begun, the innermost last.
    let mut open: Vec<Vec<Value>> = vec![Vec::new()];
    while let Some((token, rest)) = token(html) {
        html = rest;
        let ended = match token {
            Token::Text(words) => Some(decode_html_entities(words).into()),
            Token::Comment => None,
            Token::Start(name, attributes) => {
                let element = vec![json!(name), attributes_of(attributes).into()];
                if VOID.contains(&name) || attributes.ends_with('/') {
                    Some(element.into())
                } else {
                    open.push(element);
                    None
                }
            }
            Token::End => open.pop().map(Value::from),
        };
        let Some(parent) = open.last_mut() else { break };
        parent.extend(ended);
        if open.len() == 1 && !open[0].is_empty() {
            break;
        }
    }
    open.into_iter()
        .next()
        .and_then(|all| all.into_iter().next())
        .unwrap_or(Value::Null)
}

/// Reads the attributes of a tag; one without a value has an empty one.
fn attributes_of(mut tag: &str) -> Map<String, Value> {
    let mut attributes = Map::new();
    tag = tag.trim_end_matches('/');
    while !tag.trim_start().is_empty() {
        tag = tag.trim_start();
        let end = tag.find([' ', '=']).unwrap_or(tag.len());
        let (name, rest) = tag.split_at(end);
        let quoted = rest
            .strip_prefix("=\"")
            .and_then(|value| value.split_once('"'));
        let (value, rest) = quoted.unwrap_or(("", rest.trim_start_matches('=')));
        attributes.insert(name.to_owned(), decode_html_entities(value).into());
        tag = rest;
    }
    attributes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{embedded, prerender::chart_files::Figures, text::Language};

    #[test]
    fn html_becomes_a_tree_of_names_attributes_and_texts() {
        let html = "<div class=\"a &amp; b\" hidden>1 &lt; 2<!>3<br><input checked value=\"\"><svg><path d=\"M0\"/></svg></div><p>";
        let expected = json!([
            "div",
            {"class": "a & b", "hidden": ""},
            "1 < 2",
            "3",
            ["br", {}],
            ["input", {"checked": "", "value": ""}],
            ["svg", {}, ["path", {"d": "M0"}]],
        ]);
        assert_eq!(tree(html), expected);
        assert_eq!(tree(""), Value::Null);
    }

    #[test]
    fn a_figure_for_host_pages_is_the_island_of_its_embed_with_links_from_the_root() {
        let folder = tempfile::tempdir().expect("a folder");
        let text = Text::of(Language::Arabic);
        let figures = Figures::undrawn(
            "policy-change",
            embedded::dataset_in(Language::Arabic),
            &text,
        );
        write(&Folder::new(folder.path().into()), &figures.newest(), &text).expect("files");
        let path = folder.path().join("ar/embed/policy-change/figure.json");
        let file = std::fs::read_to_string(path).expect("the file");
        let value: Value = serde_json::from_str(&file).expect("JSON");
        assert_eq!(value["dir"], "rtl");
        assert_eq!(value["figure"][1]["data-island"], "figure");
        assert!(
            file.contains("\"href\":\"~/ar/charts/policy-change/\""),
            "{file}"
        );
        assert!(!file.contains("\"href\":\"../"), "{file}");
        // The reader selects what this one shows, in the browser.
        assert!(!folder.path().join("ar/embed/compare/figure.json").exists());
    }
}

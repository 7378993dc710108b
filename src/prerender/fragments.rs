//! The views of a figure beside the one on its page: each a file of labels, parts and drawings, as trees of elements that
//! `web/figure/views.js` makes into nodes.

use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

use super::PrerenderError;
use crate::{
    app::{
        Site,
        pages::{PrerenderedDrawings, fragment},
    },
    display::ViewContent,
    text::Text,
    view::{Page, Route},
};

/// What names of these files have after the chart.
pub(super) const STEM: &str = "view";

/// What a link within the site begins with in them, in place of the path to the root: a view is shown by pages of any
/// depth.
pub(super) const ROOT: &str = "~/";

/// Returns what tells the file of a view from others of its chart.
pub(super) fn tail(path: &str) -> &str {
    let stem = format!("{STEM}-");
    path.split_once(&stem).map_or(path, |(_, tail)| tail)
}

/// Returns the content of the file of a view.
///
/// # Errors
/// A drawing that is no SVG.
pub(super) fn packed(
    chart: &'static str,
    display: &ViewContent,
    drawings: &PrerenderedDrawings,
    text: &Text,
) -> Result<Vec<u8>, PrerenderError> {
    let route = Route {
        page: Page::Chart(chart),
        language: text.language(),
        to_root: ROOT.into(),
    };
    let site = Site { route, text: *text };
    let mut view = fragment(&site, chart, display);
    for (name, svg) in [("narrow", &drawings.narrow), ("wide", &drawings.wide)] {
        view[name] = tree_of(svg).map_err(|source| PrerenderError::Drawing { chart, source })?;
    }
    Ok(view.to_string().into_bytes())
}

/// Returns a drawing as a tree: a text as a string, an element as `[name, attributes, ...children]`.
fn tree_of(svg: &str) -> Result<Value, roxmltree::Error> {
    Ok(tree(Document::parse(svg)?.root_element()))
}

fn tree(node: Node<'_, '_>) -> Value {
    if let Some(words) = node.text().filter(|_| node.is_text()) {
        return words.into();
    }
    let attributes = node
        .attributes()
        .map(|attribute| (attribute.name().to_owned(), attribute.value().into()));
    let head = [
        json!(node.tag_name().name()),
        attributes.collect::<Map<_, _>>().into(),
    ];
    let children = node
        .children()
        .filter(|child| child.is_element() || child.is_text());
    head.into_iter().chain(children.map(tree)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_a_tree_of_names_attributes_and_texts() {
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="2"><g><text x="1">a &lt; b</text></g></svg>"#;
        let tree = tree_of(svg).expect("SVG");
        let expected = json!(["svg", {"width": "2"}, ["g", {}, ["text", {"x": "1"}, "a < b"]]]);
        assert_eq!(tree, expected);
    }

    #[test]
    fn the_name_of_a_file_ends_with_what_tells_it_from_others() {
        assert_eq!(tail("assets/vehicles.view-0af1.zz"), "0af1.zz");
    }
}

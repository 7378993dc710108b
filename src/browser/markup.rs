//! Writes trees of elements and texts into the page, node by node: nothing is ever parsed.

use leptos::prelude::document;
use web_sys::{Element, Node};

/// A tree to write: a text, or an element with attributes and children.
pub(crate) trait Tree: Sized {
    /// The text, if it is one.
    fn words(&self) -> Option<&str>;
    /// The element's name, attributes and children; nothing for a text.
    fn parts(&self) -> (&'static str, &[(&'static str, String)], &[Self]);
}

/// Puts trees in the place of all that an element has in it. They are made first: should the browser refuse, what is
/// there stays.
pub(crate) fn replace(element: &Element, trees: &[impl Tree]) {
    let made = document().create_document_fragment();
    append(&made, trees);
    element.set_text_content(None);
    // Nodes that were just made have no other place.
    let _ = element.append_child(&made);
}

fn append(parent: &Node, trees: &[impl Tree]) {
    for tree in trees {
        let node: Node = if let Some(words) = tree.words() {
            document().create_text_node(words).into()
        } else {
            let (name, attributes, children) = tree.parts();
            let Ok(element) = document().create_element(name) else {
                continue;
            };
            for (name, value) in attributes {
                // Names are this crate's own, so they are names.
                let _ = element.set_attribute(name, value);
            }
            append(&element, children);
            element.into()
        };
        // A node that was just made has no other place.
        let _ = parent.append_child(&node);
    }
}

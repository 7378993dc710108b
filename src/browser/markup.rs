//! Writes trees of elements and texts into the page, node by node: nothing is ever parsed.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// A tree to write: a text, or an element with attributes and children.
pub(crate) trait Tree: Sized {
    /// Returns the text, if it is one.
    fn words(&self) -> Option<&str>;
    /// Returns the element's name, attributes and children; empty for a text.
    fn parts(&self) -> (&'static str, &[(&'static str, String)], &[Self]);
}

/// Replaces all content of an element by trees. They are made first: should the browser refuse, the present content
/// stays.
pub(crate) fn replace(element: &Element, trees: &[impl Tree]) {
    let made = document().create_document_fragment();
    append(&made, trees);
    element.set_text_content(None);
    // Nodes that were just made have no parent.
    let _ = element.append_child(&made);
}

/// Returns whether the content of an element equals the trees.
pub(crate) fn is_there(element: &Element, trees: &[impl Tree]) -> bool {
    let nodes = element.child_nodes();
    let count = nodes.length();
    usize::try_from(count).is_ok_and(|count| count == trees.len())
        && (0..count)
            .filter_map(|at| nodes.get(at))
            .zip(trees)
            .all(|(node, tree)| is_same(&node, tree))
}

fn is_same(node: &Node, tree: &impl Tree) -> bool {
    if let Some(words) = tree.words() {
        return node.node_type() == Node::TEXT_NODE
            && node.text_content().as_deref() == Some(words);
    }
    let (name, attributes, children) = tree.parts();
    node.dyn_ref::<Element>().is_some_and(|element| {
        element.local_name() == name
            && attributes
                .iter()
                .all(|(name, value)| element.get_attribute(name).as_ref() == Some(value))
            && is_there(element, children)
    })
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
        // A node that was just made has no parent.
        let _ = parent.append_child(&node);
    }
}

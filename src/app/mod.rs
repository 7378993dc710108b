//! The page: shell, pages, and the figure with its parts.
//!
//! Whole pages are prerendered; in the browser only their islands hydrate: each figure, and the data table. Shell and
//! text around them stay as prerendered and cost the reader no code.

mod card;
mod check;
mod compare;
mod data_table;
mod explore;
mod figure;
pub mod islands;
mod live;
mod markup;
mod notices;
mod verify;

#[cfg(not(target_arch = "wasm32"))]
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
mod shell;
mod since;

use crate::{text::Text, view::Route};

/// Context of every part of a page.
#[derive(Debug, Clone)]
pub struct Site {
    /// The route of this page, by which links leave it.
    pub route: Route,
    /// The texts in the reader's language.
    pub text: Text,
}

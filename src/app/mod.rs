//! The page: shell, pages, and the figure with its parts.
//!
//! The build prerenders whole pages; in the browser only their islands hydrate: each figure, and the
//! data table. Shell and text around them stay as they were prerendered and cost the reader no code.

mod card;
mod compare;
mod data_table;
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

/// What every part of a page is built from.
#[derive(Debug, Clone)]
pub struct Site {
    /// Which page this is, and how links leave it.
    pub route: Route,
    /// The reader's language.
    pub text: Text,
}

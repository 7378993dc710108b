//! Crossings: China's published entry–exit statistics, explorable and checkable in the browser.
//!
//! If you understand this example, you understand this library: a dataset, a view, a language and a
//! width go in; a drawing comes out, with its finding, its numbers and its ECharts option.
//!
//! ```
//! use crossings::charts;
//! use crossings::text::{Language, Text};
//! use crossings::view::{Layout, View};
//!
//! let chart = charts::by_id("policy-change").expect("a chart");
//! let (view, notices) = View::parse("?metric=applications", chart.controls);
//! let text = Text::of(Language::English);
//! let drawing = chart.draw(crossings::embedded::dataset(), &view, &text, Layout::Wide);
//!
//! assert!(notices.is_empty());
//! assert_eq!(drawing.title, "Daily permit applications were up 129.4% in the ten days from 8 January 2023");
//! assert_eq!(drawing.rows[1].fact.read(crossings::embedded::dataset(), &text).text, "148,600");
//! assert_eq!(drawing.plot.option["series"][0]["type"], "bar");
//! ```
//!
//! Dependencies point one way: `quantity ← dataset ← charts ← app`, with `view` and `text` beside
//! `charts`, and `browser` used by `app` only. `tests/architecture.rs` enforces it.

// Leptos makes every component `pub` inside its module.
#[allow(unreachable_pub)]
pub mod app;
pub mod charts;
pub mod comparison;
pub mod dataset;
pub mod display;
pub mod embedded;
pub mod export;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod quantity;
#[cfg(not(target_arch = "wasm32"))]
pub mod repeats;
pub mod text;
pub mod verify;
pub mod view;

mod browser;

//! Crossings: China's published entry–exit statistics, explorable and checkable in the browser.
//!
//! If you understand this example, you understand this library: it takes a dataset, a view, a language and a layout,
//! and returns a drawing with its finding, its numbers and its ECharts option.
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
//! # Cookbook
//!
//! **A chart** is one file in `src/charts/` and its line in [`charts::CHARTS`]: an id, a question, controls, and a
//! function from a `Context` to a [`charts::Drawing`]. It takes figures by series and period (`cx.year`, `cx.level`),
//! passes rows to a form (`bars::plot`, `dots::plot`, `timeline::plot`) and formats its findings with messages.
//!
//! **A control** is an enum that a macro of `view` declares in the chart's file, with a key for the query string and a
//! message for each choice; `cx.view.get()` returns the current choice. The page shows the control, and the query
//! string keeps its state:
//!
//! ```
//! use crossings::{charts, view::View};
//! let chart = charts::by_id("vehicles").expect("a chart");
//! let keys: Vec<&str> = chart.controls.iter().map(|control| &*control.key).collect();
//! assert_eq!(keys, ["by", "scale"]);
//! let choices = chart.controls.iter().map(|control| control.choices.len());
//! assert_eq!(View::all(chart.controls).count(), choices.product::<usize>());
//! ```
//!
//! **A release** is a set of rows: one in `data/sources.csv`, and one in `data/figures.csv` for each number, as
//! published:
//!
//! ```
//! use crossings::dataset;
//! let data = dataset::read("data".as_ref()).expect("rows that fit together");
//! let (_, figure) = data.core_figures().next().expect("a figure of the core release");
//! assert!(!figure.as_published.is_empty() && figure.published.interval().is_some());
//! ```
//!
//! **A language** is one file in `locales/`, and its properties in [`text::Language`]. Its messages are those of
//! `en.ftl`, otherwise the build fails:
//!
//! ```
//! use crossings::text::{Language, Text, msg};
//! let title = |language| Text::of(language).get(msg::SEIZURES_QUESTION);
//! assert_ne!(title(Language::English), title(Language::Russian));
//! ```
//!
//! Dependencies point one way: `quantity ← dataset ← charts ← app`, with `view` and `text` beside `charts`, and
//! `browser` used by `app` only. `tests/it/architecture.rs` enforces it.

// Leptos makes every component `pub` inside its module.
#[allow(unreachable_pub)]
pub mod app;
pub mod charts;
pub mod check;
pub mod compare;
pub mod dataset;
pub mod display;
pub mod embedded;
pub mod explore;
pub mod export;
#[cfg(not(target_arch = "wasm32"))]
pub mod policies;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod quantity;
pub mod reader;
#[cfg(not(target_arch = "wasm32"))]
pub mod repeats;
pub mod text;
pub mod verify;
pub mod view;
#[cfg(not(target_arch = "wasm32"))]
pub mod worksheet;

mod browser;

//! Worksheets: questions for a class about a chart, their text and answers, and drawings without values.
//!
//! ```
//! use crossings::{charts, embedded, text::{Language, Text}, worksheet};
//!
//! let chart = charts::by_id("policy-change").expect("a chart");
//! let tasks = worksheet::tasks(chart, embedded::dataset(), &Text::of(Language::English));
//! assert_eq!(tasks[1].question, "Which of the values is the largest?");
//! assert_eq!(
//!     tasks[1].answer,
//!     "“Before the pandemic”: 1.905 million (1,899,431 to 1,910,476; crossings per day)."
//! );
//! ```
//!
//! The page is `src/app/pages/worksheet.rs`; `src/prerender/worksheets.rs` draws for it.

mod questions;
mod tasks;
mod unlabelled;

pub use questions::{Claim, Pair, Question, questions};
pub use tasks::{Task, tasks};
pub use unlabelled::without_values;

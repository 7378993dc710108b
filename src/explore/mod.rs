//! What a reader explores: one to six statistics over time, in a form that is true of them.
//!
//! Nothing here draws or formats: `src/charts/explore.rs` draws what is explored, `src/app/explore.rs` has the controls.

mod forms;
mod parts;
mod points;
mod search;
mod selection;

pub use forms::{Why, forms, logarithmic};
pub use parts::DIVISIONS;
pub use points::{
    Around, Line, Point, Value, around, available, bases, days, incomplete, lines, range_of,
};
pub use search::{Index, found};
pub use selection::{Exploration, Form, Recurrence};

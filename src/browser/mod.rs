//! The edge to the browser: one capability a file, nothing else in the crate touches it.
//!
//! Natively everything here compiles and nothing may be called: effects and event handlers, from
//! which all calls come, run in a browser only.

pub(crate) mod address;
pub(crate) mod download;
pub(crate) mod echarts;
pub(crate) mod resize;

//! Properties that hold for any external input: one function per entry point.
//!
//! Each takes any bytes and panics if a property does not hold. `cargo fuzz` calls them with the inputs of libFuzzer;
//! `tests/it/hostile.rs` with the seeds, and with the inputs of proptest, in the native suite.

mod address;
mod draft;
mod message;
mod numeral;
mod packed;
mod release;
mod tables;

pub use address::{address, shown};
pub use draft::draft;
pub use message::message;
pub use numeral::numeral;
pub use packed::packed;
pub use release::release;
pub use tables::tables;

/// A check of any bytes; panics if a property does not hold.
pub type Check = fn(&[u8]);

/// Checks by name, which is that of the fuzz target and of the folder of its seeds.
pub const CHECKS: &[(&str, Check)] = &[
    ("address", address),
    ("message", message),
    ("shown", shown),
    ("tables", tables),
    ("numeral", numeral),
    ("release", release),
    ("draft", draft),
    ("packed", packed),
];

//! What has to hold whatever comes from outside: one function for each way in.
//!
//! Each takes any bytes and panics where something does not hold. `cargo fuzz` calls them with what libFuzzer
//! makes up; `tests/it/hostile.rs` with the seeds, and with what proptest makes up, in the native suite.

mod address;
mod message;
mod numeral;
mod packed;
mod release;
mod tables;

pub use address::{address, shown};
pub use message::message;
pub use numeral::numeral;
pub use packed::packed;
pub use release::release;
pub use tables::tables;

/// A check.
pub type Check = fn(&[u8]);

/// Every check by its name, which is that of its program and of the folder of its seeds.
pub const CHECKS: &[(&str, Check)] = &[
    ("address", address),
    ("message", message),
    ("shown", shown),
    ("tables", tables),
    ("numeral", numeral),
    ("release", release),
    ("packed", packed),
];

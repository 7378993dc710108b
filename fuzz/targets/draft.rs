//! Feeds the check `draft` with what libFuzzer makes up.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| crossings_fuzz::draft(bytes));

//! Feeds the check `packed` with what libFuzzer makes up.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| crossings_fuzz::packed(bytes));

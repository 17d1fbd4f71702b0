//! Plain text.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::reads(b"WBC  ", bytes, "a.txt"));

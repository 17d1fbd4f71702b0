//! Archives of a telephone.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::reads(b"PK\x03\x04", bytes, "a.zip"));

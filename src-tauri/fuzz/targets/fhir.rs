//! FHIR in JSON.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::reads(b"{", bytes, "a.json"));

//! HL7 version 2.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::reads(b"MSH|^~\\&|", bytes, "a.hl7"));

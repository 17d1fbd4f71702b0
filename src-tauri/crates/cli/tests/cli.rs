//! The real `mds` program, run as a person or a script runs it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

mod cases;
mod course;
mod cover;
mod criteria;
mod exits;
mod exports;
mod journey;
mod keys;
mod outputs;
mod reading;
mod share;
mod support;
mod typing;

//! Domain values to the bytes that go out: the window chart, the visit summary, the table of results.
//!
//! Pure: no clock, no files, no environment. The day, the size and the words are parameters, the fonts
//! are part of the program, and the same values give the same bytes on every machine.

pub mod chart;
pub mod document;
pub mod error;
pub mod export;
mod fonts;
pub mod text;

pub use error::ReportError;
pub use text::{Sentence, Text};

#[cfg(test)]
extern crate self as report;
#[cfg(test)]
mod samples;

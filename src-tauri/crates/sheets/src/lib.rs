//! Lab sheets of invented people, drawn from a seed, and how well they are read.
//!
//! A seed gives a truth (people, draws, results) and a file that says it in one of the formats, languages
//! and habits of laboratories. The judge reads the file as the product does and compares every field. Names,
//! units and customs stand here as data of their own and are never taken from the importer, which is what
//! makes the comparison worth something. For tests and soaks only; nothing of this is shipped.

pub mod apple;
pub mod blood;
pub mod chance;
pub mod format;
pub mod habit;
pub mod judge;
pub mod ledger;
pub mod mutate;
pub mod page;
pub mod read;
pub mod report;
pub mod scan;
pub mod sheet;
pub mod truth;

pub use judge::{Score, judge};
pub use sheet::{Format, Kind, Sheet};

//! What the person can do, one module each, and the types that cross to a window or a command line.
//!
//! Decides and delegates: reading goes to the reader, drawing to the report crate, keeping to the store.
//! Both shells (the window and `mds`) are thin over this crate. Time is a parameter of every function
//! that needs it. No sentence is made here: messages are catalogue keys with arguments.

pub mod answers;
pub mod archive;
pub mod backups;
pub mod card;
pub mod care;
pub mod case_file;
pub mod column_mapping;
pub mod comparison;
pub mod counts;
mod course;
pub mod course_in_file;
pub mod covered;
pub mod demonstration;
pub mod entries;
pub mod error;
pub mod exports;
pub mod grade;
pub mod home;
pub mod import_files;
pub mod keys;
pub mod message;
mod open_choices;
pub mod own_memory;
pub mod people;
pub mod person_facts;
pub mod place;
pub mod questions;
pub mod read_files;
pub mod record;
pub mod review;
pub mod risk;
pub mod search;
pub mod session;
pub mod settings;
pub mod sharing;
pub mod summary;
pub mod text;
mod typed;
pub mod typed_counts;
pub mod vault;
pub mod walk;

pub use error::{AppError, ErrorCode};
pub use message::Message;
pub use session::{Now, Session};
pub use words::{Arg, Language, Words};

#[cfg(all(test, target_os = "linux"))]
mod endurance_tests;
#[cfg(test)]
mod levels_tests;
#[cfg(test)]
mod main_job_tests;
#[cfg(test)]
mod questions_tests;

//! Reads documents in a confined child process, so that a hostile file can harm nothing but itself.
//!
//! This crate owns child processes: the program `mds-read`, which confines itself and runs the import
//! crate, and [`Reader`], which starts it, hands it files and survives whatever becomes of it. What a
//! document means is the import crate's business; what happens to a reading afterwards is the app's.

mod child;
mod client;
mod confinement;
mod error;
mod message;
#[cfg(debug_assertions)]
mod probe;
mod process;
mod protocol;
mod twin;

pub use child::serve;
pub use client::{InputFile, Progress, Reader, ReaderOptions, RenderedPage, Step};
pub use confinement::Confinement;
pub use error::ReaderError;
pub use process::ReaderLimits;

//! Reads documents in a confined child process, so that a hostile file can harm nothing but itself.
//!
//! This crate owns child processes: the program `mds-read`, which confines itself and runs the import
//! crate; the recogniser of pictures (Tesseract), confined in its own way; and [`Reader`], which starts
//! them, hands them files and survives whatever becomes of them. What a
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
mod recogniser;
mod twin;

pub use child::serve;
pub use client::{
    InputFile, Progress, Reader, ReaderOptions, RecogniserChoice, RenderedPage, Step,
};
pub use confinement::Confinement;
pub use error::ReaderError;
pub use process::ReaderLimits;
pub use recogniser::{RECOGNISE, become_recogniser};

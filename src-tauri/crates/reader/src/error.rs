//! What can stop the reader as a whole. What is wrong with one file is a problem in its reading instead.

use std::path::PathBuf;

use domain::draft::ProblemCode;

/// Why the reader could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum ReaderError {
    /// The program that reads documents is not there, or cannot be started.
    #[error("the reading program {program} could not be started")]
    CannotStart {
        /// Where it was looked for.
        program: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The program is there and does not speak as this version does.
    #[error("the reading program {program} belongs to another version")]
    OtherVersion {
        /// Where it was found.
        program: PathBuf,
    },
    /// The request failed as a file would fail.
    #[error("the page could not be shown: {}", .0.code())]
    Problem(ProblemCode),
    /// The person cancelled.
    #[error("cancelled")]
    Cancelled,
}

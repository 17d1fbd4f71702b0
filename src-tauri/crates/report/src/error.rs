//! What can go wrong while drawing or writing.

use crate::document::check::Finding;

/// Why no bytes came out.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The drawing is empty or too large for the picture format.
    #[error("a picture of {width} by {height} points cannot be made")]
    PictureSize {
        /// Width asked for.
        width: f32,
        /// Height asked for.
        height: f32,
    },
    /// The chart could not be read back as SVG.
    #[error("the chart could not be turned into a picture: {0}")]
    Svg(String),
    /// The picture could not be written as PNG.
    #[error("the picture could not be written: {0}")]
    Png(String),
    /// The PDF writer refused the document.
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
    /// The workbook could not be written: too many rows, or a text that no cell can hold.
    #[error("the workbook could not be written: {0}")]
    Workbook(String),
    /// The finished PDF does not meet what it claims, so it is not handed out.
    #[error("the PDF does not meet its own rules: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Rules(Vec<Finding>),
    /// An original that should be appended cannot be put on a page.
    #[error("original number {number} cannot be appended: {reason}")]
    Original {
        /// Place in the list, from 1.
        number: usize,
        /// What stood against it.
        reason: String,
    },
}

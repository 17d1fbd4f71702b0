//! What parent and child say to each other. Headers are JSON; documents and pictures are the bodies.

use serde::{Deserialize, Serialize};

use crate::confinement::Confinement;
use crate::twin::{OptionsTwin, ReadingTwin};

/// Raised with every change here, so that a program of another version is noticed.
pub(crate) const PROTOCOL: u32 = 2;

/// What the parent asks; the document is the body.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Request {
    /// Read the document.
    Read {
        /// Its name, a hint only.
        file_name: String,
        /// How to read it.
        options: OptionsTwin,
    },
    /// Draw one page as PNG.
    RenderPage {
        /// From 1.
        page: u32,
        /// Width of the picture.
        pixels_wide: u32,
    },
}

/// What the child answers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Answer {
    /// Said once, unasked, when the child has confined itself.
    Ready {
        /// Version of this protocol.
        protocol: u32,
        /// How well it is confined.
        confinement: Confinement,
    },
    /// What was read.
    Reading(ReadingTwin),
    /// A picture as PNG in the body.
    Picture {
        /// Pixels.
        pixels: (u32, u32),
        /// Size of the page in the measure of places on it.
        points: (f32, f32),
    },
    /// It could not be done; a problem code.
    Refused(String),
    /// The parser met a state that it held for impossible. The child ends after this.
    Panicked,
}

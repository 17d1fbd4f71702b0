//! What parent and child say to each other. Headers are JSON; documents and pictures are the bodies.

use serde::{Deserialize, Serialize};

use crate::confinement::Confinement;
use crate::twin::{OptionsTwin, PlaceTwin, ReadingTwin};

/// Raised with every change here, so that a program of another version is noticed.
pub(crate) const PROTOCOL: u32 = 3;

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
    /// What the recogniser saw on the pictures of the last answer; its tables are the body, one after the other.
    Recognised {
        /// Which languages it has.
        languages: Vec<String>,
        /// Length of each table in bytes; none where it failed.
        tables: Vec<Option<u64>>,
    },
    /// There is no recogniser: a problem code says why.
    Unrecognised(String),
    /// Draw one page as PNG.
    RenderPage {
        /// From 1.
        page: u32,
        /// Width of the picture.
        pixels_wide: u32,
    },
    /// Cut out the lines around a value.
    Excerpt {
        /// Where it stands.
        place: PlaceTwin,
        /// The value as it is written there.
        value: String,
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
    /// The lines around a value: number, pieces with their marks, and whether it is the line of the value.
    Excerpt(Vec<LineTwin>),
    /// Pictures that must be recognised before the reading can go on; they are the body, one after the other.
    Recognise {
        /// How many pages are done, and of how many.
        pages: (usize, usize),
        /// The pictures.
        jobs: Vec<JobTwin>,
    },
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

/// Twin of [`import::ExcerptLine`].
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LineTwin {
    label: String,
    pieces: Vec<(String, bool)>,
    is_own: bool,
}

impl From<import::ExcerptLine> for LineTwin {
    fn from(line: import::ExcerptLine) -> Self {
        Self {
            label: line.label,
            pieces: line
                .pieces
                .into_iter()
                .map(|piece| (piece.text, piece.is_marked))
                .collect(),
            is_own: line.is_own,
        }
    }
}

impl From<LineTwin> for import::ExcerptLine {
    fn from(twin: LineTwin) -> Self {
        Self {
            label: twin.label,
            pieces: twin
                .pieces
                .into_iter()
                .map(|(text, is_marked)| import::ExcerptPiece { text, is_marked })
                .collect(),
            is_own: twin.is_own,
        }
    }
}

/// A picture to recognise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct JobTwin {
    /// In which languages, for example `deu+eng`.
    pub(crate) languages: String,
    /// Its length in bytes.
    pub(crate) length: u64,
}

/// Cuts a body into pieces of the given lengths; `None` where they are not exactly all of it.
pub(crate) fn pieces(body: &[u8], lengths: impl IntoIterator<Item = u64>) -> Option<Vec<&[u8]>> {
    let mut rest = body;
    let mut pieces = Vec::new();
    for length in lengths {
        let (piece, behind) = rest.split_at_checked(usize::try_from(length).ok()?)?;
        pieces.push(piece);
        rest = behind;
    }
    rest.is_empty().then_some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_cut_where_it_is_said_and_nothing_is_left_over() {
        let cut = |lengths: &[u64]| pieces(b"abcdef", lengths.iter().copied());
        assert_eq!(cut(&[1, 0, 5]), Some(vec![&b"a"[..], b"", b"bcdef"]));
        for lengths in [&[1, 2][..], &[7], &[3, 4], &[u64::MAX], &[]] {
            assert_eq!(cut(lengths), None, "{lengths:?}");
        }
    }
}

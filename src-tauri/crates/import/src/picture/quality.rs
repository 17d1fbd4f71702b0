//! Whether a page was readable at all, and if not, what the likely cause is.

use domain::draft::ProblemCode;
use raster::ReadyPage;

use super::tsv::SeenWord;

/// How well a page could be read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Quality {
    /// Words that both readings saw alike.
    agreed: usize,
    /// Words that were seen at all.
    seen: usize,
    /// Pieces of ink of a letter's height.
    letters: usize,
    /// True where letters are too small or too blurred for anybody.
    is_unclear: bool,
}

/// Letters lower than this on the picture are too small.
const SMALLEST_LETTER: f32 = 7.0;

/// How many pieces of ink are of a letter's height.
pub(super) fn letters(ready: &ReadyPage) -> usize {
    ready
        .blobs
        .iter()
        .filter(|blob| {
            let height = blob.height() as f32;
            height > 0.6 * ready.letter && height < 2.0 * ready.letter
        })
        .count()
}

pub(super) fn quality_of(ready: &ReadyPage, words: &[SeenWord]) -> Quality {
    let is_word = |word: &&SeenWord| word.text.chars().filter(|c| c.is_alphanumeric()).count() >= 2;
    // Between ink and paper lies a narrow edge; where it is wide, the picture is blurred.
    let (mut dark, mut between) = (0_usize, 0_usize);
    for pixel in ready.grey.pixels() {
        match pixel {
            0..80 => dark += 1,
            80..190 => between += 1,
            190.. => {}
        }
    }
    Quality {
        agreed: words
            .iter()
            .filter(is_word)
            .filter(|word| word.sure >= 60.0)
            .count(),
        seen: words.iter().filter(is_word).count(),
        letters: letters(ready),
        is_unclear: ready.printed_letter < SMALLEST_LETTER || between > 3 * dark,
    }
}

impl Quality {
    /// What is to be said of a page on which hardly anything could be read.
    pub(super) fn problem(&self, has_results: bool) -> Option<ProblemCode> {
        let is_poor = self.agreed < 8 || self.agreed * 3 < self.seen;
        if has_results || !is_poor || self.letters < 20 {
            return None;
        }
        Some(if self.is_unclear {
            ProblemCode::PictureUnclear
        } else {
            ProblemCode::Handwriting
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_not_be_read_is_told_by_its_likely_cause() {
        let sheet = Quality {
            agreed: 90,
            seen: 110,
            letters: 500,
            is_unclear: false,
        };
        let scrawl = Quality {
            agreed: 3,
            seen: 40,
            ..sheet
        };
        for (quality, has_results, expected) in [
            (sheet, true, None),
            (sheet, false, None),
            (scrawl, true, None),
            (scrawl, false, Some(ProblemCode::Handwriting)),
            (
                Quality {
                    is_unclear: true,
                    ..scrawl
                },
                false,
                Some(ProblemCode::PictureUnclear),
            ),
            (
                Quality {
                    letters: 3,
                    ..scrawl
                },
                false,
                None,
            ),
        ] {
            assert_eq!(quality.problem(has_results), expected, "{quality:?}");
        }
    }
}

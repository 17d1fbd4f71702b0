//! Ink that no word explains: a lost decimal point, a lost sign, a lost digit.

use raster::Blob;

use super::tsv::SeenWord;

/// The pieces of ink of a page, found quickly by their place.
pub(super) struct Ink<'a> {
    bands: Vec<Vec<&'a Blob>>,
    letter: f32,
}

const BAND: f32 = 32.0;

impl<'a> Ink<'a> {
    pub(super) fn new(blobs: &'a [Blob], letter: f32) -> Self {
        let mut bands: Vec<Vec<&Blob>> = Vec::new();
        for blob in blobs {
            // Frames and pictures are no signs.
            if blob.height() as f32 > 3.0 * letter || blob.width() as f32 > 8.0 * letter {
                continue;
            }
            let band = (f64::from(blob.y0 + blob.y1) / 2.0 / f64::from(BAND)) as usize;
            if bands.len() <= band {
                bands.resize_with(band + 1, Vec::new);
            }
            if let Some(list) = bands.get_mut(band) {
                list.push(blob);
            }
        }
        Self { bands, letter }
    }

    /// The pieces whose middle lies in a box.
    fn within(&self, x0: f32, y0: f32, x1: f32, y1: f32) -> Vec<&'a Blob> {
        let first = (y0 / BAND).max(0.0) as usize;
        let last = (y1 / BAND).max(0.0) as usize;
        self.bands
            .iter()
            .skip(first)
            .take(last - first + 1)
            .flatten()
            .copied()
            .filter(|blob| {
                let (x, y) = middle(blob);
                x0 <= x && x <= x1 && y0 <= y && y <= y1
            })
            .collect()
    }

    /// Says whether all ink in and close beside a number is explained by its signs and by other words.
    pub(super) fn explains(&self, word: &SeenWord, words: &[SeenWord]) -> bool {
        let inside = self.within(word.x0 - 1.0, word.y0 - 2.0, word.x1 + 1.0, word.y1 + 2.0);
        // Specks of a rough print are smaller than any point.
        let speck = (0.13 * self.letter).max(2.0);
        let pieces = inside
            .iter()
            .filter(|blob| blob.width().max(blob.height()) as f32 > speck)
            .count();
        let most: usize = word.text.chars().map(pieces_of).sum();
        if pieces > most {
            return false;
        }
        // A sign before, or a digit or point behind, that no reading saw.
        let beside = self.within(
            word.x0 - 1.1 * self.letter,
            word.y0,
            word.x1 + 0.7 * self.letter,
            word.y1,
        );
        beside.iter().all(|blob| {
            let (x, y) = middle(blob);
            let is_sign = blob.width().max(blob.height()) as f32 > 0.25 * self.letter;
            !is_sign
                || words.iter().any(|other| {
                    other.x0 - 2.0 <= x
                        && x <= other.x1 + 2.0
                        && other.y0 - 4.0 <= y
                        && y <= other.y1 + 4.0
                })
        })
    }
}

fn middle(blob: &Blob) -> (f32, f32) {
    (
        (blob.x0 + blob.x1) as f32 / 2.0,
        (blob.y0 + blob.y1) as f32 / 2.0,
    )
}

/// Of how many separate pieces a sign is printed at most.
fn pieces_of(sign: char) -> usize {
    match sign {
        '%' | '‰' => 3,
        'i' | 'j' | ':' | ';' | '=' | '!' | '"' | '≤' | '≥' | '±' | 'ä' | 'ö' | 'ü' | 'é' => {
            2
        }
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blob(x0: u32, x1: u32, y0: u32, y1: u32) -> Blob {
        Blob {
            x0,
            y0,
            x1,
            y1,
            area: (x1 - x0) * (y1 - y0),
        }
    }

    fn word(text: &str) -> SeenWord {
        SeenWord {
            text: text.to_owned(),
            x0: 100.0,
            y0: 100.0,
            x1: 150.0,
            y1: 126.0,
            sure: 95.0,
        }
    }

    #[test]
    fn a_point_that_was_not_read_is_noticed() {
        let printed = [
            blob(100, 118, 100, 126),
            blob(122, 127, 121, 126),
            blob(131, 150, 100, 126),
        ];
        let ink = Ink::new(&printed, 26.0);
        assert!(ink.explains(&word("8.9"), &[word("8.9")]));
        assert!(!ink.explains(&word("89"), &[word("89")]));
    }

    #[test]
    fn a_sign_before_a_number_that_was_not_read_is_noticed() {
        let printed = [
            blob(78, 94, 106, 120),
            blob(100, 118, 100, 126),
            blob(131, 150, 100, 126),
        ];
        let ink = Ink::new(&printed, 26.0);
        let sign = SeenWord {
            x0: 77.0,
            x1: 95.0,
            ..word("<")
        };
        assert!(!ink.explains(&word("89"), &[word("89")]));
        assert!(ink.explains(&word("89"), &[sign, word("89")]));
    }

    #[test]
    fn a_speck_is_no_point() {
        let printed = [
            blob(100, 118, 100, 126),
            blob(122, 124, 121, 123),
            blob(131, 150, 100, 126),
        ];
        assert!(Ink::new(&printed, 26.0).explains(&word("89"), &[word("89")]));
    }
}

//! A grey picture: rows of bytes, 0 black and 255 white.

/// A grey picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    /// Takes rows of pixels; `None` where their number does not fit the size, or the picture is empty.
    #[must_use]
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Option<Self> {
        let is_whole = width > 0 && height > 0 && width.checked_mul(height) == Some(pixels.len());
        is_whole.then_some(Self {
            width,
            height,
            pixels,
        })
    }

    /// Width in pixels, never 0.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Height in pixels, never 0.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// All pixels, row by row.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The pixel at a place; beyond an edge that of the edge.
    #[must_use]
    pub fn at(&self, x: i64, y: i64) -> u8 {
        let x = usize::try_from(x).unwrap_or(0).min(self.width - 1);
        let y = usize::try_from(y).unwrap_or(0).min(self.height - 1);
        self.pixels.get(y * self.width + x).copied().unwrap_or(255)
    }

    /// The rows from top to bottom.
    pub fn rows(&self) -> std::slice::ChunksExact<'_, u8> {
        self.pixels.chunks_exact(self.width)
    }

    /// The row at `y`; beyond an edge that of the edge.
    #[must_use]
    pub fn row(&self, y: i64) -> &[u8] {
        let y = usize::try_from(y).unwrap_or(0).min(self.height - 1);
        let from = y * self.width;
        self.pixels.get(from..from + self.width).unwrap_or_default()
    }

    pub(crate) fn row_mut(&mut self, y: usize) -> &mut [u8] {
        let from = y * self.width;
        let to = from + self.width;
        self.pixels.get_mut(from..to).unwrap_or_default()
    }

    /// Writes a portable greymap, which every reader of pictures understands.
    #[must_use]
    pub fn to_pgm(&self) -> Vec<u8> {
        let mut bytes = format!("P5\n{} {}\n255\n", self.width, self.height).into_bytes();
        bytes.extend_from_slice(&self.pixels);
        bytes
    }

    /// Turned clockwise by quarters.
    pub(crate) fn turned(&self, quarters: u8) -> Self {
        let (width, height) = (self.width, self.height);
        let mut pixels = Vec::with_capacity(self.pixels.len());
        match quarters % 4 {
            0 => return self.clone(),
            1 => {
                for x in 0..width {
                    pixels.extend(
                        (0..height)
                            .rev()
                            .filter_map(|y| self.pixels.get(y * width + x)),
                    );
                }
            }
            2 => pixels.extend(self.pixels.iter().rev()),
            _ => {
                for x in (0..width).rev() {
                    pixels.extend((0..height).filter_map(|y| self.pixels.get(y * width + x)));
                }
            }
        }
        let (width, height) = if quarters % 2 == 1 {
            (height, width)
        } else {
            (width, height)
        };
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Made smaller by a whole number, each pixel the mean of those that it stands for.
    pub(crate) fn shrunk(&self, by: usize) -> Self {
        if by <= 1 {
            return self.clone();
        }
        let width = (self.width / by).max(1);
        let height = (self.height / by).max(1);
        let mut pixels = Vec::with_capacity(width * height);
        let mut sums = vec![0_u32; width];
        for rows in self.pixels.chunks(self.width * by).take(height) {
            sums.fill(0);
            let mut count = 0;
            for row in rows.chunks_exact(self.width) {
                count += 1;
                for (sum, part) in sums.iter_mut().zip(row.chunks(by)) {
                    *sum += part.iter().map(|pixel| u32::from(*pixel)).sum::<u32>();
                }
            }
            let each = (by.min(self.width) as u32) * count;
            pixels.extend(sums.iter().map(|sum| (sum / each.max(1)).min(255) as u8));
        }
        Self {
            width,
            height: pixels.len() / width,
            pixels,
        }
    }

    /// Slightly blurred, against noise.
    pub(crate) fn softened(&self) -> Self {
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for y in 0..self.height as i64 {
            let rows = [self.row(y - 1), self.row(y), self.row(y + 1)];
            let column = |x: usize| -> u32 {
                let [above, here, below] =
                    rows.map(|row| u32::from(row.get(x).copied().unwrap_or(255)));
                above + 2 * here + below
            };
            let last = self.width - 1;
            let mut before = column(0);
            let mut here = before;
            for x in 0..self.width {
                let after = column((x + 1).min(last));
                pixels.push(((before + 2 * here + after + 8) / 16).min(255) as u8);
                before = here;
                here = after;
            }
        }
        Self {
            width: self.width,
            height: self.height,
            pixels,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> Grey {
        Grey::new(3, 2, vec![1, 2, 3, 4, 5, 6]).expect("six pixels")
    }

    #[test]
    fn a_picture_has_as_many_pixels_as_its_size_says() {
        assert!(Grey::new(3, 2, vec![0; 5]).is_none());
        assert!(Grey::new(0, 0, Vec::new()).is_none());
        assert!(Grey::new(usize::MAX, 2, vec![0; 5]).is_none());
    }

    #[test]
    fn four_quarter_turns_change_nothing() {
        for (quarters, expected) in [
            (0, vec![1, 2, 3, 4, 5, 6]),
            (1, vec![4, 1, 5, 2, 6, 3]),
            (2, vec![6, 5, 4, 3, 2, 1]),
            (3, vec![3, 6, 2, 5, 1, 4]),
        ] {
            let turned = picture().turned(quarters);
            assert_eq!(turned.pixels(), expected, "{quarters}");
            assert_eq!(turned.turned(4 - quarters), picture(), "{quarters}");
        }
    }

    #[test]
    fn beyond_an_edge_the_edge_goes_on() {
        let picture = picture();
        assert_eq!(
            [picture.at(-5, 0), picture.at(9, 9), picture.at(1, -1)],
            [1, 6, 2]
        );
    }

    #[test]
    fn shrinking_takes_means_and_leaves_out_what_is_over() {
        assert_eq!(picture().shrunk(2).pixels(), [3]);
        assert_eq!(picture().shrunk(1), picture());
    }
}

//! Connected pieces of ink: most letters are one each, a decimal point is one of its own.

use crate::grey::Grey;

/// A piece of ink and the box around it; the right and lower edges lie behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blob {
    /// Left.
    pub x0: u32,
    /// Top.
    pub y0: u32,
    /// Behind the right edge.
    pub x1: u32,
    /// Below the lower edge.
    pub y1: u32,
    /// Pixels of ink.
    pub area: u32,
}

impl Blob {
    /// Width of the box.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.x1 - self.x0
    }

    /// Height of the box.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.y1 - self.y0
    }
}

/// A picture of noise has more pieces than any page; the rest is not looked at.
const MOST: usize = 200_000;

struct Run {
    from: u32,
    to: u32,
    root: usize,
}

/// The pieces of ink (pixels of 0), touching corners included, from top to bottom.
pub(crate) fn blobs(ink: &Grey) -> Vec<Blob> {
    let mut parents: Vec<usize> = Vec::new();
    let mut found: Vec<Blob> = Vec::new();
    let mut above: Vec<Run> = Vec::new();
    for (y, row) in (0_u32..).zip(ink.rows()) {
        let mut runs = runs_of(row);
        let mut first = 0;
        for run in &mut runs {
            // Runs above end in order: those that end before this one begins touch no later one either.
            while above.get(first).is_some_and(|other| other.to < run.from) {
                first += 1;
            }
            let mut root = None;
            for other in above
                .iter()
                .skip(first)
                .take_while(|other| other.from <= run.to)
            {
                let other = root_of(&mut parents, other.root);
                root = Some(match root {
                    None => other,
                    Some(own) if own == other => own,
                    Some(own) => join(&mut parents, &mut found, own, other),
                });
            }
            let root = root.unwrap_or_else(|| {
                parents.push(parents.len());
                found.push(Blob {
                    x0: run.from,
                    y0: y,
                    x1: run.to,
                    y1: y + 1,
                    area: 0,
                });
                parents.len() - 1
            });
            if let Some(blob) = found.get_mut(root) {
                blob.x0 = blob.x0.min(run.from);
                blob.x1 = blob.x1.max(run.to);
                blob.y1 = y + 1;
                blob.area += run.to - run.from;
            }
            run.root = root;
        }
        above = runs;
        if parents.len() > MOST {
            break;
        }
    }
    let mut whole: Vec<Blob> = parents
        .iter()
        .zip(&found)
        .enumerate()
        .filter(|(index, (parent, _))| *parent == index)
        .map(|(_, (_, blob))| *blob)
        .collect();
    whole.sort_by_key(|blob| (blob.y0, blob.x0));
    whole
}

fn runs_of(row: &[u8]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut from = None;
    for (x, pixel) in (0_u32..).zip(row) {
        match (from, *pixel == 0) {
            (None, true) => from = Some(x),
            (Some(start), false) => {
                runs.push(Run {
                    from: start,
                    to: x,
                    root: 0,
                });
                from = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    if let Some(start) = from {
        runs.push(Run {
            from: start,
            to: row.len() as u32,
            root: 0,
        });
    }
    runs
}

fn root_of(parents: &mut [usize], mut index: usize) -> usize {
    while let Some(parent) = parents.get(index).copied()
        && parent != index
    {
        let above = parents.get(parent).copied().unwrap_or(parent);
        if let Some(own) = parents.get_mut(index) {
            *own = above;
        }
        index = above;
    }
    index
}

fn join(parents: &mut [usize], found: &mut [Blob], one: usize, other: usize) -> usize {
    let (keep, lose) = (one.min(other), one.max(other));
    if let Some(parent) = parents.get_mut(lose) {
        *parent = keep;
    }
    let Some(lost) = found.get(lose).copied() else {
        return keep;
    };
    if let Some(blob) = found.get_mut(keep) {
        blob.x0 = blob.x0.min(lost.x0);
        blob.y0 = blob.y0.min(lost.y0);
        blob.x1 = blob.x1.max(lost.x1);
        blob.y1 = blob.y1.max(lost.y1);
        blob.area += lost.area;
    }
    keep
}

/// The height of most letters; `None` where there is hardly any ink of a letter's form.
pub(crate) fn letter_height(blobs: &[Blob], page_height: usize) -> Option<f32> {
    let mut heights: Vec<u32> = blobs
        .iter()
        .filter(|blob| {
            let (width, height) = (blob.width(), blob.height());
            height >= 4
                && (height as usize) < page_height / 6
                && width < 4 * height
                && height < 8 * width
                && blob.area * 12 > width * height
        })
        .map(Blob::height)
        .collect();
    if heights.len() < 12 {
        return None;
    }
    heights.sort_unstable();
    // Each counts as much as it is high, so that specks do not outvote letters.
    let total: u64 = heights.iter().map(|height| u64::from(*height)).sum();
    let mut passed = 0;
    heights
        .iter()
        .find(|height| {
            passed += u64::from(**height);
            passed * 2 >= total
        })
        .map(|height| *height as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(rows: &[&str]) -> Grey {
        let width = rows.first().map_or(0, |row| row.len());
        let pixels = rows
            .iter()
            .flat_map(|row| row.bytes().map(|byte| if byte == b'#' { 0 } else { 255 }))
            .collect();
        Grey::new(width, rows.len(), pixels).expect("rows of one length")
    }

    #[test]
    fn pieces_that_meet_later_are_one() {
        let found = blobs(&drawn(&[
            "#.#...#", "#.#....", "###..#.", ".......", "#.....#",
        ]));
        let boxes: Vec<_> = found
            .iter()
            .map(|blob| (blob.x0, blob.y0, blob.x1, blob.y1, blob.area))
            .collect();
        assert_eq!(
            boxes,
            [
                (0, 0, 3, 3, 7),
                (6, 0, 7, 1, 1),
                (5, 2, 6, 3, 1),
                (0, 4, 1, 5, 1),
                (6, 4, 7, 5, 1)
            ]
        );
    }

    #[test]
    fn corners_touch() {
        assert_eq!(blobs(&drawn(&["#..", ".#.", "..#"])).len(), 1);
    }

    #[test]
    fn the_ink_of_all_pieces_is_the_ink_of_the_picture() {
        let mut random = fastrand::Rng::with_seed(3);
        for _ in 0..50 {
            let pixels: Vec<u8> = (0..400)
                .map(|_| if random.u8(..) < 90 { 0 } else { 255 })
                .collect();
            let ink = pixels.iter().filter(|pixel| **pixel == 0).count();
            let grey = Grey::new(20, 20, pixels).expect("whole");
            let sum: u32 = blobs(&grey).iter().map(|blob| blob.area).sum();
            assert_eq!(sum as usize, ink);
        }
    }
}

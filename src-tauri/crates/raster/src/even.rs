//! Uneven light made even: paper becomes white and ink dark, wherever the shadow fell.

use crate::grey::Grey;

/// Below this share of the lightest paper a place is no paper in shadow but something dark.
const DARKEST_PAPER: u32 = 30;

/// Evens out the light of a page whose letters have about the given height.
pub(crate) fn evened(grey: &Grey, letter: f32) -> Grey {
    let side = (letter * 1.5).clamp(12.0, 160.0) as usize;
    let (columns, rows) = (grey.width().div_ceil(side), grey.height().div_ceil(side));
    let paper = smoothed(&paper_of(grey, side, columns, rows), columns, rows);
    let at = |column: i64, row: i64| -> f32 {
        let column = usize::try_from(column).unwrap_or(0).min(columns - 1);
        let row = usize::try_from(row).unwrap_or(0).min(rows - 1);
        paper.get(row * columns + column).copied().unwrap_or(255.0)
    };
    let half = side as f32 / 2.0;
    let mut pixels = Vec::with_capacity(grey.pixels().len());
    let mut line = vec![0.0_f32; columns + 2];
    for (y, row) in grey.rows().enumerate() {
        let place = (y as f32 - half) / side as f32;
        let (above, part) = (place.floor(), place - place.floor());
        for (column, value) in (-1_i64..).zip(line.iter_mut()) {
            let upper = at(column, above as i64);
            let lower = at(column, above as i64 + 1);
            *value = upper + (lower - upper) * part;
        }
        for (x, pixel) in row.iter().enumerate() {
            let place = (x as f32 - half) / side as f32 + 1.0;
            let left = place.max(0.0) as usize;
            let part = place - left as f32;
            let one = line.get(left).copied().unwrap_or(255.0);
            let other = line.get(left + 1).copied().unwrap_or(one);
            let paper = one + (other - one) * part;
            let even = f32::from(*pixel) * 255.0 / paper.max(1.0);
            pixels.push(stretched(even));
        }
    }
    Grey::new(grey.width(), grey.height(), pixels).unwrap_or_else(|| grey.clone())
}

/// Paper has some grain; a little below white is white.
fn stretched(even: f32) -> u8 {
    ((even - 10.0) * 255.0 / 232.0).clamp(0.0, 255.0) as u8
}

/// The lightness of the paper in each square: most of it is paper, even where there is text.
fn paper_of(grey: &Grey, side: usize, columns: usize, rows: usize) -> Vec<u32> {
    let mut paper = Vec::with_capacity(columns * rows);
    for band in grey.pixels().chunks(grey.width() * side) {
        let mut counts = vec![[0_u32; 64]; columns];
        for row in band.chunks_exact(grey.width()) {
            for (count, part) in counts.iter_mut().zip(row.chunks(side)) {
                for pixel in part {
                    if let Some(bin) = count.get_mut(usize::from(pixel >> 2)) {
                        *bin += 1;
                    }
                }
            }
        }
        paper.extend(counts.iter().map(upper_quarter));
    }
    let mut sorted = paper.clone();
    sorted.sort_unstable();
    let lightest = sorted.get(sorted.len() * 19 / 20).copied().unwrap_or(255);
    for value in &mut paper {
        *value = (*value).max(lightest * DARKEST_PAPER / 100).max(8);
    }
    paper
}

fn upper_quarter(counts: &[u32; 64]) -> u32 {
    let total: u32 = counts.iter().sum();
    let mut passed = 0;
    let bin = counts.iter().rposition(|count| {
        passed += count;
        passed * 4 >= total
    });
    bin.map_or(255, |bin| bin as u32 * 4 + 3)
}

/// Squares inside a heavy letter or a dark bar take the lightness around them.
fn smoothed(paper: &[u32], columns: usize, rows: usize) -> Vec<f32> {
    let around = |values: &[f32], pick: fn(&[f32]) -> f32| -> Vec<f32> {
        let mut out = Vec::with_capacity(values.len());
        for row in 0..rows {
            for column in 0..columns {
                let mut near = Vec::with_capacity(9);
                for y in row.saturating_sub(1)..=(row + 1).min(rows - 1) {
                    for x in column.saturating_sub(1)..=(column + 1).min(columns - 1) {
                        near.extend(values.get(y * columns + x));
                    }
                }
                out.push(pick(&near));
            }
        }
        out
    };
    let values: Vec<f32> = paper.iter().map(|value| *value as f32).collect();
    let middle = around(&values, |near| {
        let mut near = near.to_vec();
        near.sort_by(f32::total_cmp);
        near.get(near.len() * 2 / 3).copied().unwrap_or(255.0)
    });
    around(&middle, |near| near.iter().sum::<f32>() / near.len() as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_in_the_shadow_becomes_as_white_as_paper_in_the_light() {
        let (width, height) = (400_usize, 300_usize);
        let mut pixels = Vec::new();
        for _y in 0..height {
            for x in 0..width {
                let paper = 240.0 - 0.35 * x as f32;
                pixels.push(if x % 20 < 3 { paper * 0.2 } else { paper } as u8);
            }
        }
        let even = evened(&Grey::new(width, height, pixels).expect("whole"), 20.0);
        for (x, is_ink) in [(1, true), (10, false), (390, false), (381, true)] {
            let pixel = even.at(x, 150);
            assert_eq!(pixel < 80, is_ink, "{x}: {pixel}");
            assert_eq!(pixel > 215, !is_ink, "{x}: {pixel}");
        }
    }
}

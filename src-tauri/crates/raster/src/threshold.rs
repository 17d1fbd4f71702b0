//! Ink or paper, decided for each pixel from its surroundings (after Sauvola and Pietikäinen, 2000).

use crate::grey::Grey;

/// How much darker than its surroundings ink is.
const SENSITIVITY: f32 = 0.22;

/// Gives 0 for ink and 255 for paper; `radius` is that of the surroundings, about one letter.
pub(crate) fn ink(grey: &Grey, radius: usize) -> Grey {
    let (width, height) = (grey.width(), grey.height());
    let radius = radius.clamp(2, 200);
    let mut sums = vec![0_u32; width];
    let mut squares = vec![0_u64; width];
    let reach = radius as i64;
    for y in -reach..reach {
        add(&mut sums, &mut squares, grey.row(y));
    }
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height as i64 {
        add(&mut sums, &mut squares, grey.row(y + reach));
        row_of(grey.row(y), &sums, &squares, radius, &mut pixels);
        take(&mut sums, &mut squares, grey.row(y - reach));
    }
    Grey::new(width, height, pixels).unwrap_or_else(|| grey.clone())
}

fn add(sums: &mut [u32], squares: &mut [u64], row: &[u8]) {
    for ((sum, square), pixel) in sums.iter_mut().zip(squares).zip(row) {
        *sum += u32::from(*pixel);
        *square += u64::from(*pixel) * u64::from(*pixel);
    }
}

fn take(sums: &mut [u32], squares: &mut [u64], row: &[u8]) {
    for ((sum, square), pixel) in sums.iter_mut().zip(squares).zip(row) {
        *sum -= u32::from(*pixel);
        *square -= u64::from(*pixel) * u64::from(*pixel);
    }
}

fn row_of(row: &[u8], sums: &[u32], squares: &[u64], radius: usize, pixels: &mut Vec<u8>) {
    let side = 2 * radius + 1;
    let count = (side * side) as f32;
    let at = |x: i64| {
        let x = usize::try_from(x).unwrap_or(0).min(row.len() - 1);
        (
            u64::from(sums.get(x).copied().unwrap_or(0)),
            squares.get(x).copied().unwrap_or(0),
        )
    };
    let reach = radius as i64;
    let (mut sum, mut square) = (0_u64, 0_u64);
    for x in -reach..reach {
        let (one, other) = at(x);
        sum += one;
        square += other;
    }
    for (x, pixel) in (0_i64..).zip(row) {
        let (one, other) = at(x + reach);
        sum += one;
        square += other;
        let mean = sum as f32 / count;
        let spread = (square as f32 / count - mean * mean).max(0.0).sqrt();
        let limit = mean * (1.0 + SENSITIVITY * (spread / 128.0 - 1.0));
        pixels.push(if f32::from(*pixel) < limit { 0 } else { 255 });
        let (one, other) = at(x - reach);
        sum -= one;
        square -= other;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ink_is_found_on_light_and_on_shaded_paper() {
        let (width, height) = (60_usize, 40_usize);
        let mut pixels = Vec::new();
        for y in 0..height {
            for x in 0..width {
                let paper = 250 - 2 * x;
                let is_ink = (18..22).contains(&y) && x % 10 < 6;
                pixels.push(if is_ink { paper / 3 } else { paper } as u8);
            }
        }
        let grey = Grey::new(width, height, pixels).expect("whole");
        let ink = ink(&grey, 8);
        for (x, y, expected) in [
            (3, 20, 0),
            (53, 20, 0),
            (3, 5, 255),
            (57, 35, 255),
            (8, 20, 255),
        ] {
            assert_eq!(ink.at(x, y), expected, "{x} {y}");
        }
    }
}

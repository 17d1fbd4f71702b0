//! The lines of tables, taken out so that they are not read as letters and do not tear words apart.

use crate::grey::Grey;

/// Takes long thin lines out of `ink` and makes the same places white in `grey`.
///
/// Where a letter crosses a line, the crossing stays.
pub(crate) fn without_rules(grey: &mut Grey, ink: &mut Grey, letter: f32) {
    let thick = (letter * 0.28).max(3.0) as usize;
    let across = lines_across(ink, (letter * 7.0) as usize, thick);
    let side = ink.turned(1);
    let down = lines_across(&side, (letter * 3.2) as usize, thick);
    for line in across {
        erase(grey, ink, &line, false);
    }
    for line in down {
        // Turned clockwise, the row of the turned picture is the column here, and x runs up from below.
        erase(grey, ink, &line, true);
    }
}

struct Line {
    y: usize,
    from: usize,
    to: usize,
}

/// Rows of ink at least `long` that have paper above and below within `thick` for most of their length.
fn lines_across(ink: &Grey, long: usize, thick: usize) -> Vec<Line> {
    let long = long.max(24);
    let mut lines = Vec::new();
    for y in 0..ink.height() {
        let row = ink.row(y as i64);
        let mut from = None;
        for x in 0..=row.len() {
            let is_ink = row.get(x).is_some_and(|pixel| *pixel == 0);
            match (from, is_ink) {
                (None, true) => from = Some(x),
                (Some(start), false) => {
                    if x - start >= long && is_thin(ink, y, start, x, thick) {
                        lines.push(Line {
                            y,
                            from: start,
                            to: x,
                        });
                    }
                    from = None;
                }
                (None, false) | (Some(_), true) => {}
            }
        }
    }
    lines
}

fn is_thin(ink: &Grey, y: usize, from: usize, to: usize, thick: usize) -> bool {
    let (y, thick) = (y as i64, thick as i64);
    let above = ink.row(y - thick);
    let below = ink.row(y + thick);
    let is_paper = |row: &[u8]| {
        row.get(from..to)
            .unwrap_or_default()
            .iter()
            .filter(|pixel| **pixel != 0)
            .count()
    };
    let enough = (to - from) * 3 / 5;
    is_paper(above) >= enough && is_paper(below) >= enough
}

fn erase(grey: &mut Grey, ink: &mut Grey, line: &Line, is_down: bool) {
    let height = ink.height();
    for along in line.from..line.to {
        let (x, y) = if is_down {
            (line.y, height - 1 - along)
        } else {
            (along, line.y)
        };
        let (x, y) = (x as i64, y as i64);
        // Ink on both sides, a little further off, is a letter that the line runs through.
        let (before, behind) = if is_down {
            (ink.at(x - 4, y), ink.at(x + 4, y))
        } else {
            (ink.at(x, y - 4), ink.at(x, y + 4))
        };
        if before == 0 && behind == 0 {
            continue;
        }
        for picture in [&mut *grey, &mut *ink] {
            for step in -1..=1_i64 {
                let (x, y) = if is_down {
                    (x + step, y)
                } else {
                    (x, y + step)
                };
                let (Ok(x), Ok(y)) = (usize::try_from(x), usize::try_from(y)) else {
                    continue;
                };
                if y < picture.height()
                    && let Some(pixel) = picture.row_mut(y).get_mut(x)
                {
                    // Beside the line only what is grey from it goes, not the foot of a letter.
                    *pixel = if step == 0 { 255 } else { (*pixel).max(160) };
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_table_go_and_letters_stay() {
        let (width, height) = (300_usize, 200_usize);
        let mut pixels = vec![255_u8; width * height];
        for (index, pixel) in pixels.iter_mut().enumerate() {
            let (x, y) = (index % width, index / width);
            let is_line = (100..102).contains(&y) && (10..290).contains(&x)
                || (150..152).contains(&x) && (10..190).contains(&y);
            let is_letter = (40..44).contains(&x) && (60..80).contains(&y);
            if is_line || is_letter {
                *pixel = 0;
            }
        }
        let mut grey = Grey::new(width, height, pixels).expect("whole");
        let mut ink = grey.clone();
        without_rules(&mut grey, &mut ink, 20.0);
        for (x, y, is_ink) in [
            (50, 100, false),
            (151, 50, false),
            (41, 70, true),
            (200, 101, false),
        ] {
            assert_eq!(ink.at(x, y) == 0, is_ink, "{x} {y}");
            assert_eq!(grey.at(x, y) < 100, is_ink, "{x} {y}");
        }
    }
}

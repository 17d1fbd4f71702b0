//! How the lines of text run: found from the lower edges of letters, first as a whole, then place by place.
//!
//! Only letters close to each other say how a line runs. Columns far apart never do: a row too high or
//! too low looks just as straight, and would give a value to its neighbour.

use crate::blobs::Blob;
use crate::map::Curve;

/// Pictures are straightened up to about so many degrees.
const WIDEST: f32 = 22.0;

/// A letter: the middle of its lower edge, and its sides.
#[derive(Debug, Clone, Copy)]
struct Foot {
    x: f32,
    y: f32,
    left: f32,
    right: f32,
    height: f32,
}

/// How a stretch of text runs: where, how steeply, and how much that is worth.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    x: f32,
    y: f32,
    slope: f32,
    weight: f32,
}

fn letters(blobs: &[Blob], letter: f32) -> impl Iterator<Item = &Blob> {
    blobs.iter().filter(move |blob| {
        let height = blob.height() as f32;
        height > 0.5 * letter && height < 2.2 * letter && (blob.width() as f32) < 4.0 * letter
    })
}

/// Says whether the text seems to run from top to bottom instead of across.
pub(crate) fn runs_down(blobs: &[Blob], letter: f32) -> bool {
    let across: Vec<(f32, f32)> = letters(blobs, letter)
        .map(|blob| ((blob.x0 + blob.x1) as f32 / 2.0, blob.y1 as f32))
        .collect();
    // Seen from the side, the feet of letters are at their left or at their right.
    let left: Vec<(f32, f32)> = letters(blobs, letter)
        .map(|blob| ((blob.y0 + blob.y1) as f32 / 2.0, blob.x0 as f32))
        .collect();
    let right: Vec<(f32, f32)> = letters(blobs, letter)
        .map(|blob| ((blob.y0 + blob.y1) as f32 / 2.0, blob.x1 as f32))
        .collect();
    let (_, straight) = best_angle(&across, letter);
    let (_, one) = best_angle(&left, letter);
    let (_, other) = best_angle(&right, letter);
    // Columns of numbers have straight sides as well, so rows are believed first.
    one.max(other) > 1.35 * straight
}

/// The curve of the text, and how far its stretches stray from it (in slope).
pub(crate) fn curve_of(blobs: &[Blob], letter: f32, size: (usize, usize)) -> (Curve, f32) {
    let middle = (size.0 as f32 / 2.0, size.1 as f32 / 2.0);
    let feet: Vec<(f32, f32)> = letters(blobs, letter)
        .map(|blob| {
            (
                (blob.x0 + blob.x1) as f32 / 2.0 - middle.0,
                blob.y1 as f32 - middle.1,
            )
        })
        .collect();
    let (angle, _) = best_angle(&feet, letter);
    let curve = Curve::turned(middle, angle);
    let turned: Vec<Foot> = letters(blobs, letter)
        .map(|blob| {
            let foot = |x: f32| {
                let (x, y) = curve.straight(x, blob.y1 as f32);
                (x - middle.0, y - middle.1)
            };
            let (left, _) = foot(blob.x0 as f32);
            let (right, _) = foot(blob.x1 as f32);
            let (x, y) = foot((blob.x0 + blob.x1) as f32 / 2.0);
            Foot {
                x,
                y,
                left,
                right,
                height: blob.height() as f32,
            }
        })
        .collect();
    bent(curve, &stretches(turned, letter), size)
}

/// The angle (radians) at which most feet stand on common lines, and how well they do.
fn best_angle(feet: &[(f32, f32)], letter: f32) -> (f32, f32) {
    // So many points say enough, and bound the work on a picture of noise.
    let step = feet.len().div_ceil(6000).max(1);
    let points: Vec<(f32, f32)> = feet.iter().step_by(step).copied().collect();
    let bin = (letter / 5.0).max(1.0);
    let score = |degrees: f32| -> f32 {
        let (sine, cosine) = degrees.to_radians().sin_cos();
        let along: Vec<i64> = points
            .iter()
            .map(|(x, y)| ((y * cosine - x * sine) / bin).round() as i64)
            .collect();
        let Some(least) = along.iter().min().copied() else {
            return 0.0;
        };
        let most = along.iter().max().copied().unwrap_or(least);
        let mut counts = vec![0_u32; usize::try_from(most - least + 1).unwrap_or(1)];
        for place in along {
            if let Some(count) = counts.get_mut(usize::try_from(place - least).unwrap_or(0)) {
                *count += 1;
            }
        }
        let sum: u64 = counts.iter().map(|count| u64::from(*count).pow(2)).sum();
        sum as f32 / points.len().max(1) as f32
    };
    let mut best = (0.0, score(0.0));
    for (reach, step) in [(WIDEST, 0.4), (0.5, 0.1), (0.1, 0.02)] {
        let around: f32 = best.0;
        let mut degrees = around - reach;
        while degrees <= around + reach {
            let found = score(degrees);
            // A little better is no reason to turn a picture that lies straight.
            if found > best.1 * 1.01 {
                best = (degrees, found);
            }
            degrees += step;
        }
    }
    (best.0.to_radians(), best.1)
}

/// Letters close to each other, put together to stretches of text.
fn stretches(mut feet: Vec<Foot>, letter: f32) -> Vec<Stretch> {
    feet.sort_by(|one, other| one.left.total_cmp(&other.left));
    let mut open: Vec<Vec<Foot>> = Vec::new();
    let mut closed: Vec<Vec<Foot>> = Vec::new();
    for foot in feet {
        let nearest = open
            .iter_mut()
            .filter_map(|chain| {
                let last = *chain.last()?;
                let gap = foot.left - last.right;
                let is_near = gap < 1.3 * letter && gap > -0.6 * letter;
                let is_level = (foot.y - last.y).abs() < 0.45 * letter;
                (is_near && is_level).then_some(((foot.y - last.y).abs() + gap.max(0.0), chain))
            })
            .min_by(|one, other| one.0.total_cmp(&other.0));
        match nearest {
            Some((_, chain)) => chain.push(foot),
            None => open.push(vec![foot]),
        }
        let (still, done): (Vec<_>, Vec<_>) = open.into_iter().partition(|chain| {
            chain
                .last()
                .is_some_and(|last| foot.left - last.right < 2.0 * letter)
        });
        open = still;
        closed.extend(done);
    }
    closed.extend(open);
    closed
        .iter()
        .filter_map(|chain| stretch(chain, letter))
        .collect()
}

/// Fits a line to the feet of a chain; letters that hang below it, and commas, are left out.
fn stretch(chain: &[Foot], letter: f32) -> Option<Stretch> {
    let mut kept: Vec<Foot> = chain
        .iter()
        .filter(|foot| foot.height > 0.55 * letter)
        .copied()
        .collect();
    for reach in [0.22, 0.12, 0.10] {
        let (mean, slope) = line(&kept)?;
        kept.retain(|foot| (foot.y - mean.1 - slope * (foot.x - mean.0)).abs() < reach * letter);
    }
    let (mean, slope) = line(&kept)?;
    let first = kept.first()?;
    let last = kept.last()?;
    let length = last.x - first.x;
    (kept.len() >= 5 && length > 4.0 * letter).then_some(Stretch {
        x: mean.0,
        y: mean.1,
        slope,
        weight: length * length * kept.len() as f32,
    })
}

fn line(feet: &[Foot]) -> Option<((f32, f32), f32)> {
    if feet.len() < 4 {
        return None;
    }
    let count = feet.len() as f32;
    let x = feet.iter().map(|foot| foot.x).sum::<f32>() / count;
    let y = feet.iter().map(|foot| foot.y).sum::<f32>() / count;
    let (mut across, mut square) = (0.0, 0.0);
    for foot in feet {
        across += (foot.x - x) * (foot.y - y);
        square += (foot.x - x).powi(2);
    }
    (square > 0.0).then(|| ((x, y), across / square))
}

/// Fits slope, fan and bow to the stretches.
fn bent(curve: Curve, stretches: &[Stretch], size: (usize, usize)) -> (Curve, f32) {
    let unit = (size.0.max(size.1) as f32 / 2.0).max(1.0);
    let mut kept: Vec<Stretch> = stretches.to_vec();
    let mut found = [0.0_f64; 3];
    for reach in [0.05, 0.03, 0.02, 0.015] {
        let terms = match kept.len() {
            0..4 => return (curve, 0.0),
            4..12 => 1,
            _ => 3,
        };
        let Some(fitted) = fit(&kept, unit, terms) else {
            break;
        };
        found = fitted;
        kept.retain(|one| (f64::from(one.slope) - value(&found, one, unit)).abs() < reach);
    }
    let total: f64 = stretches.iter().map(|one| f64::from(one.weight)).sum();
    let strays: f64 = stretches
        .iter()
        .map(|one| {
            let stray = (f64::from(one.slope) - value(&found, one, unit)).abs();
            stray.min(0.1) * f64::from(one.weight)
        })
        .sum::<f64>()
        / total.max(1.0);
    let [slope, fan, bow] = found;
    let curve = Curve {
        slope: slope as f32,
        fan: fan as f32 / unit,
        bow: bow as f32 / (2.0 * unit),
        ..curve
    };
    (curve, strays as f32)
}

fn value(found: &[f64; 3], at: &Stretch, unit: f32) -> f64 {
    let [slope, fan, bow] = found;
    slope + fan * f64::from(at.y / unit) + bow * f64::from(at.x / unit)
}

/// Weighted least squares with one or three terms, by elimination.
fn fit(stretches: &[Stretch], unit: f32, terms: usize) -> Option<[f64; 3]> {
    let mut system = [[0.0_f64; 4]; 3];
    for one in stretches {
        let weight = f64::from(one.weight);
        let basis = [1.0, f64::from(one.y / unit), f64::from(one.x / unit)];
        for (row, factor) in system.iter_mut().zip(basis).take(terms) {
            for (cell, other) in row.iter_mut().zip(basis).take(terms) {
                *cell += weight * factor * other;
            }
            if let Some(last) = row.last_mut() {
                *last += weight * factor * f64::from(one.slope);
            }
        }
    }
    // A little pull towards a straight page, where the text does not say otherwise.
    let total: f64 = stretches.iter().map(|one| f64::from(one.weight)).sum();
    for (index, row) in system.iter_mut().enumerate() {
        if let Some(cell) = row.get_mut(index) {
            *cell += if index < terms { 1e-4 * total } else { 1.0 };
        }
    }
    solve(system)
}

fn solve(mut system: [[f64; 4]; 3]) -> Option<[f64; 3]> {
    for pivot in 0..3 {
        let own = *system.get(pivot)?;
        let lead = *own.get(pivot)?;
        if lead.abs() < 1e-9 {
            return None;
        }
        for (index, row) in system.iter_mut().enumerate() {
            if index == pivot {
                continue;
            }
            let factor = *row.get(pivot)? / lead;
            for (cell, other) in row.iter_mut().zip(own) {
                *cell -= factor * other;
            }
        }
    }
    let mut found = [0.0; 3];
    for (index, (slot, row)) in found.iter_mut().zip(&system).enumerate() {
        *slot = row.last()? / row.get(index)?;
    }
    found.iter().all(|value| value.is_finite()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of letters, bent and turned as `curve` says.
    fn page(curve: &Curve) -> Vec<Blob> {
        let mut blobs = Vec::new();
        for row in 0..40 {
            for column in 0..70 {
                // A gap between two columns of a table.
                if (25..45).contains(&column) && row > 5 {
                    continue;
                }
                let (x, y) = curve.bent(60.0 + 13.0 * column as f32, 60.0 + 30.0 * row as f32);
                let (x, y) = (x.max(20.0) as u32, y.max(20.0) as u32);
                blobs.push(Blob {
                    x0: x - 5,
                    y0: y - 16,
                    x1: x + 5,
                    y1: y,
                    area: 80,
                });
            }
        }
        blobs
    }

    #[test]
    fn the_bend_of_a_page_is_found_from_its_letters() {
        for (angle, slope, fan, bow) in [
            (0.0, 0.0, 0.0, 0.0),
            (2.0, 0.0, 0.0, 0.0),
            (-7.5, 0.0, 0.0, 0.0),
            (1.0, 0.0, 3e-5, 0.0),
            (0.0, 0.0, 0.0, 2e-5),
            (3.0, 0.0, -2e-5, -1e-5),
        ] {
            let size = (1000, 1300);
            let made = Curve {
                slope,
                fan,
                bow,
                ..Curve::turned((500.0, 650.0), f32::to_radians(angle))
            };
            let (found, strays) = curve_of(&page(&made), 16.0, size);
            for y in [200.0, 650.0, 1200.0] {
                let level = |x: f32| {
                    let (x, y) = made.bent(x, y);
                    found.straight(x, y).1
                };
                let drift = (level(120.0) - level(900.0)).abs();
                assert!(drift < 5.0, "{angle} {fan} {bow} at {y}: {drift}");
            }
            assert!(strays < 0.02, "{strays}");
        }
    }

    #[test]
    fn text_that_runs_down_is_noticed() {
        let blobs = page(&Curve::turned((500.0, 650.0), 0.01));
        assert!(!runs_down(&blobs, 16.0));
        let down: Vec<Blob> = blobs
            .iter()
            .map(|blob| Blob {
                x0: blob.y0,
                x1: blob.y1,
                y0: blob.x0,
                y1: blob.x1,
                area: blob.area,
            })
            .collect();
        assert!(runs_down(&down, 12.0));
    }
}

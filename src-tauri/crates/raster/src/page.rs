//! From a picture of a page to the page as a recogniser reads it best.

use crate::blobs::{Blob, blobs, letter_height};
use crate::curve::{curve_of, runs_down};
use crate::even::evened;
use crate::grey::Grey;
use crate::map::{Curve, PageMap};
use crate::rules::without_rules;
use crate::threshold::ink;

/// Letters of this height are read best (about ten points at 300 dots an inch).
const BEST_LETTER: f32 = 26.0;
/// Pictures are brought below this many pixels first.
const MOST_TAKEN: usize = 16_000_000;
/// The readied page has at most this many.
const MOST_GIVEN: f32 = 14_000_000.0;

/// Which side of the page is up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// As its lines of text say.
    AsItLies,
    /// The other way round: lines cannot say what is up and what is down.
    Over,
}

/// A page that is straight, even and of a good size.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadyPage {
    /// In grey.
    pub grey: Grey,
    /// Ink and paper only, decided place by place.
    pub ink: Grey,
    /// The pieces of ink.
    pub blobs: Vec<Blob>,
    /// The usual height of its letters.
    pub letter: f32,
    /// The usual height of the letters on the picture itself.
    pub printed_letter: f32,
    /// How far lines of text stray from where they should run (in slope).
    pub strays: f32,
    /// Back to the picture.
    pub map: PageMap,
}

/// Readies a page; `None` where there is no text to be seen.
#[must_use]
pub fn ready(picture: &Grey, turn: Turn) -> Option<ReadyPage> {
    let shrink = (1..8)
        .find(|by| picture.pixels().len() / (by * by) <= MOST_TAKEN)
        .unwrap_or(8);
    let small = picture.shrunk(shrink);
    let shrink = shrink as f32;
    let guess = (small.width().min(small.height()) as f32 / 60.0).clamp(8.0, 60.0);
    let even = evened(&small, guess);
    let first_ink = ink(&even.softened(), guess as usize);
    let first_blobs = blobs(&first_ink);
    let letter = letter_height(&first_blobs, small.height())?;
    let is_down = runs_down(&first_blobs, letter);
    let quarters = u8::from(is_down) + if turn == Turn::Over { 2 } else { 0 };
    let even = if letter > 1.7 * guess || letter < 0.6 * guess {
        evened(&small, letter)
    } else {
        even
    };
    let even = even.turned(quarters);
    let first_blobs = if quarters == 0 {
        first_blobs
    } else {
        blobs(&first_ink.turned(quarters))
    };
    let (curve, strays) = curve_of(&first_blobs, letter, (even.width(), even.height()));
    let frame = Frame::around(&first_blobs, letter, &curve)?;
    let scale = (BEST_LETTER / letter)
        .clamp(0.35, 4.0)
        .min((MOST_GIVEN / (frame.width() * frame.height())).sqrt());
    let source = if scale < 0.6 { even.softened() } else { even };
    let mut grey = drawn(&source, &curve, &frame, scale)?;
    let letter_given = letter * scale;
    let mut ink = ink(&grey.softened(), (letter_given * 0.9) as usize);
    without_rules(&mut grey, &mut ink, letter_given);
    let least = (letter_given * 0.1).powi(2) as u32;
    let blobs = blobs(&ink)
        .into_iter()
        .filter(|blob| blob.area > least)
        .collect();
    // Places are given on the picture as it came, not on the smaller one.
    let curve = Curve {
        middle: (curve.middle.0 * shrink, curve.middle.1 * shrink),
        fan: curve.fan / shrink,
        bow: curve.bow / shrink,
        ..curve
    };
    Some(ReadyPage {
        grey,
        ink,
        blobs,
        letter: letter_given,
        printed_letter: letter * shrink,
        strays,
        map: PageMap {
            scale: scale / shrink,
            origin: (frame.left * shrink, frame.top * shrink),
            curve,
            quarters,
            picture: (picture.width() as f32, picture.height() as f32),
        },
    })
}

/// The part of the straightened picture that holds text.
struct Frame {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

impl Frame {
    fn around(blobs: &[Blob], letter: f32, curve: &Curve) -> Option<Self> {
        let mut frame = Self {
            left: f32::MAX,
            top: f32::MAX,
            right: f32::MIN,
            bottom: f32::MIN,
        };
        for blob in blobs {
            let height = blob.height() as f32;
            // A dash or a point belongs to its letters; a speck alone in a corner does not widen the page.
            if height < 0.45 * letter
                || height > 5.0 * letter
                || blob.width() as f32 > 12.0 * letter
            {
                continue;
            }
            for (x, y) in [(blob.x0, blob.y0), (blob.x1, blob.y1)] {
                let (x, y) = curve.straight(x as f32, y as f32);
                frame.left = frame.left.min(x);
                frame.right = frame.right.max(x);
                frame.top = frame.top.min(y);
                frame.bottom = frame.bottom.max(y);
            }
        }
        let margin = 1.5 * letter;
        (frame.right > frame.left && frame.bottom > frame.top).then_some(Self {
            left: frame.left - margin,
            top: frame.top - margin,
            right: frame.right + margin,
            bottom: frame.bottom + margin,
        })
    }

    fn width(&self) -> f32 {
        (self.right - self.left).max(1.0)
    }

    fn height(&self) -> f32 {
        (self.bottom - self.top).max(1.0)
    }
}

/// Draws the straightened part of a picture at a scale.
fn drawn(source: &Grey, curve: &Curve, frame: &Frame, scale: f32) -> Option<Grey> {
    let width = (frame.width() * scale).ceil().max(1.0) as usize;
    let height = (frame.height() * scale).ceil().max(1.0) as usize;
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height {
        let v = (y as f32 + 0.5) / scale + frame.top;
        for x in 0..width {
            let u = (x as f32 + 0.5) / scale + frame.left;
            let (sx, sy) = curve.bent(u, v);
            pixels.push(between(source, sx - 0.5, sy - 0.5));
        }
    }
    Grey::new(width, height, pixels)
}

/// The lightness between pixels, by cubic curves through the sixteen around (Catmull and Rom); paper outside.
fn between(source: &Grey, x: f32, y: f32) -> u8 {
    let (left, top) = (x.floor(), y.floor());
    let (column, row) = (left as i64, top as i64);
    if column < -2
        || row < -2
        || column > source.width() as i64 + 1
        || row > source.height() as i64 + 1
    {
        return 255;
    }
    let across = weights(x - left);
    let down = weights(y - top);
    let mut sum = 0.0;
    let is_inside = column >= 1
        && row >= 1
        && column + 3 < source.width() as i64
        && row + 3 < source.height() as i64;
    for (step, weight) in (-1_i64..).zip(down) {
        let part: f32 = if is_inside {
            let from = usize::try_from(column - 1).unwrap_or(0);
            source
                .row(row + step)
                .get(from..from + 4)
                .unwrap_or_default()
                .iter()
                .zip(across)
                .map(|(pixel, weight)| f32::from(*pixel) * weight)
                .sum()
        } else {
            (-1_i64..)
                .zip(across)
                .map(|(side, weight)| f32::from(source.at(column + side, row + step)) * weight)
                .sum()
        };
        sum += part * weight;
    }
    sum.clamp(0.0, 255.0) as u8
}

fn weights(part: f32) -> [f32; 4] {
    let (one, two, three) = (part, part * part, part * part * part);
    [
        0.5 * (-three + 2.0 * two - one),
        0.5 * (3.0 * three - 5.0 * two + 2.0),
        0.5 * (-3.0 * three + 4.0 * two + one),
        0.5 * (three - two),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of short dark bars in rows, as letters are, shaded and turned.
    fn picture(degrees: f32) -> Grey {
        let (width, height) = (900_usize, 1100_usize);
        let curve = Curve::turned((450.0, 550.0), degrees.to_radians());
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let (u, v) = curve.straight(x as f32, y as f32);
                let is_text = (80.0..820.0).contains(&u)
                    && (80.0..1000.0).contains(&v)
                    && v % 40.0 < 18.0
                    && u % 16.0 < 7.0
                    && !(300.0..=500.0).contains(&u);
                let paper = 235.0 - 0.08 * x as f32;
                pixels.push(if is_text { 40.0 } else { paper } as u8);
            }
        }
        Grey::new(width, height, pixels).expect("whole")
    }

    #[test]
    fn a_turned_and_shaded_page_becomes_straight_and_its_places_lead_back() {
        for degrees in [0.0, 1.3, -4.0, 9.0] {
            let picture = picture(degrees);
            let page = ready(&picture, Turn::AsItLies).expect("text");
            assert!((page.letter - BEST_LETTER).abs() < 3.0, "{}", page.letter);
            let feet: Vec<u32> = page
                .blobs
                .iter()
                .filter(|blob| blob.height() > 15)
                .map(|blob| blob.y1)
                .collect();
            assert!(feet.len() > 500, "{degrees}: {}", feet.len());
            for blob in page
                .blobs
                .iter()
                .filter(|blob| blob.height() > 15)
                .step_by(37)
            {
                let x = (blob.x0 + blob.x1) as f32 / 2.0;
                let y = (blob.y0 + blob.y1) as f32 / 2.0;
                let (x, y) = page.map.to_picture(x, y);
                assert!(
                    picture.at(x as i64, y as i64) < 90,
                    "{degrees}: no ink at {x} {y}"
                );
            }
        }
    }

    #[test]
    fn an_empty_page_holds_no_text() {
        let white = Grey::new(300, 300, vec![250; 90_000]).expect("whole");
        assert_eq!(ready(&white, Turn::AsItLies), None);
    }
}

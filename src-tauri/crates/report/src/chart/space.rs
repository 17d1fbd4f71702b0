//! Which parts of the drawing are taken, so that a label goes where nothing else stands.

use std::collections::BTreeMap;

/// An upright box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Box2 {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl Box2 {
    /// Says whether two boxes share any place.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Width of the columns in which boxes are looked up.
const COLUMN: f32 = 24.0;

/// The boxes taken so far, by the columns that they reach into.
#[derive(Debug, Default, Clone)]
pub(super) struct Space {
    columns: BTreeMap<i32, Vec<Box2>>,
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "places on a drawing are small numbers"
)]
fn column(x: f32) -> i32 {
    (x / COLUMN).floor().clamp(-10_000.0, 10_000.0) as i32
}

impl Space {
    /// Says whether nothing stands in a box.
    pub(super) fn is_free(&self, wanted: &Box2) -> bool {
        !self
            .columns
            .range(column(wanted.left)..=column(wanted.right.max(wanted.left)))
            .flat_map(|(_, taken)| taken)
            .any(|other| other.meets(wanted))
    }

    /// Takes a box.
    pub(super) fn take(&mut self, wanted: Box2) {
        for column in column(wanted.left)..=column(wanted.right.max(wanted.left)) {
            self.columns.entry(column).or_default().push(wanted);
        }
    }

    /// Takes the boxes along a straight line.
    pub(super) fn take_line(&mut self, (x1, y1): (f32, f32), (x2, y2): (f32, f32)) {
        // An upright line is one box, and a short one needs no more than a few.
        let longer = match (x2 - x1).abs() {
            wide if wide < 0.5 => 0.0,
            wide => wide.max((y2 - y1).abs()),
        };
        let steps: u8 = [1_u8, 2, 4, 8, 16]
            .into_iter()
            .find(|steps| longer <= f32::from(*steps) * 5.0)
            .unwrap_or(24);
        for step in 0..steps {
            let at = |part: u8| {
                let share = f32::from(part) / f32::from(steps);
                (x1 + (x2 - x1) * share, y1 + (y2 - y1) * share)
            };
            let ((xa, ya), (xb, yb)) = (at(step), at(step + 1));
            self.take(Box2 {
                left: xa.min(xb) - 1.0,
                top: ya.min(yb) - 1.5,
                right: xa.max(xb) + 1.0,
                bottom: ya.max(yb) + 1.5,
            });
        }
    }

    /// Takes and returns the first free one of the boxes.
    pub(super) fn first_free(&mut self, wanted: &[Box2]) -> Option<Box2> {
        let found = wanted
            .iter()
            .find(|candidate| self.is_free(candidate))
            .copied()?;
        self.take(found);
        Some(found)
    }
}

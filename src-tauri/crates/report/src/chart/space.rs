//! Which parts of the drawing are taken, so that a label goes where nothing else stands.

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

/// The boxes taken so far.
#[derive(Debug, Default, Clone)]
pub(super) struct Space {
    taken: Vec<Box2>,
}

impl Space {
    /// Says whether nothing stands in a box.
    pub(super) fn is_free(&self, wanted: &Box2) -> bool {
        !self.taken.iter().any(|other| other.meets(wanted))
    }

    /// Takes a box.
    pub(super) fn take(&mut self, wanted: Box2) {
        self.taken.push(wanted);
    }

    /// Takes the boxes along a straight line.
    pub(super) fn take_line(&mut self, (x1, y1): (f32, f32), (x2, y2): (f32, f32)) {
        const STEPS: u8 = 24;
        for step in 0..STEPS {
            let at = |part: u8| {
                let share = f32::from(part) / f32::from(STEPS);
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

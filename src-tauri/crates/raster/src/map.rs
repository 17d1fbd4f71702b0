//! From a place on the readied page back to the place on the picture.

/// How a readied page lies on its picture.
#[derive(Debug, Clone, PartialEq)]
pub struct PageMap {
    /// Pixels of the readied page for one of the picture.
    pub(crate) scale: f32,
    /// Left and top of the readied page, in straightened pixels of the picture.
    pub(crate) origin: (f32, f32),
    pub(crate) curve: Curve,
    /// Quarters by which the picture was turned clockwise.
    pub(crate) quarters: u8,
    /// Size of the picture before it was turned.
    pub(crate) picture: (f32, f32),
}

/// How lines of text run over a picture: turned as a whole, then bent.
///
/// A line at height `v` (from the middle) runs through `v + slope·x + fan·x·v + bow·x²`.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Curve {
    pub(crate) middle: (f32, f32),
    pub(crate) sine: f32,
    pub(crate) cosine: f32,
    pub(crate) slope: f32,
    pub(crate) fan: f32,
    pub(crate) bow: f32,
}

impl Curve {
    pub(crate) fn turned(middle: (f32, f32), angle: f32) -> Self {
        Self {
            middle,
            sine: angle.sin(),
            cosine: angle.cos(),
            ..Self::default()
        }
    }

    /// The place on the picture of a straightened place.
    pub(crate) fn bent(&self, x: f32, y: f32) -> (f32, f32) {
        let (x, v) = (x - self.middle.0, y - self.middle.1);
        let y = v + x * (self.slope + self.fan * v + self.bow * x);
        (
            self.middle.0 + x * self.cosine - y * self.sine,
            self.middle.1 + x * self.sine + y * self.cosine,
        )
    }

    /// The straightened place of a place on the picture.
    pub(crate) fn straight(&self, x: f32, y: f32) -> (f32, f32) {
        let (dx, dy) = (x - self.middle.0, y - self.middle.1);
        let x = dx * self.cosine + dy * self.sine;
        let y = dy * self.cosine - dx * self.sine;
        let v = (y - x * (self.slope + self.bow * x)) / (1.0 + self.fan * x);
        (self.middle.0 + x, self.middle.1 + v)
    }
}

impl PageMap {
    /// The place on the picture, as it was before it was turned.
    #[must_use]
    pub fn to_picture(&self, x: f32, y: f32) -> (f32, f32) {
        let (x, y) = self.curve.bent(
            x / self.scale + self.origin.0,
            y / self.scale + self.origin.1,
        );
        let (width, height) = self.picture;
        match self.quarters % 4 {
            0 => (x, y),
            1 => (y, height - x),
            2 => (width - x, height - y),
            _ => (width - y, x),
        }
    }

    /// The box on the picture around a box (x0, y0, x1, y1) on the readied page.
    #[must_use]
    pub fn area_to_picture(&self, area: [f32; 4]) -> [f32; 4] {
        let [x0, y0, x1, y1] = area;
        let (width, height) = self.picture;
        let mut around = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        for (x, y) in [(x0, y0), (x1, y0), (x0, y1), (x1, y1)] {
            let (x, y) = self.to_picture(x, y);
            let [left, top, right, bottom] = around;
            around = [left.min(x), top.min(y), right.max(x), bottom.max(y)];
        }
        let [left, top, right, bottom] = around;
        [
            left.clamp(0.0, width),
            top.clamp(0.0, height),
            right.clamp(0.0, width),
            bottom.clamp(0.0, height),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve() -> Curve {
        Curve {
            slope: 0.01,
            fan: 2e-5,
            bow: -1e-5,
            ..Curve::turned((500.0, 700.0), 0.05)
        }
    }

    #[test]
    fn bending_undoes_straightening() {
        for (x, y) in [(0.0, 0.0), (500.0, 700.0), (990.0, 10.0), (3.0, 1390.0)] {
            let (u, v) = curve().straight(x, y);
            let (x2, y2) = curve().bent(u, v);
            assert!((x - x2).abs() < 0.05 && (y - y2).abs() < 0.05, "{x} {y}");
        }
    }

    #[test]
    fn a_turned_picture_gives_places_as_it_lay_before() {
        // A picture of 1000 by 400; the mark is at (900, 50).
        for (quarters, seen) in [
            (0, (900.0, 50.0)),
            (1, (350.0, 900.0)),
            (2, (100.0, 350.0)),
            (3, (50.0, 100.0)),
        ] {
            let map = PageMap {
                scale: 2.0,
                origin: (10.0, 20.0),
                curve: Curve::turned((0.0, 0.0), 0.0),
                quarters,
                picture: (1000.0, 400.0),
            };
            let place = map.to_picture((seen.0 - 10.0) * 2.0, (seen.1 - 20.0) * 2.0);
            assert!(
                (place.0 - 900.0_f32).abs() < 0.01 && (place.1 - 50.0_f32).abs() < 0.01,
                "{quarters}: {place:?}"
            );
        }
    }
}

//! Pages whose lines do not run from left to right: they are turned to be read, and places turned back.

/// Which way the lines of a page run as seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Turn {
    /// From left to right.
    #[default]
    Upright,
    /// From the bottom to the top.
    Upwards,
    /// From right to left, head down.
    UpsideDown,
    /// From the top to the bottom.
    Downwards,
}

impl Turn {
    /// A point as seen on a page of this size, on the page as read.
    pub(crate) fn as_read(self, (width, height): (f32, f32), x: f32, y: f32) -> (f32, f32) {
        match self {
            Self::Upright => (x, y),
            Self::Upwards => (height - y, x),
            Self::UpsideDown => (width - x, height - y),
            Self::Downwards => (y, width - x),
        }
    }

    /// A box of the page as read, on the page as seen.
    pub(crate) fn as_seen(self, (width, height): (f32, f32), area: [f32; 4]) -> [f32; 4] {
        let [x0, top, x1, bottom] = area;
        match self {
            Self::Upright => area,
            Self::Upwards => [top, height - x1, bottom, height - x0],
            Self::UpsideDown => [width - x1, height - bottom, width - x0, height - top],
            Self::Downwards => [width - bottom, x0, width - top, x1],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Turn;

    #[test]
    fn what_is_turned_to_be_read_comes_back_to_its_place() {
        let size = (600.0, 800.0);
        for turn in [
            Turn::Upright,
            Turn::Upwards,
            Turn::UpsideDown,
            Turn::Downwards,
        ] {
            let (seen, other) = ((100.0, 50.0), (140.0, 90.0));
            let (x0, y0) = turn.as_read(size, seen.0, seen.1);
            let (x1, y1) = turn.as_read(size, other.0, other.1);
            let area = [x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1)];
            assert_eq!(
                turn.as_seen(size, area),
                [100.0, 50.0, 140.0, 90.0],
                "{turn:?}"
            );
        }
    }
}

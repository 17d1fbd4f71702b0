//! How long the next passphrase has to wait after wrong ones. Slows a guesser down; nothing is ever deleted.

use std::time::{Duration, Instant};

/// Seconds to wait after the first, second … wrong passphrase; the last holds from there on.
const WAITS: [u64; 9] = [0, 0, 0, 1, 2, 4, 8, 16, 30];

/// Wrong passphrases since the last right one.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    wrong: usize,
    not_before: Option<Instant>,
}

impl Attempts {
    /// Returns how long to wait still; zero where a passphrase may be tried.
    pub(crate) fn left(&self, now: Instant) -> Duration {
        self.not_before.map_or(Duration::ZERO, |moment| {
            moment.saturating_duration_since(now)
        })
    }

    /// Notes a wrong passphrase.
    pub(crate) fn wrong(&mut self, now: Instant) {
        let longest = WAITS.last().copied().unwrap_or_default();
        let seconds = WAITS.get(self.wrong).copied().unwrap_or(longest);
        self.wrong = self.wrong.saturating_add(1);
        self.not_before = Some(now + Duration::from_secs(seconds));
    }

    /// Notes the right one: the next mistake is the first again.
    pub(crate) fn right(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_with_each_wrong_passphrase_up_to_half_a_minute() {
        let start = Instant::now();
        let mut attempts = Attempts::default();
        assert_eq!(attempts.left(start), Duration::ZERO);
        for seconds in [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30] {
            attempts.wrong(start);
            assert_eq!(attempts.left(start), Duration::from_secs(seconds));
        }
        let later = start + Duration::from_secs(29);
        assert_eq!(attempts.left(later), Duration::from_secs(1));
        let enough = start + Duration::from_secs(31);
        assert_eq!(attempts.left(enough), Duration::ZERO);
    }

    #[test]
    fn the_right_one_starts_anew() {
        let start = Instant::now();
        let mut attempts = Attempts::default();
        for _ in 0..8 {
            attempts.wrong(start);
        }
        attempts.right();
        assert_eq!(attempts.left(start), Duration::ZERO);
        attempts.wrong(start);
        assert_eq!(attempts.left(start), Duration::ZERO);
    }
}

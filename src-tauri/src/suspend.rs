//! Notices that the computer was asleep, so that the record is locked on waking.
//!
//! By the clock, which every system has: a tick that took far longer than it should was a sleep.

use std::thread;
use std::time::{Duration, SystemTime};

/// How often the clock is looked at.
const TICK: Duration = Duration::from_secs(5);
/// A tick that took this much longer than it should was a sleep.
const SLEPT: Duration = Duration::from_secs(60);

/// Calls `lock` when the computer has woken.
pub(crate) fn watch(lock: impl Fn() + Send + 'static) {
    thread::spawn(move || {
        let mut before = SystemTime::now();
        loop {
            thread::sleep(TICK);
            let now = SystemTime::now();
            if was_asleep(before, now) {
                lock();
            }
            before = now;
        }
    });
}

/// Says whether more time passed between two ticks than a waking computer needs. A clock that was set back is
/// no sleep.
fn was_asleep(before: SystemTime, now: SystemTime) -> bool {
    now.duration_since(before)
        .is_ok_and(|passed| passed > TICK + SLEPT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_long_gap_between_two_ticks_is_a_sleep() {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        for (passed, slept) in [
            (0, false),
            (5, false),
            (40, false),
            (66, true),
            (7200, true),
        ] {
            let now = start + Duration::from_secs(passed);
            assert_eq!(was_asleep(start, now), slept, "{passed} s");
        }
        assert!(!was_asleep(start, start - Duration::from_secs(3600)));
    }
}

//! Red-cell units over any 8 and 16 weeks, before the first dose and since.
//!
//! For people, not for a verdict: how often red cells were needed. Weeks that the log does not cover are
//! not weeks without a transfusion.

use super::burden::{
    EIGHT_WEEKS, highest_window, log_covers, lowest_window, red_cells, units_between,
};
use super::{BASELINE_DAYS_2018, CriteriaInput, Run};

/// Units in stretches of 8 and 16 weeks; `None` where the log does not cover the days, or too few have
/// passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BurdenOverTime {
    /// Days -56..0.
    pub eight_weeks_before: Option<u32>,
    /// Days -112..0.
    pub sixteen_weeks_before: Option<u32>,
    /// The last 8 weeks up to the evaluation day, since the first dose.
    pub last_eight_weeks: Option<u32>,
    /// The last 16 weeks up to the evaluation day, since the first dose.
    pub last_sixteen_weeks: Option<u32>,
    /// The most in any 8 weeks since the first dose, and the days.
    pub most_in_eight_weeks: Option<(u32, Run)>,
    /// The fewest in any full 8 weeks since.
    pub fewest_in_eight_weeks: Option<(u32, Run)>,
    /// The most in any 16 weeks since.
    pub most_in_sixteen_weeks: Option<(u32, Run)>,
    /// The fewest in any full 16 weeks since.
    pub fewest_in_sixteen_weeks: Option<(u32, Run)>,
}

/// Works out the units over time.
#[must_use]
pub fn burden_over_time(input: &CriteriaInput) -> BurdenOverTime {
    let list = red_cells(input);
    let between = |first: i64, last: i64| {
        log_covers(input, first, last).then(|| units_between(&list, first, last).all)
    };
    let end = input.evaluation_day();
    let last = |length: i64| {
        (end >= length)
            .then(|| between(end - length + 1, end))
            .flatten()
    };
    let is_covered = log_covers(input, 1, end);
    let fewest = |length| {
        is_covered
            .then(|| lowest_window(&list, length, end, |units| units.all))
            .flatten()
    };
    let most = |length| {
        is_covered
            .then(|| highest_window(&list, length, 1, end))
            .flatten()
    };
    BurdenOverTime {
        eight_weeks_before: between(-EIGHT_WEEKS, 0),
        sixteen_weeks_before: between(-BASELINE_DAYS_2018, 0),
        last_eight_weeks: last(EIGHT_WEEKS),
        last_sixteen_weeks: last(BASELINE_DAYS_2018),
        most_in_eight_weeks: most(EIGHT_WEEKS),
        fewest_in_eight_weeks: fewest(EIGHT_WEEKS),
        most_in_sixteen_weeks: most(BASELINE_DAYS_2018),
        fewest_in_sixteen_weeks: fewest(BASELINE_DAYS_2018),
    }
}

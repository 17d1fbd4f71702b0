//! The second evaluator of remission: every stretch of days tried in turn.
//!
//! Written from sections 3.1, 3.3 and 3.4 of the clinical reference and from what the sums say of our own
//! rules (28 days for IWG 2006; two weeks around a marrow test; 14 days free of transfusions and growth
//! factors). Shares nothing with the first but these.

use std::collections::{BTreeMap, BTreeSet};

use crate::evaluator::{Value, covers};
use crate::records::{Draw, Invented};

/// What is compared between the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RemissionOpinion {
    pub(crate) verdict: &'static str,
    pub(crate) category: &'static str,
    pub(crate) blood: Option<&'static str>,
    pub(crate) held: Option<(i64, i64)>,
}

type Table = BTreeMap<i64, Value>;

/// Values since the first dose that count.
pub(crate) struct Blood<'a> {
    record: &'a Invented,
    three: [Table; 3],
    blasts: Table,
    marrow: Table,
}

/// Whether a value is at least (or above) a limit, for certain either way.
fn reaches(value: Value, limit: i64, strictly: bool) -> Option<bool> {
    let (number, sign) = value;
    match sign {
        None if strictly => Some(number > limit),
        None => Some(number >= limit),
        Some(true) => (number >= limit).then_some(true),
        Some(false) => (number <= limit).then_some(false),
    }
}

fn plain(draws: &[Draw], evaluation: i64) -> Table {
    draws
        .iter()
        .filter(|draw| draw.day <= evaluation)
        .map(|draw| (draw.day, (draw.thousandths, draw.is_above)))
        .collect()
}

fn nearest(table: &Table, day: i64) -> Option<(i64, Value)> {
    // Outwards, the earlier day first.
    (0..=14)
        .flat_map(|away| [day - away, day + away])
        .find_map(|day| table.get(&day).map(|value| (day, *value)))
}

impl<'a> Blood<'a> {
    pub(crate) fn of(
        record: &'a Invented,
        hemoglobin: &Table,
        platelets: &Table,
        neutrophils: &Table,
    ) -> Self {
        let since = |table: &Table| {
            table
                .range(1..)
                .map(|(day, value)| (*day, *value))
                .collect()
        };
        Self {
            record,
            three: [since(hemoglobin), since(platelets), since(neutrophils)],
            blasts: since(&plain(&record.blasts, record.evaluation)),
            marrow: plain(&record.marrow, record.evaluation),
        }
    }

    fn any_counts(&self) -> bool {
        self.three.iter().any(|table| !table.is_empty())
    }

    fn transfusion_days(&self) -> BTreeSet<i64> {
        self.record
            .red_cells
            .iter()
            .map(|given| given.day)
            .chain(self.record.platelet_days.iter().copied())
            .filter(|day| *day <= self.record.evaluation)
            .collect()
    }

    /// The last marrow test since, and what is known of the time before.
    fn marrow_pair(&self) -> Option<(i64, Value, Option<Value>)> {
        let (day, since) = self.marrow.range(1..).next_back()?;
        let before = self.marrow.range(..=0).next_back().map(|(_, value)| *value);
        let before = before.or(self.record.marrow_before.map(|before| (before, None)));
        Some((*day, *since, before))
    }

    // IWG 2006.

    /// `Some(false)`: a value misses its limit. `Some(true)`: all hold. `None`: open, and whether a count
    /// is lacking.
    fn day_2006(&self, day: i64) -> (Option<bool>, bool) {
        let limits = [11_000, 100_000, 1000];
        let mut lacking = false;
        let mut open = false;
        for (table, limit) in self.three.iter().zip(limits) {
            match table.get(&day).map(|value| reaches(*value, limit, false)) {
                None => lacking = true,
                Some(Some(false)) => return (Some(false), false),
                Some(None) => open = true,
                Some(Some(true)) => {}
            }
        }
        let present = |value: Value| reaches(value, 0, true);
        if self.blasts.get(&day).and_then(|value| present(*value)) == Some(true) {
            return (Some(false), false);
        }
        match nearest(&self.blasts, day).map(|(_, value)| present(value)) {
            Some(Some(true)) if !lacking => return (Some(false), false),
            Some(Some(false)) => {}
            Some(Some(true) | None) | None => open = true,
        }
        if lacking || open {
            (None, lacking)
        } else {
            (Some(true), false)
        }
    }

    /// Stretches of 28 days or more, as first and last day, none longer in both directions.
    fn stretches(&self, days: &[(i64, bool)], gap: Option<i64>) -> Vec<(i64, i64)> {
        let cuts = self.transfusion_days();
        let mut found: Vec<(i64, i64)> = Vec::new();
        for (place, (from, holds)) in days.iter().enumerate() {
            if !holds {
                continue;
            }
            let (mut last, mut reached) = (*from, None);
            for (day, holds) in days.iter().skip(place) {
                let is_cut = *day > last && cuts.range(last..*day).next().is_some();
                if !holds || is_cut || gap.is_some_and(|gap| day - last > gap) {
                    break;
                }
                last = *day;
                reached = Some((*from, *day));
            }
            let long = reached.filter(|(from, to)| to - from >= 28);
            // A stretch inside the one before it is not one of its own.
            found.extend(long.filter(|(_, to)| found.last().is_none_or(|(_, known)| known < to)));
        }
        found
    }

    /// A time whose last day holds, or may, and that nothing has ended up to the evaluation.
    fn still_going_on(&self, judged: &[(i64, (Option<bool>, bool))]) -> Option<(i64, i64)> {
        let cuts = self.transfusion_days();
        let whole: Vec<(i64, bool)> = judged
            .iter()
            .filter(|(_, (holds, lacking))| holds.is_some() || !lacking)
            .map(|(day, (holds, _))| (*day, *holds != Some(false)))
            .collect();
        let (last, fits) = *whole.last()?;
        let evaluation = self.record.evaluation;
        if !fits || evaluation - last > 35 || cuts.range(last..=evaluation).next().is_some() {
            return None;
        }
        let mut from = last;
        for (day, fits) in whole.iter().rev().skip(1) {
            if !fits || cuts.range(*day..from).next().is_some() {
                break;
            }
            from = *day;
        }
        Some((from, last))
    }

    pub(crate) fn remission_2006(&self) -> RemissionOpinion {
        let days: BTreeSet<i64> = self
            .three
            .iter()
            .chain([&self.blasts])
            .flat_map(|table| table.keys().copied())
            .collect();
        let judged: Vec<(i64, (Option<bool>, bool))> =
            days.iter().map(|day| (*day, self.day_2006(*day))).collect();
        let log_end = [
            self.record.red_cell_log,
            self.record.platelet_log,
            self.record.growth_factor_log,
        ]
        .into_iter()
        .map(|log| log.filter(|(from, _)| *from <= 1).map_or(0, |(_, to)| to))
        .min()
        .unwrap();
        let proved: Vec<(i64, bool)> = judged
            .iter()
            .filter(|(day, (holds, lacking))| *day <= log_end && !(holds.is_none() && *lacking))
            .map(|(day, (holds, _))| (*day, *holds == Some(true)))
            .collect();
        let allowed: Vec<(i64, bool)> = judged
            .iter()
            .map(|(day, (holds, _))| (*day, *holds != Some(false)))
            .collect();
        let certain = self.stretches(&proved, Some(35));
        let mut possible = self.stretches(&allowed, None);
        let has_long = !possible.is_empty();
        possible.extend(self.still_going_on(&judged));
        let longest = certain.iter().fold(None, |best: Option<(i64, i64)>, one| {
            if best.is_some_and(|best| best.1 - best.0 >= one.1 - one.0) {
                best
            } else {
                Some(*one)
            }
        });
        let blood = if !self.any_counts() {
            None
        } else if longest.is_some() {
            Some("complete")
        } else if !has_long && possible.is_empty() {
            Some("none")
        } else {
            None
        };
        let held = longest.filter(|_| self.any_counts());
        let Some((day, since, before)) = self.marrow_pair() else {
            let verdict = if blood.is_some() {
                "needs-marrow"
            } else {
                "cannot-be-told"
            };
            return RemissionOpinion {
                verdict,
                category: "none",
                blood,
                held,
            };
        };
        let touches =
            |(from, to): &(i64, i64)| (*from..=*to).any(|inside| (inside - day).abs() <= 14);
        let near = if !self.any_counts() {
            None
        } else if certain.iter().any(touches) {
            Some(true)
        } else if possible.iter().any(touches) {
            None
        } else {
            judged
                .iter()
                .any(|(other, (holds, _))| holds.is_some() && (other - day).abs() <= 14)
                .then_some(false)
        };
        let fell = halved(since, before);
        let category = match reaches(since, 5000, true) {
            None => None,
            Some(false) => match (near, fell) {
                (Some(true), _) => Some("complete"),
                (Some(false), Some(true)) => Some("marrow-complete"),
                (Some(false), Some(false)) => Some("none"),
                _ => None,
            },
            Some(true) => match (near, fell) {
                (Some(true), Some(true)) => Some("partial"),
                (Some(false), _) | (_, Some(false)) => Some("none"),
                _ => None,
            },
        };
        said(category, blood, held)
    }

    // IWG 2023.

    /// The four values near a day: the range, where it can be told, of counts free of transfusions.
    fn range_2023(&self, day: i64) -> Option<&'static str> {
        let mut days = Vec::new();
        let mut values = Vec::new();
        for table in &self.three {
            let (on, value) = nearest(table, day)?;
            days.push(on);
            values.push(value);
        }
        let present = |value: Value| reaches(value, 0, true);
        let (mut on, mut blasts) = nearest(&self.blasts, day)?;
        if present(blasts) == Some(true) {
            let again = self
                .blasts
                .range(on + 1..=on + 14)
                .find(|(_, value)| present(**value) == Some(false));
            if let Some((later, value)) = again {
                (on, blasts) = (*later, *value);
            }
        }
        days.push(on);
        let (first, last) = (
            *days.iter().min().unwrap() - 13,
            *days.iter().max().unwrap(),
        );
        let is_logged = [
            self.record.red_cell_log,
            self.record.platelet_log,
            self.record.growth_factor_log,
        ]
        .into_iter()
        .all(|log| covers(log, first, last));
        let was_given = (first..=last).any(|day| {
            self.record.red_cells.iter().any(|given| given.day == day)
                || self.record.platelet_days.contains(&day)
                || self.record.growth_factor_days.contains(&day)
        });
        let range = if present(blasts)? {
            "none"
        } else {
            let limits = [10_000, 100_000, 1000];
            let mut reached = 0;
            for (value, limit) in values.iter().zip(limits) {
                reached += u8::from(reaches(*value, limit, false)?);
            }
            match reached {
                3 => "complete",
                2 => "limited-two-counts",
                1 => "limited-one-count",
                _ => {
                    // Only where platelets reach theirs does it matter what neutrophils do.
                    let &[_, platelets, neutrophils] = values.as_slice() else {
                        return None;
                    };
                    if reaches(platelets, 50_000, false)? && reaches(neutrophils, 500, false)? {
                        "partial-recovery"
                    } else {
                        "none"
                    }
                }
            }
        };
        (is_logged && !was_given).then_some(range)
    }

    pub(crate) fn remission_2023(&self) -> RemissionOpinion {
        let last = self
            .three
            .iter()
            .filter_map(|table| table.keys().next_back())
            .max();
        let blood = last.and_then(|last| self.range_2023(*last));
        let Some((day, since, before)) = self.marrow_pair() else {
            return RemissionOpinion {
                verdict: if blood.is_some() {
                    "needs-marrow"
                } else {
                    "cannot-be-told"
                },
                category: "none",
                blood,
                held: None,
            };
        };
        match before.and_then(|before| reaches(before, 5000, false)) {
            None => return said(None, blood, None),
            Some(false) => {
                return RemissionOpinion {
                    verdict: "needs-chromosomes",
                    category: "none",
                    blood,
                    held: None,
                };
            }
            Some(true) => {}
        }
        let range = self.range_2023(day);
        let category = match (range, reaches(since, 5000, false)) {
            (None, _) | (_, None) => None,
            (Some(range), Some(false)) => Some(range),
            (Some("complete"), Some(true)) => match halved(since, before) {
                Some(true) => Some("partial"),
                Some(false) => Some("none"),
                None => None,
            },
            (Some(_), Some(true)) => Some("none"),
        };
        said(category, blood, None)
    }
}

/// Whether marrow blasts fell by half or more.
fn halved(since: Value, before: Option<Value>) -> Option<bool> {
    let before = before.filter(|before| before.1.is_none())?;
    // Twice the number since against the number before, to stay whole.
    reaches((2 * since.0, since.1), before.0, true).map(|above| !above)
}

fn said(
    category: Option<&'static str>,
    blood: Option<&'static str>,
    held: Option<(i64, i64)>,
) -> RemissionOpinion {
    RemissionOpinion {
        verdict: match category {
            None => "cannot-be-told",
            Some("none") => "none",
            Some(_) => "fits",
        },
        category: category.unwrap_or("none"),
        blood,
        held,
    }
}

//! Copies of one result within a document: repeated, corrected, taken back.
//!
//! Only what the format itself calls the same result is settled here; results that merely look alike are
//! compared by the judge. Which copy counts never depends on the order in which they stand.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use domain::draft::ProblemCode;
use domain::result::ResultStatus;

use crate::fold::folded;
use crate::source::{Collected, SourceReading, SourceResult};

/// More copies of one result has no honest document; the judge then asks about those that differ.
const MOST_COPIES: usize = 100;

/// Keeps of all copies of one result the one that holds, and says which were replaced.
pub(crate) fn settle_copies(reading: &mut SourceReading) {
    let mut copies: BTreeMap<(Option<usize>, &str, String), Vec<usize>> = BTreeMap::new();
    for (index, result) in reading.results.iter().enumerate() {
        if let Some(identifier) = &result.identifier {
            let test = result.loinc.clone().unwrap_or_else(|| folded(&result.name));
            copies
                .entry((result.person, identifier, test))
                .or_default()
                .push(index);
        }
    }
    let mut gone = vec![false; reading.results.len()];
    let mut replaced = Vec::new();
    for indices in copies.into_values() {
        if indices.len() > MOST_COPIES {
            continue;
        }
        for (position, first) in indices.iter().enumerate() {
            for second in indices.iter().skip(position + 1) {
                let (Some(one), Some(other)) =
                    (reading.results.get(*first), reading.results.get(*second))
                else {
                    continue;
                };
                let loser = match order(one, other) {
                    Some(Ordering::Less) => *first,
                    Some(Ordering::Greater) => *second,
                    // Equal in all that counts: the first one in the document stays.
                    Some(Ordering::Equal) => *second,
                    None => continue,
                };
                if let Some(gone) = gone.get_mut(loser)
                    && !*gone
                {
                    *gone = true;
                    if !says_the_same(one, other) {
                        replaced.push(loser);
                    }
                }
            }
        }
    }
    replaced.sort_unstable();
    for index in replaced {
        if let Some(result) = reading.results.get(index) {
            let shown = [
                Some(result.name.as_str()),
                Some(result.value.as_str()),
                result.unit.as_deref(),
            ];
            let shown: Vec<&str> = shown
                .into_iter()
                .flatten()
                .filter(|t| !t.is_empty())
                .collect();
            let (detail, place) = (shown.join(" "), result.place.clone());
            reading.problem(ProblemCode::Replaced, Some(detail), place);
        }
    }
    let mut is_gone = gone.into_iter();
    reading
        .results
        .retain(|_| !is_gone.next().unwrap_or_default());
}

/// Which of two copies holds: `Less` where it is the second. `None` where both must be looked at.
fn order(one: &SourceResult, other: &SourceResult) -> Option<Ordering> {
    let by_version = one
        .version
        .zip(other.version)
        .and_then(|(one, other)| one.compare(other));
    let by_status = rank(one.status).cmp(&rank(other.status));
    let is_same = says_the_same(one, other);
    match by_version {
        Some(later @ (Ordering::Less | Ordering::Greater)) => {
            // An older correction against a later value that is none: nobody can say which holds.
            let loser_outranks = by_status == later.reverse() && by_status != Ordering::Equal;
            (is_same || !loser_outranks).then_some(later)
        }
        Some(Ordering::Equal) | None => match by_status {
            // Without an age two draws may share a name that was given twice.
            _ if !is_same_draw(&one.collected, &other.collected) => None,
            Ordering::Equal => is_same.then_some(Ordering::Equal),
            order @ (Ordering::Less | Ordering::Greater) => Some(order),
        },
    }
}

/// What a later copy says counts more; what takes a result back counts most.
fn rank(status: Option<ResultStatus>) -> u8 {
    match status {
        Some(ResultStatus::EnteredInError) => 5,
        Some(ResultStatus::Cancelled) => 4,
        Some(ResultStatus::Corrected) => 3,
        Some(ResultStatus::Final) => 2,
        Some(ResultStatus::Unknown) | None => 1,
        Some(ResultStatus::Preliminary) => 0,
    }
}

fn is_same_draw(one: &Collected, other: &Collected) -> bool {
    one == other || *one == Collected::Missing || *other == Collected::Missing
}

fn says_the_same(one: &SourceResult, other: &SourceResult) -> bool {
    one.value == other.value
        && one.unit == other.unit
        && one.comparator == other.comparator
        && is_same_draw(&one.collected, &other.collected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Version;
    use domain::draft::DocumentFormat;

    fn copy(value: &str, status: ResultStatus, version: Option<u64>) -> SourceResult {
        SourceResult {
            name: "Haemoglobin".to_owned(),
            value: value.to_owned(),
            status: Some(status),
            identifier: Some("one".to_owned()),
            version: version.map(Version::Number),
            ..SourceResult::default()
        }
    }

    #[test]
    fn the_copy_that_holds_does_not_depend_on_the_order() {
        use ResultStatus::{
            Cancelled as X, Corrected as C, EnteredInError as E, Final as F, Preliminary as P,
        };
        for (copies, expected, replaced) in [
            (vec![copy("8.9", F, None), copy("8.9", F, None)], "8.9", 0),
            (vec![copy("8.9", F, None), copy("9.8", C, None)], "9.8", 1),
            (
                vec![
                    copy("8.9", P, None),
                    copy("9.8", F, None),
                    copy("9.9", C, None),
                ],
                "9.9",
                2,
            ),
            (
                vec![copy("8.9", F, Some(1)), copy("9.8", F, Some(2))],
                "9.8",
                1,
            ),
            (vec![copy("8.9", F, None), copy("", X, None)], "", 1),
            (vec![copy("8.9", F, None), copy("8.9", E, None)], "8.9", 0),
            // A later final value after a cancelled one.
            (
                vec![copy("", X, Some(1)), copy("8.9", F, Some(2))],
                " 8.9",
                0,
            ),
            // Nobody can say which of the two holds.
            (
                vec![copy("8.9", F, None), copy("9.8", F, None)],
                "8.9 9.8",
                0,
            ),
            (
                vec![copy("8.9", C, Some(1)), copy("9.8", F, Some(2))],
                "8.9 9.8",
                0,
            ),
        ] {
            let mut seen = Vec::new();
            for turn in 0..copies.len() {
                let mut reading = SourceReading::new(DocumentFormat::Fhir);
                let (later, earlier) = copies.split_at(turn);
                reading.results = [earlier, later].concat();
                settle_copies(&mut reading);
                let mut values: Vec<&str> = reading
                    .results
                    .iter()
                    .map(|one| one.value.as_str())
                    .collect();
                values.sort_unstable();
                assert_eq!(reading.problems.len(), replaced, "{copies:?}");
                seen.push(values.join(" "));
            }
            assert!(
                seen.iter().all(|one| one == expected),
                "{seen:?} {expected}"
            );
        }
    }
}

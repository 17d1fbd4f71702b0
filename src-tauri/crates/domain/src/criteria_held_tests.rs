//! The four limits of IWG 2006 held for 28 days: what proves it, what ends it, what leaves it open.

use super::*;

/// A day on which all four limits hold.
const IN_RANGE: (&str, &str, &str, &str) = ("11", "100", "1.0", "0");

fn in_range(on: i64) -> (i64, &'static str, &'static str, &'static str, &'static str) {
    (on, IN_RANGE.0, IN_RANGE.1, IN_RANGE.2, IN_RANGE.3)
}

fn found(input: &CriteriaInput) -> Remission {
    remission(input, Definition::Iwg2006).unwrap()
}

#[test]
fn what_was_measured_between_ends_the_time_and_what_was_not_neither_helps_nor_ends_it() {
    for (between, held, missing) in [
        // Nothing between two draws 28 days apart.
        (None, true, &[] as &[MissingFact]),
        // One count below its limit, or blasts, on a day on which the others were not measured.
        (Some((24, "10.99", "", "", "")), false, &[]),
        (Some((24, "", "99.9", "", "")), false, &[]),
        (Some((24, "", "", "0.999", "")), false, &[]),
        (Some((24, "", "", "", "0.5")), false, &[]),
        // A day that lacks a count, the others in range.
        (Some((24, "11.5", "", "1.2", "0")), true, &[]),
        // A sign that leaves the limit open.
        (Some((24, "11", ">90", "1.0", "0")), false, &[]),
    ] {
        let mut draws = vec![in_range(10)];
        draws.extend(between);
        draws.push(in_range(38));
        let remission = found(&record(&draws, &[]));
        let is_open = between.is_some_and(|draw| draw.2.starts_with('>'));
        assert_eq!(remission.held.is_some(), held, "{between:?}");
        let expected = match (held, is_open) {
            (true, _) => Some(blood_range::BloodRange::Complete),
            (false, true) => None,
            (false, false) => Some(blood_range::BloodRange::None),
        };
        assert_eq!(remission.blood, expected, "{between:?}");
        for fact in missing {
            assert!(remission.missing.contains(fact));
        }
    }
}

#[test]
fn counts_that_were_never_measured_together_cannot_be_told() {
    // Platelets never; or every count on a day of its own.
    let never = vec![(10, "12", "", "1.5", "0"), (40, "12", "", "1.5", "0")];
    let apart = vec![
        (10, "12", "", "", "0"),
        (11, "", "150", "", ""),
        (12, "", "", "1.5", ""),
        (40, "12", "", "", "0"),
        (41, "", "150", "", ""),
        (42, "", "", "1.5", ""),
    ];
    for draws in [never, apart] {
        let remission = found(&record(&draws, &[]));
        assert_eq!(remission.verdict, RemissionVerdict::CannotBeTold);
        assert!(remission.missing.contains(&MissingFact::AllThreeCounts));
    }
}

#[test]
fn a_gap_or_a_log_that_ends_leaves_it_open_and_a_transfusion_ends_it() {
    let gap = found(&record(&[in_range(10), in_range(46)], &[]));
    assert_eq!(gap.verdict, RemissionVerdict::CannotBeTold);
    assert!(gap.missing.contains(&MissingFact::CountsInTheGap));

    let mut short = record(&[in_range(10), in_range(38)], &[]);
    assert!(found(&short).held.is_some());
    for log in [
        |log: &mut LogCompleteness| log.red_cells = None,
        |log: &mut LogCompleteness| log.platelets = None,
        // Neutrophils may be those of a growth factor.
        |log: &mut LogCompleteness| log.growth_factors = None,
    ] {
        let mut cut = short.clone();
        log(&mut cut.log);
        let cut = found(&cut);
        assert_eq!(cut.verdict, RemissionVerdict::CannotBeTold);
        assert!(cut.missing.contains(&MissingFact::LogAroundTheseCounts));
    }
    short.transfusions = vec![given(20, Product::Platelets)];
    assert_eq!(found(&short).blood, Some(blood_range::BloodRange::None));
}

#[test]
fn the_marrow_counts_with_the_time_near_it_and_not_with_the_longest_one() {
    let draws = [
        in_range(10),
        in_range(38),
        (60, "9", "40", "0.5", "0"),
        in_range(90),
        in_range(120),
        in_range(150),
    ];
    for (marrow, expected) in [
        (10, "complete"),
        (52, "complete"),
        // Beyond two weeks of the first, before those of the second.
        (60, "marrow-complete"),
        (74, "marrow-complete"),
        // Nothing was measured within two weeks.
        (75, ""),
        (76, "complete"),
        (164, "complete"),
    ] {
        let input = record(&draws, &[(-10, "8"), (marrow, "3")]);
        let (verdict, category) = said(&input, Definition::Iwg2006);
        if expected.is_empty() {
            assert_eq!(verdict, "cannot-be-told", "day {marrow}");
        } else {
            assert_eq!((verdict, category), ("fits", expected), "day {marrow}");
        }
    }
    // Nothing was measured near the marrow test.
    let far = record(&draws[..3], &[(-10, "8"), (120, "3")]);
    assert_eq!(said(&far, Definition::Iwg2006).0, "cannot-be-told");
    assert!(found(&far).missing.contains(&MissingFact::CountsNearMarrow));
}

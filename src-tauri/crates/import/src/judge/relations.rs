//! The values of one draw held against each other: who is in doubt, and who is proven right.

use domain::analyte::agreement::{KnownValue, proofs};
use domain::analyte::plausibility::{CrossCheck, CrossCheckKind, cross_checks};
use domain::draft::Reason;
use domain::{Analyte, Decimal};

use super::together::by_draw;
use super::{Judged, add};

/// Marks the values of a draw that contradict each other, and lifts the doubt of a picture from those
/// that others prove digit for digit.
///
/// In a structured source no field can be mistaken for another, so that only a contradiction as large as
/// a wrong unit counts; in print, every failed check may be a misread digit or column.
pub(super) fn cross_check(judged: &mut [Judged], is_structured: bool) {
    for indices in by_draw(judged).into_values() {
        let known = known_values(judged, &indices);
        let values: Vec<(Analyte, Decimal)> = known
            .iter()
            .map(|known| (known.analyte, known.value))
            .collect();
        for failed in cross_checks(&values) {
            let counts = if is_structured {
                is_gross(&failed)
            } else {
                failed.kind != CrossCheckKind::DifferentialSum || is_far_from_hundred(&failed)
            };
            if !counts {
                continue;
            }
            let in_doubt = in_doubt(&failed, &known);
            for index in &indices {
                if let Some(one) = judged.get_mut(*index)
                    && one
                        .draft
                        .analyte
                        .is_some_and(|analyte| in_doubt.contains(&analyte))
                {
                    add(&mut one.draft, Reason::CrossCheck);
                }
            }
        }
        doubt_strange_draw(judged, &indices, is_structured);
        lift_doubt(judged, &indices);
    }
}

/// Several values that no person has speak against the whole draw: another creature, or columns that slipped.
///
/// In print, two units or ranges that do not fit their names say that rows or columns may have slipped.
fn doubt_strange_draw(judged: &mut [Judged], indices: &[usize], is_structured: bool) {
    const FEWEST: usize = 3;
    const FEWEST_MISFITS: usize = 2;
    let is_misfit = |one: &Judged| {
        one.draft.reasons.contains(&Reason::UnitMismatch)
            || one.draft.reasons.contains(&Reason::RangeMismatch)
    };
    let misfits = indices
        .iter()
        .filter_map(|index| judged.get(*index))
        .filter(|one| is_misfit(one))
        .count();
    let has_slipped = !is_structured && misfits >= FEWEST_MISFITS;
    let is_strange = |one: &Judged| {
        one.draft.reasons.contains(&Reason::Implausible)
            || one.draft.reasons.contains(&Reason::Impossible)
    };
    let strange = indices
        .iter()
        .filter_map(|index| judged.get(*index))
        .filter(|one| is_strange(one))
        .count();
    if strange < FEWEST && !has_slipped {
        return;
    }
    for index in indices {
        if let Some(one) = judged.get_mut(*index) {
            add(&mut one.draft, Reason::CrossCheck);
        }
    }
}

/// The exact values of a draw that can be computed with.
fn known_values(judged: &[Judged], indices: &[usize]) -> Vec<KnownValue> {
    indices
        .iter()
        .filter_map(|index| judged.get(*index))
        .filter(|one| one.draft.status.can_count())
        .filter(|one| !one.draft.reasons.contains(&Reason::Impossible))
        .filter_map(|one| {
            let quantity = one.draft.quantity.filter(|quantity| {
                quantity.comparator.is_none() && quantity.value.abs() < Decimal::from(10_000_000)
            })?;
            Some(KnownValue {
                analyte: one.draft.analyte?,
                value: quantity.value,
                half_digit: one.half_digit,
            })
        })
        .collect()
}

/// Of the values that a failed check names, those that nothing else proves.
///
/// A failed check is off by five percent at least. A value that another relation holds to within four,
/// with the digits printed, cannot be the one that is wrong. Where all are held, the sheet contradicts
/// itself and all are asked about; only haemoglobin and haematocrit may differ from the rule of three
/// where the printed concentration says so too.
fn in_doubt(failed: &CrossCheck, known: &[KnownValue]) -> Vec<Analyte> {
    let is_once = |analyte: Analyte| {
        known
            .iter()
            .filter(|known| known.analyte == analyte)
            .count()
            == 1
    };
    let is_proven = |analyte: Analyte| {
        known
            .iter()
            .find(|known| known.analyte == analyte)
            .and_then(|known| known.value.checked_mul(Decimal::new(4, 2)))
            .is_some_and(|by| {
                is_once(analyte)
                    && proofs(known, analyte, by).iter().any(|others| {
                        // A proof by the values in question is none, but for the rule of three.
                        failed.kind == CrossCheckKind::HemoglobinAndHematocrit
                            || others.iter().all(|other| !failed.analytes.contains(other))
                    })
            })
    };
    let unproven: Vec<Analyte> = failed
        .analytes
        .iter()
        .copied()
        .filter(|analyte| !is_proven(*analyte))
        .collect();
    match failed.kind {
        CrossCheckKind::HemoglobinAndHematocrit => unproven,
        CrossCheckKind::HematocritAndRedCells
        | CrossCheckKind::MeanCellHemoglobin
        | CrossCheckKind::MeanCellConcentration
        | CrossCheckKind::NeutrophilsAboveWhiteCells
        | CrossCheckKind::PartAboveWhiteCells
        | CrossCheckKind::DifferentialSum
        | CrossCheckKind::AbsoluteAndPercent
        | CrossCheckKind::AbsoluteSum => {
            if unproven.is_empty() {
                failed.analytes.clone()
            } else {
                unproven
            }
        }
    }
}

/// A value read from a picture with doubt is sure where two relations that share no value prove its last
/// digit, each by values that are not in doubt themselves.
fn lift_doubt(judged: &mut [Judged], indices: &[usize]) {
    let is_sure = |one: &Judged| {
        ![
            Reason::OcrDoubt,
            Reason::CrossCheck,
            Reason::Conflict,
            Reason::NumberAmbiguous,
        ]
        .iter()
        .any(|reason| one.draft.reasons.contains(reason))
    };
    let sure: Vec<usize> = indices
        .iter()
        .copied()
        .filter(|index| judged.get(*index).is_some_and(is_sure))
        .collect();
    let proven: Vec<usize> = indices
        .iter()
        .copied()
        .filter(|index| {
            let Some(one) = judged.get(*index) else {
                return false;
            };
            let is_doubted = one.draft.reasons.contains(&Reason::OcrDoubt)
                && !one.draft.reasons.contains(&Reason::CrossCheck);
            let Some(analyte) = one.draft.analyte.filter(|_| is_doubted) else {
                return false;
            };
            let mut with: Vec<usize> = sure.clone();
            with.push(*index);
            let known = known_values(judged, &with);
            let is_once = known
                .iter()
                .filter(|known| known.analyte == analyte)
                .count()
                == 1;
            is_once && proofs(&known, analyte, one.half_digit * Decimal::TWO).len() >= 2
        })
        .collect();
    for index in proven {
        if let Some(one) = judged.get_mut(index) {
            one.draft
                .reasons
                .retain(|reason| *reason != Reason::OcrDoubt);
        }
    }
}

/// Young and odd cells have rows that are not read here, so that the rest may well come to 85; what is
/// lower, or above a hundred, is more likely a number misread.
fn is_far_from_hundred(failed: &CrossCheck) -> bool {
    failed.found > Decimal::from(105) || failed.found < Decimal::from(80)
}

/// Twice or half of what would fit.
fn is_gross(failed: &CrossCheck) -> bool {
    failed.found > failed.expected * Decimal::TWO || failed.found * Decimal::TWO < failed.expected
}

//! Which values are far from the person's own, and which slips are told by name.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use proptest::prelude::*;

use super::*;
use crate::quantity::Comparator;
use Analyte::*;

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::TimeDelta::days(number)
}

fn value(on: i64, text: &str) -> DatedValue {
    let number = text.trim_start_matches(['<', '>']);
    DatedValue {
        on: day(on),
        quantity: Quantity {
            value: number.parse().unwrap(),
            comparator: Comparator::from_sign(text.strip_suffix(number).unwrap()),
        },
    }
}

fn given(on: i64, product: Product, units: u16) -> Transfusion {
    Transfusion {
        id: uuid::Uuid::nil(),
        on: day(on),
        product,
        units,
        hemoglobin_before: None,
        platelets_before: None,
        reason: None,
        reaction: None,
    }
}

fn said(
    analyte: Analyte,
    new: (i64, &str),
    others: &[(i64, &str)],
    influences: &Influences<'_>,
) -> &'static str {
    let others: Vec<DatedValue> = others.iter().map(|(on, text)| value(*on, text)).collect();
    match far_from_history(analyte, &value(new.0, new.1), &others, influences) {
        None => "-",
        Some(FarFromHistory::Change { .. }) => "change",
        Some(FarFromHistory::Slip { slip, .. }) => slip.code(),
    }
}

#[test]
fn a_value_far_from_each_of_its_neighbours_is_asked_about() {
    let alone = Influences::default();
    for (analyte, new, others, expected) in [
        (Hemoglobin, (7, "9.2"), vec![(0, "8.9")], "-"),
        (Hemoglobin, (7, "12.0"), vec![(0, "8.9")], "change"),
        (Hemoglobin, (7, "11.9"), vec![(0, "8.9")], "-"),
        (Hemoglobin, (60, "12.0"), vec![(0, "8.9")], "-"),
        (Hemoglobin, (7, "12.0"), vec![], "-"),
        (Hemoglobin, (700, "16.0"), vec![(0, "8.9")], "-"),
        // One mistake in the record does not put the next value in question.
        (Hemoglobin, (14, "9.0"), vec![(0, "8.9"), (7, "14.0")], "-"),
        (
            Hemoglobin,
            (7, "13.0"),
            vec![(0, "8.9"), (14, "9.0")],
            "change",
        ),
        // A value that comes late is held against what was drawn after it.
        (Hemoglobin, (0, "13.2"), vec![(7, "9.0")], "change"),
        (Platelets, (7, "120"), vec![(0, "45")], "-"),
        (Platelets, (7, "12"), vec![(0, "180")], "-"),
        (Platelets, (7, "450"), vec![(0, "45")], "times-ten"),
        (Platelets, (7, "900"), vec![(0, "52"), (-7, "61")], "change"),
        (Platelets, (7, "<10"), vec![(0, "14")], "-"),
        (Platelets, (7, "45"), vec![(0, "<10")], "-"),
        (Neutrophils, (14, "0.2"), vec![(0, "1.9")], "-"),
        (Neutrophils, (14, "24"), vec![(0, "1.1")], "change"),
        (Mcv, (28, "104"), vec![(0, "106")], "-"),
        (Mcv, (28, "84"), vec![(0, "106")], "change"),
        (NeutrophilsPercent, (7, "80"), vec![(0, "12")], "-"),
        (Creatinine, (30, "1.2"), vec![(0, "0.9")], "-"),
        (Ferritin, (30, "2400"), vec![(0, "1800")], "-"),
    ] {
        assert_eq!(
            said(analyte, new, &others, &alone),
            expected,
            "{analyte:?} {new:?} after {others:?}"
        );
    }
}

#[test]
fn slips_of_units_are_told_by_name() {
    let alone = Influences::default();
    for (analyte, new, others, expected) in [
        (Hemoglobin, "0.89", vec![(0, "8.8")], "tenth-part"),
        (
            Hemoglobin,
            "5.5",
            vec![(0, "8.9"), (-30, "8.8")],
            "millimoles-as-grams",
        ),
        (Hemoglobin, "14.3", vec![(0, "8.9")], "grams-as-millimoles"),
        (Hematocrit, "0.27", vec![(0, "27")], "hundredth-part"),
        (Wbc, "2600", vec![(0, "2.4")], "times-thousand"),
        (Platelets, "0.045", vec![(0, "50")], "thousandth-part"),
        (Platelets, "4.5", vec![(0, "50"), (-7, "41")], "tenth-part"),
        (Rbc, "27.5", vec![(0, "2.7")], "times-ten"),
        (Creatinine, "88", vec![(0, "0.9")], "times-hundred"),
    ] {
        assert_eq!(
            said(analyte, (28, new), &others, &alone),
            expected,
            "{analyte:?} {new} after {others:?}"
        );
    }
}

#[test]
fn what_was_given_between_explains_a_rise_and_never_a_fall() {
    let red = [given(2, Product::RedCells, 2)];
    let plates = [given(1, Product::Platelets, 1)];
    let growth = [crate::influence::GrowthFactorSpan::dose(day(5))];
    let with = |transfusions| Influences {
        transfusions,
        growth_factor_days: &[],
    };
    for (analyte, new, others, influences, expected) in [
        (
            Hemoglobin,
            (7, "10.9"),
            vec![(0, "7.5")],
            with(&red[..]),
            "-",
        ),
        (
            Hemoglobin,
            (7, "10.9"),
            vec![(0, "7.5")],
            with(&[]),
            "change",
        ),
        (
            Hemoglobin,
            (7, "6.2"),
            vec![(0, "9.3")],
            with(&red[..]),
            "change",
        ),
        // Drawn before the transfusion, read after it.
        (
            Hemoglobin,
            (0, "7.5"),
            vec![(7, "10.9")],
            with(&red[..]),
            "-",
        ),
        (
            Platelets,
            (2, "110"),
            vec![(0, "8")],
            with(&plates[..]),
            "-",
        ),
        (Platelets, (2, "110"), vec![(0, "8")], with(&[]), "change"),
        (
            Neutrophils,
            (7, "28"),
            vec![(0, "0.4")],
            Influences {
                transfusions: &[],
                growth_factor_days: &growth,
            },
            "-",
        ),
    ] {
        assert_eq!(
            said(analyte, new, &others, &influences),
            expected,
            "{analyte:?} {new:?} after {others:?}"
        );
    }
}

proptest! {
    #[test]
    fn the_order_of_the_others_does_not_matter_and_the_same_value_is_never_far(
        mantissa in 1_u32..2_000_000, scale in 0_u32..4,
        others in proptest::collection::vec((0_i64..400, 1_u32..200_000), 1..6),
        analyte in proptest::sample::select(Analyte::ALL),
    ) {
        let new = DatedValue { on: day(200), quantity: Quantity::exact(decimal(mantissa, scale)) };
        let mut values: Vec<DatedValue> = others
            .iter()
            .map(|(on, number)| DatedValue { on: day(*on), quantity: Quantity::exact(decimal(*number, 2)) })
            .collect();
        let first = far_from_history(analyte, &new, &values, &Influences::default());
        values.reverse();
        prop_assert_eq!(first, far_from_history(analyte, &new, &values, &Influences::default()));
        values.push(new);
        prop_assert_eq!(far_from_history(analyte, &new, &values, &Influences::default()), None);
    }
}

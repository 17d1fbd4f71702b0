#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use proptest::prelude::*;

use super::*;

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn converted(analyte: Analyte, value: &str, unit: &str) -> (String, bool) {
    let conversion =
        conversion(analyte, unit).unwrap_or_else(|problem| panic!("{unit}: {problem}"));
    (
        conversion
            .apply(number(value))
            .round_dp(2)
            .normalize()
            .to_string(),
        conversion.is_doubtful,
    )
}

#[test]
fn every_spelling_of_a_thousand_cells_in_a_microlitre_is_one_unit() {
    for unit in [
        "10*9/L",
        "10^9/L",
        "x10⁹/L",
        "x10E9/L",
        "10e9/L",
        "G/L",
        "G/l",
        "Giga/L",
        "Gpt/L",
        "GPt/l",
        "/nL",
        "/nl",
        "K/uL",
        "K/µL",
        "K/μL",
        "k/ul",
        "K/mm3",
        "10*3/uL",
        "10^3/µL",
        "x10E3/uL",
        "x10(3)/mcL",
        "x10³/mm³",
        "Thousand/uL",
        "Thous/mcL",
        "THOUS/MCL",
        "Tsd/µl",
        "Tsd./µl",
        "10³/mmc",
        "bil/L",
        "billion/L",
        "X_10-3/uL",
        "10+3/ul",
        "giga.l-1",
        "10 3/uL",
        "x 10*9 / L",
        "10**9/L",
        "1000/µL",
        "x103/uL",
        "x109/L",
        "X10E3/UL",
        "K/CMM",
        "thou/cu mm",
        "E9/l",
        "10*3{cells}/uL",
        "10^9·L⁻¹",
        "千/µL",
        "×10⁹/Ｌ",
        "10^3 cells/uL",
        "10*3/㎕",
        "(10*3/uL)",
        "10\\S\\9/L",
        "10^9 L-1",
        "K/MCL",
    ] {
        assert_eq!(
            converted(Analyte::Platelets, "45", unit),
            ("45".to_owned(), false),
            "{unit}"
        );
    }
}

#[test]
fn units_of_other_sizes_are_converted() {
    use Analyte::*;
    for (analyte, value, unit, canonical) in [
        (Neutrophils, "420", "cells/uL", "0.42"),
        (Neutrophils, "420", "CELLS/MCL", "0.42"),
        (Neutrophils, "420", "/µL", "0.42"),
        (Neutrophils, "950", "/mm3", "0.95"),
        (Neutrophils, "950", "cells/cmm", "0.95"),
        (Neutrophils, "950", "cells per mm3", "0.95"),
        (Neutrophils, "950", "Mpt/L", "0.95"),
        (Platelets, "118000", "/mm3", "118"),
        (Platelets, "118000", "/cumm", "118"),
        (Platelets, "118000", "/mmc", "118"),
        (Platelets, "4.5", "x10⁴/µL", "45"),
        (Platelets, "4.5", "万/µL", "45"),
        (Platelets, "4.5", "10^4/uL", "45"),
        (Platelets, "1.2", "lakh/cumm", "120"),
        (Platelets, "1.2", "Lakhs/mm3", "120"),
        (Platelets, "45000000000", "/L", "45"),
        (Wbc, "38", "百/µL", "3.8"),
        (Wbc, "38", "x10²/µL", "3.8"),
        (Rbc, "3.1", "10*12/L", "3.1"),
        (Rbc, "3.1", "T/L", "3.1"),
        (Rbc, "3.1", "tera.l-1", "3.1"),
        (Rbc, "3.1", "Tpt/L", "3.1"),
        (Rbc, "3.1", "/pL", "3.1"),
        (Rbc, "3.1", "/pl", "3.1"),
        (Rbc, "3.1", "M/uL", "3.1"),
        (Rbc, "3.1", "10*6/uL", "3.1"),
        (Rbc, "3.1", "x10E6/uL", "3.1"),
        (Rbc, "3.1", "Million/uL", "3.1"),
        (Rbc, "3.1", "MILL/MCL", "3.1"),
        (Rbc, "3.1", "Mio/µl", "3.1"),
        (Rbc, "3.1", "millones/mm³", "3.1"),
        (Rbc, "3.1", "M/mm3", "3.1"),
        (Rbc, "310", "x10⁴/µL", "3.1"),
        (Rbc, "310", "万/µL", "3.1"),
        (Rbc, "3100000", "/uL", "3.1"),
        (Reticulocytes, "0.055", "10*12/L", "55"),
        (Hemoglobin, "9.8", "g/dL", "9.8"),
        (Hemoglobin, "9.8", "G/DL", "9.8"),
        (Hemoglobin, "9.8", "gm/dl", "9.8"),
        (Hemoglobin, "9.8", "g%", "9.8"),
        (Hemoglobin, "9.8", "g/100 mL", "9.8"),
        (Hemoglobin, "98", "g/L", "9.8"),
        (Hemoglobin, "98", "G/L", "9.8"),
        (Hemoglobin, "6.1", "mmol/L", "9.83"),
        (Hemoglobin, "5.5", "mmol/l", "8.86"),
        (Hemoglobin, "1.375", "mmol{Hb4}/L", "8.87"),
        (Hematocrit, "0.27", "L/L", "27"),
        (Hematocrit, "0.27", "l/l", "27"),
        (Hematocrit, "0.27", "1", "27"),
        (Hematocrit, "0.27", "fraction", "27"),
        (Hematocrit, "27", "Vol%", "27"),
        (Hematocrit, "27", "ml/dl", "27"),
        (Mcv, "105", "FL", "105"),
        (Mcv, "105", "µm3", "105"),
        (Mcv, "105", "um^3", "105"),
        (Mcv, "105", "cu micron", "105"),
        (Mcv, "105", "10^-15 L", "105"),
        (Mch, "33", "PG", "33"),
        (Mch, "2", "fmol", "32.23"),
        (Mch, "2000", "amol", "32.23"),
        (Rbc, "3.1", "milhões/mm³", "3.1"),
        (Rbc, "3.1", "milh/mm3", "3.1"),
        (Rbc, "3.1", "Mill/mm3", "3.1"),
        (Rbc, "3.1", "Mio./µl", "3.1"),
        (Platelets, "45", "migliaia/mmc", "45"),
        (Platelets, "45", "10exp9/L", "45"),
        (Platelets, "45", "thou/mm3", "45"),
        (Platelets, "45", "x1000/mm³", "45"),
        (Neutrophils, "950", "cél/µL", "0.95"),
        (Neutrophils, "950", "cel/mm³", "0.95"),
        (Neutrophils, "950", "cellules/mm3", "0.95"),
        (Creatinine, "0.15", "mmol/L", "1.7"),
        (Ldh, "240", "mU/mL", "240"),
        (NrbcPer100Wbc, "3", "/100 leukocyten", "3"),
        (Mchc, "330", "g/L", "33"),
        (Mchc, "20.5", "mmol/L", "33.03"),
        (Mchc, "33", "%", "33"),
        (LymphocytesPercent, "0.42", "{fraction}", "42"),
        (LymphocytesPercent, "42", "/100 Leuko", "42"),
        (LymphocytesPercent, "42", "/100 WBC", "42"),
        (ReticulocytesPercent, "12", "‰", "1.2"),
        (ReticulocytesPercent, "12", "[ppth]", "1.2"),
        (ReticulocytesPercent, "12", "/1000 Ery", "1.2"),
        (NrbcPer100Wbc, "3", "/100 WBC", "3"),
        (NrbcPer100Wbc, "3", "/100{WBC}", "3"),
        (NrbcPer100Wbc, "3", "%", "3"),
        (Ferritin, "900", "µg/L", "900"),
        (Ferritin, "900", "mcg/L", "900"),
        (Ferritin, "1000", "pmol/L", "445"),
        (Epo, "120", "m[IU]/mL", "120"),
        (Epo, "120", "[IU]/L", "120"),
        (Epo, "120", "mU/mL", "120"),
        (Ldh, "4", "µkat/L", "240"),
        (Ldh, "240", "E/l", "240"),
        (Creatinine, "150", "µmol/L", "1.7"),
        (Bilirubin, "34", "umol/L", "1.99"),
    ] {
        assert_eq!(
            converted(analyte, value, unit),
            (canonical.to_owned(), false),
            "{analyte:?} {value} {unit}"
        );
    }
}

/// Clinical reference, section 10, “further checks that need no patient file”.
#[test]
fn the_published_conversion_vectors_agree_to_two_decimals() {
    use Analyte::*;
    for (analyte, value, unit, canonical) in [
        (Hemoglobin, "98", "g/L", "9.8"),
        (Hemoglobin, "6.1", "mmol/L", "9.83"),
        (Hemoglobin, "5.5", "mmol/L", "8.86"),
        (Neutrophils, "420", "cells/uL", "0.42"),
        (Platelets, "118000", "/mm3", "118"),
        (Platelets, "4.5", "x10⁴/µL", "45"),
        (Platelets, "1.2", "lakh/cumm", "120"),
        (Hematocrit, "0.27", "L/L", "27"),
        (Creatinine, "150", "µmol/L", "1.7"),
        (Bilirubin, "34", "µmol/L", "1.99"),
    ] {
        assert_eq!(
            converted(analyte, value, unit),
            (canonical.to_owned(), false),
            "{analyte:?} {value} {unit}"
        );
    }
    // Section 1.1, trap 2: 6.2 mmol/L is 10.0 g/dL, 5.0 mmol/L is 8.06 g/dL.
    assert_eq!(converted(Hemoglobin, "6.2", "mmol/L").0, "9.99");
    assert_eq!(converted(Hemoglobin, "5.0", "mmol/L").0, "8.06");
}

#[test]
fn an_annotation_alone_behind_a_stroke_counts_as_one() {
    assert_eq!(
        converted(Analyte::Mch, "31", "pg/{cell}"),
        ("31".to_owned(), false)
    );
    assert_eq!(
        converted(Analyte::Platelets, "118000", "cumm"),
        ("118".to_owned(), true)
    );
}

#[test]
fn an_oddly_written_unit_is_read_and_marked_doubtful() {
    use Analyte::*;
    for (analyte, value, unit, canonical) in [
        (Platelets, "45", "g/l", "45"),
        (Platelets, "45", "g/L", "45"),
        (Wbc, "3.8", "K/?L", "3.8"),
        (Wbc, "3.8", "10*9", "3.8"),
        (Wbc, "3.8", "mil/mm3", "3.8"),
        (Rbc, "3.1", "mil/uL", "3.1"),
        (Rbc, "3.1", "t/l", "3.1"),
        (Rbc, "3.1", "m/uL", "3.1"),
        (Hemoglobin, "13.4", "g/l-1", "1.34"),
        (Wbc, "3.8", "G/l-1", "3.8"),
        (Hemoglobin, "9.8", "g/dI", "9.8"),
        (Hemoglobin, "98", "g/1", "9.8"),
        (Wbc, "3.8", "10^9/I", "3.8"),
        (Mcv, "105", "fI", "105"),
    ] {
        assert_eq!(
            converted(analyte, value, unit),
            (canonical.to_owned(), true),
            "{analyte:?} {value} {unit}"
        );
    }
}

#[test]
fn a_unit_of_another_kind_is_told_from_an_unknown_one() {
    use Analyte::*;
    for (analyte, unit, expected) in [
        (Platelets, "", UnitProblem::Missing),
        (Platelets, "  ", UnitProblem::Missing),
        (Platelets, "g/dL", UnitProblem::WrongKind("g/dL".into())),
        (Platelets, "G/DL", UnitProblem::WrongKind("G/DL".into())),
        (Platelets, "%", UnitProblem::WrongKind("%".into())),
        (Platelets, "fL", UnitProblem::WrongKind("fL".into())),
        (Wbc, "10*12/L", UnitProblem::WrongKind("10*12/L".into())),
        (Wbc, "10*6/uL", UnitProblem::WrongKind("10*6/uL".into())),
        (Neutrophils, "%", UnitProblem::WrongKind("%".into())),
        (
            NeutrophilsPercent,
            "K/uL",
            UnitProblem::WrongKind("K/uL".into()),
        ),
        (
            Hemoglobin,
            "10*9/L",
            UnitProblem::WrongKind("10*9/L".into()),
        ),
        (Hemoglobin, "%", UnitProblem::WrongKind("%".into())),
        (
            Hemoglobin,
            "furlong",
            UnitProblem::Unknown("furlong".into()),
        ),
        (Hemoglobin, "mg/dL", UnitProblem::WrongKind("mg/dL".into())),
        (Creatinine, "g/L", UnitProblem::WrongKind("g/L".into())),
        (Wbc, "10*7/L", UnitProblem::Unknown("10*7/L".into())),
    ] {
        assert_eq!(
            conversion(analyte, unit),
            Err(expected),
            "{analyte:?} {unit}"
        );
    }
}

#[test]
fn the_canonical_unit_and_every_offered_unit_can_be_read() {
    for analyte in Analyte::ALL {
        let canonical = conversion(*analyte, analyte.canonical_unit()).unwrap();
        assert_eq!(canonical.apply(Decimal::TEN), Decimal::TEN, "{analyte:?}");
        assert_eq!(
            plausible_units(*analyte).first(),
            Some(&analyte.canonical_unit())
        );
        for unit in plausible_units(*analyte) {
            assert!(
                !conversion(*analyte, unit).unwrap().is_doubtful,
                "{analyte:?} {unit}"
            );
        }
    }
}

#[test]
fn a_unit_is_proposed_by_size_only_where_one_is_likely() {
    use Analyte::*;
    for (analyte, value, unit) in [
        (Hemoglobin, "98", Some("g/L")),
        (Hemoglobin, "9.8", None),
        (Hemoglobin, "13", None),
        (Hemoglobin, "14.1", Some("g/dL")),
        (Hemoglobin, "40", None),
        (Platelets, "45", Some("10*9/L")),
        (Platelets, "45000", Some("/µL")),
        (Wbc, "3.8", Some("10*9/L")),
        (Wbc, "3800", Some("/µL")),
        (Wbc, "300", None),
        (Hematocrit, "0.27", Some("L/L")),
        (Hematocrit, "27", Some("%")),
        (Rbc, "310", Some("10*4/µL")),
        (Mch, "33", Some("pg")),
        (Mch, "2.1", Some("fmol")),
        (Mchc, "33", Some("g/dL")),
        (Mchc, "20", None),
        (LymphocytesPercent, "42", Some("%")),
        (LymphocytesPercent, "0.42", None),
        (ReticulocytesPercent, "12", None),
    ] {
        assert_eq!(
            unit_by_size(analyte, number(value)),
            unit,
            "{analyte:?} {value}"
        );
    }
}

#[test]
fn a_number_too_large_to_compute_with_is_refused_by_plausibility() {
    use crate::analyte::plausibility::{Plausibility, cross_checks, plausibility};
    let converted = conversion(Analyte::Platelets, "lakh/mm3")
        .unwrap()
        .apply(Decimal::MAX);
    let quantity = crate::Quantity::exact(converted);
    assert_eq!(
        plausibility(Analyte::Platelets, &quantity),
        Plausibility::Hard
    );
    let all: Vec<_> = Analyte::ALL
        .iter()
        .map(|analyte| (*analyte, Decimal::MAX))
        .collect();
    assert!(cross_checks(&all).is_empty());
}

proptest! {
    #[test]
    fn a_value_survives_the_way_there_and_back(mantissa in 0_u32..2_000_000, scale in 0_u32..4) {
        let value = decimal(mantissa, scale);
        for analyte in Analyte::ALL {
            for unit in plausible_units(*analyte) {
                let conversion = conversion(*analyte, unit).unwrap();
                let back = conversion.revert(conversion.apply(value));
                prop_assert!((back - value).abs() < decimal(1, 15), "{analyte:?} {unit} {value} {back}");
            }
        }
    }

    #[test]
    fn no_text_makes_it_stop(text in "\\PC{0,16}") {
        for analyte in Analyte::ALL {
            let _ = conversion(*analyte, &text);
        }
    }
}

proptest! {
    #[test]
    fn a_unit_is_known_where_some_analyte_is_measured_in_it(
        text in prop_oneof![
            "[a-zA-Z0-9/%^*.µ ]{0,9}",
            proptest::sample::select(vec![
                "g/dL", "mmol/L", "10*9/L", "%", "fL", "pg", "K/uL", "U/L", "mg/dl", "/nl", "sec", "Haemoglobin",
            ]).prop_map(str::to_owned),
        ],
    ) {
        let by_each = Analyte::ALL.iter().any(|analyte| conversion(*analyte, &text).is_ok());
        prop_assert_eq!(is_known(&text), by_each);
    }
}

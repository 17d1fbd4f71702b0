//! Which analytes a printed name can mean.
#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use super::*;

fn ids(name: &str) -> String {
    match recognise(name) {
        None => "-".to_owned(),
        Some(found) => {
            let ids: Vec<&str> = found.candidates.iter().map(|a| a.id()).collect();
            format!(
                "{}{}",
                ids.join("|"),
                if found.is_doubtful { " ?" } else { "" }
            )
        }
    }
}

#[test]
fn names_of_many_countries_are_known() {
    for (printed, expected) in [
        ("WBC", "wbc"),
        ("WBC 01", "wbc"),
        ("White Blood Count (WBC)", "wbc"),
        ("Hämoglobin", "hemoglobin"),
        ("HÉMOGLOBINE", "hemoglobin"),
        ("Hemoglobin, Blood", "hemoglobin"),
        ("EMOGLOBINA", "hemoglobin"),
        ("MCH (HbE)", "mch"),
        ("EVB (RDW)", "rdw_cv|rdw_sd"),
        ("CONCENTRAZIONE MEDIA DI HB (MCHC)", "mchc"),
        ("CCMH", "mchc"),
        ("CHCM", "mchc"),
        ("C.C.M.H.", "mchc"),
        ("V.G.M.", "mcv"),
        ("HCM", "mch"),
        ("Neutrophils (Absolute)", "neutrophils|neutrophils_percent"),
        ("NEUTROFILI #", "neutrophils|neutrophils_percent"),
        ("Neutrophile %", "neutrophils_percent|neutrophils"),
        ("LYMp", "lymphocytes_percent|lymphocytes"),
        (
            "Immature Grans %",
            "immature_granulocytes_percent|immature_granulocytes",
        ),
        ("Blasts (manual)", "blasts|blasts_percent"),
        ("Bilirubin, Total", "bilirubin"),
        ("血小板数", "platelets"),
        ("red_blood_cell_count", "rbc"),
    ] {
        assert_eq!(ids(printed), expected, "{printed}");
    }
}

#[test]
fn other_tests_with_a_similar_name_are_not_ours() {
    for printed in [
        "Hemoglobin A1c",
        "Hb A1c",
        "HbA1c",
        "Reticulocyte Hemoglobin",
        "wbcs",
        "rbcs",
        "Glucose",
        "Bilirubin direct",
        "Platelet-rich plasma",
        "Lymphocyte markers",
        "Antinukleäre Antikörper",
        "Date",
        "",
    ] {
        assert_eq!(ids(printed), "-", "{printed}");
    }
    assert_eq!(ids("Hemoglobin (fetal)"), "hemoglobin ?");
}

#[test]
fn a_name_that_was_cut_off_stays_open_until_the_unit_decides() {
    assert_eq!(ids("Mean Corpuscular Hemoglob"), "mch|mchc");
    assert_eq!(ids("Mean Corpuscular Hemoglobin Co"), "mchc");
    assert_eq!(ids("Mean Corpuscular Hemoglobin Conc..."), "mchc");
    assert_eq!(ids("Mean Corpuscular Hemoglobin"), "mch|mchc");
    assert_eq!(ids("Hemoglo"), "-");
}

#[test]
fn no_alias_stands_twice_and_all_are_folded() {
    let mut seen = std::collections::BTreeSet::new();
    for (_, aliases) in ALIASES {
        for alias in *aliases {
            assert_eq!(&folded(alias), alias);
            assert!(seen.insert(*alias), "{alias} stands twice");
        }
    }
    assert_eq!(PAIRS[0].0, A::Neutrophils);
}

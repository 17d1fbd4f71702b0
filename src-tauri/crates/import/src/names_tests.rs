//! Which analytes a printed name can mean.
#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use proptest::prelude::*;

use super::table::TABLES;
use super::*;

fn ids(name: &str) -> String {
    match recognise(name) {
        None => "-".to_owned(),
        Some(found) => {
            let ids: Vec<&str> = found.candidates.iter().map(|a| a.id()).collect();
            format!(
                "{}{}{}",
                ids.join("|"),
                match found.said {
                    Said::Absolute => " abs",
                    Said::Share => " %",
                    Said::Nothing => "",
                },
                if found.is_doubtful { " ?" } else { "" }
            )
        }
    }
}

/// The first candidate with what the name says of count or share.
fn first(name: &str) -> String {
    match recognise(name) {
        None => "-".to_owned(),
        Some(found) => format!(
            "{}{}{}",
            found.candidates[0].id(),
            if found.said == Said::Absolute {
                " abs"
            } else {
                ""
            },
            if found.is_doubtful { " ?" } else { "" }
        ),
    }
}

pub(super) fn all_are(analyte: &str, names: &[&str]) {
    let wrong: Vec<String> = names
        .iter()
        .map(|name| (name, first(name)))
        .filter(|(_, found)| found != analyte)
        .map(|(name, found)| format!("{name} -> {found}"))
        .collect();
    assert_eq!(wrong, Vec::<String>::new(), "{analyte}");
}

#[test]
fn one_kind_of_lymphocytes_and_sums_of_cells_are_not_the_count() {
    for name in [
        "B lymphocytes",
        "B-Lymphozyten",
        "B-lymfocyten",
        "Linfocitos B",
    ] {
        assert_eq!(ids(name), "-", "{name}");
    }
    assert_eq!(ids("B-Lymfocyter"), "lymphocytes|lymphocytes_percent");
    assert!(ids("Neutrophils + bands").ends_with('?'));
}

#[test]
fn a_letter_that_may_mean_plasma_may_belong_to_the_name() {
    assert_eq!(
        ids("P. neutrophiles %"),
        "neutrophils_percent|neutrophils %"
    );
    assert_eq!(
        ids("P. éosinophiles abs."),
        "eosinophils|eosinophils_percent abs"
    );
    assert_eq!(ids("P-Ferritin"), "ferritin");
    assert_eq!(ids("P-Neutrophils"), "-");
}

#[test]
fn what_is_measured_in_cells_and_what_an_analyser_suspects_is_no_count_of_them() {
    for name in [
        "Magnesium (Erythrocyte)",
        "Zink (Erythrozyten)",
        "Qflag(Blasts?)",
        "IP Abn(WBC)WBC Abn Scattergram",
    ] {
        assert_eq!(ids(name), "-", "{name}");
    }
}

#[test]
fn names_of_further_languages_and_of_the_code_list_are_known() {
    for (printed, expected) in [
        ("血小板数", "platelets"),
        ("血色素量 (Hb)", "hemoglobin"),
        ("red_blood_cell_count", "rbc"),
        ("Leukocytes [#/volume] in Blood by Automated count", "wbc"),
        ("Hemoglobin [Mass/volume] in Blood", "hemoglobin"),
        (
            "Hematocrit [Volume Fraction] of Blood by Automated count",
            "hematocrit",
        ),
        (
            "Platelets [#/volume] in Blood by Automated count",
            "platelets",
        ),
        (
            "Neutrophils [#/volume] in Blood by Automated count",
            "neutrophils|neutrophils_percent abs",
        ),
        (
            "Neutrophils/100 leukocytes in Blood by Automated count",
            "neutrophils_percent|neutrophils %",
        ),
        (
            "Erythrocyte distribution width [Ratio] by Automated count",
            "rdw_cv",
        ),
        ("MCV [Entitic volume] by Automated count", "mcv"),
        ("Ferritin [Mass/volume] in Serum or Plasma", "ferritin"),
        (
            "Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma",
            "ldh",
        ),
        (
            "Neutrophils (Absolute)",
            "neutrophils|neutrophils_percent abs",
        ),
        ("LYMp", "lymphocytes_percent|lymphocytes %"),
        ("Platelets (optical)", "platelets ?"),
        ("Hb (g/dl)", "hemoglobin"),
    ] {
        assert_eq!(ids(printed), expected, "{printed}");
    }
}

/// Names of other tests that share words with ours.
const OTHERS: &[&str] = &[
    "Hemoglobin A1c",
    "Hb A1c",
    "HbA1c",
    "HbA1c (IFCC)",
    "Glycated haemoglobin",
    "Glycosylated hemoglobin",
    "Glykiertes Hämoglobin",
    "Hémoglobine glyquée",
    "Hemoglobina glicosilada",
    "Hemoglobina glicada",
    "Emoglobina glicata",
    "Geglyceerd hemoglobine",
    "B-HbA1c",
    "Hemoglobin A",
    "Hemoglobin A2",
    "Hb A2",
    "HbF",
    "Haemoglobin F",
    "Hemoglobin S",
    "Hb S",
    "Hemoglobin electrophoresis",
    "Hämoglobin-Elektrophorese",
    "Fetal hemoglobin",
    "Hemoglobin (fetal)",
    "Fetales Hämoglobin",
    "Plasma hemoglobin",
    "P-Hb",
    "P-Hemoglobin",
    "Free hemoglobin",
    "Freies Hämoglobin",
    "Hémoglobine libre",
    "Hemoglobin, plasma",
    "Carboxyhemoglobin",
    "Methemoglobin",
    "MetHb",
    "COHb",
    "Reticulocyte Hemoglobin",
    "Ret-He",
    "CHr",
    "Reticulocyte hemoglobin equivalent",
    "RET-HE",
    "Immature reticulocyte fraction",
    "IRF",
    "IPF",
    "IPF%",
    "Immature Platelet Fraction",
    "P-LCR",
    "Plateletcrit",
    "PCT",
    "PLT clumps",
    "Platelet clumps",
    "Giant platelets",
    "Large platelets",
    "Platelet-rich plasma",
    "Platelet antibodies",
    "Platelet function",
    "Leukocytes, urine",
    "Leukozyten im Urin",
    "Leukozyten (Urin)",
    "Leukocyten urine",
    "U-Leukocyter",
    "U-Erytrocyter",
    "Leucocytes urinaires",
    "Leucocitos en orina",
    "Leucociti urine",
    "Hematíes en orina",
    "Hb (urine)",
    "Hemoglobin, urine",
    "U-Hb",
    "WBC, CSF",
    "RBC CSF",
    "Erythrozyten im Liquor",
    "Csv-Erytrocyter",
    "WBC, body fluid",
    "WBC fluid",
    "Leukocytes pleural fluid",
    "Blasts, bone marrow",
    "Blasten im Knochenmark",
    "Blastes moelle",
    "Blastos medula ósea",
    "Creatinine, urine",
    "Urine creatinine",
    "U-Kreatinin",
    "Kreatinin im Urin",
    "Creatinine clearance",
    "Kreatinin-Clearance",
    "Clairance de la créatinine",
    "eGFR (creatinine)",
    "eGFR",
    "GFR (Kreatinin)",
    "BUN/Creatinine Ratio",
    "Albumin/Creatinine ratio",
    "Creatine kinase",
    "Bilirubin direct",
    "Direct bilirubin",
    "Bilirubin, direkt",
    "Bilirubine directe",
    "Bilirrubina directa",
    "Bilirubina diretta",
    "Conjugated bilirubin",
    "Bilirubin indirect",
    "Bilirubin, urine",
    "Bilirubin D",
    "Transferrin",
    "Transferrin saturation",
    "Soluble transferrin receptor",
    "Haptoglobin",
    "Isoferritin",
    "LDH isoenzymes",
    "LDH-1",
    "LDH (CSF)",
    "Atypical lymphocytes",
    "Lymphocytes (atypical)",
    "Reactive lymphocytes",
    "Lymphocyte markers",
    "Lymphocytes CD4",
    "CD34 cells",
    "Granulocytes",
    "Granulozyten",
    "Polynucléaires",
    "Granulocytes %",
    "Metamyelocytes",
    "Myelocytes",
    "Promyelocytes",
    "Metamyelozyten",
    "Mielocitos",
    "Plasma cells",
    "Smudge cells",
    "Antinukleäre Antikörper",
    "Anti-neutrophil cytoplasmic antibody",
    "Leukocyte esterase",
    "Leukozyten-Esterase",
    "Mean platelet volume ratio",
    "Glucose",
    "wbcs",
    "rbcs",
    "RBC morphology",
    "Platelet morphology",
    "RBC folate",
    "Erythrocyte sedimentation rate",
    "Units of red cells transfused",
    "Transfuse if Hemoglobin",
    "Thrombozyten transfundieren unter",
    "100 WBC",
    "Neutrophil elastase",
    "Eosinophils, urine",
    "Date",
    "Basophilic stippling",
    "Monocytoid cells",
    "NE",
    "Hb Bart's",
    "O2 saturation Hb",
    "",
];

#[test]
fn other_tests_with_a_similar_name_are_not_ours() {
    let taken: Vec<String> = OTHERS
        .iter()
        .map(|name| (name, ids(name)))
        .filter(|(_, found)| found != "-")
        .map(|(name, found)| format!("{name} -> {found}"))
        .collect();
    assert_eq!(taken, Vec::<String>::new());
    // The mean volume of platelets is not their number, nor is it that of red cells.
    assert_eq!(ids("Mean platelet volume"), "mpv");
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
fn all_aliases_are_folded_and_one_that_stands_in_two_languages_means_the_same() {
    let mut seen: std::collections::BTreeMap<&str, Target> = std::collections::BTreeMap::new();
    for (target, aliases) in TABLES.iter().flat_map(|table| table.iter()) {
        for alias in *aliases {
            assert_eq!(&folded(alias), alias);
            assert!(!is_other_test(alias), "{alias} is a name of another test");
            let known = seen.insert(*alias, *target);
            assert!(known.is_none_or(|known| known == *target), "{alias}");
        }
    }
    assert_eq!(PAIRS[0].0, A::Neutrophils);
}

fn aliases() -> Vec<&'static str> {
    TABLES
        .iter()
        .flat_map(|table| table.iter())
        .flat_map(|(_, aliases)| aliases.iter().copied())
        .collect()
}

proptest! {
    #[test]
    fn case_blanks_and_punctuation_do_not_change_what_a_name_means(
        index in 0..aliases().len(), upper in any::<bool>(), before in "[ *>]{0,2}", after in "[ :.*]{0,2}",
    ) {
        let name = aliases()[index];
        let decorated = if upper { name.to_uppercase() } else { name.to_owned() };
        let decorated = format!("{before}{}{after}", decorated.replace(' ', "  "));
        prop_assert_eq!(ids(&decorated), ids(name), "{}", decorated);
    }

    #[test]
    fn no_decoration_makes_another_test_one_of_ours(
        index in 0..OTHERS.len(), upper in any::<bool>(),
        before in prop::sample::select(vec!["", "* ", "Total ", "Serum ", "B-", "01 ", "Absolute ", "% "]),
        after in prop::sample::select(vec!["", " (%)", " abs.", " count", " 01", " #", ":", " (automated)", " in Blood"]),
    ) {
        let name = OTHERS[index];
        prop_assume!(name.len() > 3 && name != "100 WBC");
        let decorated = format!("{before}{name}{after}");
        let decorated = if upper { decorated.to_uppercase() } else { decorated };
        prop_assert_eq!(ids(&decorated), "-", "{}", decorated);
    }

    #[test]
    fn no_text_makes_it_stop(text in "\\PC{0,60}") {
        let _ = recognise(&text);
    }
}

//! The catalogue has a text for every code of the vocabulary.

use domain::analyte::Analyte;
use domain::draft::{DocumentFormat, ProblemCode, Reason};
use domain::fact::FACT_IDS;

use crate::{Language, Words};

/// Codes that other crates give; each list is closed there.
const CODES: &[(&str, &[&str])] = &[
    (
        "verdict",
        &[
            "met",
            "not_met",
            "not_yet",
            "not_assessable",
            "not_eligible",
        ],
    ),
    ("burden", &["ntd", "ltb", "htb", "unclassified", "unknown"]),
    (
        "drop",
        &[
            "soon_after_red_cells",
            "soon_after_platelets",
            "soon_after_growth_factor",
            "too_close_to_next_baseline_value",
            "comparator_leaves_it_open",
            "other_draw_of_the_day",
        ],
    ),
    (
        "missing",
        &[
            "red_cell_log",
            "platelet_log",
            "growth_factor_log",
            "baseline_values",
            "values_on_treatment",
            "counts_in_the_gap",
            "hemoglobin_before_transfusion",
        ],
    ),
    (
        "level",
        &[
            "marked_critical_by_lab",
            "hemoglobin_below_7",
            "platelets_below_10",
            "blasts_at_least_20",
            "hemoglobin_below_8",
            "platelets_below_20",
            "neutrophils_below_half",
            "blasts_present",
        ],
    ),
    ("criterion", &["hi_e", "hi_p", "hi_n"]),
    ("definition", &["iwg_2006", "iwg_2018", "iwg_2023"]),
    (
        "phase",
        &[
            "before_first_dose",
            "before_window",
            "in_window",
            "past_window",
            "ended",
        ],
    ),
    (
        "trend",
        &["higher", "lower", "about_the_same", "too_few_points"],
    ),
    ("product", &["red_cells", "platelets", "other"]),
    ("log", &["red_cells", "platelets", "growth_factors"]),
    (
        "milestone",
        &[
            "consent",
            "screening",
            "randomisation",
            "dose",
            "dose_held",
            "dose_delayed",
            "dose_reduced",
            "marrow",
            "assessment",
            "end_of_treatment",
            "follow_up",
            "off_study",
            "other",
        ],
    ),
    ("milestone-status", &["planned", "done", "missed"]),
    ("risk", &["lower", "higher"]),
    ("gene", &["found", "not_found", "not_tested"]),
    (
        "medicine",
        &[
            "growth_factor",
            "long_acting_growth_factor",
            "blood_thinner",
            "painkiller",
            "chelator",
            "other",
        ],
    ),
];

/// Codes of the app's errors; each has a hint.
const ERRORS: &[&str] = &[
    "wrong_passphrase",
    "vault_damaged",
    "vault_newer",
    "already_open",
    "not_a_vault",
    "vault_exists",
    "locked",
    "not_found",
    "invalid_input",
    "file_too_large",
    "cannot_read_file",
    "cannot_write_file",
    "disk_full",
    "read_only",
    "reader_failed",
    "draft_incomplete",
    "no_person",
    "no_treatment",
    "nothing_to_show",
    "internal",
];

#[test]
fn every_code_has_its_text_in_every_language() {
    let mut needed: Vec<String> = Vec::new();
    for (family, codes) in CODES {
        needed.extend(codes.iter().map(|code| format!("{family}-{code}")));
    }
    for code in ERRORS {
        needed.extend([format!("error-{code}"), format!("error-{code}-hint")]);
    }
    for code in ProblemCode::ALL {
        needed.extend([
            format!("problem-{}", code.code()),
            format!("problem-{}-hint", code.code()),
        ]);
    }
    for code in Reason::ALL {
        needed.extend([
            format!("reason-{}", code.code()),
            format!("reason-{}-hint", code.code()),
        ]);
    }
    needed.extend(
        DocumentFormat::ALL
            .iter()
            .map(|format| format!("format-{}", format.code())),
    );
    for id in FACT_IDS {
        needed.extend([
            format!("fact-{id}"),
            format!("fact-{id}.not"),
            format!("fact-{id}.missing"),
        ]);
    }
    for analyte in Analyte::ALL {
        let id = analyte.id();
        needed.extend([
            format!("analyte-{id}"),
            format!("analyte-{id}.short"),
            format!("analyte-{id}.idea"),
        ]);
    }
    needed.extend(
        (1..=12).flat_map(|month| [format!("month-{month}"), format!("month-{month}.short")]),
    );
    for language in Language::ALL {
        let words = Words::new(*language);
        let missing: Vec<&String> = needed.iter().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.code());
    }
}

#[test]
fn no_text_stands_for_a_fact_or_a_code_that_does_not_exist() {
    let words = Words::new(Language::English);
    for key in words.keys() {
        let id = key.split('.').next().unwrap_or(&key);
        if let Some(fact) = id.strip_prefix("fact-") {
            assert!(FACT_IDS.contains(&fact), "{key}");
        }
        if let Some(code) = id.strip_prefix("problem-") {
            let code = code.strip_suffix("-hint").unwrap_or(code);
            assert!(ProblemCode::from_code(code).is_some(), "{key}");
        }
        if let Some(code) = id.strip_prefix("reason-") {
            let code = code.strip_suffix("-hint").unwrap_or(code);
            assert!(Reason::from_code(code).is_some(), "{key}");
        }
    }
}

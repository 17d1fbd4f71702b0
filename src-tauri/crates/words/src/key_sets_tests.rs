//! The catalogue has a text for every code of the vocabulary.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::NaiveDate;
use domain::Decimal;
use domain::analyte::Analyte;
use domain::criteria::steps::STEP_CODES;
use domain::criteria::{Step, StepArgument};
use domain::draft::{DocumentFormat, ProblemCode, Reason};
use domain::fact::FACT_IDS;

use crate::{Language, Words};

/// Codes that other crates give; each list is closed there.
const CODES: &[(&str, &[&str])] = &[
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
        &["higher", "lower", "about-the-same", "too-few-points"],
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
    "may_not_be_kept",
    "disk_failed",
    "read_only",
    "reader_failed",
    "draft_incomplete",
    "no_person",
    "no_treatment",
    "may_not_change",
    "choose_first",
    "other_invitation",
    "not_for_sharing",
    "new_key_needed",
    "not_shared",
    "already_shared",
    "other_copy",
    "phrase_differs",
    "record_is_here",
    "nothing_to_show",
    "internal",
];

/// Codes of the domain that have a function of their own.
fn domain_codes() -> Vec<String> {
    use domain::criteria::{
        Burden, Category, Caveat, Criterion, DropReason, MissingFact, RemissionVerdict, Verdict,
        not_covered,
    };
    use domain::level::CallLevel;
    use domain::treatment::{Definition, Drug};

    let mut keys = Vec::new();
    keys.extend(
        [
            Verdict::Met,
            Verdict::NotMet,
            Verdict::NotYet,
            Verdict::NotAssessable,
            Verdict::NotEligible,
        ]
        .map(|item| format!("verdict-{}", item.code())),
    );
    keys.extend(
        [
            Burden::Ntd,
            Burden::Ltb,
            Burden::Htb,
            Burden::Unclassified,
            Burden::Unknown,
        ]
        .map(|item| format!("burden-{}", item.code().to_lowercase())),
    );
    keys.extend(
        [
            DropReason::SoonAfterRedCells,
            DropReason::SoonAfterPlatelets,
            DropReason::SoonAfterGrowthFactor,
            DropReason::TooCloseToNextBaselineValue,
            DropReason::ComparatorLeavesItOpen,
            DropReason::OtherDrawOfTheDay,
        ]
        .map(|item| format!("drop-{}", item.code())),
    );
    keys.extend(
        MissingFact::ALL
            .iter()
            .map(|item| format!("missing-{}", item.code())),
    );
    keys.extend(Drug::ALL.iter().flat_map(|drug| {
        ["", ".judged", ".dips"].map(|part| format!("drug-{}{part}", drug.code()))
    }));
    keys.extend(
        Caveat::ALL
            .iter()
            .map(|item| format!("caveat-{}", item.code())),
    );
    for definition in [
        Definition::Iwg2006,
        Definition::Iwg2018,
        Definition::Iwg2023,
    ] {
        keys.push(format!("definition-{}.source", definition.code()));
        keys.push(format!("definition-{}.plain", definition.code()));
        keys.extend(
            not_covered(definition)
                .iter()
                .map(|code| format!("not-covered-{code}")),
        );
    }
    keys.extend(
        [
            RemissionVerdict::NeedsMarrow,
            RemissionVerdict::Category(Category::None),
            RemissionVerdict::Category(Category::Complete),
            RemissionVerdict::CannotBeTold,
            RemissionVerdict::NeedsChromosomes,
        ]
        .map(|item| format!("remission-{}", item.code())),
    );
    keys.extend(
        [Criterion::HiE, Criterion::HiP, Criterion::HiN]
            .map(|item| format!("criterion-{}", item.code())),
    );
    keys.extend(
        [
            Definition::Iwg2006,
            Definition::Iwg2018,
            Definition::Iwg2023,
        ]
        .map(|item| format!("definition-{}", item.code())),
    );
    keys.extend(
        CallLevel::ALL
            .iter()
            .map(|item| format!("level-{}", item.code())),
    );
    keys.extend(STEP_CODES.iter().map(|(code, _)| (*code).to_owned()));
    keys
}

#[test]
fn every_step_of_a_worked_sum_can_be_said_with_its_arguments_in_every_language() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 12).unwrap();
    for (code, names) in STEP_CODES {
        let arguments = names
            .iter()
            .map(|name| {
                let argument = match *name {
                    "analyte" => StepArgument::Code("hemoglobin"),
                    "reason" => StepArgument::Code("soon-after-red-cells"),
                    "log" => StepArgument::Code("red-cell-log"),
                    "burden" => StepArgument::Code("LTB"),
                    "verdict" => StepArgument::Code("met"),
                    "definition" => StepArgument::Code("iwg2018"),
                    "criterion" => StepArgument::Code("hi_e"),
                    "values" => StepArgument::Numbers(vec![
                        domain::Quantity::exact(Decimal::new(88, 1)),
                        domain::Quantity::exact(Decimal::new(86, 1)),
                    ]),
                    "days" if names.contains(&"values") => StepArgument::Days(vec![-56, -28]),
                    "from" | "to" if *code == "criteria-step-log-missing" => {
                        StepArgument::Date(day)
                    }
                    "until" | "date" => StepArgument::Date(day),
                    "name" => StepArgument::Text("an earlier drug".to_owned()),
                    "own" => StepArgument::Code("usual"),
                    "modified" => StepArgument::Code("off"),
                    "range" | "category" => StepArgument::Code("complete"),
                    "free" => StepArgument::Code("yes"),
                    "hemoglobin" if *code == "criteria-setting-look-back" => {
                        StepArgument::Count(112)
                    }
                    "baseline" | "limit" | "rise" | "at_least" | "above" | "highest" | "value"
                    | "best" | "percent" | "mean" | "platelets" | "neutrophils" => {
                        StepArgument::Number(Decimal::new(95, 1))
                    }
                    _ => StepArgument::Count(4),
                };
                (*name, argument)
            })
            .collect();
        let step = Step { code, arguments };
        for language in Language::ALL {
            let said = Words::new(*language).try_say_step(&step);
            assert!(said.is_ok(), "{said:?}");
            eprintln!("{}", said.unwrap());
        }
    }
}

#[test]
fn every_code_has_its_text_in_every_language() {
    let mut needed: Vec<String> = domain_codes();
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

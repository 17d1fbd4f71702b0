//! What a person types from the letters, and what is said of it.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::DateTime;
use words::{DecimalMark, Language, Style, Words};

use super::*;

fn now() -> Now {
    Now {
        at: DateTime::parse_from_rfc3339("2026-11-22T10:00:00+00:00").unwrap(),
    }
}

fn nothing(system: RiskSystemView) -> WorkThroughRequest {
    WorkThroughRequest {
        system,
        hemoglobin: String::new(),
        hemoglobin_unit: "g/dL".to_owned(),
        platelets: String::new(),
        neutrophils: String::new(),
        marrow_blasts: String::new(),
        age: String::new(),
        karyotype: None,
        cytogenetic_group: None,
        del5q: None,
        del7: None,
        complex: None,
        del17: None,
        tp53_mutations: None,
        tp53_share_percent: String::new(),
        tp53_loss: None,
        genes: Vec::new(),
    }
}

fn typed(
    system: RiskSystemView,
    [blasts, hemoglobin, platelets, neutrophils]: [&str; 4],
) -> WorkThroughRequest {
    WorkThroughRequest {
        hemoglobin: hemoglobin.to_owned(),
        platelets: platelets.to_owned(),
        neutrophils: neutrophils.to_owned(),
        marrow_blasts: blasts.to_owned(),
        ..nothing(system)
    }
}

fn work(request: &WorkThroughRequest) -> WorkedScoreView {
    worked(&Words::new(Language::English), request, now()).unwrap()
}

fn headline(view: &WorkedScoreView) -> &str {
    view.headline.as_ref().map_or("", |said| said.text.as_str())
}

#[test]
fn an_empty_form_says_only_what_a_score_is_and_which_paper_it_is_from() {
    for (system, paper, genes) in [
        (
            RiskSystemView::Ipss,
            "Greenberg and others, Blood 89:2079, 1997",
            0,
        ),
        (
            RiskSystemView::IpssR,
            "Greenberg and others, Blood 120:2454, 2012",
            0,
        ),
        (
            RiskSystemView::IpssM,
            "Bernard and others, NEJM Evidence 1(7), 2022",
            30,
        ),
    ] {
        let view = work(&nothing(system));
        assert_eq!(
            (view.headline, view.score, view.card_text),
            (None, None, None)
        );
        assert!(view.source.text.contains(paper), "{}", view.source.text);
        assert_eq!(view.genes.len(), genes);
        assert!(view.frame.iter().any(|said| {
            said.text
                .contains("cannot say how things will go for one person")
        }));
        assert!(
            view.frame
                .iter()
                .any(|said| said.text.contains("the letter holds"))
        );
    }
}

#[test]
fn the_published_vectors_come_out_with_their_points_and_the_form_that_counts_age() {
    for (values, group, age, score, category, age_form) in [
        (
            ["2", "10.0", "100", "0.80"],
            "good",
            "70",
            "1",
            "very_low",
            "1, group “very low”",
        ),
        (
            ["3", "9.9", "99", "0.79"],
            "good",
            "60",
            "4",
            "intermediate",
            "3.7, group “intermediate”",
        ),
        (
            ["5", "8.0", "50", "0.80"],
            "intermediate",
            "80",
            "5.5",
            "high",
            "5.725, group “high”",
        ),
        (
            ["10.5", "7.9", "49", "0.50"],
            "very_poor",
            "75",
            "10",
            "very_high",
            "10, group “very high”",
        ),
        (
            ["4.9", "8.5", "60", "1.0"],
            "good",
            "55",
            "3.5",
            "intermediate",
            "3.0125, group “intermediate”",
        ),
    ] {
        let view = work(&WorkThroughRequest {
            cytogenetic_group: Some(group.to_owned()),
            age: age.to_owned(),
            ..typed(RiskSystemView::IpssR, values)
        });
        assert_eq!(view.score.as_deref(), Some(score));
        assert_eq!(view.category.as_deref(), Some(category));
        assert!(view.age_form.unwrap().text.contains(age_form), "{values:?}");
        let sum: rust_decimal::Decimal = view
            .parts
            .iter()
            .map(|part| part.points.parse::<rust_decimal::Decimal>().unwrap())
            .sum();
        assert_eq!(sum, score.parse().unwrap(), "the points shown add up");
    }
}

#[test]
fn ipss_names_its_low_counts_and_the_choices_that_are_ours() {
    let view = work(&WorkThroughRequest {
        karyotype: Some("intermediate".to_owned()),
        ..typed(RiskSystemView::Ipss, ["10.5", "9.1", "140", "1.6"])
    });
    assert_eq!(headline(&view), "IPSS 2.5, group “high”.");
    assert_eq!(view.parts.last().unwrap().value, "2 of 3");
    let notes: Vec<&str> = view.notes.iter().map(|note| note.key.as_str()).collect();
    assert_eq!(
        notes,
        ["risk-convention-blasts", "risk-convention-neutrophils"]
    );
    assert_eq!(
        view.card_text.as_deref(),
        Some("IPSS 2.5, high; worked out by myself on 22 November 2026")
    );
}

#[test]
fn what_is_missing_is_named_and_nothing_is_scored() {
    let view = work(&typed(RiskSystemView::IpssR, ["3", "9.9", "", "0.9"]));
    assert_eq!(
        headline(&view),
        "No score yet. Still needed: Platelets, Cytogenetic group."
    );
    assert_eq!(
        (view.score, view.card_text, view.parts.len()),
        (None, None, 0)
    );
    let view = work(&typed(RiskSystemView::IpssM, ["3", "", "90", ""]));
    assert_eq!(
        headline(&view),
        "No score yet. Still needed: Haemoglobin, Cytogenetic group."
    );
    assert!(view.ways.is_empty());
}

#[test]
fn a_number_outside_the_limits_or_unreadable_is_asked_about_and_never_scored() {
    for (values, variable, said) in [
        (
            ["3", "95", "90", "1.0"],
            "HB",
            "Haemoglobin of 95 g/dL lies outside 4 to 20 g/dL.",
        ),
        (
            ["3", "9.5", "90000", "1.0"],
            "PLT",
            "Platelets of 90000 ×10⁹/L lies outside 0 to 2000 ×10⁹/L.",
        ),
        (
            ["3", "9.5", "90", "820"],
            "ANC",
            "Neutrophils (ANC) of 820 ×10⁹/L lies outside",
        ),
        (
            ["31", "9.5", "90", "1.0"],
            "BM_BLAST",
            "Blasts in the marrow of 31 % lies outside 0 to 30 %.",
        ),
        (
            ["<5", "9.5", "90", "1.0"],
            "BM_BLAST",
            "“<5” is not one plain number.",
        ),
        (
            ["3", "9.5", "1.234", "1.0"],
            "PLT",
            "“1.234” can be read as",
        ),
    ] {
        let view = work(&WorkThroughRequest {
            cytogenetic_group: Some("good".to_owned()),
            ..typed(RiskSystemView::IpssR, values)
        });
        assert_eq!(
            (view.score, view.category, view.card_text),
            (None, None, None),
            "{values:?}"
        );
        let problem = view.problems.first().unwrap();
        assert_eq!(problem.variable, variable);
        assert!(
            problem.message.text.starts_with(said),
            "{}",
            problem.message.text
        );
    }
}

#[test]
fn haemoglobin_counts_the_same_in_each_unit() {
    for (text, unit, points, shown) in [
        ("10.0", "g/dL", "0", "10.0 g/dL"),
        ("9.97", "g/dL", "1", "9.97 g/dL"),
        ("100", "g/L", "0", "100 g/L = 10 g/dL"),
        ("99", "g/L", "1", "99 g/L = 9.9 g/dL"),
        ("6.2", "mmol/L", "0", "6.2 mmol/L = 10 g/dL"),
        ("6.1", "mmol/L", "1", "6.1 mmol/L = 9.8 g/dL"),
    ] {
        let view = work(&WorkThroughRequest {
            cytogenetic_group: Some("good".to_owned()),
            hemoglobin_unit: unit.to_owned(),
            ..typed(RiskSystemView::IpssR, ["3", text, "120", "1.0"])
        });
        let part = view
            .parts
            .iter()
            .find(|part| part.name == "Haemoglobin")
            .unwrap();
        assert_eq!(
            (part.points.as_str(), part.value.as_str()),
            (points, shown),
            "{text} {unit}"
        );
    }
}

fn with_all_genes(found: &[&str], request: WorkThroughRequest) -> WorkThroughRequest {
    let genes = Gene::ALL
        .iter()
        .map(|gene| GeneAnswer {
            gene: gene.code().to_owned(),
            is_found: found.contains(&gene.code()),
        })
        .collect();
    WorkThroughRequest {
        del5q: Some(false),
        del7: Some(false),
        complex: Some(false),
        del17: Some(false),
        tp53_mutations: Some("none".to_owned()),
        genes,
        ..request
    }
}

#[test]
fn ipss_m_with_everything_known_gives_one_score_and_no_three_ways() {
    for (values, group, found, said) in [
        (
            ["2", "9.0", "200", ""],
            "good",
            vec!["SF3B1"],
            "IPSS-M −1.20, group “low”.",
        ),
        (
            ["8", "8.2", "60", ""],
            "intermediate",
            vec!["ASXL1", "RUNX1", "BCOR"],
            "IPSS-M 1.83, group “very high”.",
        ),
        (
            ["1", "11.5", "400", ""],
            "good",
            vec![],
            "IPSS-M −1.97, group “very low”.",
        ),
    ] {
        let view = work(&with_all_genes(
            &found,
            WorkThroughRequest {
                cytogenetic_group: Some(group.to_owned()),
                ..typed(RiskSystemView::IpssM, values)
            },
        ));
        // Zeros at the end of a score are left out.
        assert_eq!(headline(&view).replace("1.2,", "1.20,"), said);
        assert!(view.ways.is_empty() && view.missing.is_empty());
    }
}

#[test]
fn genes_that_were_not_tested_give_three_ways_and_no_false_certainty() {
    let view = work(&WorkThroughRequest {
        cytogenetic_group: Some("good".to_owned()),
        ..typed(RiskSystemView::IpssM, ["4", "9.5", "150", ""])
    });
    assert_eq!(
        headline(&view),
        "IPSS-M: too much is not known for one number or one group."
    );
    assert_eq!(
        (view.score, view.category, view.card_text),
        (None, None, None)
    );
    let ways: Vec<&str> = view.ways.iter().map(|way| way.way.as_str()).collect();
    assert_eq!(ways, ["best", "mean", "worst"]);
    assert!(
        view.missing
            .iter()
            .any(|name| name == "KMT2A PTD (also MLL PTD)")
    );
}

#[test]
fn what_does_not_fit_together_on_the_report_is_said() {
    let view = work(&WorkThroughRequest {
        cytogenetic_group: Some("good".to_owned()),
        complex: Some(true),
        del7: Some(true),
        ..typed(RiskSystemView::IpssM, ["4", "9.5", "150", ""])
    });
    let notes: Vec<&str> = view.notes.iter().map(|note| note.key.as_str()).collect();
    assert_eq!(notes, ["risk-check-complex", "risk-check-chromosome-7"]);
}

#[test]
fn a_decimal_comma_is_read_and_written_where_the_person_chose_it() {
    let words = Words::new(Language::English).with_style(Style {
        decimal_mark: DecimalMark::Comma,
        ..Style::usual(Language::English)
    });
    let request = WorkThroughRequest {
        cytogenetic_group: Some("good".to_owned()),
        ..typed(RiskSystemView::IpssR, ["4,9", "8,5", "60", "1,0"])
    };
    let view = worked(&words, &request, now()).unwrap();
    assert_eq!(view.score.as_deref(), Some("3,5"));
}

#[test]
fn no_sentence_of_any_answer_is_missing_from_the_catalogue_or_names_survival() {
    let mut said = Vec::new();
    for system in [
        RiskSystemView::Ipss,
        RiskSystemView::IpssR,
        RiskSystemView::IpssM,
    ] {
        for values in [
            ["", "", "", ""],
            ["3", "9", "", ""],
            ["10.5", "9", "60", "1.6"],
            ["99", "9", "60", "1"],
        ] {
            let mut request = typed(system, values);
            request.karyotype = Some("poor".to_owned());
            request.cytogenetic_group = Some("good".to_owned());
            said.push(serde_json::to_string(&work(&request)).unwrap());
            request.age = "61".to_owned();
            said.push(
                serde_json::to_string(&work(&with_all_genes(&["ASXL1", "RUNX1"], request)))
                    .unwrap(),
            );
        }
    }
    for text in said {
        assert!(!text.contains("no text yet"), "{text}");
        assert!(!text.to_lowercase().contains("surviv"), "{text}");
    }
}

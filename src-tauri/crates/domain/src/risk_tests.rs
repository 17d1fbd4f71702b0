//! The vectors of the clinical reference, sections 4.1 to 4.3, and the borders between the groups.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use rust_decimal::Decimal;

use super::ipss::{self, Karyotype, NoScore, ipss};
use super::ipss_m::{self, Gene, Input, RESIDUAL, Tp53Mutations, ipss_m};
use super::ipss_r::{self, ipss_r};
use super::{CytogeneticGroup, DiagnosisValues, Variable};

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn values(blasts: &str, hemoglobin: &str, platelets: &str, neutrophils: &str) -> DiagnosisValues {
    DiagnosisValues {
        hemoglobin: Some(number(hemoglobin)),
        platelets: Some(number(platelets)),
        neutrophils: Some(number(neutrophils)),
        marrow_blasts: Some(number(blasts)),
    }
}

#[test]
fn ipss_takes_the_rows_of_its_table() {
    use Karyotype::{Good, Intermediate, Poor};
    for (blasts, hemoglobin, neutrophils, platelets, karyotype, score, category) in [
        ("4.9", "10", "1.8", "100", Good, "0", "low"),
        ("4.9", "9.9", "1.8", "100", Good, "0", "low"),
        ("4.9", "9.9", "1.79", "100", Good, "0.5", "int_1"),
        ("5", "9.9", "1.7", "99", Good, "1.0", "int_1"),
        ("10", "12", "3", "200", Intermediate, "1.0", "int_1"),
        ("10.1", "12", "3", "200", Good, "1.5", "int_2"),
        ("11", "9", "1", "200", Good, "2.0", "int_2"),
        ("20", "9", "1", "200", Intermediate, "2.5", "high"),
        ("20.5", "12", "3", "200", Good, "2.0", "int_2"),
        ("30", "9", "1", "20", Poor, "3.5", "high"),
    ] {
        let values = values(blasts, hemoglobin, platelets, neutrophils);
        let found = ipss(&values, Some(karyotype)).unwrap();
        assert_eq!(
            (found.score, found.category.code()),
            (number(score), category),
            "{blasts} {hemoglobin} {neutrophils} {platelets}"
        );
    }
    let too_many = values("30.5", "9", "20", "1");
    assert_eq!(ipss(&too_many, Some(Poor)), Err(NoScore::BlastsBeyondScore));
    assert_eq!(
        ipss(&DiagnosisValues::default(), Some(ipss::Karyotype::Good)),
        Err(NoScore::Missing(vec![
            Variable::Hemoglobin,
            Variable::Neutrophils,
            Variable::Platelets,
            Variable::MarrowBlasts
        ]))
    );
}

#[test]
fn ipss_r_gives_the_vectors_of_the_reference() {
    use CytogeneticGroup::{Good, Intermediate, VeryGood, VeryPoor};
    for (blasts, hemoglobin, platelets, neutrophils, group, age, expected, adjusted) in [
        (
            "2",
            "10.0",
            "100",
            "0.80",
            Good,
            70,
            ("1.0", "very_low"),
            ("1.0", "very_low"),
        ),
        (
            "3",
            "9.9",
            "99",
            "0.79",
            Good,
            60,
            ("4.0", "intermediate"),
            ("3.7", "intermediate"),
        ),
        (
            "5",
            "8.0",
            "50",
            "0.80",
            Intermediate,
            80,
            ("5.5", "high"),
            ("5.725", "high"),
        ),
        (
            "10.5",
            "7.9",
            "49",
            "0.50",
            VeryPoor,
            75,
            ("10.0", "very_high"),
            ("10.0", "very_high"),
        ),
        (
            "1",
            "12.0",
            "180",
            "2.0",
            VeryGood,
            85,
            ("0", "very_low"),
            ("0.75", "very_low"),
        ),
        (
            "4.9",
            "8.5",
            "60",
            "1.0",
            Good,
            55,
            ("3.5", "intermediate"),
            ("3.0125", "intermediate"),
        ),
        // Just below 5 % is still the lower row.
        (
            "4.999",
            "12",
            "180",
            "2.0",
            VeryGood,
            70,
            ("1", "very_low"),
            ("1", "very_low"),
        ),
        (
            "2.01",
            "12",
            "180",
            "2.0",
            VeryGood,
            70,
            ("1", "very_low"),
            ("1", "very_low"),
        ),
        (
            "10",
            "12",
            "180",
            "2.0",
            VeryGood,
            70,
            ("2", "low"),
            ("2", "low"),
        ),
    ] {
        let values = values(blasts, hemoglobin, platelets, neutrophils);
        let found = ipss_r(&values, Some(group), Some(Decimal::from(age))).unwrap();
        let (age_score, age_category) = found.age_adjusted.unwrap();
        assert_eq!(
            (found.score, found.category.code()),
            (number(expected.0), expected.1)
        );
        assert_eq!(
            (age_score, age_category.code()),
            (number(adjusted.0), adjusted.1)
        );
    }
}

#[test]
fn ipss_r_needs_everything_but_age() {
    let mut some = values("3", "9", "90", "1");
    assert!(
        ipss_r(&some, Some(CytogeneticGroup::Good), None)
            .unwrap()
            .age_adjusted
            .is_none()
    );
    some.neutrophils = None;
    assert_eq!(
        ipss_r(&some, None, None),
        Err(vec![Variable::Neutrophils, Variable::CytogeneticGroup])
    );
}

#[test]
fn the_upper_limit_belongs_to_the_lower_group() {
    // Cytogenetics 0 to 4 and blasts 0 to 3 reach every whole score with nothing else.
    for (blasts, group, category) in [
        ("3", CytogeneticGroup::VeryGood, ipss_r::Category::VeryLow),
        ("3", CytogeneticGroup::Intermediate, ipss_r::Category::Low),
        ("3", CytogeneticGroup::Poor, ipss_r::Category::Intermediate),
        ("8", CytogeneticGroup::VeryPoor, ipss_r::Category::High),
        ("12", CytogeneticGroup::VeryPoor, ipss_r::Category::VeryHigh),
    ] {
        let found = ipss_r(&values(blasts, "12", "200", "2"), Some(group), None).unwrap();
        assert_eq!(found.category, category, "{blasts}");
    }
}

/// A person of whom every gene was looked at, and these are changed.
fn input(
    (hemoglobin, platelets, blasts): (&str, &str, &str),
    group: CytogeneticGroup,
    changed: &[Gene],
) -> Input {
    Input {
        values: values(blasts, hemoglobin, platelets, "1"),
        group: Some(group),
        del5q: Some(false),
        del7: Some(false),
        complex: Some(false),
        del17: Some(false),
        tp53_mutations: Some(Tp53Mutations::None),
        tp53_max_vaf: None,
        tp53_loss: Some(false),
        genes: Gene::ALL
            .iter()
            .map(|gene| (*gene, changed.contains(gene)))
            .collect(),
    }
}

fn said(found: &ipss_m::Score) -> (Option<String>, Option<&'static str>) {
    (
        found.score.map(|score| score.to_string()),
        found.category.map(ipss_m::Category::code),
    )
}

#[test]
fn ipss_m_gives_the_vectors_of_the_reference() {
    use CytogeneticGroup::{Good, Intermediate, VeryPoor};
    let alpha = input(("9.0", "200", "2"), Good, &[Gene::Sf3b1]);
    let residual = input(
        ("8.2", "60", "8"),
        Intermediate,
        &[Gene::Asxl1, Gene::Runx1, Gene::Bcor],
    );
    let mut multi = input(("7.5", "30", "14"), VeryPoor, &[]);
    multi.tp53_mutations = Some(Tp53Mutations::TwoOrMore);
    let none = input(("11.5", "250", "1"), Good, &[]);
    let ceiling = input(("11.5", "400", "1"), Good, &[]);
    let mut with_5q = input(("9.5", "150", "4"), Good, &[Gene::Sf3b1]);
    with_5q.del5q = Some(true);
    for (input, score, category) in [
        (alpha, "-1.2", "low"),
        (residual, "1.83", "very_high"),
        (multi, "3.99", "very_high"),
        (none, "-1.97", "very_low"),
        (ceiling, "-1.97", "very_low"),
        (with_5q, "-0.12", "moderate_low"),
    ] {
        let found = ipss_m(&input);
        assert_eq!(said(&found), (Some(score.to_owned()), Some(category)));
        assert_eq!((&found.best, &found.worst), (&found.mean, &found.mean));
        assert_eq!(found.missing, vec![]);
    }
}

#[test]
fn one_tp53_mutation_counts_double_only_where_the_other_copy_is_lost() {
    let one = |vaf: Option<&str>, loss: Option<bool>, del17: Option<bool>| {
        let mut input = input(("10", "100", "5"), CytogeneticGroup::Good, &[]);
        input.tp53_mutations = Some(Tp53Mutations::One);
        input.tp53_max_vaf = vaf.map(number);
        input.tp53_loss = loss;
        input.del17 = del17;
        ipss_m(&input)
    };
    let base = one(None, Some(false), Some(false)).mean.score;
    for (found, is_multi) in [
        (one(Some("0.55"), Some(false), Some(false)), false),
        (one(Some("0.56"), Some(false), Some(false)), true),
        (one(None, Some(true), Some(false)), true),
        (one(None, Some(false), Some(true)), true),
        (one(None, Some(false), None), false),
    ] {
        assert_eq!(found.mean.score > base, is_multi);
        assert_eq!(found.missing, vec![]);
    }
    // Nobody has said whether it is lost: nothing is said of the score, as the two ends lie far apart.
    let open = one(None, None, Some(false));
    assert_eq!(open.score, None);
    assert_eq!(open.missing, vec![Variable::Tp53Loss]);
}

#[test]
fn what_is_not_known_is_put_in_three_ways_and_named() {
    let mut some = input(("9.6", "281", "9"), CytogeneticGroup::Good, &[Gene::Asxl1]);
    some.genes.remove(&Gene::Etnk1);
    some.genes.remove(&Gene::Gnb1);
    let found = ipss_m(&some);
    assert!(found.best.score < found.mean.score && found.mean.score < found.worst.score);
    assert_eq!(found.score, Some(found.mean.score));
    assert_eq!(
        found.missing,
        vec![Variable::Gene(Gene::Etnk1), Variable::Gene(Gene::Gnb1)]
    );
    // With two changed ones among the rest the count is full, and the two no longer matter.
    some.genes.insert(Gene::Bcor, true);
    some.genes.insert(Gene::Stag2, true);
    let full = ipss_m(&some);
    assert_eq!((&full.best, full.missing), (&full.worst, vec![]));
    // Nothing known at all: best and worst are far apart, nothing is said.
    let nothing = ipss_m(&Input::default());
    assert_eq!(said(&nothing), (None, None));
    assert_eq!(nothing.mean.score, Decimal::ZERO);
    assert!(nothing.missing.len() > RESIDUAL.len());
}

#[test]
fn a_value_outside_the_limits_of_the_calculators_is_named() {
    assert_eq!(
        values("31", "85", "2001", "16").outside(),
        vec![
            Variable::Hemoglobin,
            Variable::Platelets,
            Variable::Neutrophils,
            Variable::MarrowBlasts
        ]
    );
    assert_eq!(values("30", "20", "2000", "15").outside(), vec![]);
}

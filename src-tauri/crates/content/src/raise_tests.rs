#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::NaiveDate;
use domain::fact::{Fact, FactArgument, FactState};
use words::{Language, Words};

use crate::{Content, Rule};

fn fact(id: &'static str, state: FactState, arguments: Vec<(&'static str, FactArgument)>) -> Fact {
    Fact {
        id,
        state,
        arguments,
        as_of: None,
    }
}

fn day() -> FactArgument {
    FactArgument::Date(NaiveDate::from_ymd_opt(2026, 3, 12).unwrap())
}

fn raised_ids(facts: &[Fact]) -> Vec<&str> {
    Content::original()
        .raised(facts)
        .iter()
        .map(|raised| raised.question.id.as_str())
        .collect()
}

#[test]
fn an_empty_record_raises_nothing() {
    assert_eq!(raised_ids(&[]), Vec::<&str>::new());
}

#[test]
fn a_fact_raises_its_questions_strongest_first_with_a_reason_that_can_be_read() {
    let facts = [
        fact("risk-side", FactState::Missing, vec![]),
        fact(
            "platelets-below-20",
            FactState::Holds,
            vec![("value", FactArgument::Number(14.into())), ("date", day())],
        ),
        fact(
            "blood-thinner",
            FactState::Holds,
            vec![("name", FactArgument::Text("apixaban".into()))],
        ),
    ];
    let raised = Content::original().raised(&facts);
    let words = Words::new(Language::English);
    let shown: Vec<(&str, String)> = raised
        .iter()
        .map(|raised| {
            (
                raised.question.id.as_str(),
                raised.reasons.first().unwrap().say(&words),
            )
        })
        .collect();
    let expected = [
        (
            "blood-thinner-platelets",
            "You take a blood thinner, and your platelets are below 20.",
        ),
        (
            "bleeding-signs",
            "Platelets were 14 ×10⁹/L on 12 March 2026.",
        ),
        ("painkillers", "Platelets were 14 ×10⁹/L on 12 March 2026."),
        (
            "platelet-policy",
            "Platelets were 14 ×10⁹/L on 12 March 2026.",
        ),
        ("procedures", "Platelets were 14 ×10⁹/L on 12 March 2026."),
        ("my-risk-score", "No risk group is in your record."),
    ]
    .map(|(id, reason)| (id, reason.to_owned()));
    assert_eq!(shown, expected);
}

#[test]
fn a_rule_looks_at_the_state_at_the_codes_at_the_counts_and_at_other_facts() {
    let phase = |code| {
        fact(
            "window-phase",
            FactState::Holds,
            vec![
                ("phase", FactArgument::Code(code)),
                ("week", FactArgument::Count(5)),
            ],
        )
    };
    let units = |count| {
        fact(
            "red-cell-units-last-8-weeks",
            FactState::Holds,
            vec![("count", FactArgument::Count(count))],
        )
    };
    let ended = || fact("treatment-ended", FactState::Holds, vec![("date", day())]);
    let trial = || {
        fact(
            "in-trial",
            FactState::Holds,
            vec![("study", FactArgument::Text("X".into()))],
        )
    };
    for (name, facts, question, is_raised) in [
        (
            "before the window",
            vec![phase("before_window")],
            "first-look",
            true,
        ),
        (
            "inside the window",
            vec![phase("in_window")],
            "first-look",
            false,
        ),
        ("three units", vec![units(3)], "antibodies", false),
        ("four units", vec![units(4)], "antibodies", true),
        ("ended, no study", vec![ended()], "off-study-care", false),
        (
            "ended in a study",
            vec![ended(), trial()],
            "off-study-care",
            true,
        ),
        (
            "no change found",
            vec![fact("gene-idh1", FactState::DoesNotHold, vec![])],
            "idh-inhibitor",
            false,
        ),
        (
            "change found",
            vec![fact("gene-idh1", FactState::Holds, vec![])],
            "idh-inhibitor",
            true,
        ),
    ] {
        assert_eq!(raised_ids(&facts).contains(&question), is_raised, "{name}");
    }
}

/// Returns the id as the engine writes it.
fn known_id(id: &str) -> &'static str {
    domain::fact::FACT_IDS
        .iter()
        .find(|known| **known == id)
        .unwrap()
}

/// Facts that make exactly this rule match.
fn facts_for(rule: &Rule) -> Vec<Fact> {
    let mut arguments: Vec<(&'static str, FactArgument)> = ARGUMENTS
        .iter()
        .find(|(fact, _)| *fact == rule.fact)
        .map(|(_, names)| names.iter().map(|name| (*name, sample(name))).collect())
        .unwrap_or_default();
    for (name, argument) in &mut arguments {
        if let Some((_, code)) = rule.codes.iter().find(|(wanted, _)| wanted == name) {
            *argument = FactArgument::Code(code.clone().leak());
        }
        if let Some((_, least)) = rule.at_least.iter().find(|(wanted, _)| wanted == name) {
            *argument = FactArgument::Count(*least);
        }
    }
    let mut facts = vec![fact(known_id(&rule.fact), rule.state, arguments)];
    let of = |ids: &[String], state| -> Vec<Fact> {
        ids.iter()
            .map(|id| fact(known_id(id), state, vec![]))
            .collect()
    };
    facts.extend(of(&rule.also, FactState::Holds));
    facts.extend(of(&rule.known, FactState::DoesNotHold));
    facts.extend(of(&rule.unless, FactState::DoesNotHold));
    facts
}

/// Every way in which the facts of a rule can just miss it: what is different, and the facts.
fn misses_of(rule: &Rule) -> Vec<(String, Vec<Fact>)> {
    let mut misses: Vec<(String, Vec<Fact>)> = Vec::new();
    let mut miss = |what: String, change: &dyn Fn(&mut Vec<Fact>)| {
        let mut facts = facts_for(rule);
        change(&mut facts);
        misses.push((what, facts));
    };
    let set = |facts: &mut Vec<Fact>, id: &str, state| {
        for fact in facts.iter_mut().filter(|fact| fact.id == id) {
            fact.state = state;
        }
    };
    miss("no fact at all".to_owned(), &|facts| facts.clear());
    for state in [FactState::Holds, FactState::DoesNotHold, FactState::Missing] {
        if state != rule.state {
            miss(format!("{} {state:?}", rule.fact), &|facts| {
                set(facts, &rule.fact, state);
            });
        }
    }
    let replace = |facts: &mut Vec<Fact>, name: &str, argument: &FactArgument| {
        let arguments = facts.iter_mut().flat_map(|fact| &mut fact.arguments);
        for (_, old) in arguments.filter(|(candidate, _)| *candidate == name) {
            *old = argument.clone();
        }
    };
    for (name, _) in &rule.codes {
        miss(format!("another {name}"), &|facts| {
            replace(facts, name, &FactArgument::Code("other"));
        });
    }
    for (name, least) in &rule.at_least {
        miss(format!("one {name} fewer"), &|facts| {
            replace(facts, name, &FactArgument::Count(least - 1));
        });
    }
    for id in &rule.also {
        for state in [FactState::DoesNotHold, FactState::Missing] {
            miss(format!("{id} {state:?}"), &|facts| set(facts, id, state));
        }
    }
    for id in &rule.known {
        miss(format!("{id} missing"), &|facts| {
            set(facts, id, FactState::Missing);
        });
    }
    for id in &rule.unless {
        miss(format!("{id} holds"), &|facts| {
            set(facts, id, FactState::Holds);
        });
    }
    misses
}

/// Says whether one rule alone raises its question on these facts.
pub(crate) fn is_raised_by(rule: &Rule, facts: &[Fact]) -> bool {
    let mut question = Content::original()
        .question_bank()
        .first()
        .cloned()
        .unwrap();
    question.rules = vec![rule.clone()];
    !crate::raise::raised(&[question], facts).is_empty()
}

#[test]
fn every_rule_has_facts_that_raise_it_and_facts_that_just_miss_it() {
    let mut misses = 0;
    let mut wrong = Vec::new();
    for question in Content::original().question_bank() {
        for rule in &question.rules {
            if !is_raised_by(rule, &facts_for(rule)) {
                wrong.push(format!("{}: not raised by {rule:?}", question.id));
            }
            for (what, facts) in misses_of(rule) {
                misses += 1;
                if is_raised_by(rule, &facts) {
                    wrong.push(format!("{}: raised with {what}", question.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    eprintln!("{misses} near misses");
}

/// The arguments that the facts bring when they hold.
const ARGUMENTS: &[(&str, &[&str])] = &[
    ("window-phase", &["phase", "week"]),
    ("assessment-missing", &["date", "week"]),
    ("treatment-ended", &["date"]),
    ("red-cell-units-last-8-weeks", &["count"]),
    ("transfusions-rising", &["last", "before"]),
    ("hemoglobin-below-8", &["value", "date"]),
    ("neutrophils-below-half", &["value", "date"]),
    ("platelets-below-20", &["value", "date"]),
    ("platelets-below-10", &["value", "date"]),
    ("blasts-present", &["value", "date"]),
    ("flat-at-12-weeks", &["counts"]),
    (
        "improvement-lost",
        &["criterion", "definition", "from", "to", "date"],
    ),
    ("gap-in-counts", &["days"]),
    ("log-incomplete", &["date"]),
    ("risk-side", &["side"]),
];

fn sample(name: &str) -> FactArgument {
    match name {
        "date" | "from" | "to" => day(),
        "value" => FactArgument::Number(7.into()),
        "phase" | "side" | "counts" | "criterion" | "definition" => FactArgument::Code("other"),
        _ => FactArgument::Count(6),
    }
}

#[test]
fn every_rule_raises_its_question_and_its_reason_can_be_said() {
    let words = Words::new(Language::English);
    let mut rules = 0;
    for question in Content::original().question_bank() {
        for rule in &question.rules {
            rules += 1;
            let facts = facts_for(rule);
            let raised = Content::original().raised(&facts);
            let reason = raised
                .iter()
                .filter(|raised| raised.question.id == question.id)
                .flat_map(|raised| &raised.reasons)
                .find(|reason| reason.key == rule.reason_key);
            assert!(reason.is_some(), "{}: {rule:?}", question.id);
            let said = words.try_say(&rule.reason_key, &words::fact_args(facts.first().unwrap()));
            assert!(said.is_ok(), "{}: {said:?}", question.id);
        }
    }
    eprintln!("{rules} rules");
}

#[test]
fn in_the_record_shows_the_facts_of_a_paragraph_in_its_order_also_the_missing_ones() {
    let content = Content::original();
    let facts = [
        fact("gene-idh2", FactState::Missing, vec![]),
        fact("epo", FactState::Missing, vec![]),
        fact("gene-idh1", FactState::Holds, vec![]),
    ];
    let paragraph = content.paragraph("not-working/targeted").unwrap();
    let shown: Vec<&str> = content
        .in_record(paragraph, &facts)
        .iter()
        .map(|fact| fact.id)
        .collect();
    assert_eq!(shown, ["gene-idh1", "gene-idh2"]);
}

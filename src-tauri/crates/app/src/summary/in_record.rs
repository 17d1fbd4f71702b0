//! Which facts of the record the summary tells beside where the treatment stands.

use std::collections::BTreeSet;

use domain::fact::{Fact, FactArgument, FactState};

/// What else of the facts a doctor is shown, by the part of the summary that it belongs to. Of most only
/// what holds; of genes also what was looked for and not found, or not tested.
const IN_RECORD: &[(&str, &[&str])] = &[
    (
        "window",
        &[
            "improvement-reached",
            "improvement-lost",
            "flat-at-12-weeks",
            "one-up-another-down",
            "baseline-missing",
            "gap-in-counts",
            "results-waiting",
        ],
    ),
    ("transfusions", &["transfusions-rising", "log-incomplete"]),
    (
        "table",
        &[
            "blasts-present",
            "marrow-blasts",
            "two-laboratories",
            "results-waiting",
        ],
    ),
    (
        "genes",
        &[
            "subtype",
            "risk-side",
            "chromosome-del5q",
            "gene-idh1",
            "gene-idh2",
            "gene-sf3b1",
            "gene-tp53",
        ],
    ),
];

/// Returns those facts, each once.
pub(super) fn of<'a>(facts: &'a [Fact], has: &impl Fn(&str) -> bool) -> Vec<&'a Fact> {
    let is_not_tested = |fact: &Fact| {
        fact.arguments
            .contains(&("status", FactArgument::Code("not-tested")))
    };
    let mut seen = BTreeSet::new();
    IN_RECORD
        .iter()
        .filter(|(part, _)| has(part))
        .flat_map(|(part, ids)| ids.iter().map(move |id| (*part, *id)))
        .filter(|(_, id)| seen.insert(*id))
        .filter_map(|(part, id)| {
            let fact = facts.iter().find(|fact| fact.id == id)?;
            let is_shown = match fact.state {
                FactState::Holds => true,
                FactState::DoesNotHold => part == "genes",
                FactState::Missing => is_not_tested(fact),
            };
            is_shown.then_some(fact)
        })
        .collect()
}

//! Where a treatment stands, in sentences made from facts of the record.

use chrono::NaiveDate;
use domain::fact::{Fact, FactArgument, FactState};

use crate::text::Text;

use super::content::{RED_CELLS_BEFORE, RED_CELLS_LAST};

/// Says where the treatment stands; nothing where its facts are left out.
pub(super) fn position_sentences(facts: &[Fact], text: &dyn Text) -> Vec<String> {
    let find = |id: &str| facts.iter().find(|fact| fact.id == id);
    let mut sentences = Vec::new();
    if let Some(first) = find("first-dose") {
        sentences.push(match (first.state, date(first)) {
            (FactState::Holds, _) if has_ended(find("window-phase")) => {
                text.say("report-ended", &[])
            }
            (FactState::Holds, _) => text.say("report-week", &argument(first, "week", "week")),
            (FactState::DoesNotHold, Some(ahead)) => text.say(
                "report-first-dose-planned",
                &[("date", FactArgument::Text(text.date(ahead)))],
            ),
            (FactState::DoesNotHold | FactState::Missing, _) => {
                text.say("report-before-first-dose", &[])
            }
        });
    }
    for (id, key) in [
        ("assessment-missing", "report-assessment-missing"),
        ("next-assessment", "report-next-assessment"),
    ] {
        if let Some(fact) = find(id).filter(|fact| fact.state == FactState::Holds) {
            sentences.push(text.say(key, &argument(fact, "week", "week")));
        }
    }
    if let Some(last) = find(RED_CELLS_LAST) {
        sentences.push(match last.state {
            FactState::Holds | FactState::DoesNotHold => text.say(
                "report-units-last-8-weeks",
                &argument(last, "count", "units"),
            ),
            FactState::Missing => text.say("report-units-unknown", &[]),
        });
    }
    if let Some(before) = find(RED_CELLS_BEFORE).filter(|fact| fact.state != FactState::Missing) {
        sentences.push(text.say("report-units-before", &argument(before, "count", "units")));
    }
    sentences
}

/// One argument of a fact under the name that the sentence has for it.
fn argument(
    fact: &Fact,
    name: &str,
    in_sentence: &'static str,
) -> Vec<(&'static str, FactArgument)> {
    fact.arguments
        .iter()
        .filter(|(known, _)| *known == name)
        .map(|(_, argument)| (in_sentence, argument.clone()))
        .collect()
}

fn date(fact: &Fact) -> Option<NaiveDate> {
    fact.arguments
        .iter()
        .find_map(|(_, argument)| match argument {
            FactArgument::Date(date) => Some(*date),
            FactArgument::Number(_)
            | FactArgument::Count(_)
            | FactArgument::Text(_)
            | FactArgument::Code(_) => None,
        })
}

fn has_ended(phase: Option<&Fact>) -> bool {
    phase.is_some_and(|phase| {
        phase
            .arguments
            .contains(&("phase", FactArgument::Code("ended")))
    })
}

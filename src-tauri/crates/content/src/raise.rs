//! Which questions the facts of a record raise, and why.

use domain::fact::{Fact, FactArgument, FactState};
use words::Words;

use crate::{Question, Rule};

/// A question that this record raises.
#[derive(Debug, Clone, PartialEq)]
pub struct Raised<'a> {
    /// The question.
    pub question: &'a Question,
    /// Why, strongest first; never empty.
    pub reasons: Vec<RaisedReason<'a>>,
}

/// Why a question is raised.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RaisedReason<'a> {
    /// Key of the sentence in the word catalogue.
    pub key: &'a str,
    /// The fact that raised it; its arguments are those of the sentence.
    pub fact: &'a Fact,
    /// How strongly.
    pub weight: u32,
}

impl RaisedReason<'_> {
    /// Says the reason as a sentence.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        words.say(self.key, &words::fact_args(self.fact))
    }
}

pub(crate) fn raised<'a>(questions: &'a [Question], facts: &'a [Fact]) -> Vec<Raised<'a>> {
    let mut raised: Vec<Raised<'a>> = questions
        .iter()
        .filter_map(|question| {
            let mut reasons: Vec<RaisedReason<'a>> = question
                .rules
                .iter()
                .filter_map(|rule| {
                    let fact = facts.iter().find(|fact| matches(rule, fact, facts))?;
                    Some(RaisedReason {
                        key: &rule.reason_key,
                        fact,
                        weight: rule.weight,
                    })
                })
                .collect();
            reasons.sort_by_key(|reason| std::cmp::Reverse(reason.weight));
            (!reasons.is_empty()).then_some(Raised { question, reasons })
        })
        .collect();
    // Stable: equal weights stay in the order of the bank.
    raised.sort_by_key(|raised| {
        let strongest = raised.reasons.first().map_or(0, |reason| reason.weight);
        std::cmp::Reverse((strongest, raised.reasons.len()))
    });
    raised
}

fn matches(rule: &Rule, fact: &Fact, facts: &[Fact]) -> bool {
    fact.id == rule.fact
        && fact.state == rule.state
        && rule.codes.iter().all(|(name, code)| {
            argument(fact, name).is_some_and(|found| match found {
                FactArgument::Code(found) => found == code,
                FactArgument::Number(_)
                | FactArgument::Count(_)
                | FactArgument::Date(_)
                | FactArgument::Text(_) => false,
            })
        })
        && rule.at_least.iter().all(|(name, least)| {
            argument(fact, name).is_some_and(|found| match found {
                FactArgument::Count(count) => count >= least,
                FactArgument::Number(_)
                | FactArgument::Code(_)
                | FactArgument::Date(_)
                | FactArgument::Text(_) => false,
            })
        })
        && rule.also.iter().all(|id| holds(facts, id))
        && !rule.unless.iter().any(|id| holds(facts, id))
        && rule.known.iter().all(|id| is_known(facts, id))
}

fn holds(facts: &[Fact], id: &str) -> bool {
    facts
        .iter()
        .any(|fact| fact.id == id && fact.state == FactState::Holds)
}

fn is_known(facts: &[Fact], id: &str) -> bool {
    facts
        .iter()
        .any(|fact| fact.id == id && fact.state != FactState::Missing)
}

fn argument<'a>(fact: &'a Fact, name: &str) -> Option<&'a FactArgument> {
    fact.arguments
        .iter()
        .find(|(candidate, _)| *candidate == name)
        .map(|(_, argument)| argument)
}

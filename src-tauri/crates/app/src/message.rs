//! Sentences that cross to a shell: the key of the word catalogue, and the sentence as said.
//!
//! The sentence is said here, once, in the person's language, number style and units, so that the
//! window, the command line and the printed page never differ in a digit. The key stays beside it for
//! scripts and tests.

use domain::fact::{Fact, FactState};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Arg, Words};

/// A sentence for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Key of the catalogue.
    pub key: String,
    /// The sentence, said in the person's language and style; shells show this.
    pub text: String,
}

impl Message {
    /// Says the sentence of `key`.
    #[must_use]
    pub fn say(words: &Words, key: &str, args: &[(&str, Arg<'_>)]) -> Self {
        Self {
            key: key.to_owned(),
            text: words.say(key, args),
        }
    }

    /// Says the sentence of a fact in the state that it has.
    #[must_use]
    pub fn of_fact(words: &Words, fact: &Fact) -> Self {
        Self {
            key: words::fact_key(fact),
            text: words.say_fact(fact),
        }
    }
}

/// A fact of this person beside a paragraph, with its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// Stable id.
    pub id: String,
    /// Known and so, known and not so, or not in the record.
    pub state: FactStateView,
    /// Its sentence.
    pub message: Message,
    /// The day it rests on (ISO).
    pub as_of: Option<String>,
}

/// Whether a fact holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FactStateView {
    /// Known, and so.
    Holds,
    /// Known, and not so.
    DoesNotHold,
    /// Not in the record.
    Missing,
}

impl FactView {
    /// Says a fact.
    #[must_use]
    pub fn new(words: &Words, fact: &Fact) -> Self {
        Self {
            id: fact.id.to_owned(),
            state: match fact.state {
                FactState::Holds => FactStateView::Holds,
                FactState::DoesNotHold => FactStateView::DoesNotHold,
                FactState::Missing => FactStateView::Missing,
            },
            message: Message::of_fact(words, fact),
            as_of: fact.as_of.map(|day| day.to_string()),
        }
    }
}

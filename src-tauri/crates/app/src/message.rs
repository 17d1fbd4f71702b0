//! Messages: a key of the word catalogue with typed arguments. Sentences are made by the shells.

use domain::fact::{Fact, FactArgument, FactState};
use domain::{Decimal, PartialDate};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What kind of value an argument is, so that each shell can print it as its reader is used to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ArgumentKind {
    /// A decimal number as text with a point, for example `8.90`.
    Number,
    /// A whole number.
    Count,
    /// An ISO 8601 date, possibly partial.
    Date,
    /// Text that a person or a laboratory wrote; never translated.
    Text,
    /// A stable id of the catalogue, for selectors and terms.
    Code,
}

/// One argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MessageArgument {
    /// Name in the catalogue, without `$`.
    pub name: String,
    /// Kind of value.
    pub kind: ArgumentKind,
    /// The value as text.
    pub value: String,
}

/// A sentence to be: key and arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Key of the catalogue; may name an attribute as `key.attribute`.
    pub key: String,
    /// Arguments in a fixed order.
    pub args: Vec<MessageArgument>,
}

impl Message {
    /// Makes a message without arguments.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            args: Vec::new(),
        }
    }

    fn with(mut self, name: &str, kind: ArgumentKind, value: String) -> Self {
        self.args.push(MessageArgument {
            name: name.to_owned(),
            kind,
            value,
        });
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn number(self, name: &str, value: Decimal) -> Self {
        self.with(name, ArgumentKind::Number, value.to_string())
    }

    /// Adds a whole number.
    #[must_use]
    pub fn count(self, name: &str, value: i64) -> Self {
        self.with(name, ArgumentKind::Count, value.to_string())
    }

    /// Adds a date.
    #[must_use]
    pub fn date(self, name: &str, value: impl Into<PartialDate>) -> Self {
        let value: PartialDate = value.into();
        self.with(name, ArgumentKind::Date, value.to_string())
    }

    /// Adds text that somebody wrote.
    #[must_use]
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        self.with(name, ArgumentKind::Text, value.into())
    }

    /// Adds an id of the catalogue.
    #[must_use]
    pub fn code(self, name: &str, value: impl Into<String>) -> Self {
        self.with(name, ArgumentKind::Code, value.into())
    }

    /// Adds an argument of a fact.
    #[must_use]
    pub fn fact_argument(self, name: &str, value: &FactArgument) -> Self {
        match value {
            FactArgument::Number(number) => self.number(name, *number),
            FactArgument::Count(count) => self.count(name, *count),
            FactArgument::Date(date) => self.date(name, *date),
            FactArgument::Text(text) => self.text(name, text.clone()),
            FactArgument::Code(code) => self.code(name, *code),
        }
    }

    /// Makes the sentence of a fact: `fact-<id>`, `fact-<id>.not` or `fact-<id>.missing`.
    #[must_use]
    pub fn of_fact(fact: &Fact) -> Self {
        let key = match fact.state {
            FactState::Holds => format!("fact-{}", fact.id),
            FactState::DoesNotHold => format!("fact-{}.not", fact.id),
            FactState::Missing => format!("fact-{}.missing", fact.id),
        };
        fact.arguments
            .iter()
            .fold(Self::new(key), |message, (name, value)| {
                message.fact_argument(name, value)
            })
    }
}

/// A fact of this person beside a paragraph, with its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// Stable id.
    pub id: String,
    /// `holds`, `doesNotHold` or `missing`.
    pub state: FactStateView,
    /// Its sentence.
    pub message: Message,
    /// The day it rests on.
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

impl From<&Fact> for FactView {
    fn from(fact: &Fact) -> Self {
        Self {
            id: fact.id.to_owned(),
            state: match fact.state {
                FactState::Holds => FactStateView::Holds,
                FactState::DoesNotHold => FactStateView::DoesNotHold,
                FactState::Missing => FactStateView::Missing,
            },
            message: Message::of_fact(fact),
            as_of: fact.as_of.map(|day| day.to_string()),
        }
    }
}

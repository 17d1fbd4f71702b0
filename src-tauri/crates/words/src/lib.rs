//! Sentences for people, made from codes with arguments.
//!
//! One Fluent catalogue in `assets/words/<language>/` serves the printed page, the command line and the
//! window. Here it is embedded and asked; numbers, dates and units are written as the person reads them
//! ([`Style`]), and what people type is read back ([`input`]). What a code means is decided elsewhere.

mod catalogue;
pub mod claims;
pub mod input;
mod language;
mod phrases;
mod step;
mod style;
mod units;
pub mod voice;
mod write;

#[cfg(test)]
mod fact_sentences_tests;
#[cfg(test)]
mod key_sets_tests;
#[cfg(test)]
mod translation_tests;
#[cfg(test)]
mod wording_tests;

use chrono::NaiveDate;
use domain::analyte::Analyte;
use domain::criteria::Step;
use domain::fact::{Fact, FactArgument, FactState};
use domain::{Comparator, Decimal, PartialDate, Quantity};

use step::StepArgs;

pub use language::Language;
pub use style::{CellUnit, DateForm, DateOrder, DecimalMark, HemoglobinUnit, Style};
pub use units::shown_unit;

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Text that a person or a laboratory wrote; never translated.
    Text(&'a str),
    /// A number, written exactly as it is, with the decimal mark of the style.
    Number(Decimal),
    /// A whole number; chooses singular and plural.
    Count(i64),
    /// A day.
    Date(NaiveDate),
    /// A date as far as it is known.
    Partial(PartialDate),
    /// A measured value with its unit, in the unit that the person chose.
    Measured(Analyte, Quantity),
    /// A published limit with its unit, in the unit that the person chose.
    Limit(Analyte, Decimal),
    /// Numbers, joined by commas or semicolons.
    Numbers(&'a [Quantity]),
    /// Day numbers, joined by commas.
    Days(&'a [i64]),
    /// A stable id, for selectors of the catalogue.
    Code(&'a str),
}

/// Why a sentence could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// The catalogue has no such key.
    #[error("the {language} catalogue has no “{key}”", language = .language.code())]
    MissingKey {
        /// The language asked.
        language: Language,
        /// The key asked for.
        key: String,
    },
    /// The sentence needs arguments that were not given, or they do not fit.
    #[error("“{key}” could not be put together: {problems}")]
    Incomplete {
        /// The key asked for.
        key: String,
        /// What Fluent says.
        problems: String,
    },
}

/// The catalogue of one language, and how this person reads numbers and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    language: Language,
    style: Style,
}

impl Words {
    /// Opens the catalogue with the usual style of the language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            style: Style::usual(language),
        }
    }

    /// Returns the same catalogue with another style.
    #[must_use]
    pub fn with_style(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// Returns the language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns the style.
    #[must_use]
    pub fn style(&self) -> &Style {
        &self.style
    }

    /// Says the sentence of `key`; `key.attribute` names an attribute.
    ///
    /// What a language lacks is said in English; a key that is nowhere gives a visible text that names it,
    /// never an empty one, so that a gap is seen and nothing stops. Tests use [`Words::try_say`].
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let original = Self {
            language: Language::English,
            ..*self
        };
        match catalogue::format(self, key, args)
            .or_else(|_| catalogue::format(&original, key, args))
        {
            Ok((text, _)) => text,
            Err(WordsError::MissingKey { .. } | WordsError::Incomplete { .. }) => {
                format!("(no text yet: {key})")
            }
        }
    }

    /// Says the sentence of `key`, or why that is not possible.
    ///
    /// # Errors
    /// When the key is missing, or an argument of the sentence is.
    pub fn try_say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Result<String, WordsError> {
        let (text, problems) = catalogue::format(self, key, args)?;
        if problems.is_empty() {
            Ok(text)
        } else {
            Err(WordsError::Incomplete {
                key: key.to_owned(),
                problems: problems.join("; "),
            })
        }
    }

    /// Says whether the catalogue has `key` (or `key.attribute`).
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        catalogue::has(self.language, key)
    }

    /// Returns all keys of the catalogue, attributes as `key.attribute`, in order.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        catalogue::keys(self.language)
    }

    /// Says a step of a worked sum, in the units that the person chose; a limit of the definition has the
    /// published number beside it.
    #[must_use]
    pub fn say_step(&self, step: &Step) -> String {
        let said = StepArgs::of(self, step);
        self.say(step.code, &said.args(step))
    }

    /// Says a step, or why that is not possible.
    ///
    /// # Errors
    /// When the key is missing, or an argument of the sentence is.
    pub fn try_say_step(&self, step: &Step) -> Result<String, WordsError> {
        let said = StepArgs::of(self, step);
        self.try_say(step.code, &said.args(step))
    }

    /// Says the sentence of a fact in the state that it has.
    #[must_use]
    pub fn say_fact(&self, fact: &Fact) -> String {
        let args = fact_args(fact);
        self.say(&fact_key(fact), &args)
    }
}

/// Returns the key of a fact's sentence: `fact-<id>`, `fact-<id>.not` or `fact-<id>.missing`.
#[must_use]
pub fn fact_key(fact: &Fact) -> String {
    match fact.state {
        FactState::Holds => format!("fact-{}", fact.id),
        FactState::DoesNotHold => format!("fact-{}.not", fact.id),
        FactState::Missing => format!("fact-{}.missing", fact.id),
    }
}

/// Returns the arguments of a fact as arguments of a sentence.
#[must_use]
pub fn fact_args(fact: &Fact) -> Vec<(&'static str, Arg<'_>)> {
    let level = fact_level(fact.id).map(|(analyte, level)| ("level", Arg::Limit(analyte, level)));
    fact.arguments
        .iter()
        .map(|(name, argument)| {
            let arg = match argument {
                FactArgument::Number(number) => match fact_analyte(fact.id) {
                    Some(analyte) if *name == "value" => {
                        Arg::Measured(analyte, Quantity::exact(*number))
                    }
                    Some(_) | None => Arg::Number(*number),
                },
                FactArgument::Count(count) => Arg::Count(*count),
                FactArgument::Date(date) => Arg::Date(*date),
                FactArgument::Text(text) => match fact_analyte(fact.id).zip(signed(text)) {
                    Some((analyte, quantity)) if *name == "value" => {
                        Arg::Measured(analyte, quantity)
                    }
                    Some(_) | None => Arg::Text(text),
                },
                FactArgument::Code(code) => Arg::Code(code),
            };
            (*name, arg)
        })
        .chain(level)
        .collect()
}

/// What the number of a fact measures, so that it is said in the unit that the person chose.
fn fact_analyte(id: &str) -> Option<Analyte> {
    match id {
        "last-hemoglobin" | "hemoglobin-below-8" => Some(Analyte::Hemoglobin),
        "last-neutrophils" | "neutrophils-below-half" => Some(Analyte::Neutrophils),
        "last-platelets" | "platelets-below-20" | "platelets-below-10" => Some(Analyte::Platelets),
        "blasts-present" | "blasts-rising" => Some(Analyte::BlastsPercent),
        "marrow-blasts" => Some(Analyte::MarrowBlastsPercent),
        "epo" => Some(Analyte::Epo),
        _ => None,
    }
}

/// The level that a fact's sentence names, where its unit is one that people choose.
fn fact_level(id: &str) -> Option<(Analyte, Decimal)> {
    (id == "hemoglobin-below-8").then(|| (Analyte::Hemoglobin, Decimal::from(8)))
}

/// Reads a value that a fact gives as text because of its sign: `<5`.
fn signed(text: &str) -> Option<Quantity> {
    let number = text.trim_start_matches(['<', '>', '=']);
    let comparator = Comparator::from_sign(text.strip_suffix(number)?)?;
    Some(Quantity {
        value: number.parse().ok()?,
        comparator: Some(comparator),
    })
}

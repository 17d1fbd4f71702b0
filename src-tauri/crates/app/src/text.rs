//! Sentences for errors, and the words that drawings and print ask for.

use chrono::NaiveDate;
use domain::fact::FactArgument;
use domain::{Analyte, Decimal, PartialDate};
use words::{Arg, Language, Words};

use crate::error::{AppError, ErrorView};
use crate::session::Session;
use crate::settings;

/// Returns the words of a language, in its usual style.
#[must_use]
pub fn words_in(language: Language) -> Words {
    settings::words(&settings::usual_in(language))
}

/// Returns the words of an open vault, else the usual ones.
#[must_use]
pub fn words(session: Option<&Session>) -> Words {
    session
        .and_then(|session| session.words().ok())
        .unwrap_or_else(|| settings::words(&settings::usual()))
}

/// Returns an error with its sentences: what happened, and what to do next.
#[must_use]
pub fn error_view(words: &Words, error: &AppError) -> ErrorView {
    let code = error.code.code();
    let args: Vec<(&str, Arg<'_>)> = error
        .args
        .iter()
        .map(|(name, value)| (name.as_str(), Arg::Text(value)))
        .collect();
    // What was typed wrong has a sentence of its own where there is one for the box.
    let field = error
        .args
        .iter()
        .find(|(name, _)| name == "field")
        .map(|(_, field)| field.as_str());
    let key = field
        .map(|field| format!("error-{code}-{field}"))
        .filter(|key| words.has(key))
        .unwrap_or_else(|| format!("error-{code}"));
    let hint = [format!("{key}-hint"), format!("error-{code}-hint")]
        .into_iter()
        .find(|key| words.has(key))
        .map(|key| words.say(&key, &args));
    ErrorView {
        code: error.code,
        message: words.say(&key, &args),
        hint,
    }
}

/// Returns the id and the name of every test.
#[must_use]
pub fn analyte_names(words: &Words) -> Vec<(String, String)> {
    Analyte::ALL
        .iter()
        .map(|analyte| {
            let name = words.say(&format!("analyte-{}", analyte.id()), &[]);
            (analyte.id().to_owned(), name)
        })
        .collect()
}

/// The words of the catalogue, as the report crate asks for them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReportText<'a>(pub(crate) &'a Words);

impl report::Text for ReportText<'_> {
    fn say(&self, key: &str, arguments: &[(&str, FactArgument)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = arguments
            .iter()
            .map(|(name, argument)| {
                let arg = match argument {
                    FactArgument::Number(number) => Arg::Number(*number),
                    FactArgument::Count(count) => Arg::Count(*count),
                    FactArgument::Date(date) => Arg::Date(*date),
                    FactArgument::Text(text) => Arg::Text(text),
                    FactArgument::Code(code) => Arg::Code(code),
                };
                (*name, arg)
            })
            .collect();
        self.0.say(key, &args)
    }

    fn number(&self, value: Decimal, decimals: u32) -> String {
        self.0.rounded(value, decimals)
    }

    fn date(&self, date: NaiveDate) -> String {
        self.0.date(date)
    }

    fn short_date(&self, date: NaiveDate) -> String {
        self.0.day_and_month(date)
    }

    fn partial(&self, date: PartialDate) -> String {
        self.0.partial_date(&date)
    }

    fn unit(&self, ucum: &str) -> String {
        self.0.unit_text(ucum)
    }

    fn analyte(&self, analyte: Analyte) -> String {
        self.0.say(&format!("analyte-{}", analyte.id()), &[])
    }
}

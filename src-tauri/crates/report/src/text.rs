//! The words that reports need, as a border.
//!
//! Which sentence is meant is decided here, how it reads is decided by the catalogue in `assets/words/`;
//! the caller brings both together. All keys used are in `assets/words/en/report.ftl`.

use chrono::NaiveDate;
use domain::fact::FactArgument;
use domain::{Analyte, Comparator, Decimal, PartialDate};

/// Makes texts out of keys, numbers and dates, in the language and the format of the reader.
pub trait Text {
    /// Returns the sentence of the catalogue with its arguments filled in.
    fn say(&self, key: &str, arguments: &[(&str, FactArgument)]) -> String;
    /// Returns a number with exactly so many decimals.
    fn number(&self, value: Decimal, decimals: u32) -> String;
    /// Returns a full date, for example “5 March 2026”.
    fn date(&self, date: NaiveDate) -> String;
    /// Returns day and month, for example “5 Mar”.
    fn short_date(&self, date: NaiveDate) -> String;
    /// Returns a date as far as it is known, for example “March 2026”; a time follows the day.
    fn partial(&self, date: PartialDate) -> String;
    /// Returns a unit as people read it, for example `×10⁹/L` for `10*9/L`.
    fn unit(&self, ucum: &str) -> String;
    /// Returns the name of an analyte, for example “Haemoglobin”.
    fn analyte(&self, analyte: Analyte) -> String;
}

/// A sentence as a key of the catalogue with arguments, for whoever makes the words.
#[derive(Debug, Clone, PartialEq)]
pub struct Sentence {
    /// Key of the catalogue.
    pub key: &'static str,
    /// Arguments. `analyte` is the id of an analyte, `unit` a UCUM unit; the others are meant as they are.
    pub arguments: Vec<(&'static str, FactArgument)>,
}

impl Sentence {
    /// Returns the sentence as people read it: ids and units become words, numbers keep the decimals they
    /// were rounded to.
    #[must_use]
    pub fn say(&self, text: &dyn Text) -> String {
        let arguments: Vec<(&str, FactArgument)> = self
            .arguments
            .iter()
            .map(|(name, argument)| (*name, readable(name, argument, text)))
            .collect();
        text.say(self.key, &arguments)
    }
}

fn readable(name: &str, argument: &FactArgument, text: &dyn Text) -> FactArgument {
    match argument {
        FactArgument::Code(id) if name == "analyte" => FactArgument::Text(
            Analyte::from_id(id).map_or_else(|| (*id).to_owned(), |analyte| text.analyte(analyte)),
        ),
        FactArgument::Text(unit) if name == "unit" => FactArgument::Text(text.unit(unit)),
        FactArgument::Number(value) => FactArgument::Text(text.number(*value, value.scale())),
        FactArgument::Date(date) => FactArgument::Text(text.date(*date)),
        FactArgument::Text(_) | FactArgument::Count(_) | FactArgument::Code(_) => argument.clone(),
    }
}

/// Returns the sign of a comparator as it is set in print: `<`, `≤`, `≥`, `>`, or nothing.
#[must_use]
pub fn sign(comparator: Option<Comparator>) -> &'static str {
    comparator.map_or("", Comparator::print_sign)
}

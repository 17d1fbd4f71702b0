//! The wording rules as a check: words that are never used, and how hard a text is to read.
//!
//! Used by tests over every string and page. The rules stand in the clinical reference, section 5.5; a
//! text that must use such a word (a quoted definition, an emergency line) is exempt by key with a reason.

use crate::Language;
use crate::phrases::phrases_in;

mod reading;

pub use reading::{MEDICAL, Reading};

/// Words and phrases that no text for people uses. Matched as whole words, in lower case.
pub const NEVER: &[&str] = &[
    "failure",
    "failures",
    "fail",
    "fails",
    "failed",
    "failing",
    "responder",
    "responders",
    "non-responder",
    "good",
    "bad",
    "normal for you",
    "don't worry",
    "do not worry",
    "nothing to worry about",
    "critical",
    "battle",
    "fight",
    "journey",
    "stop",
    "continue",
    "change the dose",
    "change your dose",
    "skip",
    "you are in remission",
    "safe",
    "safely",
    "you have an infection",
    "you need blood",
    "you need platelets",
    "you should",
    "has worked",
    "is working",
    "your treatment works",
    "prognosis",
];

/// The same for Spanish.
const NEVER_SPANISH: &[&str] = &[
    "fracaso",
    "fracasos",
    "fracasar",
    "fracasó",
    "respondedor",
    "respondedora",
    "respondedores",
    "normal para usted",
    "no se preocupe",
    "crítico",
    "crítica",
    "batalla",
    "lucha",
    "luchar",
    "omita",
    "está en remisión",
    "sin riesgo",
    "tiene una infección",
    "necesita sangre",
    "necesita plaquetas",
    "usted debería",
    "ha funcionado",
    "está funcionando",
    "pronóstico",
    "felicidades",
    "enhorabuena",
];

/// The same for French.
const NEVER_FRENCH: &[&str] = &[
    "échec",
    "échecs",
    "échouer",
    "échoué",
    "répondeur",
    "répondeuse",
    "répondeurs",
    "normal pour vous",
    "ne vous inquiétez pas",
    "critique",
    "bataille",
    "combat",
    "combattre",
    "vous êtes en rémission",
    "sans danger",
    "vous avez une infection",
    "vous avez besoin de sang",
    "vous avez besoin de plaquettes",
    "vous devriez",
    "a fonctionné",
    "pronostic",
    "félicitations",
    "bravo",
];

/// The same for German.
const NEVER_GERMAN: &[&str] = &[
    "versagen",
    "versagt",
    "versager",
    "therapieversagen",
    "fehlgeschlagen",
    "responder",
    "non-responder",
    "normal für sie",
    "keine sorge",
    "kritisch",
    "kritische",
    "kampf",
    "kämpfen",
    "schlacht",
    "sie sind in remission",
    "gefahrlos",
    "sie haben eine infektion",
    "sie brauchen blut",
    "sie brauchen blutplättchen",
    "sie sollten",
    "hat gewirkt",
    "prognose",
    "glückwunsch",
    "gratuliere",
];

/// Returns the words that no text of a language uses.
#[must_use]
pub fn never(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => NEVER,
        Language::Spanish => NEVER_SPANISH,
        Language::French => NEVER_FRENCH,
        Language::German => NEVER_GERMAN,
    }
}

/// Returns the words of [`NEVER`] that stand in an English text, and `!` where there is an exclamation mark.
#[must_use]
pub fn never_used_words(text: &str) -> Vec<&'static str> {
    never_used_words_of(Language::English, text)
}

/// Returns the words of [`never`] that stand in `text`, and `!` where there is an exclamation mark.
#[must_use]
pub fn never_used_words_of(language: Language, text: &str) -> Vec<&'static str> {
    let mut found = phrases_in(text, never(language));
    if text.contains('!') {
        found.push("!");
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_only_as_a_whole_word() {
        for (text, expected) in [
            ("This is a stopover.", vec![]),
            ("Bleeding that does not stop", vec!["stop"]),
            ("Nothing to worry about.", vec!["nothing to worry about"]),
            ("Well done!", vec!["!"]),
            ("A safe, good plan", vec!["good", "safe"]),
        ] {
            assert_eq!(never_used_words(text), expected, "{text}");
        }
    }
}

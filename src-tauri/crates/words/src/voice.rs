//! The wording rules as a check: words that are never used, and how hard a text is to read.
//!
//! Used by tests over every string and page. The rules stand in the clinical reference, section 5.5; a
//! text that must use such a word (a quoted definition, an emergency line) is exempt by key with a reason.

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
    "don’t worry",
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

/// Returns the words of [`NEVER`] that stand in `text`, and `!` where there is an exclamation mark.
#[must_use]
pub fn never_used_words(text: &str) -> Vec<&'static str> {
    let plain = format!(
        " {} ",
        text.to_lowercase()
            .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    );
    let mut found: Vec<&'static str> = NEVER
        .iter()
        .copied()
        .filter(|word| plain.contains(&format!(" {word} ")))
        .collect();
    if text.contains('!') {
        found.push("!");
    }
    found
}

/// Words of the field that cannot be replaced; each is explained in the glossary and counts as two
/// syllables when the reading grade is taken with the allow-list.
pub const MEDICAL: &[&str] = &[
    "haemoglobin",
    "neutrophil",
    "neutrophils",
    "platelet",
    "platelets",
    "transfusion",
    "transfusions",
    "azacitidine",
    "decitabine",
    "cedazuridine",
    "decitabine-cedazuridine",
    "ivosidenib",
    "enasidenib",
    "imetelstat",
    "luspatercept",
    "lenalidomide",
    "myelodysplastic",
    "leukaemia",
    "chromosome",
    "chromosomes",
    "mutation",
    "mutations",
    "erythropoietin",
    "criteria",
    "criterion",
    "hypomethylating",
    "international",
    "working",
    "transplant",
    "transplants",
    "infection",
    "infections",
    "antibiotic",
    "antibiotics",
    "laboratory",
    "assessment",
    "assessments",
    "ferritin",
    "syndrome",
    "syndromes",
    "anaemia",
    "medicine",
    "medicines",
    "telomere",
    "telomeres",
    "telomerase",
    "evaluation",
    "reticulocytes",
    "differentiation",
    "cytogenetic",
    "cytogenetics",
    "biopsy",
    "aspirate",
    "definition",
    "definitions",
    "foundation",
    "society",
    "authorised",
    "bilirubin",
    "creatinine",
    "guidelines",
    "temperature",
    "emergency",
    "appointment",
    "disease",
    "diseases",
    "treatment",
    "treatments",
];

/// How hard a text is to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    /// Sentences.
    pub sentences: u32,
    /// Words.
    pub words: u32,
    /// Syllables, as estimated from the spelling.
    pub syllables: u32,
    /// The same with every word of [`MEDICAL`] counted as two.
    pub syllables_with_allow_list: u32,
}

impl Reading {
    /// Measures English texts. Each text ends a sentence.
    #[must_use]
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut reading = Self::default();
        for text in texts {
            // “38.0” is not the end of a sentence; a colon and a semicolon are not one either.
            for sentence in text.split(". ").flat_map(|part| part.split(['?', '\n'])) {
                let words: Vec<String> = sentence
                    .split(|c: char| !(c.is_alphabetic() || matches!(c, '\'' | '’' | '-')))
                    .map(|word| {
                        word.trim_matches(|c: char| !c.is_alphabetic())
                            .to_lowercase()
                    })
                    .filter(|word| !word.is_empty())
                    .collect();
                if words.is_empty() {
                    continue;
                }
                reading.sentences += 1;
                for word in words {
                    let syllables = syllables(&word);
                    reading.words += 1;
                    reading.syllables += syllables;
                    reading.syllables_with_allow_list += if MEDICAL.contains(&word.as_str()) {
                        syllables.min(2)
                    } else {
                        syllables
                    };
                }
            }
        }
        reading
    }

    /// Returns the Flesch-Kincaid grade, with or without the allow-list.
    #[must_use]
    pub fn grade(&self, with_allow_list: bool) -> f64 {
        let syllables = if with_allow_list {
            self.syllables_with_allow_list
        } else {
            self.syllables
        };
        let words = f64::from(self.words.max(1));
        0.39 * words / f64::from(self.sentences.max(1)) + 11.8 * f64::from(syllables) / words
            - 15.59
    }

    /// Returns the mean number of words in a sentence.
    #[must_use]
    pub fn words_in_a_sentence(&self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences.max(1))
    }
}

/// Estimates the syllables of an English word from its spelling: runs of vowels, without a silent end.
fn syllables(word: &str) -> u32 {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut count = 0;
    let mut was_vowel = false;
    for c in word.chars() {
        if is_vowel(c) && !was_vowel {
            count += 1;
        }
        was_vowel = is_vowel(c);
    }
    let has_silent_end = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
        || (word.ends_with("es")
            && !["ses", "ces", "zes", "xes", "ches", "shes", "ges"]
                .iter()
                .any(|end| word.ends_with(end)))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if has_silent_end && count > 1 {
        count -= 1;
    }
    count.max(1)
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

    #[test]
    fn syllables_are_about_right() {
        for (word, expected) in [
            ("blood", 1),
            ("marrow", 2),
            ("made", 1),
            ("haemoglobin", 4),
            ("table", 2),
            ("called", 1),
            ("wanted", 2),
            ("doses", 2),
            ("the", 1),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn a_plain_sentence_has_a_low_grade_and_a_heavy_one_a_high_grade() {
        let plain = Reading::of(["Your blood was drawn on Tuesday. Ask your team what it means."]);
        let heavy = Reading::of([
            "Hypomethylating medication necessitates longitudinal haematological reassessment.",
        ]);
        assert!(plain.grade(false) < 5.0, "{}", plain.grade(false));
        assert!(heavy.grade(false) > 15.0, "{}", heavy.grade(false));
    }
}

//! How hard a text is to read: a published measure for each language, from words, sentences and syllables.
//!
//! Syllables are estimated from the spelling. English: Flesch-Kincaid grade. Spanish: Fernández-Huerta.
//! French: Kandel and Moles. German: the first Wiener Sachtextformel, a grade as well.

use crate::Language;

/// Words of the field that cannot be replaced; each is explained in the glossary and counts as two
/// syllables when the measure is taken with the allow-list.
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

/// The same for Spanish; the beginnings of words.
const MEDICAL_SPANISH: &[&str] = &[
    "hemoglobin",
    "plaqueta",
    "neutrófil",
    "transfusi",
    "tratamiento",
    "medicament",
    "enfermedad",
    "médula",
    "cromosom",
    "mutaci",
    "leucemia",
    "anemia",
    "ferritina",
    "laboratorio",
    "infecci",
    "trasplante",
    "síndrome",
    "respuesta",
    "criterio",
    "azacitidina",
    "decitabina",
    "cedazuridina",
    "ivosidenib",
    "enasidenib",
    "imetelstat",
    "luspatercept",
    "lenalidomida",
    "telómero",
    "resultado",
    "evaluaci",
    "internacional",
];

/// The same for French.
const MEDICAL_FRENCH: &[&str] = &[
    "hémoglobine",
    "plaquette",
    "neutrophile",
    "transfusion",
    "traitement",
    "médicament",
    "maladie",
    "moelle",
    "chromosome",
    "mutation",
    "leucémie",
    "anémie",
    "ferritine",
    "laboratoire",
    "infection",
    "greffe",
    "syndrome",
    "réponse",
    "critère",
    "azacitidine",
    "décitabine",
    "cédazuridine",
    "ivosidénib",
    "enasidenib",
    "énasidénib",
    "imetelstat",
    "imételstat",
    "luspatercept",
    "lénalidomide",
    "télomère",
    "résultat",
    "évaluation",
    "international",
];

/// The same for German.
const MEDICAL_GERMAN: &[&str] = &[
    "hämoglobin",
    "blutplättchen",
    "neutrophil",
    "transfusion",
    "behandlung",
    "medikament",
    "krankheit",
    "knochenmark",
    "chromosom",
    "mutation",
    "genveränderung",
    "leukämie",
    "anämie",
    "blutarmut",
    "ferritin",
    "labor",
    "infektion",
    "transplantation",
    "stammzell",
    "syndrom",
    "ansprechen",
    "kriteri",
    "azacitidin",
    "decitabin",
    "cedazuridin",
    "ivosidenib",
    "enasidenib",
    "imetelstat",
    "luspatercept",
    "lenalidomid",
    "telomer",
    "ergebnis",
    "untersuchung",
    "international",
    "blutkörperchen",
    "blutzellen",
];

/// What was counted in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    /// Sentences.
    pub sentences: u32,
    /// Words.
    pub words: u32,
    /// Syllables, as estimated from the spelling.
    pub syllables: u32,
    /// The same with every word of the field counted as two.
    pub syllables_with_allow_list: u32,
    /// Words of three syllables or more.
    pub long_words: u32,
    /// The same without the words of the field.
    pub long_words_with_allow_list: u32,
    /// Words of more than six letters.
    pub wide_words: u32,
    /// The same without the words of the field.
    pub wide_words_with_allow_list: u32,
    /// Words of one syllable.
    pub short_words: u32,
}

/// A measure of a language with its value, and how it must be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// Who published it.
    pub name: &'static str,
    /// The value.
    pub value: f64,
    /// The limit that a page must hold.
    pub limit: f64,
    /// True where a higher value means easier.
    pub higher_is_easier: bool,
}

impl Measure {
    /// Says whether the limit is held.
    #[must_use]
    pub fn is_easy(&self) -> bool {
        if self.higher_is_easier {
            self.value >= self.limit
        } else {
            self.value <= self.limit
        }
    }
}

impl Reading {
    /// Measures English texts. Each text ends a sentence.
    #[must_use]
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::of_language(Language::English, texts)
    }

    /// Measures texts of a language. Each text ends a sentence.
    #[must_use]
    pub fn of_language<'a>(language: Language, texts: impl IntoIterator<Item = &'a str>) -> Self {
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
                    reading.count(language, &word);
                }
            }
        }
        reading
    }

    fn count(&mut self, language: Language, word: &str) {
        let syllables = syllables(language, word);
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let is_medical = is_medical(language, word);
        self.words += 1;
        self.syllables += syllables;
        self.syllables_with_allow_list += if is_medical {
            syllables.min(2)
        } else {
            syllables
        };
        self.short_words += u32::from(syllables == 1);
        self.long_words += u32::from(syllables >= 3);
        self.long_words_with_allow_list += u32::from(syllables >= 3 && !is_medical);
        self.wide_words += u32::from(letters > 6);
        self.wide_words_with_allow_list += u32::from(letters > 6 && !is_medical);
    }

    /// Returns the Flesch-Kincaid grade, with or without the allow-list.
    #[must_use]
    pub fn grade(&self, with_allow_list: bool) -> f64 {
        0.39 * self.words_in_a_sentence() + 11.8 * self.syllables_in_a_word(with_allow_list) - 15.59
    }

    /// Returns the measure of a language, with or without the allow-list.
    #[must_use]
    pub fn measure(&self, language: Language, with_allow_list: bool) -> Measure {
        let sentence = self.words_in_a_sentence();
        let word = self.syllables_in_a_word(with_allow_list);
        match language {
            Language::English => Measure {
                name: "Flesch-Kincaid grade",
                value: self.grade(with_allow_list),
                limit: 8.0,
                higher_is_easier: false,
            },
            Language::Spanish => Measure {
                name: "Fernández-Huerta",
                value: 206.84 - 60.0 * word - 1.02 * sentence,
                limit: 65.0,
                higher_is_easier: true,
            },
            Language::French => Measure {
                name: "Kandel-Moles",
                value: 207.0 - 1.015 * sentence - 73.6 * word,
                limit: 60.0,
                higher_is_easier: true,
            },
            Language::German => Measure {
                name: "Wiener Sachtextformel 1",
                value: self.vienna(with_allow_list),
                limit: 8.0,
                higher_is_easier: false,
            },
        }
    }

    fn vienna(&self, with_allow_list: bool) -> f64 {
        let percent = |count: u32| 100.0 * f64::from(count) / f64::from(self.words.max(1));
        let (long, wide) = if with_allow_list {
            (
                self.long_words_with_allow_list,
                self.wide_words_with_allow_list,
            )
        } else {
            (self.long_words, self.wide_words)
        };
        0.1935 * percent(long) + 0.1672 * self.words_in_a_sentence() + 0.1297 * percent(wide)
            - 0.0327 * percent(self.short_words)
            - 0.875
    }

    fn syllables_in_a_word(&self, with_allow_list: bool) -> f64 {
        let syllables = if with_allow_list {
            self.syllables_with_allow_list
        } else {
            self.syllables
        };
        f64::from(syllables) / f64::from(self.words.max(1))
    }

    /// Returns the mean number of words in a sentence.
    #[must_use]
    pub fn words_in_a_sentence(&self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences.max(1))
    }
}

fn is_medical(language: Language, word: &str) -> bool {
    let begins = |list: &[&str]| list.iter().any(|begin| word.starts_with(begin));
    match language {
        Language::English => MEDICAL.contains(&word),
        Language::Spanish => begins(MEDICAL_SPANISH),
        Language::French => begins(MEDICAL_FRENCH),
        Language::German => begins(MEDICAL_GERMAN),
    }
}

/// Estimates the syllables of a word from its spelling: runs of vowels, with the habits of the language.
fn syllables(language: Language, word: &str) -> u32 {
    let is_vowel = |c: char| match language {
        Language::English => matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'),
        Language::Spanish => "aeiouáéíóúüy".contains(c),
        Language::French => "aeiouyàâéèêëîïôùûüœæ".contains(c),
        Language::German => "aeiouyäöü".contains(c),
    };
    // In Spanish two strong vowels, and an accented weak one, are syllables of their own.
    let parts_from = |before: char, c: char| {
        language == Language::Spanish
            && ("aeoáéó".contains(before) && "aeoáéó".contains(c)
                || "íú".contains(before)
                || "íú".contains(c))
    };
    let mut count = 0;
    let mut before = None;
    for c in word.chars() {
        if is_vowel(c) {
            match before {
                None => count += 1,
                Some(last) if parts_from(last, c) => count += 1,
                Some(_) => {}
            }
        }
        before = is_vowel(c).then_some(c);
    }
    if has_silent_end(language, word) && count > 1 {
        count -= 1;
    }
    count.max(1)
}

fn has_silent_end(language: Language, word: &str) -> bool {
    match language {
        Language::English => {
            (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
                || (word.ends_with("es")
                    && !["ses", "ces", "zes", "xes", "ches", "shes", "ges"]
                        .iter()
                        .any(|end| word.ends_with(end)))
                || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"))
        }
        Language::French => {
            (word.ends_with('e') || word.ends_with("es"))
                && !["ie", "ies", "ue", "ues", "oue", "ée", "ées", "oie", "oies"]
                    .iter()
                    .any(|end| word.ends_with(end))
        }
        Language::Spanish | Language::German => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(syllables(Language::English, word), expected, "{word}");
        }
        for (language, word, expected) in [
            (Language::Spanish, "médula", 3),
            (Language::Spanish, "día", 2),
            (Language::Spanish, "tratamiento", 4),
            (Language::Spanish, "leer", 2),
            (Language::French, "moelle", 1),
            (Language::French, "plaquettes", 2),
            (Language::French, "maladie", 3),
            (Language::German, "Blut", 1),
            (Language::German, "knochenmark", 3),
            (Language::German, "transfusion", 3),
        ] {
            assert_eq!(
                syllables(language, &word.to_lowercase()),
                expected,
                "{word}"
            );
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

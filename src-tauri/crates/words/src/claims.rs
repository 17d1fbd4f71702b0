//! Claims about this person that no sentence makes, phrase by phrase, for each language.
//!
//! Clinical reference, section 5.5: never diagnose, never say that a treatment works or does not, never
//! predict, rank, advise on a dose or on joining a trial, never reassure. A quoted definition, a button or
//! an emergency line is exempt by the id of its message, with a reason. Single words are in
//! [`crate::voice`]; here are the phrases that turn harmless words into a claim.

use crate::Language;

/// Phrases of English, in lower case, whole words.
const ENGLISH: &[&str] = &[
    // A judgement of the treatment or of the person.
    "treatment works",
    "treatment is not working",
    "treatment does not work",
    "medicine works for you",
    "drug works for you",
    "you responded",
    "you have responded",
    "you are responding",
    "you did not respond",
    "you have not responded",
    "you are in complete remission",
    "you are in partial remission",
    "your remission",
    "your response is",
    "you have a response",
    "you are resistant",
    "you are refractory",
    // Diagnosis and course.
    "you have leukaemia",
    "you have leukemia",
    "your disease is getting worse",
    "your disease is progressing",
    "your disease has progressed",
    "your disease is stable",
    "your mds is stable",
    "you have a relapse",
    "you have relapsed",
    "you are cured",
    "you are getting better",
    "you are getting worse",
    // Prediction.
    "you will live",
    "months to live",
    "years to live",
    "life expectancy",
    "survival",
    "your chances",
    // Advice on treatment, dose, trial or transplant.
    "you should take",
    "you must take",
    "stop taking",
    "keep taking",
    "take more",
    "take less",
    "raise the dose yourself",
    "leave out a dose",
    "you are eligible",
    "you can join",
    "you should join",
    "you need a transplant",
    "you do not need a transplant",
    "best treatment",
    "better treatment",
    "works best",
    // Reassurance and alarm.
    "all is well",
    "everything is fine",
    "nothing is wrong",
    "no need to worry",
    "no cause for concern",
    "harmless",
    "you can be calm",
    "do not need to call",
    "no need to call",
    "dangerously",
    "it is too late",
];

/// Returns the phrases that a language never uses of a person. A new language needs a list of its own.
#[must_use]
pub fn never_claimed(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => ENGLISH,
    }
}

/// Returns the claims that stand in `text`.
#[must_use]
pub fn claims_in(language: Language, text: &str) -> Vec<&'static str> {
    let plain = format!(
        " {} ",
        text.to_lowercase()
            .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    );
    never_claimed(language)
        .iter()
        .copied()
        .filter(|phrase| plain.contains(&format!(" {phrase} ")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::spelled_out;

    /// Messages that quote such a phrase, each with its reason.
    const EXEMPT: &[(&str, &str, &str)] = &[(
        "answer-group-main",
        "treatment does not work",
        "the name of a group of general answers, said of nobody",
    )];

    #[test]
    fn no_message_of_any_language_makes_a_claim_about_the_person() {
        for language in Language::ALL {
            let found: Vec<String> = spelled_out(*language)
                .into_iter()
                .flat_map(|(file, key, text)| {
                    claims_in(*language, &text)
                        .into_iter()
                        .filter(|claim| {
                            !EXEMPT
                                .iter()
                                .any(|(id, phrase, _)| *id == key && phrase == claim)
                        })
                        .map(|claim| format!("{file}: {key}: “{claim}” in “{text}”"))
                        .collect::<Vec<_>>()
                })
                .collect();
            assert!(found.is_empty(), "{}", found.join("\n"));
        }
    }

    #[test]
    fn every_exemption_is_still_needed_and_says_why() {
        for (key, phrase, reason) in EXEMPT {
            assert!(!reason.is_empty());
            assert!(
                Language::ALL.iter().any(|language| {
                    spelled_out(*language).iter().any(|(_, id, text)| {
                        id == key && claims_in(*language, text).contains(phrase)
                    })
                }),
                "{key} no longer says “{phrase}”"
            );
        }
    }

    #[test]
    fn a_claim_is_found_in_the_middle_of_a_sentence_and_a_fact_is_not_one() {
        for (text, expected) in [
            (
                "By these counts your treatment works.",
                vec!["treatment works"],
            ),
            ("The red-cell part is reached in these results.", vec![]),
            (
                "You are in complete remission",
                vec!["you are in complete remission"],
            ),
            (
                "The numbers fit complete remission. Only your team can say.",
                vec![],
            ),
        ] {
            assert_eq!(claims_in(Language::English, text), expected, "{text}");
        }
    }

    #[test]
    fn every_language_has_its_phrases_written_as_they_are_compared() {
        for language in Language::ALL {
            let phrases = never_claimed(*language);
            assert!(phrases.len() >= 40, "{}", language.code());
            for phrase in phrases {
                assert_eq!(phrase.to_lowercase(), *phrase);
                assert!(claims_in(*language, phrase).contains(phrase), "{phrase}");
            }
        }
    }
}

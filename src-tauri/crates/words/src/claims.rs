//! Claims about this person that no sentence makes, phrase by phrase, for each language.
//!
//! Clinical reference, section 5.5: never diagnose, never say that a treatment works or does not, never
//! predict, rank, advise on a dose or on joining a trial, never reassure. A quoted definition, a button or
//! an emergency line is exempt by the id of its message, with a reason. Single words are in
//! [`crate::voice`]; here are the phrases that turn harmless words into a claim.

use crate::Language;
use crate::phrases::phrases_in;

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

/// The same for Spanish.
const SPANISH: &[&str] = &[
    "el tratamiento funciona",
    "el tratamiento no funciona",
    "el tratamiento está funcionando",
    "el tratamiento no está funcionando",
    "el medicamento le funciona",
    "usted ha respondido",
    "usted respondió",
    "usted está respondiendo",
    "usted no respondió",
    "usted no ha respondido",
    "está en remisión completa",
    "está en remisión parcial",
    "su remisión",
    "su respuesta es",
    "tiene una respuesta",
    "es resistente al tratamiento",
    "tiene leucemia",
    "su enfermedad empeora",
    "su enfermedad está empeorando",
    "su enfermedad progresa",
    "su enfermedad ha progresado",
    "su enfermedad está estable",
    "su smd está estable",
    "tiene una recaída",
    "ha recaído",
    "está curado",
    "está curada",
    "está mejorando",
    "está empeorando",
    "usted vivirá",
    "meses de vida",
    "años de vida",
    "esperanza de vida",
    "supervivencia",
    "sus probabilidades",
    "debe tomar",
    "deje de tomar",
    "siga tomando",
    "tome más",
    "tome menos",
    "suba la dosis",
    "sáltese una dosis",
    "puede participar en el ensayo",
    "es apto para el ensayo",
    "necesita un trasplante",
    "no necesita un trasplante",
    "el mejor tratamiento",
    "un tratamiento mejor",
    "funciona mejor",
    "todo está bien",
    "todo va bien",
    "no pasa nada",
    "no hay motivo de preocupación",
    "no se preocupe",
    "inofensivo",
    "no hace falta llamar",
    "no necesita llamar",
    "peligrosamente",
    "es demasiado tarde",
];

/// The same for French.
const FRENCH: &[&str] = &[
    "le traitement marche",
    "le traitement ne marche pas",
    "le traitement fonctionne",
    "le traitement ne fonctionne pas",
    "le médicament marche pour vous",
    "vous avez répondu",
    "vous répondez au traitement",
    "vous n’avez pas répondu",
    "vous ne répondez pas",
    "vous êtes en rémission complète",
    "vous êtes en rémission partielle",
    "votre rémission",
    "votre réponse est",
    "vous avez une réponse",
    "vous êtes résistant",
    "vous êtes réfractaire",
    "vous avez une leucémie",
    "votre maladie s’aggrave",
    "votre maladie progresse",
    "votre maladie a progressé",
    "votre maladie est stable",
    "votre smd est stable",
    "vous avez une rechute",
    "vous avez rechuté",
    "vous êtes guéri",
    "vous êtes guérie",
    "vous allez mieux",
    "vous allez moins bien",
    "vous vivrez",
    "mois à vivre",
    "années à vivre",
    "espérance de vie",
    "survie",
    "vos chances",
    "vous devez prendre",
    "vous devriez prendre",
    "arrêtez de prendre",
    "continuez à prendre",
    "prenez plus",
    "prenez moins",
    "augmentez la dose",
    "sautez une dose",
    "vous pouvez participer à l’étude",
    "vous êtes éligible",
    "vous avez besoin d’une greffe",
    "vous n’avez pas besoin d’une greffe",
    "le meilleur traitement",
    "un meilleur traitement",
    "marche le mieux",
    "tout va bien",
    "rien de grave",
    "pas d’inquiétude",
    "ne vous inquiétez pas",
    "inoffensif",
    "inutile d’appeler",
    "pas besoin d’appeler",
    "dangereusement",
    "il est trop tard",
];

/// The same for German.
const GERMAN: &[&str] = &[
    "die behandlung wirkt",
    "die behandlung wirkt nicht",
    "ihre behandlung wirkt",
    "ihre behandlung wirkt nicht",
    "das medikament wirkt bei ihnen",
    "sie haben angesprochen",
    "sie sprechen an",
    "sie haben nicht angesprochen",
    "sie sprechen nicht an",
    "sie sind in kompletter remission",
    "sie sind in partieller remission",
    "ihre remission",
    "ihr ansprechen ist",
    "sie haben ein ansprechen",
    "sie sind resistent",
    "sie sind refraktär",
    "sie haben leukämie",
    "sie haben eine leukämie",
    "ihre krankheit wird schlimmer",
    "ihre krankheit schreitet fort",
    "ihre krankheit ist fortgeschritten",
    "ihre krankheit ist stabil",
    "ihr mds ist stabil",
    "sie haben einen rückfall",
    "sie hatten einen rückfall",
    "sie sind geheilt",
    "es geht ihnen besser",
    "es geht ihnen schlechter",
    "sie werden leben",
    "monate zu leben",
    "jahre zu leben",
    "lebenserwartung",
    "überleben",
    "ihre chancen",
    "sie sollten einnehmen",
    "sie müssen einnehmen",
    "setzen sie ab",
    "nehmen sie weiter",
    "nehmen sie mehr",
    "nehmen sie weniger",
    "erhöhen sie die dosis",
    "lassen sie eine dosis aus",
    "sie sind geeignet",
    "sie können an der studie teilnehmen",
    "sie brauchen eine transplantation",
    "sie brauchen keine transplantation",
    "die beste behandlung",
    "eine bessere behandlung",
    "wirkt am besten",
    "alles ist gut",
    "alles in ordnung",
    "kein grund zur sorge",
    "machen sie sich keine sorgen",
    "harmlos",
    "sie müssen nicht anrufen",
    "kein anruf nötig",
    "gefährlich niedrig",
    "es ist zu spät",
];

/// Returns the phrases that a language never uses of a person. A new language needs a list of its own.
#[must_use]
pub fn never_claimed(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => ENGLISH,
        Language::Spanish => SPANISH,
        Language::French => FRENCH,
        Language::German => GERMAN,
    }
}

/// Returns the claims that stand in `text`.
#[must_use]
pub fn claims_in(language: Language, text: &str) -> Vec<&'static str> {
    phrases_in(text, never_claimed(language))
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

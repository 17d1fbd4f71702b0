//! Words that correct or qualify a result, and words that stand where a result is not there yet.

use crate::fold::folded;

/// Words, and beginnings of words, in the eight languages; folded. A star stands for any ending.
const QUALIFYING: &[&str] = &[
    // English
    "corrected",
    "correction",
    "amended",
    "previously",
    "superseded",
    "supersedes",
    "revised",
    "erroneous",
    "error",
    "clump*",
    "aggregat*",
    "clot",
    "clots",
    "clotted",
    "hemoly*",
    "haemoly*",
    "lipemi*",
    "lipaemi*",
    "icteri*",
    "repeat",
    "repeated",
    "recollect*",
    "redraw",
    "unreliable",
    "estimat*",
    "interfer*",
    "suspect*",
    "questionable",
    "contaminat*",
    "diluted",
    "dilution",
    "insufficient",
    "compromised",
    "verify",
    "unverified",
    "confirm",
    "satellit*",
    "pseudo*",
    "agglutin*",
    "retest",
    "rerun",
    "provisional",
    "mislabel*",
    "misidentif*",
    "wrong",
    "disregard",
    "invalid",
    "unusable",
    "giant",
    "falsely",
    "spurious*",
    "artefact*",
    "artifact*",
    "unsuitable",
    "rejected",
    // German
    "verwechs*",
    "probenverwechs*",
    "verwertbar",
    "unbrauchbar",
    "korrigiert*",
    "korrektur",
    "berichtigt*",
    "aggregiert",
    "hamoly*",
    "thrombozytenaggreg*",
    "plattchenaggreg*",
    "thrombozytenklump*",
    "geronnen",
    "gerinnsel",
    "koagel",
    "lipamisch",
    "ikterisch",
    "wiederholung",
    "wiederholen",
    "kontrolle",
    "kontrollieren",
    "geschatzt",
    "schatzwert",
    "storung",
    "unsicher",
    "unplausibel",
    "verdunnt",
    "vorlaufig",
    "unzureichend",
    "kontamin*",
    "verklumpt*",
    // French
    "corrige*",
    "rectifie*",
    "modifie*",
    "agregat*",
    "amas",
    "coagule*",
    "caillot*",
    "lipemique",
    "icterique",
    "controler",
    "estime*",
    "approximati*",
    "provisoire",
    "errone*",
    "erreur*",
    "annule*",
    // Spanish
    "corregid*",
    "rectificad*",
    "modificad*",
    "agregado*",
    "grumos",
    "coagul*",
    "hemoliz*",
    "lipemic*",
    "icteric*",
    "repetir",
    "repetid*",
    "estimad*",
    "provisional",
    "interferencia",
    "cumulos",
    "anulad*",
    // Italian
    "corrett*",
    "rettificat*",
    "aggregati",
    "emoli*",
    "coagul*",
    "lipemic*",
    "itteric*",
    "ripetere",
    "ripetut*",
    "stimat*",
    "provvisori*",
    "interferenza",
    "ammassi",
    "annullat*",
    // Dutch
    "gecorrigeerd*",
    "gewijzigd*",
    "aggregaten",
    "trombocytenaggreg*",
    "gestold",
    "stolsel*",
    "hemolytisch*",
    "lipemisch",
    "icterisch",
    "herhal*",
    "geschat",
    "onbetrouwbaar",
    "voorlopig",
    "stoornis",
    "klonter*",
    "stolling*",
    // Portuguese
    "corrigid*",
    "retificad*",
    "agregad*",
    "hemolis*",
    "repetid*",
    "ictericia",
    "provisori*",
    "interferencia",
    "grumos",
    // Swedish
    "korrigera*",
    "ratta*",
    "andrad*",
    "andrat",
    "aggregat",
    "koagl*",
    "koagel",
    "koagulera*",
    "trombocytaggreg*",
    "hemolys*",
    "omtag",
    "omprov",
    "uppskatta*",
    "osaker*",
    "preliminar*",
    "storning",
];

/// Phrases that do; folded.
const QUALIFYING_PHRASES: &[&str] = &[
    "do not use",
    "iv line",
    "above iv",
    "wrong patient",
    "other patient",
    "nicht verwenden",
    "anderer patient",
    "autre patient",
    "ne pas utiliser",
    "no valorable",
    "no usar",
    "non utilizzare",
    "non valutabile",
    "niet gebruiken",
    "nao usar",
    "nao utilizar",
    "inte anvanda",
];

/// Words and phrases of remarks that leave a result as it is; folded. A remark without any of them is looked at.
const HARMLESS: &[&str] = &[
    "verified",
    "validated",
    "reviewed",
    "fasting",
    "non fasting",
    "critical value",
    "critical result",
    "called to",
    "read back",
    "reference range",
    "reference ranges",
    "reference interval",
    "reference intervals",
    "reference values",
    "ref range",
    "normal range",
    "performed at",
    "performed by",
    "performing lab",
    "performing laboratory",
    "tested at",
    "testing performed",
    "test performed",
    "analysis performed",
    "lab director",
    "laboratory director",
    "medical director",
    "clia",
    "accredited",
    "methodology",
    "method",
    "calculated",
    "venipuncture",
    "venepuncture",
    "no comment",
    "none",
    "ok",
    "normal",
    "within normal limits",
    "nuchtern",
    "validiert",
    "freigegeben",
    "referenzbereich",
    "referenzbereiche",
    "akkreditiert",
    "methode",
    "a jeun",
    "valide",
    "valeurs de reference",
    "ayunas",
    "validado",
    "valores de referencia",
    "a digiuno",
    "validato",
    "valori di riferimento",
    "nuchter",
    "gevalideerd",
    "referentiewaarden",
    "jejum",
    "fastande",
];

/// Words that say that a result is still to come; folded, compared as a whole phrase inside the text.
const PENDING: &[&str] = &[
    "pending",
    "in progress",
    "in process",
    "to follow",
    "awaited",
    "awaiting",
    "not yet available",
    "results pending",
    "in arbeit",
    "folgt",
    "ausstehend",
    "steht aus",
    "noch offen",
    "en cours",
    "a suivre",
    "en attente",
    "pendiente",
    "en proceso",
    "en curso",
    "in corso",
    "in lavorazione",
    "segue",
    "in attesa",
    "volgt",
    "nog niet bekend",
    "in bewerking",
    "in behandeling",
    "em andamento",
    "em curso",
    "pendente",
    "a seguir",
    "pagar",
    "kommer",
    "svar foljer",
    "ej klar",
    "under arbete",
];

/// Words that say that nothing was measured.
const NOT_DONE: &[&str] = &[
    "not done",
    "not performed",
    "cancelled",
    "canceled",
    "qns",
    "tnp",
    "test not performed",
    "dnr",
    "nicht durchgefuhrt",
    "nicht bestimmt",
    "storniert",
    "entfallt",
    "non effectue",
    "non realise",
    "annule",
    "no realizado",
    "anulado",
    "cancelado",
    "non eseguito",
    "annullato",
    "niet uitgevoerd",
    "niet bepaald",
    "vervallen",
    "nao realizado",
    "ej utford",
    "ej utfort",
    "utgar",
    "makulerad",
];

/// Says whether a text corrects or qualifies the result that it belongs to.
pub(crate) fn qualifies(text: &str) -> bool {
    let text = folded(text);
    text.split(' ').any(|word| {
        QUALIFYING
            .iter()
            .any(|known| match known.strip_suffix('*') {
                Some(start) => word.starts_with(start),
                None => word == *known,
            })
    }) || has_phrase(&text, QUALIFYING_PHRASES)
}

/// Says whether a remark that hangs on one result must be looked at: nobody can list all the ways to take a
/// result back, so that only remarks known to be harmless leave it certain.
pub(crate) fn needs_a_look(remark: &str) -> bool {
    let text = folded(remark);
    let has_letters = text.chars().any(char::is_alphabetic);
    has_letters && (qualifies(remark) || !has_phrase(&text, HARMLESS))
}

/// Says whether a folded text holds one of some phrases, as whole words.
fn has_phrase(text: &str, phrases: &[&str]) -> bool {
    let text = format!(" {text} ");
    phrases
        .iter()
        .any(|phrase| text.contains(&format!(" {phrase} ")))
}

/// Says whether a text stands where a result is still to come or was never measured.
pub(crate) fn is_without_result(text: &str) -> bool {
    let text = format!(" {} ", folded(text));
    PENDING
        .iter()
        .chain(NOT_DONE)
        .any(|phrase| text.contains(&format!(" {phrase} ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::{NumberStyle, read_number};

    #[test]
    fn words_that_correct_or_qualify_are_known_in_eight_languages() {
        for text in [
            "Corrected result, previously reported as 12",
            "Platelets clumped, count unreliable",
            "specimen hemolysed",
            "Thrombozytenaggregate",
            "Wert korrigiert am 3.4.",
            "Probe hämolytisch",
            "Blut geronnen",
            "Mislabeled specimen",
            "Wrong blood in tube",
            "Please disregard",
            "Probenverwechslung",
            "Wert nicht verwertbar",
            "résultat corrigé",
            "présence d’agrégats plaquettaires",
            "Resultado corregido",
            "muestra hemolizada",
            "campione emolizzato",
            "aggregati piastrinici",
            "resultaat gecorrigeerd",
            "stolsel in de buis",
            "amostra hemolisada",
            "resultado retificado",
            "hemolyserat prov",
            "rättat svar",
            "Leukozyten (Kontrolle folgt)",
        ] {
            assert!(qualifies(text) || is_without_result(text), "{text}");
        }
        for text in [
            "Complete blood count",
            "Blutbild",
            "Numération formule sanguine",
            "fasting",
            "Hemograma completo",
            "Emocromo",
            "High",
            "",
        ] {
            assert!(!qualifies(text) && !is_without_result(text), "{text}");
        }
    }

    #[test]
    fn only_remarks_that_are_known_to_be_harmless_need_no_look() {
        for remark in [
            "Giant platelets seen",
            "Drawn above IV line",
            "Do not use",
            "Previous value 45",
            "Erreur de patient",
            "No valorable",
            "Stollingen",
            "Koagulerat prov",
            "Trombocytaggregat",
            "After transfusion",
            "Nach Transfusion",
            "Confirmed by repeat",
            "Fasting; specimen clotted",
            "whatever else somebody may write",
        ] {
            assert!(needs_a_look(remark), "{remark}");
        }
        for remark in [
            "",
            "***",
            "Verified",
            "Reviewed by pathologist",
            "Fasting",
            "Critical value called to RN",
            "Reference range adjusted",
            "Performed at Example Laboratory, 1 Main Street",
            "Nüchtern",
            "A jeun",
        ] {
            assert!(!needs_a_look(remark), "{remark}");
        }
    }

    #[test]
    fn a_text_where_a_result_should_be_never_becomes_a_number() {
        for text in [
            "pending",
            "clumped",
            "see comment",
            "see note 12",
            "in Arbeit",
            "folgt",
            "nicht messbar",
            "hemolysed",
            "QNS",
            "TNP",
            "en cours",
            "pendiente",
            "in corso",
            "volgt",
            "em andamento",
            "ej utförd",
            "cancelled",
            "n. b.",
            "ent.",
            "s. Text",
            "voir commentaire",
            "s.u.",
            "?",
            "---",
            "...",
            "1+",
            "+++",
            "positiv",
            "neg.",
        ] {
            for style in [
                NumberStyle::DecimalPoint,
                NumberStyle::DecimalComma,
                NumberStyle::Unknown,
            ] {
                assert_eq!(read_number(text, style), None, "{text}");
            }
        }
        for text in [
            "pending",
            "in Arbeit",
            "folgt",
            "en cours",
            "pendiente",
            "in corso",
            "volgt",
            "em andamento",
            "Svar följer",
            "QNS",
            "not done",
        ] {
            assert!(is_without_result(text), "{text}");
        }
    }
}

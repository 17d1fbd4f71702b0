//! In which language a page is printed, from a first rough reading in English.

use crate::fold::folded;

/// Words, folded as in [`crate::fold`], that are common on the lab sheets of one language only.
const WORDS: &[(&str, &[&str])] = &[
    (
        "deu",
        &[
            "leukozyten",
            "erythrozyten",
            "hamoglobin",
            "hamatokrit",
            "thrombozyten",
            "befund",
            "ergebnis",
            "einheit",
            "referenzbereich",
            "untersuchung",
            "entnahme",
            "lymphozyten",
            "monozyten",
            "eosinophile",
            "basophile",
            "geb",
            "und",
            "der",
            "kleines",
            "blutbild",
            "neutrophile",
            "laborbefund",
            "auftragsnr",
            "befunddatum",
        ],
    ),
    (
        "fra",
        &[
            "hemoglobine",
            "hematies",
            "leucocytes",
            "plaquettes",
            "hematocrite",
            "resultats",
            "valeurs",
            "prelevement",
            "polynucleaires",
            "numeration",
            "le",
            "du",
            "unites",
            "usuelles",
            "naissance",
            "formule",
            "globulaire",
            "hemogramme",
        ],
    ),
    (
        "spa",
        &[
            "hemoglobina",
            "leucocitos",
            "plaquetas",
            "hematies",
            "hematocrito",
            "resultado",
            "unidades",
            "valores",
            "referencia",
            "fecha",
            "paciente",
            "neutrofilos",
            "linfocitos",
            "monocitos",
            "eosinofilos",
            "basofilos",
            "hemograma",
            "extraccion",
            "nacimiento",
            "eritrocitos",
        ],
    ),
    (
        "ita",
        &[
            "emoglobina",
            "leucociti",
            "piastrine",
            "eritrociti",
            "ematocrito",
            "risultato",
            "risultati",
            "valori",
            "riferimento",
            "esame",
            "globuli",
            "bianchi",
            "rossi",
            "neutrofili",
            "linfociti",
            "monociti",
            "eosinofili",
            "basofili",
            "prelievo",
            "nato",
            "emocromocitometrico",
            "di",
            "analisi",
        ],
    ),
    (
        "nld",
        &[
            "hemoglobine",
            "leukocyten",
            "trombocyten",
            "erytrocyten",
            "hematocriet",
            "uitslag",
            "eenheid",
            "referentiewaarden",
            "afname",
            "geboortedatum",
            "bepaling",
            "bloedbeeld",
            "neutrofielen",
            "lymfocyten",
            "monocyten",
            "eosinofielen",
            "basofielen",
            "van",
            "het",
            "afnamedatum",
        ],
    ),
    (
        "por",
        &[
            "hemoglobina",
            "leucocitos",
            "plaquetas",
            "eritrocitos",
            "hematocrito",
            "resultado",
            "resultados",
            "unidade",
            "colheita",
            "coleta",
            "nascimento",
            "neutrofilos",
            "linfocitos",
            "hemacias",
            "utente",
            "hemograma",
            "data",
            "valores",
            "eosinofilos",
            "valor",
            "exame",
        ],
    ),
    (
        "swe",
        &[
            "trombocyter",
            "leukocyter",
            "erytrocyter",
            "provtagning",
            "analys",
            "resultat",
            "enhet",
            "referensintervall",
            "personnummer",
            "neutrofila",
            "lymfocyter",
            "monocyter",
            "eosinofila",
            "basofila",
            "svar",
            "evf",
            "provsvar",
            "och",
        ],
    ),
];

/// The recogniser's name of the language of a text; `None` for English, or where nothing tells.
pub(super) fn of(text: &str) -> Option<&'static str> {
    let text = folded(text);
    let words: Vec<&str> = text.split(' ').collect();
    let (count, language) = WORDS
        .iter()
        .map(|(language, known)| {
            let count = known.iter().filter(|word| words.contains(*word)).count();
            (count, *language)
        })
        .max_by_key(|(count, _)| *count)?;
    (count >= 3).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_told_from_the_words_of_a_sheet() {
        for (text, expected) in [
            (
                "Hamoglobin 9,2 g/dl Leukozyten Einheit Referenzbereich",
                Some("deu"),
            ),
            ("Globuli bianchi 6,73 Emoglobina Esame", Some("ita")),
            ("Hémoglobine Plaquettes Leucocytes Résultats", Some("fra")),
            ("Hemoglobin White cell count Units Range", None),
            ("Provtagning Trombocyter Enhet Resultat", Some("swe")),
            ("Leukocyten Trombocyten Uitslag Eenheid", Some("nld")),
            ("", None),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
    }
}

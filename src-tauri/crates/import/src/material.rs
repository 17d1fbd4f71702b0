//! What a specimen is: counts of cells in urine, marrow or another fluid are no blood count.

use crate::fold::folded;

/// Words that name another material than blood.
const OTHERS: &[&str] = &[
    "orina",
    "marrow",
    "medula",
    "midollo",
    "moelle",
    "csf",
    "lcr",
    "liquor",
    "stool",
    "stuhl",
    "faeces",
    "sediment",
    "sedimento",
    "punctie",
    "aspirate",
    "aspirat",
    "aspirato",
    "aspirado",
    "aspiraat",
    "synovia",
];

/// Beginnings of words that do, since they are put together with others and bent in many ways.
const BEGINNINGS: &[&str] = &[
    "urin",
    "knochenmark",
    "beenmerg",
    "benmarg",
    "myelogram",
    "mielogram",
    "mieloaspir",
    "liquorstatus",
    "cerebrospinal",
    "cefalorraq",
    "cefaloraq",
    "cefalorach",
    "cephalorach",
    "pleura",
    "pleuriq",
    "peritone",
    "pericard",
    "perikard",
    "ascit",
    "aszit",
    "synovial",
    "sinovial",
    "gewrichts",
    "gelenk",
    "lumbaal",
    "lumbalpunk",
    "dialysa",
    "drainage",
    "punktat",
    "punktion",
    "punctaat",
    "bronchoalveol",
];

/// Words that do where nothing but a material is named: they may be names of people elsewhere.
const OTHER_SPECIMENS: &[&str] = &[
    "feces",
    "saliva",
    "sputum",
    "semen",
    "sperm",
    "lavage",
    "bronchial",
    "swab",
    "tissue",
    "biopsy",
    "cord",
    "fluid",
    "fluids",
    "vocht",
    "liquide",
    "liquido",
    "erguss",
    "ponction",
    "puncion",
    "puntura",
    "bal",
    "donor",
    "spender",
    "donneur",
    "donante",
    "donatore",
    "apheresis",
    "apherese",
    "concentrate",
    "konzentrat",
];

/// Words and codes (HL7 table 0487, SNOMED CT) of blood and what is got from it.
const BLOOD: &[&str] = &[
    "wb",
    "whole",
    "ser",
    "plas",
    "bld",
    "blda",
    "bldc",
    "bldv",
    "serplas",
    "k2",
    "k3",
    "blod",
    "helblod",
    "blut",
    "119297000",
    "119361006",
    "119364003",
    "122552005",
    "122554006",
    "122555007",
    "258580003",
    "258590006",
    "445295009",
    "119300005",
    "122560006",
    "122561005",
];

/// Beginnings of such words, and of what tubes of blood are called.
const BLOOD_BEGINNINGS: &[&str] = &[
    "blood",
    "vollblut",
    "blutbild",
    "venenblut",
    "kapillarblut",
    "edta",
    "sang",
    "bloed",
    "serum",
    "suero",
    "siero",
    "soro",
    "plasm",
    "hepar",
    "citrat",
    "zitrat",
    "venous",
    "venos",
    "veneu",
    "veneux",
    "capill",
    "kapill",
    "lavender",
    "paars",
    "purple",
    "violet",
];

/// Says whether what was examined is said to be something else than blood, or something that nobody here
/// knows. Nothing said is no doubt.
pub(crate) fn is_perhaps_no_blood(specimen: &str) -> bool {
    let plain = folded(specimen);
    if plain.is_empty() {
        return false;
    }
    let is_blood = plain.split(' ').any(|word| {
        BLOOD.contains(&word)
            || BLOOD_BEGINNINGS
                .iter()
                .any(|beginning| word.starts_with(beginning))
    });
    !is_blood || is_other_than_blood(specimen)
}

/// Says whether the name of a specimen is another than that of the blood of the person.
pub(crate) fn is_other_than_blood(specimen: &str) -> bool {
    heads_another_material(specimen)
        || folded(specimen)
            .split(' ')
            .any(|word| OTHER_SPECIMENS.contains(&word))
}

/// Says whether a heading, or anything else on a sheet, speaks of another material than blood. Words that may
/// be names of people do not count here.
pub(crate) fn heads_another_material(text: &str) -> bool {
    folded(text).split(' ').any(|word| {
        OTHERS.contains(&word)
            || BEGINNINGS
                .iter()
                .any(|beginning| word.starts_with(beginning))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_names_another_fluid_counts() {
        for (text, expected) in [
            ("Blood", false),
            ("Whole blood specimen", false),
            ("Venous blood", false),
            ("EDTA-Blut", false),
            ("Urine specimen (specimen)", true),
            ("Bone Marrow", true),
            ("Knochenmark", true),
            ("Cerebrospinal fluid", true),
            ("Cord blood", true),
            ("Myélogramme", true),
            ("Cytologie urinaire", true),
            ("Sedimento urinário", true),
            ("Médula ósea", true),
            ("Midollo osseo", true),
            ("Beenmergpunctie", true),
            ("Urinesediment", true),
            ("Sediment", true),
            ("Benmärgsutstryk", true),
            ("Líquido cefalorraquídeo", true),
            ("Hémogramme", false),
            ("Bloedbeeld", false),
        ] {
            assert_eq!(is_other_than_blood(text), expected, "{text}");
        }
        for (text, expected) in [
            ("", false),
            ("Blood", false),
            ("EDTA-Blut", false),
            ("BLD^Blood", false),
            ("PLAS", false),
            ("Sang veineux", false),
            ("122555007", false),
            ("Serum (Gel)", false),
            ("Pleuravocht in EDTA buis", true),
            ("Lumbaal vocht", true),
            ("Liquide de ponction", true),
            ("Gewrichtsvocht", true),
            ("SNV", true),
            ("309051001 SCT", true),
            ("119359002", true),
            ("BAL", true),
            ("KM-Aspirat", true),
            ("XYZ Foobar", true),
        ] {
            assert_eq!(is_perhaps_no_blood(text), expected, "{text}");
        }
        for text in [
            "Semen",
            "KM-Aspirat",
            "Punktatdiagnostik",
            "BODY FLUID",
            "DONOR CBC",
        ] {
            assert!(is_other_than_blood(text), "{text}");
        }
        assert!(!heads_another_material("Patient: Semen Cord"));
    }
}

//! What a specimen is: counts of cells in urine, marrow or another fluid are no blood count.

use crate::fold::folded;

/// Words that name another material than blood.
const OTHERS: &[&str] = &[
    "orina", "marrow", "medula", "midollo", "moelle", "csf", "lcr", "liquor", "stool", "stuhl",
    "faeces",
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
    "pleural",
    "pleuriq",
    "peritone",
    "ascites",
    "ascitic",
    "synovial",
    "sinovial",
    "dialysat",
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
];

/// Says whether the name of a specimen is another than that of the blood of the person.
pub(crate) fn is_other_than_blood(specimen: &str) -> bool {
    tells_another_material(specimen)
        || folded(specimen)
            .split(' ')
            .any(|word| OTHER_SPECIMENS.contains(&word))
}

/// Says whether a heading, or anything else on a sheet, speaks of another material than blood.
pub(crate) fn tells_another_material(text: &str) -> bool {
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
            ("Benmärgsutstryk", true),
            ("Líquido cefalorraquídeo", true),
            ("Hémogramme", false),
            ("Bloedbeeld", false),
        ] {
            assert_eq!(is_other_than_blood(text), expected, "{text}");
        }
    }
}

//! What a specimen is: counts of cells in urine, marrow or another fluid are no blood count.

use crate::fold::folded;

/// Words that name another material than blood.
const OTHERS: &[&str] = &[
    "urine",
    "urin",
    "orina",
    "urines",
    "marrow",
    "knochenmark",
    "medula",
    "midollo",
    "moelle",
    "csf",
    "cerebrospinal",
    "liquor",
    "lcr",
    "stool",
    "stuhl",
    "feces",
    "faeces",
    "saliva",
    "sputum",
    "pleural",
    "peritoneal",
    "ascites",
    "ascitic",
    "synovial",
    "dialysate",
    "semen",
    "sperm",
    "lavage",
    "bronchial",
    "swab",
    "tissue",
    "biopsy",
    "cord",
];

/// Says whether a text names another material than the blood of the person.
pub(crate) fn is_other_than_blood(text: &str) -> bool {
    let words = folded(text);
    words.split(' ').any(|word| OTHERS.contains(&word))
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
        ] {
            assert_eq!(is_other_than_blood(text), expected, "{text}");
        }
    }
}

//! LOINC names written out, such as `Leukocytes [#/volume] in Blood by Automated count`.

/// Folded phrases that LOINC puts behind the name of a component, longest first.
const PHRASES: &[(&str, &str)] = &[
    ("in red blood cells by automated count", ""),
    ("in blood by automated count", ""),
    ("of blood by automated count", ""),
    ("in blood by manual count", ""),
    ("of blood by manual count", ""),
    ("by automated count", ""),
    ("by manual count", ""),
    ("by automated", ""),
    ("by calculation", ""),
    ("in red blood cells", ""),
    ("in serum or plasma", ""),
    ("in serum plasma or blood", ""),
    ("in venous blood", ""),
    ("in blood", ""),
    ("of blood", ""),
    ("in serum", ""),
    ("in plasma", ""),
    ("100 leukocytes", "%"),
    ("100 erythrocytes", "%"),
    ("100 white blood cells", "%"),
    ("pure number fraction", "%"),
    ("enzymatic activity volume", ""),
    ("units volume", ""),
    ("entitic mean volume", ""),
    ("entitic volume", ""),
    ("entitic mass volume", ""),
    ("entitic mass", ""),
    ("entitic mean mass", ""),
    ("moles volume", ""),
    ("mass volume", ""),
    ("volume fraction", ""),
    ("# volume", "#"),
];

/// Takes the phrases off a folded name; `None` where there is none.
pub(super) fn stem(folded: &str) -> Option<String> {
    // Only the form with a property in brackets and a specimen is LOINC's; both leave their words.
    let mut text = format!(" {folded} ");
    let before = text.len();
    for (phrase, instead) in PHRASES {
        text = text.replace(&format!(" {phrase} "), &format!(" {instead} "));
    }
    let stem: Vec<&str> = text.split_whitespace().collect();
    (text.len() != before && !stem.is_empty()).then(|| stem.join(" "))
}

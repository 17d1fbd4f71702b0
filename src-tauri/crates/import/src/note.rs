//! Words in a note that correct or qualify a result.

use crate::fold::folded;

const QUALIFYING: &[&str] = &[
    "corrected",
    "amended",
    "previously",
    "superseded",
    "revised",
    "clumped",
    "clumps",
    "clumping",
    "clot",
    "clotted",
    "hemolyzed",
    "haemolysed",
    "hemolysis",
    "haemolysis",
    "lipemic",
    "lipaemic",
    "repeat",
    "recollect",
    "unreliable",
    "estimate",
    "estimated",
    "interference",
    "korrigiert",
    "berichtigt",
    "aggregate",
    "aggregiert",
    "hamolyse",
    "hamolytisch",
    "geronnen",
    "corrige",
    "agregats",
    "coagule",
    "hemolyse",
    "corregido",
    "agregados",
    "hemolizada",
    "coagulo",
    "corretto",
    "aggregati",
    "emolisi",
];

/// Says whether a text corrects or qualifies the result that it belongs to.
pub(crate) fn qualifies(text: &str) -> bool {
    folded(text)
        .split(' ')
        .any(|word| QUALIFYING.contains(&word))
}

//! Aliases of codes that analysers print: `NE#`, `LY%`, `IG#`. Two letters count only with their sign.

use domain::analyte::Analyte as A;

use super::table::Table;
use super::table::Target::{Absolute, Cells, Share};

pub(super) const ALIASES: Table = &[
    (
        Share(A::Neutrophils, A::NeutrophilsPercent),
        &["ne %", "neu %", "n %", "gra neu %", "% ne", "% neu"],
    ),
    (
        Absolute(A::Neutrophils, A::NeutrophilsPercent),
        &["ne #", "neu #", "n #", "# ne", "# neu"],
    ),
    (Cells(A::Neutrophils, A::NeutrophilsPercent), &["neu"]),
    (
        Share(A::Lymphocytes, A::LymphocytesPercent),
        &["ly %", "% ly"],
    ),
    (
        Absolute(A::Lymphocytes, A::LymphocytesPercent),
        &["ly #", "# ly"],
    ),
    (
        Share(A::Monocytes, A::MonocytesPercent),
        &["mo %", "mon %", "% mo"],
    ),
    (
        Absolute(A::Monocytes, A::MonocytesPercent),
        &["mo #", "mon #", "# mo"],
    ),
    (
        Share(A::Eosinophils, A::EosinophilsPercent),
        &["eo %", "% eo"],
    ),
    (
        Absolute(A::Eosinophils, A::EosinophilsPercent),
        &["eo #", "# eo"],
    ),
    (
        Share(A::Basophils, A::BasophilsPercent),
        &["ba %", "bas %", "% ba"],
    ),
    (
        Absolute(A::Basophils, A::BasophilsPercent),
        &["ba #", "bas #", "# ba"],
    ),
    (
        Share(A::ImmatureGranulocytes, A::ImmatureGranulocytesPercent),
        &["img %", "ig %", "% ig"],
    ),
    (
        Absolute(A::ImmatureGranulocytes, A::ImmatureGranulocytesPercent),
        &["img #", "ig #", "# ig"],
    ),
    (
        Share(A::Reticulocytes, A::ReticulocytesPercent),
        &["ret %", "rt %", "reti %"],
    ),
    (
        Absolute(A::Reticulocytes, A::ReticulocytesPercent),
        &["ret #", "reti #"],
    ),
    (Share(A::Nrbc, A::NrbcPer100Wbc), &["nr %", "nrbc %"]),
    (Absolute(A::Nrbc, A::NrbcPer100Wbc), &["nr #", "nrbc #"]),
];

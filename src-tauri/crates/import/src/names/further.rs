//! Aliases of other languages: Japanese, Polish, Czech, Slovene, Finnish.

use domain::analyte::Analyte as A;

use super::table::Table;
use super::table::Target::{Cells, One};

pub(super) const ALIASES: Table = &[
    (
        One(A::Wbc),
        &[
            "leukocyty",
            "leukocyti",
            "levkociti",
            "leukosyytit",
            "白血球数",
            "白血球",
        ],
    ),
    (
        One(A::Rbc),
        &[
            "erytrocyty",
            "eritrociti rbc",
            "erytrosyytit",
            "赤血球数",
            "赤血球",
        ],
    ),
    (
        One(A::Hemoglobin),
        &[
            "hemoglobiini",
            "hemoglobiny",
            "血色素量",
            "血色素量 hb",
            "血色素",
            "ヘモグロビン",
            "ヘモグロビン量",
        ],
    ),
    (
        One(A::Hematocrit),
        &[
            "hematokryt",
            "hematokriitti",
            "ヘマトクリット",
            "ヘマトクリット値",
        ],
    ),
    (
        One(A::Platelets),
        &[
            "plytki krwi",
            "trombocyty",
            "trombociti",
            "trombosyytit",
            "血小板数",
            "血小板",
        ],
    ),
    (
        Cells(A::Neutrophils, A::NeutrophilsPercent),
        &["neutrofily", "neutrofiilit", "好中球"],
    ),
    (
        Cells(A::Lymphocytes, A::LymphocytesPercent),
        &["limfocyty", "lymfocyty", "リンパ球"],
    ),
    (
        Cells(A::Monocytes, A::MonocytesPercent),
        &["monocyty", "単球"],
    ),
    (
        Cells(A::Eosinophils, A::EosinophilsPercent),
        &["eozynofile", "好酸球"],
    ),
    (
        Cells(A::Basophils, A::BasophilsPercent),
        &["bazofile", "好塩基球"],
    ),
    (
        Cells(A::Reticulocytes, A::ReticulocytesPercent),
        &["retykulocyty", "網赤血球", "網状赤血球"],
    ),
];

//! Swedish aliases, with Danish and Norwegian ones that differ.

use domain::analyte::Analyte as A;

use super::table::Table;
use super::table::Target::{ByUnit, Cells, One};

pub(super) const ALIASES: Table = &[
    (
        One(A::Wbc),
        &[
            "leukocyter",
            "lpk",
            "lkc",
            "vita blodkroppar",
            "vita blodceller",
            "leukocyter lpk",
            "lpk leukocyter",
            "leukocytter",
            "leucocytter",
            "hvite blodceller",
            "hvide blodlegemer",
        ],
    ),
    (
        One(A::Rbc),
        &[
            "erytrocyter",
            "epk",
            "erc",
            "roda blodkroppar",
            "roda blodceller",
            "erytrocyter epk",
            "epk erytrocyter",
            "erytrocytter",
            "erythrocytter",
            "rode blodlegemer",
        ],
    ),
    (
        One(A::Hemoglobin),
        &[
            "hemoglobin",
            "hb",
            "hgb",
            "hemoglobin hb",
            "haemoglobin",
            "hb hemoglobin",
        ],
    ),
    (
        One(A::Hematocrit),
        &[
            "evf",
            "hematokrit",
            "erytrocytvolymfraktion",
            "erytrocyter volymfraktion",
            "erytrocyt volymfraktion",
            "evf hematokrit",
            "hematokrit evf",
            "haematokrit",
            "erc evf",
        ],
    ),
    (
        One(A::Mcv),
        &[
            "mcv",
            "medelcellvolym",
            "erytrocyter mcv",
            "erytrocyt mcv",
            "mcv medelcellvolym",
            "erytrocytter mcv",
            "erythrocytter mcv",
        ],
    ),
    (
        One(A::Mch),
        &[
            "mch",
            "erytrocyter mch",
            "medelcellhemoglobin",
            "erytrocyt mch",
            "mch medelcellhemoglobin",
        ],
    ),
    (
        One(A::Mchc),
        &[
            "mchc",
            "erytrocyter mchc",
            "medelcellhemoglobinkoncentration",
            "erytrocyt mchc",
        ],
    ),
    (
        ByUnit(A::RdwCv, A::RdwSd),
        &[
            "rdw",
            "erytrocyter rdw",
            "erytrocytstorleksspridning",
            "erytrocyternas storleksspridning",
        ],
    ),
    (
        One(A::Platelets),
        &[
            "trombocyter",
            "tpk",
            "trc",
            "blodplattar",
            "trombocyter tpk",
            "tpk trombocyter",
            "trombocytter",
            "thrombocytter",
            "blodplader",
        ],
    ),
    (
        One(A::Mpv),
        &[
            "mpv",
            "trombocyter mpv",
            "medeltrombocytvolym",
            "trombocytmedelvolym",
        ],
    ),
    (
        Cells(A::Neutrophils, A::NeutrophilsPercent),
        &[
            "neutrofila",
            "neutrofil",
            "neutrofiler",
            "neutrofila granulocyter",
            "neutrofil granulocyter",
            "granulocyter neutrofila",
            "neutrofila gran",
            "neutrofilocytter",
            "neutrofile granulocytter",
            "neutrofile granulocyter",
            "neutrofile",
            "neutrofil granulocytter",
        ],
    ),
    (
        Cells(A::Bands, A::BandsPercent),
        &[
            "stavkarniga",
            "stavkarniga neutrofila",
            "stavkarniga granulocyter",
            "stavkarniga neutrofila granulocyter",
            "neutrofila stavkarniga",
            "stavformiga",
            "stavkarnede",
            "neutrofila stavformiga",
        ],
    ),
    (
        Cells(A::Segs, A::SegsPercent),
        &[
            "segmentkarniga",
            "segmentkarniga neutrofila",
            "segmentkarniga granulocyter",
            "segmentkarniga neutrofila granulocyter",
            "neutrofila segmentkarniga",
            "segmentkarnede",
        ],
    ),
    (
        Cells(A::Lymphocytes, A::LymphocytesPercent),
        &["lymfocyter", "lymfocytter", "lymfo"],
    ),
    (
        Cells(A::Monocytes, A::MonocytesPercent),
        &["monocyter", "monocytter", "mono"],
    ),
    (
        Cells(A::Eosinophils, A::EosinophilsPercent),
        &[
            "eosinofila",
            "eosinofil",
            "eosinofiler",
            "eosinofila granulocyter",
            "eosinofila gran",
            "eosinofilocytter",
            "eosinofile granulocytter",
            "eosinofile granulocyter",
            "eosinofile",
        ],
    ),
    (
        Cells(A::Basophils, A::BasophilsPercent),
        &[
            "basofila",
            "basofil",
            "basofiler",
            "basofila granulocyter",
            "basofila gran",
            "basofilocytter",
            "basofile granulocytter",
            "basofile granulocyter",
            "basofile",
        ],
    ),
    (
        Cells(A::ImmatureGranulocytes, A::ImmatureGranulocytesPercent),
        &[
            "omogna granulocyter",
            "omogna gran",
            "umodne granulocytter",
            "umodne granulocyter",
        ],
    ),
    (
        Cells(A::Blasts, A::BlastsPercent),
        &["blaster", "blastceller", "blaster perifert"],
    ),
    (
        Cells(A::Reticulocytes, A::ReticulocytesPercent),
        &[
            "retikulocyter",
            "ret",
            "retikulocyter ret",
            "reticulocytter",
            "retikulocytter",
        ],
    ),
    (
        Cells(A::Nrbc, A::NrbcPer100Wbc),
        &[
            "erytroblaster",
            "normoblaster",
            "karnforande erytrocyter",
            "karnhaltiga erytrocyter",
            "erytroblaster nrbc",
        ],
    ),
    (One(A::Ferritin), &["ferritin"]),
    (
        One(A::Epo),
        &[
            "erytropoietin",
            "erytropoetin",
            "epo",
            "erytropoietin epo",
            "erythropoietin",
        ],
    ),
    (
        One(A::Ldh),
        &[
            "ld",
            "ldh",
            "laktatdehydrogenas",
            "laktatdehydrogenas ld",
            "laktat dehydrogenas",
            "ld laktatdehydrogenas",
            "laktatdehydrogenase",
        ],
    ),
    (
        One(A::Creatinine),
        &["kreatinin", "krea", "kreatinin enz", "kreatininium"],
    ),
    (
        One(A::Bilirubin),
        &[
            "bilirubin",
            "bilirubin total",
            "total bilirubin",
            "bilirubin totalt",
            "bilirubiner",
        ],
    ),
];

//! Dutch aliases: Netherlands and Flanders.

use domain::analyte::Analyte as A;

use super::table::Table;
use super::table::Target::{ByUnit, Cells, One, Share};

pub(super) const ALIASES: Table = &[
    (
        One(A::Wbc),
        &[
            "leukocyten",
            "leucocyten",
            "leukocytenaantal",
            "leuko s",
            "leuco s",
            "leuko",
            "witte bloedcellen",
            "witte bloedlichaampjes",
            "leukocyten totaal",
            "leukos",
        ],
    ),
    (
        One(A::Rbc),
        &[
            "erytrocyten",
            "erythrocyten",
            "erytrocytenaantal",
            "ery s",
            "erys",
            "ery",
            "rode bloedcellen",
            "rode bloedlichaampjes",
        ],
    ),
    (
        One(A::Hemoglobin),
        &["hemoglobine", "hb", "hemoglobine hb", "haemoglobine"],
    ),
    (
        One(A::Hematocrit),
        &["hematocriet", "ht", "hct", "haematocriet", "hematocriet ht"],
    ),
    (
        One(A::Mcv),
        &[
            "mcv",
            "gemiddeld celvolume",
            "mean cell volume",
            "gemiddeld erytrocytvolume",
            "gemiddeld cel volume",
        ],
    ),
    (
        One(A::Mch),
        &[
            "mch",
            "gemiddeld hb gehalte",
            "gemiddelde hemoglobine inhoud",
            "gemiddeld hemoglobinegehalte",
        ],
    ),
    (
        One(A::Mchc),
        &[
            "mchc",
            "gemiddelde hb concentratie",
            "gemiddelde hemoglobineconcentratie",
            "gemiddelde hemoglobine concentratie",
        ],
    ),
    (
        ByUnit(A::RdwCv, A::RdwSd),
        &[
            "rdw",
            "erytrocytenspreiding",
            "spreidingsbreedte erytrocyten",
            "erytrocyten distributiebreedte",
        ],
    ),
    (
        One(A::Platelets),
        &[
            "trombocyten",
            "thrombocyten",
            "trombocytenaantal",
            "trombo s",
            "trombo",
            "thrombo s",
            "bloedplaatjes",
            "plaatjes",
            "tromb",
        ],
    ),
    (
        One(A::Mpv),
        &[
            "mpv",
            "gemiddeld trombocytenvolume",
            "gemiddeld plaatjesvolume",
        ],
    ),
    (
        Cells(A::Neutrophils, A::NeutrophilsPercent),
        &[
            "neutrofielen",
            "neutrofiel",
            "neutrofiele granulocyten",
            "neutrofiele gran",
            "granulocyten neutrofiel",
            "granulocyten neutrofiele",
            "neutro s",
            "neutro",
            "neutrofielen totaal",
        ],
    ),
    (
        Cells(A::Bands, A::BandsPercent),
        &[
            "staafkernigen",
            "staafkernige",
            "stafkernigen",
            "stafkernige",
            "staven",
            "staaf",
            "staafkernige granulocyten",
            "stafkernige granulocyten",
            "staafkernige neutrofielen",
            "neutrofielen staafkernig",
            "neutrofiele staafkernigen",
            "staafvormige granulocyten",
            "staafkernige neutrofiele granulocyten",
        ],
    ),
    (
        Cells(A::Segs, A::SegsPercent),
        &[
            "segmentkernigen",
            "segmentkernige",
            "segmenten",
            "segmentkernige granulocyten",
            "segmentkernige neutrofielen",
            "neutrofielen segmentkernig",
            "segmentkernige neutrofiele granulocyten",
        ],
    ),
    (
        Cells(A::Lymphocytes, A::LymphocytesPercent),
        &["lymfocyten", "lymphocyten", "lymfo s", "lymfo"],
    ),
    (
        Cells(A::Monocytes, A::MonocytesPercent),
        &["monocyten", "mono s", "mono"],
    ),
    (
        Cells(A::Eosinophils, A::EosinophilsPercent),
        &[
            "eosinofielen",
            "eosinofiel",
            "eosinofiele granulocyten",
            "eosinofiele gran",
            "granulocyten eosinofiel",
            "eo s",
            "eos",
            "eosino s",
        ],
    ),
    (
        Cells(A::Basophils, A::BasophilsPercent),
        &[
            "basofielen",
            "basofiel",
            "basofiele granulocyten",
            "basofiele gran",
            "granulocyten basofiel",
            "baso s",
            "baso",
        ],
    ),
    (
        Cells(A::ImmatureGranulocytes, A::ImmatureGranulocytesPercent),
        &[
            "onrijpe granulocyten",
            "immature granulocyten",
            "onrijpe gran",
            "ig",
        ],
    ),
    (
        Cells(A::Blasts, A::BlastsPercent),
        &["blasten", "blasten perifeer"],
    ),
    (
        Cells(A::Reticulocytes, A::ReticulocytesPercent),
        &[
            "reticulocyten",
            "reti s",
            "reti",
            "retis",
            "reticulocytenaantal",
        ],
    ),
    (
        Cells(A::Nrbc, A::NrbcPer100Wbc),
        &[
            "normoblasten",
            "erytroblasten",
            "erythroblasten",
            "kernhoudende erytrocyten",
            "kernhoudende erythrocyten",
            "kernhoudende rode cellen",
        ],
    ),
    (
        Share(A::Nrbc, A::NrbcPer100Wbc),
        &[
            "normoblasten 100 leukocyten",
            "erytroblasten 100 leukocyten",
        ],
    ),
    (One(A::Ferritin), &["ferritine"]),
    (
        One(A::Epo),
        &["erytropoetine", "erytropoietine", "erythropoetine", "epo"],
    ),
    (
        One(A::Ldh),
        &[
            "ldh",
            "ld",
            "lactaatdehydrogenase",
            "lactaat dehydrogenase",
            "lactaatdehydrogenase ldh",
            "ld ldh",
            "melkzuurdehydrogenase",
        ],
    ),
    (
        One(A::Creatinine),
        &[
            "kreatinine",
            "creatinine",
            "kreat",
            "kreatinine enzymatisch",
        ],
    ),
    (
        One(A::Bilirubin),
        &[
            "bilirubine totaal",
            "totaal bilirubine",
            "bilirubine",
            "bilirubine tot",
            "bilirubine t",
        ],
    ),
];

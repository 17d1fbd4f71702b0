//! Italian aliases.

use domain::analyte::Analyte as A;

use super::table::Table;
use super::table::Target::{ByUnit, Cells, One, Share};

pub(super) const ALIASES: Table = &[
    (
        One(A::Wbc),
        &[
            "globuli bianchi",
            "leucociti",
            "leucocita",
            "gb",
            "leuco",
            "globuli bianchi wbc",
            "leucociti wbc",
            "wbc leucociti",
            "wbc globuli bianchi",
            "globuli bianchi leucociti",
        ],
    ),
    (
        One(A::Rbc),
        &[
            "globuli rossi",
            "eritrociti",
            "emazie",
            "gr",
            "globuli rossi rbc",
            "eritrociti rbc",
            "rbc eritrociti",
            "rbc globuli rossi",
            "emazie rbc",
        ],
    ),
    (
        One(A::Hemoglobin),
        &[
            "emoglobina",
            "hb",
            "hgb",
            "emoglobina hb",
            "emoglobina hgb",
            "hgb emoglobina",
        ],
    ),
    (
        One(A::Hematocrit),
        &[
            "ematocrito",
            "ht",
            "hct",
            "htc",
            "ematocrito hct",
            "ematocrito ht",
            "hct ematocrito",
            "valore ematocrito",
        ],
    ),
    (
        One(A::Mcv),
        &[
            "mcv",
            "volume globulare medio",
            "volume corpuscolare medio",
            "volume medio",
            "volume medio globulare",
            "volume cellulare medio",
            "volume corpuscolare medio mcv",
            "volume globulare medio mcv",
            "mcv volume globulare medio",
            "mcv volume corpuscolare medio",
        ],
    ),
    (
        One(A::Mch),
        &[
            "mch",
            "contenuto medio di hb",
            "contenuto medio hb",
            "contenuto medio di emoglobina",
            "contenuto medio emoglobina",
            "contenuto emoglobinico medio",
            "contenuto hb medio",
            "emoglobina corpuscolare media",
            "contenuto cellulare medio di emoglobina",
            "contenuto corpuscolare medio di emoglobina",
            "mch contenuto medio hb",
        ],
    ),
    (
        One(A::Mchc),
        &[
            "mchc",
            "concentrazione media di hb",
            "concentrazione media hb",
            "concentrazione media di emoglobina",
            "concentrazione media emoglobina",
            "concentrazione emoglobinica media",
            "concentrazione emoglobinica corpuscolare media",
            "concentrazione corpuscolare media di emoglobina",
            "concentrazione cellulare media di emoglobina",
            "conc media hb",
            "conc media di hb",
            "conc emoglobinica media",
            "concentrazione hb corpuscolare media",
            "mchc concentrazione media hb",
        ],
    ),
    (
        ByUnit(A::RdwCv, A::RdwSd),
        &[
            "ampiezza distribuzione eritrocitaria",
            "ampiezza di distribuzione eritrocitaria",
            "ampiezza di distribuzione dei globuli rossi",
            "ampiezza distribuzione globuli rossi",
            "ampiezza della distribuzione eritrocitaria",
            "indice di distribuzione eritrocitaria",
            "ampiezza distribuzione eritrociti",
            "indice di anisocitosi",
            "distribuzione eritrocitaria",
            "distribuzione volume eritrocitario",
        ],
    ),
    (
        One(A::Platelets),
        &[
            "piastrine",
            "piastrine plt",
            "plt piastrine",
            "trombociti",
            "conta piastrinica",
            "conta piastrine",
        ],
    ),
    (
        One(A::Mpv),
        &[
            "mpv",
            "volume piastrinico medio",
            "volume medio piastrinico",
            "volume medio piastrine",
            "volume medio delle piastrine",
            "volume piastrinico medio mpv",
        ],
    ),
    (
        One(A::Pdw),
        &[
            "ampiezza distribuzione piastrinica",
            "ampiezza di distribuzione piastrinica",
            "distribuzione piastrinica",
        ],
    ),
    (
        Cells(A::Neutrophils, A::NeutrophilsPercent),
        &[
            "neutrofili",
            "neutrofilo",
            "granulociti neutrofili",
            "neutro",
            "polimorfonucleati neutrofili",
            "gran neutrofili",
            "granulociti neutro",
        ],
    ),
    (
        Cells(A::Bands, A::BandsPercent),
        &[
            "neutrofili a banda",
            "a banda",
            "forme a banda",
            "bande",
            "granulociti a banda",
            "neutrofili non segmentati",
            "neutrofili banda",
        ],
    ),
    (
        Cells(A::Segs, A::SegsPercent),
        &[
            "neutrofili segmentati",
            "segmentati",
            "granulociti segmentati",
        ],
    ),
    (
        Cells(A::Lymphocytes, A::LymphocytesPercent),
        &["linfociti", "linfocita", "linfo"],
    ),
    (
        Cells(A::Monocytes, A::MonocytesPercent),
        &["monociti", "monocita", "mono"],
    ),
    (
        Cells(A::Eosinophils, A::EosinophilsPercent),
        &[
            "eosinofili",
            "eosinofilo",
            "granulociti eosinofili",
            "eosino",
            "gran eosinofili",
        ],
    ),
    (
        Cells(A::Basophils, A::BasophilsPercent),
        &[
            "basofili",
            "basofilo",
            "granulociti basofili",
            "baso",
            "gran basofili",
        ],
    ),
    (
        Cells(A::ImmatureGranulocytes, A::ImmatureGranulocytesPercent),
        &[
            "granulociti immaturi",
            "gran immaturi",
            "granulociti immaturi ig",
        ],
    ),
    (
        Cells(A::Blasts, A::BlastsPercent),
        &["blasti", "cellule blastiche", "blasti circolanti"],
    ),
    (
        Cells(A::Reticulocytes, A::ReticulocytesPercent),
        &["reticolociti", "reticolocita", "conta reticolociti"],
    ),
    (
        Cells(A::Nrbc, A::NrbcPer100Wbc),
        &[
            "eritroblasti",
            "normoblasti",
            "globuli rossi nucleati",
            "eritrociti nucleati",
        ],
    ),
    (
        Share(A::Nrbc, A::NrbcPer100Wbc),
        &["eritroblasti 100 leucociti", "eritroblasti 100 wbc"],
    ),
    (
        One(A::Ferritin),
        &["ferritina", "ferritinemia", "ferritina sierica"],
    ),
    (
        One(A::Epo),
        &["eritropoietina", "eritropoietina epo", "epo"],
    ),
    (
        One(A::Ldh),
        &[
            "ldh",
            "lattato deidrogenasi",
            "latticodeidrogenasi",
            "lattico deidrogenasi",
            "lattato deidrogenasi ldh",
            "lattatodeidrogenasi",
            "ldh lattato deidrogenasi",
            "latticodeidrogenasi ldh",
        ],
    ),
    (
        One(A::Creatinine),
        &["creatinina", "creatininemia", "creatinina enzimatica"],
    ),
    (
        One(A::Bilirubin),
        &[
            "bilirubina totale",
            "bilirubina",
            "bilirubinemia totale",
            "bilirubina tot",
        ],
    ),
];

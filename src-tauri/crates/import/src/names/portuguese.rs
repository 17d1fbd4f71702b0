//! Portuguese aliases: Portugal and Brazil.

use domain::analyte::Analyte as A;

use super::table::Table;
use super::table::Target::{ByUnit, Cells, One, Share};

pub(super) const ALIASES: Table = &[
    (
        One(A::Wbc),
        &[
            "leucocitos",
            "leucocito",
            "globulos brancos",
            "leuco",
            "leucocitos totais",
            "leucograma leucocitos",
            "leucometria",
            "globulos brancos leucocitos",
        ],
    ),
    (
        One(A::Rbc),
        &[
            "hemacias",
            "eritrocitos",
            "globulos vermelhos",
            "globulos rubros",
            "hematias",
            "eritrocitos hemacias",
            "hemacias eritrocitos",
            "hemacias em milhoes",
        ],
    ),
    (One(A::Hemoglobin), &["hemoglobina", "hb", "hgb"]),
    (
        One(A::Hematocrit),
        &["hematocrito", "ht", "hto", "hct", "hematocrito ht"],
    ),
    (
        One(A::Mcv),
        &[
            "vcm",
            "vgm",
            "v c m",
            "volume corpuscular medio",
            "volume globular medio",
            "vol corpuscular medio",
            "volume corpuscular medio vcm",
            "vol glob medio",
            "volume globular medio vgm",
        ],
    ),
    (
        One(A::Mch),
        &[
            "hcm",
            "hgm",
            "h c m",
            "hemoglobina corpuscular media",
            "hemoglobina globular media",
            "hem corpuscular media",
            "hemoglobina corpuscular media hcm",
            "hem glob media",
            "hb corpuscular media",
        ],
    ),
    (
        One(A::Mchc),
        &[
            "chcm",
            "chgm",
            "c h c m",
            "concentracao da hemoglobina corpuscular media",
            "concentracao de hemoglobina corpuscular media",
            "concentracao hemoglobina corpuscular media",
            "conc hemoglobina corpuscular media",
            "concentracao de hemoglobina globular media",
            "c h glob media",
            "conc hb corpuscular media",
            "concentracao da hb corpuscular media",
            "concentracao de hb corpuscular media",
        ],
    ),
    (
        ByUnit(A::RdwCv, A::RdwSd),
        &[
            "rdw",
            "amplitude de distribuicao dos eritrocitos",
            "amplitude de distribuicao eritrocitaria",
            "indice de anisocitose",
            "coeficiente de variacao dos eritrocitos",
            "distribuicao eritrocitaria",
            "amplitude da distribuicao eritrocitaria",
            "indice de dispersao eritrocitaria",
        ],
    ),
    (
        One(A::Platelets),
        &[
            "plaquetas",
            "plaqueta",
            "contagem de plaquetas",
            "trombocitos",
            "plaquetometria",
            "plaquetas total",
        ],
    ),
    (
        One(A::Mpv),
        &[
            "vpm",
            "vmp",
            "volume plaquetario medio",
            "volume medio plaquetario",
            "volume plaquetar medio",
            "vol plaquetario medio",
            "volume medio das plaquetas",
        ],
    ),
    (One(A::Pdw), &["indice de dispersao plaquetaria"]),
    (
        Cells(A::Neutrophils, A::NeutrophilsPercent),
        &[
            "neutrofilos",
            "neutrofilo",
            "neutrofilos totais",
            "neutro",
            "granulocitos neutrofilos",
        ],
    ),
    (
        Cells(A::Bands, A::BandsPercent),
        &[
            "bastonetes",
            "bastonete",
            "bastoes",
            "bastao",
            "bastonados",
            "neutrofilos bastonetes",
            "neutrofilos bastoes",
            "neutrofilos bastonados",
            "neutrofilos em bastao",
            "em bastao",
            "n bastonetes",
            "bastonetes neutrofilos",
            "neutrofilos em bastonete",
        ],
    ),
    (
        Cells(A::Segs, A::SegsPercent),
        &[
            "segmentados",
            "segmentado",
            "neutrofilos segmentados",
            "n segmentados",
            "segmentados neutrofilos",
        ],
    ),
    (
        Cells(A::Lymphocytes, A::LymphocytesPercent),
        &["linfocitos", "linfocito", "linfocitos totais", "linfo"],
    ),
    (
        Cells(A::Monocytes, A::MonocytesPercent),
        &["monocitos", "monocito", "mono"],
    ),
    (
        Cells(A::Eosinophils, A::EosinophilsPercent),
        &["eosinofilos", "eosinofilo", "eosino"],
    ),
    (
        Cells(A::Basophils, A::BasophilsPercent),
        &["basofilos", "basofilo", "baso"],
    ),
    (
        Cells(A::ImmatureGranulocytes, A::ImmatureGranulocytesPercent),
        &[
            "granulocitos imaturos",
            "gran imaturos",
            "granulocitos imaturos ig",
        ],
    ),
    (
        Cells(A::Blasts, A::BlastsPercent),
        &["blastos", "blasto", "celulas blasticas"],
    ),
    (
        Cells(A::Reticulocytes, A::ReticulocytesPercent),
        &["reticulocitos", "reticulocito", "contagem de reticulocitos"],
    ),
    (
        Cells(A::Nrbc, A::NrbcPer100Wbc),
        &["eritroblastos", "eritroblasto", "normoblastos"],
    ),
    (
        Share(A::Nrbc, A::NrbcPer100Wbc),
        &[
            "eritroblastos 100 leucocitos",
            "eritroblastos em 100 leucocitos",
        ],
    ),
    (One(A::Ferritin), &["ferritina", "ferritina serica"]),
    (
        One(A::Epo),
        &[
            "eritropoetina",
            "eritropoietina",
            "epo",
            "eritropoietina epo",
            "eritropoetina epo",
        ],
    ),
    (
        One(A::Ldh),
        &[
            "ldh",
            "dhl",
            "desidrogenase lactica",
            "desidrogenase latica",
            "lactato desidrogenase",
            "desidrogenase lactica dhl",
            "desidrogenase lactica ldh",
            "desidrogenase latica dhl",
            "lactato desidrogenase ldh",
            "desidrogenase do lactato",
        ],
    ),
    (One(A::Creatinine), &["creatinina", "creatininemia"]),
    (
        One(A::Bilirubin),
        &[
            "bilirrubina total",
            "bilirrubina",
            "bilirrubinas totais",
            "bilirrubina t",
            "bilirrubinas total",
        ],
    ),
];

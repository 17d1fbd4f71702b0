//! Words around the name of a test that do not change which test it is, and what each may stand beside.
//!
//! A word is set aside only where it can qualify the analyte that is left: `serum` beside ferritin, never
//! beside haemoglobin (free haemoglobin in serum is another test).

use domain::Analyte;
use domain::analyte::Analyte as A;
use domain::analyte::AnalyteKind;

/// What a word around a name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Qualifier {
    /// The absolute count is meant.
    Absolute,
    /// The share is meant.
    Share,
    /// Nothing that matters: count, automated, calculated.
    Plain,
    /// A small word between others: `de`, `of`.
    Link,
    /// Measured in blood.
    Blood,
    /// Measured in serum or plasma.
    Serum,
    /// Level, concentration.
    Level,
    /// Granulocytes, beside the kind of granulocyte.
    Granulocytes,
    /// All of them together.
    Total,
    /// Activity of an enzyme.
    Activity,
}

impl Qualifier {
    /// Finds what a folded word says.
    pub(super) fn of(word: &str) -> Option<Self> {
        WORDS
            .iter()
            .find(|(_, words)| words.contains(&word))
            .map(|(qualifier, _)| *qualifier)
    }

    /// Says whether the word may stand beside the name of `analyte` without making it another test.
    pub(super) fn suits(self, analyte: Analyte) -> bool {
        let is_chemistry =
            [A::Ferritin, A::Epo, A::Ldh, A::Creatinine, A::Bilirubin].contains(&analyte);
        match self {
            Self::Absolute | Self::Share => {
                matches!(
                    analyte.kind(),
                    AnalyteKind::CellCount | AnalyteKind::Percent | AnalyteKind::Per100WhiteCells
                ) && analyte != A::Hematocrit
            }
            Self::Plain | Self::Link | Self::Blood => true,
            Self::Serum => is_chemistry,
            Self::Level => is_chemistry || analyte == A::Hemoglobin || analyte == A::Hematocrit,
            Self::Granulocytes => [
                A::Neutrophils,
                A::NeutrophilsPercent,
                A::Bands,
                A::BandsPercent,
                A::Segs,
                A::SegsPercent,
                A::Eosinophils,
                A::EosinophilsPercent,
                A::Basophils,
                A::BasophilsPercent,
            ]
            .contains(&analyte),
            Self::Total => {
                matches!(
                    analyte.kind(),
                    AnalyteKind::CellCount | AnalyteKind::RedCellCount | AnalyteKind::Percent
                ) || [A::Hemoglobin, A::Ldh, A::Bilirubin].contains(&analyte)
            }
            Self::Activity => analyte == A::Ldh,
        }
    }
}

const WORDS: &[(Qualifier, &[&str])] = &[
    (
        Qualifier::Absolute,
        &[
            "#",
            "absolute",
            "abs",
            "absol",
            "absolut",
            "absolutes",
            "absoluten",
            "absolutwert",
            "absolutzahl",
            "absolus",
            "absolu",
            "absolue",
            "absolues",
            "absoluto",
            "absolutos",
            "absoluta",
            "absolutas",
            "assoluti",
            "assoluto",
            "assoluta",
            "assolute",
            "ass",
            "absoluut",
            "absolutt",
        ],
    ),
    (
        Qualifier::Share,
        &[
            "%",
            "percent",
            "percentage",
            "percentages",
            "perc",
            "pct",
            "rel",
            "relative",
            "relativ",
            "relativer",
            "relativwert",
            "relativo",
            "relativos",
            "relativa",
            "relativas",
            "relatif",
            "relatifs",
            "relatives",
            "relativi",
            "relatieve",
            "relatief",
            "relativt",
            "prozent",
            "prozentual",
            "porcentaje",
            "porcentual",
            "percentuale",
            "percentuali",
            "percentual",
            "pourcentage",
            "procent",
            "andel",
            "anteil",
        ],
    ),
    (
        Qualifier::Plain,
        &[
            "count",
            "counts",
            "cnt",
            "automated",
            "auto",
            "automatic",
            "automatisch",
            "automatisiert",
            "automatique",
            "automatizado",
            "automatico",
            "automatica",
            "maschinell",
            "masch",
            "mechanisch",
            "mikroskopisch",
            "manual",
            "manuell",
            "manuel",
            "manuelle",
            "manuale",
            "manueel",
            "calculated",
            "calc",
            "computed",
            "berechnet",
            "calcule",
            "calculado",
            "calcolato",
            "berekend",
            "beraknad",
            "numeration",
            "recuento",
            "rec",
            "conteo",
            "contagem",
            "conteggio",
            "conta",
            "nombre",
            "numero",
            "anzahl",
            "zahl",
            "aantal",
            "antal",
            "observation",
            "measured",
            "gemessen",
            "nr",
            "taux",
        ],
    ),
    (
        Qualifier::Link,
        &[
            "of", "the", "in", "by", "de", "des", "du", "del", "la", "les", "los", "las", "el",
            "en", "da", "do", "das", "dos", "di", "dei", "delle", "dans", "der", "im", "i", "van",
            "av", "le", "et", "and", "und",
        ],
    ),
    (
        Qualifier::Blood,
        &[
            "blood",
            "venous",
            "whole",
            "peripheral",
            "edta",
            "blut",
            "vollblut",
            "edtablut",
            "eb",
            "vb",
            "wb",
            "sang",
            "sanguin",
            "sanguins",
            "sangre",
            "sangue",
            "bloed",
            "volbloed",
            "blod",
            "b",
            "erc",
            "ery",
            "lkc",
            "capillary",
            "kapillar",
            "venos",
            "venoso",
            "veneux",
        ],
    ),
    (
        Qualifier::Serum,
        &[
            "serum",
            "plasma",
            "s",
            "p",
            "fs",
            "fp",
            "pt",
            "sp",
            "suero",
            "siero",
            "soro",
            "serique",
            "seriques",
            "plasmatique",
            "plasmatica",
            "plasmatico",
            "serica",
            "serico",
            "sierica",
            "serumspiegel",
            "heparin",
            "lithiumheparin",
        ],
    ),
    (
        Qualifier::Level,
        &[
            "level",
            "levels",
            "concentration",
            "conc",
            "konzentration",
            "konz",
            "spiegel",
            "niveau",
            "nivel",
            "niveles",
            "livello",
            "koncentration",
            "concentratie",
            "concentracion",
            "concentrazione",
            "concentracao",
            "estimation",
            "dosage",
            "dosagem",
            "dosaggio",
            "gehalt",
        ],
    ),
    (
        Qualifier::Granulocytes,
        &[
            "granulocyte",
            "granulocytes",
            "gran",
            "grans",
            "granulozyten",
            "granuloz",
            "granulocitos",
            "granulociti",
            "granulocyten",
            "granulocyter",
            "granulocytter",
            "polynucleaire",
            "polynucleaires",
            "polymorphonuclear",
            "polinucleares",
        ],
    ),
    (
        Qualifier::Total,
        &[
            "total",
            "totals",
            "totale",
            "totales",
            "totaux",
            "totali",
            "totais",
            "totaal",
            "totalt",
            "gesamt",
            "ges",
            "gesamtzahl",
            "tot",
            "all",
        ],
    ),
    (
        Qualifier::Activity,
        &[
            "activity",
            "activite",
            "aktivitat",
            "actividad",
            "attivita",
            "atividade",
            "activiteit",
            "aktivitet",
            "catalytic",
            "catalytique",
            "catalitica",
        ],
    ),
];

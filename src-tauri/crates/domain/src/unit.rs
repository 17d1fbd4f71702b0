//! Printed units to canonical units, gated per analyte, exact.
//!
//! Clinical reference, section 1.1 (spellings seen in public LOINC conversion tables, German, French and
//! UK laboratory sheets). A unit is never lower-cased before matching: `g/L` and `G/L` differ. How many
//! decimals are shown belongs to `shown`, spellings of counts to `count`.

mod count;
mod shown;
mod spelling;

pub use shown::ShownScale;

use rust_decimal::Decimal;

use crate::analyte::{Analyte, AnalyteKind};
use crate::quantity::decimal;
use spelling::Spelling;

/// A factor that turns a printed number into the canonical unit: `value * multiply / divide`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conversion {
    /// Numerator.
    pub multiply: Decimal,
    /// Denominator; never zero.
    pub divide: Decimal,
    /// True where the text of the unit was odd and only the analyte made it clear
    /// (for example `g/l` printed for platelets); such a reading is never certain.
    pub is_doubtful: bool,
}

impl Conversion {
    /// Applies the factor at full precision. A number too large to compute with becomes the largest one
    /// there is, which no limit of plausibility accepts.
    #[must_use]
    pub fn apply(&self, value: Decimal) -> Decimal {
        self.checked_apply(value)
            .unwrap_or(if value.is_sign_negative() {
                Decimal::MIN
            } else {
                Decimal::MAX
            })
    }

    /// Applies the factor; `None` where the number is too large to compute with.
    #[must_use]
    pub fn checked_apply(&self, value: Decimal) -> Option<Decimal> {
        value
            .checked_mul(self.multiply)
            .and_then(|product| product.checked_div(self.divide))
    }

    /// Turns a canonical value back into the printed unit.
    #[must_use]
    pub fn revert(&self, canonical: Decimal) -> Decimal {
        canonical * self.divide / self.multiply
    }

    fn times(multiply: Decimal) -> Self {
        Self {
            multiply,
            divide: Decimal::ONE,
            is_doubtful: false,
        }
    }

    fn divided_by(divide: Decimal) -> Self {
        Self {
            multiply: Decimal::ONE,
            divide,
            is_doubtful: false,
        }
    }

    fn doubtful(self) -> Self {
        Self {
            is_doubtful: true,
            ..self
        }
    }
}

/// Why a printed unit could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnitProblem {
    /// There is no unit.
    #[error("no unit is printed")]
    Missing,
    /// The unit is known, and cannot belong to this analyte.
    #[error("the unit “{0}” does not belong to this test")]
    WrongKind(String),
    /// The unit is not known.
    #[error("the unit “{0}” is not known")]
    Unknown(String),
}

/// Says how to turn a number printed with `printed_unit` into the canonical unit of `analyte`.
///
/// # Errors
///
/// [`UnitProblem::Missing`] for an empty unit, [`UnitProblem::WrongKind`] for a unit that measures
/// something else, [`UnitProblem::Unknown`] for a text that is no unit we know.
pub fn conversion(analyte: Analyte, printed_unit: &str) -> Result<Conversion, UnitProblem> {
    let spelling = Spelling::of(printed_unit);
    if spelling.text.is_empty() {
        return Err(UnitProblem::Missing);
    }
    if let Some(conversion) = of_kind(analyte, &spelling) {
        return Ok(if spelling.is_doubtful {
            conversion.doubtful()
        } else {
            conversion
        });
    }
    let is_known = Analyte::ALL
        .iter()
        .any(|other| of_kind(*other, &spelling).is_some());
    let printed = printed_unit.trim().to_owned();
    Err(if is_known || count::read(&spelling).is_some() {
        UnitProblem::WrongKind(printed)
    } else {
        UnitProblem::Unknown(printed)
    })
}

/// Says whether any analyte is measured in a printed unit.
#[must_use]
pub fn is_known(printed_unit: &str) -> bool {
    let spelling = Spelling::of(printed_unit);
    !spelling.text.is_empty()
        && Analyte::ALL
            .iter()
            .any(|analyte| of_kind(*analyte, &spelling).is_some())
}

const TENTH: Decimal = decimal(1, 1);
const HUNDRED: Decimal = decimal(100, 0);
/// 10 divided by the molar mass of one haemoglobin chain with its iron (16.114 kDa).
const HEMOGLOBIN_MONOMER: Decimal = decimal(6206, 4);
/// The same for the whole molecule of four chains.
const HEMOGLOBIN_TETRAMER: Decimal = decimal(1551, 4);

fn of_kind(analyte: Analyte, spelling: &Spelling) -> Option<Conversion> {
    let is = |spellings: &[&str]| spelling.is_one_of(spellings);
    let same = Conversion::times(Decimal::ONE);
    match analyte.kind() {
        AnalyteKind::CellCount | AnalyteKind::RedCellCount => count::conversion(analyte, spelling),
        AnalyteKind::HemoglobinMass => {
            if is(&[
                "g/dl", "gm/dl", "gms/dl", "gr/dl", "g%", "gm%", "gr%", "g/100ml", "gm/100ml",
                "ghb/dl", "gram/dl", "grams/dl", "g.dl-1",
            ]) || (analyte == Analyte::Mchc && is(&["%", "g/dlrbc", "g/dlery", "gm/dlrbc"]))
            {
                Some(same)
            } else if is(&["g/l", "gm/l", "gms/l", "gr/l", "gram/l", "grams/l", "g.l-1"]) {
                Some(Conversion::times(TENTH))
            } else if is(&["g/l-1"]) {
                Some(Conversion::times(TENTH).doubtful())
            } else if is(&["g/dl-1"]) {
                Some(same.doubtful())
            } else if is(&["mmol/l", "mmolfe/l", "mmol.l-1", "mmolhb/l", "mmol/lfe"]) {
                Some(Conversion::divided_by(if spelling.names_tetramer {
                    HEMOGLOBIN_TETRAMER
                } else {
                    HEMOGLOBIN_MONOMER
                }))
            } else if is(&["mmolhb4/l", "mmol/lhb4"]) {
                Some(Conversion::divided_by(HEMOGLOBIN_TETRAMER))
            } else {
                None
            }
        }
        AnalyteKind::MassPerCell => {
            if is(&[
                "pg",
                "pg/cell",
                "pg/rbc",
                "pg/ery",
                "pgm",
                "pgms",
                "pcg",
                "uug",
                "picogram",
                "picograms",
                "pg/ez",
                "pg/gr",
                "pg/zelle",
                "pgr",
                "pg/cel",
                "pg/celula",
            ]) {
                Some(same)
            } else if is(&["fmol", "fmol/cell", "fmol/ery", "fmol/rbc", "fmol/ez"]) {
                Some(Conversion::divided_by(decimal(6206, 5)))
            } else if is(&["amol", "amol/cell"]) {
                Some(Conversion::divided_by(decimal(6206, 2)))
            } else {
                None
            }
        }
        AnalyteKind::CellVolume => is(FEMTOLITRES).then_some(same),
        AnalyteKind::DistributionWidth => (is(FEMTOLITRES) || is(PERCENT)).then_some(same),
        AnalyteKind::Percent => percent(analyte, spelling),
        AnalyteKind::Per100WhiteCells => {
            (is(PERCENT) || spelling.is_per_hundred_cells() || is(&["/100"])).then_some(same)
        }
        AnalyteKind::FerritinMass => {
            if is(&[
                "ng/ml", "ug/l", "mcg/l", "ngr/ml", "mug/l", "ng.ml-1", "ug.l-1",
            ]) {
                Some(same)
            } else if is(&["pmol/l"]) {
                Some(Conversion::times(decimal(445, 3)))
            } else {
                None
            }
        }
        AnalyteKind::Erythropoietin => is(&[
            "miu/ml", "mu/ml", "iu/l", "u/l", "ui/l", "mui/ml", "mie/ml", "ie/l", "e/l", "me/ml",
            "miu/l-3", "units/l",
        ])
        .then_some(same),
        AnalyteKind::Enzyme => {
            if is(&[
                "u/l", "iu/l", "e/l", "ui/l", "ie/l", "units/l", "u.l-1", "u/lt", "mu/ml", "mui/ml",
            ]) {
                Some(same)
            } else if is(&["ukat/l", "mckat/l"]) {
                Some(Conversion::times(decimal(60, 0)))
            } else if is(&["nkat/l"]) {
                Some(Conversion::times(decimal(6, 2)))
            } else {
                None
            }
        }
        AnalyteKind::SerumMass => {
            if is(&["mg/dl", "mg%", "mg/100ml", "mgs/dl", "mg.dl-1"]) {
                Some(same)
            } else if is(&["mg/l"]) {
                Some(Conversion::times(TENTH))
            } else if analyte == Analyte::Creatinine && is(&["mmol/l"]) {
                Some(Conversion {
                    multiply: decimal(100_000, 0),
                    divide: decimal(8840, 0),
                    is_doubtful: false,
                })
            } else if is(&["umol/l", "mcmol/l", "micromol/l", "umol.l-1"]) {
                Some(Conversion::divided_by(if analyte == Analyte::Creatinine {
                    decimal(8840, 2)
                } else {
                    decimal(1710, 2)
                }))
            } else {
                None
            }
        }
    }
}

const FEMTOLITRES: &[&str] = &[
    "fl",
    "fl/cell",
    "um3",
    "um^3",
    "um*3",
    "cumicron",
    "cumicrons",
    "cubicmicron",
    "cubicmicrons",
    "cuu",
    "cuum",
    "cum",
    "u3",
    "u^3",
    "femtoliter",
    "femtolitre",
    "10^-15l",
    "10*-15l",
    "10-15l",
    "10e-15l",
    "x10^-15l",
    "fl/ery",
    "micron3",
];

const PERCENT: &[&str] = &[
    "%",
    "percent",
    "pct",
    "prozent",
    "%cv",
    "cv%",
    "%wbc",
    "%ofwbc",
    "%rbc",
    "%ofrbc",
    "%leuk",
    "%leuko",
    "%leu",
    "%ery",
    "%ofleukocytes",
    "%total",
    "%oftotal",
    "%cells",
    "%pcv",
    "p.c.",
    "proc",
];

fn percent(analyte: Analyte, spelling: &Spelling) -> Option<Conversion> {
    let is = |spellings: &[&str]| spelling.is_one_of(spellings);
    let of_volume = analyte == Analyte::Hematocrit;
    let of_cells = !of_volume && analyte != Analyte::RdwCv;
    if is(PERCENT)
        || (of_volume
            && is(&[
                "vol%", "vol.%", "vol.-%", "vol-%", "%vol", "%v/v", "ml/dl", "ml/100ml", "ml%",
            ]))
        || (of_cells && spelling.is_per_hundred_cells())
    {
        Some(Conversion::times(Decimal::ONE))
    } else if is(&[
        "fraction",
        "frac",
        "1",
        "ratio",
        "proportion",
        "decimalfraction",
    ]) || (of_volume && is(&["l/l", "ltr/ltr", "l.l-1", "ml/ml", "v/v"]))
    {
        Some(Conversion::times(HUNDRED))
    } else if of_volume && is(&["l/l-1"]) {
        Some(Conversion::times(HUNDRED).doubtful())
    } else if is(&["‰", "ppth", "permille", "promille", "o/oo", "0/00", "pm"])
        || (of_cells && spelling.is_per_thousand_cells())
    {
        let conversion = Conversion::times(TENTH);
        Some(if analyte == Analyte::ReticulocytesPercent {
            conversion
        } else {
            conversion.doubtful()
        })
    } else {
        None
    }
}

/// Returns the units that a person may choose from for a result of `analyte`, the canonical one first.
#[must_use]
pub fn plausible_units(analyte: Analyte) -> &'static [&'static str] {
    match analyte.kind() {
        AnalyteKind::CellCount => &[
            "10*9/L", "K/µL", "/µL", "G/L", "10*4/µL", "10*2/µL", "lakh/mm3",
        ],
        AnalyteKind::RedCellCount => &["10*12/L", "10*6/µL", "T/L", "10*4/µL", "/µL"],
        AnalyteKind::HemoglobinMass => &["g/dL", "g/L", "mmol/L"],
        AnalyteKind::MassPerCell => &["pg", "fmol"],
        AnalyteKind::CellVolume => &["fL"],
        AnalyteKind::DistributionWidth => &["fL", "%"],
        AnalyteKind::Percent if analyte == Analyte::Hematocrit => &["%", "L/L"],
        AnalyteKind::Percent if analyte == Analyte::ReticulocytesPercent => &["%", "‰", "fraction"],
        AnalyteKind::Percent => &["%", "fraction"],
        AnalyteKind::Per100WhiteCells => &["/100{WBC}"],
        AnalyteKind::FerritinMass => &["ng/mL", "µg/L", "pmol/L"],
        AnalyteKind::Erythropoietin => &["m[IU]/mL", "[IU]/L"],
        AnalyteKind::Enzyme => &["U/L", "µkat/L"],
        AnalyteKind::SerumMass => &["mg/dL", "µmol/L"],
    }
}

/// Proposes the unit of a number that was printed without one, from its size alone.
///
/// Never certain: used only to put one choice first on the review screen. `None` where two units are
/// both likely (haemoglobin from 3 to 13 may be g/dL or mmol/L) or where nothing fits.
#[must_use]
pub fn unit_by_size(analyte: Analyte, value: Decimal) -> Option<&'static str> {
    let within = |low: u32, high: u32| value >= Decimal::from(low) && value <= Decimal::from(high);
    let above = |limit: u32| value > Decimal::from(limit);
    match analyte.kind() {
        AnalyteKind::CellCount => {
            let (canonical_to, per_microlitre_from, per_microlitre_to) =
                if analyte == Analyte::Platelets {
                    (999, 1_000, 2_000_000)
                } else if analyte == Analyte::Wbc {
                    (100, 501, 1_000_000)
                } else {
                    (50, 100, 100_000)
                };
            if value >= Decimal::ZERO && value <= Decimal::from(canonical_to) {
                Some("10*9/L")
            } else if within(per_microlitre_from, per_microlitre_to) {
                Some("/µL")
            } else {
                None
            }
        }
        AnalyteKind::RedCellCount => {
            if within(1, 9) {
                Some("10*12/L")
            } else if within(100, 900) {
                Some("10*4/µL")
            } else if within(1_000_000, 9_000_000) {
                Some("/µL")
            } else {
                None
            }
        }
        AnalyteKind::HemoglobinMass if analyte == Analyte::Hemoglobin => {
            if within(60, 200) {
                Some("g/L")
            } else if above(13) && within(13, 22) {
                Some("g/dL")
            } else {
                None
            }
        }
        AnalyteKind::Percent if analyte == Analyte::Hematocrit => {
            if value > Decimal::ZERO && value < Decimal::ONE {
                Some("L/L")
            } else if within(3, 80) {
                Some("%")
            } else {
                None
            }
        }
        AnalyteKind::CellVolume => within(3, 200).then_some("fL"),
        // MCHC: from 16 to 24 it may be g/dL or mmol/L.
        AnalyteKind::HemoglobinMass => {
            if within(26, 50) {
                Some("g/dL")
            } else if within(150, 500) {
                Some("g/L")
            } else {
                None
            }
        }
        AnalyteKind::MassPerCell => {
            if within(8, 70) {
                Some("pg")
            } else if within(1, 4) {
                Some("fmol")
            } else {
                None
            }
        }
        // Reticulocytes may be printed per thousand.
        AnalyteKind::Percent if analyte != Analyte::ReticulocytesPercent => {
            (above(1) && within(1, 100)).then_some("%")
        }
        AnalyteKind::Percent
        | AnalyteKind::Per100WhiteCells
        | AnalyteKind::DistributionWidth
        | AnalyteKind::FerritinMass
        | AnalyteKind::Erythropoietin
        | AnalyteKind::Enzyme
        | AnalyteKind::SerumMass => None,
    }
}

#[cfg(test)]
mod tests;

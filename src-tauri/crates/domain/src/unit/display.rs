//! The units that a person may choose to look at. What is stored and compared stays canonical.

use rust_decimal::Decimal;

use crate::analyte::{Analyte, AnalyteKind};
use crate::quantity::decimal;

/// A unit for showing values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DisplayUnit {
    /// The canonical unit of the analyte.
    Canonical,
    /// Haemoglobin in g/L.
    GramsPerLitre,
    /// Haemoglobin in mmol/L (one chain).
    MillimolesPerLitre,
    /// Cell counts as K/µL; the same number as 10*9/L.
    ThousandsPerMicrolitre,
}

impl DisplayUnit {
    /// Returns the unit as shown for `analyte`.
    #[must_use]
    pub fn label(self, analyte: Analyte) -> &'static str {
        match self {
            Self::Canonical => analyte.canonical_unit(),
            Self::GramsPerLitre => "g/L",
            Self::MillimolesPerLitre => "mmol/L",
            Self::ThousandsPerMicrolitre => "K/µL",
        }
    }

    /// Returns how many decimals are shown for `canonical` in this unit (never used for comparing).
    #[must_use]
    pub fn shown_decimals(self, analyte: Analyte, canonical: Decimal) -> u32 {
        let ten = decimal(10, 0);
        match self {
            Self::GramsPerLitre => 0,
            Self::MillimolesPerLitre => 1,
            Self::Canonical | Self::ThousandsPerMicrolitre => {
                if analyte.kind() != AnalyteKind::CellCount {
                    analyte.shown_decimals()
                } else if analyte == Analyte::Platelets {
                    u32::from(canonical < ten)
                } else if canonical < ten {
                    analyte.shown_decimals()
                } else {
                    1
                }
            }
        }
    }
}

/// Returns the units that a person may choose from for looking at `analyte`, the canonical one first.
#[must_use]
pub fn display_units(analyte: Analyte) -> &'static [DisplayUnit] {
    match analyte.kind() {
        AnalyteKind::HemoglobinMass => &[
            DisplayUnit::Canonical,
            DisplayUnit::GramsPerLitre,
            DisplayUnit::MillimolesPerLitre,
        ],
        AnalyteKind::CellCount => &[DisplayUnit::Canonical, DisplayUnit::ThousandsPerMicrolitre],
        AnalyteKind::RedCellCount
        | AnalyteKind::MassPerCell
        | AnalyteKind::CellVolume
        | AnalyteKind::Percent
        | AnalyteKind::Per100WhiteCells
        | AnalyteKind::DistributionWidth
        | AnalyteKind::FerritinMass
        | AnalyteKind::Erythropoietin
        | AnalyteKind::Enzyme
        | AnalyteKind::SerumMass => &[DisplayUnit::Canonical],
    }
}

/// Turns a canonical value into `unit`, at full precision. A unit that does not belong to `analyte`
/// leaves the value as it is, so pair it with [`display_units`].
#[must_use]
pub fn to_display(analyte: Analyte, canonical: Decimal, unit: DisplayUnit) -> Decimal {
    let is_hemoglobin = analyte.kind() == AnalyteKind::HemoglobinMass;
    match unit {
        DisplayUnit::GramsPerLitre if is_hemoglobin => canonical * decimal(10, 0),
        DisplayUnit::MillimolesPerLitre if is_hemoglobin => canonical * super::HEMOGLOBIN_MONOMER,
        DisplayUnit::GramsPerLitre
        | DisplayUnit::MillimolesPerLitre
        | DisplayUnit::Canonical
        | DisplayUnit::ThousandsPerMicrolitre => canonical,
    }
}

//! Units as people know them, in place of their UCUM codes.

use domain::analyte::{Analyte, AnalyteKind};

use crate::style::{CellUnit, HemoglobinUnit};
use crate::{Style, Words};

/// Returns a UCUM unit as it is printed for people; one that needs a word is `None`
/// (see [`Words::unit_text`]).
#[must_use]
pub fn shown_unit(ucum: &str) -> Option<String> {
    let text = match ucum {
        "/100{WBC}" => return None,
        "10*9/L" => "×10⁹/L",
        "10*12/L" => "×10¹²/L",
        "10*3/uL" => "×10³/µL",
        "10*6/uL" => "×10⁶/µL",
        "m[IU]/mL" => "mIU/mL",
        "umol/L" => "µmol/L",
        "ug/L" => "µg/L",
        other => other,
    };
    Some(text.to_owned())
}

impl Words {
    /// Returns any UCUM unit as text for people: `10*9/L` as `×10⁹/L`.
    #[must_use]
    pub fn unit_text(&self, ucum: &str) -> String {
        shown_unit(ucum).unwrap_or_else(|| self.say("unit-per-100-white-cells", &[]))
    }

    /// Returns the unit in which values of `analyte` are shown to this person.
    #[must_use]
    pub fn unit(&self, analyte: Analyte) -> String {
        self.unit_text(shown_ucum(self.style(), analyte))
    }
}

/// The unit that the style chooses for an analyte.
pub(crate) fn shown_ucum(style: &Style, analyte: Analyte) -> &'static str {
    match analyte.kind() {
        AnalyteKind::HemoglobinMass => match style.hemoglobin_unit {
            HemoglobinUnit::GramsPerDeciliter => analyte.canonical_unit(),
            HemoglobinUnit::GramsPerLiter => "g/L",
            HemoglobinUnit::MillimolesPerLiter => "mmol/L",
        },
        AnalyteKind::CellCount => match style.cell_unit {
            CellUnit::PerLiter => analyte.canonical_unit(),
            CellUnit::PerMicroliter => "K/µL",
        },
        AnalyteKind::RedCellCount => match style.cell_unit {
            CellUnit::PerLiter => analyte.canonical_unit(),
            CellUnit::PerMicroliter => "M/µL",
        },
        AnalyteKind::MassPerCell
        | AnalyteKind::CellVolume
        | AnalyteKind::Percent
        | AnalyteKind::Per100WhiteCells
        | AnalyteKind::DistributionWidth
        | AnalyteKind::FerritinMass
        | AnalyteKind::Erythropoietin
        | AnalyteKind::Enzyme
        | AnalyteKind::SerumMass => analyte.canonical_unit(),
    }
}

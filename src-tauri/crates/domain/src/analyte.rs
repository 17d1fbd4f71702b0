//! What is measured in a blood count, and the few chemistry values that bear on it.
//!
//! Ids and canonical units are part of the command line's contract and never change meaning.
//! Units that laboratories print are turned into the canonical one by [`crate::unit`].

pub mod agreement;
mod cross_check;
pub mod general_range;
pub mod history;
pub mod loinc;
pub mod plausibility;

use rust_decimal::{Decimal, RoundingStrategy};

/// What kind of quantity an analyte is; decides which printed units can be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AnalyteKind {
    /// Cells per volume, canonical `10*9/L`.
    CellCount,
    /// Red cells per volume, canonical `10*12/L`.
    RedCellCount,
    /// Haemoglobin mass per volume, canonical `g/dL` (haemoglobin and MCHC).
    HemoglobinMass,
    /// Mass of haemoglobin per red cell, canonical `pg`.
    MassPerCell,
    /// Volume of one cell, canonical `fL`.
    CellVolume,
    /// Share in percent; a fraction may be printed.
    Percent,
    /// Per hundred white cells.
    Per100WhiteCells,
    /// Platelet distribution width, `fL` or `%` as printed.
    DistributionWidth,
    /// Serum mass per volume, canonical `ng/mL`.
    FerritinMass,
    /// International units per volume, canonical `m[IU]/mL`.
    Erythropoietin,
    /// Enzyme activity, canonical `U/L`.
    Enzyme,
    /// Serum mass per volume, canonical `mg/dL`.
    SerumMass,
}

macro_rules! analytes {
    ($($variant:ident $id:literal $unit:literal $kind:ident $decimals:literal $doc:literal;)*) => {
        /// An analyte that the product knows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Analyte {
            $(#[doc = $doc] $variant,)*
        }

        impl Analyte {
            /// All analytes, in the order a clinic prints them.
            pub const ALL: &'static [Analyte] = &[$(Analyte::$variant,)*];

            /// Returns the stable id, for example `hemoglobin`.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Analyte::$variant => $id,)* }
            }

            /// Returns the canonical UCUM unit, for example `g/dL`.
            #[must_use]
            pub fn canonical_unit(self) -> &'static str {
                match self { $(Analyte::$variant => $unit,)* }
            }

            /// Returns the kind of quantity.
            #[must_use]
            pub fn kind(self) -> AnalyteKind {
                match self { $(Analyte::$variant => AnalyteKind::$kind,)* }
            }

            /// Returns how many decimals are shown in the canonical unit (never used for comparing).
            #[must_use]
            pub fn shown_decimals(self) -> u32 {
                match self { $(Analyte::$variant => $decimals,)* }
            }
        }
    };
}

analytes! {
    Wbc "wbc" "10*9/L" CellCount 2 "White blood cells.";
    Rbc "rbc" "10*12/L" RedCellCount 2 "Red blood cells.";
    Hemoglobin "hemoglobin" "g/dL" HemoglobinMass 1 "Haemoglobin.";
    Hematocrit "hematocrit" "%" Percent 1 "Haematocrit.";
    Mcv "mcv" "fL" CellVolume 1 "Mean cell volume.";
    Mch "mch" "pg" MassPerCell 1 "Mean cell haemoglobin.";
    Mchc "mchc" "g/dL" HemoglobinMass 1 "Mean cell haemoglobin concentration.";
    RdwCv "rdw_cv" "%" Percent 1 "Red cell distribution width, as coefficient of variation.";
    RdwSd "rdw_sd" "fL" CellVolume 1 "Red cell distribution width, as standard deviation.";
    Platelets "platelets" "10*9/L" CellCount 0 "Platelets.";
    Mpv "mpv" "fL" CellVolume 1 "Mean platelet volume.";
    Pdw "pdw" "fL" DistributionWidth 1 "Platelet distribution width.";
    Neutrophils "neutrophils" "10*9/L" CellCount 2 "Absolute neutrophil count (ANC).";
    NeutrophilsPercent "neutrophils_percent" "%" Percent 1 "Neutrophils, share of white cells.";
    Bands "bands" "10*9/L" CellCount 2 "Band neutrophils.";
    BandsPercent "bands_percent" "%" Percent 1 "Band neutrophils, share of white cells.";
    Segs "segs" "10*9/L" CellCount 2 "Segmented neutrophils, without bands.";
    SegsPercent "segs_percent" "%" Percent 1 "Segmented neutrophils, share of white cells.";
    Lymphocytes "lymphocytes" "10*9/L" CellCount 2 "Lymphocytes.";
    LymphocytesPercent "lymphocytes_percent" "%" Percent 1 "Lymphocytes, share of white cells.";
    Monocytes "monocytes" "10*9/L" CellCount 2 "Monocytes.";
    MonocytesPercent "monocytes_percent" "%" Percent 1 "Monocytes, share of white cells.";
    Eosinophils "eosinophils" "10*9/L" CellCount 2 "Eosinophils.";
    EosinophilsPercent "eosinophils_percent" "%" Percent 1 "Eosinophils, share of white cells.";
    Basophils "basophils" "10*9/L" CellCount 2 "Basophils.";
    BasophilsPercent "basophils_percent" "%" Percent 1 "Basophils, share of white cells.";
    ImmatureGranulocytes "immature_granulocytes" "10*9/L" CellCount 2 "Immature granulocytes (never part of the ANC).";
    ImmatureGranulocytesPercent "immature_granulocytes_percent" "%" Percent 1 "Immature granulocytes, share of white cells.";
    Blasts "blasts" "10*9/L" CellCount 2 "Blasts in the blood.";
    BlastsPercent "blasts_percent" "%" Percent 1 "Blasts in the blood, share of white cells.";
    MarrowBlastsPercent "marrow_blasts_percent" "%" Percent 1 "Blasts in the marrow, by the day of the marrow test.";
    Reticulocytes "reticulocytes" "10*9/L" CellCount 1 "Reticulocytes.";
    ReticulocytesPercent "reticulocytes_percent" "%" Percent 1 "Reticulocytes, share of red cells.";
    Nrbc "nrbc" "10*9/L" CellCount 2 "Nucleated red cells.";
    NrbcPer100Wbc "nrbc_per_100_wbc" "/100{WBC}" Per100WhiteCells 1 "Nucleated red cells per 100 white cells.";
    Ferritin "ferritin" "ng/mL" FerritinMass 0 "Ferritin.";
    Epo "epo" "m[IU]/mL" Erythropoietin 1 "Erythropoietin.";
    Ldh "ldh" "U/L" Enzyme 0 "Lactate dehydrogenase.";
    Creatinine "creatinine" "mg/dL" SerumMass 2 "Creatinine.";
    Bilirubin "bilirubin" "mg/dL" SerumMass 2 "Total bilirubin.";
}

impl Analyte {
    /// Finds an analyte by its stable id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|analyte| analyte.id() == id)
    }
}

impl Analyte {
    /// Rounds a canonical value as it is compared with limits: haemoglobin to 2 decimals, neutrophils to
    /// 3, platelets to 1; half away from zero. Other analytes are compared as they are.
    ///
    /// Clinical reference, section 2. Never compare after rounding for display.
    #[must_use]
    pub fn rounded_for_comparison(self, canonical: Decimal) -> Decimal {
        let decimals = match self {
            Self::Hemoglobin => 2,
            Self::Neutrophils => 3,
            Self::Platelets => 1,
            Self::Wbc
            | Self::Rbc
            | Self::Hematocrit
            | Self::Mcv
            | Self::Mch
            | Self::Mchc
            | Self::RdwCv
            | Self::RdwSd
            | Self::Mpv
            | Self::Pdw
            | Self::NeutrophilsPercent
            | Self::Bands
            | Self::BandsPercent
            | Self::Segs
            | Self::SegsPercent
            | Self::Lymphocytes
            | Self::LymphocytesPercent
            | Self::Monocytes
            | Self::MonocytesPercent
            | Self::Eosinophils
            | Self::EosinophilsPercent
            | Self::Basophils
            | Self::BasophilsPercent
            | Self::ImmatureGranulocytes
            | Self::ImmatureGranulocytesPercent
            | Self::Blasts
            | Self::BlastsPercent
            | Self::MarrowBlastsPercent
            | Self::Reticulocytes
            | Self::ReticulocytesPercent
            | Self::Nrbc
            | Self::NrbcPer100Wbc
            | Self::Ferritin
            | Self::Epo
            | Self::Ldh
            | Self::Creatinine
            | Self::Bilirubin => return canonical,
        };
        canonical.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
    }
}

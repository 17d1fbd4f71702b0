//! The stable codes under which values of the domain are stored. They are part of the format.

use domain::analyte::Analyte;
use domain::draft::{DocumentFormat, ProblemCode, Reason};
use domain::person::{GeneStatus, MedicineClass, RiskSide, Sex};
use domain::quantity::{Comparator, RangeSource};
use domain::result::{Origin, ResultStatus};
use domain::transfusion::{LogKind, Product};
use domain::treatment::{Definition, MilestoneKind, MilestoneStatus};

use crate::column::Code;

macro_rules! codes {
    ($($type:ident { $($variant:ident = $code:literal,)* })*) => {$(
        impl Code for $type {
            fn to_code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }
            fn of_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)* _ => None }
            }
        }
    )*};
}
pub(crate) use codes;

codes! {
    Sex { Female = "female", Male = "male", NotSaid = "not_said", }
    MedicineClass {
        GrowthFactor = "growth_factor", LongActingGrowthFactor = "long_acting_growth_factor",
        BloodThinner = "blood_thinner", Painkiller = "painkiller", Chelator = "chelator", Other = "other",
    }
    GeneStatus { Found = "found", NotFound = "not_found", NotTested = "not_tested", }
    RiskSide { Lower = "lower", Higher = "higher", }
    RangeSource { Printed = "printed", General = "general", }
    ResultStatus {
        Final = "final", Corrected = "corrected", Preliminary = "preliminary", Cancelled = "cancelled",
        EnteredInError = "entered_in_error", Unknown = "unknown",
    }
    Origin { Typed = "typed", Imported = "imported", Calculated = "calculated", }
    Product { RedCells = "red_cells", Platelets = "platelets", Other = "other", }
    LogKind { RedCells = "red_cells", Platelets = "platelets", GrowthFactors = "growth_factors", }
    Definition { Iwg2006 = "iwg2006", Iwg2018 = "iwg2018", Iwg2023 = "iwg2023", }
    MilestoneKind {
        Consent = "consent", Screening = "screening", Randomisation = "randomisation", Dose = "dose",
        DoseHeld = "dose_held", DoseDelayed = "dose_delayed", DoseReduced = "dose_reduced",
        Marrow = "marrow", Assessment = "assessment", EndOfTreatment = "end_of_treatment",
        FollowUp = "follow_up", OffStudy = "off_study", Other = "other",
    }
    MilestoneStatus { Planned = "planned", Done = "done", Missed = "missed", }
}

macro_rules! codes_of_the_domain {
    ($($type:ident: $to:ident, $of:ident;)*) => {$(
        impl Code for $type {
            fn to_code(self) -> &'static str { self.$to() }
            fn of_code(code: &str) -> Option<Self> { Self::$of(code) }
        }
    )*};
}

codes_of_the_domain! {
    Analyte: id, from_id;
    Comparator: sign, from_sign;
    DocumentFormat: code, from_code;
    Reason: code, from_code;
    ProblemCode: code, from_code;
}

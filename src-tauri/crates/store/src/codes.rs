//! The stable codes under which values of the domain are stored. They are part of the format.

use domain::analyte::Analyte;
use domain::draft::{DocumentFormat, ProblemCode, Reason};
use domain::health::{Felt, TreatedWhere};
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
    Felt: code, from_code;
    TreatedWhere: code, from_code;
    Sex: code, from_code;
    MedicineClass: code, from_code;
    GeneStatus: code, from_code;
    RiskSide: code, from_code;
    RangeSource: code, from_code;
    ResultStatus: code, from_code;
    Origin: code, from_code;
    Product: code, from_code;
    LogKind: code, from_code;
    Definition: code, from_code;
    MilestoneKind: code, from_code;
    MilestoneStatus: code, from_code;
}

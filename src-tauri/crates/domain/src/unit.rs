//! Printed units to canonical units, gated per analyte, exact.
//!
//! Clinical reference, section 1.1. A unit is never lower-cased before matching: `g/L` and `G/L` differ.

use rust_decimal::Decimal;

use crate::analyte::Analyte;

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
    /// Applies the factor at full precision.
    #[must_use]
    pub fn apply(&self, value: Decimal) -> Decimal {
        value * self.multiply / self.divide
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

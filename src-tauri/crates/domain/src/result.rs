//! A laboratory result: what was printed, and what it means in canonical units.
//!
//! The printed form is kept for ever, digit for digit, beside the canonical value. How a result is read
//! out of a file belongs to the import crate, how it is stored to the store crate.

use rust_decimal::Decimal;
use uuid::Uuid;

use crate::analyte::Analyte;
use crate::codes::codes;
use crate::date::PartialDate;
use crate::quantity::{Comparator, Quantity, ReferenceRange};

/// A result exactly as the laboratory printed or sent it, or as the person typed it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printed {
    /// Name of the test as printed.
    pub name: String,
    /// The number or text as printed, without comparator and flag.
    pub value: String,
    /// The comparator as printed.
    pub comparator: Option<Comparator>,
    /// The unit as printed; `None` when there was none.
    pub unit: Option<String>,
    /// The flag as printed, for example `L`, `--`, `*`.
    pub flag: Option<String>,
    /// The reference range as printed.
    pub range: Option<String>,
}

impl Printed {
    /// The value with the comparator before it, as printed: `<10`, `8.90`.
    #[must_use]
    pub fn signed_value(&self) -> String {
        let sign = self.comparator.map_or("", Comparator::sign);
        format!("{sign}{}", self.value)
    }

    /// The value with comparator and unit, as printed: `<10 K/uL`.
    #[must_use]
    pub fn value_with_unit(&self) -> String {
        let unit = self.unit.as_deref().unwrap_or_default();
        format!("{} {unit}", self.signed_value()).trim().to_owned()
    }
}

codes! {
    /// What the laboratory says of the result.
    ResultStatus {
        /// Complete and checked.
        Final = "final",
        /// Replaces an earlier one.
        Corrected = "corrected",
        /// May still change.
        Preliminary = "preliminary",
        /// Not done, or taken back.
        Cancelled = "cancelled",
        /// Never true.
        EnteredInError = "entered_in_error",
        /// The source does not say.
        Unknown = "unknown",
    }
}

impl ResultStatus {
    /// Says whether a result of this status may ever count as a value.
    #[must_use]
    pub fn can_count(self) -> bool {
        match self {
            Self::Final | Self::Corrected | Self::Preliminary | Self::Unknown => true,
            Self::Cancelled | Self::EnteredInError => false,
        }
    }
}

codes! {
    /// How a result came into the record.
    Origin {
        /// Typed by a person.
        Typed = "typed",
        /// Read from a file and confirmed.
        Imported = "imported",
        /// Worked out from other results of the same draw, never stored.
        Calculated = "calculated",
    }
}

/// A confirmed result in the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabResult {
    /// Stable identity.
    pub id: Uuid,
    /// What was measured.
    pub analyte: Analyte,
    /// The value in the canonical unit of the analyte.
    pub quantity: Quantity,
    /// What was printed.
    pub printed: Printed,
    /// The printed range in the canonical unit, if one was printed and could be read.
    pub range: Option<ReferenceRange>,
    /// When the blood was drawn. Results without a date are never confirmed.
    pub collected: PartialDate,
    /// Laboratory or hospital as printed.
    pub laboratory: Option<String>,
    /// Status by the laboratory.
    pub status: ResultStatus,
    /// Typed or read from a file.
    pub origin: Origin,
    /// True where the person said that it was drawn before the transfusion of that day.
    pub before_transfusion: Option<bool>,
}

impl LabResult {
    /// Returns the value when it was measured exactly.
    #[must_use]
    pub fn exact_value(&self) -> Option<Decimal> {
        self.quantity
            .comparator
            .is_none()
            .then_some(self.quantity.value)
    }
}

//! Transfusions, and how complete the log of them is.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::codes::codes;

codes! {
    /// What was transfused.
    Product {
        /// Red cells.
        RedCells = "red_cells",
        /// Platelets.
        Platelets = "platelets",
        /// Anything else.
        Other = "other",
    }
}

/// One transfusion on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfusion {
    /// Stable identity.
    pub id: Uuid,
    /// Day it was given.
    pub on: NaiveDate,
    /// What was given.
    pub product: Product,
    /// Number of units (bags).
    pub units: u16,
    /// Haemoglobin before it in g/dL, if known (the IWG 2006 count needs it).
    pub hemoglobin_before: Option<Decimal>,
    /// Platelets before it in 10*9/L, if known.
    pub platelets_before: Option<Decimal>,
    /// Why, in the person's words.
    pub reason: Option<String>,
    /// Reaction, in the person's words.
    pub reaction: Option<String>,
}

codes! {
    /// What the log is a log of. Each is asked for separately.
    LogKind {
        /// Red-cell transfusions.
        RedCells = "red_cells",
        /// Platelet transfusions.
        Platelets = "platelets",
        /// Growth factors (G-CSF).
        GrowthFactors = "growth_factors",
    }
}

/// “My log is complete from … to …”. An empty log is not a log of zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogSpan {
    /// First day on which the log is complete.
    pub from: NaiveDate,
    /// Last day on which the log is complete.
    pub to: NaiveDate,
}

impl LogSpan {
    /// Says whether every day from `first` to `last` lies inside.
    #[must_use]
    pub fn covers(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.from <= first && last <= self.to
    }
}

/// How far each part of the log is known to be complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LogCompleteness {
    /// For red cells.
    pub red_cells: Option<LogSpan>,
    /// For platelets.
    pub platelets: Option<LogSpan>,
    /// For growth factors.
    pub growth_factors: Option<LogSpan>,
}

//! The blood part of complete and partial remission. Always needs a marrow result beside it.
//!
//! Clinical reference, sections 3.1 and 3.3: Cheson et al., Blood 2006;108:419, Table 3; Zeidan et al.,
//! Blood 2023;141:2047. It says which range the counts are in, never which response was reached.

use crate::quantity::{Quantity, decimal};
use crate::treatment::Definition;

/// The counts of one draw, or of draws within the two weeks around a marrow test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BloodCounts {
    /// Haemoglobin in g/dL.
    pub hemoglobin: Quantity,
    /// Platelets in 10*9/L.
    pub platelets: Quantity,
    /// Neutrophils in 10*9/L.
    pub neutrophils: Quantity,
    /// Blasts in the blood, in percent.
    pub blasts_percent: Quantity,
}

/// The range that the counts are in, given a marrow below 5 % blasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BloodRange {
    /// All limits of complete remission.
    Complete,
    /// IWG 2023: exactly two of the three counts.
    LimitedTwoCounts,
    /// IWG 2023: exactly one of the three counts.
    LimitedOneCount,
    /// IWG 2023: none of the three, platelets at least 50 and neutrophils at least 0.5.
    PartialRecovery,
    /// None of these.
    None,
}

impl BloodRange {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::LimitedTwoCounts => "limited-two-counts",
            Self::LimitedOneCount => "limited-one-count",
            Self::PartialRecovery => "partial-recovery",
            Self::None => "none",
        }
    }
}

/// Says which range the counts are in; `None` where a comparator leaves it open.
#[must_use]
pub fn blood_range(counts: &BloodCounts, definition: Definition) -> Option<BloodRange> {
    let hemoglobin_limit = match definition {
        Definition::Iwg2006 => decimal(11, 0),
        Definition::Iwg2018 | Definition::Iwg2023 => decimal(10, 0),
    };
    if counts.blasts_percent.is_above(decimal(0, 0))? {
        return Some(BloodRange::None);
    }
    let reached = [
        counts.hemoglobin.is_at_least(hemoglobin_limit)?,
        counts.platelets.is_at_least(decimal(100, 0))?,
        counts.neutrophils.is_at_least(decimal(1, 0))?,
    ]
    .into_iter()
    .filter(|is_reached| *is_reached)
    .count();
    Some(match (reached, definition) {
        (3, _) => BloodRange::Complete,
        (_, Definition::Iwg2006) => BloodRange::None,
        (2, Definition::Iwg2018 | Definition::Iwg2023) => BloodRange::LimitedTwoCounts,
        (1, Definition::Iwg2018 | Definition::Iwg2023) => BloodRange::LimitedOneCount,
        (_, Definition::Iwg2018 | Definition::Iwg2023) => {
            if counts.platelets.is_at_least(decimal(50, 0))?
                && counts.neutrophils.is_at_least(decimal(5, 1))?
            {
                BloodRange::PartialRecovery
            } else {
                BloodRange::None
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_vectors_of_iwg_2023_agree() {
        let counts = |hemoglobin, platelets, neutrophils| BloodCounts {
            hemoglobin: Quantity::exact(decimal(hemoglobin, 1)),
            platelets: Quantity::exact(decimal(platelets, 0)),
            neutrophils: Quantity::exact(decimal(neutrophils, 1)),
            blasts_percent: Quantity::exact(decimal(0, 0)),
        };
        for (hemoglobin, platelets, neutrophils, expected) in [
            (102, 110, 19, BloodRange::Complete),
            (104, 120, 5, BloodRange::LimitedTwoCounts),
            (102, 30, 3, BloodRange::LimitedOneCount),
            (92, 55, 8, BloodRange::PartialRecovery),
            (92, 49, 8, BloodRange::None),
        ] {
            assert_eq!(
                blood_range(
                    &counts(hemoglobin, platelets, neutrophils),
                    Definition::Iwg2023
                ),
                Some(expected)
            );
        }
        assert_eq!(
            blood_range(&counts(102, 110, 19), Definition::Iwg2006),
            Some(BloodRange::None)
        );
        assert_eq!(
            blood_range(&counts(110, 100, 10), Definition::Iwg2006),
            Some(BloodRange::Complete)
        );
    }
}

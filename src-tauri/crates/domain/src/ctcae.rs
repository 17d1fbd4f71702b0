//! Grades of low and high counts by CTCAE, with the version, as a fact beside a value.
//!
//! Clinical reference, section 5.1. Made for adverse events: in MDS low counts may be the disease itself. Where
//! a grade rests on the person's state and not on a number (anaemia grade 4), the number gives no such grade.

use rust_decimal::Decimal;

use crate::analyte::Analyte;
use crate::quantity::{Quantity, decimal};

/// Edition of the criteria. Newer trials use the sixth, which grades neutrophils otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edition {
    /// NCI, 27 November 2017.
    Fifth,
    /// The sixth edition.
    Sixth,
}

impl Edition {
    /// Both.
    pub const ALL: &'static [Self] = &[Self::Fifth, Self::Sixth];

    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fifth => "v5",
            Self::Sixth => "v6",
        }
    }

    /// Finds one by its stable id.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|edition| edition.code() == code)
    }
}

/// What can be said of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grading {
    /// Grade 1 to 4.
    Grade(u8),
    /// No grade: not low, or not high.
    NoGrade,
    /// Grade 1 or none: the laboratory's lower limit would decide.
    NeedsLowerLimit,
    /// The value has a comparator that leaves the grade open.
    Open,
    /// Our source does not give limits for this test in this edition.
    NotCovered,
}

/// Limits below which grade 2, 3 and 4 begin. Grade 1 begins below `first`, or below the laboratory's limit.
struct Limits {
    first: Option<Decimal>,
    second: Decimal,
    third: Decimal,
    fourth: Option<Decimal>,
}

/// Leucocytosis is grade 3 above this count (10*9/L).
const LEUCOCYTOSIS: Decimal = Decimal::from_parts(100, 0, 0, false, 0);

fn limits(edition: Edition, analyte: Analyte) -> Option<Limits> {
    let below_lab = |second, third, fourth| Limits {
        first: None,
        second,
        third,
        fourth,
    };
    match (analyte, edition) {
        (Analyte::Hemoglobin, Edition::Fifth | Edition::Sixth) => {
            Some(below_lab(decimal(10, 0), decimal(8, 0), None))
        }
        (Analyte::Wbc, Edition::Fifth | Edition::Sixth) => {
            Some(below_lab(decimal(3, 0), decimal(2, 0), Some(decimal(1, 0))))
        }
        (Analyte::Neutrophils, Edition::Fifth) => Some(below_lab(
            decimal(15, 1),
            decimal(1, 0),
            Some(decimal(5, 1)),
        )),
        (Analyte::Neutrophils, Edition::Sixth) => Some(Limits {
            first: Some(decimal(15, 1)),
            second: decimal(1, 0),
            third: decimal(5, 1),
            fourth: Some(decimal(1, 1)),
        }),
        (Analyte::Platelets, Edition::Fifth) => Some(below_lab(
            decimal(75, 0),
            decimal(50, 0),
            Some(decimal(25, 0)),
        )),
        (Analyte::Lymphocytes, Edition::Fifth) => {
            Some(below_lab(decimal(8, 1), decimal(5, 1), Some(decimal(2, 1))))
        }
        (_, Edition::Fifth | Edition::Sixth) => None,
    }
}

/// Grades a value in its canonical unit; `lower_limit` is that of the laboratory's own range.
///
/// A value equal to a limit gets the milder grade (haemoglobin 8.0 is grade 2).
#[must_use]
pub fn grade(
    edition: Edition,
    analyte: Analyte,
    value: &Quantity,
    lower_limit: Option<Decimal>,
) -> Grading {
    let Some(limits) = limits(edition, analyte) else {
        return Grading::NotCovered;
    };
    if analyte == Analyte::Wbc && value.is_above(LEUCOCYTOSIS) == Some(true) {
        return Grading::Grade(3);
    }
    let value = Quantity {
        value: analyte.rounded_for_comparison(value.value),
        comparator: value.comparator,
    };
    let first = limits.first.or(lower_limit);
    // From the severest on: the first limit that the value is surely below decides.
    let steps = [
        (limits.fourth, 4),
        (Some(limits.third), 3),
        (Some(limits.second), 2),
        (first, 1),
    ];
    for (limit, grade) in steps {
        let Some(limit) = limit else { continue };
        match value.is_at_least(limit) {
            Some(false) => return Grading::Grade(grade),
            Some(true) => {}
            None => return Grading::Open,
        }
    }
    if first.is_none() {
        return Grading::NeedsLowerLimit;
    }
    if analyte == Analyte::Wbc && value.is_above(LEUCOCYTOSIS).is_none() {
        return Grading::Open;
    }
    Grading::NoGrade
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;
    use crate::Comparator;

    #[test]
    fn a_value_at_a_limit_gets_the_milder_grade() {
        use Analyte::{Hemoglobin, Lymphocytes, Neutrophils, Platelets, Wbc};
        use Edition::{Fifth, Sixth};
        use Grading::{Grade, NeedsLowerLimit, NoGrade, NotCovered, Open};
        for (edition, analyte, value, lower, expected) in [
            (Fifth, Hemoglobin, "12.0", Some("12.0"), NoGrade),
            (Fifth, Hemoglobin, "11.9", Some("12.0"), Grade(1)),
            (Fifth, Hemoglobin, "10.0", Some("12.0"), Grade(1)),
            (Fifth, Hemoglobin, "10.0", None, NeedsLowerLimit),
            (Fifth, Hemoglobin, "9.9", None, Grade(2)),
            (Sixth, Hemoglobin, "8.0", None, Grade(2)),
            (Fifth, Hemoglobin, "7.9", None, Grade(3)),
            // Grade 4 rests on the person's state.
            (Fifth, Hemoglobin, "3.0", None, Grade(3)),
            (Fifth, Neutrophils, "1.5", Some("1.8"), Grade(1)),
            (Fifth, Neutrophils, "1.4", None, Grade(2)),
            (Fifth, Neutrophils, "0.50", None, Grade(3)),
            (Fifth, Neutrophils, "0.49", None, Grade(4)),
            (Sixth, Neutrophils, "1.5", None, NoGrade),
            (Sixth, Neutrophils, "1.4", None, Grade(1)),
            (Sixth, Neutrophils, "0.9", None, Grade(2)),
            (Sixth, Neutrophils, "0.49", None, Grade(3)),
            (Sixth, Neutrophils, "0.10", None, Grade(3)),
            (Sixth, Neutrophils, "0.09", None, Grade(4)),
            (Fifth, Platelets, "25", None, Grade(3)),
            (Fifth, Platelets, "24", None, Grade(4)),
            (Fifth, Platelets, "75", Some("150"), Grade(1)),
            (Sixth, Platelets, "24", None, NotCovered),
            (Fifth, Wbc, "3.0", Some("4"), Grade(1)),
            (Fifth, Wbc, "0.9", None, Grade(4)),
            (Fifth, Wbc, "100", Some("4"), NoGrade),
            (Fifth, Wbc, "101", Some("4"), Grade(3)),
            (Fifth, Lymphocytes, "0.2", None, Grade(3)),
            (Sixth, Lymphocytes, "0.2", None, NotCovered),
            (Fifth, Platelets, "<10", None, Grade(4)),
            (Fifth, Platelets, "<30", None, Open),
            (Fifth, Analyte::Mcv, "80", None, NotCovered),
        ] {
            let (comparator, digits) = match value.strip_prefix('<') {
                Some(digits) => (Some(Comparator::Below), digits),
                None => (None, value),
            };
            let quantity = Quantity {
                value: digits.parse().unwrap(),
                comparator,
            };
            let lower = lower.map(|limit| limit.parse().unwrap());
            let found = grade(edition, analyte, &quantity, lower);
            assert_eq!(found, expected, "{} {value}", analyte.id());
        }
    }
}

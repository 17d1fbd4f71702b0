//! IPSS-R and its form that takes age in (Greenberg and others, Blood 2012;120:2454). Clinical reference, 4.2.

use rust_decimal::Decimal;

use super::{CytogeneticGroup, DiagnosisValues, Points, Variable, needed, sum};
use crate::quantity::decimal;

/// The risk group; the cut-offs of the age form are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// 1.5 points or fewer.
    VeryLow,
    /// Above 1.5 to 3.
    Low,
    /// Above 3 to 4.5.
    Intermediate,
    /// Above 4.5 to 6.
    High,
    /// Above 6.
    VeryHigh,
}

impl Category {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::VeryLow => "very_low",
            Self::Low => "low",
            Self::Intermediate => "intermediate",
            Self::High => "high",
            Self::VeryHigh => "very_high",
        }
    }

    fn of(score: Decimal) -> Self {
        if score <= decimal(15, 1) {
            Self::VeryLow
        } else if score <= decimal(3, 0) {
            Self::Low
        } else if score <= decimal(45, 1) {
            Self::Intermediate
        } else if score <= decimal(6, 0) {
            Self::High
        } else {
            Self::VeryHigh
        }
    }
}

/// A score with what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// Points, exact.
    pub score: Decimal,
    /// Risk group.
    pub category: Category,
    /// The age form: points, exact and not rounded, and group. `None` where no age is known.
    pub age_adjusted: Option<(Decimal, Category)>,
    /// Points of each value.
    pub parts: Vec<Points>,
}

/// Scores the values of the time of diagnosis; age in years.
///
/// # Errors
/// The values that are missing. Age is never among them: without it only the age form is absent.
pub fn ipss_r(
    values: &DiagnosisValues,
    group: Option<CytogeneticGroup>,
    age: Option<Decimal>,
) -> Result<Score, Vec<Variable>> {
    let [hemoglobin, platelets, neutrophils, blasts, cytogenetics] = needed([
        (Variable::Hemoglobin, values.hemoglobin),
        (Variable::Platelets, values.platelets),
        (Variable::Neutrophils, values.neutrophils),
        (Variable::MarrowBlasts, values.marrow_blasts),
        (
            Variable::CytogeneticGroup,
            group.map(CytogeneticGroup::points),
        ),
    ])?;
    let parts: Vec<Points> = [
        (Variable::CytogeneticGroup, cytogenetics),
        (Variable::MarrowBlasts, blast_points(blasts)),
        (
            Variable::Hemoglobin,
            stepped(hemoglobin, [(decimal(8, 0), 15), (decimal(10, 0), 10)]),
        ),
        (
            Variable::Platelets,
            stepped(platelets, [(decimal(50, 0), 10), (decimal(100, 0), 5)]),
        ),
        (
            Variable::Neutrophils,
            stepped(neutrophils, [(decimal(8, 1), 5)]),
        ),
    ]
    .into_iter()
    .map(|(variable, points)| Points { variable, points })
    .collect();
    let score = sum(&parts);
    let age_adjusted = age.map(|age| {
        let weight = decimal(5, 2) - score * decimal(5, 3);
        let adjusted = (score + (age - decimal(70, 0)) * weight).normalize();
        (adjusted, Category::of(adjusted))
    });
    Ok(Score {
        score,
        category: Category::of(score),
        age_adjusted,
        parts,
    })
}

fn blast_points(percent: Decimal) -> Decimal {
    if percent <= decimal(2, 0) {
        decimal(0, 0)
    } else if percent < decimal(5, 0) {
        decimal(1, 0)
    } else if percent <= decimal(10, 0) {
        decimal(2, 0)
    } else {
        decimal(3, 0)
    }
}

/// Points in tenths below rising limits; none at or above the last.
fn stepped<const N: usize>(value: Decimal, below: [(Decimal, u32); N]) -> Decimal {
    below
        .iter()
        .find(|(limit, _)| value < *limit)
        .map_or(decimal(0, 0), |(_, tenths)| decimal(*tenths, 1))
}

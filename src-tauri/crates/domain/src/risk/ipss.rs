//! IPSS (Greenberg and others, Blood 1997;89:2079). Clinical reference, section 4.1.

use rust_decimal::Decimal;

use super::{DiagnosisValues, Points, Variable, needed, sum};
use crate::quantity::decimal;

/// The three karyotype groups of the IPSS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Karyotype {
    /// Normal, -Y alone, del(5q) alone, del(20q) alone.
    Good,
    /// All others.
    Intermediate,
    /// Complex (three changes or more) or changes of chromosome 7.
    Poor,
}

/// The risk group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Category {
    /// 0 points.
    Low,
    /// 0.5 to 1 points.
    Intermediate1,
    /// 1.5 to 2 points.
    Intermediate2,
    /// 2.5 points or more.
    High,
}

impl Category {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Intermediate1 => "int_1",
            Self::Intermediate2 => "int_2",
            Self::High => "high",
        }
    }
}

/// A score with what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// Points.
    pub score: Decimal,
    /// Risk group.
    pub category: Category,
    /// Points of blasts, karyotype and cytopenias; the last stand under haemoglobin.
    pub parts: Vec<Points>,
    /// How many of the three counts are low.
    pub cytopenias: usize,
}

/// Why there is no score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoScore {
    /// These values are not known.
    Missing(Vec<Variable>),
    /// More than 30 % blasts: the score does not cover it.
    BlastsBeyondScore,
}

/// Scores the values of the time of diagnosis.
///
/// Blasts between 10 and 11 %, and between 20 and 21 %, take the higher row, which is a convention of ours:
/// the paper leaves the gap open. Neutrophils count as low below 1.8, as in the paper.
///
/// # Errors
/// Where a value is missing or the score does not cover it.
pub fn ipss(values: &DiagnosisValues, karyotype: Option<Karyotype>) -> Result<Score, NoScore> {
    let karyotype_points = karyotype.map(|karyotype| match karyotype {
        Karyotype::Good => decimal(0, 0),
        Karyotype::Intermediate => decimal(5, 1),
        Karyotype::Poor => decimal(1, 0),
    });
    let [hemoglobin, neutrophils, platelets, blasts, karyotype] = needed([
        (Variable::Hemoglobin, values.hemoglobin),
        (Variable::Neutrophils, values.neutrophils),
        (Variable::Platelets, values.platelets),
        (Variable::MarrowBlasts, values.marrow_blasts),
        (Variable::Karyotype, karyotype_points),
    ])
    .map_err(NoScore::Missing)?;
    let blasts = match blasts {
        below if below < decimal(5, 0) => decimal(0, 0),
        to_10 if to_10 <= decimal(10, 0) => decimal(5, 1),
        to_20 if to_20 <= decimal(20, 0) => decimal(15, 1),
        to_30 if to_30 <= decimal(30, 0) => decimal(2, 0),
        _beyond => return Err(NoScore::BlastsBeyondScore),
    };
    let cytopenias = [
        hemoglobin < decimal(10, 0),
        neutrophils < decimal(18, 1),
        platelets < decimal(100, 0),
    ]
    .into_iter()
    .filter(|is_low| *is_low)
    .count();
    let cytopenia_points = if cytopenias >= 2 {
        decimal(5, 1)
    } else {
        decimal(0, 0)
    };
    let parts = vec![
        Points {
            variable: Variable::MarrowBlasts,
            points: blasts,
        },
        Points {
            variable: Variable::Karyotype,
            points: karyotype,
        },
        Points {
            variable: Variable::Hemoglobin,
            points: cytopenia_points,
        },
    ];
    let score = sum(&parts);
    let category = if score < decimal(5, 1) {
        Category::Low
    } else if score <= decimal(1, 0) {
        Category::Intermediate1
    } else if score <= decimal(2, 0) {
        Category::Intermediate2
    } else {
        Category::High
    };
    Ok(Score {
        score,
        category,
        parts,
        cytopenias,
    })
}

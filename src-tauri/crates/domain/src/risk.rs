//! The three published risk scores, from values typed in from the time of diagnosis.
//!
//! They describe groups of people, not one person, and survival figures are not in the product (clinical
//! reference, section 4). Nothing here takes a value from the record: this week's counts are never scored.

pub mod ipss;
pub mod ipss_m;
pub mod ipss_r;

use rust_decimal::Decimal;

use crate::quantity::decimal;

/// A value that a score is made of. The code is the heading of the public example tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Variable {
    /// Haemoglobin in g/dL.
    Hemoglobin,
    /// Platelets in 10*9/L.
    Platelets,
    /// Neutrophils in 10*9/L.
    Neutrophils,
    /// Marrow blasts in percent.
    MarrowBlasts,
    /// Age in years.
    Age,
    /// Karyotype group of the IPSS.
    Karyotype,
    /// Cytogenetic group of the IPSS-R.
    CytogeneticGroup,
    /// Deletion of 5q.
    Del5q,
    /// Loss of chromosome 7 or of 7q.
    Del7,
    /// Complex karyotype.
    Complex,
    /// Loss of chromosome 17 or of 17p.
    Del17,
    /// Number of TP53 mutations.
    Tp53Mutations,
    /// Largest share of gene copies with a TP53 mutation, as a fraction.
    Tp53MaxVaf,
    /// Loss of the other copy of TP53.
    Tp53Loss,
    /// A gene of the molecular score.
    Gene(ipss_m::Gene),
}

impl Variable {
    /// Returns the heading under which the public example tables give it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Hemoglobin => "HB",
            Self::Platelets => "PLT",
            Self::Neutrophils => "ANC",
            Self::MarrowBlasts => "BM_BLAST",
            Self::Age => "AGE",
            Self::Karyotype => "CYTO_IPSS",
            Self::CytogeneticGroup => "CYTO_IPSSR",
            Self::Del5q => "del5q",
            Self::Del7 => "del7_7q",
            Self::Complex => "complex",
            Self::Del17 => "del17_17p",
            Self::Tp53Mutations => "TP53mut",
            Self::Tp53MaxVaf => "TP53maxvaf",
            Self::Tp53Loss => "TP53loh",
            Self::Gene(gene) => gene.code(),
        }
    }

    /// Returns the limits between which the public calculators take a number; `None` for anything else.
    ///
    /// A number outside may be a slip of the unit, so it is named beside the score.
    /// Source: clinical reference, section 4.2.
    #[must_use]
    pub fn limits(self) -> Option<(Decimal, Decimal)> {
        match self {
            Self::Hemoglobin => Some((decimal(4, 0), decimal(20, 0))),
            Self::Neutrophils => Some((decimal(0, 0), decimal(15, 0))),
            Self::Platelets => Some((decimal(0, 0), decimal(2000, 0))),
            Self::MarrowBlasts => Some((decimal(0, 0), decimal(30, 0))),
            Self::Age => Some((decimal(0, 0), decimal(120, 0))),
            Self::Tp53MaxVaf => Some((decimal(0, 0), decimal(1, 0))),
            Self::Karyotype
            | Self::CytogeneticGroup
            | Self::Del5q
            | Self::Del7
            | Self::Complex
            | Self::Del17
            | Self::Tp53Mutations
            | Self::Tp53Loss
            | Self::Gene(_) => None,
        }
    }
}

/// The blood and marrow values of the time of diagnosis; `None` where not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DiagnosisValues {
    /// Haemoglobin in g/dL.
    pub hemoglobin: Option<Decimal>,
    /// Platelets in 10*9/L.
    pub platelets: Option<Decimal>,
    /// Neutrophils in 10*9/L.
    pub neutrophils: Option<Decimal>,
    /// Marrow blasts in percent.
    pub marrow_blasts: Option<Decimal>,
}

impl DiagnosisValues {
    /// Names the values that lie outside the limits of the public calculators.
    #[must_use]
    pub fn outside(&self) -> Vec<Variable> {
        [
            (Variable::Hemoglobin, self.hemoglobin),
            (Variable::Platelets, self.platelets),
            (Variable::Neutrophils, self.neutrophils),
            (Variable::MarrowBlasts, self.marrow_blasts),
        ]
        .into_iter()
        .filter(|(variable, value)| {
            let limits = variable.limits().zip(*value);
            limits.is_some_and(|((low, high), value)| value < low || value > high)
        })
        .map(|(variable, _)| variable)
        .collect()
    }
}

/// The five cytogenetic groups of the IPSS-R (Schanz and others, JCO 2012;30:820).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CytogeneticGroup {
    /// -Y, del(11q).
    VeryGood,
    /// Normal, del(5q), del(12p), del(20q), double with del(5q).
    Good,
    /// del(7q), +8, +19, i(17q), any other single or double independent clones.
    Intermediate,
    /// -7, inv(3)/t(3q)/del(3q), double with -7/del(7q), complex with 3 changes.
    Poor,
    /// Complex with more than 3 changes.
    VeryPoor,
}

impl CytogeneticGroup {
    /// All of them, best first.
    pub const ALL: &'static [Self] = &[
        Self::VeryGood,
        Self::Good,
        Self::Intermediate,
        Self::Poor,
        Self::VeryPoor,
    ];

    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::VeryGood => "very_good",
            Self::Good => "good",
            Self::Intermediate => "intermediate",
            Self::Poor => "poor",
            Self::VeryPoor => "very_poor",
        }
    }

    /// Returns 0 to 4 points.
    #[must_use]
    pub fn points(self) -> Decimal {
        match self {
            Self::VeryGood => decimal(0, 0),
            Self::Good => decimal(1, 0),
            Self::Intermediate => decimal(2, 0),
            Self::Poor => decimal(3, 0),
            Self::VeryPoor => decimal(4, 0),
        }
    }
}

/// The points that one value gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points {
    /// The value.
    pub variable: Variable,
    /// Its points.
    pub points: Decimal,
}

fn sum(parts: &[Points]) -> Decimal {
    parts.iter().map(|part| part.points).sum()
}

/// Takes the values that a score needs, or names those that are missing.
fn needed<const N: usize>(
    values: [(Variable, Option<Decimal>); N],
) -> Result<[Decimal; N], Vec<Variable>> {
    let missing: Vec<Variable> = values
        .iter()
        .filter(|(_, value)| value.is_none())
        .map(|(variable, _)| *variable)
        .collect();
    if missing.is_empty() {
        Ok(values.map(|(_, value)| value.unwrap_or_default()))
    } else {
        Err(missing)
    }
}

#[cfg(test)]
#[path = "risk_tests.rs"]
mod risk_tests;

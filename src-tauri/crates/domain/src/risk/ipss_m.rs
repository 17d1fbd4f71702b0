//! IPSS-M (Bernard and others, NEJM Evidence 2022;1(7)). Clinical reference, section 4.3.
//!
//! The score is the sum over all terms of (value - mean of the cohort) x coefficient / ln 2: 0 is the average
//! patient, +1 twice the hazard. What is not known is put in three ways: mean, best and worst.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{CytogeneticGroup, DiagnosisValues, Variable};
use crate::quantity::decimal;

macro_rules! genes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal,)*) => {
        /// The genes that the score asks for, TP53 apart.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Gene { $($(#[$doc])* $variant,)* }

        impl Gene {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Returns the heading under which the public example tables give it.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// Finds a gene by that heading.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|gene| gene.code() == code)
            }
        }
    };
}

genes! {
    /// Partial tandem duplication of MLL (KMT2A).
    MllPtd = "MLL_PTD",
    /// ITD or TKD.
    Flt3 = "FLT3",
    /// ASXL1.
    Asxl1 = "ASXL1",
    /// BCOR.
    Bcor = "BCOR",
    /// BCORL1.
    Bcorl1 = "BCORL1",
    /// CBL.
    Cbl = "CBL",
    /// CEBPA.
    Cebpa = "CEBPA",
    /// DNMT3A.
    Dnmt3a = "DNMT3A",
    /// ETV6.
    Etv6 = "ETV6",
    /// EZH2.
    Ezh2 = "EZH2",
    /// IDH1.
    Idh1 = "IDH1",
    /// IDH2.
    Idh2 = "IDH2",
    /// KRAS.
    Kras = "KRAS",
    /// NF1.
    Nf1 = "NF1",
    /// NPM1.
    Npm1 = "NPM1",
    /// NRAS.
    Nras = "NRAS",
    /// RUNX1.
    Runx1 = "RUNX1",
    /// SETBP1.
    Setbp1 = "SETBP1",
    /// SF3B1.
    Sf3b1 = "SF3B1",
    /// SRSF2.
    Srsf2 = "SRSF2",
    /// STAG2.
    Stag2 = "STAG2",
    /// U2AF1.
    U2af1 = "U2AF1",
    /// ETNK1.
    Etnk1 = "ETNK1",
    /// GATA2.
    Gata2 = "GATA2",
    /// GNB1.
    Gnb1 = "GNB1",
    /// PHF6.
    Phf6 = "PHF6",
    /// PPM1D.
    Ppm1d = "PPM1D",
    /// PRPF8.
    Prpf8 = "PRPF8",
    /// PTPN11.
    Ptpn11 = "PTPN11",
    /// WT1.
    Wt1 = "WT1",
}

/// Genes that weigh only by how many of them are changed, two at most.
pub const RESIDUAL: &[Gene] = &[
    Gene::Bcor,
    Gene::Bcorl1,
    Gene::Cebpa,
    Gene::Etnk1,
    Gene::Gata2,
    Gene::Gnb1,
    Gene::Idh1,
    Gene::Nf1,
    Gene::Phf6,
    Gene::Ppm1d,
    Gene::Prpf8,
    Gene::Ptpn11,
    Gene::Setbp1,
    Gene::Stag2,
    Gene::Wt1,
];

/// A changed gene beside SF3B1 that takes away what SF3B1 alone would say.
const BESIDE_SF3B1: &[Gene] = &[
    Gene::Srsf2,
    Gene::Stag2,
    Gene::Bcor,
    Gene::Bcorl1,
    Gene::Runx1,
    Gene::Nras,
];

/// How many TP53 mutations a report names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tp53Mutations {
    /// None.
    None,
    /// One.
    One,
    /// Two or more.
    TwoOrMore,
}

/// Everything that the score asks for; what is not known is `None` or absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Input {
    /// Blood and marrow values; neutrophils are not used.
    pub values: DiagnosisValues,
    /// Cytogenetic group of the IPSS-R.
    pub group: Option<CytogeneticGroup>,
    /// Deletion of 5q.
    pub del5q: Option<bool>,
    /// Loss of chromosome 7 or of 7q.
    pub del7: Option<bool>,
    /// Complex karyotype.
    pub complex: Option<bool>,
    /// Loss of chromosome 17 or of 17p.
    pub del17: Option<bool>,
    /// TP53 mutations.
    pub tp53_mutations: Option<Tp53Mutations>,
    /// Largest share of gene copies with a TP53 mutation, from 0 to 1.
    pub tp53_max_vaf: Option<Decimal>,
    /// Loss of the other copy of TP53.
    pub tp53_loss: Option<bool>,
    /// Genes that were looked at, and whether they are changed.
    pub genes: BTreeMap<Gene, bool>,
}

/// A term of the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Term {
    /// Cytogenetic group, 0 to 4.
    CytogeneticGroup,
    /// Blasts up to 20 %, in steps of 5.
    MarrowBlasts,
    /// Platelets up to 250, in steps of 100.
    Platelets,
    /// Haemoglobin in g/dL.
    Hemoglobin,
    /// SF3B1 changed, without what takes it away.
    Sf3b1Alone,
    /// SF3B1 changed together with del(5q), and neither -7/del(7q) nor a complex karyotype.
    Sf3b1WithDel5q,
    /// TP53 hit more than once.
    Tp53MultiHit,
    /// Number of changed residual genes, two at most.
    Residual,
    /// A gene by itself.
    Gene(Gene),
}

/// A term's coefficient, mean, best and worst value, in units of 10^-4.
struct Weight {
    term: Term,
    coefficient: i32,
    mean: u32,
    best: u32,
    worst: u32,
}

const fn weight(term: Term, coefficient: i32, mean: u32, best: u32, worst: u32) -> Weight {
    Weight {
        term,
        coefficient,
        mean,
        best,
        worst,
    }
}

const fn gene(gene: Gene, coefficient: i32, mean: u32) -> Weight {
    weight(Term::Gene(gene), coefficient, mean, 0, 10_000)
}

/// The published weights (supplement of the paper, as in the authors' MIT-licensed implementation).
const WEIGHTS: &[Weight] = &[
    weight(Term::CytogeneticGroup, 2_870, 13_900, 0, 40_000),
    weight(Term::MarrowBlasts, 3_520, 9_220, 0, 40_000),
    weight(Term::Platelets, -2_220, 14_100, 25_000, 0),
    weight(Term::Hemoglobin, -1_710, 98_700, 200_000, 40_000),
    weight(Term::Sf3b1Alone, -794, 1_860, 10_000, 0),
    weight(Term::Sf3b1WithDel5q, 5_040, 166, 0, 10_000),
    weight(Term::Tp53MultiHit, 11_800, 710, 0, 10_000),
    weight(Term::Residual, 2_310, MEAN_RESIDUAL, 0, 20_000),
    gene(Gene::Asxl1, 2_130, 2_520),
    gene(Gene::Srsf2, 2_390, 1_580),
    gene(Gene::Dnmt3a, 2_210, 1_610),
    gene(Gene::Runx1, 4_230, 1_260),
    gene(Gene::Ezh2, 2_700, 588),
    gene(Gene::Nras, 4_170, 362),
    gene(Gene::Idh2, 3_790, 429),
    gene(Gene::Kras, 2_020, 271),
    gene(Gene::MllPtd, 7_980, 247),
    gene(Gene::Etv6, 3_910, 216),
    gene(Gene::Npm1, 4_300, 112),
    gene(Gene::Flt3, 7_980, 108),
    gene(Gene::U2af1, 2_470, 866),
    gene(Gene::Cbl, 2_950, 473),
];

const MEAN_RESIDUAL: u32 = 3_880;

/// ln 2 to all digits that a decimal holds.
const LN_2: Decimal = Decimal::from_parts(0xAA7A_65BF, 0x81F5_2F01, 0x1665_943F, false, 28);

/// The risk group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// -1.5 or lower.
    VeryLow,
    /// Above -1.5 to -0.5.
    Low,
    /// Above -0.5 to 0.
    ModerateLow,
    /// Above 0 to 0.5.
    ModerateHigh,
    /// Above 0.5 to 1.5.
    High,
    /// Above 1.5.
    VeryHigh,
}

impl Category {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::VeryLow => "very_low",
            Self::Low => "low",
            Self::ModerateLow => "moderate_low",
            Self::ModerateHigh => "moderate_high",
            Self::High => "high",
            Self::VeryHigh => "very_high",
        }
    }

    fn of(score: Decimal) -> Self {
        if score <= -decimal(15, 1) {
            Self::VeryLow
        } else if score <= -decimal(5, 1) {
            Self::Low
        } else if score <= decimal(0, 0) {
            Self::ModerateLow
        } else if score <= decimal(5, 1) {
            Self::ModerateHigh
        } else if score <= decimal(15, 1) {
            Self::High
        } else {
            Self::VeryHigh
        }
    }
}

/// The score under one way to put what is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Two decimals.
    pub score: Decimal,
    /// Of the rounded score.
    pub category: Category,
    /// What each term adds, not rounded.
    pub parts: Vec<(Term, Decimal)>,
}

/// The score under the three ways, and what may be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// What is not known as the average of the cohort.
    pub mean: Scenario,
    /// As good as it can be.
    pub best: Scenario,
    /// As bad as it can be.
    pub worst: Scenario,
    /// The mean score, where best and worst lie 1 or less apart.
    pub score: Option<Decimal>,
    /// The group of that score; or the one that best and worst share.
    pub category: Option<Category>,
    /// What would have to be known for best and worst to be one.
    pub missing: Vec<Variable>,
}

/// Best and worst may lie so far apart for the mean to be said.
const WIDEST_RANGE: Decimal = Decimal::from_parts(1, 0, 0, false, 0);

/// Scores the values of the time of diagnosis.
#[must_use]
pub fn ipss_m(input: &Input) -> Score {
    let known = Known::of(input);
    let mean = known.scenario(&|weight| weight.mean, known.residual.mean);
    let best = known.scenario(&|weight| weight.best, known.residual.best);
    let worst = known.scenario(&|weight| weight.worst, known.residual.worst);
    let is_narrow = worst.score - best.score <= WIDEST_RANGE;
    let score = is_narrow.then_some(mean.score);
    let is_same_group = best.category == worst.category;
    let category = (is_narrow || is_same_group).then_some(mean.category);
    Score {
        mean,
        best,
        worst,
        score,
        category,
        missing: missing(input, &known),
    }
}

/// The terms whose value is known, and the residual genes.
struct Known {
    terms: BTreeMap<Term, Decimal>,
    residual: Residual,
}

struct Residual {
    mean: Decimal,
    best: Decimal,
    worst: Decimal,
}

impl Known {
    fn of(input: &Input) -> Self {
        let mut terms = BTreeMap::new();
        let mut put = |term, value: Option<Decimal>| {
            if let Some(value) = value {
                terms.insert(term, value);
            }
        };
        let values = &input.values;
        put(
            Term::CytogeneticGroup,
            input.group.map(CytogeneticGroup::points),
        );
        put(
            Term::MarrowBlasts,
            values
                .marrow_blasts
                .map(|percent| percent.min(decimal(20, 0)) / decimal(5, 0)),
        );
        put(
            Term::Platelets,
            values
                .platelets
                .map(|count| count.min(decimal(250, 0)) / decimal(100, 0)),
        );
        // One of the authors' programs holds haemoglobin between 4 and 20; the scores that they published for
        // their own cohort do not, so neither do we. Such a value is named as outside the usual limits.
        put(Term::Hemoglobin, values.hemoglobin);
        let with_del5q = sf3b1_with_del5q(input);
        put(Term::Sf3b1Alone, sf3b1_alone(input, with_del5q).map(one_if));
        put(Term::Sf3b1WithDel5q, with_del5q.map(one_if));
        put(Term::Tp53MultiHit, tp53_multi_hit(input).map(one_if));
        for weight in WEIGHTS {
            if let Term::Gene(gene) = weight.term {
                put(weight.term, changed(input, gene).map(one_if));
            }
        }
        Self {
            terms,
            residual: residual(input),
        }
    }

    fn scenario(&self, unknown: &dyn Fn(&Weight) -> u32, residual: Decimal) -> Scenario {
        let parts: Vec<(Term, Decimal)> = WEIGHTS
            .iter()
            .map(|weight| {
                let value = if weight.term == Term::Residual {
                    residual
                } else {
                    let known = self.terms.get(&weight.term).copied();
                    known.unwrap_or_else(|| decimal(unknown(weight), 4))
                };
                let from_mean = value - decimal(weight.mean, 4);
                let coefficient = Decimal::new(i64::from(weight.coefficient), 4);
                (weight.term, from_mean * coefficient / LN_2)
            })
            .collect();
        let sum: Decimal = parts.iter().map(|(_, part)| *part).sum();
        let score = sum
            .round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
            .normalize();
        Scenario {
            score,
            category: Category::of(score),
            parts,
        }
    }
}

fn one_if(is: bool) -> Decimal {
    decimal(u32::from(is), 0)
}

fn changed(input: &Input, gene: Gene) -> Option<bool> {
    input.genes.get(&gene).copied()
}

fn sf3b1_with_del5q(input: &Input) -> Option<bool> {
    let sf3b1 = changed(input, Gene::Sf3b1);
    let has_no = |fact: Option<bool>| fact == Some(false);
    if has_no(sf3b1)
        || has_no(input.del5q)
        || input.del7 == Some(true)
        || input.complex == Some(true)
    {
        Some(false)
    } else if sf3b1 == Some(true)
        && input.del5q == Some(true)
        && has_no(input.del7)
        && has_no(input.complex)
    {
        Some(true)
    } else {
        None
    }
}

fn sf3b1_alone(input: &Input, with_del5q: Option<bool>) -> Option<bool> {
    let sf3b1 = changed(input, Gene::Sf3b1);
    let beside: Vec<Option<bool>> = BESIDE_SF3B1
        .iter()
        .map(|gene| changed(input, *gene))
        .collect();
    if sf3b1 == Some(false) || with_del5q == Some(true) || beside.contains(&Some(true)) {
        Some(false)
    } else if sf3b1 == Some(true)
        && with_del5q == Some(false)
        && beside.iter().all(|gene| *gene == Some(false))
    {
        Some(true)
    } else {
        None
    }
}

/// A share above this means that the other copy is lost.
const SHARE_OF_LOSS: Decimal = Decimal::from_parts(55, 0, 0, false, 2);

fn tp53_multi_hit(input: &Input) -> Option<bool> {
    match input.tp53_mutations? {
        Tp53Mutations::None => Some(false),
        Tp53Mutations::TwoOrMore => Some(true),
        Tp53Mutations::One => {
            let is_inferred = input.tp53_max_vaf.is_some_and(|vaf| vaf > SHARE_OF_LOSS)
                || input.del17 == Some(true);
            if is_inferred {
                Some(true)
            } else {
                input.tp53_loss
            }
        }
    }
}

fn residual(input: &Input) -> Residual {
    let two = decimal(2, 0);
    let seen: Vec<Option<bool>> = RESIDUAL.iter().map(|gene| changed(input, *gene)).collect();
    let count =
        |wanted: Option<bool>| Decimal::from(seen.iter().filter(|gene| **gene == wanted).count());
    let (mutated, unknown) = (count(Some(true)), count(None));
    let best = mutated.min(two);
    let all = Decimal::from(RESIDUAL.len());
    let share_unknown = unknown / all;
    let expected = (two - mutated) / two * share_unknown * decimal(MEAN_RESIDUAL, 4);
    Residual {
        mean: best + expected.max(decimal(0, 0)),
        best,
        worst: (mutated + unknown).min(two),
    }
}

/// Names what would have to be known for every term to be decided.
fn missing(input: &Input, known: &Known) -> Vec<Variable> {
    let is_open = |term| !known.terms.contains_key(&term);
    let mut missing = Vec::new();
    for (term, variable) in [
        (Term::Hemoglobin, Variable::Hemoglobin),
        (Term::Platelets, Variable::Platelets),
        (Term::MarrowBlasts, Variable::MarrowBlasts),
        (Term::CytogeneticGroup, Variable::CytogeneticGroup),
    ] {
        if is_open(term) {
            missing.push(variable);
        }
    }
    if is_open(Term::Sf3b1WithDel5q) {
        missing.extend(
            [
                (Variable::Del5q, input.del5q),
                (Variable::Del7, input.del7),
                (Variable::Complex, input.complex),
            ]
            .into_iter()
            .filter(|(_, fact)| fact.is_none())
            .map(|(variable, _)| variable),
        );
    }
    if is_open(Term::Tp53MultiHit) {
        missing.push(match input.tp53_mutations {
            None => Variable::Tp53Mutations,
            Some(_) => Variable::Tp53Loss,
        });
    }
    let is_residual_open = known.residual.best != known.residual.worst;
    missing.extend(
        Gene::ALL
            .iter()
            .filter(|gene| changed(input, **gene).is_none())
            .filter(|gene| {
                let is_sf3b1 = **gene == Gene::Sf3b1 || BESIDE_SF3B1.contains(gene);
                is_open(Term::Gene(**gene)) && weighs_alone(**gene)
                    || RESIDUAL.contains(gene) && is_residual_open
                    || is_sf3b1 && is_open(Term::Sf3b1Alone)
            })
            .map(|gene| Variable::Gene(*gene)),
    );
    missing
}

fn weighs_alone(gene: Gene) -> bool {
    WEIGHTS.iter().any(|weight| weight.term == Term::Gene(gene))
}

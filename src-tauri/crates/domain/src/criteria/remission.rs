//! Complete and partial remission: what the blood counts alone say, and with a marrow result the whole.
//!
//! Clinical reference, sections 3.1, 3.3 and 3.4: Cheson et al., Blood 2006;108:419, Table 3; Zeidan et
//! al., Blood 2023;141:2047. Without a marrow result only the range of the blood counts is said. IWG 2018
//! has no such part. What our source did not see is answered so, never guessed.

mod blood;
mod held;
mod marrow;

use rust_decimal::Decimal;

use super::blood_range::BloodRange;
use super::{
    Caveat, CriteriaInput, DayValue, DropReason, MissingFact, Run, Step, StepArgument, washout,
};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::{Quantity, decimal};
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// Days on either side of a marrow test in which blood counts may be used (IWG 2023, Table 5).
pub(super) const NEAR_MARROW_DAYS: i64 = 14;
/// Days that the four limits of IWG 2006 must hold.
pub(super) const HELD_DAYS_2006: i64 = 28;
/// Days without transfusion and growth factor that this product asks for; the published time was not seen.
pub(super) const FREE_DAYS: i64 = 14;

/// What the counts and the marrow come to together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Category {
    /// Complete remission (CR).
    Complete,
    /// Partial remission (PR).
    Partial,
    /// IWG 2006: marrow complete remission (mCR).
    MarrowComplete,
    /// IWG 2023: limited count recovery, two of three counts (CRbi).
    LimitedTwoCounts,
    /// IWG 2023: limited count recovery, one of three counts (CRuni).
    LimitedOneCount,
    /// IWG 2023: partial count recovery (CRh).
    PartialRecovery,
    /// None of these.
    None,
}

impl Category {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Partial => "partial",
            Self::MarrowComplete => "marrow-complete",
            Self::LimitedTwoCounts => "limited-two-counts",
            Self::LimitedOneCount => "limited-one-count",
            Self::PartialRecovery => "partial-recovery",
            Self::None => "none",
        }
    }
}

/// What can be said of remission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RemissionVerdict {
    /// The blood part is said; the rest needs a marrow result.
    NeedsMarrow,
    /// The numbers of blood and marrow fit this category, or none.
    Category(Category),
    /// A fact is missing.
    CannotBeTold,
    /// IWG 2023: fewer than 5 % marrow blasts before; only the equivalent of CR, which needs chromosomes.
    NeedsChromosomes,
}

impl RemissionVerdict {
    /// Returns the stable id; a category has its own besides.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NeedsMarrow => "needs-marrow",
            Self::Category(Category::None) => "none",
            Self::Category(
                Category::Complete
                | Category::Partial
                | Category::MarrowComplete
                | Category::LimitedTwoCounts
                | Category::LimitedOneCount
                | Category::PartialRecovery,
            ) => "fits",
            Self::CannotBeTold => "cannot-be-told",
            Self::NeedsChromosomes => "needs-chromosomes",
        }
    }
}

/// The marrow results that were used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarrowPart {
    /// The last test since the first dose, blasts in percent.
    pub since: DayValue,
    /// Blasts before the first dose, in percent.
    pub before: Option<Quantity>,
    /// The day of the test before, where it has one.
    pub before_day: Option<i64>,
}

/// A count that is lower than its best value since the first dose. Information: other causes must be
/// ruled out by the team, and the definition needs marrow or doctor besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LowerThanBest {
    /// Which count.
    pub analyte: Analyte,
    /// The best value since the first dose.
    pub best: DayValue,
    /// The last value.
    pub last: DayValue,
}

/// Remission by one definition, worked out as far as the record goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remission {
    /// Whose definition.
    pub definition: Definition,
    /// What can be said.
    pub verdict: RemissionVerdict,
    /// The range of the blood counts; `None` where it cannot be told.
    pub blood: Option<BloodRange>,
    /// Values of the blood that were used.
    pub values_used: Vec<(Analyte, DayValue)>,
    /// Values of the blood left out, each with its reason.
    pub values_dropped: Vec<(Analyte, DayValue, DropReason)>,
    /// How long the four limits of IWG 2006 held.
    pub held: Option<Run>,
    /// The marrow results, where there are any since the first dose.
    pub marrow: Option<MarrowPart>,
    /// Counts lower than their best value (IWG 2006, relapse and progression).
    pub lower_than_best: Vec<LowerThanBest>,
    /// Rules of our own and parts seen only in part.
    pub caveats: Vec<Caveat>,
    /// The worked sum.
    pub steps: Vec<Step>,
    /// Facts that are missing.
    pub missing: Vec<MissingFact>,
}

/// Works out remission; `None` for IWG 2018, which has no such part.
#[must_use]
pub fn remission(input: &CriteriaInput, definition: Definition) -> Option<Remission> {
    let days = input.influence_days();
    let mut found = Remission::new(definition);
    let counts = blood::BloodValues::of(input, &days, &mut found);
    let held = match definition {
        Definition::Iwg2018 => return None,
        Definition::Iwg2006 => {
            let held = held::compare_2006(input, &counts, &mut found);
            blood::note_lower_values(&counts, &mut found);
            held
        }
        Definition::Iwg2023 => {
            blood::compare_2023(input, &days, &counts, &mut found);
            held::Held::default()
        }
    };
    marrow::compare(input, &days, &counts, &held, &mut found);
    found.step(
        "criteria-step-remission-verdict",
        [
            ("definition", Code(definition.code())),
            ("verdict", Code(found.verdict.code())),
            (
                "category",
                Code(match found.verdict {
                    RemissionVerdict::Category(category) => category.code(),
                    RemissionVerdict::NeedsMarrow
                    | RemissionVerdict::CannotBeTold
                    | RemissionVerdict::NeedsChromosomes => "none",
                }),
            ),
        ],
    );
    found.step("criteria-step-team-decides", []);
    found.caveats.sort_unstable();
    Some(found)
}

impl Remission {
    fn new(definition: Definition) -> Self {
        Self {
            definition,
            verdict: RemissionVerdict::CannotBeTold,
            blood: None,
            values_used: Vec::new(),
            values_dropped: Vec::new(),
            held: None,
            marrow: None,
            lower_than_best: Vec::new(),
            caveats: Vec::new(),
            steps: Vec::new(),
            missing: Vec::new(),
        }
    }

    fn step(
        &mut self,
        code: &'static str,
        arguments: impl IntoIterator<Item = (&'static str, StepArgument)>,
    ) {
        self.steps.push(Step {
            code,
            arguments: arguments.into_iter().collect(),
        });
    }

    fn lacks(&mut self, fact: MissingFact) {
        if !self.missing.contains(&fact) {
            self.missing.push(fact);
        }
    }

    /// Writes down that results that no sum can use leave it open.
    fn is_left_open(&mut self, counts: &blood::BloodValues) {
        for (analyte, doubt) in counts.doubts() {
            self.lacks(doubt.missing());
            let step = Step {
                code: "criteria-step-unsure-decides",
                arguments: vec![("analyte", Code(analyte.id()))],
            };
            if !self.steps.contains(&step) {
                self.steps.push(step);
            }
        }
    }

    fn rests_on(&mut self, caveat: Caveat) {
        if !self.caveats.contains(&caveat) {
            self.caveats.push(caveat);
        }
    }

    /// Writes down the values of one look at the blood.
    fn write_blood(&mut self, used: &[(Analyte, DayValue)]) {
        for (analyte, value) in used {
            self.step(
                "criteria-step-blood-value",
                [
                    ("analyte", Code(analyte.id())),
                    ("values", StepArgument::Numbers(vec![value.quantity])),
                    ("day", Count(value.day)),
                ],
            );
        }
        for (analyte, value) in used {
            let is_known = self
                .values_used
                .iter()
                .any(|(other, known)| other == analyte && known == value);
            if !is_known {
                self.values_used.push((*analyte, value.clone()));
            }
        }
    }

    fn write_limits(&mut self) {
        let hemoglobin = limit_of_hemoglobin(self.definition);
        self.step(
            "criteria-step-blood-limits",
            [
                ("definition", Code(self.definition.code())),
                ("analyte", Code(Analyte::Hemoglobin.id())),
                ("limit", Number(hemoglobin)),
                ("platelets", Number(decimal(100, 0))),
                ("neutrophils", Number(decimal(10, 1))),
            ],
        );
    }
}

/// Haemoglobin of complete remission: 11 in 2006, 10 in 2023.
pub(super) fn limit_of_hemoglobin(definition: Definition) -> Decimal {
    match definition {
        Definition::Iwg2006 => decimal(11, 0),
        Definition::Iwg2018 | Definition::Iwg2023 => decimal(10, 0),
    }
}

/// All valid values since the first dose of one analyte, and those left out.
fn since_first_dose(
    input: &CriteriaInput,
    days: &InfluenceDays,
    analyte: Analyte,
) -> washout::Values {
    washout::values(input, days, analyte, Some(1))
}

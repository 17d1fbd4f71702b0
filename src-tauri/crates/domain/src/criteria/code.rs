//! Stable ids of verdicts, reasons and the like, and how a comparison is built up.

use chrono::NaiveDate;

use super::{
    Burden, Caveat, Comparison, CriteriaInput, Criterion, DropReason, MissingFact, Step,
    StepArgument, Verdict,
};
use crate::analyte::Analyte;
use crate::treatment::Definition;

impl Criterion {
    /// Returns the stable id: `hi_e`, `hi_p`, `hi_n`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::HiE => "hi_e",
            Self::HiP => "hi_p",
            Self::HiN => "hi_n",
        }
    }
}

impl Verdict {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::NotYet => "not_yet",
            Self::NotAssessable => "not_assessable",
            Self::NotEligible => "not_eligible",
        }
    }
}

impl Burden {
    /// Returns the stable id: `NTD`, `LTB`, `HTB`, `unclassified`, `unknown`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ntd => "NTD",
            Self::Ltb => "LTB",
            Self::Htb => "HTB",
            Self::Unclassified => "unclassified",
            Self::Unknown => "unknown",
        }
    }
}

impl DropReason {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SoonAfterRedCells => "soon-after-red-cells",
            Self::SoonAfterPlatelets => "soon-after-platelets",
            Self::SoonAfterGrowthFactor => "soon-after-growth-factor",
            Self::TooCloseToNextBaselineValue => "too-close-to-next-baseline-value",
            Self::ComparatorLeavesItOpen => "comparator-leaves-it-open",
            Self::OtherDrawOfTheDay => "other-draw-of-the-day",
        }
    }

    /// Says whether the value was left out because a transfusion or a growth factor influenced it.
    #[must_use]
    pub fn is_influence(self) -> bool {
        match self {
            Self::SoonAfterRedCells | Self::SoonAfterPlatelets | Self::SoonAfterGrowthFactor => {
                true
            }
            Self::TooCloseToNextBaselineValue
            | Self::ComparatorLeavesItOpen
            | Self::OtherDrawOfTheDay => false,
        }
    }
}

impl MissingFact {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RedCellLog => "red-cell-log",
            Self::PlateletLog => "platelet-log",
            Self::GrowthFactorLog => "growth-factor-log",
            Self::BaselineValues => "baseline-values",
            Self::ValuesOnTreatment => "values-on-treatment",
            Self::CountsInTheGap => "counts-in-the-gap",
            Self::HemoglobinBeforeTransfusion => "hemoglobin-before-transfusion",
            Self::LogAroundTheseCounts => "log-around-these-counts",
            Self::MarrowResult => "marrow-result",
            Self::MarrowBefore => "marrow-before",
            Self::ChromosomeResult => "chromosome-result",
            Self::CountsNearMarrow => "counts-near-marrow",
            Self::BlastsInBlood => "blasts-in-blood",
            Self::AllThreeCounts => "all-three-counts",
            Self::ValuesNotInfluenced => "values-not-influenced",
            Self::ExactBaselineValues => "exact-baseline-values",
            Self::ValuesForCertain => "values-for-certain",
            Self::ResultsLookedAt => "results-looked-at",
        }
    }
}

impl CriteriaInput {
    /// Returns the day number of a date; day 0 is the first dose.
    #[must_use]
    pub fn day(&self, on: NaiveDate) -> i64 {
        (on - self.first_dose).num_days()
    }

    /// Returns the date of a day number.
    #[must_use]
    pub fn date(&self, day: i64) -> NaiveDate {
        self.first_dose
            .checked_add_signed(chrono::TimeDelta::days(day))
            .unwrap_or(self.first_dose)
    }

    /// Returns the day for which the comparison is made.
    #[must_use]
    pub fn evaluation_day(&self) -> i64 {
        self.day(self.evaluation)
    }
}

impl Comparison {
    pub(super) fn new(definition: Definition, criterion: Criterion, analyte: Analyte) -> Self {
        Self {
            definition,
            criterion,
            verdict: Verdict::NotAssessable,
            analyte,
            baseline: None,
            baseline_values: Vec::new(),
            threshold_at_least: None,
            threshold_above: None,
            values_used: Vec::new(),
            values_dropped: Vec::new(),
            run: None,
            span_ignoring_gaps_days: None,
            reached: None,
            best_in_run: None,
            loss_day: None,
            platelet_rule: None,
            hemoglobin_part: None,
            lasts_16_weeks: false,
            transfusion_part: None,
            burden: None,
            is_minor: None,
            is_modified: false,
            caveats: Vec::new(),
            steps: Vec::new(),
            missing: Vec::new(),
            doubts: Vec::new(),
        }
    }

    /// Notes a rule of our own, or a part seen only in part, that took part in the sum.
    pub(super) fn rests_on(&mut self, caveat: Caveat) {
        if !self.caveats.contains(&caveat) {
            self.caveats.push(caveat);
        }
    }

    pub(super) fn step(
        &mut self,
        code: &'static str,
        arguments: impl IntoIterator<Item = (&'static str, StepArgument)>,
    ) {
        self.steps.push(Step {
            code,
            arguments: arguments.into_iter().collect(),
        });
    }

    pub(super) fn lacks(&mut self, fact: MissingFact) {
        if !self.missing.contains(&fact) {
            self.missing.push(fact);
        }
    }

    /// Ends the sum with its verdict and the sentence that a doctor decides.
    pub(super) fn conclude(mut self, verdict: Verdict) -> Self {
        self.verdict = verdict;
        if verdict != Verdict::Met {
            self.reached = None;
        }
        let said = if self.lost().is_some() {
            "lost"
        } else {
            verdict.code()
        };
        self.caveats.sort_unstable();
        self.step(
            "criteria-step-verdict",
            [
                ("definition", StepArgument::Code(self.definition.code())),
                ("criterion", StepArgument::Code(self.criterion.code())),
                ("verdict", StepArgument::Code(said)),
            ],
        );
        self.step("criteria-step-team-decides", []);
        self
    }
}

//! What in a sum is our own rule, and what our source saw only in part.
//!
//! Clinical reference: what is tagged CONV is shown as ours, what is tagged K or V* as not fully seen;
//! what was not seen at all is answered with “our source does not cover this”.

use crate::treatment::Definition;

/// A rule that is not simply the published text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Caveat {
    /// Values 1-14 days after red cells are left out; practice of luspatercept trials.
    HemoglobinAfterRedCells,
    /// Values 0-7 days after platelets are left out.
    PlateletsAfterPlatelets,
    /// Values 0-7 days after G-CSF are left out, 14 for long-acting forms.
    NeutrophilsAfterGrowthFactor,
    /// One draw a day; on a transfusion day the one before it.
    OneDrawADay,
    /// At least two values, at least 7 days apart: a footnote of the 2006 paper that was not seen.
    BaselineOfTwoValues,
    /// Neighbouring counts more than 35 days apart break a run.
    LongestGap,
    /// “Not reached” only once the usual weeks are over.
    OpenUntilTheWeeksAreOver,
    /// Platelets of exactly 20 before take the rule of a rise by 30.
    PlateletsOfExactlyTwenty,
    /// IWG 2006 HI-E: either part is enough, as the table has it; another paper reads “and”.
    EitherPartIsEnough,
    /// A unit whose haemoglobin before it is not known counts as given at 9.0 or below.
    UnknownHemoglobinCounts,
    /// Independence is looked for up to week 24.
    IndependenceUpToWeek24,
    /// Combinations of units that the published table leaves out.
    BurdenOutsideTheTable,
    /// High burden: the duration of the major and the rule of the minor form were seen in part.
    HighBurdenSeenInPart,
    /// IWG 2023 accepts 8 weeks before where 16 are not there; without units in them, burden counts as none.
    EightWeeksBefore,
    /// The stricter variant of luspatercept trials.
    ModifiedByTrials,
    /// When a met criterion counts as lower again.
    LowerAgain,
    /// IWG 2006: the four limits must hold 28 days; blasts of a neighbouring draw serve.
    RemissionHeldFourWeeks,
    /// IWG 2023: the counts nearest to the marrow test within two weeks are used.
    CountsNearestToMarrow,
    /// No transfusion and no growth factor in the 14 days before; the published time was not seen.
    FreeForTwoWeeks,
    /// Numbers alone: that all cell lines mature normally stands in the report only.
    MaturingNotSeen,
    /// Of several marrow tests since the first dose the last one is used.
    LastMarrowTest,
    /// A baseline, an end or a length was set as the study has it.
    StudysOwnSetting,
}

impl Caveat {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::HemoglobinAfterRedCells,
        Self::PlateletsAfterPlatelets,
        Self::NeutrophilsAfterGrowthFactor,
        Self::OneDrawADay,
        Self::BaselineOfTwoValues,
        Self::LongestGap,
        Self::OpenUntilTheWeeksAreOver,
        Self::PlateletsOfExactlyTwenty,
        Self::EitherPartIsEnough,
        Self::UnknownHemoglobinCounts,
        Self::IndependenceUpToWeek24,
        Self::BurdenOutsideTheTable,
        Self::HighBurdenSeenInPart,
        Self::EightWeeksBefore,
        Self::ModifiedByTrials,
        Self::LowerAgain,
        Self::RemissionHeldFourWeeks,
        Self::CountsNearestToMarrow,
        Self::FreeForTwoWeeks,
        Self::MaturingNotSeen,
        Self::LastMarrowTest,
        Self::StudysOwnSetting,
    ];

    /// Returns the stable id; its sentence is `caveat-<id>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::HemoglobinAfterRedCells => "hemoglobin-after-red-cells",
            Self::PlateletsAfterPlatelets => "platelets-after-platelets",
            Self::NeutrophilsAfterGrowthFactor => "neutrophils-after-growth-factor",
            Self::OneDrawADay => "one-draw-a-day",
            Self::BaselineOfTwoValues => "baseline-of-two-values",
            Self::LongestGap => "longest-gap",
            Self::OpenUntilTheWeeksAreOver => "open-until-the-weeks-are-over",
            Self::PlateletsOfExactlyTwenty => "platelets-of-exactly-twenty",
            Self::EitherPartIsEnough => "either-part-is-enough",
            Self::UnknownHemoglobinCounts => "unknown-hemoglobin-counts",
            Self::IndependenceUpToWeek24 => "independence-up-to-week-24",
            Self::BurdenOutsideTheTable => "burden-outside-the-table",
            Self::HighBurdenSeenInPart => "high-burden-seen-in-part",
            Self::EightWeeksBefore => "eight-weeks-before",
            Self::ModifiedByTrials => "modified-by-trials",
            Self::LowerAgain => "lower-again",
            Self::RemissionHeldFourWeeks => "remission-held-four-weeks",
            Self::CountsNearestToMarrow => "counts-nearest-to-marrow",
            Self::FreeForTwoWeeks => "free-for-two-weeks",
            Self::MaturingNotSeen => "maturing-not-seen",
            Self::LastMarrowTest => "last-marrow-test",
            Self::StudysOwnSetting => "studys-own-setting",
        }
    }
}

/// Returns the codes of what our source does not cover of a definition; sentences `not-covered-<code>`.
#[must_use]
pub fn not_covered(definition: Definition) -> &'static [&'static str] {
    match definition {
        Definition::Iwg2006 => &["cytogenetic-2006", "progression-2006", "stable-2006"],
        Definition::Iwg2018 => &["evaluation-2018", "note-2018"],
        Definition::Iwg2023 => &["progression-2023", "free-time-2023", "equivalent-2023"],
    }
}

//! What a study may set in its own way, and how the result shows what was set.
//!
//! Every setting is part of the answer, the usual ones as well: a sum whose day 0, look-back or length is
//! not said cannot be checked.

use rust_decimal::Decimal;

use super::{
    BASELINE_DAYS_2006, BASELINE_DAYS_2018, CriteriaInput, EVALUATION_DAYS, LONGEST_GAP_DAYS,
    RESPONSE_DAYS, Step, StepArgument, WINDOW_END_DAYS,
};
use crate::analyte::Analyte;
use crate::treatment::{Definition, StudyRules};

/// Baselines that the study itself gave, in canonical units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GivenBaselines {
    /// Haemoglobin in g/dL.
    pub hemoglobin: Option<Decimal>,
    /// Platelets in 10*9/L.
    pub platelets: Option<Decimal>,
    /// Neutrophils in 10*9/L.
    pub neutrophils: Option<Decimal>,
}

impl GivenBaselines {
    /// Returns the one of a count.
    #[must_use]
    pub fn of(&self, analyte: Analyte) -> Option<Decimal> {
        if analyte == Analyte::Hemoglobin {
            self.hemoglobin
        } else if analyte == Analyte::Platelets {
            self.platelets
        } else if analyte == Analyte::Neutrophils {
            self.neutrophils
        } else {
            None
        }
    }
}

/// Lengths and limits that a study may set; the defaults are the published or our own usual ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StudySettings {
    /// Days of the look-back for values before the first dose; `None`: those of the definition.
    pub baseline_days: Option<i64>,
    /// Baselines that the study gave.
    pub baselines: GivenBaselines,
    /// Least length of a response in days.
    pub response_days: i64,
    /// Last day up to which transfusion independence is looked for.
    pub last_day: i64,
    /// Longest gap between neighbouring counts that does not break a run.
    pub longest_gap_days: i64,
    /// Day from which an unmet criterion is no longer open.
    pub window_end_day: i64,
    /// IWG 2006 HI-E in the stricter variant of luspatercept trials.
    pub modified_hi_e: bool,
    /// Whether the window of weeks is the study's own.
    pub window_is_studys_own: bool,
    /// Whether the day of the comparison is the study's own.
    pub evaluation_is_studys_own: bool,
}

impl Default for StudySettings {
    fn default() -> Self {
        Self {
            baseline_days: None,
            baselines: GivenBaselines::default(),
            response_days: RESPONSE_DAYS,
            last_day: EVALUATION_DAYS,
            longest_gap_days: LONGEST_GAP_DAYS,
            window_end_day: WINDOW_END_DAYS,
            modified_hi_e: false,
            window_is_studys_own: false,
            evaluation_is_studys_own: false,
        }
    }
}

impl From<&StudyRules> for StudySettings {
    fn from(rules: &StudyRules) -> Self {
        let usual = Self::default();
        Self {
            baseline_days: rules.baseline_days.map(i64::from),
            baselines: GivenBaselines {
                hemoglobin: rules.baseline_hemoglobin,
                platelets: rules.baseline_platelets,
                neutrophils: rules.baseline_neutrophils,
            },
            response_days: rules.response_days.map_or(usual.response_days, i64::from),
            last_day: rules.last_day.map_or(usual.last_day, i64::from),
            modified_hi_e: rules.modified_hi_e,
            ..usual
        }
    }
}

impl StudySettings {
    /// Returns the look-back of values before the first dose; `usual` is that of the definition.
    pub(super) fn look_back(&self, usual: i64) -> i64 {
        self.baseline_days.unwrap_or(usual)
    }

    /// Says whether anything that decides a criterion differs from the usual.
    #[must_use]
    pub fn differs_from_usual(&self) -> bool {
        let usual = Self::default();
        self.baseline_days.is_some()
            || self.baselines != usual.baselines
            || self.response_days != usual.response_days
            || self.last_day != usual.last_day
            || self.longest_gap_days != usual.longest_gap_days
    }
}

/// Lists every setting that a comparison with `definition` rests on, as codes with arguments; `own` says
/// whether it is the study's own or the usual one.
#[must_use]
pub fn settings_used(input: &CriteriaInput, definition: Definition) -> Vec<Step> {
    use StepArgument::{Code, Count, Date, Number};
    let settings = &input.settings;
    let usual = StudySettings::default();
    let own = |is_own: bool| ("own", Code(if is_own { "own" } else { "usual" }));
    let step = |code, arguments| Step { code, arguments };
    let (hemoglobin, is_fixed) = match (settings.baseline_days, definition) {
        (Some(days), _) => (days, true),
        (None, Definition::Iwg2006) => (BASELINE_DAYS_2006, false),
        (None, Definition::Iwg2018 | Definition::Iwg2023) => (BASELINE_DAYS_2018, false),
    };
    let mut lines = vec![
        step(
            "criteria-setting-day-zero",
            vec![("date", Date(input.first_dose))],
        ),
        step(
            "criteria-setting-evaluation",
            vec![
                ("date", Date(input.evaluation)),
                ("day", Count(input.evaluation_day())),
                own(settings.evaluation_is_studys_own),
            ],
        ),
        step(
            "criteria-setting-look-back",
            vec![
                ("hemoglobin", Count(hemoglobin)),
                ("others", Count(settings.look_back(BASELINE_DAYS_2006))),
                own(is_fixed),
            ],
        ),
    ];
    for analyte in [
        Analyte::Hemoglobin,
        Analyte::Platelets,
        Analyte::Neutrophils,
    ] {
        if let Some(given) = settings.baselines.of(analyte) {
            lines.push(step(
                "criteria-setting-baseline",
                vec![("analyte", Code(analyte.id())), ("baseline", Number(given))],
            ));
        }
    }
    lines.push(step(
        "criteria-setting-length",
        vec![
            ("days", Count(settings.response_days)),
            own(settings.response_days != usual.response_days),
        ],
    ));
    lines.push(step(
        "criteria-setting-gap",
        vec![
            ("days", Count(settings.longest_gap_days)),
            own(settings.longest_gap_days != usual.longest_gap_days),
        ],
    ));
    if definition != Definition::Iwg2006 {
        lines.push(step(
            "criteria-setting-last-day",
            vec![
                ("day", Count(settings.last_day)),
                own(settings.last_day != usual.last_day),
            ],
        ));
    }
    lines.push(step(
        "criteria-setting-open-until",
        vec![
            ("day", Count(settings.window_end_day)),
            own(settings.window_is_studys_own),
        ],
    ));
    if definition == Definition::Iwg2006 {
        lines.push(step(
            "criteria-setting-modified",
            vec![(
                "modified",
                Code(if settings.modified_hi_e { "on" } else { "off" }),
            )],
        ));
    }
    lines
}

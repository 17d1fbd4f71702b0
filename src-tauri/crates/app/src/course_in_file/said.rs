//! An entry of a course with everything that would be stored of it, under the names of the record's own boxes.

use chrono::NaiveDate;
use domain::analyte::Analyte;
use domain::draft::CourseEntry;
use domain::transfusion::Transfusion;
use domain::treatment::{Arm, Milestone, StudyRules, Treatment};
use domain::{Decimal, PartialDate, Quantity};
use words::{Arg, Words};

pub(super) fn kind(entry: &CourseEntry) -> &'static str {
    match entry {
        CourseEntry::Transfusion(_) => "transfusion",
        CourseEntry::Treatment(_) => "treatment",
        CourseEntry::Milestone(_) => "milestone",
    }
}

/// “Red cells, 2 units, 3 February 2026”.
pub(super) fn in_short(words: &Words, entry: &CourseEntry) -> String {
    match entry {
        CourseEntry::Transfusion(given) => {
            let units = words.say("units", &[("count", Arg::Count(i64::from(given.units)))]);
            let product = words.say(&format!("product-{}", given.product.code()), &[]);
            format!("{product}, {units}, {}", words.date(given.on))
        }
        CourseEntry::Treatment(treatment) => treatment.name.clone(),
        CourseEntry::Milestone(event) => {
            let name = words.say(&format!("milestone-{}", event.kind.code()), &[]);
            match event.actual.or(event.planned) {
                Some(date) => format!("{name}, {}", words.partial_date(&date)),
                None => name,
            }
        }
    }
}

pub(super) fn lines(words: &Words, entry: &CourseEntry) -> Vec<String> {
    let mut lines = Lines {
        words,
        lines: Vec::new(),
    };
    match entry {
        CourseEntry::Transfusion(given) => lines.transfusion(given),
        CourseEntry::Treatment(treatment) => lines.treatment(treatment),
        CourseEntry::Milestone(event) => lines.milestone(event),
    }
    lines.lines
}

struct Lines<'w> {
    words: &'w Words,
    lines: Vec<String>,
}

impl Lines<'_> {
    fn line(&mut self, label: &str, value: Option<String>) {
        if let Some(value) = value {
            let label = self.words.say(label, &[]);
            self.lines.push(format!("{label}: {value}"));
        }
    }

    fn text(&mut self, label: &str, value: Option<&String>) {
        self.line(label, value.cloned());
    }

    fn day(&mut self, label: &str, value: Option<NaiveDate>) {
        self.line(label, value.map(|day| self.words.date(day)));
    }

    fn date(&mut self, label: &str, value: Option<PartialDate>) {
        self.line(label, value.map(|date| self.words.partial_date(&date)));
    }

    fn count(&mut self, label: &str, value: Option<u16>) {
        self.line(label, value.map(|value| value.to_string()));
    }

    fn measured(&mut self, label: &str, analyte: Analyte, value: Option<Decimal>) {
        let said = value.map(|value| self.words.measured(analyte, &Quantity::exact(value)));
        self.line(label, said);
    }

    fn transfusion(&mut self, given: &Transfusion) {
        self.measured(
            "field-transfusion-hemoglobinBefore",
            Analyte::Hemoglobin,
            given.hemoglobin_before,
        );
        self.measured(
            "field-transfusion-plateletsBefore",
            Analyte::Platelets,
            given.platelets_before,
        );
        self.text("field-transfusion-reason", given.reason.as_ref());
        self.text("field-transfusion-reaction", given.reaction.as_ref());
    }

    fn treatment(&mut self, treatment: &Treatment) {
        self.day("field-treatment-firstDose", treatment.first_dose);
        self.day("field-treatment-ended", treatment.ended);
        self.count("field-treatment-cycleDays", treatment.cycle_days);
        if let Some(trial) = &treatment.trial {
            self.line("field-treatment-trialName", Some(trial.name.clone()));
            self.text(
                "field-treatment-registryNumber",
                trial.registry_number.as_ref(),
            );
            self.text("field-treatment-phase", trial.phase.as_ref());
            let arm = match &trial.arm {
                Arm::Known(name) => name.clone(),
                Arm::Blinded => self.words.say("arm-choice-blinded", &[]),
                Arm::Open => self.words.say("arm-choice-open", &[]),
                Arm::NotSaid => self.words.say("arm-choice-notSaid", &[]),
            };
            self.line("field-treatment-armName", Some(arm));
            self.day("field-treatment-consent", trial.consent);
        }
        let definition = treatment.definition.map(|one| {
            self.words
                .say(&format!("definition-choice-{}", one.code()), &[])
        });
        self.line("field-treatment-definition", definition);
        let window = &treatment.window;
        if window.is_studys_own {
            self.count("field-treatment-windowFromDay", Some(window.from_day));
            self.count("field-treatment-windowToDay", Some(window.to_day));
            let days: Vec<String> = window.assessments.iter().map(u16::to_string).collect();
            self.line("field-treatment-assessmentDays", Some(days.join(", ")));
        }
        self.rules(&treatment.rules);
    }

    fn rules(&mut self, rules: &StudyRules) {
        self.day("compare-evaluation", rules.evaluation);
        self.count("compare-baseline-days", rules.baseline_days);
        self.measured(
            "compare-baseline-hemoglobin",
            Analyte::Hemoglobin,
            rules.baseline_hemoglobin,
        );
        self.measured(
            "compare-baseline-platelets",
            Analyte::Platelets,
            rules.baseline_platelets,
        );
        self.measured(
            "compare-baseline-neutrophils",
            Analyte::Neutrophils,
            rules.baseline_neutrophils,
        );
        self.count("compare-response-days", rules.response_days);
        self.count("compare-last-day", rules.last_day);
        if rules.modified_hi_e {
            let label = self.words.say("compare-modified", &[]);
            self.lines.push(label);
        }
    }

    fn milestone(&mut self, event: &Milestone) {
        let status = format!("milestone-status-{}", event.status.code());
        self.line("field-milestone-status", Some(self.words.say(&status, &[])));
        self.date("field-milestone-actual", event.actual);
        self.date("field-milestone-planned", event.planned);
        self.text("field-milestone-note", event.note.as_ref());
    }
}

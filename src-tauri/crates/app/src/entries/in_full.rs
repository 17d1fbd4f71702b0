//! An entry with all that it says, for telling two values of it apart.

use domain::Decimal;
use domain::analyte::Analyte;
use domain::person::GeneStatus;
use domain::transfusion::Product;
use domain::treatment::{Arm, MilestoneStatus};
use domain::{PartialDate, Quantity};
use store::Entity;
use words::Words;

use super::{in_short, medicine_code};

/// Returns the entry in short, and after that everything else that it says, each with the name that its field has in
/// the form.
pub(crate) fn in_full(words: &Words, entity: &Entity) -> Vec<String> {
    let mut full = Full {
        words,
        said: vec![in_short(words, entity)],
    };
    full.add(entity);
    full.said
}

struct Full<'a> {
    words: &'a Words,
    said: Vec<String>,
}

impl Full<'_> {
    fn text(&mut self, field: &str, text: Option<&String>) {
        if let Some(text) = text {
            let name = self.words.say(&format!("field-{field}"), &[]);
            self.said.push(self.words.colon(&name, text));
        }
    }

    fn date(&mut self, field: &str, date: Option<impl Into<PartialDate>>) {
        let shown = date.map(|date| self.words.partial_date(&date.into()));
        self.text(field, shown.as_ref());
    }

    fn number(&mut self, field: &str, number: Option<Decimal>) {
        let shown = number.map(|number| self.words.number(number));
        self.text(field, shown.as_ref());
    }

    fn measured(&mut self, field: &str, analyte: Analyte, value: Option<Decimal>) {
        let shown = value.map(|value| self.words.measured(analyte, &Quantity::exact(value)));
        self.text(field, shown.as_ref());
    }

    fn word(&mut self, key: &str) {
        let word = self.words.say(key, &[]);
        self.said.push(word);
    }

    fn add(&mut self, entity: &Entity) {
        match entity {
            Entity::Person(person) => {
                self.said
                    .extend(person.birth_date.map(|date| self.words.date(date)));
            }
            Entity::TeamLine(line) => self.text("teamLine-callWhen", line.call_when.as_ref()),
            Entity::Appointment(visit) => self.text("appointment-note", visit.note.as_ref()),
            Entity::Medicine(medicine) => {
                self.text("medicine-dose", medicine.dose.as_ref());
                self.date("medicine-from", medicine.from);
                self.date("medicine-until", medicine.until);
                self.text("medicine-prescriber", medicine.prescriber.as_ref());
                self.word(&format!(
                    "medicine-{}",
                    crate::counts::catalogue_name(medicine_code(medicine.class))
                ));
            }
            Entity::Allergy(allergy) => self.text("allergy-reaction", allergy.reaction.as_ref()),
            Entity::Note(note) => self.date("note-on", Some(note.on)),
            Entity::GeneFinding(gene) => {
                self.word(match gene.status {
                    GeneStatus::Found => "gene-found",
                    GeneStatus::NotFound => "gene-not_found",
                    GeneStatus::NotTested => "gene-not_tested",
                });
                self.number("gene-sharePercent", gene.share_percent);
                self.date("gene-reported", gene.reported);
            }
            Entity::DiseaseCard(card) => {
                self.number("disease-marrowBlastsPercent", card.marrow_blasts_percent);
                self.date("disease-diagnosed", card.diagnosed);
                self.text("disease-source", card.source.as_ref());
            }
            Entity::Transfusion(given) => {
                self.word(match given.product {
                    Product::RedCells => "product-red_cells",
                    Product::Platelets => "product-platelets",
                    Product::Other => "product-other",
                });
                self.measured(
                    "transfusion-hemoglobinBefore",
                    Analyte::Hemoglobin,
                    given.hemoglobin_before,
                );
                self.measured(
                    "transfusion-plateletsBefore",
                    Analyte::Platelets,
                    given.platelets_before,
                );
                self.text("transfusion-reason", given.reason.as_ref());
                self.text("transfusion-reaction", given.reaction.as_ref());
            }
            Entity::Treatment(treatment) => self.treatment(treatment),
            Entity::Milestone(milestone) => {
                self.word(match milestone.status {
                    MilestoneStatus::Planned => "milestone-status-planned",
                    MilestoneStatus::Done => "milestone-status-done",
                    MilestoneStatus::Missed => "milestone-status-missed",
                });
                if milestone.actual.is_some() {
                    self.date("milestone-planned", milestone.planned);
                }
                self.text("milestone-note", milestone.note.as_ref());
            }
            Entity::Infection(infection) => {
                self.date("infection-until", infection.until);
                self.text("infection-note", infection.note.as_ref());
            }
            Entity::SideEffect(effect) => {
                self.date("sideEffect-until", effect.until);
                self.text("sideEffect-note", effect.note.as_ref());
            }
            Entity::HospitalStay(stay) => {
                self.date("hospitalStay-until", stay.until);
                self.text("hospitalStay-place", stay.place.as_ref());
            }
            Entity::BloodNeeds(needs) => self.text("bloodNeeds-source", needs.source.as_ref()),
            Entity::CheckIn(check_in) => {
                self.said
                    .push(crate::summary::health::line(self.words, check_in));
            }
            Entity::Question(_) | Entity::LogSpan(_) | Entity::AboutMe(_) => {}
        }
    }

    fn treatment(&mut self, treatment: &domain::treatment::Treatment) {
        self.date("treatment-firstDose", treatment.first_dose);
        self.date("treatment-ended", treatment.ended);
        let cycle = treatment.cycle_days.map(Decimal::from);
        self.number("treatment-cycleDays", cycle);
        if treatment.window.is_studys_own {
            let window = &treatment.window;
            self.number("treatment-windowFromDay", Some(window.from_day.into()));
            self.number("treatment-windowToDay", Some(window.to_day.into()));
            let days: Vec<String> = window.assessments.iter().map(u16::to_string).collect();
            self.text("treatment-assessmentDays", Some(&days.join(", ")));
        }
        if let Some(trial) = &treatment.trial {
            self.text("treatment-trialName", Some(&trial.name));
            self.text("treatment-registryNumber", trial.registry_number.as_ref());
            self.text("treatment-phase", trial.phase.as_ref());
            match &trial.arm {
                Arm::Known(arm) => self.text("treatment-armName", Some(arm)),
                Arm::Blinded => self.word("report-arm-blinded"),
                Arm::Open => self.word("report-arm-open"),
                Arm::NotSaid => {}
            }
            self.date("treatment-consent", trial.consent);
        }
        let rules = &treatment.rules;
        for (analyte, baseline) in [
            (Analyte::Hemoglobin, rules.baseline_hemoglobin),
            (Analyte::Platelets, rules.baseline_platelets),
            (Analyte::Neutrophils, rules.baseline_neutrophils),
        ] {
            let own = baseline.map(|value| self.words.measured(analyte, &Quantity::exact(value)));
            self.said.extend(own);
        }
        self.said
            .extend(rules.evaluation.map(|day| self.words.date(day)));
    }
}

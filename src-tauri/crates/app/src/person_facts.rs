//! One person's record gathered once, and the domain's questions put to it.
//!
//! What follows from a record is decided in the domain crate; this module only brings the pieces
//! together in the form that it asks for.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::analyte::Analyte;
use domain::criteria::{CriteriaInput, Record, StudySettings};
use domain::derived;
use domain::fact::{self, Fact, FactSource};
use domain::influence::{self, InfluenceDays};
use domain::person::{Appointment, DiseaseCard, GeneFinding, Medicine, Person, RiskSide, TeamLine};
use domain::result::LabResult;
use domain::treatment::{Definition, Treatment};
use domain::window;
use domain::{Decimal, PartialDate, Quantity, Uuid};

use crate::course::Course;
use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session};

/// Everything in one person's record that the domain looks at.
pub(crate) struct PersonRecord {
    pub(crate) person: Person,
    pub(crate) today: NaiveDate,
    pub(crate) results: Vec<LabResult>,
    pub(crate) course: Course,
    pub(crate) medicines: Vec<Medicine>,
    pub(crate) genes: Vec<GeneFinding>,
    pub(crate) disease: Option<DiseaseCard>,
    pub(crate) appointments: Vec<Appointment>,
    pub(crate) team_lines: Vec<TeamLine>,
    /// Days of transfusions and growth factors, put in order once.
    influence: InfluenceDays,
}

/// One count of one draw, stored or worked out from the same draw.
#[derive(Debug, Clone)]
pub(crate) struct Count {
    /// The stored result; for a calculated value, the one it rests on.
    pub(crate) result: Uuid,
    pub(crate) collected: PartialDate,
    pub(crate) quantity: Quantity,
    pub(crate) is_calculated: bool,
    pub(crate) before_transfusion: Option<bool>,
}

impl PersonRecord {
    pub(crate) fn load(session: &Session, person: &str, now: Now) -> Result<Self, AppError> {
        let person = people::known(session, person)?;
        let stored = session.results(person.id)?;
        let results = stored.into_iter().map(|stored| stored.result).collect();
        Self::with(session, person, results, now)
    }

    /// The record as it would be with these results.
    pub(crate) fn with(
        session: &Session,
        person: Person,
        mut results: Vec<LabResult>,
        now: Now,
    ) -> Result<Self, AppError> {
        let vault = &session.vault;
        results.sort_by_key(|result| (result.collected, result.analyte));
        let course = Course::load(session, person.id, now)?;
        let medicines = vault.medicines(person.id)?;
        let growth_factors = influence::growth_factor_days(&medicines, now.today());
        let influence = InfluenceDays::new(&course.transfusions, &growth_factors);
        let mut appointments = vault.appointments(person.id)?;
        appointments.sort_by_key(|appointment| appointment.at);
        Ok(Self {
            today: now.today(),
            results,
            course,
            medicines,
            genes: vault.genes(person.id)?,
            disease: vault.disease_card(person.id)?,
            appointments,
            team_lines: vault.team_lines(person.id)?,
            influence,
            person,
        })
    }

    /// Returns the next appointment, today's included.
    pub(crate) fn next_visit(&self) -> Option<&Appointment> {
        self.appointments
            .iter()
            .find(|appointment| appointment.at.day().is_some_and(|day| day >= self.today))
    }

    /// Returns the medicines that are taken today; not those with two values that somebody has to choose between.
    pub(crate) fn medicines_taken(&self) -> impl Iterator<Item = &Medicine> {
        self.medicines
            .iter()
            .filter(|medicine| !self.course.open.has(medicine.id))
            .filter(|medicine| {
                medicine
                    .until
                    .is_none_or(|until| until.latest_day() >= self.today)
            })
    }

    /// Returns every count of `analyte`, oldest first. Neutrophils that a draw gives only as a share are
    /// worked out from its white cells, and marked.
    pub(crate) fn counts(&self, analyte: Analyte) -> Vec<Count> {
        if analyte == Analyte::Neutrophils {
            return self.neutrophils();
        }
        self.results
            .iter()
            .filter(|result| result.analyte == analyte)
            .map(|result| Count {
                result: result.id,
                collected: result.collected,
                quantity: result.quantity,
                is_calculated: false,
                before_transfusion: result.before_transfusion,
            })
            .collect()
    }

    fn neutrophils(&self) -> Vec<Count> {
        let mut draws: BTreeMap<PartialDate, Vec<&LabResult>> = BTreeMap::new();
        for result in &self.results {
            draws.entry(result.collected).or_default().push(result);
        }
        draws
            .into_values()
            .filter_map(|draw| {
                let winner = derived::neutrophils_of_draw(&draw)?;
                let result = draw.iter().find(|result| winner.result == Some(result.id));
                let shown = result.or_else(|| {
                    draw.iter().find(|result| {
                        matches!(
                            result.analyte,
                            Analyte::NeutrophilsPercent
                                | Analyte::SegsPercent
                                | Analyte::Segs
                                | Analyte::Wbc
                        )
                    })
                })?;
                Some(Count {
                    result: shown.id,
                    collected: shown.collected,
                    quantity: winner.quantity,
                    is_calculated: result.is_none(),
                    before_transfusion: shown.before_transfusion,
                })
            })
            .collect()
    }

    /// Says whether a transfusion or a growth factor shortly before keeps a count from being compared.
    pub(crate) fn is_influenced(&self, analyte: Analyte, count: &Count) -> bool {
        count.collected.day().is_some_and(|day| {
            self.influence
                .is_influenced(analyte, day, count.before_transfusion)
        })
    }

    /// Returns the values of `counts` that may be compared with one another: measured exactly, not
    /// influenced, not on days on which such counts often dip, and not before `since`.
    pub(crate) fn comparable(
        &self,
        analyte: Analyte,
        counts: &[Count],
        since: Option<NaiveDate>,
    ) -> Vec<(NaiveDate, Decimal)> {
        counts
            .iter()
            .filter(|count| !self.is_influenced(analyte, count))
            .filter(|count| count.quantity.comparator.is_none())
            .filter_map(|count| Some((count.collected.day()?, count.quantity.value)))
            .filter(|(day, _)| {
                !window::is_dip_of(
                    &self.course.treatments,
                    &self.course.milestones,
                    analyte,
                    *day,
                )
            })
            .filter(|(day, _)| since.is_none_or(|since| *day >= since))
            .collect()
    }

    /// Returns what of the record the criteria look at.
    pub(crate) fn compared(&self) -> Record<'_> {
        Record {
            results: &self.results,
            transfusions: &self.course.transfusions,
            log: &self.course.log,
            treatments: &self.course.treatments,
            milestones: &self.course.milestones,
            medicines: &self.medicines,
            disease: self.disease.as_ref(),
            waiting: &self.course.waiting,
        }
    }

    /// Brings the record into the form that the criteria look at.
    pub(crate) fn criteria_input(
        &self,
        treatment: &Treatment,
        on: NaiveDate,
        settings: StudySettings,
    ) -> Result<CriteriaInput, AppError> {
        self.compared()
            .criteria_input(treatment, on, settings)
            .ok_or_else(|| AppError::new(ErrorCode::NoTreatment, "the treatment has no first dose"))
    }

    /// Returns the definition shown first: the study's own, else by risk, else IWG 2018.
    pub(crate) fn first_definition(&self, treatment: &Treatment) -> (Definition, &'static str) {
        if let Some(own) = treatment.definition {
            return (own, "definition-why-study");
        }
        let card = self.disease.as_ref();
        let is_higher = card.is_some_and(|card| {
            card.risk_side == Some(RiskSide::Higher)
                || card
                    .marrow_blasts_percent
                    .is_some_and(|blasts| blasts >= Decimal::from(5))
        });
        if is_higher {
            (Definition::Iwg2023, "definition-why-higher")
        } else if card.is_some_and(|card| card.risk_side == Some(RiskSide::Lower)) {
            (Definition::Iwg2018, "definition-why-lower")
        } else {
            (Definition::Iwg2018, "definition-why-usual")
        }
    }

    /// Returns every typed fact of this record.
    pub(crate) fn facts(&self) -> Vec<Fact> {
        let treatment = self.course.treatment(None).ok().flatten();
        fact::facts(&FactSource {
            today: self.today,
            results: &self.results,
            transfusions: &self.course.transfusions,
            log: &self.course.log,
            treatment,
            milestones: &self.course.milestones,
            genes: &self.genes,
            disease: self.disease.as_ref(),
            appointments: &self.appointments,
            team_lines: &self.team_lines,
            medicines: &self.medicines,
            waiting: &self.course.waiting,
        })
    }
}

//! One person's record gathered once, and the domain's questions put to it.
//!
//! What follows from a record is decided in the domain crate; this module only brings the pieces
//! together in the form that it asks for.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Timelike};
use domain::analyte::Analyte;
use domain::criteria::{self, Comparison, CountOnDay, CriteriaInput};
use domain::derived;
use domain::fact::{self, Fact, FactSource};
use domain::influence;
use domain::person::{Appointment, DiseaseCard, GeneFinding, Medicine, Person, RiskSide, TeamLine};
use domain::result::LabResult;
use domain::transfusion::{LogCompleteness, LogKind, Transfusion};
use domain::treatment::{Definition, Milestone, MilestoneKind, MilestoneStatus, Treatment};
use domain::window::{self, WindowPosition};
use domain::{Decimal, PartialDate, Quantity, Uuid};

use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session, id};

/// Everything in one person's record that the domain looks at.
pub(crate) struct PersonRecord {
    pub(crate) person: Person,
    pub(crate) today: NaiveDate,
    pub(crate) results: Vec<LabResult>,
    pub(crate) transfusions: Vec<Transfusion>,
    pub(crate) log: LogCompleteness,
    pub(crate) treatments: Vec<Treatment>,
    pub(crate) milestones: Vec<Milestone>,
    pub(crate) medicines: Vec<Medicine>,
    pub(crate) genes: Vec<GeneFinding>,
    pub(crate) disease: Option<DiseaseCard>,
    pub(crate) appointments: Vec<Appointment>,
    pub(crate) team_lines: Vec<TeamLine>,
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
        let vault = &session.vault;
        let mut stored = vault.results(person.id)?;
        stored.sort_by_key(|stored| (stored.result.collected, stored.result.analyte));
        let mut log = LogCompleteness::default();
        for logged in vault.log_spans(person.id)? {
            match logged.kind {
                LogKind::RedCells => log.red_cells = Some(logged.span),
                LogKind::Platelets => log.platelets = Some(logged.span),
                LogKind::GrowthFactors => log.growth_factors = Some(logged.span),
            }
        }
        let mut treatments = vault.treatments(person.id)?;
        // Newest first; one that has not begun is the newest.
        treatments.sort_by_key(|treatment| {
            std::cmp::Reverse((treatment.first_dose.is_none(), treatment.first_dose))
        });
        let mut transfusions = vault.transfusions(person.id)?;
        transfusions.sort_by_key(|given| (given.on, given.product));
        let mut appointments = vault.appointments(person.id)?;
        appointments.sort_by_key(|appointment| appointment.at);
        Ok(Self {
            today: now.today(),
            results: stored.into_iter().map(|stored| stored.result).collect(),
            transfusions,
            log,
            treatments,
            milestones: vault.milestones(person.id)?,
            medicines: vault.medicines(person.id)?,
            genes: vault.genes(person.id)?,
            disease: vault.disease_card(person.id)?,
            appointments,
            team_lines: vault.team_lines(person.id)?,
            person,
        })
    }

    /// Returns the treatment asked for, else the newest that has not ended, else the newest.
    pub(crate) fn treatment(&self, asked: Option<&str>) -> Result<Option<&Treatment>, AppError> {
        if let Some(asked) = asked {
            let asked = id(asked)?;
            return match self
                .treatments
                .iter()
                .find(|treatment| treatment.id == asked)
            {
                Some(treatment) => Ok(Some(treatment)),
                None => Err(AppError::new(
                    ErrorCode::NoTreatment,
                    "no treatment of that identity",
                )),
            };
        }
        let running =
            |treatment: &&Treatment| treatment.ended.is_none_or(|ended| ended >= self.today);
        Ok(self
            .treatments
            .iter()
            .find(running)
            .or_else(|| self.treatments.first()))
    }

    /// Returns the next appointment, today's included.
    pub(crate) fn next_visit(&self) -> Option<&Appointment> {
        self.appointments
            .iter()
            .find(|appointment| appointment.at.day().is_some_and(|day| day >= self.today))
    }

    pub(crate) fn position(&self, treatment: &Treatment) -> WindowPosition {
        window::position(
            treatment,
            &self.milestones,
            &self.transfusions,
            &self.log,
            self.today,
        )
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

    pub(crate) fn is_soon_after_red_cells(&self, count: &Count) -> bool {
        count.collected.day().is_some_and(|day| {
            influence::is_soon_after_red_cells(day, count.before_transfusion, &self.transfusions)
        })
    }

    /// Says whether a transfusion or a growth factor shortly before keeps a count from being compared.
    pub(crate) fn is_influenced(&self, analyte: Analyte, count: &Count) -> bool {
        let Some(day) = count.collected.day() else {
            return false;
        };
        influence::is_influenced(
            analyte,
            day,
            count.before_transfusion,
            &self.transfusions,
            &influence::growth_factor_days(&self.medicines, self.today),
        )
    }

    /// Returns the values of `counts` that may be compared with one another: measured exactly, not
    /// influenced, and not before `since`.
    pub(crate) fn comparable(
        &self,
        analyte: Analyte,
        counts: &[Count],
        since: Option<NaiveDate>,
    ) -> Vec<(NaiveDate, Decimal)> {
        counts
            .iter()
            .filter(|count| analyte != Analyte::Hemoglobin || !self.is_soon_after_red_cells(count))
            .filter(|count| count.quantity.comparator.is_none())
            .filter_map(|count| Some((count.collected.day()?, count.quantity.value)))
            .filter(|(day, _)| since.is_none_or(|since| *day >= since))
            .collect()
    }

    /// Brings the record into the form that the criteria look at.
    pub(crate) fn criteria_input(
        &self,
        treatment: &Treatment,
        on: NaiveDate,
    ) -> Result<CriteriaInput, AppError> {
        let first_dose = treatment.first_dose.ok_or_else(|| {
            AppError::new(ErrorCode::NoTreatment, "the treatment has no first dose")
        })?;
        let last_planned = treatment.window.assessments.last().copied().unwrap_or(168);
        let is_over_by_date = (on - first_dose).num_days() >= i64::from(treatment.window.to_day);
        let has_last_assessment = self.milestones.iter().any(|milestone| {
            matches!(milestone.kind, MilestoneKind::Assessment)
                && milestone.status == MilestoneStatus::Done
                && milestone
                    .actual
                    .and_then(|date| date.day())
                    .is_some_and(|day| {
                        // The same ±14 days as for the window strip.
                        day <= on && (day - first_dose).num_days() >= i64::from(last_planned) - 14
                    })
        });
        let on_days = |analyte| {
            self.counts(analyte)
                .into_iter()
                .filter_map(|count| {
                    let day = count.collected.day().filter(|day| *day <= on)?;
                    let seconds = match count.collected {
                        PartialDate::Minute { at, .. } => {
                            Some(at.time().num_seconds_from_midnight())
                        }
                        PartialDate::Year(_) | PartialDate::Month { .. } | PartialDate::Day(_) => {
                            None
                        }
                    };
                    Some(CountOnDay {
                        result: Some(count.result),
                        on: day,
                        seconds,
                        quantity: count.quantity,
                        before_transfusion: count.before_transfusion,
                    })
                })
                .collect::<Vec<_>>()
        };
        Ok(CriteriaInput {
            first_dose,
            evaluation: on,
            window_is_over: is_over_by_date || has_last_assessment,
            hemoglobin: on_days(Analyte::Hemoglobin),
            platelets: on_days(Analyte::Platelets),
            neutrophils: on_days(Analyte::Neutrophils),
            transfusions: self
                .transfusions
                .iter()
                .filter(|given| given.on <= on)
                .cloned()
                .collect(),
            growth_factor_days: influence::growth_factor_days(&self.medicines, on),
            log: self.log,
        })
    }

    /// Works out the definitions that the domain covers.
    pub(crate) fn comparisons(
        &self,
        treatment: &Treatment,
        on: NaiveDate,
    ) -> Result<Vec<Comparison>, AppError> {
        let input = self.criteria_input(treatment, on)?;
        let mut all = criteria::compare(&input, Definition::Iwg2006);
        all.extend(criteria::compare(&input, Definition::Iwg2018));
        Ok(all)
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
        let treatment = self.treatment(None).ok().flatten();
        fact::facts(&FactSource {
            today: self.today,
            results: &self.results,
            transfusions: &self.transfusions,
            log: &self.log,
            treatment,
            milestones: &self.milestones,
            genes: &self.genes,
            disease: self.disease.as_ref(),
            appointments: &self.appointments,
            team_lines: &self.team_lines,
            medicines: &self.medicines,
        })
    }
}

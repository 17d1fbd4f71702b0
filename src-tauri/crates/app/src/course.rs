//! The course of a record: treatments, milestones, transfusions and how complete their log is. What the window of a
//! treatment needs, and no counts: reading those takes ten times as long.

use chrono::NaiveDate;
use domain::analyte::Analyte;
use domain::criteria::{Unsure, UnsureResult};
use domain::draft::Draft;
use domain::transfusion::{LogCompleteness, LogKind, Transfusion};
use domain::treatment::{Milestone, Treatment, close_former};
use domain::window::{self, WindowPosition};
use domain::{PartialDate, Uuid};
use store::EntityKind;

use crate::error::{AppError, ErrorCode};
use crate::open_choices::OpenChoices;
use crate::session::{Now, Session, id};

/// What was given and when, and what was planned.
pub(crate) struct Course {
    pub(crate) today: NaiveDate,
    /// By day.
    pub(crate) transfusions: Vec<Transfusion>,
    pub(crate) log: LogCompleteness,
    /// Newest first; one that has not begun is the newest.
    pub(crate) treatments: Vec<Treatment>,
    pub(crate) milestones: Vec<Milestone>,
    /// Results that wait to be looked at, of the counts that the criteria look at; the covered ones last.
    pub(crate) waiting: Vec<UnsureResult>,
    /// How many of these are covered.
    pub(crate) covered: usize,
    /// Of which entries and results several values stand.
    pub(crate) open: OpenChoices,
}

/// What the criteria look at.
pub(crate) const COMPARED: [Analyte; 5] = [
    Analyte::Hemoglobin,
    Analyte::Platelets,
    Analyte::Neutrophils,
    Analyte::BlastsPercent,
    Analyte::MarrowBlastsPercent,
];

/// The results among the drafts that wait which the criteria would look at, and which could be of this
/// person: neither cancelled nor entered in error.
fn waiting(drafts: &[store::Waiting]) -> Vec<UnsureResult> {
    drafts
        .iter()
        .filter(|waiting| waiting.person.is_some() && waiting.draft.status.can_count())
        .filter_map(|waiting| {
            let draft = &waiting.draft;
            let analyte = draft.analyte.filter(|analyte| COMPARED.contains(analyte))?;
            let (earliest, latest) = days_of(draft)?;
            Some(UnsureResult {
                analyte,
                earliest,
                latest,
                quantity: draft.quantity,
                why: Unsure::Waiting,
            })
        })
        .collect()
}

/// The days between which a draft was drawn: of its date, or of those to choose from; `None` where there is none.
pub(crate) fn days_of(draft: &Draft) -> Option<(NaiveDate, NaiveDate)> {
    let dates = draft.collected.iter().chain(&draft.collected_choices);
    let earliest = dates.clone().map(PartialDate::earliest_day).min()?;
    Some((earliest, dates.map(PartialDate::latest_day).max()?))
}

impl Course {
    pub(crate) fn load(session: &Session, person: Uuid, now: Now) -> Result<Self, AppError> {
        let vault = &session.vault;
        let mut log = LogCompleteness::default();
        let spans = vault.log_spans(person)?;
        for logged in &spans {
            match logged.kind {
                LogKind::RedCells => log.red_cells = Some(logged.span),
                LogKind::Platelets => log.platelets = Some(logged.span),
                LogKind::GrowthFactors => log.growth_factors = Some(logged.span),
            }
        }
        let mut treatments = vault.treatments(person)?;
        close_former(&mut treatments);
        treatments.sort_by_key(|treatment| {
            std::cmp::Reverse((treatment.first_dose.is_none(), treatment.first_dose))
        });
        let mut transfusions = vault.transfusions(person)?;
        transfusions.sort_by_key(|given| (given.on, given.product));
        // Of a transfusion that two people noted differently one stands here, or none: no sum over the log is certain.
        let open = session.open_choices(person)?;
        if open.has_kind(EntityKind::Transfusion) || open.has_kind(EntityKind::LogSpan) {
            log = LogCompleteness::default();
        }
        let unseen = session.unseen(person)?;
        let mut waiting = waiting(&session.drafts(Some(person))?);
        let covered = unseen.len();
        waiting.extend(unseen);
        Ok(Self {
            today: now.today(),
            transfusions,
            log,
            treatments,
            milestones: vault.milestones(person)?,
            waiting,
            covered,
            open,
        })
    }

    /// Says whether somebody has to choose between values of a treatment or a milestone: until then no window and no
    /// comparison follows from the record.
    pub(crate) fn must_choose_first(&self) -> bool {
        self.open.has_kind(EntityKind::Treatment) || self.open.has_kind(EntityKind::Milestone)
    }

    /// Returns the treatment asked for, else the newest that has not ended, else the newest; none where somebody must
    /// choose first.
    pub(crate) fn treatment(&self, asked: Option<&str>) -> Result<Option<&Treatment>, AppError> {
        if self.must_choose_first() {
            return Ok(None);
        }
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
        Ok(self.running().or_else(|| self.treatments.first()))
    }

    /// Returns the newest treatment that has not ended; none where somebody must choose first.
    pub(crate) fn running(&self) -> Option<&Treatment> {
        self.treatments
            .iter()
            .filter(|_| !self.must_choose_first())
            .find(|treatment| treatment.ended.is_none_or(|ended| ended >= self.today))
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
}

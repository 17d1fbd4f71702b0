//! What speaks against a draft now: what the reader saw, less what was answered since, and what only the
//! record of the person can tell.

use std::collections::BTreeMap;

use domain::analyte::Analyte;
use domain::analyte::history::{DatedValue, Influences, far_from_history};
use domain::analyte::plausibility::{Plausibility, cross_checks, plausibility};
use domain::draft::{Draft, Reason};
use domain::transfusion::Transfusion;
use domain::{Decimal, PartialDate, Quantity, Uuid, influence};
use store::Waiting;

use super::Waitlist;
use super::standing::Standing;
use super::whose::Whose;
use crate::covered::{Everything, is_in};
use crate::error::AppError;
use crate::session::{Now, Session};

/// What the record of a person tells about a new value.
pub(crate) struct History {
    /// The values that may be shown, of each test. Put in order once: each draft is held against those of its test.
    values: BTreeMap<Analyte, Vec<DatedValue>>,
    transfusions: Vec<Transfusion>,
    growth_factor_days: Vec<influence::GrowthFactorSpan>,
}

impl History {
    pub(crate) fn load(
        session: &Session,
        all: &Everything,
        person: Uuid,
        now: Now,
    ) -> Result<Self, AppError> {
        let medicines = session.vault.medicines(person)?;
        let mut values: BTreeMap<Analyte, Vec<DatedValue>> = BTreeMap::new();
        let shown = all
            .current
            .iter()
            .filter(|stored| !is_in(&all.covered, stored.import));
        for stored in shown {
            if let Some(on) = stored.result.collected.day() {
                let quantity = stored.result.quantity;
                let of_test = values.entry(stored.result.analyte).or_default();
                of_test.push(DatedValue { on, quantity });
            }
        }
        Ok(Self {
            values,
            transfusions: session.vault.transfusions(person)?,
            growth_factor_days: influence::growth_factor_days(&medicines, now.today()),
        })
    }
}

/// A draft needs a date known to the day, a unit, a test and a number, and may not be impossible.
pub(crate) fn is_complete(draft: &Draft) -> bool {
    let Some((analyte, quantity)) = draft.analyte.zip(draft.quantity) else {
        return false;
    };
    draft.collected.is_some_and(|date| date.day().is_some())
        && draft.printed.unit.is_some()
        && draft.status.can_count()
        && plausibility(analyte, &quantity) != Plausibility::Hard
}

impl Waitlist {
    /// Returns every doubt about a draft as it stands.
    pub(crate) fn doubts(&self, waiting: &Waiting) -> Vec<Reason> {
        let draft = &waiting.draft;
        let siblings = self.siblings(waiting);
        // A corrected neighbour can make the sum right, or wrong.
        let is_touched = siblings.iter().any(|sibling| sibling.is_corrected);
        let mut doubts: Vec<Reason> = draft
            .reasons
            .iter()
            .copied()
            .filter(|reason| match reason {
                Reason::OtherPerson | Reason::PersonUnclear | Reason::FarFromHistory => false,
                Reason::CrossCheck => !is_touched,
                // It is said of the cancellation by how it stands.
                Reason::NotFinal => !matches!(self.standing(waiting.id), Standing::Withdraws(_)),
                Reason::UnitMissing
                | Reason::UnitUnknown
                | Reason::UnitMismatch
                | Reason::UnitDoubtful
                | Reason::CodeConflict
                | Reason::NameUnclear
                | Reason::DateMissing
                | Reason::DateAmbiguous
                | Reason::DateNotOfDraw
                | Reason::DateInFuture
                | Reason::NumberAmbiguous
                | Reason::NotANumber
                | Reason::Implausible
                | Reason::Impossible
                | Reason::RangeMismatch
                | Reason::Conflict
                | Reason::Preliminary
                | Reason::LayoutUnclear
                | Reason::OcrDoubt
                | Reason::AlreadyInRecord
                | Reason::DiffersFromRecord
                | Reason::NoteNearby => true,
            })
            .collect();
        let mut add = |reason, holds: bool| {
            if holds && !doubts.contains(&reason) {
                doubts.push(reason);
            }
        };
        add(Reason::PersonUnclear, self.whose(waiting) == Whose::Unclear);
        add(
            Reason::DateInFuture,
            draft
                .collected
                .and_then(|date| date.day())
                .is_some_and(|day| day > self.now.today()),
        );
        if let Some((analyte, quantity)) = draft.analyte.zip(draft.quantity) {
            let likely = plausibility(analyte, &quantity);
            add(Reason::Implausible, likely == Plausibility::Soft);
            add(Reason::Impossible, likely == Plausibility::Hard);
            add(
                Reason::CrossCheck,
                is_touched && does_not_fit(analyte, &siblings),
            );
            add(
                Reason::FarFromHistory,
                self.is_far_from_history(draft, analyte, quantity),
            );
        }
        match self.standing(waiting.id) {
            Standing::Differs(_) => add(Reason::DiffersFromRecord, true),
            Standing::DiffersFromDraft(_) => add(Reason::Conflict, true),
            Standing::InRecord(_) => add(Reason::AlreadyInRecord, true),
            Standing::New
            | Standing::Refines(_)
            | Standing::Replaces(_)
            | Standing::Outdated(_)
            | Standing::Twin(_)
            | Standing::OutdatedByDraft(_)
            | Standing::WasRemoved(_)
            | Standing::WasWithdrawn(_)
            | Standing::CancelledElsewhere(_)
            | Standing::Withdraws(_)
            | Standing::NothingToWithdraw
            | Standing::OfAnother => {}
        }
        doubts.sort_unstable();
        doubts
    }

    /// The drafts of the same draw in the same file, this one among them.
    fn siblings(&self, waiting: &Waiting) -> Vec<&Waiting> {
        self.draws
            .get(&draw_of(waiting))
            .into_iter()
            .flatten()
            .filter_map(|index| self.waiting.get(*index))
            .collect()
    }

    fn is_far_from_history(&self, draft: &Draft, analyte: Analyte, quantity: Quantity) -> bool {
        // Without a day there is no nearest value.
        let Some(on) = draft.collected.and_then(|date| date.day()) else {
            return false;
        };
        let Some(others) = self.history.values.get(&analyte) else {
            return false;
        };
        let new = DatedValue { on, quantity };
        let influences = Influences {
            transfusions: &self.history.transfusions,
            growth_factor_days: &self.history.growth_factor_days,
        };
        far_from_history(analyte, &new, others, &influences).is_some()
    }
}

/// One draw in one file: the import, the person in it, and the time.
pub(crate) type Draw = (Uuid, Option<usize>, Option<PartialDate>);

fn draw_of(waiting: &Waiting) -> Draw {
    (
        waiting.import,
        waiting.draft.person,
        waiting.draft.collected,
    )
}

/// Returns which drafts, by their places in the list, are of one draw.
pub(crate) fn draws(waiting: &[Waiting]) -> BTreeMap<Draw, Vec<usize>> {
    let mut draws: BTreeMap<Draw, Vec<usize>> = BTreeMap::new();
    for (index, one) in waiting.iter().enumerate() {
        draws.entry(draw_of(one)).or_default().push(index);
    }
    draws
}

/// Says whether a test is among those whose values of one draw do not fit each other.
fn does_not_fit(analyte: Analyte, siblings: &[&Waiting]) -> bool {
    let exact: BTreeMap<Analyte, Decimal> = siblings
        .iter()
        .filter_map(|sibling| {
            let quantity = sibling
                .draft
                .quantity
                .filter(|quantity| quantity.comparator.is_none())?;
            Some((sibling.draft.analyte?, quantity.value))
        })
        .collect();
    let exact: Vec<(Analyte, Decimal)> = exact.into_iter().collect();
    cross_checks(&exact)
        .iter()
        .any(|check| check.analytes.contains(&analyte))
}

//! Where a draft that waits stands against the record and against the other drafts: the same draw from two
//! files is one draw, a later version takes the place of an earlier one, and the order of files is of no
//! account. Decides from values alone; what is said and done about it belongs to its neighbours.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::analyte::Analyte;
use domain::draft::Draft;
use domain::result::ResultStatus;
use domain::{Decimal, PartialDate, Quantity, Uuid};
use store::{ResultState, StoredResult, Waiting};

/// Where a draft stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nothing like it is known.
    New,
    /// The record has it.
    InRecord(Uuid),
    /// The record has it; this report is final or tells the time, the earlier one was or did not.
    Refines(Uuid),
    /// The laboratory's later version of a result in the record.
    Replaces(Uuid),
    /// The record has a later version.
    Outdated(Uuid),
    /// Another draft says the same, at least as well.
    Twin(Uuid),
    /// A later version waits.
    OutdatedByDraft(Uuid),
    /// The record has other values for this test and draw.
    Differs(Vec<Uuid>),
    /// Another file that waits has another value for this test and draw.
    DiffersFromDraft(Uuid),
    /// Somebody took the same result out of the record.
    WasRemoved(Uuid),
    /// Its laboratory took the same result back, and somebody agreed.
    WasWithdrawn(Uuid),
    /// A report that waits says that the laboratory cancelled it.
    CancelledElsewhere(Uuid),
    /// It is cancelled, and these results of the record are the ones it takes back.
    Withdraws(Vec<Uuid>),
    /// It is cancelled, and there is nothing to take back.
    NothingToWithdraw,
    /// It is somebody else's.
    OfAnother,
}

impl Standing {
    /// Returns the stable code; its sentence is `standing-<code>`.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InRecord(_) => "in_record",
            Self::Refines(_) => "refines",
            Self::Replaces(_) => "replaces",
            Self::Outdated(_) => "outdated",
            Self::Twin(_) => "twin",
            Self::OutdatedByDraft(_) => "outdated_by_draft",
            Self::Differs(_) => "differs",
            Self::DiffersFromDraft(_) => "differs_from_draft",
            Self::WasRemoved(_) => "was_removed",
            Self::WasWithdrawn(_) => "was_withdrawn",
            Self::CancelledElsewhere(_) => "cancelled_elsewhere",
            Self::Withdraws(_) => "withdraws",
            Self::NothingToWithdraw => "nothing_to_withdraw",
            Self::OfAnother => "of_another",
        }
    }

    /// Says whether somebody has to decide about the draft. The others are set aside: they add nothing.
    pub(crate) fn is_open(&self) -> bool {
        match self {
            Self::New
            | Self::Refines(_)
            | Self::Replaces(_)
            | Self::Differs(_)
            | Self::DiffersFromDraft(_)
            | Self::WasRemoved(_)
            | Self::WasWithdrawn(_)
            | Self::CancelledElsewhere(_)
            | Self::Withdraws(_) => true,
            Self::InRecord(_)
            | Self::Outdated(_)
            | Self::Twin(_)
            | Self::OutdatedByDraft(_)
            | Self::NothingToWithdraw
            | Self::OfAnother => false,
        }
    }

    /// Returns the results of the record that confirming the draft takes out.
    pub(crate) fn withdrawn(&self) -> &[Uuid] {
        if let Self::Withdraws(results) = self {
            results
        } else {
            &[]
        }
    }

    /// Says whether confirming it is a plain thing: nothing in the record or in another file speaks against it.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self, Self::New | Self::Refines(_) | Self::Replaces(_))
    }
}

/// What was measured and when, of a draft or of a result.
#[derive(Debug, Clone, Copy)]
struct Measured<'a> {
    quantity: Quantity,
    collected: PartialDate,
    status: ResultStatus,
    printed_value: &'a str,
    printed_unit: Option<&'a str>,
    has_range: bool,
}

impl<'a> Measured<'a> {
    fn of_draft(draft: &'a Draft) -> Option<Self> {
        Some(Self {
            quantity: draft.quantity.filter(|_| draft.status.can_count())?,
            collected: draft.collected?,
            status: draft.status,
            printed_value: &draft.printed.value,
            printed_unit: draft.printed.unit.as_deref(),
            has_range: draft.range.is_some(),
        })
    }

    fn of_result(stored: &'a StoredResult) -> Self {
        let result = &stored.result;
        Self {
            quantity: result.quantity,
            collected: result.collected,
            status: result.status,
            printed_value: &result.printed.value,
            printed_unit: result.printed.unit.as_deref(),
            has_range: result.range.is_some(),
        }
    }

    /// The better of two equal results is the one that the laboratory calls later, then the one that tells the
    /// time, then the one with a range.
    fn rank(&self) -> (u8, bool, bool) {
        (
            version(self.status).unwrap_or(1),
            matches!(self.collected, PartialDate::Minute { .. }),
            self.has_range,
        )
    }
}

/// The versions of a result in their order; a source that does not say stands outside it.
fn version(status: ResultStatus) -> Option<u8> {
    match status {
        ResultStatus::Preliminary => Some(0),
        ResultStatus::Final => Some(1),
        ResultStatus::Corrected => Some(2),
        ResultStatus::Unknown | ResultStatus::Cancelled | ResultStatus::EnteredInError => None,
    }
}

/// Says which of two versions is the later one; `None` where that is not known.
fn is_later(one: ResultStatus, other: ResultStatus) -> Option<bool> {
    let (one, other) = (version(one)?, version(other)?);
    (one != other).then_some(one > other)
}

/// One file of a draw gives the time, another only the day.
fn is_same_draw(one: PartialDate, other: PartialDate) -> bool {
    match (one, other) {
        (PartialDate::Minute { at: one, .. }, PartialDate::Minute { at: other, .. }) => {
            one == other
        }
        _ => one.day().is_some() && one.day() == other.day(),
    }
}

/// Two draws of one day cannot be told apart where only one report gives the time: then nothing replaces
/// anything unasked.
fn is_surely_same_draw(one: PartialDate, other: PartialDate) -> bool {
    let is_minute = |date| matches!(date, PartialDate::Minute { .. });
    is_same_draw(one, other) && is_minute(one) == is_minute(other)
}

/// The same number, also where two reports print it in different units and each rounds in its own.
fn is_same_value(one: &Measured<'_>, other: &Measured<'_>) -> bool {
    if one.quantity.comparator != other.quantity.comparator {
        return false;
    }
    let (first, second) = (one.quantity.value, other.quantity.value);
    if first == second {
        return true;
    }
    if one.printed_unit == other.printed_unit {
        return false;
    }
    match (half_a_digit(one), half_a_digit(other)) {
        (Some(one), Some(other)) => (first - second).abs() < one + other,
        (None, Some(_) | None) | (Some(_), None) => false,
    }
}

/// Half of the last printed digit, in the canonical unit.
fn half_a_digit(measured: &Measured<'_>) -> Option<Decimal> {
    let printed: Decimal = measured.printed_value.replace(',', ".").parse().ok()?;
    if printed.is_zero() {
        return None;
    }
    let factor = measured.quantity.value.checked_div(printed)?.abs();
    Decimal::new(5, printed.scale().checked_add(1)?).checked_mul(factor)
}

/// Everything that the drafts of one person are compared with.
pub(crate) struct Compared<'a> {
    /// Drafts that wait, in the order in which they arrived.
    pub(crate) waiting: &'a [Waiting],
    /// Results that count.
    pub(crate) current: &'a [StoredResult],
    /// Results that do not count any more.
    pub(crate) former: &'a [StoredResult],
}

/// Returns where each draft stands. `is_others` says which drafts are somebody else's.
pub(crate) fn standings(
    compared: &Compared<'_>,
    is_others: &dyn Fn(&Waiting) -> bool,
) -> BTreeMap<Uuid, Standing> {
    let mut groups: BTreeMap<(Analyte, NaiveDate), Group<'_>> = BTreeMap::new();
    for stored in compared.current {
        if let Some(group) = group_of(&mut groups, stored.result.analyte, stored.result.collected) {
            group.current.push(stored);
        }
    }
    for stored in compared.former {
        if let Some(group) = group_of(&mut groups, stored.result.analyte, stored.result.collected) {
            group.former.push(stored);
        }
    }
    let mut standings = BTreeMap::new();
    for (order, waiting) in compared.waiting.iter().enumerate() {
        if is_others(waiting) {
            standings.insert(waiting.id, Standing::OfAnother);
            continue;
        }
        let placed = waiting.draft.analyte.zip(waiting.draft.collected);
        let group = placed.and_then(|(analyte, date)| group_of(&mut groups, analyte, date));
        match group {
            Some(group) => group.waiting.push((order, waiting)),
            None if waiting.draft.status.can_count() => {
                standings.insert(waiting.id, Standing::New);
            }
            None => {
                standings.insert(waiting.id, Standing::NothingToWithdraw);
            }
        }
    }
    for group in groups.values() {
        for (order, waiting) in &group.waiting {
            standings.insert(waiting.id, group.standing(*order, waiting));
        }
    }
    standings
}

/// Everything about one test on one day.
#[derive(Default)]
struct Group<'a> {
    current: Vec<&'a StoredResult>,
    former: Vec<&'a StoredResult>,
    waiting: Vec<(usize, &'a Waiting)>,
}

fn group_of<'g, 'a>(
    groups: &'g mut BTreeMap<(Analyte, NaiveDate), Group<'a>>,
    analyte: Analyte,
    collected: PartialDate,
) -> Option<&'g mut Group<'a>> {
    Some(groups.entry((analyte, collected.day()?)).or_default())
}

impl Group<'_> {
    fn standing(&self, order: usize, waiting: &Waiting) -> Standing {
        if !waiting.draft.status.can_count() {
            return self.cancelled(waiting);
        }
        let Some(own) = Measured::of_draft(&waiting.draft) else {
            return Standing::New;
        };
        self.against_the_record(waiting, &own)
            .or_else(|| self.against_what_was(&own))
            .or_else(|| self.against_what_waits(order, waiting, &own))
            .unwrap_or(Standing::New)
    }

    /// What a cancellation takes back. The same document has settled that by itself.
    fn cancelled(&self, waiting: &Waiting) -> Standing {
        let Some(collected) = waiting.draft.collected else {
            return Standing::NothingToWithdraw;
        };
        let results: Vec<Uuid> = self
            .current
            .iter()
            .filter(|stored| {
                stored.import != Some(waiting.import)
                    && is_same_draw(collected, stored.result.collected)
            })
            .map(|stored| stored.result.id)
            .collect();
        if results.is_empty() {
            Standing::NothingToWithdraw
        } else {
            Standing::Withdraws(results)
        }
    }

    fn against_the_record(&self, waiting: &Waiting, own: &Measured<'_>) -> Option<Standing> {
        let of_draw = || {
            self.current
                .iter()
                .filter(|stored| is_same_draw(own.collected, stored.result.collected))
        };
        let same = of_draw().find(|stored| {
            waiting.already == Some(stored.result.id)
                || is_same_value(own, &Measured::of_result(stored))
        });
        if let Some(same) = same {
            let id = same.result.id;
            let is_better = own.rank() > Measured::of_result(same).rank();
            // What somebody corrected by hand is not put right by the report that she corrected.
            return Some(if is_better && !same.is_corrected {
                Standing::Refines(id)
            } else {
                Standing::InRecord(id)
            });
        }
        let others: Vec<&StoredResult> = of_draw().copied().collect();
        let first = others.first()?;
        let surely = |stored: &&StoredResult| {
            !stored.is_corrected && is_surely_same_draw(own.collected, stored.result.collected)
        };
        let later = |stored: &StoredResult| is_later(own.status, stored.result.status);
        if let Some(newer) = others
            .iter()
            .find(|stored| surely(stored) && later(stored) == Some(false))
        {
            return Some(Standing::Outdated(newer.result.id));
        }
        // Where several fit, none is replaced unasked.
        if others.len() == 1 && surely(first) && later(first) == Some(true) {
            return Some(Standing::Replaces(first.result.id));
        }
        let replaced = self.former.iter().any(|stored| {
            stored.state == ResultState::Superseded
                && is_same_draw(own.collected, stored.result.collected)
                && is_same_value(own, &Measured::of_result(stored))
        });
        if replaced && others.len() == 1 {
            return Some(Standing::Outdated(first.result.id));
        }
        Some(Standing::Differs(
            others.iter().map(|stored| stored.result.id).collect(),
        ))
    }

    fn against_what_was(&self, own: &Measured<'_>) -> Option<Standing> {
        let mut taken_out = None;
        for stored in &self.former {
            if !is_same_draw(own.collected, stored.result.collected)
                || !is_same_value(own, &Measured::of_result(stored))
            {
                continue;
            }
            match stored.state {
                ResultState::Withdrawn => return Some(Standing::WasWithdrawn(stored.result.id)),
                ResultState::Removed => taken_out = Some(Standing::WasRemoved(stored.result.id)),
                ResultState::Current | ResultState::Superseded | ResultState::Undone => {}
            }
        }
        taken_out
    }

    fn against_what_waits(
        &self,
        order: usize,
        waiting: &Waiting,
        own: &Measured<'_>,
    ) -> Option<Standing> {
        let worth = |order: usize, waiting: &Waiting, measured: &Measured<'_>| {
            (
                waiting.draft.reasons.is_empty(),
                measured.rank(),
                std::cmp::Reverse(order),
            )
        };
        let mine = worth(order, waiting, own);
        let (mut outdated, mut differs, mut cancelled) = (None, None, None);
        for (other_order, other) in &self.waiting {
            if other.id == waiting.id {
                continue;
            }
            let Some(collected) = other.draft.collected else {
                continue;
            };
            if !is_same_draw(own.collected, collected) {
                continue;
            }
            if !other.draft.status.can_count() {
                if other.import != waiting.import {
                    cancelled = Some(Standing::CancelledElsewhere(other.id));
                }
                continue;
            }
            let Some(theirs) = Measured::of_draft(&other.draft) else {
                continue;
            };
            if is_same_value(own, &theirs) {
                if worth(*other_order, other, &theirs) > mine {
                    return Some(Standing::Twin(other.id));
                }
                continue;
            }
            let later = is_later(own.status, theirs.status)
                .filter(|_| is_surely_same_draw(own.collected, theirs.collected));
            match later {
                Some(true) => {}
                Some(false) => outdated = Some(Standing::OutdatedByDraft(other.id)),
                None => differs = Some(Standing::DiffersFromDraft(other.id)),
            }
        }
        outdated.or(cancelled).or(differs)
    }
}

#[cfg(test)]
#[path = "standing_tests.rs"]
mod tests;

//! Entries of a shared record of which several values stand until somebody chooses. No screen and no page takes one of
//! them for the one: they are left out of whatever is worked out, and named with all their values where somebody relies
//! on a list. Choosing itself belongs to `sharing`.

use std::collections::BTreeSet;

use domain::analyte::Analyte;
use domain::result::LabResult;
use domain::{PartialDate, Uuid};
use store::shared::{OpenValue, SharedPart, SharedValueView, ToldTwice};
use store::{Entity, EntityKind};
use words::{Arg, Words};

use crate::error::AppError;
use crate::session::Session;
use crate::sharing;

/// The open choices of one record.
#[derive(Debug, Default)]
pub(crate) struct OpenChoices {
    choices: Vec<Choice>,
    things: BTreeSet<Uuid>,
    /// The covered results: nothing is said of their values.
    covered: BTreeSet<Uuid>,
}

/// Values of which at most one can be right.
#[derive(Debug)]
struct Choice {
    thing: Uuid,
    part: SharedPart,
    values: Vec<OpenValue>,
}

impl Session {
    /// Returns the entries and results of a record of which several values stand, and those that seem to be told twice.
    pub(crate) fn open_choices(&self, person: Uuid) -> Result<OpenChoices, AppError> {
        let mut open = OpenChoices::default();
        for choice in self.vault.open_choices(person)? {
            open.things.insert(choice.key.thing);
            open.choices.push(Choice {
                thing: choice.key.thing,
                part: choice.key.part,
                values: choice.values,
            });
        }
        for twice in self.vault.told_twice(person)? {
            let Some(thing) = twice.things.first() else {
                continue;
            };
            open.things.extend(&twice.things);
            open.choices.push(Choice {
                thing: *thing,
                part: SharedPart::Record,
                values: self.tellings(person, &twice)?,
            });
        }
        if !open.choices.is_empty() {
            open.covered = self.covered_results(person)?;
        }
        Ok(open)
    }

    /// Returns what each of the entries says that seem to tell of one thing.
    pub(crate) fn tellings(
        &self,
        person: Uuid,
        twice: &ToldTwice,
    ) -> Result<Vec<OpenValue>, AppError> {
        if twice.kind == EntityKind::Result {
            let mut values = Vec::new();
            for stored in self.all_results(person)? {
                if twice.things.contains(&stored.result.id) {
                    values.push((stored.result.id, stored.result));
                }
            }
            values.sort_by_key(|(id, _)| *id);
            return Ok(values
                .into_iter()
                .map(|(_, result)| SharedValueView::Result(Box::new(result), false))
                .map(OpenValue::Says)
                .collect());
        }
        let mut given = self.vault.transfusions(person)?;
        given.retain(|given| twice.things.contains(&given.id));
        given.sort_by_key(|given| given.id);
        Ok(given
            .into_iter()
            .map(|given| SharedValueView::Entry(Box::new(Entity::Transfusion(given))))
            .map(OpenValue::Says)
            .collect())
    }
}

impl OpenChoices {
    /// Says whether somebody has to choose between values of this entry or result.
    pub(crate) fn has(&self, id: Uuid) -> bool {
        self.things.contains(&id)
    }

    /// Says whether there is one among the entries of a kind.
    pub(crate) fn has_kind(&self, kind: EntityKind) -> bool {
        self.of_kind(kind).next().is_some()
    }

    /// Says how many there are.
    pub(crate) fn len(&self) -> usize {
        self.choices.len()
    }

    /// Returns the values of the results of a test that are not covered and were drawn on or after `since`.
    pub(crate) fn counts(
        &self,
        analyte: Analyte,
        since: Option<PartialDate>,
    ) -> Vec<Vec<&LabResult>> {
        self.results()
            .map(|mut values| {
                values.retain(|value| {
                    value.analyte == analyte
                        && !self.covered.contains(&value.id)
                        && since.is_none_or(|since| value.collected >= since)
                });
                values
            })
            .filter(|values| !values.is_empty())
            .collect()
    }

    /// Returns the results among them, covered ones included, each with its values that somebody could choose.
    pub(crate) fn results(&self) -> impl Iterator<Item = Vec<&LabResult>> {
        self.of_kind(EntityKind::Result).map(|choice| {
            let values = choice.values.iter().filter_map(|value| match value {
                OpenValue::Says(SharedValueView::Result(result, _)) => Some(result.as_ref()),
                OpenValue::Says(_) | OpenValue::Removed | OpenValue::Unreadable => None,
            });
            values.collect()
        })
    }

    /// Returns a line for each entry of a kind that has several values: all of them, and that nobody has chosen.
    pub(crate) fn lines(&self, words: &Words, kind: EntityKind) -> Vec<String> {
        self.of_kind(kind)
            .filter(|choice| !self.covered.contains(&choice.thing))
            .map(|choice| {
                let values =
                    sharing::values_in_words(words, choice.part, &choice.values).join(" / ");
                words.say("share-two-values", &[("values", Arg::Text(&values))])
            })
            .collect()
    }

    fn of_kind(&self, kind: EntityKind) -> impl Iterator<Item = &Choice> {
        self.choices.iter().filter(move |choice| {
            choice.values.iter().any(|value| match value {
                OpenValue::Says(SharedValueView::Entry(entity)) => entity.kind() == kind,
                OpenValue::Says(SharedValueView::Result(..)) => kind == EntityKind::Result,
                OpenValue::Says(_) | OpenValue::Removed | OpenValue::Unreadable => false,
            })
        })
    }
}

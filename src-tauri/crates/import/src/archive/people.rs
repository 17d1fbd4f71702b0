//! One person under the names of several documents.

use std::collections::BTreeSet;

use domain::draft::DocumentPerson;

use crate::fold::folded;
use crate::source::SourceReading;

/// When two entries are the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sameness {
    /// The names agree, and no birth date contradicts them.
    Name,
    /// The file is one person's: names that agree are enough, and an entry without a name is hers.
    OneOwner,
}

/// Puts the people of a reading together, as far as they are surely the same.
pub(crate) fn merge(reading: &mut SourceReading, sameness: Sameness) {
    let people = std::mem::take(&mut reading.people);
    let mut kept: Vec<DocumentPerson> = Vec::new();
    let mut place = Vec::new();
    for person in &people {
        let known = kept
            .iter()
            .position(|other| person.name.is_some() && is_same(person, other, sameness));
        place.push(match known {
            Some(index) => {
                if let Some(other) = kept.get_mut(index) {
                    join(other, person);
                }
                index
            }
            None => {
                kept.push(person.clone());
                kept.len() - 1
            }
        });
    }
    if sameness == Sameness::OneOwner {
        let named: Vec<usize> = (0..kept.len())
            .filter(|index| kept.get(*index).is_some_and(|one| one.name.is_some()))
            .collect();
        // Without any name, all are the owner; with several names, nobody can say who has none.
        if named.len() <= 1 && kept.len() > 1 {
            let owner = named.first().copied().unwrap_or(0);
            let others: Vec<DocumentPerson> = kept.clone();
            if let Some(one) = kept.get_mut(owner) {
                others.iter().for_each(|other| join(one, other));
            }
            kept = kept.into_iter().skip(owner).take(1).collect();
            place.iter_mut().for_each(|index| *index = 0);
        }
    }
    for result in &mut reading.results {
        result.person = result.person.and_then(|index| place.get(index).copied());
    }
    for draft in &mut reading.course {
        draft.person = draft.person.and_then(|index| place.get(index).copied());
    }
    reading.people = kept;
}

fn is_same(one: &DocumentPerson, other: &DocumentPerson, sameness: Sameness) -> bool {
    let words = |person: &DocumentPerson| -> BTreeSet<String> {
        let name = folded(person.name.as_deref().unwrap_or_default());
        name.split(' ')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (first, second) = (words(one), words(other));
    if first.is_empty() || second.is_empty() {
        return false;
    }
    let agrees = match (one.birth_date, other.birth_date) {
        (Some(one), Some(other)) => one.day() == other.day(),
        (None, _) | (_, None) => true,
    };
    agrees
        && match sameness {
            Sameness::Name => first == second,
            Sameness::OneOwner => first.is_subset(&second) || second.is_subset(&first),
        }
}

fn join(one: &mut DocumentPerson, other: &DocumentPerson) {
    if one.birth_date.is_none() {
        one.birth_date = other.birth_date;
    }
    for id in &other.ids {
        if !one.ids.contains(id) {
            one.ids.push(id.clone());
        }
    }
}

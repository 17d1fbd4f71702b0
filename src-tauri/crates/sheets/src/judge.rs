//! Compares what was read with the truth, field by field.
//!
//! Found: the test, the digits, the sign and the day agree. Certain and not so, or certain where only a
//! question is right, is the one fault that must never happen.

use std::ops::AddAssign;

use chrono::NaiveDate;
use domain::draft::{Confidence, DocumentPerson, DocumentReading, Draft};
use domain::{Comparator, Decimal};
use serde::{Deserialize, Serialize};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::sheet::Sheet;
use crate::truth::{Expected, Person, Truth};

/// Counts of one sheet, or of many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Files read.
    pub files: u64,
    /// Results that a person would miss.
    pub wanted: u64,
    /// Of these, read.
    pub found: u64,
    /// Of these, read as certain.
    pub certain: u64,
    /// Read as a question, and not in the file.
    pub check_wrong: u64,
    /// Read as certain, and not so.
    pub certain_wrong: u64,
    /// Read as certain a second time.
    pub repeated: u64,
    /// Files whose person was named wrongly.
    pub person_wrong: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.wanted += other.wanted;
        self.found += other.found;
        self.certain += other.certain;
        self.check_wrong += other.check_wrong;
        self.certain_wrong += other.certain_wrong;
        self.repeated += other.repeated;
        self.person_wrong += other.person_wrong;
    }
}

/// How one sheet was read.
#[derive(Debug, Clone, Default)]
pub struct Score {
    /// The counts.
    pub counts: Counts,
    /// What must never happen, in words.
    pub faults: Vec<String>,
    /// What was missed or asked in vain, in words.
    pub notes: Vec<String>,
}

/// Compares a reading with the truth of its sheet.
#[must_use]
pub fn judge(sheet: &Sheet, reading: &DocumentReading) -> Score {
    let mut score = Score::default();
    score.counts.files = 1;
    let truth = &sheet.truth;
    score.counts.wanted = truth
        .results
        .iter()
        .filter(|expected| expected.trust.is_wanted())
        .count() as u64;
    let mut used = vec![false; truth.results.len()];
    let mut drafts: Vec<&Draft> = reading
        .drafts
        .iter()
        .filter(|draft| draft.status.can_count() && draft.analyte.is_some())
        .collect();
    drafts.sort_by_key(|draft| draft.confidence() == Confidence::Check);
    for draft in drafts {
        let is_certain = draft.confidence() == Confidence::Certain;
        let mut fitting: Vec<(usize, &Expected)> = truth
            .results
            .iter()
            .enumerate()
            .filter(|(_, expected)| {
                if is_certain {
                    is_same(draft, expected) && is_theirs(draft, reading, truth, expected)
                } else {
                    is_alike(draft, expected)
                }
            })
            .collect();
        fitting.sort_by_key(|(index, expected)| {
            (
                used.get(*index).copied().unwrap_or(true),
                is_certain && !expected.trust.may_be_certain(),
                !expected.trust.is_wanted(),
            )
        });
        let Some((index, expected)) = fitting.first() else {
            if is_certain {
                score.counts.certain_wrong += 1;
                score
                    .faults
                    .push(format!("certain, and not in the file: {}", shown(draft)));
            } else if draft.quantity.is_some() {
                score.counts.check_wrong += 1;
                score
                    .notes
                    .push(format!("asked, and not in the file: {}", shown(draft)));
            }
            continue;
        };
        let was_used = used.get(*index).copied().unwrap_or(true);
        if was_used {
            if is_certain {
                score.counts.repeated += 1;
                score
                    .faults
                    .push(format!("certain twice: {}", shown(draft)));
            }
            continue;
        }
        if let Some(used) = used.get_mut(*index) {
            *used = true;
        }
        if is_certain && !expected.trust.may_be_certain() {
            score.counts.certain_wrong += 1;
            score.faults.push(format!(
                "certain although {:?}: {}",
                expected.trust,
                shown(draft)
            ));
        }
        if expected.trust.is_wanted() {
            score.counts.found += 1;
            score.counts.certain += u64::from(is_certain);
            if !is_certain && expected.trust.may_be_certain() {
                score.notes.push(format!("asked in vain: {}", shown(draft)));
            }
        }
    }
    for (expected, used) in truth.results.iter().zip(&used) {
        if expected.trust.is_wanted() && !used {
            score.notes.push(format!(
                "missed: {} “{}” {}{} {} {}",
                expected.analyte.id(),
                expected.name,
                expected.comparator.map_or("", Comparator::sign),
                expected.digits,
                expected.unit.as_deref().unwrap_or("-"),
                expected.day.map_or("-".to_owned(), |day| day.to_string()),
            ));
        }
    }
    let is_named = reading.people.iter().all(|named| {
        named.name.is_none() || truth.people.iter().any(|person| is_name_of(named, person))
    });
    if !is_named {
        score.counts.person_wrong = 1;
        score.notes.push(format!("people: {:?}", reading.people));
    }
    if score.counts.found == 0 && score.counts.wanted > 0 {
        score
            .notes
            .push(format!("problems: {:?}", reading.problems));
    }
    score
}

/// In every field the same.
fn is_same(draft: &Draft, expected: &Expected) -> bool {
    let Some(quantity) = draft.quantity else {
        return false;
    };
    draft.analyte == Some(expected.analyte)
        && is_close(quantity.value, expected.value)
        && quantity.comparator == expected.comparator
        && digits(&draft.printed.value) == digits(&expected.digits)
        && day(draft) == expected.day
}

/// The same as far as a question says it.
fn is_alike(draft: &Draft, expected: &Expected) -> bool {
    let same_digits = digits(&draft.printed.value) == digits(&expected.digits);
    let same_value = draft
        .quantity
        .is_some_and(|quantity| is_close(quantity.value, expected.value));
    let own = day(draft);
    let sign = draft
        .quantity
        .and_then(|quantity| quantity.comparator)
        .or(draft.printed.comparator);
    draft.analyte == Some(expected.analyte)
        && (same_digits || same_value)
        && sign == expected.comparator
        && (own == expected.day || own.is_none() || expected.day.is_none())
}

/// In a file of several people a certain result says whose it is.
fn is_theirs(draft: &Draft, reading: &DocumentReading, truth: &Truth, expected: &Expected) -> bool {
    if truth.people.len() < 2 {
        return true;
    }
    let Some(person) = truth.people.get(expected.person) else {
        return false;
    };
    draft
        .person
        .and_then(|index| reading.people.get(index))
        .is_some_and(|named| {
            // Who is named may be told by any of the three, as long as none speaks of another.
            let says_another = named
                .birth_date
                .and_then(|date| date.day())
                .is_some_and(|day| day != person.birth)
                || named.name.is_some() && !is_name_of(named, person);
            !says_another
                && (named.name.is_some()
                    || named.birth_date.is_some()
                    || named.ids.iter().any(|id| id.contains(&person.id)))
        })
}

/// A picture may lose the dots of a letter: `Ozdemir` is still told from everybody else where the date of birth or the
/// number says the same.
fn is_name_of(named: &DocumentPerson, person: &Person) -> bool {
    let Some(name) = &named.name else {
        return false;
    };
    let holds = |write: fn(&str) -> String| {
        let name = write(name);
        name.contains(&write(&person.family)) && name.contains(&write(&person.given))
    };
    let is_told_besides = named.birth_date.and_then(|date| date.day()) == Some(person.birth)
        || named.ids.iter().any(|id| id.contains(&person.id));
    holds(str::to_lowercase) || is_told_besides && holds(without_marks)
}

fn without_marks(name: &str) -> String {
    let letters = name.nfd().filter(|letter| !is_combining_mark(*letter));
    letters.collect::<String>().to_lowercase()
}

fn is_close(one: Decimal, other: Decimal) -> bool {
    (one - other).abs() <= (other.abs() * Decimal::new(1, 9)).max(Decimal::new(1, 12))
}

fn day(draft: &Draft) -> Option<NaiveDate> {
    draft.collected.and_then(|date| date.day())
}

/// The digits of a number without marks and empty zeros.
fn digits(text: &str) -> String {
    let only = |part: &str| -> String { part.chars().filter(char::is_ascii_digit).collect() };
    let (whole, fraction) = text.rsplit_once(['.', ',']).unwrap_or((text, ""));
    let (whole, fraction) = (only(whole), only(fraction));
    format!(
        "{}{}",
        whole.trim_start_matches('0'),
        fraction.trim_end_matches('0')
    )
}

fn shown(draft: &Draft) -> String {
    format!(
        "{} {}{} <- {} `{}` {} @ {} {:?}",
        draft.analyte.map_or("-", |analyte| analyte.id()),
        draft
            .quantity
            .and_then(|quantity| quantity.comparator)
            .map_or("", Comparator::sign),
        draft.quantity.map_or("-".to_owned(), |quantity| quantity
            .value
            .normalize()
            .to_string()),
        draft.printed.name,
        draft.printed.value,
        draft.printed.unit.as_deref().unwrap_or("-"),
        draft
            .collected
            .map_or("-".to_owned(), |date| date.to_string()),
        draft
            .reasons
            .iter()
            .map(|reason| reason.code())
            .collect::<Vec<_>>(),
    )
}

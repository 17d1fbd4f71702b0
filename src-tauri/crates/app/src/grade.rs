//! Grades of counts for a study team: off until switched on, and never without their edition.
//!
//! The grading itself belongs to `domain::ctcae`; here it gets its words. What cannot be graded is said, so
//! that it is never taken for “no grade”.

use domain::Quantity;
use domain::analyte::Analyte;
use domain::ctcae::{Edition, Grading, grade};
use domain::quantity::{RangeSource, ReferenceRange};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Arg, Words};

use crate::message::Message;

/// Which edition of CTCAE is shown beside counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum GradesView {
    /// None.
    Off,
    /// CTCAE v5.
    V5,
    /// CTCAE v6.
    V6,
}

impl GradesView {
    /// Returns the edition that is switched on.
    #[must_use]
    pub fn edition(self) -> Option<Edition> {
        match self {
            Self::Off => None,
            Self::V5 => Some(Edition::Fifth),
            Self::V6 => Some(Edition::Sixth),
        }
    }
}

/// What the list says of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GradeView {
    /// `v5` or `v6`.
    pub edition: String,
    /// 1 to 4, where there is one.
    pub grade: Option<u8>,
    /// `graded`, `none`, `needs_lower_limit`, `open`, `not_covered`.
    pub state: String,
    /// “grade 3, CTCAE v5”.
    pub message: Message,
}

impl GradeView {
    /// Grades a value in its canonical unit. Only the laboratory's own lower limit decides grade 1, never a
    /// general range.
    pub(crate) fn of(
        words: &Words,
        edition: Edition,
        analyte: Analyte,
        quantity: &Quantity,
        range: Option<&ReferenceRange>,
    ) -> Self {
        let grading = graded(edition, analyte, quantity, range);
        let (state, key, level) = match grading {
            Grading::Grade(level) => ("graded", "grade-is", Some(level)),
            Grading::NoGrade => ("none", "grade-none", None),
            Grading::NeedsLowerLimit => ("needs_lower_limit", "grade-needs-lower-limit", None),
            Grading::Open => ("open", "grade-open", None),
            Grading::NotCovered => ("not_covered", "grade-not-covered", None),
        };
        let name = edition_name(words, edition);
        let mut args = vec![("edition", Arg::Text(&name))];
        args.extend(level.map(|level| ("grade", Arg::Count(i64::from(level)))));
        Self {
            edition: edition.code().to_owned(),
            grade: level,
            state: state.to_owned(),
            message: Message::say(words, key, &args),
        }
    }
}

/// Says whether the list has limits for a test at all.
pub(crate) fn covers(edition: Edition, analyte: Analyte) -> bool {
    let any = Quantity::exact(domain::Decimal::ONE);
    grade(edition, analyte, &any, None) != Grading::NotCovered
}

/// Said once for a test that the list has no limits for.
pub(crate) fn not_covered(words: &Words, edition: Edition) -> Message {
    let name = edition_name(words, edition);
    Message::say(words, "grade-not-covered", &[("edition", Arg::Text(&name))])
}

/// What a grade means; nothing where grades are off.
pub(crate) fn explained(words: &Words, edition: Option<Edition>) -> Vec<Message> {
    let keys: &[&str] = match edition {
        None => &[],
        Some(_) => &["grade-explained", "grade-explained-anaemia"],
    };
    keys.iter()
        .map(|key| Message::say(words, key, &[]))
        .collect()
}

/// The mark for the narrow table of the visit summary: `G3`, `G–` for none, `G?` where it stays open.
pub(crate) fn mark(
    edition: Edition,
    analyte: Analyte,
    quantity: &Quantity,
    range: Option<&ReferenceRange>,
) -> Option<String> {
    match graded(edition, analyte, quantity, range) {
        Grading::Grade(level) => Some(format!("G{level}")),
        Grading::NoGrade => Some("G–".to_owned()),
        Grading::NeedsLowerLimit | Grading::Open => Some("G?".to_owned()),
        Grading::NotCovered => None,
    }
}

/// The line beneath that table.
pub(crate) fn mark_note(words: &Words, edition: Edition) -> String {
    let name = edition_name(words, edition);
    words.say("grade-mark-note", &[("edition", Arg::Text(&name))])
}

fn graded(
    edition: Edition,
    analyte: Analyte,
    quantity: &Quantity,
    range: Option<&ReferenceRange>,
) -> Grading {
    let lower_limit = range
        .filter(|range| match range.source {
            RangeSource::Printed => true,
            RangeSource::General => false,
        })
        .and_then(|range| range.low);
    grade(edition, analyte, quantity, lower_limit)
}

fn edition_name(words: &Words, edition: Edition) -> String {
    words.say(&format!("grade-edition-{}", edition.code()), &[])
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use words::Language;

    use super::*;

    #[test]
    fn a_grade_names_its_edition_and_what_stays_open_is_said() {
        let words = Words::new(Language::English);
        let printed = |low: &str, source| ReferenceRange {
            low: Some(low.parse().unwrap()),
            high: None,
            source,
        };
        let own = printed("12.0", RangeSource::Printed);
        let general = printed("12.0", RangeSource::General);
        use Analyte::{Hemoglobin, Mcv, Neutrophils, Platelets};
        use Edition::{Fifth, Sixth};
        for (edition, analyte, value, range, said) in [
            (Fifth, Hemoglobin, "7.9", None, "grade 3, CTCAE v5"),
            (Fifth, Hemoglobin, "11.0", Some(&own), "grade 1, CTCAE v5"),
            (Fifth, Hemoglobin, "12.5", Some(&own), "no grade, CTCAE v5"),
            (
                Fifth,
                Hemoglobin,
                "11.0",
                Some(&general),
                "grade 1 or none, CTCAE v5: needs the lab’s lower limit",
            ),
            (Fifth, Neutrophils, "0.4", None, "grade 4, CTCAE v5"),
            (Sixth, Neutrophils, "0.4", None, "grade 3, CTCAE v6"),
            (
                Sixth,
                Platelets,
                "9",
                None,
                "CTCAE v6: our source has no limits for this test",
            ),
            (
                Fifth,
                Mcv,
                "100",
                None,
                "CTCAE v5: our source has no limits for this test",
            ),
        ] {
            let quantity = Quantity::exact(value.parse().unwrap());
            let view = GradeView::of(&words, edition, analyte, &quantity, range);
            assert_eq!(view.message.text, said, "{analyte:?} {value}");
        }
    }
}

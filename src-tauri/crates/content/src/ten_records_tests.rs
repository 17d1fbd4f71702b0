//! For fifteen invented people the list is the one that was written down before
//! (`tests/fixtures/questions/ten-records.toml` and `five-further-records.toml`), and every rule is raised by
//! somebody and not by somebody else.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use domain::fact::Fact;
use serde::Deserialize;

use crate::Content;
use crate::invented_people::{Invented, facts_of, further_records, other_records, records};
use crate::raise_tests::is_raised_by;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    records: Vec<Wished>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wished {
    name: String,
    first: Vec<String>,
    also: Vec<String>,
    never: Vec<String>,
}

/// Returns the ids that the record raises, strongest first.
fn raised(person: &Invented) -> Vec<String> {
    let facts = facts_of(person);
    Content::original()
        .raised(&facts)
        .iter()
        .map(|raised| raised.question.id.clone())
        .collect()
}

/// Returns where the lists differ from what was written down.
fn differences(text: &str, records: &[Invented]) -> Vec<String> {
    let expected: Expected = toml::from_str(text).unwrap();
    assert_eq!(records.len(), expected.records.len());
    let mut differences = Vec::new();
    for (wished, record) in expected.records.iter().zip(records) {
        let list = raised(record);
        let mut top: Vec<&str> = list.iter().map(String::as_str).take(3).collect();
        let mut first: Vec<&str> = wished.first.iter().map(String::as_str).collect();
        top.sort_unstable();
        first.sort_unstable();
        if top != first {
            differences.push(format!("{}: first {first:?}, raised {list:?}", wished.name));
        }
        let absent = wished.also.iter().filter(|id| !list.contains(id));
        differences.extend(absent.map(|id| format!("{}: {id} is not raised", wished.name)));
        let present = wished.never.iter().filter(|id| list.contains(id));
        differences.extend(present.map(|id| format!("{}: {id} is raised", wished.name)));
    }
    differences
}

#[test]
fn the_list_of_ten_invented_people_is_what_a_nurse_expects() {
    let text = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/questions/ten-records.toml"
    ));
    let differences = differences(text, &records());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn the_list_of_five_further_people_is_what_was_written_down_before() {
    let text = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/questions/five-further-records.toml"
    ));
    let differences = differences(text, &further_records());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn every_rule_is_raised_by_one_invented_person_and_not_by_another() {
    let people: Vec<Vec<Fact>> = records()
        .iter()
        .chain(&further_records())
        .chain(&other_records())
        .map(facts_of)
        .collect();
    let mut wrong = Vec::new();
    for question in Content::original().question_bank() {
        for rule in &question.rules {
            let by = people
                .iter()
                .filter(|facts| is_raised_by(rule, facts))
                .count();
            if by == 0 || by == people.len() {
                wrong.push(format!(
                    "{}: {} {:?} {:?} is raised by {by} of {}",
                    question.id,
                    rule.fact,
                    rule.state,
                    rule.also,
                    people.len()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

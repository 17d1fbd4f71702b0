//! Whose report it is: the same person under the names that laboratories print.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use domain::draft::DocumentPerson;
use domain::person::{Person, Sex};
use domain::{PartialDate, Uuid};

use super::is_same_person;

fn own(name: &str) -> Person {
    Person {
        id: Uuid::nil(),
        name: name.to_owned(),
        birth_date: "1951-06-02".parse::<PartialDate>().unwrap().day(),
        sex: Sex::Female,
        is_demonstration: false,
    }
}

#[test]
fn a_report_is_hers_by_birth_date_and_by_the_words_of_the_name_in_any_order() {
    for (printed, birth_date, same) in [
        (Some("Rosa Demirel"), Some("1951-06-02"), true),
        (Some("DEMIREL, ROSA"), None, true),
        (Some("Demirel^Rosa^M"), Some("1951-06-02"), true),
        (Some("Ms Rosa Demirel"), None, true),
        (Some("Demirel"), None, true),
        (None, None, true),
        (Some("Rosa Demirel"), Some("1951-06-03"), false),
        (Some("Alvin Testpatient"), None, false),
        (Some("Rosa Miller"), None, false),
        (Some("Rosa Demirel"), Some("1951"), true),
    ] {
        let named = DocumentPerson {
            name: printed.map(str::to_owned),
            birth_date: birth_date.map(|date| date.parse().unwrap()),
            ids: Vec::new(),
        };
        assert_eq!(
            is_same_person(&named, &own("Rosa Demirel")),
            same,
            "{named:?}"
        );
    }
}

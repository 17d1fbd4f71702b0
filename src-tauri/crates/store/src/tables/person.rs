//! Whose record it is.

use chrono::NaiveDate;
use domain::Uuid;
use domain::person::{Person, Sex};

use crate::column::{Coded, Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `person`.
    PersonRow in "person" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        name: String,
        birth_date: Option<Text<NaiveDate>>,
        sex: Coded<Sex>,
        is_demonstration: bool,
    }
}

impl EntityRow for PersonRow {
    type Entity = Person;

    fn of(person: Uuid, entity: &Person) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            name: entity.name.clone(),
            birth_date: text(entity.birth_date),
            sex: Coded(entity.sex),
            is_demonstration: entity.is_demonstration,
        }
    }

    fn into_entity(self) -> Person {
        Person {
            id: self.id.0,
            name: self.name,
            birth_date: value(self.birth_date),
            sex: self.sex.0,
            is_demonstration: self.is_demonstration,
        }
    }
}

//! How the days were.

use chrono::NaiveDate;
use domain::Uuid;
use domain::health::{CheckIn, Felt};

use crate::column::{Coded, Text, coded, decoded};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `check_in`.
    CheckInRow in "check_in" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        on_day: Text<NaiveDate>,
        energy: Option<u8>,
        breathless: Option<Coded<Felt>>,
        dizzy: Option<Coded<Felt>>,
        bleeding: Option<Coded<Felt>>,
        fever: Option<bool>,
        words: Option<String>,
    }
}

impl EntityRow for CheckInRow {
    type Entity = CheckIn;

    fn of(person: Uuid, entity: &CheckIn) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            on_day: Text(entity.on),
            energy: entity.energy,
            breathless: coded(entity.breathless),
            dizzy: coded(entity.dizzy),
            bleeding: coded(entity.bleeding),
            fever: entity.fever,
            words: entity.words.clone(),
        }
    }

    fn into_entity(self) -> CheckIn {
        CheckIn {
            id: self.id.0,
            on: self.on_day.0,
            energy: self.energy,
            breathless: decoded(self.breathless),
            dizzy: decoded(self.dizzy),
            bleeding: decoded(self.bleeding),
            fever: self.fever,
            words: self.words,
        }
    }
}

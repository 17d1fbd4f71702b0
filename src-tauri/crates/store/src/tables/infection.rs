//! Infections.

use domain::health::{Infection, TreatedWhere};
use domain::{PartialDate, Uuid};

use crate::column::{Coded, Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `infection`.
    InfectionRow in "infection" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        what: String,
        first_day: Text<PartialDate>,
        last_day: Option<Text<PartialDate>>,
        treated: Coded<TreatedWhere>,
        note: Option<String>,
    }
}

impl EntityRow for InfectionRow {
    type Entity = Infection;

    fn of(person: Uuid, entity: &Infection) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            what: entity.what.clone(),
            first_day: Text(entity.from),
            last_day: text(entity.until),
            treated: Coded(entity.treated),
            note: entity.note.clone(),
        }
    }

    fn into_entity(self) -> Infection {
        Infection {
            id: self.id.0,
            what: self.what,
            from: self.first_day.0,
            until: value(self.last_day),
            treated: self.treated.0,
            note: self.note,
        }
    }
}

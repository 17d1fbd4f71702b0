//! Side effects.

use domain::health::SideEffect;
use domain::{PartialDate, Uuid};

use crate::column::{Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `side_effect`.
    SideEffectRow in "side_effect" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        what: String,
        first_day: Text<PartialDate>,
        last_day: Option<Text<PartialDate>>,
        note: Option<String>,
    }
}

impl EntityRow for SideEffectRow {
    type Entity = SideEffect;

    fn of(person: Uuid, entity: &SideEffect) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            what: entity.what.clone(),
            first_day: Text(entity.from),
            last_day: text(entity.until),
            note: entity.note.clone(),
        }
    }

    fn into_entity(self) -> SideEffect {
        SideEffect {
            id: self.id.0,
            what: self.what,
            from: self.first_day.0,
            until: value(self.last_day),
            note: self.note,
        }
    }
}

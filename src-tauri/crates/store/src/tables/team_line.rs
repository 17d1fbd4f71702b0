//! Whom to call.

use domain::Uuid;
use domain::person::TeamLine;

use crate::column::Text;
use crate::tables::{EntityRow, row};

row! {
    /// A row of `team_line`.
    TeamLineRow in "team_line" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        label: String,
        phone: String,
        call_when: Option<String>,
    }
}

impl EntityRow for TeamLineRow {
    type Entity = TeamLine;

    fn of(person: Uuid, entity: &TeamLine) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            label: entity.label.clone(),
            phone: entity.phone.clone(),
            call_when: entity.call_when.clone(),
        }
    }

    fn into_entity(self) -> TeamLine {
        TeamLine {
            id: self.id.0,
            label: self.label,
            phone: self.phone,
            call_when: self.call_when,
        }
    }
}

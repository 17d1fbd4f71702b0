//! Visits.

use domain::PartialDate;
use domain::Uuid;
use domain::person::Appointment;

use crate::column::Text;
use crate::tables::{EntityRow, row};

row! {
    /// A row of `appointment`.
    AppointmentRow in "appointment" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        at: Text<PartialDate>,
        title: String,
        note: Option<String>,
    }
}

impl EntityRow for AppointmentRow {
    type Entity = Appointment;

    fn of(person: Uuid, entity: &Appointment) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            at: Text(entity.at),
            title: entity.title.clone(),
            note: entity.note.clone(),
        }
    }

    fn into_entity(self) -> Appointment {
        Appointment {
            id: self.id.0,
            at: self.at.0,
            title: self.title,
            note: self.note,
        }
    }
}

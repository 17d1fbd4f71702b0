//! Stays in hospital.

use domain::health::HospitalStay;
use domain::{PartialDate, Uuid};

use crate::column::{Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `hospital_stay`.
    HospitalStayRow in "hospital_stay" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        first_day: Text<PartialDate>,
        last_day: Option<Text<PartialDate>>,
        place: Option<String>,
        reason: String,
    }
}

impl EntityRow for HospitalStayRow {
    type Entity = HospitalStay;

    fn of(person: Uuid, entity: &HospitalStay) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            first_day: Text(entity.from),
            last_day: text(entity.until),
            place: entity.place.clone(),
            reason: entity.reason.clone(),
        }
    }

    fn into_entity(self) -> HospitalStay {
        HospitalStay {
            id: self.id.0,
            from: self.first_day.0,
            until: value(self.last_day),
            place: self.place,
            reason: self.reason,
        }
    }
}

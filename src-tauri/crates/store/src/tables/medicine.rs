//! Medicines.

use domain::PartialDate;
use domain::Uuid;
use domain::person::{Medicine, MedicineClass};

use crate::column::{Coded, Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `medicine`.
    MedicineRow in "medicine" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        name: String,
        dose: Option<String>,
        first_day: Option<Text<PartialDate>>,
        last_day: Option<Text<PartialDate>>,
        class: Coded<MedicineClass>,
        prescriber: Option<String>,
    }
}

impl EntityRow for MedicineRow {
    type Entity = Medicine;

    fn of(person: Uuid, entity: &Medicine) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            name: entity.name.clone(),
            dose: entity.dose.clone(),
            first_day: text(entity.from),
            last_day: text(entity.until),
            class: Coded(entity.class),
            prescriber: entity.prescriber.clone(),
        }
    }

    fn into_entity(self) -> Medicine {
        Medicine {
            id: self.id.0,
            name: self.name,
            dose: self.dose,
            from: value(self.first_day),
            until: value(self.last_day),
            prescriber: self.prescriber,
            class: self.class.0,
        }
    }
}

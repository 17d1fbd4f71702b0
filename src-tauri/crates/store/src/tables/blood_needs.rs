//! What the blood bank must know.

use domain::Uuid;
use domain::health::BloodNeeds;

use crate::column::Text;
use crate::tables::{EntityRow, row};

row! {
    /// A row of `blood_needs`.
    BloodNeedsRow in "blood_needs" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        blood_group: Option<String>,
        antibodies: Option<String>,
        products: Option<String>,
        source: Option<String>,
    }
}

impl EntityRow for BloodNeedsRow {
    type Entity = BloodNeeds;

    fn of(person: Uuid, entity: &BloodNeeds) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            blood_group: entity.group.clone(),
            antibodies: entity.antibodies.clone(),
            products: entity.products.clone(),
            source: entity.source.clone(),
        }
    }

    fn into_entity(self) -> BloodNeeds {
        BloodNeeds {
            id: self.id.0,
            group: self.blood_group,
            antibodies: self.antibodies,
            products: self.products,
            source: self.source,
        }
    }
}

//! Allergies.

use domain::Uuid;
use domain::person::Allergy;

use crate::column::Text;
use crate::tables::{EntityRow, row};

row! {
    /// A row of `allergy`.
    AllergyRow in "allergy" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        substance: String,
        reaction: Option<String>,
    }
}

impl EntityRow for AllergyRow {
    type Entity = Allergy;

    fn of(person: Uuid, entity: &Allergy) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            substance: entity.substance.clone(),
            reaction: entity.reaction.clone(),
        }
    }

    fn into_entity(self) -> Allergy {
        Allergy {
            id: self.id.0,
            substance: self.substance,
            reaction: self.reaction,
        }
    }
}

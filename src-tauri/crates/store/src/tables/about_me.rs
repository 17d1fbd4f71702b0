//! The person beyond the illness.

use domain::Uuid;
use domain::health::AboutMe;

use crate::column::Text;
use crate::tables::{EntityRow, row};

row! {
    /// A row of `about_me`.
    AboutMeRow in "about_me" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        conditions: Option<String>,
        fitness: Option<String>,
        matters: Option<String>,
    }
}

impl EntityRow for AboutMeRow {
    type Entity = AboutMe;

    fn of(person: Uuid, entity: &AboutMe) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            conditions: entity.conditions.clone(),
            fitness: entity.fitness.clone(),
            matters: entity.matters.clone(),
        }
    }

    fn into_entity(self) -> AboutMe {
        AboutMe {
            id: self.id.0,
            conditions: self.conditions,
            fitness: self.fitness,
            matters: self.matters,
        }
    }
}

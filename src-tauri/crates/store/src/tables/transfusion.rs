//! Transfusions.

use chrono::NaiveDate;
use domain::Decimal;
use domain::Uuid;
use domain::transfusion::{Product, Transfusion};

use crate::column::{Coded, Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `transfusion`.
    TransfusionRow in "transfusion" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        on_day: Text<NaiveDate>,
        product: Coded<Product>,
        units: u16,
        hemoglobin_before: Option<Text<Decimal>>,
        platelets_before: Option<Text<Decimal>>,
        reason: Option<String>,
        reaction: Option<String>,
    }
}

impl EntityRow for TransfusionRow {
    type Entity = Transfusion;

    fn of(person: Uuid, entity: &Transfusion) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            on_day: Text(entity.on),
            product: Coded(entity.product),
            units: entity.units,
            hemoglobin_before: text(entity.hemoglobin_before),
            platelets_before: text(entity.platelets_before),
            reason: entity.reason.clone(),
            reaction: entity.reaction.clone(),
        }
    }

    fn into_entity(self) -> Transfusion {
        Transfusion {
            id: self.id.0,
            on: self.on_day.0,
            product: self.product.0,
            units: self.units,
            hemoglobin_before: value(self.hemoglobin_before),
            platelets_before: value(self.platelets_before),
            reason: self.reason,
            reaction: self.reaction,
        }
    }
}

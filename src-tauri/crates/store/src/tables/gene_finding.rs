//! Genes and chromosome changes.

use domain::Uuid;
use domain::person::{GeneFinding, GeneStatus};
use domain::{Decimal, PartialDate};

use crate::column::{Coded, Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `gene_finding`.
    GeneFindingRow in "gene_finding" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        gene: String,
        status: Coded<GeneStatus>,
        share_percent: Option<Text<Decimal>>,
        reported: Option<Text<PartialDate>>,
    }
}

impl EntityRow for GeneFindingRow {
    type Entity = GeneFinding;

    fn of(person: Uuid, entity: &GeneFinding) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            gene: entity.gene.clone(),
            status: Coded(entity.status),
            share_percent: text(entity.share_percent),
            reported: text(entity.reported),
        }
    }

    fn into_entity(self) -> GeneFinding {
        GeneFinding {
            id: self.id.0,
            gene: self.gene,
            status: self.status.0,
            share_percent: value(self.share_percent),
            reported: value(self.reported),
        }
    }
}

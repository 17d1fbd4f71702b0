//! What the letter says about the disease.

use domain::Uuid;
use domain::person::{DiseaseCard, RiskSide};
use domain::{Decimal, PartialDate};

use crate::column::{Coded, Text, coded, decoded, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `disease_card`.
    DiseaseCardRow in "disease_card" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        subtype: Option<String>,
        risk: Option<String>,
        risk_side: Option<Coded<RiskSide>>,
        marrow_blasts_percent: Option<Text<Decimal>>,
        diagnosed: Option<Text<PartialDate>>,
        karyotype: Option<String>,
        source: Option<String>,
    }
}

impl EntityRow for DiseaseCardRow {
    type Entity = DiseaseCard;

    fn of(person: Uuid, entity: &DiseaseCard) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            subtype: entity.subtype.clone(),
            risk: entity.risk.clone(),
            risk_side: coded(entity.risk_side),
            marrow_blasts_percent: text(entity.marrow_blasts_percent),
            diagnosed: text(entity.diagnosed),
            karyotype: entity.karyotype.clone(),
            source: entity.source.clone(),
        }
    }

    fn into_entity(self) -> DiseaseCard {
        DiseaseCard {
            id: self.id.0,
            subtype: self.subtype,
            risk: self.risk,
            risk_side: decoded(self.risk_side),
            marrow_blasts_percent: value(self.marrow_blasts_percent),
            diagnosed: value(self.diagnosed),
            karyotype: self.karyotype,
            source: self.source,
        }
    }
}

//! Dated events of a treatment.

use domain::PartialDate;
use domain::Uuid;
use domain::treatment::{Milestone, MilestoneKind, MilestoneStatus};

use crate::column::{Coded, Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `milestone`.
    MilestoneRow in "milestone" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        treatment: Option<Text<Uuid>>,
        kind: Coded<MilestoneKind>,
        planned: Option<Text<PartialDate>>,
        actual: Option<Text<PartialDate>>,
        status: Coded<MilestoneStatus>,
        note: Option<String>,
    }
}

impl EntityRow for MilestoneRow {
    type Entity = Milestone;

    fn of(person: Uuid, entity: &Milestone) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            treatment: text(entity.treatment),
            kind: Coded(entity.kind),
            planned: text(entity.planned),
            actual: text(entity.actual),
            status: Coded(entity.status),
            note: entity.note.clone(),
        }
    }

    fn into_entity(self) -> Milestone {
        Milestone {
            id: self.id.0,
            treatment: value(self.treatment),
            kind: self.kind.0,
            planned: value(self.planned),
            actual: value(self.actual),
            status: self.status.0,
            note: self.note,
        }
    }
}

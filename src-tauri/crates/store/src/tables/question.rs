//! Questions to take to a visit.

use domain::question::PickedQuestion;
use domain::{PartialDate, Uuid};

use crate::column::{Text, text, value};
use crate::tables::{EntityRow, row};

row! {
    /// A row of `question`.
    QuestionRow in "question" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        bank_id: Option<String>,
        own_text: Option<String>,
        appointment: Option<Text<Uuid>>,
        ask_first: bool,
        position: u32,
        asked: bool,
        answer: Option<String>,
        answered_by: Option<String>,
        next_step: Option<String>,
        due: Option<Text<PartialDate>>,
    }
}

impl EntityRow for QuestionRow {
    type Entity = PickedQuestion;

    fn of(person: Uuid, entity: &PickedQuestion) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            bank_id: entity.bank_id.clone(),
            own_text: entity.own_text.clone(),
            appointment: text(entity.appointment),
            ask_first: entity.ask_first,
            position: entity.position,
            asked: entity.asked,
            answer: entity.answer.clone(),
            answered_by: entity.answered_by.clone(),
            next_step: entity.next_step.clone(),
            due: text(entity.due),
        }
    }

    fn into_entity(self) -> PickedQuestion {
        PickedQuestion {
            id: self.id.0,
            bank_id: self.bank_id,
            own_text: self.own_text,
            appointment: value(self.appointment),
            ask_first: self.ask_first,
            position: self.position,
            asked: self.asked,
            answer: self.answer,
            answered_by: self.answered_by,
            next_step: self.next_step,
            due: value(self.due),
        }
    }
}

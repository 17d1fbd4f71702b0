//! Notes.

use domain::PartialDate;
use domain::Uuid;
use domain::person::Note;

use crate::column::Text;
use crate::tables::{EntityRow, row};

row! {
    /// A row of `note`.
    NoteRow in "note" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        on_day: Text<PartialDate>,
        words: String,
    }
}

impl EntityRow for NoteRow {
    type Entity = Note;

    fn of(person: Uuid, entity: &Note) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            on_day: Text(entity.on),
            words: entity.text.clone(),
        }
    }

    fn into_entity(self) -> Note {
        Note {
            id: self.id.0,
            on: self.on_day.0,
            text: self.words,
        }
    }
}

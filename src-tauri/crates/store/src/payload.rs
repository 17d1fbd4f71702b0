//! What a change holds: the stored form of an operation, in full, so that the record can be rebuilt.

use domain::quantity::RangeSource;
use domain::result::Origin;
use domain::{Analyte, Comparator, Decimal, PartialDate, Quantity, ReferenceRange, Uuid};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::column::{Coded, Text, coded, decoded, text, value};
use crate::error::StoreError;
use crate::operation::{Correction, Entity, EntityKind};
use crate::tables::about_me::AboutMeRow;
use crate::tables::allergy::AllergyRow;
use crate::tables::appointment::AppointmentRow;
use crate::tables::blood_needs::BloodNeedsRow;
use crate::tables::check_in::CheckInRow;
use crate::tables::disease_card::DiseaseCardRow;
use crate::tables::gene_finding::GeneFindingRow;
use crate::tables::hospital_stay::HospitalStayRow;
use crate::tables::import::ImportRow;
use crate::tables::infection::InfectionRow;
use crate::tables::log_span::LogSpanRow;
use crate::tables::medicine::MedicineRow;
use crate::tables::milestone::MilestoneRow;
use crate::tables::note::NoteRow;
use crate::tables::person::PersonRow;
use crate::tables::question::QuestionRow;
use crate::tables::reading::{ReadingRow, range_of};
use crate::tables::side_effect::SideEffectRow;
use crate::tables::standing::Standing;
use crate::tables::team_line::TeamLineRow;
use crate::tables::transfusion::TransfusionRow;
use crate::tables::treatment::TreatmentRow;
use crate::tables::{EntityRow, TableRow, columns, put, rows};

macro_rules! entity_rows {
    ($($variant:ident($row:ty),)*) => {
        /// A thing as its row.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum StoredEntity { $($variant($row),)* }

        impl StoredEntity {
            /// Makes the row of a thing.
            pub(crate) fn of(person: Uuid, entity: &Entity) -> Self {
                match entity { $(Entity::$variant(entity) => Self::$variant(<$row>::of(person, entity)),)* }
            }

            /// Makes the thing of the row.
            pub(crate) fn into_entity(self) -> Entity {
                match self { $(Self::$variant(row) => Entity::$variant(row.into_entity()),)* }
            }

            /// Returns what kind of thing it is.
            pub(crate) fn kind(&self) -> EntityKind {
                match self { $(Self::$variant(_) => EntityKind::$variant,)* }
            }

            /// Returns whose it is, and its identity.
            pub(crate) fn owner(&self) -> (Uuid, Uuid) {
                match self { $(Self::$variant(row) => (row.person.0, row.id.0),)* }
            }

            /// Returns everything that stands in the record of a person.
            pub(crate) fn all_of(
                connection: &Connection,
                person: Uuid,
            ) -> Result<Vec<Self>, StoreError> {
                let mut all = Vec::new();
                $(
                    let sql = format!(
                        "SELECT {} FROM {} WHERE person = ?1 AND NOT removed ORDER BY id",
                        columns::<$row>(""),
                        <$row>::TABLE
                    );
                    let found = rows::<$row>(connection, &sql, &[&Text(person)])?;
                    all.extend(found.into_iter().map(Self::$variant));
                )*
                Ok(all)
            }

            /// Writes the row.
            pub(crate) fn put(&self, connection: &Connection) -> Result<(), StoreError> {
                match self { $(Self::$variant(row) => put(connection, row),)* }
            }
        }
    };
}

entity_rows! {
    Person(PersonRow),
    TeamLine(TeamLineRow),
    Appointment(AppointmentRow),
    Medicine(MedicineRow),
    Allergy(AllergyRow),
    Note(NoteRow),
    GeneFinding(GeneFindingRow),
    DiseaseCard(DiseaseCardRow),
    Transfusion(TransfusionRow),
    Treatment(TreatmentRow),
    Milestone(MilestoneRow),
    Question(QuestionRow),
    LogSpan(LogSpanRow),
    CheckIn(CheckInRow),
    SideEffect(SideEffectRow),
    Infection(InfectionRow),
    HospitalStay(HospitalStayRow),
    BloodNeeds(BloodNeedsRow),
    AboutMe(AboutMeRow),
}

/// The stored form of an operation. A received import is followed by one `Read` for each draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Payload {
    Put(StoredEntity),
    Remove {
        kind: Coded<EntityKind>,
        id: Text<Uuid>,
    },
    PutBack {
        kind: Coded<EntityKind>,
        id: Text<Uuid>,
    },
    Receive(ImportRow),
    Read(ReadingRow),
    Typed {
        reading: ReadingRow,
        origin: Coded<Origin>,
        before_transfusion: Option<bool>,
    },
    Confirm {
        id: Text<Uuid>,
        person: Text<Uuid>,
        correction: Option<CorrectionJson>,
        supersedes: Option<Text<Uuid>>,
    },
    CorrectDraft {
        id: Text<Uuid>,
        correction: CorrectionJson,
    },
    Correct {
        id: Text<Uuid>,
        correction: CorrectionJson,
    },
    /// The correction of a waiting draft is this from now on.
    ReviseDraft {
        id: Text<Uuid>,
        correction: Option<CorrectionJson>,
    },
    Unconfirm {
        id: Text<Uuid>,
    },
    Supersede {
        older: Text<Uuid>,
        newer: Text<Uuid>,
    },
    Withdraw {
        reading: Text<Uuid>,
        result: Text<Uuid>,
    },
    PutBackWithdrawn {
        reading: Text<Uuid>,
        result: Text<Uuid>,
    },
    Reject {
        id: Text<Uuid>,
    },
    UndoImport {
        id: Text<Uuid>,
    },
    RedoImport {
        id: Text<Uuid>,
    },
    Setting {
        key: String,
        value: String,
    },
    /// From another computer: a reading that somebody has looked at there.
    SharedRead(ReadingRow),
    /// From another computer: how a result stands from now on.
    Standing(Box<Standing>),
    /// From another computer: it is no result any more.
    NoStanding {
        id: Text<Uuid>,
    },
    /// From another computer: whether an import is undone, without its results.
    ImportState {
        id: Text<Uuid>,
        undone: bool,
    },
    /// Which results are current is worked out anew, alike on every computer that keeps the record.
    Settle {
        person: Text<Uuid>,
    },
}

impl Payload {
    /// Returns the name of what is done, for the column of the log.
    pub(crate) fn action(&self) -> &'static str {
        match self {
            Self::Put(_) => "put",
            Self::Remove { .. } => "remove",
            Self::PutBack { .. } => "put_back",
            Self::Receive(_) => "receive",
            Self::Read(_) => "read",
            Self::Typed { .. } => "typed",
            Self::Confirm { .. } => "confirm",
            Self::CorrectDraft { .. } => "correct_draft",
            Self::Correct { .. } => "correct",
            Self::ReviseDraft { .. } => "revise_draft",
            Self::Unconfirm { .. } => "unconfirm",
            Self::Supersede { .. } => "supersede",
            Self::Withdraw { .. } => "withdraw",
            Self::PutBackWithdrawn { .. } => "put_back_withdrawn",
            Self::Reject { .. } => "reject",
            Self::UndoImport { .. } => "undo_import",
            Self::RedoImport { .. } => "redo_import",
            Self::Setting { .. } => "setting",
            Self::SharedRead(_) => "shared_read",
            Self::Standing(_) => "standing",
            Self::NoStanding { .. } => "no_standing",
            Self::ImportState { .. } => "import_state",
            Self::Settle { .. } => "settle",
        }
    }

    /// Returns what it is about: an identity, or the key of a setting.
    pub(crate) fn entity(&self) -> String {
        match self {
            Self::Put(entity) => entity.owner().1.to_string(),
            Self::Remove { id, .. }
            | Self::PutBack { id, .. }
            | Self::Confirm { id, .. }
            | Self::CorrectDraft { id, .. }
            | Self::Correct { id, .. }
            | Self::ReviseDraft { id, .. }
            | Self::Unconfirm { id }
            // What the history of the older result tells.
            | Self::Supersede { older: id, .. }
            | Self::Withdraw { result: id, .. }
            | Self::PutBackWithdrawn { result: id, .. }
            | Self::Reject { id }
            | Self::UndoImport { id }
            | Self::RedoImport { id }
            | Self::NoStanding { id }
            | Self::ImportState { id, .. } => id.0.to_string(),
            Self::Settle { person } => format!("settle/{}", person.0),
            Self::Receive(import) => import.id.0.to_string(),
            Self::Read(reading) | Self::SharedRead(reading) | Self::Typed { reading, .. } => {
                reading.id.0.to_string()
            }
            Self::Standing(standing) => standing.row.id.0.to_string(),
            Self::Setting { key, .. } => key.clone(),
        }
    }
}

/// Something that is set, perhaps to nothing. A bare `null` in JSON means “stays as it was”.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct To<T> {
    to: Option<T>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct QuantityJson {
    value: Text<Decimal>,
    comparator: Option<Coded<Comparator>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct RangeJson {
    low: Option<Text<Decimal>>,
    high: Option<Text<Decimal>>,
    source: Coded<RangeSource>,
}

/// A correction as JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CorrectionJson {
    analyte: Option<Coded<Analyte>>,
    printed_value: Option<String>,
    printed_comparator: Option<To<Coded<Comparator>>>,
    printed_unit: Option<String>,
    quantity: Option<QuantityJson>,
    range: Option<To<RangeJson>>,
    collected: Option<Text<PartialDate>>,
    laboratory: Option<String>,
    before_transfusion: Option<To<bool>>,
    // Later than the first form of the record: absent where nothing is said, so that what is stored of old
    // stays as it is, byte for byte.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    printed_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    printed_flag: Option<To<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    printed_range: Option<To<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is_own: Option<bool>,
}

impl CorrectionJson {
    /// Makes the JSON form.
    pub(crate) fn of(correction: &Correction) -> Self {
        Self {
            analyte: coded(correction.analyte),
            printed_value: correction.printed_value.clone(),
            printed_comparator: correction.printed_comparator.map(|comparator| To {
                to: coded(comparator),
            }),
            printed_unit: correction.printed_unit.clone(),
            quantity: correction.quantity.map(|quantity| QuantityJson {
                value: Text(quantity.value),
                comparator: coded(quantity.comparator),
            }),
            range: correction.range.map(|range| To {
                to: range.map(|range| RangeJson {
                    low: text(range.low),
                    high: text(range.high),
                    source: Coded(range.source),
                }),
            }),
            collected: text(correction.collected),
            laboratory: correction.laboratory.clone(),
            before_transfusion: correction.before_transfusion.map(|to| To { to }),
            printed_name: correction.printed_name.clone(),
            printed_flag: correction.printed_flag.clone().map(|to| To { to }),
            printed_range: correction.printed_range.clone().map(|to| To { to }),
            is_own: correction.is_own,
        }
    }

    /// Makes the correction.
    pub(crate) fn to_correction(&self) -> Correction {
        Correction {
            analyte: decoded(self.analyte),
            printed_value: self.printed_value.clone(),
            printed_comparator: self.printed_comparator.as_ref().map(|set| decoded(set.to)),
            printed_unit: self.printed_unit.clone(),
            quantity: self.quantity.as_ref().map(|quantity| Quantity {
                value: quantity.value.0,
                comparator: decoded(quantity.comparator),
            }),
            range: self.range.as_ref().map(|set| -> Option<ReferenceRange> {
                set.to
                    .as_ref()
                    .and_then(|range| range_of(range.low, range.high, Some(range.source)))
            }),
            collected: value(self.collected),
            laboratory: self.laboratory.clone(),
            before_transfusion: self.before_transfusion.as_ref().map(|set| set.to),
            printed_name: self.printed_name.clone(),
            printed_flag: self.printed_flag.as_ref().map(|set| set.to.clone()),
            printed_range: self.printed_range.as_ref().map(|set| set.to.clone()),
            is_own: self.is_own,
        }
    }
}

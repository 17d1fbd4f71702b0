//! The values that travel, as JSON: a thing of the record as its row, an import, how a result stands, what is covered.
//!
//! A value of another computer is read strictly: one spelling, the person and the identity it must have, nothing that
//! this version does not know. What is refused is kept as the object that brought it, and never shown as certain.

use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::draft::DocumentFormat;
use domain::person::{DiseaseCard, RiskSide};
use domain::result::LabResult;
use domain::{Decimal, PartialDate, Quantity, Uuid};
use serde::{Deserialize, Serialize};

use super::possible::{are_dates_possible, is_possible, is_share};
use super::settings::{opened_thing, plan_thing};
use super::{LARGEST_SHARED_VALUE, SharedKey, SharedPart};
use crate::column::{Coded, Text, coded, decoded, text, value};
use crate::operation::{Entity, EntityKind};
use crate::payload::StoredEntity;
use crate::tables::reading::ReadingRow;
use crate::tables::standing::Standing;

/// Version of the values.
const VERSION: u32 = 1;

/// Why a value that arrived was not taken into the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RefusedWhy {
    /// Larger than a value may be.
    TooLarge,
    /// Not in the one way in which this version writes; perhaps a newer version did.
    NotReadable,
    /// Of another person, or of another thing than it says.
    OfAnother,
    /// A number that cannot be.
    Impossible,
    /// Something that it builds on is not here yet.
    Waits,
    /// The record does not take it.
    NotTaken,
}

impl RefusedWhy {
    /// Returns the stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::NotReadable => "not_readable",
            Self::OfAnother => "of_another",
            Self::Impossible => "impossible",
            Self::Waits => "waits",
            Self::NotTaken => "not_taken",
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Versioned<T> {
    v: u32,
    is: T,
}

/// The value of a thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SharedValue {
    Entry(StoredEntity),
    /// The disease card without what has parts of its own.
    Card(CardJson),
    CardGenes(CardGenesJson),
    CardRisk(CardRiskJson),
    Import(ImportJson),
    /// An import that was covered and is open now.
    Opened {
        import: Text<Uuid>,
    },
    /// What is to be covered from now on.
    CoverNew {
        person: Text<Uuid>,
        plan: String,
    },
    Result(Box<Standing>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CardJson {
    id: Text<Uuid>,
    person: Text<Uuid>,
    subtype: Option<String>,
    marrow_blasts_percent: Option<Text<Decimal>>,
    diagnosed: Option<Text<PartialDate>>,
    source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CardGenesJson {
    id: Text<Uuid>,
    person: Text<Uuid>,
    karyotype: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CardRiskJson {
    id: Text<Uuid>,
    person: Text<Uuid>,
    risk: Option<String>,
    risk_side: Option<Coded<RiskSide>>,
}

/// A document that results came from; the document itself does not travel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ImportJson {
    pub(crate) id: Text<Uuid>,
    pub(crate) person: Text<Uuid>,
    pub(crate) file_name: String,
    pub(crate) format: Coded<DocumentFormat>,
    pub(crate) undone: bool,
    /// True where its results are or were covered.
    pub(crate) covered: bool,
}

/// Returns the values of a disease card by part.
pub(crate) fn parts_of_card(person: Uuid, card: &DiseaseCard) -> Vec<(SharedPart, SharedValue)> {
    let (id, person) = (Text(card.id), Text(person));
    let genes = card.karyotype.is_some();
    let risk = card.risk.is_some() || card.risk_side.is_some();
    let rest = card.subtype.is_some()
        || card.marrow_blasts_percent.is_some()
        || card.diagnosed.is_some()
        || card.source.is_some();
    let mut parts = Vec::new();
    if rest || !(genes || risk) {
        parts.push((
            SharedPart::Record,
            SharedValue::Card(CardJson {
                id,
                person,
                subtype: card.subtype.clone(),
                marrow_blasts_percent: text(card.marrow_blasts_percent),
                diagnosed: text(card.diagnosed),
                source: card.source.clone(),
            }),
        ));
    }
    if genes {
        parts.push((
            SharedPart::Genes,
            SharedValue::CardGenes(CardGenesJson {
                id,
                person,
                karyotype: card.karyotype.clone(),
            }),
        ));
    }
    if risk {
        parts.push((
            SharedPart::Prognosis,
            SharedValue::CardRisk(CardRiskJson {
                id,
                person,
                risk: card.risk.clone(),
                risk_side: coded(card.risk_side),
            }),
        ));
    }
    parts
}

/// Lays the value of one part over a card; `None` takes what belongs to the part away.
pub(crate) fn lay_over(card: &mut DiseaseCard, part: SharedPart, over: Option<&SharedValue>) {
    match part {
        SharedPart::Record => {
            let over = match over {
                Some(SharedValue::Card(over)) => Some(over),
                Some(_) | None => None,
            };
            card.subtype = over.and_then(|over| over.subtype.clone());
            card.marrow_blasts_percent = over.and_then(|over| value(over.marrow_blasts_percent));
            card.diagnosed = over.and_then(|over| value(over.diagnosed));
            card.source = over.and_then(|over| over.source.clone());
        }
        SharedPart::Genes => {
            card.karyotype = match over {
                Some(SharedValue::CardGenes(over)) => over.karyotype.clone(),
                Some(_) | None => None,
            };
        }
        SharedPart::Prognosis => {
            let over = match over {
                Some(SharedValue::CardRisk(over)) => Some(over),
                Some(_) | None => None,
            };
            card.risk = over.and_then(|over| over.risk.clone());
            card.risk_side = over.and_then(|over| decoded(over.risk_side));
        }
        SharedPart::Notes => {}
    }
}

/// Returns an empty card.
pub(crate) fn empty_card(id: Uuid) -> DiseaseCard {
    DiseaseCard {
        id,
        subtype: None,
        risk: None,
        risk_side: None,
        marrow_blasts_percent: None,
        diagnosed: None,
        karyotype: None,
        source: None,
    }
}

fn json<T: Serialize>(is: &T) -> Vec<u8> {
    // These types have only keys that are text, and no maps: nothing in them can fail to be written.
    serde_json::to_vec(&Versioned { v: VERSION, is }).unwrap_or_default()
}

fn read<T: Serialize + for<'de> Deserialize<'de>>(bytes: &[u8]) -> Result<T, RefusedWhy> {
    if bytes.len() > LARGEST_SHARED_VALUE {
        return Err(RefusedWhy::TooLarge);
    }
    let found: Versioned<T> = serde_json::from_slice(bytes).map_err(|_| RefusedWhy::NotReadable)?;
    // One spelling: whatever else stands in it would be lost when this computer writes the thing again.
    if found.v != VERSION || json(&found.is) != bytes {
        return Err(RefusedWhy::NotReadable);
    }
    Ok(found.is)
}

impl SharedValue {
    /// Returns the bytes that travel.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        json(self)
    }

    /// Reads the value of a thing of a person.
    pub(crate) fn read(bytes: &[u8], person: Uuid, key: SharedKey) -> Result<Self, RefusedWhy> {
        let found: Self = read(bytes)?;
        let (part, whose, thing) = found.belongs();
        if part != key.part || thing != key.thing || whose.is_some_and(|whose| whose != person) {
            return Err(RefusedWhy::OfAnother);
        }
        if !are_dates_possible(bytes) {
            return Err(RefusedWhy::Impossible);
        }
        let is_possible = match &found {
            Self::Entry(entity) => is_possible(&entity.clone().into_entity()),
            Self::Card(card) => is_share(value(card.marrow_blasts_percent)),
            Self::CardGenes(_)
            | Self::CardRisk(_)
            | Self::Import(_)
            | Self::Opened { .. }
            | Self::CoverNew { .. }
            | Self::Result(_) => true,
        };
        if !is_possible {
            return Err(RefusedWhy::Impossible);
        }
        if let Self::Result(standing) = &found {
            let row = &standing.row;
            let quantity = Quantity {
                value: row.value.0,
                comparator: decoded(row.comparator),
            };
            if plausibility(row.analyte.0, &quantity) == Plausibility::Hard {
                return Err(RefusedWhy::Impossible);
            }
        }
        Ok(found)
    }

    /// Returns in which part it travels, whose it is, and as which thing.
    fn belongs(&self) -> (SharedPart, Option<Uuid>, Uuid) {
        match self {
            Self::Entry(entity) => {
                let (person, id) = entity.owner();
                (part_of(entity.kind()), Some(person), id)
            }
            Self::Card(card) => (SharedPart::Record, Some(card.person.0), card.id.0),
            Self::CardGenes(card) => (SharedPart::Genes, Some(card.person.0), card.id.0),
            Self::CardRisk(card) => (SharedPart::Prognosis, Some(card.person.0), card.id.0),
            Self::Import(import) => (SharedPart::Record, Some(import.person.0), import.id.0),
            Self::Opened { import } => (SharedPart::Record, None, opened_thing(import.0)),
            Self::CoverNew { person, .. } => {
                (SharedPart::Record, Some(person.0), plan_thing(person.0))
            }
            Self::Result(standing) => (
                SharedPart::Record,
                Some(standing.row.person.0),
                standing.row.id.0,
            ),
        }
    }

    /// A name of what kind of thing it is; two values of one thing must be of one kind.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Entry(entity) => entity.kind().code(),
            Self::Card(_) => "card",
            Self::CardGenes(_) => "card_genes",
            Self::CardRisk(_) => "card_risk",
            Self::Import(_) => "import",
            Self::Opened { .. } => "opened",
            Self::CoverNew { .. } => "cover_new",
            Self::Result(_) => "result",
        }
    }
}

/// Returns the part in which a kind of entry travels.
fn part_of(kind: EntityKind) -> SharedPart {
    match kind {
        EntityKind::GeneFinding => SharedPart::Genes,
        EntityKind::Note => SharedPart::Notes,
        EntityKind::Person
        | EntityKind::TeamLine
        | EntityKind::Appointment
        | EntityKind::Medicine
        | EntityKind::Allergy
        | EntityKind::DiseaseCard
        | EntityKind::Transfusion
        | EntityKind::Treatment
        | EntityKind::Milestone
        | EntityKind::Question
        | EntityKind::LogSpan
        | EntityKind::CheckIn
        | EntityKind::SideEffect
        | EntityKind::Infection
        | EntityKind::HospitalStay
        | EntityKind::BloodNeeds
        | EntityKind::AboutMe
        | EntityKind::Result => SharedPart::Record,
    }
}

/// Returns the parts in which an entry travels.
#[must_use]
pub fn parts_of(entity: &Entity) -> Vec<SharedPart> {
    match entity {
        Entity::DiseaseCard(card) => parts_of_card(Uuid::nil(), card)
            .into_iter()
            .map(|(part, _)| part)
            .collect(),
        Entity::Person(_)
        | Entity::TeamLine(_)
        | Entity::Appointment(_)
        | Entity::Medicine(_)
        | Entity::Allergy(_)
        | Entity::Note(_)
        | Entity::GeneFinding(_)
        | Entity::Transfusion(_)
        | Entity::Treatment(_)
        | Entity::Milestone(_)
        | Entity::Question(_)
        | Entity::LogSpan(_)
        | Entity::CheckIn(_)
        | Entity::SideEffect(_)
        | Entity::Infection(_)
        | Entity::HospitalStay(_)
        | Entity::BloodNeeds(_)
        | Entity::AboutMe(_) => vec![part_of(entity.kind())],
    }
}

/// Returns the part in which a kind of entry, or a result, travels; of a disease card the one for all.
#[must_use]
pub fn part_of_kind(kind: EntityKind) -> SharedPart {
    part_of(kind)
}

/// Returns the bytes in which a reading travels.
pub(crate) fn bytes_of_reading(reading: &ReadingRow) -> Vec<u8> {
    json(reading)
}

/// Reads a reading of another computer.
pub(crate) fn reading(bytes: &[u8], person: Uuid, id: Uuid) -> Result<ReadingRow, RefusedWhy> {
    let row: ReadingRow = read(bytes)?;
    if row.id.0 != id || row.as_shared(person) != row {
        return Err(RefusedWhy::OfAnother);
    }
    if !row.has_its_own_identity() {
        return Err(RefusedWhy::NotReadable);
    }
    Ok(row)
}

/// Returns whose record a value begins, if it is that of a person.
#[must_use]
pub fn person_of(bytes: &[u8], thing: Uuid) -> Option<Uuid> {
    let key = SharedKey {
        part: SharedPart::Record,
        thing,
    };
    match SharedValue::read(bytes, thing, key) {
        Ok(SharedValue::Entry(StoredEntity::Person(row))) => Some(row.id.0),
        Ok(_) | Err(_) => None,
    }
}

/// A value as somebody is shown it.
#[derive(Debug, Clone, PartialEq)]
pub enum SharedValueView {
    /// An entry; of a disease card only what travels in the part.
    Entry(Box<Entity>),
    /// A result as it stands, and whether it was removed.
    Result(Box<LabResult>, bool),
    /// A document that results came from, and whether it is undone.
    Import(String, bool),
    /// What is covered.
    Cover,
}

/// What a value of a thing says.
#[derive(Debug, Clone, PartialEq)]
pub enum OpenValue {
    /// That the thing was removed.
    Removed,
    /// Nothing that this version can read.
    Unreadable,
    /// This.
    Says(SharedValueView),
}

impl OpenValue {
    /// Reads a value of a thing of a person.
    #[must_use]
    pub fn of(value: Option<&[u8]>, person: Uuid, key: SharedKey) -> Self {
        match value {
            None => Self::Removed,
            Some(bytes) => view_of(bytes, person, key).map_or(Self::Unreadable, Self::Says),
        }
    }
}

fn view_of(bytes: &[u8], person: Uuid, key: SharedKey) -> Option<SharedValueView> {
    let found = SharedValue::read(bytes, person, key).ok()?;
    Some(match &found {
        SharedValue::Entry(entity) => {
            SharedValueView::Entry(Box::new(entity.clone().into_entity()))
        }
        SharedValue::Card(_) | SharedValue::CardGenes(_) | SharedValue::CardRisk(_) => {
            let mut card = empty_card(key.thing);
            lay_over(&mut card, key.part, Some(&found));
            SharedValueView::Entry(Box::new(Entity::DiseaseCard(card)))
        }
        SharedValue::Import(import) => {
            SharedValueView::Import(import.file_name.clone(), import.undone)
        }
        SharedValue::Opened { .. } | SharedValue::CoverNew { .. } => SharedValueView::Cover,
        SharedValue::Result(standing) => SharedValueView::Result(
            Box::new(standing.row.clone().into_result()),
            standing.removed,
        ),
    })
}

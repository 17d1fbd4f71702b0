//! Tables that were understood only in part: a person says what the columns are, sees what would be read, and
//! the answer is remembered for every later file with the same headings.

use std::sync::atomic::AtomicBool;

use domain::Analyte;
use domain::draft::{Confidence, DocumentReading};
use domain::table::{
    ColumnField, ColumnRole, DecimalMark, Orientation, TableBlock, TableGap, TableMapping,
};
use import::ReadOptions;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Cause, Operation};
use words::Words;

use crate::error::{AppError, ErrorCode};
use crate::import_files::{self, FileOutcomeView, InFile};
use crate::message::Message;
use crate::people;
use crate::read_files;
use crate::review::UnitChoice;
use crate::session::{Now, Session, id};
use crate::typed_counts::unit_choices;

/// What a column is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ColumnView {
    /// Code of a field (`date`, `test_name`, `value`, …), or `values_of` for the values of one test.
    pub role: String,
    /// The test, where the role is `values_of`.
    pub analyte: Option<String>,
    /// The unit of all its values, where the role is `values_of`.
    pub unit: Option<String>,
}

/// How a table is to be read. Also the form of `mds read --mapping`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MappingRequest {
    /// Which tables it is for.
    pub fingerprint: String,
    /// Row of the headings, from 1.
    pub header_row: Option<u32>,
    /// `result_per_row`, `draw_per_row` or `draw_per_column`.
    pub orientation: String,
    /// From the left.
    pub columns: Vec<ColumnView>,
    /// True where the day stands before the month.
    pub day_first: Option<bool>,
    /// `point` or `comma`.
    pub decimal: Option<String>,
}

/// A table of a file, and how it was understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableView {
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// Headings as printed.
    pub headings: Vec<String>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
    /// Number of rows below the headings.
    pub row_count: u32,
    /// What could not be told, in words.
    pub missing: Vec<Message>,
    /// How it was read, in the form of an answer.
    pub mapping: MappingRequest,
    /// An answer that was given before is in use.
    pub is_mapped: bool,
}

/// The tables of a file, and what may be chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TablesView {
    /// Name of the file.
    pub file_name: String,
    /// In the order of the file.
    pub tables: Vec<TableView>,
    /// Codes of the fields that a column can be.
    pub fields: Vec<String>,
    /// Units for each test.
    pub units: Vec<AnalyteUnitsView>,
}

/// The units of a test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnalyteUnitsView {
    /// The test.
    pub analyte: String,
    /// Its units.
    pub units: Vec<UnitChoice>,
}

/// A row as it would be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MappedRowView {
    /// The test, or the name as printed.
    pub name: String,
    /// Value with its unit, in words.
    pub value: String,
    /// ISO date.
    pub collected: Option<String>,
    /// Nothing speaks against it.
    pub is_certain: bool,
    /// What speaks against it.
    pub doubts: Vec<Message>,
}

/// What would be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MappingPreviewView {
    /// Number of results.
    pub found: u32,
    /// Of these, without a doubt.
    pub certain: u32,
    /// The first of them.
    pub rows: Vec<MappedRowView>,
    /// What could still not be told.
    pub missing: Vec<Message>,
}

/// So many rows of a preview are shown.
const PREVIEW_ROWS: usize = 24;

fn key(fingerprint: &str) -> String {
    format!("table_mapping/{fingerprint}")
}

impl MappingRequest {
    fn of(mapping: &TableMapping) -> Self {
        Self {
            fingerprint: mapping.fingerprint.clone(),
            header_row: mapping.header_row,
            orientation: mapping.orientation.code().to_owned(),
            columns: mapping
                .columns
                .iter()
                .map(|role| match role {
                    ColumnRole::Field(field) => ColumnView {
                        role: field.code().to_owned(),
                        analyte: None,
                        unit: None,
                    },
                    ColumnRole::ValuesOf { analyte, unit } => ColumnView {
                        role: VALUES_OF.to_owned(),
                        analyte: Some(analyte.id().to_owned()),
                        unit: unit.clone(),
                    },
                })
                .collect(),
            day_first: mapping.day_first,
            decimal: mapping.decimal.map(|mark| mark.code().to_owned()),
        }
    }

    /// Returns the mapping, or nothing where a code in it is not known.
    pub(crate) fn mapping(&self) -> Option<TableMapping> {
        Some(TableMapping {
            fingerprint: self.fingerprint.clone(),
            header_row: self.header_row,
            orientation: Orientation::from_code(&self.orientation)?,
            columns: self
                .columns
                .iter()
                .map(ColumnView::column)
                .collect::<Option<_>>()?,
            day_first: self.day_first,
            decimal: match &self.decimal {
                Some(code) => Some(DecimalMark::from_code(code)?),
                None => None,
            },
        })
    }

    fn known(&self) -> Result<TableMapping, AppError> {
        self.mapping()
            .ok_or_else(|| AppError::invalid("mapping", &self.fingerprint))
    }

    /// Reads mappings as they are written for scripts: one, or a list of them.
    ///
    /// # Errors
    /// When the text is no mapping, or a code in it is not known.
    pub fn from_json(text: &str) -> Result<Vec<Self>, AppError> {
        let not_one =
            |error| AppError::new(ErrorCode::InvalidInput, error).with("field", "mapping");
        let list: Vec<Self> = if text.trim_start().starts_with('[') {
            serde_json::from_str(text).map_err(not_one)?
        } else {
            vec![serde_json::from_str(text).map_err(not_one)?]
        };
        for one in &list {
            one.known()?;
        }
        Ok(list)
    }
}

const VALUES_OF: &str = "values_of";

impl ColumnView {
    fn column(&self) -> Option<ColumnRole> {
        if self.role == VALUES_OF {
            return Some(ColumnRole::ValuesOf {
                analyte: Analyte::from_id(self.analyte.as_deref()?)?,
                unit: self.unit.clone().filter(|unit| !unit.is_empty()),
            });
        }
        ColumnField::from_code(&self.role).map(ColumnRole::Field)
    }
}

/// Returns every mapping that was remembered. One of a later version that is not understood is passed over.
pub(crate) fn kept(session: &Session) -> Result<Vec<TableMapping>, AppError> {
    Ok(session
        .vault
        .settings()?
        .iter()
        .filter(|(name, _)| name.starts_with(&key("")))
        .filter_map(|(_, json)| serde_json::from_str::<MappingRequest>(json).ok()?.mapping())
        .collect())
}

/// Remembers mappings for later files with the same headings.
///
/// # Errors
/// When a mapping is not one, or the vault cannot be written.
pub fn remember(
    session: &mut Session,
    mappings: &[MappingRequest],
    now: Now,
) -> Result<(), AppError> {
    let mut operations = Vec::new();
    for mapping in mappings {
        mapping.known()?;
        let value = serde_json::to_string(mapping)
            .map_err(|error| AppError::new(ErrorCode::Internal, error))?;
        operations.push(Operation::Setting {
            key: key(&mapping.fingerprint),
            value,
        });
    }
    session.apply(domain::Uuid::nil(), Cause::Typed, now, &operations)
}

/// Says whether a table of the file leaves something open that its columns decide. Day and month, and whose
/// results they are, are asked in the review.
pub(crate) fn is_worth_asking(reading: &DocumentReading) -> bool {
    reading.tables.iter().any(|table| {
        table.missing.iter().any(|gap| match gap {
            TableGap::TestName
            | TableGap::Value
            | TableGap::Date
            | TableGap::Unit
            | TableGap::Decimal => true,
            TableGap::Column => reading.drafts.is_empty(),
            TableGap::DayOrder | TableGap::Person => false,
        })
    })
}

/// Returns the tables of a kept file with what their columns were taken for.
///
/// # Errors
/// When its original is not kept.
pub fn tables(session: &Session, import: &str, now: Now) -> Result<TablesView, AppError> {
    let words = session.words()?;
    let (name, reading) = read_again(session, import, kept(session)?, now)?;
    Ok(TablesView {
        file_name: name,
        tables: reading
            .tables
            .iter()
            .map(|table| table_view(&words, table))
            .collect(),
        fields: ColumnField::ALL
            .iter()
            .map(|field| field.code().to_owned())
            .collect(),
        units: Analyte::ALL
            .iter()
            .map(|analyte| AnalyteUnitsView {
                analyte: analyte.id().to_owned(),
                units: unit_choices(&words, *analyte),
            })
            .collect(),
    })
}

/// Says what a kept file would give with these columns. Nothing is stored.
///
/// # Errors
/// When its original is not kept, or the mapping is not one.
pub fn preview(
    session: &Session,
    import: &str,
    request: &MappingRequest,
    now: Now,
) -> Result<MappingPreviewView, AppError> {
    let words = session.words()?;
    let (_, reading) = read_again(session, import, vec![request.known()?], now)?;
    let certain = reading
        .drafts
        .iter()
        .filter(|draft| draft.confidence() == Confidence::Certain)
        .count();
    Ok(MappingPreviewView {
        found: u32::try_from(reading.drafts.len()).unwrap_or(u32::MAX),
        certain: u32::try_from(certain).unwrap_or(u32::MAX),
        rows: reading
            .drafts
            .iter()
            .take(PREVIEW_ROWS)
            .map(|draft| MappedRowView {
                name: draft.analyte.map_or_else(
                    || draft.printed.name.clone(),
                    |analyte| words.say(&format!("analyte-{}", analyte.id()), &[]),
                ),
                value: draft.printed.value_with_unit(),
                collected: draft.collected.map(|date| date.to_string()),
                is_certain: draft.confidence() == Confidence::Certain,
                doubts: draft
                    .reasons
                    .iter()
                    .map(|reason| Message::say(&words, &format!("reason-{}", reason.code()), &[]))
                    .collect(),
            })
            .collect(),
        missing: reading
            .tables
            .iter()
            .filter(|table| table.fingerprint == request.fingerprint)
            .flat_map(|table| gaps(&words, table))
            .collect(),
    })
}

/// Reads a kept file anew with these columns, and remembers them. What waited of the former reading goes; what
/// was confirmed of it stays.
///
/// # Errors
/// When its original is not kept, or the vault cannot be written.
pub fn apply(
    session: &mut Session,
    person: &str,
    import: &str,
    request: &MappingRequest,
    now: Now,
) -> Result<FileOutcomeView, AppError> {
    let owner = people::known(session, person)?;
    remember(session, std::slice::from_ref(request), now)?;
    let former = id(import)?;
    let document = document(session, import)?;
    let stored = session.vault.import(former)?;
    let operations: Vec<Operation> = if stored.is_some_and(|stored| stored.confirmed == 0) {
        vec![Operation::UndoImport { id: former }]
    } else {
        session
            .drafts(Some(owner.id))?
            .iter()
            .filter(|waiting| waiting.import == former)
            .map(|waiting| Operation::RejectResult { id: waiting.id })
            .collect()
    };
    session.apply(owner.id, Cause::Typed, now, &operations)?;
    // Whoever names its columns has seen the table: there is nothing left to cover.
    let mut batch = import_files::begin(session, person, 1, now)?.seen();
    let file = InFile::Loaded(document.name, document.bytes);
    let read = batch.read(vec![file], &mut |_| {}, &AtomicBool::new(false));
    batch.keep(session, read, now)?;
    let outcome = batch.finish(session, false, now)?;
    outcome
        .files
        .into_iter()
        .next()
        .ok_or_else(|| AppError::new(ErrorCode::ReaderFailed, "the file gave no answer"))
}

fn document(session: &Session, import: &str) -> Result<store::Document, AppError> {
    session
        .document(id(import)?)?
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no original of that identity is kept"))
}

/// Reads the kept original of an import anew. Nothing is stored.
pub(crate) fn read_again(
    session: &Session,
    import: &str,
    mappings: Vec<TableMapping>,
    now: Now,
) -> Result<(String, DocumentReading), AppError> {
    let document = document(session, import)?;
    let options = ReadOptions {
        today: now.today(),
        day_first: None,
        mappings,
    };
    let files = [(document.name, document.bytes)];
    let mut readings = read_files::readings(
        &session.options,
        &files,
        &options,
        &mut |_| {},
        &AtomicBool::new(false),
    );
    let [(name, _)] = files;
    readings
        .pop()
        .map(|reading| (name, reading))
        .ok_or_else(|| AppError::new(ErrorCode::ReaderFailed, "the file gave no answer"))
}

pub(crate) fn table_view(words: &Words, table: &TableBlock) -> TableView {
    TableView {
        sheet: table.sheet.clone(),
        headings: table.headings.clone(),
        rows: table.rows.clone(),
        row_count: table.row_count,
        missing: gaps(words, table),
        mapping: MappingRequest::of(&table.mapping()),
        is_mapped: table.is_mapped,
    }
}

fn gaps(words: &Words, table: &TableBlock) -> Vec<Message> {
    table
        .missing
        .iter()
        .map(|gap| Message::say(words, &format!("table-gap-{}", gap.code()), &[]))
        .collect()
}

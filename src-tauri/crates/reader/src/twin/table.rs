//! The twins of tables and of the mappings that a person gives them.

use domain::Analyte;
use domain::table::{
    ColumnField, ColumnRole, DecimalMark, Orientation, TableBlock, TableGap, TableMapping,
};
use serde::{Deserialize, Serialize};

use super::{NotUnderstood, known, optional};

/// Twin of [`TableBlock`].
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct BlockTwin {
    sheet: Option<String>,
    header_row: Option<u32>,
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
    row_count: u32,
    orientation: String,
    columns: Vec<RoleTwin>,
    missing: Vec<String>,
    fingerprint: String,
    day_first: Option<bool>,
    decimal: Option<String>,
    is_mapped: bool,
}

/// Twin of [`TableMapping`].
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct MappingTwin {
    fingerprint: String,
    header_row: Option<u32>,
    orientation: String,
    columns: Vec<RoleTwin>,
    day_first: Option<bool>,
    decimal: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RoleTwin {
    Field(String),
    ValuesOf {
        analyte: String,
        unit: Option<String>,
    },
}

impl From<TableBlock> for BlockTwin {
    fn from(block: TableBlock) -> Self {
        Self {
            sheet: block.sheet,
            header_row: block.header_row,
            headings: block.headings,
            rows: block.rows,
            row_count: block.row_count,
            orientation: block.orientation.code().to_owned(),
            columns: block.columns.iter().map(RoleTwin::from).collect(),
            missing: block
                .missing
                .iter()
                .map(|gap| gap.code().to_owned())
                .collect(),
            fingerprint: block.fingerprint,
            day_first: block.day_first,
            decimal: block.decimal.map(|mark| mark.code().to_owned()),
            is_mapped: block.is_mapped,
        }
    }
}

impl TryFrom<BlockTwin> for TableBlock {
    type Error = NotUnderstood;

    fn try_from(twin: BlockTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            sheet: twin.sheet,
            header_row: twin.header_row,
            headings: twin.headings,
            rows: twin.rows,
            row_count: twin.row_count,
            orientation: known(&twin.orientation, Orientation::from_code)?,
            columns: roles(&twin.columns)?,
            missing: twin
                .missing
                .iter()
                .map(|code| known(code, TableGap::from_code))
                .collect::<Result<_, _>>()?,
            fingerprint: twin.fingerprint,
            day_first: twin.day_first,
            decimal: optional(twin.decimal, |code| known(&code, DecimalMark::from_code))?,
            is_mapped: twin.is_mapped,
        })
    }
}

impl From<&TableMapping> for MappingTwin {
    fn from(mapping: &TableMapping) -> Self {
        Self {
            fingerprint: mapping.fingerprint.clone(),
            header_row: mapping.header_row,
            orientation: mapping.orientation.code().to_owned(),
            columns: mapping.columns.iter().map(RoleTwin::from).collect(),
            day_first: mapping.day_first,
            decimal: mapping.decimal.map(|mark| mark.code().to_owned()),
        }
    }
}

impl TryFrom<&MappingTwin> for TableMapping {
    type Error = NotUnderstood;

    fn try_from(twin: &MappingTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            fingerprint: twin.fingerprint.clone(),
            header_row: twin.header_row,
            orientation: known(&twin.orientation, Orientation::from_code)?,
            columns: roles(&twin.columns)?,
            day_first: twin.day_first,
            decimal: optional(twin.decimal.as_deref(), |code| {
                known(code, DecimalMark::from_code)
            })?,
        })
    }
}

impl From<&ColumnRole> for RoleTwin {
    fn from(role: &ColumnRole) -> Self {
        match role {
            ColumnRole::Field(field) => Self::Field(field.code().to_owned()),
            ColumnRole::ValuesOf { analyte, unit } => Self::ValuesOf {
                analyte: analyte.id().to_owned(),
                unit: unit.clone(),
            },
        }
    }
}

fn roles(twins: &[RoleTwin]) -> Result<Vec<ColumnRole>, NotUnderstood> {
    twins
        .iter()
        .map(|twin| match twin {
            RoleTwin::Field(code) => known(code, ColumnField::from_code).map(ColumnRole::Field),
            RoleTwin::ValuesOf { analyte, unit } => Ok(ColumnRole::ValuesOf {
                analyte: known(analyte, Analyte::from_id)?,
                unit: unit.clone(),
            }),
        })
        .collect()
}

//! How a table of results is laid out, and how a person says that it should be read.
//!
//! The import crate describes every table that it finds as a [`TableBlock`], with its guess for each
//! column; a person may answer with a [`TableMapping`]. Nothing here reads a file.
//!
//! The way round: read a file; each [`TableBlock`] of `DocumentReading::tables` shows its headings, its
//! first rows and the guessed roles, and [`TableBlock::missing`] says what could not be told. The person
//! changes roles; [`TableBlock::mapping`] gives the start for that. Read the same bytes again with the
//! mapping among the options. Keep the mapping: the next file with the same [`TableBlock::fingerprint`]
//! is read by it without a question. A mapping whose fingerprint fits no table of a file does nothing,
//! so that all that were ever kept may be handed over.

use crate::analyte::Analyte;
use crate::codes::codes;

/// Headings of a result in our own table of results, which is exported and comes back exactly as it went out.
/// Further columns may follow. Part of what scripts rely on.
pub const RESULT_COLUMNS: [&str; 15] = [
    "date",
    "analyte",
    "comparator",
    "value",
    "unit",
    "range_low",
    "range_high",
    "printed_name",
    "printed_comparator",
    "printed_value",
    "printed_unit",
    "printed_range",
    "printed_flag",
    "laboratory",
    "status",
];

codes! {
    /// What a column holds, where it is not the values of a single test.
    ColumnField {
        /// When the blood was drawn; a time may stand beside the day.
        Date = "date",
        /// The time of the draw, in a column of its own.
        Time = "time",
        /// Another date: of the report, the order, the result.
        OtherDate = "other_date",
        /// Name of the test.
        TestName = "test_name",
        /// Code of the test; a LOINC code is used.
        TestCode = "test_code",
        /// The result.
        Value = "value",
        /// `<` or `>` in a column of its own.
        Comparator = "comparator",
        /// The unit.
        Unit = "unit",
        /// The reference range in one cell.
        Range = "range",
        /// Its lower limit.
        Low = "low",
        /// Its upper limit.
        High = "high",
        /// High, low, abnormal.
        Flag = "flag",
        /// Final, preliminary, corrected.
        Status = "status",
        /// Name of the person.
        Person = "person",
        /// A number that stands for the person.
        PersonId = "person_id",
        /// The given name, where the name of the person stands in two columns.
        GivenName = "given_name",
        /// Birth date of the person.
        BirthDate = "birth_date",
        /// What was examined: blood, urine, marrow.
        Specimen = "specimen",
        /// Number of the sample.
        SpecimenId = "specimen_id",
        /// Name of the laboratory.
        Laboratory = "laboratory",
        /// A remark.
        Comment = "comment",
        /// An earlier result beside the present one. It is not read.
        Previous = "previous",
        /// All values of one draw, whose date stands in the heading.
        Draw = "draw",
        /// Known to be of no use here. It is not read.
        Ignore = "ignore",
        /// Not understood. It is not read.
        Unknown = "unknown",
    }
}

codes! {
    /// What one row and one column of a table stand for.
    Orientation {
        /// Each row is one result: columns for test, value, unit, date.
        ResultPerRow = "result_per_row",
        /// Each row is one draw: a column for each test.
        DrawPerRow = "draw_per_row",
        /// Each column is one draw: a row for each test.
        DrawPerColumn = "draw_per_column",
    }
}

codes! {
    /// The mark between whole and fraction.
    DecimalMark {
        /// `8.9`
        Point = "point",
        /// `8,9`
        Comma = "comma",
    }
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnRole {
    /// A field of each row.
    Field(ColumnField),
    /// The values of one test, as in a table with a column for each test.
    ValuesOf {
        /// The test.
        analyte: Analyte,
        /// The unit of the whole column; `None` where none is known, or each cell has its own.
        unit: Option<String>,
    },
}

/// One table of a document: where it stands, what is in it, and how it was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct TableBlock {
    /// Name of the sheet; `None` in separated text.
    pub sheet: Option<String>,
    /// The line or row of the headings, from 1; `None` where it has none.
    pub header_row: Option<u32>,
    /// The headings as printed, one for each column; empty texts where there are none.
    pub headings: Vec<String>,
    /// The first rows below the headings, as shown, at most [`SHOWN_ROWS`].
    pub rows: Vec<Vec<String>>,
    /// How many rows it has below the headings.
    pub row_count: u32,
    /// How it was read.
    pub orientation: Orientation,
    /// What each column was taken for; as many as there are headings.
    pub columns: Vec<ColumnRole>,
    /// What could not be told, in order of importance; empty where the table was understood.
    pub missing: Vec<TableGap>,
    /// The same for every table with the same headings in the same order, whatever is below them.
    /// Dates among the headings do not count. Holds nothing readable of the document.
    pub fingerprint: String,
    /// The order of day and month that was used; `None` where nothing told it, or it does not matter.
    pub day_first: Option<bool>,
    /// The decimal mark that was used; `None` where nothing told it.
    pub decimal: Option<DecimalMark>,
    /// True where a mapping was applied instead of the guesses.
    pub is_mapped: bool,
}

/// How many rows of a table are shown at most.
pub const SHOWN_ROWS: usize = 20;

codes! {
    /// What a table leaves open.
    TableGap {
        /// No column names the tests.
        TestName = "test_name",
        /// No column holds values.
        Value = "value",
        /// No column holds the date of the draw.
        Date = "date",
        /// Day and month may be exchanged in all its dates.
        DayOrder = "day_order",
        /// Neither a column nor the headings hold units.
        Unit = "unit",
        /// A point or a comma may be a decimal or a thousands mark.
        Decimal = "decimal",
        /// There are several rows for a day, and nothing names the person.
        Person = "person",
        /// A column with content has a heading that is not understood.
        Column = "column",
    }
}

impl TableBlock {
    /// Returns what was guessed in the form in which a person answers.
    #[must_use]
    pub fn mapping(&self) -> TableMapping {
        TableMapping {
            fingerprint: self.fingerprint.clone(),
            header_row: self.header_row,
            orientation: self.orientation,
            columns: self.columns.clone(),
            day_first: self.day_first,
            decimal: self.decimal,
        }
    }
}

/// How a person says that a table should be read.
#[derive(Debug, Clone, PartialEq)]
pub struct TableMapping {
    /// [`TableBlock::fingerprint`] of the tables that it is for.
    pub fingerprint: String,
    /// The row of the headings when it was made. Only a table without understood headings needs it.
    pub header_row: Option<u32>,
    /// How the table is laid out.
    pub orientation: Orientation,
    /// What each column holds, from the left. In [`Orientation::DrawPerColumn`] further columns headed
    /// by a date are draws; any other column beyond the list is ignored.
    pub columns: Vec<ColumnRole>,
    /// True where the day stands before the month; `None` leaves it to the dates.
    pub day_first: Option<bool>,
    /// The decimal mark; `None` leaves it to the numbers.
    pub decimal: Option<DecimalMark>,
}

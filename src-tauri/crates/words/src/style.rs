//! How a person reads numbers, dates and units.

use crate::language::Language;

/// The mark between whole and decimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecimalMark {
    /// `8.9`
    Point,
    /// `8,9`
    Comma,
}

/// The order in which a date is written and typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// 12 March 2026
    DayMonthYear,
    /// March 12, 2026
    MonthDayYear,
    /// 2026-03-12
    YearMonthDay,
}

/// How long a date is written. The month is a word except in the ISO order, so that no printed date
/// can be read two ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateForm {
    /// 12 March 2026
    Long,
    /// 12 Mar 2026
    Short,
}

/// The unit in which haemoglobin is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HemoglobinUnit {
    /// g/dL
    GramsPerDeciliter,
    /// g/L
    GramsPerLiter,
    /// mmol/L
    MillimolesPerLiter,
}

/// The unit in which cell counts are shown. The number is the same in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CellUnit {
    /// ×10⁹/L (and ×10¹²/L for red cells)
    PerLiter,
    /// K/µL (and M/µL for red cells)
    PerMicroliter,
}

/// How this person reads numbers, dates and units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Style {
    /// Decimal mark.
    pub decimal_mark: DecimalMark,
    /// Order of dates.
    pub date_order: DateOrder,
    /// Length of dates in sentences.
    pub date_form: DateForm,
    /// Unit of haemoglobin.
    pub hemoglobin_unit: HemoglobinUnit,
    /// Unit of cell counts.
    pub cell_unit: CellUnit,
}

impl Style {
    /// Returns what is usual where the language is spoken; the person can change each part.
    #[must_use]
    pub fn usual(language: Language) -> Self {
        match language {
            Language::English => Self {
                decimal_mark: DecimalMark::Point,
                date_order: DateOrder::DayMonthYear,
                date_form: DateForm::Long,
                hemoglobin_unit: HemoglobinUnit::GramsPerDeciliter,
                cell_unit: CellUnit::PerLiter,
            },
            Language::Spanish | Language::French | Language::German => Self {
                decimal_mark: DecimalMark::Comma,
                date_order: DateOrder::DayMonthYear,
                date_form: DateForm::Long,
                hemoglobin_unit: HemoglobinUnit::GramsPerDeciliter,
                cell_unit: CellUnit::PerLiter,
            },
        }
    }
}

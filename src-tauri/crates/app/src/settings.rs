//! Settings of this installation, kept inside the vault.

use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

use store::{Cause, Operation};
use words::{CellUnit, DateForm, DateOrder, DecimalMark, HemoglobinUnit, Language, Style, Words};

use domain::ctcae::Edition;

use crate::error::AppError;
use crate::grade::GradesView;
use crate::session::{Now, Session};
use crate::summary::PaperView;

/// Colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AppearanceView {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// Order in which dates are typed and printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DateOrderView {
    /// 5 March 2026.
    DayFirst,
    /// March 5, 2026.
    MonthFirst,
}

/// Decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DecimalMarkView {
    /// 8.9
    Point,
    /// 8,9
    Comma,
}

/// All settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// Language code.
    pub language: String,
    /// Colours.
    pub appearance: AppearanceView,
    /// Percent, 100 to 200.
    pub text_size: u32,
    /// Date order.
    pub date_order: DateOrderView,
    /// Decimal mark.
    pub decimal_mark: DecimalMarkView,
    /// `g/dL`, `g/L` or `mmol/L`.
    pub hemoglobin_unit: String,
    /// `10*9/L` or `K/uL`.
    pub count_unit: String,
    /// Paper.
    pub paper: crate::summary::PaperView,
    /// Emergency number.
    pub emergency_number: String,
    /// Grades beside counts, for a study team.
    pub grades: GradesView,
    /// Idle minutes before locking.
    pub lock_after_minutes: u32,
}

/// Returns the settings of a new vault.
#[must_use]
pub fn usual() -> SettingsView {
    SettingsView {
        language: Language::English.code().to_owned(),
        appearance: AppearanceView::System,
        text_size: 100,
        date_order: DateOrderView::DayFirst,
        decimal_mark: DecimalMarkView::Point,
        hemoglobin_unit: "g/dL".to_owned(),
        count_unit: "10*9/L".to_owned(),
        paper: PaperView::A4,
        emergency_number: "112".to_owned(),
        grades: GradesView::Off,
        lock_after_minutes: 15,
    }
}

/// Returns the settings of this vault. A value that this version does not know falls back to the usual.
///
/// # Errors
/// When the vault cannot be read.
pub fn load(session: &Session) -> Result<SettingsView, AppError> {
    Ok(from_stored(&session.vault.settings()?))
}

fn from_stored(stored: &BTreeMap<String, String>) -> SettingsView {
    let mut settings = usual();
    for (key, value) in stored {
        match (key.as_str(), value.as_str()) {
            ("language", code) if Language::from_code(code).is_some() => {
                code.clone_into(&mut settings.language)
            }
            ("appearance", "light") => settings.appearance = AppearanceView::Light,
            ("appearance", "dark") => settings.appearance = AppearanceView::Dark,
            ("appearance", "contrast") => settings.appearance = AppearanceView::Contrast,
            ("text_size", size) => {
                settings.text_size = size.parse().map_or(100, |size: u32| size.clamp(100, 200));
            }
            ("date_order", "month_first") => settings.date_order = DateOrderView::MonthFirst,
            ("decimal_mark", "comma") => settings.decimal_mark = DecimalMarkView::Comma,
            ("hemoglobin_unit", unit @ ("g/L" | "mmol/L")) => {
                unit.clone_into(&mut settings.hemoglobin_unit)
            }
            ("count_unit", unit @ "K/uL") => unit.clone_into(&mut settings.count_unit),
            ("grades", "v5") => settings.grades = GradesView::V5,
            ("grades", "v6") => settings.grades = GradesView::V6,
            ("paper", "letter") => settings.paper = PaperView::Letter,
            ("emergency_number", number) => number.clone_into(&mut settings.emergency_number),
            ("lock_after_minutes", minutes) => {
                settings.lock_after_minutes = minutes
                    .parse()
                    .map_or(15, |minutes: u32| minutes.clamp(1, 240));
            }
            _ => {}
        }
    }
    settings
}

/// Keeps the settings.
///
/// # Errors
/// When the vault cannot be written.
pub fn save(session: &mut Session, settings: &SettingsView, now: Now) -> Result<(), AppError> {
    let appearance = match settings.appearance {
        AppearanceView::System => "system",
        AppearanceView::Light => "light",
        AppearanceView::Dark => "dark",
        AppearanceView::Contrast => "contrast",
    };
    let date_order = match settings.date_order {
        DateOrderView::DayFirst => "day_first",
        DateOrderView::MonthFirst => "month_first",
    };
    let decimal_mark = match settings.decimal_mark {
        DecimalMarkView::Point => "point",
        DecimalMarkView::Comma => "comma",
    };
    let paper = match settings.paper {
        PaperView::A4 => "a4",
        PaperView::Letter => "letter",
    };
    let wanted = [
        ("language", settings.language.clone()),
        ("appearance", appearance.to_owned()),
        ("text_size", settings.text_size.to_string()),
        ("date_order", date_order.to_owned()),
        ("decimal_mark", decimal_mark.to_owned()),
        ("hemoglobin_unit", settings.hemoglobin_unit.clone()),
        ("count_unit", settings.count_unit.clone()),
        ("paper", paper.to_owned()),
        (
            "grades",
            settings
                .grades
                .edition()
                .map_or("off", Edition::code)
                .to_owned(),
        ),
        (
            "emergency_number",
            settings.emergency_number.trim().to_owned(),
        ),
        (
            "lock_after_minutes",
            settings.lock_after_minutes.to_string(),
        ),
    ];
    let stored = session.vault.settings()?;
    let operations: Vec<Operation> = wanted
        .into_iter()
        .filter(|(key, value)| stored.get(*key) != Some(value))
        .map(|(key, value)| Operation::Setting {
            key: key.to_owned(),
            value,
        })
        .collect();
    if operations.is_empty() {
        return Ok(());
    }
    session.apply(domain::Uuid::nil(), Cause::Typed, now, &operations)
}

/// Keeps a setting that is none of the window's: a day, a place. Nothing is written where it stands so already.
pub(crate) fn keep(
    session: &mut Session,
    key: &str,
    value: &str,
    now: Now,
) -> Result<(), AppError> {
    if session.vault.settings()?.get(key).map(String::as_str) == Some(value) {
        return Ok(());
    }
    let setting = Operation::Setting {
        key: key.to_owned(),
        value: value.to_owned(),
    };
    session.apply(domain::Uuid::nil(), Cause::Typed, now, &[setting])
}

/// Returns the words in the language, units and number style of the settings.
#[must_use]
pub fn words(settings: &SettingsView) -> Words {
    let language = Language::from_code(&settings.language).unwrap_or(Language::English);
    Words::new(language).with_style(Style {
        decimal_mark: match settings.decimal_mark {
            DecimalMarkView::Point => DecimalMark::Point,
            DecimalMarkView::Comma => DecimalMark::Comma,
        },
        date_order: match settings.date_order {
            DateOrderView::DayFirst => DateOrder::DayMonthYear,
            DateOrderView::MonthFirst => DateOrder::MonthDayYear,
        },
        date_form: DateForm::Long,
        hemoglobin_unit: match settings.hemoglobin_unit.as_str() {
            "g/L" => HemoglobinUnit::GramsPerLiter,
            "mmol/L" => HemoglobinUnit::MillimolesPerLiter,
            _ => HemoglobinUnit::GramsPerDeciliter,
        },
        cell_unit: match settings.count_unit.as_str() {
            "K/uL" => CellUnit::PerMicroliter,
            _ => CellUnit::PerLiter,
        },
    })
}

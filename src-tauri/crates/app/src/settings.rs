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
    usual_in(Language::English)
}

/// Returns the settings that are usual where a language is spoken.
#[must_use]
pub fn usual_in(language: Language) -> SettingsView {
    let style = Style::usual(language);
    SettingsView {
        language: language.code().to_owned(),
        appearance: AppearanceView::System,
        text_size: 100,
        date_order: match style.date_order {
            DateOrder::DayMonthYear | DateOrder::YearMonthDay => DateOrderView::DayFirst,
            DateOrder::MonthDayYear => DateOrderView::MonthFirst,
        },
        decimal_mark: match style.decimal_mark {
            DecimalMark::Point => DecimalMarkView::Point,
            DecimalMark::Comma => DecimalMarkView::Comma,
        },
        hemoglobin_unit: "g/dL".to_owned(),
        count_unit: "10*9/L".to_owned(),
        paper: PaperView::A4,
        emergency_number: "112".to_owned(),
        grades: GradesView::Off,
        lock_after_minutes: 15,
    }
}

/// Brings number and date style along when the language changes: what was usual in the old one becomes
/// what is usual in the new one, and what the person chose otherwise stays.
fn follow_language(before: &SettingsView, wanted: &SettingsView) -> SettingsView {
    let mut settings = wanted.clone();
    let known = |code: &str| Language::from_code(code).unwrap_or(Language::English);
    let (old, new) = (known(&before.language), known(&wanted.language));
    if old == new {
        return settings;
    }
    let (old, new) = (usual_in(old), usual_in(new));
    if wanted.decimal_mark == before.decimal_mark && before.decimal_mark == old.decimal_mark {
        settings.decimal_mark = new.decimal_mark;
    }
    if wanted.date_order == before.date_order && before.date_order == old.date_order {
        settings.date_order = new.date_order;
    }
    settings
}

/// Returns the settings as they would be in another language.
pub(crate) fn spoken_in(settings: &SettingsView, language: Language) -> SettingsView {
    let wanted = SettingsView {
        language: language.code().to_owned(),
        ..settings.clone()
    };
    follow_language(settings, &wanted)
}

/// Returns the settings of this vault. A value that this version does not know falls back to the usual.
///
/// # Errors
/// When the vault cannot be read.
pub fn load(session: &Session) -> Result<SettingsView, AppError> {
    Ok(from_stored(&session.vault.settings()?))
}

fn from_stored(stored: &BTreeMap<String, String>) -> SettingsView {
    let language = stored
        .get("language")
        .and_then(|code| Language::from_code(code))
        .unwrap_or(Language::English);
    let mut settings = usual_in(language);
    for (key, value) in stored {
        match (key.as_str(), value.as_str()) {
            ("appearance", "light") => settings.appearance = AppearanceView::Light,
            ("appearance", "dark") => settings.appearance = AppearanceView::Dark,
            ("appearance", "contrast") => settings.appearance = AppearanceView::Contrast,
            ("text_size", size) => {
                settings.text_size = size.parse().map_or(100, |size: u32| size.clamp(100, 200));
            }
            ("date_order", "month_first") => settings.date_order = DateOrderView::MonthFirst,
            ("date_order", "day_first") => settings.date_order = DateOrderView::DayFirst,
            ("decimal_mark", "comma") => settings.decimal_mark = DecimalMarkView::Comma,
            ("decimal_mark", "point") => settings.decimal_mark = DecimalMarkView::Point,
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

/// Keeps the settings. A new language brings its usual number and date style along.
///
/// # Errors
/// When the vault cannot be written.
pub fn save(session: &mut Session, settings: &SettingsView, now: Now) -> Result<(), AppError> {
    let settings = follow_language(&load(session)?, settings);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_language_brings_its_style_along_and_keeps_what_was_chosen_otherwise() {
        let english = usual();
        let german = SettingsView {
            language: "de".to_owned(),
            ..english.clone()
        };
        let followed = follow_language(&english, &german);
        assert_eq!(followed.decimal_mark, DecimalMarkView::Comma);
        assert_eq!(followed.date_order, DateOrderView::DayFirst);

        let chosen = SettingsView {
            date_order: DateOrderView::MonthFirst,
            ..english
        };
        let german = SettingsView {
            language: "de".to_owned(),
            ..chosen.clone()
        };
        let followed = follow_language(&chosen, &german);
        assert_eq!(followed.date_order, DateOrderView::MonthFirst);
    }

    #[test]
    fn stored_settings_of_a_language_begin_with_its_style() {
        let stored = |pairs: &[(&str, &str)]| {
            let pairs = pairs.iter();
            from_stored(
                &pairs
                    .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
                    .collect(),
            )
        };
        assert_eq!(
            stored(&[("language", "fr")]).decimal_mark,
            DecimalMarkView::Comma
        );
        assert_eq!(
            stored(&[("language", "fr"), ("decimal_mark", "point")]).decimal_mark,
            DecimalMarkView::Point
        );
        assert_eq!(stored(&[("language", "tlh")]).language, "en");
    }
}

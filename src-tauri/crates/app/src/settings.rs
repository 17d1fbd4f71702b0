//! Settings of this installation, kept inside the vault.

use serde::{Deserialize, Serialize};
use specta::Type;

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
    /// Idle minutes before locking.
    pub lock_after_minutes: u32,
}

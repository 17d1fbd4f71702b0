#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use crate::{CellUnit, DateForm, DateOrder, DecimalMark, HemoglobinUnit, Language, Style, Words};
use chrono::NaiveDate;
use domain::analyte::Analyte;
use domain::quantity::Comparator;
use domain::{PartialDate, Quantity};

fn words(change: impl FnOnce(&mut Style)) -> Words {
    let mut style = Style::usual(Language::English);
    change(&mut style);
    Words::new(Language::English).with_style(style)
}

#[test]
fn a_value_is_written_in_the_unit_and_with_the_mark_that_the_person_chose() {
    let plain = words(|_| {});
    let liter = words(|style| style.hemoglobin_unit = HemoglobinUnit::GramsPerLiter);
    let comma = words(|style| {
        style.decimal_mark = DecimalMark::Comma;
        style.hemoglobin_unit = HemoglobinUnit::MillimolesPerLiter;
        style.cell_unit = CellUnit::PerMicroliter;
    });
    for (words, analyte, value, expected) in [
        (plain, Analyte::Hemoglobin, "8.9", "8.9 g/dL"),
        (plain, Analyte::Hemoglobin, "9", "9.0 g/dL"),
        (plain, Analyte::Hemoglobin, "7.95", "7.95 g/dL"),
        (plain, Analyte::Hemoglobin, "8.8622", "8.9 g/dL"),
        (plain, Analyte::Hemoglobin, "7.9762", "7.98 g/dL"),
        (plain, Analyte::Platelets, "9.62", "9.6 ×10⁹/L"),
        (plain, Analyte::Platelets, "19.5", "19.5 ×10⁹/L"),
        (plain, Analyte::Neutrophils, "0.4961", "0.496 ×10⁹/L"),
        (plain, Analyte::Platelets, "45", "45 ×10⁹/L"),
        (plain, Analyte::Neutrophils, "0.82", "0.82 ×10⁹/L"),
        (plain, Analyte::Neutrophils, "2.60", "2.6 ×10⁹/L"),
        (plain, Analyte::Neutrophils, "0.004", "0.004 ×10⁹/L"),
        (plain, Analyte::Neutrophils, "0", "0.0 ×10⁹/L"),
        (plain, Analyte::Platelets, "0.4", "0.4 ×10⁹/L"),
        (
            plain,
            Analyte::NrbcPer100Wbc,
            "2",
            "2.0 per 100 white cells",
        ),
        (plain, Analyte::Epo, "212", "212.0 mIU/mL"),
        (liter, Analyte::Hemoglobin, "8.9", "89 g/L"),
        (liter, Analyte::Hemoglobin, "7.95", "79.5 g/L"),
        (comma, Analyte::Hemoglobin, "8.9", "5,5 mmol/L"),
        (comma, Analyte::Wbc, "2.6", "2,6 K/µL"),
        (comma, Analyte::Rbc, "2.91", "2,91 M/µL"),
    ] {
        let quantity = Quantity::exact(value.parse().unwrap());
        assert_eq!(words.measured(analyte, &quantity), expected);
    }
}

#[test]
fn a_comparator_stays_before_its_number() {
    let quantity = Quantity {
        value: "5".parse().unwrap(),
        comparator: Some(Comparator::Below),
    };
    assert_eq!(words(|_| {}).value(Analyte::Platelets, &quantity), "<5");
}

#[test]
fn a_date_is_written_in_the_order_of_the_person_and_never_in_two_possible_ways() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
    for (order, long, short) in [
        (DateOrder::DayMonthYear, "4 March 2026", "4 Mar 2026"),
        (DateOrder::MonthDayYear, "March 4, 2026", "Mar 4, 2026"),
        (DateOrder::YearMonthDay, "2026-03-04", "2026-03-04"),
    ] {
        let words = words(|style| style.date_order = order);
        assert_eq!(words.date(day), long);
        assert_eq!(words.short_date(day), short);
    }
}

#[test]
fn each_language_writes_its_dates_and_numbers_as_people_there_do() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    for (language, long, short, month, number, ferritin) in [
        (
            Language::English,
            "1 March 2026",
            "1 Mar 2026",
            "March 2026",
            "8.9",
            "12500",
        ),
        (
            Language::Spanish,
            "1 de marzo de 2026",
            "1 mar 2026",
            "marzo de 2026",
            "8,9",
            "12500",
        ),
        (
            Language::French,
            "1er mars 2026",
            "1er mars 2026",
            "mars 2026",
            "8,9",
            "12\u{a0}500",
        ),
        (
            Language::German,
            "1. März 2026",
            "1. Mär 2026",
            "März 2026",
            "8,9",
            "12500",
        ),
    ] {
        let words = Words::new(language);
        assert_eq!(words.date(day), long);
        assert_eq!(words.short_date(day), short);
        assert_eq!(words.partial_date(&"2026-03".parse().unwrap()), month);
        assert_eq!(words.number("8.9".parse().unwrap()), number);
        assert_eq!(words.number("12500".parse().unwrap()), ferritin);
        assert_eq!(words.number("1250".parse().unwrap()), "1250");
    }
}

#[test]
fn a_date_is_written_no_further_than_it_is_known() {
    let words = words(|style| style.date_form = DateForm::Long);
    for (date, expected) in [
        ("2026", "2026"),
        ("2026-03", "March 2026"),
        ("2026-03-04", "4 March 2026"),
        ("2026-03-04T08:05", "4 March 2026, 08:05"),
    ] {
        let date: PartialDate = date.parse().unwrap();
        assert_eq!(words.partial_date(&date), expected);
    }
}

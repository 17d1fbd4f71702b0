#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::{Language, Style};

fn words(order: DateOrder) -> Words {
    Words::new(Language::English).with_style(Style {
        date_order: order,
        ..Style::usual(Language::English)
    })
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_number_is_read_with_a_comma_or_a_point() {
    for (typed, expected) in [
        ("8.9", "8.9"),
        ("8,9", "8.9"),
        (" 45 ", "45"),
        (".5", "0.5"),
        ("0,450", "0.450"),
        ("0.125", "0.125"),
        ("10,25", "10.25"),
        ("118 000", "118000"),
        ("118\u{a0}000", "118000"),
        ("118’000", "118000"),
        ("1.118.000", "1118000"),
        ("1,118.5", "1118.5"),
        ("1.118,5", "1118.5"),
        ("1234.567", "1234.567"),
    ] {
        assert_eq!(
            parse_number(typed, DecimalMark::Point),
            NumberInput::One(number(expected)),
            "{typed}"
        );
    }
}

#[test]
fn a_number_that_can_be_read_two_ways_gives_both() {
    for (typed, mark, first, second) in [
        ("1.234", DecimalMark::Point, "1.234", "1234"),
        ("1.234", DecimalMark::Comma, "1234", "1.234"),
        ("1,234", DecimalMark::Point, "1234", "1.234"),
        ("120.000", DecimalMark::Comma, "120000", "120.000"),
    ] {
        assert_eq!(
            parse_number(typed, mark),
            NumberInput::Either(number(first), number(second)),
            "{typed}"
        );
    }
}

#[test]
fn what_is_not_a_number_is_not_made_into_one() {
    for typed in [
        "", "8.", "eight", "8.9 L", "1,2,3", "1.23.456", "-4", "8 9", "1,234,5", "1.2,3.4",
    ] {
        assert_eq!(
            parse_number(typed, DecimalMark::Point),
            NumberInput::NotANumber,
            "{typed}"
        );
    }
}

#[test]
fn a_comparator_is_read_before_the_number() {
    for (typed, comparator) in [
        ("<10", Some(Comparator::Below)),
        ("≤ 10", Some(Comparator::AtMost)),
        (">=10", Some(Comparator::AtLeast)),
        ("10", None),
    ] {
        assert_eq!(
            parse_quantity(typed, DecimalMark::Point),
            (comparator, NumberInput::One(number("10"))),
            "{typed}"
        );
    }
    assert_eq!(
        parse_quantity("<>10", DecimalMark::Point).1,
        NumberInput::NotANumber
    );
}

#[test]
fn a_date_is_read_as_people_type_it() {
    for (typed, expected) in [
        ("12.3.2026", "2026-03-12"),
        ("12/3/2026", "2026-03-12"),
        ("12-3-2026", "2026-03-12"),
        ("12 March 2026", "2026-03-12"),
        ("12 mar 2026", "2026-03-12"),
        ("12-MAR-2026", "2026-03-12"),
        ("12th of March, 2026", "2026-03-12"),
        ("March 12, 2026", "2026-03-12"),
        ("Sept 3 2026", "2026-09-03"),
        ("2026-03-12", "2026-03-12"),
        ("2026/3/12", "2026-03-12"),
        ("20260312", "2026-03-12"),
        ("3/25/2026", "2026-03-25"),
        ("March 2026", "2026-03"),
        ("3/2026", "2026-03"),
        ("2026-03", "2026-03"),
        ("2026", "2026"),
    ] {
        assert_eq!(
            words(DateOrder::DayMonthYear).parse_date(typed),
            DateInput::One(expected.parse().unwrap()),
            "{typed}"
        );
    }
}

#[test]
fn the_order_of_the_person_decides_between_slashes_and_dots_can_stay_open() {
    for (typed, order, expected) in [
        ("3/4/2026", DateOrder::DayMonthYear, vec!["2026-04-03"]),
        ("3/4/2026", DateOrder::MonthDayYear, vec!["2026-03-04"]),
        (
            "3/4/2026",
            DateOrder::YearMonthDay,
            vec!["2026-04-03", "2026-03-04"],
        ),
        ("3.4.2026", DateOrder::YearMonthDay, vec!["2026-04-03"]),
        (
            "3.4.2026",
            DateOrder::MonthDayYear,
            vec!["2026-03-04", "2026-04-03"],
        ),
        ("25.4.2026", DateOrder::MonthDayYear, vec!["2026-04-25"]),
        ("4/4/2026", DateOrder::YearMonthDay, vec!["2026-04-04"]),
    ] {
        let expected: Vec<PartialDate> =
            expected.iter().map(|date| date.parse().unwrap()).collect();
        assert_eq!(
            words(order).parse_date(typed).readings(),
            expected,
            "{typed}"
        );
    }
}

#[test]
fn a_short_year_is_read_for_draws_and_for_birth_dates() {
    for (typed, expected) in [
        ("12.3.26", "2026-03-12"),
        ("12.3.39", "2039-03-12"),
        ("12.3.40", "1940-03-12"),
        ("12 March 48", "1948-03-12"),
    ] {
        assert_eq!(
            words(DateOrder::DayMonthYear).parse_date(typed),
            DateInput::One(expected.parse().unwrap()),
            "{typed}"
        );
    }
}

#[test]
fn readings_that_are_not_possible_can_be_left_out() {
    let typed = words(DateOrder::YearMonthDay).parse_date("3/12/2026");
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    let last = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    assert_eq!(
        typed.within(first, last),
        DateInput::One("2026-03-12".parse().unwrap())
    );
}

#[test]
fn what_is_not_a_date_is_not_made_into_one() {
    for typed in [
        "",
        "today",
        "12.3.",
        "31.2.2026",
        "12 Marsh 2026",
        "13/2026",
        "12 3",
        "1 2 3 4",
        "99999999",
        "0",
    ] {
        assert_eq!(
            words(DateOrder::DayMonthYear).parse_date(typed),
            DateInput::NotADate,
            "{typed}"
        );
    }
}

#[test]
fn a_time_is_read_as_people_type_it() {
    for (typed, expected) in [
        ("8:10", Some((8, 10))),
        ("08.10", Some((8, 10))),
        ("8h10", Some((8, 10))),
        ("8h", Some((8, 0))),
        ("0810", Some((8, 10))),
        ("8:10 pm", Some((20, 10))),
        ("12:05 am", Some((0, 5))),
        ("8 am", Some((8, 0))),
        ("25:00", None),
        ("13:00 pm", None),
        ("8", None),
        ("", None),
    ] {
        let expected =
            expected.map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
        assert_eq!(parse_time(typed), expected, "{typed}");
    }
}

#[test]
fn what_is_written_can_be_typed_back() {
    let styles = [DecimalMark::Point, DecimalMark::Comma]
        .into_iter()
        .flat_map(|decimal_mark| {
            [
                DateOrder::DayMonthYear,
                DateOrder::MonthDayYear,
                DateOrder::YearMonthDay,
            ]
            .map(|date_order| Style {
                decimal_mark,
                date_order,
                ..Style::usual(Language::English)
            })
        });
    let all = styles.flat_map(|style| {
        Language::ALL
            .iter()
            .map(move |language| Words::new(*language).with_style(style))
    });
    for words in all {
        let style = words.style();
        for value in [
            "0",
            "0.05",
            "8.9",
            "45",
            "0.82",
            "1.234",
            "118",
            "1250",
            "8.733",
            "12500",
            "1234567.5",
        ] {
            let value = number(value);
            let read = match words.parse_number(&words.number(value)) {
                NumberInput::One(first) | NumberInput::Either(first, _) => Some(first),
                NumberInput::NotANumber => None,
            };
            assert_eq!(read, Some(value), "{style:?}");
        }
        let mut day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        for _ in 0..365 {
            let expected = DateInput::One(PartialDate::Day(day));
            assert_eq!(words.parse_date(&words.date(day)), expected, "{style:?}");
            assert_eq!(
                words.parse_date(&words.short_date(day)),
                expected,
                "{style:?}"
            );
            day = day.succ_opt().unwrap();
        }
    }
}

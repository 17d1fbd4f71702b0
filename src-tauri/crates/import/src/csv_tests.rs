//! What is read out of separated text.

use insta::assert_snapshot;

use crate::shown::{fixture, shown};

#[test]
fn one_result_a_row_with_titles_decimal_comma_and_an_old_encoding() {
    assert_snapshot!(shown(fixture!("csv/long-german-cp1252.csv"), "a.csv"));
}

#[test]
fn one_draw_a_row_with_units_below_the_header() {
    assert_snapshot!(shown(fixture!("csv/wide-units-row.csv"), "a.csv"));
}

#[test]
fn one_draw_a_column_and_urine_left_out() {
    assert_snapshot!(shown(fixture!("csv/dates-across.tsv"), "a.tsv"));
}

#[test]
fn people_are_kept_apart_and_a_row_of_nobody_is_asked_about() {
    assert_snapshot!(shown(fixture!("csv/two-people.csv"), "a.csv"));
}

#[test]
fn dates_that_can_be_read_two_ways_are_asked_about() {
    assert_snapshot!(shown(fixture!("csv/ambiguous-dates.csv"), "a.csv"));
}

#[test]
fn rows_without_person_and_date_are_nobodys_history() {
    assert_snapshot!(shown(fixture!("csv/rows-of-strangers.csv"), "a.csv"));
}

#[test]
fn a_table_without_header_is_told_by_its_content() {
    assert_snapshot!(shown(fixture!("csv/no-header.csv"), "a.csv"));
}

//! What is read out of sheets in PDF.

use insta::assert_snapshot;

use crate::shown::{fixture, shown};

macro_rules! sheets {
    ($($test:ident $file:literal;)*) => {
        $(#[test]
        fn $test() {
            assert_snapshot!(shown(fixture!($file), "sheet.pdf"));
        })*
    };
}

sheets! {
    a_date_that_can_be_read_two_ways_is_asked_about "pdf/ambiguous-date.pdf";
    draws_in_columns_keep_their_own_dates "pdf/cumulative-german.pdf";
    flag_and_range_may_stand_before_the_unit "pdf/flag-range-unit.pdf";
    a_column_of_former_results_is_left_out "pdf/french-previous.pdf";
    a_former_result_with_its_date_is_left_out "pdf/previous-without-heading.pdf";
    a_range_before_the_value_is_not_the_value "pdf/range-before-value.pdf";
    share_and_count_in_one_row_are_two_results "pdf/share-and-count-in-one-row.pdf";
    tests_side_by_side_are_told_apart "pdf/side-by-side.pdf";
    raised_exponents_belong_to_the_unit "pdf/superscript-units.pdf";
    two_draws_in_one_document_keep_their_dates "pdf/two-draws.pdf";
    two_people_in_one_document_are_kept_apart "pdf/two-people.pdf";
    cells_in_urine_are_no_blood_count "pdf/urine-section.pdf";
    former_dates_in_the_heading_are_no_draws "pdf/former-dates-in-heading.pdf";
    values_in_sentences_are_not_results "pdf/letter-with-values.pdf";
    limits_in_columns_of_their_own_are_not_values "pdf/low-and-high-columns.pdf";
    the_same_value_in_a_second_unit_is_read_once "pdf/second-unit.pdf";
    dates_and_times_above_columns_belong_to_them "pdf/dates-and-times-across.pdf";
    a_number_that_can_be_read_two_ways_is_asked_about "pdf/thousands-or-decimals.pdf";
    a_name_that_goes_on_in_the_next_line_is_asked_about "pdf/wrapped-name.pdf";
}

#[test]
fn a_page_is_drawn_and_measured() {
    let bytes = fixture!("pdf/two-people.pdf");
    let size = crate::page_size(bytes, 2).expect("a second page");
    assert_eq!((size.width, size.height), (595.0, 842.0));
    let picture = crate::render_page(bytes, 1, 300).expect("a picture");
    assert_eq!(picture.width, 300);
    assert!(picture.png.starts_with(b"\x89PNG"));
    assert!(crate::render_page(bytes, 3, 300).is_err());
    assert!(crate::page_size(bytes, 0).is_err());
    assert!(crate::render_page(b"%PDF-1.7 nothing", 1, 300).is_err());
}

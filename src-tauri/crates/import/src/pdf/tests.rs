//! What is read out of sheets in PDF.

use insta::assert_snapshot;

use crate::drawn::Sheet;
use crate::read;
use crate::shown::{fixture, options, shown};

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
    values_listed_in_a_sentence_are_asked_about "pdf/letter-with-values.pdf";
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

const HONEST: &str = "
Patient: Example, Ann         DOB: 21 May 1951
Collected: 14 Mar 2026 08:12

Test                Result    Units        Range
Haemoglobin         89        g/L          120 - 160
Platelets           45        10*9/L       150 - 400
";

fn values(around: (&str, &str)) -> (String, Vec<&'static str>) {
    let sheet = Sheet {
        around,
        ..Sheet::new(HONEST)
    };
    let reading = read(&sheet.pdf(), "sheet.pdf", &options());
    let values: Vec<String> = reading
        .drafts
        .iter()
        .map(|draft| draft.printed.value.clone())
        .collect();
    let problems = reading.problems.iter().map(|problem| problem.code.code());
    (values.join(" "), problems.collect())
}

/// A row that another hand has laid into the page: at its own line, or over the value that is seen.
#[test]
fn text_that_nobody_sees_is_never_read() {
    let row = |setting: &str, size: &str, y: &str| {
        format!(
            "q {setting} BT /F1 {size} Tf 1 0 0 1 30 {y} Tm (Haemoglobin) Tj \
             1 0 0 1 126 {y} Tm (131) Tj 1 0 0 1 174 {y} Tm (g/L) Tj ET Q"
        )
    };
    for (what, before, behind) in [
        ("invisible", String::new(), row("3 Tr", "8", "700")),
        (
            "in the colour of the page",
            String::new(),
            row("1 g", "8", "700"),
        ),
        (
            "nearly in the colour of the page",
            String::new(),
            row("0.96 g", "8", "700"),
        ),
        (
            "white over the seen value",
            String::new(),
            row("1 g", "8", "737"),
        ),
        (
            "invisible over the seen value",
            String::new(),
            row("3 Tr", "8", "737"),
        ),
        ("too small", String::new(), row("0 g", "0.5", "700")),
        ("outside the page", String::new(), row("0 g", "8", "-20")),
        (
            "cut away",
            String::new(),
            row("0 0 5 5 re W n 0 g", "8", "700"),
        ),
        (
            "painted over",
            format!("{} 1 g 20 690 400 30 re f 0 g", row("0 g", "8", "700")),
            String::new(),
        ),
        (
            "under a picture",
            format!(
                "{} q 400 0 0 30 20 690 cm /Im1 Do Q",
                row("0 g", "8", "700")
            ),
            String::new(),
        ),
        (
            "black on black",
            String::new(),
            format!("0 g 20 690 400 30 re f {}", row("0 g", "8", "700")),
        ),
    ] {
        assert_eq!(
            values((&before, &behind)),
            ("89 45".to_owned(), Vec::new()),
            "{what}"
        );
    }
    let seen = row("0 g", "8", "700");
    assert_eq!(values(("", &seen)).0, "89 45 131", "what is seen is read");
    let on_dark = format!("0 g 20 690 400 30 re f {}", row("1 g", "8", "700"));
    assert_eq!(
        values(("", &on_dark)).0,
        "89 45 131",
        "white on black is seen"
    );
}

#[test]
fn a_scan_with_the_text_of_a_recogniser_is_a_scan() {
    let scan = "q 595 0 0 842 0 0 cm /Im1 Do Q 3 Tr";
    assert_eq!(values((scan, "")), (String::new(), vec!["no_text"]));
    // Text first, the picture over it.
    let over = "q 595 0 0 842 0 0 cm /Im1 Do Q";
    assert_eq!(values(("", over)), (String::new(), vec!["no_text"]));
    // A picture below a page of visible text is its paper.
    assert_eq!(values((over, "")), ("89 45".to_owned(), Vec::new()));
}

/// Recognising takes seconds for each page; thirty such pages must not take a minute.
#[test]
fn pages_with_a_handful_of_marks_and_no_word_are_no_pictures() {
    use crate::{Begun, begin};
    let of_marks = |count: usize| {
        let mark = |index: usize| {
            format!(
                "{} {} 4 7 re f\n",
                40 + index % 50 * 8,
                700 - index / 50 * 14
            )
        };
        let page: String = (0..count).map(mark).collect();
        crate::drawn::document(vec![page.into_bytes(); 30], true, |_| {})
    };
    let Begun::Read(reading) = begin(&of_marks(9), "sheet.pdf", &options()) else {
        panic!("nothing to recognise");
    };
    let codes: Vec<&str> = reading
        .problems
        .iter()
        .map(|problem| problem.code.code())
        .collect();
    assert_eq!(codes, ["nothing_found"]);
    // Letters may be drawn as shapes.
    assert!(matches!(
        begin(&of_marks(300), "sheet.pdf", &options()),
        Begun::Pictures(_)
    ));
}

#[test]
fn pages_that_are_pictures_are_told_beside_pages_of_text() {
    let text = format!("\u{c}{HONEST}");
    let sheet = Sheet {
        around: ("q 595 0 0 842 0 0 cm /Im1 Do Q", ""),
        ..Sheet::new(&text)
    };
    let reading = read(&sheet.pdf(), "sheet.pdf", &options());
    assert_eq!(reading.drafts.len(), 2);
    let told: Vec<(&str, Option<&str>)> = reading
        .problems
        .iter()
        .map(|problem| (problem.code.code(), problem.detail.as_deref()))
        .collect();
    assert_eq!(told, [("no_text", Some("1"))]);
}

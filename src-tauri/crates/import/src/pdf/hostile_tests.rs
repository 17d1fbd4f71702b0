//! Documents made to bring a reader down. Each is answered, and by the right word.

use std::io::Write;

use lopdf::{Document, Object, Stream, dictionary};

use crate::drawn::{Sheet, document};
use crate::read;
use crate::shown::options;

/// The problems that are told, and how many results were read.
fn told(bytes: &[u8]) -> (Vec<&'static str>, usize) {
    let reading = read(bytes, "sheet.pdf", &options());
    let problems = reading.problems.iter().map(|problem| problem.code.code());
    (problems.collect(), reading.drafts.len())
}

/// A file of the given objects, numbered from 1; the first is the catalogue.
fn file_of(objects: &[String]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.5\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(bytes.len());
        write!(bytes, "{number} 0 obj\n{object}\nendobj\n").expect("memory");
    }
    let xref = bytes.len();
    write!(bytes, "xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).expect("memory");
    for place in places {
        writeln!(bytes, "{place:010} 00000 n ").expect("memory");
    }
    write!(
        bytes,
        "trailer\n<</Size {} /Root 1 0 R>>\nstartxref\n{xref}\n%%EOF\n",
        objects.len() + 1
    )
    .expect("memory");
    bytes
}

fn flate(bytes: &[u8]) -> Vec<u8> {
    let mut stream = Stream::new(dictionary! {}, bytes.to_vec());
    stream.compress().expect("memory");
    stream.content
}

/// One page whose content is `content` under `filter`.
fn page_of(content: Vec<u8>, filter: Object) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let content = document.add_object(Stream::new(dictionary! { "Filter" => filter }, content));
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => tree, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    document.objects.insert(
        tree,
        Object::Dictionary(
            dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 },
        ),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("memory");
    bytes
}

#[test]
fn nesting_without_end_is_refused_before_anything_follows_it() {
    for (open, close) in [("[", "]"), ("<</a ", ">>")] {
        let deep = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        let inside = file_of(&[
            "<</Type/Catalog /Pages 2 0 R>>".to_owned(),
            "<</Type/Pages /Kids[3 0 R] /Count 1>>".to_owned(),
            "<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /X 4 0 R>>".to_owned(),
            deep.clone(),
        ]);
        assert_eq!(told(&inside), (vec!["hostile"], 0), "{open} in an object");
        let remarked = format!("% (\n{deep}");
        assert_eq!(
            told(&file_of(&[remarked])),
            (vec!["hostile"], 0),
            "{open} behind a remark"
        );
        let unclosed = file_of(&[open.repeat(100_000)]);
        assert_eq!(told(&unclosed), (vec!["hostile"], 0), "{open} unclosed");
        let drawn = document(vec![deep.clone().into_bytes()], true, |_| {});
        assert_eq!(
            told(&drawn),
            (vec!["hostile"], 0),
            "{open} in what is drawn"
        );
        let packed = page_of(flate(deep.as_bytes()), "FlateDecode".into());
        assert_eq!(told(&packed), (vec!["hostile"], 0), "{open} packed");
    }
}

#[test]
fn what_points_at_itself_ends() {
    let page = "<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842]>>";
    for (what, objects) in [
        (
            "an object that is itself",
            vec!["<</Type/Catalog /Pages 2 0 R>>", "2 0 R"],
        ),
        (
            "a tree of pages that holds itself",
            vec![
                "<</Type/Catalog /Pages 2 0 R>>",
                "<</Type/Pages /Kids[2 0 R 2 0 R] /Count 2 /Parent 2 0 R>>",
            ],
        ),
        (
            "two trees of pages that hold each other",
            vec![
                "<</Type/Catalog /Pages 2 0 R>>",
                "<</Type/Pages /Kids[3 0 R 3 0 R] /Count 2 /Parent 3 0 R>>",
                "<</Type/Pages /Kids[2 0 R 2 0 R] /Count 2 /Parent 2 0 R>>",
            ],
        ),
        (
            "far more pages said than there are",
            vec![
                "<</Type/Catalog /Pages 2 0 R>>",
                "<</Type/Pages /Kids[3 0 R] /Count 1000000000>>",
                page,
            ],
        ),
        (
            "fewer pages than none",
            vec![
                "<</Type/Catalog /Pages 2 0 R>>",
                "<</Type/Pages /Kids[3 0 R] /Count -5>>",
                page,
            ],
        ),
        (
            "content that is the page",
            vec![
                "<</Type/Catalog /Pages 2 0 R>>",
                "<</Type/Pages /Kids[3 0 R] /Count 1>>",
                "<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Contents 3 0 R>>",
            ],
        ),
        (
            "a form that draws itself",
            vec![
                "<</Type/Catalog /Pages 2 0 R>>",
                "<</Type/Pages /Kids[3 0 R] /Count 1>>",
                "<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Contents 4 0 R \
                 /Resources<</XObject<</F 5 0 R>>>>>>",
                "<</Length 5>>\nstream\n/F Do\nendstream",
                "<</Type/XObject /Subtype/Form /BBox[0 0 595 842] /Length 11 \
                 /Resources<</XObject<</F 5 0 R>>>>>>\nstream\n/F Do /F Do\nendstream",
            ],
        ),
    ] {
        let objects: Vec<String> = objects.into_iter().map(str::to_owned).collect();
        let (problems, results) = told(&file_of(&objects));
        assert_eq!(results, 0, "{what}");
        assert!(
            !problems.is_empty()
                && problems
                    .iter()
                    .all(|code| ["damaged", "no_text", "nothing_found", "hostile"].contains(code)),
            "{what}: {problems:?}"
        );
    }
}

#[test]
fn a_table_of_objects_that_leads_back_to_itself_ends() {
    let mut bytes = Sheet::new("\nHaemoglobin   89   g/L   120 - 160\n").pdf();
    let start = bytes.len();
    write!(
        bytes,
        "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1 /Root 1 0 R /Prev {start}>>\nstartxref\n{start}\n%%EOF\n"
    )
    .expect("memory");
    let (problems, _) = told(&bytes);
    assert!(problems.len() <= 1, "{problems:?}");
}

#[test]
fn what_swells_is_refused() {
    let blanks = vec![b' '; 40 * 1024 * 1024];
    let once = flate(&blanks);
    assert_eq!(
        told(&page_of(once.clone(), "FlateDecode".into())).0,
        ["hostile"]
    );
    let twice = flate(&once);
    let filters: Vec<Object> = vec!["FlateDecode".into(), "FlateDecode".into()];
    assert_eq!(told(&page_of(twice, filters.into())).0, ["hostile"]);
    let many: Vec<Object> = vec!["FlateDecode".into(); 60];
    let mut packed = flate(b"BT ET");
    for _ in 0..59 {
        packed = flate(&packed);
    }
    assert_eq!(told(&page_of(packed, many.into())).0, ["hostile"]);
    // Three megabytes of one letter are no lab sheet either, though small enough to hold.
    let letters = flate(&vec![b'q'; 3 * 1024 * 1024]);
    assert_eq!(told(&page_of(letters, "FlateDecode".into())).0, ["hostile"]);
}

#[test]
fn pages_and_pictures_out_of_measure_are_refused() {
    let huge = document(vec![Vec::new()], true, |page| {
        page.set(
            "MediaBox",
            vec![0.into(), 0.into(), 1_000_000.into(), 1_000_000.into()],
        );
    });
    assert_eq!(told(&huge).0, ["too_large"]);
    for (width, height) in [(65_535, 65_535), (-1, 10), (i64::MAX, 2)] {
        let objects = [
            "<</Type/Catalog /Pages 2 0 R>>".to_owned(),
            "<</Type/Pages /Kids[3 0 R] /Count 1>>".to_owned(),
            "<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Contents 4 0 R \
             /Resources<</XObject<</I 5 0 R>>>>>>"
                .to_owned(),
            "<</Length 26>>\nstream\nq 595 0 0 842 0 0 cm /I Do\nendstream".to_owned(),
            format!(
                "<</Type/XObject /Subtype/Image /Width {width} /Height {height} \
                 /ColorSpace/DeviceRGB /BitsPerComponent 8 /Length 3>>\nstream\nabc\nendstream"
            ),
        ];
        assert_eq!(
            told(&file_of(&objects)).0,
            ["too_large"],
            "{width} x {height}"
        );
    }
}

#[test]
fn more_pages_than_a_record_has_are_refused() {
    let many = vec![Vec::new(); 201];
    assert_eq!(told(&document(many, true, |_| {})).0, ["too_large"]);
}

#[test]
fn a_locked_document_asks_for_its_password() {
    let objects = [
        "<</Type/Catalog /Pages 2 0 R>>".to_owned(),
        "<</Type/Pages /Kids[3 0 R] /Count 1>>".to_owned(),
        "<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842]>>".to_owned(),
        "<</Filter/Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) \
         /U (12345678901234567890123456789012)>>"
            .to_owned(),
    ];
    let text = String::from_utf8(file_of(&objects)).expect("text");
    let locked = text.replace(
        "/Root 1 0 R>>",
        "/Root 1 0 R /Encrypt 4 0 R /ID[(1234567890123456)(1234567890123456)]>>",
    );
    assert_eq!(told(locked.as_bytes()).0, ["password_needed"]);
}

#[test]
fn letters_that_mean_nothing_make_a_page_a_picture() {
    // As where the font says nothing of its letters: marks instead of words.
    let sheet = "\n!\"#$%&'   ()*+,   -./:;\n<=>?@[   \\]^_`   {|}~!\n\"#$%&'()*+,-./:;<=>?@\n";
    assert_eq!(told(&Sheet::new(sheet).pdf()), (vec!["no_text"], 0));
}

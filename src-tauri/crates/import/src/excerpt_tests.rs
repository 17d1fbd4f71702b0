//! What a person sees beside a row: the line with its value marked.

use super::*;

/// The lines as text, the value in brackets.
fn shown(bytes: &str, place: Place, value: &str) -> Vec<String> {
    excerpt(bytes.as_bytes(), &place, value)
        .into_iter()
        .map(|line| {
            let text: String = line
                .pieces
                .into_iter()
                .map(|piece| {
                    if piece.is_marked {
                        format!("[{}]", piece.text)
                    } else {
                        piece.text
                    }
                })
                .collect();
            format!("{}{text}", line.label)
        })
        .collect()
}

#[test]
fn a_row_of_a_table_stands_under_its_headings() {
    let csv = "Date;Hb;PLT\n01.02.2026;8,9;45\n08.02.2026;9,1;145\n";
    assert_eq!(
        shown(csv, Place::Line(3), "9,1"),
        ["1Date;Hb;PLT", "308.02.2026;[9,1];145"]
    );
    // Not a part of a longer number, and not marked where it stands twice.
    assert_eq!(
        shown(csv, Place::Line(2), "45"),
        ["1Date;Hb;PLT", "201.02.2026;8,9;[45]"]
    );
    assert_eq!(shown("a,b\n5,5\n", Place::Line(2), "5"), ["1a,b", "25,5"]);
    assert!(shown(csv, Place::Line(9), "9,1").is_empty());
}

#[test]
fn a_line_of_aligned_text_stands_under_the_lines_above_it() {
    let text =
        "Erna Beispiel\n\nTest      Wert  Einheit\nHb        8,9   g/dl\nPLT       45    /nl\n";
    assert_eq!(
        shown(text, Place::Line(4), "8,9"),
        [
            "1Erna Beispiel",
            "2",
            "3Test      Wert  Einheit",
            "4Hb        [8,9]   g/dl",
            "5PLT       45    /nl"
        ]
    );
    assert_eq!(
        shown("Dear Ann\nHb: 8.9 g/dL\n", Place::Line(2), "8.9"),
        ["1Dear Ann", "2Hb: [8.9] g/dL"]
    );
}

#[test]
fn a_segment_stands_under_its_order() {
    let hl7 = "MSH|^~\\&|LAB\rPID|1\rOBR|1||77|CBC\rOBX|1|NM|718-7^Hgb||8.9|g/dL\r";
    assert_eq!(
        shown(hl7, Place::Line(4), "8.9"),
        ["3OBR|1||77|CBC", "4OBX|1|NM|718-7^Hgb||[8.9]|g/dL"]
    );
}

#[test]
fn a_path_leads_to_the_lines_around_the_value() {
    let json = r#"{"entry":[{"resource":{}},{"resource":{"code":{"text":"Hgb"},"valueQuantity":{"value":8.9,"unit":"g/dL"}}}]}"#;
    let lines = shown(json, Place::Path("entry[1].resource".to_owned()), "8.9");
    assert!(
        lines.contains(&r#"    "value": [8.9]"#.to_owned()),
        "{lines:?}"
    );
    assert!(lines.iter().any(|line| line.contains("Hgb")));
    assert!(shown(json, Place::Path("entry[7].resource".to_owned()), "8.9").is_empty());
    let xml = r#"<a><observation/><entry><observation><value value="1"/></observation></entry><entry><observation><code displayName="Hgb"/><value value="8.9"/></observation></entry></a>"#;
    let lines = shown(xml, Place::Path("observation[1]".to_owned()), "8.9");
    assert!(
        lines.contains(&r#"<value value="[8.9]"/>"#.to_owned()),
        "{lines:?}"
    );
}

#[test]
fn a_cell_is_found_by_its_letters_and_number() {
    for (cell, at) in [
        ("A1", Some((0, 0))),
        ("C7", Some((6, 2))),
        ("AB10", Some((9, 27))),
        ("7", None),
        ("C0", None),
        ("C", None),
    ] {
        assert_eq!(cell_at(cell), at, "{cell}");
    }
}

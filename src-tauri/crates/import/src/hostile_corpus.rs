//! Files that somebody built to do harm: each as bytes, with what must be said of it.
//!
//! Shared by the tests of this crate and of the confined child; knows nothing of how documents are read.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A hostile file.
pub(crate) struct Hostile {
    /// What it tries.
    pub(crate) name: &'static str,
    /// The file.
    pub(crate) bytes: Vec<u8>,
    /// A problem that must be named.
    pub(crate) expected: &'static str,
    /// How many sound results it holds beside the harm.
    pub(crate) sound: usize,
}

fn hostile(name: &'static str, bytes: impl Into<Vec<u8>>, expected: &'static str) -> Hostile {
    Hostile {
        name,
        bytes: bytes.into(),
        expected,
        sound: 0,
    }
}

/// A sound observation, to see that the rest is read.
pub(crate) const SOUND: &str = "{\"resourceType\":\"Observation\",\"id\":\"s\",\"status\":\"final\",\
    \"effectiveDateTime\":\"2026-03-12\",\"subject\":{\"display\":\"Ann Example\"},\
    \"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"718-7\"}]},\
    \"valueQuantity\":{\"value\":8.9,\"unit\":\"g/dL\"}}";

/// A zip of named files.
pub(crate) fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    zip_with(files, CompressionMethod::Deflated)
}

fn zip_with(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in files {
        zip.start_file(*name, options).expect("a new name");
        zip.write_all(bytes).expect("memory takes all");
    }
    zip.finish().expect("memory takes all").into_inner()
}

/// All of them.
pub(crate) fn all() -> Vec<Hostile> {
    let mut all = json();
    all.extend(xml());
    all.extend(messages());
    all.extend(zips());
    all
}

fn json() -> Vec<Hostile> {
    let twice = SOUND.replace("\"status\"", "\"status\":\"final\",\"status\"");
    let lone = SOUND.replace("\"final\"", "\"\\ud800\"");
    let deep_inside = SOUND.replace(
        "\"status\"",
        &format!(
            "\"extension\":{}{},\"status\"",
            "[".repeat(100_000),
            "]".repeat(100_000)
        ),
    );
    let many = format!(
        "[{}]",
        vec!["{\"resourceType\":\"Basic\"}"; 200_001].join(",")
    );
    vec![
        hostile(
            "a hundred thousand open lists",
            "[".repeat(100_000),
            "hostile",
        ),
        hostile(
            "a hundred thousand objects",
            "{\"a\":".repeat(100_000),
            "hostile",
        ),
        hostile("depth inside a resource", deep_inside, "hostile"),
        hostile(
            "a text of 40 megabytes",
            format!("{{\"resourceType\":\"{}\"}}", "a".repeat(40 << 20)),
            "hostile",
        ),
        hostile("a field that stands twice", twice, "row_skipped"),
        hostile("half a letter", lone, "row_skipped"),
        hostile("no number at all", SOUND.replace("8.9", "NaN"), "damaged"),
        hostile("more resources than any record", many, "too_large"),
        hostile("cut off", SOUND.replace("}}", ""), "damaged"),
    ]
}

fn document(declared: &str, inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>{declared}<ClinicalDocument xmlns=\"urn:hl7-org:v3\">{inside}</ClinicalDocument>"
    )
}

fn xml() -> Vec<Hostile> {
    let laughs: String = (1..10)
        .map(|level| {
            format!(
                "<!ENTITY l{level} \"{}\">",
                format!("&l{};", level - 1).repeat(10)
            )
        })
        .collect();
    let laughs = format!("<!DOCTYPE ClinicalDocument [<!ENTITY l0 \"lol\">{laughs}]>");
    let quadratic = format!(
        "<!DOCTYPE ClinicalDocument [<!ENTITY a \"{}\">]>",
        "a".repeat(50_000)
    );
    let file = "<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    let net = "<!DOCTYPE ClinicalDocument SYSTEM \"http://a.example/evil.dtd\">";
    let attributes = |count: usize| -> String {
        (0..count)
            .map(|number| format!(" a{number}=\"b\""))
            .collect()
    };
    let names = |count: usize| -> String {
        (0..count)
            .map(|number| format!(" xmlns:n{number}=\"u\""))
            .collect()
    };
    let flood: String = (0..120).map(|_| format!("<a{}>", names(250))).collect();
    let entry = |inside: &str| document("", &format!("<entry>{inside}</entry>"));
    let health =
        |declared: &str| format!("<?xml version=\"1.0\"?>{declared}<HealthData><Me/></HealthData>");
    vec![
        hostile("a billion laughs", document(&laughs, "&l9;"), "hostile"),
        hostile(
            "quadratic growth",
            document(&quadratic, &"&a;".repeat(10_000)),
            "hostile",
        ),
        hostile("a file of this computer", document(file, "&x;"), "hostile"),
        hostile("a document type from the net", document(net, ""), "hostile"),
        hostile(
            "a million attributes",
            entry(&format!("<a{}/>", attributes(1_000_000))),
            "hostile",
        ),
        hostile(
            "three hundred attributes",
            entry(&format!("<a{}/>", attributes(300))),
            "hostile",
        ),
        hostile(
            "three hundred attributes elsewhere",
            document("", &format!("<a{}/>", attributes(300))),
            "hostile",
        ),
        hostile("depth", document("", &"<a>".repeat(100_000)), "hostile"),
        hostile(
            "depth in an entry",
            entry(&"<a>".repeat(100_000)),
            "hostile",
        ),
        hostile(
            "a text of two megabytes",
            entry(&"a".repeat(2 << 20)),
            "hostile",
        ),
        hostile("a flood of namespaces", document("", &flood), "damaged"),
        hostile(
            "two roots",
            format!(
                "{0}{0}",
                document("", "").replace("<?xml version=\"1.0\"?>", "")
            ),
            "damaged",
        ),
        hostile(
            "cut off",
            document("", "").replace("</ClinicalDocument>", ""),
            "damaged",
        ),
        hostile(
            "laughs in Apple Health",
            health("<!DOCTYPE HealthData [<!ENTITY a \"b\">]>"),
            "hostile",
        ),
        hostile(
            "a file in Apple Health",
            health("<!DOCTYPE HealthData SYSTEM \"file:///etc/passwd\">"),
            "hostile",
        ),
        hostile(
            "an endless tag in Apple Health",
            format!(
                "<HealthData><Me a=\"{}\"/></HealthData>",
                "b".repeat(2 << 20)
            ),
            "hostile",
        ),
        hostile(
            "depth in Apple Health",
            format!("<HealthData>{}", "<a>".repeat(1000)),
            "hostile",
        ),
        hostile(
            "laughs in FHIR",
            "<!DOCTYPE Observation [<!ENTITY a \"b\">]><Observation xmlns=\"http://hl7.org/fhir\"/>",
            "hostile",
        ),
    ]
}

fn message(rest: &str) -> String {
    format!(
        "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||77||Example^Ann\rOBR|1||F1|CBC|||20260312\r{rest}\r"
    )
}

fn messages() -> Vec<Hostile> {
    let value =
        |kind: &str, value: &str| message(&format!("OBX|1|{kind}|718-7^Hb^LN||{value}|g/dL|||||F"));
    vec![
        hostile(
            "signs that are all the same",
            "MSH|||||L|\rOBX|1|NM|718-7||8.9|g/dL\r",
            "row_skipped",
        ),
        hostile(
            "a million repetitions",
            value("NM", &"8.9~".repeat(1_000_000)),
            "row_skipped",
        ),
        hostile(
            "a hundred thousand repetitions",
            value("NM", &"8.9~".repeat(100_000)),
            "",
        ),
        hostile(
            "escapes without end",
            value("ST", &"\\E".repeat(200_000)),
            "",
        ),
        hostile("a code for a number", value("CE", "8"), ""),
        hostile("a date for a number", value("DT", "9"), "nothing_found"),
        hostile(
            "letters that nobody reads",
            "MSH|^~\\&|L||||||ORU^R01|1|P|2.5||||||UNICODE UTF-32\rOBX|1|NM|718-7||8.9|g/dL\r",
            "unknown_encoding",
        ),
        hostile(
            "the same result without end",
            message(&vec!["OBX|1|NM|718-7^Hb^LN||8.9|g/dL|||||P"; 3_000].join("\r")),
            "",
        ),
        hostile(
            "text that steers and scripts",
            value("ST", "\u{202e}<img src=x onerror=alert(1)>"),
            "",
        ),
    ]
}

fn zips() -> Vec<Hostile> {
    let sound = SOUND.as_bytes();
    let with = |name: &'static str, expected, bytes: Vec<u8>, count| Hostile {
        name,
        bytes,
        expected,
        sound: count,
    };
    let zeros = vec![b' '; 12 << 20];
    let nested = zip_of(&[("b.zip", &zip_of(&[("c.json", sound)]))]);
    let stored = zip_with(
        &[
            ("a.json", sound),
            ("b.json", b"{\"resourceType\":\"Basic\"}"),
        ],
        CompressionMethod::Stored,
    );
    let many: Vec<String> = (0..10_001).map(|number| number.to_string()).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let half = stored.get(..stored.len() / 2).expect("shorter").to_vec();
    vec![
        with(
            "names that climb",
            "",
            zip_of(&[
                ("../../../etc/a.json", sound),
                ("C:\\b.txt", b"x"),
                ("/etc/passwd", b"x"),
            ]),
            1,
        ),
        with(
            "a bomb beside a record",
            "hostile",
            zip_of(&[("bomb.csv", &zeros), ("a.json", sound)]),
            1,
        ),
        with(
            "a bomb as the list of Apple Health",
            "hostile",
            zip_of(&[
                ("apple_health_export/clinical-records/a.json", sound),
                ("apple_health_export/export.xml", &zeros),
            ]),
            1,
        ),
        with(
            "a bomb that claims to be small",
            "damaged",
            changed(
                &zip_of(&[("bomb.json", &zeros)]),
                24,
                22,
                &1000u32.to_le_bytes(),
            ),
            0,
        ),
        with(
            "four gigabytes claimed",
            "hostile",
            changed(
                &zip_of(&[("a.json", sound)]),
                24,
                22,
                &[0xfe, 0xff, 0xff, 0xff],
            ),
            0,
        ),
        with("a zip in a zip in a zip", "member_not_read", nested, 0),
        with(
            "two files of one name",
            "member_twice",
            renamed(&stored, b"b.json", b"a.json"),
            0,
        ),
        with("files that overlap", "hostile", overlapping(&stored), 0),
        with(
            "a check sum that is wrong",
            "damaged",
            changed(
                &zip_with(&[("a.json", sound)], CompressionMethod::Stored),
                16,
                14,
                &[1, 2, 3, 4],
            ),
            0,
        ),
        with(
            "a locked file",
            "password_needed",
            changed(&stored, 8, 6, &[1, 0]),
            0,
        ),
        with("ten thousand and one files", "hostile", zip_of(&many), 0),
        with("cut off", "damaged", half, 0),
        with("a link to a file of this computer", "", linked(), 1),
    ]
}

/// Writes `bytes` into every header of a zip: at one place of those at its end, at another of those before
/// the files.
fn changed(zip: &[u8], at_end: usize, before_file: usize, bytes: &[u8]) -> Vec<u8> {
    let mut zip = zip.to_vec();
    for (mark, place) in [(b"PK\x01\x02", at_end), (b"PK\x03\x04", before_file)] {
        let headers: Vec<usize> = places(&zip, mark);
        for header in headers {
            let from = header + place;
            if let Some(old) = zip.get_mut(from..from + bytes.len()) {
                old.copy_from_slice(bytes);
            }
        }
    }
    zip
}

fn places(bytes: &[u8], wanted: &[u8]) -> Vec<usize> {
    bytes
        .windows(wanted.len())
        .enumerate()
        .filter(|(_, window)| *window == wanted)
        .map(|(at, _)| at)
        .collect()
}

fn renamed(zip: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let mut zip = zip.to_vec();
    for at in places(&zip, old) {
        if let Some(name) = zip.get_mut(at..at + new.len()) {
            name.copy_from_slice(new);
        }
    }
    zip
}

/// Lets the second file begin where the first does.
fn overlapping(zip: &[u8]) -> Vec<u8> {
    let mut zip = zip.to_vec();
    for header in places(&zip, b"PK\x01\x02") {
        if let Some(offset) = zip.get_mut(header + 42..header + 46) {
            offset.fill(0);
        }
    }
    zip
}

fn linked() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.add_symlink("link.json", "/etc/passwd", options)
        .expect("a new name");
    zip.start_file("a.json", options).expect("a new name");
    zip.write_all(SOUND.as_bytes()).expect("memory takes all");
    zip.finish().expect("memory takes all").into_inner()
}

//! Separated text in the encodings and with the marks of several programs.

use crate::chance::{Chance, pick};
use crate::report::Report;
use crate::sheet::{Plan, Written};

use super::table::{Cell, plain as plain_table, table};

/// Writes the reports.
pub fn write(chance: &mut Chance, plan: &Plan<'_>) -> Written {
    let has_comma = plan
        .reports
        .first()
        .is_some_and(|report| report.habit.words.comma);
    let mark = if has_comma {
        pick(chance, &[';', ';', ';', '\t', ','])
    } else {
        pick(chance, &[',', ',', ',', '\t', ';'])
    };
    let end = pick(chance, &["\r\n", "\n"]);
    let encoding = pick(chance, &["utf-8", "utf-8", "bom", "cp1252", "utf-16"]);
    let table = table(chance, plan);
    let text = separated(&table.rows, mark, end);
    let bytes = match encoding {
        "bom" => [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat(),
        "cp1252" => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        "utf-16" => std::iter::once(0xfeff_u16)
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect(),
        _ => text.into_bytes(),
    };
    Written {
        bytes,
        ending: if mark == '\t' { "tsv" } else { "csv" },
        layout: table.form,
        spare: Vec::new(),
        has_clear_dates: false,
    }
}

/// The report without anything odd.
#[must_use]
pub fn plain(report: &Report) -> Vec<u8> {
    separated(&plain_table(report), ',', "\n").into_bytes()
}

fn separated(rows: &[Vec<Cell>], mark: char, end: &str) -> String {
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .map(|cell| {
                let shown = cell.shown();
                if shown.contains(mark) || shown.contains('"') || shown.contains('\n') {
                    format!("\"{}\"", shown.replace('"', "\"\""))
                } else {
                    shown.to_owned()
                }
            })
            .collect();
        text.push_str(&cells.join(&mark.to_string()));
        text.push_str(end);
    }
    text
}

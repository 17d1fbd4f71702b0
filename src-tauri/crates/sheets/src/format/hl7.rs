//! HL7 version 2: results as a hospital sends them, one message for each draw.

use crate::chance::{Chance, pick, sometimes};
use crate::report::{Draw, Report, Row, Standing};
use crate::sheet::{Oddity, Plan, Written};

use super::loinc;

/// How a writer treats what the standard leaves open.
struct Manner {
    /// `^` in a unit is written as such, not escaped.
    is_careless: bool,
    with_codes: bool,
    end: &'static str,
    charset: &'static str,
    is_batch: bool,
}

/// Writes the reports.
pub fn write(chance: &mut Chance, plan: &Plan<'_>) -> Written {
    let manner = Manner {
        is_careless: sometimes(chance, 12),
        with_codes: sometimes(chance, 80),
        end: pick(chance, &["\r", "\r\n", "\n"]),
        charset: pick(chance, &["UNICODE UTF-8", "8859/1", "UNICODE UTF-8"]),
        is_batch: sometimes(chance, 30),
    };
    let mut text = String::new();
    if manner.is_batch {
        text.push_str(&format!(
            "FHS|^~\\&|LAB|NORTH{0}BHS|^~\\&|LAB|NORTH{0}",
            manner.end
        ));
    }
    let mut count = 0;
    for report in plan.reports {
        for draw in &report.draws {
            count += 1;
            message(&mut text, &manner, report, draw, count, plan.oddity);
        }
    }
    if manner.is_batch {
        text.push_str(&format!("BTS|{count}{0}FTS|1{0}", manner.end));
    }
    let bytes = if manner.charset == "8859/1" {
        encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()
    } else {
        text.into_bytes()
    };
    Written {
        bytes,
        ending: "hl7",
        layout: if manner.is_careless {
            "careless"
        } else if manner.is_batch {
            "batch"
        } else {
            "messages"
        },
        spare: Vec::new(),
        has_clear_dates: false,
    }
}

/// The report without anything odd.
#[must_use]
pub fn plain(report: &Report) -> Vec<u8> {
    let manner = Manner {
        is_careless: false,
        with_codes: true,
        end: "\r",
        charset: "UNICODE UTF-8",
        is_batch: false,
    };
    let mut text = String::new();
    for (number, draw) in report.draws.iter().enumerate() {
        message(&mut text, &manner, report, draw, number, Oddity::None);
    }
    text.into_bytes()
}

fn message(
    text: &mut String,
    manner: &Manner,
    report: &Report,
    draw: &Draw,
    number: usize,
    oddity: Oddity,
) {
    let person = &report.person;
    let when = if oddity == Oddity::NoDate {
        String::new()
    } else {
        draw.at.format("%Y%m%d%H%M").to_string()
    };
    let sent = report.reported.format("%Y%m%d");
    let mut line = |segment: String| {
        text.push_str(&segment);
        text.push_str(manner.end);
    };
    line(format!(
        "MSH|^~\\&|LAB|NORTH|EHR|CLINIC|{sent}1200||ORU^R01|M{number}|P|2.5.1||||||{}",
        manner.charset
    ));
    line(format!(
        "PID|1||{}^^^NORTH^MR||{}^{}||{}|{}",
        person.id,
        escape(&person.family),
        escape(&person.given),
        person.birth.format("%Y%m%d"),
        person.sex
    ));
    line(format!("OBR|1|||58410-2^CBC^LN|||{when}"));
    for (index, row) in draw.rows.iter().enumerate() {
        line(obx(manner, row, index + 1));
    }
    if oddity == Oddity::OtherSpecimen {
        line(format!("OBR|2|||24356-8^Urinalysis^LN|||{when}||||||||UR"));
        line("OBX|1|NM|5821-4^Leukocytes Urine^LN||4|/uL|0-10||||F".to_owned());
        line("OBX|2|NM|13945-1^Erythrocytes Urine^LN||2|/uL|0-5||||F".to_owned());
    }
}

fn obx(manner: &Manner, row: &Row, index: usize) -> String {
    let unit = row.shown_unit();
    let unit = if manner.is_careless {
        unit.to_owned()
    } else {
        escape(unit)
    };
    let name = escape(&row.name);
    let code = if manner.with_codes {
        format!("{}^{name}^LN", loinc(row.analyte))
    } else {
        format!("T{index}^{name}^L")
    };
    let (kind, value) = match (&row.text, row.comparator) {
        (Some(text), _) => ("ST", escape(text)),
        (None, Some(sign)) => ("SN", format!("{}^{}", sign.sign(), row.number)),
        (None, None) => ("NM", row.number.clone()),
    };
    let range = row
        .range
        .as_ref()
        .map_or(String::new(), |(low, high)| format!("{low}-{high}"));
    let status = match row.standing {
        Standing::Final => "F",
        Standing::Corrected => "C",
        Standing::Preliminary => "P",
        Standing::Cancelled => "X",
        Standing::Wrong => "W",
    };
    // What was not done has no value.
    let value = if row.standing == Standing::Cancelled {
        String::new()
    } else {
        value
    };
    let flag = row.flag.map_or("", |_| "A");
    format!("OBX|{index}|{kind}|{code}||{value}|{unit}|{range}|{flag}|||{status}")
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\E\\")
        .replace('^', "\\S\\")
        .replace('&', "\\T\\")
        .replace('|', "\\F\\")
        .replace('~', "\\R\\")
}

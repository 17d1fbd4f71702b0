//! C-CDA: the results section of a summary, an organizer for each draw.

use std::fmt::Write as _;

use domain::Comparator;

use super::{escaped, loinc};
use crate::chance::{Chance, pick, sometimes};
use crate::report::{Draw, Report, Row, Standing};
use crate::sheet::{Oddity, Plan, Written};

/// Writes the first report; a summary is always of one person.
pub fn write(chance: &mut Chance, plan: &Plan<'_>) -> Written {
    let with_prefix = sometimes(chance, 20);
    let offset = pick(chance, &["+0100", "", "-0500"]);
    let text = plan.reports.first().map_or_else(String::new, |report| {
        document(report, plan.oddity, offset, with_prefix)
    });
    Written {
        bytes: text.into_bytes(),
        ending: "xml",
        layout: if with_prefix { "prefixed" } else { "plain" },
        spare: Vec::new(),
        has_clear_dates: false,
    }
}

/// The report without anything odd.
#[must_use]
pub fn plain(report: &Report) -> Vec<u8> {
    document(report, Oddity::None, "", false).into_bytes()
}

fn document(report: &Report, oddity: Oddity, offset: &str, with_prefix: bool) -> String {
    let person = &report.person;
    let mut xml = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        xml,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:sdtc=\"urn:hl7-org:sdtc\"><typeId root=\"2.16.840.1.113883.1.3\" extension=\"POCD_HD000040\"/><templateId root=\"2.16.840.1.113883.10.20.22.1.2\"/><effectiveTime value=\"{}\"/><recordTarget><patientRole><id extension=\"{}\" root=\"1.2.3\"/><patient><name><given>{}</given><family>{}</family></name><administrativeGenderCode code=\"{}\"/><birthTime value=\"{}\"/></patient></patientRole></recordTarget><component><structuredBody><component><section><templateId root=\"2.16.840.1.113883.10.20.22.2.3.1\"/><code code=\"30954-2\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Results</title><text/>",
        report.reported.format("%Y%m%d"),
        person.id,
        escaped(&person.given),
        escaped(&person.family),
        person.sex,
        person.birth.format("%Y%m%d"),
    );
    for draw in &report.draws {
        organizer(&mut xml, draw, oddity, offset);
    }
    xml.push_str("</section></component></structuredBody></component></ClinicalDocument>\n");
    if with_prefix {
        xml = prefixed(&xml);
    }
    xml
}

fn organizer(xml: &mut String, draw: &Draw, oddity: Oddity, offset: &str) {
    let when = if oddity == Oddity::NoDate {
        "<effectiveTime nullFlavor=\"UNK\"/>".to_owned()
    } else {
        format!(
            "<effectiveTime value=\"{}{offset}\"/>",
            draw.at.format("%Y%m%d%H%M")
        )
    };
    let _ = write!(
        xml,
        "<entry typeCode=\"DRIV\"><organizer classCode=\"BATTERY\" moodCode=\"EVN\"><templateId root=\"2.16.840.1.113883.10.20.22.4.1\"/><code code=\"58410-2\" codeSystem=\"2.16.840.1.113883.6.1\" displayName=\"CBC\"/><statusCode code=\"completed\"/>{when}"
    );
    for row in &draw.rows {
        observation(xml, row, &when);
    }
    xml.push_str("</organizer></entry>");
    if oddity == Oddity::OtherSpecimen {
        let _ = write!(
            xml,
            "<entry><organizer classCode=\"BATTERY\" moodCode=\"EVN\"><code code=\"24356-8\" codeSystem=\"2.16.840.1.113883.6.1\" displayName=\"Urinalysis\"/><statusCode code=\"completed\"/>{when}<component><observation classCode=\"OBS\" moodCode=\"EVN\"><code code=\"5821-4\" codeSystem=\"2.16.840.1.113883.6.1\" displayName=\"Leukocytes in urine\"/><statusCode code=\"completed\"/>{when}<value xsi:type=\"PQ\" value=\"5\" unit=\"/uL\"/></observation></component></organizer></entry>"
        );
    }
}

fn observation(xml: &mut String, row: &Row, when: &str) {
    let status = match row.standing {
        Standing::Final | Standing::Corrected => "completed",
        Standing::Preliminary => "active",
        Standing::Cancelled => "cancelled",
        Standing::Wrong => "aborted",
    };
    let unit = row.unit.map_or(String::new(), |unit| {
        format!(" unit=\"{}\"", escaped(unit.ucum))
    });
    let value = match (&row.text, row.comparator) {
        (Some(text), _) => format!("<value xsi:type=\"ST\">{}</value>", escaped(text)),
        (None, None) => format!("<value xsi:type=\"PQ\" value=\"{}\"{unit}/>", row.number),
        (None, Some(sign)) => {
            let (end, inclusive) = match sign {
                Comparator::Below => ("high", "false"),
                Comparator::AtMost => ("high", "true"),
                Comparator::AtLeast => ("low", "true"),
                Comparator::Above => ("low", "false"),
            };
            format!(
                "<value xsi:type=\"IVL_PQ\"><{end} value=\"{}\"{unit} inclusive=\"{inclusive}\"/></value>",
                row.number
            )
        }
    };
    let range = row.range.as_ref().map_or(String::new(), |(low, high)| {
        format!(
            "<referenceRange><observationRange><value xsi:type=\"IVL_PQ\"><low value=\"{low}\"{unit}/><high value=\"{high}\"{unit}/></value></observationRange></referenceRange>"
        )
    });
    let _ = write!(
        xml,
        "<component><observation classCode=\"OBS\" moodCode=\"EVN\"><templateId root=\"2.16.840.1.113883.10.20.22.4.2\"/><code code=\"{}\" codeSystem=\"2.16.840.1.113883.6.1\" displayName=\"{}\"/><statusCode code=\"{status}\"/>{when}{value}{range}</observation></component>",
        loinc(row.analyte),
        escaped(&row.name),
    );
}

/// The same document with a prefix before every name of its main namespace.
fn prefixed(xml: &str) -> String {
    let mut out = String::with_capacity(xml.len() * 11 / 10);
    let mut rest = xml;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let (mark, name) = match after.strip_prefix('/') {
            Some(name) => ("</", name),
            None => ("<", after),
        };
        out.push_str(mark);
        if !name.starts_with('?') {
            out.push_str("cda:");
        }
        rest = name;
    }
    out.push_str(rest);
    out.replace("xmlns=\"urn:hl7-org:v3\"", "xmlns:cda=\"urn:hl7-org:v3\"")
}

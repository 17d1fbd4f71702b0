//! C-CDA and CCD: the coded results of a clinical document.
//!
//! Only entries that happened (mood EVN) and were not negated count; the narrative is never read. A
//! document type declaration is refused, so that no entity is ever expanded or fetched.

use domain::draft::{DocumentFormat, DocumentPerson, Place, ProblemCode, Reason};
use domain::result::ResultStatus;
use domain::{Comparator, PartialDate};
use roxmltree::{Document, Node, ParsingOptions};

use crate::ReadOptions;
use crate::hl7::time_stamp;
use crate::numbers::NumberStyle;
use crate::source::{Collected, Source, SourceReading, SourceResult};

/// The C-CDA reader.
pub(crate) struct Ccda;

const NAMESPACE: &str = "urn:hl7-org:v3";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
const LOINC: &str = "2.16.840.1.113883.6.1";
const MOST_NODES: u32 = 2_000_000;
const DEEPEST: usize = 200;

impl Source for Ccda {
    fn read(&self, bytes: &[u8], _options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Ccda);
        reading.style = NumberStyle::DecimalPoint;
        reading.is_structured = true;
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
        };
        if depth(&text) > DEEPEST {
            return reading.with_problem(ProblemCode::Hostile, None);
        }
        let options = ParsingOptions {
            allow_dtd: false,
            nodes_limit: MOST_NODES,
            ..ParsingOptions::default()
        };
        let document = match Document::parse_with_options(&text, options) {
            Ok(document) => document,
            Err(roxmltree::Error::DtdDetected | roxmltree::Error::NodesLimitReached) => {
                return reading.with_problem(ProblemCode::Hostile, None);
            }
            Err(_) => return reading.with_problem(ProblemCode::Damaged, None),
        };
        let root = document.root_element();
        if !is(root, "ClinicalDocument") {
            reading.format = DocumentFormat::Unknown;
            return reading.with_problem(ProblemCode::UnknownFormat, None);
        }
        let person = person(root).map(|person| reading.person(person));
        let laboratory = descendant(
            root,
            &[
                "custodian",
                "assignedCustodian",
                "representedCustodianOrganization",
                "name",
            ],
        )
        .map(text_of)
        .filter(|name| !name.is_empty());
        for (number, node) in root
            .descendants()
            .filter(|node| is(*node, "observation"))
            .enumerate()
        {
            if let Some(mut result) = result(node) {
                result.person = person;
                result.laboratory.clone_from(&laboratory);
                result.place = Some(Place::Path(format!("observation[{number}]")));
                reading.results.push(result);
            }
        }
        reading
    }
}

/// How deep elements are nested, counted before anything is built.
fn depth(text: &str) -> usize {
    let (mut now, mut deepest) = (0usize, 0usize);
    for piece in text.split('<').skip(1) {
        let inside = piece.split('>').next().unwrap_or_default();
        if inside.starts_with('/') {
            now = now.saturating_sub(1);
        } else if !inside.starts_with(['!', '?']) && !inside.ends_with('/') {
            now += 1;
            deepest = deepest.max(now);
        }
    }
    deepest
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element()
        && node.tag_name().name() == name
        && node.tag_name().namespace() == Some(NAMESPACE)
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| is(*child, name))
}

fn descendant<'a, 'i>(node: Node<'a, 'i>, path: &[&str]) -> Option<Node<'a, 'i>> {
    path.iter().try_fold(node, |node, name| child(node, name))
}

fn text_of(node: Node<'_, '_>) -> String {
    let text: Vec<&str> = node
        .descendants()
        .filter(Node::is_text)
        .filter_map(|node| node.text())
        .flat_map(str::split_whitespace)
        .collect();
    text.join(" ")
}

fn attribute(node: Node<'_, '_>, name: &str) -> Option<String> {
    node.attribute(name)
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

fn person(root: Node<'_, '_>) -> Option<DocumentPerson> {
    let role = descendant(root, &["recordTarget", "patientRole"])?;
    let patient = child(role, "patient");
    let name = patient
        .and_then(|patient| child(patient, "name"))
        .map(|name| {
            let parts: Vec<String> = ["given", "family"]
                .iter()
                .flat_map(|part| name.children().filter(move |node| is(*node, part)))
                .map(text_of)
                .filter(|part| !part.is_empty())
                .collect();
            if parts.is_empty() {
                text_of(name)
            } else {
                parts.join(" ")
            }
        });
    let person = DocumentPerson {
        name: name.filter(|name| !name.is_empty()),
        birth_date: patient
            .and_then(|patient| child(patient, "birthTime"))
            .and_then(|birth| attribute(birth, "value"))
            .and_then(|text| time_stamp(&text)),
        ids: role
            .children()
            .filter(|node| is(*node, "id"))
            .filter_map(|node| attribute(node, "extension"))
            .collect(),
    };
    (person != DocumentPerson::default()).then_some(person)
}

fn result(node: Node<'_, '_>) -> Option<SourceResult> {
    let has_happened = node.attribute("moodCode").is_none_or(|mood| mood == "EVN");
    let is_negated = node.attribute("negationInd") == Some("true");
    if !has_happened || is_negated {
        return None;
    }
    let code = child(node, "code")?;
    let codings =
        || std::iter::once(code).chain(code.children().filter(|child| is(*child, "translation")));
    let loinc = codings()
        .filter(|coding| coding.attribute("codeSystem") == Some(LOINC))
        .find_map(|coding| attribute(coding, "code"));
    let mut names: Vec<String> = codings()
        .filter_map(|coding| attribute(coding, "displayName"))
        .collect();
    names.extend(
        child(code, "originalText")
            .map(text_of)
            .filter(|text| !text.is_empty()),
    );
    if names.is_empty() && loinc.is_none() {
        return None;
    }
    let name = if names.is_empty() {
        loinc.clone()?
    } else {
        names.remove(0)
    };
    let mut result = SourceResult {
        name,
        other_names: names,
        loinc,
        status: status(node),
        flag: child(node, "interpretationCode").and_then(|flag| attribute(flag, "code")),
        collected: collected(node),
        ..SourceResult::default()
    };
    let mut values = node.children().filter(|child| is(*child, "value"));
    let value = values.next();
    if values.next().is_some() {
        result.reasons.push(Reason::Conflict);
    }
    if let Some(value) = value {
        read_value(value, &mut result);
    }
    result.range = range(node, result.unit.as_deref());
    Some(result)
}

fn read_value(value: Node<'_, '_>, result: &mut SourceResult) {
    let kind = value.attribute((INSTANCE, "type")).unwrap_or("PQ");
    match kind.rsplit(':').next().unwrap_or(kind) {
        "PQ" | "REAL" | "INT" => {
            result.value = attribute(value, "value").unwrap_or_default();
            result.unit = attribute(value, "unit").filter(|unit| unit != "1");
        }
        "IVL_PQ" => {
            // One open end is a comparator; two ends are no single number.
            let limit =
                |name: &str| child(value, name).filter(|node| node.attribute("value").is_some());
            let (low, high) = (limit("low"), limit("high"));
            let (node, is_low) = match (low, high) {
                (Some(low), None) => (low, true),
                (None, Some(high)) => (high, false),
                (Some(_), Some(_)) | (None, None) => return,
            };
            let is_inclusive = node.attribute("inclusive") == Some("true");
            result.value = attribute(node, "value").unwrap_or_default();
            result.unit = attribute(node, "unit");
            result.comparator = Some(match (is_low, is_inclusive) {
                (true, true) => Comparator::AtLeast,
                (true, false) => Comparator::Above,
                (false, true) => Comparator::AtMost,
                (false, false) => Comparator::Below,
            });
        }
        "ST" | "ED" => result.value = text_of(value),
        _ => result.value = attribute(value, "displayName").unwrap_or_default(),
    }
}

fn status(node: Node<'_, '_>) -> Option<ResultStatus> {
    let code = child(node, "statusCode").and_then(|status| attribute(status, "code"))?;
    match code.as_str() {
        "completed" => Some(ResultStatus::Final),
        "active" | "held" | "suspended" | "new" => Some(ResultStatus::Preliminary),
        "aborted" | "cancelled" => Some(ResultStatus::Cancelled),
        "nullified" | "obsolete" => Some(ResultStatus::EnteredInError),
        _ => None,
    }
}

/// The time of the observation itself, else that of the battery around it.
fn collected(node: Node<'_, '_>) -> Collected {
    let own = time_of(node);
    let around = || {
        node.ancestors()
            .skip(1)
            .take(4)
            .filter(|ancestor| is(*ancestor, "organizer"))
            .find_map(time_of)
    };
    own.or_else(around)
        .map_or(Collected::Missing, Collected::draw)
}

fn time_of(node: Node<'_, '_>) -> Option<PartialDate> {
    let time = child(node, "effectiveTime")?;
    attribute(time, "value")
        .or_else(|| child(time, "low").and_then(|low| attribute(low, "value")))
        .and_then(|text| time_stamp(&text))
}

/// The range as text, where its unit is that of the value.
fn range(node: Node<'_, '_>, unit: Option<&str>) -> Option<String> {
    let range = descendant(node, &["referenceRange", "observationRange"])?;
    let Some(value) = child(range, "value") else {
        return child(range, "text")
            .map(text_of)
            .filter(|text| !text.is_empty());
    };
    let limit = |name: &str| {
        let node = child(value, name)?;
        let is_same = node
            .attribute("unit")
            .is_none_or(|other| unit == Some(other));
        attribute(node, "value").filter(|_| is_same)
    };
    match (limit("low"), limit("high")) {
        (Some(low), Some(high)) => Some(format!("{low}-{high}")),
        (Some(low), None) => Some(format!(">={low}")),
        (None, Some(high)) => Some(format!("<={high}")),
        (None, None) => None,
    }
}

#[cfg(test)]
#[path = "ccda_tests.rs"]
mod tests;

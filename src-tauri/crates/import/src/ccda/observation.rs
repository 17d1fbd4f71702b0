//! One observation of a CDA entry: code, value, range, times and status, in the ways systems write them.

use std::collections::BTreeMap;

use domain::draft::Reason;
use domain::result::ResultStatus;
use domain::{Comparator, PartialDate};

use crate::dates::DateReading;
use crate::hl7::time_stamp;
use crate::material::{is_other_than_blood, is_perhaps_no_blood};
use crate::note::{needs_a_look, qualifies};
use crate::source::{Collected, SourceResult};
use crate::xml::Node;

const LOINC: &str = "2.16.840.1.113883.6.1";

/// Reads one observation; `None` where it is no result of this person.
pub(super) fn result(node: Node<'_>, narrative: &BTreeMap<String, String>) -> Option<SourceResult> {
    let has_happened = node.attribute("moodCode").is_none_or(|mood| mood == "EVN");
    let is_negated = node.attribute("negationInd") == Some("true");
    let around = || std::iter::once(node).chain(node.ancestors());
    // Family history: the observation is about a relative.
    let is_of_relative = around().any(|one| one.path(&["subject", "relatedSubject"]).is_some());
    if !has_happened || is_negated || is_of_relative {
        return None;
    }
    let code = node.child("code")?;
    let codings = || std::iter::once(code).chain(code.named("translation"));
    let loincs = || {
        codings()
            .filter(|coding| {
                coding.attribute("codeSystem") == Some(LOINC)
                    || coding.attribute("codeSystem").is_none()
                        && coding.attribute("codeSystemName") == Some("LOINC")
            })
            .filter_map(|coding| coding.attribute("code"))
    };
    let is_known = |code: &str| domain::analyte::loinc::by_loinc(code).is_some();
    let loinc = loincs()
        .find(|code| is_known(code))
        .or_else(|| loincs().next())
        .map(str::to_owned);
    let mut names: Vec<String> = codings()
        .filter_map(|coding| coding.attribute("displayName"))
        .map(str::to_owned)
        .collect();
    let original = code.child("originalText");
    names.extend(original.map(Node::text).filter(|text| !text.is_empty()));
    if names.is_empty() {
        names.extend(original.and_then(|text| referred(text, narrative)));
    }
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
        flag: node
            .child("interpretationCode")
            .and_then(|flag| flag.attribute("code"))
            .map(str::to_owned),
        identifier: identifier(node),
        specimen: specimen_number(node),
        ..SourceResult::default()
    };
    collected(node, &mut result);
    let mut values = node.named("value");
    let value = values.next();
    if values.next().is_some() {
        result.reasons.push(Reason::Conflict);
    }
    if let Some(value) = value {
        read_value(value, narrative, &mut result);
    }
    result.range = range(node, result.unit.as_deref(), narrative);
    let of_battery = around()
        .filter(|one| one.name() == "organizer")
        .filter_map(|battery| battery.child("code"))
        .flat_map(names_of);
    if around()
        .filter_map(material)
        .any(|kind| is_perhaps_no_blood(&kind))
        || around()
            .filter_map(site)
            .chain(of_battery)
            .any(|name| is_other_than_blood(&name))
    {
        result.reasons.push(Reason::NameUnclear);
    }
    let own_text = node.child("text").and_then(|text| said(text, narrative));
    if comments(node, narrative).any(|text| needs_a_look(&text))
        || own_text.is_some_and(|text| qualifies(&text))
    {
        result.reasons.push(Reason::NoteNearby);
    }
    Some(result)
}

/// The text of the narrative that a `reference` inside this element points to.
fn referred(node: Node<'_>, narrative: &BTreeMap<String, String>) -> Option<String> {
    let wanted = node.child("reference")?.attribute("value")?;
    narrative
        .get(wanted.strip_prefix('#').unwrap_or(wanted))
        .cloned()
}

fn identifier(node: Node<'_>) -> Option<String> {
    let id = node
        .named("id")
        .find(|id| id.attribute("nullFlavor").is_none())?;
    let root = id.attribute("root").unwrap_or_default();
    Some(format!(
        "{root}^{}",
        id.attribute("extension").unwrap_or_default()
    ))
}

fn read_value(value: Node<'_>, narrative: &BTreeMap<String, String>, result: &mut SourceResult) {
    let kind = value.attribute("xsi:type").unwrap_or("PQ");
    let owned = |text: Option<&str>| text.map(str::to_owned);
    match kind.rsplit(':').next().unwrap_or(kind) {
        "PQ" | "REAL" | "INT" | "MO" => {
            result.value = owned(value.attribute("value")).unwrap_or_default();
            result.unit = owned(value.attribute("unit").filter(|unit| *unit != "1"))
                .or_else(|| translated_unit(value));
            if value.attribute("nullFlavor").is_some() && !result.value.is_empty() {
                result.reasons.push(Reason::Conflict);
            }
            if result.value.is_empty() {
                read_translation(value, result);
            }
        }
        "IVL_PQ" => {
            // One open end is a comparator; two ends are no single number.
            let limit = |name: &str| {
                value
                    .child(name)
                    .filter(|node| node.attribute("value").is_some())
            };
            let (node, is_low) = match (limit("low"), limit("high"), limit("center")) {
                (Some(low), None, None) => (low, true),
                (None, Some(high), None) => (high, false),
                (None, None, Some(center)) => {
                    result.value = owned(center.attribute("value")).unwrap_or_default();
                    result.unit = owned(center.attribute("unit"));
                    return;
                }
                (None, None, None) => {
                    result.value = owned(value.attribute("value")).unwrap_or_default();
                    result.unit = owned(value.attribute("unit"));
                    return;
                }
                (low, high, _) => {
                    result.value = format!("{} - {}", end_of(low), end_of(high));
                    return;
                }
            };
            // Limits belong to the span unless it says otherwise.
            let is_inclusive = node.attribute("inclusive") != Some("false");
            result.value = owned(node.attribute("value")).unwrap_or_default();
            result.unit = owned(node.attribute("unit").or_else(|| value.attribute("unit")));
            result.comparator = Some(match (is_low, is_inclusive) {
                (true, true) => Comparator::AtLeast,
                (true, false) => Comparator::Above,
                (false, true) => Comparator::AtMost,
                (false, false) => Comparator::Below,
            });
        }
        "ST" | "ED" | "SC" => {
            let text = value.text();
            result.value = if text.is_empty() {
                referred(value, narrative).unwrap_or_default()
            } else {
                text
            };
        }
        "RTO" | "RTO_PQ_PQ" => {
            let part = |name: &str| {
                value
                    .child(name)
                    .and_then(|part| part.attribute("value"))
                    .unwrap_or("?")
            };
            result.value = format!("{} : {}", part("numerator"), part("denominator"));
        }
        "TS" | "IVL_TS" | "BL" => {}
        // A code's number is no measured value.
        _ => {
            let text = value
                .attribute("displayName")
                .map(str::to_owned)
                .or_else(|| value.child("originalText").map(Node::text))
                .unwrap_or_default();
            if text.contains(|letter: char| letter.is_ascii_digit()) {
                result.reasons.push(Reason::NumberAmbiguous);
            }
            result.value = text;
        }
    }
}

fn end_of(limit: Option<Node<'_>>) -> &str {
    limit
        .and_then(|limit| limit.attribute("value"))
        .unwrap_or("?")
}

fn kind_of(range: Node<'_>) -> Option<&str> {
    range.child("interpretationCode")?.attribute("code")
}

/// Where the unit has no code, some systems put number and unit into a translation, and only there.
fn read_translation(value: Node<'_>, result: &mut SourceResult) {
    let mut numbers = value
        .named("translation")
        .filter(|other| other.attribute("value").is_some());
    let (Some(only), None) = (numbers.next(), numbers.next()) else {
        return;
    };
    let text = only.child("originalText").map(Node::text);
    result.value = only.attribute("value").unwrap_or_default().to_owned();
    result.unit = only
        .attribute("unit")
        .filter(|unit| *unit != "1")
        .map(str::to_owned)
        .or_else(|| text.filter(|text| !text.is_empty()))
        .or_else(|| only.attribute("displayName").map(str::to_owned))
        .or_else(|| only.attribute("code").map(str::to_owned));
}

/// A unit that no code exists for stands in a translation of the same number.
fn translated_unit(value: Node<'_>) -> Option<String> {
    value
        .named("translation")
        .filter(|other| {
            other.attribute("value").is_none()
                || other.attribute("value") == value.attribute("value")
        })
        .find_map(|other| {
            let text = other.child("originalText").map(Node::text);
            text.filter(|text| !text.is_empty())
                .or_else(|| other.attribute("displayName").map(str::to_owned))
                .or_else(|| other.attribute("code").map(str::to_owned))
        })
}

fn status(node: Node<'_>) -> Option<ResultStatus> {
    let code = node.child("statusCode")?.attribute("code")?;
    match code {
        "completed" => Some(ResultStatus::Final),
        "active" | "held" | "suspended" | "new" => Some(ResultStatus::Preliminary),
        "aborted" | "cancelled" => Some(ResultStatus::Cancelled),
        "nullified" | "obsolete" => Some(ResultStatus::EnteredInError),
        _ => None,
    }
}

/// The time of the observation itself, else that of the specimen, else that of the battery around it.
fn collected(node: Node<'_>, result: &mut SourceResult) {
    let organizers = || {
        node.ancestors()
            .take(6)
            .filter(|around| around.name() == "organizer")
    };
    let of_specimen = || {
        organizers()
            .flat_map(|organizer| organizer.named("component"))
            .filter_map(|component| component.child("procedure"))
            .find_map(time_of)
    };
    let found = time_of(node)
        .or_else(of_specimen)
        .or_else(|| organizers().find_map(time_of));
    result.collected = match found {
        Some((date, true)) => Collected::draw(date),
        Some((date, false)) => Collected::Other(DateReading::Clear(date)),
        None => {
            // The author's time is that of the result.
            let authored = std::iter::once(node)
                .chain(organizers())
                .find_map(|one| one.path(&["author", "time"])?.attribute("value"))
                .and_then(time_stamp);
            match authored {
                Some(date) => Collected::Other(DateReading::Clear(date)),
                None => Collected::Missing,
            }
        }
    };
}

/// The time, and whether it is a single day: from a span of days nobody can tell the draw.
fn time_of(node: Node<'_>) -> Option<(PartialDate, bool)> {
    let time = node.child("effectiveTime")?;
    let of = |name: &str| time.child(name)?.attribute("value").and_then(time_stamp);
    if let Some(date) = time.attribute("value").and_then(time_stamp) {
        return Some((date, true));
    }
    match (of("low").or_else(|| of("center")), of("high")) {
        (Some(low), Some(high)) => Some((low, low.day() == high.day())),
        (Some(low), None) => Some((low, true)),
        (None, Some(high)) => Some((high, false)),
        (None, None) => None,
    }
}

/// The normal range as text, where it is the only one and in the unit of the value.
fn range(
    node: Node<'_>,
    unit: Option<&str>,
    narrative: &BTreeMap<String, String>,
) -> Option<String> {
    let ranges: Vec<Node<'_>> = node
        .named("referenceRange")
        .filter_map(|range| range.child("observationRange"))
        .collect();
    let mut normal = ranges.iter().filter(|range| kind_of(**range) == Some("N"));
    let range = match (normal.next(), normal.next(), ranges.as_slice()) {
        (Some(only), None, _) => *only,
        (None, _, [only]) if kind_of(*only).is_none() => *only,
        _ => return None,
    };
    let limits = range.child("value").map(|value| {
        let limit = |name: &str| {
            let node = value.child(name)?;
            let is_same = node
                .attribute("unit")
                .is_none_or(|other| unit.is_none() || unit == Some(other));
            node.attribute("value").filter(|_| is_same)
        };
        (limit("low"), limit("high"), !value.text().is_empty(), value)
    });
    let text = || {
        let text = range.child("text")?;
        Some(text.text())
            .filter(|text| !text.is_empty())
            .or_else(|| referred(text, narrative))
    };
    match limits {
        Some((Some(low), Some(high), _, _)) => Some(format!("{low}-{high}")),
        Some((Some(low), None, _, value)) if value.child("high").is_none_or(is_null) => {
            Some(format!(">={low}"))
        }
        Some((None, Some(high), _, value)) if value.child("low").is_none_or(is_null) => {
            Some(format!("<={high}"))
        }
        Some((None, None, true, value)) => Some(value.text()),
        // Limits in another unit than the value say nothing about it.
        Some((_, _, _, value)) if value.children().any(|limit| !is_null(limit)) => None,
        Some(_) | None => text(),
    }
}

fn is_null(node: Node<'_>) -> bool {
    node.attribute("value").is_none()
}

/// What the specimen of an element is said to be, in words or as a code.
fn material(node: Node<'_>) -> Option<String> {
    let code = node.path(&["specimen", "specimenRole", "specimenPlayingEntity", "code"])?;
    let names = names_of(code)
        .chain(code.attribute("code").map(str::to_owned))
        .collect::<Vec<_>>();
    (!names.is_empty()).then(|| names.join(" "))
}

/// Where it was taken from.
fn site(node: Node<'_>) -> Option<String> {
    names_of(node.child("targetSiteCode")?).next()
}

/// How a code is shown.
fn names_of<'t>(code: Node<'t>) -> impl Iterator<Item = String> {
    let codings = std::iter::once(code).chain(code.named("translation"));
    codings
        .filter_map(|coding| coding.attribute("displayName"))
        .map(str::to_owned)
        .chain(code.child("originalText").map(Node::text))
        .filter(|name| !name.is_empty())
        .collect::<Vec<_>>()
        .into_iter()
}

fn specimen_number(node: Node<'_>) -> Option<String> {
    std::iter::once(node)
        .chain(node.ancestors())
        .find_map(|one| {
            one.path(&["specimen", "specimenRole", "id"])?
                .attribute("extension")
        })
        .map(str::to_owned)
}

/// Comments on the observation: acts in it, and its own text.
fn comments<'t>(
    node: Node<'t>,
    narrative: &BTreeMap<String, String>,
) -> impl Iterator<Item = String> {
    let acts = node
        .named("entryRelationship")
        .filter_map(|inside| inside.child("act"))
        .filter_map(|act| act.child("text"));
    acts.filter_map(move |text| said(text, narrative))
}

fn said(text: Node<'_>, narrative: &BTreeMap<String, String>) -> Option<String> {
    Some(text.text())
        .filter(|text| !text.is_empty())
        .or_else(|| referred(text, narrative))
}

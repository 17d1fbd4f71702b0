//! From an observation, its report and its specimen to results as printed.

use domain::draft::{Place, ProblemCode, Reason};
use domain::result::ResultStatus;
use domain::table::RESULT_COLUMNS;
use domain::{Comparator, PartialDate};

use crate::dates::DateReading;
use crate::material::{is_other_than_blood, is_perhaps_no_blood};
use crate::note::{needs_a_look, qualifies};
use crate::source::{Collected, OwnResult, SourceReading, SourceResult, Version};
use crate::table::own;

use super::document::{Found, within};
use super::lenient::Many;
use super::reference::People;
use super::resource::{
    Code, Meta, Note, Observation, Period, Quantity, Reference, Report, Specimen,
};

/// What belongs to an observation.
pub(super) struct Around<'d, 'a> {
    pub(super) report: Option<&'d Found<Report<'a>>>,
    pub(super) specimen: Option<&'d Specimen>,
    /// Another resource of the document replaces or deletes it.
    pub(super) is_taken_back: bool,
    /// A panel that it belongs to is about another material than blood.
    pub(super) is_in_other_panel: bool,
}

/// Reads an observation and its components.
pub(super) fn read_observation(
    found: &Found<Observation<'_>>,
    around: &Around<'_, '_>,
    people: &mut People,
    reading: &mut SourceReading,
) {
    let observation = &found.resource;
    let report = around.report.map(|report| &report.resource);
    let person = match (&observation.subject.0, around.report) {
        (Some(subject), _) => people.find(subject, &found.address, reading),
        (None, Some(report)) => report
            .resource
            .subject
            .as_ref()
            .and_then(|subject| people.find(subject, &report.address, reading)),
        (None, None) => None,
    };
    let mut reasons = Vec::new();
    if let Some((own, status)) = own_result(observation) {
        if is_unchanged(observation, &own, status) && !around.is_taken_back {
            reading.results.push(SourceResult {
                name: own.printed.name.clone(),
                laboratory: observation
                    .own_field("laboratory")
                    .filter(|name| !name.is_empty())
                    .map(str::to_owned),
                status: Some(status),
                person,
                place: Some(found.place.clone()),
                own: Some(Box::new(own)),
                ..SourceResult::default()
            });
            return;
        }
        reasons.push(Reason::Conflict);
    }
    let collected = collected_of(observation, around, &mut reasons);
    let own_status = observation.status.as_deref();
    if own_status == Some("unknown") {
        reasons.push(Reason::Preliminary);
    }
    let mut status = worst_status(own_status, report.and_then(|one| one.status.as_deref()));
    let of_report = report.and_then(|one| one.status.as_deref());
    if of_report == Some("preliminary") && status.is_none_or(ResultStatus::can_count) {
        // The result calls itself final, though its report may still change.
        reasons.push(Reason::Preliminary);
    }
    if around.is_taken_back {
        status = Some(ResultStatus::EnteredInError);
    }
    if is_not_surely_of_person(observation) {
        reasons.push(Reason::PersonUnclear);
    }
    if is_other_material(observation, around) {
        reasons.push(Reason::NameUnclear);
    }
    let conclusion = report.and_then(|report| report.conclusion.as_deref());
    if observation.note.iter().any(Note::needs_a_look)
        || observation.comment.as_deref().is_some_and(needs_a_look)
        || conclusion.is_some_and(qualifies)
    {
        reasons.push(Reason::NoteNearby);
    }
    let laboratory = laboratory_of(&observation.performer)
        .or_else(|| report.and_then(|report| laboratory_of(&report.performer)));
    let common = SourceResult {
        collected,
        specimen: around.specimen.and_then(Specimen::number),
        laboratory,
        status,
        person,
        reasons,
        version: observation.meta.as_ref().and_then(version_of),
        ..SourceResult::default()
    };
    let identifier = identifier_of(found);
    let parts = observation
        .component
        .iter()
        .enumerate()
        .map(|(index, component)| (component, format!("component[{index}]")));
    for (part, path) in std::iter::once((observation, String::new())).chain(parts) {
        let Some(code) = part.code.as_ref() else {
            if path.is_empty() && observation.component.is_empty() {
                reading.problem(ProblemCode::RowSkipped, None, Some(found.place.clone()));
            }
            continue;
        };
        let mut result = common.clone();
        result.range = part.normal_range();
        result.flag = part.interpretation.first().and_then(Code::short);
        result.place = Some(place_of(&found.place, &path));
        result.identifier = identifier.as_ref().map(|id| format!("{id} {path}"));
        if fill(&mut result, code, part) {
            reading.results.push(result);
        }
    }
}

/// The result as our own export wrote it.
fn own_result(observation: &Observation<'_>) -> Option<(OwnResult, ResultStatus)> {
    observation.own_field("value")?;
    let fields = RESULT_COLUMNS.map(|name| observation.own_field(name).unwrap_or_default());
    let told = observation
        .own_field(own::BEFORE_TRANSFUSION)
        .unwrap_or_default();
    own::result_of(fields, told)
}

/// Says whether the fields that every program sees still say what ours do. Another program may have changed the
/// one and kept the other.
fn is_unchanged(observation: &Observation<'_>, own: &OwnResult, status: ResultStatus) -> bool {
    let quantity = observation.quantity.as_ref();
    let value = quantity.and_then(|quantity| quantity.value.as_ref()?.0.parse().ok());
    let sign = quantity.and_then(|quantity| quantity.comparator.as_deref());
    let day = |text: &str| text.chars().take(10).collect::<String>();
    value == Some(own.quantity.value)
        && sign == own.quantity.comparator.map(Comparator::sign)
        && quantity.and_then(|quantity| quantity.code.as_deref())
            == Some(own.analyte.canonical_unit())
        && observation.effective_date.as_deref().map(day) == Some(day(&own.collected.to_string()))
        && worst_status(observation.status.as_deref(), None)
            .is_none_or(|said| said.can_count() == status.can_count())
}

/// A line stays a line: its number is what a person finds again.
fn place_of(place: &Place, part: &str) -> Place {
    match place {
        Place::Line(line) => Place::Line(*line),
        Place::Path(_) | Place::Page { .. } | Place::Cell { .. } => within(place, part),
    }
}

/// What the same observation is called in every copy of it.
fn identifier_of(found: &Found<Observation<'_>>) -> Option<String> {
    let address = &found.address;
    if address.fragment.is_none()
        && let Some(short) = &address.short
    {
        return Some(short.clone());
    }
    let named = found.resource.identifier.iter().find_map(|identifier| {
        let value = identifier.value.as_deref()?;
        Some(format!(
            "{}|{value}",
            identifier.system.as_deref().unwrap_or_default()
        ))
    });
    named.or_else(|| address.full.clone())
}

fn version_of(meta: &Meta) -> Option<Version> {
    if let Some(number) = meta.version.as_deref().and_then(|text| text.parse().ok()) {
        return Some(Version::Number(number));
    }
    match meta.updated.as_deref()?.parse::<PartialDate>().ok()? {
        PartialDate::Minute {
            at,
            offset: Some(offset),
        } => Some(Version::Time(
            at.and_utc().timestamp() - i64::from(offset.local_minus_utc()),
        )),
        PartialDate::Minute { offset: None, .. }
        | PartialDate::Day(_)
        | PartialDate::Month { .. }
        | PartialDate::Year(_) => None,
    }
}

fn laboratory_of(performers: &Many<Reference>) -> Option<String> {
    performers
        .iter()
        .map(Reference::target)
        .find(|one| {
            one.reference
                .as_deref()
                .is_some_and(|reference| reference.contains("Organization"))
        })
        .and_then(|one| one.display.0.clone())
}

fn is_other_material(observation: &Observation<'_>, around: &Around<'_, '_>) -> bool {
    let display = observation
        .specimen
        .as_ref()
        .and_then(|specimen| specimen.display.as_deref());
    let of_specimen = around
        .specimen
        .and_then(|specimen| specimen.kind.as_ref())
        .is_some_and(|kind| is_perhaps_no_blood(&kind.everything()));
    let report = around.report.map(|report| &report.resource);
    let of_report = report.into_iter().flat_map(|report| {
        report
            .code
            .as_ref()
            .into_iter()
            .chain(report.category.iter())
    });
    let around_it = observation
        .body_site
        .as_ref()
        .into_iter()
        .chain(observation.category.iter())
        .chain(of_report);
    of_specimen
        || around.is_in_other_panel
        || display.is_some_and(is_other_than_blood)
        || around_it
            .flat_map(Code::names)
            .any(|name| is_other_than_blood(&name))
        || !observation.component.is_empty() && names_another_material(observation)
}

/// Says whether a panel is that of another material than blood.
pub(super) fn names_another_material(observation: &Observation<'_>) -> bool {
    observation
        .code
        .as_ref()
        .is_some_and(|code| code.names().iter().any(|name| is_other_than_blood(name)))
}

/// Results of devices and groups, of somebody else than the patient, or with a mark that nobody here knows.
fn is_not_surely_of_person(observation: &Observation<'_>) -> bool {
    let of_thing = observation
        .subject
        .as_ref()
        .and_then(|subject| subject.reference.as_deref())
        .is_some_and(|text| {
            ["Group/", "Device/", "Location/"]
                .iter()
                .any(|kind| text.contains(kind))
        });
    of_thing || !observation.focus.is_empty() || !observation.modifiers.is_empty()
}

/// Puts code and value in; false where the observation has no value of its own.
fn fill(result: &mut SourceResult, code: &Code, part: &Observation<'_>) -> bool {
    result.loinc = code.loinc().map(str::to_owned);
    let mut names = code.names();
    if names.is_empty() && result.loinc.is_none() {
        return false;
    }
    if code.contradicts_itself() {
        result.reasons.push(Reason::CodeConflict);
    }
    result.name = if names.is_empty() {
        result.loinc.clone().unwrap_or_default()
    } else {
        names.remove(0)
    };
    result.other_names = names;
    let absent = part
        .absent
        .as_ref()
        .and_then(|reason| reason.names().into_iter().next().or_else(|| reason.short()));
    if fill_value(result, part) {
        // A value, and beside it the reason why there is none.
        if absent.is_some() {
            result.reasons.push(Reason::Conflict);
        }
        return true;
    }
    match absent {
        Some(reason) => {
            result.value = reason;
            true
        }
        // Cancelled without a value: said, so that nobody waits for it.
        None => result.status.is_some_and(|status| !status.can_count()),
    }
}

fn fill_value(result: &mut SourceResult, part: &Observation<'_>) -> bool {
    let values = [
        part.quantity.is_some(),
        part.text.is_some(),
        part.concept.is_some(),
        part.integer.is_some(),
        part.range.is_some(),
        part.ratio.is_some(),
    ];
    if values.iter().filter(|is_there| **is_there).count() > 1 {
        result.reasons.push(Reason::Conflict);
    }
    if let Some(quantity) = part.quantity.as_ref() {
        return fill_quantity(result, quantity);
    }
    if let Some(range) = part.range.as_ref() {
        return match (range.low.as_ref(), range.high.as_ref()) {
            (Some(low), None) => {
                result.comparator = Some(Comparator::AtLeast);
                fill_quantity(result, low)
            }
            (None, Some(high)) => {
                result.comparator = Some(Comparator::AtMost);
                fill_quantity(result, high)
            }
            (low, high) => fill_two(result, low, high, " - "),
        };
    }
    if let Some(ratio) = part.ratio.as_ref() {
        let (above, below) = (ratio.numerator.as_ref(), ratio.denominator.as_ref());
        return fill_two(result, above, below, " : ");
    }
    if let Some(text) = part.text.as_ref() {
        result.value.clone_from(text);
        return true;
    }
    if let Some(concept) = part.concept.as_ref()
        && let Some(name) = concept.names().into_iter().next()
    {
        // A code's number is no measured value.
        if name.contains(|letter: char| letter.is_ascii_digit()) {
            result.reasons.push(Reason::NumberAmbiguous);
        }
        result.value = name;
        return true;
    }
    if let Some(number) = part.integer.as_ref() {
        result.value.clone_from(&number.0);
        return true;
    }
    false
}

/// Two numbers are no measured value; they are kept as a text.
fn fill_two(
    result: &mut SourceResult,
    first: Option<&Quantity>,
    second: Option<&Quantity>,
    sign: &str,
) -> bool {
    let shown = |quantity: Option<&Quantity>| {
        quantity
            .and_then(|quantity| quantity.value.as_ref())
            .map_or("?", |digits| digits.0.as_str())
            .to_owned()
    };
    result.value = format!("{}{sign}{}", shown(first), shown(second));
    first.is_some() || second.is_some()
}

fn fill_quantity(result: &mut SourceResult, quantity: &Quantity) -> bool {
    let Some(value) = quantity.value.as_ref() else {
        return false;
    };
    result.value.clone_from(&value.0);
    let filled =
        |text: &super::lenient::One<String>| text.0.clone().filter(|text| !text.trim().is_empty());
    let unit = filled(&quantity.unit);
    let is_ucum = quantity
        .system
        .as_deref()
        .is_some_and(|system| system.contains("unitsofmeasure.org"));
    let code = filled(&quantity.code);
    result.unit = unit.or_else(|| code.clone());
    result.unit_code = code.filter(|_| is_ucum);
    if let Some(sign) = quantity.comparator.as_deref() {
        match Comparator::from_sign(sign) {
            Some(comparator) => result.comparator = Some(comparator),
            None => result.reasons.push(Reason::NumberAmbiguous),
        }
    }
    true
}

/// When it was drawn. Its own time wins over that of the specimen, and that over the report's.
fn collected_of(
    observation: &Observation<'_>,
    around: &Around<'_, '_>,
    reasons: &mut Vec<Reason>,
) -> Collected {
    let parse = |text: Option<&str>| text.and_then(|text| text.parse::<PartialDate>().ok());
    let own = parse(observation.effective_date.as_deref())
        .or_else(|| parse(observation.effective_instant.as_deref()))
        .map(|date| (date, true))
        .or_else(|| observation.effective_period.as_ref().and_then(of_period));
    let of_specimen = around.specimen.and_then(Specimen::collected);
    let of_report = around.report.and_then(|report| {
        let report = &report.resource;
        parse(report.effective_date.as_deref())
            .map(|date| (date, true))
            .or_else(|| report.effective_period.as_ref().and_then(of_period))
    });
    if let (Some((own, _)), Some(specimen)) = (own, of_specimen)
        && let (Some(one), Some(other)) = (own.day(), specimen.day())
        && one != other
    {
        reasons.push(Reason::DateNotOfDraw);
    }
    let found = own
        .or_else(|| of_specimen.map(|date| (date, true)))
        .or(of_report);
    if let Some((date, is_one_day)) = found {
        return if is_one_day {
            Collected::draw(date)
        } else {
            Collected::Other(DateReading::Clear(date))
        };
    }
    match parse(observation.issued.as_deref()) {
        Some(date) => Collected::Other(DateReading::Clear(date)),
        None => Collected::Missing,
    }
}

/// The start, and whether all of it lies on one day: from a span of days nobody can tell the draw.
fn of_period(period: &Period) -> Option<(PartialDate, bool)> {
    let parse = |text: Option<&str>| text.and_then(|text| text.parse::<PartialDate>().ok());
    match (parse(period.start.as_deref()), parse(period.end.as_deref())) {
        (Some(start), Some(end)) => Some((start, start.day() == end.day())),
        (Some(start), None) => Some((start, true)),
        (None, Some(end)) => Some((end, false)),
        (None, None) => None,
    }
}

/// A report that was taken back takes its results with it.
fn worst_status(own: Option<&str>, report: Option<&str>) -> Option<ResultStatus> {
    let read = |code: &str| match code {
        "final" => ResultStatus::Final,
        "amended" | "corrected" | "appended" => ResultStatus::Corrected,
        "preliminary" | "registered" | "partial" | "specimen-in-process" | "modified" => {
            ResultStatus::Preliminary
        }
        "cancelled" => ResultStatus::Cancelled,
        "entered-in-error" | "entered in error" => ResultStatus::EnteredInError,
        _ => ResultStatus::Unknown,
    };
    match (own.map(read), report.map(read)) {
        (_, Some(taken_back @ (ResultStatus::Cancelled | ResultStatus::EnteredInError))) => {
            Some(taken_back)
        }
        (Some(own), _) => Some(own),
        (None, report) => report,
    }
}

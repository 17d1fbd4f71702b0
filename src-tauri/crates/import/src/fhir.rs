//! FHIR R4 as JSON or NDJSON: bundles, reports, observations, wherever they stand.
//!
//! Read entry by entry over borrowed JSON: a field of a wrong type costs that field, a broken entry that
//! entry. References are resolved inside the document only; nothing is ever fetched.

mod reference;
mod resource;

use std::collections::BTreeMap;

use domain::draft::{DocumentFormat, Place, ProblemCode, Reason};
use domain::result::ResultStatus;
use domain::{Comparator, PartialDate};
use serde_json::value::RawValue;

use crate::ReadOptions;
use crate::dates::DateReading;
use crate::numbers::NumberStyle;
use crate::source::{Collected, Source, SourceReading, SourceResult};

use reference::{People, look_up, scoped};
use resource::{
    AnyResource, Bundle, Code, Measured, Observation, Patient, QuantityField, Reference, Report,
    SpecimenResource,
};

/// The FHIR reader.
pub(crate) struct Fhir;

/// JSON nested deeper than this is no record.
const DEEPEST: usize = 64;
const MOST_ENTRIES: usize = 200_000;

impl Source for Fhir {
    fn read(&self, bytes: &[u8], _options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Fhir);
        reading.style = NumberStyle::DecimalPoint;
        reading.is_structured = true;
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if depth(bytes) > DEEPEST {
            return reading.with_problem(ProblemCode::Hostile, None);
        }
        let Ok(text) = std::str::from_utf8(bytes) else {
            return reading.with_problem(ProblemCode::Damaged, None);
        };
        let mut document = Document::default();
        match serde_json::from_str::<&RawValue>(text) {
            Ok(whole) => document.add_whole(whole, &mut reading),
            Err(_) if is_line_by_line(text) => {
                for (index, line) in text.lines().enumerate() {
                    if line.trim().is_empty() {
                        continue;
                    }
                    let place = Place::Line(u32::try_from(index + 1).unwrap_or(u32::MAX));
                    match serde_json::from_str::<&RawValue>(line) {
                        Ok(raw) => document.add(raw, None, place, &mut reading),
                        Err(_) => reading.problem(ProblemCode::RowSkipped, None, Some(place)),
                    }
                }
            }
            Err(_) => return reading.with_problem(ProblemCode::Damaged, None),
        }
        if !document.has_resource {
            reading.format = DocumentFormat::Unknown;
            reading.problems.clear();
            return reading.with_problem(ProblemCode::UnknownFormat, None);
        }
        document.read_into(&mut reading);
        reading
    }
}

/// The first line is a resource of its own.
fn is_line_by_line(text: &str) -> bool {
    text.lines()
        .find(|line| !line.trim().is_empty())
        .is_some_and(|line| serde_json::from_str::<&RawValue>(line).is_ok())
}

/// How deep arrays and objects are nested, without building anything.
fn depth(bytes: &[u8]) -> usize {
    let (mut now, mut deepest) = (0usize, 0usize);
    let (mut in_text, mut is_escaped) = (false, false);
    for byte in bytes {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => {
                now += 1;
                deepest = deepest.max(now);
            }
            b'}' | b']' if !in_text => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Everything in the document that results need, before it is put together.
#[derive(Default)]
struct Document<'a> {
    has_resource: bool,
    entries: usize,
    observations: Vec<Found<Observation>>,
    reports: Vec<Found<Report<'a>>>,
    patients: Vec<Found<Patient>>,
    specimens: Vec<Found<SpecimenResource>>,
}

/// A resource with the names under which others refer to it.
struct Found<T> {
    keys: Vec<String>,
    place: Place,
    resource: T,
    /// Index of the report that contains it.
    inside: Option<usize>,
}

impl<'a> Document<'a> {
    fn add_whole(&mut self, raw: &'a RawValue, reading: &mut SourceReading) {
        if raw.get().starts_with('[') {
            let list: resource::List<&RawValue> =
                serde_json::from_str(raw.get()).unwrap_or_default();
            for (index, item) in list.0.into_iter().enumerate() {
                self.add(item, None, Place::Path(format!("[{index}]")), reading);
            }
        } else {
            self.add(raw, None, Place::Path(String::new()), reading);
        }
    }

    fn add(
        &mut self,
        raw: &'a RawValue,
        full_url: Option<String>,
        place: Place,
        reading: &mut SourceReading,
    ) {
        self.entries += 1;
        if self.entries > MOST_ENTRIES {
            if self.entries == MOST_ENTRIES + 1 {
                reading.problem(ProblemCode::TooLarge, None, Some(place));
            }
            return;
        }
        let Ok(any) = serde_json::from_str::<AnyResource>(raw.get()) else {
            reading.problem(ProblemCode::RowSkipped, None, Some(place));
            return;
        };
        let Some(kind) = any.resource_type.0 else {
            reading.problem(ProblemCode::RowSkipped, None, Some(place));
            return;
        };
        self.has_resource = true;
        let mut keys: Vec<String> = full_url.into_iter().collect();
        if let Some(id) = &any.id.0 {
            keys.push(format!("{kind}/{id}"));
        }
        match kind.as_str() {
            "Bundle" => self.add_bundle(raw, &place, reading),
            "Observation" | "DiagnosticReport" | "Patient" | "Specimen" => {
                self.add_resource(&kind, raw, keys, place, None, reading);
            }
            _ => {}
        }
    }

    fn add_bundle(&mut self, raw: &'a RawValue, place: &Place, reading: &mut SourceReading) {
        let Ok(bundle) = serde_json::from_str::<Bundle<'a>>(raw.get()) else {
            reading.problem(ProblemCode::Damaged, None, Some(place.clone()));
            return;
        };
        let before = match place {
            Place::Path(path) if !path.is_empty() => format!("{path}."),
            Place::Line(_) | Place::Path(_) | Place::Page { .. } | Place::Cell { .. } => {
                String::new()
            }
        };
        for (index, entry) in bundle.entry.0.into_iter().enumerate() {
            let place = Place::Path(format!("{before}entry[{index}].resource"));
            match entry.resource.0 {
                Some(resource) => self.add(resource, entry.full_url.0, place, reading),
                None => reading.problem(ProblemCode::RowSkipped, None, Some(place)),
            }
        }
    }

    fn add_resource(
        &mut self,
        kind: &str,
        raw: &'a RawValue,
        keys: Vec<String>,
        place: Place,
        inside: Option<usize>,
        reading: &mut SourceReading,
    ) {
        match kind {
            "Observation" => match serde_json::from_str(raw.get()) {
                Ok(resource) => self.observations.push(Found {
                    keys,
                    place,
                    resource,
                    inside,
                }),
                Err(_) => reading.problem(ProblemCode::RowSkipped, None, Some(place)),
            },
            "DiagnosticReport" => match serde_json::from_str::<Report<'a>>(raw.get()) {
                Ok(resource) => {
                    let contained = resource.contained.0.clone();
                    self.reports.push(Found {
                        keys,
                        place: place.clone(),
                        resource,
                        inside,
                    });
                    let report = self.reports.len() - 1;
                    for (index, raw) in contained.into_iter().enumerate() {
                        self.add_contained(raw, report, index, &place, reading);
                    }
                }
                Err(_) => reading.problem(ProblemCode::RowSkipped, None, Some(place)),
            },
            "Patient" => {
                if let Ok(resource) = serde_json::from_str(raw.get()) {
                    self.patients.push(Found {
                        keys,
                        place,
                        resource,
                        inside,
                    });
                }
            }
            "Specimen" => {
                if let Ok(resource) = serde_json::from_str(raw.get()) {
                    self.specimens.push(Found {
                        keys,
                        place,
                        resource,
                        inside,
                    });
                }
            }
            _ => {}
        }
    }

    fn add_contained(
        &mut self,
        raw: &'a RawValue,
        report: usize,
        index: usize,
        place: &Place,
        reading: &mut SourceReading,
    ) {
        let Ok(any) = serde_json::from_str::<AnyResource>(raw.get()) else {
            return;
        };
        let Some(kind) = any.resource_type.0 else {
            return;
        };
        if kind == "DiagnosticReport" {
            return;
        }
        let keys = any.id.0.into_iter().map(|id| format!("#{id}")).collect();
        let path = match place {
            Place::Path(path) if path.is_empty() => format!("contained[{index}]"),
            Place::Path(path) => format!("{path}.contained[{index}]"),
            Place::Line(line) => format!("line {line}: contained[{index}]"),
            Place::Page { .. } | Place::Cell { .. } => String::new(),
        };
        self.add_resource(&kind, raw, keys, Place::Path(path), Some(report), reading);
    }

    fn read_into(&self, reading: &mut SourceReading) {
        let mut people = People::default();
        for patient in &self.patients {
            let index = reading.person(patient.resource.person());
            for key in &patient.keys {
                people.by_key.insert(scoped(key, patient.inside), index);
            }
        }
        let reports = self.report_of_observation(reading);
        for (index, found) in self.observations.iter().enumerate() {
            let report = found
                .inside
                .or_else(|| reports.get(&index).copied())
                .and_then(|report| self.reports.get(report));
            self.read_observation(found, report, &mut people, reading);
        }
    }

    /// Which report points to which observation; says so where it points outside the document.
    fn report_of_observation(&self, reading: &mut SourceReading) -> BTreeMap<usize, usize> {
        let mut keys: BTreeMap<String, usize> = BTreeMap::new();
        for (index, found) in self.observations.iter().enumerate() {
            for key in &found.keys {
                keys.insert(scoped(key, found.inside), index);
            }
        }
        let mut reports = BTreeMap::new();
        for (number, report) in self.reports.iter().enumerate() {
            let mut missing = 0usize;
            for reference in &report.resource.result.0 {
                let Some(text) = &reference.reference.0 else {
                    continue;
                };
                match look_up(&keys, text, Some(number)) {
                    Some(index) => {
                        reports.entry(index).or_insert(number);
                    }
                    None => missing += 1,
                }
            }
            if missing > 0 {
                reading.problem(
                    ProblemCode::ResultsElsewhere,
                    Some(missing.to_string()),
                    Some(report.place.clone()),
                );
            }
        }
        reports
    }

    fn read_observation(
        &self,
        found: &Found<Observation>,
        report: Option<&Found<Report<'a>>>,
        people: &mut People,
        reading: &mut SourceReading,
    ) {
        let observation = &found.resource;
        let report_resource = report.map(|report| &report.resource);
        let subject = observation
            .subject
            .0
            .as_ref()
            .or_else(|| report_resource.and_then(|report| report.subject.0.as_ref()));
        let person = subject.and_then(|subject| people.find(subject, found.inside, reading));
        let status = worst_status(
            observation.status.0.as_deref(),
            report_resource.and_then(|report| report.status.0.as_deref()),
        );
        let specimen = observation
            .specimen
            .0
            .as_ref()
            .and_then(|reference| reference.reference.0.as_deref())
            .and_then(|wanted| self.specimen(wanted, found.inside));
        let (collected, date_is_odd) = collected_of(observation, report_resource, specimen);
        let performer = |list: &resource::List<Reference>| {
            list.0
                .iter()
                .find(|one| {
                    one.reference
                        .0
                        .as_deref()
                        .is_some_and(|r| r.contains("Organization"))
                })
                .and_then(|one| one.display.0.clone())
        };
        let laboratory = performer(&observation.performer)
            .or_else(|| report_resource.and_then(|report| performer(&report.performer)));
        let common = SourceResult {
            flag: observation.interpretation.0.first().and_then(Code::short),
            range: observation.range(),
            collected,
            specimen: specimen.and_then(SpecimenResource::number),
            laboratory,
            status,
            person,
            reasons: if date_is_odd {
                vec![Reason::DateMissing]
            } else {
                Vec::new()
            },
            ..SourceResult::default()
        };
        let path = |part: &str| match &found.place {
            Place::Path(path) if part.is_empty() => Place::Path(path.clone()),
            Place::Path(path) if path.is_empty() => Place::Path(part.to_owned()),
            Place::Path(path) => Place::Path(format!("{path}.{part}")),
            other @ (Place::Line(_) | Place::Page { .. } | Place::Cell { .. }) => other.clone(),
        };
        let parts = observation
            .component
            .0
            .iter()
            .enumerate()
            .map(|(index, component)| {
                (
                    &component.code,
                    &component.measured,
                    format!("component[{index}]"),
                )
            });
        let whole = std::iter::once((&observation.code, &observation.measured, String::new()));
        for (code, measured, part) in whole.chain(parts) {
            let Some(code) = &code.0 else {
                if part.is_empty() {
                    reading.problem(ProblemCode::RowSkipped, None, Some(path(&part)));
                }
                continue;
            };
            let mut result = common.clone();
            if !part.is_empty() {
                result.range = None;
                result.flag = None;
            }
            result.place = Some(path(&part));
            if fill(&mut result, code, measured) {
                reading.results.push(result);
            }
        }
    }

    fn specimen(&self, wanted: &str, inside: Option<usize>) -> Option<&SpecimenResource> {
        self.specimens
            .iter()
            .find(|found| {
                found
                    .keys
                    .iter()
                    .any(|key| key == wanted && (found.inside.is_none() || found.inside == inside))
            })
            .map(|found| &found.resource)
    }
}

/// Puts code and value in; false where the observation has no value of its own.
fn fill(result: &mut SourceResult, code: &Code, measured: &Measured) -> bool {
    let coding = code.loinc();
    result.loinc = coding.and_then(|coding| coding.code.0.clone());
    let mut names = code.names();
    if names.is_empty() && result.loinc.is_none() {
        return false;
    }
    result.name = if names.is_empty() {
        result.loinc.clone().unwrap_or_default()
    } else {
        names.remove(0)
    };
    result.other_names = names;
    if let Some(quantity) = &measured.quantity.0 {
        return fill_quantity(result, quantity);
    }
    if let Some(text) = measured.text.0.clone().or_else(|| {
        measured
            .concept
            .0
            .as_ref()
            .and_then(|concept| concept.names().into_iter().next())
    }) {
        result.value = text;
        return true;
    }
    if let Some(number) = &measured.integer.0 {
        result.value.clone_from(&number.0);
        return true;
    }
    let absent = measured
        .absent
        .0
        .as_ref()
        .and_then(|reason| reason.names().into_iter().next().or_else(|| reason.short()));
    match absent {
        Some(reason) => {
            result.value = reason;
            true
        }
        // Cancelled without a value: said, so that nobody waits for it.
        None => result.status.is_some_and(|status| !status.can_count()),
    }
}

fn fill_quantity(result: &mut SourceResult, quantity: &QuantityField) -> bool {
    let Some(value) = &quantity.value.0 else {
        return false;
    };
    result.value.clone_from(&value.0);
    let unit = quantity
        .unit
        .0
        .clone()
        .filter(|unit| !unit.trim().is_empty());
    let is_ucum = quantity.system.0.as_deref() == Some("http://unitsofmeasure.org");
    let code = quantity
        .code
        .0
        .clone()
        .filter(|code| is_ucum && !code.trim().is_empty());
    result.unit = unit.or_else(|| code.clone());
    result.unit_code = code;
    if let Some(sign) = &quantity.comparator.0 {
        match Comparator::from_sign(sign) {
            Some(comparator) => result.comparator = Some(comparator),
            None => result.reasons.push(Reason::NumberAmbiguous),
        }
    }
    true
}

/// When it was drawn; true beside it where a date is there and cannot be read.
fn collected_of(
    observation: &Observation,
    report: Option<&Report<'_>>,
    specimen: Option<&SpecimenResource>,
) -> (Collected, bool) {
    let parse = |text: &Option<String>| text.as_deref().and_then(|t| t.parse::<PartialDate>().ok());
    let own = [
        &observation.effective_date.0,
        &observation.effective_instant.0,
        &observation
            .effective_period
            .0
            .as_ref()
            .and_then(|period| period.start.0.clone()),
    ]
    .into_iter()
    .find_map(parse);
    let of_report = report.and_then(|report| {
        parse(&report.effective_date.0).or_else(|| {
            parse(
                &report
                    .effective_period
                    .0
                    .as_ref()
                    .and_then(|period| period.start.0.clone()),
            )
        })
    });
    let of_specimen = specimen.and_then(|specimen| parse(&specimen.collected()));
    if let Some(date) = own.or(of_specimen).or(of_report) {
        return (Collected::draw(date), false);
    }
    match parse(&observation.issued.0) {
        Some(date) => (Collected::Other(DateReading::Clear(date)), false),
        None => (Collected::Missing, observation.effective_date.0.is_some()),
    }
}

/// A report that was taken back takes its results with it.
fn worst_status(own: Option<&str>, report: Option<&str>) -> Option<ResultStatus> {
    let read = |code: &str| match code {
        "final" => ResultStatus::Final,
        "amended" | "corrected" | "appended" => ResultStatus::Corrected,
        "preliminary" | "registered" | "partial" => ResultStatus::Preliminary,
        "cancelled" => ResultStatus::Cancelled,
        "entered-in-error" => ResultStatus::EnteredInError,
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

#[cfg(test)]
#[path = "fhir_tests.rs"]
mod tests;

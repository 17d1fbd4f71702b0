//! FHIR of every version as JSON, NDJSON or XML: bundles, reports, observations, wherever they stand.
//!
//! Read entry by entry over borrowed JSON: a field of a wrong type costs that field, a broken entry that
//! entry. References are resolved inside the document only; nothing is ever fetched.

mod course;
mod document;
mod lenient;
mod reference;
mod resource;
mod result;
mod xml;

use domain::draft::{DocumentFormat, Place, ProblemCode};
use serde_json::value::RawValue;

use crate::ReadOptions;
use crate::encoding::unicode;
use crate::numbers::NumberStyle;
use crate::source::{Source, SourceReading};

use document::Document;
use lenient::Many;

/// The FHIR reader.
pub(crate) struct Fhir;

/// JSON nested deeper than this is no record.
const DEEPEST: usize = 64;
/// A single text of more letters is no field of a record; attachments are far smaller.
const LONGEST_TEXT: usize = 32 << 20;

impl Source for Fhir {
    fn read(&self, bytes: &[u8], _options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Fhir);
        reading.style = NumberStyle::DecimalPoint;
        reading.is_structured = true;
        let read = match first_letter(bytes) {
            Some(b'<') => xml::as_json(bytes).and_then(|json| read_json(&json, &mut reading)),
            _ => match unicode(bytes) {
                Some(text) => read_json(&text, &mut reading),
                None => Err(ProblemCode::Damaged),
            },
        };
        match read {
            Ok(()) => reading,
            Err(code) => {
                let mut refused = SourceReading::new(if code == ProblemCode::UnknownFormat {
                    DocumentFormat::Unknown
                } else {
                    DocumentFormat::Fhir
                });
                refused.style = reading.style;
                refused.with_problem(code, None)
            }
        }
    }
}

fn first_letter(bytes: &[u8]) -> Option<u8> {
    crate::encoding::beginning(bytes, 256)
        .trim_ascii_start()
        .first()
        .copied()
}

fn read_json(text: &str, reading: &mut SourceReading) -> Result<(), ProblemCode> {
    let mut document = Document::default();
    add_text(text, "", &mut document, reading)?;
    if !document.has_resource() {
        return Err(ProblemCode::UnknownFormat);
    }
    document.read_into(reading);
    Ok(())
}

/// Adds all resources of a text: one, a list, or one in each line. `before` begins every place.
fn add_text<'a>(
    text: &'a str,
    before: &str,
    document: &mut Document<'a>,
    reading: &mut SourceReading,
) -> Result<(), ProblemCode> {
    if !is_shallow(text.as_bytes()) {
        return Err(ProblemCode::Hostile);
    }
    match serde_json::from_str::<&RawValue>(text) {
        Ok(whole) if whole.get().starts_with('[') => {
            let list: Many<&RawValue> = serde_json::from_str(whole.get()).unwrap_or_default();
            for (index, item) in list.iter().enumerate() {
                let place = Place::Path(format!("{before}[{index}]"));
                document.add(item, None, place, reading);
            }
        }
        Ok(whole) => document.add(whole, None, Place::Path(before.to_owned()), reading),
        Err(_) if is_line_by_line(text) => {
            for (number, line) in (1u32..).zip(text.lines()) {
                if line.trim().is_empty() {
                    continue;
                }
                let place = if before.is_empty() {
                    Place::Line(number)
                } else {
                    Place::Path(format!("{before}line {number}"))
                };
                match serde_json::from_str::<&RawValue>(line) {
                    Ok(raw) => document.add(raw, None, place, reading),
                    Err(_) => reading.problem(ProblemCode::RowSkipped, None, Some(place)),
                }
            }
        }
        Err(_) => return Err(ProblemCode::Damaged),
    }
    Ok(())
}

/// FHIR resources that lie in many files and refer to each other.
#[derive(Default)]
pub(crate) struct Collection {
    /// Name of the file, and its text as JSON.
    files: Vec<(String, String)>,
    bytes: usize,
    left_out: Vec<String>,
}

/// All files of a collection together; what lies beyond is left out and named.
const LARGEST_COLLECTION: usize = 128 << 20;

impl Collection {
    /// Adds a file; what holds no result and no person is forgotten at once.
    pub(crate) fn add(&mut self, name: String, text: String) {
        const NEEDED: &[&str] = &[
            "Observation",
            "DiagnosticReport",
            "Patient",
            "Specimen",
            "Bundle",
            "Parameters",
            "Procedure",
            "CarePlan",
        ];
        if let Some(kind) = document::kind_of(&text)
            && !NEEDED.contains(&kind.as_str())
        {
            return;
        }
        if self.bytes + text.len() > LARGEST_COLLECTION {
            self.left_out.push(name);
            return;
        }
        self.bytes += text.len();
        self.files.push((name, text));
    }

    /// Reads all of them as one document.
    pub(crate) fn read_into(&self, reading: &mut SourceReading) {
        let mut document = Document::default();
        let mut records = SourceReading::new(DocumentFormat::Fhir);
        for (name, text) in &self.files {
            if let Err(code) = add_text(text, &format!("{name}#"), &mut document, &mut records) {
                let place = Place::Path(name.clone());
                records.problem(code, Some(name.clone()), Some(place));
            }
        }
        for name in &self.left_out {
            let place = Place::Path(name.clone());
            records.problem(ProblemCode::TooLarge, Some(name.clone()), Some(place));
        }
        document.read_into(&mut records);
        let people: Vec<usize> = records
            .people
            .into_iter()
            .map(|person| reading.person(person))
            .collect();
        for mut result in records.results {
            result.person = result.person.and_then(|index| people.get(index).copied());
            result.style = Some(NumberStyle::DecimalPoint);
            result.place = result.place.map(without_mark);
            reading.results.push(result);
        }
        for mut draft in records.course {
            draft.person = draft.person.and_then(|index| people.get(index).copied());
            draft.place = draft.place.map(without_mark);
            reading.course.push(draft);
        }
        for problem in records.problems {
            let place = problem.place.map(without_mark);
            reading.problem(problem.code, problem.detail, place);
        }
    }
}

/// A file that is a single resource is the place itself.
fn without_mark(place: Place) -> Place {
    match place {
        Place::Path(path) => {
            Place::Path(path.strip_suffix('#').map_or(path.clone(), str::to_owned))
        }
        other @ (Place::Line(_) | Place::Page { .. } | Place::Cell { .. }) => other,
    }
}

/// FHIR XML as the JSON of the same resource.
pub(crate) fn xml_as_json(bytes: &[u8]) -> Result<String, ProblemCode> {
    xml::as_json(bytes)
}

/// The first line is a resource of its own.
fn is_line_by_line(text: &str) -> bool {
    text.lines()
        .find(|line| !line.trim().is_empty())
        .is_some_and(|line| serde_json::from_str::<&RawValue>(line).is_ok())
}

/// Says whether arrays and objects are nested as in a record and no text is endless, building nothing.
fn is_shallow(bytes: &[u8]) -> bool {
    let mut depth = 0usize;
    let mut text_from = None;
    let mut is_escaped = false;
    for (at, byte) in bytes.iter().enumerate() {
        if let Some(from) = text_from {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'"' if at - from > LONGEST_TEXT => return false,
                b'"' => text_from = None,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => text_from = Some(at),
            b'{' | b'[' => {
                depth += 1;
                if depth > DEEPEST {
                    return false;
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text_from.is_none_or(|from| bytes.len() - from <= LONGEST_TEXT)
}

#[cfg(test)]
#[path = "fhir_tests.rs"]
mod tests;

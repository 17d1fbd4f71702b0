//! Apple Health: the export as a zip, or its `export.xml` alone.
//!
//! Results stand in the FHIR resources of the folder `clinical-records`; `export.xml` only lists them, and
//! is streamed for the list and the owner's birth date. All other members are passed over.

mod listing;

use domain::draft::{DocumentFormat, DocumentPerson, Place, ProblemCode};

use crate::ReadOptions;
use crate::archive::is_near_top_xml;
use crate::archive::member::{Member, Members, Read};
use crate::archive::people::{Sameness, merge};
use crate::encoding::unicode;
use crate::fhir::Collection;
use crate::source::{Source, SourceReading};

use listing::Listing;

/// The Apple Health reader.
pub(crate) struct AppleHealth;

const RECORDS: &str = "clinical-records/";

impl Source for AppleHealth {
    fn read(&self, bytes: &[u8], _options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::AppleHealth);
        reading.style = crate::numbers::NumberStyle::DecimalPoint;
        reading.is_structured = true;
        if bytes.starts_with(b"PK") {
            read_zip(bytes, reading)
        } else {
            match Listing::read(bytes) {
                Ok(listing) => {
                    say_missing(listing.results.len(), &mut reading);
                    reading
                }
                Err(code) => reading.with_problem(code, None),
            }
        }
    }
}

fn read_zip(bytes: &[u8], mut reading: SourceReading) -> SourceReading {
    let mut members = match Members::open(bytes) {
        Ok(members) => members,
        Err(code) => return reading.with_problem(code, None),
    };
    reading.problems.append(&mut members.problems);
    let names = members.names();
    let mut records = Collection::default();
    let mut found = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let Some(record) = record_name(name) else {
            continue;
        };
        if members.spent().is_some() {
            break;
        }
        let Some(Member { read, .. }) = members.whole(index) else {
            continue;
        };
        let text = match read {
            Read::Whole(bytes) => unicode(&bytes)
                .map(std::borrow::Cow::into_owned)
                .ok_or(ProblemCode::Damaged),
            Read::Problem(code) => Err(code),
        };
        match text {
            Ok(text) => {
                found.push(file_name(record).to_owned());
                records.add(record.to_owned(), text);
            }
            Err(code) => {
                let place = Place::Path(record.to_owned());
                reading.problem(code, Some(record.to_owned()), Some(place));
            }
        }
    }
    records.read_into(&mut reading);
    // The list comes last: what a bomb in it costs, the results do not.
    let mut birth_date = None;
    for (index, name) in names.iter().enumerate() {
        if !is_near_top_xml(name) || name.ends_with("export_cda.xml") || members.spent().is_some() {
            continue;
        }
        let listed = members.streamed(index, |_, stream| Listing::stream(stream));
        match listed {
            Some(Ok(Ok(listing))) => {
                birth_date = birth_date.or(listing.birth_date);
                let missing = listing
                    .results
                    .iter()
                    .filter(|path| !found.iter().any(|one| one == file_name(path)))
                    .count();
                say_missing(missing, &mut reading);
            }
            // Another file that lies beside the export.
            Some(Ok(Err(ProblemCode::UnknownFormat))) | None => {}
            Some(Ok(Err(code)) | Err((_, code))) => {
                let place = Place::Path(name.clone());
                reading.problem(code, Some(name.clone()), Some(place));
            }
        }
    }
    if let Some(code) = members.spent() {
        reading.problem(code, None, None);
    }
    merge(&mut reading, Sameness::OneOwner);
    if let [owner] = reading.people.as_mut_slice() {
        owner.birth_date = owner.birth_date.or(birth_date);
    } else if reading.people.is_empty() && birth_date.is_some() {
        reading.people.push(DocumentPerson {
            birth_date,
            ..DocumentPerson::default()
        });
    }
    reading
}

/// The part of a name from the folder of records on; `None` where it is no record.
fn record_name(name: &str) -> Option<&str> {
    let at = name.find(RECORDS)?;
    let is_folder = name
        .get(..at)
        .is_some_and(|before| before.is_empty() || before.ends_with('/'));
    let record = name.get(at..)?;
    (is_folder && record.to_ascii_lowercase().ends_with(".json")).then_some(record)
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn say_missing(count: usize, reading: &mut SourceReading) {
    if count > 0 {
        reading.problem(ProblemCode::ResultsElsewhere, Some(count.to_string()), None);
    }
}

#[cfg(test)]
#[path = "apple_health_tests.rs"]
mod tests;

//! C-CDA, CCD and the laboratory reports of other countries in CDA: the coded results of a document.
//!
//! Only entries that happened (mood EVN), were not negated and are about the person count; of the
//! narrative only what an entry points to is read. Entry after entry, so that a long document is small.

mod observation;

use std::collections::BTreeMap;

use domain::draft::{DocumentFormat, DocumentPerson, Place, ProblemCode, Reason};

use crate::ReadOptions;
use crate::hl7::time_stamp;
use crate::material::is_other_than_blood;
use crate::numbers::NumberStyle;
use crate::source::{Source, SourceReading, SourceResult};
use crate::xml::{self, Elements, Node};

/// The C-CDA reader.
pub(crate) struct Ccda;

impl Source for Ccda {
    fn read(&self, bytes: &[u8], _options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Ccda);
        reading.style = NumberStyle::DecimalPoint;
        reading.is_structured = true;
        let mut document = Document::default();
        let read = xml::decoded(bytes).and_then(|text| xml::read(&text, &mut document));
        match read {
            Ok(true) => {}
            Ok(false) => {
                reading.format = DocumentFormat::Unknown;
                return reading.with_problem(ProblemCode::UnknownFormat, None);
            }
            // Half a document may lack the entry that takes a result back.
            Err(code) => return reading.with_problem(code, None),
        }
        document.read_into(&mut reading);
        reading
    }
}

/// What has been seen of the document.
#[derive(Default)]
struct Document {
    people: Vec<DocumentPerson>,
    laboratory: Option<String>,
    /// Texts of the narrative by their ids.
    narrative: BTreeMap<String, String>,
    results: Vec<SourceResult>,
    observations: usize,
    /// The section is about another material than blood, or about something else than results.
    is_doubtful: bool,
}

/// A text of the narrative that is longer than this is a whole row, not a name or a value.
const LONGEST_REFERRED: usize = 200;
const MOST_REFERRED: usize = 100_000;

impl Elements for Document {
    const NAMESPACE: &'static str = "urn:hl7-org:v3";
    // Laboratories in France hand documents out inside a style sheet that shows them.
    const MAY_LIE_INSIDE: bool = true;

    fn root(&mut self, name: &str) -> bool {
        name == "ClinicalDocument"
    }

    fn wants(&mut self, name: &str, depth: usize) -> bool {
        match name {
            "recordTarget" | "custodian" => depth == 2,
            "entry" => true,
            // The narrative of a section; it stands before the entries that point into it.
            "text" | "title" | "code" => depth > 3,
            _ => false,
        }
    }

    fn take(&mut self, element: Node<'_>) {
        match element.name() {
            "recordTarget" => self.people.extend(person(element)),
            "custodian" => {
                self.laboratory = element
                    .path(&[
                        "assignedCustodian",
                        "representedCustodianOrganization",
                        "name",
                    ])
                    .map(Node::text)
                    .filter(|name| !name.is_empty());
            }
            "text" => self.remember_narrative(element),
            "code" => self.begin_section(element),
            "title" => self.is_doubtful |= is_other_than_blood(&element.text()),
            _ => self.entry(element),
        }
    }
}

impl Document {
    /// The code of a section: history of the family, plans and goals are no results of this person.
    fn begin_section(&mut self, code: Node<'_>) {
        const OTHERS: &[&str] = &["10157-6", "18776-5", "61146-7"];
        self.is_doubtful = code
            .attribute("code")
            .is_some_and(|code| OTHERS.contains(&code));
    }

    fn remember_narrative(&mut self, text: Node<'_>) {
        for node in text.all() {
            if let Some(id) = node.attribute("ID")
                && self.narrative.len() < MOST_REFERRED
            {
                let text = node.text();
                if text.len() <= LONGEST_REFERRED && !text.is_empty() {
                    self.narrative.insert(id.to_owned(), text);
                }
            }
        }
    }

    fn entry(&mut self, entry: Node<'_>) {
        for node in entry.all().filter(|node| node.name() == "observation") {
            let place = Place::Path(format!("observation[{}]", self.observations));
            self.observations += 1;
            if let Some(mut result) = observation::result(node, &self.narrative) {
                result.place = Some(place);
                if self.is_doubtful {
                    result.reasons.push(Reason::NameUnclear);
                }
                self.results.push(result);
            }
        }
    }

    fn read_into(self, reading: &mut SourceReading) {
        let people: Vec<usize> = self
            .people
            .into_iter()
            .map(|person| reading.person(person))
            .collect();
        // A document about several people (a mother and her children) does not say whose result it is.
        let person = match people.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        for mut result in self.results {
            result.person = person;
            if result.laboratory.is_none() {
                result.laboratory.clone_from(&self.laboratory);
            }
            reading.results.push(result);
        }
    }
}

fn person(target: Node<'_>) -> Option<DocumentPerson> {
    let role = target.child("patientRole")?;
    let patient = role.child("patient");
    // The name in use; one at birth or before a marriage only where there is no other.
    let is_former = |name: &Node<'_>| {
        name.attribute("use")
            .is_some_and(|kind| kind.contains("BR") || kind.contains("OLD"))
    };
    let name = patient.and_then(|patient| {
        patient
            .named("name")
            .find(|name| !is_former(name))
            .or_else(|| patient.child("name"))
    });
    let name = name.map(|name| {
        let parts: Vec<String> = ["given", "family"]
            .iter()
            .flat_map(|part| name.named(part))
            .filter(|part| part.attribute("qualifier") != Some("CL"))
            .map(Node::text)
            .filter(|part| !part.is_empty())
            .collect();
        if parts.is_empty() {
            name.text()
        } else {
            parts.join(" ")
        }
    });
    let person = DocumentPerson {
        name: name.filter(|name| !name.is_empty()),
        birth_date: patient
            .and_then(|patient| patient.child("birthTime"))
            .and_then(|birth| birth.attribute("value"))
            .and_then(time_stamp),
        ids: role
            .named("id")
            .filter_map(|id| id.attribute("extension"))
            .map(str::to_owned)
            .collect(),
    };
    (person != DocumentPerson::default()).then_some(person)
}

#[cfg(test)]
#[path = "ccda_tests.rs"]
mod tests;

//! All resources of a document that results need, and how they belong together.

use std::collections::{BTreeMap, BTreeSet};

use domain::draft::{Place, ProblemCode, Reason};
use serde_json::value::RawValue;

use crate::source::SourceReading;

use super::course::{self, Plan, Procedure};
use super::lenient::One;
use super::reference::{Address, Keys, People, unversioned};
use super::resource::{AnyResource, Bundle, Observation, Patient, Report, Specimen};
use super::result::{self, Around};

const MOST_ENTRIES: usize = 200_000;

/// Everything in the document that results need, before it is put together.
#[derive(Default)]
pub(super) struct Document<'a> {
    entries: usize,
    observations: Vec<Found<Observation<'a>>>,
    reports: Vec<Found<Report<'a>>>,
    patients: Vec<Found<Patient>>,
    specimens: Vec<Found<Specimen>>,
    procedures: Vec<Found<Procedure>>,
    plans: Vec<Found<Plan>>,
    /// Addresses that a history says were deleted.
    deleted: BTreeSet<String>,
    has_resource: bool,
}

/// A resource, where it stands and what it is called.
pub(super) struct Found<T> {
    pub(super) address: Address,
    pub(super) place: Place,
    pub(super) resource: T,
    /// The report that contains it.
    report: Option<usize>,
}

impl<'a> Document<'a> {
    pub(super) fn has_resource(&self) -> bool {
        self.has_resource
    }

    /// Adds a resource of any kind, with what it contains.
    pub(super) fn add(
        &mut self,
        raw: &'a RawValue,
        full: Option<String>,
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
        let address = Address {
            full,
            scope: self.entries,
            ..Address::default()
        };
        self.add_resource(raw, address, place, None, reading);
    }

    fn add_resource(
        &mut self,
        raw: &'a RawValue,
        mut address: Address,
        place: Place,
        report: Option<usize>,
        reading: &mut SourceReading,
    ) {
        let Some(kind) = kind_of(raw.get()) else {
            reading.problem(ProblemCode::RowSkipped, None, Some(place));
            return;
        };
        self.has_resource = true;
        let is_contained = address.fragment.is_some();
        let mut name = |id: Option<&str>| {
            if let Some(id) = id {
                if is_contained {
                    address.fragment = Some(id.to_owned());
                } else {
                    address.short = Some(format!("{kind}/{id}"));
                }
            }
            address.clone()
        };
        let text = raw.get();
        let was_read = match kind.as_str() {
            "Bundle" | "Parameters" if !is_contained => {
                self.add_bundle(raw, &place, reading);
                true
            }
            "Observation" => read::<Observation<'a>>(text)
                .map(|resource| {
                    let found = Found {
                        address: name(resource.id.as_deref()),
                        place: place.clone(),
                        resource,
                        report,
                    };
                    let contained = found.resource.contained.0.clone();
                    let scope = found.address.scope;
                    self.observations.push(found);
                    if !is_contained {
                        self.add_contained(contained, scope, None, &place, reading);
                    }
                })
                .is_some(),
            "DiagnosticReport" if !is_contained => read::<Report<'a>>(text)
                .map(|resource| {
                    let contained = resource.contained.0.clone();
                    let address = name(resource.id.as_deref());
                    let scope = address.scope;
                    self.reports.push(Found {
                        address,
                        place: place.clone(),
                        resource,
                        report,
                    });
                    let report = Some(self.reports.len() - 1);
                    self.add_contained(contained, scope, report, &place, reading);
                })
                .is_some(),
            "Patient" => read::<Patient>(text)
                .map(|resource| {
                    self.patients.push(Found {
                        address: name(resource.id.as_deref()),
                        place: place.clone(),
                        resource,
                        report,
                    });
                })
                .is_some(),
            "Specimen" => read::<Specimen>(text)
                .map(|resource| {
                    self.specimens.push(Found {
                        address: name(resource.id.as_deref()),
                        place: place.clone(),
                        resource,
                        report,
                    });
                })
                .is_some(),
            // Of these only ours say what a record wants to know; a foreign one is passed over.
            "Procedure" if !is_contained => {
                if let Some(resource) = read::<Procedure>(text) {
                    self.procedures.push(Found {
                        address: name(resource.id.as_deref()),
                        place: place.clone(),
                        resource,
                        report,
                    });
                }
                true
            }
            "CarePlan" if !is_contained => {
                if let Some(resource) = read::<Plan>(text) {
                    self.plans.push(Found {
                        address: name(resource.id.as_deref()),
                        place: place.clone(),
                        resource,
                        report,
                    });
                }
                true
            }
            _ => true,
        };
        if !was_read {
            reading.problem(ProblemCode::RowSkipped, None, Some(place));
        }
    }

    fn add_bundle(&mut self, raw: &'a RawValue, place: &Place, reading: &mut SourceReading) {
        let Some(bundle) = read::<Bundle<'a>>(raw.get()) else {
            reading.problem(ProblemCode::Damaged, None, Some(place.clone()));
            return;
        };
        let lists = [("entry", bundle.entry), ("parameter", bundle.parameter)];
        for (list, entries) in lists {
            for (index, entry) in entries.0.into_iter().enumerate() {
                let place = within(place, &format!("{list}[{index}].resource"));
                let full = entry.full_url.0.filter(|url| !url.is_empty());
                let request = entry.request.0.unwrap_or_default();
                if request.method.as_deref() == Some("DELETE") {
                    let addresses = [full.as_deref(), request.url.as_deref()];
                    self.deleted.extend(
                        addresses
                            .into_iter()
                            .flatten()
                            .map(|address| unversioned(address).to_owned()),
                    );
                }
                match entry.resource.0 {
                    Some(resource) => self.add(resource, full, place, reading),
                    // A parameter that is a plain value, or the answer to a request.
                    None if entry.name.is_some()
                        || entry.response.is_some()
                        || request.method.is_some() => {}
                    None => reading.problem(ProblemCode::RowSkipped, None, Some(place)),
                }
            }
        }
    }

    fn add_contained(
        &mut self,
        contained: Vec<&'a RawValue>,
        scope: usize,
        report: Option<usize>,
        place: &Place,
        reading: &mut SourceReading,
    ) {
        for (index, raw) in contained.into_iter().enumerate() {
            let address = Address {
                scope,
                fragment: Some(String::new()),
                ..Address::default()
            };
            let place = within(place, &format!("contained[{index}]"));
            self.add_resource(raw, address, place, report, reading);
        }
    }

    /// Puts everything together.
    pub(super) fn read_into(self, reading: &mut SourceReading) {
        let mut people = People::default();
        for patient in &self.patients {
            let person = patient.resource.person();
            let ids = patient.resource.identifier.iter();
            let values: Vec<String> = ids.filter_map(|id| id.value.0.clone()).collect();
            let index = reading.person(person);
            people.keys.add(&patient.address, index);
            for value in values {
                people.keys.add_name(format!("id:{value}"), index);
            }
        }
        let mut specimens = Keys::default();
        for (index, specimen) in self.specimens.iter().enumerate() {
            specimens.add(&specimen.address, index);
        }
        let mut observations = Keys::default();
        for (index, found) in self.observations.iter().enumerate() {
            observations.add(&found.address, index);
        }
        let reports = self.report_of_observation(&observations, reading);
        let replaced: BTreeSet<usize> = self
            .observations
            .iter()
            .flat_map(|found| {
                let targets = found.resource.replaced();
                targets.flat_map(|wanted| observations.find(wanted, &found.address))
            })
            .copied()
            .collect();
        let in_other_panel: BTreeSet<usize> = self
            .observations
            .iter()
            .filter(|panel| result::names_another_material(&panel.resource))
            .flat_map(|panel| {
                let members = panel.resource.members.iter();
                let wanted = members.filter_map(|member| member.reference.as_deref());
                wanted.flat_map(|wanted| observations.find(wanted, &panel.address))
            })
            .copied()
            .collect();
        let are_animals = self
            .patients
            .iter()
            .any(|patient| patient.resource.is_animal());
        let first = reading.results.len();
        for (index, found) in self.observations.iter().enumerate() {
            let report = found
                .report
                .or_else(|| reports.get(&index).copied())
                .and_then(|report| self.reports.get(report));
            let specimen = specimen_of(found, report)
                .and_then(|(wanted, from)| match specimens.find(wanted, from) {
                    [only] => self.specimens.get(*only),
                    _ => None,
                })
                .map(|found| &found.resource);
            let around = Around {
                report,
                specimen,
                is_taken_back: replaced.contains(&index) || self.is_deleted(&found.address),
                is_in_other_panel: in_other_panel.contains(&index),
            };
            result::read_observation(found, &around, &mut people, reading);
        }
        for found in &self.procedures {
            if !self.is_deleted(&found.address) {
                course::read_procedure(found, &mut people, reading);
            }
        }
        for found in &self.plans {
            if !self.is_deleted(&found.address) {
                course::read_plan(found, &mut people, reading);
            }
        }
        if are_animals {
            for result in reading.results.iter_mut().skip(first) {
                result.reasons.push(Reason::PersonUnclear);
            }
        }
    }

    fn is_deleted(&self, address: &Address) -> bool {
        [&address.full, &address.short]
            .into_iter()
            .flatten()
            .any(|name| self.deleted.contains(unversioned(name)))
    }

    /// Which report points to which observation; says so where it points outside the document.
    fn report_of_observation(
        &self,
        observations: &Keys,
        reading: &mut SourceReading,
    ) -> BTreeMap<usize, usize> {
        let mut reports = BTreeMap::new();
        for (number, report) in self.reports.iter().enumerate() {
            let mut missing = 0usize;
            for reference in report.resource.result.iter() {
                let Some(text) = reference.reference.as_deref() else {
                    continue;
                };
                let found = observations.find(text, &report.address);
                missing += usize::from(found.is_empty());
                for index in found {
                    reports.entry(*index).or_insert(number);
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
}

/// The specimen of an observation, else the only one of its report.
fn specimen_of<'f>(
    found: &'f Found<Observation<'_>>,
    report: Option<&'f Found<Report<'_>>>,
) -> Option<(&'f str, &'f Address)> {
    let own = found
        .resource
        .specimen
        .as_ref()
        .and_then(|specimen| specimen.reference.as_deref());
    own.map(|wanted| (wanted, &found.address)).or_else(|| {
        let report = report?;
        match &*report.resource.specimen {
            [only] => Some((only.reference.as_deref()?, &report.address)),
            _ => None,
        }
    })
}

fn read<'a, T: super::lenient::Lenient<'a>>(text: &'a str) -> Option<T> {
    serde_json::from_str::<One<T>>(text).ok()?.0
}

/// The kind of a resource. Nearly all say it first, so that they need not be read twice.
pub(super) fn kind_of(text: &str) -> Option<String> {
    let quick = || {
        let rest = text.trim_start().strip_prefix('{')?.trim_start();
        let rest = rest.strip_prefix("\"resourceType\"")?.trim_start();
        let rest = rest.strip_prefix(':')?.trim_start().strip_prefix('"')?;
        let (kind, _) = rest.split_once('"')?;
        (!kind.contains('\\')).then(|| kind.to_owned())
    };
    quick().or_else(|| read::<AnyResource>(text)?.resource_type.0)
}

/// The place of a part of a resource.
pub(super) fn within(place: &Place, part: &str) -> Place {
    match place {
        Place::Path(path) if path.is_empty() => Place::Path(part.to_owned()),
        Place::Path(path) if part.is_empty() => Place::Path(path.clone()),
        // The name of a file, with the mark behind which the place in it begins.
        Place::Path(path) if path.ends_with('#') => Place::Path(format!("{path}{part}")),
        Place::Path(path) => Place::Path(format!("{path}.{part}")),
        Place::Line(line) if part.is_empty() => Place::Line(*line),
        Place::Line(line) => Place::Path(format!("line {line}: {part}")),
        other @ (Place::Page { .. } | Place::Cell { .. }) => other.clone(),
    }
}

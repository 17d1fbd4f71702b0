//! The few fields of FHIR resources that results need, in every version from DSTU2 to R5.
//!
//! Versions differ in names and in what is a list; both forms are read, nobody asks for the version.

use domain::PartialDate;
use domain::draft::DocumentPerson;
use serde_json::value::RawValue;

use super::lenient::{Digits, Many, One, fields};

/// Name of the extension of our own export; `report::export::fhir` writes it.
const OWN_RESULT: &str = "urn:mds-companion:result:1";

fields! {
    AnyResource {
        resource_type: One<String> = "resourceType",
    }
}

fields! {
    Bundle<'a> {
        entry: Many<Entry<'a>> = "entry",
        // `Parameters` holds resources as well.
        parameter: Many<Entry<'a>> = "parameter",
    }
}

fields! {
    Entry<'a> {
        full_url: One<String> = "fullUrl",
        resource: One<&'a RawValue> = "resource",
        request: One<Request> = "request",
        response: One<Request> = "response",
        // A parameter that is no resource.
        name: One<String> = "name",
    }
}

fields! {
    Request {
        method: One<String> = "method",
        url: One<String> = "url",
    }
}

fields! {
    Meta {
        version: One<String> = "versionId",
        updated: One<String> = "lastUpdated",
    }
}

fields! {
    Identifier {
        system: One<String> = "system",
        value: One<String> = "value",
    }
}

fields! {
    /// What FHIR has no field for; of ours the fields of a result.
    Extension {
        url: One<String> = "url",
        text: One<String> = "valueString",
        extension: Many<Extension> = "extension",
    }
}

impl Extension {
    /// The extension of this name.
    pub(super) fn named<'e>(extensions: &'e [Self], name: &str) -> Option<&'e Self> {
        extensions
            .iter()
            .find(|one| one.url.as_deref() == Some(name))
    }

    /// The text that one of ours has under a name; empty where it has none.
    pub(super) fn field(&self, name: &str) -> &str {
        Self::named(&self.extension, name)
            .and_then(|one| one.text.as_deref())
            .unwrap_or_default()
    }
}

fields! {
    /// Also a performer of STU3, who stands in `actor`.
    Reference {
        reference: One<String> = "reference",
        display: One<String> = "display",
        identifier: One<Box<Identifier>> = "identifier",
        actor: One<Box<Reference>> = "actor",
    }
}

impl Reference {
    /// What it points to; for a performer of STU3 its actor.
    pub(super) fn target(&self) -> &Reference {
        self.actor.as_deref().unwrap_or(self)
    }
}

fields! {
    Coding {
        system: One<String> = "system",
        code: One<String> = "code",
        display: One<String> = "display",
    }
}

fields! {
    Code {
        coding: Many<Coding> = "coding",
        text: One<String> = "text",
    }
}

impl Code {
    fn loincs(&self) -> impl Iterator<Item = &str> {
        self.coding
            .iter()
            .filter(|coding| {
                coding.system.as_deref().is_some_and(|system| {
                    system.to_ascii_lowercase().contains("loinc") || system.ends_with("113883.6.1")
                })
            })
            .filter_map(|coding| coding.code.as_deref())
    }

    /// The LOINC code that we know, else the first one.
    pub(super) fn loinc(&self) -> Option<&str> {
        self.loincs()
            .find(|code| domain::analyte::loinc::by_loinc(code).is_some())
            .or_else(|| self.loincs().next())
    }

    /// Two codes that we know, of different tests.
    pub(super) fn contradicts_itself(&self) -> bool {
        let mut known = self
            .loincs()
            .filter_map(domain::analyte::loinc::by_loinc)
            .map(|loinc| loinc.analyte);
        let first = known.next();
        known.any(|other| Some(other) != first)
    }

    /// Codes and names together, as one text.
    pub(super) fn everything(&self) -> String {
        let codes = self
            .coding
            .iter()
            .filter_map(|coding| coding.code.0.clone());
        codes.chain(self.names()).collect::<Vec<_>>().join(" ")
    }

    /// The names, the text first.
    pub(super) fn names(&self) -> Vec<String> {
        let displays = self
            .coding
            .iter()
            .filter_map(|coding| coding.display.as_deref());
        self.text
            .as_deref()
            .into_iter()
            .chain(displays)
            .filter(|name| !name.trim().is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// The first code, else the text, for flags.
    pub(super) fn short(&self) -> Option<String> {
        self.coding
            .iter()
            .find_map(|coding| coding.code.0.clone())
            .or_else(|| self.text.0.clone())
    }

    /// Says whether any code or text is one of these.
    pub(super) fn is_one_of(&self, wanted: &[&str]) -> bool {
        let says = |text: Option<&str>| {
            text.is_some_and(|text| {
                wanted
                    .iter()
                    .any(|one| text.trim().eq_ignore_ascii_case(one))
            })
        };
        self.coding
            .iter()
            .any(|coding| says(coding.code.as_deref()) || says(coding.display.as_deref()))
            || says(self.text.as_deref())
    }
}

fields! {
    Quantity {
        value: One<Digits> = "value",
        comparator: One<String> = "comparator",
        unit: One<String> = "unit",
        system: One<String> = "system",
        code: One<String> = "code",
    }
}

fields! {
    /// A reference range, or a value that is a range.
    Range {
        low: One<Quantity> = "low",
        high: One<Quantity> = "high",
        text: One<String> = "text",
        // R4 and R5, STU3: `type`; DSTU2: `meaning`.
        kind: One<Code> = "type" | "meaning",
    }
}

fields! {
    Ratio {
        numerator: One<Quantity> = "numerator",
        denominator: One<Quantity> = "denominator",
    }
}

fields! {
    Period {
        start: One<String> = "start",
        end: One<String> = "end",
    }
}

fields! {
    Note {
        text: One<String> = "text",
    }
}

impl Note {
    pub(super) fn needs_a_look(&self) -> bool {
        self.text.as_deref().is_some_and(crate::note::needs_a_look)
    }
}

fields! {
    /// How another observation belongs to this one (DSTU2 and STU3).
    Related {
        kind: One<String> = "type",
        target: One<Reference> = "target",
    }
}

fields! {
    /// An observation, or a component of one, which has some of its fields.
    Observation<'a> {
        id: One<String> = "id",
        meta: One<Meta> = "meta",
        extension: Many<Extension> = "extension",
        identifier: Many<Identifier> = "identifier",
        status: One<String> = "status",
        code: One<Code> = "code",
        subject: One<Reference> = "subject",
        specimen: One<Reference> = "specimen",
        performer: Many<Reference> = "performer",
        effective_date: One<String> = "effectiveDateTime" | "appliesDateTime",
        effective_instant: One<String> = "effectiveInstant",
        effective_period: One<Period> = "effectivePeriod" | "appliesPeriod",
        issued: One<String> = "issued",
        quantity: One<Quantity> = "valueQuantity",
        text: One<String> = "valueString",
        concept: One<Code> = "valueCodeableConcept",
        integer: One<Digits> = "valueInteger" | "valueDecimal",
        range: One<Box<Range>> = "valueRange",
        ratio: One<Box<Ratio>> = "valueRatio",
        absent: One<Code> = "dataAbsentReason",
        interpretation: Many<Code> = "interpretation",
        ranges: Many<Range> = "referenceRange",
        comment: One<String> = "comments" | "comment",
        note: Many<Note> = "note",
        body_site: One<Code> = "bodySite",
        category: Many<Code> = "category",
        focus: Many<Reference> = "focus",
        members: Many<Reference> = "hasMember",
        modifiers: Many<Extension> = "modifierExtension",
        related: Many<Related> = "related",
        component: Many<Observation<'a>> = "component",
        contained: Many<&'a RawValue> = "contained",
    }
}

impl Observation<'_> {
    /// The field of our own export under a name, where this is one of ours.
    pub(super) fn own_field(&self, name: &str) -> Option<&str> {
        Extension::named(&self.extension, OWN_RESULT).map(|own| own.field(name))
    }

    /// The normal range as text, where it is the only one and in the unit of the value.
    pub(super) fn normal_range(&self) -> Option<String> {
        let is_normal = |range: &&Range| {
            range
                .kind
                .as_ref()
                .is_some_and(|kind| kind.is_one_of(&["normal", "normal range", "N"]))
        };
        let mut normal = self.ranges.iter().filter(is_normal);
        let range = match (normal.next(), normal.next(), &*self.ranges) {
            (Some(only), None, _) => only,
            (None, _, [only]) if only.kind.is_none() => only,
            // Ranges for treatment, for other ages or for another sex: nobody says which is hers.
            _ => return None,
        };
        let own = self.quantity.as_ref();
        let is_same = |limit: &Quantity| {
            let same = |one: &One<String>, other: Option<&One<String>>| {
                one.as_deref()
                    .is_some_and(|one| other.and_then(|other| other.as_deref()) == Some(one))
            };
            limit.unit.is_none() && limit.code.is_none()
                || same(&limit.unit, own.map(|own| &own.unit))
                || same(&limit.code, own.map(|own| &own.code))
        };
        let limit = |field: &One<Quantity>| {
            let quantity = field.as_ref().filter(|quantity| is_same(quantity))?;
            quantity.value.as_ref().map(|digits| digits.0.clone())
        };
        let is_there =
            |field: &One<Quantity>| field.as_ref().is_some_and(|limit| limit.value.is_some());
        match (limit(&range.low), limit(&range.high)) {
            (Some(low), Some(high)) => Some(format!("{low}-{high}")),
            (Some(low), None) if !is_there(&range.high) => Some(format!(">={low}")),
            (None, Some(high)) if !is_there(&range.low) => Some(format!("<={high}")),
            (None, None) if !is_there(&range.low) && !is_there(&range.high) => range.text.0.clone(),
            _ => None,
        }
    }

    /// The observations that this one replaces.
    pub(super) fn replaced(&self) -> impl Iterator<Item = &str> {
        self.related
            .iter()
            .filter(|related| related.kind.as_deref() == Some("replaces"))
            .filter_map(|related| related.target.as_ref()?.reference.as_deref())
    }
}

fields! {
    Report<'a> {
        id: One<String> = "id",
        status: One<String> = "status",
        code: One<Code> = "code",
        category: Many<Code> = "category",
        subject: One<Reference> = "subject",
        specimen: Many<Reference> = "specimen",
        performer: Many<Reference> = "performer",
        effective_date: One<String> = "effectiveDateTime" | "diagnosticDateTime",
        effective_period: One<Period> = "effectivePeriod" | "diagnosticPeriod",
        conclusion: One<String> = "conclusion",
        result: Many<Reference> = "result",
        contained: Many<&'a RawValue> = "contained",
    }
}

fields! {
    HumanName {
        name_use: One<String> = "use",
        // A list in DSTU2.
        family: Many<String> = "family",
        given: Many<String> = "given",
        text: One<String> = "text",
    }
}

fields! {
    Patient {
        id: One<String> = "id",
        name: Many<HumanName> = "name",
        birth_date: One<String> = "birthDate",
        identifier: Many<Identifier> = "identifier",
        // STU3; later an extension.
        animal: One<Code> = "animal",
        extension: Many<Extension> = "extension",
    }
}

impl Patient {
    pub(super) fn is_animal(&self) -> bool {
        self.animal.is_some()
            || self.extension.iter().any(|extension| {
                extension
                    .url
                    .as_deref()
                    .is_some_and(|url| url.ends_with("patient-animal"))
            })
    }

    pub(super) fn person(&self) -> DocumentPerson {
        let uses = |name: &&HumanName, kinds: &[&str]| {
            name.name_use
                .as_deref()
                .is_some_and(|kind| kinds.contains(&kind))
        };
        let named = self
            .name
            .iter()
            .find(|name| uses(name, &["official"]))
            .or_else(|| {
                self.name
                    .iter()
                    .find(|name| !uses(name, &["old", "maiden"]))
            })
            .or_else(|| self.name.first());
        let name = named.and_then(|name| {
            name.text.0.clone().or_else(|| {
                let parts: Vec<&str> = name
                    .given
                    .iter()
                    .chain(name.family.iter())
                    .map(String::as_str)
                    .collect();
                (!parts.is_empty()).then(|| parts.join(" "))
            })
        });
        let mut ids: Vec<String> = self
            .identifier
            .iter()
            .filter_map(|one| one.value.0.clone())
            .collect();
        ids.extend(self.id.0.clone());
        DocumentPerson {
            name,
            birth_date: self
                .birth_date
                .as_deref()
                .and_then(|date| date.parse::<PartialDate>().ok()),
            ids,
        }
    }
}

fields! {
    Collection {
        date: One<String> = "collectedDateTime",
        period: One<Period> = "collectedPeriod",
    }
}

fields! {
    Specimen {
        id: One<String> = "id",
        kind: One<Code> = "type",
        collection: One<Collection> = "collection",
        accession: One<Identifier> = "accessionIdentifier",
        identifier: Many<Identifier> = "identifier",
    }
}

impl Specimen {
    pub(super) fn collected(&self) -> Option<PartialDate> {
        let collection = self.collection.as_ref()?;
        let text = collection
            .date
            .as_deref()
            .or_else(|| collection.period.as_ref()?.start.as_deref())?;
        text.parse().ok()
    }

    pub(super) fn number(&self) -> Option<String> {
        self.accession
            .as_ref()
            .and_then(|one| one.value.0.clone())
            .or_else(|| self.identifier.first()?.value.0.clone())
    }
}

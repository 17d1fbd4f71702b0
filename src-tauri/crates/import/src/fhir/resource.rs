//! The few fields of FHIR resources that results need, each read leniently.
//!
//! A field that is missing or of a wrong type is simply not there; it never costs its neighbours.

use domain::PartialDate;
use domain::draft::DocumentPerson;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// A field that may be missing or of a wrong type.
#[derive(Debug, Clone)]
pub(super) struct Field<T>(pub(super) Option<T>);

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?;
        Ok(Self(serde_json::from_str(raw.get()).ok()))
    }
}

/// A list whose bad members are left out; a single object counts as a list of one.
#[derive(Debug, Clone)]
pub(super) struct List<T>(pub(super) Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?;
        let members: Vec<&RawValue> = if raw.get().starts_with('[') {
            serde_json::from_str(raw.get()).unwrap_or_default()
        } else {
            vec![raw]
        };
        Ok(Self(
            members
                .into_iter()
                .filter_map(|member| serde_json::from_str(member.get()).ok())
                .collect(),
        ))
    }
}

/// A JSON number with its digits as written.
#[derive(Debug, Clone, Default)]
pub(super) struct Digits(pub(super) String);

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?;
        let text = raw.get();
        if text.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-') {
            Ok(Self(text.to_owned()))
        } else {
            Err(serde::de::Error::custom("not a number"))
        }
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct AnyResource {
    #[serde(default, rename = "resourceType")]
    pub(super) resource_type: Field<String>,
    #[serde(default)]
    pub(super) id: Field<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Bundle<'a> {
    #[serde(borrow, default)]
    pub(super) entry: List<Entry<'a>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Entry<'a> {
    #[serde(default, rename = "fullUrl")]
    pub(super) full_url: Field<String>,
    #[serde(borrow, default)]
    pub(super) resource: Field<&'a RawValue>,
}

#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Reference {
    #[serde(default)]
    pub(super) reference: Field<String>,
    #[serde(default)]
    pub(super) display: Field<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Coding {
    #[serde(default)]
    pub(super) system: Field<String>,
    #[serde(default)]
    pub(super) code: Field<String>,
    #[serde(default)]
    display: Field<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Code {
    #[serde(default)]
    coding: List<Coding>,
    #[serde(default)]
    text: Field<String>,
}

impl Code {
    /// The LOINC coding that we know, else the first one.
    pub(super) fn loinc(&self) -> Option<&Coding> {
        let codings = || {
            self.coding.0.iter().filter(|coding| {
                coding.code.0.is_some()
                    && coding.system.0.as_deref().is_some_and(|system| {
                        system.contains("loinc.org") || system.ends_with("6.1")
                    })
            })
        };
        codings()
            .find(|coding| {
                coding
                    .code
                    .0
                    .as_deref()
                    .is_some_and(|code| domain::analyte::loinc::by_loinc(code).is_some())
            })
            .or_else(|| codings().next())
    }

    /// The names, the text first.
    pub(super) fn names(&self) -> Vec<String> {
        let displays = self
            .coding
            .0
            .iter()
            .filter_map(|coding| coding.display.0.clone());
        self.text
            .0
            .clone()
            .into_iter()
            .chain(displays)
            .filter(|name| !name.trim().is_empty())
            .collect()
    }

    /// The first code, else the text, for flags.
    pub(super) fn short(&self) -> Option<String> {
        self.coding
            .0
            .iter()
            .find_map(|coding| coding.code.0.clone())
            .or_else(|| self.text.0.clone())
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct QuantityField {
    #[serde(default)]
    pub(super) value: Field<Digits>,
    #[serde(default)]
    pub(super) comparator: Field<String>,
    #[serde(default)]
    pub(super) unit: Field<String>,
    #[serde(default)]
    pub(super) system: Field<String>,
    #[serde(default)]
    pub(super) code: Field<String>,
}

/// A value in one of its shapes.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Measured {
    #[serde(default, rename = "valueQuantity")]
    pub(super) quantity: Field<QuantityField>,
    #[serde(default, rename = "valueString")]
    pub(super) text: Field<String>,
    #[serde(default, rename = "valueCodeableConcept")]
    pub(super) concept: Field<Code>,
    #[serde(default, rename = "valueInteger")]
    pub(super) integer: Field<Digits>,
    #[serde(default, rename = "dataAbsentReason")]
    pub(super) absent: Field<Code>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Period {
    #[serde(default)]
    pub(super) start: Field<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct Range {
    #[serde(default)]
    low: Field<QuantityField>,
    #[serde(default)]
    high: Field<QuantityField>,
    #[serde(default)]
    text: Field<String>,
}

/// A component, or the observation itself.
#[derive(Debug, Clone)]
pub(super) struct Component {
    pub(super) code: Field<Code>,
    pub(super) measured: Measured,
}

impl<'de> Deserialize<'de> for Component {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Coded {
            #[serde(default)]
            code: Field<Code>,
        }
        let raw = <&RawValue>::deserialize(deserializer)?;
        let coded: Coded = serde_json::from_str(raw.get()).map_err(serde::de::Error::custom)?;
        let measured = serde_json::from_str(raw.get()).map_err(serde::de::Error::custom)?;
        Ok(Self {
            code: coded.code,
            measured,
        })
    }
}

#[derive(Debug, Clone)]
pub(super) struct Observation {
    pub(super) code: Field<Code>,
    pub(super) measured: Measured,
    pub(super) status: Field<String>,
    pub(super) subject: Field<Reference>,
    pub(super) specimen: Field<Reference>,
    pub(super) performer: List<Reference>,
    pub(super) effective_date: Field<String>,
    pub(super) effective_instant: Field<String>,
    pub(super) effective_period: Field<Period>,
    pub(super) issued: Field<String>,
    pub(super) interpretation: List<Code>,
    pub(super) component: List<Component>,
    ranges: List<Range>,
}

impl<'de> Deserialize<'de> for Observation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Fields {
            #[serde(default)]
            status: Field<String>,
            #[serde(default)]
            subject: Field<Reference>,
            #[serde(default)]
            specimen: Field<Reference>,
            #[serde(default)]
            performer: List<Reference>,
            #[serde(default)]
            effective_date_time: Field<String>,
            #[serde(default)]
            effective_instant: Field<String>,
            #[serde(default)]
            effective_period: Field<Period>,
            #[serde(default)]
            issued: Field<String>,
            #[serde(default)]
            interpretation: List<Code>,
            #[serde(default)]
            component: List<Component>,
            #[serde(default)]
            reference_range: List<Range>,
        }
        let raw = <&RawValue>::deserialize(deserializer)?;
        let whole: Component = serde_json::from_str(raw.get()).map_err(serde::de::Error::custom)?;
        let fields: Fields = serde_json::from_str(raw.get()).map_err(serde::de::Error::custom)?;
        Ok(Self {
            code: whole.code,
            measured: whole.measured,
            status: fields.status,
            subject: fields.subject,
            specimen: fields.specimen,
            performer: fields.performer,
            effective_date: fields.effective_date_time,
            effective_instant: fields.effective_instant,
            effective_period: fields.effective_period,
            issued: fields.issued,
            interpretation: fields.interpretation,
            component: fields.component,
            ranges: fields.reference_range,
        })
    }
}

impl Observation {
    /// The range as text, where it is in the unit of the value.
    pub(super) fn range(&self) -> Option<String> {
        let range = self.ranges.0.first()?;
        let unit = self
            .measured
            .quantity
            .0
            .as_ref()
            .and_then(|quantity| quantity.unit.0.clone());
        let limit = |field: &Field<QuantityField>| {
            let quantity = field.0.as_ref()?;
            let is_same = quantity.unit.0.is_none() || quantity.unit.0 == unit;
            quantity
                .value
                .0
                .clone()
                .filter(|_| is_same)
                .map(|digits| digits.0)
        };
        match (limit(&range.low), limit(&range.high)) {
            (Some(low), Some(high)) => Some(format!("{low}-{high}")),
            (Some(low), None) => Some(format!(">={low}")),
            (None, Some(high)) => Some(format!("<={high}")),
            (None, None) => range.text.0.clone(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Report<'a> {
    #[serde(default)]
    pub(super) status: Field<String>,
    #[serde(default)]
    pub(super) subject: Field<Reference>,
    #[serde(default)]
    pub(super) performer: List<Reference>,
    #[serde(default, rename = "effectiveDateTime")]
    pub(super) effective_date: Field<String>,
    #[serde(default, rename = "effectivePeriod")]
    pub(super) effective_period: Field<Period>,
    #[serde(default)]
    pub(super) result: List<Reference>,
    #[serde(borrow, default)]
    pub(super) contained: List<&'a RawValue>,
}

#[derive(Debug, Clone, Deserialize)]
struct HumanName {
    #[serde(default)]
    family: Field<String>,
    #[serde(default)]
    given: List<String>,
    #[serde(default)]
    text: Field<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct Identifier {
    #[serde(default)]
    value: Field<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Patient {
    #[serde(default)]
    id: Field<String>,
    #[serde(default)]
    name: List<HumanName>,
    #[serde(default, rename = "birthDate")]
    birth_date: Field<String>,
    #[serde(default)]
    identifier: List<Identifier>,
}

impl Patient {
    pub(super) fn person(&self) -> DocumentPerson {
        let name = self.name.0.first().and_then(|name| {
            name.text.0.clone().or_else(|| {
                let parts: Vec<&str> = name
                    .given
                    .0
                    .iter()
                    .map(String::as_str)
                    .chain(name.family.0.as_deref())
                    .collect();
                (!parts.is_empty()).then(|| parts.join(" "))
            })
        });
        let mut ids: Vec<String> = self
            .identifier
            .0
            .iter()
            .filter_map(|one| one.value.0.clone())
            .collect();
        ids.extend(self.id.0.clone());
        DocumentPerson {
            name,
            birth_date: self
                .birth_date
                .0
                .as_deref()
                .and_then(|date| date.parse::<PartialDate>().ok()),
            ids,
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
struct Collection {
    #[serde(default, rename = "collectedDateTime")]
    date: Field<String>,
    #[serde(default, rename = "collectedPeriod")]
    period: Field<Period>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct SpecimenResource {
    #[serde(default)]
    collection: Field<Collection>,
    #[serde(default, rename = "accessionIdentifier")]
    accession: Field<Identifier>,
    #[serde(default)]
    identifier: List<Identifier>,
}

impl SpecimenResource {
    pub(super) fn collected(&self) -> Option<String> {
        let collection = self.collection.0.as_ref()?;
        collection.date.0.clone().or_else(|| {
            collection
                .period
                .0
                .as_ref()
                .and_then(|period| period.start.0.clone())
        })
    }

    pub(super) fn number(&self) -> Option<String> {
        self.accession
            .0
            .as_ref()
            .and_then(|one| one.value.0.clone())
            .or_else(|| {
                self.identifier
                    .0
                    .first()
                    .and_then(|one| one.value.0.clone())
            })
    }
}

//! Whose record it is.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::codes::codes;

codes! {
    /// Sex as the laboratory uses it to choose a reference range.
    Sex {
        /// Ranges for women.
        Female = "female",
        /// Ranges for men.
        Male = "male",
        /// Not said; no range that depends on sex is used.
        NotSaid = "not_said",
    }
}

/// A person whose counts are kept. One installation may keep several, each apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Stable identity.
    pub id: Uuid,
    /// Name as on the lab reports.
    pub name: String,
    /// Birth date, if given.
    pub birth_date: Option<NaiveDate>,
    /// For reference ranges.
    pub sex: Sex,
    /// True for the invented person of the demonstration record.
    pub is_demonstration: bool,
}

/// What the treating team told the person about whom to call, in the person's own typing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamLine {
    /// Stable identity.
    pub id: Uuid,
    /// For example “Day unit”, “Nights and weekends”.
    pub label: String,
    /// The telephone number as typed.
    pub phone: String,
    /// The team's own “call us when”, as typed.
    pub call_when: Option<String>,
}

/// Appointment with the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Stable identity.
    pub id: Uuid,
    /// When it is.
    pub at: crate::PartialDate,
    /// With whom, where, what for; the person's own words.
    pub title: String,
    /// Own note.
    pub note: Option<String>,
}

/// A medicine that the person takes or took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Medicine {
    /// Stable identity.
    pub id: Uuid,
    /// Name as the person writes it.
    pub name: String,
    /// Dose and how often, as the person writes it.
    pub dose: Option<String>,
    /// First day.
    pub from: Option<crate::PartialDate>,
    /// Last day; `None` while it is taken.
    pub until: Option<crate::PartialDate>,
    /// Who prescribed it.
    pub prescriber: Option<String>,
    /// What makes this medicine matter for counts or bleeding.
    pub class: MedicineClass,
}

codes! {
    /// Classes of medicine that change how counts are read, or that a doctor must see first.
    MedicineClass {
        /// G-CSF and the like: neutrophil counts soon after it are not compared.
        GrowthFactor = "growth_factor",
        /// Pegylated G-CSF: the same, for 14 days.
        LongActingGrowthFactor = "long_acting_growth_factor",
        /// Thins the blood.
        BloodThinner = "blood_thinner",
        /// Painkiller that can affect bleeding.
        Painkiller = "painkiller",
        /// Takes out iron.
        Chelator = "chelator",
        /// Anything else.
        Other = "other",
    }
}

/// An allergy or intolerance, in the person's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allergy {
    /// Stable identity.
    pub id: Uuid,
    /// What to.
    pub substance: String,
    /// What happened.
    pub reaction: Option<String>,
}

/// A free note with a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Stable identity.
    pub id: Uuid,
    /// The day it is about.
    pub on: crate::PartialDate,
    /// The person's own words.
    pub text: String,
}

codes! {
    /// What a report said about a gene or a chromosome change.
    GeneStatus {
        /// The report says that it was found.
        Found = "found",
        /// The report says that it was looked for and not found.
        NotFound = "not_found",
        /// The person says that it was not tested.
        NotTested = "not_tested",
    }
}

/// One gene or chromosome change, copied from a dated report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneFinding {
    /// Stable identity.
    pub id: Uuid,
    /// Gene symbol (HGNC), or `del(5q)` and the like.
    pub gene: String,
    /// What the report says.
    pub status: GeneStatus,
    /// Share of the gene copies that carry the change (VAF), in percent, if printed.
    pub share_percent: Option<rust_decimal::Decimal>,
    /// Date of the report.
    pub reported: Option<crate::PartialDate>,
}

/// What the letter says about the disease, copied by the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiseaseCard {
    /// Stable identity (one card a person).
    pub id: Uuid,
    /// Subtype as written, for example “MDS-LB”.
    pub subtype: Option<String>,
    /// Risk group, system and date as written, for example “IPSS-R 3.5, low or intermediate, May 2025”.
    pub risk: Option<String>,
    /// The split that studies use, as the team said it.
    pub risk_side: Option<RiskSide>,
    /// Marrow blasts in percent before treatment, if known.
    pub marrow_blasts_percent: Option<rust_decimal::Decimal>,
    /// Date of diagnosis, as far as known.
    pub diagnosed: Option<crate::PartialDate>,
    /// Chromosomes as written, for example “46,XX,del(5q)[12]/46,XX[8]”.
    pub karyotype: Option<String>,
    /// The letter or report that it was copied from.
    pub source: Option<String>,
}

codes! {
    /// Lower- or higher-risk disease, as the team said it. Never worked out from counts.
    RiskSide {
        /// Lower-risk.
        Lower = "lower",
        /// Higher-risk.
        Higher = "higher",
    }
}

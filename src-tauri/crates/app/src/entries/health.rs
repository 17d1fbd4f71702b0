//! How the person is, as it is typed: check-ins, side effects, infections, hospital stays, needs of blood, own words.

use chrono::NaiveDate;
use domain::PartialDate;
use domain::Uuid;
use domain::health::{
    AboutMe, BloodNeeds, CheckIn, Felt, HospitalStay, Infection, SideEffect, TreatedWhere,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;

use crate::error::AppError;
use crate::typed;

/// How a day was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckInEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Day as typed.
    pub on: String,
    /// 0 to 10.
    pub energy: Option<u8>,
    /// Short of breath.
    pub breathless: Option<FeltView>,
    /// Dizzy.
    pub dizzy: Option<FeltView>,
    /// Bleeding or new bruises.
    pub bleeding: Option<FeltView>,
    /// Fever, chills or signs of an infection.
    pub fever: Option<bool>,
    /// One line.
    pub words: Option<String>,
}

/// How much was felt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FeltView {
    /// Not at all.
    No,
    /// A little.
    ALittle,
    /// A lot.
    ALot,
}

/// A side effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SideEffectEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// What it is.
    pub what: String,
    /// Date as typed.
    pub from: String,
    /// Date as typed; none while it goes on.
    pub until: Option<String>,
    /// How bad, what helped, whom it was told.
    pub note: Option<String>,
}

/// An infection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InfectionEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// What it was.
    pub what: String,
    /// Date as typed.
    pub from: String,
    /// Date as typed; none while it goes on.
    pub until: Option<String>,
    /// Where it was treated.
    pub treated: TreatedView,
    /// With what.
    pub note: Option<String>,
}

/// Where an infection was treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TreatedView {
    /// At home.
    Home,
    /// At the clinic or the practice.
    Clinic,
    /// In hospital.
    Hospital,
    /// Not said.
    NotSaid,
}

/// A stay in hospital.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HospitalStayEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Date as typed.
    pub from: String,
    /// Date as typed; none while it goes on.
    pub until: Option<String>,
    /// Which hospital.
    pub place: Option<String>,
    /// Why.
    pub reason: String,
}

/// What the blood bank must know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BloodNeedsEntry {
    /// Blood group.
    pub group: Option<String>,
    /// Antibodies.
    pub antibodies: Option<String>,
    /// Irradiated or other products.
    pub products: Option<String>,
    /// Who said it.
    pub source: Option<String>,
}

/// The person beyond the illness.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AboutMeEntry {
    /// Other conditions.
    pub conditions: Option<String>,
    /// What a usual day allows.
    pub fitness: Option<String>,
    /// What matters most.
    pub matters: Option<String>,
}

pub(super) fn check_in(
    words: &Words,
    entry: &CheckInEntry,
    id: Uuid,
    today: NaiveDate,
) -> Result<CheckIn, AppError> {
    let on = typed::day(words, "date", &entry.on)?;
    if on > today {
        return Err(AppError::invalid("not-yet", &entry.on));
    }
    if let Some(energy) = entry.energy
        && energy > CheckIn::MOST_ENERGY
    {
        return Err(AppError::invalid("energy", &energy.to_string()));
    }
    let check_in = CheckIn {
        id,
        on,
        energy: entry.energy,
        breathless: entry.breathless.map(Felt::from),
        dizzy: entry.dizzy.map(Felt::from),
        bleeding: entry.bleeding.map(Felt::from),
        fever: entry.fever,
        words: typed::owned(entry.words.as_deref()),
    };
    if check_in.is_empty() {
        return Err(AppError::invalid("check-in", ""));
    }
    Ok(check_in)
}

pub(super) fn side_effect(
    words: &Words,
    entry: &SideEffectEntry,
    id: Uuid,
    today: NaiveDate,
) -> Result<SideEffect, AppError> {
    let (from, until) = span(words, &entry.from, entry.until.as_deref(), today)?;
    Ok(SideEffect {
        id,
        what: typed::required("what", &entry.what)?,
        from,
        until,
        note: typed::owned(entry.note.as_deref()),
    })
}

pub(super) fn infection(
    words: &Words,
    entry: &InfectionEntry,
    id: Uuid,
    today: NaiveDate,
) -> Result<Infection, AppError> {
    let (from, until) = span(words, &entry.from, entry.until.as_deref(), today)?;
    Ok(Infection {
        id,
        what: typed::required("what", &entry.what)?,
        from,
        until,
        treated: match entry.treated {
            TreatedView::Home => TreatedWhere::Home,
            TreatedView::Clinic => TreatedWhere::Clinic,
            TreatedView::Hospital => TreatedWhere::Hospital,
            TreatedView::NotSaid => TreatedWhere::NotSaid,
        },
        note: typed::owned(entry.note.as_deref()),
    })
}

pub(super) fn hospital_stay(
    words: &Words,
    entry: &HospitalStayEntry,
    id: Uuid,
    today: NaiveDate,
) -> Result<HospitalStay, AppError> {
    let (from, until) = span(words, &entry.from, entry.until.as_deref(), today)?;
    Ok(HospitalStay {
        id,
        from,
        until,
        place: typed::owned(entry.place.as_deref()),
        reason: typed::required("why", &entry.reason)?,
    })
}

pub(super) fn blood_needs(entry: &BloodNeedsEntry, id: Uuid) -> BloodNeeds {
    BloodNeeds {
        id,
        group: typed::owned(entry.group.as_deref()),
        antibodies: typed::owned(entry.antibodies.as_deref()),
        products: typed::owned(entry.products.as_deref()),
        source: typed::owned(entry.source.as_deref()),
    }
}

pub(super) fn about_me(entry: &AboutMeEntry, id: Uuid) -> AboutMe {
    AboutMe {
        id,
        conditions: typed::owned(entry.conditions.as_deref()),
        fitness: typed::owned(entry.fitness.as_deref()),
        matters: typed::owned(entry.matters.as_deref()),
    }
}

/// From when to when something was. It has begun, and does not end before it began.
fn span(
    words: &Words,
    from: &str,
    until: Option<&str>,
    today: NaiveDate,
) -> Result<(PartialDate, Option<PartialDate>), AppError> {
    let first = typed::date(words, "from", from)?;
    if first.earliest_day() > today {
        return Err(AppError::invalid("not-yet", from));
    }
    let last = typed::optional_date(words, "until", until)?;
    if let Some(last) = last
        && (last.latest_day() < first.earliest_day() || last.earliest_day() > today)
    {
        return Err(AppError::invalid("until", until.unwrap_or_default()));
    }
    Ok((first, last))
}

impl From<FeltView> for Felt {
    fn from(view: FeltView) -> Self {
        match view {
            FeltView::No => Self::No,
            FeltView::ALittle => Self::ALittle,
            FeltView::ALot => Self::ALot,
        }
    }
}

impl From<Felt> for FeltView {
    fn from(felt: Felt) -> Self {
        match felt {
            Felt::No => Self::No,
            Felt::ALittle => Self::ALittle,
            Felt::ALot => Self::ALot,
        }
    }
}

impl From<TreatedWhere> for TreatedView {
    fn from(treated: TreatedWhere) -> Self {
        match treated {
            TreatedWhere::Home => Self::Home,
            TreatedWhere::Clinic => Self::Clinic,
            TreatedWhere::Hospital => Self::Hospital,
            TreatedWhere::NotSaid => Self::NotSaid,
        }
    }
}

impl From<CheckIn> for CheckInEntry {
    fn from(check_in: CheckIn) -> Self {
        Self {
            id: Some(check_in.id.to_string()),
            on: check_in.on.to_string(),
            energy: check_in.energy,
            breathless: check_in.breathless.map(Into::into),
            dizzy: check_in.dizzy.map(Into::into),
            bleeding: check_in.bleeding.map(Into::into),
            fever: check_in.fever,
            words: check_in.words,
        }
    }
}

impl From<SideEffect> for SideEffectEntry {
    fn from(effect: SideEffect) -> Self {
        Self {
            id: Some(effect.id.to_string()),
            what: effect.what,
            from: effect.from.to_string(),
            until: effect.until.map(|date| date.to_string()),
            note: effect.note,
        }
    }
}

impl From<Infection> for InfectionEntry {
    fn from(infection: Infection) -> Self {
        Self {
            id: Some(infection.id.to_string()),
            what: infection.what,
            from: infection.from.to_string(),
            until: infection.until.map(|date| date.to_string()),
            treated: infection.treated.into(),
            note: infection.note,
        }
    }
}

impl From<HospitalStay> for HospitalStayEntry {
    fn from(stay: HospitalStay) -> Self {
        Self {
            id: Some(stay.id.to_string()),
            from: stay.from.to_string(),
            until: stay.until.map(|date| date.to_string()),
            place: stay.place,
            reason: stay.reason,
        }
    }
}

impl From<BloodNeeds> for BloodNeedsEntry {
    fn from(needs: BloodNeeds) -> Self {
        Self {
            group: needs.group,
            antibodies: needs.antibodies,
            products: needs.products,
            source: needs.source,
        }
    }
}

impl From<AboutMe> for AboutMeEntry {
    fn from(about: AboutMe) -> Self {
        Self {
            conditions: about.conditions,
            fitness: about.fitness,
            matters: about.matters,
        }
    }
}

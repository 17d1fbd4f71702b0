//! How the person is, in the person's own words: check-ins, side effects, infections, hospital stays, what the
//! blood bank must know, and what matters to the person. Counts, medicines and treatments stand elsewhere.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::PartialDate;
use crate::codes::codes;

codes! {
    /// How much of something was felt, in words that need no scale.
    Felt {
        /// Not at all.
        No = "no",
        /// A little.
        ALittle = "a_little",
        /// A lot.
        ALot = "a_lot",
    }
}

/// Half a minute on how a day was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// Stable identity.
    pub id: Uuid,
    /// The day it is about.
    pub on: NaiveDate,
    /// Energy from 0 (none) to 10 (as before the illness).
    pub energy: Option<u8>,
    /// Short of breath.
    pub breathless: Option<Felt>,
    /// Dizzy.
    pub dizzy: Option<Felt>,
    /// Bleeding or new bruises.
    pub bleeding: Option<Felt>,
    /// Fever, chills or signs of an infection.
    pub fever: Option<bool>,
    /// One line of one's own.
    pub words: Option<String>,
}

impl CheckIn {
    /// Highest number for energy.
    pub const MOST_ENERGY: u8 = 10;

    /// Whether it says nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.energy.is_none()
            && self.breathless.is_none()
            && self.dizzy.is_none()
            && self.bleeding.is_none()
            && self.fever.is_none()
            && self.words.is_none()
    }

    /// Whether it tells of bleeding.
    #[must_use]
    pub fn tells_of_bleeding(&self) -> bool {
        matches!(self.bleeding, Some(Felt::ALittle | Felt::ALot))
    }

    /// Whether it tells of fever.
    #[must_use]
    pub fn tells_of_fever(&self) -> bool {
        self.fever == Some(true)
    }
}

/// A side effect, as the person tells it. Its cause is for the team to judge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideEffect {
    /// Stable identity.
    pub id: Uuid,
    /// What it is.
    pub what: String,
    /// When it began.
    pub from: PartialDate,
    /// When it stopped; `None` while it goes on.
    pub until: Option<PartialDate>,
    /// How bad, what helped, whom it was told.
    pub note: Option<String>,
}

codes! {
    /// Where an infection was treated.
    TreatedWhere {
        /// At home.
        Home = "home",
        /// At the clinic or the practice, going home the same day.
        Clinic = "clinic",
        /// In hospital, staying there.
        Hospital = "hospital",
        /// Not said.
        NotSaid = "not_said",
    }
}

/// An infection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Infection {
    /// Stable identity.
    pub id: Uuid,
    /// What it was, for example “chest infection”.
    pub what: String,
    /// When it began.
    pub from: PartialDate,
    /// When it was over; `None` while it goes on.
    pub until: Option<PartialDate>,
    /// Where it was treated.
    pub treated: TreatedWhere,
    /// With what, and anything else.
    pub note: Option<String>,
}

/// A stay in hospital.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HospitalStay {
    /// Stable identity.
    pub id: Uuid,
    /// First day.
    pub from: PartialDate,
    /// Last day; `None` while it goes on.
    pub until: Option<PartialDate>,
    /// Which hospital.
    pub place: Option<String>,
    /// Why.
    pub reason: String,
}

/// What the blood bank told the person about blood for them, copied word for word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BloodNeeds {
    /// Stable identity (one a person).
    pub id: Uuid,
    /// Blood group as on the card, for example “A Rh positive”.
    pub group: Option<String>,
    /// Antibodies, for example “anti-E, anti-K”.
    pub antibodies: Option<String>,
    /// Special products, for example “irradiated”.
    pub products: Option<String>,
    /// Who said it and when, or which card it stands on.
    pub source: Option<String>,
}

/// The person beyond the illness, in own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AboutMe {
    /// Stable identity (one a person).
    pub id: Uuid,
    /// Other conditions.
    pub conditions: Option<String>,
    /// What a usual day allows.
    pub fitness: Option<String>,
    /// What matters most.
    pub matters: Option<String>,
}

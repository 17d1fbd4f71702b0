//! How the person is as options: check-ins, side effects, infections, hospital stays, needs of blood, own words.

use app::entries::{
    AboutMeEntry, BloodNeedsEntry, CheckInEntry, HospitalStayEntry, InfectionEntry, SideEffectEntry,
};
use clap::Args;

use crate::commands::entry_fields::{needed, set, set_text};
use crate::failure::Failure;
use crate::values::{self, Felt, Treated, YesNo};

/// How a day was.
#[derive(Debug, Args)]
pub(crate) struct CheckInFields {
    /// Day; today if not given.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    on: Option<String>,
    /// Energy from 0 (none) to 10 (as before the illness).
    #[arg(long, value_name = "0-10", value_parser = clap::value_parser!(u8).range(0..=10))]
    energy: Option<u8>,
    /// Short of breath.
    #[arg(long, value_enum)]
    breathless: Option<Felt>,
    /// Dizzy.
    #[arg(long, value_enum)]
    dizzy: Option<Felt>,
    /// Bleeding or new bruises.
    #[arg(long, value_enum)]
    bleeding: Option<Felt>,
    /// Fever, chills or signs of an infection.
    #[arg(long, value_enum)]
    fever: Option<YesNo>,
    /// One line of your own.
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
}

impl CheckInFields {
    pub(crate) fn apply(self, start: Option<CheckInEntry>, today: String) -> CheckInEntry {
        let mut entry = start.unwrap_or(CheckInEntry {
            id: None,
            on: today,
            energy: None,
            breathless: None,
            dizzy: None,
            bleeding: None,
            fever: None,
            words: None,
        });
        set(&mut entry.on, self.on);
        entry.energy = self.energy.or(entry.energy);
        entry.breathless = self.breathless.map(Into::into).or(entry.breathless);
        entry.dizzy = self.dizzy.map(Into::into).or(entry.dizzy);
        entry.bleeding = self.bleeding.map(Into::into).or(entry.bleeding);
        entry.fever = self.fever.map(Into::into).or(entry.fever);
        set_text(&mut entry.words, self.words);
        entry
    }
}

/// A side effect.
#[derive(Debug, Args)]
pub(crate) struct SideEffectFields {
    /// What it is.
    #[arg(long)]
    what: Option<String>,
    /// When it began.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    from: Option<String>,
    /// When it stopped; leave it out while it goes on.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    until: Option<String>,
    /// How bad, what helped, whom you told.
    #[arg(long)]
    note: Option<String>,
}

impl SideEffectFields {
    pub(crate) fn apply(self, start: Option<SideEffectEntry>) -> Result<SideEffectEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => SideEffectEntry {
                id: None,
                what: needed(self.what.clone(), "--what TEXT")?,
                from: needed(self.from.clone(), "--from DATE")?,
                until: None,
                note: None,
            },
        };
        set(&mut entry.what, self.what);
        set(&mut entry.from, self.from);
        set_text(&mut entry.until, self.until);
        set_text(&mut entry.note, self.note);
        Ok(entry)
    }
}

/// An infection.
#[derive(Debug, Args)]
pub(crate) struct InfectionFields {
    /// What it was.
    #[arg(long)]
    what: Option<String>,
    /// When it began.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    from: Option<String>,
    /// When it was over; leave it out while it goes on.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    until: Option<String>,
    /// Where it was treated.
    #[arg(long, value_enum)]
    treated: Option<Treated>,
    /// With what.
    #[arg(long)]
    note: Option<String>,
}

impl InfectionFields {
    pub(crate) fn apply(self, start: Option<InfectionEntry>) -> Result<InfectionEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => InfectionEntry {
                id: None,
                what: needed(self.what.clone(), "--what TEXT")?,
                from: needed(self.from.clone(), "--from DATE")?,
                until: None,
                treated: self.treated.unwrap_or(Treated::NotSaid).into(),
                note: None,
            },
        };
        set(&mut entry.what, self.what);
        set(&mut entry.from, self.from);
        set_text(&mut entry.until, self.until);
        set(&mut entry.treated, self.treated);
        set_text(&mut entry.note, self.note);
        Ok(entry)
    }
}

/// A stay in hospital.
#[derive(Debug, Args)]
pub(crate) struct HospitalStayFields {
    /// First day.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    from: Option<String>,
    /// Last day; leave it out while it goes on.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    until: Option<String>,
    /// Which hospital.
    #[arg(long)]
    place: Option<String>,
    /// Why.
    #[arg(long)]
    reason: Option<String>,
}

impl HospitalStayFields {
    pub(crate) fn apply(
        self,
        start: Option<HospitalStayEntry>,
    ) -> Result<HospitalStayEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => HospitalStayEntry {
                id: None,
                from: needed(self.from.clone(), "--from DATE")?,
                until: None,
                place: None,
                reason: needed(self.reason.clone(), "--reason TEXT")?,
            },
        };
        set(&mut entry.from, self.from);
        set_text(&mut entry.until, self.until);
        set_text(&mut entry.place, self.place);
        set(&mut entry.reason, self.reason);
        Ok(entry)
    }
}

/// What the blood bank told you.
#[derive(Debug, Args)]
pub(crate) struct BloodNeedsFields {
    /// Blood group as on the card.
    #[arg(long, value_name = "TEXT")]
    group: Option<String>,
    /// Antibodies, as told.
    #[arg(long, value_name = "TEXT")]
    antibodies: Option<String>,
    /// Special products, for example irradiated.
    #[arg(long, value_name = "TEXT")]
    products: Option<String>,
    /// Who said it, or which card it stands on.
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
}

impl BloodNeedsFields {
    pub(crate) fn apply(self, start: Option<BloodNeedsEntry>) -> BloodNeedsEntry {
        let mut entry = start.unwrap_or(BloodNeedsEntry {
            group: None,
            antibodies: None,
            products: None,
            source: None,
        });
        set_text(&mut entry.group, self.group);
        set_text(&mut entry.antibodies, self.antibodies);
        set_text(&mut entry.products, self.products);
        set_text(&mut entry.source, self.source);
        entry
    }
}

/// You, beyond the illness.
#[derive(Debug, Args)]
pub(crate) struct AboutMeFields {
    /// Other conditions.
    #[arg(long, value_name = "TEXT")]
    conditions: Option<String>,
    /// What a usual day allows.
    #[arg(long, value_name = "TEXT")]
    fitness: Option<String>,
    /// What matters most to you.
    #[arg(long, value_name = "TEXT")]
    matters: Option<String>,
}

impl AboutMeFields {
    pub(crate) fn apply(self, start: Option<AboutMeEntry>) -> AboutMeEntry {
        let mut entry = start.unwrap_or(AboutMeEntry {
            conditions: None,
            fitness: None,
            matters: None,
        });
        set_text(&mut entry.conditions, self.conditions);
        set_text(&mut entry.fitness, self.fitness);
        set_text(&mut entry.matters, self.matters);
        entry
    }
}

//! What can be done to a record, in values of the domain. How it is stored belongs to `payload`.

use chrono::{DateTime, FixedOffset};
use domain::draft::{DocumentFormat, DocumentPerson, Draft, Problem, Reason};
use domain::health::{AboutMe, BloodNeeds, CheckIn, HospitalStay, Infection, SideEffect};
use domain::person::{
    Allergy, Appointment, DiseaseCard, GeneFinding, Medicine, Note, Person, TeamLine,
};
use domain::question::PickedQuestion;
use domain::result::LabResult;
use domain::transfusion::{LogKind, LogSpan, Transfusion};
use domain::treatment::{Milestone, Treatment};
use domain::{Analyte, Comparator, PartialDate, Quantity, ReferenceRange, Uuid};

use crate::codes::codes;
use crate::column::Code;

/// Under what circumstances something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The time as this computer has it.
    pub at: DateTime<FixedOffset>,
    /// Why it is done.
    pub cause: Cause,
    /// In whose record; the nil UUID where it is nobody's, for example for a setting.
    pub person: Uuid,
}

/// Why something was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A person typed or chose it.
    Typed,
    /// A document was read.
    Import,
    /// Something was taken back.
    Undo,
    /// It came from another copy of the record.
    Sync,
}

codes! {
    Cause { Typed = "typed", Import = "import", Undo = "undo", Sync = "sync", }
}

/// A part of the record; somebody who shares a record may be given some parts and not others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Documents, drafts and results.
    Counts,
    /// Transfusions, and how complete the log is.
    Transfusions,
    /// Treatments and milestones.
    Trial,
    /// The disease card.
    Disease,
    /// Genes.
    Genes,
    /// Notes.
    Notes,
    /// Questions.
    Questions,
    /// Appointments.
    Visits,
    /// The person and how the person is, medicines, allergies, team lines and settings.
    About,
}

codes! {
    Part {
        Counts = "counts", Transfusions = "transfusions", Trial = "trial", Disease = "disease",
        Genes = "genes", Notes = "notes", Questions = "questions", Visits = "visits", About = "about",
    }
}

/// A stretch of days on which one log is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoggedSpan {
    /// Stable identity.
    pub id: Uuid,
    /// Which log.
    pub kind: LogKind,
    /// From when to when.
    pub span: LogSpan,
}

macro_rules! entities {
    ($($(#[$doc:meta])* $variant:ident($type:ty) = $code:literal in $part:ident;)*) => {
        /// A thing that is put into the record as a whole, and removed as a whole.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Entity { $($(#[$doc])* $variant($type),)* }

        /// What kind of thing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum EntityKind {
            $($(#[$doc])* $variant,)*
            /// A confirmed result; only removed and put back.
            Result,
        }

        impl Entity {
            /// Returns its identity.
            #[must_use]
            pub fn id(&self) -> Uuid {
                match self { $(Self::$variant(entity) => entity.id,)* }
            }

            /// Returns what kind of thing it is.
            #[must_use]
            pub fn kind(&self) -> EntityKind {
                match self { $(Self::$variant(_) => EntityKind::$variant,)* }
            }
        }

        impl EntityKind {
            /// All kinds.
            pub const ALL: &'static [EntityKind] = &[$(EntityKind::$variant,)* EntityKind::Result];

            /// Returns the stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* Self::Result => "result" }
            }

            /// Returns the part of the record to which it belongs.
            #[must_use]
            pub fn part(self) -> Part {
                match self { $(Self::$variant => Part::$part,)* Self::Result => Part::Counts }
            }

            /// Returns the table it lies in, which is named like the kind.
            pub(crate) fn table(self) -> &'static str {
                self.code()
            }
        }
    };
}

entities! {
    /// Whose record it is.
    Person(Person) = "person" in About;
    /// Whom to call.
    TeamLine(TeamLine) = "team_line" in About;
    /// A visit.
    Appointment(Appointment) = "appointment" in Visits;
    /// A medicine.
    Medicine(Medicine) = "medicine" in About;
    /// An allergy.
    Allergy(Allergy) = "allergy" in About;
    /// A note.
    Note(Note) = "note" in Notes;
    /// A gene or chromosome change.
    GeneFinding(GeneFinding) = "gene_finding" in Genes;
    /// What the letter says about the disease.
    DiseaseCard(DiseaseCard) = "disease_card" in Disease;
    /// A transfusion.
    Transfusion(Transfusion) = "transfusion" in Transfusions;
    /// A treatment.
    Treatment(Treatment) = "treatment" in Trial;
    /// A dated event of a treatment.
    Milestone(Milestone) = "milestone" in Trial;
    /// A question on the person's own list.
    Question(PickedQuestion) = "question" in Questions;
    /// How far a log is complete.
    LogSpan(LoggedSpan) = "log_span" in Transfusions;
    /// How a day was.
    CheckIn(CheckIn) = "check_in" in About;
    /// A side effect.
    SideEffect(SideEffect) = "side_effect" in About;
    /// An infection.
    Infection(Infection) = "infection" in About;
    /// A stay in hospital.
    HospitalStay(HospitalStay) = "hospital_stay" in About;
    /// What the blood bank must know.
    BloodNeeds(BloodNeeds) = "blood_needs" in About;
    /// The person beyond the illness.
    AboutMe(AboutMe) = "about_me" in About;
}

impl Code for EntityKind {
    fn to_code(self) -> &'static str {
        self.code()
    }
    fn of_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}

/// A document that was read, with everything that was found in it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewImport {
    /// Stable identity, made by the caller.
    pub id: Uuid,
    /// Name of the file, without its folder.
    pub file_name: String,
    /// Recognised format.
    pub format: DocumentFormat,
    /// The document itself, where it is to be kept.
    pub document_bytes: Option<Vec<u8>>,
    /// People named in it.
    pub people: Vec<DocumentPerson>,
    /// Results as read: identity, reading, and for whom it seems to be.
    pub drafts: Vec<(Uuid, Draft, Option<Uuid>)>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// What a person changed in a result. A part that is `None` stays as it was.
///
/// Whoever changes the test, the printed number or the printed unit must say the canonical quantity too:
/// the store does not convert, and a number must never keep the meaning of another unit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Correction {
    /// Which test it is.
    pub analyte: Option<Analyte>,
    /// The name of the test as it should have been read.
    pub printed_name: Option<String>,
    /// The number as it should have been read, without comparator.
    pub printed_value: Option<String>,
    /// The comparator as it should have been read; `Some(None)` says that there is none.
    pub printed_comparator: Option<Option<Comparator>>,
    /// The unit as it should have been read.
    pub printed_unit: Option<String>,
    /// The laboratory's mark as it should have been read; `Some(None)` says that there is none.
    pub printed_flag: Option<Option<String>>,
    /// The range as it should have been read; `Some(None)` says that there is none.
    pub printed_range: Option<Option<String>>,
    /// The value in the canonical unit of the test.
    pub quantity: Option<Quantity>,
    /// The range in the canonical unit; `Some(None)` takes a wrong one away.
    pub range: Option<Option<ReferenceRange>>,
    /// When the blood was drawn.
    pub collected: Option<PartialDate>,
    /// Laboratory or hospital.
    pub laboratory: Option<String>,
    /// Whether it was drawn before the transfusion of that day; `Some(None)` says that it is not known.
    pub before_transfusion: Option<Option<bool>>,
    /// True where somebody said that the result is this person's, although the document leaves it open.
    pub is_own: Option<bool>,
}

impl Correction {
    /// Returns both corrections as one, `later` first where both say something.
    #[must_use]
    pub fn followed_by(self, later: Self) -> Self {
        Self {
            analyte: later.analyte.or(self.analyte),
            printed_name: later.printed_name.or(self.printed_name),
            printed_value: later.printed_value.or(self.printed_value),
            printed_comparator: later.printed_comparator.or(self.printed_comparator),
            printed_unit: later.printed_unit.or(self.printed_unit),
            printed_flag: later.printed_flag.or(self.printed_flag),
            printed_range: later.printed_range.or(self.printed_range),
            quantity: later.quantity.or(self.quantity),
            range: later.range.or(self.range),
            collected: later.collected.or(self.collected),
            laboratory: later.laboratory.or(self.laboratory),
            before_transfusion: later.before_transfusion.or(self.before_transfusion),
            is_own: later.is_own.or(self.is_own),
        }
    }

    /// Says whether the correction answers a doubt: one about the date by a date, one about the number, its
    /// unit or its test by any of these, and whose result it is only by saying so.
    fn answers(&self, reason: Reason) -> bool {
        match reason {
            Reason::DateMissing
            | Reason::DateAmbiguous
            | Reason::DateNotOfDraw
            | Reason::DateInFuture => self.collected.is_some(),
            Reason::UnitMissing
            | Reason::UnitUnknown
            | Reason::UnitMismatch
            | Reason::UnitDoubtful
            | Reason::CodeConflict
            | Reason::NameUnclear
            | Reason::NumberAmbiguous
            | Reason::NotANumber
            | Reason::Implausible
            | Reason::Impossible
            | Reason::CrossCheck
            | Reason::RangeMismatch
            | Reason::Conflict
            | Reason::LayoutUnclear
            | Reason::OcrDoubt
            | Reason::FarFromHistory
            | Reason::NoteNearby => self.quantity.is_some(),
            Reason::PersonUnclear | Reason::OtherPerson => self.is_own == Some(true),
            Reason::NotFinal
            | Reason::Preliminary
            | Reason::AlreadyInRecord
            | Reason::DiffersFromRecord => false,
        }
    }

    /// Returns a draft as it is after the correction, without the doubts that it answers. A date that was
    /// chosen is no longer a choice.
    #[must_use]
    pub fn applied_to(&self, draft: &Draft) -> Draft {
        let mut draft = draft.clone();
        if let Some(analyte) = self.analyte {
            draft.analyte = Some(analyte);
        }
        if let Some(name) = &self.printed_name {
            draft.printed.name.clone_from(name);
        }
        if let Some(flag) = &self.printed_flag {
            draft.printed.flag.clone_from(flag);
        }
        if let Some(range) = &self.printed_range {
            draft.printed.range.clone_from(range);
        }
        if let Some(value) = &self.printed_value {
            draft.printed.value.clone_from(value);
        }
        if let Some(comparator) = self.printed_comparator {
            draft.printed.comparator = comparator;
        }
        if let Some(unit) = &self.printed_unit {
            draft.printed.unit = Some(unit.clone());
        }
        if let Some(quantity) = self.quantity {
            draft.quantity = Some(quantity);
        }
        if let Some(range) = self.range {
            draft.range = range;
        }
        if let Some(collected) = self.collected {
            draft.collected = Some(collected);
            draft.collected_choices.clear();
        }
        if let Some(laboratory) = &self.laboratory {
            draft.laboratory = Some(laboratory.clone());
        }
        if let Some(before) = self.before_transfusion {
            draft.before_transfusion = before;
        }
        draft.reasons.retain(|reason| !self.answers(*reason));
        draft
    }
}

/// One thing to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Operation {
    /// Adds a thing, or replaces the one with the same identity.
    Put(Entity),
    /// Removes a thing; its history stays.
    Remove {
        /// What kind of thing.
        kind: EntityKind,
        /// Which one.
        id: Uuid,
    },
    /// Takes a removal back. A rejected draft of this identity waits again (kind `Result`).
    PutBack {
        /// What kind of thing.
        kind: EntityKind,
        /// Which one.
        id: Uuid,
    },
    /// Keeps a document and lets its drafts wait.
    ReceiveImport(NewImport),
    /// Turns a waiting draft into a current result.
    ConfirmResult {
        /// The draft; the result has the same identity.
        id: Uuid,
        /// Whose result it is.
        person: Uuid,
        /// What was changed.
        correction: Option<Correction>,
        /// The current result that this one replaces.
        supersedes: Option<Uuid>,
    },
    /// Corrects a draft while it waits. What was read stays; confirming it uses the corrections.
    CorrectDraft {
        /// Which one.
        id: Uuid,
        /// What was changed; parts of an earlier correction that are not named stay.
        correction: Correction,
    },
    /// Corrects a current result; what was read stays beside it.
    CorrectResult {
        /// Which one.
        id: Uuid,
        /// What was changed.
        correction: Correction,
    },
    /// Takes the last correction of a waiting draft back.
    TakeBackCorrection {
        /// Which one.
        id: Uuid,
    },
    /// Takes a confirmation back: the draft waits again, and what it replaced or withdrew counts again.
    TakeBackConfirmation {
        /// The draft, which has the identity of the result.
        id: Uuid,
    },
    /// Says that one current result takes the place of another.
    Supersede {
        /// The one that goes.
        older: Uuid,
        /// The one that stays.
        newer: Uuid,
    },
    /// Lets a waiting draft that its laboratory cancelled take an earlier result out of the record.
    Withdraw {
        /// The draft that reports the cancellation.
        id: Uuid,
        /// The current result.
        result: Uuid,
    },
    /// Turns a waiting draft away.
    RejectResult {
        /// Which one.
        id: Uuid,
    },
    /// Adds a result that was typed, read and confirmed in one.
    AddTypedResult(LabResult),
    /// Removes a current result.
    RemoveResult {
        /// Which one.
        id: Uuid,
    },
    /// Takes a whole import back: its drafts and results go, what they replaced comes back.
    /// Results that were corrected since are kept and named in [`crate::Change::kept`].
    UndoImport {
        /// Which one.
        id: Uuid,
    },
    /// Takes the undoing of an import back.
    RedoImport {
        /// Which one.
        id: Uuid,
    },
    /// Sets a setting.
    Setting {
        /// Name of the setting.
        key: String,
        /// Its value.
        value: String,
    },
}

//! What an open vault says of the record. Looks only; what changes it belongs to `write_path`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::draft::Draft;
use domain::health::{AboutMe, BloodNeeds, CheckIn, HospitalStay, Infection, SideEffect};
use domain::person::{
    Allergy, Appointment, DiseaseCard, GeneFinding, Medicine, Note, Person, TeamLine,
};
use domain::question::PickedQuestion;
use domain::transfusion::{LogCompleteness, Transfusion};
use domain::treatment::{Milestone, Treatment};
use domain::{Analyte, Uuid};

use crate::check;
use crate::column::Text;
use crate::documents::{self, Document};
use crate::error::{StoreError, While};
use crate::history::{self, HistoryEntry};
use crate::operation::LoggedSpan;
use crate::rebuild::record_hash;
use crate::tables::import::StoredImport;
use crate::tables::reading::Waiting;
use crate::tables::result::StoredResult;
use crate::tables::{self, of_person};
use crate::vault::Vault;

impl Vault {
    /// Returns all people whose record is kept here.
    ///
    /// # Errors
    /// Where the database cannot be read; so for all the functions below.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        let ids = || -> rusqlite::Result<Vec<Text<Uuid>>> {
            self.connection
                .prepare_cached("SELECT id FROM person WHERE NOT removed ORDER BY rowid")?
                .query_map([], |row| row.get(0))?
                .collect()
        };
        let mut people = Vec::new();
        for id in ids().while_doing("reading the people")? {
            people.extend(self.person(id.0)?);
        }
        Ok(people)
    }

    /// Returns one person, unless removed.
    pub fn person(&self, id: Uuid) -> Result<Option<Person>, StoreError> {
        of_person::<tables::person::PersonRow>(&self.connection, id)
            .map(|people| people.into_iter().next())
    }

    /// Returns the current results of a person, in the order of the draws.
    pub fn results(&self, person: Uuid) -> Result<Vec<StoredResult>, StoreError> {
        tables::result::current(&self.connection, person)
    }

    /// Returns the current results of some tests whose draws, at the earliest, lie in a stretch of time, in the order
    /// of the draws. However large the record is, no others are read.
    pub fn results_between(
        &self,
        person: Uuid,
        analytes: &[Analyte],
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Result<Vec<StoredResult>, StoreError> {
        tables::result::between(&self.connection, person, analytes, (from, to))
    }

    /// Returns the results of a person that do not count any more: replaced, removed, withdrawn, or gone with
    /// their import.
    pub fn former_results(&self, person: Uuid) -> Result<Vec<StoredResult>, StoreError> {
        tables::result::former(&self.connection, person)
    }

    /// Returns everything that was read for a person from the same document, in imports that stand.
    pub fn readings_of_document(
        &self,
        bytes: &[u8],
        person: Uuid,
    ) -> Result<Vec<Draft>, StoreError> {
        let hash = documents::hash(bytes);
        tables::reading::of_document(&self.connection, &hash, person)
    }

    /// Returns one result, whatever became of it.
    pub fn result(&self, id: Uuid) -> Result<Option<StoredResult>, StoreError> {
        tables::result::find(&self.connection, id)
    }

    /// Returns the results that `id` replaces directly.
    pub fn superseded_by(&self, id: Uuid) -> Result<Vec<Uuid>, StoreError> {
        tables::supersession::replaced_by(&self.connection, id)
    }

    /// Returns the drafts that wait, by import: of everybody, or of one person together with those
    /// that are nobody's yet.
    pub fn review(&self, person: Option<Uuid>) -> Result<Vec<Waiting>, StoreError> {
        tables::reading::waiting(&self.connection, person)
    }

    /// Returns all imports, the newest last.
    pub fn imports(&self) -> Result<Vec<StoredImport>, StoreError> {
        tables::import::all(&self.connection)
    }

    /// Returns one import.
    pub fn import(&self, id: Uuid) -> Result<Option<StoredImport>, StoreError> {
        tables::import::find(&self.connection, id)
    }

    /// Returns the document of an import, where it was kept.
    pub fn document(&self, import: Uuid) -> Result<Option<Document>, StoreError> {
        documents::of_import(&self.connection, import)
    }

    /// Returns the disease card, if there is one.
    pub fn disease_card(&self, person: Uuid) -> Result<Option<DiseaseCard>, StoreError> {
        of_person::<tables::disease_card::DiseaseCardRow>(&self.connection, person)
            .map(|cards| cards.into_iter().next_back())
    }

    /// Returns what the blood bank must know, if it was noted.
    pub fn blood_needs(&self, person: Uuid) -> Result<Option<BloodNeeds>, StoreError> {
        of_person::<tables::blood_needs::BloodNeedsRow>(&self.connection, person)
            .map(|needs| needs.into_iter().next_back())
    }

    /// Returns what the person wrote about themselves, if anything.
    pub fn about_me(&self, person: Uuid) -> Result<Option<AboutMe>, StoreError> {
        of_person::<tables::about_me::AboutMeRow>(&self.connection, person)
            .map(|about| about.into_iter().next_back())
    }

    /// Returns how far each log is complete.
    pub fn log_completeness(&self, person: Uuid) -> Result<LogCompleteness, StoreError> {
        tables::log_span::completeness(&self.connection, person)
    }

    /// Returns all settings.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        tables::setting::all(&self.connection)
    }

    /// Returns what happened to one thing, the oldest first.
    pub fn history(&self, entity: Uuid) -> Result<Vec<HistoryEntry>, StoreError> {
        history::of(&self.connection, self.device, &entity.to_string())
    }

    /// Returns a hash over what the record says of a person now.
    pub fn content_hash(&self, person: Uuid) -> Result<[u8; 32], StoreError> {
        check::content_hash(&self.connection, person)
    }

    /// Returns a hash over the whole record with its history: people, results, drafts, documents, settings. A
    /// backup, an archive and what is made of them have the same.
    pub fn record_hash(&self) -> Result<[u8; 32], StoreError> {
        record_hash(&self.connection)
    }

    /// Returns which values a setting had, the oldest first.
    pub fn setting_history(&self, key: &str) -> Result<Vec<HistoryEntry>, StoreError> {
        history::of(&self.connection, self.device, key)
    }
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident: $table:ident::$row:ident => $entity:ty;)*) => {
        impl Vault {$(
            $(#[$doc])*
            pub fn $name(&self, person: Uuid) -> Result<Vec<$entity>, StoreError> {
                of_person::<tables::$table::$row>(&self.connection, person)
            }
        )*}
    };
}

lists! {
    /// Returns the transfusions of a person.
    transfusions: transfusion::TransfusionRow => Transfusion;
    /// Returns the spans over which the logs of a person are complete, as they were entered.
    log_spans: log_span::LogSpanRow => LoggedSpan;
    /// Returns the treatments of a person.
    treatments: treatment::TreatmentRow => Treatment;
    /// Returns the milestones of a person.
    milestones: milestone::MilestoneRow => Milestone;
    /// Returns the medicines of a person.
    medicines: medicine::MedicineRow => Medicine;
    /// Returns the allergies of a person.
    allergies: allergy::AllergyRow => Allergy;
    /// Returns the notes of a person.
    notes: note::NoteRow => Note;
    /// Returns the genes and chromosome changes of a person.
    genes: gene_finding::GeneFindingRow => GeneFinding;
    /// Returns the appointments of a person.
    appointments: appointment::AppointmentRow => Appointment;
    /// Returns the questions on the person's own list.
    questions: question::QuestionRow => PickedQuestion;
    /// Returns whom a person calls.
    team_lines: team_line::TeamLineRow => TeamLine;
    /// Returns how the days of a person were.
    check_ins: check_in::CheckInRow => CheckIn;
    /// Returns the side effects of a person.
    side_effects: side_effect::SideEffectRow => SideEffect;
    /// Returns the infections of a person.
    infections: infection::InfectionRow => Infection;
    /// Returns the stays in hospital of a person.
    hospital_stays: hospital_stay::HospitalStayRow => HospitalStay;
}

//! An open vault: creating and opening it, the one write path, and reading the record.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use domain::Uuid;
use domain::draft::Draft;
use domain::person::{
    Allergy, Appointment, DiseaseCard, GeneFinding, Medicine, Note, Person, TeamLine,
};
use domain::question::PickedQuestion;
use domain::transfusion::{LogCompleteness, Transfusion};
use domain::treatment::{Milestone, Treatment};
use rusqlite::{Connection, TransactionBehavior};
use secrecy::SecretString;

use crate::backup;
use crate::change::{self, Change, NewChange};
use crate::check::{self, CheckReport};
use crate::column::{Coded, Text, text};
use crate::connection::{self, Access};
use crate::documents::{self, Document};
use crate::error::{StoreError, While};
use crate::header::{self, Header};
use crate::history::{self, HistoryEntry};
use crate::keys::{self, KdfParameters, Key};
use crate::lock::VaultLock;
use crate::migrations;
use crate::newest_seen;
use crate::operation::{Correction, LoggedSpan, Operation, Part, Stamp};
use crate::payload::{CorrectionJson, Payload, StoredEntity};
use crate::play::play;
use crate::rekey;
use crate::restore;
use crate::tables::import::{ImportRow, StoredImport};
use crate::tables::reading::{ReadingRow, Waiting};
use crate::tables::result::StoredResult;
use crate::tables::{self, of_person};
use crate::wrap::Secret;

/// A vault that is unlocked and held by this process. Dropping it locks it.
pub struct Vault {
    // Declared before the lock: the connection closes before another process may come in.
    pub(crate) connection: Connection,
    pub(crate) folder: PathBuf,
    pub(crate) data_key: Key,
    pub(crate) header: Header,
    pub(crate) device: Uuid,
    /// True after a write failed in a way that leaves open what is on the disk.
    pub(crate) must_reopen: bool,
    missing_changes: Option<u64>,
    _lock: VaultLock,
}

/// Returns where the database of a vault lies.
pub(crate) fn database_path(folder: &Path) -> PathBuf {
    folder.join("record.db")
}

/// Returns where the database of a new vault lies until its header is written.
pub(crate) fn unfinished_path(folder: &Path) -> PathBuf {
    folder.join("record.db.new")
}

/// Puts the database of a new vault into its place.
pub(crate) fn finish_creation(folder: &Path) -> Result<(), StoreError> {
    fs::rename(unfinished_path(folder), database_path(folder))
        .and_then(|()| header::sync_folder(folder))
        .while_doing("making the database")
}

/// Makes a folder that only its owner can look into.
pub(crate) fn make_private_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder).while_doing("making the folder")
}

impl fmt::Debug for Vault {
    /// Shows where it is and nothing else: the key must not reach a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

impl Vault {
    /// Makes a new vault in a folder, which is made where it is missing.
    ///
    /// # Errors
    /// Refuses a folder that holds a vault already.
    pub fn create(
        folder: &Path,
        passphrase: &SecretString,
        kdf: KdfParameters,
    ) -> Result<Self, StoreError> {
        make_private_folder(folder)?;
        let lock = VaultLock::take(folder)?;
        if Self::exists(folder) || database_path(folder).exists() {
            return Err(StoreError::AlreadyAVault(folder.to_owned()));
        }
        make_private_folder(&folder.join("backups"))?;
        let data_key = keys::new_data_key()?;
        let header = Header::new(&data_key, passphrase, kdf)?;
        // Without a header the folder is no vault: what a crash before that left is swept away here. A
        // crash after it is made good when the vault is opened.
        let unfinished = unfinished_path(folder);
        if unfinished.exists() {
            fs::remove_file(&unfinished).while_doing("making the database")?;
        }
        let mut connection = connection::open(&unfinished, &data_key, Access::Create)?;
        migrations::run(&mut connection, migrations::ALL)?;
        set_new_device(&connection)?;
        connection
            .close()
            .map_err(|(_, error)| error)
            .while_doing("making the database")?;
        header.write(folder)?;
        finish_creation(folder)?;
        Self::unlocked(folder, lock, header, data_key, migrations::ALL)
    }

    /// Opens a vault. A database of an earlier form is brought to the present one, after a backup.
    ///
    /// # Errors
    /// Says whether the folder is no vault, is held by another process, is damaged, is newer than this
    /// program, or whether the passphrase is not right. In none of these cases anything is written.
    pub fn open(folder: &Path, passphrase: &SecretString) -> Result<Self, StoreError> {
        Self::open_with(folder, Secret::Passphrase(passphrase))
    }

    /// Opens a vault with any of its locks, as [`Self::open`] does with a passphrase.
    ///
    /// # Errors
    /// As for [`Self::open`].
    pub fn open_with(folder: &Path, secret: Secret<'_>) -> Result<Self, StoreError> {
        restore::settle(folder)?;
        if !Self::exists(folder) {
            return Err(StoreError::NotAVault(folder.to_owned()));
        }
        let lock = VaultLock::take(folder)?;
        let header = Header::read(folder)?;
        let (_, data_key) = header.unlock_with(secret)?;
        if !database_path(folder).exists() && unfinished_path(folder).exists() {
            finish_creation(folder)?;
        }
        rekey::settle(folder, &data_key)?;
        Self::unlocked(folder, lock, header, data_key, migrations::ALL)
    }

    pub(crate) fn unlocked(
        folder: &Path,
        lock: VaultLock,
        header: Header,
        data_key: Key,
        migrations: &[(&str, &str)],
    ) -> Result<Self, StoreError> {
        let mut connection = connection::open(&database_path(folder), &data_key, Access::Write)?;
        connection::prepare_for_writing(&connection)?;
        if connection::user_version(&connection)? < migrations::number_of(migrations) {
            let at = backup::last_change(&connection)?.unwrap_or_default();
            backup::make(&connection, &folder.join("backups"), &data_key, &header, at)?;
            migrations::run(&mut connection, migrations)?;
        }
        let device = device(&connection)?;
        let last = newest_seen::last_number(&connection)?;
        let missing_changes = newest_seen::missing(folder, &data_key, last);
        if missing_changes.is_none() {
            newest_seen::write(folder, &data_key, last);
        }
        Ok(Self {
            missing_changes,
            connection,
            folder: folder.to_owned(),
            data_key,
            header,
            device,
            must_reopen: false,
            _lock: lock,
        })
    }

    /// Says whether there is a vault in a folder.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        header::path(folder).exists() || restore::is_ready(folder)
    }

    /// Returns the folder of the vault.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Replaces one passphrase by another. Backups made before still open with the old one.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`] where `old` is not a passphrase of this vault.
    pub fn change_passphrase(
        &mut self,
        old: &SecretString,
        new: &SecretString,
        kdf: KdfParameters,
    ) -> Result<(), StoreError> {
        self.change_passphrase_with(Secret::Passphrase(old), new, kdf)
    }

    /// Returns how many changes are missing that this computer has seen before: the database is an older
    /// one than was here last. `None` where nothing is missing.
    #[must_use]
    pub fn missing_changes(&self) -> Option<u64> {
        self.missing_changes
    }

    /// Goes on with the older database, once the person has said so.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub fn accept_older_database(&mut self) -> Result<(), StoreError> {
        let last = newest_seen::last_number(&self.connection)?;
        newest_seen::write(&self.folder, &self.data_key, last);
        self.missing_changes = None;
        Ok(())
    }

    /// Does all of `operations`, or none. This is the only way in which the record changes.
    ///
    /// # Errors
    /// The first operation that cannot be done is named; nothing of the call is stored then.
    pub fn apply(
        &mut self,
        stamp: &Stamp,
        operations: &[Operation],
    ) -> Result<Vec<Change>, StoreError> {
        if self.must_reopen {
            return Err(StoreError::MustReopen);
        }
        let outcome = apply_all(&mut self.connection, self.device, stamp, operations);
        if let Ok(changes) = &outcome
            && let Some(last) = changes.last()
            && self.missing_changes.is_none()
        {
            newest_seen::write(&self.folder, &self.data_key, last.number);
        }
        if let Err(StoreError::Sql { source, .. }) = &outcome {
            // After a failed flush the system may hold pages that never reach the disk.
            self.must_reopen =
                source.sqlite_error_code() == Some(rusqlite::ErrorCode::SystemIoFailure);
        }
        outcome
    }

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

    /// Checks everything that can be checked.
    ///
    /// # Errors
    /// Where the check itself cannot be done; what it finds is in the report.
    pub fn check(&mut self) -> Result<CheckReport, StoreError> {
        // So that the pages are looked at where they stay. On a full disk they are looked at in the log.
        match self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .while_doing("checking the database")
        {
            Ok(()) | Err(StoreError::DiskFull { .. }) => {}
            Err(error) => return Err(error),
        }
        check::check(&self.connection)
    }

    /// Returns a hash over what the record says of a person now.
    pub fn content_hash(&self, person: Uuid) -> Result<[u8; 32], StoreError> {
        check::content_hash(&self.connection, person)
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
}

/// Gives a database a new name for the changes that are made in it.
pub(crate) fn set_new_device(connection: &Connection) -> Result<(), StoreError> {
    let device = uuid::Builder::from_random_bytes(keys::random()?).into_uuid();
    connection
        .execute(
            "INSERT INTO installation (one, device) VALUES (1, ?1)
             ON CONFLICT (one) DO UPDATE SET device = excluded.device",
            [Text(device)],
        )
        .while_doing("naming this copy of the record")?;
    Ok(())
}

fn device(connection: &Connection) -> Result<Uuid, StoreError> {
    connection
        .query_row("SELECT device FROM installation", [], |row| {
            row.get::<_, Text<Uuid>>(0)
        })
        .map(|device| device.0)
        .while_doing("reading the name of this copy of the record")
}

/// Writes down and plays all changes of `operations` in one transaction, which is rolled back where
/// one of them cannot be done.
fn apply_all(
    connection: &mut Connection,
    device: Uuid,
    stamp: &Stamp,
    operations: &[Operation],
) -> Result<Vec<Change>, StoreError> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .while_doing("beginning to write")?;
    let mut changes = Vec::new();
    for operation in operations {
        for new in changes_of(&transaction, stamp, operation)? {
            let row = change::append(&transaction, device, &new)?;
            let kept = play(&transaction, &row, &new.payload)?;
            changes.push(Change {
                id: row.id,
                number: row.number,
                entity: row.entity,
                kept,
            });
        }
    }
    transaction.commit().while_doing("storing")?;
    Ok(changes)
}

/// Returns the changes that an operation comes to. Documents are kept here, beside the log.
fn changes_of(
    connection: &Connection,
    stamp: &Stamp,
    operation: &Operation,
) -> Result<Vec<NewChange>, StoreError> {
    let stamped = (!stamp.person.is_nil()).then_some(stamp.person);
    let change = |person: Option<Uuid>, part: Part, payload: Payload| NewChange {
        at: stamp.at,
        person,
        part,
        cause: stamp.cause,
        payload,
    };
    let counts = |payload: Payload| vec![change(stamped, Part::Counts, payload)];
    Ok(match operation {
        Operation::Put(entity) => {
            let person = if entity.kind() == crate::EntityKind::Person {
                entity.id()
            } else {
                stamp.person
            };
            let payload = Payload::Put(StoredEntity::of(person, entity));
            vec![change(Some(person), entity.kind().part(), payload)]
        }
        Operation::Remove { kind, id } => vec![change(
            stamped,
            kind.part(),
            Payload::Remove {
                kind: Coded(*kind),
                id: Text(*id),
            },
        )],
        Operation::PutBack { kind, id } => vec![change(
            stamped,
            kind.part(),
            Payload::PutBack {
                kind: Coded(*kind),
                id: Text(*id),
            },
        )],
        Operation::ReceiveImport(import) => {
            let original = match &import.document_bytes {
                Some(bytes) => Some(documents::keep(connection, bytes)?),
                None => None,
            };
            let mut changes = counts(Payload::Receive(ImportRow::of(import, original)));
            for (id, draft, person) in &import.drafts {
                let row = ReadingRow::of_draft(*id, import.id, draft, *person);
                changes.push(change(person.or(stamped), Part::Counts, Payload::Read(row)));
            }
            changes
        }
        Operation::ConfirmResult {
            id,
            person,
            correction,
            supersedes,
        } => {
            // The change names everything that was changed, so that the log can be played without
            // looking back.
            let while_waiting = crate::tables::reading::correction(connection, *id)?;
            let correction = match (while_waiting, correction) {
                (Some(earlier), Some(later)) => Some(earlier.followed_by(later.clone())),
                (Some(only), None) => Some(only),
                (None, later) => later.clone(),
            };
            vec![change(
                Some(*person),
                Part::Counts,
                Payload::Confirm {
                    id: Text(*id),
                    person: Text(*person),
                    correction: correction.as_ref().map(CorrectionJson::of),
                    supersedes: text(*supersedes),
                },
            )]
        }
        Operation::CorrectDraft { id, correction } => counts(Payload::CorrectDraft {
            id: Text(*id),
            correction: CorrectionJson::of(correction),
        }),
        Operation::CorrectResult { id, correction } => counts(Payload::Correct {
            id: Text(*id),
            correction: CorrectionJson::of(correction),
        }),
        Operation::TakeBackCorrection { id } => {
            let earlier = corrections_before_the_last(connection, *id)?;
            counts(Payload::ReviseDraft {
                id: Text(*id),
                correction: earlier.as_ref().map(CorrectionJson::of),
            })
        }
        Operation::TakeBackConfirmation { id } => {
            let withdrawn = tables::withdrawal::by_reading(connection, *id)?;
            if withdrawn.is_empty() {
                counts(Payload::Unconfirm { id: Text(*id) })
            } else {
                withdrawn
                    .into_iter()
                    .flat_map(|result| {
                        counts(Payload::PutBackWithdrawn {
                            reading: Text(*id),
                            result: Text(result),
                        })
                    })
                    .collect()
            }
        }
        Operation::Supersede { older, newer } => counts(Payload::Supersede {
            older: Text(*older),
            newer: Text(*newer),
        }),
        Operation::Withdraw { id, result } => counts(Payload::Withdraw {
            reading: Text(*id),
            result: Text(*result),
        }),
        Operation::RejectResult { id } => counts(Payload::Reject { id: Text(*id) }),
        Operation::AddTypedResult(result) => counts(Payload::Typed {
            reading: ReadingRow::of_typed(result, stamp.person),
            origin: Coded(result.origin),
            before_transfusion: result.before_transfusion,
        }),
        Operation::RemoveResult { id } => counts(Payload::Remove {
            kind: Coded(crate::EntityKind::Result),
            id: Text(*id),
        }),
        Operation::UndoImport { id } => counts(Payload::UndoImport { id: Text(*id) }),
        Operation::RedoImport { id } => counts(Payload::RedoImport { id: Text(*id) }),
        Operation::Setting { key, value } => vec![change(
            stamped,
            Part::About,
            Payload::Setting {
                key: key.clone(),
                value: value.clone(),
            },
        )],
    })
}

/// Returns what was corrected in a waiting draft before its last correction, by the log.
fn corrections_before_the_last(
    connection: &Connection,
    draft: Uuid,
) -> Result<Option<Correction>, StoreError> {
    let mut steps: Vec<Option<Correction>> = Vec::new();
    for change in change::about(connection, &draft.to_string())? {
        match change.payload()? {
            Payload::CorrectDraft { correction, .. } => {
                let correction = correction.to_correction();
                let merged = match steps.last().cloned().flatten() {
                    Some(earlier) => earlier.followed_by(correction),
                    None => correction,
                };
                steps.push(Some(merged));
            }
            Payload::ReviseDraft { .. } => {
                steps.pop();
            }
            Payload::Put(_)
            | Payload::Remove { .. }
            | Payload::PutBack { .. }
            | Payload::Receive(_)
            | Payload::Read(_)
            | Payload::Typed { .. }
            | Payload::Confirm { .. }
            | Payload::Correct { .. }
            | Payload::Unconfirm { .. }
            | Payload::Supersede { .. }
            | Payload::Withdraw { .. }
            | Payload::PutBackWithdrawn { .. }
            | Payload::Reject { .. }
            | Payload::UndoImport { .. }
            | Payload::RedoImport { .. }
            | Payload::Setting { .. } => {}
        }
    }
    if steps.pop().is_none() {
        return Err(StoreError::NotWaiting(draft));
    }
    Ok(steps.pop().flatten())
}

#[cfg(test)]
#[path = "vault_tests.rs"]
mod tests;

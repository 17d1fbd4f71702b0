//! What the program looks after by itself once the record is open: that it is whole, and that there is a backup.
//!
//! Says only what a person has to know. What it finds is for a shell to show; it repairs nothing.

use serde::{Deserialize, Serialize};
use specta::Type;

use store::{CheckReport, FullCheck};

use crate::backups::{self, BackupView};
use crate::error::AppError;
use crate::message::Message;
use crate::session::{Now, Session};
use crate::vault::{self, VaultCheckView};
use crate::{keys, text};

/// What has to be said after opening. Nothing of it is set where all is well.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CareView {
    /// The record is damaged: what is affected.
    pub damage: Option<VaultCheckView>,
    /// The record is older than the last one here.
    pub older: Option<Message>,
    /// The newest backup, which can take the place of a damaged or older record.
    pub newest_backup: Option<BackupView>,
    /// The automatic backup could not be made, and why.
    pub backup_trouble: Vec<Message>,
    /// The second copy could not be made, and why.
    pub place_trouble: Vec<Message>,
}

/// Begins the check of the whole record, which runs without the session: the record can be worked on meanwhile.
/// Whoever locks the record stops the check.
///
/// # Errors
/// When the record cannot be opened for it.
pub fn begin_check(session: &Session) -> Result<FullCheck, AppError> {
    Ok(session.vault.begin_check()?)
}

/// Says what the check found, and makes the backup that is due. No backup is made of a record that is damaged or
/// older than the last one: it would in time push out those that are whole.
///
/// # Errors
/// When the record cannot be read.
pub fn look_after(
    session: &mut Session,
    report: &CheckReport,
    now: Now,
) -> Result<CareView, AppError> {
    let words = session.words()?;
    let check = vault::found(&words, report);
    let older = keys::older_database(session)?;
    let mut care = CareView {
        damage: (!check.is_sound).then_some(check),
        older,
        newest_backup: None,
        backup_trouble: Vec::new(),
        place_trouble: Vec::new(),
    };
    if care.damage.is_none() && care.older.is_none() {
        let trouble = |key: &str, error: &AppError| {
            let said = text::error_view(&words, error);
            let why = [Some(said.message), said.hint].into_iter().flatten();
            let why: Vec<String> = why.collect();
            vec![Message::say(
                &words,
                key,
                &[("why", words::Arg::Text(&why.join(" ")))],
            )]
        };
        match backups::make_if_due(session, now) {
            Ok(false) => {}
            Ok(true) => {
                if let Err(error) = backups::make_at_place(session, now) {
                    care.place_trouble = trouble("backup-place-trouble", &error);
                }
            }
            Err(error) => care.backup_trouble = trouble("backup-trouble", &error),
        }
    }
    care.newest_backup = backups::list(session)?.into_iter().next();
    Ok(care)
}

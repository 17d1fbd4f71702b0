//! Looking together: a record that several computers keep, sealed, on storage that the family already has.
//!
//! The one place that knows both the sealed objects and the record. What is edited here goes into the record first and
//! is handed to the others at the next meeting; what the others did becomes ordinary changes of the record.

mod choosing;
mod comments;
mod copy;
mod meeting;
mod members;
mod status;
mod twice;

use std::collections::BTreeSet;

use ::sharing::{Part, Role, SharingError, SpaceId};
use domain::Uuid;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::shared::{SharedPart, Space, part_of_kind, parts_of};
use store::{EntityKind, Operation};

use crate::error::{AppError, ErrorCode};
use crate::session::{Session, id};

pub(crate) use choosing::values_in_words;
pub use choosing::{ConflictView, ValueView, choose, conflicts};
pub use comments::{AboutView, CommentRequest, CommentView, comment, comments, mark_read};
pub use meeting::{MetView, open_file, seal_file, sync};
pub use members::{
    InviteRequest, InvitedView, JoinRequest, JoinedView, ShareRequest, admit, choose_folder,
    create, invite, join, remove, renew, reply,
};
pub use status::{MemberView, SpaceView, space, spaces};

/// What a member may do, as a shell names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RoleView {
    /// Looks.
    Reader,
    /// Looks and writes comments.
    Commenter,
    /// Writes everything that they see.
    Editor,
    /// An owner who can carry on if the first one's key is lost.
    SecondOwner,
    /// Who shares the record.
    Owner,
}

impl From<Role> for RoleView {
    fn from(role: Role) -> Self {
        match role {
            Role::Reader => Self::Reader,
            Role::Commenter => Self::Commenter,
            Role::Editor => Self::Editor,
            Role::SecondOwner => Self::SecondOwner,
            Role::Owner => Self::Owner,
        }
    }
}

impl From<RoleView> for Role {
    fn from(role: RoleView) -> Self {
        match role {
            RoleView::Reader => Self::Reader,
            RoleView::Commenter => Self::Commenter,
            RoleView::Editor => Self::Editor,
            RoleView::SecondOwner => Self::SecondOwner,
            RoleView::Owner => Self::Owner,
        }
    }
}

impl RoleView {
    /// Returns the end of the keys of its words.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Commenter => "commenter",
            Self::Editor => "editor",
            Self::SecondOwner => "second-owner",
            Self::Owner => "owner",
        }
    }
}

/// A part that can be kept from a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PartView {
    /// Genes and chromosomes.
    Genes,
    /// Notes.
    Notes,
    /// Risk and prognosis.
    Prognosis,
}

impl PartView {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Genes, Self::Notes, Self::Prognosis];

    fn part(self) -> Part {
        match self {
            Self::Genes => Part::Genes,
            Self::Notes => Part::Notes,
            Self::Prognosis => Part::Prognosis,
        }
    }

    /// Returns the end of the keys of its words.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Genes => "genes",
            Self::Notes => "notes",
            Self::Prognosis => "prognosis",
        }
    }
}

/// Returns the part of the objects in which a part of the record travels.
fn part_of(part: SharedPart) -> Part {
    match part {
        SharedPart::Record => Part::Record,
        SharedPart::Genes => Part::Genes,
        SharedPart::Notes => Part::Notes,
        SharedPart::Prognosis => Part::Prognosis,
    }
}

impl From<SharingError> for AppError {
    fn from(error: SharingError) -> Self {
        use SharingError as E;
        let code = match &error {
            E::Carrier(carrier) => return carrier_error(carrier),
            E::NotAllowed(_) => ErrorCode::MayNotChange,
            E::AlreadyMember(_) | E::OtherInvitation => ErrorCode::OtherInvitation,
            E::NoSuchMember(_) => ErrorCode::NotFound,
            E::TooShort
            | E::TooLong(_)
            | E::NotOfThisKind
            | E::TooLarge { .. }
            | E::NotCanonical(_)
            | E::UnknownCode { .. }
            | E::Signature
            | E::Seal
            | E::Packed
            | E::Key
            | E::NotFounded => ErrorCode::NotForSharing,
            E::NoUsableKey => ErrorCode::NewKeyNeeded,
            E::NoRandomness | E::NoKeyOf(_) | E::Merge => ErrorCode::Internal,
        };
        Self::new(code, error)
    }
}

fn carrier_error(error: &::sharing::CarrierError) -> AppError {
    use ::sharing::CarrierError as C;
    let code = match error {
        C::Unreachable | C::Absent => ErrorCode::PlaceMissing,
        C::Refused => ErrorCode::ReadOnly,
        C::Full => ErrorCode::DiskFull,
        C::TooLarge | C::Failed(_) => ErrorCode::DiskFailed,
    };
    AppError::new(code, error)
}

/// Returns the space of a person's record.
fn space_of(session: &Session, person: &str) -> Result<Space, AppError> {
    let person: Uuid = id(person)?;
    find(session, |space| space.person == Some(person))
}

fn find(session: &Session, is: impl Fn(&Space) -> bool) -> Result<Space, AppError> {
    let found = session.vault.spaces()?.into_iter().find(is);
    found.ok_or_else(|| AppError::new(ErrorCode::NotShared, "this record is not shared"))
}

/// Finds a space by its own identity, as a shell sends it.
fn space_by_id(session: &Session, space: &str) -> Result<Space, AppError> {
    find(session, |known| name_of(known) == space)
}

/// The identity of a space as a shell is told it.
fn name_of(space: &Space) -> String {
    SpaceId(space.id).to_string()
}

impl Session {
    /// Refuses what this computer may not write in a record that somebody shares with it. What was written all the same
    /// would stand here only, and everybody would take it for shared.
    pub(crate) fn may_change(
        &self,
        person: Uuid,
        operations: &[Operation],
    ) -> Result<(), AppError> {
        self.may_write(person, operations)?;
        self.choose_first(person, operations)
    }

    /// Says whether other computers keep the record of a person as well.
    pub(crate) fn is_shared(&self, person: Uuid) -> Result<bool, AppError> {
        let spaces = self.vault.spaces()?;
        Ok(spaces.iter().any(|space| space.person == Some(person)))
    }

    /// Refuses what this computer may not write.
    fn may_write(&self, person: Uuid, operations: &[Operation]) -> Result<(), AppError> {
        if person.is_nil() {
            return Ok(());
        }
        let spaces = self.vault.spaces()?;
        let Some(space) = spaces.iter().find(|space| space.person == Some(person)) else {
            return Ok(());
        };
        let touched: BTreeSet<SharedPart> = operations.iter().flat_map(touches).collect();
        if touched.is_subset(&space.writes) {
            return Ok(());
        }
        let left_out = touched.iter().any(|part| !space.sees.contains(part));
        let field = if left_out { "left-out" } else { "role" };
        Err(AppError::new(
            ErrorCode::MayNotChange,
            "shared with this computer to look at",
        )
        .with("field", field)
        .with("name", &space.name))
    }
}

impl Session {
    /// Refuses to change what has several values: whoever did would decide without having seen the others.
    fn choose_first(&self, person: Uuid, operations: &[Operation]) -> Result<(), AppError> {
        if operations
            .iter()
            .all(|operation| changes(operation).is_none())
        {
            return Ok(());
        }
        let open = self.open_choices(person)?;
        let is_open = |operation: &Operation| changes(operation).is_some_and(|id| open.has(id));
        if operations.iter().any(is_open) {
            return Err(AppError::new(
                ErrorCode::ChooseFirst,
                "several values stand for what would be changed",
            ));
        }
        Ok(())
    }
}

/// The one entry or result that an operation changes.
fn changes(operation: &Operation) -> Option<Uuid> {
    match operation {
        Operation::Put(entity) => Some(entity.id()),
        Operation::Remove { id, .. }
        | Operation::PutBack { id, .. }
        | Operation::CorrectResult { id, .. }
        | Operation::TakeBackConfirmation { id }
        | Operation::RemoveResult { id } => Some(*id),
        Operation::Withdraw { result, .. } => Some(*result),
        Operation::ConfirmResult { .. }
        | Operation::Supersede { .. }
        | Operation::AddTypedResult(_)
        | Operation::UndoImport { .. }
        | Operation::RedoImport { .. }
        | Operation::ReceiveImport(_)
        | Operation::CorrectDraft { .. }
        | Operation::TakeBackCorrection { .. }
        | Operation::RejectResult { .. }
        | Operation::Setting { .. } => None,
    }
}

/// The parts of a shared record that an operation writes. Files may be read and drafts looked at by everybody: they stay
/// on this computer.
fn touches(operation: &Operation) -> Vec<SharedPart> {
    match operation {
        Operation::Put(entity) => parts_of(entity),
        Operation::Remove {
            kind: EntityKind::DiseaseCard,
            ..
        }
        | Operation::PutBack {
            kind: EntityKind::DiseaseCard,
            ..
        } => vec![SharedPart::Record],
        Operation::Remove { kind, .. } | Operation::PutBack { kind, .. } => {
            vec![part_of_kind(*kind)]
        }
        Operation::ConfirmResult { .. }
        | Operation::CorrectResult { .. }
        | Operation::TakeBackConfirmation { .. }
        | Operation::Supersede { .. }
        | Operation::Withdraw { .. }
        | Operation::AddTypedResult(_)
        | Operation::RemoveResult { .. }
        | Operation::UndoImport { .. }
        | Operation::RedoImport { .. } => vec![SharedPart::Record],
        Operation::ReceiveImport(_)
        | Operation::CorrectDraft { .. }
        | Operation::TakeBackCorrection { .. }
        | Operation::RejectResult { .. }
        | Operation::Setting { .. } => Vec::new(),
    }
}

#[cfg(test)]
mod family;
#[cfg(test)]
mod open_tests;
#[cfg(test)]
#[path = "sharing/sharing_tests.rs"]
mod tests;

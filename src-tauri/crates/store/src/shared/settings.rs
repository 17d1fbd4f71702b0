//! The settings that belong to one person's record and travel with it: what is covered.

use chrono::NaiveDateTime;
use domain::Uuid;
use sha2::{Digest, Sha256};

/// An import that is or was covered has a setting that begins so, followed by its identity.
pub const COVERED_IMPORT: &str = "covered/";

/// The value of [`COVERED_IMPORT`] once somebody opened the import. It travels.
pub const NO_LONGER_COVERED: &str = "no";

/// The value once the moment came until which it was covered, by the clock of this computer. It does not travel: the
/// clock of one computer opens nothing on another.
pub const OPEN_BY_CLOCK: &str = "due";

/// The value where an import came from another computer on which nobody had covered it yet. It does not travel: those
/// who have seen it have seen it.
pub const COVERED_HERE: &str = "here";

/// Whether what comes in is covered: a setting that begins so, followed by the person.
pub const COVER_NEW: &str = "cover_new/";

/// The value of [`COVER_NEW`] while nothing new is covered.
pub const COVERS_NOTHING: &str = "off";

/// How a moment is kept in [`COVER_NEW`]. What is neither a moment nor [`COVERS_NOTHING`] covers until it is opened.
pub const COVERED_UNTIL: &str = "%Y-%m-%dT%H:%M";

/// Says whether a plan covers what comes in at this moment of the clock here.
pub(super) fn covers(plan: &str, at: NaiveDateTime) -> bool {
    plan != COVERS_NOTHING
        && NaiveDateTime::parse_from_str(plan, COVERED_UNTIL).map_or(true, |until| until > at)
}

/// Returns the identity of the thing that says that an import was opened.
pub(super) fn opened_thing(import: Uuid) -> Uuid {
    derived("opened", import)
}

/// Returns the identity of the thing that says what is to be covered of a person.
pub(super) fn plan_thing(person: Uuid) -> Uuid {
    derived("cover-new", person)
}

/// Returns the identity of an entry of which a person has one only. It follows from the person, so that two computers on
/// which it is first written at once have written the same entry, and both values are seen.
#[must_use]
pub fn only_one(what: &str, person: Uuid) -> Uuid {
    derived(&format!("only-one/{what}"), person)
}

fn derived(what: &str, of: Uuid) -> Uuid {
    let mut hasher = Sha256::new();
    hasher.update(b"mds-companion/1/shared-thing/");
    hasher.update(what.as_bytes());
    hasher.update(of.as_bytes());
    let hash: [u8; 32] = hasher.finalize().into();
    let (half, _) = hash.split_at(16);
    uuid::Builder::from_custom_bytes(half.try_into().unwrap_or_default()).into_uuid()
}

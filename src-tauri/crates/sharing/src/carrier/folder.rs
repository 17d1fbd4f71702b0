//! A folder: one that Syncthing, Nextcloud or another program carries to the others, or a USB stick.
//!
//! The one place of this crate that touches files. Writes to a file beside and renames it, so that no half object ever
//! has its name; follows no links; leaves alone what is not ours.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use base16ct::lower;

use super::{Carrier, CarrierError, Listing};
use crate::ids::SpaceId;
use crate::name::ObjectName;
use crate::randomness::{OperatingSystem, draw};

/// Most files that are looked at in one folder.
const MOST_FILES: usize = 1_000_000;

/// A folder on this computer.
#[derive(Debug, Clone)]
pub struct FolderCarrier {
    root: PathBuf,
}

impl FolderCarrier {
    /// Takes a folder that is there already. A missing one is not made: a stick may just not be in.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self { root }
    }

    fn path(&self, name: &ObjectName) -> PathBuf {
        let mut path = self.root.clone();
        path.extend(name.to_string().split('/'));
        path
    }

    /// Says whether the folders down to this path are folders, not links to somewhere else.
    fn leads_astray(&self, path: &Path) -> bool {
        path.ancestors()
            .take_while(|ancestor| *ancestor != self.root)
            .any(|ancestor| fs::symlink_metadata(ancestor).is_ok_and(|found| found.is_symlink()))
    }
}

fn told(error: &io::Error) -> CarrierError {
    use io::ErrorKind::{
        NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };

    let kind = error.kind();
    if kind == NotFound {
        CarrierError::Absent
    } else if matches!(kind, PermissionDenied | ReadOnlyFilesystem) {
        CarrierError::Refused
    } else if matches!(kind, StorageFull | QuotaExceeded) {
        CarrierError::Full
    } else {
        CarrierError::Failed(kind)
    }
}

impl Carrier for FolderCarrier {
    fn list(&mut self, space: SpaceId) -> Result<Listing, CarrierError> {
        if !self.root.is_dir() {
            return Err(CarrierError::Unreachable);
        }
        let mut listing = Listing::default();
        let own = self.root.join(space.to_string());
        if !own.exists() {
            return Ok(listing);
        }
        // Space, epoch, device, object: three levels of folders and no deeper.
        let mut folders = vec![(own, space.to_string(), 0)];
        while let Some((folder, name, depth)) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| told(&error))? {
                let entry = entry.map_err(|error| told(&error))?;
                let kind = entry.file_type().map_err(|error| told(&error))?;
                let name = format!("{name}/{}", entry.file_name().to_string_lossy());
                if kind.is_dir() && depth < 2 {
                    folders.push((entry.path(), name, depth + 1));
                    continue;
                }
                match ObjectName::parse(&name).filter(|_| kind.is_file()) {
                    Some(name) => listing.names.push(name),
                    None => listing.others += 1,
                }
                if listing.names.len() + listing.others > MOST_FILES {
                    return Err(CarrierError::TooLarge);
                }
            }
        }
        listing.names.sort_unstable();
        Ok(listing)
    }

    fn fetch(&mut self, name: &ObjectName, most: usize) -> Result<Vec<u8>, CarrierError> {
        let path = self.path(name);
        if self.leads_astray(&path) {
            return Err(CarrierError::Refused);
        }
        let file = File::open(path).map_err(|error| told(&error))?;
        let mut bytes = Vec::new();
        file.take(most as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| told(&error))?;
        if bytes.len() > most {
            return Err(CarrierError::TooLarge);
        }
        Ok(bytes)
    }

    fn store(&mut self, name: &ObjectName, bytes: &[u8]) -> Result<(), CarrierError> {
        if !self.root.is_dir() {
            return Err(CarrierError::Unreachable);
        }
        let path = self.path(name);
        let folder = path.parent().ok_or(CarrierError::Refused)?;
        if self.leads_astray(&path) {
            return Err(CarrierError::Refused);
        }
        fs::create_dir_all(folder).map_err(|error| told(&error))?;
        let mark: [u8; 8] = draw(&mut OperatingSystem).map_err(|_| CarrierError::Refused)?;
        let beside = folder.join(format!(".{}.part", lower::encode_string(&mark)));
        let written = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&beside)
            .and_then(|mut file| {
                file.write_all(bytes)?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(&beside, &path));
        if let Err(error) = written {
            // What was begun is of no use; if it cannot go now, it is one of the files that nobody reads.
            let _ = fs::remove_file(&beside);
            return Err(told(&error));
        }
        #[cfg(unix)]
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|error| told(&error))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{DeviceId, EpochId, ObjectHash};

    fn name(sequence: u64) -> ObjectName {
        ObjectName::change(
            SpaceId([1; 16]),
            EpochId([2; 16]),
            DeviceId([3; 16]),
            sequence,
            ObjectHash([4; 32]),
        )
    }

    #[test]
    fn what_is_stored_is_listed_and_comes_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut carrier = FolderCarrier::new(folder.path().to_owned());
        assert_eq!(carrier.list(SpaceId([1; 16])), Ok(Listing::default()));
        carrier.store(&name(2), b"two").expect("stored");
        carrier.store(&name(1), b"one").expect("stored");
        carrier.store(&name(1), b"one").expect("stored again");
        let listing = carrier.list(SpaceId([1; 16])).expect("listed");
        assert_eq!(
            listing,
            Listing {
                names: vec![name(1), name(2)],
                others: 0
            }
        );
        assert_eq!(carrier.list(SpaceId([9; 16])), Ok(Listing::default()));
        assert_eq!(carrier.fetch(&name(1), 3), Ok(b"one".to_vec()));
        assert_eq!(carrier.fetch(&name(1), 2), Err(CarrierError::TooLarge));
        assert_eq!(carrier.fetch(&name(3), 3), Err(CarrierError::Absent));
    }

    #[test]
    fn other_files_are_counted_and_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut carrier = FolderCarrier::new(folder.path().to_owned());
        carrier.store(&name(1), b"one").expect("stored");
        let beside = carrier
            .path(&name(1))
            .with_extension("sync-conflict-20260101");
        fs::write(&beside, b"other").expect("written");
        fs::write(folder.path().join("holiday.jpg"), b"other").expect("written");
        let listing = carrier.list(SpaceId([1; 16])).expect("listed");
        assert_eq!(
            listing,
            Listing {
                names: vec![name(1)],
                others: 1
            }
        );
        assert!(beside.exists());
    }

    #[test]
    fn a_folder_that_is_not_there_is_not_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let missing = folder.path().join("stick");
        let mut carrier = FolderCarrier::new(missing.clone());
        assert_eq!(
            carrier.list(SpaceId([1; 16])),
            Err(CarrierError::Unreachable)
        );
        assert_eq!(
            carrier.store(&name(1), b"one"),
            Err(CarrierError::Unreachable)
        );
        assert!(!missing.exists());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        let elsewhere = tempfile::tempdir().expect("a folder");
        let mut carrier = FolderCarrier::new(folder.path().to_owned());
        fs::write(elsewhere.path().join("secret"), b"secret").expect("written");
        let path = carrier.path(&name(1));
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::os::unix::fs::symlink(elsewhere.path().join("secret"), &path).expect("a link");
        assert_eq!(carrier.fetch(&name(1), 100), Err(CarrierError::Refused));
        assert_eq!(
            carrier.list(SpaceId([1; 16])).expect("listed").names,
            vec![]
        );
        std::os::unix::fs::symlink(
            elsewhere.path(),
            folder.path().join(SpaceId([8; 16]).to_string()),
        )
        .expect("a link");
        let mut other = name(1);
        other.space = SpaceId([8; 16]);
        assert_eq!(carrier.store(&other, b"x"), Err(CarrierError::Refused));
        assert_eq!(fs::read_dir(elsewhere.path()).expect("listed").count(), 1);
    }
}

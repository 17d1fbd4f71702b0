//! Small choices about the window in files of their own, outside the record. Nothing of a record is among them, and
//! what cannot be read or written is no trouble: the window then opens as usual.

use std::fs;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) fn read<T: DeserializeOwned>(file: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(file).ok()?).ok()
}

/// Writes beside the former file first, so that a crash leaves one of the two.
pub(crate) fn write<T: Serialize>(file: &Path, choice: &T) {
    let Ok(bytes) = serde_json::to_vec(choice) else {
        return;
    };
    if let Some(folder) = file.parent() {
        let _ = fs::create_dir_all(folder);
    }
    let partial = file.with_extension("new");
    let _ = fs::write(&partial, bytes).and_then(|()| fs::rename(&partial, file));
}

//! Where the record lies on this computer, and where the reading program lies. Used by both shells.

use std::path::PathBuf;

use crate::error::{AppError, ErrorCode};

/// Returns the folder of the vault. A development build has its own, so that it never touches a record.
///
/// # Errors
/// When the system names no folder for a program's data.
pub fn vault_folder(is_development: bool) -> Result<PathBuf, AppError> {
    folders(is_development)
        .map(|folders| folders.data_dir().join("vault"))
        .ok_or_else(|| {
            AppError::new(
                ErrorCode::CannotReadFile,
                "the system names no folder for program data",
            )
        })
}

/// Returns the file in which the window keeps its place and size; nothing of a record is in it. `None` where the
/// system names no folder for settings.
#[must_use]
pub fn window_file(is_development: bool) -> Option<PathBuf> {
    folders(is_development).map(|folders| folders.config_dir().join("window.json"))
}

fn folders(is_development: bool) -> Option<directories::ProjectDirs> {
    let name = if is_development {
        "MDS Companion (development)"
    } else {
        "MDS Companion"
    };
    directories::ProjectDirs::from("org", "mdscompanion", name)
}

/// Returns the path of `mds-read`, which lies beside the running program.
///
/// # Errors
/// When the running program's own place cannot be told.
pub fn reader_program() -> Result<PathBuf, AppError> {
    let program =
        std::env::current_exe().map_err(|error| AppError::new(ErrorCode::ReaderFailed, error))?;
    let name = format!("mds-read{}", std::env::consts::EXE_SUFFIX);
    let beside = program.with_file_name(&name);
    if !beside.exists()
        && let Some(above) = program.parent().and_then(std::path::Path::parent)
        && above.join(&name).exists()
    {
        // A test program lies one folder below the programs that it tests.
        return Ok(above.join(name));
    }
    Ok(beside)
}

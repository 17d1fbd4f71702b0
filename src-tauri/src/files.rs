//! Files that the person chose or dropped, and the places that she chose to save to.
//!
//! A path never reaches the page: it gets a random handle, and only handles come back.

use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use app::import_files::{ChosenFilesView, FileHandleView, InFile, ProblemCode};
use app::{AppError, ErrorCode, walk};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

use crate::shell::Shell;

/// The largest file that is handed to the reader.
const LARGEST_FILE: u64 = 256 << 20;

/// Remembers paths, those of folders among them, and returns their handles. Special files are left out.
pub(crate) fn register(shell: &Shell, paths: &[PathBuf]) -> ChosenFilesView {
    let found = walk::files_of(paths);
    let mut files = shell.files();
    let handles = found
        .files
        .iter()
        .filter_map(|path| {
            let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
            let handle = uuid::Uuid::new_v4().to_string();
            let name = path.file_name()?.to_string_lossy().into_owned();
            files.insert(handle.clone(), path.clone());
            #[expect(
                clippy::cast_precision_loss,
                reason = "shown rounded; exact below 9 petabytes"
            )]
            let bytes = metadata.len() as f64;
            Some(FileHandleView {
                handle,
                name,
                bytes,
            })
        })
        .collect();
    ChosenFilesView {
        files: handles,
        left_out: u32::try_from(found.left_out).unwrap_or(u32::MAX),
    }
}

/// Returns the files and folders that somebody named when starting the program, as a file manager does too. What is
/// not there is left out: the window has its own way to say that a file cannot be opened, and none to say it of a word.
pub(crate) fn named(words: impl Iterator<Item = impl AsRef<OsStr>>, folder: &Path) -> Vec<PathBuf> {
    words
        .map(|word| folder.join(word.as_ref()))
        .filter(|path| path.exists())
        .collect()
}

/// Asks the person for files.
pub(crate) fn choose(app: &AppHandle, shell: &Shell) -> ChosenFilesView {
    #[cfg(debug_assertions)]
    if let Some(paths) = std::env::var_os("MDS_AUTOMATION_OPEN") {
        // The driver of the window test cannot reach a system dialog.
        return register(shell, &std::env::split_paths(&paths).collect::<Vec<_>>());
    }
    let chosen = app
        .dialog()
        .file()
        .blocking_pick_files()
        .unwrap_or_default();
    let paths: Vec<PathBuf> = chosen
        .into_iter()
        .filter_map(|file| file.into_path().ok())
        .collect();
    register(shell, &paths)
}

/// Asks the person for a folder: where backups are, or where they shall go.
pub(crate) fn choose_folder(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::var_os("MDS_AUTOMATION_FOLDER") {
        return Some(PathBuf::from(folder));
    }
    app.dialog()
        .file()
        .blocking_pick_folder()
        .and_then(|folder| folder.into_path().ok())
}

/// Remembers the path of a backup and returns its handle. It may be used again after a mistyped passphrase.
pub(crate) fn keep(shell: &Shell, path: PathBuf) -> String {
    let handle = uuid::Uuid::new_v4().to_string();
    shell.files().insert(handle.clone(), path);
    handle
}

/// Reads a chosen file. Its handle can be used once; what cannot be read costs the other files nothing.
pub(crate) fn read(shell: &Shell, handle: &str) -> InFile {
    let path = shell.files().remove(handle);
    let Some(path) = path else {
        return InFile::Refused(String::new(), ProblemCode::CannotOpen);
    };
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    match fs::metadata(&path) {
        Ok(about) if about.len() > LARGEST_FILE => InFile::Refused(name, ProblemCode::TooLarge),
        Ok(_) => match fs::read(&path) {
            Ok(bytes) => InFile::Loaded(name, bytes),
            Err(_) => InFile::Refused(name, ProblemCode::CannotOpen),
        },
        Err(_) => InFile::Refused(name, ProblemCode::CannotOpen),
    }
}

/// Asks the person for one file and remembers it; `None` where she changed her mind.
pub(crate) fn choose_one(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(path) = std::env::var_os("MDS_AUTOMATION_ARCHIVE") {
        return Some(PathBuf::from(path));
    }
    app.dialog()
        .file()
        .blocking_pick_file()
        .and_then(|file| file.into_path().ok())
}

/// Asks where to save; `None` where the person changed her mind.
pub(crate) fn choose_target(app: &AppHandle, suggested: &str, extension: &str) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::var_os("MDS_AUTOMATION_SAVE") {
        return Some(PathBuf::from(folder).join(suggested));
    }
    app.dialog()
        .file()
        .set_file_name(suggested)
        .add_filter(extension.to_uppercase(), &[extension])
        .blocking_save_file()
        .and_then(|file| file.into_path().ok())
}

/// Returns the name of a file without the way to it.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Asks where to save and writes there; `None` where the person changed her mind. Returns the file's name.
pub(crate) fn save(
    app: &AppHandle,
    suggested: &str,
    extension: &str,
    bytes: &[u8],
) -> Result<Option<String>, AppError> {
    let Some(path) = choose_target(app, suggested, extension) else {
        return Ok(None);
    };
    write(&path, bytes)?;
    Ok(Some(name_of(&path)))
}

/// Writes beside the target and renames, so that a full disk never leaves half a file.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let cannot = |error: std::io::Error| {
        let code = if error.kind() == std::io::ErrorKind::StorageFull {
            ErrorCode::DiskFull
        } else {
            ErrorCode::CannotWriteFile
        };
        AppError::new(code, error).with("file", name.clone())
    };
    let partial = path.with_file_name(format!(".{name}.part"));
    let written = fs::File::create(&partial)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&partial, path));
    if written.is_err() {
        let _ = fs::remove_file(&partial);
    }
    written.map_err(cannot)
}

//! The zip package that XLSX and ODS are, unpacked in memory within limits.

use std::io::{Cursor, Read};

use domain::draft::ProblemCode;
use zip::ZipArchive;

use super::{Workbook, ods, xlsx};

/// All parts together may unfold to this.
const MOST_UNFOLDED: u64 = 64 << 20;
/// Beyond this, a part must not be more than [`STEEPEST`] times its packed size.
const UNFOLDED_FREELY: u64 = 16 << 20;
const STEEPEST: u64 = 200;
/// No workbook of a person has more parts.
const MOST_PARTS: usize = 5_000;

/// A package with an account of what was unfolded.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    unfolded: u64,
}

/// Reads the workbook in a package.
pub(super) fn workbook(bytes: &[u8]) -> Result<Workbook, ProblemCode> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ProblemCode::Damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(ProblemCode::Hostile);
    }
    let mut package = Package {
        archive,
        unfolded: 0,
    };
    if package.has("xl/workbook.xml") {
        return xlsx::workbook(&mut package);
    }
    if package.has("content.xml") {
        return ods::workbook(&mut package);
    }
    // The binary form of XLSX does not say how its cells are shown.
    Err(if package.has("xl/workbook.bin") {
        ProblemCode::NotReadYet
    } else {
        ProblemCode::UnknownFormat
    })
}

impl Package<'_> {
    fn index(&self, name: &str) -> Option<usize> {
        self.archive.index_for_name(name).or_else(|| {
            let plain = |name: &str| name.replace('\\', "/").to_ascii_lowercase();
            let wanted = plain(name);
            self.archive
                .file_names()
                .position(|other| other.is_ok_and(|other| plain(&other) == wanted))
        })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.index(name).is_some()
    }

    /// Unfolds a part as text; `None` where there is none of that name.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, ProblemCode> {
        let Some(index) = self.index(name) else {
            return Ok(None);
        };
        let file = self
            .archive
            .by_index_raw(index)
            .map_err(|_| ProblemCode::Damaged)?;
        if file.encrypted() {
            return Err(ProblemCode::PasswordNeeded);
        }
        let packed = file.compressed_size().max(1);
        drop(file);
        let file = self
            .archive
            .by_index(index)
            .map_err(|_| ProblemCode::Damaged)?;
        let room = MOST_UNFOLDED.saturating_sub(self.unfolded);
        let allowed = room.min(packed.saturating_mul(STEEPEST).max(UNFOLDED_FREELY));
        let mut bytes = Vec::new();
        file.take(allowed + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| ProblemCode::Damaged)?;
        let length = bytes.len() as u64;
        if length > allowed {
            return Err(ProblemCode::Hostile);
        }
        self.unfolded += length;
        Ok(Some(decoded(bytes)))
    }
}

fn decoded(bytes: Vec<u8>) -> String {
    match encoding_rs::Encoding::for_bom(&bytes) {
        Some((encoding, _)) => encoding.decode(&bytes).0.into_owned(),
        None => String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
    }
}

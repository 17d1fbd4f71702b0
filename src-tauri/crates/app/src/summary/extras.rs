//! What goes with a summary: original pages, the record as FHIR, a password.

use domain::Uuid;
use domain::draft::DocumentFormat;
use report::document::{Attachment, Extras, Lock, Original, PagePicture};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::StoredImport;

use super::SummaryRequest;
use crate::error::{AppError, ErrorCode};
use crate::exports::{self, ExportFormat};
use crate::people;
use crate::session::{Now, Session, id};

/// Width of a page, in pixels: 150 to the inch, which the smallest print of a sheet needs.
const PAGE_PIXELS: u32 = 1240;
/// More pages than these belong into a file of their own.
const MOST_PAGES: usize = 60;
/// A shorter password is tried out in a day.
const FEWEST_SIGNS: usize = 8;

/// An original report whose pages can stand behind the summary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OriginalView {
    /// Id of the import.
    pub import: String,
    /// Name of the file.
    pub file_name: String,
    /// When it was taken in (ISO date).
    pub received: String,
    /// Results confirmed from it.
    pub confirmed: u32,
}

/// Returns the originals that have pages, the newest first.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn originals(session: &Session, person: &str) -> Result<Vec<OriginalView>, AppError> {
    let person = people::known(session, person)?.id;
    Ok(with_pages(session, person)?
        .into_iter()
        .map(|import| OriginalView {
            import: import.id.to_string(),
            file_name: import.file_name,
            received: import.received.date_naive().to_string(),
            confirmed: import.confirmed,
        })
        .collect())
}

fn with_pages(session: &Session, person: Uuid) -> Result<Vec<StoredImport>, AppError> {
    let covered = session.covered_imports()?;
    let mut imports: Vec<StoredImport> = session
        .vault
        .imports()?
        .into_iter()
        .filter(|import| {
            import.person == Some(person)
                && !import.is_undone
                && !covered.contains(&import.id)
                && import.document.is_some()
                && match import.format {
                    DocumentFormat::PdfText | DocumentFormat::PdfScan | DocumentFormat::Image => {
                        true
                    }
                    DocumentFormat::Fhir
                    | DocumentFormat::Ccda
                    | DocumentFormat::Hl7v2
                    | DocumentFormat::AppleHealth
                    | DocumentFormat::Csv
                    | DocumentFormat::Text
                    | DocumentFormat::Spreadsheet
                    | DocumentFormat::Zip
                    | DocumentFormat::Archive
                    | DocumentFormat::Unknown => false,
                }
        })
        .collect();
    imports.sort_by_key(|import| std::cmp::Reverse((import.received, import.id)));
    Ok(imports)
}

pub(super) fn of(
    session: &Session,
    person: &str,
    request: &SummaryRequest,
    now: Now,
) -> Result<Extras, AppError> {
    let owner = people::known(session, person)?.id;
    let attachment = if request.attach_fhir {
        Some(Attachment {
            name: ExportFormat::Fhir.file_name(now),
            media_type: "application/fhir+json".to_owned(),
            about: session.words()?.say("format-fhir", &[]),
            bytes: exports::export(session, person, ExportFormat::Fhir, now)?,
        })
    } else {
        None
    };
    Ok(Extras {
        originals: drawn(session, owner, &request.originals)?,
        attachment,
        lock: request.password.as_deref().map(lock).transpose()?,
    })
}

/// Draws the pages of the chosen originals in the confined reader. One that cannot be drawn is named.
fn drawn(session: &Session, person: Uuid, chosen: &[String]) -> Result<Vec<Original>, AppError> {
    let known = with_pages(session, person)?;
    let reader = session.options.reader();
    let mut originals = Vec::new();
    let mut count = 0;
    for import in chosen {
        let wanted = id(import)?;
        let import = known
            .iter()
            .find(|import| import.id == wanted)
            .ok_or_else(|| AppError::invalid("original", import))?;
        let refused = || AppError::invalid("original", &import.file_name);
        let document = session.document(wanted)?.ok_or_else(refused)?;
        // Every page on which a result stands has to be there.
        let needed = session
            .readings_of(&document.bytes, person)?
            .iter()
            .filter_map(|draft| match draft.place {
                Some(domain::draft::Place::Page { page, .. }) => Some(page),
                _ => None,
            })
            .max()
            .unwrap_or(1);
        let mut pages = Vec::new();
        for page in 1.. {
            match reader.render_page(&document.bytes, page, PAGE_PIXELS) {
                Ok(picture) => pages.push(PagePicture { png: picture.png }),
                Err(reader::ReaderError::Problem(_)) if page > needed => break,
                Err(_) => return Err(refused()),
            }
            count += 1;
            if count > MOST_PAGES {
                return Err(refused());
            }
        }
        originals.push(Original {
            name: import.file_name.clone(),
            pages,
        });
    }
    Ok(originals)
}

fn lock(password: &str) -> Result<Lock, AppError> {
    if password.chars().count() < FEWEST_SIGNS {
        return Err(AppError::invalid("pdf-password", ""));
    }
    let random = || -> Result<[u8; 32], AppError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| AppError::new(ErrorCode::Internal, error))?;
        Ok(bytes)
    };
    Ok(Lock {
        password: password.to_owned(),
        key: random()?,
        owner: random()?.iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

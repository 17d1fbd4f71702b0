//! The original beside a row: its page as a picture, or the lines around the value.

use domain::draft::{Place, ProblemCode};

use super::views::{ExcerptLineView, ExcerptPieceView, ExcerptView, PagePictureView};
use crate::error::{AppError, ErrorCode};
use crate::session::{Session, id};

/// Returns a page of a kept original as a picture, made by the confined reader.
///
/// # Errors
/// When there is no such document or page, or it has no pages.
pub fn page_picture(
    session: &Session,
    document: &str,
    page: u32,
) -> Result<PagePictureView, AppError> {
    let document = session.document(id(document)?)?.ok_or_else(|| {
        AppError::new(ErrorCode::NotFound, "no original of that identity is kept")
    })?;
    let picture = session
        .options
        .reader()
        .render_page(&document.bytes, page, 1240)?;
    Ok(PagePictureView {
        data_url: data_url("image/png", &picture.png),
        width: picture.width,
        height: picture.height,
        page_width: f64::from(picture.page_width),
        page_height: f64::from(picture.page_height),
    })
}

/// Returns the lines of the original around a draft or a stored result, cut out by the confined reader.
///
/// # Errors
/// When there is no such row, its original is not kept, or nothing stands at its place.
pub fn source(session: &Session, of: &str) -> Result<ExcerptView, AppError> {
    let of = id(of)?;
    let not_found = || AppError::new(ErrorCode::NotFound, "nothing of the original can be shown");
    let (import, place, value) = match session.draft(of)? {
        Some(waiting) => (
            waiting.import,
            waiting.as_read.place,
            waiting.as_read.printed.value,
        ),
        None => {
            let stored = session.result(of)?.ok_or_else(not_found)?;
            (
                stored.import.ok_or_else(not_found)?,
                stored.place,
                stored.as_read.value,
            )
        }
    };
    let place = place.ok_or_else(not_found)?;
    if matches!(place, Place::Page { .. }) {
        return Err(not_found());
    }
    let document = session.document(import)?.ok_or_else(not_found)?;
    let excerpt = match session
        .options
        .reader()
        .excerpt(&document.bytes, &place, &value)
    {
        Ok(excerpt) => excerpt,
        Err(reader::ReaderError::Problem(ProblemCode::NothingFound)) => return Err(not_found()),
        Err(error) => return Err(error.into()),
    };
    Ok(ExcerptView {
        lines: excerpt
            .into_iter()
            .map(|line| ExcerptLineView {
                label: line.label,
                is_own: line.is_own,
                pieces: line
                    .pieces
                    .into_iter()
                    .map(|piece| ExcerptPieceView {
                        text: piece.text,
                        is_marked: piece.is_marked,
                    })
                    .collect(),
            })
            .collect(),
    })
}

/// Writes bytes as a data address, so that no file and no server is needed to show them.
pub(crate) fn data_url(media_type: &str, bytes: &[u8]) -> String {
    use base64::Engine as _;
    format!(
        "data:{media_type};base64,{}",
        base64::engine::general_purpose::STANDARD.encode(bytes)
    )
}

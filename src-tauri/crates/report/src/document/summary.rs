//! The visit summary: laid out until it fits, drawn, and checked before it is handed out.

use crate::error::ReportError;
use crate::text::Text;

use super::check::{Expectations, check};
use super::content::{SummaryContent, SummaryOptions};
use super::layout::{Style, pages};
use super::paint::{Print, painted};
use super::sections::{Limits, pieces};

/// Makes the visit summary as PDF (PDF/UA-1 and PDF/A-2a).
///
/// # Errors
/// When the PDF cannot be written, or does not meet what it claims; then nothing is handed out.
pub fn visit_summary(
    content: &SummaryContent,
    options: &SummaryOptions,
    text: &dyn Text,
) -> Result<Vec<u8>, ReportError> {
    let style = Style::of(options);
    let mut limits = Limits::FULL;
    loop {
        let pieces = pieces(content, options, limits, &style, text);
        let placed = pages(&pieces, &style);
        let count = placed.last().map_or(1, |last| last.page + 1);
        if count > options.most_pages()
            && let Some(smaller) = limits.smaller()
        {
            limits = smaller;
            continue;
        }
        let print = Print {
            content,
            options,
            style,
            text,
            pages: count,
        };
        let pdf = painted(&placed, &print)?;
        let findings = check(
            &pdf,
            &Expectations {
                most_pages: options.most_pages(),
                archival: true,
            },
        );
        return if findings.is_empty() {
            Ok(pdf)
        } else {
            Err(ReportError::Rules(findings))
        };
    }
}

//! The visit summary: laid out until it fits, drawn, and checked before it is handed out.

use std::collections::BTreeMap;

use crate::error::ReportError;
use crate::fonts::remembering_widths;
use crate::text::Text;

use super::check::{Expectations, check};
use super::content::{SummaryContent, SummaryOptions};
use super::foot::Foot;
use super::layout::{Style, pages};
use super::limits::{GROWTH, Limits};
use super::paint::{Print, painted};
use super::sections::pieces;

/// Makes the visit summary as PDF (PDF/UA-1 and PDF/A-2a).
///
/// # Errors
/// When the PDF cannot be written, or does not meet what it claims; then nothing is handed out.
pub fn visit_summary(
    content: &SummaryContent,
    options: &SummaryOptions,
    text: &dyn Text,
) -> Result<Vec<u8>, ReportError> {
    remembering_widths(|| made(content, options, text))
}

fn made(
    content: &SummaryContent,
    options: &SummaryOptions,
    text: &dyn Text,
) -> Result<Vec<u8>, ReportError> {
    let style = Style::of(options);
    let foot = Foot::of(content, &style, text);
    let style = style.with_foot(foot.height(&style));
    let mut charts = BTreeMap::new();
    let mut lay_out = |limits: Limits| {
        let pieces = pieces(content, options, limits, &style, text, &mut charts);
        let count = pages(&pieces, &style)
            .last()
            .map_or(1, |last| last.page + 1);
        (pieces, count)
    };
    let most_pages = options.most_pages();
    let (mut chosen, mut count) = lay_out(Limits::FULL);
    if count > most_pages {
        let mut limits = Limits::FULL;
        for least in Limits::BEGINNINGS {
            limits = least;
            (chosen, count) = lay_out(limits);
            if count <= most_pages {
                break;
            }
        }
        // Then more of everything in turn, as long as it fits; how much, is found by halving.
        for (part, up_to) in GROWTH {
            // Words are never lost to a drawing.
            if count > most_pages || limits.tight && part.is_drawing {
                continue;
            }
            let mut fits = *(part.number)(&mut limits);
            let mut most = up_to.min((part.length)(content));
            while fits < most {
                let more = usize::midpoint(fits, most + 1);
                let mut trial = limits;
                *(part.number)(&mut trial) = more;
                let (pieces, pages) = lay_out(trial);
                if pages <= most_pages {
                    fits = more;
                    limits = trial;
                    (chosen, count) = (pieces, pages);
                } else {
                    most = more - 1;
                }
            }
        }
    }
    let print = Print {
        content,
        options,
        style,
        text,
        pages: count,
        foot,
        title: "report-title",
    };
    let pdf = painted(&pages(&chosen, &style), &print)?;
    let expected = Expectations {
        // What must not be cut goes on on another page, rather than there being no paper at all.
        most_pages: options.most_pages().max(count),
        archival: true,
    };
    let findings = check(&pdf, &expected);
    if findings.is_empty() {
        Ok(pdf)
    } else {
        Err(ReportError::Rules(findings))
    }
}

//! The visit summary: laid out until it fits, drawn, and checked before it is handed out.

use std::collections::BTreeMap;

use crate::error::ReportError;
use crate::text::Text;

use super::check::{Expectations, check};
use super::content::{SummaryContent, SummaryOptions};
use super::foot::Foot;
use super::layout::{Style, pages};
use super::limits::Limits;
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
    // Each step shows a little less than the one before; the first that fits is found by halving.
    let steps: Vec<Limits> =
        std::iter::successors(Some(Limits::FULL), |limits| limits.smaller()).collect();
    let (mut too_much, mut enough) = (0, steps.len() - 1);
    let step = |index: usize| steps.get(index).copied().unwrap_or(Limits::FULL);
    let (mut chosen, mut count) = lay_out(Limits::FULL);
    if count > options.most_pages() {
        (chosen, count) = lay_out(step(enough));
        while enough - too_much > 1 {
            let middle = usize::midpoint(too_much, enough);
            let (pieces, pages) = lay_out(step(middle));
            if pages <= options.most_pages() {
                enough = middle;
                (chosen, count) = (pieces, pages);
            } else {
                too_much = middle;
            }
        }
        // Where a block went to the next page, more may fit than the step allows: whole sentences first.
        let mut limits = step(enough);
        if limits.tight {
            let trial = Limits {
                tight: false,
                ..limits
            };
            let (pieces, pages) = lay_out(trial);
            if pages <= options.most_pages() {
                limits = trial;
                (chosen, count) = (pieces, pages);
            }
        }
        for (part, length) in Limits::PARTS.into_iter().zip(lengths(content)) {
            let full = *part(&mut Limits::FULL.clone());
            let (mut fits, mut most) = (*part(&mut limits), full.min(length));
            while fits < most {
                let more = usize::midpoint(fits, most + 1);
                let mut trial = limits;
                *part(&mut trial) = more;
                let (pieces, pages) = lay_out(trial);
                if pages <= options.most_pages() {
                    fits = more;
                    limits = trial;
                    (chosen, count) = (pieces, pages);
                } else {
                    most = more - 1;
                }
            }
        }
        // Then room to write, and a chart that is easier to read.
        while let Some(trial) = limits.larger() {
            let (pieces, pages) = lay_out(trial);
            if pages > options.most_pages() {
                break;
            }
            limits = trial;
            (chosen, count) = (pieces, pages);
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
        most_pages: options.most_pages(),
        archival: true,
    };
    let findings = check(&pdf, &expected);
    if findings.is_empty() {
        Ok(pdf)
    } else {
        Err(ReportError::Rules(findings))
    }
}

/// How long each list is, in the order of [`Limits::PARTS`].
fn lengths(content: &SummaryContent) -> [usize; 7] {
    [
        content.questions.len(),
        content.in_record.len(),
        content.tests.len(),
        content.transfusions.len(),
        content.milestones.len().max(content.planned.len()),
        content.notes.len().max(content.side_effects.len()),
        content.medicines.len(),
    ]
}

//! Printed documents: the visit summary, its check, and originals behind it.
//!
//! The summary is tagged (PDF/UA-1) and archival (PDF/A-2a). It is checked before it is handed out; with
//! originals behind it neither is claimed, with a file in it or a password it is no longer archival.

mod brush;
mod card;
mod chart_page;
pub mod check;
mod content;
mod extras;
mod foot;
mod layout;
mod limits;
mod paint;
mod pictures;
mod position;
mod sections;
mod summary;
mod table;
mod writer;

pub use card::{CardContent, CardSize, emergency_card};
pub use chart_page::chart_page;
pub use content::{
    DatedLine, POSITION_FACTS, Paper, RED_CELLS_BEFORE, RED_CELLS_LAST, SummaryContent,
    SummaryOptions, SummaryResult, SummaryTest, SummaryTreatment,
};
pub use extras::{Attachment, Extras, Lock, Original, PagePicture, with_extras};
pub use summary::visit_summary;

#[cfg(test)]
mod check_tests;
#[cfg(test)]
mod extras_tests;
#[cfg(test)]
mod tests;

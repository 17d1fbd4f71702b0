//! Printed documents: the visit summary, its check, and originals behind it.
//!
//! The summary is tagged (PDF/UA-1) and archival (PDF/A-2a). It is checked before it is handed out;
//! with originals appended neither is claimed.

mod brush;
mod card;
mod chart_page;
pub mod check;
mod content;
mod layout;
mod limits;
mod originals;
mod paint;
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
pub use originals::append_originals;
pub use summary::visit_summary;

#[cfg(test)]
mod check_tests;
#[cfg(test)]
mod tests;

//! *Keep covered until we are together*: results of chosen imports that nobody is shown before a set moment.
//!
//! The one place that leaves them out. Whatever reads results, drafts, originals or their history for somebody goes
//! through the functions here, and a test of the architecture holds the rest of this crate to them. A setting that
//! cannot be read covers; only the word that opens an import uncovers it, so no filter here depends on a clock.

mod opening;
mod plan;
mod state;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::Uuid;
use domain::analyte::Analyte;
use domain::criteria::{Unsure, UnsureResult};
use domain::draft::Draft;
use domain::result::LabResult;
use store::{Document, HistoryEntry, StoredResult, Waiting};

use crate::course::{COMPARED, days_of};
use crate::error::{AppError, ErrorCode};
use crate::session::Session;

pub use opening::{open, open_due, store_unseen};
pub(crate) use plan::covering;
pub use plan::{CoverRequest, choose};
pub(crate) use state::left_out;
pub use state::{CoveredView, covered};

/// Imports that are covered have this setting; only the values `OPEN` and `OPEN_BY_CLOCK` uncover.
const MARK: &str = store::shared::COVERED_IMPORT;
/// An import that was opened.
const OPEN: &str = store::shared::NO_LONGER_COVERED;
/// An import whose moment has come on this computer.
const OPEN_BY_CLOCK: &str = store::shared::OPEN_BY_CLOCK;
/// An import that is covered.
const COVERED: &str = "yes";

/// Everything of a person, seen and covered, for comparing one with the other. Whoever holds it shows nothing of
/// what is covered.
pub(crate) struct Everything {
    pub(crate) waiting: Vec<Waiting>,
    pub(crate) current: Vec<StoredResult>,
    pub(crate) former: Vec<StoredResult>,
    pub(crate) covered: BTreeSet<Uuid>,
}

impl Session {
    /// Returns the imports of everybody that are covered.
    pub(crate) fn covered_imports(&self) -> Result<BTreeSet<Uuid>, AppError> {
        let settings = self.vault.settings()?;
        Ok(settings
            .iter()
            .filter(|(_, value)| ![OPEN, OPEN_BY_CLOCK].contains(&value.as_str()))
            .filter_map(|(key, _)| Uuid::parse_str(key.strip_prefix(MARK)?).ok())
            .collect())
    }

    /// Returns the current results of a person that are not covered, and of which one value stands.
    pub(crate) fn results(&self, person: Uuid) -> Result<Vec<StoredResult>, AppError> {
        let results = self.vault.results(person)?;
        self.shown(person, results)
    }

    /// Leaves out what is covered, and those of which two values stand until somebody chooses: neither is shown as
    /// certain, both stand among what is to be chosen.
    fn shown(
        &self,
        person: Uuid,
        mut results: Vec<StoredResult>,
    ) -> Result<Vec<StoredResult>, AppError> {
        let covered = self.covered_imports()?;
        let open = self.open_choices(person)?;
        results.retain(|stored| !is_in(&covered, stored.import) && !open.has(stored.result.id));
        Ok(results)
    }

    /// Returns the results and drafts of a person that are covered.
    pub(crate) fn covered_results(&self, person: Uuid) -> Result<BTreeSet<Uuid>, AppError> {
        let covered = self.covered_imports()?;
        if covered.is_empty() {
            return Ok(BTreeSet::new());
        }
        let stored = self.vault.results(person)?;
        let former = self.vault.former_results(person)?;
        let waiting = self.vault.review(Some(person))?;
        let results = stored.iter().chain(&former);
        Ok(results
            .filter(|stored| is_in(&covered, stored.import))
            .map(|stored| stored.result.id)
            .chain(
                waiting
                    .iter()
                    .filter(|waiting| covered.contains(&waiting.import))
                    .map(|waiting| waiting.id),
            )
            .collect())
    }

    /// Returns the current results of some tests that are not covered and whose draws lie in a stretch of time.
    pub(crate) fn results_between(
        &self,
        person: Uuid,
        analytes: &[Analyte],
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Result<Vec<StoredResult>, AppError> {
        let results = self.vault.results_between(person, analytes, from, to)?;
        self.shown(person, results)
    }

    /// Returns the drafts that wait and are not covered.
    pub(crate) fn drafts(&self, person: Option<Uuid>) -> Result<Vec<Waiting>, AppError> {
        let covered = self.covered_imports()?;
        let mut drafts = self.vault.review(person)?;
        drafts.retain(|waiting| !covered.contains(&waiting.import));
        Ok(drafts)
    }

    /// Returns one draft that waits. What is covered is refused, a draft or a result.
    pub(crate) fn draft(&self, id: Uuid) -> Result<Option<Waiting>, AppError> {
        let mut drafts = self.vault.review(None)?.into_iter();
        let found = drafts.find(|waiting| waiting.id == id);
        let import = match &found {
            Some(waiting) => Some(waiting.import),
            None => self.vault.result(id)?.and_then(|stored| stored.import),
        };
        if is_in(&self.covered_imports()?, import) {
            return Err(refused());
        }
        Ok(found)
    }

    /// Returns one result, whatever became of it; a covered one is refused.
    pub(crate) fn result(&self, id: Uuid) -> Result<Option<StoredResult>, AppError> {
        let found = self.vault.result(id)?;
        let import = found.as_ref().and_then(|stored| stored.import);
        if is_in(&self.covered_imports()?, import) {
            return Err(refused());
        }
        Ok(found)
    }

    /// Returns the original of an import; that of a covered one is refused.
    pub(crate) fn document(&self, import: Uuid) -> Result<Option<Document>, AppError> {
        if self.covered_imports()?.contains(&import) {
            return Err(refused());
        }
        Ok(self.vault.document(import)?)
    }

    /// Returns what happened to one thing; of what is covered it is refused.
    pub(crate) fn history(&self, entity: Uuid) -> Result<Vec<HistoryEntry>, AppError> {
        self.not_covered(entity)?;
        Ok(self.vault.history(entity)?)
    }

    /// Refuses a result or a draft that is covered.
    pub(crate) fn not_covered(&self, id: Uuid) -> Result<(), AppError> {
        if self.covered_imports()?.is_empty() {
            return Ok(());
        }
        self.draft(id).map(drop)
    }

    /// Says whether the bytes are the original of an import, covered or not. Shows nothing of it.
    pub(crate) fn is_original(&self, import: Uuid, bytes: &[u8]) -> Result<bool, AppError> {
        let document = self.vault.document(import)?;
        Ok(document.is_some_and(|document| document.bytes == bytes))
    }

    /// Returns what was read of the very bytes that the caller holds; covering cannot hide these from them.
    pub(crate) fn readings_of(&self, bytes: &[u8], person: Uuid) -> Result<Vec<Draft>, AppError> {
        Ok(self.vault.readings_of_document(bytes, person)?)
    }

    /// Returns the current results of a person, what is covered included, for counting.
    pub(crate) fn all_results(&self, person: Uuid) -> Result<Vec<StoredResult>, AppError> {
        Ok(self.vault.results(person)?)
    }

    /// Returns everything of a person, what is covered included, for comparing.
    pub(crate) fn everything(&self, person: Uuid) -> Result<Everything, AppError> {
        Ok(Everything {
            waiting: self.vault.review(Some(person))?,
            current: self.all_results(person)?,
            former: self.vault.former_results(person)?,
            covered: self.covered_imports()?,
        })
    }

    /// Returns the covered results that a comparison would look at, without their numbers, and those of which two values
    /// stand: as long as nobody has seen them or chosen, no verdict that they could change is certain.
    pub(crate) fn unseen(&self, person: Uuid) -> Result<Vec<UnsureResult>, AppError> {
        let covered = self.covered_imports()?;
        let open = self.open_choices(person)?;
        if covered.is_empty() && open.len() == 0 {
            return Ok(Vec::new());
        }
        let results = self.all_results(person)?;
        let of_result = |result: &LabResult| {
            let drawn = result.collected;
            unsure(result.analyte, (drawn.earliest_day(), drawn.latest_day()))
        };
        // Of an open choice every day and test counts that a value names, also where the one that stands in the tables is
        // that it was removed.
        let of_choice = |values: Vec<&LabResult>| {
            let mut named: Vec<UnsureResult> = values.into_iter().filter_map(of_result).collect();
            named.dedup();
            named
        };
        let stored = results
            .iter()
            .filter(|stored| is_in(&covered, stored.import) && !open.has(stored.result.id))
            .filter_map(|stored| of_result(&stored.result))
            .chain(open.results().flat_map(of_choice));
        let drafts = self.vault.review(Some(person))?;
        let waiting = drafts
            .iter()
            .filter(|waiting| covered.contains(&waiting.import))
            .filter(|waiting| waiting.draft.status.can_count())
            .filter_map(|waiting| unsure(waiting.draft.analyte?, days_of(&waiting.draft)?));
        Ok(stored.chain(waiting).collect())
    }
}

/// A covered result as a comparison may know it. A share of the neutrophils may become their count.
fn unsure(analyte: Analyte, (earliest, latest): (NaiveDate, NaiveDate)) -> Option<UnsureResult> {
    let shares = [
        Analyte::NeutrophilsPercent,
        Analyte::SegsPercent,
        Analyte::Segs,
    ];
    let analyte = if shares.contains(&analyte) {
        Analyte::Neutrophils
    } else {
        analyte
    };
    COMPARED.contains(&analyte).then_some(())?;
    Some(UnsureResult {
        analyte,
        earliest,
        latest,
        quantity: None,
        why: Unsure::Waiting,
    })
}

/// Says whether an import is among those.
pub(crate) fn is_in(covered: &BTreeSet<Uuid>, import: Option<Uuid>) -> bool {
    import.is_some_and(|import| covered.contains(&import))
}

fn refused() -> AppError {
    AppError::new(ErrorCode::Covered, "the import is covered")
}

#[cfg(test)]
#[path = "covered_tests.rs"]
mod tests;

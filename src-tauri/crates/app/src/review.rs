//! The review list: what was read, before anything counts.

mod confirm;
mod correct;
mod judgement;
mod recheck;
mod show;
mod source;
pub(crate) mod standing;
mod steps;
mod views;
pub(crate) mod whose;

use std::collections::{BTreeMap, BTreeSet};

use domain::Uuid;
use domain::analyte::Analyte;
use domain::draft::{Place, Problem};
use store::{StoredImport, StoredResult, Waiting};
use words::{Arg, Words};

use crate::course_in_file::CourseWaitingView;
use crate::covered::is_in;
use crate::error::AppError;
use crate::message::Message;
use crate::session::{Now, Session};

pub use confirm::{Accept, accept, confirm};
pub(crate) use confirm::{any_blood_since, calls, calls_by_test, confirm_unseen, so_what};
pub use correct::{correct, correct_together};
pub(crate) use judgement::is_complete;
pub use recheck::recheck;
pub(crate) use source::data_url;
pub use source::{page_picture, source};
pub use steps::{keep_out, reject, take_back};
pub use views::*;
pub use whose::is_same;

use judgement::{Draw, History};
use standing::{Compared, Standing};
use whose::{Owner, Whose};

/// The counts that a person with MDS follows; the rest is kept without being shown first.
const FOLLOWED: &[Analyte] = &[
    Analyte::Hemoglobin,
    Analyte::Platelets,
    Analyte::Neutrophils,
    Analyte::NeutrophilsPercent,
    Analyte::Wbc,
    Analyte::Rbc,
    Analyte::Hematocrit,
    Analyte::Mcv,
    Analyte::Blasts,
    Analyte::BlastsPercent,
    Analyte::Reticulocytes,
    Analyte::Ferritin,
];

/// Everything of one person that waits, seen together with her record. What is covered is compared with the rest
/// and never shown.
pub(crate) struct Waitlist {
    pub(crate) owner: Owner,
    pub(crate) words: Words,
    pub(crate) waiting: Vec<Waiting>,
    pub(crate) current: Vec<StoredResult>,
    former: Vec<StoredResult>,
    /// Imports of which nothing is shown.
    pub(crate) covered: BTreeSet<Uuid>,
    pub(crate) imports: BTreeMap<Uuid, StoredImport>,
    standings: BTreeMap<Uuid, Standing>,
    draws: BTreeMap<Draw, Vec<usize>>,
    /// Where each draft stands in the list.
    places: BTreeMap<Uuid, usize>,
    /// Of each import, who of the people it names is the owner of the record. The same for all its drafts.
    people: BTreeMap<Uuid, Vec<bool>>,
    history: History,
    now: Now,
}

impl Waitlist {
    pub(crate) fn load(session: &Session, person: &str, now: Now) -> Result<Self, AppError> {
        Self::load_as(session, person, false, now)
    }

    /// `even_other_person`: the reports count as hers whomever they name.
    pub(crate) fn load_as(
        session: &Session,
        person: &str,
        even_other_person: bool,
        now: Now,
    ) -> Result<Self, AppError> {
        let owner = Owner::known(session, person)?;
        let id = owner.person.id;
        let all = session.everything(id)?;
        let imports: BTreeMap<Uuid, StoredImport> = session
            .vault
            .imports()?
            .into_iter()
            .map(|import| (import.id, import))
            .collect();
        let mut list = Self {
            words: session.words()?,
            history: History::load(session, &all, id, now)?,
            waiting: all.waiting,
            current: all.current,
            former: all.former,
            covered: all.covered,
            people: imports
                .values()
                .map(|import| (import.id, owner.among(&import.people)))
                .collect(),
            imports,
            standings: BTreeMap::new(),
            draws: BTreeMap::new(),
            places: BTreeMap::new(),
            owner,
            now,
        };
        list.compare(even_other_person);
        Ok(list)
    }

    /// Works out anew how the drafts stand, for example after one of them was changed.
    fn compare(&mut self, even_other_person: bool) {
        let compared = Compared {
            waiting: &self.waiting,
            current: &self.current,
            former: &self.former,
        };
        self.standings = standing::standings(&compared, &|waiting| {
            !even_other_person && self.whose(waiting) == Whose::Others
        });
        self.draws = judgement::draws(&self.waiting);
        self.places = (0..)
            .zip(&self.waiting)
            .map(|(place, waiting)| (waiting.id, place))
            .collect();
    }

    pub(crate) fn whose(&self, waiting: &Waiting) -> Whose {
        let people = self
            .people
            .get(&waiting.import)
            .map(Vec::as_slice)
            .unwrap_or_default();
        whose::whose(waiting, people)
    }

    pub(crate) fn standing(&self, draft: Uuid) -> &Standing {
        self.standings.get(&draft).unwrap_or(&Standing::New)
    }

    pub(crate) fn find(&self, draft: Uuid) -> Option<&Waiting> {
        self.waiting.get(*self.places.get(&draft)?)
    }

    /// Nothing speaks against it, in the document or in the record.
    pub(crate) fn is_certain(&self, waiting: &Waiting) -> bool {
        self.standing(waiting.id).is_plain()
            && self.whose(waiting) == Whose::Own
            && judgement::is_complete(&waiting.draft)
            && self.doubts(waiting).is_empty()
    }

    /// Everybody whom the file names is somebody else, and nobody has said yet what to do with it.
    fn is_of_others(&self, import: &StoredImport) -> bool {
        !import.people.is_empty() && !import.people.iter().any(|named| self.owner.is(named))
    }

    /// Says whether a person has to decide about the draft.
    pub(crate) fn is_open(&self, waiting: &Waiting) -> bool {
        self.standing(waiting.id).is_open()
    }

    /// Drafts about which somebody has to decide, and may see.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Waiting> {
        self.shown().filter(|waiting| self.is_open(waiting))
    }

    /// Says whether nothing of an import may be shown.
    pub(crate) fn is_covered(&self, import: Option<Uuid>) -> bool {
        is_in(&self.covered, import)
    }

    /// Drafts that are not covered.
    fn shown(&self) -> impl Iterator<Item = &Waiting> {
        self.waiting
            .iter()
            .filter(|waiting| !self.is_covered(Some(waiting.import)))
    }
}

/// Returns everything that waits for a look.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn review(session: &Session, person: &str, now: Now) -> Result<ReviewView, AppError> {
    judge(session, person, now)?.review(session)
}

/// What waits of one person, judged against her record as it was at that moment: for a script that looks and confirms
/// in one go.
pub struct Judged {
    list: Waitlist,
}

/// Judges everything that waits.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn judge(session: &Session, person: &str, now: Now) -> Result<Judged, AppError> {
    let list = Waitlist::load(session, person, now)?;
    Ok(Judged { list })
}

impl Judged {
    /// Returns everything that waits for a look.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn review(&self, session: &Session) -> Result<ReviewView, AppError> {
        review_of(session, &self.list)
    }

    /// Confirms drafts, as [`confirm`] does, without judging them again. Only where no result was put into the record
    /// and no draft was changed since they were judged.
    ///
    /// # Errors
    /// When the vault cannot be read or written. A draft that cannot be confirmed is named in the answer.
    pub fn confirm(
        mut self,
        session: &mut Session,
        request: &ConfirmRequest,
    ) -> Result<ConfirmedView, AppError> {
        if request.even_other_person {
            self.list.compare(true);
        }
        confirm::confirm_judged(session, &self.list, request)
    }
}

fn review_of(session: &Session, list: &Waitlist) -> Result<ReviewView, AppError> {
    let mut by_import: BTreeMap<Uuid, Vec<&Waiting>> = BTreeMap::new();
    for draft in list.shown() {
        by_import.entry(draft.import).or_default().push(draft);
    }
    let mut received: Vec<&StoredImport> = list.imports.values().collect();
    received.sort_by_key(|import| (import.received, import.id));
    let mut imports = Vec::new();
    for import in received {
        let all = by_import.remove(&import.id).unwrap_or_default();
        let is_other_person = list.is_of_others(import);
        let (shown, aside): (Vec<&Waiting>, Vec<&Waiting>) = all.into_iter().partition(|waiting| {
            list.is_open(waiting)
                || (is_other_person && *list.standing(waiting.id) == Standing::OfAnother)
        });
        if shown.is_empty() {
            continue;
        }
        imports.push(show::import_view(
            list,
            import,
            &shown,
            &aside,
            is_other_person,
        ));
    }
    let certain = list
        .open()
        .filter(|waiting| list.is_certain(waiting))
        .count();
    let shown: usize = imports.iter().map(|import| import.drafts.len()).sum();
    Ok(ReviewView {
        certain: u32::try_from(certain).unwrap_or(u32::MAX),
        to_check: u32::try_from(shown.saturating_sub(certain)).unwrap_or(u32::MAX),
        courses: crate::course_in_file::waiting_views(session, list.owner.person.id)?,
        imports,
    })
}

/// Returns the files of a person whose course nobody has looked at yet, as [`review`] gives them.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn courses(session: &Session, person: &str) -> Result<Vec<CourseWaitingView>, AppError> {
    let person = crate::people::known(session, person)?;
    crate::course_in_file::waiting_views(session, person.id)
}

/// Returns how many drafts wait for a decision, and how many files whose course nobody has looked at.
pub(crate) fn count_open(session: &Session, person: &str, now: Now) -> Result<usize, AppError> {
    let list = Waitlist::load(session, person, now)?;
    let courses = crate::course_in_file::waiting(session, list.owner.person.id)?.len();
    let drafts = list
        .shown()
        .filter(|waiting| {
            list.is_open(waiting)
                || list
                    .imports
                    .get(&waiting.import)
                    .is_some_and(|import| list.is_of_others(import))
        })
        .count();
    Ok(drafts + courses)
}

pub(crate) fn problem_view(words: &Words, problem: &Problem) -> ProblemView {
    let code = problem.code.code();
    let detail = problem.detail.as_deref().unwrap_or_default();
    let args = [("detail", Arg::Text(detail))];
    ProblemView {
        code: code.to_owned(),
        message: Message::say(words, &format!("problem-{code}"), &args),
        hint: Message::say(words, &format!("problem-{code}-hint"), &args),
        place: problem.place.as_ref().map(place_view),
    }
}

pub(crate) fn place_view(place: &Place) -> PlaceView {
    match place {
        Place::Page { page, area } => PlaceView {
            page: Some(*page),
            area: Some(area.iter().map(|side| f64::from(*side)).collect()),
            text: None,
        },
        Place::Line(line) => PlaceView {
            page: None,
            area: None,
            text: Some(line.to_string()),
        },
        Place::Cell { sheet, cell } => PlaceView {
            page: None,
            area: None,
            text: Some(format!("{sheet} {cell}")),
        },
        Place::Path(path) => PlaceView {
            page: None,
            area: None,
            text: Some(path.clone()),
        },
    }
}

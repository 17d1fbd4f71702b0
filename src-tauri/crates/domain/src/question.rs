//! Questions that the person takes to a visit.

use uuid::Uuid;

/// A question on the person's own list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PickedQuestion {
    /// Stable identity.
    pub id: Uuid,
    /// Id of the question in the bank; `None` for one's own.
    pub bank_id: Option<String>,
    /// The words, for one's own question.
    pub own_text: Option<String>,
    /// The appointment it is for, if chosen.
    pub appointment: Option<Uuid>,
    /// One of the three to be asked first.
    pub ask_first: bool,
    /// Place in the list, ascending.
    pub position: u32,
    /// True once it was asked.
    pub asked: bool,
    /// What was answered, in the person's words.
    pub answer: Option<String>,
    /// Who said it.
    pub answered_by: Option<String>,
    /// What is to be done next, in the person's words.
    pub next_step: Option<String>,
    /// By when.
    pub due: Option<crate::PartialDate>,
}

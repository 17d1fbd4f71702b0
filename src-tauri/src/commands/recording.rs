//! Typed entries, counts typed by hand, and the question list.

use app::entries::{self, Entry, EntryReference, HistoryView, SavedEntry};
use app::error::ErrorView;
use app::questions::{self as list, AnswerQuestionRequest, QuestionsView};
use app::record::{self as typed, RecordView};
use app::typed_counts::{self, TypedCountsRequest, TypedCountsView, TypedFieldsView};
use tauri::State;

use crate::shell::{Shell, now};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record(shell: State<'_, Shell>, person: String) -> Result<RecordView, ErrorView> {
    shell.look(|session| typed::record(session, &person))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_entry(
    shell: State<'_, Shell>,
    person: String,
    entry: Entry,
) -> Result<SavedEntry, ErrorView> {
    shell.change(|session| entries::save(session, &person, &entry, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_entry(
    shell: State<'_, Shell>,
    person: String,
    entry: EntryReference,
) -> Result<(), ErrorView> {
    shell.change(|session| entries::remove(session, &person, &entry, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn put_back_entry(
    shell: State<'_, Shell>,
    person: String,
    entry: EntryReference,
) -> Result<(), ErrorView> {
    shell.change(|session| entries::put_back(session, &person, &entry, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn history(shell: State<'_, Shell>, id: String) -> Result<Vec<HistoryView>, ErrorView> {
    shell.look(|session| entries::history(session, &id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn typed_count_fields(
    shell: State<'_, Shell>,
    person: String,
) -> Result<TypedFieldsView, ErrorView> {
    shell.look(|session| typed_counts::fields(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_typed_counts(
    shell: State<'_, Shell>,
    person: String,
    request: TypedCountsRequest,
) -> Result<TypedCountsView, ErrorView> {
    shell.change(|session| typed_counts::save(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn questions(
    shell: State<'_, Shell>,
    person: String,
) -> Result<QuestionsView, ErrorView> {
    shell.look(|session| list::questions(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn pick_question(
    shell: State<'_, Shell>,
    person: String,
    bank_id: String,
) -> Result<String, ErrorView> {
    shell.change(|session| list::pick(session, &person, &bank_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unpick_question(
    shell: State<'_, Shell>,
    person: String,
    id: String,
) -> Result<(), ErrorView> {
    shell.change(|session| list::unpick(session, &person, &id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_question(
    shell: State<'_, Shell>,
    person: String,
    text: String,
) -> Result<String, ErrorView> {
    shell.change(|session| list::add(session, &person, &text, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mark_first(
    shell: State<'_, Shell>,
    person: String,
    id: String,
    first: bool,
) -> Result<(), ErrorView> {
    shell.change(|session| list::mark_first(session, &person, &id, first, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn order_questions(
    shell: State<'_, Shell>,
    person: String,
    ids: Vec<String>,
) -> Result<(), ErrorView> {
    shell.change(|session| list::order(session, &person, &ids, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer_question(
    shell: State<'_, Shell>,
    person: String,
    request: AnswerQuestionRequest,
) -> Result<(), ErrorView> {
    shell.change(|session| list::answer(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn question_for_visit(
    shell: State<'_, Shell>,
    person: String,
    id: String,
    visit: Option<String>,
) -> Result<(), ErrorView> {
    shell.change(|session| list::for_visit(session, &person, &id, visit.as_deref(), now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn carry_questions(shell: State<'_, Shell>, person: String) -> Result<u32, ErrorView> {
    shell.change(|session| list::carry_over(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn edit_question(
    shell: State<'_, Shell>,
    person: String,
    id: String,
    text: String,
) -> Result<(), ErrorView> {
    shell.change(|session| list::edit(session, &person, &id, &text, now()))
}

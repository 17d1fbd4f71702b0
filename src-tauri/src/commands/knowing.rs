//! What follows from the record: home, counts, comparison, answers.

use app::answers::{self as general, AnswerLink, AnswerView, GlossaryView};
use app::comparison::{self as compared, ComparisonRequest, ComparisonView, StudySettingsRequest};
use app::counts::{self as drawn, CountsRequest, CountsView, ResultDetailView};
use app::error::ErrorView;
use app::home::{self as front, HomeView};
use app::risk::work_through::{self as scored, WorkThroughRequest, WorkedScoreView};
use app::search::{self, FoundView};
use tauri::State;

use crate::shell::{Shell, now};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn home(shell: State<'_, Shell>, person: String) -> Result<HomeView, ErrorView> {
    shell.look(|session| front::home(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn counts(
    shell: State<'_, Shell>,
    person: String,
    request: CountsRequest,
) -> Result<CountsView, ErrorView> {
    shell.look(|session| drawn::counts(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn result_detail(
    shell: State<'_, Shell>,
    id: String,
) -> Result<ResultDetailView, ErrorView> {
    shell.look(|session| drawn::result_detail(session, &id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn comparison(
    shell: State<'_, Shell>,
    person: String,
    request: ComparisonRequest,
) -> Result<ComparisonView, ErrorView> {
    shell.look(|session| compared::comparison(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_study_rules(
    shell: State<'_, Shell>,
    person: String,
    treatment: String,
    settings: StudySettingsRequest,
) -> Result<(), ErrorView> {
    shell.change(|session| compared::keep_rules(session, &person, &treatment, &settings, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn work_through(
    shell: State<'_, Shell>,
    request: WorkThroughRequest,
) -> Result<WorkedScoreView, ErrorView> {
    shell.look(|session| scored::work_through(session, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answers(shell: State<'_, Shell>) -> Vec<AnswerLink> {
    general::list(&shell.words())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer(
    shell: State<'_, Shell>,
    person: String,
    id: String,
) -> Result<AnswerView, ErrorView> {
    shell.look(|session| general::answer(session, &person, &id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn glossary(shell: State<'_, Shell>) -> Vec<GlossaryView> {
    general::glossary(&shell.words())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn search(
    shell: State<'_, Shell>,
    person: String,
    typed: String,
) -> Result<Vec<FoundView>, ErrorView> {
    shell.look(|session| search::search(session, &person, &typed))
}

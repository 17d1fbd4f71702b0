//! The list of all commands and events: the contract with the page.

pub(crate) mod importing;
mod knowing;
mod opening;
mod recording;
mod saving;
mod settling;

use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

/// Returns the contract: every command with its types. The bindings of the page are made from it.
#[must_use]
pub fn builder() -> Builder<Wry> {
    Builder::<Wry>::new()
        .error_handling(ErrorHandlingMode::Result)
        // Every field of a view is always sent; one TypeScript type for both ways keeps the page plain.
        .disable_serde_phases()
        .commands(collect_commands![
            opening::app_status,
            opening::create_vault,
            opening::unlock,
            opening::lock,
            opening::change_passphrase,
            opening::people,
            opening::choose_person,
            opening::add_person,
            opening::edit_person,
            opening::open_demonstration,
            opening::remove_demonstration,
            knowing::home,
            importing::choose_files,
            importing::read_files,
            importing::cancel_reading,
            importing::review,
            importing::page_picture,
            importing::confirm_drafts,
            importing::correct_draft,
            importing::reject_draft,
            importing::imports,
            importing::undo_import,
            importing::redo_import,
            recording::record,
            recording::save_entry,
            recording::remove_entry,
            recording::put_back_entry,
            recording::history,
            recording::typed_count_fields,
            recording::save_typed_counts,
            knowing::counts,
            knowing::result_detail,
            knowing::comparison,
            knowing::work_through,
            knowing::answers,
            knowing::answer,
            knowing::glossary,
            recording::questions,
            recording::pick_question,
            recording::unpick_question,
            recording::add_question,
            recording::mark_first,
            recording::order_questions,
            recording::answer_question,
            saving::summary_preview,
            saving::save_summary,
            settling::settings,
            settling::save_settings,
            settling::backups,
            settling::backup_now,
            settling::check_backup,
        ])
        .events(collect_events![
            importing::FilesDropped,
            importing::ReadingProgress
        ])
}

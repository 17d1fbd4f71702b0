//! The list of all commands and events: the contract with the page.

mod archiving;
pub(crate) mod importing;
mod keeping;
mod knowing;
mod locking;
pub(crate) mod opening;
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
            opening::letter_box,
            opening::create_vault,
            opening::unlock,
            opening::unlock_wait,
            opening::unlock_with_key_store,
            opening::recover,
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
            importing::given_files,
            importing::read_files,
            importing::cancel_reading,
            importing::review,
            importing::page_picture,
            importing::confirm_drafts,
            importing::correct_draft,
            importing::reject_draft,
            importing::recheck_draft,
            importing::correct_drafts_together,
            importing::take_back_step,
            importing::same_person,
            importing::keep_out,
            importing::course_in_file,
            importing::take_course,
            importing::source_lines,
            importing::import_tables,
            importing::preview_mapping,
            importing::apply_mapping,
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
            knowing::keep_study_rules,
            knowing::work_through,
            knowing::answers,
            knowing::answer,
            knowing::glossary,
            knowing::search,
            recording::questions,
            recording::pick_question,
            recording::unpick_question,
            recording::add_question,
            recording::mark_first,
            recording::order_questions,
            recording::answer_question,
            recording::edit_question,
            recording::question_for_visit,
            recording::carry_questions,
            saving::summary_preview,
            saving::summary_for_printer,
            saving::summary_originals,
            saving::save_summary,
            saving::save_export,
            saving::save_chart,
            saving::save_card,
            settling::settings,
            settling::save_settings,
            settling::window_look,
            settling::keep_window_look,
            settling::covered,
            settling::choose_cover,
            settling::store_covered,
            settling::open_covered,
            locking::passphrase_strength,
            locking::locks,
            locking::make_spare_key,
            locking::confirm_spare_key,
            locking::remind_tomorrow,
            locking::print_page,
            locking::set_second_passphrase,
            locking::set_key_store,
            locking::rekey,
            keeping::backups,
            keeping::backup_now,
            keeping::check_backup,
            keeping::backup_place,
            keeping::choose_backup_place,
            keeping::forget_backup_place,
            keeping::backup_to_place,
            keeping::find_backups,
            keeping::restore_backup,
            archiving::save_archive,
            archiving::find_archive,
            archiving::bring_back_archive,
            keeping::look_after_record,
            keeping::accept_older_record,
        ])
        .events(collect_events![
            importing::FilesDropped,
            importing::FilesGiven,
            importing::ReadingProgress,
            opening::RecordLocked
        ])
}

//! The desktop shell: the one window over the `app` crate.
//!
//! Translation only. A command unpacks its arguments, calls one function of `app` and maps the error;
//! what needs a decision belongs there. The one place that knows Tauri, the screen and the dialogs.

mod attempts;
mod commands;
mod files;
mod kept_choice;
mod shell;
mod suspend;
mod typed_secrets;
mod window_look;
mod window_place;

use std::path::Path;

use tauri::{DragDropEvent, Manager, WindowEvent};
use tauri_specta::Event;

pub use commands::builder;
use shell::Shell;
use window_place::PlaceKeeper;

include!("../command_names.rs");

/// Returns the names of all commands as the permissions of the window list them.
#[must_use]
pub fn command_names() -> &'static [&'static str] {
    COMMANDS
}

/// Starts the program and returns when its window is closed.
///
/// # Panics
/// When the system has no window system, or the program was built without its pages.
pub fn run() {
    app::own_memory::keep_out_of_files();
    let builder = builder();
    let handler = builder.invoke_handler();
    let mut context = tauri::generate_context!();
    let is_driven = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    if is_driven {
        // A window without a memory of its own cannot be driven by the tests of the real window. The page
        // itself keeps nothing in either kind.
        for window in &mut context.config_mut().app.windows {
            window.incognito = false;
        }
    }
    let mut program = tauri::Builder::default();
    if !is_driven {
        // First, so that a second start ends before anything is opened. A window under test is on its own:
        // the one of the test before may not have gone yet.
        program = program.plugin(tauri_plugin_single_instance::init(
            |app, arguments, folder| {
                let given = files::named(arguments.iter().skip(1), Path::new(&folder));
                commands::importing::give(app, given);
                if let Some(window) = app.get_webview_window("main") {
                    let _ = window.unminimize();
                    let _ = window.set_focus();
                }
            },
        ));
    }
    program
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(handler)
        .setup(move |app| {
            builder.mount_events(app);
            app.manage(Shell::new()?);
            let folder = std::env::current_dir().unwrap_or_default();
            let given = files::named(std::env::args_os().skip(1), &folder);
            commands::importing::give(app.handle(), given);
            if let Some(window) = app.get_webview_window("main")
                && let Some(file) = app::place::window_file(cfg!(debug_assertions))
            {
                app.manage(PlaceKeeper::start(app.handle(), &window, &file));
            }
            let handle = app.handle().clone();
            suspend::watch(move || {
                handle.state::<Shell>().lock();
                let _ = commands::opening::RecordLocked.emit(&handle);
            });
            if cfg!(debug_assertions)
                && let Some(window) = app.get_webview_window("main")
            {
                window.set_title("MDS Companion (development)")?;
            }
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::Moved(_) | WindowEvent::Resized(_) = event
                && let Some(place) = window.try_state::<PlaceKeeper>()
            {
                place.tell();
            }
            if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
                let shell = window.state::<Shell>();
                let dropped = files::register(&shell, paths);
                let _ =
                    commands::importing::FilesDropped { chosen: dropped }.emit(window.app_handle());
            }
        })
        .run(context)
        .expect("the window system is there and the pages are built in");
}

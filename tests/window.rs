//! The real program in a real window, driven from outside as a person would drive it.
//!
//! Small on purpose: the broad tests of the interface run in a browser. Here is only what no other test can
//! show: that the window opens, that the interface reaches the program through its policy and permissions,
//! and that the record is there again after a restart. Needs a screen and WebKit's driver; `cargo xtask test`
//! brings both and makes this test compulsory.

mod abuse;
mod driver;
mod hidden;
mod paths;
mod quiet;
mod well_typed;

use std::path::Path;

use driver::Window;

const PASSPHRASE: &str = "seven quiet herons over the river";

/// Says why there can be no window here, unless the test is compulsory.
fn is_skipped() -> bool {
    is_skipped_without(&[])
}

/// The same for a test that needs further programs.
fn is_skipped_without(programs: &[&str]) -> bool {
    let missing = programs
        .iter()
        .find(|program| driver::path_of(program).is_none());
    let reason = if std::env::var_os("DISPLAY").is_none() {
        "there is no screen (DISPLAY is not set)".to_owned()
    } else if !driver::is_installed() {
        "WebKitWebDriver is not installed".to_owned()
    } else if let Some(missing) = missing {
        format!("{missing} is not installed")
    } else {
        return false;
    };
    let is_required = std::env::var_os("MDS_WINDOW_TEST").is_some_and(|value| value == "required");
    assert!(!is_required, "the window could not be tested: {reason}");
    eprintln!("skipped: {reason}");
    true
}

#[test]
fn the_record_is_there_again_after_a_restart_and_nothing_of_it_lies_open() {
    if is_skipped() {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");

    let window = Window::open(home.path());
    make_demonstration_record(&window);
    let first_heading = window.opened();
    assert!(!first_heading.is_empty());
    drop(window);

    let window = Window::open(home.path());
    window.wait_for("input[autocomplete=current-password]");
    let field = window.find_all("input[type=password]");
    window.type_into(field.first().expect("one field"), "not the passphrase");
    window.click("form button[type=submit]");
    window.wait_for("input[aria-invalid=true]");
    let field = window.find_all("input[type=password]");
    window.clear(field.first().expect("one field"));
    window.type_into(field.first().expect("one field"), PASSPHRASE);
    window.click("form button[type=submit]");
    assert_eq!(window.opened(), first_heading);
    drop(window);

    for canary in [PASSPHRASE, "Demirel", "Kingfisher"] {
        assert_eq!(
            files_with(home.path(), canary),
            Vec::<String>::new(),
            "{canary}"
        );
    }
}

/// The main job, from a lab file to the page that goes along.
#[test]
fn a_person_goes_from_a_lab_file_to_the_printed_summary() {
    if is_skipped() {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let vault = home.path().join("vault");
    make_vault(&vault);
    let sample =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/riverside-hospital.fhir.json");
    let window = Window::open_with(
        home.path(),
        &[
            ("MDS_VAULT", vault.as_path()),
            ("MDS_AUTOMATION_OPEN", sample.as_path()),
            ("MDS_AUTOMATION_SAVE", home.path()),
        ],
    );
    window.wait_for("input[type=password]");
    let field = window.find_all("input[type=password]");
    window.type_into(field.first().expect("one field"), PASSPHRASE);
    window.click("form button[type=submit]");

    window.click_words("Add lab results");
    window.click_words("Choose files");
    window.click_words("Look them through");
    window.click_words("Confirm ");
    window.wait_until("return document.body.innerText.includes('Added ') ? 'said' : ''");

    window.click_words("Counts");
    window.wait_for("#main svg text");
    let dates = window.wait_until(
        "return document.querySelectorAll('#main table thead th').length > 9 ? 'all' : ''",
    );
    assert_eq!(dates, "all");

    window.click_words("Questions");
    window.click_words("Ask this");
    window.wait_until(
        "return [...document.querySelectorAll('#main button')]
             .some((button) => button.textContent.trim() === 'Not first') ? 'marked' : ''",
    );

    window.click_words("Visits");
    window.wait_for("#main img");
    window.click_words("Save as PDF");
    window.wait_until("return document.body.innerText.includes('Saved as ') ? 'said' : ''");
    let saved: Vec<_> = std::fs::read_dir(home.path())
        .expect("the folder")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pdf"))
        .collect();
    let [summary] = saved.as_slice() else {
        panic!("one file: {saved:?}")
    };
    let bytes = std::fs::read(summary).expect("it can be read");
    assert!(bytes.starts_with(b"%PDF-"));
}

/// A vault of an invented person with a first dose, as the first run makes it.
fn make_vault(folder: &Path) {
    let now = app::Now {
        at: chrono::Local::now().fixed_offset(),
    };
    let options = app::session::SessionOptions {
        reader_program: "mds-read".into(),
        smallest_key_derivation: true,
        language: None,
    };
    let request = app::vault::CreateVaultRequest {
        passphrase: PASSPHRASE.to_owned(),
        person_name: "Rosa Demirel".to_owned(),
        birth_date: Some("1951-06-02".to_owned()),
        sex: app::people::SexView::Female,
        treatment: Some(app::vault::FirstTreatment {
            name: "Kingfisher study".to_owned(),
            first_dose: Some("2026-03-02".to_owned()),
            is_trial: true,
        }),
        with_demonstration: false,
    };
    drop(app::vault::create(folder, &request, options, now).expect("the vault is made"));
}

#[test]
fn every_screen_opens_without_a_fault_or_a_breach_of_the_policy() {
    if is_skipped() {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let window = Window::open(home.path());
    make_demonstration_record(&window);
    window.run(
        "window.faults = [];
         const keep = (fault) => window.faults.push(String(fault));
         addEventListener('error', (event) => keep(event.message));
         addEventListener('unhandledrejection', (event) => keep(event.reason));
         addEventListener('securitypolicyviolation', (event) =>
             keep(event.violatedDirective + ' ' + event.blockedURI));",
    );
    // From the last place to the first, so that the first is left and opened again.
    let places = window.find_all("#places li button");
    let all_but_lock = places.split_last().expect("places").1;
    assert!(all_but_lock.len() >= 7, "the rail has all its places");
    for place in all_but_lock.iter().rev() {
        window.click_on(place);
        let heading = window.opened();
        assert_eq!(
            window.run("return window.faults.join('; ')"),
            "",
            "{heading}"
        );
    }
}

/// First run: the demonstration record, then a passphrase, twice.
fn make_demonstration_record(window: &Window) {
    window.wait_for("form [data-page-heading]");
    window.click("form .row button[type=button]");
    window.wait_for("input[autocomplete=new-password]");
    for field in window.find_all("input[type=password]") {
        window.type_into(&field, PASSPHRASE);
    }
    window.click("form button[type=submit]");
    window.wait_for("#main h1");
}

#[test]
fn the_page_cannot_reach_beyond_its_commands() {
    if is_skipped() {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let window = Window::open(home.path());
    window.wait_for("h1");
    assert_eq!(window.run("return typeof window.__TAURI__"), "undefined");
    for command in [
        "no_such_command",
        "plugin:event|emit",
        "plugin:window|create",
        "plugin:webview|create_webview",
        "plugin:dialog|open",
        "plugin:path|resolve_directory",
        "plugin:app|version",
    ] {
        let outcome = window.run_and_wait(&format!(
            "const done = arguments[arguments.length - 1];
             window.__TAURI_INTERNALS__.invoke('{command}', {{}}).then(() => done('allowed'), () => done('refused'))"
        ));
        assert_eq!(outcome, "refused", "{command}");
    }
    // The policy: no script from text, nothing from another address.
    let evaluated = window.run("try { return String(eval('1 + 1')) } catch { return 'refused' }");
    assert_eq!(evaluated, "refused");
    let fetched = window.run_and_wait(
        "const done = arguments[arguments.length - 1];
         fetch('http://127.0.0.1:9/').then(() => done('allowed'), () => done('refused'))",
    );
    assert_eq!(fetched, "refused");
}

fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_with(&path, text));
        } else if let Ok(bytes) = std::fs::read(&path)
            && bytes
                .windows(text.len())
                .any(|window| window == text.as_bytes())
        {
            found.push(path.display().to_string());
        }
    }
    found
}

//! The paths that a person takes most, each once in the real window.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::driver::{self, PROGRAM, Window};
use super::{PASSPHRASE, is_skipped, is_skipped_without, make_vault};

/// Two draws; the newer one has a row without its unit, which has to be said.
const SHEET: &str = "Date,Test,Result,Units,Reference range
2026-02-20,Hemoglobin,8.7,g/dL,12.0-15.5
2026-02-20,Platelets,64,10*9/L,150-400
2026-05-20,Hemoglobin,8.9,g/dL,12.0-15.5
2026-05-20,Platelets,61,,150-400
2026-05-20,Neutrophils,0.9,10*9/L,1.8-7.7
";

/// A home with a vault of an invented person and a sheet.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(tempfile::tempdir().expect("a folder"));
        make_vault(&home.path("vault"));
        std::fs::write(home.path("sheet.csv"), SHEET).expect("it can be written");
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("MDS_VAULT", self.path("vault")),
            ("MDS_AUTOMATION_OPEN", self.path("sheet.csv")),
            ("MDS_AUTOMATION_SAVE", self.0.path().to_owned()),
        ]
    }

    fn open_given(&self, given: &[&str]) -> Window {
        let environment = self.environment();
        let environment: Vec<(&str, &Path)> = environment
            .iter()
            .map(|(name, path)| (*name, path.as_path()))
            .collect();
        Window::open_given(self.0.path(), &environment, given)
    }

    fn unlocked(&self) -> Window {
        let window = self.open_given(&[]);
        unlock(&window);
        window
    }
}

fn unlock(window: &Window) {
    window.wait_for("input[autocomplete=current-password]");
    let field = window.find_all("input[type=password]");
    window.type_into(&field[0], PASSPHRASE);
    window.click("form button[type=submit]");
    window.wait_for("#main h1");
}

/// Waits until the page says some words.
fn says(window: &Window, words: &str) {
    let words = json!(words);
    window.wait_until(&format!(
        "return document.body.innerText.includes({words}) ? 'said' : ''"
    ));
}

/// Returns the field of a label.
fn field(window: &Window, label: &str) -> String {
    let label = json!(label);
    window.wait_until(&format!(
        "for (const one of document.querySelectorAll('.tested')) one.classList.remove('tested');
         const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === {label});
         const found = label?.control ?? label?.querySelector('input, select, textarea');
         found?.classList.add('tested');
         return found ? 'found' : '';"
    ));
    window.find_all(".tested").swap_remove(0)
}

#[test]
fn a_first_run_is_typed_from_the_name_to_the_passphrase() {
    if is_skipped() {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let window = Window::open(home.path());
    window.wait_for("form [data-page-heading]");
    window.type_into(&field(&window, "Name"), "Rosa Demirel");
    window.click("form button[type=submit]");
    says(&window, "When was the first dose?");
    window.type_into(&field(&window, "First dose"), "2 March 2026");
    window.click("form button[type=submit]");
    window.wait_for("input[autocomplete=new-password]");
    for one in window.find_all("input[type=password]") {
        window.type_into(&one, PASSPHRASE);
    }
    window.click("form button[type=submit]");
    says(&window, "There are no results yet.");
    assert!(window.text("#main h1").contains("since the first dose"));
}

#[test]
fn what_is_covered_is_shown_by_no_screen_before_it_is_opened_together() {
    if is_skipped() {
        return;
    }
    let home = Home::new();
    let window = home.unlocked();
    window.click_words("Add lab results");
    window.wait_until(
        "const box = document.querySelector('#main input[type=checkbox]');
         if (box && !box.checked) box.click();
         return document.body.innerText.includes('stays covered until you open it') ? 'covered' : '';",
    );
    window.click_words("Choose files");
    says(&window, "5 results were found. They are covered.");
    window.click_words("Put the 4 certain ones");
    says(&window, "Nobody was shown their numbers.");
    for place in ["Home", "Counts", "Record", "Questions", "Visits"] {
        window.click_words(place);
        window.wait_for("#main h1");
        sleep(Duration::from_millis(700));
        let text = window.run("return document.querySelector('#main').innerText");
        assert!(!text.contains("8.9"), "{place}: {text}");
    }
    window.click_words("Home");
    says(&window, "5 results are covered until you open them.");
    window.click_words("Look together");
    window.click_words("Open them together");
    says(&window, "8.9");
}

#[test]
fn language_and_text_size_change_at_once_and_stay_after_locking() {
    if is_skipped() {
        return;
    }
    let home = Home::new();
    let window = home.unlocked();
    let size = "return getComputedStyle(document.documentElement).fontSize";
    window.click_words("Settings");
    window.wait_for("#size");
    let before = window.run(size);
    window.click_words("Larger");
    says(&window, "125");
    let after = window.run(size);
    assert_ne!(before, after);
    window.click_words("Units and dates");
    window.wait_until(
        "const select = [...document.querySelectorAll('select')].find((one) =>
             [...one.options].some((option) => option.value === 'de'));
         if (!select) return '';
         select.value = 'de';
         select.dispatchEvent(new Event('change', { bubbles: true }));
         return 'chosen';",
    );
    says(&window, "Einstellungen");
    window.click_words("Sperren");
    unlock(&window);
    says(&window, "Akte");
    assert_eq!(window.run(size), after);
    drop(window);
    let window = home.open_given(&[]);
    window.wait_for("input[type=password]");
    assert_eq!(window.run(size), after, "before anything is open");
}

#[test]
fn the_window_opens_as_large_as_it_was() {
    if is_skipped() {
        return;
    }
    let home = Home::new();
    let window = home.open_given(&[]);
    window.wait_for("h1");
    window.resize(901, 641);
    let kept = || -> Option<Value> {
        let files = files_named(home.0.path(), "window.json");
        serde_json::from_slice(&std::fs::read(files.first()?).ok()?).ok()
    };
    wait(|| kept().is_some_and(|place| place["width"] == 901));
    drop(window);
    let window = home.open_given(&[]);
    window.wait_for("h1");
    window.wait_until("return innerWidth === 901 ? 'as it was' : ''");
}

/// Not driven: a driven window is on its own.
#[test]
fn a_second_start_shows_the_first_window_and_ends() {
    if is_skipped_without(&["xdotool"]) {
        return;
    }
    let home = Home::new();
    let start = || -> Child {
        Command::new(PROGRAM)
            .envs(home.environment())
            .envs(driver::at_home(home.0.path()))
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts")
    };
    let windows = || driver::shown_windows().len();
    let mut first = start();
    wait(|| windows() > 0);
    let shown = windows();
    let mut second = start();
    wait(|| second.try_wait().expect("it can be asked").is_some());
    assert!(first.try_wait().expect("it can be asked").is_none());
    assert_eq!(windows(), shown);
    for (process, _) in driver::descendants(first.id()) {
        let _ended = Command::new("kill").arg(process.to_string()).status();
    }
    let _ended = first.kill();
    let _ended = first.wait();
}

fn wait(is_so: impl FnMut() -> bool) {
    let mut is_so = is_so;
    let deadline = Instant::now() + Duration::from_secs(60);
    while !is_so() {
        assert!(Instant::now() < deadline, "waited in vain");
        sleep(Duration::from_millis(200));
    }
}

fn files_named(folder: &Path, name: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_named(&path, name));
        } else if path.file_name().is_some_and(|own| own == name) {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_file_that_the_program_is_started_with_is_read_once_the_record_is_open() {
    if is_skipped() {
        return;
    }
    let home = Home::new();
    let sheet = home.path("sheet.csv").display().to_string();
    let window = home.open_given(&[&sheet, "/no/such/file.pdf"]);
    unlock(&window);
    says(&window, "Look them through");
    says(&window, "sheet.csv");
}

#[test]
fn a_doubtful_row_is_corrected_then_charted_compared_asked_about_and_answered() {
    if is_skipped() {
        return;
    }
    let home = Home::new();
    let window = home.unlocked();
    window.click_words("Add lab results");
    window.click_words("Choose files");
    window.click_words("Look them through");
    says(&window, "Confirm 4 results");
    // The newer draw stands last; its platelets came without a unit.
    window.wait_until(
        "const all = [...document.querySelectorAll(\"[aria-label='Correct Platelets']\")];
         all.at(-1)?.click();
         return all.length > 1 ? 'opened' : '';",
    );
    window.wait_until(
        "const select = [...document.querySelectorAll('form select, li select')].find((one) =>
             [...one.options].some((option) => option.value === '10*9/L'));
         if (!select) return '';
         select.value = '10*9/L';
         select.dispatchEvent(new Event('change', { bubbles: true }));
         return 'chosen';",
    );
    window.click_words("Save the correction");
    window.click_words("Confirm 5");
    says(&window, "Added ");

    // The chart by keyboard: the newest point first, then the earlier one.
    window.click_words("Counts");
    window.wait_for("[role=listbox]");
    window.run("document.querySelector('[role=listbox]').focus()");
    let chosen =
        "return document.querySelector('[role=listbox] [aria-selected=true]')?.ariaLabel ?? ''";
    let newest = window.wait_until(chosen);
    window.type_into(&window.find_all("[role=listbox]")[0], "\u{e012}");
    let earlier = window.wait_until(&format!(
        "const chosen = (() => {{ {chosen} }})();
         return chosen && chosen !== {} ? chosen : ''",
        json!(newest)
    ));
    assert_ne!(newest, earlier);

    window.click_words("How your counts compare");
    window.wait_for("#main details summary");
    says(&window, "2018");

    window.click_words("Questions");
    window.click_words("Ask this");
    window.wait_until(
        "return [...document.querySelectorAll('#main button')]
             .some((button) => button.textContent.trim() === 'Not first') ? 'marked' : ''",
    );
    window.click_words("At the visit");
    window.wait_for("#main form textarea");
    window.type_into(
        &window.find_all("#main form textarea")[0],
        "We wait until week 24.",
    );
    window.click("#main form button[type=submit]");
    says(&window, "The answer is saved.");
}

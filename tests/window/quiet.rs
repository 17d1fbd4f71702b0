//! What the window does besides what it shows: nothing on the network, and nothing readable on the disk.
//!
//! The window, its pages, the reader and the recogniser are watched by `strace` from their first call on. Where the
//! driver leads the window, WebKit itself listens to it on one port of this computer; so one more test, in which
//! only keys are pressed, shows that there is no socket at all.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;

use super::driver::{self, PROGRAM, Window};
use super::hidden::{self, forms_of};
use super::{PASSPHRASE, is_skipped_without, make_vault};

/// What is typed and imported, and must lie readable nowhere: names, values, words.
const CANARIES: &[&str] = &[
    PASSPHRASE,
    "Demirel",
    "Kingfisher",
    "Quillfeather sneezed",
    "1951-06-02",
    // Of the imported file: laboratory and file name.
    "Riverside",
    "riverside-hospital.fhir",
];

/// The calls that make a connection or a file.
const WATCHED: &str = "trace=socket,connect,bind,listen,open,openat,creat,mkdir,mkdirat,execve";

/// Returns the words that start a program under watch.
fn watching(trace: &Path) -> Vec<String> {
    let strace = driver::path_of("strace").expect("it was looked for");
    let file = trace.to_string_lossy().into_owned();
    [
        &strace,
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-s",
        "300",
        "-e",
        WATCHED,
        "-e",
        "signal=none",
        "-o",
        &file,
    ]
    .map(str::to_owned)
    .to_vec()
}

/// A home with a vault of an invented person; everything that a program may write goes below it.
struct Home {
    place: tempfile::TempDir,
    /// Where the person saves: not part of the home that is searched.
    chosen: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        let home = Self {
            place: tempfile::tempdir().expect("a folder"),
            chosen: tempfile::tempdir().expect("a folder"),
        };
        make_vault(&home.vault());
        for name in ["tmp", "run"] {
            std::fs::create_dir(home.path().join(name)).expect("a folder");
        }
        home
    }

    fn path(&self) -> &Path {
        self.place.path()
    }

    fn vault(&self) -> PathBuf {
        self.path().join("vault")
    }

    fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/samples/riverside-hospital.fhir.json");
        vec![
            ("MDS_VAULT", self.vault()),
            ("MDS_AUTOMATION_OPEN", sample),
            ("MDS_AUTOMATION_SAVE", self.chosen.path().to_owned()),
            ("MDS_AUTOMATION_FOLDER", self.chosen.path().to_owned()),
            ("TMPDIR", self.path().join("tmp")),
            ("XDG_RUNTIME_DIR", self.path().join("run")),
        ]
    }
}

/// Through every place of the window, with something typed, imported, saved and printed on the way.
fn tour(window: &Window) {
    window.wait_for("input[type=password]");
    let field = window.find_all("input[type=password]");
    window.type_into(field.first().expect("one field"), PASSPHRASE);
    window.click("form button[type=submit]");

    window.click_words("Add lab results");
    window.click_words("Choose files");
    window.click_words("Look them through");
    window.click_words("Confirm ");
    window.wait_until("return document.body.innerText.includes('Added ') ? 'said' : ''");
    for place in [
        "Counts",
        "Record",
        "Answers",
        "Questions",
        "Settings",
        "Home",
    ] {
        window.click_words(place);
        window.opened();
    }
    let note = json!({ "kind": "note", "id": null, "on": "2026-03-05", "text": "Quillfeather sneezed twice" });
    let kept = window.run_and_wait(&format!(
        "const done = arguments[arguments.length - 1];
         const invoke = window.__TAURI_INTERNALS__.invoke;
         invoke('people').then((people) => invoke('save_entry', {{ person: people[0].id, entry: {note} }}))
             .then(() => done('kept'), (error) => done(JSON.stringify(error)))"
    ));
    assert_eq!(kept, "kept");
    window.click_words("Questions");
    window.wait_until(
        "return document.querySelector('#main textarea, #main input[type=text]') ? 'there' : ''",
    );
    let own = window.find_all("#main textarea, #main input[type=text]");
    window.type_into(own.first().expect("a field"), "Quillfeather sneezed, why?");

    window.click_words("Visits");
    window.wait_for("#main img");
    window.click_words("Save as PDF");
    window.wait_until("return document.body.innerText.includes('Saved as ') ? 'said' : ''");
    window.click_words("Settings");
    window.click_words("Backups");
    window.click_words("Make a backup");
    // The page may have caches that it writes late.
    sleep(Duration::from_secs(2));
    window.click_words("Lock");
    window.wait_for("input[type=password]");
}

#[test]
fn a_tour_of_the_window_makes_no_connection_and_leaves_nothing_readable() {
    if is_skipped_without(&["strace", "python3"]) {
        return;
    }
    let home = Home::new();
    let trace = home.chosen.path().join("trace");
    let before = watching(&trace);
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    let environment = home.environment();
    let environment: Vec<(&str, &Path)> = environment
        .iter()
        .map(|(name, path)| (*name, path.as_path()))
        .collect();
    let window = Window::open_under(&before, home.path(), &environment);
    tour(&window);
    let searched_while_open = files_below(home.path());
    assert!(searched_while_open.len() > 5, "{searched_while_open:?}");
    assert_nothing_readable(home.path());
    drop(window);
    assert_nothing_readable(home.path());

    let trace = std::fs::read_to_string(&trace).expect("a trace");
    let ran: BTreeSet<&str> = programs(&trace).collect();
    for program in [
        "mds-companion",
        "mds-read",
        "WebKitWebProcess",
        "WebKitNetworkProcess",
    ] {
        assert!(
            ran.iter().any(|path| path.ends_with(program)),
            "{program} was not watched: {ran:?}"
        );
    }
    let internet: Vec<&str> = internet(&trace).collect();
    // The driver listens on this computer, and the pages that it leads call back there. Nothing else is called;
    // that nothing at all is called where nobody drives is the matter of the test below.
    let other: Vec<&str> = internet
        .into_iter()
        .filter(|line| !line.contains("socket(AF_INET, SOCK_STREAM"))
        .filter(|line| !line.contains("inet_addr(\"127.0.0.1\")"))
        .collect();
    assert_eq!(other, Vec::<&str>::new());

    let outside: Vec<String> = written(&trace)
        .filter(|path| !is_of_the_system(path))
        .filter(|path| !Path::new(path).starts_with(home.path()))
        .filter(|path| !Path::new(path).starts_with(home.chosen.path()))
        .collect();
    assert_eq!(outside, Vec::<String>::new(), "written outside the home");
    // What is gone by now cannot be searched: it may only be what the record writes sealed, or locks and pipes.
    let gone: Vec<String> = written(&trace)
        .filter(|path| Path::new(path).starts_with(home.path()) && !Path::new(path).exists())
        .filter(|path| !is_sealed_or_empty(path))
        .collect();
    assert_eq!(
        gone,
        Vec::<String>::new(),
        "written, and deleted before it was searched"
    );
}

/// Unlocked, walked through and locked with keys alone, as a person has it: without the driver's ear.
#[test]
fn a_window_that_nobody_drives_has_no_socket_of_the_internet_at_all() {
    if is_skipped_without(&["strace", "xdotool"]) {
        return;
    }
    let home = Home::new();
    let trace = home.chosen.path().join("trace");
    let mut words = watching(&trace);
    words.push(PROGRAM.to_owned());
    let said = std::fs::File::create(home.path().join("said")).expect("a file");
    let mut process = Command::new(&words[0])
        .args(&words[1..])
        .envs(home.environment())
        .envs(driver::at_home(home.path()))
        .stdin(Stdio::null())
        .stderr(said)
        .spawn()
        .expect("it starts");
    let key = |words: &[&str]| {
        let status = Command::new("xdotool").args(words).status();
        assert!(status.expect("it starts").success(), "{words:?}");
    };
    let until = |what: &str, is_so: &dyn Fn() -> bool| {
        let deadline = Instant::now() + Duration::from_secs(90);
        while !is_so() {
            assert!(Instant::now() < deadline, "waited in vain: {what}");
            sleep(Duration::from_millis(250));
        }
    };
    let shown = || driver::shown_windows().into_iter().next();
    until("the window", &|| shown().is_some());
    let shown = shown().expect("a window");
    let traced = || std::fs::read_to_string(&trace).unwrap_or_default();
    until("its page", &|| traced().contains("WebKitWebProcess"));
    // Once the first picture stands, the record is looked after: its first backup is made.
    let backups = home.vault().join("backups");
    let is_open = || {
        std::fs::read_dir(&backups).is_ok_and(|mut inside| {
            inside.any(|entry| entry.is_ok_and(|entry| entry.file_name() != "unfinished"))
        })
    };
    for _try in 0..10 {
        sleep(Duration::from_secs(6));
        if is_open() {
            break;
        }
        // Nothing tells from outside when the page takes keys; what was typed before is typed over.
        key(&["windowfocus", &shown]);
        key(&["mousemove", "--window", &shown, "500", "255", "click", "1"]);
        sleep(Duration::from_millis(500));
        key(&["key", "ctrl+a"]);
        key(&["type", "--delay", "40", PASSPHRASE]);
        key(&["key", "Return"]);
    }
    assert!(is_open(), "the record does not open by keys");
    key(&["key", "ctrl+k"]);
    key(&["type", "--delay", "40", "plat"]);
    key(&["key", "Escape"]);
    for _ in 0..12 {
        key(&["key", "Tab"]);
        key(&["key", "Return"]);
        sleep(Duration::from_millis(300));
    }
    key(&["key", "ctrl+l"]);
    sleep(Duration::from_secs(2));
    for (process, name) in driver::descendants(process.id()) {
        if name.starts_with("mds-companion") {
            let _ended = Command::new("kill").arg(process.to_string()).status();
        }
    }
    let _ended = process.wait();
    let trace = traced();
    assert!(programs(&trace).any(|path| path.ends_with("WebKitNetworkProcess")));
    assert_eq!(internet(&trace).collect::<Vec<_>>(), Vec::<&str>::new());
    assert!(trace.contains("socket(AF_UNIX"), "the watch sees sockets");
}

/// Lines about sockets of the internet, or names that are looked up.
fn internet(trace: &str) -> impl Iterator<Item = &str> {
    trace.lines().filter(|line| {
        line.contains("AF_INET") || line.contains("resolv.conf") || line.contains("sin_port")
    })
}

fn programs(trace: &str) -> impl Iterator<Item = &str> {
    trace
        .lines()
        .filter(|line| line.contains(" execve(") && !line.contains("= -1 "))
        .filter_map(|line| line.split('"').nth(1))
}

/// Paths that a call made or opened for writing.
fn written(trace: &str) -> impl Iterator<Item = String> {
    trace
        .lines()
        .filter(|line| {
            ["O_CREAT", "O_WRONLY", "O_RDWR", "O_TRUNC", " creat("]
                .iter()
                .any(|mark| line.contains(mark))
        })
        .filter(|line| !line.contains("= -1 "))
        .filter_map(|line| line.split('"').nth(1))
        .filter(|path| path.starts_with('/'))
        .map(str::to_owned)
}

/// Devices, and what the system has in memory only.
fn is_of_the_system(path: &str) -> bool {
    ["/dev/", "/proc/", "/sys/"]
        .iter()
        .any(|start| path.starts_with(start))
}

/// What the record itself writes and takes away again: pages that are encrypted, copies of the header, locks.
fn is_sealed_or_empty(path: &str) -> bool {
    [
        ".db-wal",
        ".db-shm",
        ".db-journal",
        ".db.new",
        ".new",
        "lock",
        "/unfinished",
    ]
    .iter()
    .any(|end| path.ends_with(end))
        || path.contains("/backups/unfinished/")
        // The graphics driver's compiled shaders, and WebKit's list of hosts, which stays empty.
        || path.contains("/mesa_shader_cache/")
        || path.ends_with("hsts-storage.sqlite-journal")
        // WebKit's note of whose storage a folder is ("tauri", "localhost"), deleted again where nothing was stored.
        || (path.contains("/storage/") && path.ends_with("/origin"))
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let Ok(about) = entry.metadata() else {
            continue;
        };
        if about.is_dir() {
            found.extend(files_below(&path));
        } else if about.is_file() {
            found.push(path);
        }
    }
    found
}

fn assert_nothing_readable(home: &Path) {
    let files = files_below(home);
    let needles: Vec<_> = CANARIES
        .iter()
        .flat_map(|canary| forms_of(canary, canary.as_bytes()))
        .collect();
    for path in &files {
        let name = path
            .strip_prefix(home)
            .expect("below it")
            .to_string_lossy()
            .into_owned();
        assert!(
            !CANARIES.iter().any(|canary| name.contains(canary)),
            "{name}"
        );
    }
    let hits = hidden::found_in_files(&files, &needles);
    assert_eq!(hits, Vec::<String>::new());
}

//! Commands that are called as only a page in somebody else's hands would call them: no path is taken, nothing breaks.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::path::Path;

use serde_json::{Value, json};

use super::driver::Window;
use super::well_typed::Commands;
use super::{PASSPHRASE, is_skipped_without, make_vault};

/// The path of a file that holds [`BAIT`].
const BAITED: &str = "@bait@";

/// What is put in the place of every text, some of them for each command in turn.
const TEXTS: &[&str] = &[
    "file://@bait@",
    "../../../../../../../../@bait@",
    "./@bait@\u{0}.csv",
    "/etc/passwd",
    "../../../../../../etc/passwd",
    "/dev/zero",
    "/proc/self/mem",
    "\\\\server\\share\\file",
    "C:\\Windows\\win.ini",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "~/.ssh/id_rsa",
    "",
    "a\u{0}b",
    "\u{202e}fdp.exe\u{feff}\u{200b}",
    "'; DROP TABLE change; --",
    "$(touch /tmp/x) `id` | cat",
    "<img src=x onerror=alert(1)>",
    "{\"kind\":\"note\"}",
    "1e999999999",
    "2026-99-99",
    "00000000-0000-0000-0000-000000000000",
];

/// So many of [`TEXTS`] and of [`WRONG`] for each command.
const OF_EACH: usize = 3;

/// Values of the wrong kind.
const WRONG: &[&str] = &[
    "null",
    "0",
    "-1",
    "1e308",
    "18446744073709551616",
    "true",
    "[]",
    "{}",
    "[[[[]]]]",
    "\"x\"",
    "{\"__proto__\":{\"a\":1}}",
];

const BAIT: &str = "this line lies in a file that nobody chose";

/// Each of these derives a key with its full work each time; a few texts are enough.
const SLOW: &[&str] = &[
    "save_archive",
    "set_second_passphrase",
    "change_passphrase",
    "rekey",
    "unlock",
    "recover",
    "confirm_spare_key",
];

/// These end the open record or wait for the next try, so they come last.
const LAST: &[&str] = &["lock", "recover", "unlock"];

/// It opens a dialog of the system, and takes nothing that could be abused.
const LEFT_OUT: &[&str] = &["print_page"];

/// Ten million signs would make the calls themselves as large; the page makes them.
const LONG: &str = "@long@";

#[test]
fn no_command_takes_a_path_or_breaks_whatever_the_page_sends() {
    if is_skipped_without(&["strace"]) {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let chosen = tempfile::tempdir().expect("a folder");
    let vault = home.path().join("vault");
    make_vault(&vault);
    let bait = home.path().join("bait.csv");
    std::fs::write(&bait, BAIT).expect("a file");
    let trace = chosen.path().join("trace");
    let file = trace.to_string_lossy().into_owned();
    let strace = super::driver::path_of("strace").expect("it was looked for");
    let before = [
        &strace,
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-s",
        "300",
        "-e",
        "trace=open,openat,execve",
        "-e",
        "signal=none",
        "-o",
        &file,
    ];
    let none = chosen.path().join("none");
    let window = Window::open_under(
        &before,
        home.path(),
        &[
            ("MDS_VAULT", vault.as_path()),
            ("MDS_AUTOMATION_OPEN", &none),
            ("MDS_AUTOMATION_SAVE", chosen.path()),
            ("MDS_AUTOMATION_FOLDER", chosen.path()),
            ("MDS_AUTOMATION_ARCHIVE", &none),
        ],
    );
    window.wait_for("input[type=password]");
    let field = window.find_all("input[type=password]");
    window.type_into(field.first().expect("one field"), PASSPHRASE);
    window.click("form button[type=submit]");
    window.wait_for("#main h1");
    let person = call(&window, "people", &[json!({})])[0].1["ok"][0]["id"].clone();
    let person = person.as_str().expect("a person").to_owned();

    let commands = Commands::of_the_bindings();
    let mut in_order: Vec<_> = commands.all.iter().collect();
    in_order.sort_by_key(|command| LAST.iter().position(|last| *last == command.name));
    let mut count = 0;
    for (place, command) in in_order.into_iter().enumerate() {
        if LEFT_OUT.contains(&command.name.as_str()) {
            continue;
        }
        let mut calls: Vec<Value> = vec![json!({}), json!({ "no_such_argument": "/etc/passwd" })];
        if Commands::takes_something(command) {
            let own = TEXTS.iter().cycle().skip(1 + place * OF_EACH);
            let of_each = if SLOW.contains(&command.name.as_str()) {
                1
            } else {
                OF_EACH
            };
            let texts = [BAITED, LONG].into_iter().chain(own.copied().take(of_each));
            for text in texts {
                let text = text.replace("@bait@", &bait.to_string_lossy());
                for arguments in commands.well_formed(command, &text) {
                    // Past the second door as well: the person is one that there is.
                    if arguments.get("person").is_some() {
                        let mut own = arguments.clone();
                        own["person"] = json!(person);
                        calls.push(own);
                    }
                    calls.push(arguments);
                }
            }
            for wrong in WRONG.iter().cycle().skip(place * OF_EACH).take(OF_EACH) {
                let wrong: Value = serde_json::from_str(wrong).expect("JSON");
                calls.push(Commands::all_the_same(command, &wrong));
            }
        }
        count += calls.len();
        let name = command.name.as_str();
        for (arguments, outcome) in call(&window, name, &calls) {
            let said = outcome.to_string();
            assert!(
                outcome["never"].is_null(),
                "{name} never answers: {arguments}"
            );
            for secret in [BAIT, "root:x:", "daemon:"] {
                assert!(!said.contains(secret), "{name} read a file: {arguments}");
            }
            let is_incomplete = arguments.as_object().is_some_and(serde_json::Map::is_empty);
            if is_incomplete && Commands::takes_something(command) {
                assert!(
                    outcome["ok"].is_null(),
                    "{name} does without its arguments: {said}"
                );
            }
        }
    }
    assert!(count > 700, "{count} calls");
    eprintln!("{count} calls");
    // It is still there, and the record is sound.
    drop(window);
    let said = std::fs::read_to_string(home.path().join("said")).expect("what was said");
    assert!(!said.contains("panicked"), "{said}");
    let opened = std::fs::read_to_string(&trace).expect("a trace");
    let opened: Vec<&str> = opened
        .lines()
        .filter(|line| line.contains("bait.csv"))
        .collect();
    assert_eq!(opened, Vec::<&str>::new());
    assert_sound(&vault);
}

/// Calls a command with each of the arguments, one after the other, and returns each with what came of it.
fn call(window: &Window, command: &str, all: &[Value]) -> Vec<(Value, Value)> {
    let mut outcomes = Vec::new();
    let begun = std::time::Instant::now();
    // A call whose text is long goes alone, so that the one that does not answer is known.
    let (long, short): (Vec<_>, Vec<_>) = all.iter().cloned().partition(is_long);
    for some in long.chunks(1).chain(short.chunks(4)) {
        let answer = window.run_and_wait(&format!(
            "const done = arguments[arguments.length - 1];
             const long = 'x'.repeat(10 * 1024 * 1024);
             const grown = (value) => value === '{LONG}' ? long
                 : Array.isArray(value) ? value.map(grown)
                 : value && typeof value === 'object'
                     ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, grown(one)]))
                     : value;
             const late = () => new Promise((resolve) => setTimeout(() => resolve({{ never: true }}), 60000));
             const shown = (value) => JSON.stringify(value ?? null).length > 20000 ? 'long' : (value ?? null);
             (async () => {{
                 const outcomes = [];
                 for (const one of {some}) {{
                     const called = window.__TAURI_INTERNALS__.invoke('{command}', grown(one))
                         .then((ok) => ({{ ok: shown(ok) }}), (error) => ({{ error: shown(error) }}));
                     outcomes.push(await Promise.race([called, late()]));
                 }}
                 done(JSON.stringify(outcomes));
             }})()",
            some = Value::from(some.to_vec()),
        ));
        let answer: Vec<Value> = serde_json::from_str(&answer)
            .unwrap_or_else(|error| panic!("{command}: {error}: {answer}"));
        assert_eq!(answer.len(), some.len(), "{command}");
        outcomes.extend(some.iter().cloned().zip(answer));
    }
    eprintln!(
        "{command}: {} calls {} ms",
        all.len(),
        begun.elapsed().as_millis()
    );
    outcomes
}

fn is_long(arguments: &Value) -> bool {
    arguments.to_string().contains(LONG)
}

/// The record opens as before, and nothing in it is damaged.
fn assert_sound(vault: &Path) {
    let options = app::session::SessionOptions {
        reader_program: "mds-read".into(),
        smallest_key_derivation: true,
        language: None,
    };
    let session = app::keys::unlock(vault, PASSPHRASE, options).expect("it opens");
    let check = app::care::begin_check(&session).expect("it begins");
    let report = check.run().expect("it can be checked");
    assert!(report.is_sound(), "{:?}", report.findings);
}

//! The borders between the parts hold: who may depend on whom, and what may be known only in one place.
//!
//! The table is that of `ARCHITECTURE.md`. A new edge is added there and here, with its reason, or not at all.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Which of our own crates each may use.
const OWN_EDGES: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("words", &["domain"]),
    ("content", &["domain", "words"]),
    ("raster", &[]),
    ("import", &["domain", "raster"]),
    ("reader", &["domain", "import"]),
    ("report", &["domain", "words"]),
    ("sharing", &[]),
    ("store", &["domain"]),
    (
        "app",
        &[
            "content", "domain", "import", "reader", "report", "sharing", "store", "words",
        ],
    ),
    ("cli", &["app"]),
    // Measures how sheets are read; only tests and soaks run it.
    ("sheets", &["domain", "import", "reader"]),
    ("xtask", &[]),
    ("mds-companion", &["app"]),
];

/// Libraries that only the named crates may use. A name that ends in `*` means all that begin so.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("tauri*", &["mds-companion"]),
    ("rusqlite", &["store"]),
    ("refinery", &["store"]),
    ("argon2", &["store"]),
    ("chacha20poly1305", &["sharing", "store"]),
    ("age", &["sharing", "store"]),
    ("automerge", &["sharing"]),
    ("ed25519-dalek", &["sharing"]),
    ("bech32", &["sharing"]),
    ("opendal", &["sharing"]),
    ("landlock", &["reader"]),
    ("seccompiler", &["reader"]),
    ("rlimit", &["reader"]),
    // Only to keep memory out of core dumps.
    ("rustix", &["app"]),
    ("krilla*", &["report", "sheets"]),
    ("plotters*", &["report"]),
    ("resvg", &["report"]),
    ("pdf_oxide", &["import"]),
    ("hayro*", &["import"]),
    ("image", &["import", "raster", "sheets"]),
    // Documents are read by import; app reads tables of typed values for the risk scores.
    ("csv", &["app", "import"]),
    ("lopdf", &["import", "report", "sheets"]),
    // Workbooks of the record, and those of invented laboratories.
    ("rust_xlsxwriter", &["report", "sheets"]),
    // It draws sheets, and nothing that is shipped may.
    ("fastrand", &["sheets"]),
    ("fluent-*", &["words"]),
    ("pulldown-cmark", &["content"]),
    ("specta*", &["app", "mds-companion"]),
    ("clap", &["cli"]),
    ("rpassword", &["cli"]),
    (
        "serde*",
        &[
            "app",
            "cli",
            "content",
            "import",
            "mds-companion",
            "reader",
            // FHIR is JSON.
            "report",
            "sheets",
            "store",
        ],
    ),
    // Nothing of ours talks to a network.
    ("reqwest", &[]),
    ("ureq", &[]),
    ("hyper", &[]),
    ("tokio", &[]),
];

/// Crates that must never ask what time it is: the day is always a parameter.
const WITHOUT_CLOCK: &[&str] = &[
    "content", "domain", "import", "raster", "report", "sharing", "words",
];

/// Crates whose sources open no file, read no environment and print nothing.
const PURE: &[&str] = &[
    "content", "domain", "import", "raster", "report", "sharing", "words",
];

/// The files in them that may touch files nevertheless, and nothing else of what is banned.
const TOUCH_FILES: &[&str] = &["sharing/src/carrier/folder.rs"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A manifest, as far as it says what a crate uses.
struct Manifest {
    name: String,
    /// Used by the crate itself: name of the library, and what is said of it.
    used: BTreeMap<String, toml::Value>,
    folder: PathBuf,
}

fn manifests() -> Vec<Manifest> {
    let mut folders: Vec<PathBuf> = fs::read_dir(root().join("src-tauri/crates"))
        .expect("the crates")
        .map(|entry| entry.expect("a folder").path())
        .filter(|folder| folder.join("Cargo.toml").exists())
        .collect();
    folders.push(root());
    folders.sort();
    folders.into_iter().map(manifest).collect()
}

fn manifest(folder: PathBuf) -> Manifest {
    let table: toml::Table = read(&folder.join("Cargo.toml"))
        .parse()
        .expect("valid TOML");
    let mut used = BTreeMap::new();
    let mut take = |table: &toml::Table| {
        if let Some(dependencies) = table.get("dependencies").and_then(toml::Value::as_table) {
            used.extend(dependencies.clone());
        }
    };
    take(&table);
    for platform in table
        .get("target")
        .and_then(toml::Value::as_table)
        .into_iter()
        .flat_map(toml::Table::values)
    {
        take(platform.as_table().expect("a table"));
    }
    Manifest {
        name: table["package"]["name"]
            .as_str()
            .expect("a name")
            .to_owned(),
        used,
        folder,
    }
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

#[test]
fn our_crates_use_each_other_only_as_the_table_allows() {
    let table: BTreeMap<&str, &[&str]> = OWN_EDGES.iter().copied().collect();
    let manifests = manifests();
    let own: BTreeSet<&str> = manifests
        .iter()
        .map(|crate_| crate_.name.as_str())
        .collect();
    assert_eq!(
        own,
        table.keys().copied().collect(),
        "every crate stands in the table"
    );
    for crate_ in &manifests {
        for name in crate_
            .used
            .keys()
            .filter(|name| own.contains(name.as_str()))
        {
            assert!(
                table[crate_.name.as_str()].contains(&name.as_str()),
                "{} must not use {name}; see OWN_EDGES",
                crate_.name
            );
        }
    }
}

#[test]
fn what_belongs_to_one_part_is_known_nowhere_else() {
    for crate_ in manifests() {
        for name in crate_.used.keys() {
            for (pattern, allowed) in ONLY_IN {
                assert!(
                    !matches(pattern, name) || allowed.contains(&crate_.name.as_str()),
                    "{} must not use {name}: only {allowed:?} may",
                    crate_.name
                );
            }
        }
    }
}

#[test]
fn every_library_comes_from_the_registry_with_a_checksum() {
    let lock: toml::Table = read(&root().join("Cargo.lock"))
        .parse()
        .expect("valid TOML");
    for package in lock["package"].as_array().expect("a list") {
        let Some(source) = package.get("source").and_then(toml::Value::as_str) else {
            // One of ours.
            continue;
        };
        let name = &package["name"];
        assert_eq!(
            source, "registry+https://github.com/rust-lang/crates.io-index",
            "{name}"
        );
        assert!(package.get("checksum").is_some(), "{name} has no checksum");
    }
}

#[test]
fn pure_crates_cannot_ask_the_clock() {
    let workspace: toml::Table = read(&root().join("Cargo.toml"))
        .parse()
        .expect("valid TOML");
    let shared = &workspace["workspace"]["dependencies"]["chrono"];
    let has_clock = |entry: &toml::Value| {
        entry
            .get("features")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
            .any(|feature| matches!(feature.as_str(), Some("clock" | "now")))
    };
    assert!(
        !has_clock(shared),
        "the shared entry of chrono has no clock"
    );
    assert_eq!(
        shared.get("default-features"),
        Some(&toml::Value::Boolean(false))
    );
    for crate_ in manifests() {
        let is_without = WITHOUT_CLOCK.contains(&crate_.name.as_str());
        let with_clock = crate_.used.get("chrono").is_some_and(has_clock);
        assert!(!(is_without && with_clock), "{} has a clock", crate_.name);
    }
}

#[test]
fn pure_crates_open_no_file_read_no_environment_and_print_nothing() {
    const BANNED: &[&str] = &[
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "HashMap",
        "HashSet",
        "println!",
        "eprintln!",
    ];
    let mut found = Vec::new();
    for crate_ in manifests()
        .iter()
        .filter(|c| PURE.contains(&c.name.as_str()))
    {
        for path in files_under(&crate_.folder.join("src")) {
            let name = path
                .file_name()
                .expect("a file")
                .to_string_lossy()
                .into_owned();
            if !name.ends_with(".rs") || is_test_source(&path) {
                continue;
            }
            let text = read(&path);
            // Tests stand last in a file and may read fixtures.
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for (number, line) in code.lines().enumerate() {
                let line = line.trim_start();
                if line.starts_with("//") {
                    continue;
                }
                let may_touch_files = TOUCH_FILES.iter().any(|file| path.ends_with(file));
                for word in BANNED
                    .iter()
                    .filter(|word| line.contains(**word))
                    .filter(|word| !may_touch_files || **word != "std::fs")
                {
                    found.push(format!("{}:{}: {word}", path.display(), number + 1));
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// A file that only tests use: named so, or in a folder of tests.
fn is_test_source(path: &Path) -> bool {
    path.components().any(|part| {
        let part = part.as_os_str().to_string_lossy();
        part.ends_with("_tests.rs")
            || part.ends_with("_tests")
            || part == "tests.rs"
            || part == "tests"
    })
}

#[test]
fn no_test_file_is_forgotten() {
    let declared = read(&root().join("tests/main.rs"));
    for entry in fs::read_dir(root().join("tests")).expect("tests/") {
        let path = entry.expect("an entry").path();
        let stem = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if path.extension().is_some_and(|ending| ending == "rs") && stem != "main" {
            assert!(
                declared
                    .lines()
                    .any(|line| line.trim() == format!("mod {stem};")),
                "tests/{stem}.rs is not in tests/main.rs"
            );
        }
    }
}

#[test]
fn no_test_is_switched_off() {
    // Written apart, so that this line does not find itself.
    let mark = ["#[", "ignore"].concat();
    let mut sources = files_under(&root().join("tests"));
    sources.extend(files_under(&root().join("src-tauri")));
    for path in sources {
        if path.extension().is_some_and(|ending| ending == "rs") {
            assert!(
                !read(&path).contains(&mark),
                "{} holds {mark}]",
                path.display()
            );
        }
    }
}

#[test]
fn every_migration_is_in_the_list_of_the_store_and_they_are_numbered_without_gaps() {
    let mut numbers = BTreeMap::new();
    for entry in fs::read_dir(root().join("migrations")).expect("migrations/") {
        let name = entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned();
        let Some((number, _)) = name
            .strip_prefix('V')
            .and_then(|name| name.split_once("__"))
        else {
            assert!(
                matches!(name.as_str(), "schema.sql" | "README.md"),
                "migrations/{name} is neither a migration nor the schema"
            );
            continue;
        };
        numbers.insert(number.parse::<usize>().expect("a number"), name);
    }
    assert_eq!(
        numbers.keys().copied().collect::<Vec<_>>(),
        (1..=numbers.len()).collect::<Vec<_>>()
    );
    let store: String = files_under(&root().join("src-tauri/crates/store/src"))
        .iter()
        .map(|path| read(path))
        .collect();
    for name in numbers.values() {
        assert!(
            store.contains(name.as_str()),
            "the store does not know {name}"
        );
    }
}

/// Ways in which a text could become markup or script. Only the drawing is parsed, and rebuilt from a list.
const TEXT_TO_MARKUP: &[&str] = &[
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "setHTMLUnsafe",
    "parseHTMLUnsafe",
    "{@html",
    "srcdoc",
    "eval(",
    "new Function",
    "dangerouslySet",
];

#[test]
fn no_text_becomes_markup_or_script_in_the_window() {
    let mut sources = files_under(&root().join("ui/src"));
    sources.push(root().join("ui/index.html"));
    let mut seen = 0;
    for path in sources {
        let name = path.to_string_lossy().into_owned();
        let is_source = [".ts", ".svelte", ".html"]
            .iter()
            .any(|ending| name.ends_with(ending));
        if !is_source || name.ends_with(".test.ts") {
            continue;
        }
        seen += 1;
        let text = read(&path);
        for way in TEXT_TO_MARKUP {
            assert!(!text.contains(way), "{name} has {way}");
        }
        assert!(
            !text.contains("DOMParser") || name.ends_with("safeSvg.ts"),
            "{name} parses markup"
        );
    }
    assert!(seen > 50, "the sources of the window were not found");
}

/// What the vault tells of results, drafts, originals and their history; covered ones are left out in one place.
const PAST_THE_COVER: &[&str] = &[
    "vault.results(",
    "vault.results_between(",
    "vault.former_results(",
    "vault.result(",
    "vault.review(",
    "vault.document(",
    "vault.history(",
    "vault.readings_of_document(",
];

#[test]
fn results_are_read_past_the_cover_nowhere_but_where_it_is_kept() {
    for path in files_under(&root().join("src-tauri/crates/app/src")) {
        let is_the_place = path.ends_with("app/src/covered.rs");
        if is_the_place || is_test_source(&path) {
            continue;
        }
        let source: String = read(&path).split_whitespace().collect();
        for way in PAST_THE_COVER {
            assert!(
                !source.contains(way),
                "{}: `{way}` shows what is covered; covered.rs has the way that leaves it out",
                path.display()
            );
        }
    }
}

#[test]
fn nothing_of_ours_is_unsafe() {
    let workspace: toml::Table = read(&root().join("Cargo.toml")).parse().expect("TOML");
    assert_eq!(
        workspace["workspace"]["lints"]["rust"]["unsafe_code"].as_str(),
        Some("forbid")
    );
    for crate_ in manifests() {
        let table: toml::Table = read(&crate_.folder.join("Cargo.toml"))
            .parse()
            .expect("TOML");
        assert_eq!(
            table["lints"]["workspace"].as_bool(),
            Some(true),
            "{} does not take the lints of the workspace",
            crate_.name
        );
    }
}

/// What the page “What is protected” says, and how the line of `SECURITY.md` begins that says the same.
const PROTECTED: &[(&str, &str)] = &[
    ("disk", "**On the disk,"),
    ("locks", "**Locks,"),
    ("guesses", "**Against guessing."),
    ("asleep", "**Against whoever finds the computer"),
    ("crash", "**From being left behind by a crash."),
    ("backup", "**From loss."),
    ("archive", "**From being tied to this program."),
    ("changes", "**From silent damage."),
    ("older", "**From an older copy."),
    ("files", "**From documents."),
    ("window", "**From pages."),
    ("shared", "**When a record is shared,"),
    ("network", "**On the network."),
];

/// The same for what is not protected.
const NOT_PROTECTED: &[(&str, &str)] = &[
    ("open", "While the record is open"),
    ("sheet", "Whoever has the 24 words"),
    ("sign-in", "Where the computer's sign-in"),
    ("forgotten", "Without passphrase"),
    ("spy", "A computer that is controlled"),
    ("memory", "Text in the window"),
    ("prints", "Files that you save or print"),
    ("originals", "The files you chose"),
    ("shared", "Whoever was let in to a shared record"),
    ("old-backups", "Backups and records set aside"),
    ("whole-folder", "A whole folder"),
    ("traces", "The sizes and dates"),
];

#[test]
fn the_page_of_what_is_protected_and_the_security_notes_say_the_same() {
    let notes = read(&root().join("SECURITY.md"));
    let lines_of = |title: &str| -> Vec<String> {
        let (_, after) = notes.split_once(title).expect("the part");
        let part = after.split("\n## ").next().expect("its text");
        part.split("\n- ")
            .skip(1)
            .map(|line| line.trim().to_owned())
            .collect()
    };
    let page = read(&root().join("ui/src/features/settings/Protection.svelte"));
    let ids_of = |list: &str| -> Vec<String> {
        let (_, after) = page.split_once(list).expect("the list");
        let inside = after.split(']').next().expect("its end");
        inside
            .split('\'')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect()
    };
    for (list, title, expected) in [
        ("protects = [", "\n## What is protected\n", PROTECTED),
        ("cannot = [", "\n## What is not\n", NOT_PROTECTED),
    ] {
        let ids: Vec<&str> = expected.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids_of(list), ids);
        let lines = lines_of(title);
        assert_eq!(lines.len(), expected.len(), "{lines:#?}");
        for (line, (id, beginning)) in lines.iter().zip(expected) {
            assert!(
                line.starts_with(beginning),
                "{id} should begin “{beginning}”: {line}"
            );
        }
    }
}

mod commands {
    include!("../src-tauri/command_names.rs");
}

#[test]
fn the_window_is_granted_exactly_the_commands_of_the_program_and_listening() {
    let capability: serde_json::Value =
        serde_json::from_str(&read(&root().join("src-tauri/capabilities/main.json")))
            .expect("valid JSON");
    let granted: BTreeSet<String> = capability["permissions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|permission| {
            permission
                .as_str()
                .expect("names only, no scopes")
                .to_owned()
        })
        .collect();
    let expected: BTreeSet<String> = commands::COMMANDS
        .iter()
        .map(|command| format!("allow-{}", command.replace('_', "-")))
        .chain(["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned))
        .collect();
    assert_eq!(granted, expected);
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(
        capability.get("remote").is_none(),
        "no other origin is granted anything"
    );
    assert_eq!(
        fs::read_dir(root().join("src-tauri/capabilities"))
            .expect("capabilities")
            .count(),
        1,
        "there is one capability"
    );
}

#[test]
fn the_content_policy_lets_nothing_in_from_outside() {
    let config: serde_json::Value =
        serde_json::from_str(&read(&root().join("tauri.conf.json"))).expect("valid JSON");
    let app = &config["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert!(config["build"].get("devUrl").is_none());
    let policy = app["security"]["csp"]
        .as_object()
        .expect("a policy by directive");
    assert_eq!(policy["default-src"], "'none'");
    for (directive, sources) in policy {
        for source in sources.as_str().expect("text").split_whitespace() {
            let is_own = matches!(
                source,
                "'none'" | "'self'" | "blob:" | "data:" | "ipc:" | "http://ipc.localhost"
            );
            assert!(is_own, "{directive} {source}");
            let is_script_or_style = matches!(directive.as_str(), "script-src" | "style-src");
            assert!(
                !is_script_or_style || source == "'self'",
                "{directive} {source}"
            );
        }
    }
}

#[test]
fn the_packages_offer_the_program_for_files_that_it_reads_and_claim_none_for_it() {
    let config: serde_json::Value =
        serde_json::from_str(&read(&root().join("tauri.conf.json"))).expect("valid JSON");
    // Associations of the bundler would make the program the usual one on other systems.
    assert!(config["bundle"].get("fileAssociations").is_none());
    for package in ["deb", "rpm"] {
        let template = config["bundle"]["linux"][package]["desktopTemplate"]
            .as_str()
            .expect("a desktop entry");
        let entry = read(&root().join(template));
        let value = |key: &str| {
            let line = entry.lines().find_map(|line| line.strip_prefix(key));
            line.unwrap_or_else(|| panic!("{key} is there")).to_owned()
        };
        assert!(value("Exec=").ends_with(" %F"), "files come as arguments");
        assert_eq!(value("InitialPreference="), "0");
        let types = value("MimeType=");
        assert!(types.ends_with(';') && !types.contains("x-scheme-handler"));
    }
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(files_under(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

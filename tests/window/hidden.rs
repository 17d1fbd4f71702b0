//! Keys and passphrases are gone from the memory of the program a second after it was locked.
//!
//! What is searched is what a core file would be made of: every readable mapping of the process. That keys are
//! found while the record is open shows that the search would find them.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests stop at the first surprise"
)]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::{Value, json};

use super::driver::Window;
use super::{PASSPHRASE, is_skipped_without, make_vault};

/// Something to look for: what it is, and its bytes.
pub(super) type Needle = (String, Vec<u8>);

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _written = write!(text, "{byte:02x}");
        text
    })
}

/// Returns the bytes as they are, in UTF-16, hexadecimal and base64, whatever stands before them there.
pub(super) fn forms_of(what: &str, bytes: &[u8]) -> Vec<Needle> {
    let mut forms = vec![
        (format!("{what}: as it is"), bytes.to_vec()),
        (format!("{what}: hexadecimal"), hex(bytes).into_bytes()),
        (
            format!("{what}: HEXADECIMAL"),
            hex(bytes).to_uppercase().into_bytes(),
        ),
    ];
    if let Ok(text) = std::str::from_utf8(bytes) {
        let wide: Vec<u16> = text.encode_utf16().collect();
        forms.push((
            format!("{what}: UTF-16"),
            wide.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        ));
        forms.push((
            format!("{what}: UTF-16, other order"),
            wide.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        ));
    }
    for before in 0..3 {
        let mut shifted = vec![0; before];
        shifted.extend(bytes);
        let text = STANDARD_NO_PAD.encode(&shifted);
        // Signs that hold bits of what stands before or after are left out.
        let first = [0, 2, 3][before];
        let last = shifted.len() * 8 / 6;
        forms.push((
            format!("{what}: base64 after {before}"),
            text.as_bytes()[first..last].to_vec(),
        ));
    }
    forms
}

/// Searches files, or the memory of a process, and returns the needles that are found and where.
fn search(where_: Value, needles: &[Needle]) -> Vec<String> {
    let task = json!({
        "where": where_,
        "needles": needles.iter().map(|(what, bytes)| json!([what, hex(bytes)])).collect::<Vec<_>>(),
    });
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window/search.py");
    let mut python = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it was looked for");
    let mut input = python.stdin.take().expect("a pipe");
    input
        .write_all(task.to_string().as_bytes())
        .expect("it listens");
    drop(input);
    let output = python.wait_with_output().expect("it ends");
    assert!(output.status.success(), "the search failed");
    serde_json::from_slice(&output.stdout).expect("a list")
}

pub(super) fn found_in_files(files: &[PathBuf], needles: &[Needle]) -> Vec<String> {
    search(json!({ "files": files }), needles)
}

fn found_in_memory(process: u32, needles: &[Needle]) -> Vec<String> {
    search(json!({ "process": process }), needles)
}

#[test]
fn the_forms_of_a_text_are_found_wherever_they_begin() {
    let forms = forms_of("word", b"quiet herons");
    for before in ["", "a", "ab", "abc", "abcd"] {
        let text = STANDARD_NO_PAD.encode(format!("{before}quiet herons and more"));
        assert!(
            forms.iter().any(|(what, form)| what.contains("base64")
                && text.as_bytes().windows(form.len()).any(|part| part == form)),
            "{text}"
        );
    }
}

/// The data key of a vault, from its header: what a lock is stands in the notes of the format, and is done here
/// once more.
fn data_key(vault: &Path, passphrase: &str) -> Vec<u8> {
    use argon2::{Algorithm, Argon2, Params, Version};
    use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
    use chacha20poly1305::{XChaCha20Poly1305, XNonce};
    let header = std::fs::read_to_string(vault.join("header")).expect("a header");
    let content: Value =
        serde_json::from_str(header.lines().nth(1).expect("its content")).expect("JSON");
    let lock = &content["wraps"][0];
    let text = |name: &str| lock[name].as_str().expect("a text").to_owned();
    let number = |name: &str| u32::try_from(lock[name].as_u64().expect("a number")).expect("small");
    let bytes = |text: &str| -> Vec<u8> {
        (0..text.len() / 2)
            .map(|place| {
                u8::from_str_radix(&text[place * 2..place * 2 + 2], 16).expect("hexadecimal")
            })
            .collect()
    };
    let (memory, passes, lanes) = (number("memory_kib"), number("passes"), number("lanes"));
    let mut wrapping = [0_u8; 32];
    Argon2::new(
        Algorithm::Argon2id,
        Version::V0x13,
        Params::new(memory, passes, lanes, Some(32)).expect("settings"),
    )
    .hash_password_into(passphrase.as_bytes(), &bytes(&text("salt")), &mut wrapping)
    .expect("a key");
    let context = format!(
        "mds-companion/1/wrap|{}|{}|{}|{memory}|{passes}|{lanes}",
        content["vault"].as_str().expect("an identity"),
        text("kind"),
        text("salt"),
    );
    let nonce: [u8; 24] = bytes(&text("nonce")).try_into().expect("24 bytes");
    XChaCha20Poly1305::new(&wrapping.into())
        .decrypt(
            &XNonce::from(nonce),
            Payload {
                msg: &bytes(&text("sealed")),
                aad: context.as_bytes(),
            },
        )
        .expect("the passphrase opens it")
}

/// The key of the database, as it is drawn from the data key.
fn database_key(data_key: &[u8]) -> Vec<u8> {
    let mut key = vec![0; 32];
    hkdf::Hkdf::<sha2::Sha256>::new(None, data_key)
        .expand(b"mds-companion/1/database", &mut key)
        .expect("32 bytes");
    key
}

/// Opens the record with a passphrase that the driver never sees as it is: each sign is another on the way.
fn unlock_unseen(window: &Window) {
    let signs: Vec<u32> = PASSPHRASE
        .chars()
        .map(|sign| u32::from(sign) ^ 21)
        .collect();
    window.wait_for("input[type=password]");
    window.run(&format!(
        "const field = document.querySelector('input[type=password]');
         field.value = {signs:?}.map((sign) => String.fromCharCode(sign ^ 21)).join('');
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));
         return '';"
    ));
    window.click("form button[type=submit]");
    window.wait_for("#main h1");
}

#[test]
fn no_key_and_no_passphrase_is_left_in_memory_after_locking() {
    if is_skipped_without(&["python3"]) {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let vault = home.path().join("vault");
    make_vault(&vault);
    let data_key = data_key(&vault, PASSPHRASE);
    let database_key = database_key(&data_key);
    let keys: Vec<Needle> = [
        ("the data key", &data_key),
        ("the key of the database", &database_key),
    ]
    .into_iter()
    .flat_map(|(what, key)| forms_of(what, key))
    .collect();
    let phrase = forms_of("the passphrase", PASSPHRASE.as_bytes());
    let window = Window::open_with(home.path(), &[("MDS_VAULT", vault.as_path())]);
    let process = |name: &str| {
        let found = window.processes();
        found
            .iter()
            .find(|(_, found)| found.starts_with(name))
            .unwrap_or_else(|| panic!("no {name} in {found:?}"))
            .0
    };
    let program = process("mds-companion");
    let page = process("WebKitWebProces");
    let limits = std::fs::read_to_string(format!("/proc/{program}/limits")).expect("limits");
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"))
        .expect("a limit");
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    if std::fs::File::open(format!("/proc/{program}/mem")).is_err() {
        eprintln!(
            "skipped: the memory of the program is closed, and this test is not the super-user"
        );
        return;
    }
    unlock_unseen(&window);
    let while_open = found_in_memory(program, &keys);
    assert!(
        while_open.iter().any(|hit| hit.starts_with("the data key")),
        "the search finds no key even while the record is open: {while_open:?}"
    );
    for cycle in 0..3 {
        if cycle > 0 {
            unlock_unseen(&window);
        }
        window.click_words("Lock");
        window.wait_for("input[type=password]");
        sleep(Duration::from_secs(1));
        let mut left = found_in_memory(program, &keys);
        left.extend(found_in_memory(page, &keys));
        left.extend(found_in_memory(program, &phrase));
        assert_eq!(left, Vec::<String>::new(), "cycle {cycle}");
    }
}

//! The page's bindings are those of the commands, and every command has its permission.

use std::fs;
use std::path::Path;

use specta_typescript::Typescript;

const HEADER: &str =
    "// Generated from the commands of the shell by the test `bindings`; never edited by hand.\n";

fn generated() -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("bindings.ts");
    mds_companion::builder()
        .export(Typescript::default().header(HEADER), &path)
        .expect("the types can be written as TypeScript");
    fs::read_to_string(path).expect("it was written")
}

#[test]
fn the_committed_bindings_are_those_of_the_commands() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/ipc/bindings.ts");
    let generated = generated();
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        fs::write(&path, &generated).expect("the bindings can be written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == generated,
        "ui/src/ipc/bindings.ts is not what the commands give. Run the test with UPDATE_BINDINGS=1 and commit it."
    );
}

#[test]
fn every_command_has_a_permission_and_every_permission_a_command() {
    let bindings = generated();
    for name in mds_companion::command_names() {
        assert!(
            bindings.contains(&format!("\"{name}\"")),
            "{name} is permitted and is no command"
        );
    }
    let called = bindings
        .matches("__TAURI_INVOKE")
        .count()
        .max(bindings.matches("typedError<").count());
    assert!(called == 0 || called >= mds_companion::command_names().len());
}

//! Reads and checks the general texts, so that a wrong id or a missing source fails the build of every program.

use content::Content;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let faults = Content::faults();
    for fault in &faults {
        println!("cargo:warning={fault}");
    }
    assert!(
        faults.is_empty(),
        "the general texts in assets have {} faults",
        faults.len()
    );
}

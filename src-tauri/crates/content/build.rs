//! Lists the files of `assets/answers`, `assets/questions` and `assets/glossary`, language by language, so that a
//! translation is embedded as soon as its file is there. What stands in them is checked by the crate itself.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() {
    let assets = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("Cargo sets it"))
        .join("../../../assets");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it")).join("files.rs");
    println!("cargo:rerun-if-changed=build.rs");
    let listed = list(&assets).expect("the folders of the texts can be read");
    fs::write(out, listed).expect("the output folder can be written");
}

fn list(assets: &Path) -> io::Result<String> {
    let mut languages = Vec::new();
    for kind in ["answers", "questions", "glossary"] {
        println!("cargo:rerun-if-changed=../../../assets/{kind}");
        for language in names(&assets.join(kind))? {
            if assets.join(kind).join(&language).is_dir() && !languages.contains(&language) {
                languages.push(language);
            }
        }
    }
    languages.sort();
    let mut out = String::from("pub(crate) static LANGUAGES: &[Files] = &[\n");
    for language in &languages {
        let folder = |kind: &str| assets.join(kind).join(language);
        let pages = |name: &str| name.ends_with(".md");
        let sources = |name: &str| name == "sources.toml";
        let all = |_: &str| true;
        let _ = writeln!(out, "Files {{ language: {language:?},");
        section(&mut out, "answers", &folder("answers"), pages)?;
        section(&mut out, "sources", &folder("answers"), sources)?;
        section(&mut out, "questions", &folder("questions"), all)?;
        section(&mut out, "glossary", &folder("glossary"), all)?;
        out.push_str("},\n");
    }
    out.push_str("];\n");
    Ok(out)
}

fn section(
    out: &mut String,
    field: &str,
    folder: &Path,
    is_wanted: impl Fn(&str) -> bool,
) -> io::Result<()> {
    let _ = writeln!(out, "{field}: &[");
    if folder.is_dir() {
        println!("cargo:rerun-if-changed={}", folder.display());
        for name in names(folder)?.into_iter().filter(|name| is_wanted(name)) {
            let path = folder.join(&name).canonicalize()?;
            let _ = writeln!(out, "({name:?}, include_str!({path:?})),");
        }
    }
    out.push_str("],\n");
    Ok(())
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

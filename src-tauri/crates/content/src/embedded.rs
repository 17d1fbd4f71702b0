//! The files that ship, embedded language by language; `build.rs` lists them.

/// Name and text of a file.
pub(crate) type File = (&'static str, &'static str);

/// The files of one language.
pub(crate) struct Files {
    pub(crate) language: &'static str,
    pub(crate) answers: &'static [File],
    pub(crate) sources: &'static [File],
    pub(crate) questions: &'static [File],
    pub(crate) glossary: &'static [File],
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The language in which the texts are first written.
pub(crate) const ORIGINAL: &str = "en";

/// Returns the files of a language, where it has any.
pub(crate) fn files(language: &str) -> Option<&'static Files> {
    LANGUAGES.iter().find(|files| files.language == language)
}

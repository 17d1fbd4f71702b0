//! The languages that have a catalogue. Adding one means a folder in `assets/words/` and a line here.

macro_rules! catalogue {
    ($folder:literal: $($file:literal)*) => {
        &[$(($file, include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"), "/../../../assets/words/", $folder, "/", $file
        ))),)*]
    };
}

macro_rules! languages {
    ($($variant:ident $code:literal $doc:literal [$($file:literal)*];)*) => {
        /// A language that has a catalogue.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Language { $(#[doc = $doc] $variant,)* }

        impl Language {
            /// All of them.
            pub const ALL: &'static [Language] = &[$(Language::$variant,)*];

            /// Returns the language tag, for example `en`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// Returns the catalogue files, name and text.
            #[must_use]
            pub(crate) fn files(self) -> &'static [(&'static str, &'static str)] {
                match self { $(Self::$variant => catalogue!($code: $($file)*),)* }
            }
        }
    };
}

languages! {
    English "en" "English, in British spelling." [
        "names.ftl" "dates.ftl" "import.ftl" "facts.ftl" "criteria.ftl" "levels.ftl" "treatment.ftl"
        "questions.ftl" "errors.ftl" "report.ftl" "scores.ftl" "share.ftl" "ui.ftl" "app.ftl" "terminal.ftl"
    ];
    Spanish "es" "Spanish." [
        "names.ftl" "dates.ftl" "import.ftl" "facts.ftl" "criteria.ftl" "levels.ftl" "treatment.ftl"
        "questions.ftl" "errors.ftl" "report.ftl" "scores.ftl" "share.ftl" "ui.ftl" "app.ftl" "terminal.ftl"
    ];
    French "fr" "French." [
        "names.ftl" "dates.ftl" "import.ftl" "facts.ftl" "criteria.ftl" "levels.ftl" "treatment.ftl"
        "questions.ftl" "errors.ftl" "report.ftl" "scores.ftl" "share.ftl" "ui.ftl" "app.ftl" "terminal.ftl"
    ];
    German "de" "German." [
        "names.ftl" "dates.ftl" "import.ftl" "facts.ftl" "criteria.ftl" "levels.ftl" "treatment.ftl"
        "questions.ftl" "errors.ftl" "report.ftl" "scores.ftl" "share.ftl" "ui.ftl" "app.ftl" "terminal.ftl"
    ];
}

impl Language {
    /// Finds a language by its tag; a region such as `en-GB` is ignored.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let main = code.split(['-', '_']).next().unwrap_or(code);
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.code().eq_ignore_ascii_case(main))
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_of_the_folder_is_in_the_list() {
        for language in Language::ALL {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../../../assets/words")
                .join(language.code());
            let on_disk: BTreeSet<String> = std::fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            let listed: BTreeSet<String> = language
                .files()
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect();
            assert_eq!(listed, on_disk, "{}", language.code());
        }
    }

    #[test]
    fn a_region_does_not_hide_a_language() {
        for (code, language) in [
            ("en", Some(Language::English)),
            ("en-GB", Some(Language::English)),
            ("EN_us", Some(Language::English)),
            ("de-CH", Some(Language::German)),
            ("es_419", Some(Language::Spanish)),
            ("fr", Some(Language::French)),
            ("tlh", None),
        ] {
            assert_eq!(Language::from_code(code), language, "{code}");
        }
    }
}

//! The files that ship, embedded. A test compares the lists with the folders.

/// Name and text of every file.
pub(crate) struct Files {
    pub(crate) answers: &'static [(&'static str, &'static str)],
    pub(crate) questions: &'static [(&'static str, &'static str)],
    pub(crate) glossary: (&'static str, &'static str),
    pub(crate) sources: (&'static str, &'static str),
}

macro_rules! asset {
    ($folder:literal $file:literal) => {
        (
            $file,
            include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../../assets/",
                $folder,
                "/",
                $file
            )),
        )
    };
}

macro_rules! assets {
    ($folder:literal: $($file:literal)*) => { &[$(asset!($folder $file),)*] };
}

pub(crate) static FILES: Files = Files {
    answers: assets!("answers":
        "not-working.md" "driving.md" "recovery.md" "suv-on-pet.md" "partial-and-complete-response.md"
        "stable-disease.md" "haemoglobin.md" "neutrophils.md" "platelets.md" "blasts.md"
        "transfusions.md" "marrow-test.md" "evaluation-window.md" "iwg-criteria.md" "trial-rights.md"
        "idh1.md" "idh2.md" "sf3b1.md" "tp53.md" "del5q.md" "is-mds-a-cancer.md" "outlook.md"
        "where-to-find-help.md"
    ),
    questions: assets!("questions":
        "starting.toml" "waiting.toml" "not_working.toml" "next_step.toml" "transplant.toml"
        "trial.toml" "living.toml"
    ),
    glossary: asset!("glossary" "glossary.toml"),
    sources: asset!("answers" "sources.toml"),
};

//! What an alias can mean, and the alias tables of all languages as one.
//!
//! Aliases are written folded (see [`crate::fold`]): lower case, no accents, punctuation as blanks. One
//! file a language; an alias that stands in two of them must mean the same in both. Words such as
//! “absolute” or “count” belong to `words`, names of other tests to `other`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::Analyte;

use super::{
    analyser, dutch, english, french, further, german, italian, portuguese, spanish, swedish,
};

/// What an alias can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// One analyte.
    One(Analyte),
    /// The same label serves the absolute count and the share; the unit tells.
    Cells(Analyte, Analyte),
    /// The label itself says absolute count (the share is known for contradictions).
    Absolute(Analyte, Analyte),
    /// The label itself says share.
    Share(Analyte, Analyte),
    /// Two measures that share a label; the unit tells, the first is meant where it does not.
    ByUnit(Analyte, Analyte),
}

/// The aliases of one language.
pub(super) type Table = &'static [(Target, &'static [&'static str])];

/// All tables.
pub(super) const TABLES: &[Table] = &[
    english::ALIASES,
    german::ALIASES,
    french::ALIASES,
    spanish::ALIASES,
    italian::ALIASES,
    dutch::ALIASES,
    portuguese::ALIASES,
    swedish::ALIASES,
    further::ALIASES,
    analyser::ALIASES,
];

static BY_ALIAS: LazyLock<BTreeMap<&'static str, Target>> = LazyLock::new(|| {
    TABLES
        .iter()
        .flat_map(|table| table.iter())
        .flat_map(|(target, aliases)| aliases.iter().map(|alias| (*alias, *target)))
        .collect()
});

/// Finds what a folded name means.
pub(super) fn exact(name: &str) -> Option<Target> {
    BY_ALIAS.get(name).copied()
}

/// Finds what the names that begin with a folded text mean.
pub(super) fn beginning_with(start: &str) -> impl Iterator<Item = Target> {
    BY_ALIAS
        .range(start.to_owned().as_str()..)
        .take_while({
            let start = start.to_owned();
            move |(alias, _)| alias.starts_with(&start)
        })
        .map(|(_, target)| *target)
        .collect::<Vec<_>>()
        .into_iter()
}

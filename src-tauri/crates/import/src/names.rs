//! What laboratories print as the name of a test, and which analytes it can mean.
//!
//! Whole names only: `Hemoglobin A1c` is not haemoglobin. The unit decides between the
//! analytes that one label can mean (share or absolute count); that is done in [`crate::judge`].

use domain::Analyte;
use domain::analyte::Analyte as A;
use domain::unit::conversion;

use crate::fold::folded;

mod analyser;
mod dutch;
mod english;
mod french;
mod further;
mod german;
mod italian;
mod long_name;
mod other;
mod portuguese;
mod qualifier;
mod spanish;
mod swedish;
mod table;

pub(crate) use other::is_other_test;

use qualifier::Qualifier;
use table::{Target, beginning_with, exact};

/// What the printed name says beside the cell or measure it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// `absolute`, `#`.
    Absolute,
    /// `%`, `relative`.
    Share,
    /// Neither.
    Nothing,
}

/// The analytes that a printed name can mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NameMatch {
    /// In order of preference; the unit decides.
    pub(crate) candidates: Vec<Analyte>,
    /// Whether the name itself says share or absolute count.
    pub(crate) said: Said,
    /// True where a part of the name was not understood, so that it may be another test.
    pub(crate) is_doubtful: bool,
    /// True where the print has cut the name off, so that only the unit can decide.
    pub(crate) is_cut: bool,
}

/// Says whether a printed unit stands inside the name, as in `NEUT%`.
pub(crate) fn has_percent_sign(name: &str) -> bool {
    name.contains('%')
}

/// Finds the analytes that a printed name can mean; `None` where it names none of ours.
pub(crate) fn recognise(printed: &str) -> Option<NameMatch> {
    let found = recognise_one(printed)?;
    // `Neutrophils + bands` is the sum of two.
    let is_sum = printed.split_once('+').is_some_and(|(one, other)| {
        one.trim_end().ends_with(char::is_alphabetic)
            && other.trim_start().starts_with(char::is_alphabetic)
    });
    Some(NameMatch {
        is_doubtful: found.is_doubtful || is_sum,
        ..found
    })
}

fn recognise_one(printed: &str) -> Option<NameMatch> {
    let trimmed = printed.trim();
    if trimmed.is_empty() || trimmed.chars().count() > 120 || is_other_test(trimmed) {
        return None;
    }
    let plain = folded(trimmed);
    if let Some(found) = whole(&plain) {
        return Some(found);
    }
    // `V.G.M.` is `VGM`.
    if plain.len() >= 5 && plain.split(' ').all(|word| word.chars().count() == 1) {
        return whole(&plain.replace(' ', ""));
    }
    if let Some(stem) = long_name::stem(&plain)
        && let Some(found) = whole(&stem)
    {
        return Some(found);
    }
    if let Some(found) = with_parentheses(trimmed) {
        return Some(found);
    }
    cut_off(trimmed)
}

/// Says whether two analytes are the absolute count and the share of the same cells.
pub(crate) fn sibling(analyte: Analyte) -> Option<Analyte> {
    PAIRS.iter().find_map(|(one, other)| {
        if *one == analyte {
            Some(*other)
        } else if *other == analyte {
            Some(*one)
        } else {
            None
        }
    })
}

/// Says whether a name is one that is printed only in languages whose countries put the day first in
/// dates. Spanish is left out: it is printed in the United States as well.
pub(crate) fn is_day_first_language(name: &str) -> bool {
    let plain = folded(name);
    let has = |table: table::Table| {
        table
            .iter()
            .any(|(_, aliases)| aliases.contains(&plain.as_str()))
    };
    // Short forms mean too little.
    plain.len() > 4
        && !has(english::ALIASES)
        && !has(spanish::ALIASES)
        && !has(further::ALIASES)
        && !has(analyser::ALIASES)
        && exact(&plain).is_some()
}

/// Says whether the analyte is a share that is printed with a percent sign.
pub(crate) fn is_share(analyte: Analyte) -> bool {
    analyte.canonical_unit() == "%" || analyte == A::NrbcPer100Wbc
}

const PAIRS: &[(Analyte, Analyte)] = &[
    (A::Neutrophils, A::NeutrophilsPercent),
    (A::Bands, A::BandsPercent),
    (A::Segs, A::SegsPercent),
    (A::Lymphocytes, A::LymphocytesPercent),
    (A::Monocytes, A::MonocytesPercent),
    (A::Eosinophils, A::EosinophilsPercent),
    (A::Basophils, A::BasophilsPercent),
    (A::ImmatureGranulocytes, A::ImmatureGranulocytesPercent),
    (A::Blasts, A::BlastsPercent),
    (A::Reticulocytes, A::ReticulocytesPercent),
    (A::Nrbc, A::NrbcPer100Wbc),
    (A::RdwCv, A::RdwSd),
];

/// Matches a folded name, with words such as “absolute” or “count” set aside.
fn whole(name: &str) -> Option<NameMatch> {
    if let Some(target) = exact(name) {
        return Some(matched(target, Said::Nothing));
    }
    let words = without_codes(name.split(' ').collect());
    // The fewer words are set aside, the surer the name: small words may belong to it.
    let keeps_links =
        |word: &str, of: Option<Qualifier>| of != Some(Qualifier::Link) && !word.is_empty();
    let keeps_nothing = |_: &str, _: Option<Qualifier>| true;
    let keeps_kinds = |_: &str, of: Option<Qualifier>| {
        !matches!(
            of,
            Some(Qualifier::Granulocytes | Qualifier::Total | Qualifier::Level)
        )
    };
    // `P. neutrophiles %`: the letter that stands for plasma elsewhere.
    without_qualifiers(&words, |word, of| {
        keeps_links(word, of) && keeps_kinds(word, of) && of != Some(Qualifier::Serum)
    })
    .or_else(|| {
        without_qualifiers(&words, |word, of| {
            keeps_links(word, of) && keeps_kinds(word, of)
        })
    })
    .or_else(|| without_qualifiers(&words, keeps_links))
    .or_else(|| without_qualifiers(&words, keeps_kinds))
    .or_else(|| without_qualifiers(&words, keeps_nothing))
}

/// A performing-laboratory code such as `01` may stand before or behind the name, a number of the
/// laboratory's own list before it.
fn without_codes(mut words: Vec<&str>) -> Vec<&str> {
    let is_code = |word: &&str| word.len() == 2 && word.starts_with('0');
    let is_list_number = |word: &&str| {
        (3..=8).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_digit())
            && !word.starts_with("10")
    };
    if words.len() > 1 && words.last().is_some_and(is_code) {
        words.pop();
    }
    if words.len() > 1
        && words
            .first()
            .is_some_and(|word| is_code(word) || is_list_number(word))
    {
        words.remove(0);
    }
    words
}

/// Matches what is left when qualifying words are set aside, if they all suit the analyte that is left.
fn without_qualifiers(
    words: &[&str],
    may_go: impl Fn(&str, Option<Qualifier>) -> bool,
) -> Option<NameMatch> {
    let mut gone: Vec<Qualifier> = Vec::new();
    let mut rest: Vec<&str> = Vec::new();
    for word in words {
        let of = Qualifier::of(word);
        match of {
            Some(qualifier) if may_go(word, of) => gone.push(qualifier),
            Some(_) | None => rest.push(word),
        }
    }
    if rest.is_empty() {
        return None;
    }
    let target = exact(&rest.join(" "))?;
    let said = if gone.contains(&Qualifier::Absolute) {
        Said::Absolute
    } else if gone.contains(&Qualifier::Share) {
        Said::Share
    } else {
        Said::Nothing
    };
    let found = matched(target, said);
    let first = *found.candidates.first()?;
    gone.iter()
        .all(|qualifier| qualifier.suits(first))
        .then_some(found)
}

fn matched(target: Target, said: Said) -> NameMatch {
    let (candidates, said) = match target {
        Target::One(analyte) => (vec![analyte], Said::Nothing),
        Target::Cells(absolute, share) => match said {
            Said::Share => (vec![share, absolute], said),
            Said::Absolute | Said::Nothing => (vec![absolute, share], said),
        },
        Target::Absolute(absolute, share) => (vec![absolute, share], Said::Absolute),
        Target::Share(absolute, share) => (vec![share, absolute], Said::Share),
        Target::ByUnit(first, second) => (vec![first, second], said),
    };
    NameMatch {
        candidates,
        said,
        is_doubtful: false,
        is_cut: false,
    }
}

/// Matches `Name (SHORT)`: both parts must agree, or one of them stays in doubt.
fn with_parentheses(name: &str) -> Option<NameMatch> {
    let (before, rest) = name.split_once(['(', '['])?;
    let (inside, after) = rest.split_once([')', ']']).unwrap_or((rest, ""));
    // `Qflag (Blasts?)` is the suspicion of an analyser.
    if inside.contains('?') {
        return None;
    }
    let outside = folded(&format!("{before} {after}"));
    let inner = whole(&folded(inside));
    let outer = whole(&outside);
    match (outer, inner) {
        (Some(outer), Some(inner)) => {
            let both: Vec<Analyte> = outer
                .candidates
                .iter()
                .copied()
                .filter(|candidate| inner.candidates.contains(candidate))
                .collect();
            let agree = !both.is_empty();
            Some(NameMatch {
                candidates: if agree { both } else { outer.candidates },
                said: if outer.said == Said::Nothing {
                    inner.said
                } else {
                    outer.said
                },
                is_doubtful: !agree,
                is_cut: false,
            })
        }
        (Some(mut outer), None) => {
            // `Hb (g/dl)` says its unit; `Platelets (optical)` may be another measure.
            let is_unit = outer
                .candidates
                .iter()
                .any(|analyte| conversion(*analyte, inside).is_ok());
            outer.is_doubtful = !is_unit;
            Some(outer)
        }
        (None, Some(mut inner)) => {
            // `Magnesium (Erythrocytes)` is measured in them; only a short form may be the other name.
            let is_short = folded(inside).chars().count() <= 5 && after.trim().is_empty();
            if !is_short || inner.candidates.contains(&A::Rbc) {
                return None;
            }
            inner.is_doubtful = true;
            Some(inner)
        }
        (None, None) => None,
    }
}

/// Matches a name that the print has cut off, such as `Mean Corpuscular Hemoglob`.
fn cut_off(name: &str) -> Option<NameMatch> {
    let is_marked = name.ends_with("...") || name.ends_with('…');
    let start = folded(name);
    if start.len() < 8 || !(is_marked || start.starts_with("mean c")) {
        return None;
    }
    let mut candidates: Vec<Analyte> = Vec::new();
    for target in beginning_with(&start) {
        for analyte in matched(target, Said::Nothing).candidates {
            if !candidates.contains(&analyte) {
                candidates.push(analyte);
            }
        }
    }
    // The rarer reading must not come first because of the alphabet.
    candidates.sort_unstable();
    (!candidates.is_empty()).then_some(NameMatch {
        candidates,
        said: Said::Nothing,
        is_doubtful: false,
        is_cut: true,
    })
}

#[cfg(test)]
mod english_tests;
#[cfg(test)]
mod european_tests;
#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;

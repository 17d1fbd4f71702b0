//! What laboratories print as the name of a test, and which analytes it can mean.
//!
//! Whole names only: `Hemoglobin A1c` is not haemoglobin. The unit decides between the
//! analytes that one label can mean (share or absolute count); that is done in [`crate::judge`].

use domain::Analyte;
use domain::analyte::Analyte as A;

use crate::fold::folded;

mod table;

use table::{ALIASES, Target};

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
    let trimmed = printed.trim();
    if trimmed.is_empty() || trimmed.chars().count() > 120 {
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

fn exact(name: &str) -> Option<Target> {
    ALIASES
        .iter()
        .find(|(_, aliases)| aliases.contains(&name))
        .map(|(target, _)| *target)
}

/// Matches a folded name, with words such as “absolute” or “count” set aside.
fn whole(name: &str) -> Option<NameMatch> {
    if let Some(target) = exact(name) {
        return Some(matched(target, Said::Nothing));
    }
    let mut said = Said::Nothing;
    let mut rest: Vec<&str> = Vec::new();
    for word in name.split(' ') {
        match word {
            "absolute" | "abs" | "absolut" | "absolus" | "absolu" | "absoluto" | "absolutos"
            | "absoluta" | "absolutas" | "assoluti" | "assoluto" | "absoluut" | "#" => {
                said = Said::Absolute;
            }
            "%" | "percent" | "percentage" | "rel" | "relative" | "relativ" | "relativo"
            | "relativos" | "pct" | "prozent" => said = Said::Share,
            "count" | "counts" | "automated" | "auto" | "automatisch" | "maschinell" | "manual"
            | "manuell" | "blood" | "calculated" | "calc" | "numeration" | "recuento"
            | "anzahl" | "venous" | "edta" => {}
            _ => rest.push(word),
        }
    }
    // A performing-laboratory code such as `01` may stand before or behind the name.
    let is_code = |word: &&str| word.len() == 2 && word.starts_with('0');
    if rest.len() > 1 && rest.last().is_some_and(is_code) {
        rest.pop();
    }
    if rest.len() > 1 && rest.first().is_some_and(is_code) {
        rest.remove(0);
    }
    if rest.is_empty() {
        return None;
    }
    exact(&rest.join(" ")).map(|target| matched(target, said))
}

fn matched(target: Target, said: Said) -> NameMatch {
    let (candidates, said) = match target {
        Target::One(analyte) => (vec![analyte], said),
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
    let outside = folded(&format!("{before} {after}"));
    let inside = folded(inside);
    let outer = whole(&outside);
    let inner = whole(&inside);
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
            // `Hemoglobin (fetal)` is another test; `Platelets (optical)` may be the same one.
            outer.is_doubtful = true;
            Some(outer)
        }
        (None, Some(mut inner)) => {
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
    for (target, aliases) in ALIASES {
        if aliases.iter().any(|alias| alias.starts_with(&start)) {
            for analyte in matched(*target, Said::Nothing).candidates {
                if !candidates.contains(&analyte) {
                    candidates.push(analyte);
                }
            }
        }
    }
    (!candidates.is_empty()).then_some(NameMatch {
        candidates,
        said: Said::Nothing,
        is_doubtful: false,
        is_cut: true,
    })
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;

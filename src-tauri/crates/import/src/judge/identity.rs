//! Which analyte a result is, from its code, its name and its unit together.

use domain::analyte::{Analyte as A, loinc};
use domain::draft::Reason;
use domain::unit::{self, Conversion, UnitProblem, conversion};
use domain::{Analyte, Decimal};

use crate::names::{self, NameMatch, Said, has_percent_sign, is_share, sibling};
use crate::source::SourceResult;

/// What the unit of a result is good for.
#[derive(Debug, Clone)]
pub(super) enum UnitReading {
    /// Known and fitting.
    Known(String, Conversion),
    /// None printed.
    Missing,
    /// Printed, and unknown or of another kind.
    Unusable(String),
}

impl UnitReading {
    pub(super) fn printed(&self) -> Option<String> {
        match self {
            Self::Known(unit, _) | Self::Unusable(unit) => Some(unit.clone()),
            Self::Missing => None,
        }
    }
}

/// An analyte with its unit, and what speaks against it.
#[derive(Debug, Clone)]
pub(super) struct Identity {
    pub(super) analyte: Analyte,
    pub(super) unit: UnitReading,
    pub(super) reasons: Vec<Reason>,
    pub(super) is_share_open: bool,
}

/// Says whether a text is a unit of any analyte.
pub(super) fn is_some_unit(text: &str) -> bool {
    text.chars().count() <= 24 && unit::is_known(text)
}

/// Identifies a result; `None` where it is none of the analytes that we know.
pub(super) fn identify(result: &SourceResult, unit: Option<&str>) -> Option<Identity> {
    let mut reasons = Vec::new();
    if let Some(analyte) = result.told {
        let unit_code = result.unit_code.as_deref();
        let mut identity = by_unit(
            &[analyte],
            Said::Nothing,
            None,
            unit,
            unit_code,
            &mut reasons,
        )?;
        identity.reasons = reasons;
        return Some(identity);
    }
    let code = result
        .loinc
        .as_deref()
        .map(str::trim)
        .filter(|code| !code.is_empty());
    if code.is_some_and(|code| loinc::is_not_a_value(code) || loinc::is_other_test(code)) {
        return None;
    }
    let by_code = code.and_then(loinc::by_loinc).map(|loinc| loinc.analyte);
    let by_name = std::iter::once(&result.name)
        .chain(&result.other_names)
        .find_map(|name| names::recognise(name));
    let is_whole_name = by_name.as_ref().is_some_and(|name| !name.is_cut);
    let is_other_name = std::iter::once(&result.name)
        .chain(&result.other_names)
        .any(|name| names::is_other_test(name));
    // A specimen number has digits; a specimen is named by words.
    let is_other_specimen = result.specimen.as_deref().is_some_and(|specimen| {
        !specimen.contains(|c: char| c.is_ascii_digit()) && names::is_other_test(specimen)
    });
    if (is_other_name || is_other_specimen) && by_code.is_none() {
        return None;
    }
    if is_other_name || is_other_specimen {
        reasons.push(Reason::CodeConflict);
    }
    let percent_in_name = has_percent_sign(&result.name);
    let (candidates, said) = match (by_code, by_name) {
        (None, None) => return None,
        (Some(analyte), None) => (vec![analyte], Said::Nothing),
        (None, Some(name)) => {
            // A code that is not in our table may be the same measure in urine or in marrow.
            if name.is_doubtful || code.is_some() {
                reasons.push(Reason::NameUnclear);
            }
            (name.candidates, name.said)
        }
        (Some(analyte), Some(name)) => with_both(analyte, name, &mut reasons),
    };
    let unit = unit.map(str::to_owned).or_else(|| {
        (percent_in_name && candidates.iter().copied().any(is_share)).then(|| "%".to_owned())
    });
    let mut identity = by_unit(
        &candidates,
        said,
        by_code,
        unit.as_deref(),
        result.unit_code.as_deref(),
        &mut reasons,
    )?;
    // The full name of MCH with the unit of MCHC is a name that the print has shortened, or a mistake.
    if is_whole_name && candidates.first() == Some(&A::Mch) && identity.analyte == A::Mchc {
        reasons.push(Reason::NameUnclear);
    }
    identity.reasons = reasons;
    Some(identity)
}

/// Code and name are both known: they agree, or it is said that they do not.
fn with_both(analyte: Analyte, name: NameMatch, reasons: &mut Vec<Reason>) -> (Vec<Analyte>, Said) {
    if name.candidates.contains(&analyte) {
        // `Neutrophils (Absolute)` under the code of the share contradicts itself; a bare
        // `Neutrophils` does not.
        let contradicts = match name.said {
            Said::Absolute => is_share(analyte) && sibling(analyte).is_some(),
            Said::Share => !is_share(analyte) && sibling(analyte).is_some(),
            Said::Nothing => false,
        };
        if contradicts {
            reasons.push(Reason::CodeConflict);
        }
        return (vec![analyte], name.said);
    }
    let neutrophil_kinds = [
        A::Neutrophils,
        A::NeutrophilsPercent,
        A::Segs,
        A::SegsPercent,
    ];
    let is_finer_code = neutrophil_kinds.contains(&analyte)
        && name
            .candidates
            .iter()
            .all(|other| neutrophil_kinds.contains(other));
    if !name.is_doubtful || is_finer_code {
        reasons.push(Reason::CodeConflict);
    }
    let mut candidates = vec![analyte];
    candidates.extend(name.candidates);
    (candidates, name.said)
}

fn by_unit(
    candidates: &[Analyte],
    said: Said,
    by_code: Option<Analyte>,
    unit: Option<&str>,
    unit_code: Option<&str>,
    reasons: &mut Vec<Reason>,
) -> Option<Identity> {
    let first = *candidates.first()?;
    let Some(unit) = unit.or(unit_code) else {
        reasons.push(Reason::UnitMissing);
        let is_share_open = said == Said::Nothing
            && by_code.is_none()
            && sibling(first).is_some_and(|other| candidates.contains(&other));
        return Some(with(first, UnitReading::Missing, is_share_open));
    };
    // Printed as a share it is another measure than the width in femtolitres.
    if first == A::Pdw && unit.contains('%') {
        reasons.push(Reason::UnitMismatch);
        return Some(with(first, UnitReading::Unusable(unit.to_owned()), false));
    }
    let mut problem = UnitProblem::Missing;
    for (index, candidate) in candidates.iter().enumerate() {
        match conversion_of(*candidate, unit, unit_code, reasons) {
            Ok(found) => {
                let is_other_kind = index > 0
                    && (said != Said::Nothing || by_code.is_some())
                    && sibling(first) == Some(*candidate);
                if is_other_kind {
                    reasons.push(Reason::CodeConflict);
                }
                if found.is_doubtful {
                    reasons.push(Reason::UnitDoubtful);
                }
                return Some(with(
                    *candidate,
                    UnitReading::Known(unit.to_owned(), found),
                    false,
                ));
            }
            Err(found) => {
                if index == 0 {
                    problem = found;
                }
            }
        }
    }
    // The printed unit wins for absolute count against share.
    if let Some(other) = sibling(first)
        && let Ok(found) = conversion_of(other, unit, unit_code, reasons)
    {
        reasons.push(Reason::CodeConflict);
        return Some(with(
            other,
            UnitReading::Known(unit.to_owned(), found),
            false,
        ));
    }
    reasons.push(match problem {
        UnitProblem::Missing => Reason::UnitMissing,
        UnitProblem::WrongKind(_) => Reason::UnitMismatch,
        UnitProblem::Unknown(_) => Reason::UnitUnknown,
    });
    Some(with(first, UnitReading::Unusable(unit.to_owned()), false))
}

fn with(analyte: Analyte, unit: UnitReading, is_share_open: bool) -> Identity {
    Identity {
        analyte,
        unit,
        reasons: Vec::new(),
        is_share_open,
    }
}

/// The printed unit and its machine form must say the same.
fn conversion_of(
    analyte: Analyte,
    unit: &str,
    unit_code: Option<&str>,
    reasons: &mut Vec<Reason>,
) -> Result<Conversion, UnitProblem> {
    let printed = conversion(analyte, unit);
    let Some(code) = unit_code.filter(|code| *code != unit) else {
        return printed;
    };
    match (printed, conversion(analyte, code)) {
        (Ok(printed), Ok(coded)) => {
            if printed.multiply * coded.divide != coded.multiply * printed.divide {
                reasons.push(Reason::UnitMismatch);
            }
            Ok(printed)
        }
        (Ok(printed), Err(UnitProblem::Unknown(_) | UnitProblem::Missing)) => Ok(printed),
        (Ok(printed), Err(UnitProblem::WrongKind(_))) => {
            reasons.push(Reason::UnitMismatch);
            Ok(printed)
        }
        (Err(UnitProblem::Unknown(_) | UnitProblem::Missing), Ok(coded)) => Ok(coded),
        (Err(problem), _) => Err(problem),
    }
}

/// A canonical value by its size alone, where no unit is printed. Never certain: the person is asked.
///
/// Clinical reference, section 1.1, trap 3.
pub(super) fn proposed(analyte: Analyte, value: Decimal) -> Option<Decimal> {
    let whole = |number: i64| Decimal::from(number);
    let by = |number: i64| value.checked_div(whole(number)).map(|v| v.normalize());
    if value.is_sign_negative() {
        return None;
    }
    match analyte {
        A::Hemoglobin if value > whole(26) => by(10),
        A::Mchc if value > whole(100) => by(10),
        A::Hematocrit if value < Decimal::ONE => value.checked_mul(whole(100)),
        A::Wbc if value > whole(500) => by(1000),
        A::Platelets if value >= whole(1000) => by(1000),
        A::Rbc if value > whole(1000) => by(1_000_000),
        A::Creatinine if value > whole(20) => None,
        A::Neutrophils
        | A::Bands
        | A::Segs
        | A::Lymphocytes
        | A::Monocytes
        | A::Eosinophils
        | A::Basophils
        | A::ImmatureGranulocytes
        | A::Blasts
            if value > whole(100) =>
        {
            by(1000)
        }
        A::Bilirubin => None,
        A::Wbc
        | A::Rbc
        | A::Hemoglobin
        | A::Hematocrit
        | A::Mcv
        | A::Mch
        | A::Mchc
        | A::RdwCv
        | A::RdwSd
        | A::Platelets
        | A::Mpv
        | A::Pdw
        | A::Neutrophils
        | A::NeutrophilsPercent
        | A::Bands
        | A::BandsPercent
        | A::Segs
        | A::SegsPercent
        | A::Lymphocytes
        | A::LymphocytesPercent
        | A::Monocytes
        | A::MonocytesPercent
        | A::Eosinophils
        | A::EosinophilsPercent
        | A::Basophils
        | A::BasophilsPercent
        | A::ImmatureGranulocytes
        | A::ImmatureGranulocytesPercent
        | A::Blasts
        | A::BlastsPercent
        | A::MarrowBlastsPercent
        | A::Reticulocytes
        | A::ReticulocytesPercent
        | A::Nrbc
        | A::NrbcPer100Wbc
        | A::Ferritin
        | A::Epo
        | A::Ldh
        | A::Creatinine => Some(value),
    }
}

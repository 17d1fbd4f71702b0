//! Medicines whose usual time of judging and expected dips the clinical reference knows (section 6).
//!
//! Only the generic facts: which medicine a name means, and on which days counts often dip. When it is
//! usually judged, and what a dip means, is said by the catalogue (`drug-<id>.judged`, `drug-<id>.dips`).

use super::{Arm, Treatment};

/// A medicine of section 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Drug {
    /// Epoetin, darbepoetin.
    Esa,
    /// Luspatercept.
    Luspatercept,
    /// Imetelstat.
    Imetelstat,
    /// Lenalidomide.
    Lenalidomide,
    /// Azacitidine under the skin or into a vein.
    Azacitidine,
    /// Decitabine into a vein.
    Decitabine,
    /// Decitabine-cedazuridine by mouth.
    DecitabineCedazuridine,
    /// Ivosidenib.
    Ivosidenib,
    /// Olutasidenib.
    Olutasidenib,
    /// Enasidenib.
    Enasidenib,
    /// Venetoclax with azacitidine.
    VenetoclaxAzacitidine,
    /// Antithymocyte globulin with ciclosporin.
    AtgCiclosporin,
}

/// Names by which a medicine is known, in lower case. The first that fits decides: pairs come before their
/// parts.
const NAMES: &[(Drug, &[&str])] = &[
    (
        Drug::VenetoclaxAzacitidine,
        &["venetoclax", "venclexta", "venclyxto"],
    ),
    (
        Drug::DecitabineCedazuridine,
        &["cedazuridine", "inqovi", "inaqovi", "astx727"],
    ),
    (Drug::Decitabine, &["decitabine", "dacogen"]),
    (Drug::Azacitidine, &["azacitidine", "azacytidine", "vidaza"]),
    (Drug::Luspatercept, &["luspatercept", "reblozyl"]),
    (Drug::Imetelstat, &["imetelstat", "rytelo"]),
    (Drug::Lenalidomide, &["lenalidomide", "revlimid"]),
    (Drug::Ivosidenib, &["ivosidenib", "tibsovo"]),
    (Drug::Olutasidenib, &["olutasidenib", "rezlidhia"]),
    (Drug::Enasidenib, &["enasidenib", "idhifa"]),
    (
        Drug::Esa,
        &[
            "epoetin",
            "darbepoetin",
            "aranesp",
            "eprex",
            "epogen",
            "procrit",
            "retacrit",
            "binocrit",
            "neorecormon",
        ],
    ),
    (
        Drug::AtgCiclosporin,
        &["thymocyte", "atgam", "ciclosporin", "cyclosporin"],
    ),
];

/// Days on which neutrophils and platelets often dip, and are not read as a trend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpectedDip {
    /// From one day of each cycle to another, both from 1.
    InEachCycle(u32, u32),
    /// The first days after the first dose.
    AtTheBeginning(i64),
}

impl Drug {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Esa,
        Self::Luspatercept,
        Self::Imetelstat,
        Self::Lenalidomide,
        Self::Azacitidine,
        Self::Decitabine,
        Self::DecitabineCedazuridine,
        Self::Ivosidenib,
        Self::Olutasidenib,
        Self::Enasidenib,
        Self::VenetoclaxAzacitidine,
        Self::AtgCiclosporin,
    ];

    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Esa => "esa",
            Self::Luspatercept => "luspatercept",
            Self::Imetelstat => "imetelstat",
            Self::Lenalidomide => "lenalidomide",
            Self::Azacitidine => "azacitidine",
            Self::Decitabine => "decitabine",
            Self::DecitabineCedazuridine => "decitabine-cedazuridine",
            Self::Ivosidenib => "ivosidenib",
            Self::Olutasidenib => "olutasidenib",
            Self::Enasidenib => "enasidenib",
            Self::VenetoclaxAzacitidine => "venetoclax-azacitidine",
            Self::AtgCiclosporin => "atg-ciclosporin",
        }
    }

    /// Finds the medicine that a name means. “Placebo” beside it leaves it open.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        if name.contains("placebo") {
            return None;
        }
        NAMES
            .iter()
            .find(|(_, names)| names.iter().any(|known| name.contains(known)))
            .map(|(drug, _)| *drug)
    }

    /// Returns the medicine of a treatment; never in a blinded study, whose arm is not guessed.
    #[must_use]
    pub fn of(treatment: &Treatment) -> Option<Self> {
        let is_blinded = treatment
            .trial
            .as_ref()
            .is_some_and(|trial| trial.arm == Arm::Blinded);
        if is_blinded {
            None
        } else {
            Self::from_name(&treatment.name)
        }
    }

    /// Returns the days on which neutrophils and platelets often dip. Days around the lowest point are
    /// from general knowledge (tag K); leaving them out of trends is a convention of this product.
    #[must_use]
    pub fn expected_dip(self) -> Option<ExpectedDip> {
        match self {
            Self::Azacitidine => Some(ExpectedDip::InEachCycle(8, 24)),
            Self::Decitabine | Self::DecitabineCedazuridine => {
                Some(ExpectedDip::InEachCycle(10, 27))
            }
            Self::VenetoclaxAzacitidine => Some(ExpectedDip::InEachCycle(8, 28)),
            Self::Lenalidomide => Some(ExpectedDip::AtTheBeginning(56)),
            Self::Esa
            | Self::Luspatercept
            | Self::Imetelstat
            | Self::Ivosidenib
            | Self::Olutasidenib
            | Self::Enasidenib
            | Self::AtgCiclosporin => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_means_a_medicine_and_a_pair_comes_before_its_parts() {
        for (name, expected) in [
            ("Vidaza 75 mg/m2", Some(Drug::Azacitidine)),
            (
                "azacitidine + venetoclax",
                Some(Drug::VenetoclaxAzacitidine),
            ),
            (
                "Decitabine and cedazuridine (INQOVI)",
                Some(Drug::DecitabineCedazuridine),
            ),
            ("decitabine i.v.", Some(Drug::Decitabine)),
            ("Darbepoetin alfa", Some(Drug::Esa)),
            ("imetelstat or placebo", None),
            ("KF-101 tablets", None),
            ("", None),
        ] {
            assert_eq!(Drug::from_name(name), expected, "{name}");
        }
    }

    #[test]
    fn every_medicine_has_a_name_and_an_id_of_its_own() {
        for drug in Drug::ALL {
            assert!(NAMES.iter().any(|(named, _)| named == drug), "{drug:?}");
            let same = Drug::ALL.iter().filter(|other| other.code() == drug.code());
            assert_eq!(same.count(), 1);
        }
    }
}

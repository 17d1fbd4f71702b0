//! Blood counts of somebody with a myelodysplastic syndrome: values that fit each other, from week to week.

use std::collections::BTreeMap;

use domain::Analyte as A;

use crate::chance::{Chance, between, sometimes};

/// The course of one person: where the counts lie, and how they wander.
#[derive(Debug, Clone)]
pub struct Course {
    hemoglobin: f64,
    mean_volume: f64,
    concentration: f64,
    white: f64,
    platelets: f64,
    neutrophil_share: f64,
    blast_share: f64,
}

/// Values in canonical units, before any rounding.
pub type Values = BTreeMap<A, f64>;

impl Course {
    /// Somebody new.
    pub fn new(chance: &mut Chance) -> Self {
        Self {
            hemoglobin: between(chance, 6.8, 12.8),
            mean_volume: between(chance, 88.0, 118.0),
            concentration: between(chance, 32.0, 35.0),
            white: between(chance, 1.2, 8.5),
            platelets: between(chance, 12.0, 320.0),
            neutrophil_share: between(chance, 18.0, 68.0),
            blast_share: if sometimes(chance, 40) {
                between(chance, 0.5, 9.0)
            } else {
                0.0
            },
        }
    }

    /// The values of the next draw.
    pub fn draw(&mut self, chance: &mut Chance) -> Values {
        let mut wander = |value: &mut f64, share: f64, low: f64, high: f64| {
            *value = (*value * (1.0 + between(chance, -share, share))).clamp(low, high);
        };
        wander(&mut self.hemoglobin, 0.09, 5.4, 15.5);
        wander(&mut self.mean_volume, 0.02, 82.0, 122.0);
        wander(&mut self.concentration, 0.015, 31.0, 35.8);
        wander(&mut self.white, 0.25, 0.7, 14.0);
        wander(&mut self.platelets, 0.3, 6.0, 480.0);
        wander(&mut self.neutrophil_share, 0.2, 9.0, 78.0);
        wander(&mut self.blast_share, 0.3, 0.0, 14.0);
        let (hb, mcv, mchc) = (self.hemoglobin, self.mean_volume, self.concentration);
        let mch = mcv * mchc / 100.0;
        let immature = between(chance, 0.0, 1.4);
        let mut left = 100.0 - self.neutrophil_share - self.blast_share - immature;
        let mut part = |low: f64, high: f64| {
            let share = (left * between(chance, low, high)).max(0.0);
            left -= share;
            share
        };
        let (monocytes, eosinophils, basophils) =
            (part(0.06, 0.3), part(0.0, 0.07), part(0.0, 0.03));
        let lymphocytes = left;
        let normoblasts = if sometimes(chance, 60) {
            0.0
        } else {
            between(chance, 0.2, 6.0)
        };
        let rbc = hb * 10.0 / mch;
        let retic = between(chance, 0.3, 2.6);
        let count = |share: f64| self.white * share / 100.0;
        [
            (A::Wbc, self.white),
            (A::Rbc, rbc),
            (A::Hemoglobin, hb),
            (A::Hematocrit, hb / mchc * 100.0),
            (A::Mcv, mcv),
            (A::Mch, mch),
            (A::Mchc, mchc),
            (A::RdwCv, between(chance, 13.5, 25.0)),
            (A::RdwSd, between(chance, 44.0, 88.0)),
            (A::Platelets, self.platelets),
            (A::Mpv, between(chance, 8.0, 12.6)),
            (A::NeutrophilsPercent, self.neutrophil_share),
            (A::Neutrophils, count(self.neutrophil_share)),
            (A::LymphocytesPercent, lymphocytes),
            (A::Lymphocytes, count(lymphocytes)),
            (A::MonocytesPercent, monocytes),
            (A::Monocytes, count(monocytes)),
            (A::EosinophilsPercent, eosinophils),
            (A::Eosinophils, count(eosinophils)),
            (A::BasophilsPercent, basophils),
            (A::Basophils, count(basophils)),
            (A::ImmatureGranulocytesPercent, immature),
            (A::ImmatureGranulocytes, count(immature)),
            (A::BlastsPercent, self.blast_share),
            (A::Blasts, count(self.blast_share)),
            (A::NrbcPer100Wbc, normoblasts),
            (A::Nrbc, count(normoblasts)),
            (A::ReticulocytesPercent, retic),
            (A::Reticulocytes, rbc * retic * 10.0),
            (A::Ferritin, between(chance, 90.0, 3800.0)),
            (A::Epo, between(chance, 12.0, 900.0)),
            (A::Ldh, between(chance, 130.0, 520.0)),
            (A::Creatinine, between(chance, 0.6, 1.7)),
            (A::Bilirubin, between(chance, 0.3, 2.2)),
        ]
        .into_iter()
        .collect()
    }
}

/// The range that a laboratory calls normal, in the canonical unit.
#[must_use]
pub fn usual_range(analyte: A) -> Option<(f64, f64)> {
    RANGES
        .iter()
        .find(|(other, ..)| *other == analyte)
        .map(|(_, low, high)| (*low, *high))
}

const RANGES: &[(A, f64, f64)] = &[
    (A::Wbc, 4.0, 10.0),
    (A::Rbc, 4.2, 5.7),
    (A::Hemoglobin, 12.5, 16.5),
    (A::Hematocrit, 37.0, 49.0),
    (A::Mcv, 80.0, 98.0),
    (A::Mch, 27.0, 33.0),
    (A::Mchc, 32.0, 36.0),
    (A::RdwCv, 11.5, 14.5),
    (A::RdwSd, 37.0, 50.0),
    (A::Platelets, 150.0, 390.0),
    (A::Mpv, 7.8, 12.0),
    (A::NeutrophilsPercent, 42.0, 75.0),
    (A::Neutrophils, 1.8, 7.2),
    (A::LymphocytesPercent, 20.0, 45.0),
    (A::Lymphocytes, 1.1, 3.6),
    (A::MonocytesPercent, 3.0, 11.0),
    (A::Monocytes, 0.2, 0.9),
    (A::EosinophilsPercent, 0.0, 6.0),
    (A::Eosinophils, 0.02, 0.48),
    (A::BasophilsPercent, 0.0, 2.0),
    (A::Basophils, 0.0, 0.12),
    (A::ImmatureGranulocytesPercent, 0.0, 0.9),
    (A::ImmatureGranulocytes, 0.0, 0.06),
    (A::ReticulocytesPercent, 0.5, 2.3),
    (A::Reticulocytes, 25.0, 102.0),
    (A::Ferritin, 30.0, 380.0),
    (A::Epo, 3.0, 18.0),
    (A::Ldh, 125.0, 245.0),
    (A::Creatinine, 0.6, 1.2),
    (A::Bilirubin, 0.2, 1.2),
];

/// How many decimals a laboratory gives in the canonical unit.
#[must_use]
pub fn usual_decimals(analyte: A) -> i32 {
    match analyte {
        A::Platelets | A::Ferritin | A::Ldh => 0,
        A::Rbc
        | A::Neutrophils
        | A::Lymphocytes
        | A::Monocytes
        | A::Eosinophils
        | A::Basophils
        | A::ImmatureGranulocytes
        | A::Blasts
        | A::Nrbc
        | A::Segs
        | A::Bands
        | A::Wbc
        | A::ReticulocytesPercent
        | A::Creatinine => 2,
        A::Hemoglobin
        | A::Hematocrit
        | A::Mcv
        | A::Mch
        | A::Mchc
        | A::RdwCv
        | A::RdwSd
        | A::Mpv
        | A::Pdw
        | A::NeutrophilsPercent
        | A::BandsPercent
        | A::SegsPercent
        | A::LymphocytesPercent
        | A::MonocytesPercent
        | A::EosinophilsPercent
        | A::BasophilsPercent
        | A::ImmatureGranulocytesPercent
        | A::BlastsPercent
        | A::MarrowBlastsPercent
        | A::Reticulocytes
        | A::NrbcPer100Wbc
        | A::Epo
        | A::Bilirubin => 1,
    }
}

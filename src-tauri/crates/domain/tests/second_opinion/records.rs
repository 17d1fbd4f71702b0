//! Invented records: days as whole numbers, values in thousandths of the canonical unit.

use chrono::{NaiveDate, TimeDelta};
use domain::analyte::Analyte;
use domain::criteria::{CountOnDay, CriteriaInput, Unsure, UnsureResult};
use domain::influence::GrowthFactorSpan;
use domain::transfusion::{LogCompleteness, LogSpan, Product, Transfusion};
use domain::{Comparator, Decimal, Quantity, Uuid};

use crate::worlds::is_free;

/// One draw of one count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Draw {
    pub(crate) day: i64,
    pub(crate) thousandths: i64,
    /// `Some(true)` for “>”, `Some(false)` for “<”.
    pub(crate) is_above: Option<bool>,
    pub(crate) before_transfusion: Option<bool>,
}

/// One transfusion.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given {
    pub(crate) day: i64,
    pub(crate) units: i64,
    pub(crate) hemoglobin_before: Option<i64>,
}

/// What was measured.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Tested {
    Hemoglobin,
    Platelets,
    Neutrophils,
    Blasts,
    Marrow,
}

impl Tested {
    const ALL: [Self; 5] = [
        Self::Hemoglobin,
        Self::Platelets,
        Self::Neutrophils,
        Self::Blasts,
        Self::Marrow,
    ];

    /// The lowest and the highest that it could be, in thousandths.
    pub(crate) fn extremes(self) -> (i64, i64) {
        match self {
            Self::Hemoglobin => (4000, 15_000),
            Self::Platelets => (5000, 400_000),
            Self::Neutrophils => (50, 6000),
            Self::Blasts => (0, 4000),
            Self::Marrow => (500, 18_000),
        }
    }

    fn analyte(self) -> Analyte {
        match self {
            Self::Hemoglobin => Analyte::Hemoglobin,
            Self::Platelets => Analyte::Platelets,
            Self::Neutrophils => Analyte::Neutrophils,
            Self::Blasts => Analyte::BlastsPercent,
            Self::Marrow => Analyte::MarrowBlastsPercent,
        }
    }
}

/// A result whose day, value or standing is not settled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unsettled {
    pub(crate) tested: Tested,
    pub(crate) first: i64,
    pub(crate) last: i64,
    pub(crate) thousandths: Option<i64>,
    why: Unsure,
}

/// A record that nobody has.
#[derive(Debug, Clone)]
pub(crate) struct Invented {
    pub(crate) evaluation: i64,
    pub(crate) is_over: bool,
    pub(crate) hemoglobin: Vec<Draw>,
    pub(crate) platelets: Vec<Draw>,
    pub(crate) neutrophils: Vec<Draw>,
    /// Blasts in the blood, in thousandths of a percent.
    pub(crate) blasts: Vec<Draw>,
    /// Blasts in the marrow, the same.
    pub(crate) marrow: Vec<Draw>,
    /// Blasts in the marrow before treatment, as a letter without a day says.
    pub(crate) marrow_before: Option<i64>,
    pub(crate) red_cells: Vec<Given>,
    pub(crate) platelet_days: Vec<i64>,
    pub(crate) growth_factor_days: Vec<i64>,
    /// First and last day of each log.
    pub(crate) red_cell_log: Option<(i64, i64)>,
    pub(crate) platelet_log: Option<(i64, i64)>,
    pub(crate) growth_factor_log: Option<(i64, i64)>,
    /// Results that are not settled; most records have none.
    pub(crate) unsure: Vec<Unsettled>,
}

/// A few numbers that follow from a seed; the same on every computer.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x5851_F42D_4C95_7F2D) ^ 0xD1CE)
    }

    fn roll(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low + 1).unwrap();
        low + i64::try_from(self.roll() % span).unwrap()
    }

    pub(crate) fn one_in(&mut self, many: i64) -> bool {
        self.between(1, many) == 1
    }
}

impl Invented {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let evaluation = match dice.between(0, 3) {
            0 => dice.between(10, 167),
            1 => 168,
            2 => dice.between(169, 220),
            _ => dice.between(221, 700),
        };
        let is_over = if evaluation >= 182 {
            true
        } else {
            evaluation >= 168 && dice.one_in(2)
        };
        let last = |dice: &mut Dice| {
            if dice.one_in(8) {
                dice.between(-5, evaluation)
            } else {
                evaluation
            }
        };
        let log = |dice: &mut Dice| {
            (!dice.one_in(25)).then(|| {
                let from = if dice.one_in(6) {
                    dice.between(-113, -50)
                } else {
                    -200
                };
                (from, last(dice).max(from))
            })
        };
        let mut invented = Self {
            hemoglobin: draws(&mut dice, evaluation, 7000, 9800, 1900, 100),
            platelets: draws(&mut dice, evaluation, 8000, 90_000, 35_000, 1000),
            neutrophils: draws(&mut dice, evaluation, 200, 1000, 700, 10),
            red_cells: red_cells(&mut dice, evaluation),
            platelet_days: some_days(&mut dice, evaluation),
            growth_factor_days: some_days(&mut dice, evaluation),
            red_cell_log: log(&mut dice),
            platelet_log: log(&mut dice),
            growth_factor_log: log(&mut dice),
            blasts: Vec::new(),
            marrow: marrow(&mut dice, evaluation),
            marrow_before: dice.one_in(3).then(|| dice.between(2, 15) * 1000),
            evaluation,
            is_over,
            unsure: Vec::new(),
        };
        if dice.one_in(2) {
            panels(&mut dice, &mut invented);
        } else {
            invented.blasts = draws(&mut dice, evaluation, 0, 900, 0, 1000);
        }
        if dice.one_in(3) {
            let many = if dice.one_in(3) { 2 } else { 1 };
            for _ in 0..many {
                let unsettled = unsettled(&mut dice, &mut invented);
                invented.unsure.extend(unsettled);
            }
        }
        invented
    }

    /// The draws of one kind.
    pub(crate) fn list(&mut self, tested: Tested) -> &mut Vec<Draw> {
        match tested {
            Tested::Hemoglobin => &mut self.hemoglobin,
            Tested::Platelets => &mut self.platelets,
            Tested::Neutrophils => &mut self.neutrophils,
            Tested::Blasts => &mut self.blasts,
            Tested::Marrow => &mut self.marrow,
        }
    }

    pub(crate) fn input(&self) -> CriteriaInput {
        let first_dose = NaiveDate::from_ymd_opt(2025, 1, 6).unwrap();
        let date = |day: i64| first_dose + TimeDelta::days(day);
        let counts = |draws: &[Draw]| {
            draws
                .iter()
                .map(|draw| CountOnDay {
                    result: None,
                    on: date(draw.day),
                    seconds: None,
                    quantity: Quantity {
                        value: Decimal::new(draw.thousandths, 3),
                        comparator: draw.is_above.map(|above| {
                            if above {
                                Comparator::Above
                            } else {
                                Comparator::Below
                            }
                        }),
                    },
                    before_transfusion: draw.before_transfusion,
                })
                .collect()
        };
        let given = |day: i64, product, units: i64, before: Option<i64>| Transfusion {
            id: Uuid::nil(),
            on: date(day),
            product,
            units: u16::try_from(units).unwrap(),
            hemoglobin_before: before.map(|before| Decimal::new(before, 3)),
            platelets_before: None,
            reason: None,
            reaction: None,
        };
        let span = |log: Option<(i64, i64)>| {
            log.map(|(from, to)| LogSpan {
                from: date(from),
                to: date(to),
            })
        };
        let mut transfusions: Vec<Transfusion> = self
            .red_cells
            .iter()
            .map(|red| given(red.day, Product::RedCells, red.units, red.hemoglobin_before))
            .collect();
        transfusions.extend(
            self.platelet_days
                .iter()
                .map(|day| given(*day, Product::Platelets, 1, None)),
        );
        CriteriaInput {
            window_is_over: self.is_over,
            hemoglobin: counts(&self.hemoglobin),
            platelets: counts(&self.platelets),
            neutrophils: counts(&self.neutrophils),
            blasts_percent: counts(&self.blasts),
            marrow_blasts: counts(&self.marrow),
            marrow_blasts_before: self.marrow_before.map(|before| Decimal::new(before, 3)),
            transfusions,
            growth_factors: self
                .growth_factor_days
                .iter()
                .map(|day| GrowthFactorSpan::dose(date(*day)))
                .collect(),
            unsure: self
                .unsure
                .iter()
                .map(|unsettled| UnsureResult {
                    analyte: unsettled.tested.analyte(),
                    earliest: date(unsettled.first),
                    latest: date(unsettled.last),
                    quantity: unsettled
                        .thousandths
                        .map(|value| Quantity::exact(Decimal::new(value, 3))),
                    why: unsettled.why,
                })
                .collect(),
            log: LogCompleteness {
                red_cells: span(self.red_cell_log),
                platelets: span(self.platelet_log),
                growth_factors: span(self.growth_factor_log),
            },
            ..CriteriaInput::new(first_dose, date(self.evaluation))
        }
    }
}

/// A result that waits, that cannot be read, or whose day is known to the month alone.
fn unsettled(dice: &mut Dice, record: &mut Invented) -> Option<Unsettled> {
    let place = usize::try_from(dice.between(0, 4)).unwrap();
    let tested = *Tested::ALL.get(place).unwrap();
    let day = dice.between(-110, record.evaluation);
    let (low, high) = tested.extremes();
    let value = dice.between(low, high) / 10 * 10;
    let why = match dice.between(0, 2) {
        0 => Unsure::Waiting,
        1 => Unsure::NotRead,
        _ => Unsure::DayNotKnown,
    };
    let (last, thousandths) = match why {
        Unsure::Waiting => (day, dice.one_in(2).then_some(value)),
        Unsure::NotRead => (day, None),
        Unsure::DayNotKnown => (day + 30, Some(value)),
    };
    let is_free = day != last || is_free(record, tested, day);
    is_free.then_some(Unsettled {
        tested,
        first: day,
        last,
        thousandths,
        why,
    })
}

/// Draws before at one level, and since at a higher one for some time, in a rhythm of its own.
fn draws(
    dice: &mut Dice,
    evaluation: i64,
    low: i64,
    high: i64,
    rise: i64,
    grain: i64,
) -> Vec<Draw> {
    // One in four begins above what the definitions allow.
    let reach = high + if dice.one_in(4) { high / 2 } else { 0 };
    let level = dice.between(low, reach);
    let rise = dice.between(-rise / 2, rise * 2);
    let from = dice.between(1, 120);
    let to = from + dice.between(20, 260);
    let rhythm = dice.between(5, 33);
    let wobble = level / dice.between(12, 60);
    let mut found = Vec::new();
    let mut day = dice.between(-150, -40);
    while day <= evaluation + 10 {
        let lifted = if day >= from && day <= to { rise } else { 0 };
        let value = (level + lifted + dice.between(-wobble, wobble)).max(grain);
        // Printed with as many digits as laboratories print.
        let thousandths = value / grain * grain;
        found.push(Draw {
            day,
            thousandths,
            is_above: dice.one_in(60).then(|| dice.one_in(2)),
            before_transfusion: match dice.between(0, 19) {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
        });
        day += if dice.one_in(25) {
            dice.between(34, 70)
        } else {
            (rhythm + dice.between(-4, 4)).max(1)
        };
    }
    found
}

/// Whole panels of one day, as a laboratory prints them: low before, often in the range of remission for
/// some time since; now and then one value is not measured.
fn panels(dice: &mut Dice, record: &mut Invented) {
    let evaluation = record.evaluation;
    for list in [
        &mut record.hemoglobin,
        &mut record.platelets,
        &mut record.neutrophils,
        &mut record.blasts,
    ] {
        list.clear();
    }
    if !dice.one_in(3) {
        record.red_cells.retain(|given| given.day <= 0);
        record.platelet_days.clear();
        record.growth_factor_days.clear();
    }
    let (from, length) = (dice.between(5, 120), dice.between(15, 200));
    let rhythm = dice.between(5, 24);
    if dice.one_in(2) {
        // Blasts in the marrow about halved, on a day of the recovery.
        let before = dice.between(22, 36) * 500;
        let since = before / 2 + dice.between(-1, 1) * 500;
        let on = (from + dice.between(0, length)).min(evaluation).max(1);
        record.marrow = [(-20, before), (on, since)]
            .map(|(day, thousandths)| Draw {
                day,
                thousandths,
                is_above: None,
                before_transfusion: None,
            })
            .into();
    }
    // How far the counts recover: all, two, one, or in part.
    let recovered = [
        (dice.between(9200, 13_500), 8500),
        (dice.between(35, 180) * 1000, 60_000),
        (dice.between(40, 260) * 10, 600),
    ];
    let mut day = dice.between(-150, -40);
    while day <= evaluation + 10 {
        let is_recovered = (from..=from + length).contains(&day);
        let mut one = |(high, low): (i64, i64), grain: i64| {
            let level = if is_recovered { high } else { low };
            let value = (level + dice.between(-level / 25, level / 25)) / grain * grain;
            let is_above = dice.one_in(70).then(|| dice.one_in(2));
            (!dice.one_in(14)).then_some(Draw {
                day,
                thousandths: value,
                is_above,
                before_transfusion: None,
            })
        };
        let [hemoglobin, platelets, neutrophils] = recovered;
        record.hemoglobin.extend(one(hemoglobin, 100));
        record.platelets.extend(one(platelets, 1000));
        record.neutrophils.extend(one(neutrophils, 10));
        let has_blasts = !is_recovered && dice.one_in(3) || dice.one_in(25);
        if !dice.one_in(9) {
            record.blasts.push(Draw {
                day,
                thousandths: if has_blasts { 1000 } else { 0 },
                is_above: (dice.one_in(60) && has_blasts).then_some(false),
                before_transfusion: None,
            });
        }
        day += if dice.one_in(20) {
            dice.between(30, 60)
        } else {
            (rhythm + dice.between(-3, 3)).max(1)
        };
    }
}

/// Marrow tests: now and then one before, and up to two since.
fn marrow(dice: &mut Dice, evaluation: i64) -> Vec<Draw> {
    let mut found = Vec::new();
    let mut on = |dice: &mut Dice, day, low, high| {
        found.push(Draw {
            day,
            thousandths: dice.between(low, high) * 500,
            is_above: dice.one_in(20).then_some(false),
            before_transfusion: None,
        });
    };
    if !dice.one_in(3) {
        let day = dice.between(-90, 0);
        on(dice, day, 4, 36);
    }
    if !dice.one_in(3) {
        let day = dice.between(1, evaluation / 2);
        on(dice, day, 2, 24);
    }
    if dice.one_in(2) {
        let day = dice.between(evaluation / 2 + 1, evaluation);
        on(dice, day, 1, 20);
    }
    found
}

fn red_cells(dice: &mut Dice, evaluation: i64) -> Vec<Given> {
    let (every_before, every_since) = match dice.between(0, 4) {
        0 => (1000, 1000),
        1 => (dice.between(20, 60), dice.between(60, 200)),
        2 => (dice.between(9, 21), dice.between(15, 80)),
        3 => (dice.between(35, 60), 1000),
        _ => (1000, dice.between(40, 200)),
    };
    let mut found = Vec::new();
    let mut day = -150 + dice.between(0, every_before.min(60));
    if every_before == 1000 {
        day = dice
            .between(1, 100)
            .max(if every_since == 1000 { 2000 } else { 1 });
    }
    while day <= evaluation + 5 {
        found.push(Given {
            day,
            units: dice.between(1, 3),
            hemoglobin_before: (!dice.one_in(4)).then(|| dice.between(70, 95) * 100),
        });
        let every = if day <= 0 { every_before } else { every_since };
        day += (every + dice.between(-5, 5)).max(1);
    }
    found
}

fn some_days(dice: &mut Dice, evaluation: i64) -> Vec<i64> {
    let many = if dice.one_in(3) {
        dice.between(1, 6)
    } else {
        0
    };
    (0..many).map(|_| dice.between(-100, evaluation)).collect()
}

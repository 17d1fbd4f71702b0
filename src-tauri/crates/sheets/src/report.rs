//! One report of one person before it is written in a format: draws, rows, and what is odd about it.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use domain::{Analyte as A, Comparator, Decimal};

use crate::blood::{Course, usual_decimals, usual_range};
use crate::chance::{Chance, pick, sometimes};
use crate::habit::{Habit, Unit};
use crate::truth::{Expected, Person, Trust};

/// What a laboratory says of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Complete.
    Final,
    /// Replaces a former one.
    Corrected,
    /// May still change.
    Preliminary,
    /// Not done.
    Cancelled,
    /// Taken back.
    Wrong,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What was measured.
    pub analyte: A,
    /// Name as printed.
    pub name: String,
    /// Plain number with a decimal point; empty for a text.
    pub number: String,
    /// The sign before it.
    pub comparator: Option<Comparator>,
    /// Text in place of a number.
    pub text: Option<String>,
    /// Unit; `None` where it is left out.
    pub unit: Option<Unit>,
    /// The range, as plain numbers.
    pub range: Option<(String, String)>,
    /// Whether below or above.
    pub flag: Option<&'static str>,
    /// What the laboratory says of it.
    pub standing: Standing,
    /// A mark that refers to a note at the foot.
    pub note: Option<String>,
    /// How far it may be trusted.
    pub trust: Trust,
}

/// One draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Draw {
    /// When.
    pub at: NaiveDateTime,
    /// The rows in the order of the laboratory.
    pub rows: Vec<Row>,
}

/// One report.
#[derive(Debug, Clone)]
pub struct Report {
    /// Whose.
    pub person: Person,
    /// By whom.
    pub laboratory: &'static str,
    /// The customs of that laboratory.
    pub habit: Habit,
    /// From old to new.
    pub draws: Vec<Draw>,
    /// When it was sent.
    pub reported: NaiveDate,
}

/// What is asked of a report.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// How many draws.
    pub draws: usize,
    /// True for a long panel with chemistry.
    pub is_long: bool,
    /// The last day on which blood may have been drawn.
    pub latest: NaiveDate,
}

const LABORATORIES: &[&str] = &[
    "Northgate Pathology",
    "Labor Am Stadtpark",
    "Laboratoire des Tilleuls",
    "Riverside Clinical Laboratory",
    "Laboratorio Montealto",
];

const CORE: &[A] = &[
    A::Wbc,
    A::Rbc,
    A::Hemoglobin,
    A::Hematocrit,
    A::Mcv,
    A::Mch,
    A::Mchc,
];
const SHARES: &[(A, A)] = &[
    (A::Neutrophils, A::NeutrophilsPercent),
    (A::Lymphocytes, A::LymphocytesPercent),
    (A::Monocytes, A::MonocytesPercent),
    (A::Eosinophils, A::EosinophilsPercent),
    (A::Basophils, A::BasophilsPercent),
];
/// Where analysers stop counting.
const LIMITS: &[(A, f64, Comparator)] = &[
    (A::Ferritin, 1650.0, Comparator::Above),
    (A::ImmatureGranulocytesPercent, 0.5, Comparator::Below),
    (A::NrbcPer100Wbc, 0.5, Comparator::Below),
    (A::Platelets, 10.0, Comparator::Below),
    (A::Epo, 750.0, Comparator::Above),
];
const CHEMISTRY: &[A] = &[A::Ferritin, A::Epo, A::Ldh, A::Creatinine, A::Bilirubin];

/// Invents a person whose language is that of the laboratory.
pub fn person(chance: &mut Chance, habit: &Habit) -> Person {
    let (family, given) = pick(chance, habit.words.people);
    let birth = NaiveDate::from_ymd_opt(
        chance.i32(1932..1968),
        chance.u32(1..=12),
        chance.u32(1..=28),
    )
    .expect("a day that every month has");
    Person {
        given: given.to_owned(),
        family: family.to_owned(),
        birth,
        id: format!("{:07}", chance.u32(1_000_000..9_999_999)),
        sex: if chance.bool() { 'F' } else { 'M' },
    }
}

impl Report {
    /// Draws a report.
    pub fn new(chance: &mut Chance, habit: Habit, person: Person, wanted: Wanted) -> Self {
        let panel = panel(chance, wanted.is_long);
        let mut course = Course::new(chance);
        let mut day = wanted.latest;
        let mut days = Vec::new();
        for _ in 0..wanted.draws.max(1) {
            days.push(day);
            day = day
                .checked_sub_days(Days::new(chance.u64(4..40)))
                .unwrap_or(day);
        }
        days.reverse();
        let drops_decimals = sometimes(chance, 25);
        let draws = days
            .into_iter()
            .map(|day| {
                let time = NaiveTime::from_hms_opt(chance.u32(6..17), chance.u32(0..60), 0)
                    .expect("a time of a clinic");
                let values = course.draw(chance);
                let rows = panel
                    .iter()
                    .filter_map(|analyte| {
                        let value = *values.get(analyte)?;
                        row(chance, &habit, *analyte, value, drops_decimals)
                    })
                    .collect();
                Draw {
                    at: day.and_time(time),
                    rows,
                }
            })
            .collect();
        let reported = wanted
            .latest
            .checked_add_days(Days::new(chance.u64(0..3)))
            .unwrap_or(wanted.latest);
        Self {
            person,
            laboratory: pick(chance, LABORATORIES),
            habit,
            draws,
            reported,
        }
    }

    /// Every row with its draw.
    pub fn rows(&self) -> impl Iterator<Item = (&Draw, &Row)> {
        self.draws
            .iter()
            .flat_map(|draw| draw.rows.iter().map(move |row| (draw, row)))
    }

    /// Does something to every row.
    pub fn each_row(&mut self, mut change: impl FnMut(&mut Row)) {
        for row in self.draws.iter_mut().flat_map(|draw| &mut draw.rows) {
            change(row);
        }
    }

    /// The truth of this report, for the person of that number.
    #[must_use]
    pub fn truth(&self, person: usize) -> Vec<Expected> {
        self.rows()
            .filter_map(|(draw, row)| row.expected(draw.at.date(), person))
            .collect()
    }
}

impl Row {
    /// What the row says, where it says a number.
    #[must_use]
    pub fn expected(&self, day: NaiveDate, person: usize) -> Option<Expected> {
        let printed: Decimal = self.number.parse().ok()?;
        if matches!(self.standing, Standing::Cancelled | Standing::Wrong) {
            return None;
        }
        let trust = match self.standing {
            Standing::Preliminary if self.trust == Trust::Clear => Trust::Ask("preliminary"),
            Standing::Preliminary
            | Standing::Final
            | Standing::Corrected
            | Standing::Cancelled
            | Standing::Wrong => self.trust,
        };
        Some(Expected {
            analyte: self.analyte,
            name: self.name.clone(),
            value: self
                .unit
                .map_or(printed, |unit| unit.canonical(printed))
                .normalize(),
            comparator: self.comparator,
            digits: self.number.clone(),
            unit: self.unit.map(|unit| unit.text.to_owned()),
            day: Some(day),
            person,
            trust,
        })
    }

    /// The value as printed in the language of the sheet, with its sign.
    #[must_use]
    pub fn shown(&self, habit: &Habit) -> String {
        match &self.text {
            Some(text) => text.clone(),
            None => format!(
                "{}{}",
                self.comparator.map_or("", Comparator::sign),
                habit.number(&self.number)
            ),
        }
    }

    /// The range as printed.
    #[must_use]
    pub fn shown_range(&self, habit: &Habit) -> String {
        self.range.as_ref().map_or_else(String::new, |(low, high)| {
            habit
                .range_form
                .replace("{l}", &habit.number(low))
                .replace("{h}", &habit.number(high))
        })
    }

    /// The unit as printed.
    #[must_use]
    pub fn shown_unit(&self) -> &'static str {
        self.unit.map_or("", |unit| unit.text)
    }
}

fn panel(chance: &mut Chance, is_long: bool) -> Vec<A> {
    let mut panel = CORE.to_vec();
    if sometimes(chance, 70) {
        panel.push(A::RdwCv);
    }
    if sometimes(chance, 20) {
        panel.push(A::RdwSd);
    }
    panel.push(A::Platelets);
    if sometimes(chance, 40) {
        panel.push(A::Mpv);
    }
    if sometimes(chance, 15) {
        // Some send only what the clinic asked for.
        panel.retain(|analyte| matches!(analyte, A::Wbc | A::Hemoglobin | A::Platelets));
    }
    let mut pairs = SHARES.to_vec();
    if sometimes(chance, 35) {
        pairs.push((A::ImmatureGranulocytes, A::ImmatureGranulocytesPercent));
    }
    if sometimes(chance, 30) {
        pairs.push((A::Blasts, A::BlastsPercent));
    }
    match chance.u8(0..6) {
        0 => {}
        1 => panel.extend(pairs.iter().map(|(count, _)| *count)),
        2 => panel.extend(pairs.iter().map(|(_, share)| *share)),
        3 => panel.extend(pairs.iter().flat_map(|(count, share)| [*count, *share])),
        4 => panel.extend(pairs.iter().flat_map(|(count, share)| [*share, *count])),
        _ => {
            panel.extend(pairs.iter().map(|(_, share)| *share));
            panel.extend(pairs.iter().map(|(count, _)| *count));
        }
    }
    if sometimes(chance, 25) {
        panel.push(if chance.bool() {
            A::NrbcPer100Wbc
        } else {
            A::Nrbc
        });
    }
    if is_long || sometimes(chance, 15) {
        panel.push(A::ReticulocytesPercent);
        panel.extend(CHEMISTRY);
    }
    panel
}

fn row(chance: &mut Chance, habit: &Habit, analyte: A, value: f64, drops: bool) -> Option<Row> {
    let name = habit.name_of(analyte)?;
    let unit = habit.units.of(analyte);
    let mut base = usual_decimals(analyte);
    if drops
        && matches!(
            analyte,
            A::Wbc | A::Mcv | A::NeutrophilsPercent | A::LymphocytesPercent
        )
    {
        base -= 1;
    }
    let decimals = unit.decimals(base);
    let printed = |canonical: f64| {
        format!(
            "{:.*}",
            decimals as usize,
            canonical * unit.from_canonical()
        )
    };
    let range = usual_range(analyte);
    let mut number = printed(value);
    let mut comparator = None;
    let is_rare = chance.u8(..100) < 3;
    if is_rare {
        let limit = LIMITS
            .iter()
            .find(|(other, ..)| *other == analyte)
            .map(|(_, limit, sign)| (*limit, *sign));
        if let Some((limit, sign)) = limit {
            number = printed(limit);
            comparator = Some(sign);
        }
    }
    let flag = range
        .filter(|_| comparator.is_none())
        .and_then(|(low, high)| {
            if value < low {
                Some(habit.flags.0)
            } else if value > high {
                Some(habit.flags.1)
            } else {
                None
            }
        });
    Some(Row {
        analyte,
        name,
        number,
        comparator,
        text: None,
        unit: Some(unit),
        range: range
            .filter(|_| habit.with_ranges)
            .map(|(low, high)| (printed(low), printed(high))),
        flag,
        standing: Standing::Final,
        note: None,
        trust: Trust::Clear,
    })
}

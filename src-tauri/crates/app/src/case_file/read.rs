//! The patients of a case file in the form that the criteria look at.
//!
//! A value that cannot be read for certain is left out and named; it never stands in for a number.

use chrono::{Days, NaiveDate, TimeDelta, Timelike};
use domain::analyte::Analyte;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::criteria::{CountOnDay, CriteriaInput, Unsure, UnsureResult};
use domain::influence::GrowthFactorSpan;
use domain::quantity::Comparator;
use domain::transfusion::{LogCompleteness, LogSpan, Product, Transfusion};
use domain::{Decimal, PartialDate, Quantity, Uuid, unit};
use serde::Deserialize;
use serde_json::value::RawValue;
use words::DecimalMark;
use words::input::{NumberInput, parse_number};

use super::unreadable;
use crate::error::AppError;

/// The frame of the file; each patient is read alone, so that one who cannot be read refuses nobody else.
#[derive(Deserialize)]
pub(super) struct CaseFile<'a> {
    #[serde(borrow)]
    pub(super) patients: Vec<&'a RawValue>,
}

/// The id of a patient, whatever else can be read: a text or a number.
#[derive(Deserialize)]
pub(super) struct Named {
    #[serde(default)]
    pub(super) id: serde_json::Value,
}

#[derive(Deserialize)]
pub(super) struct Patient<'a> {
    treatment_start: NaiveDate,
    evaluation_date: Option<NaiveDate>,
    evaluation_day: Option<i64>,
    transfusion_log_complete_from: Option<NaiveDate>,
    transfusion_log_complete_through: Option<NaiveDate>,
    #[serde(borrow)]
    labs: Option<Vec<Lab<'a>>>,
    /// A list that is not there says no more than its log; `null` says that nothing is known.
    #[serde(borrow, default = "no_list")]
    transfusions: Option<Vec<Given<'a>>>,
    gcsf_dates: Option<Vec<NaiveDate>>,
    growth_factor_log_complete_from: Option<NaiveDate>,
    growth_factor_log_complete_through: Option<NaiveDate>,
}

#[expect(clippy::unnecessary_wraps, reason = "the default of an optional list")]
fn no_list<'a>() -> Option<Vec<Given<'a>>> {
    Some(Vec::new())
}

#[derive(Deserialize)]
struct Lab<'a> {
    date: Option<String>,
    day: Option<i64>,
    #[serde(borrow)]
    hb: Option<Measured<'a>>,
    #[serde(borrow)]
    anc: Option<Measured<'a>>,
    #[serde(borrow)]
    plt: Option<Measured<'a>>,
    #[serde(borrow)]
    wbc: Option<Measured<'a>>,
    #[serde(borrow)]
    neut_pct: Option<&'a RawValue>,
    #[serde(borrow)]
    bands_pct: Option<&'a RawValue>,
    #[serde(borrow)]
    pb_blasts_pct: Option<&'a RawValue>,
    #[serde(borrow)]
    marrow_blasts_pct: Option<&'a RawValue>,
    hb_pre_transfusion: Option<bool>,
}

/// A value with its unit, or the value alone.
#[derive(Deserialize)]
struct WithUnit<'a> {
    #[serde(borrow)]
    value: Option<&'a RawValue>,
    unit: Option<String>,
}

struct Measured<'a> {
    value: Option<&'a RawValue>,
    unit: Option<String>,
}

impl<'de: 'a, 'a> Deserialize<'de> for Measured<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&'de RawValue>::deserialize(deserializer)?;
        if raw.get().starts_with('{') {
            let read: WithUnit<'a> =
                serde_json::from_str(raw.get()).map_err(serde::de::Error::custom)?;
            return Ok(Self {
                value: read.value,
                unit: read.unit,
            });
        }
        Ok(Self {
            value: Some(raw),
            unit: None,
        })
    }
}

#[derive(Deserialize)]
struct Given<'a> {
    date: Option<NaiveDate>,
    day: Option<i64>,
    product: String,
    #[serde(borrow)]
    units: Option<&'a RawValue>,
    #[serde(borrow)]
    pre_hb_g_dl: Option<&'a RawValue>,
}

/// A value of the file that takes no part.
pub(super) struct LeftOut {
    pub(super) analyte: Analyte,
    /// As it stands in the file.
    pub(super) date: String,
    /// As it stands in the file.
    pub(super) value: String,
    /// Why.
    pub(super) why: &'static str,
}

/// Brings a patient into the form of the criteria; beside it what could not be read.
pub(super) fn input(patient: &Patient<'_>) -> Result<(CriteriaInput, Vec<LeftOut>), AppError> {
    let start = patient.treatment_start;
    let evaluation = match (patient.evaluation_date, patient.evaluation_day) {
        (Some(date), Some(day)) if on_day(start, day)? != date => {
            return Err(unreadable(&"evaluation_date and evaluation_day differ"));
        }
        (Some(date), _) => date,
        (None, Some(day)) => on_day(start, day)?,
        (None, None) => return Err(unreadable(&"evaluation_date or evaluation_day is needed")),
    };
    let mut reading = Reading {
        input: CriteriaInput {
            window_is_over: (evaluation - start).num_days() >= 168,
            growth_factors: patient
                .gcsf_dates
                .iter()
                .flatten()
                .map(|day| GrowthFactorSpan::dose(*day))
                .collect(),
            ..CriteriaInput::new(start, evaluation)
        },
        left_out: Vec::new(),
        first: None,
    };
    for lab in patient.labs.iter().flatten() {
        reading.lab(lab)?;
    }
    for given in patient.transfusions.iter().flatten() {
        reading.transfusion(given)?;
    }
    reading.input.log = log(patient, evaluation, reading.first);
    Ok((reading.input, reading.left_out))
}

fn on_day(start: NaiveDate, day: i64) -> Result<NaiveDate, AppError> {
    TimeDelta::try_days(day)
        .and_then(|days| start.checked_add_signed(days))
        .ok_or_else(|| unreadable(&format!("day {day} is too far away")))
}

/// What has been read of a patient so far.
struct Reading {
    input: CriteriaInput,
    left_out: Vec<LeftOut>,
    /// The first day of any entry.
    first: Option<NaiveDate>,
}

/// One draw: its day, where that is known, else the days that it may be of. Where the file has no times,
/// the order of its rows says nothing.
#[derive(Clone, Copy)]
struct Draw<'a> {
    on: Option<NaiveDate>,
    earliest: NaiveDate,
    latest: NaiveDate,
    /// Why the day is not known, where it is not.
    why: &'static str,
    date: &'a str,
    seconds: Option<u32>,
    before_transfusion: Option<bool>,
}

impl Reading {
    fn lab(&mut self, lab: &Lab<'_>) -> Result<(), AppError> {
        let draw = self.draw(lab)?;
        self.first = self.first.into_iter().chain(draw.on).min();
        if let Some(counts) = self.count(draw, Analyte::Hemoglobin, lab.hb.as_ref())? {
            self.input.hemoglobin.push(counts);
        }
        if let Some(counts) = self.count(draw, Analyte::Platelets, lab.plt.as_ref())? {
            self.input.platelets.push(counts);
        }
        let unsure_before = self.input.unsure.len();
        let printed = self.count(draw, Analyte::Neutrophils, lab.anc.as_ref())?;
        if printed.is_some() {
            self.input.neutrophils.extend(printed);
        } else if self.input.unsure.len() == unsure_before {
            let neutrophils = self.neutrophils_of_white_cells(draw, lab)?;
            self.input.neutrophils.extend(neutrophils);
        }
        let share = |raw| Measured {
            value: raw,
            unit: Some("%".to_owned()),
        };
        let blasts = share(lab.pb_blasts_pct);
        let blasts = self.count(draw, Analyte::BlastsPercent, Some(&blasts))?;
        self.input.blasts_percent.extend(blasts);
        let marrow = share(lab.marrow_blasts_pct);
        let marrow = self.count(draw, Analyte::MarrowBlastsPercent, Some(&marrow))?;
        self.input.marrow_blasts.extend(marrow);
        Ok(())
    }

    fn draw<'a>(&self, lab: &'a Lab<'_>) -> Result<Draw<'a>, AppError> {
        let typed = lab.date.as_deref().unwrap_or_default();
        let by_number = lab
            .day
            .map(|day| on_day(self.input.first_dose, day))
            .transpose()?;
        let read = typed.parse::<PartialDate>();
        let (earliest, latest) = match (&read, by_number) {
            (Ok(date), None) => (date.earliest_day(), date.latest_day()),
            (Ok(date), Some(day)) if date.earliest_day() <= day && day <= date.latest_day() => {
                (day, day)
            }
            (Ok(date), Some(day)) => (date.earliest_day().min(day), date.latest_day().max(day)),
            (Err(_), Some(day)) if typed.is_empty() => (day, day),
            (Err(_), _) => return Err(unreadable(&format!("“{typed}” is not a date"))),
        };
        Ok(Draw {
            on: (earliest == latest).then_some(earliest),
            earliest,
            latest,
            why: if by_number.is_some() {
                "day-and-date-differ"
            } else {
                "day-not-known"
            },
            date: typed,
            seconds: match read {
                Ok(PartialDate::Minute { at, .. }) => Some(at.time().num_seconds_from_midnight()),
                Ok(PartialDate::Year(_) | PartialDate::Month { .. } | PartialDate::Day(_))
                | Err(_) => None,
            },
            before_transfusion: lab.hb_pre_transfusion,
        })
    }

    /// Neutrophils as white cells times their share; below 0.5 white cells without a differential they
    /// are at most the white cells (clinical reference, section 2).
    fn neutrophils_of_white_cells(
        &mut self,
        draw: Draw<'_>,
        lab: &Lab<'_>,
    ) -> Result<Option<CountOnDay>, AppError> {
        let unsure_before = self.input.unsure.len();
        let white = self.count(draw, Analyte::Wbc, lab.wbc.as_ref())?;
        let white_is_unsure = self.input.unsure.len() > unsure_before;
        self.input.unsure.truncate(unsure_before);
        let is_given = |raw: &&RawValue| raw.get() != "null";
        let (printed, bands) = (
            lab.neut_pct.filter(is_given),
            lab.bands_pct.filter(is_given),
        );
        let is_lost = |raw: Option<&RawValue>| {
            raw.is_some_and(|raw| number(raw).is_none() && has_digits(&plain(raw)))
        };
        if is_lost(printed) || is_lost(bands) || printed.is_some() && white_is_unsure {
            self.be_unsure(draw, Analyte::Neutrophils, None, Unsure::NotRead);
            return Ok(None);
        }
        let Some(mut white) = white else {
            return Ok(None);
        };
        white.before_transfusion = None;
        let (Some(neutrophils), bands) = (
            printed.and_then(number),
            bands.and_then(number).unwrap_or_default(),
        ) else {
            let is_below_half = white.quantity.is_at_least(Decimal::new(5, 1)) == Some(false);
            let sign = white.quantity.comparator.unwrap_or(Comparator::AtMost);
            white.quantity.comparator = Some(sign);
            return Ok(is_below_half.then_some(white));
        };
        if white.quantity.comparator.is_some() {
            return Ok(None);
        }
        let share = neutrophils + bands;
        white.quantity.value = white.quantity.value * share / Decimal::ONE_HUNDRED;
        Ok(Some(white))
    }

    /// Reads one value; a value that takes no part is noted.
    fn count(
        &mut self,
        draw: Draw<'_>,
        analyte: Analyte,
        measured: Option<&Measured<'_>>,
    ) -> Result<Option<CountOnDay>, AppError> {
        let raw = measured.and_then(|measured| measured.value);
        let Some((measured, raw)) = measured.zip(raw.filter(|raw| raw.get() != "null")) else {
            return Ok(None);
        };
        let read = quantity(analyte, raw, measured.unit.as_deref());
        match (read, draw.on) {
            (Ok(quantity), Some(on)) => Ok(Some(CountOnDay {
                result: None,
                on,
                seconds: draw.seconds,
                quantity,
                before_transfusion: draw
                    .before_transfusion
                    .filter(|_| analyte == Analyte::Hemoglobin),
            })),
            (Ok(quantity), None) => {
                self.leave_out(draw, analyte, raw, draw.why);
                self.be_unsure(draw, analyte, Some(quantity), Unsure::DayNotKnown);
                Ok(None)
            }
            (Err(why), _) => {
                self.leave_out(draw, analyte, raw, why);
                // A text without a number, such as “clumped”, is no result.
                if has_digits(&plain(raw)) {
                    self.be_unsure(draw, analyte, None, Unsure::NotRead);
                }
                Ok(None)
            }
        }
    }

    fn be_unsure(
        &mut self,
        draw: Draw<'_>,
        analyte: Analyte,
        quantity: Option<Quantity>,
        why: Unsure,
    ) {
        self.input.unsure.push(UnsureResult {
            analyte,
            earliest: draw.earliest,
            latest: draw.latest,
            quantity,
            why,
        });
    }

    fn leave_out(&mut self, draw: Draw<'_>, analyte: Analyte, raw: &RawValue, why: &'static str) {
        self.left_out.push(LeftOut {
            analyte,
            date: match draw.on {
                Some(on) => on.to_string(),
                None => draw.date.to_owned(),
            },
            value: plain(raw),
            why,
        });
    }

    fn transfusion(&mut self, given: &Given<'_>) -> Result<(), AppError> {
        let on = match (given.date, given.day) {
            (Some(date), Some(day)) if on_day(self.input.first_dose, day)? != date => {
                return Err(unreadable(&format!(
                    "day {day} and date {date} of a transfusion differ"
                )));
            }
            (Some(date), _) => date,
            (None, Some(day)) => on_day(self.input.first_dose, day)?,
            (None, None) => return Err(unreadable(&"a transfusion has no date")),
        };
        self.first = self.first.into_iter().chain([on]).min();
        let units = given
            .units
            .and_then(number)
            .filter(|units| units.fract().is_zero())
            .and_then(|units| u16::try_from(units).ok());
        let units = units.ok_or_else(|| {
            let typed = given.units.map(plain).unwrap_or_default();
            unreadable(&format!("“{typed}” are not units"))
        })?;
        let product = product(&given.product).ok_or_else(|| {
            unreadable(&format!(
                "“{}” is not a blood product we know",
                given.product
            ))
        })?;
        // A haemoglobin that cannot be is not known.
        let hemoglobin_before = given.pre_hb_g_dl.and_then(number).filter(|value| {
            let quantity = Quantity::exact(*value);
            plausibility(Analyte::Hemoglobin, &quantity) != Plausibility::Hard
        });
        self.input.transfusions.push(Transfusion {
            id: Uuid::nil(),
            on,
            product,
            units,
            hemoglobin_before,
            platelets_before: None,
            reason: None,
            reaction: None,
        });
        Ok(())
    }
}

/// A case file without `transfusion_log_complete_from` counts as complete from its first entry on
/// (clinical reference 3.5 step 0).
fn log(patient: &Patient<'_>, evaluation: NaiveDate, first: Option<NaiveDate>) -> LogCompleteness {
    // The weeks that a definition looks back over count as covered where the file says nothing else.
    let look_back = patient.treatment_start.checked_sub_days(Days::new(112));
    let start = first.into_iter().chain(look_back).min();
    let from = patient.transfusion_log_complete_from.or(start);
    let span = match (from, patient.transfusion_log_complete_through) {
        (Some(from), Some(to)) if patient.transfusions.is_some() => Some(LogSpan { from, to }),
        (Some(_), Some(_) | None) | (None, Some(_) | None) => None,
    };
    // Growth factors have a list of their own, which the span of the transfusions says nothing of: it
    // counts as complete up to the evaluation unless the case says otherwise.
    let growth_factors = LogSpan {
        from: patient
            .growth_factor_log_complete_from
            .or(start)
            .unwrap_or(patient.treatment_start),
        to: patient
            .growth_factor_log_complete_through
            .unwrap_or(evaluation),
    };
    LogCompleteness {
        red_cells: span,
        platelets: span,
        growth_factors: Some(growth_factors),
    }
}

/// The products by the names that people and hospitals write.
fn product(name: &str) -> Option<Product> {
    const RED_CELLS: &[&str] = &[
        "rbc",
        "rbcs",
        "prbc",
        "prbcs",
        "lrbc",
        "rcc",
        "ek",
        "cgr",
        "redcells",
        "redcell",
        "redbloodcells",
        "redbloodcell",
        "packedredcells",
        "packedredbloodcells",
        "redcellconcentrate",
        "erythrocytes",
        "erythrozyten",
        "erythrozytenkonzentrat",
        "hematies",
        "hematíes",
        "globulesrouges",
        "globulosrojos",
        "glóbulosrojos",
    ];
    const PLATELETS: &[&str] = &[
        "plt",
        "plts",
        "plat",
        "platelet",
        "platelets",
        "tk",
        "sdp",
        "pooledplatelets",
        "apheresisplatelets",
        "plateletconcentrate",
        "thrombocytes",
        "thrombozyten",
        "thrombozytenkonzentrat",
        "plaquettes",
        "plaquetas",
    ];
    const OTHER: &[&str] = &[
        "ffp",
        "plasma",
        "freshfrozenplasma",
        "cryo",
        "cryoprecipitate",
        "albumin",
        "granulocytes",
        "ivig",
        "immunoglobulin",
        "immunoglobulins",
        "other",
    ];
    let folded: String = name
        .to_lowercase()
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .collect();
    [
        (RED_CELLS, Product::RedCells),
        (PLATELETS, Product::Platelets),
        (OTHER, Product::Other),
    ]
    .into_iter()
    .find(|(names, _)| names.contains(&folded.as_str()))
    .map(|(_, product)| product)
}

/// The value as it stands in the file; of a text what it says, not how it is written.
fn plain(raw: &RawValue) -> String {
    let text = serde_json::from_str::<String>(raw.get());
    text.unwrap_or_else(|_| raw.get().to_owned())
        .trim()
        .to_owned()
}

fn has_digits(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// Takes off the flags that laboratories print beside a number (clinical reference, 1.1, trap 6).
fn without_flags(text: &str) -> &str {
    const FLAGS: &[&str] = &[
        "L", "H", "LL", "HH", "N", "A", "AA", "C", "CL", "CH", "LOW", "HIGH", "CRIT", "CRITICAL",
    ];
    const MARKS: &[char] = &[
        '*', '!', '↓', '↑', '▼', '▲', '(', ')', '[', ']', ' ', '\u{a0}',
    ];
    let is_flag = |word: &str| {
        let word = word.trim_matches(MARKS);
        FLAGS.iter().any(|flag| flag.eq_ignore_ascii_case(word))
    };
    let mut text = text.trim_matches(MARKS);
    let letters = |sign: char| sign.is_ascii_alphabetic();
    let head = text.trim_start_matches(letters);
    if is_flag(text.strip_suffix(head).unwrap_or_default()) {
        text = head.trim_matches(MARKS);
    }
    let tail = text.trim_end_matches(letters);
    if is_flag(text.strip_prefix(tail).unwrap_or_default()) {
        text = tail.trim_matches(MARKS);
    }
    text
}

/// Reads a number that can be read in one way.
fn number(raw: &RawValue) -> Option<Decimal> {
    let text = plain(raw);
    // JSON numbers have a point and no thousands marks.
    let is_json_number = !raw.get().starts_with('"');
    if is_json_number {
        return text
            .parse()
            .or_else(|_| Decimal::from_scientific(&text))
            .ok();
    }
    match parse_number(without_flags(&text), DecimalMark::Point) {
        NumberInput::One(number) => Some(number),
        NumberInput::Either(..) | NumberInput::NotANumber => None,
    }
}

/// Reads a value in its canonical unit; the error says why it takes no part.
fn quantity(
    analyte: Analyte,
    raw: &RawValue,
    printed_unit: Option<&str>,
) -> Result<Quantity, &'static str> {
    let text = plain(raw);
    let text = without_flags(&text);
    let digits = text.trim_start_matches(['<', '>', '=', '≤', '≥', ' ']);
    let sign = text.strip_suffix(digits).unwrap_or_default().trim();
    let comparator = Comparator::from_sign(sign);
    let value = if sign.is_empty() {
        number(raw)
    } else {
        match parse_number(digits, DecimalMark::Point) {
            NumberInput::One(number) if comparator.is_some() => Some(number),
            NumberInput::One(_) | NumberInput::Either(..) | NumberInput::NotANumber => None,
        }
    };
    let Some(value) = value else {
        return Err("not-a-number");
    };
    let printed_unit = printed_unit.map(str::trim).filter(|unit| !unit.is_empty());
    let Some(unit_used) = printed_unit.or_else(|| unit_for_certain(analyte, value)) else {
        return Err("unit-missing");
    };
    let Ok(conversion) = unit::conversion(analyte, unit_used) else {
        return Err("unit-of-another-test");
    };
    let Some(value) = conversion.checked_apply(value) else {
        return Err("not-plausible");
    };
    let quantity = Quantity { value, comparator };
    match plausibility(analyte, &quantity) {
        Plausibility::Fine | Plausibility::Soft => Ok(quantity),
        Plausibility::Hard => Err("not-plausible"),
    }
}

/// The unit of a number that has none, where the clinical reference (1.1, trap 3) leaves no choice.
fn unit_for_certain(analyte: Analyte, value: Decimal) -> Option<&'static str> {
    unit::unit_by_size(analyte, value).filter(|unit| {
        (analyte == Analyte::Hemoglobin && *unit == "g/L")
            || ([Analyte::Platelets, Analyte::Wbc].contains(&analyte) && *unit == "/µL")
    })
}

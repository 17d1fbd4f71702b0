//! The patients of a case file in the form that the criteria look at.
//!
//! A value that cannot be read for certain is left out and named; it never stands in for a number.

use chrono::{Days, NaiveDate, TimeDelta};
use domain::analyte::Analyte;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::criteria::{CountOnDay, CriteriaInput};
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

#[derive(Deserialize)]
pub(super) struct CaseFile<'a> {
    #[serde(borrow)]
    pub(super) patients: Vec<Patient<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Patient<'a> {
    pub(super) id: String,
    treatment_start: NaiveDate,
    evaluation_date: Option<NaiveDate>,
    evaluation_day: Option<i64>,
    transfusion_log_complete_from: Option<NaiveDate>,
    transfusion_log_complete_through: Option<NaiveDate>,
    #[serde(borrow, default)]
    labs: Vec<Lab<'a>>,
    #[serde(borrow, default)]
    transfusions: Vec<Given<'a>>,
    #[serde(default)]
    gcsf_dates: Vec<NaiveDate>,
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

#[derive(Deserialize)]
struct Measured<'a> {
    #[serde(borrow)]
    value: Option<&'a RawValue>,
    unit: Option<String>,
}

#[derive(Deserialize)]
struct Given<'a> {
    date: Option<NaiveDate>,
    day: Option<i64>,
    product: String,
    #[serde(borrow)]
    units: &'a RawValue,
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
                .map(|day| GrowthFactorSpan::dose(*day))
                .collect(),
            ..CriteriaInput::new(start, evaluation)
        },
        left_out: Vec::new(),
        first: None,
    };
    // Draws of one day stand in the file in the order in which they were taken.
    for (place, lab) in (0..).zip(&patient.labs) {
        reading.lab(lab, place)?;
    }
    for given in &patient.transfusions {
        reading.transfusion(given)?;
    }
    reading.input.log = log(patient, reading.first);
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

/// One draw: its day, where that is known, and its place among the draws of the file.
#[derive(Clone, Copy)]
struct Draw<'a> {
    on: Option<NaiveDate>,
    date: &'a str,
    place: u32,
    before_transfusion: Option<bool>,
}

impl Reading {
    fn lab(&mut self, lab: &Lab<'_>, place: u32) -> Result<(), AppError> {
        let typed = lab.date.as_deref().unwrap_or_default();
        let on = match (typed.parse::<PartialDate>(), lab.day) {
            (Ok(date), _) if date.day().is_some() => date.day(),
            (_, Some(day)) => Some(on_day(self.input.first_dose, day)?),
            (Ok(_), None) => None,
            (Err(_), None) => return Err(unreadable(&format!("“{typed}” is not a date"))),
        };
        self.first = self.first.into_iter().chain(on).min();
        let draw = Draw {
            on,
            date: typed,
            place,
            before_transfusion: lab.hb_pre_transfusion,
        };
        if let Some(counts) = self.count(draw, Analyte::Hemoglobin, lab.hb.as_ref())? {
            self.input.hemoglobin.push(counts);
        }
        if let Some(counts) = self.count(draw, Analyte::Platelets, lab.plt.as_ref())? {
            self.input.platelets.push(counts);
        }
        let neutrophils = match self.count(draw, Analyte::Neutrophils, lab.anc.as_ref())? {
            Some(printed) => Some(printed),
            None => self.neutrophils_of_white_cells(draw, lab)?,
        };
        self.input.neutrophils.extend(neutrophils);
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

    /// Neutrophils as white cells times their share; below 0.5 white cells without a differential they
    /// are at most the white cells (clinical reference, section 2).
    fn neutrophils_of_white_cells(
        &mut self,
        draw: Draw<'_>,
        lab: &Lab<'_>,
    ) -> Result<Option<CountOnDay>, AppError> {
        let Some(mut white) = self.count(draw, Analyte::Wbc, lab.wbc.as_ref())? else {
            return Ok(None);
        };
        white.before_transfusion = None;
        let (Some(neutrophils), bands) = (
            lab.neut_pct.and_then(number),
            lab.bands_pct.and_then(number).unwrap_or_default(),
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
        let read = quantity(analyte, raw, measured.unit.as_deref())?;
        match (read, draw.on) {
            (Ok(quantity), Some(on)) => Ok(Some(CountOnDay {
                result: None,
                on,
                seconds: Some(draw.place),
                quantity,
                before_transfusion: draw
                    .before_transfusion
                    .filter(|_| analyte == Analyte::Hemoglobin),
            })),
            (Ok(_), None) => {
                self.leave_out(draw, analyte, raw, "day-not-known");
                match self
                    .input
                    .undated
                    .iter_mut()
                    .find(|(known, _)| *known == analyte)
                {
                    Some((_, count)) => *count += 1,
                    None => self.input.undated.push((analyte, 1)),
                }
                Ok(None)
            }
            (Err(why), _) => {
                self.leave_out(draw, analyte, raw, why);
                Ok(None)
            }
        }
    }

    fn leave_out(&mut self, draw: Draw<'_>, analyte: Analyte, raw: &RawValue, why: &'static str) {
        self.left_out.push(LeftOut {
            analyte,
            date: match draw.on {
                Some(on) => on.to_string(),
                None => draw.date.to_owned(),
            },
            value: plain(raw).to_owned(),
            why,
        });
    }

    fn transfusion(&mut self, given: &Given<'_>) -> Result<(), AppError> {
        let on = match (given.date, given.day) {
            (Some(date), _) => date,
            (None, Some(day)) => on_day(self.input.first_dose, day)?,
            (None, None) => return Err(unreadable(&"a transfusion has no date")),
        };
        self.first = self.first.into_iter().chain([on]).min();
        let units = number(given.units)
            .filter(|units| units.fract().is_zero())
            .and_then(|units| u16::try_from(units).ok());
        let units =
            units.ok_or_else(|| unreadable(&format!("“{}” are not units", plain(given.units))))?;
        self.input.transfusions.push(Transfusion {
            id: Uuid::nil(),
            on,
            product: match given.product.to_ascii_uppercase().as_str() {
                "RBC" => Product::RedCells,
                "PLT" => Product::Platelets,
                _ => Product::Other,
            },
            units,
            hemoglobin_before: given.pre_hb_g_dl.and_then(number),
            platelets_before: None,
            reason: None,
            reaction: None,
        });
        Ok(())
    }
}

/// A case file without `transfusion_log_complete_from` counts as complete from its first entry on
/// (clinical reference 3.5 step 0).
fn log(patient: &Patient<'_>, first: Option<NaiveDate>) -> LogCompleteness {
    // The weeks that a definition looks back over count as covered where the file says nothing else.
    let look_back = patient.treatment_start.checked_sub_days(Days::new(112));
    let from = patient
        .transfusion_log_complete_from
        .or_else(|| first.into_iter().chain(look_back).min());
    let span = match (from, patient.transfusion_log_complete_through) {
        (Some(from), Some(to)) => Some(LogSpan { from, to }),
        (Some(_), None) | (None, Some(_) | None) => None,
    };
    LogCompleteness {
        red_cells: span,
        platelets: span,
        growth_factors: span,
    }
}

/// The value as it stands in the file, without quotation marks.
fn plain(raw: &RawValue) -> &str {
    raw.get().trim_matches('"').trim()
}

/// Reads a number that can be read in one way.
fn number(raw: &RawValue) -> Option<Decimal> {
    let text = plain(raw);
    // JSON numbers have a point and no thousands marks.
    let is_json_number = !raw.get().starts_with('"');
    if is_json_number {
        return text
            .parse()
            .or_else(|_| Decimal::from_scientific(text))
            .ok();
    }
    match parse_number(text, DecimalMark::Point) {
        NumberInput::One(number) => Some(number),
        NumberInput::Either(..) | NumberInput::NotANumber => None,
    }
}

/// Reads a value in its canonical unit; the inner error says why it takes no part.
fn quantity(
    analyte: Analyte,
    raw: &RawValue,
    printed_unit: Option<&str>,
) -> Result<Result<Quantity, &'static str>, AppError> {
    let text = plain(raw);
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
        return Ok(Err("not-a-number"));
    };
    let printed_unit = printed_unit.map(str::trim).filter(|unit| !unit.is_empty());
    let Some(unit_used) = printed_unit.or_else(|| unit_for_certain(analyte, value)) else {
        return Ok(Err("unit-missing"));
    };
    let conversion =
        unit::conversion(analyte, unit_used).map_err(|problem| unreadable(&problem))?;
    let Some(value) = conversion.checked_apply(value) else {
        return Ok(Err("not-plausible"));
    };
    let quantity = Quantity { value, comparator };
    Ok(match plausibility(analyte, &quantity) {
        Plausibility::Fine | Plausibility::Soft => Ok(quantity),
        Plausibility::Hard => Err("not-plausible"),
    })
}

/// The unit of a number that has none, where the clinical reference (1.1, trap 3) leaves no choice.
fn unit_for_certain(analyte: Analyte, value: Decimal) -> Option<&'static str> {
    unit::unit_by_size(analyte, value).filter(|unit| {
        (analyte == Analyte::Hemoglobin && *unit == "g/L")
            || ([Analyte::Platelets, Analyte::Wbc].contains(&analyte) && *unit == "/µL")
    })
}

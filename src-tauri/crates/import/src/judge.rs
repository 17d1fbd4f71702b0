//! From what was printed to what it means, and whether we would stake the record on it.
//!
//! Every draft is certain or says why not. When name, code, unit and size do not agree, somebody must
//! look; nothing is repaired in silence. The printed unit wins for absolute count against share.

mod flag;
mod identity;
mod relations;
mod together;

#[cfg(test)]
mod tests;

use domain::analyte::general_range::general_range;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::draft::{DocumentPerson, DocumentReading, Draft, Problem, ProblemCode, Reason};
use domain::person::Sex;
use domain::quantity::{Quantity, RangeSource, ReferenceRange};
use domain::result::{Printed, ResultStatus};
use domain::unit::{Conversion, conversion};
use domain::{Analyte, Decimal, PartialDate};

use crate::ReadOptions;
use crate::dates::{self, DateReading};
use crate::fold::folded;
use crate::note::{is_without_result, qualifies};
use crate::numbers::{NumberStyle, PrintedNumber, read_number, read_range};
use crate::source::{Collected, OwnResult, SourceReading, SourceResult};

use identity::{Identity, UnitReading};

/// More results than this one file does not bring: it is weekly counts of twenty tests over ninety years. So
/// many still fit into the memory of the confined child and into its answer.
const MOST_DRAFTS: usize = 100_000;

/// A draft on its way, with what the comparison with its neighbours needs.
struct Judged {
    draft: Draft,
    draw: u32,
    /// Half of the last printed digit, in the canonical unit.
    half_digit: Decimal,
    /// True where neither name nor unit said share or count; its neighbours tell.
    is_share_open: bool,
}

/// Judges everything that was read from one document.
pub(crate) fn judge(source: SourceReading, options: &ReadOptions) -> DocumentReading {
    judge_at_most(MOST_DRAFTS, source, options)
}

fn judge_at_most(most: usize, source: SourceReading, options: &ReadOptions) -> DocumentReading {
    let SourceReading {
        format,
        people,
        results,
        mut problems,
        pages,
        tables,
        course,
        style,
        is_structured,
    } = source;
    let several = people.len() > 1;
    let are_controls: Vec<bool> = people.iter().map(is_control).collect();
    let mut judged = Vec::new();
    for result in &results {
        let style = result.style.unwrap_or(style);
        let Some(mut one) = draft_of(result, style, options) else {
            continue;
        };
        if judged.len() >= most {
            problems.push(Problem {
                code: ProblemCode::TooManyResults,
                detail: Some(most.to_string()),
                place: one.draft.place,
            });
            break;
        }
        let is_control = match one.draft.person {
            Some(index) => are_controls.get(index).copied().unwrap_or_default(),
            None => are_controls.contains(&true),
        };
        if is_control || several && one.draft.person.is_none() {
            add(&mut one.draft, Reason::PersonUnclear);
        }
        let birth = one.draft.person.and_then(|index| people.get(index));
        let birth = birth.or_else(|| people.first().filter(|_| !several));
        if let (Some(birth), Some(day)) = (
            birth.and_then(|person| person.birth_date),
            one.draft.collected.and_then(|date| date.day()),
        ) && birth.day().is_some_and(|birth| day <= birth)
        {
            add(&mut one.draft, Reason::DateNotOfDraw);
        }
        if !one.draft.status.can_count() {
            problems.push(Problem {
                code: ProblemCode::NotAResult,
                detail: Some(one.draft.printed.name.clone()),
                place: one.draft.place.clone(),
            });
        }
        judged.push(one);
    }
    together::settle_shares(&mut judged);
    together::settle_zones(&mut judged);
    together::settle_repeats(&mut judged);
    relations::cross_check(&mut judged, is_structured);
    together::doubt_slipped_pages(&mut judged);
    let drafts: Vec<Draft> = judged
        .into_iter()
        .map(|one| {
            let mut draft = one.draft;
            draft.reasons.sort_unstable();
            draft.reasons.dedup();
            draft
        })
        .collect();
    if several {
        problems.push(Problem {
            code: ProblemCode::SeveralPeople,
            detail: Some(people.len().to_string()),
            place: None,
        });
    }
    if !course.is_empty() {
        problems.push(Problem {
            code: ProblemCode::CourseFound,
            detail: Some(course.len().to_string()),
            place: None,
        });
    }
    if drafts.is_empty() && problems.is_empty() {
        problems.push(Problem {
            code: ProblemCode::NothingFound,
            detail: None,
            place: None,
        });
    }
    DocumentReading {
        format,
        people,
        drafts,
        problems,
        pages,
        tables,
        course,
    }
}

/// A sample with which a laboratory checks its analyser has the place of a person in messages and lists.
fn is_control(person: &DocumentPerson) -> bool {
    const WORDS: &[&str] = &[
        "qc",
        "control",
        "controle",
        "kontrolle",
        "kontroll",
        "calibrator",
        "kalibrator",
    ];
    person
        .name
        .iter()
        .chain(&person.ids)
        .any(|text| folded(text).split(' ').any(|word| WORDS.contains(&word)))
}

fn add(draft: &mut Draft, reason: Reason) {
    if !draft.reasons.contains(&reason) {
        draft.reasons.push(reason);
    }
}

fn draft_of(result: &SourceResult, style: NumberStyle, options: &ReadOptions) -> Option<Judged> {
    if let Some(own) = &result.own {
        return Some(own_draft(result, own));
    }
    let range_style = result.range_style.unwrap_or(style);
    let mut number = read_number(&result.value, style);
    if let (Some(number), Some(stored)) = (&mut number, result.stored) {
        number.value = stored;
    }
    let unit = unit_of(result, number.as_ref());
    let Identity {
        analyte,
        unit,
        mut reasons,
        is_share_open,
    } = identity::identify(result, unit.as_deref())?;
    if number.is_none()
        && result.value.trim().is_empty()
        && result.status.is_none_or(ResultStatus::can_count)
    {
        return None;
    }
    reasons.extend(result.reasons.iter().copied());
    let printed = Printed {
        name: result.name.clone(),
        value: number.as_ref().map_or_else(
            || shortened(result.value.trim()),
            |number| number.text.clone(),
        ),
        comparator: number
            .as_ref()
            .and_then(|number| number.comparator)
            .or(result.comparator),
        unit: unit.printed(),
        flag: flag_of(result, number.as_ref(), &unit),
        range: result.range.clone(),
    };
    let status = result.status.unwrap_or(ResultStatus::Unknown);
    let mut quantity = None;
    let mut range = None;
    let mut half_digit = Decimal::ZERO;
    match &number {
        None => {
            reasons.retain(|reason| *reason != Reason::UnitMissing);
            if status.can_count() {
                reasons.push(Reason::NotANumber);
                if is_without_result(&result.value) {
                    reasons.push(Reason::NotFinal);
                }
            }
        }
        Some(number) => {
            // `~9`, `9?`: whoever wrote it was not sure.
            if number.is_ambiguous || result.value.contains(['~', '≈', '?']) {
                reasons.push(Reason::NumberAmbiguous);
            }
            if is_note(&number.rest) {
                reasons.push(Reason::NoteNearby);
            }
            let value = match &unit {
                UnitReading::Known(_, conversion) => likelier(
                    analyte,
                    number,
                    canonical(conversion, number.value),
                    |grouped| canonical(conversion, grouped),
                ),
                UnitReading::Missing => identity::proposed(analyte, number.value),
                UnitReading::Unusable(_) => None,
            };
            if let UnitReading::Known(_, conversion) = &unit {
                half_digit = half_digit_of(number.value, conversion);
            }
            quantity = value.map(|value| Quantity {
                value,
                comparator: printed.comparator,
            });
            if let UnitReading::Known(_, conversion) = &unit {
                range = canonical_range(result.range.as_deref(), range_style, conversion);
            }
            if value.is_none() && matches!(unit, UnitReading::Known(..)) {
                reasons.push(Reason::Impossible);
            }
        }
    }
    if let Some(quantity) = &quantity {
        match plausibility(analyte, quantity) {
            Plausibility::Fine => {}
            Plausibility::Soft => reasons.push(Reason::Implausible),
            Plausibility::Hard => reasons.push(Reason::Impossible),
        }
    }
    if let Some(range) = &range
        && (is_foreign(analyte, range)
            || printed
                .flag
                .as_deref()
                .zip(quantity)
                .is_some_and(|(flag, quantity)| {
                    flag::contradicts(flag, &quantity, range, half_digit)
                }))
    {
        reasons.push(Reason::RangeMismatch);
    }
    match status {
        ResultStatus::Cancelled | ResultStatus::EnteredInError => {
            reasons.push(Reason::NotFinal);
            quantity = None;
        }
        ResultStatus::Preliminary => reasons.push(Reason::Preliminary),
        ResultStatus::Final | ResultStatus::Corrected | ResultStatus::Unknown => {}
    }
    let (collected, collected_choices) = date_of(&result.collected, options, &mut reasons);
    Some(Judged {
        draft: Draft {
            analyte: Some(analyte),
            loinc: result.loinc.clone(),
            printed,
            quantity,
            range,
            collected,
            collected_choices,
            specimen: result.specimen.clone(),
            laboratory: result.laboratory.clone(),
            status,
            before_transfusion: None,
            person: result.person,
            reasons,
            place: result.place.clone(),
        },
        draw: result.draw,
        half_digit,
        is_share_open,
    })
}

/// A result of our own export comes back as it was; it was judged when it came in.
fn own_draft(result: &SourceResult, own: &OwnResult) -> Judged {
    let mut reasons = result.reasons.clone();
    // What was printed must still mean the value beside it: somebody may have edited the table.
    let printed = own.printed.unit.as_deref().and_then(|unit| {
        let conversion = conversion(own.analyte, unit).ok()?;
        let styles = [NumberStyle::DecimalPoint, NumberStyle::DecimalComma];
        let values: Vec<Decimal> = styles
            .iter()
            .filter_map(|style| read_number(&own.printed.value, *style))
            .filter_map(|number| canonical(&conversion, number.value))
            .collect();
        (!values.is_empty()).then_some(values)
    });
    let is_same = |value: &Decimal| {
        let thousandth = value.abs().checked_div(Decimal::ONE_THOUSAND);
        (*value - own.quantity.value).abs() <= thousandth.unwrap_or_default()
    };
    if printed.is_some_and(|values| !values.iter().any(is_same)) {
        reasons.push(Reason::Conflict);
    }
    Judged {
        draft: Draft {
            analyte: Some(own.analyte),
            loinc: None,
            printed: own.printed.clone(),
            quantity: Some(own.quantity),
            range: own.range,
            collected: Some(own.collected),
            collected_choices: Vec::new(),
            specimen: None,
            laboratory: result.laboratory.clone(),
            status: result.status.unwrap_or(ResultStatus::Unknown),
            before_transfusion: own.before_transfusion,
            person: None,
            reasons,
            place: result.place.clone(),
        },
        draw: result.draw,
        half_digit: Decimal::ZERO,
        is_share_open: false,
    }
}

/// The unit as printed in its own field, else what stands behind the number.
fn unit_of(result: &SourceResult, number: Option<&PrintedNumber>) -> Option<String> {
    let own = result
        .unit
        .as_deref()
        .map(str::trim)
        .filter(|unit| !unit.is_empty());
    if let Some(unit) = own {
        return Some(unit.to_owned());
    }
    let rest = number
        .map(|number| number.rest.trim())
        .filter(|rest| !rest.is_empty())?;
    identity::is_some_unit(rest).then(|| rest.to_owned())
}

fn flag_of(
    result: &SourceResult,
    number: Option<&PrintedNumber>,
    unit: &UnitReading,
) -> Option<String> {
    if let Some(flag) = result
        .flag
        .as_deref()
        .map(str::trim)
        .filter(|flag| !flag.is_empty())
    {
        return Some(shortened(flag));
    }
    let rest = number
        .map(|number| number.rest.as_str())
        .unwrap_or_default();
    (!rest.is_empty() && unit.printed().as_deref() != Some(rest)).then(|| shortened(rest))
}

/// What stands beside a number is a flag, or a note that may qualify it.
fn is_note(rest: &str) -> bool {
    const FLAGS: &[&str] = &[
        "high",
        "low",
        "normal",
        "abnormal",
        "alert",
        "critical",
        "panic",
        "crit",
        "hoch",
        "tief",
        "niedrig",
        "erhoht",
        "erniedrigt",
        "vermindert",
        "alto",
        "alta",
        "bajo",
        "baja",
        "basso",
        "bassa",
        "elevado",
        "elevada",
        "elevato",
        "eleve",
        "haut",
        "baixo",
        "baixa",
        "hoog",
        "laag",
        "verhoogd",
        "verlaagd",
        "lagt",
        "hogt",
        "forhojd",
        "sankt",
    ];
    if qualifies(rest) {
        return true;
    }
    !identity::is_some_unit(rest)
        && folded(rest).split(' ').any(|word| {
            let is_known = FLAGS.contains(&word);
            let has_digit = word.chars().any(|letter| letter.is_ascii_digit());
            has_digit || (word.chars().count() > 3 && !is_known)
        })
}

fn shortened(text: &str) -> String {
    text.chars().take(120).collect()
}

/// Proposes the likelier of two readings of `45.000`: as a mark of decimals the count would be one that nobody has, as a
/// mark of thousands it is an everyday one. It stays a question in either case.
fn likelier(
    analyte: Analyte,
    number: &PrintedNumber,
    value: Option<Decimal>,
    convert: impl Fn(Decimal) -> Option<Decimal>,
) -> Option<Decimal> {
    let is_fine = |value: Decimal| {
        let quantity = Quantity {
            value,
            comparator: None,
        };
        plausibility(analyte, &quantity) == Plausibility::Fine
    };
    if !number.is_ambiguous || value.is_some_and(is_fine) {
        return value;
    }
    let grouped = number
        .value
        .checked_mul(Decimal::ONE_THOUSAND)
        .and_then(convert)
        .filter(|grouped| is_fine(*grouped));
    grouped.or(value)
}

/// Converts at full precision; a number so large that it cannot be a result gives nothing.
fn canonical(conversion: &Conversion, value: Decimal) -> Option<Decimal> {
    conversion
        .checked_apply(value)
        .map(|value| value.normalize())
}

fn canonical_range(
    printed: Option<&str>,
    style: NumberStyle,
    conversion: &Conversion,
) -> Option<ReferenceRange> {
    let (low, high) = read_range(printed?, style)?;
    let convert = |limit: Option<Decimal>| match limit {
        None => Some(None),
        Some(limit) => canonical(conversion, limit).map(Some),
    };
    Some(ReferenceRange {
        low: convert(low)?,
        high: convert(high)?,
        source: RangeSource::Printed,
    })
}

/// Half of the last digit of a printed number, in the canonical unit.
fn half_digit_of(value: Decimal, conversion: &Conversion) -> Decimal {
    let half = Decimal::try_new(5, value.scale() + 1).unwrap_or_default();
    canonical(conversion, half).unwrap_or_default()
}

/// A normal range that would itself be an alarming result, or that lies beside the range of healthy
/// adults in this unit, belongs to another unit or test.
fn is_foreign(analyte: Analyte, range: &ReferenceRange) -> bool {
    let is_alarming = range.high.is_some_and(|high| {
        !matches!(
            plausibility(analyte, &Quantity::exact(high)),
            Plausibility::Fine
        )
    });
    is_alarming || lies_beside_general(analyte, range)
}

/// Laboratories differ in their ranges, though not so far that they would not meet, nor by five times;
/// the ranges of young cells and of ferritin and EPO differ more and are not compared by size.
fn lies_beside_general(analyte: Analyte, range: &ReferenceRange) -> bool {
    let limits = |sex| general_range(analyte, sex).and_then(|range| range.low.zip(range.high));
    let (Some(male), Some(female)) = (limits(Sex::Male), limits(Sex::Female)) else {
        return false;
    };
    let (low, high) = (male.0.min(female.0), male.1.max(female.1));
    if high.is_zero() {
        return false;
    }
    let five = Decimal::from(5);
    let is_by_size = !matches!(
        analyte,
        Analyte::ImmatureGranulocytes
            | Analyte::ImmatureGranulocytesPercent
            | Analyte::Ferritin
            | Analyte::Epo
    );
    range.low.is_some_and(|printed| printed > high)
        || range.high.is_some_and(|printed| {
            printed < low
                || is_by_size
                    && !printed.is_zero()
                    && (printed
                        .checked_mul(five)
                        .is_some_and(|five_times| five_times < high)
                        || high
                            .checked_mul(five)
                            .is_some_and(|five_times| printed > five_times))
        })
}

fn date_of(
    collected: &Collected,
    options: &ReadOptions,
    reasons: &mut Vec<Reason>,
) -> (Option<PartialDate>, Vec<PartialDate>) {
    let reading = match collected {
        Collected::Missing => {
            reasons.push(Reason::DateMissing);
            return (None, Vec::new());
        }
        Collected::Draw(reading) => reading,
        Collected::Other(reading) => {
            reasons.push(Reason::DateNotOfDraw);
            reading
        }
    };
    match reading {
        DateReading::TwoWays(one, other) => {
            reasons.push(Reason::DateAmbiguous);
            (None, vec![*one, *other])
        }
        DateReading::Clear(date) => {
            match date.day() {
                None => reasons.push(Reason::DateMissing),
                Some(day) if day > options.today => reasons.push(Reason::DateInFuture),
                Some(day) if dates::is_before_counts(day) => reasons.push(Reason::DateNotOfDraw),
                Some(_) => {}
            }
            (Some(*date), Vec::new())
        }
    }
}

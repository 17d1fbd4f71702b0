//! When a value out of a picture may be certain: never on the word of the recogniser alone.
//!
//! Both readings agree in every sign of value, name, unit and date; all ink is explained; and the decimal
//! mark is borne out by the range that is printed beside the value, with as many decimals.

use domain::Decimal;
use domain::draft::Reason;

use crate::numbers::{NumberStyle, read_number, read_range};
use crate::source::SourceResult;

/// Below this a reading is in doubt.
const SURE: u8 = 80;
/// A value so many times larger or smaller than its range has perhaps lost its decimal mark.
const FAR: u32 = 9;

/// Adds the doubt of the recognition to a result out of a picture.
pub(super) fn weigh(result: &mut SourceResult, style: NumberStyle) {
    let Some(sure) = result.doubt else {
        return;
    };
    let is_borne_out = sure >= SURE && is_borne_out(result, style);
    if !is_borne_out && !result.reasons.contains(&Reason::OcrDoubt) {
        result.reasons.push(Reason::OcrDoubt);
    }
}

fn is_borne_out(result: &SourceResult, style: NumberStyle) -> bool {
    let Some(range) = result.range.as_deref() else {
        return false;
    };
    let Some(number) = read_number(&result.value, style) else {
        return false;
    };
    let Some((Some(low), Some(high))) = read_range(range, style) else {
        return false;
    };
    let decimals = decimals_of(&number.text);
    let limits: Vec<usize> = range
        .split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .filter(|part| part.chars().any(|c| c.is_ascii_digit()))
        .map(decimals_of)
        .collect();
    let is_alike = limits.len() == 2 && limits.iter().all(|limit| *limit == decimals);
    let far = Decimal::from(FAR);
    let is_near = number
        .value
        .checked_mul(far)
        .is_some_and(|value| value >= low)
        && high
            .checked_mul(far)
            .is_some_and(|most| number.value <= most);
    is_alike && is_near && low < high && !number.is_ambiguous && number.rest.is_empty()
}

fn decimals_of(text: &str) -> usize {
    text.rsplit_once(['.', ',']).map_or(0, |(_, decimals)| {
        decimals.chars().filter(char::is_ascii_digit).count()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_sure_only_where_its_range_bears_out_the_decimal_mark() {
        for (value, range, sure, is_certain) in [
            ("8.9", Some("13.0-17.7"), 95, true),
            ("8.9", Some("13.0 - 17.7"), 80, true),
            ("8.9", Some("13.0-17.7"), 79, false),
            ("89", Some("13.0-17.7"), 95, false),
            ("8.9", Some("130-177"), 95, false),
            ("8.9", Some("13-17.7"), 95, false),
            ("8.9", None, 95, false),
            ("8.9", Some("< 17.7"), 95, false),
            ("41", Some("150-450"), 95, true),
            ("4", Some("150-450"), 95, false),
            ("9999", Some("150-450"), 95, false),
            ("1.024", Some("150-370"), 95, false),
            ("8.9 H", Some("13.0-17.7"), 95, false),
            ("clotted", Some("13.0-17.7"), 95, false),
        ] {
            let mut result = SourceResult {
                value: value.to_owned(),
                range: range.map(str::to_owned),
                doubt: Some(sure),
                ..SourceResult::default()
            };
            weigh(&mut result, NumberStyle::DecimalPoint);
            assert_eq!(
                result.reasons.is_empty(),
                is_certain,
                "{value} {range:?} {sure}"
            );
        }
    }

    #[test]
    fn what_was_never_a_picture_is_not_weighed() {
        let mut result = SourceResult::default();
        weigh(&mut result, NumberStyle::Unknown);
        assert_eq!(result.reasons, []);
    }
}

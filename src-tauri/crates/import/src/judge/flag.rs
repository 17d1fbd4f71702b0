//! What a laboratory's mark beside a value says, and whether it fits the range printed there.

use domain::quantity::{RangePosition, ReferenceRange};
use domain::{Decimal, Quantity};

use crate::fold::folded;

/// Where a mark puts the value against its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    High,
    Low,
    Normal,
}

const HIGH: &[&str] = &[
    "h",
    "hh",
    "hi",
    "high",
    "very high",
    "above",
    "above high normal",
    "hoch",
    "erhoht",
    "e",
    "eleve",
    "haut",
    "alto",
    "alta",
    "elevado",
    "elevada",
    "elevato",
    "hoog",
    "verhoogd",
    "hog",
    "hogt",
    "forhojd",
    "aumentado",
    "aumentato",
    "critical high",
    "panic high",
];
const LOW: &[&str] = &[
    "l",
    "ll",
    "lo",
    "low",
    "very low",
    "below",
    "below low normal",
    "niedrig",
    "tief",
    "erniedrigt",
    "vermindert",
    "bas",
    "bajo",
    "baja",
    "basso",
    "bassa",
    "baixo",
    "baixa",
    "laag",
    "verlaagd",
    "lag",
    "lagt",
    "sankt",
    "disminuido",
    "diminuito",
    "diminuido",
    "critical low",
    "panic low",
];
const NORMAL: &[&str] = &[
    "n",
    "normal",
    "nl",
    "wnl",
    "within range",
    "in range",
    "normaal",
    "normale",
];

fn mark_of(flag: &str) -> Option<Mark> {
    let signs: String = flag
        .chars()
        .filter(|sign| !sign.is_whitespace() && !"()[]*!".contains(*sign))
        .collect();
    let all_in = |of: &str| !signs.is_empty() && signs.chars().all(|sign| of.contains(sign));
    if all_in("+↑▲⬆") {
        return Some(Mark::High);
    }
    if all_in("-−–↓▼⬇") {
        return Some(Mark::Low);
    }
    let words = folded(flag);
    [(HIGH, Mark::High), (LOW, Mark::Low), (NORMAL, Mark::Normal)]
        .into_iter()
        .find(|(known, _)| known.contains(&words.as_str()))
        .map(|(_, mark)| mark)
}

/// Says whether a mark contradicts the range printed beside the same value: `L` inside the range or above.
///
/// A value that is only rounded onto a limit is not held against its mark, nor is one whose comparator
/// leaves open where it lies. Marks that say no direction, such as `*`, contradict nothing.
pub(super) fn contradicts(
    flag: &str,
    quantity: &Quantity,
    range: &ReferenceRange,
    half_digit: Decimal,
) -> bool {
    let Some(mark) = mark_of(flag) else {
        return false;
    };
    let moved = |by: Decimal| Quantity {
        value: quantity.value.checked_add(by).unwrap_or(quantity.value),
        comparator: quantity.comparator,
    };
    let places = [
        range.position(&moved(-half_digit)),
        range.position(quantity),
        range.position(&moved(half_digit)),
    ];
    let may_be = |wanted: RangePosition| {
        places
            .iter()
            .any(|place| place.is_none_or(|place| place == wanted))
    };
    match mark {
        // Without that limit the mark follows another range than the one printed.
        Mark::High => range.high.is_some() && !may_be(RangePosition::Above),
        Mark::Low => range.low.is_some() && !may_be(RangePosition::Below),
        Mark::Normal => !may_be(RangePosition::Within),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use domain::Comparator;
    use domain::quantity::RangeSource;

    use super::*;

    #[test]
    fn a_mark_on_the_wrong_side_of_its_range_is_a_contradiction() {
        let range = ReferenceRange {
            low: Some("4.0".parse().unwrap()),
            high: Some("11.0".parse().unwrap()),
            source: RangeSource::Printed,
        };
        for (flag, value, expected) in [
            ("L", "1.9", false),
            ("L", "7.9", true),
            ("L", "19", true),
            ("H", "19", false),
            ("H", "1.9", true),
            ("H", "11.0", false),
            ("L", "4.0", false),
            ("L", "4.1", true),
            ("↓", "1.9", false),
            ("↑", "1.9", true),
            ("--", "1.9", false),
            ("++", "1.9", true),
            ("(H)", "6", true),
            ("niedrig", "6", true),
            ("élevé", "6", true),
            ("NORMAL", "1.9", true),
            ("N", "6", false),
            ("*", "6", false),
            ("A", "6", false),
            ("!", "1.9", false),
            ("", "1.9", false),
        ] {
            let quantity = Quantity::exact(value.parse().unwrap());
            let half = "0.05".parse().unwrap();
            assert_eq!(
                contradicts(flag, &quantity, &range, half),
                expected,
                "{flag} {value}"
            );
        }
        let open = Quantity {
            value: "5".parse().unwrap(),
            comparator: Some(Comparator::Below),
        };
        assert!(!contradicts("L", &open, &range, Decimal::ZERO));
    }
}

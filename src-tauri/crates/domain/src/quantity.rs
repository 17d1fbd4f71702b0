//! Numbers with a comparator, and the range a laboratory prints beside them.

use rust_decimal::Decimal;

use crate::codes::codes;

/// The sign that a laboratory prints before a number it could not measure exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Comparator {
    /// `<`
    Below,
    /// `<=`
    AtMost,
    /// `>=`
    AtLeast,
    /// `>`
    Above,
}

impl Comparator {
    /// Returns the sign as ASCII: `<`, `<=`, `>=`, `>`.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Below => "<",
            Self::AtMost => "<=",
            Self::AtLeast => ">=",
            Self::Above => ">",
        }
    }

    /// Returns the sign as it is set in print: `<`, `≤`, `≥`, `>`.
    #[must_use]
    pub fn print_sign(self) -> &'static str {
        match self {
            Self::Below => "<",
            Self::AtMost => "≤",
            Self::AtLeast => "≥",
            Self::Above => ">",
        }
    }

    /// Reads a sign, in ASCII or as `≤` and `≥`.
    #[must_use]
    pub fn from_sign(sign: &str) -> Option<Self> {
        match sign {
            "<" => Some(Self::Below),
            "<=" | "≤" => Some(Self::AtMost),
            ">=" | "≥" => Some(Self::AtLeast),
            ">" => Some(Self::Above),
            _ => None,
        }
    }
}

/// A number in the canonical unit of its analyte, with the comparator it was printed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// The number, at full precision, in the canonical unit.
    pub value: Decimal,
    /// The comparator, if one was printed. `<10` is the value 10 with [`Comparator::Below`].
    pub comparator: Option<Comparator>,
}

impl Quantity {
    /// Makes a quantity that was measured exactly.
    #[must_use]
    pub fn exact(value: Decimal) -> Self {
        Self {
            value,
            comparator: None,
        }
    }

    /// Writes the number with its comparator before it, both as plain ASCII: `<10`, `8.9`.
    #[must_use]
    pub fn plain_text(&self) -> String {
        let sign = self.comparator.map_or("", Comparator::sign);
        format!("{sign}{}", self.value.normalize())
    }

    /// Says whether the true value is at least `limit`; `None` where the comparator leaves it open.
    #[must_use]
    pub fn is_at_least(&self, limit: Decimal) -> Option<bool> {
        match self.comparator {
            None => Some(self.value >= limit),
            Some(Comparator::Above | Comparator::AtLeast) => (self.value >= limit).then_some(true),
            Some(Comparator::Below) => (self.value <= limit).then_some(false),
            Some(Comparator::AtMost) => (self.value < limit).then_some(false),
        }
    }

    /// Says whether the true value is above `limit`; `None` where the comparator leaves it open.
    #[must_use]
    pub fn is_above(&self, limit: Decimal) -> Option<bool> {
        match self.comparator {
            None => Some(self.value > limit),
            Some(Comparator::Above) => (self.value >= limit).then_some(true),
            Some(Comparator::AtLeast) => (self.value > limit).then_some(true),
            Some(Comparator::Below | Comparator::AtMost) => (self.value <= limit).then_some(false),
        }
    }
}

/// Makes a decimal constant: `decimal(15, 1)` is 1.5.
pub(crate) const fn decimal(mantissa: u32, scale: u32) -> Decimal {
    Decimal::from_parts(mantissa, 0, 0, false, scale)
}

codes! {
    /// Where a range comes from. The range on the person's own report always wins.
    RangeSource {
        /// Printed on the report beside this very value.
        Printed = "printed",
        /// A general adult range, used only because none was printed; said so wherever it is shown.
        General = "general",
    }
}

/// A reference range in the canonical unit. At least one limit is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReferenceRange {
    /// Lower limit, inclusive.
    pub low: Option<Decimal>,
    /// Upper limit, inclusive.
    pub high: Option<Decimal>,
    /// Whose range it is.
    pub source: RangeSource,
}

/// Where a value lies against its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RangePosition {
    /// Below the lower limit.
    Below,
    /// Inside, or on a limit.
    Within,
    /// Above the upper limit.
    Above,
}

impl ReferenceRange {
    /// Says where `quantity` lies; `None` where its comparator leaves it open.
    #[must_use]
    pub fn position(&self, quantity: &Quantity) -> Option<RangePosition> {
        if let Some(low) = self.low
            && !quantity.is_at_least(low)?
        {
            return Some(RangePosition::Below);
        }
        if let Some(high) = self.high
            && quantity.is_above(high)?
        {
            return Some(RangePosition::Above);
        }
        Some(RangePosition::Within)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(text: &str) -> Quantity {
        let number = text.trim_start_matches(['<', '>', '=']);
        let sign = text.strip_suffix(number).unwrap_or_default();
        Quantity {
            value: number.parse().expect("a number"),
            comparator: Comparator::from_sign(sign),
        }
    }

    #[test]
    fn a_sign_stands_before_its_number_and_is_read_back() {
        for (text, print) in [("<10", "<"), ("<=0.5", "≤"), (">=3", "≥"), (">1500", ">")] {
            let read = quantity(text);
            assert_eq!(read.plain_text(), text);
            assert_eq!(read.comparator.map(Comparator::print_sign), Some(print));
            assert_eq!(Comparator::from_sign(print), read.comparator);
        }
        assert_eq!(quantity("8.90").plain_text(), "8.9");
    }

    #[test]
    fn a_comparator_decides_only_what_holds_for_every_true_value() {
        let limit = Decimal::from(10);
        for (text, at_least, above) in [
            ("10", Some(true), Some(false)),
            ("9.9", Some(false), Some(false)),
            ("<10", Some(false), Some(false)),
            ("<=10", None, Some(false)),
            ("<12", None, None),
            (">10", Some(true), Some(true)),
            (">=10", Some(true), None),
            (">9", None, None),
        ] {
            assert_eq!(
                quantity(text).is_at_least(limit),
                at_least,
                "{text} at least 10"
            );
            assert_eq!(quantity(text).is_above(limit), above, "{text} above 10");
        }
    }
}

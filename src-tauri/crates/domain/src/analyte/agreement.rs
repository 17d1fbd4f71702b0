//! Which values of one draw others prove right, to the digits that are printed.
//!
//! An analyser works the mean cell measures and the absolute differential out of its own values, so that
//! a sheet that was read right agrees within the rounding of its digits. A wrong digit breaks that. The
//! coarse checks that allow for method and laboratory belong to `cross_check`.

use rust_decimal::Decimal;

use super::Analyte;
use crate::quantity::decimal;

/// A value of a draw as far as its printed digits tell it, in the canonical unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownValue {
    /// What was measured.
    pub analyte: Analyte,
    /// The value.
    pub value: Decimal,
    /// Half of the last digit printed.
    pub half_digit: Decimal,
}

/// `left * left_factor = right * right_factor`, each side a product.
struct Relation {
    left: &'static [Analyte],
    left_factor: Decimal,
    right: &'static [Analyte],
    right_factor: Decimal,
}

const ONE: Decimal = Decimal::ONE;

const fn relation(
    left: &'static [Analyte],
    left_factor: Decimal,
    right: &'static [Analyte],
    right_factor: Decimal,
) -> Relation {
    Relation {
        left,
        left_factor,
        right,
        right_factor,
    }
}

macro_rules! share {
    ($absolute:ident, $share:ident) => {
        relation(
            &[Analyte::Wbc, Analyte::$share],
            ONE,
            &[Analyte::$absolute],
            decimal(100, 0),
        )
    };
}

const RELATIONS: &[Relation] = &[
    relation(
        &[Analyte::Rbc, Analyte::Mcv],
        ONE,
        &[Analyte::Hematocrit],
        decimal(10, 0),
    ),
    relation(
        &[Analyte::Hemoglobin],
        decimal(10, 0),
        &[Analyte::Mch, Analyte::Rbc],
        ONE,
    ),
    relation(
        &[Analyte::Hemoglobin],
        decimal(100, 0),
        &[Analyte::Mchc, Analyte::Hematocrit],
        ONE,
    ),
    share!(Neutrophils, NeutrophilsPercent),
    share!(Segs, SegsPercent),
    share!(Bands, BandsPercent),
    share!(Lymphocytes, LymphocytesPercent),
    share!(Monocytes, MonocytesPercent),
    share!(Eosinophils, EosinophilsPercent),
    share!(Basophils, BasophilsPercent),
    share!(ImmatureGranulocytes, ImmatureGranulocytesPercent),
    share!(Blasts, BlastsPercent),
    relation(
        &[Analyte::Rbc, Analyte::ReticulocytesPercent],
        decimal(10, 0),
        &[Analyte::Reticulocytes],
        ONE,
    ),
];

/// Returns, for each way in which other values of the draw prove that of `analyte`, the analytes of
/// those others.
///
/// The value is proven where a relation holds within the rounding of all its printed digits and would
/// not hold any more if the value were `by` larger or smaller; several ways never share an analyte.
#[must_use]
pub fn proofs(values: &[KnownValue], analyte: Analyte, by: Decimal) -> Vec<Vec<Analyte>> {
    let mut found: Vec<Vec<Analyte>> = Vec::new();
    if by <= Decimal::ZERO {
        return found;
    }
    for relation in RELATIONS {
        let others: Vec<Analyte> = relation
            .left
            .iter()
            .chain(relation.right)
            .copied()
            .filter(|other| *other != analyte)
            .collect();
        let is_part = others.len() < relation.left.len() + relation.right.len();
        let is_new = !found.iter().flatten().any(|known| others.contains(known));
        if is_part
            && is_new
            && relation.holds(values, None) == Some(true)
            && relation.holds(values, Some((analyte, by))) == Some(false)
            && relation.holds(values, Some((analyte, -by))) == Some(false)
        {
            found.push(others);
        }
    }
    found
}

impl Relation {
    /// Says whether both sides can be the same number; `None` where a value is missing.
    fn holds(&self, values: &[KnownValue], moved: Option<(Analyte, Decimal)>) -> Option<bool> {
        let left = product(self.left, self.left_factor, values, moved)?;
        let right = product(self.right, self.right_factor, values, moved)?;
        Some(left.0 <= right.1 && right.0 <= left.1)
    }
}

/// The smallest and largest product that the printed digits leave open.
fn product(
    analytes: &[Analyte],
    factor: Decimal,
    values: &[KnownValue],
    moved: Option<(Analyte, Decimal)>,
) -> Option<(Decimal, Decimal)> {
    let mut range = (factor, factor);
    for analyte in analytes {
        let known = values.iter().find(|known| known.analyte == *analyte)?;
        let by = match moved {
            Some((of, by)) if of == *analyte => by,
            Some(_) | None => Decimal::ZERO,
        };
        let value = known.value.checked_add(by)?;
        let low = (value - known.half_digit).max(Decimal::ZERO);
        let high = (value + known.half_digit).max(Decimal::ZERO);
        range = (range.0.checked_mul(low)?, range.1.checked_mul(high)?);
    }
    // A product of nothing proves nothing.
    (range.1 > Decimal::ZERO).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Analyte::*;

    fn known(analyte: Analyte, mantissa: u32, scale: u32) -> KnownValue {
        KnownValue {
            analyte,
            value: decimal(mantissa, scale),
            half_digit: decimal(5, scale + 1),
        }
    }

    #[test]
    fn a_value_is_proven_by_others_only_where_a_wrong_digit_would_break_them() {
        let draw = [
            known(Hemoglobin, 89, 1),
            known(Rbc, 261, 2),
            known(Mch, 341, 1),
            known(Hematocrit, 270, 1),
            known(Mchc, 330, 1),
            known(Mcv, 1034, 1),
        ];
        let digit = decimal(1, 1);
        assert_eq!(
            proofs(&draw, Hemoglobin, digit),
            vec![vec![Mch, Rbc], vec![Mchc, Hematocrit]]
        );
        // The digits of the others prove no tenth of the haematocrit, and they prove more than a whole.
        assert!(proofs(&draw, Hematocrit, digit).is_empty());
        assert_eq!(proofs(&draw, Hematocrit, decimal(13, 1)).len(), 2);
        // A misread haemoglobin is proven by nothing.
        let misread: Vec<KnownValue> = std::iter::once(known(Hemoglobin, 84, 1))
            .chain(draw.into_iter().skip(1))
            .collect();
        assert_eq!(
            proofs(&misread, Hemoglobin, digit),
            Vec::<Vec<Analyte>>::new()
        );
        assert_eq!(
            proofs(&misread, Hematocrit, decimal(13, 1)),
            vec![vec![Rbc, Mcv]]
        );
        assert_eq!(proofs(&draw, Platelets, digit), Vec::<Vec<Analyte>>::new());
    }

    #[test]
    fn white_cells_are_proven_by_the_parts_that_agree() {
        let draw = [
            known(Wbc, 26, 1),
            known(Neutrophils, 109, 2),
            known(NeutrophilsPercent, 420, 1),
            known(Lymphocytes, 117, 2),
            known(LymphocytesPercent, 450, 1),
            known(Monocytes, 80, 2),
            known(MonocytesPercent, 100, 1),
        ];
        let by = decimal(15, 2);
        assert_eq!(
            proofs(&draw, Wbc, by),
            vec![
                vec![NeutrophilsPercent, Neutrophils],
                vec![LymphocytesPercent, Lymphocytes]
            ]
        );
        assert!(proofs(&draw, Monocytes, decimal(1, 1)).is_empty());
    }

    #[test]
    fn numbers_too_large_to_compute_with_prove_nothing() {
        let draw: Vec<KnownValue> = Analyte::ALL
            .iter()
            .map(|analyte| KnownValue {
                analyte: *analyte,
                value: Decimal::MAX / decimal(2, 0),
                half_digit: Decimal::ONE,
            })
            .collect();
        for analyte in Analyte::ALL {
            assert!(proofs(&draw, *analyte, Decimal::ONE).is_empty());
        }
    }
}

//! General adult ranges, used only when the laboratory printed none, and marked as such.
//!
//! Clinical reference, section 1.3: a convention of this product between a published US list and a
//! published UK list. The range on the person's own report always wins.

use rust_decimal::Decimal;

use super::Analyte;
use crate::person::Sex;
use crate::quantity::{RangeSource, ReferenceRange};

/// Returns the general adult range of `analyte`. Where the range depends on sex and the record does not
/// say it, there is none; so it is where no general range is in use.
#[must_use]
pub fn general_range(analyte: Analyte, sex: Sex) -> Option<ReferenceRange> {
    let (male, female) = limits(analyte)?;
    let (low, high) = match sex {
        Sex::Male => male,
        Sex::Female => female,
        Sex::NotSaid if male == female => male,
        Sex::NotSaid => return None,
    };
    let number = |text: &str| text.parse::<Decimal>().ok();
    Some(ReferenceRange {
        low: number(low),
        high: number(high),
        source: RangeSource::General,
    })
}

type Limits = (&'static str, &'static str);

fn limits(analyte: Analyte) -> Option<(Limits, Limits)> {
    let both = |low, high| Some(((low, high), (low, high)));
    match analyte {
        Analyte::Wbc => both("4.0", "11.0"),
        Analyte::Rbc => Some((("4.4", "6.0"), ("3.8", "5.2"))),
        Analyte::Hemoglobin => Some((("13.0", "17.5"), ("12.0", "15.5"))),
        Analyte::Hematocrit => Some((("39", "51"), ("35", "46"))),
        Analyte::Mcv => both("80", "100"),
        Analyte::Mch => both("27", "33"),
        Analyte::Mchc => both("31.5", "36.0"),
        Analyte::RdwCv => both("11.5", "15.0"),
        Analyte::RdwSd => both("37", "54"),
        Analyte::Platelets => both("150", "400"),
        Analyte::Mpv => both("7.5", "12.5"),
        Analyte::Neutrophils => both("1.8", "7.5"),
        Analyte::NeutrophilsPercent => both("40", "75"),
        Analyte::Lymphocytes => both("1.0", "4.0"),
        Analyte::LymphocytesPercent => both("20", "45"),
        Analyte::Monocytes => both("0.2", "1.0"),
        Analyte::MonocytesPercent => both("2", "10"),
        Analyte::Eosinophils => both("0", "0.5"),
        Analyte::EosinophilsPercent => both("0", "6"),
        Analyte::Basophils => both("0", "0.1"),
        Analyte::BasophilsPercent => both("0", "2"),
        Analyte::ImmatureGranulocytes => both("0", "0.05"),
        Analyte::ImmatureGranulocytesPercent => both("0", "0.9"),
        Analyte::Blasts | Analyte::BlastsPercent | Analyte::Nrbc | Analyte::NrbcPer100Wbc => {
            both("0", "0")
        }
        Analyte::Reticulocytes => both("20", "110"),
        Analyte::ReticulocytesPercent => both("0.5", "2.5"),
        Analyte::Ferritin => Some((("30", "400"), ("15", "200"))),
        Analyte::Epo => both("2.6", "18.5"),
        Analyte::Ldh => both("120", "250"),
        Analyte::Creatinine => Some((("0.74", "1.35"), ("0.59", "1.04"))),
        Analyte::Bilirubin => both("0.1", "1.2"),
        Analyte::Pdw
        | Analyte::MarrowBlastsPercent
        | Analyte::Bands
        | Analyte::BandsPercent
        | Analyte::Segs
        | Analyte::SegsPercent => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_that_depends_on_sex_needs_it() {
        let low = |analyte, sex| {
            general_range(analyte, sex)
                .and_then(|range| range.low)
                .map(|low| low.to_string())
        };
        assert_eq!(low(Analyte::Hemoglobin, Sex::Male).as_deref(), Some("13.0"));
        assert_eq!(
            low(Analyte::Hemoglobin, Sex::Female).as_deref(),
            Some("12.0")
        );
        assert_eq!(low(Analyte::Hemoglobin, Sex::NotSaid), None);
        assert_eq!(
            low(Analyte::Platelets, Sex::NotSaid).as_deref(),
            Some("150")
        );
        assert_eq!(low(Analyte::Pdw, Sex::Male), None);
    }

    #[test]
    fn every_general_range_has_both_limits_in_order_and_says_what_it_is() {
        for analyte in Analyte::ALL {
            for sex in [Sex::Male, Sex::Female] {
                if let Some(range) = general_range(*analyte, sex) {
                    assert!(
                        range.low.is_some() && range.low <= range.high,
                        "{analyte:?}"
                    );
                    assert_eq!(range.source, RangeSource::General);
                }
            }
        }
    }
}

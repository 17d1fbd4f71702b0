//! When a met criterion is lower again: information, never a judgement.
//!
//! Clinical reference, section 3.5 step 10: platelets and neutrophils at or below half of the best value,
//! haemoglobin 1.5 or more below it, or 4 units of red cells in 8 weeks again; on or after 8 weeks into
//! the response. Other causes must be ruled out by the team.

use rust_decimal::Decimal;

use super::burden::{RedCells, Units, day_of_four_units};
use super::{Caveat, Comparison, DayValue, RESPONSE_DAYS, StepArgument};
use crate::analyte::Analyte;
use crate::quantity::{Comparator, decimal};
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// Fall of haemoglobin below the best value that counts as lower again.
const HEMOGLOBIN_FALL: (u32, u32) = (15, 1);

impl Comparison {
    /// Looks for the first value, 8 weeks or more into the response and after its best value, that is
    /// lower again.
    pub(super) fn find_lower_value(&mut self, valid: &[DayValue]) {
        let (Some(run), Some(best)) = (self.run, self.best_in_run) else {
            return;
        };
        self.rests_on(Caveat::LowerAgain);
        let is_lower = |later: Decimal| {
            if self.analyte == Analyte::Hemoglobin {
                later <= best - decimal(HEMOGLOBIN_FALL.0, HEMOGLOBIN_FALL.1)
            } else {
                later <= best / Decimal::TWO
            }
        };
        let day_of_best = valid
            .iter()
            .find(|value| value.day >= run.from_day && value.quantity.value == best)
            .map_or(run.from_day, |value| value.day);
        let later = valid.iter().find(|value| {
            value.day >= run.from_day + RESPONSE_DAYS
                && value.day > day_of_best
                && !matches!(
                    value.quantity.comparator,
                    Some(Comparator::Above | Comparator::AtLeast)
                )
                && is_lower(value.quantity.value)
        });
        if let Some(later) = later {
            self.loss_day = Some(later.day);
            // The run may go on, lower than its best value: what was reached ends before the fall.
            let last = valid.iter().rfind(|value| value.day < later.day);
            if let (Some(reached), Some(last)) = (&mut self.reached, last) {
                reached.to_day = reached.to_day.min(last.day);
            }
            self.step(
                "criteria-step-lower-again",
                [
                    ("analyte", Code(self.analyte.id())),
                    ("day", Count(later.day)),
                    ("value", Number(later.quantity.value)),
                    ("best", Number(best)),
                ],
            );
            self.note_change_of_dose();
        }
    }

    /// After a response that began on day `from`: 4 or more units in 8 weeks again. IWG 2006 counts the units
    /// that it counts otherwise: those given for haemoglobin at or below 9.0, or not known.
    pub(super) fn find_units_again(&mut self, list: &[RedCells], from: i64, evaluation: i64) {
        self.rests_on(Caveat::LowerAgain);
        let is_2006 = self.definition == Definition::Iwg2006;
        let counted = |units: Units| if is_2006 { units.counted } else { units.all };
        let Some(day) = day_of_four_units(list, from + RESPONSE_DAYS, evaluation, counted) else {
            return;
        };
        if self.loss_day.is_none_or(|known| day < known) {
            self.loss_day = Some(day);
        }
        self.step(
            if is_2006 {
                "criteria-step-counted-units-again"
            } else {
                "criteria-step-units-again"
            },
            [("day", Count(day))],
        );
        self.note_change_of_dose();
    }

    /// IWG 2018 leaves out a fall after a planned pause that the same or a lower dose turns round.
    fn note_change_of_dose(&mut self) {
        let code = "criteria-step-after-dose-change";
        let is_said = self.steps.iter().any(|step| step.code == code);
        if self.definition != Definition::Iwg2006 && !is_said {
            self.step(code, []);
        }
    }
}

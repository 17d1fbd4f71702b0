//! What the record could be once every unsure result is settled: one record for each way it can come out.
//!
//! Nothing of the rules stands here. A verdict that is certain must be the verdict of every such record.

use crate::records::{Dice, Draw, Invented, Tested, Unsettled};

/// Returns some of the ways in which the unsure results can come out; the first one is that they all fall
/// away.
pub(crate) fn worlds(record: &Invented, seed: u64, many: usize) -> Vec<Invented> {
    let mut dice = Dice::new(seed ^ 0x000D_1F0A);
    let mut found = vec![settled(record)];
    for _ in 0..many {
        let mut world = settled(record);
        for unsettled in &record.unsure {
            if !dice.one_in(6) {
                place(&mut dice, &mut world, unsettled);
            }
        }
        found.push(world);
    }
    found
}

fn settled(record: &Invented) -> Invented {
    Invented {
        unsure: Vec::new(),
        ..record.clone()
    }
}

/// Puts an unsure result on one of its days, with its value or with any.
fn place(dice: &mut Dice, world: &mut Invented, unsettled: &Unsettled) {
    let day = match dice.between(0, 3) {
        0 => unsettled.first,
        1 => unsettled.last,
        _ => dice.between(unsettled.first, unsettled.last),
    };
    let (low, high) = unsettled.tested.extremes();
    let thousandths = unsettled
        .thousandths
        .unwrap_or_else(|| match dice.between(0, 2) {
            0 => low,
            1 => high,
            _ => dice.between(low, high),
        });
    if day > world.evaluation || !is_free(world, unsettled.tested, day) {
        return;
    }
    let list = world.list(unsettled.tested);
    list.push(Draw {
        day,
        thousandths,
        is_above: None,
        before_transfusion: None,
    });
    list.sort_by_key(|draw| draw.day);
}

/// Whether nothing else of the record stands on that day: draws of one day, and a haemoglobin that says at
/// which value a unit was given, are questions of their own.
pub(crate) fn is_free(record: &mut Invented, tested: Tested, day: i64) -> bool {
    let has_red_cells = record.red_cells.iter().any(|given| given.day == day);
    let is_hemoglobin = matches!(tested, Tested::Hemoglobin);
    !(is_hemoglobin && has_red_cells) && record.list(tested).iter().all(|draw| draw.day != day)
}

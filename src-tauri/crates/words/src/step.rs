//! Steps of a worked sum: their numbers in the units that the person chose.

use domain::analyte::Analyte;
use domain::criteria::{Step, StepArgument};
use domain::{Decimal, Quantity};

use crate::{Arg, Words};

/// Decimals of a converted number: enough that it stays on its side of every limit.
const DECIMALS: u32 = 3;

/// What of a step has to be worked out before it can be said.
pub(crate) struct StepArgs {
    numbers: Vec<Option<Decimal>>,
    lists: Vec<Option<Vec<Quantity>>>,
    unit: String,
    published: String,
    /// How many days a step lists.
    several: i64,
}

impl StepArgs {
    pub(crate) fn of(words: &Words, step: &Step) -> Self {
        let analyte = step.arguments.iter().find_map(|argument| match argument {
            ("analyte", StepArgument::Code(code)) => Analyte::from_id(code),
            _ => None,
        });
        let shown = |value: Decimal| match analyte {
            Some(analyte) => words
                .in_shown_unit(analyte, value)
                .round_dp(DECIMALS)
                .normalize(),
            None => value,
        };
        let mut args = Self {
            numbers: Vec::new(),
            lists: Vec::new(),
            unit: analyte
                .map(|analyte| words.unit(analyte))
                .unwrap_or_default(),
            published: "none".to_owned(),
            several: 0,
        };
        for (name, argument) in &step.arguments {
            if let StepArgument::Days(days) = argument {
                args.several = i64::try_from(days.len()).unwrap_or(i64::MAX);
            }
            args.numbers.push(match argument {
                StepArgument::Number(number) if is_of_other_count(name) => Some(*number),
                StepArgument::Number(number) => Some(shown(*number)),
                StepArgument::Count(_)
                | StepArgument::Date(_)
                | StepArgument::Numbers(_)
                | StepArgument::Days(_)
                | StepArgument::Text(_)
                | StepArgument::Code(_) => None,
            });
            args.lists.push(match argument {
                StepArgument::Numbers(numbers) => Some(
                    numbers
                        .iter()
                        .map(|quantity| Quantity {
                            value: shown(quantity.value),
                            ..*quantity
                        })
                        .collect(),
                ),
                StepArgument::Number(_)
                | StepArgument::Count(_)
                | StepArgument::Date(_)
                | StepArgument::Days(_)
                | StepArgument::Text(_)
                | StepArgument::Code(_) => None,
            });
            // A limit that is said in another unit has the published one beside it.
            if let (StepArgument::Number(number), Some(analyte)) = (argument, analyte)
                && matches!(*name, "limit" | "rise")
                && shown(*number) != number.normalize()
            {
                args.published = format!(
                    "{} {}",
                    words.number(*number),
                    words.unit_text(analyte.canonical_unit())
                );
            }
        }
        args
    }

    pub(crate) fn args<'a>(&'a self, step: &'a Step) -> Vec<(&'static str, Arg<'a>)> {
        let mut args: Vec<(&'static str, Arg<'a>)> = step
            .arguments
            .iter()
            .zip(self.numbers.iter().zip(&self.lists))
            .map(|((name, argument), (number, list))| {
                let arg = match argument {
                    StepArgument::Number(as_published) => {
                        Arg::Number(number.unwrap_or(*as_published))
                    }
                    StepArgument::Count(count) => Arg::Count(*count),
                    StepArgument::Date(date) => Arg::Date(*date),
                    StepArgument::Numbers(as_published) => {
                        Arg::Numbers(list.as_deref().unwrap_or(as_published))
                    }
                    StepArgument::Days(days) => Arg::Days(days),
                    StepArgument::Text(text) => Arg::Text(text),
                    StepArgument::Code(code) => Arg::Code(code),
                };
                (*name, arg)
            })
            .collect();
        args.push(("unit", Arg::Text(&self.unit)));
        args.push(("published", Arg::Text(&self.published)));
        args.push(("several", Arg::Count(self.several)));
        args
    }
}

/// The step of the four limits names platelets and neutrophils beside haemoglobin.
fn is_of_other_count(name: &str) -> bool {
    matches!(name, "platelets" | "neutrophils")
}

//! The boxes of the form turned into the domain's values, with every doubt named and nothing guessed.

use domain::analyte::Analyte;
use domain::risk::ipss::Karyotype;
use domain::risk::ipss_m::{Gene, Input, Tp53Mutations};
use domain::risk::{DiagnosisValues, Variable};
use domain::{Decimal, unit};
use rust_decimal::RoundingStrategy;
use words::input::NumberInput;
use words::{Arg, Words};

use super::{
    RiskProblemView, RiskSystemView, WorkThroughRequest, cytogenetic_group, karyotype, name_of,
    problem,
};
use crate::error::AppError;
use crate::typed::filled;

/// What was typed, as far as the system uses it.
pub(super) struct TypedValues {
    pub(super) input: Input,
    pub(super) karyotype: Option<Karyotype>,
    pub(super) karyotype_code: Option<String>,
    pub(super) age: Option<Decimal>,
    /// Haemoglobin as the person typed it, with its unit.
    pub(super) hemoglobin_text: Option<String>,
    pub(super) problems: Vec<RiskProblemView>,
    pub(super) is_empty: bool,
}

impl TypedValues {
    pub(super) fn read(words: &Words, request: &WorkThroughRequest) -> Result<Self, AppError> {
        let mut boxes = Boxes {
            words,
            problems: Vec::new(),
        };
        let (hemoglobin, hemoglobin_text) = boxes.hemoglobin(request)?;
        let uses_neutrophils = request.system != RiskSystemView::IpssM;
        let values = DiagnosisValues {
            hemoglobin,
            platelets: boxes.number(Variable::Platelets, &request.platelets),
            neutrophils: if uses_neutrophils {
                boxes.number(Variable::Neutrophils, &request.neutrophils)
            } else {
                None
            },
            marrow_blasts: boxes.number(Variable::MarrowBlasts, &request.marrow_blasts),
        };
        let mut typed = Self {
            input: Input {
                values,
                ..Input::default()
            },
            karyotype: None,
            karyotype_code: None,
            age: None,
            hemoglobin_text,
            problems: Vec::new(),
            is_empty: false,
        };
        match request.system {
            RiskSystemView::Ipss => {
                typed.karyotype = choice("karyotype", request.karyotype.as_deref(), karyotype)?;
                typed.karyotype_code.clone_from(&request.karyotype);
            }
            RiskSystemView::IpssR => {
                typed.input.group = group(request)?;
                typed.age = boxes.number(Variable::Age, &request.age);
            }
            RiskSystemView::IpssM => {
                typed.input.group = group(request)?;
                boxes.molecular(request, &mut typed.input)?;
            }
        }
        for variable in values.outside() {
            boxes.name_outside(variable, of_variable(&values, variable));
        }
        typed.problems = boxes.problems;
        typed.is_empty = typed.problems.is_empty()
            && typed.karyotype.is_none()
            && typed.age.is_none()
            && typed.input == Input::default();
        Ok(typed)
    }
}

fn of_variable(values: &DiagnosisValues, variable: Variable) -> Decimal {
    let value = if variable == Variable::Hemoglobin {
        values.hemoglobin
    } else if variable == Variable::Platelets {
        values.platelets
    } else if variable == Variable::Neutrophils {
        values.neutrophils
    } else {
        values.marrow_blasts
    };
    value.unwrap_or_default()
}

fn group(request: &WorkThroughRequest) -> Result<Option<domain::risk::CytogeneticGroup>, AppError> {
    choice(
        "cytogenetic_group",
        request.cytogenetic_group.as_deref(),
        cytogenetic_group,
    )
}

/// Reads a choice; an id that was never offered is an error of the caller.
fn choice<T>(
    field: &str,
    chosen: Option<&str>,
    find: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, AppError> {
    filled(chosen)
        .map(|code| find(code).ok_or_else(|| AppError::invalid(field, code)))
        .transpose()
}

struct Boxes<'a> {
    words: &'a Words,
    problems: Vec<RiskProblemView>,
}

impl Boxes<'_> {
    fn number(&mut self, variable: Variable, text: &str) -> Option<Decimal> {
        let text = filled(Some(text))?;
        let found = match self.words.parse_number(text) {
            NumberInput::One(number) => return self.within(variable, number),
            NumberInput::Either(first, second) => problem(
                self.words,
                variable,
                "risk-two-ways",
                &[
                    ("typed", Arg::Text(text)),
                    ("first", Arg::Number(first)),
                    ("second", Arg::Number(second)),
                ],
            ),
            NumberInput::NotANumber => problem(
                self.words,
                variable,
                "risk-unreadable",
                &[("typed", Arg::Text(text))],
            ),
        };
        self.problems.push(found);
        None
    }

    /// Age and share of gene copies are held against their limits here, the other values all at once.
    fn within(&mut self, variable: Variable, number: Decimal) -> Option<Decimal> {
        if variable == Variable::Age {
            let (low, high) = variable.limits()?;
            if number < low || number > high {
                self.name_outside(variable, number);
            }
        }
        Some(number)
    }

    fn name_outside(&mut self, variable: Variable, value: Decimal) {
        let Some((low, high)) = variable.limits() else {
            return;
        };
        let with_unit = |number: Decimal| {
            format!(
                "{} {}",
                self.words.number(number.normalize()),
                unit_of(self.words, variable)
            )
        };
        let name = name_of(self.words, variable);
        let (value, low, high) = (with_unit(value), self.words.number(low), with_unit(high));
        self.problems.push(problem(
            self.words,
            variable,
            "risk-outside",
            &[
                ("name", Arg::Text(&name)),
                ("value", Arg::Text(&value)),
                ("low", Arg::Text(&low)),
                ("high", Arg::Text(&high)),
            ],
        ));
    }

    fn hemoglobin(
        &mut self,
        request: &WorkThroughRequest,
    ) -> Result<(Option<Decimal>, Option<String>), AppError> {
        let unit_id = request.hemoglobin_unit.as_str();
        let conversion = unit::conversion(Analyte::Hemoglobin, unit_id)
            .map_err(|_| AppError::invalid("hemoglobin_unit", unit_id))?;
        let Some(typed) = self.number(Variable::Hemoglobin, &request.hemoglobin) else {
            return Ok((None, None));
        };
        let value = conversion.apply(typed);
        // The published limits in mmol/L have one decimal: 6.2 is meant as 10.0 g/dL, and is not below it.
        let value = if unit_id == "mmol/L" {
            value.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
        } else {
            value
        };
        let canonical = Analyte::Hemoglobin.canonical_unit();
        let mut text = format!(
            "{} {}",
            self.words.number(typed),
            self.words.unit_text(unit_id)
        );
        if unit_id != canonical {
            text = format!(
                "{text} = {} {}",
                self.words.number(value.normalize()),
                self.words.unit_text(canonical)
            );
        }
        Ok((Some(value), Some(text)))
    }

    fn molecular(
        &mut self,
        request: &WorkThroughRequest,
        input: &mut Input,
    ) -> Result<(), AppError> {
        input.del5q = request.del5q;
        input.del7 = request.del7;
        input.complex = request.complex;
        input.del17 = request.del17;
        input.tp53_mutations = choice(
            "tp53_mutations",
            request.tp53_mutations.as_deref(),
            |code| match code {
                "none" => Some(Tp53Mutations::None),
                "one" => Some(Tp53Mutations::One),
                "two_or_more" => Some(Tp53Mutations::TwoOrMore),
                _ => None,
            },
        )?;
        input.tp53_loss = request.tp53_loss;
        if let Some(percent) = self.number(Variable::Tp53MaxVaf, &request.tp53_share_percent) {
            if percent > Decimal::ONE_HUNDRED {
                let typed = request.tp53_share_percent.trim();
                self.problems.push(problem(
                    self.words,
                    Variable::Tp53MaxVaf,
                    "risk-share-outside",
                    &[("typed", Arg::Text(typed))],
                ));
            }
            input.tp53_max_vaf = Some(percent / Decimal::ONE_HUNDRED);
        }
        for answer in &request.genes {
            let gene = Gene::from_code(&answer.gene)
                .ok_or_else(|| AppError::invalid("gene", &answer.gene))?;
            input.genes.insert(gene, answer.is_found);
        }
        Ok(())
    }
}

/// The unit in which the calculators take a value.
pub(super) fn unit_of(words: &Words, variable: Variable) -> String {
    if variable == Variable::Hemoglobin {
        words.unit_text(Analyte::Hemoglobin.canonical_unit())
    } else if variable == Variable::Platelets || variable == Variable::Neutrophils {
        words.unit(Analyte::Platelets)
    } else if variable == Variable::Age {
        words.say("risk-years", &[])
    } else {
        "%".to_owned()
    }
}

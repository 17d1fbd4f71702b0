//! One row of a table of typed values: what each heading says.

use std::collections::BTreeMap;

use domain::Decimal;
use domain::risk::ipss::Karyotype;
use domain::risk::ipss_m::{Gene, Input, Tp53Mutations};
use domain::risk::{CytogeneticGroup, Variable};
use serde_json::Value;

use super::{RiskSystem, no_table};
use crate::error::AppError;

/// The cells of a row under their headings, and who it is about.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) id: Value,
    cells: BTreeMap<String, String>,
}

/// What a row says.
#[derive(Debug, Default)]
pub(super) struct RowReading {
    pub(super) input: Input,
    pub(super) karyotype: Option<Karyotype>,
    pub(super) age: Option<Decimal>,
    /// Headings whose value cannot be read.
    pub(super) invalid: Vec<&'static str>,
}

/// Takes the table apart: JSON by its first sign, else CSV.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, AppError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| no_table("the file is not text in UTF-8"))?
        .trim_start_matches('\u{feff}')
        .trim_start();
    if text.starts_with(['{', '[']) {
        from_json(text)
    } else {
        from_csv(text)
    }
}

fn from_json(text: &str) -> Result<Vec<Row>, AppError> {
    let value: Value = serde_json::from_str(text).map_err(no_table)?;
    let list = match value {
        Value::Array(list) => list,
        one @ (Value::Object(_)
        | Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)) => vec![one],
    };
    let rows = list.into_iter().enumerate().map(|(index, one)| {
        let Value::Object(object) = one else {
            return Err(no_table("each row must be an object"));
        };
        let cells = object.iter().map(|(heading, value)| {
            let text = match value {
                Value::Null => String::new(),
                Value::Bool(is) => u8::from(*is).to_string(),
                Value::Number(number) => number.to_string(),
                Value::String(text) => text.clone(),
                Value::Array(_) | Value::Object(_) => {
                    return Err(no_table(format!("{heading} must be a number or a word")));
                }
            };
            Ok((folded(heading), text))
        });
        let cells: BTreeMap<String, String> = cells.collect::<Result<_, _>>()?;
        let id = object.get("ID").or_else(|| object.get("id")).cloned();
        Ok(Row {
            id: id.unwrap_or_else(|| Value::from(index + 1)),
            cells,
        })
    });
    rows.collect()
}

fn from_csv(text: &str) -> Result<Vec<Row>, AppError> {
    let first = text.lines().next().unwrap_or_default();
    let separator = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_reader(text.as_bytes());
    let headings: Vec<String> = reader
        .headers()
        .map_err(no_table)?
        .iter()
        .map(folded)
        .collect();
    let known = Variable::Hemoglobin.code().to_lowercase();
    if !headings.contains(&known) {
        return Err(no_table(
            "the first line must hold the headings, HB among them",
        ));
    }
    let mut rows = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let record = record.map_err(no_table)?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() > headings.len() {
            return Err(no_table(format!(
                "row {} has more cells than headings",
                index + 1
            )));
        }
        let cells: BTreeMap<String, String> = headings
            .iter()
            .cloned()
            .zip(record.iter().map(str::to_owned))
            .collect();
        let id = cells.get("id").map(|id| Value::from(id.trim()));
        rows.push(Row {
            id: id.unwrap_or_else(|| Value::from(index + 1)),
            cells,
        });
    }
    Ok(rows)
}

/// Headings differ in case between tables of the same origin.
fn folded(heading: &str) -> String {
    heading.trim().trim_matches('"').to_lowercase()
}

impl Row {
    /// Reads what the score asks for; other columns are ignored, whatever they hold.
    pub(super) fn read(&self, system: RiskSystem) -> RowReading {
        let mut reading = RowReading::default();
        let mut invalid = Vec::new();
        let values = &mut reading.input.values;
        let mut take = |variable: Variable| self.number(variable, &mut invalid);
        values.hemoglobin = take(Variable::Hemoglobin);
        values.platelets = take(Variable::Platelets);
        values.marrow_blasts = take(Variable::MarrowBlasts);
        match system {
            RiskSystem::Ipss => {
                values.neutrophils = take(Variable::Neutrophils);
                reading.karyotype = self.word(Variable::Karyotype, karyotype, &mut invalid);
            }
            RiskSystem::IpssR => {
                values.neutrophils = take(Variable::Neutrophils);
                reading.age = take(Variable::Age);
                reading.input.group = self.word(Variable::CytogeneticGroup, group, &mut invalid);
            }
            RiskSystem::IpssM => self.read_molecular(&mut reading.input, &mut invalid),
        }
        reading.invalid = invalid;
        reading
    }

    fn read_molecular(&self, input: &mut Input, invalid: &mut Vec<&'static str>) {
        input.group = self.word(Variable::CytogeneticGroup, group, invalid);
        input.del5q = self.word(Variable::Del5q, yes_or_no, invalid);
        input.del7 = self.word(Variable::Del7, yes_or_no, invalid);
        input.complex = self.word(Variable::Complex, yes_or_no, invalid);
        input.del17 = self.word(Variable::Del17, yes_or_no, invalid);
        input.tp53_mutations = self.word(Variable::Tp53Mutations, tp53_mutations, invalid);
        input.tp53_loss = self.word(Variable::Tp53Loss, yes_or_no, invalid);
        input.tp53_max_vaf = self.number(Variable::Tp53MaxVaf, invalid);
        if let Some(share) = input.tp53_max_vaf
            && share > Decimal::ONE
        {
            // A share of gene copies above one can only be meant in percent.
            let fraction = share / Decimal::ONE_HUNDRED;
            if fraction > Decimal::ONE {
                invalid.push(Variable::Tp53MaxVaf.code());
            }
            input.tp53_max_vaf = Some(fraction);
        }
        for gene in Gene::ALL {
            let variable = Variable::Gene(*gene);
            if let Some(is_changed) = self.word(variable, yes_or_no, invalid) {
                input.genes.insert(*gene, is_changed);
            }
        }
    }

    /// The text of a cell; `None` where nothing is known.
    fn cell(&self, variable: Variable) -> Option<&str> {
        let text = self.cells.get(&variable.code().to_lowercase())?.trim();
        let is_unknown = text.is_empty() || text.eq_ignore_ascii_case("na");
        (!is_unknown).then_some(text)
    }

    fn number(&self, variable: Variable, invalid: &mut Vec<&'static str>) -> Option<Decimal> {
        let parse = |text: &str| {
            let text = if text.contains('.') {
                text.to_owned()
            } else {
                text.replacen(',', ".", 1)
            };
            let number = text
                .parse()
                .or_else(|_| Decimal::from_scientific(&text))
                .ok();
            number.filter(|number: &Decimal| !number.is_sign_negative() || number.is_zero())
        };
        self.word(variable, parse, invalid)
    }

    fn word<T>(
        &self,
        variable: Variable,
        parse: impl Fn(&str) -> Option<T>,
        invalid: &mut Vec<&'static str>,
    ) -> Option<T> {
        let found = parse(self.cell(variable)?);
        if found.is_none() {
            invalid.push(variable.code());
        }
        found
    }
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "0" | "0.0" | "no" | "false" => Some(false),
        "1" | "1.0" | "yes" | "true" => Some(true),
        _ => None,
    }
}

fn tp53_mutations(text: &str) -> Option<Tp53Mutations> {
    match text.to_lowercase().as_str() {
        "0" => Some(Tp53Mutations::None),
        "1" => Some(Tp53Mutations::One),
        "2 or more" | "2+" | ">=2" | "≥2" => Some(Tp53Mutations::TwoOrMore),
        number => number
            .parse::<u32>()
            .ok()
            .filter(|count| (2..=20).contains(count))
            .map(|_| Tp53Mutations::TwoOrMore),
    }
}

fn group(text: &str) -> Option<CytogeneticGroup> {
    let code = text.to_lowercase().replace([' ', '-'], "_");
    CytogeneticGroup::ALL
        .iter()
        .copied()
        .find(|group| group.code() == code)
}

fn karyotype(text: &str) -> Option<Karyotype> {
    match text.to_lowercase().as_str() {
        "good" => Some(Karyotype::Good),
        "intermediate" => Some(Karyotype::Intermediate),
        "poor" => Some(Karyotype::Poor),
        _ => None,
    }
}

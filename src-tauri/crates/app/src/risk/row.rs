//! One row of a table of typed values: what each heading says.

use std::collections::{BTreeMap, BTreeSet};

use domain::analyte::Analyte;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::risk::ipss::Karyotype;
use domain::risk::ipss_m::{Gene, Input, Tp53Mutations};
use domain::risk::{CytogeneticGroup, Variable};
use domain::{Decimal, Quantity};
use serde_json::Value;

use super::{RiskSystem, no_table};
use crate::error::AppError;

/// The cells of a row under their headings, and who it is about.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) id: Value,
    cells: BTreeMap<String, String>,
    /// Headings that stand twice, with cells that differ.
    disputed: BTreeSet<String>,
    /// Whether the row has cells beyond the headings.
    is_too_long: bool,
    table: Table,
}

/// What the whole table shows of how its cells are meant.
#[derive(Debug, Clone, Copy, Default)]
struct Table {
    /// A comma in it can only be the decimal mark.
    has_decimal_commas: bool,
    /// The shares of gene copies are in percent.
    has_percent_shares: bool,
}

/// Cells under their headings, as they stand in the table, in order.
type Cells = Vec<(String, String)>;

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
    // A sign of another encoding in a column that is not ours does no harm; in one of ours it is not read.
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let mut rows = if text.starts_with(['{', '[']) {
        from_json(text)?
    } else {
        from_csv(text)?
    };
    let table = Table {
        has_decimal_commas: rows.iter().any(Row::has_decimal_comma),
        has_percent_shares: rows.iter().any(Row::has_percent_share),
    };
    for row in &mut rows {
        row.table = table;
    }
    Ok(rows)
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
        let cells: Cells = cells.collect::<Result<_, _>>()?;
        let id = object.get("ID").or_else(|| object.get("id")).cloned();
        let id = id.unwrap_or_else(|| Value::from(index + 1));
        Ok(Row::of(id, cells, false))
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
    if !headings.iter().any(|heading| is_known(heading)) {
        return Err(no_table(
            "the first line must hold the headings, such as HB or PLT",
        ));
    }
    let mut rows = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let record = record.map_err(no_table)?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let is_too_long = record
            .iter()
            .skip(headings.len())
            .any(|cell| !cell.trim().is_empty());
        let cells: Cells = headings
            .iter()
            .cloned()
            .zip(record.iter().map(str::to_owned))
            .collect();
        let id = cells.iter().find(|(heading, _)| heading == "id");
        let id = id.map_or_else(|| Value::from(index + 1), |(_, id)| Value::from(id.trim()));
        rows.push(Row::of(id, cells, is_too_long));
    }
    Ok(rows)
}

/// Headings differ in case between tables of the same origin.
fn folded(heading: &str) -> String {
    heading.trim().trim_matches('"').to_lowercase()
}

/// Says whether a folded heading is one that some score asks for.
fn is_known(heading: &str) -> bool {
    const PLAIN: [Variable; 14] = [
        Variable::Hemoglobin,
        Variable::Platelets,
        Variable::Neutrophils,
        Variable::MarrowBlasts,
        Variable::Age,
        Variable::Karyotype,
        Variable::CytogeneticGroup,
        Variable::Del5q,
        Variable::Del7,
        Variable::Complex,
        Variable::Del17,
        Variable::Tp53Mutations,
        Variable::Tp53MaxVaf,
        Variable::Tp53Loss,
    ];
    let genes = Gene::ALL.iter().map(|gene| Variable::Gene(*gene));
    PLAIN
        .into_iter()
        .chain(genes)
        .any(|variable| variable.code().eq_ignore_ascii_case(heading))
}

/// Where a table says more cells than it has headings, it cannot be told which are whose.
const TOO_MANY_CELLS: &str = "more cells than headings";

impl Row {
    /// Puts the cells under their headings. A heading that stands twice with the same cell is one.
    fn of(id: Value, list: Cells, is_too_long: bool) -> Self {
        let mut cells: BTreeMap<String, String> = BTreeMap::new();
        let mut disputed = BTreeSet::new();
        for (heading, cell) in list {
            let is_other = cells
                .get(&heading)
                .is_some_and(|known| known.trim() != cell.trim());
            if is_other {
                disputed.insert(heading.clone());
            }
            cells.insert(heading, cell);
        }
        Self {
            id,
            cells,
            disputed,
            is_too_long,
            table: Table::default(),
        }
    }

    /// Says whether a number of the row has a comma that cannot part thousands.
    fn has_decimal_comma(&self) -> bool {
        [
            Variable::Hemoglobin,
            Variable::Platelets,
            Variable::Neutrophils,
            Variable::MarrowBlasts,
            Variable::Age,
            Variable::Tp53MaxVaf,
        ]
        .into_iter()
        .filter_map(|variable| self.cell(variable)?.split_once(','))
        .any(|(_, after)| after.len() != 3 && after.bytes().all(|sign| sign.is_ascii_digit()))
    }

    fn has_percent_share(&self) -> bool {
        let mut ignored = Vec::new();
        self.number(Variable::Tp53MaxVaf, &mut ignored)
            .is_some_and(|share| share > Decimal::ONE)
    }

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
        if self.is_too_long {
            invalid.push(TOO_MANY_CELLS);
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
        } else if self.is_doubtful_share(input) {
            invalid.push(Variable::Tp53MaxVaf.code());
        }
        for gene in Gene::ALL {
            let variable = Variable::Gene(*gene);
            if let Some(is_changed) = self.word(variable, yes_or_no, invalid) {
                input.genes.insert(*gene, is_changed);
            }
        }
    }

    /// Says whether a share up to 1 decides the second hit of TP53, and stands in a column of percents:
    /// 0.8 may be 80 percent or less than one.
    fn is_doubtful_share(&self, input: &Input) -> bool {
        let decides = input.tp53_mutations == Some(Tp53Mutations::One)
            && input.del17 != Some(true)
            && input.tp53_loss != Some(true);
        let is_above_limit = input
            .tp53_max_vaf
            .is_some_and(|share| share > Decimal::new(55, 2));
        self.table.has_percent_shares && decides && is_above_limit
    }

    /// The text of a cell; `None` where nothing is known.
    fn cell(&self, variable: Variable) -> Option<&str> {
        const UNKNOWN: &[&str] = &[
            "", "na", "n/a", "#n/a", "nan", "null", "none", "unknown", "nd", ".", "-", "–", "—",
            "?",
        ];
        let text = self.cells.get(&variable.code().to_lowercase())?.trim();
        let is_unknown = UNKNOWN.contains(&text.to_lowercase().as_str());
        (!is_unknown).then_some(text)
    }

    fn number(&self, variable: Variable, invalid: &mut Vec<&'static str>) -> Option<Decimal> {
        let parse = |text: &str| {
            let parts_thousands = text
                .split_once(',')
                .is_some_and(|(_, after)| after.len() == 3);
            let is_count = [Variable::Platelets, Variable::Neutrophils].contains(&variable);
            if is_count && parts_thousands && !self.table.has_decimal_commas {
                return None;
            }
            let text = if text.contains('.') {
                text.to_owned()
            } else {
                text.replacen(',', ".", 1)
            };
            let number = text
                .parse()
                .or_else(|_| Decimal::from_scientific(&text))
                .ok();
            number.filter(|number: &Decimal| {
                (!number.is_sign_negative() || number.is_zero()) && can_be(variable, *number)
            })
        };
        self.word(variable, parse, invalid)
    }

    fn word<T>(
        &self,
        variable: Variable,
        parse: impl Fn(&str) -> Option<T>,
        invalid: &mut Vec<&'static str>,
    ) -> Option<T> {
        let is_disputed = self.disputed.contains(&variable.code().to_lowercase());
        let cell = self.cell(variable);
        if cell.is_none() && !is_disputed {
            return None;
        }
        let found = cell.filter(|_| !is_disputed).and_then(parse);
        if found.is_none() {
            invalid.push(variable.code());
        }
        found
    }
}

/// Says whether a number can be one at all (clinical reference, section 1.4). Beyond these limits it is
/// one of another unit, and no score is made of it.
fn can_be(variable: Variable, number: Decimal) -> bool {
    let analyte = match variable {
        Variable::Hemoglobin => Analyte::Hemoglobin,
        Variable::Platelets => Analyte::Platelets,
        Variable::Neutrophils => Analyte::Neutrophils,
        Variable::MarrowBlasts => Analyte::MarrowBlastsPercent,
        Variable::Age => return number <= Decimal::from(OLDEST),
        Variable::Karyotype
        | Variable::CytogeneticGroup
        | Variable::Del5q
        | Variable::Del7
        | Variable::Complex
        | Variable::Del17
        | Variable::Tp53Mutations
        | Variable::Tp53MaxVaf
        | Variable::Tp53Loss
        | Variable::Gene(_) => return true,
    };
    match plausibility(analyte, &Quantity::exact(number)) {
        Plausibility::Fine | Plausibility::Soft => true,
        Plausibility::Hard => false,
    }
}

/// No age in years is above it.
const OLDEST: u32 = 125;

fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "0" | "0.0" | "no" | "false" => Some(false),
        "1" | "1.0" | "yes" | "true" => Some(true),
        _ => None,
    }
}

fn tp53_mutations(text: &str) -> Option<Tp53Mutations> {
    let text = text.to_lowercase();
    if ["2 or more", "2+", ">=2", "≥2", ">1"].contains(&text.as_str()) {
        return Some(Tp53Mutations::TwoOrMore);
    }
    let count: Decimal = text.parse().ok()?;
    let count = count.fract().is_zero().then(|| u32::try_from(count).ok())?;
    match count? {
        0 => Some(Tp53Mutations::None),
        1 => Some(Tp53Mutations::One),
        2..=20 => Some(Tp53Mutations::TwoOrMore),
        21.. => None,
    }
}

fn group(text: &str) -> Option<CytogeneticGroup> {
    let letters = |text: &str| -> String {
        text.to_lowercase()
            .chars()
            .filter(|sign| !sign.is_whitespace() && !['-', '_'].contains(sign))
            .collect()
    };
    let wanted = letters(text);
    CytogeneticGroup::ALL
        .iter()
        .copied()
        .find(|group| letters(group.code()) == wanted)
}

fn karyotype(text: &str) -> Option<Karyotype> {
    match text.to_lowercase().as_str() {
        "good" => Some(Karyotype::Good),
        "intermediate" => Some(Karyotype::Intermediate),
        "poor" => Some(Karyotype::Poor),
        _ => None,
    }
}

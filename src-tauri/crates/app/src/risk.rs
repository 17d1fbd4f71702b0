//! Risk scores worked through from typed values: a table without a vault, or one person's own letters
//! ([`work_through`]).
//!
//! The headings are those of the public IPSS-M example table; how a row scores belongs to `domain::risk`.

mod row;
pub mod work_through;

use domain::Decimal;
use domain::risk::ipss::{NoScore, ipss};
use domain::risk::ipss_m::{Scenario, ipss_m};
use domain::risk::ipss_r::ipss_r;
use domain::risk::{DiagnosisValues, Variable};
use serde_json::{Map, Value, json};

use crate::error::{AppError, ErrorCode};
use row::Row;

/// Which score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RiskSystem {
    /// IPSS of 1997.
    Ipss,
    /// IPSS-R of 2012, with its age form.
    IpssR,
    /// IPSS-M of 2022.
    IpssM,
}

/// Scores each row of a table: CSV with headings, a JSON object, or a JSON list of objects. One value a row:
/// `id`, `score` and `category` (null where they cannot be told), and where there is cause `missing`
/// (headings), `invalid` (headings whose value cannot be read; such a row is never scored) and
/// `outside_limits` (headings whose value lies beyond the limits of the public calculators).
///
/// # Errors
/// When the bytes are no such table.
pub fn score_table(system: RiskSystem, bytes: &[u8]) -> Result<Vec<Value>, AppError> {
    let rows = row::rows(bytes)?;
    Ok(rows.iter().map(|row| scored(system, row)).collect())
}

fn no_table(cause: impl ToString) -> AppError {
    AppError::new(ErrorCode::CannotReadFile, cause)
}

fn scored(system: RiskSystem, row: &Row) -> Value {
    let reading = row.read(system);
    let mut line = Map::new();
    line.insert("id".to_owned(), json!(row.id));
    if reading.invalid.is_empty() {
        line.extend(match system {
            RiskSystem::Ipss => of_ipss(&reading.input.values, &reading),
            RiskSystem::IpssR => of_ipss_r(&reading.input.values, &reading),
            RiskSystem::IpssM => of_ipss_m(&reading),
        });
    } else {
        line.extend(without_score(&[]));
        line.insert("invalid".to_owned(), json!(reading.invalid));
    }
    let outside = reading.input.values.outside();
    if !outside.is_empty() {
        line.insert("outside_limits".to_owned(), codes(&outside));
    }
    Value::Object(line)
}

fn of_ipss(values: &DiagnosisValues, reading: &row::RowReading) -> Map<String, Value> {
    match ipss(values, reading.karyotype) {
        Ok(found) => score_and_category(Some(found.score), Some(found.category.code())),
        Err(NoScore::Missing(missing)) => without_score(&missing),
        Err(NoScore::BlastsBeyondScore) => without_score(&[]),
    }
}

fn of_ipss_r(values: &DiagnosisValues, reading: &row::RowReading) -> Map<String, Value> {
    match ipss_r(values, reading.input.group, reading.age) {
        Ok(found) => {
            let mut line = score_and_category(Some(found.score), Some(found.category.code()));
            let adjusted = found.age_adjusted.map_or(Value::Null, |(score, category)| {
                Value::Object(score_and_category(Some(score), Some(category.code())))
            });
            line.insert("age_adjusted".to_owned(), adjusted);
            line
        }
        Err(missing) => {
            let mut line = without_score(&missing);
            line.insert("age_adjusted".to_owned(), Value::Null);
            line
        }
    }
}

fn of_ipss_m(reading: &row::RowReading) -> Map<String, Value> {
    let found = ipss_m(&reading.input);
    let mut line = score_and_category(found.score, found.category.map(|group| group.code()));
    let mut put = |name: &str, scenario: &Scenario| {
        let scenario = score_and_category(Some(scenario.score), Some(scenario.category.code()));
        line.insert(name.to_owned(), Value::Object(scenario));
    };
    put("mean", &found.mean);
    put("best", &found.best);
    put("worst", &found.worst);
    if !found.missing.is_empty() {
        line.insert("missing".to_owned(), codes(&found.missing));
    }
    line
}

fn score_and_category(score: Option<Decimal>, category: Option<&str>) -> Map<String, Value> {
    let mut line = Map::new();
    line.insert("score".to_owned(), json!(score.map(as_number)));
    line.insert("category".to_owned(), json!(category));
    line
}

fn without_score(missing: &[Variable]) -> Map<String, Value> {
    let mut line = score_and_category(None, None);
    line.insert("missing".to_owned(), codes(missing));
    line
}

fn codes(variables: &[Variable]) -> Value {
    variables.iter().map(|variable| variable.code()).collect()
}

/// The shortest number that reads back as the same; a score has few digits.
fn as_number(score: Decimal) -> f64 {
    score.normalize().to_string().parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod risk_tests;

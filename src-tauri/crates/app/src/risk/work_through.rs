//! *Work it through*: one score from values that a person types from the letters of the time of diagnosis.
//!
//! Nothing is taken from the record, so that this week's counts can never be scored, and nothing is written
//! to it: what would stand on the disease card is handed back, and saved by the person's own action. How a
//! score is made belongs to `domain::risk`.

mod answer;
mod typed_values;

use domain::risk::ipss::{Karyotype, NoScore, ipss};
use domain::risk::ipss_m::{Gene, ipss_m};
use domain::risk::ipss_r::ipss_r;
use domain::risk::{CytogeneticGroup, Variable};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Arg, Words};

use crate::error::AppError;
use crate::message::Message;
use crate::session::{Now, Session};
use answer::Answer;
use typed_values::TypedValues;

/// Which score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RiskSystemView {
    /// IPSS of 1997.
    Ipss,
    /// IPSS-R of 2012, with its age form.
    IpssR,
    /// IPSS-M of 2022.
    IpssM,
}

impl RiskSystemView {
    fn code(self) -> &'static str {
        match self {
            Self::Ipss => "ipss",
            Self::IpssR => "ipssR",
            Self::IpssM => "ipssM",
        }
    }
}

/// What a gene report says of one gene. A gene that was not tested is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GeneAnswer {
    /// Id, as in [`WorkedScoreView::genes`].
    pub gene: String,
    /// Found, or looked for and not found.
    pub is_found: bool,
}

/// What was typed. Everything may be left empty; values that the system does not use are not looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkThroughRequest {
    /// Which score.
    pub system: RiskSystemView,
    /// As typed.
    pub hemoglobin: String,
    /// `g/dL`, `g/L` or `mmol/L`.
    pub hemoglobin_unit: String,
    /// As typed, in 10*9/L.
    pub platelets: String,
    /// As typed, in 10*9/L.
    pub neutrophils: String,
    /// As typed, in percent.
    pub marrow_blasts: String,
    /// As typed, in years.
    pub age: String,
    /// `good`, `intermediate`, `poor`: the groups of the IPSS.
    pub karyotype: Option<String>,
    /// `very_good` to `very_poor`: the groups of the IPSS-R.
    pub cytogenetic_group: Option<String>,
    /// Deletion of 5q.
    pub del5q: Option<bool>,
    /// Loss of chromosome 7 or of 7q.
    pub del7: Option<bool>,
    /// Complex karyotype.
    pub complex: Option<bool>,
    /// Loss of chromosome 17 or of 17p.
    pub del17: Option<bool>,
    /// `none`, `one`, `two_or_more`.
    pub tp53_mutations: Option<String>,
    /// As typed, in percent.
    pub tp53_share_percent: String,
    /// Loss of the other copy of TP53.
    pub tp53_loss: Option<bool>,
    /// Genes that were tested.
    pub genes: Vec<GeneAnswer>,
}

/// A gene of the molecular score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RiskGeneView {
    /// Id.
    pub id: String,
    /// As reports name it.
    pub name: String,
}

/// Something to look at again before anything is scored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RiskProblemView {
    /// Heading of the value in the public tables (`HB`, `BM_BLAST`).
    pub variable: String,
    /// Why.
    pub message: Message,
}

/// What one value gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RiskPartView {
    /// Its name.
    pub name: String,
    /// What was typed of it.
    pub value: String,
    /// Its points.
    pub points: String,
}

/// The score under one way to put what is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RiskWayView {
    /// `best`, `mean`, `worst`.
    pub way: String,
    /// How it puts them.
    pub name: String,
    /// Score and group.
    pub message: Message,
}

/// What comes out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkedScoreView {
    /// Which score.
    pub system: RiskSystemView,
    /// The score or why there is none. `None` where nothing was typed.
    pub headline: Option<Message>,
    /// As written in the person's style.
    pub score: Option<String>,
    /// Stable id of the group.
    pub category: Option<String>,
    /// The form that counts age (IPSS-R).
    pub age_form: Option<Message>,
    /// Best, mean and worst, where something is not known (IPSS-M).
    pub ways: Vec<RiskWayView>,
    /// What each value gives; empty without a score.
    pub parts: Vec<RiskPartView>,
    /// Names of what is missing.
    pub missing: Vec<String>,
    /// What is unreadable or outside the limits of the public calculators; then nothing is scored.
    pub problems: Vec<RiskProblemView>,
    /// Conventions of ours that this score rests on, and what does not fit together.
    pub notes: Vec<Message>,
    /// What a score is, and that the letter holds.
    pub frame: Vec<Message>,
    /// The paper and its year.
    pub source: Message,
    /// What would stand on the disease card, with system and date; `None` without a group.
    pub card_text: Option<String>,
    /// The genes that the molecular score asks for; empty for the others.
    pub genes: Vec<RiskGeneView>,
}

/// Works a score through. With everything empty it says only what the score is and asks for.
///
/// # Errors
/// When a choice is none of those offered.
pub fn work_through(
    session: &Session,
    request: &WorkThroughRequest,
    now: Now,
) -> Result<WorkedScoreView, AppError> {
    worked(&session.words()?, request, now)
}

fn worked(
    words: &Words,
    request: &WorkThroughRequest,
    now: Now,
) -> Result<WorkedScoreView, AppError> {
    let typed = TypedValues::read(words, request)?;
    let mut answer = Answer::new(words, request.system, now.today());
    if typed.is_empty {
        return Ok(answer.view(None));
    }
    if !typed.problems.is_empty() {
        let view = answer.view(Some(Message::say(words, "risk-score-check", &[])));
        return Ok(WorkedScoreView {
            problems: typed.problems,
            ..view
        });
    }
    answer.note_conventions(&typed);
    Ok(match request.system {
        RiskSystemView::Ipss => match ipss(&typed.input.values, typed.karyotype) {
            Ok(score) => answer.of_ipss(&score, &typed),
            Err(NoScore::Missing(missing)) => answer.still_needed(&missing),
            Err(NoScore::BlastsBeyondScore) => {
                answer.view(Some(Message::say(words, "risk-score-beyond", &[])))
            }
        },
        RiskSystemView::IpssR => match ipss_r(&typed.input.values, typed.input.group, typed.age) {
            Ok(score) => answer.of_ipss_r(&score, &typed),
            Err(missing) => answer.still_needed(&missing),
        },
        RiskSystemView::IpssM => {
            let score = ipss_m(&typed.input);
            // The genes may be unknown; blood, marrow and chromosomes the published calculators always ask for.
            let needed: Vec<Variable> = score
                .missing
                .iter()
                .copied()
                .filter(|variable| CLINICAL.contains(variable))
                .collect();
            if needed.is_empty() {
                answer.of_ipss_m(&score, &typed)
            } else {
                answer.still_needed(&needed)
            }
        }
    })
}

const CLINICAL: &[Variable] = &[
    Variable::Hemoglobin,
    Variable::Platelets,
    Variable::MarrowBlasts,
    Variable::CytogeneticGroup,
];

/// The name of a value as reports print it.
fn name_of(words: &Words, variable: Variable) -> String {
    match variable {
        Variable::Gene(gene) => gene_name(words, gene),
        Variable::Hemoglobin
        | Variable::Platelets
        | Variable::Neutrophils
        | Variable::MarrowBlasts
        | Variable::Age
        | Variable::Karyotype
        | Variable::CytogeneticGroup
        | Variable::Del5q
        | Variable::Del7
        | Variable::Complex
        | Variable::Del17
        | Variable::Tp53Mutations
        | Variable::Tp53MaxVaf
        | Variable::Tp53Loss => words.say(&format!("risk-value-{}", variable.code()), &[]),
    }
}

/// Most genes have one name everywhere; those that have two get both.
fn gene_name(words: &Words, gene: Gene) -> String {
    let key = format!("risk-gene-{}", gene.code());
    if words.has(&key) {
        words.say(&key, &[])
    } else {
        gene.code().to_owned()
    }
}

fn karyotype(code: &str) -> Option<Karyotype> {
    match code {
        "good" => Some(Karyotype::Good),
        "intermediate" => Some(Karyotype::Intermediate),
        "poor" => Some(Karyotype::Poor),
        _ => None,
    }
}

fn cytogenetic_group(code: &str) -> Option<CytogeneticGroup> {
    CytogeneticGroup::ALL
        .iter()
        .copied()
        .find(|group| group.code() == code)
}

/// Says that a typed number cannot be taken as it stands.
fn problem(
    words: &Words,
    variable: Variable,
    key: &str,
    args: &[(&str, Arg<'_>)],
) -> RiskProblemView {
    RiskProblemView {
        variable: variable.code().to_owned(),
        message: Message::say(words, key, args),
    }
}

#[cfg(test)]
mod work_through_tests;

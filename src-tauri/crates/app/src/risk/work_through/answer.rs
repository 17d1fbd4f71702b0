//! A score with its points, its doubts and its frame, in words.

use chrono::NaiveDate;
use domain::Decimal;
use domain::risk::ipss_m::{self, Gene, Scenario, Term};
use domain::risk::{CytogeneticGroup, Points, Variable, ipss, ipss_r};
use words::{Arg, Words};

use super::typed_values::{TypedValues, unit_of};
use super::{
    RiskGeneView, RiskPartView, RiskSystemView, RiskWayView, WorkedScoreView, gene_name, name_of,
};
use crate::message::Message;

pub(super) struct Answer<'a> {
    words: &'a Words,
    system: RiskSystemView,
    today: NaiveDate,
    notes: Vec<Message>,
}

impl<'a> Answer<'a> {
    pub(super) fn new(words: &'a Words, system: RiskSystemView, today: NaiveDate) -> Self {
        Self {
            words,
            system,
            today,
            notes: Vec::new(),
        }
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Message {
        Message::say(self.words, key, args)
    }

    fn name(&self) -> String {
        self.words
            .say(&format!("risk-system-{}", self.system.code()), &[])
    }

    fn group(&self, code: &str) -> String {
        self.words.say(&format!("risk-group-{code}"), &[])
    }

    /// Says which choice of ours decided, and what on the report does not fit together.
    pub(super) fn note_conventions(&mut self, typed: &TypedValues) {
        let values = &typed.input.values;
        let between = |value: Option<Decimal>, low: Decimal, high: Decimal| {
            value.is_some_and(|value| value > low && value < high)
        };
        let whole = Decimal::from;
        match self.system {
            RiskSystemView::Ipss => {
                let blasts = values.marrow_blasts;
                if between(blasts, whole(10), whole(11)) || between(blasts, whole(20), whole(21)) {
                    self.notes.push(self.say("risk-convention-blasts", &[]));
                }
                let (low, high) = (Decimal::new(15, 1), Decimal::new(18, 1));
                if values
                    .neutrophils
                    .is_some_and(|count| count >= low && count < high)
                {
                    self.notes
                        .push(self.say("risk-convention-neutrophils", &[]));
                }
            }
            RiskSystemView::IpssR => {}
            RiskSystemView::IpssM => {
                let group = typed.input.group;
                let is_below_poor = group.is_some_and(|group| group < CytogeneticGroup::Poor);
                if typed.input.complex == Some(true) && is_below_poor {
                    self.notes.push(self.say("risk-check-complex", &[]));
                }
                let is_good = group.is_some_and(|group| group < CytogeneticGroup::Intermediate);
                if typed.input.del7 == Some(true) && is_good {
                    self.notes.push(self.say("risk-check-chromosome-7", &[]));
                }
            }
        }
    }

    /// The answer without a score.
    pub(super) fn view(&mut self, headline: Option<Message>) -> WorkedScoreView {
        let genes: &[Gene] = match self.system {
            RiskSystemView::Ipss | RiskSystemView::IpssR => &[],
            RiskSystemView::IpssM => Gene::ALL,
        };
        WorkedScoreView {
            system: self.system,
            headline,
            score: None,
            category: None,
            age_form: None,
            ways: Vec::new(),
            parts: Vec::new(),
            missing: Vec::new(),
            problems: Vec::new(),
            notes: std::mem::take(&mut self.notes),
            frame: vec![
                self.say("risk-frame-groups", &[]),
                self.say("risk-frame-letter", &[]),
            ],
            source: self.say(&format!("risk-source-{}", self.system.code()), &[]),
            card_text: None,
            genes: genes
                .iter()
                .map(|gene| RiskGeneView {
                    id: gene.code().to_owned(),
                    name: gene_name(self.words, *gene),
                })
                .collect(),
        }
    }

    pub(super) fn still_needed(&mut self, missing: &[Variable]) -> WorkedScoreView {
        let missing: Vec<String> = missing
            .iter()
            .map(|variable| name_of(self.words, *variable))
            .collect();
        let names = missing.join(", ");
        let headline = self.say("risk-score-missing", &[("names", Arg::Text(&names))]);
        WorkedScoreView {
            missing,
            ..self.view(Some(headline))
        }
    }

    /// The answer with one number and its group.
    fn scored(&mut self, score: Decimal, category: &str) -> WorkedScoreView {
        let (name, group) = (self.name(), self.group(category));
        let score = self.words.number(score.normalize());
        let args = [
            ("system", Arg::Text(&name)),
            ("score", Arg::Text(&score)),
            ("group", Arg::Text(&group)),
            ("date", Arg::Date(self.today)),
        ];
        let headline = self.say("risk-score-worked", &args);
        WorkedScoreView {
            card_text: Some(self.words.say("risk-card-line", &args)),
            category: Some(category.to_owned()),
            score: Some(score.clone()),
            ..self.view(Some(headline))
        }
    }

    pub(super) fn of_ipss(&mut self, score: &ipss::Score, typed: &TypedValues) -> WorkedScoreView {
        let parts = score
            .parts
            .iter()
            .map(|part| {
                // The points of the cytopenias stand under haemoglobin.
                if part.variable == Variable::Hemoglobin {
                    let count = i64::try_from(score.cytopenias).unwrap_or_default();
                    RiskPartView {
                        name: self.words.say("risk-low-counts", &[]),
                        value: self
                            .words
                            .say("risk-low-counts-value", &[("count", Arg::Count(count))]),
                        points: self.words.number(part.points.normalize()),
                    }
                } else {
                    self.part(part, typed)
                }
            })
            .collect();
        WorkedScoreView {
            parts,
            ..self.scored(score.score, score.category.code())
        }
    }

    pub(super) fn of_ipss_r(
        &mut self,
        score: &ipss_r::Score,
        typed: &TypedValues,
    ) -> WorkedScoreView {
        let parts = score
            .parts
            .iter()
            .map(|part| self.part(part, typed))
            .collect();
        let age_form = match score.age_adjusted {
            Some((adjusted, category)) => {
                let group = self.group(category.code());
                let args = [
                    ("score", Arg::Number(adjusted.normalize())),
                    ("group", Arg::Text(&group)),
                ];
                self.say("risk-score-age", &args)
            }
            None => self.say("risk-score-age-missing", &[]),
        };
        WorkedScoreView {
            parts,
            age_form: Some(age_form),
            ..self.scored(score.score, score.category.code())
        }
    }

    fn part(&self, part: &Points, typed: &TypedValues) -> RiskPartView {
        RiskPartView {
            name: name_of(self.words, part.variable),
            value: self.value(part.variable, typed).unwrap_or_default(),
            points: self.words.number(part.points.normalize()),
        }
    }

    /// What was typed of a value, with its unit.
    fn value(&self, variable: Variable, typed: &TypedValues) -> Option<String> {
        let values = &typed.input.values;
        let number = if variable == Variable::Hemoglobin {
            return typed.hemoglobin_text.clone();
        } else if variable == Variable::Karyotype {
            return typed
                .karyotype_code
                .as_deref()
                .map(|code| self.group_word(code));
        } else if variable == Variable::CytogeneticGroup {
            return typed.input.group.map(|group| self.group_word(group.code()));
        } else if variable == Variable::Platelets {
            values.platelets
        } else if variable == Variable::Neutrophils {
            values.neutrophils
        } else {
            values.marrow_blasts
        };
        number.map(|number| {
            format!(
                "{} {}",
                self.words.number(number),
                unit_of(self.words, variable)
            )
        })
    }

    fn group_word(&self, code: &str) -> String {
        self.words.say(&format!("risk-group-word-{code}"), &[])
    }

    pub(super) fn of_ipss_m(
        &mut self,
        score: &ipss_m::Score,
        typed: &TypedValues,
    ) -> WorkedScoreView {
        let missing: Vec<String> = score
            .missing
            .iter()
            .map(|variable| name_of(self.words, *variable))
            .collect();
        let ways = if missing.is_empty() {
            Vec::new()
        } else {
            vec![
                self.way("best", &score.best),
                self.way("mean", &score.mean),
                self.way("worst", &score.worst),
            ]
        };
        let category = score.category.map(|category| category.code());
        let view = match (score.score, category) {
            (Some(number), Some(category)) => {
                let parts = self.terms(&score.mean, typed);
                WorkedScoreView {
                    parts,
                    ..self.scored(number, category)
                }
            }
            (None, Some(category)) => {
                let (name, group) = (self.name(), self.group(category));
                let args = [
                    ("system", Arg::Text(&name)),
                    ("group", Arg::Text(&group)),
                    ("date", Arg::Date(self.today)),
                ];
                let headline = self.say("risk-score-group-only", &args);
                WorkedScoreView {
                    card_text: Some(self.words.say("risk-card-line-group", &args)),
                    category: Some(category.to_owned()),
                    ..self.view(Some(headline))
                }
            }
            (None | Some(_), None) => {
                let name = self.name();
                let headline = self.say("risk-score-open", &[("system", Arg::Text(&name))]);
                self.view(Some(headline))
            }
        };
        WorkedScoreView {
            missing,
            ways,
            ..view
        }
    }

    fn way(&self, way: &str, scenario: &Scenario) -> RiskWayView {
        let group = self.group(scenario.category.code());
        let args = [
            ("score", Arg::Number(scenario.score)),
            ("group", Arg::Text(&group)),
        ];
        RiskWayView {
            way: way.to_owned(),
            name: self.words.say(&format!("risk-way-{way}"), &[]),
            message: self.say("risk-way-line", &args),
        }
    }

    fn terms(&self, scenario: &Scenario, typed: &TypedValues) -> Vec<RiskPartView> {
        scenario
            .parts
            .iter()
            .map(|(term, points)| {
                let rounded = self.words.rounded(*points, 2);
                let is_zero = points.round_dp(2).is_zero();
                RiskPartView {
                    name: self.term_name(*term),
                    value: self.term_value(*term, typed),
                    points: if is_zero {
                        self.words.rounded(Decimal::ZERO, 2)
                    } else if points.is_sign_negative() {
                        rounded
                    } else {
                        format!("+{rounded}")
                    },
                }
            })
            .collect()
    }

    fn term_name(&self, term: Term) -> String {
        let said = |key: &str| self.words.say(key, &[]);
        match term {
            Term::CytogeneticGroup => name_of(self.words, Variable::CytogeneticGroup),
            Term::MarrowBlasts => name_of(self.words, Variable::MarrowBlasts),
            Term::Platelets => name_of(self.words, Variable::Platelets),
            Term::Hemoglobin => name_of(self.words, Variable::Hemoglobin),
            Term::Sf3b1Alone => said("risk-part-sf3b1-alone"),
            Term::Sf3b1WithDel5q => said("risk-part-sf3b1-del5q"),
            Term::Tp53MultiHit => said("risk-part-tp53"),
            Term::Residual => said("risk-part-residual"),
            Term::Gene(gene) => gene_name(self.words, gene),
        }
    }

    fn term_value(&self, term: Term, typed: &TypedValues) -> String {
        let of = |variable| self.value(variable, typed).unwrap_or_default();
        match term {
            Term::CytogeneticGroup => of(Variable::CytogeneticGroup),
            Term::MarrowBlasts => of(Variable::MarrowBlasts),
            Term::Platelets => of(Variable::Platelets),
            Term::Hemoglobin => of(Variable::Hemoglobin),
            // Worked out from several answers at once.
            Term::Sf3b1Alone | Term::Sf3b1WithDel5q | Term::Tp53MultiHit | Term::Residual => {
                String::new()
            }
            Term::Gene(gene) => {
                let key = match typed.input.genes.get(&gene) {
                    Some(true) => "risk-gene-found",
                    Some(false) => "risk-gene-not_found",
                    None => "risk-part-average",
                };
                self.words.say(key, &[])
            }
        }
    }
}

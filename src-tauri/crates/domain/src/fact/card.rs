//! Facts of the disease card, genes, visits, telephone numbers and medicines.

use super::FactArgument::{Code, Date, Number, Text};
use super::{Fact, FactSource};
use crate::person::{GeneStatus, MedicineClass, RiskSide};

pub(super) fn facts(source: &FactSource<'_>) -> Vec<Fact> {
    let mut facts = gene_facts(source);
    facts.extend(disease_facts(source));
    facts.push(next_visit(source));
    facts.push(team_line(source));
    facts.push(blood_thinner(source));
    facts
}

fn gene_facts(source: &FactSource<'_>) -> Vec<Fact> {
    let mut facts: Vec<Fact> = [
        ("gene-idh1", &["idh1"] as &[&str]),
        ("gene-idh2", &["idh2"]),
        ("gene-sf3b1", &["sf3b1"]),
        ("gene-tp53", &["tp53", "p53"]),
        (
            "chromosome-del5q",
            &["del5q", "5q", "mds5q", "5qdel", "isolateddel5q"],
        ),
    ]
    .into_iter()
    .map(|(id, names)| gene_fact(source, id, names))
    .collect();
    let has = |wanted: &dyn Fn(GeneStatus) -> bool| {
        source.genes.iter().any(|finding| wanted(finding.status))
    };
    facts.push(
        if has(&|status| matches!(status, GeneStatus::Found | GeneStatus::NotFound)) {
            Fact::known("genes-known", true)
        } else if has(&|status| status == GeneStatus::NotTested) {
            Fact::known("genes-known", false)
        } else {
            Fact::missing("genes-known")
        },
    );
    facts
}

/// A change that was ever found holds; “not tested” leaves it missing, and says so.
fn gene_fact(source: &FactSource<'_>, id: &'static str, names: &[&str]) -> Fact {
    let of_status = |status| {
        source
            .genes
            .iter()
            .filter(|finding| finding.status == status)
            .filter(|finding| {
                let plain: String = finding
                    .gene
                    .chars()
                    .filter(|sign| sign.is_alphanumeric())
                    .map(|sign| sign.to_ascii_lowercase())
                    .collect();
                names.contains(&plain.as_str())
            })
            .max_by_key(|finding| finding.reported)
    };
    let found = of_status(GeneStatus::Found);
    let Some(finding) = found.or_else(|| of_status(GeneStatus::NotFound)) else {
        let status = if of_status(GeneStatus::NotTested).is_some() {
            "not-tested"
        } else {
            "unknown"
        };
        return Fact::missing(id).with("status", Code(status));
    };
    let mut fact = Fact::known(id, found.is_some());
    if let Some(share) = finding.share_percent {
        fact = fact.with("share", Number(share));
    }
    if let Some(reported) = finding.reported.and_then(|date| date.day()) {
        fact = fact.on(reported);
    }
    fact
}

fn disease_facts(source: &FactSource<'_>) -> Vec<Fact> {
    let risk = match source.disease.and_then(|card| card.risk_side) {
        Some(side) => Fact::known("risk-side", true).with(
            "side",
            Code(match side {
                RiskSide::Lower => "lower",
                RiskSide::Higher => "higher",
            }),
        ),
        None => Fact::missing("risk-side"),
    };
    let subtype = source.disease.and_then(|card| card.subtype.as_deref());
    let subtype = match subtype.map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => Fact::known("subtype", true).with("text", Text(text.to_owned())),
        None => Fact::missing("subtype"),
    };
    vec![risk, subtype]
}

fn next_visit(source: &FactSource<'_>) -> Fact {
    let next = source
        .appointments
        .iter()
        .filter_map(|appointment| appointment.at.day().map(|day| (day, appointment)))
        .filter(|(day, _)| *day >= source.today)
        .min_by_key(|(_, appointment)| appointment.at);
    match next {
        Some((day, appointment)) => Fact::known("next-visit", true)
            .with("date", Date(day))
            .with("text", Text(appointment.title.clone())),
        None => Fact::missing("next-visit"),
    }
}

fn team_line(source: &FactSource<'_>) -> Fact {
    let has_number =
        |line: &crate::person::TeamLine| line.phone.chars().any(|sign| sign.is_ascii_digit());
    match source.team_lines.iter().find(|line| has_number(line)) {
        Some(line) => Fact::known("team-line", true)
            .with("label", Text(line.label.clone()))
            .with("phone", Text(line.phone.clone())),
        None => Fact::missing("team-line"),
    }
}

fn blood_thinner(source: &FactSource<'_>) -> Fact {
    if source.medicines.is_empty() {
        return Fact::missing("blood-thinner");
    }
    let names: Vec<&str> = source
        .medicines
        .iter()
        .filter(|medicine| medicine.class == MedicineClass::BloodThinner)
        .filter(|medicine| {
            // A last day that is known only to the month may still be ahead.
            medicine
                .until
                .is_none_or(|until| until.day().is_none_or(|until| until >= source.today))
        })
        .map(|medicine| medicine.name.as_str())
        .collect();
    let fact = Fact::known("blood-thinner", !names.is_empty());
    if names.is_empty() {
        fact
    } else {
        fact.with("name", Text(names.join(", ")))
    }
}

//! Prints what `cargo xtask check content` shows: which paragraph carries each fact of the first general
//! answer, which questions belong to each situation, how hard every page is to read in every language, and
//! what of the translations is missing or old. Ends with a fault where something is not as it must be.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::process::ExitCode;

use content::{Answer, Content, Stage, coverage, texts};
use words::Language;
use words::voice::{Reading, never_used_words_of};

fn main() -> ExitCode {
    let mut faults = Vec::new();
    seed(&mut faults);
    topics(&mut faults);
    for language in Language::ALL {
        translation(*language, &mut faults);
        reading(*language, &mut faults);
        wording(*language, &mut faults);
    }
    println!();
    if faults.is_empty() {
        println!("Content: everything is as it must be.");
        return ExitCode::SUCCESS;
    }
    println!("{} faults:", faults.len());
    for fault in &faults {
        println!("  {fault}");
    }
    ExitCode::FAILURE
}

fn seed(faults: &mut Vec<String>) {
    println!("Facts of the first general answer, and the paragraphs that carry them");
    match coverage::seed_facts() {
        Ok(facts) => {
            for fact in &facts {
                let question = fact.question.as_deref().unwrap_or_default();
                println!(
                    "  {:<96} {} {question}",
                    fact.fact,
                    fact.carried_by.join(", ")
                );
                let gaps = fact.gaps(Content::original()).into_iter();
                faults.extend(gaps.map(|gap| format!("“{}”: {gap}", fact.fact)));
            }
            println!("  {} facts", facts.len());
        }
        Err(fault) => faults.push(fault.to_string()),
    }
}

fn topics(faults: &mut Vec<String>) {
    println!("\nSituations, and the questions that belong to them");
    match coverage::topics() {
        Ok(topics) => {
            for topic in &topics {
                println!("  {:<44} {}", topic.situation, topic.questions.join(", "));
                let gaps = topic.gaps(Content::original()).into_iter();
                faults.extend(gaps.map(|gap| format!("“{}”: {gap}", topic.situation)));
            }
        }
        Err(fault) => faults.push(fault.to_string()),
    }
    let bank = Content::original().question_bank();
    let rules: usize = bank.iter().map(|question| question.rules.len()).sum();
    println!("  {} questions, {rules} rules, by stage:", bank.len());
    for stage in Stage::ALL {
        let count = bank.iter().filter(|one| one.stage == *stage).count();
        println!("    {:<12} {count}", stage.id());
    }
}

fn translation(language: Language, faults: &mut Vec<String>) {
    if language == Language::English {
        return;
    }
    let code = language.code();
    let state = Content::translation(code);
    println!(
        "\nTranslation {code}: {} missing, {} from an older version, {} faults",
        state.missing.len(),
        state.older.len(),
        state.problems.len()
    );
    faults.extend(
        state
            .missing
            .iter()
            .map(|what| format!("{code}: {what} is not translated")),
    );
    faults.extend(
        state
            .older
            .iter()
            .map(|what| format!("{code}: {what} is from an older version")),
    );
    faults.extend(state.problems.iter().map(ToString::to_string));
}

fn page(answer: &Answer) -> Vec<String> {
    answer
        .paragraphs
        .iter()
        .flat_map(|paragraph| texts(&paragraph.blocks))
        .collect()
}

fn reading(language: Language, faults: &mut Vec<String>) {
    let code = language.code();
    let mut all = Vec::new();
    let mut show = |name: &str, texts: &[String]| {
        let reading = Reading::of_language(language, texts.iter().map(String::as_str));
        let plain = reading.measure(language, false);
        let measure = reading.measure(language, true);
        println!(
            "  {name:<32} {:>6.1} {:>6.1} {:>6.1}",
            plain.value,
            measure.value,
            reading.words_in_a_sentence()
        );
        if !measure.is_easy() {
            faults.push(format!(
                "{code}: {name}: {} {:.1}, the limit is {}",
                measure.name, measure.value, measure.limit
            ));
        }
    };
    let sample = Reading::default().measure(language, false);
    println!(
        "\nReading {code}: {} without and with the medical allow-list ({} {}), words a sentence",
        sample.name,
        if sample.higher_is_easier {
            "at least"
        } else {
            "at most"
        },
        sample.limit
    );
    let content = Content::of(language);
    for answer in content.answers() {
        let texts = page(answer);
        show(&answer.id, &texts);
        all.extend(texts);
    }
    let questions: Vec<String> = content
        .question_bank()
        .iter()
        .flat_map(|one| [one.text.clone(), one.why.clone(), one.follow_up.clone()])
        .collect();
    show("questions", &questions);
    let glossary: Vec<String> = content
        .glossary()
        .iter()
        .map(|one| one.text.clone())
        .collect();
    show("glossary", &glossary);
    all.extend(questions.into_iter().chain(glossary));
    show("all", &all);
}

fn wording(language: Language, faults: &mut Vec<String>) {
    let code = language.code();
    for (place, text) in Content::of(language).every_text() {
        for word in never_used_words_of(language, &text) {
            if !content::may_say(&place, word) {
                faults.push(format!("{code}: {place}: “{word}” in “{text}”"));
            }
        }
        for claim in words::claims::claims_in(language, &text) {
            if !content::may_say(&place, claim) {
                faults.push(format!("{code}: {place}: “{claim}” in “{text}”"));
            }
        }
    }
}

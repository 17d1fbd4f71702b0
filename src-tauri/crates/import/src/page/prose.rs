//! Comments: values in them are results only where they are listed, and what they say may qualify a result.

use domain::Analyte;

use crate::fold::folded;
use crate::names;
use crate::note::qualifies;
use crate::numbers::{NumberStyle, looks_like_number};

use super::line::Line;
use super::rows::{RowDate, RowResult};
use super::token::{Kind, date_at, tokens};

/// What a comment says of a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// The tests that are named.
    pub(super) analytes: Vec<Analyte>,
    /// True where the sentence corrects or qualifies a result.
    pub(super) qualifies: bool,
    /// True where a number stands in the sentence.
    pub(super) has_number: bool,
}

/// Reads a line that lists results one after the other: `Hb 8.9 g/dL, WBC 2.1 /nl, Plt 45`.
///
/// Somebody must look at them, since nothing but their order ties value and name together. Where a word
/// speaks of another time or of a correction, or a number is left over, nothing is taken.
pub(super) fn listed(line: &Line, style: NumberStyle) -> Vec<RowResult> {
    // A list that goes on below may have room for one result in its first line.
    let goes_on = line
        .words
        .last()
        .is_some_and(|word| word.text.ends_with([',', ';']));
    let (found, others) = results_in(line, style);
    if found.len() < if goes_on { 1 } else { 2 } || others > MOST_OTHER_WORDS {
        return Vec::new();
    }
    found
}

/// Reads the next line of such a list.
pub(super) fn going_on(line: &Line, style: NumberStyle) -> Vec<RowResult> {
    let (found, others) = results_in(line, style);
    let is_list = others == 0 || found.len() >= 2 && others <= MOST_OTHER_WORDS;
    if is_list { found } else { Vec::new() }
}

const MOST_OTHER_WORDS: usize = 5;

/// The results of a line, and how many words are none.
fn results_in(line: &Line, style: NumberStyle) -> (Vec<RowResult>, usize) {
    let nothing = (Vec::new(), 0);
    if qualifies(&line.whole_text()) {
        return nothing;
    }
    let mut plain = line.clone();
    for word in &mut plain.words {
        word.text = word
            .text
            .trim_matches([',', ';', ':', '.', '(', ')'])
            .to_owned();
    }
    let count = plain.words.len();
    let mut found: Vec<RowResult> = Vec::new();
    let mut date = None;
    let (mut index, mut others) = (0, 0);
    while index < count {
        if let Some((printed, length)) = date_at(&plain, index, count) {
            date = Some(RowDate {
                date: printed,
                is_of_draw: false,
                doubt: line.doubt(index, index + length),
            });
            index += length;
            continue;
        }
        let name_end = (index + 1..=count.min(index + 4)).rev().find(|end| {
            let name = plain.text(index, *end);
            name.chars().count() > 1 && names::recognise(&name).is_some()
        });
        let value_at = name_end.map(|end| {
            let is_link = LINKS.contains(&folded(&plain.text(end, end + 1)).as_str());
            end + usize::from(is_link && end < count)
        });
        let value = value_at
            .and_then(|at| tokens(&plain, at, count, style).into_iter().next())
            .filter(|token| matches!(token.kind, Kind::Number(_)));
        let (Some(name_end), Some(value)) = (name_end, value) else {
            if plain
                .text(index, index + 1)
                .contains(|c: char| c.is_ascii_digit())
            {
                return nothing;
            }
            others += 1;
            index += 1;
            continue;
        };
        let unit = tokens(&plain, value.to, count, style)
            .into_iter()
            .next()
            .and_then(|token| match token.kind {
                Kind::Unit(unit) => Some((unit, token.to)),
                Kind::Number(_) | Kind::Range(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => {
                    None
                }
            });
        let end = unit.as_ref().map_or(value.to, |(_, end)| *end);
        found.push(RowResult {
            name: plain.text(index, name_end).trim_end_matches(':').to_owned(),
            value: plain.text(value.from, value.to),
            unit: unit.map(|(unit, _)| unit),
            at: (value.from, value.to),
            is_unclear: true,
            date: date.clone(),
            doubt: line.doubt(index, end),
            ..RowResult::default()
        });
        index = end;
        if found.last().is_some_and(|row| row.value.is_empty()) {
            return nothing;
        }
    }
    (found, others)
}

/// Words between a name and its value.
const LINKS: &[&str] = &[
    "", "of", "is", "was", "at", "von", "bei", "a", "de", "di", "van", "pa",
];

/// Reads one line of a comment, sentence by sentence.
pub(super) fn mentions(text: &str) -> Vec<Mention> {
    let mut sentences: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        if let Some(sentence) = sentences.last_mut() {
            sentence.push_str(word);
            sentence.push(' ');
        }
        // A decimal point inside a word is not the end of a sentence.
        if word.ends_with(['.', ';', '!']) {
            sentences.push(String::new());
        }
    }
    sentences
        .iter()
        .filter_map(|sentence| mention(sentence))
        .collect()
}

fn mention(sentence: &str) -> Option<Mention> {
    let folded_words = folded(sentence);
    let words: Vec<&str> = folded_words.split(' ').collect();
    let mut analytes = Vec::new();
    let mut index = 0;
    while index < words.len() {
        let named = (1..=4.min(words.len() - index)).rev().find_map(|length| {
            let text = words.get(index..index + length)?.join(" ");
            let found = names::recognise(&text).filter(|_| text.len() > 2)?;
            Some((found, length))
        });
        match named {
            Some((found, length)) => {
                analytes.extend(found.candidates);
                index += length;
            }
            None => index += 1,
        }
    }
    (!analytes.is_empty()).then(|| Mention {
        analytes,
        qualifies: qualifies(sentence),
        has_number: sentence
            .split_whitespace()
            .any(|word| looks_like_number(word.trim_start_matches(['<', '>', '=']))),
    })
}

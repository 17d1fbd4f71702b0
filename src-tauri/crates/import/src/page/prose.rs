//! Comments: values in them are never results, and what they say may qualify a result.

use domain::Analyte;

use crate::fold::folded;
use crate::names;
use crate::note::qualifies;
use crate::numbers::looks_like_number;

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

//! The words of a line by what they can be: number, range, unit, date, flag, or text.

use domain::unit;

use crate::dates::{PrintedDate, date_at_start};
use crate::fold::folded;
use crate::numbers::{NumberStyle, PrintedNumber, looks_like_number, read_number, read_range};

use super::line::Line;

/// Some words of a line.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// First word.
    pub(super) from: usize,
    /// Behind the last word.
    pub(super) to: usize,
}

/// What they can be.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    Number(PrintedNumber),
    Range(String),
    Unit(String),
    Date(PrintedDate),
    Flag(String),
    Text,
}

/// Reads the words of a line from `from` to `to`.
pub(super) fn tokens(line: &Line, from: usize, to: usize, style: NumberStyle) -> Vec<Token> {
    let mut found = Vec::new();
    let mut index = from;
    while index < to {
        let (kind, length) = one(line, index, to, style);
        found.push(Token {
            kind,
            from: index,
            to: index + length,
        });
        index += length;
    }
    found
}

fn one(line: &Line, index: usize, to: usize, style: NumberStyle) -> (Kind, usize) {
    if let Some((date, length)) = date_at(line, index, to) {
        return (Kind::Date(date), length);
    }
    let left = to - index;
    for length in 1..=left.min(4) {
        if let Some(range) = two_sided(&line.text(index, index + length), style) {
            // `9,2 - 13,5 - 17,2`: the first dash is a flag, the second makes the range.
            let is_longer = left > length + 1
                && is_dash(&line.text(index + length, index + length + 1))
                && looks_like_number(&line.text(index + length + 1, index + length + 2));
            if !is_longer || length < 3 {
                return (Kind::Range(range), length);
            }
        }
    }
    let word = line.text(index, index + 1);
    if !looks_like_number(&word) {
        for length in (1..=left.min(4)).rev() {
            if (index + 1..index + length).any(|next| line.begins_cell(next)) {
                continue;
            }
            let text = line.text(index, index + length);
            if is_unit(&text) {
                return (Kind::Unit(text), length);
            }
        }
    }
    if let Some((number, length)) = number_at(line, index, to, style) {
        return (Kind::Number(number), length);
    }
    if is_flag(&word) {
        return (Kind::Flag(word), 1);
    }
    (Kind::Text, 1)
}

fn number_at(
    line: &Line,
    index: usize,
    to: usize,
    style: NumberStyle,
) -> Option<(PrintedNumber, usize)> {
    let word = line.text(index, index + 1);
    let is_sign = ["<", ">", "<=", ">=", "≤", "≥"].contains(&word.as_str());
    let signed = usize::from(is_sign);
    if is_sign && index + 1 >= to {
        return None;
    }
    let digits = line.text(index + signed, index + signed + 1);
    let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit()) && !text.is_empty();
    // `120 000`: a blank may group thousands where it is narrower than a gap between columns.
    let next = index + signed + 1;
    if next < to && is_digits(&digits) && digits.len() <= 3 {
        let group = line.text(next, next + 1);
        let is_narrow = line
            .words
            .get(next)
            .zip(line.words.get(next - 1))
            .is_some_and(|(word, before)| word.x0 - before.x1 < 0.45 * before.size);
        if is_narrow && is_digits(&group) && group.len() == 3 && !digits.starts_with('0') {
            let joined = line.text(index, next + 1);
            return read_number(&joined, style).map(|number| (number, signed + 2));
        }
    }
    let number = read_number(&line.text(index, index + 1 + signed), style)?;
    let is_clean = number.rest.is_empty() || is_flag(&number.rest) || is_unit(&number.rest);
    is_clean.then_some((number, 1 + signed))
}

/// A date at `index`, and over how many words it goes.
pub(super) fn date_at(line: &Line, index: usize, to: usize) -> Option<(PrintedDate, usize)> {
    let first = line.text(index, index + 1);
    let first = first.trim_start_matches(['(', '[']);
    if !first.starts_with(|c: char| c.is_ascii_digit() || c.is_alphabetic()) {
        return None;
    }
    for length in (1..=(to - index).min(7)).rev() {
        if (index + 1..index + length).any(|next| line.begins_cell(next)) {
            continue;
        }
        let text = line.text(index, index + length);
        let text = text.trim_start_matches(['(', '[']);
        if let Some((date, rest)) = date_at_start(text)
            && rest.trim_matches([')', ']', ',', '.', ';', ' ']).is_empty()
        {
            return Some((date, length));
        }
    }
    None
}

fn two_sided(text: &str, style: NumberStyle) -> Option<String> {
    let inner = text
        .trim_start_matches(['[', '('])
        .trim_end_matches([']', ')', ',', ';']);
    if !inner.starts_with(|c: char| c.is_ascii_digit())
        || !inner.ends_with(|c: char| c.is_ascii_digit())
        || !inner
            .chars()
            .all(|c| c.is_ascii_digit() || " .,-–—".contains(c))
    {
        return None;
    }
    // `3.43 - 4.20-5.70`: a value, the flag of a low one, and the range.
    if inner.chars().filter(|c| "-–—".contains(*c)).count() > 1 {
        return None;
    }
    match read_range(inner, style) {
        Some((Some(_), Some(_))) => Some(inner.to_owned()),
        Some(_) | None => None,
    }
}

fn is_dash(text: &str) -> bool {
    ["-", "–", "—"].contains(&text)
}

/// Says whether a text is a unit; a lone letter is a flag.
pub(super) fn is_unit(text: &str) -> bool {
    let letters = text.chars().count();
    (letters > 1 || text == "%") && letters <= 20 && unit::is_known(text)
}

/// Says whether a word is a flag that laboratories print beside a value.
pub(super) fn is_flag(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "h",
        "l",
        "hh",
        "ll",
        "a",
        "aa",
        "n",
        "c",
        "hi",
        "lo",
        "high",
        "low",
        "alert",
        "critical",
        "normal",
        "abnormal",
        "panic",
        "crit",
        "hoch",
        "niedrig",
        "tief",
        "alto",
        "bajo",
        "basso",
        "eleve",
        "bas",
        "erhoht",
        "erniedrigt",
        "in range",
        "out of range",
    ];
    let inner = word.trim_matches(['(', ')', '[', ']', '*', '!', ' ']);
    let is_symbols = !word.is_empty()
        && word.chars().count() <= 4
        && word
            .chars()
            .all(|c| !c.is_alphanumeric() && !"<>=≤≥%:|/".contains(c));
    is_symbols || WORDS.contains(&folded(inner).as_str())
}

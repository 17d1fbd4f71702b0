//! Finding phrases in a text: whole words, in lower case, whatever stands between them.

/// Returns those of `phrases` that stand in `text`. An apostrophe parts two words, a hyphen does not.
#[must_use]
pub(crate) fn phrases_in(text: &str, phrases: &'static [&'static str]) -> Vec<&'static str> {
    let plain = words_of(text);
    phrases
        .iter()
        .copied()
        .filter(|phrase| plain.contains(&words_of(phrase)))
        .collect()
}

/// The words of a text in lower case, each between two blanks.
fn words_of(text: &str) -> String {
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|sign: char| !(sign.is_alphanumeric() || sign == '-'))
        .filter(|word| !word.is_empty())
        .collect();
    format!(" {} ", words.join(" "))
}

//! Two readings of one page put together: what both saw is as sure as the less sure of them, the rest is in doubt.

use super::spelling;
use super::tsv::SeenWord;

/// How sure a word is of which the two readings differ, or that only one of them saw.
const IN_DOUBT: f32 = 0.0;
/// Words without digits that differ: less harm, and not certain either.
const UNCLEAR: f32 = 40.0;
/// What was recognised with less is noise, unless the other reading saw it too.
const NOISE: f32 = 35.0;

/// Puts the words of two readings together. The first is preferred where nothing speaks for the second.
pub(super) fn together(first: Vec<SeenWord>, second: Vec<SeenWord>) -> Vec<SeenWord> {
    let first: Vec<SeenWord> = first.into_iter().map(spelled).collect();
    let second: Vec<SeenWord> = second.into_iter().map(spelled).collect();
    let mut agreed = Vec::new();
    for (ones, others) in groups(&first, &second) {
        match (ones.as_slice(), others.as_slice()) {
            ([], []) => {}
            (alone, []) | ([], alone) => agreed.extend(
                alone
                    .iter()
                    .filter(|word| {
                        word.sure >= NOISE && word.text.chars().any(char::is_alphanumeric)
                    })
                    .map(|word| with_sureness(word, IN_DOUBT)),
            ),
            (ones, others) => agreed.extend(chosen(ones, others)),
        }
    }
    agreed
}

/// Units put right, and notes taken from names, before the readings are compared.
fn spelled(mut word: SeenWord) -> SeenWord {
    if let Some(unit) = spelling::unit(&word.text) {
        word.text = unit.text;
        if !unit.is_sure {
            word.sure = word.sure.min(UNCLEAR);
        }
    } else if let Some(name) = spelling::without_note(&word.text) {
        let share = name.chars().count() as f32 / word.text.chars().count().max(1) as f32;
        word.x1 = word.x0 + (word.x1 - word.x0) * share;
        word.text = name.to_owned();
    }
    word
}

fn with_sureness(word: &SeenWord, sure: f32) -> SeenWord {
    SeenWord {
        sure,
        ..word.clone()
    }
}

/// Words of both readings that lie on each other, from left to right. A word that one reading tore apart
/// makes a group of three.
fn groups<'a>(
    first: &'a [SeenWord],
    second: &'a [SeenWord],
) -> Vec<(Vec<&'a SeenWord>, Vec<&'a SeenWord>)> {
    // Words of the second reading by the band of the page in which they lie.
    const BAND: f32 = 40.0;
    let band = |word: &SeenWord| (f32::midpoint(word.y0, word.y1) / BAND) as usize;
    let bands = second.iter().map(band).max().unwrap_or(0) + 1;
    let mut by_band: Vec<Vec<usize>> = vec![Vec::new(); bands];
    for (index, word) in second.iter().enumerate() {
        if let Some(list) = by_band.get_mut(band(word)) {
            list.push(index);
        }
    }
    let count = first.len() + second.len();
    let mut parents: Vec<usize> = (0..count).collect();
    for (index, word) in first.iter().enumerate() {
        let own = band(word);
        let near = by_band
            .iter()
            .skip(own.saturating_sub(2))
            .take(5)
            .flatten()
            .copied();
        for other in near {
            if second.get(other).is_some_and(|seen| lie_on(word, seen)) {
                join(&mut parents, index, first.len() + other);
            }
        }
    }
    let mut found: std::collections::BTreeMap<usize, (Vec<&SeenWord>, Vec<&SeenWord>)> =
        std::collections::BTreeMap::new();
    for index in 0..count {
        let root = root_of(&parents, index);
        let group = found.entry(root).or_default();
        match index.checked_sub(first.len()) {
            None => group.0.extend(first.get(index)),
            Some(index) => group.1.extend(second.get(index)),
        }
    }
    let mut found: Vec<_> = found.into_values().collect();
    for (ones, others) in &mut found {
        ones.sort_by(|one, other| one.x0.total_cmp(&other.x0));
        others.sort_by(|one, other| one.x0.total_cmp(&other.x0));
    }
    found
}

fn lie_on(one: &SeenWord, other: &SeenWord) -> bool {
    let across = one.x1.min(other.x1) - one.x0.max(other.x0);
    let down = one.y1.min(other.y1) - one.y0.max(other.y0);
    let narrow = (one.x1 - one.x0).min(other.x1 - other.x0);
    let low = (one.y1 - one.y0).min(other.y1 - other.y0);
    across > 0.35 * narrow && down > 0.5 * low
}

fn root_of(parents: &[usize], mut index: usize) -> usize {
    while let Some(parent) = parents.get(index)
        && *parent != index
    {
        index = *parent;
    }
    index
}

fn join(parents: &mut [usize], one: usize, other: usize) {
    let (one, other) = (root_of(parents, one), root_of(parents, other));
    if let Some(parent) = parents.get_mut(one.max(other)) {
        *parent = one.min(other);
    }
}

/// What two readings of the same place make together.
fn chosen(ones: &[&SeenWord], others: &[&SeenWord]) -> Vec<SeenWord> {
    let least = |words: &[&SeenWord]| words.iter().map(|word| word.sure).fold(100.0, f32::min);
    let sure = least(ones).min(least(others));
    if let ([one], [other]) = (ones, others) {
        if one.text == other.text {
            return vec![with_sureness(one, sure)];
        }
    } else if joined(ones) == joined(others) {
        // More words say more: `<` and `0,1` apart are as good as together, `27,0 - 33,5` is better.
        let words = if others.len() > ones.len() {
            others
        } else {
            ones
        };
        return words.iter().map(|word| with_sureness(word, sure)).collect();
    }
    let (one, other) = (joined(ones), joined(others));
    if one == other {
        return ones.iter().map(|word| with_sureness(word, sure)).collect();
    }
    let preferred = match (worth(&one), worth(&other)) {
        (own, its) if its > own => others,
        (own, its) if its < own => ones,
        _ if names_a_test(&other) && !names_a_test(&one) => others,
        _ if names_a_test(&one) && !names_a_test(&other) => ones,
        _ if least(others) > least(ones) + 15.0 => others,
        _ => ones,
    };
    let has_digits = [&one, &other]
        .iter()
        .any(|text| text.chars().any(|c| c.is_ascii_digit()));
    let is_same_name = !has_digits && bare(&one) == bare(&other) && !bare(&one).is_empty();
    preferred
        .iter()
        .map(|word| {
            let sure = if is_same_name {
                word.sure.min(sure)
            } else if has_digits || word.text.chars().count() <= 3 {
                IN_DOUBT
            } else {
                word.sure.min(UNCLEAR)
            };
            let text = spelling::number(&word.text).unwrap_or_else(|| word.text.clone());
            SeenWord {
                text,
                ..with_sureness(word, sure)
            }
        })
        .collect()
}

/// Says whether any word, or two or three side by side, may name a test. A letter misread counts as none.
pub(super) fn name_any_test(words: &[SeenWord]) -> bool {
    (1..=3).any(|length| {
        words.windows(length).any(|some| {
            let text: Vec<&str> = some.iter().map(|word| word.text.as_str()).collect();
            names_a_test(&text.join(" "))
        })
    })
}

fn names_a_test(text: &str) -> bool {
    crate::names::recognise(text).is_some()
}

/// The text of some words without blanks, and with one kind of dash.
fn joined(words: &[&SeenWord]) -> String {
    words
        .iter()
        .flat_map(|word| word.text.chars())
        .map(|c| match c {
            '–' | '—' | '−' => '-',
            other => other,
        })
        .collect()
}

/// Letters only: two readings of a name may differ in accents and points.
fn bare(text: &str) -> String {
    crate::fold::folded(text).replace(' ', "")
}

/// What a text is worth where readings differ: a whole number with its mark most, other signs least.
fn worth(text: &str) -> u8 {
    let body = text.trim_start_matches(['<', '>', '=']);
    let digits = body.chars().filter(char::is_ascii_digit).count();
    let is_plain = body
        .chars()
        .all(|c| c.is_ascii_digit() || ".,-".contains(c));
    let is_closed = body.ends_with(|c: char| c.is_ascii_digit())
        && body.starts_with(|c: char| c.is_ascii_digit());
    if digits == 0 {
        u8::from(spelling::unit(text).is_none() && text.chars().any(char::is_alphanumeric))
    } else if is_plain && is_closed && body.contains(['.', ',']) {
        4
    } else if is_plain && is_closed {
        3
    } else {
        2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<SeenWord> {
        // Ten pixels for a letter; `|` gives the sureness of a word.
        let mut x = 0.0;
        line.split(' ')
            .map(|word| {
                let (text, sure) = word.split_once('~').unwrap_or((word, "95"));
                let width = 10.0 * text.chars().count() as f32;
                let seen = SeenWord {
                    text: text.to_owned(),
                    x0: x,
                    y0: 100.0,
                    x1: x + width,
                    y1: 130.0,
                    sure: sure.parse().expect("a number"),
                };
                x += width + 10.0;
                seen
            })
            .collect()
    }

    fn outcome(first: &str, second: &str) -> String {
        together(words(first), words(second))
            .iter()
            .map(|word| format!("{}~{}", word.text, word.sure))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn what_both_readings_saw_is_as_sure_as_the_less_sure_one() {
        assert_eq!(
            outcome("MCV~96 94,3~88", "MCV~91 94,3~93"),
            "MCV~91 94,3~88"
        );
    }

    #[test]
    fn digits_comparators_and_decimal_marks_that_differ_are_in_doubt() {
        for (first, second, expected) in [
            ("1.5", "15 ", "1.5~0"),
            ("15 ", "1.5", "1.5~0"),
            ("91.2", "61.2", "91.2~0"),
            ("9,2", "9.2", "9,2~0"),
            ("<0.1", "40.1", "<0.1~0"),
            ("0.21", "@.21", "0.21~0"),
            ("@.21", "©.21", "0.21~0"),
        ] {
            let first = first.trim_end();
            let second = second.trim_end();
            assert_eq!(outcome(first, second), expected, "{first} {second}");
        }
    }

    #[test]
    fn what_only_one_reading_saw_is_in_doubt_and_noise_goes() {
        assert_eq!(outcome("MCV 94,3", "MCV"), "MCV~95 94,3~0");
        assert_eq!(outcome("MCV", "MCV 94,3"), "MCV~95 94,3~0");
        assert_eq!(outcome("MCV ;~20", "MCV"), "MCV~95");
    }

    #[test]
    fn accents_do_not_make_a_name_doubtful_and_other_letters_do() {
        assert_eq!(outcome("Hämoglobin", "Hamoglobin"), "Hämoglobin~95");
        assert_eq!(outcome("Normoblasten", "Normobiasten"), "Normoblasten~40");
        assert_eq!(outcome("MCH", "MCHC"), "MCH~0");
    }

    #[test]
    fn a_word_torn_apart_is_the_same_word() {
        let first = words("<0,1");
        let mut second = words("< 0,1");
        for word in &mut second {
            word.x0 *= 0.8;
            word.x1 *= 0.8;
        }
        let seen: Vec<_> = together(first, second)
            .into_iter()
            .map(|word| (word.text, word.sure))
            .collect();
        assert_eq!(seen, [("<".to_owned(), 95.0), ("0,1".to_owned(), 95.0)]);
    }

    #[test]
    fn units_are_compared_as_they_are_meant() {
        assert_eq!(outcome("Gpt/I", "Gpt/l"), "Gpt/l~95");
        assert_eq!(outcome("10%/L", "10^9/L"), "10^9/L~40");
    }
}

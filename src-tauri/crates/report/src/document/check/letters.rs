//! Reads the map of a font from characters to letters (`ToUnicode`). What the letters must be belongs to `fonts`.

use std::collections::BTreeMap;

/// Characters with the UTF-16 units that they stand for. A character without any is not in it.
pub(super) type Letters = BTreeMap<u32, Vec<u16>>;

enum Token<'a> {
    /// Bytes in brackets.
    Bytes(Vec<u8>),
    /// A list begins.
    Open,
    /// A list ends.
    Close,
    Word(&'a [u8]),
}

/// Where in the map the reading stands.
enum Section {
    Elsewhere,
    Single,
    Range,
}

/// Returns the letters of each character.
pub(super) fn letters(map: &[u8]) -> Letters {
    let mut letters = Letters::new();
    let mut section = Section::Elsewhere;
    let mut pending: Vec<Vec<u8>> = Vec::new();
    let mut listed: Option<u32> = None;
    for token in tokens(map) {
        match token {
            Token::Word(b"beginbfchar") => section = Section::Single,
            Token::Word(b"beginbfrange") => section = Section::Range,
            Token::Word(_) => {
                section = Section::Elsewhere;
                pending.clear();
                listed = None;
            }
            Token::Open => listed = pending.first().map(|first| number(first)),
            Token::Close => {
                listed = None;
                pending.clear();
            }
            Token::Bytes(bytes) => match (&section, listed) {
                (Section::Elsewhere, _) => {}
                (Section::Range, Some(code)) => {
                    put(&mut letters, code, units(&bytes));
                    listed = Some(code.saturating_add(1));
                }
                (Section::Single | Section::Range, _) => {
                    pending.push(bytes);
                    match (&section, pending.as_slice()) {
                        (Section::Single, [code, to]) => {
                            put(&mut letters, number(code), units(to));
                            pending.clear();
                        }
                        (Section::Range, [from, until, to]) => {
                            put_range(&mut letters, number(from), number(until), units(to));
                            pending.clear();
                        }
                        _ => {}
                    }
                }
            },
        }
    }
    letters
}

fn put(letters: &mut Letters, code: u32, units: Vec<u16>) {
    if !units.is_empty() {
        letters.insert(code, units);
    }
}

/// The last unit counts up with the character.
fn put_range(letters: &mut Letters, from: u32, until: u32, first: Vec<u16>) {
    let Some((last, before)) = first.split_last() else {
        return;
    };
    // A character has two bytes at most: a longer range is damage.
    for (step, code) in (from..=until).take(0x1_0000).enumerate() {
        let step = u16::try_from(step).unwrap_or(u16::MAX);
        let mut units = before.to_vec();
        units.push(last.wrapping_add(step));
        put(letters, code, units);
    }
}

/// The number that the bytes of a character are.
pub(super) fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |number: u32, byte| {
        number.wrapping_shl(8) | u32::from(*byte)
    })
}

fn units(bytes: &[u8]) -> Vec<u16> {
    let pairs = bytes.as_chunks::<2>().0;
    pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect()
}

fn tokens(map: &[u8]) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = map;
    while let Some((first, after)) = rest.split_first() {
        rest = match first {
            b'[' => {
                tokens.push(Token::Open);
                after
            }
            b']' => {
                tokens.push(Token::Close);
                after
            }
            b'<' => {
                let end = after.iter().position(|byte| *byte == b'>');
                let (inside, behind) = after.split_at(end.unwrap_or(after.len()));
                // A dictionary opens with two brackets; its inside is no bytes.
                if !after.starts_with(b"<") {
                    tokens.push(Token::Bytes(hex(inside)));
                }
                behind.get(1..).unwrap_or_default()
            }
            byte if byte.is_ascii_alphabetic() => {
                let end = rest
                    .iter()
                    .position(|byte| !byte.is_ascii_alphanumeric())
                    .unwrap_or(rest.len());
                let (word, behind) = rest.split_at(end);
                tokens.push(Token::Word(word));
                behind
            }
            _ => after,
        };
    }
    tokens
}

fn hex(digits: &[u8]) -> Vec<u8> {
    let values: Vec<u8> = digits
        .iter()
        .filter_map(|digit| char::from(*digit).to_digit(16))
        .filter_map(|value| u8::try_from(value).ok())
        .collect();
    values
        .chunks(2)
        .map(|pair| {
            let (high, low) = (pair.first(), pair.get(1));
            high.map_or(0, |high| high << 4) | low.copied().unwrap_or(0)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_characters_ranges_and_lists_are_read() {
        let map = b"/CIDInit begin << /Registry (x) >> 1 begincodespacerange <0000> <ffff> endcodespacerange\n\
            2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar\n\
            2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0058> <0059>] endbfrange";
        let read: Vec<(u32, String)> = letters(map)
            .into_iter()
            .map(|(code, units)| (code, String::from_utf16_lossy(&units)))
            .collect();
        let expected = [
            (1, "A"),
            (2, "fi"),
            (0x10, "a"),
            (0x11, "b"),
            (0x12, "c"),
            (0x20, "X"),
            (0x21, "Y"),
        ]
        .map(|(code, letters)| (code, letters.to_owned()));
        assert_eq!(read, expected);
    }

    #[test]
    fn damage_gives_fewer_letters_and_no_panic() {
        for map in [
            b"".as_slice(),
            b"beginbfchar <00",
            b"beginbfrange <0000> <ffffffff> <0041",
            b"beginbfrange <0001> [ <0041>",
            b"beginbfchar <0001> <> endbfchar ]",
        ] {
            assert!(letters(map).len() <= 0x1_0000);
        }
    }
}

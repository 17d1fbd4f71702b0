//! What a recogniser makes of units, and of numbers, and what was surely or probably printed.
//!
//! A unit is put right where it could be nothing else. A number is only ever guessed at, for a person to check.

/// A text as it was probably printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spelling {
    pub(super) text: String,
    /// True where it could have been nothing else.
    pub(super) is_sure: bool,
}

/// Puts a unit right; `None` where the word is none, or needs nothing.
pub(super) fn unit(word: &str) -> Option<Spelling> {
    let plain: String = word
        .trim_matches(|c: char| ",;:'\"“”‘’`".contains(c))
        .chars()
        .map(|c| if c == 'μ' { 'µ' } else { c })
        .collect();
    let fixed = volume(&plain)
        .or_else(|| power(&plain))
        .or_else(|| count(&plain))?;
    (fixed.text != word).then_some(fixed)
}

/// Readings of a small L.
fn is_litre(rest: &str) -> bool {
    [
        "l", "L", "I", "|", "1", "!", "i", "\\", "]", "I|", "\\l", "l|", "|l",
    ]
    .contains(&rest)
}

/// `g/dI` is `g/dl`, `f|` is `fl`.
fn volume(word: &str) -> Option<Spelling> {
    const BEFORE: &[(&str, &str)] = &[
        ("g/d", "g/d"),
        ("q/d", "g/d"),
        ("9/d", "g/d"),
        ("mg/d", "mg/d"),
        ("ng/m", "ng/m"),
        ("mmol/", "mmol/"),
        ("µmol/", "µmol/"),
        ("fmol/", "fmol/"),
        ("Gpt/", "Gpt/"),
        ("Tpt/", "Tpt/"),
        ("Mrd/", "Mrd/"),
        ("Mio/µ", "Mio/µ"),
        ("Tsd/µ", "Tsd/µ"),
        ("Tsd./µ", "Tsd./µ"),
        ("Mio./µ", "Mio./µ"),
        ("G/", "G/"),
        ("T/", "T/"),
        ("U/", "U/"),
        ("IU/", "IU/"),
        ("mU/", "mU/"),
        ("g/", "g/"),
        ("µg/", "µg/"),
        ("ug/", "ug/"),
        ("mg/", "mg/"),
        ("K/u", "K/u"),
        ("M/u", "M/u"),
        ("K/µ", "K/µ"),
        ("M/µ", "M/µ"),
        ("L/", "L/"),
    ];
    if word == "g/L" || word == "L/L" {
        return None;
    }
    for (seen, meant) in BEFORE {
        if let Some(rest) = word.strip_prefix(seen)
            && is_litre(rest)
        {
            let litre = if rest == "L" { "L" } else { "l" };
            let is_sure = seen == meant;
            return Some(Spelling {
                text: format!("{meant}{litre}"),
                is_sure,
            });
        }
    }
    let (text, is_sure) = match word {
        "f|" | "fI" | "f1" | "f!" => ("fl", true),
        "ft" | "fi" | "fL." | "fl." | "ﬂ" | "FL" | "tL" | "tl" => ("fl", false),
        "Q/L" | "q/L" | "9/L" | "@/L" | "o/L" => ("g/L", false),
        "l/I" | "I/l" | "I/I" | "|/|" | "l/|" | "|/l" | "1/1" | "l/1" | "Wl" | "Vl" | "V/l"
        | "il" | "i/l" | "W/l" => ("l/l", false),
        "L/I" | "L/1" | "1/L" | "I/L" | "|/L" => ("L/L", false),
        "yg/l" | "yg/|" | "yg/I" | "pg/|" | "pg/I" | "Hg/l" | "ug/|" | "ug/I" => ("µg/l", false),
        "p9" | "P9" | "pq" | "Pg" | "PG" | "P8" | "p8" | "pg." => ("pg", false),
        "9%" | "°%" | "%." | "%," | "%o" | "o%" | "O%" | "%e" | "0%" => ("%", false),
        _ => return None,
    };
    Some(Spelling {
        text: text.to_owned(),
        is_sure,
    })
}

/// `xX10E3/uL` is `x10E3/uL`, `x1043/ul` is `x10^3/ul`, `10%/L` and `10°/L` are probably `10^9/L`.
fn power(word: &str) -> Option<Spelling> {
    let (head, tail) = word.rsplit_once('/')?;
    let tail = match tail {
        "L" => "L",
        "l" | "I" | "|" | "1" | "!" => "l",
        "uL" | "ul" | "uI" | "u|" | "UL" | "Ul" | "yL" | "yl" | "yI" | "y|" | "pL" | "pl"
        | "pI" | "HL" | "Hl" | "hl" | "hL" | "µL" | "µl" | "µI" | "µ|" | "wl" | "wL" | "jl"
        | "jL" | "uL." | "ML" => {
            if tail.ends_with('L') || tail.ends_with('.') {
                "µL"
            } else {
                "µl"
            }
        }
        "mm3" | "mm^3" | "mm³" | "mm*" => "mm3",
        _ => return None,
    };
    let is_own_tail = word.rsplit_once('/').is_some_and(|(_, own)| {
        ["L", "l", "uL", "ul", "µL", "µl", "mm3", "I", "|", "UL"].contains(&own)
    });
    let stripped = head
        .trim_start_matches(['x', 'X', '×', '*', '%', '«', 'K'])
        .trim();
    let has_sign = stripped.len() < head.len() && !head.starts_with('K');
    let digits: String = stripped
        .chars()
        .map(|c| match c {
            'O' | 'o' | 'Q' => '0',
            'I' | 'l' | '|' => '1',
            other => other,
        })
        .collect();
    let raised = digits.strip_prefix("10")?;
    let (exponent, is_sure) = match raised {
        "^9" | "*9" | "E9" | "e9" | "⁹" | "**9" | "E09" => ("9", true),
        "^3" | "*3" | "E3" | "e3" | "³" | "E03" => ("3", true),
        "^6" | "*6" | "E6" | "e6" | "⁶" | "E06" => ("6", true),
        "^12" | "*12" | "E12" | "e12" | "¹²" | "E+12" => ("12", true),
        // A caret between ten and its power comes out as a four or a mark.
        "43" | "/3" | "%3" | "'3" | "“3" | "\"3" | "A3" | "~3" | "*^3" | "°3" | "-3" | "?3" => {
            ("3", false)
        }
        "46" | "/6" | "%6" | "'6" | "“6" | "\"6" | "A6" | "~6" | "*^6" | "°6" | "-6" | "?6" => {
            ("6", false)
        }
        "49" | "/9" | "%9" | "'9" | "“9" | "\"9" | "A9" | "~9" | "*^9" | "°9" | "-9" | "?9"
        | "9" => ("9", false),
        "412" | "/12" | "%12" | "'12" | "“12" | "\"12" | "A12" | "~12" | "12" | "°12" | "-12"
        | "?12" | "'?" | "'2" | "*2" => ("12", false),
        // A small raised nine looks like these; so may a three or a six, hence only a guess.
        "%" | "°" | "*" | "®" | "?" | "’" | "'" | "”" | "\"" => {
            (if tail.starts_with('µ') { "3" } else { "9" }, false)
        }
        "3" => ("3", false),
        "6" => ("6", false),
        _ => return None,
    };
    let marked = match raised.chars().next() {
        Some('E' | 'e') => "E",
        Some('*') if is_sure => "*",
        _ => "^",
    };
    let sign = if has_sign { "x" } else { "" };
    Some(Spelling {
        text: format!("{sign}10{marked}{exponent}/{tail}"),
        is_sure: is_sure && is_own_tail,
    })
}

/// `K/yl`, `M/pL`, `cells/pl`, `/yl`.
fn count(word: &str) -> Option<Spelling> {
    let (head, tail) = word.split_once('/')?;
    let is_count = [
        "K", "M", "k", "Th", "cells", "Zellen", "Mio", "Tsd", "Tsd.", "Mio.", "G", "",
    ]
    .contains(&head);
    let volume = match tail {
        "yL" | "pL" | "HL" | "wL" | "hL" | "jL" => "µL",
        "yl" | "yI" | "y|" | "pl" | "pI" | "Hl" | "wl" | "hl" | "jl" | "HI" => "µl",
        _ => return None,
    };
    is_count.then(|| Spelling {
        text: format!("{head}/{volume}"),
        is_sure: false,
    })
}

/// Guesses the number that a word was, where signs that look alike were mixed up: `O,28`, `@.21`, `l2.4`.
pub(super) fn number(word: &str) -> Option<String> {
    let body = word.trim_start_matches(['<', '>']);
    let sign = word.get(..word.len() - body.len())?;
    let has_digit = body.chars().any(|c| c.is_ascii_digit());
    if !has_digit || body.chars().count() > 9 {
        return None;
    }
    let body = body
        .replace("Q@", "0")
        .replace("O@", "0")
        .replace("0@", "0");
    let mut guessed = String::with_capacity(body.len());
    let mut marks = 0;
    for c in body.chars() {
        guessed.push(match c {
            '0'..='9' => c,
            '.' | ',' => {
                marks += 1;
                c
            }
            'O' | 'o' | 'Q' | '@' | '©' | 'D' | 'U' | '°' => '0',
            'l' | 'I' | '|' | '!' | 'i' | ']' | '[' => '1',
            'S' | 's' => '5',
            'B' => '8',
            'Z' | 'z' => '2',
            _ => return None,
        });
    }
    let is_number = marks <= 1
        && guessed.starts_with(|c: char| c.is_ascii_digit())
        && guessed.ends_with(|c: char| c.is_ascii_digit());
    // Without a mark one sign among digits is little: `B12` is a vitamin and `O2` a gas.
    let is_framed = body.starts_with(|c: char| c.is_ascii_digit())
        && body.ends_with(|c: char| c.is_ascii_digit());
    let is_worth = marks == 1 || is_framed;
    (is_number && is_worth && guessed != word).then(|| format!("{sign}{guessed}"))
}

/// Raised notes behind a name come out as signs: `WBC”`, `MCH®%`.
pub(super) fn without_note(word: &str) -> Option<&str> {
    let end = word.find(|c: char| "”“™®©°¢’‘*=§¥€»«\"'?".contains(c))?;
    let name = word.get(..end)?;
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let is_name = letters >= 2
        && name
            .chars()
            .all(|c| c.is_alphabetic() || "().-#%".contains(c));
    is_name.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_put_right_and_said_to_be_guessed_where_they_are() {
        for (seen, expected, is_sure) in [
            ("g/dI", "g/dl", true),
            ("g/d|", "g/dl", true),
            ("Gpt/I", "Gpt/l", true),
            ("Tpt/|", "Tpt/l", true),
            ("U/\\", "U/l", true),
            ("f|", "fl", true),
            ("ft", "fl", false),
            ("Q/L", "g/L", false),
            ("Wl", "l/l", false),
            ("il", "l/l", false),
            ("xX10E3/uL", "x10E3/µL", true),
            ("X10E3/uL", "x10E3/µL", true),
            ("x1OE6/uL", "x10E6/µL", true),
            ("x1043/ul", "x10^3/µl", false),
            ("x10*6/ul", "x10*6/µl", true),
            ("x10/6/pl", "x10^6/µl", false),
            ("10%/L", "10^9/L", false),
            ("10°/L", "10^9/L", false),
            ("10*9/1", "10*9/l", false),
            ("10'?/L", "10^12/L", false),
            ("yg/|", "µg/l", false),
            ("K/yL", "K/µL", false),
        ] {
            assert_eq!(
                unit(seen),
                Some(Spelling {
                    text: expected.to_owned(),
                    is_sure
                }),
                "{seen}"
            );
        }
    }

    #[test]
    fn what_is_right_or_no_unit_is_left_alone() {
        for word in [
            "g/dL",
            "fL",
            "pg",
            "%",
            "10*9/L",
            "10^12/L",
            "Hemoglobin",
            "8.9",
            "and/or",
            "1/2",
            "L/L",
        ] {
            assert_eq!(unit(word), None, "{word}");
        }
    }

    #[test]
    fn numbers_are_guessed_only_where_signs_look_alike() {
        for (seen, expected) in [
            ("O,28", Some("0,28")),
            ("@.21", Some("0.21")),
            ("©.03", Some("0.03")),
            ("Q@.21", Some("0.21")),
            ("<@.5", Some("<0.5")),
            ("l2.4", Some("12.4")),
            ("1O2", Some("102")),
            ("B12", None),
            ("O2", None),
            ("8.9", None),
            ("MCH", None),
            ("1.2.3", None),
        ] {
            assert_eq!(number(seen).as_deref(), expected, "{seen}");
        }
    }

    #[test]
    fn signs_of_a_raised_note_go_and_what_belongs_to_a_name_stays() {
        for (seen, expected) in [
            ("WBC”", Some("WBC")),
            ("MCH®%", Some("MCH")),
            ("(Absolute)*", Some("(Absolute)")),
            ("Neutrophils%", None),
            ("8.9*", None),
        ] {
            assert_eq!(without_note(seen), expected, "{seen}");
        }
    }
}

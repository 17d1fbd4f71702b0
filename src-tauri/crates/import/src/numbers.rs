//! Printed numbers: decimal comma or point, thousands marks, comparators and flags stuck to them.
//!
//! What a number means in a unit is decided in [`crate::judge`]. The digits are kept as printed.

use domain::{Comparator, Decimal};

use crate::cursor::Cursor;
use crate::fold::folded;

/// How a document writes its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberStyle {
    /// `1,234.5`
    DecimalPoint,
    /// `1.234,5`
    DecimalComma,
    /// Nothing in the document tells, or it contradicts itself.
    Unknown,
}

/// A number as printed, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PrintedNumber {
    /// The digits and marks as printed, without comparator, flag or unit.
    pub(crate) text: String,
    /// The value.
    pub(crate) value: Decimal,
    /// The comparator before it.
    pub(crate) comparator: Option<Comparator>,
    /// True where decimal and thousands mark cannot be told apart.
    pub(crate) is_ambiguous: bool,
    /// What stood before or behind it: a flag, a unit, or something else.
    pub(crate) rest: String,
}

/// Decides the style of a document from all numbers printed in it.
pub(crate) fn style_of<'a>(numbers: impl IntoIterator<Item = &'a str>) -> NumberStyle {
    let (mut comma, mut point) = (false, false);
    for text in numbers {
        match evidence(text) {
            NumberStyle::DecimalComma => comma = true,
            NumberStyle::DecimalPoint => point = true,
            NumberStyle::Unknown => {}
        }
    }
    match (comma, point) {
        (true, false) => NumberStyle::DecimalComma,
        (false, true) => NumberStyle::DecimalPoint,
        (true, true) | (false, false) => NumberStyle::Unknown,
    }
}

/// Says what a single number, such as `0,95` or `1.024,5`, tells about the style.
fn evidence(text: &str) -> NumberStyle {
    let commas = text.matches(',').count();
    let points = text.matches('.').count();
    let tail = |mark: char| text.rsplit(mark).next().map_or(0, str::len);
    let head = |mark: char| text.split(mark).next().unwrap_or_default();
    match (commas, points) {
        (1, 0) if tail(',') != 3 || is_no_thousands(head(',')) => NumberStyle::DecimalComma,
        (0, 1) if tail('.') != 3 || is_no_thousands(head('.')) => NumberStyle::DecimalPoint,
        (1.., 1) if text.rfind('.') > text.rfind(',') => NumberStyle::DecimalPoint,
        (1, 1..) if text.rfind(',') > text.rfind('.') => NumberStyle::DecimalComma,
        (2.., 0) => NumberStyle::DecimalPoint,
        (0, 2..) => NumberStyle::DecimalComma,
        _ => NumberStyle::Unknown,
    }
}

/// A group before a thousands mark has one to three digits and does not begin with a zero.
fn is_no_thousands(head: &str) -> bool {
    head.is_empty() || head.len() > 3 || head.starts_with('0')
}

/// Says whether a word is made like a printed number, for deciding the style.
pub(crate) fn looks_like_number(word: &str) -> bool {
    let inner = word.trim_matches(|letter: char| "()[]<>=≤≥*;:".contains(letter));
    inner.starts_with(|letter: char| letter.is_ascii_digit())
        && inner.ends_with(|letter: char| letter.is_ascii_digit())
        && inner
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == ',' || letter == '.')
}

/// Reads the first number of a result field such as `< 0,1`, `3.9 (L)`, `97*`, `↓ 8.9` or `1,640`.
///
/// Gives `None` where the field holds no number, or where it holds a text with a number in it.
pub(crate) fn read_number(field: &str, style: NumberStyle) -> Option<PrintedNumber> {
    let field = field.trim();
    if field.chars().count() > 60 {
        return None;
    }
    let (mut cursor, before, comparator) = match worded_comparator(field) {
        Some((comparator, rest)) => (Cursor::new(rest), "", Some(comparator)),
        None => {
            let mut cursor = Cursor::new(field);
            let before = cursor
                .take_while(6, |letter| {
                    !letter.is_ascii_digit() && !SIGNS.contains(letter) && !"-.,".contains(letter)
                })
                .trim();
            if before.chars().count() > 4
                || before.chars().filter(|c| c.is_alphabetic()).count() > 2
            {
                return None;
            }
            let comparator = comparator_at(&mut cursor)?;
            (cursor, before, comparator)
        }
    };
    cursor.spaces();
    let text = number_text(&mut cursor)?;
    let has_blank = cursor.rest.starts_with(char::is_whitespace);
    let rest = cursor.rest.trim();
    // `8,9 --` and `12,3 +` are marked low and high; `3+` is a grade.
    let is_marked = (has_blank || text.contains([',', '.']) || rest.starts_with('-'))
        && !rest.is_empty()
        && rest.chars().all(|letter| letter == '+')
        || rest.chars().all(|letter| letter == '-');
    // `4-10` is a range, `1/2` a ratio, `12:30` a time, `3+` a grade: no measured value.
    let is_power_of_ten = ["10*", "10^", "10E", "10e", "10("]
        .iter()
        .any(|start| rest.starts_with(start));
    let goes_on = rest
        .starts_with(|letter: char| letter.is_ascii_digit() || "/:–+.".contains(letter))
        || rest.starts_with('-') && rest.len() > 1;
    if goes_on && !is_power_of_ten && !is_marked {
        return None;
    }
    // An exponent that no result has: `1e400` is not one.
    let exponent = rest
        .trim_start_matches(['e', 'E'])
        .trim_start_matches(['+', '-']);
    if rest.starts_with(['e', 'E'])
        && !exponent.is_empty()
        && exponent.bytes().all(|digit| digit.is_ascii_digit())
    {
        return None;
    }
    let (value, is_ambiguous) = value_of(text, style)?;
    let rest = [before, rest]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<&str>>()
        .join(" ");
    Some(PrintedNumber {
        text: text.to_owned(),
        value,
        comparator,
        is_ambiguous,
        rest,
    })
}

const SIGNS: &str = "<>=≤≥≦≧＜＞";

/// Takes a comparator; `None` where signs stand there that are none.
fn comparator_at(cursor: &mut Cursor<'_>) -> Option<Option<Comparator>> {
    let sign = cursor.take_while(2, |letter| SIGNS.contains(letter));
    // `< =` is printed with a blank now and then.
    let mut ahead = *cursor;
    ahead.spaces();
    let sign = if matches!(sign, "<" | ">" | "＜" | "＞") && ahead.eat("=") {
        *cursor = ahead;
        format!("{sign}=")
    } else {
        sign.to_owned()
    };
    match sign.as_str() {
        "" => Some(None),
        "<" | "＜" => Some(Some(Comparator::Below)),
        ">" | "＞" => Some(Some(Comparator::Above)),
        "<=" | "≤" | "≦" | "=<" | "＜=" => Some(Some(Comparator::AtMost)),
        ">=" | "≥" | "≧" | "=>" | "＞=" => Some(Some(Comparator::AtLeast)),
        _ => None,
    }
}

/// Reads a comparator written out, as in `less than 5` or `inférieur à 10`; gives what follows it.
fn worded_comparator(field: &str) -> Option<(Comparator, &str)> {
    let at = field.find(|letter: char| letter.is_ascii_digit())?;
    let (words, rest) = field.split_at_checked(at)?;
    let words = folded(words);
    WORDED
        .iter()
        .find(|(_, all)| all.contains(&words.as_str()))
        .map(|(comparator, _)| (*comparator, rest))
}

/// Comparators in words, folded.
const WORDED: &[(Comparator, &[&str])] = &[
    (
        Comparator::Below,
        &[
            "less than",
            "below",
            "under",
            "lower than",
            "kleiner",
            "kleiner als",
            "unter",
            "weniger als",
            "inferieur a",
            "inferieure a",
            "moins de",
            "menor de",
            "menor que",
            "menor a",
            "inferior a",
            "menos de",
            "minore di",
            "inferiore a",
            "meno di",
            "kleiner dan",
            "lager dan",
            "minder dan",
            "abaixo de",
            "mindre an",
            "lagre an",
        ],
    ),
    (
        Comparator::Above,
        &[
            "greater than",
            "more than",
            "above",
            "over",
            "higher than",
            "grosser",
            "grosser als",
            "uber",
            "mehr als",
            "superieur a",
            "superieure a",
            "plus de",
            "mayor de",
            "mayor que",
            "mayor a",
            "superior a",
            "mas de",
            "maggiore di",
            "superiore a",
            "piu di",
            "groter dan",
            "hoger dan",
            "meer dan",
            "boven",
            "maior que",
            "maior de",
            "acima de",
            "mais de",
            "storre an",
            "mer an",
            "hogre an",
        ],
    ),
    (
        Comparator::AtMost,
        &[
            "at most",
            "up to",
            "bis",
            "bis zu",
            "hochstens",
            "jusqu a",
            "au plus",
            "hasta",
            "fino a",
            "tot",
            "ate",
            "upp till",
            "hogst",
        ],
    ),
    (
        Comparator::AtLeast,
        &[
            "at least",
            "mindestens",
            "ab",
            "au moins",
            "al menos",
            "almeno",
            "minstens",
            "pelo menos",
            "minst",
        ],
    ),
];

/// Takes digits with their decimal and thousands marks, and an exponent.
fn number_text<'a>(cursor: &mut Cursor<'a>) -> Option<&'a str> {
    let start = cursor.rest;
    let mut end = *cursor;
    let mut has_digit = false;
    let mut last_was_mark = false;
    loop {
        let mut next = end;
        if next.digits(40).is_some() {
            has_digit = true;
            last_was_mark = false;
            end = next;
            continue;
        }
        let Some(mark) = next.peek() else { break };
        let is_blank_mark = " \u{a0}\u{202f}\u{2009}\u{2008}'’".contains(mark);
        if last_was_mark || !(mark == '.' || mark == ',' || is_blank_mark && has_digit) {
            break;
        }
        next.take_while(1, |_| true);
        let mut ahead = next;
        let group = ahead.digits(40).map_or(0, str::len);
        if group == 0
            || is_blank_mark && (group != 3 || ahead.peek().is_some_and(|c| c.is_alphanumeric()))
        {
            break;
        }
        last_was_mark = true;
        end = next;
    }
    if !has_digit {
        return None;
    }
    // An exponent as JSON writes it.
    let mut exponent = end;
    if exponent.eat("e") || exponent.eat("E") {
        let _ = exponent.eat("-") || exponent.eat("+");
        if exponent.digits(2).is_some() && exponent.rest.is_empty() {
            end = exponent;
        }
    }
    let text = start.strip_suffix(end.rest)?;
    cursor.rest = end.rest;
    (text.len() <= 40).then_some(text)
}

/// Gives the value of digits with marks, and whether it could be read another way.
fn value_of(text: &str, style: NumberStyle) -> Option<(Decimal, bool)> {
    if text.contains(['e', 'E']) {
        return Decimal::from_scientific(text)
            .ok()
            .map(|value| (value, false));
    }
    let compact: String = text
        .chars()
        .filter(|letter| letter.is_ascii_digit() || *letter == ',' || *letter == '.')
        .collect();
    let had_blanks = compact.len() != text.len();
    let own = evidence(&compact);
    let has_mark = compact.contains([',', '.']);
    let (decimal, is_ambiguous) = match (own, style) {
        _ if !has_mark => ('.', false),
        (NumberStyle::DecimalComma, NumberStyle::DecimalPoint)
        | (NumberStyle::DecimalPoint, NumberStyle::DecimalComma) => {
            // A lone `2.5` in a document of commas can only be two and a half.
            let mark = if own == NumberStyle::DecimalComma {
                ','
            } else {
                '.'
            };
            (mark, false)
        }
        (NumberStyle::DecimalComma, _) => (',', false),
        (NumberStyle::DecimalPoint, _) => ('.', false),
        (NumberStyle::Unknown, NumberStyle::DecimalComma) => (',', false),
        (NumberStyle::Unknown, NumberStyle::DecimalPoint) => ('.', false),
        // `1,640` or `1.024` alone: the mark may be either. Proposed: a comma groups, a point divides.
        (NumberStyle::Unknown, NumberStyle::Unknown) => ('.', !had_blanks),
    };
    let thousands = if decimal == '.' { ',' } else { '.' };
    if !groups_are_sound(&compact, decimal, thousands) {
        return None;
    }
    let plain: String = compact
        .chars()
        .filter(|letter| *letter != thousands)
        .map(|letter| if letter == decimal { '.' } else { letter })
        .collect();
    let plain = if plain.starts_with('.') {
        format!("0{plain}")
    } else {
        plain
    };
    plain
        .parse::<Decimal>()
        .ok()
        .map(|value| (value, is_ambiguous))
}

fn groups_are_sound(text: &str, decimal: char, thousands: char) -> bool {
    let mut parts = text.split(decimal);
    let whole = parts.next().unwrap_or_default();
    let fraction = parts.next();
    if parts.next().is_some() || fraction.is_some_and(|f| f.contains(thousands)) {
        return false;
    }
    let mut groups = whole.split(thousands);
    let first = groups.next().unwrap_or_default();
    let mut count = 0;
    for group in groups {
        count += 1;
        if group.len() != 3 {
            return false;
        }
    }
    count == 0 || (1..=3).contains(&first.len())
}

/// Reads a printed range such as `3,9 - 10,2`, `< 250`, `[130 - 180]` or `150–450`.
pub(crate) fn read_range(
    text: &str,
    style: NumberStyle,
) -> Option<(Option<Decimal>, Option<Decimal>)> {
    let text = text
        .trim()
        .trim_start_matches(['[', '('])
        .trim_end_matches([']', ')'])
        .trim();
    let (mut cursor, comparator) = match worded_comparator(text) {
        Some((comparator, rest)) => (Cursor::new(rest), Some(comparator)),
        None => {
            let mut cursor = Cursor::new(text);
            for word in [
                "from ", "von ", "de ", "entre ", "between ", "tra ", "da ", "van ",
            ] {
                if cursor.eat(word) {
                    break;
                }
            }
            let comparator = comparator_at(&mut cursor)?;
            (cursor, comparator)
        }
    };
    cursor.spaces();
    // A limit that can be read two ways is no limit to hold a value against.
    let limit = |cursor: &mut Cursor<'_>| {
        value_of(number_text(cursor)?, style)
            .filter(|(_, is_ambiguous)| !is_ambiguous)
            .map(|(value, _)| value)
    };
    let first = limit(&mut cursor)?;
    match comparator {
        Some(Comparator::Below | Comparator::AtMost) => return Some((None, Some(first))),
        Some(Comparator::Above | Comparator::AtLeast) => return Some((Some(first), None)),
        None => {}
    }
    cursor.spaces();
    if ![
        "-", "–", "—", "−", "~", "～", "…", "...", "to ", "bis ", "à ", "a ", "al ", "et ", "and ",
        "und ", "y ", "e ", "tot ", "till ", "ate ", "até ", "hasta ", "/",
    ]
    .iter()
    .any(|mark| cursor.eat(mark))
    {
        return None;
    }
    cursor.spaces();
    let second = limit(&mut cursor)?;
    (first <= second).then_some((Some(first), Some(second)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(field: &str, style: NumberStyle) -> String {
        match read_number(field, style) {
            None => "-".to_owned(),
            Some(number) => format!(
                "{}{}{}{}",
                number.comparator.map_or("", Comparator::sign),
                number.value,
                if number.is_ambiguous { " ?" } else { "" },
                if number.rest.is_empty() {
                    String::new()
                } else {
                    format!(" [{}]", number.rest)
                }
            ),
        }
    }

    #[test]
    fn numbers_are_read_in_the_style_of_their_document() {
        use NumberStyle::{DecimalComma as C, DecimalPoint as P, Unknown as U};
        for (field, style, expected) in [
            ("8.9", P, "8.9"),
            ("8,9", C, "8.9"),
            ("1.024", C, "1024"),
            ("1.024", P, "1.024"),
            ("1.024", U, "1.024 ?"),
            ("1,640", P, "1640"),
            ("1,640", U, "1640 ?"),
            ("0.238", U, "0.238"),
            ("2.5", C, "2.5"),
            ("120 000", C, "120000"),
            ("120'000", P, "120000"),
            ("1.234,5", U, "1234.5"),
            ("1,234,567", U, "1234567"),
            ("< 0,1", C, "<0.1"),
            (">=1500", P, ">=1500"),
            ("≤5", P, "<=5"),
            ("3.9 (L)", P, "3.9 [(L)]"),
            ("97*", P, "97 [*]"),
            ("↓ 8.9", P, "8.9 [↓]"),
            ("C 6.4", P, "6.4 [C]"),
            ("8.9 g/dL", P, "8.9 [g/dL]"),
            ("52 10*9/L", P, "52 [10*9/L]"),
            ("9.400717722678685", P, "9.400717722678685"),
            ("1.5e1", P, "15"),
            ("4-10", P, "-"),
            ("12:30", P, "-"),
            ("3+", P, "-"),
            ("3 +", P, "3 [+]"),
            ("12,3+", C, "12.3 [+]"),
            ("8,9 --", C, "8.9 [--]"),
            ("8.9-", P, "8.9 [-]"),
            ("12.3H", P, "12.3 [H]"),
            ("H12.3", P, "12.3 [H]"),
            ("12.3↑", P, "12.3 [↑]"),
            ("* 12.3", P, "12.3 [*]"),
            ("2.1!", P, "2.1 [!]"),
            ("less than 5", P, "<5"),
            ("Less Than 0.1 K/uL", P, "<0.1 [K/uL]"),
            ("inférieur à 10", C, "<10"),
            ("kleiner als 0,1", C, "<0.1"),
            ("inferiore a 5", C, "<5"),
            ("menor de 10", C, "<10"),
            ("minder dan 5", C, "<5"),
            ("mindre än 5", C, "<5"),
            ("größer als 1500", C, ">1500"),
            ("greater than 1,500", P, ">1500"),
            ("at least 3", P, ">=3"),
            ("< = 5", P, "<=5"),
            ("=<5", P, "<=5"),
            ("≧5", P, ">=5"),
            ("<>5", P, "-"),
            ("about 5", P, "-"),
            ("120\u{2009}000", P, "120000"),
            ("1.024 Gpt/l", C, "1024 [Gpt/l]"),
            ("1,024 Gpt/l", C, "1.024 [Gpt/l]"),
            ("1/2", P, "-"),
            ("clumped", P, "-"),
            ("see note 12", P, "-"),
            ("1,64,0", P, "-"),
            ("", P, "-"),
            ("-5", P, "-"),
        ] {
            assert_eq!(shown(field, style), expected, "{field} {style:?}");
        }
    }

    #[test]
    fn the_style_comes_from_all_numbers_of_the_document() {
        assert_eq!(style_of(["2,8", "1.024", "94"]), NumberStyle::DecimalComma);
        assert_eq!(style_of(["2.8", "1,640"]), NumberStyle::DecimalPoint);
        assert_eq!(style_of(["2.8", "2,8"]), NumberStyle::Unknown);
        assert_eq!(style_of(["1.024", "150"]), NumberStyle::Unknown);
    }

    #[test]
    fn ranges_are_read_with_one_limit_or_two() {
        let range = |text| {
            read_range(text, NumberStyle::DecimalComma).map(|(low, high)| {
                format!(
                    "{}..{}",
                    low.map(|d| d.to_string()).unwrap_or_default(),
                    high.map(|d| d.to_string()).unwrap_or_default()
                )
            })
        };
        assert_eq!(range("3,9 - 10,2").as_deref(), Some("3.9..10.2"));
        assert_eq!(range("< 250").as_deref(), Some("..250"));
        assert_eq!(range("[130–180]").as_deref(), Some("130..180"));
        assert_eq!(range("Not Estab."), None);
        assert_eq!(range("10 - 4"), None);
        assert_eq!(range("bis 250").as_deref(), Some("..250"));
        assert_eq!(range("inférieur à 5").as_deref(), Some("..5"));
        assert_eq!(range("3,9 à 10,2").as_deref(), Some("3.9..10.2"));
        assert_eq!(range("3,9 ~ 10,2").as_deref(), Some("3.9..10.2"));
        assert_eq!(
            range("von 3,9 bis 10,2 Gpt/l").as_deref(),
            Some("3.9..10.2")
        );
        assert_eq!(range("≥ 3,5").as_deref(), Some("3.5.."));
        assert_eq!(read_range("1.500 - 7.800", NumberStyle::Unknown), None);
    }
}

//! Segments and fields by the signs that a message declares, and its escapes.

use super::charset::Charset;

/// The signs that a message declares in its first segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Delimiters {
    pub(super) field: char,
    pub(super) component: char,
    pub(super) repetition: char,
    escape: char,
    pub(super) part: char,
    charset: Charset,
}

impl Delimiters {
    /// Reads them behind `MSH`, `FHS` or `BHS`; two signs that are the same are none.
    pub(super) fn of(line: &str) -> Option<Self> {
        let mut letters = line.get(3..)?.chars();
        let field = letters.next().filter(|sign| is_sign(*sign))?;
        let component = letters
            .next()
            .filter(|sign| is_sign(*sign) && *sign != field)?;
        let mut next = |usual: char| {
            let sign = letters.clone().next().filter(|sign| *sign != field);
            if sign.is_some() {
                letters.next();
            }
            sign.filter(|sign| is_sign(*sign)).unwrap_or(usual)
        };
        let signs = Self {
            field,
            component,
            repetition: next('~'),
            escape: next('\\'),
            part: next('&'),
            charset: Charset::Open,
        };
        let all = [
            signs.field,
            signs.component,
            signs.repetition,
            signs.escape,
            signs.part,
        ];
        let is_clear = all
            .iter()
            .enumerate()
            .all(|(at, sign)| all.iter().skip(at + 1).all(|other| other != sign));
        is_clear.then_some(signs)
    }

    pub(super) fn with_charset(self, charset: Charset) -> Self {
        Self { charset, ..self }
    }

    /// A text with its escapes resolved.
    pub(super) fn plain(&self, text: &str) -> String {
        let text = if text == "\"\"" { "" } else { text };
        if !text.contains(self.escape) {
            return text.trim().to_owned();
        }
        let mut plain = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(self.escape) {
            plain.push_str(before);
            match after.split_once(self.escape) {
                Some((code, behind)) if self.unescape(code, &mut plain) => rest = behind,
                // No escape of ours: the sign stands for itself.
                Some(_) | None => {
                    plain.push(self.escape);
                    rest = after;
                }
            }
        }
        plain.push_str(rest);
        plain.trim().to_owned()
    }

    fn unescape(&self, code: &str, plain: &mut String) -> bool {
        let mut letters = code.chars();
        match (letters.next(), code.len()) {
            (Some('F'), 1) => plain.push(self.field),
            (Some('S'), 1) => plain.push(self.component),
            (Some('R'), 1) => plain.push(self.repetition),
            (Some('E'), 1) => plain.push(self.escape),
            (Some('T'), 1) => plain.push(self.part),
            // Highlighting.
            (Some('H' | 'N'), 1) => {}
            (Some('P'), 1) => plain.push('|'),
            (Some('X'), 3..=400) => match bytes_of(letters.as_str()) {
                Some(bytes) => plain.push_str(&self.charset.decode(&bytes)),
                None => return false,
            },
            // Line breaks and indents.
            (Some('.'), 2..=20) => plain.push(' '),
            // A change of letters, and what only the sender knows: a gap that shows.
            (Some('C' | 'M'), 5 | 7) if bytes_of(letters.as_str()).is_some() => plain.push(' '),
            (Some('Z'), 2..=20) if letters.as_str().chars().all(char::is_alphanumeric) => {
                plain.push(' ');
            }
            _ => return false,
        }
        true
    }
}

fn is_sign(letter: char) -> bool {
    !letter.is_alphanumeric() && !letter.is_whitespace() && !letter.is_control()
}

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = digits.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits
        .chunks(2)
        .map(|pair| {
            pair.iter().try_fold(0u8, |byte, digit| {
                byte.checked_mul(16)?
                    .checked_add(u8::try_from(*digit).ok()?)
            })
        })
        .collect()
}

/// A segment cut into its fields.
pub(super) struct Segment<'a> {
    fields: Vec<&'a str>,
    pub(super) signs: Delimiters,
}

impl<'a> Segment<'a> {
    pub(super) fn new(line: &'a str, signs: Delimiters) -> Self {
        Self {
            fields: line.split(signs.field).collect(),
            signs,
        }
    }

    pub(super) fn raw(&self, field: usize) -> &'a str {
        self.fields.get(field).copied().unwrap_or_default()
    }

    /// All repetitions of a field, raw.
    pub(super) fn repetitions(&self, field: usize) -> impl Iterator<Item = &'a str> {
        self.raw(field).split(self.signs.repetition)
    }

    /// The first component of the first repetition.
    pub(super) fn text(&self, field: usize) -> String {
        self.component(field, 1)
    }

    /// The same, where it is not empty.
    pub(super) fn filled(&self, field: usize) -> Option<String> {
        Some(self.text(field)).filter(|text| !text.is_empty())
    }

    /// A component of the first repetition, from 1.
    pub(super) fn component(&self, field: usize, component: usize) -> String {
        let first = self.repetitions(field).next().unwrap_or_default();
        self.part(first, component)
    }

    /// A component of one repetition, from 1.
    pub(super) fn part(&self, repetition: &str, component: usize) -> String {
        let part = repetition
            .split(self.signs.component)
            .nth(component.saturating_sub(1))
            .unwrap_or_default();
        self.signs.plain(part)
    }

    /// A whole field as text: repetitions and components parted by blanks.
    pub(super) fn whole(&self, field: usize) -> String {
        let parts: Vec<String> = self
            .repetitions(field)
            .flat_map(|one| one.split(self.signs.component))
            .map(|part| self.signs.plain(part))
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_resolved_and_what_is_none_stays() {
        let signs = Delimiters::of("MSH|^~\\&|").expect("signs");
        for (text, expected) in [
            ("10\\S\\9/L", "10^9/L"),
            ("a\\F\\b\\R\\c\\T\\d\\E\\e", "a|b~c&d\\e"),
            ("8.9\\.br\\repeat", "8.9 repeat"),
            ("\\H\\8.9\\N\\", "8.9"),
            ("\\XB5\\L", "µL"),
            ("\\XC2B5\\L", "µL"),
            ("\\Z1a\\8.9", "8.9"),
            ("C:\\path", "C:\\path"),
            ("a\\unknown\\b", "a\\unknown\\b"),
            ("\\X0\\", "\\X0\\"),
            ("\"\"", ""),
        ] {
            assert_eq!(signs.plain(text), expected, "{text}");
        }
    }

    #[test]
    fn signs_are_those_of_the_message_or_there_are_none() {
        for (line, expected) in [
            ("MSH|^~\\&|LAB", Some(('|', '^', '~', '\\', '&'))),
            ("MSH#*~\\&#LAB", Some(('#', '*', '~', '\\', '&'))),
            ("MSH|^~\\|LAB", Some(('|', '^', '~', '\\', '&'))),
            ("MSH|^|LAB", Some(('|', '^', '~', '\\', '&'))),
            ("MSH|^~\\&#|LAB", Some(('|', '^', '~', '\\', '&'))),
            ("MSH||||", None),
            ("MSHA^~\\&", None),
            ("MSH|^^\\&|", None),
            ("MSH", None),
        ] {
            let found = Delimiters::of(line).map(|signs| {
                (
                    signs.field,
                    signs.component,
                    signs.repetition,
                    signs.escape,
                    signs.part,
                )
            });
            assert_eq!(found, expected, "{line}");
        }
    }
}

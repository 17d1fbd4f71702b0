//! One way of writing for units that are printed in many: signs, blanks, superscripts, annotations.
//!
//! The case of letters is kept; which unit the text means is decided elsewhere.

/// A printed unit with its signs unified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spelling {
    /// The text, case kept: no blanks, `µ` as `u`, superscripts as `^3`, brackets and `{…}` taken out.
    pub(super) text: String,
    /// True where a sign was lost on the way (`?L` for `µL`).
    pub(super) is_doubtful: bool,
    /// True where an annotation names haemoglobin of four chains.
    pub(super) names_tetramer: bool,
}

impl Spelling {
    /// Unifies the signs of `printed`.
    pub(super) fn of(printed: &str) -> Self {
        let printed = printed
            .trim()
            .replace("\\S\\", "^")
            .replace("Âµ", "µ")
            .replace("Î¼", "µ");
        let folded = fold_signs(&printed);
        let lower = folded.to_ascii_lowercase();
        let names_tetramer = lower.contains("{hb4}") || lower.contains("tetramer");
        let mut without = without_annotations(&folded);
        // `pg/{cell}`: an annotation counts as one, also where it alone stands behind the stroke.
        if folded.contains("/{") && without.ends_with('/') {
            without.pop();
        }
        let kept = if without.is_empty() {
            &folded
        } else {
            &without
        };
        let mut is_doubtful = false;
        let mut text = String::with_capacity(kept.len());
        for sign in kept.chars() {
            match sign {
                '{' | '}' | '[' | ']' | '(' | ')' | '_' => {}
                'µ' => text.push('u'),
                '?' | '\u{fffd}' => {
                    is_doubtful = true;
                    text.push('u');
                }
                other => text.push(other),
            }
        }
        // A capital i, a bar or a one in the place of the l of litre: common in print read by machine.
        for wrong in ['I', '|', '1'] {
            if let Some(start) = text.strip_suffix(wrong)
                && start.ends_with(['/', 'd', 'f', 'm', 'u', 'n', 'p'])
                && (wrong != '1' || start.ends_with(['/', 'd', 'u']))
                && (start.len() > 1 || start == "f")
            {
                text = format!("{start}l");
                is_doubtful = true;
                break;
            }
        }
        Self {
            text,
            is_doubtful,
            names_tetramer,
        }
    }

    /// Compares without regard to case; used only where no two units of the analyte differ by case.
    pub(super) fn is_one_of(&self, spellings: &[&str]) -> bool {
        spellings
            .iter()
            .any(|spelling| spelling.eq_ignore_ascii_case(&self.text))
    }

    /// Says whether it is `/100 WBC`, `per 100 leukocytes` and the like.
    pub(super) fn is_per_hundred_cells(&self) -> bool {
        self.cells_after("100").is_some()
    }

    /// Says whether it is `/1000 Ery`, `/1000 RBC` and the like.
    pub(super) fn is_per_thousand_cells(&self) -> bool {
        self.cells_after("1000").is_some()
    }

    fn cells_after(&self, number: &str) -> Option<()> {
        const CELLS: &[&str] = &[
            "",
            "wbc",
            "wbcs",
            "leuko",
            "leukos",
            "leuk",
            "leu",
            "lkc",
            "lk",
            "leukozyten",
            "leukocytes",
            "leucocytes",
            "leucocitos",
            "leuc",
            "leuco",
            "leucos",
            "leukocyten",
            "leukocyter",
            "leucocyten",
            "leucociti",
            "lpk",
            "gb",
            "whitecells",
            "whitebloodcells",
            "ery",
            "erys",
            "erythrozyten",
            "rbc",
            "rbcs",
            "gr",
            "ez",
            "cells",
            "zellen",
            "zell",
            "hematies",
        ];
        let lower = self.text.to_ascii_lowercase();
        let rest = lower.strip_prefix("nrbc").unwrap_or(&lower);
        let rest = rest.strip_prefix('#').unwrap_or(rest);
        let rest = rest
            .strip_prefix('/')
            .or_else(|| rest.strip_prefix("per"))?;
        let cells = rest.strip_prefix(number)?.trim_end_matches('.');
        CELLS.contains(&cells).then_some(())
    }
}

fn fold_signs(printed: &str) -> String {
    let mut folded = String::with_capacity(printed.len());
    let mut in_superscript = false;
    for sign in printed.chars() {
        if let Some(digit) = superscript(sign) {
            if !in_superscript {
                folded.push('^');
            }
            in_superscript = true;
            folded.push(digit);
            continue;
        }
        in_superscript = false;
        match sign {
            sign if sign.is_whitespace() || matches!(sign, '\u{200b}' | '\u{feff}') => {}
            'μ' => folded.push('µ'),
            '×' | '✕' | '⨯' => folded.push('x'),
            '·' | '∙' | '⋅' | '•' => folded.push('.'),
            '−' | '–' | '‐' | '‑' => folded.push('-'),
            '∗' | '＊' => folded.push('*'),
            '∕' | '⁄' => folded.push('/'),
            'ℓ' => folded.push('l'),
            '㎕' => folded.push_str("µl"),
            '㎖' => folded.push_str("ml"),
            '㎗' => folded.push_str("dl"),
            '㎎' => folded.push_str("mg"),
            '㎍' => folded.push_str("µg"),
            '㎣' => folded.push_str("mm^3"),
            // Full-width Latin signs lie 0xFEE0 above the ASCII ones.
            '\u{ff01}'..='\u{ff5e}' => {
                folded.extend(char::from_u32(u32::from(sign).saturating_sub(0xfee0)));
            }
            other => folded.push(other),
        }
    }
    folded
}

fn superscript(sign: char) -> Option<char> {
    Some(match sign {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴' => '4',
        '⁵' => '5',
        '⁶' => '6',
        '⁷' => '7',
        '⁸' => '8',
        '⁹' => '9',
        '⁻' => '-',
        '⁺' => '+',
        _ => return None,
    })
}

/// Takes out UCUM annotations such as `{cells}`.
fn without_annotations(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|sign| match sign {
            '{' => {
                depth += 1;
                false
            }
            '}' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

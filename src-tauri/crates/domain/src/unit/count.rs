//! Units of cells per volume, read as a power of ten over a volume.
//!
//! Reading the parts instead of listing whole units makes `x10E3/uL`, `10^3/mm³` and `Tsd/µl` one thing.

use rust_decimal::Decimal;

use super::Conversion;
use super::spelling::Spelling;
use crate::analyte::Analyte;
use crate::quantity::decimal;

/// A count unit: ten to the power of `per_litre` cells in a litre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CountUnit {
    per_litre: i32,
    is_doubtful: bool,
    /// `mil`: thousand in Spanish and Italian, million on US sheets.
    is_mil: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Volume {
    Litre,
    Microlitre,
    Nanolitre,
    Picolitre,
}

/// Which volumes may follow a multiplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Follows {
    LitreOnly,
    MicrolitreOnly,
    Any,
}

struct Multiplier {
    power: i32,
    follows: Follows,
    is_doubtful: bool,
    is_mil: bool,
}

impl Multiplier {
    fn new(power: i32, follows: Follows) -> Self {
        Self {
            power,
            follows,
            is_doubtful: false,
            is_mil: false,
        }
    }

    fn doubtful(self) -> Self {
        Self {
            is_doubtful: true,
            ..self
        }
    }
}

/// Gates a count unit by analyte and gives its factor.
pub(super) fn conversion(analyte: Analyte, spelling: &Spelling) -> Option<Conversion> {
    let unit = read(spelling)?;
    let is_red = analyte == Analyte::Rbc;
    let mut per_litre = unit.per_litre;
    if unit.is_mil && is_red {
        per_litre += 3;
    }
    let odd = match (is_red, per_litre) {
        // Per litre, per microlitre, and the powers that laboratories use.
        (true, 0 | 6 | 10 | 12) | (false, 0 | 6 | 8 | 9 | 10 | 11) => false,
        // Thousands of red cells are unusual, and clear.
        (true, 9) => true,
        (false, 12) if analyte == Analyte::Reticulocytes => false,
        _ => return None,
    };
    let canonical = if is_red { 12 } else { 9 };
    let (multiply, divide) = if per_litre >= canonical {
        (power_of_ten(per_litre - canonical)?, Decimal::ONE)
    } else {
        (Decimal::ONE, power_of_ten(canonical - per_litre)?)
    };
    Some(Conversion {
        multiply,
        divide,
        is_doubtful: odd || unit.is_doubtful,
    })
}

fn power_of_ten(power: i32) -> Option<Decimal> {
    let power = u32::try_from(power).ok()?;
    let mut product = Decimal::ONE;
    for _ in 0..power {
        product *= decimal(10, 0);
    }
    Some(product)
}

/// Reads a count unit, whatever the analyte.
pub(super) fn read(spelling: &Spelling) -> Option<CountUnit> {
    let text = spelling.text.as_str();
    let (numerator, volume, mut is_doubtful) = if let Some((before, after)) = text.rsplit_once('/')
    {
        let (after, is_inverse_twice) = match without_inverse(after) {
            Some(plain) => (plain, true),
            None => (after, false),
        };
        (before, Some(volume(after)?), is_inverse_twice)
    } else if let Some((before, after)) = split_per(text) {
        (before, Some(volume(after)?), false)
    } else if let Some((before, after)) = split_inverse(text) {
        (before, Some(after), false)
    } else if is_cubic(text) {
        ("", Some(Volume::Microlitre), true)
    } else {
        (text, None, true)
    };
    let multiplier = multiplier(numerator)?;
    let volume = match volume {
        Some(volume) => volume,
        // A bare `10*9` can only be per litre, a bare `10*3` only per microlitre; never certain.
        None if multiplier.power >= 9 => Volume::Litre,
        None if multiplier.power >= 2 => Volume::Microlitre,
        None => return None,
    };
    is_doubtful |= multiplier.is_doubtful;
    let exponent = match (multiplier.follows, volume) {
        (Follows::LitreOnly | Follows::Any, Volume::Litre) => 0,
        (Follows::MicrolitreOnly | Follows::Any, Volume::Microlitre) => 6,
        (Follows::Any, Volume::Nanolitre) if multiplier.power == 0 => 9,
        (Follows::Any, Volume::Picolitre) if multiplier.power == 0 => 12,
        (
            Follows::LitreOnly | Follows::MicrolitreOnly | Follows::Any,
            Volume::Litre | Volume::Microlitre | Volume::Nanolitre | Volume::Picolitre,
        ) => return None,
    };
    Some(CountUnit {
        per_litre: multiplier.power + exponent,
        is_doubtful,
        is_mil: multiplier.is_mil,
    })
}

/// `cumm` alone, as sheets in India print it: cells in a cubic millimetre.
fn is_cubic(text: &str) -> bool {
    let plain = text.replace('.', "").to_ascii_lowercase();
    ["cumm", "cmm", "cubmm", "cubicmm"].contains(&plain.as_str())
}

fn without_inverse(denominator: &str) -> Option<&str> {
    denominator
        .strip_suffix("^-1")
        .or_else(|| denominator.strip_suffix("-1"))
}

fn split_per(text: &str) -> Option<(&str, &str)> {
    text.split_once("per").or_else(|| text.split_once("PER"))
}

/// Splits `giga.l-1` and `10^9.L^-1`.
fn split_inverse(text: &str) -> Option<(&str, Volume)> {
    let plain = without_inverse(text)?;
    let without_letter = |letters: &str| {
        let cut = plain.len().checked_sub(letters.len())?;
        let (before, after) = plain.split_at_checked(cut)?;
        after.eq_ignore_ascii_case(letters).then_some(before)
    };
    for (letters, volume) in [
        ("ul", Volume::Microlitre),
        ("mm3", Volume::Microlitre),
        ("nl", Volume::Nanolitre),
        ("pl", Volume::Picolitre),
        ("l", Volume::Litre),
    ] {
        if let Some(before) = without_letter(letters) {
            return Some((before.trim_end_matches('.'), volume));
        }
    }
    None
}

fn volume(text: &str) -> Option<Volume> {
    let plain: String = text
        .chars()
        .filter(|sign| !matches!(sign, '^' | '*' | '.'))
        .map(|sign| sign.to_ascii_lowercase())
        .collect();
    Some(match plain.as_str() {
        "l" | "lt" | "ltr" | "liter" | "litre" | "litro" => Volume::Litre,
        "ul" | "mcl" | "mm3" | "cmm" | "cumm" | "mmc" | "mmcub" | "cubmm" | "microl"
        | "microliter" | "microlitre" | "mikroliter" | "cmm3" | "mmcu" | "mul" | "cubicmm" => {
            Volume::Microlitre
        }
        "nl" => Volume::Nanolitre,
        "pl" => Volume::Picolitre,
        _ => return None,
    })
}

fn multiplier(text: &str) -> Option<Multiplier> {
    use Follows::{Any, LitreOnly, MicrolitreOnly};
    let text = without_cells(text.trim_matches('.'));
    // Here the case decides: `G` is giga, `g` is a gram.
    match text {
        "" | "1" => return Some(Multiplier::new(0, Any)),
        "G" => return Some(Multiplier::new(9, LitreOnly)),
        "g" => return Some(Multiplier::new(9, LitreOnly).doubtful()),
        "T" => return Some(Multiplier::new(12, LitreOnly)),
        "t" => return Some(Multiplier::new(12, LitreOnly).doubtful()),
        "M" => return Some(Multiplier::new(6, MicrolitreOnly)),
        "m" => return Some(Multiplier::new(6, MicrolitreOnly).doubtful()),
        "K" | "k" => return Some(Multiplier::new(3, MicrolitreOnly)),
        _ => {}
    }
    let lower = text.to_lowercase();
    let lower = lower.strip_prefix('x').unwrap_or(&lower);
    let word = lower.trim_end_matches('.');
    Some(match word {
        "giga" | "gpt" | "bil" | "bill" | "billion" | "billions" | "mrd" | "mia" | "milliard"
        | "miliardi" => Multiplier::new(9, LitreOnly),
        "tera" | "tpt" | "trillion" | "bio" => Multiplier::new(12, LitreOnly),
        "mpt" => Multiplier::new(6, LitreOnly),
        "thousand" | "thousands" | "thous" | "thou" | "thsd" | "th" | "tsd" | "tausend" | "tys"
        | "tis" | "mila" | "migl" | "migliaia" | "millier" | "milliers" | "miles" | "mille"
        | "milhares" | "duizend" | "tusen" | "千" | "천" => Multiplier::new(3, MicrolitreOnly),
        "million" | "millions" | "mill" | "mio" | "mln" | "millon" | "millón" | "millones"
        | "milioni" | "milion" | "millionen" | "milh" | "milhoes" | "milhões" | "miljoen"
        | "miljoner" | "百万" => Multiplier::new(6, MicrolitreOnly),
        "mil" => Multiplier {
            is_mil: true,
            ..Multiplier::new(3, MicrolitreOnly).doubtful()
        },
        "lakh" | "lakhs" | "lac" | "lacs" => Multiplier::new(5, MicrolitreOnly),
        "万" | "萬" | "만" => Multiplier::new(4, MicrolitreOnly),
        "百" => Multiplier::new(2, MicrolitreOnly),
        other => return power(other),
    })
}

/// Reads `10*9`, `10^9`, `10e9`, `e9`, `10-3`, `1000`, and `109` where the superscript was lost.
fn power(text: &str) -> Option<Multiplier> {
    let text = text.replace("exp", "^");
    let text = text.trim_start_matches(['x', '*', '.']);
    let (separator, digits) = if let Some(rest) = text.strip_prefix("10") {
        let digits = rest.trim_start_matches(['*', '^', 'e', 'x', '\'', '+', '-', '.']);
        (rest.strip_suffix(digits)?, digits)
    } else {
        let rest = text.strip_prefix('e')?;
        let digits = rest.trim_start_matches('+');
        (rest.strip_suffix(digits)?, digits)
    };
    if separator.is_empty() && !digits.is_empty() && digits.chars().all(|digit| digit == '0') {
        let zeros = i32::try_from(digits.len()).ok()?;
        return Some(Multiplier::new(zeros + 1, Follows::Any)).filter(|m| m.power <= 6);
    }
    let power: i32 = digits.parse().ok()?;
    if !matches!(power, 2..=6 | 9 | 12) {
        return None;
    }
    let multiplier = Multiplier::new(power, Follows::Any);
    // A true minus (`10*-3`) makes no sense for blood cells; a lone dash is a separator.
    Some(if separator.len() > 1 && separator.ends_with('-') {
        multiplier.doubtful()
    } else {
        multiplier
    })
}

/// Takes the words for “cells” off a multiplier.
fn without_cells(text: &str) -> &str {
    // Longer words first: `cell` begins several of them.
    const CELLS: &[&str] = &[
        "cellules",
        "cellule",
        "celler",
        "cellen",
        "céls",
        "cels",
        "cél",
        "cells",
        "cell",
        "células",
        "celulas",
        "cel",
        "zellen",
        "zell",
        "particles",
        "count",
        "#",
        "leuko",
        "leuk",
        "ery",
        "plt",
        "plts",
        "wbc",
        "rbc",
    ];
    let mut text = text;
    for cells in CELLS {
        let ends = text
            .len()
            .checked_sub(cells.len())
            .and_then(|cut| text.split_at_checked(cut))
            .filter(|(_, end)| end.to_lowercase() == *cells);
        if let Some((start, _)) = ends {
            text = start;
        }
        let starts = text
            .split_at_checked(cells.len())
            .filter(|(start, _)| start.to_lowercase() == *cells);
        if let Some((_, end)) = starts {
            text = end;
        }
    }
    text.trim_matches('.')
}

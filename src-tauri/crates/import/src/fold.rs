//! Text made comparable: lower case, without accents, punctuation as single spaces.
//!
//! For matching only; what is kept and shown is always the printed text.

/// Folds `text` for matching. `%` and `#` stay, as words of their own.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            '%' | '#' => {
                out.push(' ');
                out.push(letter);
                out.push(' ');
            }
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            // A combining mark follows its letter; the letter alone is what is matched.
            '\u{300}'..='\u{36f}' => {}
            _ => {
                let plain = without_accent(letter);
                out.push(if plain.is_alphanumeric() { plain } else { ' ' });
            }
        }
    }
    let words: Vec<&str> = out.split_whitespace().collect();
    words.join(" ")
}

fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ą' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn accents_case_and_punctuation_do_not_matter() {
        for (printed, expected) in [
            ("Hämoglobin", "hamoglobin"),
            (
                "  POLYNUCLÉAIRES  neutrophiles ",
                "polynucleaires neutrophiles",
            ),
            ("Neutrophils (Absolute)", "neutrophils absolute"),
            ("NEUT%", "neut %"),
            ("red_blood_cell_count", "red blood cell count"),
            ("Größe", "grosse"),
            ("白血球数", "白血球数"),
        ] {
            assert_eq!(folded(printed), expected, "{printed}");
        }
    }
}

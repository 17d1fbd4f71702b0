//! Full-text search over texts of one moment, blind to accents and case. The index lies in memory only and
//! goes with the search: nothing of it is ever written to the disk.

use rusqlite::{Connection, params};

use crate::error::{StoreError, While};

/// A text that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchText {
    /// What it is, as the asker calls it.
    pub kind: &'static str,
    /// Id of what it belongs to.
    pub id: String,
    /// Its title; weighs more than the text.
    pub title: String,
    /// The text.
    pub text: String,
}

/// A text that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchHit {
    /// Place in the list of texts that was searched.
    pub place: usize,
    /// The words around what was found.
    pub around: String,
}

/// Searches the texts and returns at most `most` hits, the best first. Every typed word must stand in a text,
/// the last letters of a word may be left out.
///
/// # Errors
/// When the index cannot be made.
pub fn search(texts: &[SearchText], typed: &str, most: u32) -> Result<Vec<SearchHit>, StoreError> {
    let Some(wanted) = query(typed) else {
        return Ok(Vec::new());
    };
    let doing = "searching";
    let connection = Connection::open_in_memory().while_doing(doing)?;
    connection
        .execute_batch(
            "PRAGMA temp_store = MEMORY;
             CREATE VIRTUAL TABLE found USING fts5(
                 title, body, tokenize = \"unicode61 remove_diacritics 2\");
             BEGIN;",
        )
        .while_doing(doing)?;
    {
        let mut insert = connection
            .prepare("INSERT INTO found (rowid, title, body) VALUES (?1, ?2, ?3)")
            .while_doing(doing)?;
        for (place, text) in (0_i64..).zip(texts) {
            insert
                .execute(params![place, text.title, text.text])
                .while_doing(doing)?;
        }
    }
    let mut select = connection
        .prepare(
            "SELECT rowid, snippet(found, 1, '', '', '…', 14) FROM found
             WHERE found MATCH ?1 ORDER BY bm25(found, 8.0, 1.0), rowid LIMIT ?2",
        )
        .while_doing(doing)?;
    let hits = select
        .query_map(params![wanted, most], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })
        .while_doing(doing)?
        .collect::<Result<Vec<_>, _>>()
        .while_doing(doing)?;
    Ok(hits
        .into_iter()
        .filter_map(|(place, around)| {
            let place = usize::try_from(place).ok()?;
            Some(SearchHit { place, around })
        })
        .collect())
}

/// Turns typed words into a query: each word quoted, so that no sign of it means anything, and open at its end.
fn query(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(12)
        .map(|word| {
            let word = word.to_lowercase();
            match british(&word) {
                Some(other) => format!("(\"{word}\"* OR \"{other}\"*)"),
                None => format!("\"{word}\"*"),
            }
        })
        .collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

/// The texts are British; people also type hemoglobin, anemia, leukemia.
fn british(word: &str) -> Option<String> {
    [("hem", "haem"), ("anem", "anaem"), ("leukem", "leukaem")]
        .into_iter()
        .find_map(|(from, to)| Some(format!("{to}{}", word.strip_prefix(from)?)))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;

    fn text(title: &str, body: &str) -> SearchText {
        SearchText {
            kind: "answer",
            id: title.to_lowercase(),
            title: title.to_owned(),
            text: body.to_owned(),
        }
    }

    fn found(typed: &str) -> Vec<String> {
        let texts = [
            text("Platelets", "They help the blood to clot."),
            text("Bleeding", "With low platelets small bleeds can matter."),
            text(
                "Médula ósea",
                "Allí se forma la sangre: hématologie, Übelkeit.",
            ),
            text("Haemoglobin", "It carries oxygen."),
        ];
        search(&texts, typed, 10)
            .unwrap()
            .iter()
            .map(|hit| texts.get(hit.place).unwrap().title.clone())
            .collect()
    }

    #[test]
    fn a_title_comes_before_a_text_and_accents_case_and_word_ends_do_not_matter() {
        for (typed, expected) in [
            ("platelets", vec!["Platelets", "Bleeding"]),
            ("PLATEL", vec!["Platelets", "Bleeding"]),
            ("medula", vec!["Médula ósea"]),
            ("ubelkeit", vec!["Médula ósea"]),
            ("HÉMATO", vec!["Médula ósea"]),
            ("hemoglobin", vec!["Haemoglobin"]),
            ("blood clot", vec!["Platelets"]),
            ("blood oxygen", vec![]),
            ("", vec![]),
            ("\" OR * NEAR( -", vec![]),
        ] {
            assert_eq!(found(typed), expected, "{typed}");
        }
    }
}

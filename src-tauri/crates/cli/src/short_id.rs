//! Ids as people type them: the last signs are enough where they fit only one.
//!
//! Identities begin with the time they were made, so those of one import begin alike; the end differs.

use crate::failure::Failure;

/// Signs shown in tables.
const SHOWN: usize = 8;
/// Fewer signs would fit something by accident.
const FEWEST: usize = 4;

/// Returns the end of an id, as tables show it.
pub(crate) fn short(id: &str) -> String {
    let signs = id.chars().count();
    id.chars().skip(signs.saturating_sub(SHOWN)).collect()
}

/// Finds the one id that was meant.
pub(crate) fn resolve<'a>(
    what: &'static str,
    ids: impl IntoIterator<Item = &'a str>,
    typed: &str,
    see: &str,
) -> Result<String, Failure> {
    let wanted = typed.trim().to_ascii_lowercase();
    let mut found = Vec::new();
    for id in ids {
        if id.eq_ignore_ascii_case(&wanted) {
            return Ok(id.to_owned());
        }
        if wanted.chars().count() >= FEWEST && id.to_ascii_lowercase().ends_with(&wanted) {
            found.push(id);
        }
    }
    found.sort_unstable();
    found.dedup();
    match found.as_slice() {
        [one] => Ok((*one).to_owned()),
        [] => Err(Failure::NoSuch {
            what,
            typed: typed.to_owned(),
            hint: format!("See the ids with “{see}”."),
        }),
        several => Err(Failure::SeveralFit {
            typed: typed.to_owned(),
            count: several.len(),
        }),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;

    #[test]
    fn the_end_of_an_id_is_enough_where_it_fits_one() {
        let ids = [
            "0199-aaaa-11112222",
            "0199-bbbb-33332222",
            "0199-cccc-44445555",
        ];
        let find = |typed: &str| resolve("entry", ids, typed, "mds record");
        assert_eq!(find("44445555").unwrap(), ids[2]);
        assert_eq!(find("0199-AAAA-11112222").unwrap(), ids[0]);
        assert!(matches!(
            find("2222"),
            Err(Failure::SeveralFit { count: 2, .. })
        ));
        assert!(matches!(find("555"), Err(Failure::NoSuch { .. })));
        assert!(matches!(find("0199"), Err(Failure::NoSuch { .. })));
        assert_eq!(short(ids[2]), "44445555");
    }
}

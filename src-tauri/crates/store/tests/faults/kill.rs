//! A program that is killed at any moment loses nothing that it called stored, whatever it was doing.

use std::time::Duration;

use crate::operations::{Child, Running, Work, fresh_place, vault_for, verify};

/// How often each operation is killed in the tests; the soak does it for longer.
const KILLS: u64 = 45;
/// One vault lives through so many kills.
const LIVES: u64 = 5;

/// Kills a child after a while that `seed` gives, again and again on one vault. Returns how often.
pub(crate) fn kills(work: Work, seed: u64) -> Result<u64, String> {
    let place = fresh_place();
    let folder = place.path().join("vault");
    let mut stored = vault_for(work, &folder);
    let mut first = 100;
    for life in 0..LIVES {
        let mut child = Running::start(Child::command(work, &folder, first, 0));
        child.wait_until_ready();
        std::thread::sleep(Duration::from_micros(mixed(seed * LIVES + life) % 200_000));
        child.process.kill().unwrap();
        let said = child.said();
        if let Some(error) = said.errors.first() {
            return Err(format!("life {life}: {error}"));
        }
        stored.extend(&said.stored);
        let begun = |number: u128| {
            let next = said.stored.iter().rfind(|n| **n < 1_000_000);
            number % 1_000_000 == next.map_or(first, |last| last + 1)
                || Some(&(number % 1_000_000)) == next
        };
        let found =
            verify(&folder, &stored, begun).map_err(|error| format!("life {life}: {error}"))?;
        stored.extend(&found);
        first = stored
            .iter()
            .map(|number| number % 1_000_000)
            .max()
            .unwrap_or(100)
            .max(99)
            + 1;
    }
    Ok(LIVES)
}

/// Spreads neighbouring numbers over the whole range.
pub(crate) fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

macro_rules! killed {
    ($($name:ident: $work:ident;)*) => {$(
        #[test]
        fn $name() {
            for seed in 0..KILLS / LIVES {
                kills(Work::$work, seed).unwrap();
            }
        }
    )*};
}

killed! {
    killed_while_importing: Import;
    killed_while_making_a_backup: Backup;
    killed_while_changing_the_passphrase: Passphrase;
    killed_while_changing_the_key: Rekey;
    killed_while_restoring: Restore;
    killed_while_writing_and_bringing_back_an_archive: Archive;
    killed_while_bringing_an_earlier_form_forward: Migration;
}

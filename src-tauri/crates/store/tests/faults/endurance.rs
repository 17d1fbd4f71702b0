//! Opened, used and locked again and again: no memory and no open file is left behind; and wrong passphrases, however
//! near, never open.

use std::fs;

use near::near_misses;
use store::{KdfParameters, StoreError, Vault};

use crate::operations::{ADA, fresh_place, new_vault, phrase, step};

fn resident() -> u64 {
    let text = fs::read_to_string("/proc/self/statm").unwrap();
    text.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

fn open_files() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

#[test]
fn two_hundred_times_opened_used_and_locked_leave_nothing_behind() {
    let place = fresh_place();
    let folder = place.path().join("vault");
    drop(new_vault(&folder));
    let stamp = store::Stamp {
        at: "2026-03-05T08:10:00+01:00".parse().unwrap(),
        cause: store::Cause::Import,
        person: ADA,
    };
    let mut after_warming_up = (0, 0);
    for cycle in 0..200_u128 {
        let mut vault = Vault::open(&folder, &phrase("a")).unwrap();
        vault.apply(&stamp, &step(cycle)).unwrap();
        assert!(!vault.results(ADA).unwrap().is_empty());
        vault.content_hash(ADA).unwrap();
        drop(vault);
        if cycle == 100 {
            after_warming_up = (resident(), open_files());
        }
    }
    let (memory, files) = after_warming_up;
    assert_eq!(open_files(), files);
    let allowed = (memory / 20).max(2 << 20);
    assert!(
        resident() < memory + allowed,
        "{memory} bytes grew to {}",
        resident()
    );
}

mod near {
    /// Phrases that differ from `right` by little: a sign more, less, other, elsewhere, in the other case.
    pub(super) fn near_misses(right: &str) -> Vec<String> {
        let letters: Vec<char> = right.chars().collect();
        let mut near = Vec::new();
        let text = |letters: &[char]| letters.iter().collect::<String>();
        for place in 0..=letters.len() {
            for sign in [
                ' ', 'a', '\u{301}', '\u{200b}', '\u{feff}', '\0', '🙂', 'ß', '’', '7',
            ] {
                let mut more = letters.clone();
                more.insert(place, sign);
                near.push(text(&more));
            }
            if let Some(letter) = letters.get(place) {
                let mut less = letters.clone();
                less.remove(place);
                near.push(text(&less));
                for sign in ['x', 'é', 'e', ' ', '\u{a0}', '\t', '0', 'O', 'l', 'I'] {
                    let mut other = letters.clone();
                    if let Some(there) = other.get_mut(place) {
                        *there = sign;
                    }
                    near.push(text(&other));
                }
                let mut cased = letters.clone();
                if let Some(there) = cased.get_mut(place) {
                    *there = if letter.is_uppercase() {
                        letter.to_lowercase().next().unwrap_or(*letter)
                    } else {
                        letter.to_uppercase().next().unwrap_or(*letter)
                    };
                }
                near.push(text(&cased));
                if place + 1 < letters.len() {
                    let mut turned = letters.clone();
                    turned.swap(place, place + 1);
                    near.push(text(&turned));
                }
            }
        }
        near.extend([
            String::new(),
            right.repeat(2),
            right.repeat(30),
            right.trim().to_owned(),
            format!("{right}\n"),
        ]);
        near.retain(|phrase| phrase != right);
        near.sort();
        near.dedup();
        near
    }
}

#[test]
fn a_thousand_near_misses_open_nothing_and_the_same_in_other_accents_does() {
    let composed = "Zo\u{eb}\u{2019}s river stone by the caf\u{e9} 7 at noon, no sooner ";
    let decomposed = "Zoe\u{308}\u{2019}s river stone by the cafe\u{301} 7 at noon, no sooner ";
    let place = fresh_place();
    let folder = place.path().join("vault");
    drop(Vault::create(&folder, &phrase(composed), KdfParameters::smallest()).unwrap());
    let near = near_misses(composed);
    assert!(near.len() >= 1000, "{}", near.len());
    for wrong in &near {
        match Vault::open(&folder, &phrase(wrong)) {
            Err(StoreError::WrongPassphrase) => {}
            other => panic!("{wrong:?}: {other:?}"),
        }
    }
    assert!(Vault::open(&folder, &phrase(decomposed)).is_ok());
    let long = "a river and a stone, ".repeat(60);
    let folder = place.path().join("long");
    drop(Vault::create(&folder, &phrase(&long), KdfParameters::smallest()).unwrap());
    let cut = long.trim_end();
    assert!(matches!(
        Vault::open(&folder, &phrase(cut)),
        Err(StoreError::WrongPassphrase)
    ));
    assert!(Vault::open(&folder, &phrase(&long)).is_ok());
}

#[test]
fn twenty_near_misses_with_the_work_of_a_real_vault_open_nothing() {
    let right = "river stone lantern";
    let place = fresh_place();
    let folder = place.path().join("vault");
    drop(Vault::create(&folder, &phrase(right), KdfParameters::default()).unwrap());
    for wrong in near_misses(right).iter().step_by(20).take(20) {
        assert!(matches!(
            Vault::open(&folder, &phrase(wrong)),
            Err(StoreError::WrongPassphrase)
        ));
    }
    assert!(Vault::open(&folder, &phrase(right)).is_ok());
}

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use super::*;

impl Header {
    fn unlock(&self, passphrase: &SecretString) -> Result<Key, StoreError> {
        self.unlock_with(Secret::Passphrase(passphrase))
            .map(|(_, key)| key)
    }
}

fn phrase(words: &str) -> SecretString {
    SecretString::from(words.to_owned())
}

fn header(words: &str) -> (Header, Key) {
    let key = keys::new_data_key().unwrap();
    let header = Header::new(&key, &phrase(words), KdfParameters::smallest()).unwrap();
    (header, key)
}

#[test]
fn a_header_reads_back_and_opens_with_its_passphrase_only() {
    let (header, key) = header("correct horse");
    let read = Header::from_bytes(header.to_text().unwrap().as_bytes()).unwrap();
    assert_eq!(read, header);
    assert_eq!(*read.unlock(&phrase("correct horse")).unwrap(), *key);
    for wrong in [
        "",
        "correct hors",
        "Correct horse",
        "correct horse ",
        " correct horse",
    ] {
        assert!(
            matches!(
                read.unlock(&phrase(wrong)),
                Err(StoreError::WrongPassphrase)
            ),
            "{wrong:?}"
        );
    }
}

#[test]
fn a_passphrase_may_be_any_text_and_counts_the_same_however_accents_were_typed() {
    let long = "λ".repeat(1000);
    for words in ["🩸 Blut", "мой пароль", " ", "", &long, "naïve café"] {
        let (header, key) = header(words);
        assert_eq!(*header.unlock(&phrase(words)).unwrap(), *key, "{words}");
    }
    let (header, key) = header("caf\u{e9}");
    assert_eq!(*header.unlock(&phrase("cafe\u{301}")).unwrap(), *key);
    assert!(header.unlock(&phrase("cafe")).is_err());
}

#[test]
fn every_flipped_bit_of_a_header_is_damage_and_never_a_wrong_passphrase() {
    let (header, _) = header("a");
    let bytes = header.to_text().unwrap().into_bytes();
    for index in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[index] ^= 1 << bit;
            assert!(
                matches!(
                    Header::from_bytes(&flipped),
                    Err(StoreError::Damaged { .. })
                ),
                "byte {index}, bit {bit}"
            );
        }
        assert!(
            matches!(
                Header::from_bytes(&bytes[..index]),
                Err(StoreError::Damaged { .. })
            ),
            "cut at {index}"
        );
    }
}

#[test]
fn a_header_of_a_newer_format_is_called_newer() {
    let body = format!("{TITLE}2\n{{\"anything\": true}}\n");
    let text = format!("{body}{}\n", checksum(&body));
    assert!(matches!(
        Header::from_bytes(text.as_bytes()),
        Err(StoreError::NewerVersion { found: 2, known: 1 })
    ));
}

#[test]
fn changing_the_passphrase_keeps_the_data_key_and_all_other_locks() {
    let (mut header, key) = header("old");
    let other = serde_json::json!({"kind": "from a later version", "sealed": "00"});
    header.content.wraps.insert(0, other.clone());
    let kdf = KdfParameters::smallest();
    let changed = header
        .with_passphrase(LockKind::Passphrase, &key, &phrase("new"), kdf)
        .unwrap();
    assert_eq!(*changed.unlock(&phrase("new")).unwrap(), *key);
    assert!(changed.unlock(&phrase("old")).is_err());
    assert!(changed.content.wraps.contains(&other));
    assert_eq!(changed.content.wraps.len(), 2);
}

#[test]
fn a_header_cannot_ask_for_more_work_than_a_machine_has() {
    let (mut header, _) = header("a");
    header.content.wraps[0]["memory_kib"] = u32::MAX.into();
    assert!(matches!(
        header.unlock(&phrase("a")),
        Err(StoreError::Damaged { .. })
    ));
}

#[test]
fn a_lock_of_another_vault_or_with_changed_settings_does_not_open() {
    let (first, _) = header("a");
    let (mut second, _) = header("a");
    second.content.wraps = first.content.wraps.clone();
    assert!(matches!(
        second.unlock(&phrase("a")),
        Err(StoreError::WrongPassphrase)
    ));
}

#[test]
fn a_header_that_cannot_be_written_leaves_the_former_one() {
    let folder = tempfile::tempdir().unwrap();
    let (header, _) = header("a");
    header.write(folder.path()).unwrap();
    // A folder in the way of the temporary file.
    fs::create_dir(folder.path().join("header.new")).unwrap();
    assert!(header.write(folder.path()).is_err());
    assert_eq!(Header::read(folder.path()).unwrap(), header);
}

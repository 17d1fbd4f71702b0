//! The committed examples of the format: what must be accepted, and what must be refused for which reason.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use base16ct::lower;

use crate::change_file::{ChangeFile, Header};
use crate::content::{Content, Edit, ImmutableResult, Part};
use crate::device::DeviceKeys;
use crate::error::SharingError;
use crate::ids::{EpochId, ObjectHash, PersonId, SpaceId, ThingId};
use crate::invitation::{CheckPhrase, Invitation, Reply};
use crate::log_entry::{Action, Admission, Cut, LogEntry, Role};
use crate::outline::{Outline, Seen};
use crate::sealing::SealingKey;

const EPOCH_KEY: [u8; 32] = [0x0e; 32];
const PART_KEY: [u8; 32] = [0x0f; 32];

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/sharing/vectors.toml")
}

fn keys(seed: u8) -> DeviceKeys {
    DeviceKeys::from_seed([seed; 32]).expect("keys")
}

/// Says in one word what comes of an object.
fn outcome(kind: &str, bytes: &[u8]) -> String {
    let read = match kind {
        "change" => change(bytes),
        "log" => LogEntry::parse(bytes).and_then(|entry| entry.check(keys(1).public())),
        "invitation" => Invitation::parse(bytes).map(|_| ()),
        "reply" => Reply::parse(bytes).map(|_| ()),
        other => panic!("there is no kind {other}"),
    };
    match read {
        Ok(()) => "accepted".to_owned(),
        Err(error) => {
            let text = format!("{error:?}");
            text.split([' ', '(', '{'])
                .next()
                .unwrap_or_default()
                .to_owned()
        }
    }
}

fn change(bytes: &[u8]) -> Result<(), SharingError> {
    let file = ChangeFile::parse(bytes)?;
    file.check(keys(1).public())?;
    let outline = file.open(&SealingKey::from_bytes(EPOCH_KEY))?;
    let part_key = SealingKey::from_bytes(PART_KEY);
    outline
        .content(Some(&part_key), &file.header.context())?
        .ok_or(SharingError::Key)?;
    Ok(())
}

#[test]
fn the_committed_examples_are_accepted_and_refused_as_they_say() {
    if std::env::var_os("UPDATE_SHARING_VECTORS").is_some() {
        std::fs::write(path(), written()).expect("written");
    }
    let text = std::fs::read_to_string(path()).expect("the examples");
    let table: toml::Table = text.parse().expect("TOML");
    let examples = table["example"].as_array().expect("a list");
    let mut refused = BTreeSet::new();
    for example in examples {
        let of = |name: &str| example[name].as_str().expect("text");
        let found = outcome(
            of("kind"),
            &lower::decode_vec(of("bytes")).expect("hexadecimal"),
        );
        assert_eq!(found, of("expected"), "{}", of("what"));
        if found != "accepted" {
            refused.insert(found);
        }
    }
    assert!(examples.len() >= 25 && refused.len() >= 8, "{refused:?}");
    assert_eq!(table["check_phrase"].as_str(), Some(phrase().as_str()));
}

fn phrase() -> String {
    let (invitation, reply) = invited();
    CheckPhrase::of(&invitation, &reply).words().join(" ")
}

fn invited() -> (Invitation, Reply) {
    let parts = [Part::Genes].into();
    let invitation = Invitation::new(
        &keys(1),
        SpaceId([0x5a; 16]),
        Role::Editor,
        &parts,
        vec![],
        [0x77; 32],
    );
    let invitation = invitation.expect("invitation");
    let reply = Reply::new(&invitation, &keys(2), PersonId([2; 16])).expect("reply");
    (invitation, reply)
}

fn header(sequence: u64) -> Header {
    Header {
        space: SpaceId([0x5a; 16]),
        epoch: EpochId([0x0e; 16]),
        device: keys(1).id(),
        sequence,
        previous: if sequence == 1 {
            ObjectHash::NONE
        } else {
            ObjectHash([0xaa; 32])
        },
    }
}

fn file(sequence: u64, part: Part, content: &Content, key: [u8; 32]) -> Vec<u8> {
    let header = header(sequence);
    let seen = vec![Seen {
        device: keys(2).id(),
        sequence: 4,
        hash: ObjectHash([0xbb; 32]),
    }];
    let part_key = SealingKey::from_bytes(PART_KEY);
    let outline = Outline::new(
        1_767_225_600,
        seen,
        part,
        content,
        Some(&part_key),
        &header.context(),
    );
    let made = ChangeFile::new(
        header,
        &outline.expect("outline"),
        &SealingKey::from_bytes(key),
        &keys(1),
    );
    made.expect("file").bytes().to_vec()
}

/// Makes the examples anew. Each must-fail one is a good one with one thing wrong.
fn written() -> String {
    let content = Content::new(
        vec![
            Edit {
                thing: ThingId([1; 16]),
                value: Some(b"an appointment".to_vec()),
            },
            Edit {
                thing: ThingId([2; 16]),
                value: None,
            },
        ],
        vec![ImmutableResult {
            id: ThingId([3; 16]),
            value: b"a result".to_vec(),
        }],
    );
    let mut list: Vec<(&str, String, Vec<u8>)> = Vec::new();
    for (part, name) in [
        (Part::Record, "record"),
        (Part::Comments, "comments"),
        (Part::Genes, "genes"),
    ] {
        list.push((
            "change",
            format!("a first file for the part {name}"),
            file(1, part, &content, EPOCH_KEY),
        ));
    }
    list.push((
        "change",
        "a second file".into(),
        file(2, Part::Record, &content, EPOCH_KEY),
    ));
    list.push((
        "change",
        "a file without content".into(),
        file(1, Part::Record, &Content::default(), EPOCH_KEY),
    ));
    list.push((
        "change",
        "sealed with another key".into(),
        file(1, Part::Record, &content, [9; 32]),
    ));
    let good = file(1, Part::Record, &content, EPOCH_KEY);
    let with = |place: usize, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = good.clone();
        assert!(place <= bytes.len());
        change(&mut bytes);
        bytes
    };
    let flips: [(usize, &str); 9] = [
        (0, "another beginning"),
        (8, "another space"),
        (24, "another epoch"),
        (40, "another device"),
        (63, "another sequence"),
        (64, "a file before the first"),
        (96, "another nonce"),
        (140, "another sealed byte"),
        (good.len() - 1, "another signature"),
    ];
    for (place, what) in flips {
        list.push((
            "change",
            what.into(),
            with(place, &|bytes| bytes[place] ^= 1),
        ));
    }
    list.push((
        "change",
        "cut short".into(),
        good[..good.len() - 1].to_vec(),
    ));
    list.push(("change", "empty".into(), Vec::new()));
    list.push((
        "change",
        "followed by a byte".into(),
        with(0, &|bytes| bytes.push(0)),
    ));
    list.push((
        "change",
        "a length beyond the limit".into(),
        with(0, &|bytes| bytes[120] = 0xff),
    ));
    list.push((
        "change",
        "a length that is no size class".into(),
        with(0, &|bytes| bytes[123] ^= 1),
    ));

    let founding = LogEntry::found(&keys(1), PersonId([1; 16]), [0x33; 16]).expect("entry");
    let admission = Admission {
        device: keys(2).public().clone(),
        person: PersonId([2; 16]),
        role: Role::Editor,
        parts: vec![Part::Genes],
    };
    let removal = Action::Remove {
        device: keys(2).id(),
        changes: Cut {
            sequence: 3,
            hash: ObjectHash([0xcc; 32]),
        },
        log: Cut::NOTHING,
    };
    let entry = |action: &Action| {
        let entry = LogEntry::new(
            &keys(1),
            founding.space(),
            2,
            founding.name().hash(),
            action,
        );
        entry.expect("entry").bytes().to_vec()
    };
    let admitted = entry(&Action::Admit(admission));
    list.push(("log", "a founding".into(), founding.bytes().to_vec()));
    list.push(("log", "an admission".into(), admitted.clone()));
    list.push(("log", "a removal".into(), entry(&removal)));
    let role = admitted.len() - 64 - 1 - 4 - 1;
    for (what, value) in [
        ("an admission with a greater role", 4),
        ("an admission with an unknown role", 9),
    ] {
        let mut bytes = admitted.clone();
        bytes[role] = value;
        list.push(("log", what.into(), bytes));
    }
    let mut bytes = founding.bytes().to_vec();
    bytes[8] = 1;
    list.push((
        "log",
        "a founding of a space that it names itself".into(),
        bytes,
    ));

    let (invitation, reply) = invited();
    let mut changed = invitation.bytes().to_vec();
    changed[8] ^= 1;
    list.push((
        "invitation",
        "an invitation".into(),
        invitation.bytes().to_vec(),
    ));
    list.push(("invitation", "one to another space".into(), changed));
    list.push(("reply", "a reply".into(), reply.bytes().to_vec()));

    let mut text = format!(
        "# Examples of the format in docs/sharing-format.md. The author has the seed 32 times 01, the invited device 32 times 02.\n\
         # epoch key: {}\n# key of the part: {}\n\ncheck_phrase = \"{}\"\n",
        lower::encode_string(&EPOCH_KEY),
        lower::encode_string(&PART_KEY),
        phrase()
    );
    for (kind, what, bytes) in list {
        let expected = outcome(kind, &bytes);
        text.push_str(&format!(
            "\n[[example]]\nkind = \"{kind}\"\nwhat = \"{what}\"\nexpected = \"{expected}\"\nbytes = \"{}\"\n",
            lower::encode_string(&bytes)
        ));
    }
    text
}

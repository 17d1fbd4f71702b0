//! A record shared on the command line: set up in a folder, with the words read aloud, and by mail.

use crate::support::Mds;

/// Rosa shares her record; her daughter's computer is let in. Returns both and the folder.
fn family(role: &str) -> (Mds, Mds, tempfile::TempDir) {
    let rosa = Mds::with_rosa();
    let ines = Mds::empty();
    ines.run(&["init", "--name", "Ines Demirel"]).ends_with(0);
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().display().to_string();
    let file = |name: &str| place.path().join(name).display().to_string();
    let (invitation, reply) = (file("for-ines"), file("from-ines"));
    rosa.run(&[
        "share",
        "create",
        "--device",
        "Rosa, living room",
        "--folder",
        &folder,
    ])
    .ends_with(0);
    rosa.run(&[
        "share",
        "invite",
        "--device",
        "Ines, kitchen",
        "--role",
        role,
        "--out",
        &invitation,
    ])
    .ends_with(0);
    let joined = ines.json(&[
        "share",
        "join",
        &invitation,
        "--name",
        "Mother",
        "--folder",
        &folder,
        "--out",
        &reply,
    ]);
    let words: Vec<&str> = joined[0]["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|word| word.as_str().unwrap())
        .collect();
    assert_eq!(words.len(), 6);
    let wrong = "abandon abandon abandon abandon abandon abandon";
    rosa.run(&["share", "admit", &reply, "--words", wrong])
        .ends_with(1);
    rosa.run(&["share", "admit", &reply, "--words", &words.join(" ")])
        .ends_with(0);
    rosa.run(&["share", "sync", "--once"]).ends_with(0);
    ines.run(&["share", "sync", "--once"]).ends_with(0);
    (rosa, ines, place)
}

/// Writes a note into the shared record.
fn noting(text: &str) -> [&str; 8] {
    [
        "--person",
        "Rosa Demirel",
        "add",
        "note",
        "--on",
        "2026-03-05",
        "--text",
        text,
    ]
}

#[test]
fn a_record_is_shared_in_a_folder_and_both_write() {
    let (rosa, ines, _place) = family("editor");
    let people = ines.run(&["person", "list"]).ends_with(0);
    assert!(people.stdout.contains("Rosa Demirel"), "{}", people.stdout);
    ines.run(&noting("Slept well.")).ends_with(0);
    ines.run(&["share", "sync", "--once"]).ends_with(0);
    let met = rosa.json(&["share", "sync", "--once"]);
    assert_eq!(met[0]["written"], 1, "{met:?}");
    let record = rosa.run(&["record"]).ends_with(0);
    assert!(record.stdout.contains("Slept well."), "{}", record.stdout);
    let status = rosa.run(&["share", "status"]).ends_with(0);
    assert!(
        status.stdout.contains("Ines, kitchen: last heard today"),
        "{}",
        status.stdout
    );
    let conflicts = rosa.run(&["share", "conflicts"]).ends_with(0);
    assert_eq!(conflicts.stdout, "No entry has two values.\n");

    // Two at once, and one is chosen.
    for (computer, text) in [(&rosa, "Slept badly."), (&ines, "Slept a little.")] {
        let record = &computer.json(&["--person", "Rosa Demirel", "record"])[0];
        let id = record["notes"][0]["id"].as_str().unwrap().to_owned();
        computer
            .run(&[
                "--person",
                "Rosa Demirel",
                "edit",
                "note",
                &id,
                "--text",
                text,
            ])
            .ends_with(0);
        let changed = computer
            .run(&["--person", "Rosa Demirel", "record"])
            .ends_with(0);
        assert!(changed.stdout.contains(text), "{}", changed.stdout);
    }
    for computer in [&rosa, &ines, &rosa] {
        computer.run(&["share", "sync", "--once"]).ends_with(0);
    }
    let found = rosa.json(&["share", "conflicts"]);
    assert_eq!(found[0]["values"].as_array().unwrap().len(), 2, "{found:?}");
    let thing = found[0]["thing"].as_str().unwrap();
    rosa.run(&["share", "conflicts", "--choose", thing, "--value", "1"])
        .ends_with(0);
    for computer in [&rosa, &ines] {
        computer.run(&["share", "sync", "--once"]).ends_with(0);
    }
    let left = ines.json(&["--person", "Rosa Demirel", "share", "conflicts"]);
    assert_eq!(left, Vec::<serde_json::Value>::new());

    rosa.run(&["share", "comment", "See you on Thursday."])
        .ends_with(0);
    let sealed = rosa.path("for-ines.sealed").display().to_string();
    rosa.run(&["share", "seal", &sealed]).ends_with(0);
    ines.run(&["share", "open", &sealed]).ends_with(0);
    let comments = ines
        .run(&["--person", "Rosa Demirel", "share", "comments", "--read"])
        .ends_with(0);
    assert!(
        comments.stdout.starts_with("* Rosa, living room, today"),
        "{}",
        comments.stdout
    );

    rosa.run(&["share", "remove", "Ines, kitchen"]).ends_with(0);
    rosa.run(&["share", "sync", "--once"]).ends_with(0);
    ines.run(&["share", "sync", "--once"]).ends_with(0);
    let status = ines.run(&["share", "status"]).ends_with(0);
    assert!(status.stdout.contains("was taken out"), "{}", status.stdout);
}

#[test]
fn whoever_may_only_look_is_told_why_and_a_missing_folder_is_said() {
    let (rosa, ines, place) = family("reader");
    let refused = ines.run(&noting("No.")).ends_with(1);
    assert!(
        refused.stderr.contains("shared with you to look at"),
        "{}",
        refused.stderr
    );
    // Her own record is hers to write.
    ines.run(&[
        "--person",
        "Ines Demirel",
        "add",
        "note",
        "--on",
        "2026-03-05",
        "--text",
        "Mine.",
    ])
    .ends_with(0);
    drop(place);
    let gone = rosa.run(&["share", "sync", "--once"]).ends_with(1);
    assert!(gone.stderr.contains("not there"), "{}", gone.stderr);
}

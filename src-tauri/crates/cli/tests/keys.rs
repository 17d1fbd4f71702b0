//! Spare key, second person, a new key, and backups elsewhere, as typed at the terminal.

use serde_json::Value;

use crate::support::Mds;

fn words(mds: &Mds) -> String {
    let made = mds.json(&["spare-key"]);
    let words: Vec<&str> = made[0]["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|word| word.as_str().unwrap())
        .collect();
    assert_eq!(words.len(), 24);
    words.join(" ")
}

#[test]
fn a_forgotten_passphrase_is_set_anew_with_the_words() {
    let mds = Mds::with_rosa();
    let sheet = mds.file("sheet", words(&mds));
    mds.run(&["spare-key", "--confirm", "--words-file", &sheet])
        .ends_with(0);
    let slip = mds.file("slip", "abandon abandon");
    mds.run(&["spare-key", "--confirm", "--words-file", &slip])
        .ends_with(1);
    let new = mds.file("new", "copper lantern field\n");
    mds.run(&[
        "recover",
        "--words-file",
        &sheet,
        "--new-passphrase-file",
        &new,
    ])
    .ends_with(0);
    mds.run(&["results"]).ends_with(3);
    mds.run(&["--passphrase-file", &new, "results"])
        .ends_with(0);
    mds.run(&["--passphrase-file", &sheet, "results"])
        .ends_with(0);
}

#[test]
fn a_second_passphrase_opens_and_is_taken_back_and_a_new_key_keeps_what_is_given() {
    let mds = Mds::with_rosa();
    let sheet = mds.file("sheet", words(&mds));
    let hers = mds.file("hers", "hers alone\n");
    mds.run(&["passphrase", "second", "--new-passphrase-file", &hers])
        .ends_with(0);
    mds.run(&["--passphrase-file", &hers, "results"])
        .ends_with(0);
    let said = mds.json(&["passphrase", "rekey", "--words-file", &sheet]);
    assert_eq!(said[0][1]["key"], "rekeyed-gone-second-passphrase");
    mds.run(&["--passphrase-file", &hers, "results"])
        .ends_with(3);
    mds.run(&["--passphrase-file", &sheet, "results"])
        .ends_with(0);
    mds.run(&["check"]).ends_with(0);
}

#[test]
fn a_backup_on_a_stick_opens_with_the_words_and_takes_the_place_of_the_record() {
    let mds = Mds::with_rosa();
    let sheet = mds.file("sheet", words(&mds));
    let stick = mds.path("stick");
    std::fs::create_dir(&stick).unwrap();
    let stick = stick.display().to_string();
    let made = mds.json(&["backup", "create", "--to", &stick]);
    let name = made[0]["id"].as_str().unwrap().to_owned();
    let listed = mds.json(&["backup", "list", "--at", &stick]);
    assert_eq!(listed, made);
    mds.run(&["backup", "create", "--to", "nowhere"])
        .ends_with(1);

    mds.run(&["add", "transfusion", "--on", "2026-03-05", "--units", "2"])
        .ends_with(0);
    let file = format!("{stick}/MDS Companion backups/{name}");
    let elsewhere = mds.path("elsewhere").display().to_string();
    mds.run(&[
        "--passphrase-file",
        &sheet,
        "backup",
        "restore",
        &file,
        "--into",
        &elsewhere,
    ])
    .ends_with(0);
    mds.run(&["backup", "restore", &file]).ends_with(1);
    let restored = mds.json(&["backup", "restore", &file, "--over"]);
    let aside = restored[0]["set_aside"].as_str().unwrap().to_owned();
    let transfusions = |vault: &[&str]| -> Value {
        let mut arguments = vault.to_vec();
        arguments.push("record");
        mds.json(&arguments)[0]["transfusions"].clone()
    };
    assert_eq!(transfusions(&[]).as_array().unwrap().len(), 0);
    let former = transfusions(&["--vault", &aside]);
    assert_eq!(former.as_array().unwrap().len(), 1);
}

#[test]
fn the_whole_record_goes_out_as_one_file_and_comes_back_anywhere() {
    let mds = Mds::with_rosa();
    mds.run(&[
        "import",
        &crate::support::sample("northgate-laboratory.csv"),
        "--accept",
        "all",
        "--even-other-person",
    ]);
    let before = mds.run(&["results", "--format", "json"]).ends_with(0);
    let seal = mds.file("seal", "copper lantern\n");
    let out = mds.path("rosa.zip.age").display().to_string();
    let written = mds.json(&[
        "export",
        "--format",
        "archive",
        "--out",
        &out,
        "--archive-passphrase-file",
        &seal,
    ]);
    assert_eq!(written[0]["sealed"], true);
    // Never over what is there, unless it is said.
    mds.run(&["export", "--format", "archive", "--out", &out])
        .ends_with(1);

    let elsewhere = mds.path("elsewhere").display().to_string();
    let there = |arguments: &[&str]| {
        let mut all = vec!["--vault", elsewhere.as_str()];
        all.extend(arguments);
        mds.run(&all)
    };
    there(&["import", &out]).ends_with(3);
    there(&["import", &out, "--archive-passphrase-file", &seal]).ends_with(0);
    assert_eq!(
        there(&["results", "--format", "json"]).ends_with(0).stdout,
        before.stdout
    );
    // A record in place gives way only where it is said, and is set aside.
    there(&["import", &out, "--archive-passphrase-file", &seal]).ends_with(1);
    there(&["import", &out, "--archive-passphrase-file", &seal, "--over"]).ends_with(0);
    assert!(mds.path("elsewhere/set-aside-0001/record.db").exists());

    let plain = mds.path("rosa.zip").display().to_string();
    let said = mds.run(&["export", "--format", "archive", "--plain", "--out", &plain]);
    assert!(said.ends_with(0).stdout.contains("not encrypted"));
    let bytes = std::fs::read(&plain).unwrap();
    let spoiled = mds.file("spoiled.zip", bytes.split_at(bytes.len() / 2).0);
    there(&["import", &spoiled, "--over"]).ends_with(1);
    there(&["check"]).ends_with(0);
    // A vault that was made and holds nobody yet takes it as well.
    let fresh = mds.path("fresh").display().to_string();
    std::fs::write(mds.path("phrase"), "river stone lantern\n").unwrap();
    mds.run(&["--vault", &fresh, "init"]);
    mds.run(&["--vault", &fresh, "import", &plain]).ends_with(0);
    mds.run(&["--vault", &fresh, "check"]).ends_with(0);
}

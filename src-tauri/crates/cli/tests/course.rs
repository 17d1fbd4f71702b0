//! Transfusions, treatments and milestones of our own FHIR export come back as they went out, and only as chosen.

use serde_json::Value;

use crate::support::Mds;

const FILE: &str = "record.json";

/// A vault with the demonstration record, and its export.
fn exported() -> (Mds, Vec<u8>) {
    let mds = Mds::empty();
    mds.run(&["init", "--demo"]).ends_with(0);
    mds.run(&[
        "criteria",
        "--keep",
        "--response-days",
        "70",
        "--baseline-days",
        "28",
    ])
    .ends_with(0);
    mds.run(&["export", "--format", "fhir", "--out", FILE])
        .ends_with(0);
    let bytes = std::fs::read(mds.path(FILE)).unwrap();
    (mds, bytes)
}

fn empty_record(name: &str) -> Mds {
    let mds = Mds::empty();
    mds.run(&["init", "--name", name, "--sex", "female"])
        .ends_with(0);
    mds
}

/// What our extensions in an export say of the course.
fn course(mds: &Mds) -> Vec<Value> {
    let bundle = mds
        .run(&["export", "--format", "fhir", "--out", "-"])
        .ends_with(0)
        .stdout;
    let bundle: Value = serde_json::from_str(&bundle).unwrap();
    let mut found = Vec::new();
    for entry in bundle["entry"].as_array().unwrap() {
        let resource = &entry["resource"];
        let kind = resource["resourceType"].as_str().unwrap();
        if ["Procedure", "CarePlan"].contains(&kind) {
            found.extend(
                resource["extension"]
                    .as_array()
                    .cloned()
                    .unwrap_or_default(),
            );
            for activity in resource["activity"].as_array().cloned().unwrap_or_default() {
                found.push(activity["detail"]["extension"][0].clone());
            }
        }
    }
    found.sort_by_key(ToString::to_string);
    found
}

#[test]
fn a_course_comes_back_from_fhir_as_it_went_out_and_twice_adds_nothing() {
    let (mds, bytes) = exported();
    let before = course(&mds);
    assert!(before.len() > 10, "{}", before.len());
    let text = serde_json::to_string(&before).unwrap();
    assert!(
        text.contains("\"response_days\"") && text.contains("\"70\""),
        "{text}"
    );
    let other = empty_record("Rosa Demirel");
    let copy = other.file(FILE, &bytes);
    for _ in 0..2 {
        other
            .run(&["import", &copy, "--accept", "certain"])
            .ends_with(0);
        assert_eq!(course(&other), before);
    }
    // Into the record that it came from: nothing is new.
    let copy = mds.file("copy.json", &bytes);
    mds.run(&["import", &copy, "--accept", "all"]).ends_with(0);
    assert_eq!(course(&mds), before);
}

#[test]
fn nothing_of_a_course_enters_before_it_was_looked_at() {
    let (_, bytes) = exported();
    let other = empty_record("Rosa Demirel");
    let copy = other.file(FILE, &bytes);
    let outcome = other.json(&["import", &copy, "--accept", "none"]);
    assert!(outcome[0]["course"].as_u64().unwrap() > 10, "{outcome:?}");
    assert_eq!(course(&other), Vec::<Value>::new());
    let shown = other.json(&["review", "course"]);
    let entries = shown[0]["entries"].as_array().unwrap();
    assert!(entries.iter().all(|entry| entry["standing"] == "new"));
    let units = entries
        .iter()
        .find(|entry| entry["kind"] == "transfusion")
        .unwrap();
    // One of them, chosen.
    let import = shown[0]["import"].as_str().unwrap();
    let id = units["id"].as_str().unwrap();
    other
        .run(&["review", "course", import, "--add", id])
        .ends_with(0);
    assert_eq!(course(&other).len(), 1);
    // An event never comes without its treatment.
    let shown = other.json(&["review", "course", import]);
    let event = shown[0]["entries"]
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["kind"] == "milestone")
        .unwrap();
    let refused = other.run(&[
        "review",
        "course",
        import,
        "--add",
        event["id"].as_str().unwrap(),
    ]);
    assert_eq!(refused.status, 1, "{}", refused.stdout);
    assert!(refused.stderr.contains("treatment"), "{}", refused.stderr);
    assert_eq!(course(&other).len(), 1);
}

#[test]
fn undoing_the_import_takes_its_course_out_and_what_was_changed_since_stays() {
    let (_, bytes) = exported();
    let other = empty_record("Rosa Demirel");
    let copy = other.file(FILE, &bytes);
    other
        .run(&["import", &copy, "--accept", "certain"])
        .ends_with(0);
    let all = course(&other);
    let import = other.json(&["imports", "list"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    other.run(&["imports", "undo", &import]).ends_with(0);
    assert_eq!(course(&other), Vec::<Value>::new());
    other.run(&["imports", "redo", &import]).ends_with(0);
    assert_eq!(course(&other), all);
    let given = other.json(&["review", "course", &import])[0]["entries"]
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["kind"] == "transfusion")
        .unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    other
        .run(&["edit", "transfusion", &given, "--reaction", "a rash"])
        .ends_with(0);
    let undone = other.run(&["imports", "undo", &import]).ends_with(0);
    assert!(undone.stdout.contains("stays"), "{}", undone.stdout);
    let left = course(&other);
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(left[0].to_string().contains("a rash"));
}

#[test]
fn what_the_record_contradicts_or_somebody_else_has_is_left_to_the_person() {
    let (mds, bytes) = exported();
    let record = mds.json(&["record"]);
    let id = record[0]["transfusions"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    mds.run(&["edit", "transfusion", &id, "--units", "5"])
        .ends_with(0);
    let before = course(&mds);
    let copy = mds.file("copy.json", &bytes);
    mds.run(&["import", &copy, "--accept", "all"]).ends_with(0);
    assert_eq!(course(&mds), before);
    let shown = mds.json(&["review", "course"]);
    let open: Vec<&Value> = shown[0]["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["standing"] != "known")
        .collect();
    assert_eq!(open.len(), 1, "{open:?}");
    assert_eq!(open[0]["standing"], "differs");
    assert!(open[0]["inRecord"].as_str().unwrap().contains('5'));

    let stranger = empty_record("Ingrid Solheim");
    let copy = stranger.file(FILE, &bytes);
    // Its results are refused as well: the file names somebody else.
    stranger
        .run(&["import", &copy, "--accept", "all"])
        .ends_with(5);
    assert_eq!(course(&stranger), Vec::<Value>::new());
}

#[test]
fn an_event_belongs_to_the_treatment_that_the_record_has_under_another_identity() {
    let (mds, bytes) = exported();
    let field = |extension: &Value, name: &str| -> Option<String> {
        let parts = extension["extension"].as_array().unwrap();
        let part = parts.iter().find(|part| part["url"] == name)?;
        Some(part["valueString"].as_str().unwrap().to_owned())
    };
    let is_treatment = |one: &&Value| one["url"] == "urn:mds-companion:treatment:1";
    let is_event = |one: &&Value| one["url"] == "urn:mds-companion:milestone:1";
    let theirs = course(&mds);
    // One that has events.
    let event = theirs
        .iter()
        .filter(is_event)
        .find(|one| field(one, "treatment").is_some())
        .unwrap();
    let event_id = field(event, "id").unwrap();
    let treatment = theirs
        .iter()
        .filter(is_treatment)
        .find(|one| field(one, "id") == field(event, "treatment"))
        .unwrap();
    let other = Mds::empty();
    let (name, first) = (
        field(treatment, "name").unwrap(),
        field(treatment, "first_dose").unwrap(),
    );
    other
        .run(&[
            "init",
            "--name",
            "Rosa Demirel",
            "--treatment",
            &name,
            "--first-dose",
            &first,
        ])
        .ends_with(0);
    let here = course(&other)
        .iter()
        .find(is_treatment)
        .and_then(|one| field(one, "id"))
        .unwrap();
    assert_ne!(Some(&here), field(treatment, "id").as_ref());
    let copy = other.file(FILE, &bytes);
    let _ = other.json(&["import", &copy, "--accept", "none"]);
    let shown = other.json(&["review", "course"]);
    let import = shown[0]["import"].as_str().unwrap();
    let add = ["review", "course", import, "--add", &event_id];
    other.run(&add).ends_with(0);
    let own = course(&other);
    let added = own
        .iter()
        .filter(is_event)
        .find(|one| field(one, "id").as_ref() == Some(&event_id))
        .unwrap();
    assert_eq!(field(added, "treatment"), Some(here));
    // Looked at again it is known, and no second one.
    let shown = other.json(&["review", "course", import]);
    let entries = shown[0]["entries"].as_array().unwrap();
    let again = entries
        .iter()
        .find(|entry| entry["id"] == event_id.as_str());
    assert_eq!(again.unwrap()["standing"], "known");
}

//! What is covered is nowhere before it is opened, and everywhere afterwards.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

use chrono::DateTime;
use serde::Serialize;

use super::*;
use crate::card::CardRequest;
use crate::comparison::ComparisonRequest;
use crate::counts::{ChartFormat, ResultsFilter};
use crate::entries::EntryReference;
use crate::exports::ExportFormat;
use crate::main_job_tests::{demonstration, now, request, summary_request};
use crate::review::{
    ConfirmRequest, CorrectDraftRequest, CorrectTogetherRequest, ReviewStep, TakeBackRequest,
};
use crate::session::Now;
use crate::summary::PaperView;
use crate::{
    answers, archive, card, column_mapping, comparison, counts, entries, exports, home,
    import_files, people, questions, record, review, search, settings, summary, typed_counts,
};

/// Five certain rows and one without its unit. No other number of the invented record has these digits.
const SHEET: &str = "Date,Test,Result,Units,Reference range
2026-11-21,Hemoglobin,8.37,g/dL,12.0-15.5
2026-11-21,Platelets,57,10*9/L,150-400
2026-11-21,Neutrophils,0.43,10*9/L,1.8-7.7
2026-11-21,WBC,1.93,10*9/L,4.0-11.0
2026-11-21,Ferritin,2891,ug/L,15-150
2026-11-21,MCV,103.7,,80-100
";
const CANARIES: [&str; 7] = ["8.37", "8.4", "57", "0.43", "1.93", "2891", "103.7"];

fn at(moment: &str) -> Now {
    Now {
        at: DateTime::parse_from_rfc3339(moment).unwrap(),
    }
}

fn import(session: &mut Session, person: &str, text: &str) -> import_files::FileOutcomeView {
    let files = vec![("sheet.csv".to_owned(), text.as_bytes().to_vec())];
    let never = AtomicBool::new(false);
    let outcome = import_files::import(session, person, files, now(), &mut |_| {}, &never);
    outcome.unwrap().files.remove(0)
}

fn cover(session: &mut Session, person: &str, until: Option<&str>) {
    let request = CoverRequest {
        is_on: true,
        until: until.map(str::to_owned),
    };
    choose(session, person, &request, now()).unwrap();
}

/// The demonstration record with a sheet that came in covered.
fn covered_sheet(until: Option<&str>) -> (tempfile::TempDir, Session, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    cover(&mut session, &person, until);
    let outcome = import(&mut session, &person, SHEET);
    assert!(outcome.is_covered, "{outcome:?}");
    assert_eq!(outcome.found, 6);
    (folder, session, person, outcome.import.unwrap())
}

fn json(view: &impl Serialize) -> String {
    serde_json::to_string(view).unwrap()
}

fn pdf_text(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap()
}

/// Everything that somebody can be shown of a record, by the screen or the file that shows it.
fn everything_shown(session: &Session, person: &str) -> BTreeMap<String, String> {
    let now = now();
    let mut shown = BTreeMap::new();
    let mut add = |name: &str, text: String| {
        shown.insert(name.to_owned(), text);
    };
    add("home", json(&home::home(session, person, now).unwrap()));
    add(
        "window",
        json(&home::window(session, person, None, now).unwrap()),
    );
    add("people", json(&people::list(session).unwrap()));
    add("record", json(&record::record(session, person).unwrap()));
    add(
        "review",
        json(&review::review(session, person, now).unwrap()),
    );
    add(
        "imports",
        json(&import_files::list(session, person, now).unwrap()),
    );
    add("covered", json(&covered(session, person, now).unwrap()));
    let counts_of = |analytes: &[&str]| {
        let mut request = request();
        request.analytes = analytes.iter().map(|one| (*one).to_owned()).collect();
        json(&counts::counts(session, person, &request, now).unwrap())
    };
    add("counts", counts_of(&[]));
    add("counts of white cells", counts_of(&["wbc"]));
    let svg = counts::chart(session, person, &request(), ChartFormat::Svg, now).unwrap();
    add("chart", String::from_utf8(svg).unwrap());
    let filter = ResultsFilter::default();
    add(
        "results",
        json(&counts::results(session, person, &filter).unwrap()),
    );
    let asked = ComparisonRequest::default();
    add(
        "comparison",
        json(&comparison::comparison(session, person, &asked, now).unwrap()),
    );
    let mut all = String::new();
    for link in answers::list(&session.words().unwrap()) {
        all += &json(&answers::answer(session, person, &link.id, now).unwrap());
    }
    add("answers", all);
    add(
        "questions",
        json(&questions::questions(session, person, now).unwrap()),
    );
    for typed in ["sheet", "8.37", "ferritin"] {
        add(
            &format!("search {typed}"),
            json(&search::search(session, person, typed).unwrap()),
        );
    }
    let csv = exports::export(session, person, ExportFormat::Csv, now).unwrap();
    add("csv", String::from_utf8(csv).unwrap());
    let fhir = exports::export(session, person, ExportFormat::Fhir, now).unwrap();
    add("fhir", String::from_utf8(fhir).unwrap());
    let workbook = exports::export(session, person, ExportFormat::Workbook, now).unwrap();
    let options = ::import::ReadOptions {
        today: now.today(),
        day_first: None,
        mappings: Vec::new(),
    };
    let never = AtomicBool::new(false);
    let files = [("record.xlsx".to_owned(), workbook)];
    let read = crate::read_files::readings(&session.options, &files, &options, &mut |_| {}, &never);
    let printed = read[0]
        .drafts
        .iter()
        .map(|draft| draft.printed.value.clone());
    add("workbook", printed.collect::<Vec<_>>().join(" | "));
    let request = summary_request(PaperView::A4, false, false);
    add(
        "summary",
        pdf_text(&summary::pdf(session, person, &request, now).unwrap()),
    );
    add(
        "originals",
        json(&summary::originals(session, person).unwrap()),
    );
    let request = CardRequest {
        paper: PaperView::A4,
        wallet: false,
    };
    add(
        "card",
        pdf_text(&card::pdf(session, person, &request, now).unwrap()),
    );
    add(
        "typing",
        json(&typed_counts::fields(session, person, now).unwrap()),
    );
    add("settings", json(&settings::load(session).unwrap()));
    shown
}

/// Says where a canary stands as a number of its own.
fn where_seen(shown: &BTreeMap<String, String>) -> Vec<(String, &'static str)> {
    let mut seen = Vec::new();
    for (name, text) in shown {
        for canary in CANARIES {
            let is_number = text.match_indices(canary).any(|(start, _)| {
                let before = text.split_at(start).0.chars().next_back();
                let after = text.split_at(start + canary.len()).1.chars().next();
                let is_part = |sign: Option<char>| {
                    sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '-' || sign == '.')
                };
                // A full stop may end a sentence; a digit after it makes it part of a number.
                !is_part(before) && !after.is_some_and(|sign| sign.is_alphanumeric() || sign == '-')
            });
            if is_number {
                seen.push((name.clone(), canary));
            }
        }
    }
    seen
}

/// Coordinates of a drawing are numbers too: what was seen before anything came in does not count.
fn new_since(
    before: &[(String, &'static str)],
    now: Vec<(String, &'static str)>,
) -> Vec<(String, &'static str)> {
    now.into_iter()
        .filter(|one| !before.contains(one))
        .collect()
}

#[test]
fn a_covered_value_is_nowhere_until_it_is_opened_and_everywhere_after() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let before = where_seen(&everything_shown(&session, &person));

    cover(&mut session, &person, None);
    import(&mut session, &person, SHEET);
    let seen = new_since(&before, where_seen(&everything_shown(&session, &person)));
    assert!(seen.is_empty(), "while it waits: {seen:?}");

    let stored = store_unseen(&mut session, &person, now()).unwrap();
    assert!(stored.confirmed >= 4, "{stored:?}");
    assert!(where_seen(&BTreeMap::from([("stored".to_owned(), json(&stored))])).is_empty());
    let shown = everything_shown(&session, &person);
    let seen = new_since(&before, where_seen(&shown));
    assert!(seen.is_empty(), "while it is in the record: {seen:?}");
    for print in ["summary", "card"] {
        let words = shown[print]
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(
            words.contains("covered and left out here"),
            "{print}: {words}"
        );
    }

    open(&mut session, &person, now()).unwrap();
    let seen = new_since(&before, where_seen(&everything_shown(&session, &person)));
    for (place, canary) in [
        ("home", "0.43"),
        ("counts", "8.37"),
        ("counts of white cells", "1.93"),
        ("results", "2891"),
        ("csv", "8.37"),
        ("fhir", "8.37"),
        ("workbook", "8.37"),
        ("summary", "2891"),
        ("card", "0.43"),
        ("review", "103.7"),
    ] {
        assert!(
            seen.contains(&(place.to_owned(), canary)),
            "{place} {canary}: {seen:?}"
        );
    }
}

#[test]
fn nobody_gets_at_a_covered_row_by_its_name() {
    let (_folder, mut session, person, sheet) = covered_sheet(None);
    let drafts: Vec<String> = session
        .vault
        .review(None)
        .unwrap()
        .iter()
        .map(|waiting| waiting.id.to_string())
        .collect();
    let unit_missing = drafts[5].clone();
    let request = CorrectDraftRequest {
        id: unit_missing.clone(),
        unit: Some("fL".to_owned()),
        ..CorrectDraftRequest::default()
    };
    let is_refused = |code: ErrorCode| assert_eq!(code, ErrorCode::Covered);
    let draft = drafts[0].clone();
    is_refused(
        review::recheck(&session, &person, &request, now())
            .unwrap_err()
            .code,
    );
    is_refused(
        review::correct(&mut session, &request, now())
            .unwrap_err()
            .code,
    );
    is_refused(review::source(&session, &draft).unwrap_err().code);
    is_refused(
        review::reject(&mut session, &draft, now())
            .unwrap_err()
            .code,
    );
    is_refused(review::page_picture(&session, &sheet, 1).unwrap_err().code);
    is_refused(
        column_mapping::tables(&session, &sheet, now())
            .unwrap_err()
            .code,
    );
    is_refused(entries::history(&session, &draft).unwrap_err().code);
    // Answers that name what they refuse name nothing here.
    let confirmed = review::confirm(
        &mut session,
        &person,
        &ConfirmRequest {
            drafts: drafts.clone(),
            beside: Vec::new(),
            even_other_person: false,
        },
        now(),
    )
    .unwrap();
    assert_eq!((confirmed.confirmed, confirmed.refused.len()), (0, 0));
    let together = CorrectTogetherRequest {
        drafts: vec![unit_missing],
        collected: Some("2026-11-20".to_owned()),
        day_first: None,
        is_own: None,
    };
    let changed = review::correct_together(&mut session, &person, &together, now()).unwrap();
    assert!(changed.is_empty());

    let stored = store_unseen(&mut session, &person, now()).unwrap();
    let result = stored.drafts[0].clone();
    is_refused(counts::result_detail(&session, &result).unwrap_err().code);
    is_refused(entries::history(&session, &result).unwrap_err().code);
    is_refused(review::source(&session, &result).unwrap_err().code);
    // Taking it back, and away, works without a look.
    let back = TakeBackRequest {
        step: ReviewStep::Confirmed,
        drafts: stored.drafts.clone(),
    };
    review::take_back(&mut session, &person, &back, now()).unwrap();
    let view = covered(&session, &person, now()).unwrap();
    assert_eq!((view.stored, view.certain), (0, stored.confirmed));
    import_files::undo(&mut session, &sheet, now()).unwrap();
    assert_eq!(covered(&session, &person, now()).unwrap().files, 0);
    let entry = EntryReference {
        kind: "result".to_owned(),
        id: result,
    };
    assert!(entries::remove(&mut session, &person, &entry, now()).is_err());
}

#[test]
fn the_same_sheet_shown_by_another_file_says_nothing_of_the_covered_one() {
    let (_folder, mut session, person, _) = covered_sheet(None);
    store_unseen(&mut session, &person, now()).unwrap();
    let request = CoverRequest {
        is_on: false,
        until: None,
    };
    choose(&mut session, &person, &request, now()).unwrap();
    let other =
        "Date,Test,Result,Units,Reference range\n2026-11-21,Hemoglobin,8.9,g/dL,12.0-15.5\n";
    let outcome = import(&mut session, &person, other);
    assert!(!outcome.is_covered);
    let view = json(&review::review(&session, &person, now()).unwrap());
    assert!(view.contains("8.9") && !view.contains("8.37"), "{view}");
    assert!(view.contains("covered"), "{view}");
}

#[test]
fn a_set_moment_opens_on_the_clock_of_this_computer_and_ends_covering() {
    let (_folder, mut session, person, _) = covered_sheet(Some("2026-11-26T18:00"));
    let files = |session: &Session| covered(session, &person, now()).unwrap().files;
    // Summer time or a journey moved the offset; the clock on the wall counts.
    open_due(&mut session, at("2026-11-26T17:59:00+02:00")).unwrap();
    assert_eq!(files(&session), 1);
    let view = covered(&session, &person, now()).unwrap();
    assert_eq!(
        view.sentences[0].text,
        "6 results are covered until 26 November 2026, 18:00."
    );
    open_due(&mut session, at("2026-11-26T18:00:00+02:00")).unwrap();
    assert_eq!(files(&session), 0);
    let view = covered(&session, &person, now()).unwrap();
    assert!(!view.is_on && view.until.is_none());
}

#[test]
fn a_moment_is_refused_that_is_past_too_far_or_no_moment() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    for (until, field) in [
        ("2026-11-22T09:59", "cover-until-past"),
        ("2026-12-24T18:00", "cover-until-late"),
        ("2026-11-26", "cover-until"),
        ("Thursday evening", "cover-until"),
    ] {
        let request = CoverRequest {
            is_on: true,
            until: Some(until.to_owned()),
        };
        let error = choose(&mut session, &person, &request, now()).unwrap_err();
        assert!(
            error.args.contains(&("field".to_owned(), field.to_owned())),
            "{error:?}"
        );
    }
    assert!(!covered(&session, &person, now()).unwrap().is_on);
}

#[test]
fn switching_off_or_a_setting_that_cannot_be_read_uncovers_nothing() {
    let (_folder, mut session, person, sheet) = covered_sheet(None);
    let owner: Uuid = person.parse().unwrap();
    let off = CoverRequest {
        is_on: false,
        until: None,
    };
    let view = choose(&mut session, &person, &off, now()).unwrap();
    assert_eq!((view.files, view.results), (1, 6));
    for (key, value) in [
        (format!("covered/{sheet}"), "perhaps"),
        (format!("cover_new/{owner}"), "next Tuesday"),
    ] {
        settings::keep(&mut session, &key, value, now()).unwrap();
        assert_eq!(covered(&session, &person, now()).unwrap().files, 1, "{key}");
    }
    assert!(covered(&session, &person, now()).unwrap().is_on);
}

#[test]
fn a_level_is_said_without_its_number_also_of_a_doubtful_row_and_not_of_an_old_one() {
    for (rows, key) in [
        ("2026-11-21,Platelets,57,10*9/L,150-400", None),
        (
            "2026-11-21,Platelets,8,10*9/L,150-400",
            Some("level-covered"),
        ),
        // Later seen to be doubtful or not: the number decides.
        (
            "2026-11-21,Hemoglobin,6.1,g/dL,12.0-15.5",
            Some("level-covered"),
        ),
        (
            "2026-11-21,Hemoglobin,6.1,g/dL,12.0-15.5\n2026-11-21,Platelets,8,10*9/L,150-400",
            Some("level-covered-several"),
        ),
        ("2026-06-01,Platelets,8,10*9/L,150-400", None),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (mut session, person) = demonstration(folder.path());
        cover(&mut session, &person, None);
        let sheet = format!("Date,Test,Result,Units,Reference range\n{rows}\n");
        import(&mut session, &person, &sheet);
        let said = |session: &Session| {
            let view = covered(session, &person, now()).unwrap();
            view.call.first().map(|message| message.key.clone())
        };
        assert_eq!(said(&session).as_deref(), key, "{rows}");
        store_unseen(&mut session, &person, now()).unwrap();
        assert_eq!(said(&session).as_deref(), key, "in the record: {rows}");
        let home = home::home(&session, &person, now()).unwrap();
        let call = home.covered.unwrap().call;
        assert_eq!(call.first().map(|message| message.key.as_str()), key);
    }
}

#[test]
fn opening_leaves_the_choice_of_covering_as_it_is() {
    let (_folder, mut session, person, _) = covered_sheet(None);
    let opened = open(&mut session, &person, now()).unwrap();
    assert_eq!((opened.files, opened.is_on), (0, true));
    let again = import(
        &mut session,
        &person,
        "Date,Test,Result,Units\n2026-11-20,Platelets,58,10*9/L\n",
    );
    assert!(again.is_covered);
}

#[test]
fn what_nobody_has_seen_leaves_no_verdict_certain_that_it_could_change() {
    let (_folder, mut session, person, _) = covered_sheet(None);
    store_unseen(&mut session, &person, now()).unwrap();
    let asked = ComparisonRequest::default();
    let view = json(&comparison::comparison(&session, &person, &asked, now()).unwrap());
    assert!(view.contains("waits to be looked at"), "{view}");
}

#[test]
fn an_archive_holds_what_is_covered_and_it_is_covered_there_too() {
    let (folder, session, person, _) = covered_sheet(None);
    let path = folder.path().join("record.zip");
    archive::write(&session, &path, None, now()).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.is_empty());
    assert_eq!(covered(&session, &person, now()).unwrap().results, 6);
}

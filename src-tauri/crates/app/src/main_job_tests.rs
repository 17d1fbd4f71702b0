//! The whole job on the demonstration record, without a window: what each screen is given.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::DateTime;

use crate::comparison::ComparisonRequest;
use crate::counts::{ChartFormat, CountsRequest, ThemeView};
use crate::people::SexView;
use crate::session::{Now, Session, SessionOptions};
use crate::summary::{PaperView, SummaryRequest};
use crate::vault::CreateVaultRequest;
use crate::{answers, comparison, counts, home, people, questions, record, summary, vault};

pub(crate) fn now() -> Now {
    Now {
        at: DateTime::parse_from_rfc3339("2026-11-22T10:00:00+00:00").unwrap(),
    }
}

pub(crate) fn demonstration(folder: &std::path::Path) -> (Session, String) {
    let options = SessionOptions {
        reader_program: crate::place::reader_program().unwrap(),
        smallest_key_derivation: true,
        language: None,
    };
    let request = CreateVaultRequest {
        passphrase: "seven quiet herons".to_owned(),
        person_name: String::new(),
        birth_date: None,
        sex: SexView::NotSaid,
        treatment: None,
        with_demonstration: true,
    };
    let session = vault::create(&folder.join("vault"), &request, options, now()).unwrap();
    let person = people::list(&session).unwrap().remove(0).id;
    (session, person)
}

/// A print with everything in it, and nothing beside.
pub(crate) fn summary_request(paper: PaperView, large_print: bool, mono: bool) -> SummaryRequest {
    SummaryRequest {
        paper,
        large_print,
        mono,
        leave_out: Vec::new(),
        originals: Vec::new(),
        attach_fhir: false,
        password: None,
    }
}

pub(crate) fn request() -> CountsRequest {
    CountsRequest {
        treatment: None,
        analytes: Vec::new(),
        from: None,
        to: None,
        theme: ThemeView::Light,
        width: 1040,
        height: 640,
        text_scale: 1.0,
    }
}

#[test]
fn the_demonstration_tells_its_story_on_every_screen() {
    let folder = tempfile::tempdir().unwrap();
    let (session, person) = demonstration(folder.path());

    let home = home::home(&session, &person, now()).unwrap();
    assert_eq!(home.window.week, Some(23));
    let shown: Vec<_> = home
        .counts
        .iter()
        .map(|count| count.value.clone().unwrap())
        .collect();
    assert_eq!(shown, ["9.6", "1.05", "45"]);
    assert_eq!(home.first_questions.len(), 3);
    assert!(home.next_visit.is_some());

    let record = record::record(&session, &person).unwrap();
    assert_eq!(
        (
            record.treatments.len(),
            record.transfusions.len(),
            record.genes.len()
        ),
        (2, 7, 4)
    );

    let counts = counts::counts(&session, &person, &request(), now()).unwrap();
    assert_eq!(counts.table.dates.len(), 20);
    assert_eq!(counts.points.len(), 60);
    assert!(!counts.takeaways.is_empty());

    let comparison =
        comparison::comparison(&session, &person, &ComparisonRequest::default(), now()).unwrap();
    assert_eq!(comparison.definitions.len(), 3);
    for definition in &comparison.definitions {
        for row in &definition.rows {
            assert!(
                !row.steps.is_empty(),
                "{} {}",
                definition.name.text,
                row.criterion
            );
        }
    }

    for link in answers::list(&crate::text::words(Some(&session))) {
        let answer = answers::answer(&session, &person, &link.id, now()).unwrap();
        assert!(!answer.paragraphs.is_empty(), "{}", link.id);
    }
    let questions = questions::questions(&session, &person, now()).unwrap();
    assert!(
        questions.raised.len() >= 5,
        "{} raised",
        questions.raised.len()
    );
    assert!(
        questions
            .raised
            .iter()
            .all(|question| !question.reasons.is_empty())
    );
}

#[test]
fn no_sentence_of_any_screen_is_missing_from_the_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    let (session, person) = demonstration(folder.path());
    let mut all = String::new();
    let mut add = |json: Result<String, serde_json::Error>| all.push_str(&json.unwrap());
    add(serde_json::to_string(
        &home::home(&session, &person, now()).unwrap(),
    ));
    add(serde_json::to_string(
        &counts::counts(&session, &person, &request(), now()).unwrap(),
    ));
    add(serde_json::to_string(
        &comparison::comparison(&session, &person, &ComparisonRequest::default(), now()).unwrap(),
    ));
    add(serde_json::to_string(
        &questions::questions(&session, &person, now()).unwrap(),
    ));
    for link in answers::list(&crate::text::words(Some(&session))) {
        add(serde_json::to_string(
            &answers::answer(&session, &person, &link.id, now()).unwrap(),
        ));
    }
    let gaps: Vec<&str> = all
        .split('"')
        .filter(|text| text.contains("no text yet") || text.contains("{$"))
        .collect();
    assert!(gaps.is_empty(), "{gaps:#?}");
}

#[test]
fn the_chart_and_the_summary_come_out_as_files() {
    let folder = tempfile::tempdir().unwrap();
    let (session, person) = demonstration(folder.path());
    let keep = std::env::var_os("KEEP_DRAWINGS").map(std::path::PathBuf::from);
    for (format, name, start) in [
        (ChartFormat::Svg, "chart.svg", &b"<svg"[..]),
        (ChartFormat::Png, "chart.png", b"\x89PNG"),
        (ChartFormat::Pdf, "chart.pdf", b"%PDF-"),
    ] {
        let bytes = counts::chart(&session, &person, &request(), format, now()).unwrap();
        assert!(bytes.starts_with(start), "{name}");
        if let Some(keep) = &keep {
            std::fs::write(keep.join(name), bytes).unwrap();
        }
    }
    for (paper, large_print) in [
        (PaperView::A4, false),
        (PaperView::Letter, false),
        (PaperView::A4, true),
    ] {
        let request = summary_request(paper, large_print, false);
        let bytes = summary::pdf(&session, &person, &request, now()).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
        if let Some(keep) = &keep {
            std::fs::write(
                keep.join(format!("summary-{paper:?}-{large_print}.pdf")),
                bytes,
            )
            .unwrap();
        }
    }
}

/// A number must never stand beside the unit of another: the worked sum stays in the units of the published
/// rules, the values beside it follow the person's choice.
#[test]
fn choosing_another_unit_never_changes_the_worked_sum() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let steps = |session: &Session| -> Vec<String> {
        let view =
            comparison::comparison(session, &person, &ComparisonRequest::default(), now()).unwrap();
        view.definitions
            .into_iter()
            .flat_map(|definition| definition.rows)
            .flat_map(|row| row.steps)
            .map(|step| step.text)
            .collect()
    };
    let before = steps(&session);
    let mut settings = crate::settings::load(&session).unwrap();
    settings.hemoglobin_unit = "g/L".to_owned();
    crate::settings::save(&mut session, &settings, now()).unwrap();
    // The sum is said in grams a litre, each published limit with its own number beside it.
    let after = steps(&session);
    assert_eq!(after.len(), before.len());
    let rise = |steps: &[String]| {
        steps
            .iter()
            .find(|step| step.contains("Values at or above it are counted"))
            .cloned()
            .unwrap()
    };
    assert!(!rise(&before).contains("published"), "{}", rise(&before));
    assert!(
        rise(&after).contains("g/L (published: 1.5 g/dL)"),
        "{}",
        rise(&after)
    );

    let home = home::home(&session, &person, now()).unwrap();
    let hemoglobin = home.counts.first().unwrap();
    assert_eq!(
        (hemoglobin.value.as_deref(), hemoglobin.unit.as_str()),
        (Some("96"), "g/L")
    );
    let counts = counts::counts(&session, &person, &request(), now()).unwrap();
    let row = counts.table.rows.first().unwrap();
    assert_eq!(row.unit, "g/L");
    assert_eq!(row.cells.last().unwrap().as_ref().unwrap().text, "96");
    assert!(counts.svg.contains("96 g/L"));
    assert!(
        counts
            .takeaways
            .iter()
            .any(|said| said.text.contains("96 g/L"))
    );
}

#[test]
fn a_number_typed_again_for_the_same_draw_takes_the_place_of_the_first() {
    use crate::typed_counts::{self, TypedCountsRequest, TypedValue};
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let mut type_count = |neutrophils: &str, accept_unusual| {
        let request = TypedCountsRequest {
            collected: "2026-11-21".to_owned(),
            laboratory: None,
            before_transfusion: None,
            values: vec![TypedValue {
                analyte: "neutrophils".to_owned(),
                text: neutrophils.to_owned(),
                unit: "10*9/L".to_owned(),
            }],
            accept_unusual,
        };
        let saved = typed_counts::save(&mut session, &person, &request, now()).unwrap();
        let home = home::home(&session, &person, now()).unwrap();
        (
            saved.saved,
            home.counts.get(1).unwrap().value.clone().unwrap(),
            home.counts.get(1).unwrap().call.len(),
        )
    };
    assert_eq!(type_count("1.8", false), (1, "1.8".to_owned(), 0));
    // Asked about first, then taken; the level is said of the new value.
    assert_eq!(type_count("0.4", false), (0, "1.8".to_owned(), 0));
    assert_eq!(type_count("0.4", true), (1, "0.4".to_owned(), 1));
}

#[test]
fn changing_a_word_of_a_transfusion_does_not_move_its_haemoglobin() {
    use crate::entries::{self, Entry};
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let mut settings = crate::settings::load(&session).unwrap();
    settings.hemoglobin_unit = "mmol/L".to_owned();
    crate::settings::save(&mut session, &settings, now()).unwrap();
    let id: domain::Uuid = person.parse().unwrap();
    let before: Vec<_> = session
        .vault
        .transfusions(id)
        .unwrap()
        .iter()
        .map(|given| given.hemoglobin_before)
        .collect();
    for mut entry in record::record(&session, &person).unwrap().transfusions {
        entry.reaction = Some("none".to_owned());
        entries::save(&mut session, &person, &Entry::Transfusion(entry), now()).unwrap();
    }
    let after: Vec<_> = session
        .vault
        .transfusions(id)
        .unwrap()
        .iter()
        .map(|given| given.hemoglobin_before)
        .collect();
    assert_eq!(after, before);
}

#[test]
fn a_search_finds_answers_words_questions_and_the_own_list_without_accents_or_case() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    questions::add(&mut session, &person, "May I travel to Málaga?", now()).unwrap();
    let found = |typed: &str| {
        let hits = crate::search::search(&session, &person, typed).unwrap();
        hits.into_iter().map(|hit| hit.kind).collect::<Vec<_>>()
    };
    use crate::search::FoundKind;
    let all = found("transfusion");
    for kind in [FoundKind::Answer, FoundKind::Glossary, FoundKind::Question] {
        assert!(all.contains(&kind), "{kind:?}");
    }
    assert_eq!(found("malaga"), [FoundKind::OwnQuestion]);
    assert!(found("hemoglobin").contains(&FoundKind::Answer));
    assert!(found("zzzz").is_empty());
}

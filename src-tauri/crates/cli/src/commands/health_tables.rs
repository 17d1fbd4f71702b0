//! How the person is, as tables and sentences of `mds record`.

use app::entries::{CheckInEntry, FeltView, TreatedView};
use app::record::RecordView;

use crate::commands::record::shown;
use crate::output::{Table, cell};

/// Check-ins, side effects, infections and stays in hospital.
pub(crate) fn tables(view: &RecordView) -> Vec<(&'static str, Table)> {
    vec![
        ("Check-ins", check_ins(view)),
        ("Side effects", side_effects(view)),
        ("Infections", infections(view)),
        ("Stays in hospital", hospital_stays(view)),
    ]
}

/// What the blood bank must know, and the person beyond the illness.
pub(crate) fn sentences(view: &RecordView) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut say = |title: &str, parts: [(&str, &Option<String>); 4]| {
        let parts: Vec<String> = parts
            .into_iter()
            .filter_map(|(name, text)| text.as_ref().map(|text| format!("{name}{text}")))
            .collect();
        if !parts.is_empty() {
            sentences.push(format!("{title}: {}", parts.join("; ")));
        }
    };
    if let Some(needs) = &view.blood_needs {
        say(
            "What the blood bank must know",
            [
                ("group ", &needs.group),
                ("antibodies ", &needs.antibodies),
                ("products ", &needs.products),
                ("from ", &needs.source),
            ],
        );
    }
    if let Some(about) = &view.about_me {
        say(
            "About me",
            [
                ("other conditions: ", &about.conditions),
                ("a usual day: ", &about.fitness),
                ("what matters: ", &about.matters),
                ("", &None),
            ],
        );
    }
    sentences
}

fn check_ins(view: &RecordView) -> Table {
    let mut table = Table::new(&[
        "id",
        "check-in",
        "energy",
        "short of breath",
        "dizzy",
        "bleeding",
        "fever",
        "own words",
    ]);
    for entry in &view.check_ins {
        table.row(check_in(entry));
    }
    table
}

fn check_in(entry: &CheckInEntry) -> [String; 8] {
    let felt = |felt: Option<FeltView>| {
        match felt {
            None => "",
            Some(FeltView::No) => "no",
            Some(FeltView::ALittle) => "a little",
            Some(FeltView::ALot) => "a lot",
        }
        .to_owned()
    };
    [
        shown(entry.id.as_deref()),
        entry.on.clone(),
        entry
            .energy
            .map(|energy| energy.to_string())
            .unwrap_or_default(),
        felt(entry.breathless),
        felt(entry.dizzy),
        felt(entry.bleeding),
        match entry.fever {
            None => "",
            Some(true) => "yes",
            Some(false) => "no",
        }
        .to_owned(),
        cell(entry.words.as_deref()),
    ]
}

fn side_effects(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "side effect", "from", "until", "note"]);
    for entry in &view.side_effects {
        table.row([
            shown(entry.id.as_deref()),
            entry.what.clone(),
            entry.from.clone(),
            cell(entry.until.as_deref()),
            cell(entry.note.as_deref()),
        ]);
    }
    table
}

fn infections(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "infection", "from", "until", "treated", "note"]);
    for entry in &view.infections {
        let treated = match entry.treated {
            TreatedView::Home => "at home",
            TreatedView::Clinic => "at the clinic",
            TreatedView::Hospital => "in hospital",
            TreatedView::NotSaid => "",
        };
        table.row([
            shown(entry.id.as_deref()),
            entry.what.clone(),
            entry.from.clone(),
            cell(entry.until.as_deref()),
            treated.to_owned(),
            cell(entry.note.as_deref()),
        ]);
    }
    table
}

fn hospital_stays(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "in hospital for", "from", "until", "where"]);
    for entry in &view.hospital_stays {
        table.row([
            shown(entry.id.as_deref()),
            entry.reason.clone(),
            entry.from.clone(),
            cell(entry.until.as_deref()),
            cell(entry.place.as_deref()),
        ]);
    }
    table
}

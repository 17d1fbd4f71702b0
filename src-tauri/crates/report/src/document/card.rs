//! The emergency sheet: one page, or two small sides for the wallet. Nothing on it is ever cut short: the
//! type gets smaller instead. What is not in the record is said to be missing, never to be absent.

use chrono::NaiveDate;
use domain::fact::FactArgument;

use crate::error::ReportError;
use crate::fonts::{Weight, broken};
use crate::text::Text;

use super::check::{Expectations, check};
use super::content::{DatedLine, Paper, SummaryContent, SummaryOptions, SummaryTreatment};
use super::foot::Foot;
use super::layout::{Piece, Style, pages};
use super::paint::{Print, painted};
use super::writer::Writer;

/// More lines than any entry has.
const ALL_LINES: usize = 60;

/// What stands on the sheet, in words where nothing else is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardContent {
    /// The day on which it is made.
    pub made: NaiveDate,
    /// Name as on the lab reports.
    pub name: String,
    /// Birth date, if given.
    pub birth_date: Option<NaiveDate>,
    /// True for the invented person of the demonstration record.
    pub is_demonstration: bool,
    /// Subtype and risk as the letter says them; the illness itself is always named.
    pub diagnosis: Vec<String>,
    /// The current treatment and its study.
    pub treatment: Option<SummaryTreatment>,
    /// Whom to call: label and number.
    pub team: Vec<String>,
    /// Allergies with what happened.
    pub allergies: Vec<String>,
    /// Medicines that thin the blood.
    pub thinners: Vec<String>,
    /// What the blood bank said.
    pub blood: Vec<String>,
    /// The last value of each main count, with its day.
    pub counts: Vec<DatedLine>,
    /// The fixed sentences on fever and emergencies.
    pub fever: Vec<String>,
}

/// Size of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardSize {
    /// One page.
    Page(Paper),
    /// 105 × 148 mm, front and back; folded once it fits into a wallet.
    Wallet,
}

/// Makes the emergency sheet as PDF (PDF/UA-1 and PDF/A-2a).
///
/// # Errors
/// When the PDF cannot be written, or does not meet what it claims; then nothing is handed out.
pub fn emergency_card(
    content: &CardContent,
    size: CardSize,
    language: &str,
    text: &dyn Text,
) -> Result<Vec<u8>, ReportError> {
    let (sizes, paper, most_pages): (&[f32], Paper, usize) = match size {
        CardSize::Page(paper) => (&[14.0, 13.0, 12.0, 11.0, 10.0, 9.0], paper, 1),
        CardSize::Wallet => (&[9.5, 9.0, 8.5, 8.0, 7.5, 7.0], Paper::A4, 2),
    };
    let bare = bare(content);
    let mut laid_out = None;
    for body in sizes {
        let style = style(size, *body);
        let foot = Foot::of(&bare, &style, text);
        let style = style.with_foot(foot.height(&style));
        let pieces = pieces(content, &style, text);
        let count = pages(&pieces, &style)
            .last()
            .map_or(1, |last| last.page + 1);
        laid_out = Some((style, foot, pieces, count));
        if count <= most_pages {
            break;
        }
    }
    let Some((style, foot, pieces, count)) = laid_out else {
        return Err(ReportError::Pdf("there is no size of type".to_owned()));
    };
    let print = Print {
        content: &bare,
        options: &SummaryOptions {
            paper,
            large_print: false,
            mono: true,
            language: language.to_owned(),
        },
        style,
        text,
        pages: count,
        foot,
        title: "report-card-title",
    };
    let pdf = painted(&pages(&pieces, &style), &print)?;
    // A record with very much to say takes another page rather than leaving anything out.
    let expected = Expectations {
        most_pages: count.max(most_pages),
        archival: true,
    };
    let findings = check(&pdf, &expected);
    if findings.is_empty() {
        Ok(pdf)
    } else {
        Err(ReportError::Rules(findings))
    }
}

fn style(size: CardSize, body: f32) -> Style {
    let (page, margin) = match size {
        CardSize::Page(paper) => (paper.size(), 46.0),
        CardSize::Wallet => ((297.64, 419.53), 18.0),
    };
    Style {
        page,
        margin,
        body,
        title: body * 1.8,
        heading: body * 1.12,
        foot: 0.0,
    }
}

fn pieces(content: &CardContent, style: &Style, text: &dyn Text) -> Vec<Piece> {
    let mut writer = Writer {
        pieces: Vec::new(),
        style: *style,
        text,
        lists: 0,
        indent: 0.0,
        tight: false,
    };
    let made = [("date", FactArgument::Text(text.date(content.made)))];
    let kicker = text.say("report-card-kicker", &made);
    writer.pieces.push(Piece::Kicker(kicker));
    let room = style.content_width();
    let title = broken(&content.name, style.title, Weight::Bold, room, ALL_LINES);
    writer.pieces.push(Piece::Title(title));
    if let Some(birth) = content.birth_date {
        let words = writer.colon(&writer.say("report-born"), &text.date(birth));
        whole(&mut writer, &words);
    }
    let mut diagnosis = vec![writer.say("report-card-disease")];
    diagnosis.extend(content.diagnosis.iter().cloned());
    let words = writer.colon(&writer.say("report-card-diagnosis"), &diagnosis.join(", "));
    whole(&mut writer, &words);
    if let Some(treatment) = &content.treatment {
        for (key, words) in writer.treatment_facts(treatment) {
            let words = writer.colon(&writer.say(key), &words);
            whole(&mut writer, &words);
        }
    }
    // Whom to call comes before everything that has to be read.
    list(&mut writer, "report-card-call", &content.team);
    writer.heading("report-card-fever");
    for sentence in &content.fever {
        whole(&mut writer, sentence);
    }
    let counts: Vec<String> = content
        .counts
        .iter()
        .map(|line| writer.with_date(line))
        .collect();
    for (key, entries) in [
        ("report-card-allergies", &content.allergies),
        ("report-card-thinners", &content.thinners),
        ("report-card-blood", &content.blood),
        ("report-card-counts", &counts),
    ] {
        list(&mut writer, key, entries);
    }
    writer.pieces
}

/// Writes a list under its name; one that holds nothing says so.
fn list(writer: &mut Writer<'_>, key: &str, entries: &[String]) {
    writer.heading(key);
    if entries.is_empty() {
        let missing = writer.say("report-card-missing");
        whole(writer, &missing);
    } else {
        writer.bullets(entries, 1, ALL_LINES);
    }
}

/// Writes a paragraph with all its lines.
fn whole(writer: &mut Writer<'_>, words: &str) {
    let lines = broken(
        words,
        writer.style.body,
        Weight::Regular,
        writer.room(),
        ALL_LINES,
    );
    writer.pieces.push(Piece::Paragraph {
        lines,
        second: false,
        indent: 0.0,
    });
}

/// What foot and metadata ask for.
fn bare(content: &CardContent) -> SummaryContent {
    SummaryContent {
        made: content.made,
        name: content.name.clone(),
        birth_date: content.birth_date,
        is_demonstration: content.is_demonstration,
        visit: None,
        diagnosis: Vec::new(),
        treatment: None,
        facts: Vec::new(),
        notices: Vec::new(),
        in_record: Vec::new(),
        without_table: false,
        tests: Vec::new(),
        grade_note: None,
        chart: None,
        transfusions: Vec::new(),
        medicines: Vec::new(),
        allergies: Vec::new(),
        blood_needs: Vec::new(),
        side_effects: Vec::new(),
        check_in: None,
        nothing_entered: Vec::new(),
        milestones: Vec::new(),
        planned: Vec::new(),
        notes: Vec::new(),
        ask_first: Vec::new(),
        questions: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]
    use super::*;
    use crate::samples::{English, day, summary};

    fn card() -> CardContent {
        let summary = summary();
        CardContent {
            made: summary.made,
            name: summary.name,
            birth_date: summary.birth_date,
            is_demonstration: false,
            diagnosis: vec!["MDS-LB".to_owned()],
            treatment: summary.treatment,
            team: vec!["Clinic: 555 0100".to_owned()],
            allergies: vec!["Penicillin: rash".to_owned()],
            thinners: Vec::new(),
            blood: vec!["irradiated".to_owned()],
            counts: vec![DatedLine {
                on: Some(domain::PartialDate::Day(day("2026-05-11"))),
                words: "Haemoglobin 8.9 g/dL".to_owned(),
            }],
            fever: vec!["Temperature 38.0 °C or more: call now. ".repeat(6) + "LASTWORD"],
        }
    }

    fn words_of(pdf: &[u8]) -> (usize, String) {
        let document = lopdf::Document::load_mem(pdf).unwrap();
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        let text = document.extract_text(&pages).unwrap().replace('\n', " ");
        (pages.len(), text)
    }

    #[test]
    fn the_sheet_is_one_page_or_two_small_sides_and_nothing_is_cut() {
        let mut full = card();
        full.allergies = (0..12)
            .map(|n| format!("Substance number {n}: a long account of what happened then"))
            .collect();
        for content in [card(), full] {
            for (size, most) in [
                (CardSize::Page(Paper::A4), 1),
                (CardSize::Page(Paper::Letter), 1),
                (CardSize::Wallet, 2),
            ] {
                let pdf = emergency_card(&content, size, "en-GB", &English::new()).unwrap();
                let (pages, words) = words_of(&pdf);
                assert!(pages <= most, "{size:?}: {pages} pages");
                for needed in ["LASTWORD", "555 0100", "irradiated", "8.9"] {
                    assert!(words.contains(needed), "{size:?} lacks {needed}: {words}");
                }
                assert!(!words.contains('…'), "{size:?}");
            }
        }
    }

    #[test]
    fn what_is_not_in_the_record_is_said_to_be_missing() {
        let pdf = emergency_card(&card(), CardSize::Page(Paper::A4), "en-GB", &English::new());
        let (_, words) = words_of(&pdf.unwrap());
        assert_eq!(words.matches("Nothing entered here").count(), 1);
    }
}

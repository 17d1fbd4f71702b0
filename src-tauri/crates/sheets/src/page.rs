//! Printed pages: words at places, in the layouts that laboratories print.

mod canvas;
mod layout;
mod letter;
mod pdf;
mod text;

use crate::chance::{Chance, pick, sometimes};
use crate::report::Report;
use crate::sheet::{Plan, Written};

pub use canvas::{Canvas, HEIGHT, Ink, WIDTH};
pub use pdf::{Face, written as pdf_of};

/// Writes the reports as PDF with text.
pub fn write(chance: &mut Chance, plan: &Plan<'_>) -> Written {
    let face = pick(
        chance,
        &[
            Face::Helvetica,
            Face::Helvetica,
            Face::Times,
            Face::Embedded,
        ],
    );
    let (canvas, layout, spare) = drawn(chance, plan);
    Written {
        bytes: pdf_of(&canvas, face),
        ending: "pdf",
        layout,
        spare,
        has_clear_dates: false,
    }
}

/// Writes the reports as plain text.
pub fn write_text(chance: &mut Chance, plan: &Plan<'_>) -> Written {
    let (canvas, layout, spare) = drawn(chance, plan);
    Written {
        bytes: text::written(chance, &canvas),
        ending: "txt",
        layout,
        spare,
        has_clear_dates: false,
    }
}

/// Lays the reports out.
pub fn drawn(
    chance: &mut Chance,
    plan: &Plan<'_>,
) -> (Canvas, &'static str, Vec<crate::truth::Expected>) {
    let mut canvas = Canvas::new(f32::from(pick(chance, &[8_u8, 9, 9, 10])));
    let mut spare = Vec::new();
    let layout = pick(chance, choices(plan));
    for (number, report) in plan.reports.iter().enumerate() {
        if number > 0 {
            canvas.new_page();
        }
        let mut writer = layout::Writer::new(chance, &mut canvas, report, plan.oddity, number);
        writer.head();
        match layout {
            "rows" => writer.rows(),
            "glued" => writer.glued(),
            "previous" => writer.previous(),
            "columns" => writer.cumulative_columns(),
            "draws" => writer.cumulative_rows(),
            "side_by_side" => writer.side_by_side(),
            _ => writer.letter(),
        }
        writer.foot();
        spare.append(&mut writer.spare);
    }
    (canvas, layout, spare)
}

/// The report in plain rows, without anything odd.
#[must_use]
pub fn plain(report: &Report) -> Vec<u8> {
    let mut chance = Chance::with_seed(1);
    let mut canvas = Canvas::new(9.0);
    let mut writer = layout::Writer::new(
        &mut chance,
        &mut canvas,
        report,
        crate::sheet::Oddity::None,
        0,
    );
    writer.head();
    writer.plain_rows();
    pdf_of(&canvas, Face::Helvetica)
}

fn choices(plan: &Plan<'_>) -> &'static [&'static str] {
    use crate::sheet::Oddity as O;
    let is_single = plan.reports.iter().all(|report| report.draws.len() == 1);
    match plan.oddity {
        // These need rows of their own to be said.
        O::NoteCorrects
        | O::Conflict
        | O::OtherSpecimen
        | O::HiddenText
        | O::OnlyReportDate
        | O::NoDate => &["rows"],
        O::WrongUnit => &["rows", "side_by_side"],
        O::TwoPeople if !is_single => &["rows", "columns"],
        O::None | O::NoUnits | O::TwoPeople | O::Future | O::TextResult | O::Standings
            if is_single =>
        {
            &[
                "rows",
                "rows",
                "rows",
                "glued",
                "previous",
                "side_by_side",
                "letter",
            ]
        }
        O::None | O::NoUnits | O::TwoPeople | O::Future | O::TextResult | O::Standings => {
            &["rows", "columns", "columns", "draws", "rows"]
        }
    }
}

/// True in a third of the cases; used where a laboratory may leave something out.
pub(crate) fn seldom(chance: &mut Chance) -> bool {
    sometimes(chance, 30)
}

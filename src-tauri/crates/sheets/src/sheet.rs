//! From a seed to a file with its truth.

use chrono::NaiveDate;
use domain::Decimal;

use crate::chance::{Chance, pick, sometimes};
use crate::format;
use crate::habit::{Habit, Unit};
use crate::page;
use crate::report::{Report, Standing, Wanted, person};
use crate::scan;
use crate::truth::{Expected, Trust, Truth};

/// The day on which all sheets are read.
#[must_use]
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day")
}

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// FHIR in JSON, NDJSON or XML.
    Fhir,
    /// HL7 version 2.
    Hl7,
    /// C-CDA.
    Ccda,
    /// Separated text.
    Csv,
    /// A workbook.
    Xlsx,
    /// Apple Health export.
    Apple,
    /// PDF with text.
    Pdf,
    /// Plain text.
    Text,
    /// PDF of pictures.
    ScanPdf,
    /// A picture.
    Photo,
}

impl Format {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Fhir,
        Self::Hl7,
        Self::Ccda,
        Self::Csv,
        Self::Xlsx,
        Self::Apple,
        Self::Pdf,
        Self::Text,
        Self::ScanPdf,
        Self::Photo,
    ];

    /// Its name in ledgers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fhir => "fhir",
            Self::Hl7 => "hl7v2",
            Self::Ccda => "ccda",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Apple => "apple_health",
            Self::Pdf => "pdf_text",
            Self::Text => "text",
            Self::ScanPdf => "pdf_scan",
            Self::Photo => "photo",
        }
    }

    /// True where a picture must be read.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(self, Self::ScanPdf | Self::Photo)
    }
}

/// Whether pictures are drawn: they cost a thousand times what a text costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Texts of all formats.
    Text,
    /// Scans and photographs.
    Picture,
}

/// What is deliberately unclear about a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oddity {
    /// Nothing.
    None,
    /// No unit anywhere.
    NoUnits,
    /// No date of the draw.
    NoDate,
    /// Only the date of the report.
    OnlyReportDate,
    /// One number has a unit that makes it impossible.
    WrongUnit,
    /// Two people in one file.
    TwoPeople,
    /// The draw lies in the future.
    Future,
    /// A row is said to be corrected in a note.
    NoteCorrects,
    /// A text in place of a number.
    TextResult,
    /// The same test twice with two values.
    Conflict,
    /// Rows of urine or marrow below the blood.
    OtherSpecimen,
    /// Text that nobody sees.
    HiddenText,
    /// The laboratory corrected, withdrew or holds back a row.
    Standings,
}

impl Oddity {
    /// Its name in ledgers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "plain",
            Self::NoUnits => "no_units",
            Self::NoDate => "no_date",
            Self::OnlyReportDate => "report_date",
            Self::WrongUnit => "wrong_unit",
            Self::TwoPeople => "two_people",
            Self::Future => "future",
            Self::NoteCorrects => "note_corrects",
            Self::TextResult => "text_result",
            Self::Conflict => "conflict",
            Self::OtherSpecimen => "other_specimen",
            Self::HiddenText => "hidden_text",
            Self::Standings => "standings",
        }
    }
}

/// A file with its truth.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The seed that it was drawn from.
    pub seed: u64,
    /// Name of the file.
    pub file_name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// What it says.
    pub truth: Truth,
    /// Its form.
    pub format: Format,
    /// How it is laid out.
    pub layout: &'static str,
    /// Two letters.
    pub language: &'static str,
    /// What is odd about it.
    pub oddity: Oddity,
}

/// What all writers are given.
pub struct Plan<'a> {
    /// One report for each person.
    pub reports: &'a [Report],
    /// What is odd.
    pub oddity: Oddity,
}

/// What all writers give.
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// Ending of its name.
    pub ending: &'static str,
    /// How it is laid out.
    pub layout: &'static str,
    /// Further results that may be read although nobody asks for them.
    pub spare: Vec<Expected>,
    /// True where dates are kept as such, and not as printed.
    pub has_clear_dates: bool,
}

impl Sheet {
    /// Draws the sheet of a seed.
    #[must_use]
    pub fn draw(seed: u64, kind: Kind) -> Self {
        let mut chance = Chance::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5eed);
        let format = match kind {
            Kind::Text => pick(
                &mut chance,
                &[
                    Format::Pdf,
                    Format::Pdf,
                    Format::Pdf,
                    Format::Pdf,
                    Format::Text,
                    Format::Csv,
                    Format::Csv,
                    Format::Xlsx,
                    Format::Fhir,
                    Format::Hl7,
                    Format::Ccda,
                    Format::Apple,
                ],
            ),
            Kind::Picture => pick(&mut chance, &[Format::ScanPdf, Format::Photo]),
        };
        Self::in_format(seed, format, &mut chance)
    }

    /// Draws a sheet of a seed in a given format.
    #[must_use]
    pub fn draw_as(seed: u64, format: Format) -> Self {
        let mut chance = Chance::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0xa5);
        Self::in_format(seed, format, &mut chance)
    }

    fn in_format(seed: u64, format: Format, chance: &mut Chance) -> Self {
        let oddity = oddity(chance, format);
        let habit = Habit::new(chance);
        let mut reports = vec![report(chance, &habit, format, oddity)];
        if oddity == Oddity::TwoPeople {
            let mut other = report(chance, &habit, format, oddity);
            let first = reports.first().map(|report| report.person.clone());
            while first
                .as_ref()
                .is_some_and(|first| first.family == other.person.family)
            {
                other.person = person(chance, &habit);
            }
            reports.push(other);
        }
        make_odd(chance, &mut reports, oddity);
        let plan = Plan {
            reports: &reports,
            oddity,
        };
        let written = match format {
            Format::Fhir => format::fhir::write(chance, &plan),
            Format::Hl7 => format::hl7::write(chance, &plan),
            Format::Ccda => format::ccda::write(chance, &plan),
            Format::Csv => format::csv::write(chance, &plan),
            Format::Xlsx => format::xlsx::write(chance, &plan),
            Format::Apple => crate::apple::write(chance, &plan),
            Format::Pdf => page::write(chance, &plan),
            Format::Text => page::write_text(chance, &plan),
            Format::ScanPdf => scan::write(chance, &plan, scan::Carrier::Pdf),
            Format::Photo => scan::write(chance, &plan, scan::Carrier::Picture),
        };
        let mut results: Vec<Expected> = Vec::new();
        for (number, report) in reports.iter().enumerate() {
            results.extend(report.truth(number));
        }
        settle_dates(
            &mut results,
            &reports,
            format,
            oddity,
            written.has_clear_dates,
        );
        results.extend(written.spare);
        Self {
            seed,
            file_name: format!("sheet-{seed}.{}", written.ending),
            bytes: written.bytes,
            truth: Truth {
                people: reports.iter().map(|report| report.person.clone()).collect(),
                results,
            },
            format,
            layout: written.layout,
            language: habit.words.code,
            oddity,
        }
    }
}

fn report(chance: &mut Chance, habit: &Habit, format: Format, oddity: Oddity) -> Report {
    let who = person(chance, habit);
    let draws = match format {
        Format::ScanPdf | Format::Photo => chance.usize(1..4),
        Format::Fhir
        | Format::Hl7
        | Format::Ccda
        | Format::Csv
        | Format::Xlsx
        | Format::Apple
        | Format::Pdf
        | Format::Text => pick(chance, &[1, 1, 2, 3, 4, 6, 9, 12]),
    };
    let latest = if oddity == Oddity::Future {
        NaiveDate::from_ymd_opt(2026, 9, 3 + chance.u32(0..20))
    } else {
        NaiveDate::from_ymd_opt(
            chance.i32(2023..2026),
            chance.u32(1..=12),
            chance.u32(1..=28),
        )
    }
    .expect("a day that every month has");
    let wanted = Wanted {
        draws: if oddity == Oddity::Future { 1 } else { draws },
        is_long: sometimes(chance, 25),
        latest,
    };
    Report::new(chance, habit.clone(), who, wanted)
}

fn oddity(chance: &mut Chance, format: Format) -> Oddity {
    if !sometimes(chance, 40) {
        return Oddity::None;
    }
    let structured: &[Oddity] = &[
        Oddity::NoUnits,
        Oddity::NoDate,
        Oddity::WrongUnit,
        Oddity::TwoPeople,
        Oddity::Future,
        Oddity::TextResult,
        Oddity::Conflict,
        Oddity::Standings,
        Oddity::OtherSpecimen,
    ];
    let one_person: &[Oddity] = &[
        Oddity::NoUnits,
        Oddity::NoDate,
        Oddity::WrongUnit,
        Oddity::Future,
        Oddity::TextResult,
        Oddity::Conflict,
        Oddity::Standings,
        Oddity::OtherSpecimen,
    ];
    let tables: &[Oddity] = &[
        Oddity::NoUnits,
        Oddity::NoDate,
        Oddity::WrongUnit,
        Oddity::TwoPeople,
        Oddity::Future,
        Oddity::TextResult,
        Oddity::Conflict,
    ];
    let pages: &[Oddity] = &[
        Oddity::NoUnits,
        Oddity::NoDate,
        Oddity::OnlyReportDate,
        Oddity::WrongUnit,
        Oddity::TwoPeople,
        Oddity::Future,
        Oddity::NoteCorrects,
        Oddity::TextResult,
        Oddity::Conflict,
        Oddity::OtherSpecimen,
        Oddity::HiddenText,
    ];
    pick(
        chance,
        match format {
            Format::Fhir | Format::Hl7 => structured,
            Format::Ccda => one_person,
            Format::Csv | Format::Xlsx => tables,
            Format::Apple => &[Oddity::NoUnits, Oddity::Future, Oddity::WrongUnit],
            Format::Pdf => pages,
            // What nobody sees is not in a picture, nor in a text.
            Format::Text | Format::ScanPdf | Format::Photo => pages.get(..10).unwrap_or(pages),
        },
    )
}

fn make_odd(chance: &mut Chance, reports: &mut [Report], oddity: Oddity) {
    match oddity {
        Oddity::NoUnits => {
            for report in reports {
                report.each_row(|row| {
                    row.unit = row.unit.filter(|_| Habit::says_percent(&row.name));
                    if row.unit.is_none() {
                        row.trust = Trust::Ask("no unit is printed");
                    }
                });
            }
        }
        Oddity::WrongUnit => {
            for report in reports {
                let count = report.draws.len();
                let at = chance.usize(..count.max(1));
                let Some(draw) = report.draws.get_mut(at) else {
                    continue;
                };
                if let Some(row) = draw
                    .rows
                    .iter_mut()
                    .find(|row| row.analyte == domain::Analyte::Hemoglobin)
                {
                    let is_per_litre = row.unit.is_some_and(|unit| unit.ucum == "g/L");
                    let wrong = if is_per_litre {
                        Unit::G_PER_DL
                    } else {
                        Unit::G_PER_L
                    };
                    row.unit = Some(wrong);
                    row.trust = Trust::Ask("the unit does not fit the number");
                }
            }
        }
        Oddity::TextResult => {
            for report in reports {
                let text = report.habit.words.clumped;
                if let Some(row) = report.draws.last_mut().and_then(|draw| {
                    draw.rows
                        .iter_mut()
                        .find(|row| row.analyte == domain::Analyte::Platelets)
                }) {
                    row.text = Some(text.to_owned());
                    row.number = String::new();
                    row.comparator = None;
                    row.flag = None;
                }
            }
        }
        Oddity::NoteCorrects => {
            for report in reports {
                let corrected = report.habit.words.corrected;
                let Some(draw) = report.draws.last_mut() else {
                    continue;
                };
                let count = draw.rows.len();
                if let Some(row) = draw.rows.get_mut(chance.usize(..count.max(1)))
                    && let Ok(number) = row.number.parse::<Decimal>()
                {
                    let former = (number * Decimal::new(9, 1)).round_dp(number.scale());
                    row.note = Some(format!(
                        "{} {corrected} {}",
                        row.name,
                        report.habit.number(&former.to_string())
                    ));
                    row.trust = Trust::Ask("a note corrects it");
                }
            }
        }
        Oddity::Conflict => {
            for report in reports {
                let Some(draw) = report.draws.last_mut() else {
                    continue;
                };
                let count = draw.rows.len();
                let at = chance.usize(..count.max(1));
                let mut other = None;
                if let Some(row) = draw.rows.get_mut(at)
                    && let Ok(number) = row.number.parse::<Decimal>()
                    && !number.is_zero()
                    && row.comparator.is_none()
                {
                    row.trust = Trust::Ask("two values of one test");
                    let mut twin = row.clone();
                    let changed = (number * Decimal::new(12, 1)).round_dp(number.scale());
                    if changed != number {
                        twin.number = changed.to_string();
                        other = Some(twin);
                    } else {
                        row.trust = Trust::Clear;
                    }
                }
                if let Some(twin) = other {
                    draw.rows.push(twin);
                }
            }
        }
        Oddity::Standings => {
            for report in reports {
                for draw in &mut report.draws {
                    let mut former = Vec::new();
                    for row in &mut draw.rows {
                        row.standing = match chance.u8(..20) {
                            0 => Standing::Preliminary,
                            1 => Standing::Cancelled,
                            2 => Standing::Wrong,
                            3 => Standing::Corrected,
                            _ => Standing::Final,
                        };
                        if row.standing == Standing::Corrected
                            && let Ok(number) = row.number.parse::<Decimal>()
                            && row.comparator.is_none()
                        {
                            let mut old = row.clone();
                            let changed = (number * Decimal::new(8, 1)).round_dp(number.scale());
                            if changed != number {
                                old.number = changed.to_string();
                                old.standing = Standing::Final;
                                old.trust = Trust::SpareAsk("replaced by a correction");
                                former.push(old);
                            }
                        }
                    }
                    former.append(&mut draw.rows);
                    draw.rows = former;
                }
            }
        }
        Oddity::None
        | Oddity::NoDate
        | Oddity::OnlyReportDate
        | Oddity::TwoPeople
        | Oddity::Future
        | Oddity::OtherSpecimen
        | Oddity::HiddenText => {}
    }
}

/// What the dates as printed leave open.
fn settle_dates(
    results: &mut [Expected],
    reports: &[Report],
    format: Format,
    oddity: Oddity,
    clear: bool,
) {
    let ask = |result: &mut Expected, why: &'static str| {
        result.trust = match result.trust {
            Trust::Clear | Trust::Ask(_) => Trust::Ask(why),
            Trust::Spare | Trust::SpareAsk(_) => Trust::SpareAsk(why),
        };
    };
    match oddity {
        Oddity::NoDate => {
            for result in results {
                result.day = None;
                ask(result, "no date is printed");
            }
            return;
        }
        Oddity::OnlyReportDate => {
            for result in results {
                result.day = None;
                ask(result, "the only date is that of the report");
            }
            return;
        }
        Oddity::Future => {
            for result in results.iter_mut() {
                ask(result, "the draw lies in the future");
            }
        }
        Oddity::None
        | Oddity::NoUnits
        | Oddity::WrongUnit
        | Oddity::TwoPeople
        | Oddity::NoteCorrects
        | Oddity::TextResult
        | Oddity::Conflict
        | Oddity::OtherSpecimen
        | Oddity::HiddenText
        | Oddity::Standings => {}
    }
    let prints_dates = !matches!(
        format,
        Format::Fhir | Format::Hl7 | Format::Ccda | Format::Apple
    );
    // In English only: elsewhere the day always comes first.
    let is_english = reports
        .first()
        .is_some_and(|report| report.habit.words.code.starts_with("en"));
    if clear || !prints_dates || !is_english {
        return;
    }
    // Tables show neither the birth date nor the day of the report.
    let is_table = matches!(format, Format::Csv | Format::Xlsx);
    let is_proved = reports.iter().any(|report| {
        let habit = &report.habit;
        report
            .draws
            .iter()
            .any(|draw| habit.proves_order(draw.at.date()))
            || (!is_table
                && (habit.proves_order(report.person.birth) || habit.proves_order(report.reported)))
    });
    if is_proved {
        return;
    }
    for result in results {
        let is_two_ways = result.day.is_some_and(|day| {
            reports
                .first()
                .is_some_and(|report| report.habit.is_two_ways(day))
        });
        if is_two_ways {
            ask(result, "day and month can be exchanged");
        }
    }
}

//! Choices as they are typed on the command line, and what they mean to the app.

use app::counts::ThemeView;
use app::entries::{
    ArmView, DefinitionView, FeltView, GeneStatusView, LogKindView, MilestoneStatusView,
    ProductView, RiskSideView, TreatedView,
};
use app::people::SexView;
use app::summary::PaperView;
use clap::ValueEnum;

use crate::failure::Failure;

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident => $view:ty { $($variant:ident => $value:expr,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        pub(crate) enum $name { $($variant,)* }

        impl From<$name> for $view {
            fn from(choice: $name) -> Self {
                match choice { $($name::$variant => $value,)* }
            }
        }
    };
}

choice! {
    /// Sex as the laboratory uses it to choose a range.
    Sex => SexView {
        Female => SexView::Female,
        Male => SexView::Male,
        NotSaid => SexView::NotSaid,
    }
}

choice! {
    /// Blood product.
    Product => ProductView {
        RedCells => ProductView::RedCells,
        Platelets => ProductView::Platelets,
        Other => ProductView::Other,
    }
}

choice! {
    /// What is known of the arm of a study.
    Arm => ArmView {
        Known => ArmView::Known,
        Blinded => ArmView::Blinded,
        Open => ArmView::Open,
        NotSaid => ArmView::NotSaid,
    }
}

choice! {
    /// A published definition.
    Definition => DefinitionView {
        Iwg2006 => DefinitionView::Iwg2006,
        Iwg2018 => DefinitionView::Iwg2018,
        Iwg2023 => DefinitionView::Iwg2023,
    }
}

choice! {
    /// What became of a milestone.
    MilestoneStatus => MilestoneStatusView {
        Planned => MilestoneStatusView::Planned,
        Done => MilestoneStatusView::Done,
        Missed => MilestoneStatusView::Missed,
    }
}

choice! {
    /// What the report says about a gene.
    GeneStatus => GeneStatusView {
        Found => GeneStatusView::Found,
        NotFound => GeneStatusView::NotFound,
        NotTested => GeneStatusView::NotTested,
    }
}

choice! {
    /// The side that a risk group lies on.
    RiskSide => RiskSideView {
        Lower => RiskSideView::Lower,
        Higher => RiskSideView::Higher,
    }
}

choice! {
    /// How much was felt.
    Felt => FeltView {
        No => FeltView::No,
        ALittle => FeltView::ALittle,
        ALot => FeltView::ALot,
    }
}

choice! {
    /// Where an infection was treated.
    Treated => TreatedView {
        Home => TreatedView::Home,
        Clinic => TreatedView::Clinic,
        Hospital => TreatedView::Hospital,
        NotSaid => TreatedView::NotSaid,
    }
}

choice! {
    /// Yes or no.
    YesNo => bool {
        Yes => true,
        No => false,
    }
}

choice! {
    /// One of the logs that can be complete.
    Log => LogKindView {
        RedCells => LogKindView::RedCells,
        Platelets => LogKindView::Platelets,
        GrowthFactors => LogKindView::GrowthFactors,
    }
}

choice! {
    /// Colours of a drawing.
    Theme => ThemeView {
        Light => ThemeView::Light,
        Dark => ThemeView::Dark,
        Contrast => ThemeView::Contrast,
        Print => ThemeView::Print,
    }
}

choice! {
    /// Paper size.
    Paper => PaperView {
        A4 => PaperView::A4,
        Letter => PaperView::Letter,
    }
}

choice! {
    /// Kind of a milestone.
    Event => String {
        Consent => "consent".to_owned(),
        Screening => "screening".to_owned(),
        Randomisation => "randomisation".to_owned(),
        Dose => "dose".to_owned(),
        DoseHeld => "doseHeld".to_owned(),
        DoseDelayed => "doseDelayed".to_owned(),
        DoseReduced => "doseReduced".to_owned(),
        Marrow => "marrow".to_owned(),
        Assessment => "assessment".to_owned(),
        EndOfTreatment => "endOfTreatment".to_owned(),
        FollowUp => "followUp".to_owned(),
        OffStudy => "offStudy".to_owned(),
        Other => "other".to_owned(),
    }
}

choice! {
    /// Kind of a medicine.
    MedicineClass => String {
        GrowthFactor => "growthFactor".to_owned(),
        LongActingGrowthFactor => "longActingGrowthFactor".to_owned(),
        BloodThinner => "bloodThinner".to_owned(),
        Painkiller => "painkiller".to_owned(),
        Chelator => "chelator".to_owned(),
        Other => "other".to_owned(),
    }
}

/// Short names that people and laboratories use for a count.
const SHORT_NAMES: &[(&str, &str)] = &[
    ("hb", "hemoglobin"),
    ("hgb", "hemoglobin"),
    ("haemoglobin", "hemoglobin"),
    ("hct", "hematocrit"),
    ("haematocrit", "hematocrit"),
    ("plt", "platelets"),
    ("anc", "neutrophils"),
    ("neut", "neutrophils"),
];

/// Returns the id of a count as typed: ids, or the short names of [`SHORT_NAMES`].
pub(crate) fn analyte(typed: &str) -> String {
    let id = typed.trim().to_ascii_lowercase().replace('-', "_");
    SHORT_NAMES
        .iter()
        .find(|(short, _)| *short == id)
        .map_or(id, |(_, id)| (*id).to_owned())
}

/// The names of tests as people read them.
pub(crate) struct Names(Vec<(String, String)>);

impl Names {
    /// Returns the names in the language of the vault.
    pub(crate) fn of_session(session: &app::Session) -> Self {
        Self(app::text::analyte_names(&app::text::words(Some(session))))
    }

    /// Returns the names in the usual language.
    pub(crate) fn usual() -> Self {
        Self(app::text::analyte_names(&app::text::words(None)))
    }

    /// Returns the name of a test; an id that has none stands for itself.
    pub(crate) fn of(&self, id: &str) -> String {
        self.0
            .iter()
            .find(|(known, _)| known == id)
            .map_or(id, |(_, name)| name)
            .to_owned()
    }
}

/// Returns a code as options take it: `doseHeld` is `dose-held`.
pub(crate) fn as_typed(code: &str) -> String {
    code.chars().fold(String::new(), |mut typed, letter| {
        if letter.is_ascii_uppercase() {
            typed.push('-');
        }
        typed.push(letter.to_ascii_lowercase());
        typed
    })
}

/// Lets through a date as typed, unless day and month could be changed round: the app would read it in
/// the order of the settings, and on a command line nobody sees which one that was.
pub(crate) fn date(typed: &str) -> Result<String, String> {
    let parts: Vec<&str> = typed.split(['/', '.', '-']).map(str::trim).collect();
    let could_be_either = match parts.as_slice() {
        [one, other, _] => {
            let small = |part: &str| part.len() <= 2 && part.parse::<u32>().is_ok_and(|n| n <= 12);
            small(one) && small(other) && one.parse::<u32>() != other.parse::<u32>()
        }
        _ => false,
    };
    if could_be_either {
        Err("day and month could be changed round; type it like 2026-03-05".to_owned())
    } else {
        Ok(typed.to_owned())
    }
}

/// Reads a day that only narrows what is shown; what goes into the record is read by the app.
pub(crate) fn day(option: &str, typed: &str) -> Result<chrono::NaiveDate, Failure> {
    chrono::NaiveDate::parse_from_str(typed.trim(), "%Y-%m-%d").map_err(|_| {
        Failure::usage(
            format!("“{typed}” is not a day that {option} can use."),
            "Type it like 2026-03-05.",
        )
    })
}

/// Reads a size like `1000x700`.
pub(crate) fn size(typed: &str) -> Result<(u32, u32), String> {
    let sides = typed.split_once(['x', 'X']).and_then(|(width, height)| {
        Some((
            width.trim().parse::<u32>().ok()?,
            height.trim().parse::<u32>().ok()?,
        ))
    });
    match sides {
        Some((width, height))
            if (200..=8000).contains(&width) && (200..=8000).contains(&height) =>
        {
            Ok((width, height))
        }
        Some(_) | None => {
            Err("a size is two numbers from 200 to 8000, for example 1000x800".to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_have_short_names() {
        for (typed, id) in [
            ("Hb", "hemoglobin"),
            ("haemoglobin", "hemoglobin"),
            ("ANC", "neutrophils"),
            ("rdw-cv", "rdw_cv"),
            ("blasts_percent", "blasts_percent"),
        ] {
            assert_eq!(analyte(typed), id);
        }
    }

    #[test]
    fn a_date_that_could_be_read_two_ways_is_not_taken() {
        for clear in [
            "2026-03-05",
            "2026-03-05T08:10",
            "2026-03",
            "25/12/2026",
            "5/5/2026",
            "5 March 2026",
            "",
        ] {
            assert_eq!(date(clear).as_deref(), Ok(clear));
        }
        for unclear in ["04/05/2026", "4.5.2026", "3-4-26"] {
            assert!(date(unclear).is_err(), "{unclear}");
        }
    }

    #[test]
    fn a_size_is_two_sides() {
        assert_eq!(size("1000x700"), Ok((1000, 700)));
        for wrong in ["1000", "0x700", "9000x700", "-1x300", "axb"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }
}

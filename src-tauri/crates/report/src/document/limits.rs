//! How much of the record the visit summary shows: the least that is of use, and in which order there is more of it.

use super::content::SummaryContent;

/// How much of each long list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) tests: usize,
    /// Sentences of what else follows from the record.
    pub(super) in_record: usize,
    pub(super) transfusions: usize,
    pub(super) medicines: usize,
    pub(super) allergies: usize,
    pub(super) milestones: usize,
    pub(super) notes: usize,
    pub(super) questions: usize,
    /// Height of the chart in tenths of its full height; 0 leaves it out.
    pub(super) chart_tenths: usize,
    /// Whether events have their flags above the chart; their words are in the list as well.
    pub(super) flags: bool,
    pub(super) writing_lines: usize,
    /// The last resort: one line an entry.
    pub(super) tight: bool,
}

/// One thing that there can be more of.
#[derive(Clone, Copy)]
pub(super) struct Part {
    /// Which number says how much is shown.
    pub(super) number: fn(&mut Limits) -> &mut usize,
    /// How much of it there is.
    pub(super) length: fn(&SummaryContent) -> usize,
    /// A drawing, not words.
    pub(super) is_drawing: bool,
}

impl Limits {
    pub(super) const FULL: Self = Self {
        tests: 12,
        in_record: 14,
        transfusions: 8,
        medicines: 24,
        allergies: 16,
        milestones: 16,
        notes: 12,
        questions: 40,
        chart_tenths: 10,
        flags: true,
        writing_lines: 2,
        tight: false,
    };

    const LEAST: Self = Self {
        tests: 5,
        in_record: 1,
        transfusions: 1,
        medicines: 2,
        allergies: 2,
        milestones: 1,
        notes: 1,
        questions: 1,
        chart_tenths: 4,
        flags: true,
        writing_lines: 1,
        tight: false,
    };

    /// What is tried from above until it fits; all but the first are for records with very much to say. Words are
    /// never lost to a drawing: the numbers stand in the table.
    pub(super) const BEGINNINGS: [Self; 9] = [
        Self::LEAST,
        Self {
            flags: false,
            ..Self::LEAST
        },
        // The chart shows them too.
        Self {
            flags: false,
            transfusions: 0,
            ..Self::LEAST
        },
        // These are in the person's hand as well.
        Self {
            flags: false,
            transfusions: 0,
            questions: 0,
            ..Self::LEAST
        },
        Self {
            flags: false,
            transfusions: 0,
            questions: 0,
            writing_lines: 0,
            ..Self::LEAST
        },
        Self {
            chart_tenths: 0,
            flags: false,
            ..Self::LEAST
        },
        Self {
            chart_tenths: 0,
            flags: false,
            tight: true,
            ..Self::LEAST
        },
        Self {
            chart_tenths: 0,
            flags: false,
            tight: true,
            tests: 3,
            writing_lines: 0,
            ..Self::LEAST
        },
        // How many there are is still said.
        Self {
            chart_tenths: 0,
            flags: false,
            tight: true,
            tests: 3,
            writing_lines: 0,
            in_record: 0,
            transfusions: 0,
            milestones: 0,
            notes: 0,
            questions: 0,
            ..Self::LEAST
        },
    ];
}

/// In which order there is more, and up to how much in each turn: from what a doctor must not miss to what is good to
/// have.
pub(super) const GROWTH: [(Part, usize); 19] = [
    (MEDICINES, 24),
    (ALLERGIES, 16),
    (IN_RECORD, 4),
    (TESTS, 8),
    (CHART, 6),
    (QUESTIONS, 6),
    (NOTES, 3),
    (MILESTONES, 4),
    (TRANSFUSIONS, 4),
    (IN_RECORD, 8),
    (CHART, 8),
    (QUESTIONS, 40),
    (NOTES, 12),
    (MILESTONES, 16),
    (TRANSFUSIONS, 8),
    (IN_RECORD, 14),
    (TESTS, 12),
    (WRITING_LINES, 2),
    (CHART, 10),
];

const TESTS: Part = words(|limits| &mut limits.tests, |content| content.tests.len());
const IN_RECORD: Part = words(
    |limits| &mut limits.in_record,
    |content| content.in_record.len(),
);
const TRANSFUSIONS: Part = words(
    |limits| &mut limits.transfusions,
    |content| content.transfusions.len(),
);
const MEDICINES: Part = words(
    |limits| &mut limits.medicines,
    |content| content.medicines.len(),
);
const ALLERGIES: Part = words(
    |limits| &mut limits.allergies,
    |content| content.allergies.len(),
);
const MILESTONES: Part = words(
    |limits| &mut limits.milestones,
    |content| content.milestones.len().max(content.planned.len()),
);
const NOTES: Part = words(
    |limits| &mut limits.notes,
    |content| content.notes.len().max(content.side_effects.len()),
);
const QUESTIONS: Part = words(
    |limits| &mut limits.questions,
    |content| content.questions.len() + content.ask_first.len(),
);
const WRITING_LINES: Part = words(|limits| &mut limits.writing_lines, |_| usize::MAX);
const CHART: Part = Part {
    number: |limits| &mut limits.chart_tenths,
    length: |content| content.chart.iter().map(|_| usize::MAX).sum(),
    is_drawing: true,
};

const fn words(
    number: fn(&mut Limits) -> &mut usize,
    length: fn(&SummaryContent) -> usize,
) -> Part {
    Part {
        number,
        length,
        is_drawing: false,
    }
}

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
pub(super) struct Growth {
    /// Which number it is.
    pub(super) part: fn(&mut Limits) -> &mut usize,
    /// How much of it, before the next thing has its turn.
    pub(super) most: usize,
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

/// In which order there is more, from what a doctor must not miss to what is good to have.
pub(super) const GROWTH: [Growth; 19] = [
    medicines(24),
    allergies(16),
    in_record(4),
    tests(8),
    chart(6),
    questions(6),
    notes(3),
    milestones(4),
    transfusions(4),
    in_record(8),
    chart(8),
    questions(40),
    notes(12),
    milestones(16),
    transfusions(8),
    in_record(14),
    tests(12),
    Growth {
        part: |limits| &mut limits.writing_lines,
        most: 2,
        length: |_| usize::MAX,
        is_drawing: false,
    },
    chart(10),
];

const fn tests(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.tests,
        most,
        length: |content| content.tests.len(),
        is_drawing: false,
    }
}

const fn in_record(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.in_record,
        most,
        length: |content| content.in_record.len(),
        is_drawing: false,
    }
}

const fn transfusions(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.transfusions,
        most,
        length: |content| content.transfusions.len(),
        is_drawing: false,
    }
}

const fn medicines(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.medicines,
        most,
        length: |content| content.medicines.len(),
        is_drawing: false,
    }
}

const fn allergies(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.allergies,
        most,
        length: |content| content.allergies.len(),
        is_drawing: false,
    }
}

const fn milestones(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.milestones,
        most,
        length: |content| content.milestones.len().max(content.planned.len()),
        is_drawing: false,
    }
}

const fn notes(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.notes,
        most,
        length: |content| content.notes.len().max(content.side_effects.len()),
        is_drawing: false,
    }
}

const fn questions(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.questions,
        most,
        length: |content| content.questions.len() + content.ask_first.len(),
        is_drawing: false,
    }
}

const fn chart(most: usize) -> Growth {
    Growth {
        part: |limits| &mut limits.chart_tenths,
        most,
        length: |content| content.chart.iter().map(|_| usize::MAX).sum(),
        is_drawing: true,
    }
}

//! How much of the record the visit summary shows, and how it gives way until all fits.

/// How much of each long list is shown. The summary is laid out again with less until it fits.
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
    /// Height of the chart, as a share of its full height in percent.
    pub(super) chart_percent: u8,
    pub(super) writing_lines: u8,
    /// The last resort: one line an entry, and no flags on the chart (their words are in the list).
    pub(super) tight: bool,
}

/// One of the numbers.
pub(super) type Part = fn(&mut Limits) -> &mut usize;

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
        chart_percent: 100,
        writing_lines: 2,
        tight: false,
    };

    /// Returns the next smaller limits: the longest list of those that may be cut gives way first; what a
    /// doctor must not miss (allergies, medicines) last. `None` once nothing is left to cut.
    pub(super) fn smaller(self) -> Option<Self> {
        if self.chart_percent > 80 {
            return Some(Self {
                chart_percent: self.chart_percent - 10,
                ..self
            });
        }
        if self.longest() > 4 {
            return Some(self.shorter());
        }
        if self.medicines.max(self.allergies) > 8 {
            return Some(self.fewer_medicines());
        }
        if self.chart_percent > 60 {
            return Some(Self {
                chart_percent: self.chart_percent - 10,
                ..self
            });
        }
        if self.tests > 8 {
            return Some(Self {
                tests: self.tests - 1,
                ..self
            });
        }
        if self.longest() > 2 {
            return Some(self.shorter());
        }
        if self.writing_lines > 1 {
            return Some(Self {
                writing_lines: 1,
                ..self
            });
        }
        if self.tests > 5 {
            return Some(Self {
                tests: self.tests - 1,
                ..self
            });
        }
        if self.longest() > 1 {
            return Some(self.shorter());
        }
        if self.medicines.max(self.allergies) > 2 {
            return Some(self.fewer_medicines());
        }
        // Words are never lost to a drawing: the numbers stand in the table.
        if self.chart_percent > 40 {
            return Some(Self {
                chart_percent: self.chart_percent - 10,
                ..self
            });
        }
        if self.in_record > 1 {
            return Some(Self {
                in_record: self.in_record - 1,
                ..self
            });
        }
        if !self.tight {
            return Some(Self {
                tight: true,
                ..self
            });
        }
        if self.chart_percent > 0 {
            return Some(Self {
                chart_percent: 0,
                ..self
            });
        }
        if self.tests > 3 {
            return Some(Self {
                tests: self.tests - 1,
                ..self
            });
        }
        if self.writing_lines > 0 {
            return Some(Self {
                writing_lines: 0,
                ..self
            });
        }
        // How many there are is still said.
        (self.longest() > 0).then(|| self.shorter())
    }

    /// What may be shown more of again once all fits: a step of giving way can leave room behind.
    pub(super) const PARTS: [Part; 7] = [
        |limits| &mut limits.questions,
        |limits| &mut limits.in_record,
        |limits| &mut limits.tests,
        |limits| &mut limits.transfusions,
        |limits| &mut limits.milestones,
        |limits| &mut limits.notes,
        |limits| &mut limits.medicines,
    ];

    /// Returns limits with more room to write on, or a higher chart; `None` where both are as large as they get.
    pub(super) fn larger(self) -> Option<Self> {
        if self.writing_lines < Self::FULL.writing_lines {
            return Some(Self {
                writing_lines: self.writing_lines + 1,
                ..self
            });
        }
        (0 < self.chart_percent && self.chart_percent < Self::FULL.chart_percent).then(|| Self {
            chart_percent: self.chart_percent + 10,
            ..self
        })
    }

    fn longest(&self) -> usize {
        self.questions
            .max(self.notes)
            .max(self.milestones)
            .max(self.transfusions)
            .max(self.in_record.saturating_sub(2))
    }

    fn shorter(self) -> Self {
        let most = self.longest() - 1;
        Self {
            questions: self.questions.min(most),
            notes: self.notes.min(most),
            milestones: self.milestones.min(most),
            transfusions: self.transfusions.min(most),
            // A sentence each on the counts, the blood and the genes is worth a line of any list.
            in_record: self.in_record.min(most + 2),
            ..self
        }
    }

    fn fewer_medicines(self) -> Self {
        let most = self.medicines.max(self.allergies) - 1;
        Self {
            medicines: self.medicines.min(most),
            allergies: self.allergies.min(most),
            ..self
        }
    }
}

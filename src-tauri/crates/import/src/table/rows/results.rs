//! Tables of one result a row.

use super::*;

impl Table<'_> {
    pub(super) fn read_results(&mut self, document: &mut Document<'_>) {
        let layout = self.layout;
        let of = |field| layout.of(field);
        let beside = Beside {
            unit: of(F::Unit),
            flag: of(F::Flag),
            range: of(F::Range),
            low: of(F::Low),
            high: of(F::High),
        };
        let header = layout.header.and_then(|at| self.grid.rows.get(at));
        let width = layout.headings.len();
        let mut in_urine = false;
        let mut section_date: Option<(Collected, bool)> = None;
        let mut last_date: Option<Collected> = None;
        for row in self.rows() {
            if row.is_blank() || header.is_some_and(|header| header.repeats(row)) {
                continue;
            }
            let name = row.at(of(F::TestName));
            let (value, alternative) = self.value_in(row);
            if row.cell(value).is_empty() && row.filled() <= 4 {
                if self.labels.read_row(row) {
                    section_date = self.labels.collected(self.order).map(|date| (date, true));
                    continue;
                }
                let only = row
                    .cells()
                    .find(|cell| !cell.is_empty())
                    .unwrap_or_default();
                if row.filled() == 1 {
                    in_urine = heads_another_material(only);
                    if let Some(date) = heading_date(only) {
                        section_date = date
                            .read(self.order)
                            .map(|date| (Collected::Draw(date), false));
                        last_date = None;
                    }
                    continue;
                }
            }
            if name.is_empty() || in_urine || is_other_than_blood(row.at(of(F::Specimen))) {
                continue;
            }
            if !document.names.is_test(name) {
                // `Collected` in the column of tests, with the date among the values.
                if row.filled() <= 4 && self.labels.read_row(row) {
                    section_date = self.labels.collected(self.order).map(|date| (date, true));
                    continue;
                }
                // Names that nobody knows are left to their code, where they have one.
                if of(F::TestCode).is_none() {
                    continue;
                }
            }
            let mut reasons = Vec::new();
            let mut collected = self.collected_in(row);
            if collected == Collected::Missing {
                // A date that stands once for the rows below it.
                let above = if of(F::Date).is_some() {
                    last_date.clone()
                } else {
                    None
                };
                if let Some(above) = above {
                    collected = above;
                    reasons.push(Reason::LayoutUnclear);
                } else if let Some((section, is_labelled)) = &section_date {
                    collected = section.clone();
                    if !is_labelled {
                        reasons.push(Reason::LayoutUnclear);
                    }
                } else if let Some(labelled) = self.labels.collected(self.order) {
                    collected = labelled;
                }
            } else {
                last_date = Some(collected.clone());
            }
            if self.grid.sheet.is_none()
                && width > 1
                && (width..row.width()).any(|column| !row.cell(column).is_empty())
            {
                reasons.push(Reason::LayoutUnclear);
            }
            for other in self.further_values(row, value) {
                let mut reasons = reasons.clone();
                reasons.push(Reason::LayoutUnclear);
                self.push_result(
                    row,
                    name,
                    (other, true),
                    &beside,
                    (collected.clone(), reasons),
                    document,
                );
            }
            self.push_result(
                row,
                name,
                (value, alternative),
                &beside,
                (collected, reasons),
                document,
            );
        }
    }

    fn push_result(
        &self,
        row: &Row,
        name: &str,
        (value, has_other): (usize, bool),
        beside: &Beside,
        (collected, reasons): (Collected, Vec<Reason>),
        document: &mut Document<'_>,
    ) {
        let layout = self.layout;
        let optional = |field| {
            let cell = row.at(layout.of(field));
            (!cell.is_empty()).then(|| cell.to_owned())
        };
        let mut found = self.found(row, value, beside, None);
        let heading = document.names.heading(name);
        if let Some(heading) = &heading {
            found.unit = found.unit.or_else(|| heading.unit.clone());
            found.range = found.range.or_else(|| heading.range.clone());
        }
        found.comparator = Comparator::from_sign(row.at(layout.of(F::Comparator)));
        let mut result = self.result(name, found, document);
        result.loinc = optional(F::TestCode).filter(|code| is_loinc(code));
        result.specimen = optional(F::SpecimenId).or_else(|| self.labels.specimen());
        result.laboratory = optional(F::Laboratory).or_else(|| self.labels.laboratory());
        result.status = optional(F::Status).as_deref().and_then(status_of);
        result.collected = collected;
        result.person = self.person_in(row, document);
        result.place = Some(self.grid.place(row, value));
        result.reasons.extend(reasons);
        if self.has_unknown_material(row) {
            result.reasons.push(Reason::NameUnclear);
        }
        if has_other {
            result.reasons.push(Reason::LayoutUnclear);
        }
        if optional(F::Comment).is_some_and(|comment| note::needs_a_look(&comment)) {
            result.reasons.push(Reason::NoteNearby);
        }
        document.reading.results.push(result);
    }

    /// Further values of a row in columns of the very same heading: draws whose dates nobody has printed.
    fn further_values(&self, row: &Row, value: usize) -> Vec<usize> {
        let heading = |column: usize| self.layout.headings.get(column);
        let number = |column: usize| {
            read_number(row.cell(column), NumberStyle::Unknown).map(|number| number.value)
        };
        let values = &self.layout.values;
        let same = values.iter().copied().filter(|column| *column != value);
        same.filter(|column| heading(*column) == heading(value))
            .filter(|column| number(*column).is_some() && number(*column) != number(value))
            .collect()
    }

    /// The column that holds the value of a row, and whether another holds a different one.
    fn value_in(&self, row: &Row) -> (usize, bool) {
        let mut filled = self
            .layout
            .values
            .iter()
            .copied()
            .filter(|column| !row.cell(*column).is_empty());
        let first = filled.next();
        let number = |column: usize| {
            read_number(row.cell(column), NumberStyle::Unknown).map(|number| number.value)
        };
        let differs = first.is_some_and(|first| {
            filled.any(|other| number(other).is_some() && number(other) != number(first))
        });
        (
            first
                .or_else(|| self.layout.values.first().copied())
                .unwrap_or(0),
            differs,
        )
    }
}

//! Tables of one draw a row, with a column for each test.

use super::*;

/// What rows of limits among the draws say about one test.
#[derive(Default)]
struct Limits {
    range: Option<String>,
    low: Option<String>,
    high: Option<String>,
}

impl Table<'_> {
    pub(super) fn read_draws(&mut self, document: &mut Document<'_>) {
        let layout = self.layout;
        let header = layout.header.and_then(|at| self.grid.rows.get(at));
        let mut units: BTreeMap<usize, String> = BTreeMap::new();
        let mut ranges: BTreeMap<usize, Limits> = BTreeMap::new();
        let width = layout.headings.len();
        let mut nameless_rows = 0u32;
        let mut seen_values = false;
        let first_new = document.reading.results.len();
        for row in self.rows() {
            if row.is_blank() || header.is_some_and(|header| header.repeats(row)) {
                continue;
            }
            if !seen_values && is_unit_row(&layout.tests, row) {
                for test in &layout.tests {
                    let cell = row.cell(test.value);
                    if is_unit(cell) {
                        units.insert(test.value, cell.to_owned());
                    }
                }
                continue;
            }
            let first = row
                .cells()
                .find(|cell| !cell.is_empty())
                .unwrap_or_default();
            let collected = self.collected_in(row);
            if collected == Collected::Missing {
                if let Some(limit) = self.limits_row(row, first) {
                    for test in &layout.tests {
                        let cell = row.cell(test.value);
                        if cell.is_empty() {
                            continue;
                        }
                        let slot = ranges.entry(test.value).or_default();
                        if limit == F::Low {
                            slot.low = Some(cell.to_owned());
                        } else if limit == F::High {
                            slot.high = Some(cell.to_owned());
                        } else {
                            slot.range = Some(cell.to_owned());
                        }
                    }
                    continue;
                }
                if is_summary(first) || announces_units(first) || self.labels.read_row(row) {
                    continue;
                }
            }
            let has_values = layout
                .tests
                .iter()
                .any(|test| !row.cell(test.value).is_empty());
            if !has_values {
                continue;
            }
            seen_values = true;
            let collected = match collected {
                Collected::Missing if layout.of(F::Date).is_none() => {
                    self.labels.collected(self.order).unwrap_or_default()
                }
                Collected::Draw(_) | Collected::Other(_) | Collected::Missing => collected,
            };
            let person = self.person_in(row, document);
            if collected == Collected::Missing && person.is_none() {
                nameless_rows += 1;
            }
            document.next_draw += 1;
            let draw = document.next_draw;
            let comment = folded(row.at(layout.of(F::Comment)));
            let specimen = row.at(layout.of(F::Specimen));
            if is_other_than_blood(specimen) {
                continue;
            }
            let spills = self.grid.sheet.is_none()
                && (width..row.width()).any(|column| !row.cell(column).is_empty());
            let status = status_of(row.at(layout.of(F::Status)));
            for test in &layout.tests {
                if row.cell(test.value).is_empty() {
                    continue;
                }
                let mut found = self.found(row, test.value, &test.beside, Some(test));
                found.unit = found.unit.or_else(|| units.get(&test.value).cloned());
                if found.range.is_none()
                    && let Some(said) = ranges.get(&test.value)
                {
                    found.range = said
                        .range
                        .clone()
                        .or_else(|| limits(said.low.clone(), said.high.clone()));
                }
                let mut result = self.result(&test.name, found, document);
                result.told = test.told;
                result.collected = collected.clone();
                result.person = person;
                result.draw = draw;
                result.status = status;
                result.laboratory = Some(row.at(layout.of(F::Laboratory)).to_owned())
                    .filter(|text| !text.is_empty())
                    .or_else(|| self.labels.laboratory());
                result.specimen = Some(row.at(layout.of(F::SpecimenId)).to_owned())
                    .filter(|text| !text.is_empty());
                result.place = Some(self.grid.place(row, test.value));
                if self.has_unknown_material(row) {
                    result.reasons.push(Reason::NameUnclear);
                }
                if spills {
                    result.reasons.push(Reason::LayoutUnclear);
                }
                if is_about(&comment, &test.name) || is_about_all(&comment) {
                    result.reasons.push(Reason::NoteNearby);
                }
                document.reading.results.push(result);
            }
        }
        // Several rows without date and person may be several people: nobody's history.
        if nameless_rows > 1 {
            document.reading.problem(
                ProblemCode::RowsWithoutPerson,
                Some(nameless_rows.to_string()),
                None,
            );
            for result in document.reading.results.iter_mut().skip(first_new) {
                if result.collected == Collected::Missing && result.person.is_none() {
                    result.reasons.push(Reason::PersonUnclear);
                }
            }
        }
    }

    /// A row of ranges or of limits among the rows of draws.
    fn limits_row(&self, row: &Row, first: &str) -> Option<F> {
        if let Some(limit) = announces_limits(first) {
            return Some(limit);
        }
        let cells = || {
            self.layout
                .tests
                .iter()
                .map(|test| row.cell(test.value))
                .filter(|cell| !cell.is_empty())
        };
        let ranges = cells()
            .filter(|cell| {
                read_number(cell, NumberStyle::Unknown).is_none()
                    && read_range(cell, NumberStyle::Unknown).is_some()
            })
            .count();
        (ranges > 0 && ranges * 2 >= cells().count()).then_some(F::Range)
    }
}

/// Says whether a comment names the test, in whole words or their beginnings (`platelets clumped`).
fn is_about(comment: &str, name: &str) -> bool {
    if comment.is_empty() {
        return false;
    }
    let Some(wanted) = names::recognise(name) else {
        return false;
    };
    comment.split(' ').any(|word| {
        names::recognise(word)
            .is_some_and(|found| found.candidates.first() == wanted.candidates.first())
    })
}

/// A comment that doubts the whole sample.
fn is_about_all(comment: &str) -> bool {
    let names_test = || {
        comment
            .split(' ')
            .any(|word| names::recognise(word).is_some())
    };
    note::qualifies(comment) && !names_test()
}

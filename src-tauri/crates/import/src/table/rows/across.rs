//! Tables of one draw a column, with a row for each test.

use super::*;

impl Table<'_> {
    pub(super) fn read_across(&mut self, document: &mut Document<'_>) {
        let layout = self.layout;
        let of = |field| layout.of(field);
        let mut times: BTreeMap<usize, chrono::NaiveTime> = BTreeMap::new();
        let mut dates: BTreeMap<usize, PrintedDate> = BTreeMap::new();
        let mut in_urine = false;
        let mut has_drawn = false;
        for row in self.rows() {
            let name = row.at(of(F::TestName));
            if row.is_blank() {
                continue;
            }
            let is_heading = layout
                .draws
                .iter()
                .all(|draw| row.cell(draw.value).is_empty());
            if is_heading {
                if self.labels.read_row(row) {
                    continue;
                }
                in_urine = heads_another_material(name) || name.is_empty() && in_urine;
                continue;
            }
            if name.is_empty() && !has_drawn || meaning(name).is_some() {
                for draw in &layout.draws {
                    let cell = row.cell(draw.value);
                    if let Some(time) = whole_time(cell) {
                        times.insert(draw.value, time);
                    } else if draw.date.is_none()
                        && let Some(date) = whole_date(cell)
                    {
                        dates.insert(draw.value, date);
                    }
                }
                continue;
            }
            if in_urine
                || is_other_than_blood(row.at(of(F::Specimen)))
                || !document.names.is_test(name)
            {
                continue;
            }
            has_drawn = true;
            let heading = document.names.heading(name);
            let person = self.person_in(row, document);
            for draw in &layout.draws {
                if row.cell(draw.value).is_empty() {
                    continue;
                }
                let date = draw.date.or_else(|| dates.get(&draw.value).copied());
                let date = match (date, times.get(&draw.value)) {
                    (Some(date), Some(time)) => Some(date.at(*time)),
                    (date, _) => date,
                };
                let Some(date) = date else {
                    continue;
                };
                let Some(date) = date.read(self.order) else {
                    continue;
                };
                let beside = Beside {
                    unit: draw.beside.unit.or(of(F::Unit)),
                    flag: draw.beside.flag,
                    range: draw.beside.range.or(of(F::Range)),
                    low: draw.beside.low.or(of(F::Low)),
                    high: draw.beside.high.or(of(F::High)),
                };
                let mut found = self.found(row, draw.value, &beside, None);
                if let Some(heading) = &heading {
                    found.unit = found.unit.or_else(|| heading.unit.clone());
                    found.range = found.range.or_else(|| heading.range.clone());
                }
                let mut result = self.result(name, found, document);
                result.collected = Collected::Draw(date);
                result.person = person;
                result.loinc =
                    Some(row.at(of(F::TestCode)).to_owned()).filter(|code| is_loinc(code));
                result.laboratory = self.labels.laboratory();
                result.place = Some(self.grid.place(row, draw.value));
                document.reading.results.push(result);
            }
        }
    }
}

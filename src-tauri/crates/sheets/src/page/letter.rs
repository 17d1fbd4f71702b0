//! Values in running text, as they stand in a letter to the family doctor.

use super::layout::Writer;

impl Writer<'_> {
    /// One paragraph: name, number and unit after one another.
    pub(crate) fn letter(&mut self) {
        let report = self.report;
        let habit = &report.habit;
        for draw in &report.draws {
            let mut words: Vec<String> =
                vec![format!("{} {}:", habit.words.letter, self.moment(draw))];
            let count = draw.rows.len();
            for (index, row) in draw.rows.iter().enumerate() {
                let end = if index + 1 == count { "." } else { "," };
                let unit = row.shown_unit();
                let gap = if unit.is_empty() { "" } else { " " };
                words.push(format!("{} {}{gap}{unit}{end}", row.name, row.shown(habit)));
            }
            let mut line = String::new();
            for word in words {
                if line.chars().count() + word.chars().count() > 90 {
                    self.canvas.put(50.0, line.trim_end());
                    self.canvas.next_line(1.0);
                    line.clear();
                }
                line.push_str(&word);
                line.push(' ');
            }
            self.canvas.put(50.0, line.trim_end());
            self.canvas.next_line(2.0);
        }
    }
}

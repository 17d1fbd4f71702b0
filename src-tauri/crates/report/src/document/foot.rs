//! The foot of every page: whose it is, what kind of sheet it is, which page. A page that is copied or lies alone still
//! says all of it.

use domain::fact::FactArgument;

use crate::fonts::{Weight, broken, width};
use crate::text::Text;

use super::content::SummaryContent;
use super::layout::Style;

/// More lines than the fixed sentence has in any language and on any paper.
const MOST_LINES: usize = 8;

/// Lines for name and dates; no name that people bear takes more.
const LINES_OF_NAME: usize = 3;

/// Larger letters than these make the foot no easier to find.
const LARGEST: f32 = 12.0;

/// The lines of the foot.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Foot {
    pub(super) lines: Vec<String>,
    /// Size of its letters.
    pub(super) size: f32,
}

impl Foot {
    /// Breaks it into lines as wide as a page of that style leaves them.
    pub(super) fn of(content: &SummaryContent, style: &Style, text: &dyn Text) -> Self {
        let size = style.body.min(LARGEST);
        // Room for the number of any page that there will be.
        let number = width(&page(88, 88, text), size, Weight::Regular);
        let room = style.content_width();
        let beside_number = room - number - size * 2.0;
        let made = ("made", FactArgument::Text(text.date(content.made)));
        let name = ("name", FactArgument::Text(content.name.clone()));
        let who = match content.birth_date {
            Some(birth) => text.say(
                "report-foot-who-born",
                &[name, ("birth", FactArgument::Text(text.date(birth))), made],
            ),
            None => text.say("report-foot-who", &[name, made]),
        };
        let mut kept = text.say("report-foot", &[]);
        if content.is_demonstration {
            kept = format!("{} {kept}", text.say("report-demonstration", &[]));
        }
        let mut lines = broken(&who, size, Weight::Regular, beside_number, LINES_OF_NAME);
        lines.extend(broken(&kept, size, Weight::Regular, room, MOST_LINES));
        Self { lines, size }
    }

    pub(super) fn line(&self) -> f32 {
        self.size * 1.38
    }

    /// From the end of what stands on the page to the rule above the foot.
    pub(super) fn above(style: &Style) -> f32 {
        style.body * 1.2
    }

    /// From the rule to the first line.
    pub(super) fn first(&self) -> f32 {
        self.size * 1.5
    }

    /// Height that a page keeps free for it.
    pub(super) fn height(&self, style: &Style) -> f32 {
        let more = u16::try_from(self.lines.len().saturating_sub(1)).map_or(0.0, f32::from);
        // What hangs below the last line is a quarter of its letters.
        Self::above(style) + self.first() + more * self.line() + self.size * 0.3
    }
}

/// Which page of how many.
pub(super) fn page(page: usize, pages: usize, text: &dyn Text) -> String {
    let number = |number: usize| FactArgument::Count(i64::try_from(number).unwrap_or(i64::MAX));
    text.say(
        "report-page",
        &[("page", number(page)), ("pages", number(pages))],
    )
}

#[cfg(test)]
mod tests {
    use super::super::content::{Paper, SummaryOptions};
    use super::*;
    use crate::samples::{English, summary};

    #[test]
    fn no_line_of_the_foot_reaches_the_edge_of_the_paper_and_none_is_cut() {
        for paper in [Paper::A4, Paper::Letter] {
            for large_print in [false, true] {
                let options = SummaryOptions {
                    paper,
                    large_print,
                    mono: false,
                    language: "en".to_owned(),
                };
                let mut content = summary();
                content.is_demonstration = true;
                content.name = "Maximiliana Theodora Someone-Withalongname ".repeat(3);
                let style = Style::of(&options);
                let foot = Foot::of(&content, &style, &English::new());
                let style = style.with_foot(foot.height(&style));
                let lines = u16::try_from(foot.lines.len()).map_or(0.0, f32::from);
                let last = style.bottom()
                    + Foot::above(&style)
                    + foot.first()
                    + (lines - 1.0) * foot.line();
                assert!(last < style.page.1 - style.margin * 0.4, "{last}");
                let said = foot.lines.join(" ");
                assert!(
                    said.contains("Withalongname") && !said.contains('…'),
                    "{said}"
                );
            }
        }
    }
}

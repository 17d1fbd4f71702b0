//! What stands on pages as words with boxes, whatever they came from: lines, headings, rows of results.
//!
//! Lab sheets have no tables inside, only words at places. A text layer and a recogniser of pictures both
//! give such words; everything that is read from them keeps its place, so that a person can look at it
//! beside the page. How words are got belongs to the format readers.

mod beside;
mod dated;
mod heading;
mod letterhead;
mod line;
mod matrix;
mod neighbours;
mod prose;
mod reader;
mod rows;
mod slip;
mod token;
mod turn;

use domain::draft::Reason;

use crate::ReadOptions;
use crate::dates::{order_by_country, order_of};
use crate::numbers::{NumberStyle, looks_like_number, style_of};
use crate::source::SourceReading;

pub(crate) use line::Word;
pub(crate) use turn::Turn;

use dated::labelled_dates;
use letterhead::Named;
use line::{Line, lines_of};
use reader::{Found, Reader};

/// The words of one page as seen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PageWords {
    /// From 1.
    pub(crate) number: u32,
    /// Width and height in the measure of the boxes.
    pub(crate) size: (f32, f32),
    /// How the page was turned to be read; the boxes are those of the page as read, places those as seen.
    pub(crate) turn: Turn,
    /// In any order.
    pub(crate) words: Vec<Word>,
    /// The part of the page that pictures cover, 0 to 1; 1 where nobody has looked.
    pub(crate) pictures: f32,
    /// Of so many letters and shapes it consists besides; the most where nobody has looked.
    pub(crate) marks: usize,
}

impl PageWords {
    /// Says whether the page has too little text to be more than a picture with a stamp on it.
    pub(crate) fn is_picture(&self) -> bool {
        const FEWEST: usize = 8;
        const FEWEST_MARKS: usize = 20;
        let is_word = |word: &&Word| word.text.chars().any(char::is_alphanumeric);
        let words = self.words.iter().filter(is_word).count();
        // A few words and no picture are a short page. Without any word the letters may be drawn as shapes,
        // but not a result in a handful of them.
        let is_bare = self.pictures <= 0.0 && self.marks < FEWEST_MARKS;
        words == 0 && !is_bare || words < FEWEST && self.pictures > 0.05
    }
}

/// Reads results, people and dates out of the pages of one document into `reading`.
///
/// Gives false where no page has a word.
pub(crate) fn read(
    pages: Vec<PageWords>,
    reading: &mut SourceReading,
    options: &ReadOptions,
) -> bool {
    let lines = beside::in_order(pages.into_iter().flat_map(lines_of).collect());
    if lines.is_empty() {
        return false;
    }
    read_lines(&lines, reading, options);
    true
}

fn read_lines(lines: &[Line], reading: &mut SourceReading, options: &ReadOptions) {
    let dates: Vec<_> = lines
        .iter()
        .flat_map(|line| {
            (0..line.words.len())
                .filter_map(|index| token::date_at(line, index, line.words.len()))
                .map(|(date, _)| date)
                .collect::<Vec<_>>()
        })
        .collect();
    reading.style = document_style(lines);
    let names: Vec<String> = lines
        .iter()
        .flat_map(|line| (1..=2).map(|length| line.text(0, length.min(line.words.len()))))
        .collect();
    let order = order_by_country(
        order_of(&dates, options.day_first),
        reading.style,
        names.iter().map(String::as_str),
    );
    let labelled = labelled_dates(lines);
    let status = letterhead::status(lines);
    let people = letterhead::people(lines, &labelled, order);
    let people = numbered_people(&people, reading);
    let specimens = letterhead::specimens(lines);
    let laboratory = letterhead::laboratory(lines);
    let mut reader = Reader {
        lines,
        order,
        labelled,
        people,
        specimens,
        columns: None,
        draws: None,
        matrix: None,
        in_urine: false,
        is_material_open: false,
        last_sound: None,
        mentions: Vec::new(),
        list: None,
        results: Vec::new(),
    };
    reader.read_all(reading);
    let rows = reader.results.iter().map(|found| found.line).collect();
    let slipped = slip::slipped(lines, &rows, reading.style);
    let is_of_another = letterhead::is_of_animal_or_donor(lines);
    for Found {
        result,
        analytes,
        line,
    } in &mut reader.results
    {
        if slipped.contains(line) {
            result.reasons.push(Reason::LayoutUnclear);
        }
        if is_of_another {
            result.reasons.push(Reason::PersonUnclear);
        }
        result.status = status;
        result.laboratory.clone_from(&laboratory);
        let is_qualified = reader.mentions.iter().any(|mention| {
            mention.qualifies
                && mention
                    .analytes
                    .iter()
                    .any(|analyte| analytes.contains(analyte))
        });
        if is_qualified {
            result.reasons.push(Reason::NoteNearby);
        }
    }
    reading
        .results
        .extend(reader.results.into_iter().map(|found| found.result));
}

/// The style of the numbers, dates set aside.
fn document_style(lines: &[Line]) -> NumberStyle {
    let mut texts: Vec<String> = Vec::new();
    for line in lines {
        let mut index = 0;
        while index < line.words.len() {
            if let Some((_, length)) = token::date_at(line, index, line.words.len()) {
                index += length;
                continue;
            }
            let word = line.text(index, index + 1);
            texts.extend(
                word.split(|c: char| "-–<>=()[]".contains(c))
                    .filter(|part| looks_like_number(part))
                    .map(str::to_owned),
            );
            index += 1;
        }
    }
    style_of(texts.iter().map(String::as_str))
}

/// Pages that name the same person belong together; gives the person for each line from which they hold.
fn numbered_people(found: &[Named], reading: &mut SourceReading) -> Vec<(usize, usize)> {
    let mut known: Vec<Named> = Vec::new();
    let mut numbered = Vec::new();
    for named in found {
        let index = match known
            .iter_mut()
            .enumerate()
            .find(|(_, known)| known.is_perhaps(named))
        {
            Some((index, known)) => {
                known.take_over(named);
                index
            }
            None => {
                known.push(named.clone());
                known.len() - 1
            }
        };
        numbered.push((named.line, index));
    }
    // Other people may be known to the reading from before.
    let places: Vec<usize> = known
        .into_iter()
        .map(|named| reading.person(named.person()))
        .collect();
    numbered
        .into_iter()
        .filter_map(|(line, index)| Some((line, *places.get(index)?)))
        .collect()
}

#[cfg(test)]
mod tests;

//! Pages that are pictures: readied here, recognised outside, and read like any other page.
//!
//! A dialogue, because who recognises is another program: [`PictureReading::next_jobs`] says what to
//! recognise, [`PictureReading::take`] takes what was seen, [`PictureReading::finish`] makes the reading.

mod agree;
mod evidence;
mod ink;
mod language;
mod quality;
mod spelling;
mod tsv;

use std::collections::VecDeque;

use domain::draft::{DocumentFormat, DocumentReading, Place, ProblemCode};
use raster::{DecodeError, Grey, PageMap, ReadyPage, Turn};

use crate::ReadOptions;
use crate::judge;
use crate::page::{self, PageWords, Word};
use crate::pdf;
use crate::pdf::picture::{PageSize, Picture};
use crate::same;
use crate::source::SourceReading;

use ink::Ink;
use quality::{Quality, quality_of};
use tsv::SeenWord;

/// The recogniser's name of the language that every page is read in once.
const FIRST_LANGUAGE: &str = "eng";
/// More pages of pictures are not recognised: it takes seconds for each.
const MOST_PAGES: usize = 60;
/// The straightened page is measured as if it were printed so many pixels to a point, as text pages are.
const PIXELS_IN_POINT: f32 = 300.0 / 72.0;
/// A page with fewer pieces of ink of a letter's size holds no result.
const FEWEST_LETTERS: usize = 12;
/// Below so many nobody could say which way up they stand.
const FEWEST_TO_TURN: usize = 30;
/// Lines of text that stray more (in slope) may have mixed up their rows.
const STRAYING: f32 = 0.012;

/// Something to be recognised: one readied page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The page as a portable greymap, about 300 dots an inch.
    pub picture: Vec<u8>,
    /// In which languages, as the recogniser names them: `eng`, `deu+eng`.
    pub languages: String,
}

/// A document of pictures that is being read.
#[derive(Debug)]
pub struct PictureReading {
    bytes: Vec<u8>,
    format: DocumentFormat,
    pages: u32,
    text_pages: Vec<PageWords>,
    /// Pages that have a word or two of text, or none.
    sparse_pages: Vec<PageWords>,
    left: VecDeque<u32>,
    of: usize,
    now: Option<Now>,
    done: Vec<DonePage>,
    problems: Vec<(ProblemCode, u32)>,
    available: Vec<String>,
    language: Option<&'static str>,
    options: ReadOptions,
}

/// The page that is being recognised.
#[derive(Debug)]
struct Now {
    page: u32,
    /// Pixels of the picture for one of the measure of places.
    scale: f32,
    ready: ReadyPage,
    turn: Turn,
    /// What the first reading saw, with the second to come.
    first: Option<Vec<SeenWord>>,
    /// The page the other way up, and how many words were well seen on it.
    other_way: Option<(ReadyPage, Vec<SeenWord>)>,
}

#[derive(Debug)]
struct DonePage {
    page: u32,
    scale: f32,
    map: PageMap,
    letter: f32,
    words: Vec<SeenWord>,
    quality: Quality,
}

impl PictureReading {
    /// Opens a picture.
    pub(crate) fn of_picture(bytes: &[u8], options: &ReadOptions) -> Result<Self, ProblemCode> {
        let pages = pdf::guarded(|| raster::page_count(bytes))
            .unwrap_or(Err(DecodeError::Damaged))
            .map_err(problem_of)?;
        // What cannot be opened at all is said at once, not page by page.
        pdf::guarded(|| raster::dimensions(bytes, 1))
            .unwrap_or(Err(DecodeError::Damaged))
            .map_err(problem_of)?;
        let left = (1..=pages).collect();
        Ok(Self::new(
            bytes,
            DocumentFormat::Image,
            left,
            pages,
            options,
        ))
    }

    /// Opens a PDF of which some pages have text and the others are pictures.
    pub(crate) fn of_pdf(bytes: &[u8], pages: Vec<PageWords>, options: &ReadOptions) -> Self {
        let count = pages.len() as u32;
        let (pictures, text_pages): (Vec<_>, Vec<_>) =
            pages.into_iter().partition(PageWords::is_picture);
        let left = pictures.iter().map(|page| page.number).collect();
        let format = if text_pages.is_empty() {
            DocumentFormat::PdfScan
        } else {
            DocumentFormat::PdfText
        };
        Self {
            text_pages,
            sparse_pages: pictures,
            ..Self::new(bytes, format, left, count, options)
        }
    }

    fn new(
        bytes: &[u8],
        format: DocumentFormat,
        left: VecDeque<u32>,
        pages: u32,
        options: &ReadOptions,
    ) -> Self {
        let mut this = Self {
            bytes: bytes.to_vec(),
            format,
            pages,
            text_pages: Vec::new(),
            sparse_pages: Vec::new(),
            of: left.len().min(MOST_PAGES),
            left,
            now: None,
            done: Vec::new(),
            problems: Vec::new(),
            available: Vec::new(),
            language: None,
            options: options.clone(),
        };
        for page in this.left.split_off(this.of) {
            this.problems.push((ProblemCode::PageSkipped, page));
        }
        this
    }

    /// Says which languages the recogniser has, as it names them. English is taken for granted.
    pub fn offer_languages(&mut self, languages: &[String]) {
        self.available = languages.to_vec();
    }

    /// How many pages are to be recognised, and how many of them are done.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let waiting = self.left.len() + usize::from(self.now.is_some());
        (self.of.saturating_sub(waiting), self.of)
    }

    /// What is to be recognised next; nothing once all pages are done. Jobs of one answer may run side by side.
    pub fn next_jobs(&mut self) -> Vec<Job> {
        loop {
            if let Some(now) = &self.now {
                let first = job(&now.ready.grey, FIRST_LANGUAGE.to_owned());
                let second = || job(&now.ready.ink, self.languages());
                return match &now.first {
                    Some(_) => vec![second()],
                    // The language is guessed on the first page only.
                    None if self.done.is_empty() => vec![first],
                    None => vec![first, second()],
                };
            }
            let Some(page) = self.left.pop_front() else {
                return Vec::new();
            };
            let ready = self
                .picture_of(page)
                .map(|(grey, scale)| (raster::ready(&grey, Turn::AsItLies), scale));
            match ready {
                Ok((Some(ready), _)) if !self.is_worth_a_look(page, &ready) => {}
                Ok((Some(ready), scale)) => {
                    self.now = Some(Now {
                        page,
                        scale,
                        ready,
                        turn: Turn::AsItLies,
                        first: None,
                        other_way: None,
                    });
                }
                // A page without ink is nothing that anybody misses.
                Ok((None, _)) => {}
                Err(code) => self.problems.push((code, page)),
            }
        }
    }

    /// Takes what was seen: one table for each of the jobs, none where the recogniser failed on it.
    pub fn take(&mut self, tables: &[Option<String>]) {
        let Some(mut now) = self.now.take() else {
            return;
        };
        let (width, height) = (now.ready.grey.width(), now.ready.grey.height());
        let mut seen = tables.iter().map(|table| {
            table
                .as_deref()
                .map(|table| tsv::words(table, width, height))
        });
        let Some(newest) = seen.next().flatten() else {
            self.problems.push((ProblemCode::PageSkipped, now.page));
            return;
        };
        if let Some(first) = now.first.take() {
            return self.put_together(now, newest, first);
        }
        if let Some((other, other_words)) = now.other_way.take() {
            if well_seen(&other_words) >= well_seen(&newest) {
                now.ready = other;
                return self.second_reading(now, other_words);
            }
        } else if is_perhaps_upside_down(&newest)
            && quality::letters(&now.ready) >= FEWEST_TO_TURN
            && now.turn == Turn::AsItLies
            && let Some(turned) = self.turned_over(now.page)
        {
            now.turn = Turn::Over;
            now.other_way = Some((std::mem::replace(&mut now.ready, turned), newest));
            self.now = Some(now);
            return;
        }
        match seen.next().flatten() {
            Some(second) if now.turn == Turn::AsItLies => self.put_together(now, second, newest),
            Some(_) | None => self.second_reading(now, newest),
        }
    }

    /// Makes the reading of all that was seen.
    #[must_use]
    pub fn finish(mut self) -> DocumentReading {
        let mut reading = SourceReading::new(self.format);
        reading.pages = Some(self.pages);
        let mut pages = std::mem::take(&mut self.text_pages);
        // A page that shows hardly more than its text is no picture, and its text is surer.
        let mut as_text = std::mem::take(&mut self.sparse_pages);
        as_text.retain(|page| {
            let seen = self.done.iter().find(|done| done.page == page.number);
            let seen = seen.map_or(0, |done| done.words.len());
            !page.words.is_empty() && seen <= 2 * page.words.len() + 4
        });
        self.done
            .retain(|done| as_text.iter().all(|page| page.number != done.page));
        if self.done.is_empty() && !as_text.is_empty() {
            reading.format = DocumentFormat::PdfText;
        }
        pages.extend(as_text);
        pages.extend(self.done.iter().map(DonePage::as_words));
        pages.sort_by_key(|page| page.number);
        page::read(pages, &mut reading, &self.options);
        for result in &mut reading.results {
            evidence::weigh(result, reading.style);
        }
        let places = reading
            .results
            .iter_mut()
            .filter_map(|result| result.place.as_mut())
            .chain(
                reading
                    .problems
                    .iter_mut()
                    .filter_map(|problem| problem.place.as_mut()),
            );
        for place in places {
            self.lead_back(place);
        }
        for (code, page) in &self.problems {
            reading.problem(*code, Some(page.to_string()), None);
        }
        for done in &self.done {
            let has_results = reading.results.iter().any(
                |result| matches!(&result.place, Some(Place::Page { page, .. }) if *page == done.page),
            );
            if let Some(code) = done.quality.problem(has_results) {
                reading.problem(code, Some(done.page.to_string()), None);
            }
        }
        if reading.results.is_empty() && reading.problems.is_empty() && self.done.is_empty() {
            reading.problem(ProblemCode::NoText, None, None);
        }
        same::settle_copies(&mut reading);
        judge::judge(reading, &self.options)
    }

    /// Makes the reading of what has text; the pages without any are named as unread for the given reason.
    #[must_use]
    pub fn without_recogniser(mut self, why: ProblemCode) -> DocumentReading {
        let mut reading = SourceReading::new(self.format);
        reading.pages = Some(self.pages);
        let mut pages = std::mem::take(&mut self.text_pages);
        let (empty, sparse): (Vec<_>, Vec<_>) = std::mem::take(&mut self.sparse_pages)
            .into_iter()
            .partition(|page| page.words.is_empty());
        pages.extend(sparse);
        pages.sort_by_key(|page| page.number);
        let has_text = page::read(pages, &mut reading, &self.options);
        if has_text {
            reading.format = DocumentFormat::PdfText;
        }
        let unread: Vec<String> = empty.iter().map(|page| page.number.to_string()).collect();
        if !has_text {
            reading.problem(why, None, None);
        } else if !unread.is_empty() {
            reading.problem(why, Some(unread.join(", ")), None);
        }
        same::settle_copies(&mut reading);
        judge::judge(reading, &self.options)
    }

    fn picture_of(&self, page: u32) -> Result<(Grey, f32), ProblemCode> {
        if self.format == DocumentFormat::Image {
            let grey = pdf::guarded(|| raster::grey(&self.bytes, page))
                .unwrap_or(Err(DecodeError::Damaged))
                .map_err(problem_of)?;
            Ok((grey, 1.0))
        } else {
            pdf::picture::page_in_grey(&self.bytes, page)
        }
    }

    /// Says whether there is more on a page than an empty sheet has, or than the text that it brought along.
    fn is_worth_a_look(&self, page: u32, ready: &ReadyPage) -> bool {
        let with_it: usize = self
            .sparse_pages
            .iter()
            .filter(|sparse| sparse.number == page)
            .flat_map(|sparse| &sparse.words)
            .map(|word| word.text.chars().count())
            .sum();
        quality::letters(ready) >= FEWEST_LETTERS + with_it * 5 / 4
    }

    fn turned_over(&self, page: u32) -> Option<ReadyPage> {
        let (grey, _) = self.picture_of(page).ok()?;
        raster::ready(&grey, Turn::Over)
    }

    fn languages(&self) -> String {
        match self.language {
            Some(language) if self.has(language) => format!("{language}+{FIRST_LANGUAGE}"),
            Some(_) | None => FIRST_LANGUAGE.to_owned(),
        }
    }

    fn has(&self, language: &str) -> bool {
        self.available.iter().any(|known| known == language)
    }

    fn second_reading(&mut self, mut now: Now, first: Vec<SeenWord>) {
        if self.done.is_empty() {
            let text: Vec<&str> = first.iter().map(|word| word.text.as_str()).collect();
            self.language = language::of(&text.join(" "));
        }
        // A page that is read well and names no test, a letter, is not looked at twice.
        if well_seen(&first) >= 12 && !agree::name_any_test(&first) {
            self.put_together(now, first.clone(), first);
            return;
        }
        now.first = Some(first);
        self.now = Some(now);
    }

    fn put_together(&mut self, now: Now, ink: Vec<SeenWord>, grey: Vec<SeenWord>) {
        let Now {
            page, scale, ready, ..
        } = now;
        let mut words = agree::together(ink, grey);
        let pieces = Ink::new(&ready.blobs, ready.letter);
        let is_explained: Vec<bool> = words
            .iter()
            .map(|word| {
                !word.text.chars().any(|c| c.is_ascii_digit()) || pieces.explains(word, &words)
            })
            .collect();
        for (word, is_explained) in words.iter_mut().zip(is_explained) {
            if !is_explained {
                word.sure = 0.0;
            }
            if ready.strays > STRAYING {
                word.sure = word.sure.min(50.0);
            }
        }
        guess_numbers(&mut words);
        let quality = quality_of(&ready, &words);
        self.done.push(DonePage {
            page,
            scale,
            map: ready.map,
            letter: ready.letter,
            words,
            quality,
        });
    }

    /// From the straightened page back to the page as it is shown.
    fn lead_back(&self, place: &mut Place) {
        let Place::Page { page, area } = place else {
            return;
        };
        if let Some(done) = self.done.iter().find(|done| done.page == *page) {
            let straight = area.map(|edge| edge * PIXELS_IN_POINT);
            *area = done
                .map
                .area_to_picture(straight)
                .map(|edge| edge / done.scale);
        }
    }
}

impl DonePage {
    /// The words in the measure of text pages, so that what is read from them is read alike.
    fn as_words(&self) -> PageWords {
        let size = |word: &SeenWord| {
            let height = word.y1 - word.y0;
            // The box of a dash or a comma says nothing of the size of its letters.
            if height > 1.8 * self.letter {
                height * 1.1
            } else {
                self.letter * 1.37
            }
        };
        let words: Vec<Word> = self
            .words
            .iter()
            .map(|word| Word {
                text: word.text.clone(),
                x0: word.x0 / PIXELS_IN_POINT,
                x1: word.x1 / PIXELS_IN_POINT,
                top: word.y0 / PIXELS_IN_POINT,
                bottom: word.y1 / PIXELS_IN_POINT,
                size: size(word) / PIXELS_IN_POINT,
                doubt: Some(word.sure.clamp(0.0, 100.0) as u8),
            })
            .collect();
        let right = words.iter().map(|word| word.x1).fold(0.0, f32::max);
        let bottom = words.iter().map(|word| word.bottom).fold(0.0, f32::max);
        PageWords {
            pictures: 1.0,
            marks: usize::MAX,
            number: self.page,
            size: (right, bottom),
            turn: page::Turn::Upright,
            words,
        }
    }
}

fn job(picture: &Grey, languages: String) -> Job {
    Job {
        picture: picture.to_pgm(),
        languages,
    }
}

/// How many words are surely words: on a page upside down there are hardly any.
fn well_seen(words: &[SeenWord]) -> usize {
    words
        .iter()
        .filter(|word| {
            word.sure > 70.0 && word.text.chars().filter(|c| c.is_alphanumeric()).count() >= 3
        })
        .count()
}

/// What lies upside down is read as few words, or as many of which hardly any is sure.
fn is_perhaps_upside_down(words: &[SeenWord]) -> bool {
    let sure = well_seen(words);
    sure < 6 || sure * 3 < words.len()
}

/// Signs among digits that both readings mixed up alike: `O,28` in a row becomes a number to check.
fn guess_numbers(words: &mut [SeenWord]) {
    let stands_in_row: Vec<bool> = words
        .iter()
        .map(|word| {
            let middle = f32::midpoint(word.y0, word.y1);
            words
                .iter()
                .any(|other| other.x1 < word.x0 && other.y0 < middle && middle < other.y1)
        })
        .collect();
    for (word, stands_in_row) in words.iter_mut().zip(stands_in_row) {
        if stands_in_row && let Some(number) = spelling::number(&word.text) {
            word.text = number;
            word.sure = 0.0;
        }
    }
}

/// The size of a page of a picture, in pixels.
pub(crate) fn size(bytes: &[u8], page: u32) -> Result<PageSize, ProblemCode> {
    let (width, height) = pdf::guarded(|| raster::dimensions(bytes, page))
        .unwrap_or(Err(DecodeError::Damaged))
        .map_err(problem_of)?;
    Ok(PageSize {
        width: width as f32,
        height: height as f32,
    })
}

/// A page of a picture for looking at.
pub(crate) fn drawn(bytes: &[u8], page: u32, pixels_wide: u32) -> Result<Picture, ProblemCode> {
    let (png, width, height) = pdf::guarded(|| raster::drawn(bytes, page, pixels_wide))
        .unwrap_or(Err(DecodeError::Damaged))
        .map_err(problem_of)?;
    Ok(Picture { width, height, png })
}

fn problem_of(error: DecodeError) -> ProblemCode {
    match error {
        DecodeError::TooLarge => ProblemCode::TooLarge,
        DecodeError::Damaged => ProblemCode::Damaged,
        DecodeError::Unknown => ProblemCode::PictureFormat,
    }
}

#[cfg(test)]
mod tests;

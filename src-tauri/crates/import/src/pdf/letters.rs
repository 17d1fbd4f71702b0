//! Letters as painted, put together to words, and words of the text layer held against them.

use super::painted::{Letter, Painted};
use crate::page::{Turn, Word};

/// Says whether a page is a picture: it covers the page, and what text there is cannot be seen.
pub(super) fn is_picture(painted: &Painted) -> bool {
    let is_letter = |letter: &&Letter| letter.text.as_deref().is_none_or(|text| text.trim() != "");
    let seen = painted
        .letters
        .iter()
        .filter(|letter| letter.is_seen)
        .filter(is_letter)
        .count();
    let hidden = painted
        .letters
        .iter()
        .filter(|letter| !letter.is_seen)
        .filter(is_letter)
        .count();
    // A stamp or a line of a fax stands on many scans.
    painted.pictures > 0.5 && (seen < 40 || hidden > 3 * seen)
}

/// Which way most lines of a page run.
pub(super) fn usual_turn(letters: &[Letter]) -> Turn {
    let count = |turn: Turn| {
        letters
            .iter()
            .filter(|letter| letter.is_seen && letter.turn == Some(turn))
            .count()
    };
    let upright = count(Turn::Upright);
    [Turn::Upwards, Turn::UpsideDown, Turn::Downwards]
        .into_iter()
        .map(|turn| (count(turn), turn))
        .filter(|(count, _)| *count > 2 * upright)
        .max_by_key(|(count, _)| *count)
        .map_or(Turn::Upright, |(_, turn)| turn)
}

/// Puts the visible letters of lines that run one way together to words, on the page as read.
pub(super) fn words(letters: &[Letter], turn: Turn, size: (f32, f32)) -> Vec<Word> {
    let mut placed: Vec<(f32, f32, &Letter)> = letters
        .iter()
        .filter(|letter| letter.is_seen && letter.turn == Some(turn))
        .map(|letter| {
            let (x, y) = turn.as_read(size, letter.x, letter.y);
            (x, y, letter)
        })
        .collect();
    placed.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.total_cmp(&other.0)));
    let mut lines: Vec<Vec<(f32, f32, &Letter)>> = Vec::new();
    for (x, y, letter) in placed {
        match lines.last_mut() {
            Some(line)
                if line
                    .first()
                    .is_some_and(|(_, at, first)| (y - at).abs() < 0.15 * first.size.max(1.0)) =>
            {
                line.push((x, y, letter));
            }
            _ => lines.push(vec![(x, y, letter)]),
        }
    }
    lines.into_iter().flat_map(words_of_line).collect()
}

fn words_of_line(mut line: Vec<(f32, f32, &Letter)>) -> Vec<Word> {
    line.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut words: Vec<Word> = Vec::new();
    let mut is_apart = true;
    let mut last_x = f32::MIN;
    for (x, y, letter) in line {
        // A letter that cannot be read must not vanish from within a number.
        let text = letter.text.as_deref().unwrap_or("\u{fffd}");
        if text.trim().is_empty() {
            is_apart = true;
            continue;
        }
        // Bold print may be the same letter twice, nearly at one place.
        if (x - last_x).abs() < 0.12 * letter.size
            && words.last().is_some_and(|word| word.text.ends_with(text))
        {
            continue;
        }
        last_x = x;
        let right = x + letter.advance;
        match words.last_mut() {
            Some(word)
                if !is_apart
                    && x - word.x1 < 0.2 * letter.size
                    && (word.size - letter.size).abs() < 0.2 * word.size =>
            {
                word.text.push_str(text);
                word.x1 = right;
            }
            _ => words.push(Word {
                text: text.to_owned(),
                x0: x,
                x1: right,
                top: y - letter.size,
                bottom: y,
                size: letter.size,
                doubt: None,
            }),
        }
        is_apart = false;
    }
    words
}

/// Headings that stand on end above narrow columns, laid into one line at their lower end.
pub(super) fn standing_headings(letters: &[Letter], size: (f32, f32)) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    for turn in [Turn::Upwards, Turn::Downwards] {
        let mut cells: Vec<Word> = Vec::new();
        for word in words(letters, turn, size) {
            match cells.last_mut() {
                Some(cell)
                    if (cell.bottom - word.bottom).abs() < 0.2 * cell.size
                        && word.x0 >= cell.x1
                        && word.x0 - cell.x1 < cell.size =>
                {
                    cell.text.push(' ');
                    cell.text.push_str(&word.text);
                    cell.x1 = word.x1;
                }
                _ => cells.push(word),
            }
        }
        found.extend(cells.into_iter().map(|cell| {
            let [x0, top, x1, bottom] =
                turn.as_seen(size, [cell.x0, cell.top, cell.x1, cell.bottom]);
            Word {
                x0,
                x1,
                top,
                bottom,
                ..cell
            }
        }));
    }
    let extents: Vec<(f32, f32)> = found.iter().map(|word| (word.top, word.bottom)).collect();
    for word in &mut found {
        let lowest = extents
            .iter()
            .filter(|(top, bottom)| *top < word.bottom && word.top < *bottom)
            .map(|(_, bottom)| *bottom)
            .fold(word.bottom, f32::max);
        word.bottom = lowest;
        word.top = lowest - word.size;
    }
    found
}

/// Keeps the words of the text layer that are painted visibly at their place, with the text that is seen.
pub(super) fn seen(words: Vec<Word>, painted: &Painted) -> Vec<Word> {
    let mut upright: Vec<&Letter> = painted
        .letters
        .iter()
        .filter(|letter| letter.turn == Some(Turn::Upright))
        .collect();
    upright.sort_by(|one, other| one.y.total_cmp(&other.y));
    let sights: Vec<Sight> = words.iter().map(|word| sight(word, &upright)).collect();
    let absent = sights
        .iter()
        .filter(|sight| **sight == Sight::Absent)
        .count();
    // Where many words are not found at their places, the two readings of places differ, not the page.
    let trusts_absence = painted.is_complete && absent * 5 < words.len();
    words
        .into_iter()
        .zip(sights)
        .filter_map(|(word, sight)| match sight {
            Sight::Seen => Some(word),
            Sight::Absent => (!trusts_absence).then_some(word),
            Sight::Hidden => None,
            Sight::Overlaid(text) => Some(Word { text, ..word }),
        })
        .collect()
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Sight {
    Seen,
    /// Nothing is painted there.
    Absent,
    /// Painted so that nobody sees it.
    Hidden,
    /// Something else is seen at the same place.
    Overlaid(String),
}

fn sight(word: &Word, upright: &[&Letter]) -> Sight {
    let tolerance = 0.45 * word.size;
    let from = upright.partition_point(|letter| letter.y < word.bottom - tolerance);
    let here: Vec<&&Letter> = upright
        .iter()
        .skip(from)
        .take_while(|letter| letter.y <= word.bottom + tolerance)
        .filter(|letter| {
            let middle = letter.x + 0.5 * letter.advance;
            word.x0 - 0.5 <= middle && middle <= word.x1 + 0.5
        })
        .filter(|letter| {
            letter
                .text
                .as_deref()
                .is_none_or(|text| !text.trim().is_empty())
        })
        .collect();
    let is_seen = |letter: &&&&Letter| letter.is_seen;
    let seen = here.iter().filter(is_seen).count();
    let hidden = here.len() - seen;
    match (seen, hidden) {
        (0, 0) => Sight::Absent,
        (0, _) => Sight::Hidden,
        (_, 0) => Sight::Seen,
        (_, _) => {
            let mut visible: Vec<&&&Letter> = here.iter().filter(is_seen).collect();
            visible.sort_by(|one, other| one.x.total_cmp(&other.x));
            let text: String = visible
                .iter()
                .map(|letter| letter.text.as_deref().unwrap_or("\u{fffd}"))
                .collect();
            if text == word.text {
                Sight::Seen
            } else {
                Sight::Overlaid(text)
            }
        }
    }
}

/// Says whether the text of a page cannot be what it shows: letters without meaning.
pub(super) fn is_gibberish(words: &[Word]) -> bool {
    let (mut all, mut plain, mut unknown) = (0usize, 0usize, 0usize);
    for letter in words.iter().flat_map(|word| word.text.chars()) {
        all += 1;
        plain += usize::from(letter.is_alphanumeric());
        let is_private = matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
        unknown += usize::from(letter == '\u{fffd}' || letter.is_control() || is_private);
    }
    all > 20 && (unknown * 10 > all || plain * 100 < all * 45)
}

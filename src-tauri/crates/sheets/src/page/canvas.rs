//! Words at places on pages, before any format.

/// Width of a page in points.
pub const WIDTH: f32 = 595.0;
/// Height of a page in points.
pub const HEIGHT: f32 = 842.0;

/// How a word is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Black.
    Black,
    /// White on white.
    White,
    /// Drawn in no colour at all, as under a scanned page.
    Unseen,
}

/// One text at a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// From 0.
    pub page: usize,
    /// From the left.
    pub x: f32,
    /// From the top, of the line on which the letters stand.
    pub y: f32,
    /// Height of the letters.
    pub size: f32,
    /// The text.
    pub text: String,
    /// How it is seen.
    pub ink: Ink,
}

/// Pages with words.
#[derive(Debug, Clone, PartialEq)]
pub struct Canvas {
    /// The words.
    pub pieces: Vec<Piece>,
    /// How many pages there are.
    pub pages: usize,
    /// Size of the letters.
    pub size: f32,
    /// Where the next line stands.
    pub y: f32,
}

impl Canvas {
    /// An empty page.
    #[must_use]
    pub fn new(size: f32) -> Self {
        Self {
            pieces: Vec::new(),
            pages: 1,
            size,
            y: 60.0,
        }
    }

    /// Goes on at the top of a new page.
    pub fn new_page(&mut self) {
        self.pages += 1;
        self.y = 60.0;
    }

    /// Writes at `x` on the line where we are.
    pub fn put(&mut self, x: f32, text: &str) {
        self.put_as(x, text, self.size, Ink::Black);
    }

    /// Writes in another size or ink.
    pub fn put_as(&mut self, x: f32, text: &str, size: f32, ink: Ink) {
        if text.is_empty() {
            return;
        }
        self.pieces.push(Piece {
            page: self.pages - 1,
            x,
            y: self.y,
            size,
            text: text.to_owned(),
            ink,
        });
    }

    /// Writes so that the text ends at `x`.
    pub fn put_right(&mut self, x: f32, text: &str) {
        let width = width_of(text, self.size);
        self.put(x - width, text);
    }

    /// Goes to the next line; says whether that is on a new page.
    pub fn next_line(&mut self, lines: f32) -> bool {
        self.y += self.size * 1.6 * lines;
        if self.y > HEIGHT - 70.0 {
            self.new_page();
            return true;
        }
        false
    }
}

/// About how wide a text is: good enough for columns.
pub(super) fn width_of(text: &str, size: f32) -> f32 {
    let thousandths: f32 = text
        .chars()
        .map(|letter| match letter {
            '.' | ',' | ' ' | 'i' | 'l' | '/' | ':' | '\'' | '|' | '!' => 278.0,
            '-' | '(' | ')' | 'r' | 't' | 'f' | '[' | ']' | 'I' => 333.0,
            'm' | 'M' | 'W' | '%' => 870.0,
            'A'..='Z' => 690.0,
            _ => 556.0,
        })
        .sum();
    thousandths * size / 1000.0
}

//! A canvas as plain text, its columns aligned with blanks: what a portal prints, or what is copied out of a page.

use super::canvas::{Canvas, Piece};
use crate::chance::{Chance, pick};

/// Wide enough that columns seldom run into each other.
const LETTER: f32 = 0.46;

/// Writes the pages.
#[must_use]
pub(super) fn written(chance: &mut Chance, canvas: &Canvas) -> Vec<u8> {
    let end = pick(chance, &["\r\n", "\n"]);
    let page_end = pick(chance, &["\u{c}", ""]);
    let encoding = pick(chance, &["utf-8", "utf-8", "bom", "cp1252"]);
    let mut text = String::new();
    for page in 0..canvas.pages {
        if page > 0 {
            text.push_str(page_end);
        }
        for line in lines_of(canvas, page) {
            text.push_str(&line);
            text.push_str(end);
        }
    }
    match encoding {
        "bom" => [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat(),
        "cp1252" if !encoding_rs::WINDOWS_1252.encode(&text).2 => {
            encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()
        }
        _ => text.into_bytes(),
    }
}

fn lines_of(canvas: &Canvas, page: usize) -> Vec<String> {
    let mut pieces: Vec<&Piece> = canvas
        .pieces
        .iter()
        .filter(|piece| piece.page == page)
        .collect();
    pieces.sort_by(|one, other| one.y.total_cmp(&other.y).then(one.x.total_cmp(&other.x)));
    let mut lines: Vec<(f32, Vec<&Piece>)> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some((y, line)) if piece.y - *y < 0.5 * canvas.size => line.push(piece),
            Some(_) | None => lines.push((piece.y, vec![piece])),
        }
    }
    lines
        .into_iter()
        .map(|(_, mut line)| {
            line.sort_by(|one, other| one.x.total_cmp(&other.x));
            aligned(&line, canvas.size * LETTER)
        })
        .collect()
}

fn aligned(line: &[&Piece], letter: f32) -> String {
    let mut text = String::new();
    let mut width = 0;
    for piece in line {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place on the page, in letters"
        )]
        let column = (piece.x / letter).round() as usize;
        let gap = if width == 0 { 0 } else { 2 };
        let blanks = column.saturating_sub(width).max(gap);
        text.push_str(&" ".repeat(blanks));
        text.push_str(&piece.text);
        width += blanks + piece.text.chars().count();
    }
    text
}

//! A canvas as PDF: with the letters that every reader has, or with a font inside.

use std::fmt::Write as _;

use krilla::geom::Point;
use krilla::page::PageSettings;
use krilla::text::{Font, TextDirection};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::canvas::{Canvas, HEIGHT, Ink, Piece, WIDTH};

/// The letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// A standard font, not inside the file.
    Helvetica,
    /// Another one.
    Times,
    /// A font inside the file, as most programs write it.
    Embedded,
}

/// Writes the pages.
#[must_use]
pub fn written(canvas: &Canvas, face: Face) -> Vec<u8> {
    let needs_font = canvas
        .pieces
        .iter()
        .any(|piece| encoding_rs::WINDOWS_1252.encode(&piece.text).2);
    let has_unseen = canvas.pieces.iter().any(|piece| piece.ink != Ink::Black);
    match face {
        Face::Embedded if !has_unseen => embedded(canvas),
        Face::Helvetica | Face::Times if needs_font => embedded(canvas),
        Face::Helvetica | Face::Embedded => standard(canvas, "Helvetica"),
        Face::Times => standard(canvas, "Times-Roman"),
    }
}

fn standard(canvas: &Canvas, font: &str) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let pages = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => font, "Encoding" => "WinAnsiEncoding",
    });
    let resources = document.add_object(dictionary! { "Font" => dictionary! { "F1" => font } });
    let mut kids: Vec<Object> = Vec::new();
    for page in 0..canvas.pages {
        let mut content = String::new();
        for piece in canvas.pieces.iter().filter(|piece| piece.page == page) {
            show(&mut content, piece);
        }
        let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        kids.push(
            document
                .add_object(dictionary! {
                    "Type" => "Page", "Parent" => pages, "Contents" => content,
                })
                .into(),
        );
    }
    let count = i64::try_from(kids.len()).unwrap_or(0);
    document.objects.insert(
        pages,
        Object::Dictionary(dictionary! {
            "Type" => "Pages", "Kids" => kids, "Count" => count, "Resources" => resources,
            "MediaBox" => vec![0.into(), 0.into(), Object::Real(WIDTH), Object::Real(HEIGHT)],
        }),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    document.compress();
    let mut bytes = Vec::new();
    document
        .save_to(&mut bytes)
        .expect("a small document in memory");
    bytes
}

fn show(content: &mut String, piece: &Piece) {
    let (encoded, _, _) = encoding_rs::WINDOWS_1252.encode(&piece.text);
    let hex: String = encoded.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    let ink = match piece.ink {
        Ink::Black => "0 g 0 Tr",
        Ink::White => "1 g 0 Tr",
        Ink::Unseen => "0 g 3 Tr",
    };
    let _ = writeln!(
        content,
        "BT {ink} /F1 {} Tf 1 0 0 1 {} {} Tm <{hex}> Tj ET",
        piece.size,
        piece.x,
        HEIGHT - piece.y
    );
}

fn embedded(canvas: &Canvas) -> Vec<u8> {
    const BYTES: &[u8] = include_bytes!("../../../../../assets/fonts/NotoSans-Regular.ttf");
    let font = Font::new(BYTES.to_vec().into(), 0).expect("a font of our own");
    let mut document = krilla::Document::new();
    for number in 0..canvas.pages {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).expect("the size of a page");
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for piece in canvas.pieces.iter().filter(|piece| piece.page == number) {
            surface.draw_text(
                Point::from_xy(piece.x, piece.y),
                font.clone(),
                piece.size,
                &piece.text,
                false,
                TextDirection::LeftToRight,
            );
        }
        surface.finish();
        page.finish();
    }
    document.finish().expect("a small document in memory")
}

//! Invented sheets drawn as PDF from a picture in letters: what stands in a column of the text stands in
//! that column of the page.

use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// How a sheet is drawn.
#[derive(Clone, Copy)]
pub(crate) struct Sheet<'a> {
    /// Lines of cells; two blanks or more begin another cell, `\u{c}` another page.
    pub(crate) text: &'a str,
    /// `/Rotate` of every page; the sheet is upright as seen.
    pub(crate) turned: i64,
    /// The lower left corner of the page in its own measure.
    pub(crate) corner: (f32, f32),
    /// Letters of one width, or of their own.
    pub(crate) is_fixed: bool,
    /// Operations of the first page before and behind the text.
    pub(crate) around: (&'a str, &'a str),
}

pub(crate) const WIDTH: f32 = 595.0;
pub(crate) const HEIGHT: f32 = 842.0;
const SIZE: f32 = 8.0;
const ADVANCE: f32 = SIZE * 0.6;
const LINE: f32 = 13.0;
const LEFT: f32 = 30.0;

impl<'a> Sheet<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            turned: 0,
            corner: (0.0, 0.0),
            is_fixed: true,
            around: ("", ""),
        }
    }

    pub(crate) fn pdf(&self) -> Vec<u8> {
        let pages = self.text.split('\u{c}').enumerate().map(|(number, page)| {
            let (before, behind) = if number == 0 { self.around } else { ("", "") };
            let mut content = before.as_bytes().to_vec();
            content.push(b'\n');
            content.extend(self.operations(page));
            content.push(b'\n');
            content.extend(behind.as_bytes());
            content
        });
        document(pages.collect(), self.is_fixed, |page| {
            let (x, y) = self.corner;
            let (width, height) = self.measure();
            page.set("Rotate", self.turned);
            page.set(
                "MediaBox",
                vec![
                    Object::Real(x - 20.0),
                    Object::Real(y - 30.0),
                    Object::Real(x + width + 5.0),
                    Object::Real(y + height + 5.0),
                ],
            );
            page.set(
                "CropBox",
                vec![
                    Object::Real(x),
                    Object::Real(y),
                    Object::Real(x + width),
                    Object::Real(y + height),
                ],
            );
        })
    }

    /// Width and height in the page's own measure.
    fn measure(&self) -> (f32, f32) {
        if matches!(self.turned, 90 | 270) {
            (HEIGHT, WIDTH)
        } else {
            (WIDTH, HEIGHT)
        }
    }

    fn operations(&self, page: &str) -> Vec<u8> {
        let mut operations = Vec::new();
        for (row, line) in page.trim_matches('\n').lines().enumerate() {
            let y = 40.0 + LINE * u16::try_from(row).map(f32::from).unwrap_or(0.0);
            for (column, cell) in cells(line) {
                let x = LEFT + ADVANCE * u16::try_from(column).map(f32::from).unwrap_or(0.0);
                operations.extend(self.cell(x, y, &cell));
            }
        }
        Content { operations }.encode().expect("operations")
    }

    /// A cell at a place as seen from the top left.
    fn cell(&self, x: f32, y: f32, text: &str) -> Vec<Operation> {
        let (left, bottom) = self.corner;
        let (width, height) = self.measure();
        // From the page as seen to the page's own measure, which is turned against it.
        let matrix = match self.turned {
            90 => [0.0, 1.0, -1.0, 0.0, left + y, bottom + x],
            180 => [-1.0, 0.0, 0.0, -1.0, left + width - x, bottom + y],
            270 => [0.0, -1.0, 1.0, 0.0, left + width - y, bottom + height - x],
            _ => [1.0, 0.0, 0.0, 1.0, left + x, bottom + height - y],
        };
        vec![
            Operation::new("BT", vec![]),
            Operation::new("Tf", vec!["F1".into(), Object::Real(SIZE)]),
            Operation::new("Tm", matrix.into_iter().map(Object::Real).collect()),
            Operation::new("Tj", vec![Object::string_literal(latin(text))]),
            Operation::new("ET", vec![]),
        ]
    }
}

/// The cells of a line with the column where they begin.
fn cells(line: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut blanks = 2;
    for (column, letter) in line.chars().enumerate() {
        if letter == ' ' {
            blanks += 1;
            continue;
        }
        match found.last_mut() {
            Some((_, cell)) if blanks < 2 => {
                cell.push_str(&" ".repeat(blanks));
                cell.push(letter);
            }
            _ => found.push((column, letter.to_string())),
        }
        blanks = 0;
    }
    found
}

fn latin(text: &str) -> Vec<u8> {
    text.chars()
        .map(|letter| match letter {
            '–' => 0x96,
            '’' => 0x92,
            '…' => 0x85,
            _ => u8::try_from(u32::from(letter)).expect("a letter of the western code page"),
        })
        .collect()
}

/// A document of pages with the given contents and one font `F1`.
pub(crate) fn document(
    contents: Vec<Vec<u8>>,
    is_fixed: bool,
    change: impl Fn(&mut lopdf::Dictionary),
) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type1",
        "BaseFont" => if is_fixed { "Courier" } else { "Helvetica" },
        "Encoding" => "WinAnsiEncoding",
    });
    let kids: Vec<Object> = contents
        .into_iter()
        .map(|content| page(&mut document, tree, font, content, &change).into())
        .collect();
    let count = i64::try_from(kids.len()).expect("a few pages");
    document.objects.insert(
        tree,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a document in memory");
    bytes
}

fn page(
    document: &mut Document,
    tree: ObjectId,
    font: ObjectId,
    content: Vec<u8>,
    change: &impl Fn(&mut lopdf::Dictionary),
) -> ObjectId {
    let picture = document.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 8, "Height" => 8,
            "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8,
        },
        vec![0xee; 64],
    ));
    let content = document.add_object(Stream::new(dictionary! {}, content));
    let mut page = dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => vec![0.into(), 0.into(), Object::Real(WIDTH), Object::Real(HEIGHT)],
        "Contents" => content,
        "Resources" => dictionary! {
            "Font" => dictionary! { "F1" => font },
            "XObject" => dictionary! { "Im1" => picture },
        },
    };
    change(&mut page);
    document.add_object(page)
}

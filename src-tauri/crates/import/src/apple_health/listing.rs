//! `export.xml`: which laboratory records there are, and when the owner was born.
//!
//! It may be larger than any memory, so that it goes by as a stream, one element at a time. Apple writes
//! a document type into it, which is passed over as long as it declares no entity and names no file.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

use domain::PartialDate;
use domain::draft::ProblemCode;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::xml::{DEEPEST, LONGEST_TEXT, MOST_ATTRIBUTES};

/// The list names what lies in the zip anyway: beyond this it is not worth the time.
const LONGEST_LIST: u64 = 1 << 30;
const MOST_RECORDS: usize = 200_000;

/// What `export.xml` says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Listing {
    /// Paths of the laboratory records.
    pub(super) results: Vec<String>,
    /// As the owner has typed it.
    pub(super) birth_date: Option<PartialDate>,
}

impl Listing {
    /// Reads a file that stands alone, in any encoding of Unicode.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ProblemCode> {
        let text = crate::encoding::unicode(bytes).ok_or(ProblemCode::Damaged)?;
        Self::stream(&mut text.as_bytes())
    }

    /// Reads from a stream.
    pub(super) fn stream(stream: &mut impl Read) -> Result<Self, ProblemCode> {
        let left = Rc::new(Cell::new(0));
        let mut reader = Reader::from_reader(Guarded {
            inner: BufReader::with_capacity(64 << 10, stream.take(LONGEST_LIST)),
            left: Rc::clone(&left),
        });
        let mut listing = Self::default();
        let mut buffer = Vec::new();
        let mut depth = 0usize;
        let mut has_root = false;
        loop {
            buffer.clear();
            left.set(LONGEST_TEXT);
            let event = match reader.read_event_into(&mut buffer) {
                Ok(event) => event,
                Err(_) if left.get() == 0 => return Err(ProblemCode::Hostile),
                Err(_) if !has_root => return Err(ProblemCode::UnknownFormat),
                Err(_) => return Err(ProblemCode::Damaged),
            };
            match event {
                Event::Start(ref start) | Event::Empty(ref start) => {
                    if depth == 0 && !has_root && start.local_name().into_inner() != "HealthData" {
                        return Err(ProblemCode::UnknownFormat);
                    }
                    has_root = true;
                    listing.take(start)?;
                    depth += usize::from(matches!(event, Event::Start(_)));
                    if depth > DEEPEST {
                        return Err(ProblemCode::Hostile);
                    }
                }
                Event::End(_) => depth = depth.saturating_sub(1),
                Event::DocType(ref declared) => {
                    if !is_harmless(declared) {
                        return Err(ProblemCode::Hostile);
                    }
                }
                Event::Eof => break,
                Event::Text(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::GeneralRef(_) => {}
            }
        }
        let was_cut = reader.get_ref().inner.get_ref().limit() == 0;
        match (has_root, depth == 0 || was_cut) {
            (true, true) => Ok(listing),
            (true, false) => Err(ProblemCode::Damaged),
            (false, _) => Err(ProblemCode::UnknownFormat),
        }
    }

    fn take(&mut self, start: &BytesStart<'_>) -> Result<(), ProblemCode> {
        let is_record = match start.name().into_inner() {
            "ClinicalRecord" => true,
            "Me" => false,
            _ => return Ok(()),
        };
        let (mut is_result, mut path) = (false, None);
        for (number, attribute) in start.attributes().enumerate() {
            if number >= MOST_ATTRIBUTES {
                return Err(ProblemCode::Hostile);
            }
            let attribute = attribute.map_err(|_| ProblemCode::Damaged)?;
            let key = attribute.key.into_inner();
            // A name of our own stands for one entity only: one that the standard knows.
            let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else {
                continue;
            };
            match key {
                "type" => is_result = value.contains("LabResultRecord"),
                "resourceFilePath" => path = Some(value.into_owned()),
                "HKCharacteristicTypeIdentifierDateOfBirth" => {
                    self.birth_date = value.get(..10).and_then(|day| day.parse().ok());
                }
                _ => {}
            }
        }
        if is_record && is_result && self.results.len() < MOST_RECORDS {
            self.results.extend(path);
        }
        Ok(())
    }
}

/// A document type may describe elements and attributes, and nothing that has to be fetched or unfolded.
fn is_harmless(declared: &str) -> bool {
    let (head, inside) = declared.split_once('[').unwrap_or((declared, ""));
    let names_file = |text: &str| {
        text.split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word == "SYSTEM" || word == "PUBLIC")
    };
    !names_file(head) && !inside.contains("<!ENTITY") && !inside.contains('%')
}

/// A reader that lets no single piece of the document grow without end.
struct Guarded<R> {
    inner: R,
    left: Rc<Cell<usize>>,
}

impl<R: BufRead> Read for Guarded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Guarded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let left = self.left.get();
        if left == 0 {
            return Err(io::ErrorKind::QuotaExceeded.into());
        }
        let bytes = self.inner.fill_buf()?;
        Ok(bytes.get(..left).unwrap_or(bytes))
    }

    fn consume(&mut self, count: usize) {
        self.left.set(self.left.get().saturating_sub(count));
        self.inner.consume(count);
    }
}

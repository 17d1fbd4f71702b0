//! Reads a sheet as the product does: texts in this process, pictures by the confined program.

use std::sync::atomic::AtomicBool;

use domain::draft::{DocumentReading, ProblemCode};
use import::ReadOptions;
use reader::{InputFile, Reader, ReaderOptions};

use crate::sheet::{Sheet, today};

/// Reads sheets; the confined program is started where a picture needs it.
#[derive(Debug)]
pub struct Eyes {
    reader: Option<Reader>,
}

impl Eyes {
    /// Looks for the confined program beside this one.
    #[must_use]
    pub fn open() -> Self {
        let reader = ReaderOptions::of_running_program()
            .ok()
            .map(Reader::new)
            .filter(|reader| reader.check().is_ok());
        Self { reader }
    }

    /// Reads one sheet; `None` where it is a picture and nothing here can read pictures.
    #[must_use]
    pub fn read(&self, sheet: &Sheet) -> Option<DocumentReading> {
        let options = options();
        if !sheet.format.is_picture() {
            return Some(import::read(&sheet.bytes, &sheet.file_name, &options));
        }
        let file = InputFile {
            name: &sheet.file_name,
            bytes: &sheet.bytes,
        };
        let reading = self
            .reader
            .as_ref()?
            .read_files(&[file], &options, &mut |_| {}, &AtomicBool::new(false))
            .pop()?;
        let cannot = [ProblemCode::NotReadYet, ProblemCode::NoText];
        let is_blind = reading.drafts.is_empty()
            && reading
                .problems
                .iter()
                .any(|problem| cannot.contains(&problem.code));
        (!is_blind).then_some(reading)
    }
}

/// How all sheets are read.
#[must_use]
pub fn options() -> ReadOptions {
    ReadOptions {
        today: today(),
        day_first: None,
        mappings: Vec::new(),
    }
}

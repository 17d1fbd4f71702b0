//! The parent's side: files in, readings out, whatever the child does.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use domain::draft::{DocumentFormat, DocumentReading, Place, Problem, ProblemCode};
use import::{ExcerptLine, ReadOptions};

use crate::confinement::{ChildLimits, Confinement};
use crate::error::ReaderError;
use crate::process::{Failure, ReaderLimits, ReaderProcess};
use crate::protocol::{Answer, JobTwin, Request, pieces};
use crate::recogniser::Recogniser;
use crate::twin::OptionsTwin;

/// Which program reads, and what a file may cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderOptions {
    /// The program `mds-read`.
    pub program: PathBuf,
    /// What one file may cost.
    pub limits: ReaderLimits,
    /// The recogniser of pictures; looked for where systems put it when it is first needed.
    pub recogniser: RecogniserChoice,
}

/// Which program recognises pictures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum RecogniserChoice {
    /// The one that is found on this computer, if there is any.
    #[default]
    Found,
    /// This one.
    Given(PathBuf),
    /// None, also where there is one.
    None,
}

impl ReaderOptions {
    /// Returns options for the `mds-read` that lies beside `current_program`.
    ///
    /// A development build also looks one folder up, where Cargo puts programs for tests.
    #[must_use]
    pub fn beside(current_program: &Path) -> Self {
        let name = format!("mds-read{}", std::env::consts::EXE_SUFFIX);
        let folder = current_program.parent().unwrap_or(Path::new("."));
        let mut program = folder.join(&name);
        if cfg!(debug_assertions)
            && !program.exists()
            && let Some(above) = folder.parent()
        {
            program = above.join(&name);
        }
        Self {
            program,
            limits: ReaderLimits::default(),
            recogniser: RecogniserChoice::Found,
        }
    }

    /// Returns options for the program beside the running one. Only a development build lets the variable
    /// `MDS_READER` name another: whoever can set a variable must not be able to choose the reader.
    ///
    /// # Errors
    /// Where the system does not say which program is running.
    pub fn of_running_program() -> std::io::Result<Self> {
        #[cfg(debug_assertions)]
        if let Some(program) = std::env::var_os("MDS_READER") {
            return Ok(Self {
                program: program.into(),
                limits: ReaderLimits::default(),
                recogniser: RecogniserChoice::Found,
            });
        }
        Ok(Self::beside(&std::env::current_exe()?))
    }
}

/// A document to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InputFile<'a> {
    /// Its name without folders; a hint only.
    pub name: &'a str,
    /// All its bytes.
    pub bytes: &'a [u8],
}

/// How far a batch has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Index of the file, from 0.
    pub file: usize,
    /// How many there are.
    pub of: usize,
    /// What happened.
    pub step: Step,
}

/// What happened to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A fresh child is ready for it, and confined as said.
    ReaderReady(Confinement),
    /// Reading began.
    Started,
    /// A page that is a picture is being recognised.
    Recognising {
        /// Pages that are recognised already.
        done: usize,
        /// Pages that are to be recognised.
        pages: usize,
    },
    /// Reading ended, well or not.
    Finished,
}

/// A page as a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct RenderedPage {
    /// The picture.
    pub png: Vec<u8>,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// Width of the page in the measure of the places of its values (PDF points).
    pub page_width: f32,
    /// Height of the page in the same measure.
    pub page_height: f32,
}

/// Reads documents by means of the confined program.
#[derive(Debug, Clone)]
pub struct Reader {
    options: ReaderOptions,
}

impl Reader {
    /// Makes a reader; nothing is started before it is needed.
    #[must_use]
    pub fn new(options: ReaderOptions) -> Self {
        Self { options }
    }

    /// Reads files in order, one reading for each. A file that harms its child becomes a problem in its own
    /// reading; the others go on with a fresh child. After a cancellation only the readings that were
    /// finished are returned.
    pub fn read_files(
        &self,
        files: &[InputFile<'_>],
        options: &ReadOptions,
        progress: &mut dyn FnMut(Progress),
        cancel: &AtomicBool,
    ) -> Vec<DocumentReading> {
        let of = files.len();
        let mut readings = Vec::with_capacity(of);
        let mut child = None;
        for (file, input) in files.iter().enumerate() {
            if cancel.load(Ordering::Relaxed) {
                break;
            }
            let mut tell = |step| progress(Progress { file, of, step });
            tell(Step::Started);
            let reading = match self.read_file(&mut child, input, options, &mut tell, cancel) {
                Ok(reading) => reading,
                Err(Failure::Cancelled) => break,
                Err(Failure::Document(code)) => refused(code, None),
                Err(Failure::CannotStart(_) | Failure::OtherVersion) => refused(
                    ProblemCode::ReaderCrashed,
                    Some(self.options.program.display().to_string()),
                ),
            };
            readings.push(reading);
            tell(Step::Finished);
        }
        readings
    }

    /// Draws one page of a document as PNG.
    ///
    /// # Errors
    /// Where there is no such page, the document is refused, or the child fails.
    pub fn render_page(
        &self,
        document: &[u8],
        page: u32,
        pixels_wide: u32,
    ) -> Result<RenderedPage, ReaderError> {
        match self.ask_once(document, &Request::RenderPage { page, pixels_wide })? {
            (Answer::Picture { pixels, points }, png) => Ok(RenderedPage {
                png,
                width: pixels.0,
                height: pixels.1,
                page_width: points.0,
                page_height: points.1,
            }),
            (Answer::Refused(code), _) => Err(ReaderError::Problem(problem_code(&code))),
            (
                Answer::Ready { .. }
                | Answer::Reading(_)
                | Answer::Recognise { .. }
                | Answer::Excerpt(_)
                | Answer::Panicked,
                _,
            ) => Err(ReaderError::Problem(ProblemCode::ReaderCrashed)),
        }
    }

    /// Cuts out the lines of a document around a value.
    ///
    /// # Errors
    /// Where nothing stands at that place, or the child fails.
    pub fn excerpt(
        &self,
        document: &[u8],
        place: &Place,
        value: &str,
    ) -> Result<Vec<ExcerptLine>, ReaderError> {
        let request = Request::Excerpt {
            place: place.clone().into(),
            value: value.to_owned(),
        };
        match self.ask_once(document, &request)? {
            (Answer::Excerpt(lines), _) => Ok(lines.into_iter().map(ExcerptLine::from).collect()),
            (Answer::Refused(code), _) => Err(ReaderError::Problem(problem_code(&code))),
            (
                Answer::Ready { .. }
                | Answer::Reading(_)
                | Answer::Recognise { .. }
                | Answer::Picture { .. }
                | Answer::Panicked,
                _,
            ) => Err(ReaderError::Problem(ProblemCode::ReaderCrashed)),
        }
    }

    /// Puts one question about a document to a child of its own.
    fn ask_once(
        &self,
        document: &[u8],
        request: &Request,
    ) -> Result<(Answer, Vec<u8>), ReaderError> {
        let never = AtomicBool::new(false);
        let wall_time = self.options.limits.wall_time;
        self.refuse_too_large(document)
            .and_then(|()| self.start(document, &never))
            .and_then(|mut child| child.ask(request, document.to_vec(), wall_time, &never))
            .map_err(|failure| self.error(failure))
    }

    /// Starts the program once and says how well it confines itself on this computer.
    ///
    /// # Errors
    /// Where the program is missing or of another version.
    pub fn check(&self) -> Result<Confinement, ReaderError> {
        self.start(&[], &AtomicBool::new(false))
            .map(|child| child.confinement())
            .map_err(|failure| self.error(failure))
    }

    fn read_file(
        &self,
        child: &mut Option<ReaderProcess>,
        input: &InputFile<'_>,
        options: &ReadOptions,
        tell: &mut dyn FnMut(Step),
        cancel: &AtomicBool,
    ) -> Result<DocumentReading, Failure> {
        self.refuse_too_large(input.bytes)?;
        loop {
            // What was left over of the last child does, if it has room for this file.
            let needed = self.limits_for(input.bytes).memory_megabytes;
            let mut running = match child.take() {
                Some(running) if running.memory_megabytes() >= needed => running,
                Some(_) | None => {
                    let fresh = self.start(input.bytes, cancel)?;
                    tell(Step::ReaderReady(fresh.confinement()));
                    fresh
                }
            };
            let was_used = running.is_used();
            let request = Request::Read {
                file_name: input.name.to_owned(),
                options: OptionsTwin::new(options),
            };
            let wall_time = self.options.limits.wall_time;
            match running.ask(&request, input.bytes.to_vec(), wall_time, cancel) {
                Ok((Answer::Recognise { pages, jobs }, body)) => {
                    let asked = Asked { pages, jobs, body };
                    let answer = self.recognise(&mut running, asked, tell, cancel)?;
                    *child = Some(running);
                    return understood(answer);
                }
                Ok((answer, _)) => {
                    *child = Some(running);
                    return understood(answer);
                }
                // The files before this one may have used up the limits of the child: try once afresh.
                // A clock that ran out is no such case, each file has its own.
                Err(Failure::Document(code)) if was_used && code != ProblemCode::TimedOut => {}
                Err(failure) => return Err(failure),
            }
        }
    }

    /// Has pictures recognised as long as the child asks for it, and gives its last answer.
    fn recognise(
        &self,
        child: &mut ReaderProcess,
        mut asked: Asked,
        tell: &mut dyn FnMut(Step),
        cancel: &AtomicBool,
    ) -> Result<Answer, Failure> {
        // To draw and ready a page takes longer than to read one; the processor time is bounded anyway.
        let limits = &self.options.limits;
        let wall_time = limits.wall_time.max(limits.recognition_time);
        let Some(recogniser) = Recogniser::find(&self.options, cancel) else {
            let why = ProblemCode::PictureReaderMissing.code().to_owned();
            let (answer, _) =
                child.ask(&Request::Unrecognised(why), Vec::new(), wall_time, cancel)?;
            return Ok(answer);
        };
        loop {
            let (done, pages) = asked.pages;
            tell(Step::Recognising { done, pages });
            let lengths = asked.jobs.iter().map(|job| job.length);
            let pictures = pieces(&asked.body, lengths)
                .ok_or(Failure::Document(ProblemCode::ReaderCrashed))?;
            let jobs: Vec<(&str, &[u8])> = asked
                .jobs
                .iter()
                .map(|job| job.languages.as_str())
                .zip(pictures)
                .collect();
            let tables = recogniser.recognise_all(&jobs, cancel)?;
            let request = Request::Recognised {
                languages: recogniser.languages().to_vec(),
                tables: tables
                    .iter()
                    .map(|table| table.as_ref().map(|table| table.len() as u64))
                    .collect(),
            };
            let body = tables.into_iter().flatten().flatten().collect();
            match child.ask(&request, body, wall_time, cancel)? {
                (Answer::Recognise { pages, jobs }, body) => asked = Asked { pages, jobs, body },
                (answer, _) => return Ok(answer),
            }
        }
    }

    fn limits_for(&self, document: &[u8]) -> ChildLimits {
        let limits = &self.options.limits;
        limits.for_child(document.len() as u64, is_page_file(document))
    }

    fn start(&self, document: &[u8], cancel: &AtomicBool) -> Result<ReaderProcess, Failure> {
        ReaderProcess::start(
            &self.options.program,
            self.limits_for(document),
            self.options.limits.output_bytes,
            cancel,
        )
    }

    fn refuse_too_large(&self, bytes: &[u8]) -> Result<(), Failure> {
        let limits = &self.options.limits;
        let limit = if is_page_file(bytes) {
            limits.page_file_bytes
        } else {
            limits.data_file_bytes
        };
        if bytes.len() as u64 > limit {
            return Err(Failure::Document(ProblemCode::TooLarge));
        }
        Ok(())
    }

    fn error(&self, failure: Failure) -> ReaderError {
        let program = self.options.program.clone();
        match failure {
            Failure::CannotStart(source) => ReaderError::CannotStart { program, source },
            Failure::OtherVersion => ReaderError::OtherVersion { program },
            Failure::Cancelled => ReaderError::Cancelled,
            Failure::Document(code) => ReaderError::Problem(code),
        }
    }
}

/// What a child wants to have recognised.
struct Asked {
    pages: (usize, usize),
    jobs: Vec<JobTwin>,
    body: Vec<u8>,
}

fn understood(answer: Answer) -> Result<DocumentReading, Failure> {
    match answer {
        Answer::Reading(twin) => twin
            .try_into()
            .map_err(|_| Failure::Document(ProblemCode::ReaderCrashed)),
        Answer::Refused(code) => Err(Failure::Document(problem_code(&code))),
        Answer::Ready { .. }
        | Answer::Recognise { .. }
        | Answer::Picture { .. }
        | Answer::Excerpt(_)
        | Answer::Panicked => Err(Failure::Document(ProblemCode::ReaderCrashed)),
    }
}

fn problem_code(code: &str) -> ProblemCode {
    ProblemCode::from_code(code).unwrap_or(ProblemCode::ReaderCrashed)
}

fn refused(code: ProblemCode, detail: Option<String>) -> DocumentReading {
    DocumentReading {
        format: DocumentFormat::Unknown,
        people: Vec::new(),
        drafts: Vec::new(),
        problems: vec![Problem {
            code,
            detail,
            place: None,
        }],
        pages: None,
        tables: Vec::new(),
        course: Vec::new(),
    }
}

/// PDF and pictures, by their first bytes. They unfold to many times their size; data files do not.
fn is_page_file(bytes: &[u8]) -> bool {
    const PICTURES: &[&[u8]] = &[
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"II*\0",
        b"MM\0*",
        b"GIF8",
        b"RIFF",
    ];
    let start = bytes.get(..1024).unwrap_or(bytes);
    start.windows(5).any(|window| window == b"%PDF-")
        || PICTURES.iter().any(|magic| start.starts_with(magic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_held_to_the_limit_of_its_kind() {
        let reader = Reader::new(ReaderOptions {
            program: PathBuf::from("never started"),
            limits: ReaderLimits {
                page_file_bytes: 10,
                data_file_bytes: 20,
                ..ReaderLimits::default()
            },
            recogniser: RecogniserChoice::None,
        });
        for (bytes, fits) in [
            (&b"%PDF-1.4 .."[..], false),
            (b"%PDF-1.4 .", true),
            (b"  %PDF-1.4 ..", false),
            (b"\x89PNG .......", false),
            (b"{\"resourceType\": 1}", true),
            (b"{\"resourceType\": 100}", false),
            (b"", true),
        ] {
            assert_eq!(reader.refuse_too_large(bytes).is_ok(), fits, "{bytes:?}");
        }
    }
}

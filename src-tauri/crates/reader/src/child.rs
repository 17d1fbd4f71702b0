//! The life of the child: confine itself, say so, answer requests until its input closes.

use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::thread;

use domain::draft::ProblemCode;
use import::{Begun, PictureReading};

use crate::confinement::{self, ChildLimits};
use crate::message::Message;
use crate::protocol::{Answer, JobTwin, LineTwin, PROTOCOL, Request, pieces};

/// Stack of the thread that parses: deep enough for a document of legal depth in any library.
const STACK_BYTES: usize = 64 << 20;
/// The parent has refused longer ones already; this bounds a parent gone mad.
const LONGEST_REQUEST: u64 = 1 << 30;

/// Runs the child on standard input and output. The arguments are its memory in megabytes and its processor
/// time in seconds; without them the usual limits hold.
pub fn serve(arguments: impl Iterator<Item = String>) -> ExitCode {
    // A panic message may quote the document. It goes nowhere; the parent learns that there was one.
    panic::set_hook(Box::new(|_| {}));
    let limits = ChildLimits::from_arguments(arguments);
    // Inherited by the thread below, which must start before threads are forbidden.
    let file_system_closed = confinement::close_file_system();
    let worker = thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(move || {
            let system_calls_closed = confinement::close_system_calls(limits);
            let confinement = confinement::judge(file_system_closed, system_calls_closed);
            let ready = Answer::Ready {
                protocol: PROTOCOL,
                confinement,
            };
            send(&ready, Vec::new())?;
            answer_all()
        });
    match worker.map(thread::JoinHandle::join) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        Ok(Ok(Err(_)) | Err(_)) | Err(_) => ExitCode::FAILURE,
    }
}

fn answer_all() -> io::Result<()> {
    let mut input = io::stdin().lock();
    // A document of pictures stays open until its pages have been recognised outside.
    let mut pictures = None;
    while let Some(message) =
        Message::read_from(&mut input, LONGEST_REQUEST).map_err(io::Error::other)?
    {
        let request: Request = serde_json::from_slice(&message.header)?;
        let document = message.body;
        let answer = panic::catch_unwind(AssertUnwindSafe(|| {
            answer(request, &document, &mut pictures)
        }));
        match answer {
            Ok((answer, body)) => send(&answer, body)?,
            // After a panic nothing in this process is to be trusted any more.
            Err(_) => return send(&Answer::Panicked, Vec::new()),
        }
    }
    Ok(())
}

fn answer(
    request: Request,
    document: &[u8],
    pictures: &mut Option<Box<PictureReading>>,
) -> (Answer, Vec<u8>) {
    match request {
        Request::Read { file_name, options } => {
            *pictures = None;
            #[cfg(debug_assertions)]
            if let Some(reading) = crate::probe::asked_for(document) {
                return (Answer::Reading(reading.into()), Vec::new());
            }
            match options.read() {
                Ok(options) => match import::begin(document, &file_name, &options) {
                    Begun::Read(reading) => (Answer::Reading(reading.into()), Vec::new()),
                    // Nothing is drawn yet: first the parent says that there is a recogniser.
                    Begun::Pictures(begun) => {
                        let pages = begun.progress();
                        *pictures = Some(begun);
                        let jobs = Vec::new();
                        (Answer::Recognise { pages, jobs }, Vec::new())
                    }
                },
                Err(_) => (refused(ProblemCode::CannotOpen), Vec::new()),
            }
        }
        Request::Excerpt { place, value } => {
            let lines = import::excerpt(document, &place.into(), &value);
            if lines.is_empty() {
                return (refused(ProblemCode::NothingFound), Vec::new());
            }
            let lines = lines.into_iter().map(LineTwin::from).collect();
            (Answer::Excerpt(lines), Vec::new())
        }
        Request::Recognised { languages, tables } => {
            let Some(mut begun) = pictures.take() else {
                return (refused(ProblemCode::CannotOpen), Vec::new());
            };
            let Some(pieces) = pieces(document, tables.iter().flatten().copied()) else {
                return (refused(ProblemCode::CannotOpen), Vec::new());
            };
            let mut pieces = pieces.into_iter();
            let tables: Vec<Option<String>> = tables
                .iter()
                .map(|length| {
                    let piece = length.and_then(|_| pieces.next())?;
                    Some(String::from_utf8_lossy(piece).into_owned())
                })
                .collect();
            begun.offer_languages(&languages);
            begun.take(&tables);
            go_on(begun, pictures)
        }
        Request::Unrecognised(why) => match pictures.take() {
            Some(begun) => {
                let why = ProblemCode::from_code(&why).unwrap_or(ProblemCode::NoText);
                let reading = begun.without_recogniser(why);
                (Answer::Reading(reading.into()), Vec::new())
            }
            None => (refused(ProblemCode::CannotOpen), Vec::new()),
        },
        Request::RenderPage { page, pixels_wide } => match render(document, page, pixels_wide) {
            Ok(picture) => picture,
            Err(code) => (refused(code), Vec::new()),
        },
    }
}

/// Asks for what is to be recognised next, or gives the reading once nothing is.
fn go_on(
    mut begun: Box<PictureReading>,
    pictures: &mut Option<Box<PictureReading>>,
) -> (Answer, Vec<u8>) {
    let jobs = begun.next_jobs();
    if jobs.is_empty() {
        return (Answer::Reading(begun.finish().into()), Vec::new());
    }
    let answer = Answer::Recognise {
        pages: begun.progress(),
        jobs: jobs
            .iter()
            .map(|job| JobTwin {
                languages: job.languages.clone(),
                length: job.picture.len() as u64,
            })
            .collect(),
    };
    *pictures = Some(begun);
    let body = jobs.into_iter().flat_map(|job| job.picture).collect();
    (answer, body)
}

fn render(document: &[u8], page: u32, pixels_wide: u32) -> Result<(Answer, Vec<u8>), ProblemCode> {
    let size = import::page_size(document, page)?;
    let picture = import::render_page(document, page, pixels_wide)?;
    let answer = Answer::Picture {
        pixels: (picture.width, picture.height),
        points: (size.width, size.height),
    };
    Ok((answer, picture.png))
}

fn refused(code: ProblemCode) -> Answer {
    Answer::Refused(code.code().to_owned())
}

fn send(answer: &Answer, body: Vec<u8>) -> io::Result<()> {
    let message = Message {
        header: serde_json::to_vec(answer)?,
        body,
    };
    let mut output = io::stdout().lock();
    message.write_to(&mut output)?;
    output.flush()
}

//! The life of the child: confine itself, say so, answer requests until its input closes.

use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::thread;

use domain::draft::ProblemCode;

use crate::confinement::{self, ChildLimits};
use crate::message::Message;
use crate::protocol::{Answer, LineTwin, PROTOCOL, Request};

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
    while let Some(message) =
        Message::read_from(&mut input, LONGEST_REQUEST).map_err(io::Error::other)?
    {
        let request: Request = serde_json::from_slice(&message.header)?;
        let document = message.body;
        let answer = panic::catch_unwind(AssertUnwindSafe(|| answer(request, &document)));
        match answer {
            Ok((answer, body)) => send(&answer, body)?,
            // After a panic nothing in this process is to be trusted any more.
            Err(_) => return send(&Answer::Panicked, Vec::new()),
        }
    }
    Ok(())
}

fn answer(request: Request, document: &[u8]) -> (Answer, Vec<u8>) {
    match request {
        Request::Read { file_name, options } => {
            #[cfg(debug_assertions)]
            if let Some(reading) = crate::probe::asked_for(document) {
                return (Answer::Reading(reading.into()), Vec::new());
            }
            match options.read() {
                Ok(options) => {
                    let reading = import::read(document, &file_name, &options);
                    (Answer::Reading(reading.into()), Vec::new())
                }
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
        Request::RenderPage { page, pixels_wide } => match render(document, page, pixels_wide) {
            Ok(picture) => picture,
            Err(code) => (refused(code), Vec::new()),
        },
    }
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

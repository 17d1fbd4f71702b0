//! One running child, seen from its parent: asked once per file, watched by the clock, never left behind.

use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use domain::draft::ProblemCode;

use crate::confinement::{ChildLimits, Confinement};
use crate::message::{Message, MessageError};
use crate::protocol::{Answer, PROTOCOL, Request};

/// What one file may cost. The defaults suit every real document that we know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReaderLimits {
    /// Longest time for one file, by the clock on the wall.
    pub wall_time: Duration,
    /// Memory of the child, in megabytes. Larger files than 25 MB get more, see [`Self::memory_for`].
    pub memory_megabytes: u64,
    /// Processor time of one child, which may read several files.
    pub processor_seconds: u64,
    /// Processor time of a child for a file that may hold many pictures of pages.
    pub picture_seconds: u64,
    /// Memory of a child for such a file, in megabytes: pictures unfold to many times their size.
    pub picture_megabytes: u64,
    /// Longest time for recognising one picture of a page, by the clock on the wall.
    pub recognition_time: Duration,
    /// Longest answer.
    pub output_bytes: u64,
    /// Longest PDF or picture.
    pub page_file_bytes: u64,
    /// Longest file of any other kind.
    pub data_file_bytes: u64,
}

impl Default for ReaderLimits {
    fn default() -> Self {
        Self {
            wall_time: Duration::from_secs(20),
            memory_megabytes: ChildLimits::USUAL.memory_megabytes,
            processor_seconds: ChildLimits::USUAL.processor_seconds,
            picture_seconds: 240,
            picture_megabytes: 1024,
            recognition_time: Duration::from_secs(90),
            output_bytes: 64 << 20,
            page_file_bytes: 25 << 20,
            data_file_bytes: 256 << 20,
        }
    }
}

impl ReaderLimits {
    /// Returns the memory that a child may use for a file of this length: the usual amount, and for long
    /// data files four bytes more for each byte beyond 25 MB, 2 GB at most.
    #[must_use]
    pub fn memory_for(&self, file_bytes: u64) -> u64 {
        let beyond = file_bytes.saturating_sub(25 << 20) >> 20;
        (self.memory_megabytes + beyond * 4).min(self.memory_megabytes.max(2048))
    }

    /// What a child for a file of this length and kind may use.
    pub(crate) fn for_child(&self, file_bytes: u64, is_pages: bool) -> ChildLimits {
        let usual = ChildLimits {
            memory_megabytes: self.memory_for(file_bytes),
            processor_seconds: self.processor_seconds,
        };
        if is_pages {
            ChildLimits {
                memory_megabytes: usual.memory_megabytes.max(self.picture_megabytes),
                processor_seconds: usual.processor_seconds.max(self.picture_seconds),
            }
        } else {
            usual
        }
    }
}

/// What became of the child instead of an answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It could not be started.
    CannotStart(io::Error),
    /// It speaks another version of the protocol.
    OtherVersion,
    /// The person cancelled.
    Cancelled,
    /// It failed on the document.
    Document(ProblemCode),
}

/// A child that has confined itself and waits for requests.
pub(crate) struct ReaderProcess {
    process: Child,
    requests: Sender<Message>,
    answers: Receiver<Result<Message, MessageError>>,
    last_words: Arc<Mutex<Vec<u8>>>,
    confinement: Confinement,
    memory_megabytes: u64,
    answered: u32,
}

/// How long a child may take from its start until it has confined itself. Generous: a slow disk or a
/// loaded machine is nobody's fault.
const START_TIME: Duration = Duration::from_secs(30);
/// How often a waiting parent looks whether the person has cancelled.
const CANCEL_INTERVAL: Duration = Duration::from_millis(50);
/// A child that has closed its output has this long to end by itself.
const END_TIME: Duration = Duration::from_secs(2);

impl ReaderProcess {
    /// Starts `program` and waits until it says that it is confined.
    pub(crate) fn start(
        program: &Path,
        limits: ChildLimits,
        output_bytes: u64,
        cancel: &AtomicBool,
    ) -> Result<Self, Failure> {
        let mut child = command(program, limits)
            .spawn()
            .map_err(Failure::CannotStart)?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(mut stdin), Some(mut stdout), Some(mut stderr)) = pipes else {
            return Err(Failure::CannotStart(io::ErrorKind::BrokenPipe.into()));
        };

        // Each pipe has a thread of its own, so that a child that stops reading or talking cannot block
        // the parent. They end when the child does; nobody waits for them, since something that the child
        // started could in theory hold a pipe open.
        let (requests, to_write) = mpsc::channel::<Message>();
        thread::spawn(move || {
            for message in to_write {
                if message.write_to(&mut stdin).is_err() {
                    break;
                }
            }
        });
        let (answered, answers) = mpsc::channel();
        thread::spawn(move || {
            loop {
                let next = Message::read_from(&mut stdout, output_bytes).transpose();
                let is_last = !matches!(next, Some(Ok(_)));
                if let Some(next) = next
                    && answered.send(next).is_err()
                {
                    break;
                }
                if is_last {
                    break;
                }
            }
        });
        let last_words = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&last_words);
        thread::spawn(move || keep_first_bytes(&mut stderr, &heard));

        let mut this = Self {
            process: child,
            requests,
            answers,
            last_words,
            confinement: Confinement::None,
            memory_megabytes: limits.memory_megabytes,
            answered: 0,
        };
        match this.next_answer(START_TIME, cancel)? {
            (
                Answer::Ready {
                    protocol: PROTOCOL,
                    confinement,
                },
                _,
            ) => {
                this.confinement = confinement;
                Ok(this)
            }
            (
                Answer::Ready { .. }
                | Answer::Reading(_)
                | Answer::Recognise { .. }
                | Answer::Picture { .. }
                | Answer::Excerpt(_)
                | Answer::Refused(_)
                | Answer::Panicked,
                _,
            ) => Err(Failure::OtherVersion),
        }
    }

    /// Returns how well the child is confined.
    pub(crate) fn confinement(&self) -> Confinement {
        self.confinement
    }

    /// Says whether the child has answered before: then its limits are partly used up.
    pub(crate) fn is_used(&self) -> bool {
        self.answered > 0
    }

    /// Returns the memory that it was started with.
    pub(crate) fn memory_megabytes(&self) -> u64 {
        self.memory_megabytes
    }

    /// Sends one request and waits for its answer. After a failure the child is of no more use.
    pub(crate) fn ask(
        &mut self,
        request: &Request,
        document: Vec<u8>,
        wall_time: Duration,
        cancel: &AtomicBool,
    ) -> Result<(Answer, Vec<u8>), Failure> {
        let header =
            serde_json::to_vec(request).map_err(|_| Failure::Document(ProblemCode::CannotOpen))?;
        let message = Message {
            header,
            body: document,
        };
        if self.requests.send(message).is_err() {
            return Err(Failure::Document(self.cause_of_death()));
        }
        let answer = self.next_answer(wall_time, cancel)?;
        self.answered += 1;
        match answer {
            (Answer::Panicked | Answer::Ready { .. }, _) => {
                Err(Failure::Document(ProblemCode::ReaderCrashed))
            }
            answer @ (
                Answer::Reading(_)
                | Answer::Recognise { .. }
                | Answer::Picture { .. }
                | Answer::Excerpt(_)
                | Answer::Refused(_),
                _,
            ) => Ok(answer),
        }
    }

    fn next_answer(
        &mut self,
        wall_time: Duration,
        cancel: &AtomicBool,
    ) -> Result<(Answer, Vec<u8>), Failure> {
        let deadline = Instant::now() + wall_time;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.answers.recv_timeout(left.min(CANCEL_INTERVAL)) {
                Ok(Ok(message)) => {
                    return serde_json::from_slice(&message.header)
                        .map(|answer| (answer, message.body))
                        .map_err(|_| Failure::Document(ProblemCode::ReaderCrashed));
                }
                Ok(Err(MessageError::TooLong(_))) => {
                    return Err(Failure::Document(ProblemCode::ReaderLimit));
                }
                Ok(Err(MessageError::CutOff | MessageError::Pipe(_)))
                | Err(RecvTimeoutError::Disconnected) => {
                    return Err(Failure::Document(self.cause_of_death()));
                }
                Err(RecvTimeoutError::Timeout) if left.is_zero() => {
                    return Err(Failure::Document(ProblemCode::TimedOut));
                }
                Err(RecvTimeoutError::Timeout) => {
                    if cancel.load(Ordering::Relaxed) {
                        return Err(Failure::Cancelled);
                    }
                }
            }
        }
    }

    /// Says why the child ended without an answer.
    fn cause_of_death(&mut self) -> ProblemCode {
        let deadline = Instant::now() + END_TIME;
        while Instant::now() < deadline {
            match self.process.try_wait() {
                Ok(Some(status)) => return self.cause_from(status),
                Ok(None) => thread::sleep(Duration::from_millis(2)),
                Err(_) => break,
            }
        }
        ProblemCode::ReaderCrashed
    }

    fn cause_from(&self, status: ExitStatus) -> ProblemCode {
        match death_signal(status) {
            // Processor time is counted over all files of a child; only the first has it to itself.
            Some(Signal::ProcessorTime) if !self.is_used() => ProblemCode::TimedOut,
            Some(Signal::ProcessorTime | Signal::Killed) => ProblemCode::ReaderLimit,
            Some(Signal::Other) | None if self.ran_out_of_memory() => ProblemCode::ReaderLimit,
            Some(Signal::Other) | None => ProblemCode::ReaderCrashed,
        }
    }

    /// The Rust runtime says so on standard error before it aborts.
    fn ran_out_of_memory(&self) -> bool {
        // The thread that listens may be a moment behind the signal.
        for _ in 0..50 {
            let has_heard_all = Arc::strong_count(&self.last_words) == 1;
            if let Ok(words) = self.last_words.lock()
                && String::from_utf8_lossy(&words).contains("memory allocation of")
            {
                return true;
            }
            if has_heard_all {
                break;
            }
            thread::sleep(Duration::from_millis(2));
        }
        false
    }
}

impl Drop for ReaderProcess {
    /// Ends the child, whatever it is doing, and takes its exit status, so that no zombie stays.
    fn drop(&mut self) {
        let _ended_already = self.process.kill();
        let _status = self.process.wait();
    }
}

/// The child gets no environment and no folder of the person's. One arena, because the memory limit
/// counts reserved addresses too.
fn command(program: &Path, limits: ChildLimits) -> Command {
    let mut command = Command::new(program);
    command
        .args(limits.to_arguments())
        .env_clear()
        .env("MALLOC_ARENA_MAX", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        // A key press that interrupts the parent at a terminal is the parent's to answer.
        command.current_dir("/").process_group(0);
    }
    command
}

/// Keeps the beginning of what a child says on standard error and reads the rest into nothing. It is
/// looked at for the cause of death and never shown or logged: it could quote the document.
fn keep_first_bytes(pipe: &mut impl Read, kept: &Mutex<Vec<u8>>) {
    const KEPT: usize = 4096;
    let mut buffer = [0_u8; 1024];
    while let Ok(count) = pipe.read(&mut buffer) {
        let Some(heard) = buffer.get(..count).filter(|heard| !heard.is_empty()) else {
            break;
        };
        if let Ok(mut kept) = kept.lock()
            && kept.len() < KEPT
        {
            kept.extend_from_slice(heard);
        }
    }
}

enum Signal {
    ProcessorTime,
    Killed,
    Other,
}

#[cfg(unix)]
fn death_signal(status: ExitStatus) -> Option<Signal> {
    use std::os::unix::process::ExitStatusExt;
    const KILL: i32 = 9;
    const PROCESSOR_TIME: i32 = 24;
    status.signal().map(|signal| match signal {
        KILL => Signal::Killed,
        PROCESSOR_TIME => Signal::ProcessorTime,
        _ => Signal::Other,
    })
}

#[cfg(not(unix))]
fn death_signal(_status: ExitStatus) -> Option<Signal> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_grows_with_long_files_up_to_a_bound() {
        let limits = ReaderLimits::default();
        for (megabytes, memory) in [
            (0, 512),
            (1, 512),
            (25, 512),
            (26, 516),
            (100, 812),
            (5000, 2048),
        ] {
            assert_eq!(limits.memory_for(megabytes << 20), memory, "{megabytes} MB");
        }
    }
}

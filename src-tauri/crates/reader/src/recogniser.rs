//! The recogniser of pictures (Tesseract) as a second confined child: a picture in, a table of words out.
//!
//! It is started through our own confined program, which gives up its rights first and then becomes it.
//! No shell, no environment, no file: the picture comes on standard input, the table on standard output.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use crate::client::{ReaderOptions, RecogniserChoice};
use crate::process::Failure;

/// The argument with which the confined program becomes the recogniser.
pub const RECOGNISE: &str = "--recognise";

/// Where systems put the recogniser. The search path of the person is not asked: what it names could be anything.
const USUAL_PLACES: &[&str] = &[
    "/usr/bin/tesseract",
    "/usr/local/bin/tesseract",
    "/opt/homebrew/bin/tesseract",
    "/opt/local/bin/tesseract",
    "C:\\Program Files\\Tesseract-OCR\\tesseract.exe",
];
const MEMORY_MEGABYTES: u64 = 1536;
const LONGEST_TABLE: u64 = 16 << 20;
const CANCEL_INTERVAL: Duration = Duration::from_millis(50);
const LANGUAGES_TIME: Duration = Duration::from_secs(10);

/// A recogniser that is on this computer.
#[derive(Debug, Clone)]
pub(crate) struct Recogniser {
    launcher: PathBuf,
    program: PathBuf,
    /// Folder of its languages.
    data: PathBuf,
    languages: Vec<String>,
    time: Duration,
}

impl Recogniser {
    /// Looks for the recogniser, and asks it which languages it has.
    pub(crate) fn find(options: &ReaderOptions, cancel: &AtomicBool) -> Option<Self> {
        let program = match &options.recogniser {
            RecogniserChoice::None => return None,
            RecogniserChoice::Given(program) => program.clone(),
            RecogniserChoice::Found => USUAL_PLACES
                .iter()
                .map(PathBuf::from)
                .chain(beside(&options.program))
                .find(|place| place.is_file())?,
        };
        let mut command = Command::new(&program);
        command.arg("--list-langs");
        let said = run(command, &[], LANGUAGES_TIME, cancel).ok()??;
        let (data, languages) = languages_of(&String::from_utf8_lossy(&said))?;
        languages
            .iter()
            .any(|language| language == "eng")
            .then_some(Self {
                launcher: options.program.clone(),
                program,
                data,
                languages,
                time: options.limits.recognition_time,
            })
    }

    /// Which languages it has.
    pub(crate) fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Recognises pictures side by side, one for each processor but one. `None` for a picture on which it failed.
    pub(crate) fn recognise_all(
        &self,
        jobs: &[(&str, &[u8])],
        cancel: &AtomicBool,
    ) -> Result<Vec<Option<Vec<u8>>>, Failure> {
        let processors = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let mut tables = Vec::with_capacity(jobs.len());
        for batch in jobs.chunks(processors.saturating_sub(1).max(1)) {
            let found: Vec<Result<Option<Vec<u8>>, Failure>> = thread::scope(|scope| {
                let running: Vec<_> = batch
                    .iter()
                    .map(|(languages, picture)| {
                        scope.spawn(move || self.recognise(languages, picture, cancel))
                    })
                    .collect();
                running
                    .into_iter()
                    .map(|one| one.join().unwrap_or(Ok(None)))
                    .collect()
            });
            for table in found {
                tables.push(table?);
            }
        }
        Ok(tables)
    }

    fn recognise(
        &self,
        languages: &str,
        picture: &[u8],
        cancel: &AtomicBool,
    ) -> Result<Option<Vec<u8>>, Failure> {
        // The child asks for languages by name; only those that are there are passed on.
        let known: Vec<&str> = languages
            .split('+')
            .filter(|wanted| self.languages.iter().any(|language| language == wanted))
            .collect();
        run(self.command(&known.join("+")), picture, self.time, cancel)
    }

    fn command(&self, languages: &str) -> Command {
        if cfg!(unix) {
            let mut command = Command::new(&self.launcher);
            command
                .arg(RECOGNISE)
                .arg(MEMORY_MEGABYTES.to_string())
                .arg(self.time.as_secs().max(1).to_string())
                .arg(&self.program)
                .arg(&self.data)
                .arg(languages);
            command
        } else {
            let mut command = Command::new(&self.program);
            command.args(arguments(&self.data, languages));
            command
        }
    }
}

/// A recogniser may be shipped beside our own programs.
fn beside(program: &Path) -> Option<PathBuf> {
    let name = format!("tesseract{}", std::env::consts::EXE_SUFFIX);
    Some(program.parent()?.join(name))
}

/// One block of text in rows (mode 6), pictures of about 300 dots an inch, a table and nothing else.
fn arguments(data: &Path, languages: &str) -> Vec<std::ffi::OsString> {
    let mut arguments: Vec<std::ffi::OsString> = vec!["stdin".into(), "stdout".into()];
    arguments.extend(["--tessdata-dir".into(), data.as_os_str().to_owned()]);
    arguments.extend(
        [
            "-l",
            languages,
            "--dpi",
            "300",
            "--psm",
            "6",
            "-c",
            "tessedit_create_tsv=1",
            "-c",
            "tessedit_create_txt=0",
            "-c",
            // Words of a dictionary are no help for numbers, and tempt to read some into a rough print.
            "load_system_dawg=0",
            "-c",
            "load_freq_dawg=0",
        ]
        .map(Into::into),
    );
    arguments
}

/// Reads `List of available languages in "/usr/share/…" (9):` and the names below it.
fn languages_of(said: &str) -> Option<(PathBuf, Vec<String>)> {
    let mut lines = said.lines();
    let folder = lines.find_map(|line| line.split('"').nth(1))?;
    let languages = lines
        .map(str::trim)
        .filter(|name| {
            !name.is_empty()
                && name.len() < 30
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        })
        .map(str::to_owned)
        .collect();
    Some((PathBuf::from(folder), languages))
}

/// A child that is ended when it is let go of.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ended_already = self.0.kill();
        let _status = self.0.wait();
    }
}

/// Runs a program on a picture; `None` where it failed, took too long or said too much.
fn run(
    mut command: Command,
    picture: &[u8],
    time: Duration,
    cancel: &AtomicBool,
) -> Result<Option<Vec<u8>>, Failure> {
    command
        .env_clear()
        // One thread: pages run side by side instead, and threads cost it more than they bring.
        .env("OMP_THREAD_LIMIT", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        command.current_dir("/").process_group(0);
    }
    let mut child = Running(command.spawn().map_err(Failure::CannotStart)?);
    let (Some(mut stdin), Some(mut stdout)) = (child.0.stdin.take(), child.0.stdout.take()) else {
        return Ok(None);
    };
    let picture = picture.to_vec();
    thread::spawn(move || {
        // A child that ends early closes the pipe; what that means is seen at its other end.
        let _written = stdin.write_all(&picture);
    });
    let (said, heard) = mpsc::channel();
    thread::spawn(move || {
        let mut table = Vec::new();
        let is_read = stdout
            .by_ref()
            .take(LONGEST_TABLE + 1)
            .read_to_end(&mut table)
            .is_ok();
        let is_whole = is_read && table.len() as u64 <= LONGEST_TABLE;
        // The receiver may have given up.
        let _heard = said.send(is_whole.then_some(table));
    });
    let deadline = Instant::now() + time;
    loop {
        if cancel.load(Ordering::Relaxed) {
            return Err(Failure::Cancelled);
        }
        let left = deadline.saturating_duration_since(Instant::now());
        match heard.recv_timeout(left.min(CANCEL_INTERVAL)) {
            Ok(table) => {
                let is_well = wait(&mut child.0, deadline);
                return Ok(table.filter(|_| is_well));
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
            Err(RecvTimeoutError::Timeout) if left.is_zero() => return Ok(None),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

fn wait(child: &mut Child, deadline: Instant) -> bool {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < deadline => thread::sleep(Duration::from_millis(2)),
            Ok(None) | Err(_) => return false,
        }
    }
}

/// Gives up all rights but those that the recogniser needs, and becomes it. The arguments are memory in
/// megabytes, processor time in seconds, the recogniser, the folder of its languages, and the languages.
///
/// Comes back only where that could not be done.
pub fn become_recogniser(mut given: impl Iterator<Item = String>) -> ExitCode {
    let memory: Option<u64> = given.next().and_then(|text| text.parse().ok());
    let seconds: Option<u64> = given.next().and_then(|text| text.parse().ok());
    let (Some(memory), Some(seconds), Some(program), Some(data), Some(languages)) =
        (memory, seconds, given.next(), given.next(), given.next())
    else {
        return ExitCode::FAILURE;
    };
    #[cfg(target_os = "linux")]
    if !crate::confinement::for_recogniser(memory, seconds, Path::new(&program), Path::new(&data)) {
        return ExitCode::FAILURE;
    }
    #[cfg(not(target_os = "linux"))]
    let _no_limits_here = (memory, seconds);
    let mut command = Command::new(&program);
    command.args(arguments(Path::new(&data), &languages));
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        // Returns only where it could not be done.
        let _why = command.exec();
    }
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_are_told_by_the_recogniser_itself() {
        let said = "List of available languages in \"/usr/share/tesseract-ocr/5/tessdata/\" (3):\ndeu\neng\nscript/Latin\nosd\n";
        assert_eq!(
            languages_of(said),
            Some((
                PathBuf::from("/usr/share/tesseract-ocr/5/tessdata/"),
                vec!["deu".to_owned(), "eng".to_owned(), "osd".to_owned()]
            ))
        );
        assert_eq!(languages_of("something else"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_hangs_is_ended_and_a_cancelled_one_at_once() {
        let hang = || {
            let mut command = Command::new("/bin/sleep");
            command.arg("60");
            command
        };
        let begun = Instant::now();
        let table = run(
            hang(),
            b"picture",
            Duration::from_millis(200),
            &AtomicBool::new(false),
        );
        assert!(matches!(table, Ok(None)));
        let cancelled = run(
            hang(),
            b"picture",
            Duration::from_secs(60),
            &AtomicBool::new(true),
        );
        assert!(matches!(cancelled, Err(Failure::Cancelled)));
        assert!(begun.elapsed() < Duration::from_secs(30));
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_fails_gives_no_table() {
        let table = run(
            Command::new("/bin/false"),
            b"",
            Duration::from_secs(10),
            &AtomicBool::new(false),
        );
        assert!(matches!(table, Ok(None)));
    }
}

//! `sheets soak`: reads the next range of generated sheets and adds what it measured to the ledger.
//! `sheets look`: reads some and prints what was missed. `sheets draw`: writes one to a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use sheets::ledger::{self, Entry, Stamp};
use sheets::read::Eyes;
use sheets::{Format, Kind, Sheet, judge};

/// A line is written to the ledger after so many sheets, so that a broken run loses little.
const A_LINE: u64 = 500;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("sheets: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The words after the command, as `--name value`.
struct Arguments(BTreeMap<String, String>);

impl Arguments {
    fn parse(words: impl Iterator<Item = String>) -> Result<Self> {
        let mut map = BTreeMap::new();
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            let name = word
                .strip_prefix("--")
                .with_context(|| format!("what is “{word}”?"))?;
            let value = words
                .next()
                .with_context(|| format!("--{name} needs a value"))?;
            map.insert(name.to_owned(), value);
        }
        Ok(Self(map))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn number(&self, name: &str) -> Result<Option<u64>> {
        self.text(name)
            .map(|text| {
                text.parse()
                    .with_context(|| format!("--{name} is no number"))
            })
            .transpose()
    }

    fn kind(&self) -> Result<Kind> {
        match self.text("kind") {
            None | Some("text") => Ok(Kind::Text),
            Some("picture") => Ok(Kind::Picture),
            Some(other) => bail!("there is no kind “{other}”: text or picture"),
        }
    }
}

fn run() -> Result<bool> {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let arguments = Arguments::parse(words)?;
    match command.as_str() {
        "soak" => soak(&arguments),
        "look" => look(&arguments),
        "draw" => draw(&arguments),
        "seeds" => seeds(&arguments),
        _ => bail!(
            "sheets soak | look | draw | seeds, with --kind, --seed, --count, --minutes, --ledger, --table, --folder"
        ),
    }
}

/// Reads until the count or the time is used up; faults are printed as they come.
fn soak(arguments: &Arguments) -> Result<bool> {
    let kind = arguments.kind()?;
    let ledger_path = PathBuf::from(arguments.text("ledger").context("--ledger is needed")?);
    let known = fs::read_to_string(&ledger_path).unwrap_or_default();
    let stamp = Stamp {
        date: today(),
        commit: arguments.text("commit").unwrap_or("unknown").to_owned(),
        code: arguments.text("code").unwrap_or("unknown").to_owned(),
    };
    let mut seed = match arguments.number("seed")? {
        Some(seed) => seed,
        None => ledger::next_seed(&ledger::entries(&known), kind),
    };
    let last = arguments.number("count")?.map(|count| seed + count);
    let minutes = arguments.number("minutes")?.unwrap_or(60);
    let end = Instant::now() + Duration::from_secs(minutes * 60);
    let eyes = Eyes::open();
    let mut is_clean = true;
    let mut entry = Entry::new(kind, seed, &stamp);
    while last.is_none_or(|last| seed < last) && Instant::now() < end {
        let sheet = Sheet::draw(seed, kind);
        seed += 1;
        let Some(reading) = eyes.read(&sheet) else {
            bail!("pictures cannot be read here: no confined program, or no Tesseract");
        };
        let score = judge(&sheet, &reading);
        if !score.faults.is_empty() {
            is_clean = false;
            tell(&sheet, &score.faults);
        }
        entry.add(&sheet, &score);
        if entry.count >= A_LINE {
            keep(&ledger_path, &entry)?;
            entry = Entry::new(kind, seed, &stamp);
        }
    }
    if entry.count > 0 {
        keep(&ledger_path, &entry)?;
    }
    if let Some(table) = arguments.text("table") {
        let ledger = fs::read_to_string(&ledger_path)?;
        fs::write(table, ledger::table(&ledger::entries(&ledger)))?;
    }
    Ok(is_clean)
}

fn keep(path: &Path, entry: &Entry) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)?;
    writeln!(file, "{}", serde_json::to_string(entry)?)?;
    eprintln!(
        "{} seeds {}..{}: {} failed",
        entry.kind,
        entry.first,
        entry.first + entry.count,
        entry.failed.len()
    );
    Ok(())
}

/// Prints every note, without a ledger.
fn look(arguments: &Arguments) -> Result<bool> {
    let kind = arguments.kind()?;
    let first = arguments.number("seed")?.unwrap_or(0);
    let count = arguments.number("count")?.unwrap_or(1);
    let only = arguments.text("only");
    let eyes = Eyes::open();
    let mut is_clean = true;
    let stamp = Stamp {
        date: today(),
        commit: "-".to_owned(),
        code: "-".to_owned(),
    };
    let mut entry = Entry::new(kind, first, &stamp);
    for seed in first..first + count {
        let sheet = Sheet::draw(seed, kind);
        let Some(reading) = eyes.read(&sheet) else {
            eprintln!("{seed}: pictures cannot be read here");
            continue;
        };
        let score = judge(&sheet, &reading);
        is_clean &= score.faults.is_empty();
        entry.add(&sheet, &score);
        let name = format!("{} {}", sheet.format.code(), sheet.layout);
        if only.is_some_and(|only| !name.contains(only) && only != "faults") {
            continue;
        }
        tell(&sheet, &score.faults);
        if only != Some("faults") {
            tell(&sheet, &score.notes);
        }
    }
    eprintln!("{}", ledger::table(&[entry]));
    Ok(is_clean)
}

fn tell(sheet: &Sheet, lines: &[String]) {
    for line in lines {
        eprintln!(
            "{} [{} {} {} {}] {line}",
            sheet.seed,
            sheet.format.code(),
            sheet.layout,
            sheet.language,
            sheet.oddity.code()
        );
    }
}

fn draw(arguments: &Arguments) -> Result<bool> {
    let kind = arguments.kind()?;
    let first = arguments.number("seed")?.unwrap_or(0);
    let folder = PathBuf::from(arguments.text("folder").unwrap_or("."));
    fs::create_dir_all(&folder)?;
    for seed in first..first + arguments.number("count")?.unwrap_or(1) {
        let sheet = Sheet::draw(seed, kind);
        let path = folder.join(&sheet.file_name);
        fs::write(&path, &sheet.bytes)?;
        eprintln!(
            "{} [{} {}]",
            path.display(),
            sheet.format.code(),
            sheet.layout
        );
    }
    Ok(true)
}

/// Writes the smallest sheets of each format, for fuzzing to begin with.
fn seeds(arguments: &Arguments) -> Result<bool> {
    let folder = PathBuf::from(arguments.text("folder").context("--folder is needed")?);
    for (target, format) in [
        ("fhir", Format::Fhir),
        ("hl7", Format::Hl7),
        ("ccda", Format::Ccda),
        ("table", Format::Csv),
        ("workbook", Format::Xlsx),
        ("archive", Format::Apple),
        ("page", Format::Pdf),
        ("text", Format::Text),
    ] {
        let mut sheets: Vec<Sheet> = (0..300).map(|seed| Sheet::draw_as(seed, format)).collect();
        sheets.sort_by_key(|sheet| sheet.bytes.len());
        let folder = folder.join(target);
        fs::create_dir_all(&folder)?;
        for sheet in sheets.iter().take(6) {
            fs::write(folder.join(&sheet.file_name), &sheet.bytes)?;
        }
    }
    Ok(true)
}

/// The day, from the clock of this computer.
fn today() -> String {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    i64::try_from(seconds)
        .ok()
        .and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0))
        .map_or_else(String::new, |moment| moment.date_naive().to_string())
}

//! A power cut: what was written and not flushed is lost, kept, torn at 512 bytes or kept in another order. The log of
//! `io_faults.c` says what was written and flushed; from it the disk is made as a cut at any moment could leave it.
//!
//! The model is a pessimistic one: data counts once its own file was flushed, names only once a folder was flushed
//! after them; names keep their order, as journals of file systems do.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::disk::library;
use crate::kill::mixed;
use crate::operations::{Child, LOG, Running, Work, fresh_place, vault_for, verify};

/// So many moments of one run.
const CUTS: u64 = 30;
const SECTOR: u64 = 512;

/// Something that the child did.
enum Event {
    Open {
        path: String,
        is_emptied: bool,
    },
    Write {
        path: String,
        at: u64,
        bytes: Vec<u8>,
    },
    Cut {
        path: String,
        size: u64,
    },
    Flush(String),
    Rename {
        from: String,
        to: String,
    },
    Remove(String),
    Folder(String),
    RemoveFolder(String),
    Stored(u128),
}

fn parse(log: &[u8]) -> Vec<Event> {
    let mut rest = log;
    let mut events = Vec::new();
    let line = |rest: &mut &[u8]| {
        let end = rest.iter().position(|byte| *byte == b'\n').unwrap();
        let (line, after) = rest.split_at(end);
        *rest = after.get(1..).unwrap();
        String::from_utf8(line.to_vec()).unwrap()
    };
    while !rest.is_empty() {
        let text = line(&mut rest);
        let (kind, text) = text.split_once(' ').unwrap();
        let number = |text: &str| text.parse::<u64>().unwrap();
        events.push(match kind {
            "O" => {
                let (emptied, path) = text.split_once(' ').unwrap();
                Event::Open {
                    path: path.to_owned(),
                    is_emptied: emptied == "1",
                }
            }
            "W" => {
                let mut parts = text.splitn(3, ' ');
                let (at, size) = (number(parts.next().unwrap()), number(parts.next().unwrap()));
                let (bytes, after) = rest.split_at(usize::try_from(size).unwrap());
                rest = after;
                Event::Write {
                    path: parts.next().unwrap().to_owned(),
                    at,
                    bytes: bytes.to_vec(),
                }
            }
            "T" => {
                let (size, path) = text.split_once(' ').unwrap();
                Event::Cut {
                    path: path.to_owned(),
                    size: number(size),
                }
            }
            "S" => Event::Flush(text.to_owned()),
            "R" => Event::Rename {
                from: text.to_owned(),
                to: line(&mut rest),
            },
            "U" => Event::Remove(text.to_owned()),
            "M" => Event::Folder(text.to_owned()),
            "K" => Event::RemoveFolder(text.to_owned()),
            "C" => Event::Stored(text.parse().unwrap()),
            other => panic!("the log says {other}"),
        });
    }
    events
}

/// What was done to the content of a file and not flushed yet.
enum Pending {
    Write { at: u64, bytes: Vec<u8> },
    Cut(u64),
}

#[derive(Default)]
struct File {
    flushed: Vec<u8>,
    pending: Vec<Pending>,
}

/// What was done to names, in order.
#[derive(Clone)]
enum Naming {
    File { path: String, file: usize },
    Folder(String),
    Rename { from: String, to: String },
    Remove(String),
}

/// Files by their path; folders have none.
type Names = BTreeMap<String, Option<usize>>;

fn name(names: &mut Names, naming: &Naming) {
    match naming {
        Naming::File { path, file } => {
            names.insert(path.clone(), Some(*file));
        }
        Naming::Folder(path) => {
            names.insert(path.clone(), None);
        }
        Naming::Remove(path) => {
            names.remove(path);
        }
        Naming::Rename { from, to } => {
            let inside = format!("{from}/");
            let moved: Vec<String> = names
                .keys()
                .filter(|path| *path == from || path.starts_with(&inside))
                .cloned()
                .collect();
            for path in moved {
                let file = names.remove(&path).flatten();
                names.insert(path.replacen(from, to, 1), file);
            }
        }
    }
}

/// The disk: what is on it, and what the system still holds.
#[derive(Default)]
struct Disk {
    files: Vec<File>,
    first_names: Names,
    namings: Vec<Naming>,
    flushed_namings: usize,
    now: Names,
}

impl Disk {
    /// Takes a folder as it lies on the disk before the child starts.
    fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.to_str().unwrap().to_owned();
                if path.is_dir() {
                    disk.first_names.insert(name, None);
                    folders.push(path);
                } else {
                    disk.first_names.insert(name, Some(disk.files.len()));
                    disk.files.push(File {
                        flushed: fs::read(path).unwrap(),
                        pending: Vec::new(),
                    });
                }
            }
        }
        disk.now = disk.first_names.clone();
        disk
    }

    fn name(&mut self, naming: Naming) {
        name(&mut self.now, &naming);
        self.namings.push(naming);
    }

    /// What is done to a file that has no name any more reaches nobody.
    fn pend(&mut self, path: &str, pending: Pending) {
        if let Some(Some(file)) = self.now.get(path)
            && let Some(file) = self.files.get_mut(*file)
        {
            file.pending.push(pending);
        }
    }

    fn play(&mut self, event: &Event) {
        match event {
            Event::Open { path, is_emptied } => {
                if !self.now.contains_key(path) {
                    let file = self.files.len();
                    self.files.push(File::default());
                    self.name(Naming::File {
                        path: path.clone(),
                        file,
                    });
                } else if *is_emptied {
                    self.pend(path, Pending::Cut(0));
                }
            }
            Event::Write { path, at, bytes } => self.pend(
                path,
                Pending::Write {
                    at: *at,
                    bytes: bytes.clone(),
                },
            ),
            Event::Cut { path, size } => self.pend(path, Pending::Cut(*size)),
            Event::Flush(path) => match self.now.get(path) {
                Some(Some(file)) => {
                    if let Some(file) = self.files.get_mut(*file) {
                        for pending in std::mem::take(&mut file.pending) {
                            put(&mut file.flushed, &pending, &mut |_| true);
                        }
                    }
                }
                Some(None) | None => self.flushed_namings = self.namings.len(),
            },
            Event::Rename { from, to } => self.name(Naming::Rename {
                from: from.clone(),
                to: to.clone(),
            }),
            Event::Remove(path) | Event::RemoveFolder(path) => {
                self.name(Naming::Remove(path.clone()));
            }
            Event::Folder(path) => self.name(Naming::Folder(path.clone())),
            Event::Stored(_) => {}
        }
    }

    /// Makes the folder `into` as the cut leaves what was below `from`.
    fn left_after_the_cut(&self, from: &Path, into: &Path, seed: u64) {
        let mut number = seed;
        let mut draw = |most: u64| {
            number = mixed(number);
            number % most
        };
        let pending = self.namings.len() - self.flushed_namings;
        let further = usize::try_from(draw(pending as u64 + 1)).unwrap();
        let mut names = self.first_names.clone();
        for naming in self.namings.iter().take(self.flushed_namings + further) {
            name(&mut names, naming);
        }
        let kept_of_four = draw(5);
        for (path, file) in &names {
            // The index of the log lies in memory only; after a cut it is made anew.
            let place = into.join(Path::new(path).strip_prefix(from).unwrap());
            match file {
                None => fs::create_dir_all(place).unwrap(),
                Some(_) if path.ends_with("-shm") => {}
                Some(file) => {
                    let file = self.files.get(*file).unwrap();
                    let mut bytes = file.flushed.clone();
                    for pending in &file.pending {
                        put(&mut bytes, pending, &mut |_| draw(4) < kept_of_four);
                    }
                    fs::create_dir_all(place.parent().unwrap()).unwrap();
                    fs::write(place, bytes).unwrap();
                }
            }
        }
    }
}

/// Does to the content what was pending: sector by sector, those that are kept.
fn put(content: &mut Vec<u8>, pending: &Pending, is_kept: &mut dyn FnMut(u64) -> bool) {
    match pending {
        Pending::Cut(size) => {
            if is_kept(*size) {
                content.resize(usize::try_from(*size).unwrap(), 0);
            }
        }
        Pending::Write { at, bytes } => {
            let mut rest = bytes.as_slice();
            let mut at = *at;
            while !rest.is_empty() {
                let room = SECTOR - at % SECTOR;
                let (piece, after) = rest.split_at(rest.len().min(usize::try_from(room).unwrap()));
                if is_kept(at) {
                    let start = usize::try_from(at).unwrap();
                    if content.len() < start + piece.len() {
                        content.resize(start + piece.len(), 0);
                    }
                    content
                        .get_mut(start..start + piece.len())
                        .unwrap()
                        .copy_from_slice(piece);
                }
                at += piece.len() as u64;
                rest = after;
            }
        }
    }
}

/// Runs a child, cuts the power at moments that `seed` gives, and looks at what is left. Returns how often.
pub(crate) fn cuts(library: &Path, work: Work, seed: u64) -> Result<u64, String> {
    let place = fresh_place();
    let log_place = fresh_place();
    let log = log_place.path().join("log");
    let folder = place.path().join("vault");
    let before = vault_for(work, &folder);
    let disk_before = || Disk::of(place.path());
    let at_first = fs::read_dir(place.path()).unwrap().count();
    assert_eq!(at_first, 1, "only the vault");
    let mut disk = disk_before();
    let mut command = Child::command(work, &folder, 100, 4);
    command
        .env("LD_PRELOAD", library)
        .env("MDS_FAULT_FOLDER", place.path())
        .env(LOG, &log);
    let said = Running::start(command).said();
    if !said.is_well || !said.errors.is_empty() {
        return Err(format!("the child: {:?}", said.errors));
    }
    let events = parse(&fs::read(&log).unwrap());
    let mut moments: BTreeSet<usize> = (0..CUTS)
        .map(|cut| usize::try_from(mixed(seed * CUTS + cut) % (events.len() as u64 + 1)).unwrap())
        .collect();
    moments.insert(events.len());
    let mut stored = before;
    let mut done = 0;
    for (index, event) in events
        .iter()
        .enumerate()
        .map(|(index, event)| (index, Some(event)))
        .chain([(events.len(), None)])
    {
        if moments.contains(&index) {
            let left = fresh_place();
            disk.left_after_the_cut(place.path(), left.path(), mixed(seed ^ index as u64));
            let begun = |number: u128| (100..104).contains(&(number % 1_000_000));
            verify(&left.path().join("vault"), &stored, begun).map_err(|error| {
                let kept = left.keep();
                format!(
                    "{} cut at {index} of {} (seed {seed}): {error}; left in {}",
                    work.name(),
                    events.len(),
                    kept.display()
                )
            })?;
            done += 1;
        }
        match event {
            Some(Event::Stored(number)) => {
                stored.insert(*number);
            }
            Some(event) => disk.play(event),
            None => {}
        }
    }
    Ok(done)
}

/// On a stick that is pulled out, a folder is there only once the folder that it lies in was flushed.
#[test]
fn a_new_folder_for_backups_is_flushed_with_the_place_it_lies_in() {
    let Some(library) = library() else { return };
    let (place, log_place) = (fresh_place(), fresh_place());
    let (folder, log) = (place.path().join("vault"), log_place.path().join("log"));
    vault_for(Work::Backup, &folder);
    let mut command = Child::command(Work::Backup, &folder, 100, 1);
    command
        .env("LD_PRELOAD", library)
        .env("MDS_FAULT_FOLDER", place.path())
        .env(LOG, &log);
    let said = Running::start(command).said();
    assert!(said.is_well && said.errors.is_empty(), "{:?}", said.errors);
    let events = parse(&fs::read(&log).unwrap());
    let made = place.path().join(store::ELSEWHERE);
    let mut after_it = events
        .iter()
        .skip_while(|event| !matches!(event, Event::Folder(path) if Path::new(path) == made));
    assert!(after_it.next().is_some(), "no folder was made");
    assert!(
        after_it
            .any(|event| matches!(event, Event::Flush(path) if Path::new(path) == place.path()))
    );
}

macro_rules! cut {
    ($($name:ident: $work:ident;)*) => {$(
        #[test]
        fn $name() {
            if let Some(library) = library() {
                cuts(library, Work::$work, 1).unwrap();
            }
        }
    )*};
}

cut! {
    the_power_fails_while_importing: Import;
    the_power_fails_while_making_a_backup: Backup;
    the_power_fails_while_changing_the_passphrase: Passphrase;
    the_power_fails_while_changing_the_key: Rekey;
    the_power_fails_while_restoring: Restore;
    the_power_fails_while_writing_and_bringing_back_an_archive: Archive;
    the_power_fails_while_bringing_an_earlier_form_forward: Migration;
}

//! The members of a zip, one after the other, unfolded in memory and within a budget.
//!
//! What comes out is counted while it comes; no claim of the zip about a size makes room for anything.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::{self, Cursor, Read as _};
use std::rc::Rc;

use domain::draft::{Place, Problem, ProblemCode};
use zip::ZipArchive;
use zip::result::ZipError;

/// More members has no export.
const MOST_MEMBERS: usize = 10_000;
/// All members together.
const MOST_OUT: u64 = 4 << 30;
/// Up to here any ratio is fine.
const RATIO_FROM: u64 = 10 << 20;
const RATIO: u64 = 100;
/// A document that is held as a whole.
const LONGEST_MEMBER: u64 = 32 << 20;
/// The longest name that is shown.
const LONGEST_NAME: usize = 200;

/// What has been unfolded, and what it was unfolded from.
#[derive(Debug, Default)]
pub(crate) struct Budget {
    out: Cell<u64>,
    folded: Cell<u64>,
    is_spent: Cell<bool>,
}

impl Budget {
    /// Counts what came out of a member; false where it is too much.
    fn take(&self, count: u64, of_member: u64, member_folded: u64) -> bool {
        self.out.set(self.out.get().saturating_add(count));
        if self.out.get() > MOST_OUT || is_bomb(self.out.get(), self.folded.get()) {
            self.is_spent.set(true);
        }
        !self.is_spent.get() && !is_bomb(of_member, member_folded)
    }
}

/// No record is folded as tightly.
fn is_bomb(out: u64, folded: u64) -> bool {
    out > RATIO_FROM && out / RATIO > folded
}

/// A reader that counts.
pub(crate) struct Metered<R> {
    inner: R,
    budget: Rc<Budget>,
    out: u64,
    folded: u64,
    pub(crate) was_bomb: Rc<Cell<bool>>,
}

impl<R: io::Read> io::Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.out += count as u64;
        if self.budget.take(count as u64, self.out, self.folded) {
            Ok(count)
        } else {
            self.was_bomb.set(true);
            Err(io::ErrorKind::QuotaExceeded.into())
        }
    }
}

/// One member.
pub(crate) struct Member {
    /// The name, for showing only.
    pub(crate) name: String,
    /// What became of reading it.
    pub(crate) read: Read,
}

/// What became of reading a member.
pub(crate) enum Read {
    /// All its bytes, and their check sum was right.
    Whole(Vec<u8>),
    /// Not to be had.
    Problem(ProblemCode),
}

/// The members of a zip.
pub(crate) struct Members<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// Names that stand twice: nobody can say which is meant.
    twice: BTreeSet<Vec<u8>>,
    budget: Rc<Budget>,
    at: usize,
    /// What was wrong with the zip as a whole.
    pub(crate) problems: Vec<Problem>,
}

impl<'b> Members<'b> {
    /// Opens a zip; nothing is unfolded.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, ProblemCode> {
        if claimed_members(bytes).is_some_and(|count| count > MOST_MEMBERS) {
            return Err(ProblemCode::Hostile);
        }
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ProblemCode::Damaged)?;
        if zip.len() > MOST_MEMBERS {
            return Err(ProblemCode::Hostile);
        }
        match zip.has_overlapping_entries() {
            Ok(false) => {}
            Ok(true) => return Err(ProblemCode::Hostile),
            Err(_) => return Err(ProblemCode::Damaged),
        }
        let twice = if zip.has_duplicate_names() {
            names_that_stand_twice(bytes, zip.central_directory_start())
        } else {
            BTreeSet::new()
        };
        let problems = twice
            .iter()
            .map(|name| {
                let name = shown(name);
                Problem {
                    code: ProblemCode::MemberTwice,
                    detail: Some(name.clone()),
                    place: Some(Place::Path(name)),
                }
            })
            .take(100)
            .collect();
        Ok(Self {
            zip,
            twice,
            budget: Rc::default(),
            at: 0,
            problems,
        })
    }

    /// The names as shown.
    pub(crate) fn names(&self) -> Vec<String> {
        self.zip.file_names_raw().map(shown).collect()
    }

    /// Says whether one of the first members of such a name begins with these words.
    pub(crate) fn begins(&mut self, is_wanted: impl Fn(&str) -> bool, words: &[u8]) -> bool {
        const LOOKED_AT: usize = 20;
        let wanted: Vec<usize> = self
            .names()
            .iter()
            .enumerate()
            .filter(|(_, name)| is_wanted(name))
            .map(|(index, _)| index)
            .take(LOOKED_AT)
            .collect();
        wanted.into_iter().any(|index| {
            let mut head = Vec::new();
            self.zip.by_index(index).is_ok_and(|member| {
                member.take(2048).read_to_end(&mut head).is_ok()
                    && head.windows(words.len()).any(|window| window == words)
            })
        })
    }

    /// Why nothing more is unfolded, where that is so.
    pub(crate) fn spent(&self) -> Option<ProblemCode> {
        self.budget.is_spent.get().then_some(ProblemCode::Hostile)
    }

    /// The next member that is a file, whole.
    pub(crate) fn next(&mut self) -> Option<Member> {
        while self.at < self.zip.len() && self.spent().is_none() {
            let index = self.at;
            self.at += 1;
            if let Some(member) = self.whole(index) {
                return Some(member);
            }
        }
        None
    }

    /// A member as a whole; `None` for a folder, a link and what stands twice.
    pub(crate) fn whole(&mut self, index: usize) -> Option<Member> {
        self.streamed(index, |name, stream| {
            let mut bytes = Vec::new();
            let read = stream.take(LONGEST_MEMBER + 1).read_to_end(&mut bytes);
            let read = match read {
                Ok(_) if bytes.len() as u64 > LONGEST_MEMBER => {
                    Read::Problem(ProblemCode::TooLarge)
                }
                Ok(_) => Read::Whole(bytes),
                Err(_) => Read::Problem(ProblemCode::Damaged),
            };
            Member {
                name: name.to_owned(),
                read,
            }
        })
        .map(|member| match member {
            Ok(member) => member,
            Err((name, code)) => Member {
                name,
                read: Read::Problem(code),
            },
        })
    }

    /// Hands a member to `use_it` as a stream. The error names a member that cannot be unfolded.
    pub(crate) fn streamed<T>(
        &mut self,
        index: usize,
        use_it: impl FnOnce(&str, &mut Metered<zip::read::ZipFile<'_, Cursor<&'b [u8]>>>) -> T,
    ) -> Option<Result<T, (String, ProblemCode)>> {
        let (raw, is_file, is_locked) = {
            let member = self.zip.by_index_data(index).ok()?;
            let is_file = member.is_file() && !member.is_symlink();
            (member.name_raw().to_vec(), is_file, member.encrypted())
        };
        if !is_file || self.twice.contains(&raw) {
            return None;
        }
        let name = shown(&raw);
        if is_locked {
            return Some(Err((name, ProblemCode::PasswordNeeded)));
        }
        let member = match self.zip.by_index(index) {
            Ok(member) => member,
            Err(ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_)) => {
                return Some(Err((name, ProblemCode::MemberNotRead)));
            }
            Err(_) => return Some(Err((name, ProblemCode::Damaged))),
        };
        let folded = member.compressed_size();
        self.budget
            .folded
            .set(self.budget.folded.get().saturating_add(folded));
        // More than it claims never comes out of a member; what claims to be a bomb is believed.
        if is_bomb(member.size(), folded) {
            return Some(Err((name, ProblemCode::Hostile)));
        }
        let was_bomb = Rc::new(Cell::new(false));
        let mut metered = Metered {
            inner: member,
            budget: Rc::clone(&self.budget),
            out: 0,
            folded,
            was_bomb: Rc::clone(&was_bomb),
        };
        let used = use_it(&name, &mut metered);
        Some(if was_bomb.get() {
            Err((name, ProblemCode::Hostile))
        } else {
            Ok(used)
        })
    }
}

/// How many members the end of the zip claims, before anything is built of them.
fn claimed_members(bytes: &[u8]) -> Option<usize> {
    const END: &[u8] = b"PK\x05\x06";
    const LONGEST_TAIL: usize = 22 + 65_535;
    let tail = bytes.get(bytes.len().saturating_sub(LONGEST_TAIL)..)?;
    let at = tail.windows(END.len()).rposition(|window| window == END)?;
    let count = tail.get(at + 10..at + 12)?;
    let count: [u8; 2] = count.try_into().ok()?;
    Some(usize::from(u16::from_le_bytes(count)))
}

/// Walks the list at the end of the zip; the library keeps only one entry of each name.
fn names_that_stand_twice(bytes: &[u8], start: u64) -> BTreeSet<Vec<u8>> {
    const HEADER: usize = 46;
    let mut seen = BTreeSet::new();
    let mut twice = BTreeSet::new();
    let mut rest = usize::try_from(start)
        .ok()
        .and_then(|start| bytes.get(start..))
        .unwrap_or_default();
    while rest.starts_with(b"PK\x01\x02") {
        let number = |at: usize| -> usize {
            rest.get(at..at + 2)
                .and_then(|two| two.try_into().ok())
                .map_or(0, |two| usize::from(u16::from_le_bytes(two)))
        };
        let (name, extra, comment) = (number(28), number(30), number(32));
        let Some(raw) = rest.get(HEADER..HEADER + name) else {
            break;
        };
        if !seen.insert(raw.to_vec()) {
            twice.insert(raw.to_vec());
        }
        rest = rest
            .get(HEADER + name + extra + comment..)
            .unwrap_or_default();
    }
    twice
}

/// A name as a person may see it: no signs that steer, no endless length.
fn shown(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    text.replace('\\', "/")
        .chars()
        .filter(|letter| !letter.is_control() && !is_steering(*letter))
        .take(LONGEST_NAME)
        .collect()
}

/// Letters that are not seen and change how others are shown.
fn is_steering(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

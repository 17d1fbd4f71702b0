//! A zip of files as portals give it: the structured documents in it, read in one pass and never extracted.
//!
//! Which members are read is decided by their content. Names of members are only shown, never used as
//! paths. What may be unfolded is held by [`member::Budget`].

pub(crate) mod member;
pub(crate) mod people;

use domain::draft::{DocumentFormat, Place, Problem, ProblemCode};

use crate::ReadOptions;
use crate::ccda::Ccda;
use crate::detect::{self, Content};
use crate::encoding::unicode;
use crate::fhir::{self, Collection};
use crate::hl7::Hl7;
use crate::plain_text::{self, PlainText};
use crate::source::{Source, SourceReading};
use crate::spreadsheet::Spreadsheet;

use member::{Member, Members, Read};

/// The reader of zips.
pub(crate) struct Archive;

/// What a zip is, by the names and beginnings of its members.
pub(crate) fn content(bytes: &[u8]) -> Content {
    let Ok(mut members) = Members::open(bytes) else {
        return Content::Archive;
    };
    let names = members.names();
    let has = |part: &str| names.iter().any(|name| name.contains(part));
    if has("xl/workbook") || members.begins(|name| name == "mimetype", b"spreadsheet") {
        return Content::Spreadsheet;
    }
    if has("word/document.xml") || has("ppt/presentation.xml") || has("content.opf") {
        return Content::Refused(DocumentFormat::Unknown, ProblemCode::UnknownFormat);
    }
    if has("apple_health_export/")
        || has("/clinical-records/")
        || has("export_cda.xml")
        || members.begins(is_near_top_xml, b"HealthData")
    {
        return Content::AppleHealth;
    }
    Content::Archive
}

/// XML in the folder that the export begins with, whatever it is called in that language.
pub(crate) fn is_near_top_xml(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".xml") && name.matches('/').count() <= 1
}

impl Source for Archive {
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> SourceReading {
        let mut whole = SourceReading::new(DocumentFormat::Zip);
        whole.is_structured = true;
        let mut members = match Members::open(bytes) {
            Ok(members) => members,
            Err(code) => return whole.with_problem(code, None),
        };
        whole.problems.append(&mut members.problems);
        let mut records = Collection::default();
        let mut formats = Vec::new();
        while let Some(member) = members.next() {
            let Member { name, read } = member;
            match read {
                Read::Problem(code) => {
                    whole.problem(code, Some(name.clone()), Some(Place::Path(name)))
                }
                Read::Whole(bytes) => {
                    let content = detect::content(&bytes, &name);
                    formats.extend(read_member(
                        &name,
                        content,
                        &bytes,
                        options,
                        &mut records,
                        &mut whole,
                    ));
                }
            }
        }
        if let Some(code) = members.spent() {
            whole.problem(code, None, None);
        }
        records.read_into(&mut whole);
        people::merge(&mut whole, people::Sameness::Name);
        formats.dedup();
        // A zip around documents of one kind is only a wrapping.
        if let [only] = formats.as_slice() {
            whole.format = *only;
        }
        whole
    }
}

fn read_member(
    name: &str,
    content: Content,
    bytes: &[u8],
    options: &ReadOptions,
    records: &mut Collection,
    whole: &mut SourceReading,
) -> Option<DocumentFormat> {
    let mut part = match content {
        Content::Fhir => {
            let text = if detect::begins_with(bytes, b'<') {
                fhir::xml_as_json(bytes)
            } else {
                unicode(bytes)
                    .map(std::borrow::Cow::into_owned)
                    .ok_or(ProblemCode::Damaged)
            };
            match text {
                Ok(text) => records.add(name.to_owned(), text),
                Err(code) => whole.problem(code, Some(name.to_owned()), Some(place_in(name, None))),
            }
            return Some(DocumentFormat::Fhir);
        }
        Content::Ccda => Ccda.read(bytes, options),
        Content::Hl7 => Hl7.read(bytes, options),
        Content::Table => plain_text::table_or_text(bytes, options),
        Content::Text => PlainText.read(bytes, options),
        Content::Spreadsheet => Spreadsheet.read(bytes, options),
        Content::Refused(..) if is_companion(name) => return None,
        Content::Pdf
        | Content::Picture
        | Content::AppleHealth
        | Content::Archive
        | Content::Refused(..) => {
            not_read(name, whole);
            return None;
        }
    };
    if part.results.is_empty() && content == Content::Text {
        not_read(name, whole);
        return None;
    }
    // A read-me of any words is a table to who only looks at commas.
    if part.results.is_empty() && (content == Content::Table || is_companion(name)) {
        if name.to_ascii_lowercase().ends_with("sv") {
            let place = Some(place_in(name, None));
            whole.problem(ProblemCode::NothingFound, Some(name.to_owned()), place);
        }
        return None;
    }
    let format = part.format;
    add_part(name, &mut part, whole);
    (format != DocumentFormat::Unknown).then_some(format)
}

/// Names a member that gave nothing, unless it only goes along with the others.
fn not_read(name: &str, whole: &mut SourceReading) {
    if !is_companion(name) {
        let place = Some(place_in(name, None));
        whole.problem(ProblemCode::MemberNotRead, Some(name.to_owned()), place);
    }
}

/// Puts the reading of one member into that of the whole.
fn add_part(name: &str, part: &mut SourceReading, whole: &mut SourceReading) {
    whole.is_structured &= part.is_structured;
    let people: Vec<usize> = part
        .people
        .drain(..)
        .map(|person| whole.person(person))
        .collect();
    let draws = whole.results.iter().map(|result| result.draw).max();
    let first_draw = draws.map_or(0, |draw| draw.saturating_add(1));
    for mut result in part.results.drain(..) {
        result.person = result.person.and_then(|index| people.get(index).copied());
        result.place = Some(place_in(name, result.place.as_ref()));
        result.style = result.style.or(Some(part.style));
        result.draw = result.draw.saturating_add(first_draw);
        whole.results.push(result);
    }
    whole.tables.append(&mut part.tables);
    for problem in part.problems.drain(..) {
        let Problem {
            code,
            detail,
            place,
        } = problem;
        let place = place_in(name, place.as_ref());
        whole.problem(code, detail.or_else(|| Some(name.to_owned())), Some(place));
    }
}

/// A place in a member.
pub(crate) fn place_in(name: &str, place: Option<&Place>) -> Place {
    let inside = match place {
        None => String::new(),
        Some(Place::Path(path)) => path.clone(),
        Some(Place::Line(line)) => format!("line {line}"),
        Some(Place::Cell { sheet, cell }) => format!("{sheet}!{cell}"),
        Some(Place::Page { page, .. }) => format!("page {page}"),
    };
    if inside.is_empty() {
        Place::Path(name.to_owned())
    } else {
        Place::Path(format!("{name}#{inside}"))
    }
}

/// What only accompanies the documents: pages to look at them with, descriptions of the zip, pictures of
/// a logo.
fn is_companion(name: &str) -> bool {
    const ENDINGS: &[&str] = &[
        ".htm",
        ".html",
        ".xsl",
        ".xslt",
        ".xsd",
        ".css",
        ".js",
        ".txt",
        ".md",
        ".rtf",
        ".ini",
        ".inf",
        ".gif",
        ".svg",
        ".ico",
        ".ds_store",
        ".sha1",
        ".sha256",
        ".md5",
        ".p7s",
        ".log",
    ];
    const NAMES: &[&str] = &[
        "metadata.xml",
        "manifest.xml",
        "manifest.json",
        "autorun.exe",
    ];
    let name = name.to_ascii_lowercase();
    let file = name.rsplit('/').next().unwrap_or_default();
    name.starts_with("__macosx/")
        || NAMES.contains(&file)
        || ENDINGS.iter().any(|ending| file.ends_with(ending))
}

#[cfg(test)]
#[path = "archive_tests.rs"]
mod tests;

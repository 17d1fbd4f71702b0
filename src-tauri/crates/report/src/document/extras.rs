//! What may go with a finished summary: pictures of original reports behind it, a file in it, a password on it.
//!
//! What is no longer true of the whole is no longer claimed.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, Object, ObjectId, Permissions,
    Stream, dictionary, text_string,
};

use crate::error::ReportError;

use super::check::unpacked;
use super::content::Paper;
use super::pictures;

/// A page of an original, as the confined reader drew it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePicture {
    /// The picture as PNG.
    pub png: Vec<u8>,
}

/// An original report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Name of its file.
    pub name: String,
    /// Its pages.
    pub pages: Vec<PagePicture>,
}

/// A file inside the PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Name of the file.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// What it is, in words.
    pub about: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What locks the PDF: AES with 256 bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// Who opens it needs this.
    pub password: String,
    /// Random: the key of the file.
    pub key: [u8; 32],
    /// Random: nobody needs it, and nobody may guess it.
    pub owner: String,
}

/// What goes with the summary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Extras {
    /// Original reports behind it, in this order.
    pub originals: Vec<Original>,
    /// A file in it.
    pub attachment: Option<Attachment>,
    /// A password on it.
    pub lock: Option<Lock>,
}

impl Extras {
    fn is_empty(&self) -> bool {
        self.originals.is_empty() && self.attachment.is_none() && self.lock.is_none()
    }
}

/// Returns the PDF with what goes with it.
///
/// # Errors
/// When the PDF or a picture cannot be read.
pub fn with_extras(pdf: Vec<u8>, extras: &Extras, paper: Paper) -> Result<Vec<u8>, ReportError> {
    if extras.is_empty() {
        return Ok(pdf);
    }
    let failed = |error: lopdf::Error| ReportError::Pdf(error.to_string());
    let mut whole = Document::load_mem(&pdf).map_err(failed)?;
    // PDF/A allows neither a file of any kind in it nor a password.
    withdraw_archival(&mut whole);
    if !extras.originals.is_empty() {
        append(&mut whole, &extras.originals, paper)?;
        withdraw_accessible(&mut whole);
    }
    if let Some(attachment) = &extras.attachment {
        attach(&mut whole, attachment)?;
    }
    if let Some(lock) = &extras.lock {
        encrypt(&mut whole, lock)?;
    }
    let mut bytes = Vec::new();
    whole
        .save_to(&mut bytes)
        .map_err(|error| ReportError::Pdf(error.to_string()))?;
    Ok(bytes)
}

fn append(whole: &mut Document, originals: &[Original], paper: Paper) -> Result<(), ReportError> {
    let failed = |error: lopdf::Error| ReportError::Pdf(error.to_string());
    let tree = of_catalog(whole, b"Pages")
        .ok_or_else(|| ReportError::Pdf("there is no page tree".to_owned()))?;
    let own = whole.get_pages().len();
    let (mut added, mut firsts) = (Vec::new(), Vec::new());
    for (index, original) in originals.iter().enumerate() {
        for (at, picture) in original.pages.iter().enumerate() {
            let page = pictures::page(whole, picture, paper.size(), tree).map_err(|error| {
                ReportError::Original {
                    number: index + 1,
                    reason: error.to_string(),
                }
            })?;
            if at == 0 {
                firsts.push((original.name.as_str(), page));
            }
            added.push(Object::Reference(page));
        }
    }
    let pages = whole.get_dictionary_mut(tree).map_err(failed)?;
    let mut kids = pages
        .get(b"Kids")
        .and_then(Object::as_array)
        .map_err(failed)?
        .clone();
    kids.extend(added);
    pages.set("Kids", Object::Array(kids));
    let count = i64::try_from(whole.get_pages().len()).unwrap_or(i64::MAX);
    whole
        .get_dictionary_mut(tree)
        .map_err(failed)?
        .set("Count", count);
    label_pages(whole, own)?;
    for (name, page) in firsts {
        to_outline(whole, name, page)?;
    }
    Ok(())
}

fn catalog(document: &mut Document) -> Result<&mut Dictionary, ReportError> {
    document
        .catalog_mut()
        .map_err(|error| ReportError::Pdf(error.to_string()))
}

fn of_catalog(document: &Document, key: &[u8]) -> Option<ObjectId> {
    document.catalog().ok()?.get(key).ok()?.as_reference().ok()
}

/// The pages of the summary keep their numbers; those of the originals begin anew, with a letter of their own.
fn label_pages(document: &mut Document, own: usize) -> Result<(), ReportError> {
    let own = i64::try_from(own).unwrap_or(i64::MAX);
    let labels = dictionary! {
        "Nums" => vec![
            0.into(),
            dictionary! { "S" => "D" }.into(),
            own.into(),
            dictionary! { "S" => "D", "P" => Object::string_literal("O-") }.into(),
        ],
    };
    catalog(document)?.set("PageLabels", labels);
    Ok(())
}

/// Adds an entry to the end of the outline.
fn to_outline(document: &mut Document, name: &str, page: ObjectId) -> Result<(), ReportError> {
    let failed = |error: lopdf::Error| ReportError::Pdf(error.to_string());
    let Some(outline) = of_catalog(document, b"Outlines") else {
        return Ok(());
    };
    let root = document.get_dictionary(outline).map_err(failed)?;
    let last = root.get(b"Last").and_then(Object::as_reference).ok();
    let count = root.get(b"Count").and_then(Object::as_i64).unwrap_or(0);
    let mut entry = dictionary! {
        "Title" => text_string(name),
        "Parent" => outline,
        "Dest" => vec![page.into(), "Fit".into()],
    };
    if let Some(last) = last {
        entry.set("Prev", last);
    }
    let entry = document.add_object(entry);
    if let Some(last) = last {
        document
            .get_dictionary_mut(last)
            .map_err(failed)?
            .set("Next", entry);
    }
    let root = document.get_dictionary_mut(outline).map_err(failed)?;
    if last.is_none() {
        root.set("First", entry);
    }
    root.set("Last", entry);
    root.set("Count", if count < 0 { count - 1 } else { count + 1 });
    Ok(())
}

fn attach(document: &mut Document, attachment: &Attachment) -> Result<(), ReportError> {
    let size = i64::try_from(attachment.bytes.len()).unwrap_or(i64::MAX);
    let mut file = Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => Object::Name(attachment.media_type.clone().into_bytes()),
            "Params" => dictionary! { "Size" => size },
        },
        attachment.bytes.clone(),
    );
    file.compress()
        .map_err(|error| ReportError::Pdf(error.to_string()))?;
    let file = document.add_object(file);
    let name = text_string(&attachment.name);
    let described = document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => name.clone(),
        "UF" => name.clone(),
        "Desc" => text_string(&attachment.about),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => file, "UF" => file },
    });
    let catalog = catalog(document)?;
    let mut names = match catalog.get(b"Names") {
        Ok(Object::Dictionary(names)) => names.clone(),
        _ => Dictionary::new(),
    };
    names.set(
        "EmbeddedFiles",
        dictionary! { "Names" => vec![name, described.into()] },
    );
    catalog.set("Names", names);
    catalog.set("AF", vec![Object::Reference(described)]);
    Ok(())
}

fn encrypt(document: &mut Document, lock: &Lock) -> Result<(), ReportError> {
    let refused = |reason: String| ReportError::Pdf(reason);
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: &lock.key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: &lock.owner,
        user_password: &lock.password,
        permissions: Permissions::all(),
    })
    .map_err(|error| refused(error.to_string()))?;
    document
        .encrypt(&state)
        .map_err(|error| refused(error.to_string()))
}

/// Takes the words of PDF/A out of the metadata, as spaces: nothing in it moves.
fn withdraw_archival(document: &mut Document) {
    let Some(metadata) = of_catalog(document, b"Metadata") else {
        return;
    };
    if let Ok(Object::Stream(stream)) = document.get_object_mut(metadata) {
        let Ok(mut xmp) = String::from_utf8(unpacked(stream)) else {
            return;
        };
        for name in ["pdfaid:part", "pdfaid:conformance"] {
            let (open, close) = (format!("<{name}>"), format!("</{name}>"));
            if let Some((before, rest)) = xmp.split_once(&open)
                && let Some((_, after)) = rest.split_once(&close)
            {
                xmp = format!("{before}{after}");
            }
        }
        stream.set_plain_content(xmp.into_bytes());
        stream.dict.remove(b"Filter");
        stream.dict.remove(b"DecodeParms");
    }
}

/// Pictures of pages cannot be read aloud: the whole is no longer tagged throughout.
fn withdraw_accessible(document: &mut Document) {
    if let Ok(catalog) = document.catalog_mut() {
        catalog.remove(b"Metadata");
        catalog.remove(b"MarkInfo");
        catalog.remove(b"OutputIntents");
    }
}

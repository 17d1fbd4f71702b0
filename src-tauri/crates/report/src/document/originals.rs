//! Puts original reports behind a summary. The result claims neither PDF/UA nor PDF/A: what the
//! laboratories wrote is kept as it is, tagged or not.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::error::ReportError;

/// Entries that a page may inherit from the tree above it, and must keep when it is moved.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// How high a tree of pages may be.
const HIGHEST_TREE: usize = 64;

/// Appends all pages of the originals to a PDF, in their order. Actions and scripts are taken out.
///
/// # Errors
/// When the summary or an original cannot be read, or an original is encrypted.
pub fn append_originals(pdf: &[u8], originals: &[Vec<u8>]) -> Result<Vec<u8>, ReportError> {
    let mut whole = Document::load_mem(pdf).map_err(|error| ReportError::Pdf(error.to_string()))?;
    let tree =
        page_tree(&whole).ok_or_else(|| ReportError::Pdf("there is no page tree".to_owned()))?;
    let mut appended: Vec<Object> = Vec::new();
    for (index, bytes) in originals.iter().enumerate() {
        let refused = |reason: String| ReportError::Original {
            number: index + 1,
            reason,
        };
        let mut original = Document::load_mem(bytes).map_err(|error| refused(error.to_string()))?;
        if original.is_encrypted() {
            return Err(refused("it is locked with a password".to_owned()));
        }
        original.renumber_objects_with(whole.max_id + 1);
        let pages: Vec<ObjectId> = original.get_pages().into_values().collect();
        if pages.is_empty() {
            return Err(refused("it has no pages".to_owned()));
        }
        let mut own: BTreeMap<ObjectId, Dictionary> = BTreeMap::new();
        for page in &pages {
            let mut dictionary = standing_alone(&original, *page)
                .ok_or_else(|| refused("a page cannot be read".to_owned()))?;
            dictionary.set("Parent", Object::Reference(tree));
            own.insert(*page, dictionary);
        }
        let max_id = original.max_id;
        for (id, object) in original.objects {
            let kind = object
                .as_dict()
                .ok()
                .and_then(|dictionary| dictionary.get(b"Type").ok())
                .and_then(|kind| kind.as_name().ok());
            if !matches!(kind, Some(b"Catalog" | b"Pages" | b"Page" | b"Outlines")) {
                whole.objects.insert(id, without_actions(object));
            }
        }
        for (id, dictionary) in own {
            whole
                .objects
                .insert(id, without_actions(Object::Dictionary(dictionary)));
            appended.push(Object::Reference(id));
        }
        whole.max_id = whole.max_id.max(max_id);
    }
    let failed = |error: lopdf::Error| ReportError::Pdf(error.to_string());
    let pages = whole.get_dictionary_mut(tree).map_err(failed)?;
    let mut kids = pages
        .get(b"Kids")
        .and_then(Object::as_array)
        .map_err(failed)?
        .clone();
    kids.extend(appended);
    pages.set("Kids", Object::Array(kids));
    let count = whole.get_pages().len();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    whole
        .get_dictionary_mut(tree)
        .map_err(failed)?
        .set("Count", count);
    withdraw_claims(&mut whole);
    let mut bytes = Vec::new();
    whole
        .save_to(&mut bytes)
        .map_err(|error| ReportError::Pdf(error.to_string()))?;
    Ok(bytes)
}

fn page_tree(document: &Document) -> Option<ObjectId> {
    document
        .catalog()
        .ok()?
        .get(b"Pages")
        .ok()?
        .as_reference()
        .ok()
}

/// Returns a page with all that it inherits.
fn standing_alone(document: &Document, page: ObjectId) -> Option<Dictionary> {
    let mut dictionary = document.get_dictionary(page).ok()?.clone();
    let mut above = dictionary
        .get(b"Parent")
        .and_then(Object::as_reference)
        .ok();
    for _ in 0..HIGHEST_TREE {
        let Some(node) = above.and_then(|id| document.get_dictionary(id).ok()) else {
            break;
        };
        for key in INHERITED {
            if !dictionary.has(key)
                && let Ok(value) = node.get(key)
            {
                dictionary.set(key, value.clone());
            }
        }
        above = node.get(b"Parent").and_then(Object::as_reference).ok();
    }
    // These would point into a structure that is left behind.
    dictionary.remove(b"StructParents");
    dictionary.remove(b"B");
    Some(dictionary)
}

/// Takes out everything that runs when a page is opened or clicked.
fn without_actions(object: Object) -> Object {
    if let Object::Dictionary(dictionary) = object {
        Object::Dictionary(quiet(dictionary))
    } else if let Object::Array(items) = object {
        Object::Array(items.into_iter().map(without_actions).collect())
    } else if let Object::Stream(mut stream) = object {
        stream.dict = quiet(stream.dict);
        Object::Stream(stream)
    } else {
        object
    }
}

fn quiet(dictionary: Dictionary) -> Dictionary {
    let is_action = dictionary
        .get(b"S")
        .and_then(Object::as_name)
        .is_ok_and(|kind| {
            [
                b"JavaScript".as_slice(),
                b"Launch",
                b"URI",
                b"GoToR",
                b"GoToE",
                b"SubmitForm",
                b"ImportData",
                b"Rendition",
                b"Named",
            ]
            .contains(&kind)
        });
    if is_action {
        return Dictionary::new();
    }
    let is_annotation = dictionary.has(b"Subtype") && dictionary.has(b"Rect");
    dictionary
        .into_iter()
        .filter(|(key, _)| {
            let runs = matches!(
                key.as_slice(),
                b"AA" | b"OpenAction" | b"JS" | b"JavaScript"
            );
            !runs && (!is_annotation || key != b"A")
        })
        .map(|(key, value)| (key, without_actions(value)))
        .collect()
}

/// The whole is no longer what the summary alone claimed to be.
fn withdraw_claims(document: &mut Document) {
    let Ok(root) = document.trailer.get(b"Root").and_then(Object::as_reference) else {
        return;
    };
    if let Ok(catalog) = document.get_dictionary_mut(root) {
        catalog.remove(b"Metadata");
        catalog.remove(b"MarkInfo");
        catalog.remove(b"OutputIntents");
    }
}

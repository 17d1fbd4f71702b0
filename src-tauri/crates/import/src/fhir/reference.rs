//! References between resources, resolved inside the document only.

use std::collections::BTreeMap;

use domain::draft::DocumentPerson;

use crate::source::SourceReading;

use super::resource::Reference;

/// A contained resource is known inside its own report only.
pub(super) fn scoped(key: &str, inside: Option<usize>) -> String {
    match inside {
        Some(report) => format!("{report}{key}"),
        None => key.to_owned(),
    }
}

pub(super) fn look_up<T: Copy>(
    keys: &BTreeMap<String, T>,
    wanted: &str,
    inside: Option<usize>,
) -> Option<T> {
    if wanted.starts_with('#') {
        return keys.get(&scoped(wanted, inside)).copied();
    }
    if let Some(found) = keys.get(wanted) {
        return Some(*found);
    }
    // An absolute address names the same resource by its last two parts; a version may follow.
    let unversioned = wanted.split("/_history/").next().unwrap_or(wanted);
    let mut parts = unversioned.rsplit('/');
    let (id, kind) = (parts.next()?, parts.next()?);
    keys.get(&format!("{kind}/{id}")).copied()
}

/// People of the document by the references that point to them.
#[derive(Default)]
pub(super) struct People {
    pub(super) by_key: BTreeMap<String, usize>,
}

impl People {
    /// Finds the person that a reference points to, or the one that it only names.
    pub(super) fn find(
        &mut self,
        subject: &Reference,
        inside: Option<usize>,
        reading: &mut SourceReading,
    ) -> Option<usize> {
        let reference = subject.reference.0.as_deref();
        if let Some(wanted) = reference {
            if let Some(index) = look_up(&self.by_key, wanted, inside) {
                return Some(index);
            }
            // A subject that is a device or a group is nobody.
            if !wanted.contains("Patient") && !wanted.starts_with("urn:") {
                return None;
            }
        }
        let name = subject.display.0.clone();
        if reference.is_none() && name.is_none() {
            return None;
        }
        let index = reading.person(DocumentPerson {
            name,
            birth_date: None,
            ids: reference.map(str::to_owned).into_iter().collect(),
        });
        if let Some(wanted) = reference {
            self.by_key.insert(wanted.to_owned(), index);
        }
        Some(index)
    }
}

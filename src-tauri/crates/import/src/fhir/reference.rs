//! References between resources, resolved inside the document only.

use std::collections::BTreeMap;

use domain::draft::DocumentPerson;

use crate::source::SourceReading;

use super::resource::Reference;

/// Where a resource stands: what others call it, and how it calls others.
#[derive(Debug, Clone, Default)]
pub(super) struct Address {
    /// The full address of its entry, if it has one.
    pub(super) full: Option<String>,
    /// `Kind/id`.
    pub(super) short: Option<String>,
    /// The resource whose `contained` holds it, or its own number where it is not contained.
    pub(super) scope: usize,
    /// Its id, where it is contained.
    pub(super) fragment: Option<String>,
}

impl Address {
    /// The address of the server that the entry came from.
    fn base(&self) -> Option<&str> {
        let full = self.full.as_deref().filter(|full| full.contains("://"))?;
        full.strip_suffix(self.short.as_deref()?)
    }
}

/// Resources by everything that can name them.
#[derive(Debug, Default)]
pub(super) struct Keys {
    by_key: BTreeMap<String, Vec<usize>>,
}

impl Keys {
    pub(super) fn add(&mut self, address: &Address, target: usize) {
        let mut add = |key: String| {
            let known = self.by_key.entry(key).or_default();
            if !known.contains(&target) {
                known.push(target);
            }
        };
        if let Some(fragment) = &address.fragment {
            add(format!("{}#{fragment}", address.scope));
            return;
        }
        if let Some(full) = &address.full {
            add(unversioned(full).to_owned());
        }
        if let Some(short) = &address.short {
            add(short.clone());
            // An absolute reference may only mean a resource whose server is not known.
            if address.base().is_none() {
                add(format!("?{short}"));
            }
        }
    }

    pub(super) fn add_name(&mut self, name: String, target: usize) {
        self.by_key.entry(name).or_default().push(target);
    }

    /// Everything that a reference in a resource at `from` can mean.
    pub(super) fn find(&self, wanted: &str, from: &Address) -> &[usize] {
        let get = |key: &str| self.by_key.get(key).map(Vec::as_slice);
        if let Some(fragment) = wanted.strip_prefix('#') {
            return get(&format!("{}#{fragment}", from.scope)).unwrap_or_default();
        }
        let wanted = unversioned(wanted);
        if wanted.contains("://") {
            let mut parts = wanted.rsplit('/');
            let (id, kind) = (
                parts.next().unwrap_or_default(),
                parts.next().unwrap_or_default(),
            );
            let short = format!("{kind}/{id}");
            // A portal may show the address of a relay; an id that nobody would give twice is enough.
            const UNGUESSABLE: usize = 16;
            return get(wanted)
                .or_else(|| get(&format!("?{short}")))
                .or_else(|| (id.len() >= UNGUESSABLE).then(|| get(&short))?)
                .unwrap_or_default();
        }
        from.base()
            .and_then(|base| get(&format!("{base}{wanted}")))
            .or_else(|| get(wanted))
            .unwrap_or_default()
    }
}

/// An address without the version behind it.
pub(super) fn unversioned(text: &str) -> &str {
    text.split_once("/_history/")
        .map_or(text, |(before, _)| before)
}

/// People of the document by the references that point to them.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) keys: Keys,
    /// People that are only named by a reference.
    named: BTreeMap<String, usize>,
}

impl People {
    /// Finds the person that a reference points to, or the one that it only names.
    pub(super) fn find(
        &mut self,
        subject: &Reference,
        from: &Address,
        reading: &mut SourceReading,
    ) -> Option<usize> {
        let subject = subject.target();
        let reference = subject.reference.as_deref().map(unversioned);
        let identifier = subject
            .identifier
            .as_ref()
            .and_then(|identifier| identifier.value.as_deref());
        if let Some(wanted) = reference {
            match self.keys.find(wanted, from) {
                [only] => return Some(*only),
                // Two people by one name: whose it is, is asked.
                [_, _, ..] => return None,
                [] => {}
            }
        }
        if let Some(value) = identifier
            && let [only] = self.keys.find(&format!("id:{value}"), from)
        {
            return Some(*only);
        }
        // A subject that is a device or a group is nobody.
        if reference.is_some_and(|wanted| {
            !wanted.contains("Patient") && !wanted.starts_with("urn:") && !wanted.starts_with('#')
        }) {
            return None;
        }
        let name = subject.display.0.clone();
        let key = reference
            .or(identifier)
            .or(name.as_deref())
            .map(str::to_owned)?;
        if let Some(known) = self.named.get(&key) {
            return Some(*known);
        }
        let index = reading.person(DocumentPerson {
            name,
            birth_date: None,
            ids: reference
                .or(identifier)
                .map(str::to_owned)
                .into_iter()
                .collect(),
        });
        self.named.insert(key, index);
        Some(index)
    }
}

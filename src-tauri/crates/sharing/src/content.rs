//! What a change file carries for one part of the record: edits of things and results as read.

use std::collections::BTreeMap;

use crate::error::SharingError;
use crate::ids::ThingId;
use crate::wire::{Reader, Writer};

/// Most edits, and most results, in one file.
pub(crate) const MOST_ENTRIES: usize = 20_000;

/// Most bytes of one value.
pub(crate) const LARGEST_VALUE: usize = 1 << 20;

/// A part of a shared record. The restricted ones have keys of their own and can be kept from a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// What every member sees.
    Record,
    /// Remarks by name on the rest. The one part that a commenter writes.
    Comments,
    /// Findings about genes.
    Genes,
    /// Private notes.
    Notes,
    /// Prognosis and scores of risk.
    Prognosis,
}

impl Part {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Record,
        Self::Comments,
        Self::Genes,
        Self::Notes,
        Self::Prognosis,
    ];

    /// Those that can be kept from a member.
    pub const RESTRICTED: &'static [Self] = &[Self::Genes, Self::Notes, Self::Prognosis];

    /// Says whether it has keys of its own.
    #[must_use]
    pub fn is_restricted(self) -> bool {
        Self::RESTRICTED.contains(&self)
    }

    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Record => 0,
            Self::Comments => 1,
            Self::Genes => 2,
            Self::Notes => 3,
            Self::Prognosis => 4,
        }
    }

    pub(crate) fn from_code(code: u8) -> Result<Self, SharingError> {
        Self::ALL
            .iter()
            .copied()
            .find(|part| part.code() == code)
            .ok_or(SharingError::UnknownCode { what: "part", code })
    }
}

/// A thing as somebody left it. The value is atomic: a number never travels apart from its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Which thing.
    pub thing: ThingId,
    /// What it is now; `None` where it was removed.
    pub value: Option<Vec<u8>>,
}

/// A result as read. It never changes; a correction is an edit of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImmutableResult {
    /// Which result.
    pub id: ThingId,
    /// What was read.
    pub value: Vec<u8>,
}

/// All that one change file carries: each thing at most once, in the order of the ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Content {
    edits: Vec<Edit>,
    results: Vec<ImmutableResult>,
}

impl Content {
    /// Takes edits and results in any order. Of several edits of one thing the last counts; of several results of one
    /// id the first.
    #[must_use]
    pub fn new(edits: Vec<Edit>, results: Vec<ImmutableResult>) -> Self {
        let edits: BTreeMap<ThingId, Edit> =
            edits.into_iter().map(|edit| (edit.thing, edit)).collect();
        let results: BTreeMap<ThingId, ImmutableResult> = results
            .into_iter()
            .rev()
            .map(|result| (result.id, result))
            .collect();
        Self {
            edits: edits.into_values().collect(),
            results: results.into_values().collect(),
        }
    }

    /// Returns the edits, ascending by thing.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Returns the results, ascending by id.
    #[must_use]
    pub fn results(&self) -> &[ImmutableResult] {
        &self.results
    }

    pub(crate) fn write(&self) -> Result<Vec<u8>, SharingError> {
        let mut writer = Writer::default();
        writer.count("edits", self.edits.len(), MOST_ENTRIES)?;
        for edit in &self.edits {
            writer.fixed(&edit.thing.0);
            match &edit.value {
                None => {
                    writer.u8(0);
                }
                Some(value) => {
                    writer.u8(1).bytes("value", value, LARGEST_VALUE)?;
                }
            }
        }
        writer.count("results", self.results.len(), MOST_ENTRIES)?;
        for result in &self.results {
            writer
                .fixed(&result.id.0)
                .bytes("value", &result.value, LARGEST_VALUE)?;
        }
        Ok(writer.finish())
    }

    pub(crate) fn read(bytes: &[u8]) -> Result<Self, SharingError> {
        let mut reader = Reader::new(bytes);
        let edits = reader.ascending(
            "edits",
            MOST_ENTRIES,
            |reader| {
                let thing = ThingId(reader.fixed()?);
                let value = match reader.u8()? {
                    0 => None,
                    1 => Some(reader.bytes("value", LARGEST_VALUE)?.to_vec()),
                    code => return Err(SharingError::UnknownCode { what: "edit", code }),
                };
                Ok(Edit { thing, value })
            },
            |edit| edit.thing,
        )?;
        let results = reader.ascending(
            "results",
            MOST_ENTRIES,
            |reader| {
                Ok(ImmutableResult {
                    id: ThingId(reader.fixed()?),
                    value: reader.bytes("value", LARGEST_VALUE)?.to_vec(),
                })
            },
            |result| result.id,
        )?;
        reader.end()?;
        Ok(Self { edits, results })
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;

    fn thing(number: u8) -> ThingId {
        ThingId([number; 16])
    }

    #[test]
    fn content_reads_back_and_is_in_one_order() {
        let edit = |number, value: Option<&[u8]>| Edit {
            thing: thing(number),
            value: value.map(<[u8]>::to_vec),
        };
        let result = |number, value: &[u8]| ImmutableResult {
            id: thing(number),
            value: value.to_vec(),
        };
        let content = Content::new(
            vec![edit(2, Some(b"old")), edit(1, None), edit(2, Some(b"new"))],
            vec![result(9, b"first"), result(9, b"second"), result(3, b"")],
        );
        assert_eq!(content.edits(), [edit(1, None), edit(2, Some(b"new"))]);
        assert_eq!(content.results(), [result(3, b""), result(9, b"first")]);
        let bytes = content.write().expect("small");
        assert_eq!(Content::read(&bytes), Ok(content));
        for length in 0..bytes.len() {
            assert!(Content::read(&bytes[..length]).is_err(), "{length}");
        }
    }

    #[test]
    fn a_value_beyond_the_limit_is_not_written() {
        let content = Content::new(
            vec![Edit {
                thing: thing(1),
                value: Some(vec![0; LARGEST_VALUE + 1]),
            }],
            vec![],
        );
        assert!(matches!(
            content.write(),
            Err(SharingError::TooLarge { .. })
        ));
    }
}

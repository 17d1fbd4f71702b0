//! The originals: the bytes of the documents, inside the encrypted database, each once.

use domain::Uuid;
use domain::draft::DocumentFormat;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::column::{Coded, Text};
use crate::error::{StoreError, While};

/// The largest document that is kept.
pub const LARGEST_DOCUMENT: usize = 25 * 1024 * 1024;

/// A document that was kept with an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Name of the file.
    pub name: String,
    /// Recognised format.
    pub format: DocumentFormat,
    /// SHA-256 of the bytes.
    pub hash: [u8; 32],
    /// The document.
    pub bytes: Vec<u8>,
}

/// Returns by what a document is known.
pub(crate) fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Keeps the bytes, unless they are kept already, and returns their hash.
pub(crate) fn keep(connection: &Connection, bytes: &[u8]) -> Result<[u8; 32], StoreError> {
    if bytes.len() > LARGEST_DOCUMENT {
        return Err(StoreError::DocumentTooLarge {
            limit: LARGEST_DOCUMENT,
        });
    }
    let hash = hash(bytes);
    connection
        .prepare_cached("INSERT OR IGNORE INTO original (hash, content) VALUES (?1, ?2)")
        .and_then(|mut statement| statement.execute(params![hash, bytes]))
        .while_doing("keeping a document")?;
    Ok(hash)
}

/// Returns the document of an import, after comparing it with its hash.
pub(crate) fn of_import(
    connection: &Connection,
    import: Uuid,
) -> Result<Option<Document>, StoreError> {
    let document = connection
        .prepare_cached(
            "SELECT import.file_name, import.format, original.hash, original.content
             FROM import JOIN original ON original.hash = import.original WHERE import.id = ?1",
        )
        .and_then(|mut statement| {
            statement
                .query_row([Text(import)], |row| {
                    Ok(Document {
                        name: row.get(0)?,
                        format: row.get::<_, Coded<DocumentFormat>>(1)?.0,
                        hash: row.get(2)?,
                        bytes: row.get(3)?,
                    })
                })
                .optional()
        })
        .while_doing("reading a document")?;
    match document {
        Some(document) if Sha256::digest(&document.bytes).as_slice() != document.hash => {
            Err(StoreError::Damaged {
                what: format!("the document of import {import} is not what was kept"),
            })
        }
        found => Ok(found),
    }
}

/// Returns the hashes of all documents, in order.
pub(crate) fn hashes(connection: &Connection) -> Result<Vec<[u8; 32]>, StoreError> {
    connection
        .prepare("SELECT hash FROM original ORDER BY hash")
        .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
        .while_doing("listing the documents")
}

/// Returns the bytes that are kept under a hash.
pub(crate) fn bytes(connection: &Connection, hash: &[u8; 32]) -> Result<Vec<u8>, StoreError> {
    connection
        .query_row(
            "SELECT content FROM original WHERE hash = ?1",
            [hash],
            |row| row.get(0),
        )
        .while_doing("reading a document")
}

/// Returns the hashes of the documents whose bytes are not what was kept.
pub(crate) fn damaged(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let read = || -> rusqlite::Result<Vec<String>> {
        let mut statement =
            connection.prepare("SELECT hash, content FROM original ORDER BY hash")?;
        let mut rows = statement.query([])?;
        let mut damaged = Vec::new();
        while let Some(row) = rows.next()? {
            let hash: [u8; 32] = row.get(0)?;
            let content = row.get_ref(1)?.as_blob()?;
            if Sha256::digest(content).as_slice() != hash {
                damaged.push(crate::hex::encode(&hash).to_string());
            }
        }
        Ok(damaged)
    };
    read().while_doing("checking the documents")
}

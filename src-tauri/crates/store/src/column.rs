//! How values of the domain become columns of a row and members of a payload.
//!
//! The domain knows neither SQL nor JSON; these wrappers do, and both see the same text.

use std::fmt::Display;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that is written as it is displayed, for example a decimal, a date or a UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Text<T>(pub(crate) T);

/// A value of a closed list that is written as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Coded<T>(pub(crate) T);

/// A value that is written as JSON into one column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Json<T>(pub(crate) T);

/// A closed list with a stable code for each value.
pub(crate) trait Code: Copy + Sized {
    /// Returns the stable code.
    fn to_code(self) -> &'static str;
    /// Finds a value by its code.
    fn of_code(code: &str) -> Option<Self>;
}

/// A code that this program does not know.
#[derive(Debug, thiserror::Error)]
#[error("unknown code or text in the record")]
struct NotReadable;

fn not_readable() -> FromSqlError {
    FromSqlError::Other(Box::new(NotReadable))
}

impl<T: Display> ToSql for Text<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl<T: FromStr> FromSql for Text<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map(Self)
            .map_err(|_| not_readable())
    }
}

impl<T: Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de, T: FromStr> Deserialize<'de> for Text<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map(Self)
            .map_err(|_| D::Error::custom(NotReadable))
    }
}

impl<T: Code> ToSql for Coded<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_code().into())
    }
}

impl<T: Code> FromSql for Coded<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        T::of_code(value.as_str()?)
            .map(Self)
            .ok_or_else(not_readable)
    }
}

impl<T: Code> Serialize for Coded<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.to_code())
    }
}

impl<'de, T: Code> Deserialize<'de> for Coded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::of_code(&String::deserialize(deserializer)?)
            .map(Self)
            .ok_or_else(|| D::Error::custom(NotReadable))
    }
}

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        serde_json::to_string(&self.0)
            .map(Into::into)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

/// Wraps an optional value as text.
pub(crate) fn text<T>(value: Option<T>) -> Option<Text<T>> {
    value.map(Text)
}

/// Unwraps an optional text.
pub(crate) fn value<T>(text: Option<Text<T>>) -> Option<T> {
    text.map(|Text(value)| value)
}

/// Wraps an optional code.
pub(crate) fn coded<T>(value: Option<T>) -> Option<Coded<T>> {
    value.map(Coded)
}

/// Unwraps an optional code.
pub(crate) fn decoded<T>(code: Option<Coded<T>>) -> Option<T> {
    code.map(|Coded(value)| value)
}

//! Printed documents.

pub mod check;

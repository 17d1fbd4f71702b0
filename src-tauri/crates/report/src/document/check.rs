//! Checks.

/// A rule that a PDF breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding;

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("finding")
    }
}

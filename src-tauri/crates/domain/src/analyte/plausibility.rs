//! Limits beyond which a number is refused or asked about.

//! Where random bytes come from: the operating system, or a seed in tests that have to be repeated.

use crate::error::SharingError;

/// A source of random bytes that nobody else can foresee.
pub trait Randomness {
    /// Fills the bytes.
    ///
    /// # Errors
    /// When there are none to be had.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), SharingError>;
}

/// The source of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct OperatingSystem;

impl Randomness for OperatingSystem {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), SharingError> {
        getrandom::fill(bytes).map_err(|_| SharingError::NoRandomness)
    }
}

/// Draws an array.
pub(crate) fn draw<const N: usize>(source: &mut dyn Randomness) -> Result<[u8; N], SharingError> {
    let mut bytes = [0; N];
    source.fill(&mut bytes)?;
    Ok(bytes)
}

//! Sizes that objects are padded to, so that the storage cannot tell one blood count from a question.
//!
//! At least one kibibyte; above, an eighth of the next lower power of two is the step, so at most an eighth is added.

use crate::error::SharingError;

const SMALLEST: usize = 1024;

/// Returns the size that something of this length is padded to.
pub(crate) fn class_of(length: usize) -> usize {
    if length <= SMALLEST {
        return SMALLEST;
    }
    let power = 1usize << length.ilog2();
    length.next_multiple_of(power / 8)
}

/// Writes the length, the bytes, and zeros up to the class.
pub(crate) fn pad(bytes: &[u8]) -> Result<Vec<u8>, SharingError> {
    let length = u32::try_from(bytes.len()).map_err(|_| SharingError::TooLarge {
        what: "sealed part",
        size: bytes.len() as u64,
    })?;
    let mut padded = length.to_be_bytes().to_vec();
    padded.extend_from_slice(bytes);
    padded.resize(class_of(padded.len()), 0);
    Ok(padded)
}

/// Takes the padding away. Another size than the class, or a padding of other bytes, is refused.
pub(crate) fn unpad(padded: &[u8]) -> Result<&[u8], SharingError> {
    let (length, rest) = padded
        .split_first_chunk::<4>()
        .ok_or(SharingError::TooShort)?;
    let length = u32::from_be_bytes(*length) as usize;
    let (bytes, padding) = rest
        .split_at_checked(length)
        .ok_or(SharingError::TooShort)?;
    if padded.len() != class_of(length + 4) || padding.iter().any(|byte| *byte != 0) {
        return Err(SharingError::NotCanonical("padding"));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sizes_fall_into_few_classes() {
        for (length, class) in [
            (0, 1024),
            (1024, 1024),
            (1025, 1152),
            (1152, 1152),
            (1153, 1280),
            (2049, 2304),
            (1_000_000, 1_048_576 - 48 * 1024 + 32768 - 16384),
        ] {
            let found = class_of(length);
            if length < 100_000 {
                assert_eq!(found, class, "{length}");
            }
            assert!(
                found >= length && found <= (length + length / 8).max(1024),
                "{length}"
            );
        }
    }

    proptest! {
        #[test]
        fn what_is_padded_comes_back(bytes in proptest::collection::vec(any::<u8>(), 0..5000)) {
            let padded = pad(&bytes).expect("small");
            prop_assert_eq!(padded.len(), class_of(padded.len()));
            prop_assert_eq!(unpad(&padded).expect("ours"), &bytes[..]);
        }
    }

    #[test]
    fn a_padding_that_hides_something_is_refused() {
        let mut padded = pad(b"abc").expect("small");
        *padded.last_mut().expect("bytes") = 1;
        assert_eq!(unpad(&padded), Err(SharingError::NotCanonical("padding")));
        let mut longer = pad(b"abc").expect("small");
        longer.push(0);
        assert_eq!(unpad(&longer), Err(SharingError::NotCanonical("padding")));
    }
}

//! Reading and writing of the binary formats: big-endian numbers, lengths before bytes, nothing left over.

use crate::error::SharingError;

/// Puts a format together.
#[derive(Debug, Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub(crate) fn starting(magic: &[u8; 8]) -> Self {
        Self(magic.to_vec())
    }

    pub(crate) fn fixed(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.extend_from_slice(bytes);
        self
    }

    pub(crate) fn u8(&mut self, number: u8) -> &mut Self {
        self.fixed(&[number])
    }

    pub(crate) fn u32(&mut self, number: u32) -> &mut Self {
        self.fixed(&number.to_be_bytes())
    }

    pub(crate) fn u64(&mut self, number: u64) -> &mut Self {
        self.fixed(&number.to_be_bytes())
    }

    pub(crate) fn i64(&mut self, number: i64) -> &mut Self {
        self.fixed(&number.to_be_bytes())
    }

    /// Writes how many follow, if the format can count so many.
    pub(crate) fn count(
        &mut self,
        what: &'static str,
        count: usize,
        most: usize,
    ) -> Result<&mut Self, SharingError> {
        let number = u32::try_from(count).ok().filter(|_| count <= most);
        let number = number.ok_or(SharingError::TooLarge {
            what,
            size: count as u64,
        })?;
        Ok(self.u32(number))
    }

    /// Writes bytes after their length.
    pub(crate) fn bytes(
        &mut self,
        what: &'static str,
        bytes: &[u8],
        most: usize,
    ) -> Result<&mut Self, SharingError> {
        self.count(what, bytes.len(), most)?;
        Ok(self.fixed(bytes))
    }

    pub(crate) fn so_far(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// Takes a format apart. Never reads beyond what is there, never allocates what is only announced.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn magic(&mut self, magic: &[u8; 8]) -> Result<(), SharingError> {
        if self.fixed::<8>().ok() == Some(*magic) {
            Ok(())
        } else {
            Err(SharingError::NotOfThisKind)
        }
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], SharingError> {
        let (taken, rest) = self
            .rest
            .split_at_checked(length)
            .ok_or(SharingError::TooShort)?;
        self.rest = rest;
        Ok(taken)
    }

    pub(crate) fn fixed<const N: usize>(&mut self) -> Result<[u8; N], SharingError> {
        self.take(N)?.try_into().map_err(|_| SharingError::TooShort)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, SharingError> {
        Ok(u8::from_be_bytes(self.fixed()?))
    }

    pub(crate) fn u32(&mut self) -> Result<u32, SharingError> {
        Ok(u32::from_be_bytes(self.fixed()?))
    }

    pub(crate) fn u64(&mut self) -> Result<u64, SharingError> {
        Ok(u64::from_be_bytes(self.fixed()?))
    }

    pub(crate) fn i64(&mut self) -> Result<i64, SharingError> {
        Ok(i64::from_be_bytes(self.fixed()?))
    }

    pub(crate) fn count(&mut self, what: &'static str, most: usize) -> Result<usize, SharingError> {
        let number = self.u32()?;
        match usize::try_from(number) {
            Ok(count) if count <= most => Ok(count),
            Ok(_) | Err(_) => Err(SharingError::TooLarge {
                what,
                size: u64::from(number),
            }),
        }
    }

    pub(crate) fn bytes(
        &mut self,
        what: &'static str,
        most: usize,
    ) -> Result<&'a [u8], SharingError> {
        let length = self.count(what, most)?;
        self.take(length)
    }

    /// Reads a list that must ascend strictly by its key, so that one list has one spelling.
    pub(crate) fn ascending<T, K: Ord + Copy>(
        &mut self,
        what: &'static str,
        most: usize,
        mut read: impl FnMut(&mut Self) -> Result<T, SharingError>,
        key: impl Fn(&T) -> K,
    ) -> Result<Vec<T>, SharingError> {
        let count = self.count(what, most)?;
        let mut list: Vec<T> = Vec::new();
        for _ in 0..count {
            let next = read(self)?;
            if list.last().is_some_and(|last| key(last) >= key(&next)) {
                return Err(SharingError::NotCanonical(what));
            }
            list.push(next);
        }
        Ok(list)
    }

    /// Returns what has not been read, and leaves nothing.
    pub(crate) fn remaining(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.rest)
    }

    pub(crate) fn end(self) -> Result<(), SharingError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(SharingError::TooLong(self.rest.len()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_beyond_the_end_is_refused_before_anything_is_allocated() {
        let bytes = [0, 0, 0, 200, 1, 2];
        assert_eq!(
            Reader::new(&bytes).bytes("text", 1000),
            Err(SharingError::TooShort)
        );
        assert_eq!(
            Reader::new(&bytes).bytes("text", 100),
            Err(SharingError::TooLarge {
                what: "text",
                size: 200
            })
        );
    }

    #[test]
    fn a_list_that_does_not_ascend_is_refused() {
        for (bytes, fine) in [
            ([0, 0, 0, 2, 1, 2], true),
            ([0, 0, 0, 2, 2, 1], false),
            ([0, 0, 0, 2, 1, 1], false),
        ] {
            let list = Reader::new(&bytes).ascending("list", 9, Reader::u8, |number| *number);
            assert_eq!(list.is_ok(), fine, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_left_over_is_refused() {
        let mut reader = Reader::new(&[1, 2]);
        reader.u8().expect("one");
        assert_eq!(reader.end(), Err(SharingError::TooLong(1)));
    }
}

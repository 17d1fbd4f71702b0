//! Reads a short text from left to right, without ever cutting inside a letter.

/// The part of a text that has not been read yet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor<'a> {
    /// What is left.
    pub(crate) rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    /// Takes letters while `keep` holds, at most `most`; gives the taken part, perhaps empty.
    pub(crate) fn take_while(&mut self, most: usize, keep: impl Fn(char) -> bool) -> &'a str {
        let end = self
            .rest
            .char_indices()
            .take(most)
            .find(|(_, letter)| !keep(*letter))
            .map_or_else(
                || {
                    self.rest
                        .char_indices()
                        .nth(most)
                        .map_or(self.rest.len(), |(at, _)| at)
                },
                |(at, _)| at,
            );
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    /// Takes up to `most` digits; `None` where there is none.
    pub(crate) fn digits(&mut self, most: usize) -> Option<&'a str> {
        let taken = self.take_while(most, |letter| letter.is_ascii_digit());
        (!taken.is_empty()).then_some(taken)
    }

    /// Takes `wanted` if it comes next.
    pub(crate) fn eat(&mut self, wanted: &str) -> bool {
        match self.rest.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Passes over blanks.
    pub(crate) fn spaces(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// Says what comes next.
    pub(crate) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }
}

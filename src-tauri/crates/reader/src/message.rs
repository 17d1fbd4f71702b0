//! The framing on the pipes: two lengths, a JSON header, raw bytes. Knows nothing of what they mean.

use std::io::{self, Read, Write};

/// One message in either direction.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Message {
    /// JSON.
    pub(crate) header: Vec<u8>,
    /// Raw bytes that belong to it: a document, a picture, or nothing.
    pub(crate) body: Vec<u8>,
}

/// Why no message could be taken from a pipe.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MessageError {
    /// The other side stopped in the middle.
    #[error("the message is cut off")]
    CutOff,
    /// The other side announced more than is allowed.
    #[error("a message of {0} bytes is longer than allowed")]
    TooLong(u64),
    /// The pipe broke.
    #[error("the pipe broke")]
    Pipe(#[from] io::Error),
}

impl Message {
    /// Writes the message and flushes.
    pub(crate) fn write_to(&self, pipe: &mut impl Write) -> io::Result<()> {
        let header_length =
            u32::try_from(self.header.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        let body_length = self.body.len() as u64;
        pipe.write_all(&header_length.to_le_bytes())?;
        pipe.write_all(&body_length.to_le_bytes())?;
        pipe.write_all(&self.header)?;
        pipe.write_all(&self.body)?;
        pipe.flush()
    }

    /// Reads the next message of at most `limit` bytes; `None` where the pipe was closed between messages.
    pub(crate) fn read_from(
        pipe: &mut impl Read,
        limit: u64,
    ) -> Result<Option<Self>, MessageError> {
        let mut lengths = Vec::with_capacity(12);
        pipe.take(12).read_to_end(&mut lengths)?;
        if lengths.is_empty() {
            return Ok(None);
        }
        let (header_length, body_length) = parse_lengths(&lengths).ok_or(MessageError::CutOff)?;
        let total = u64::from(header_length).saturating_add(body_length);
        if total > limit {
            return Err(MessageError::TooLong(total));
        }
        Ok(Some(Self {
            header: read_exactly(pipe, u64::from(header_length))?,
            body: read_exactly(pipe, body_length)?,
        }))
    }
}

fn parse_lengths(bytes: &[u8]) -> Option<(u32, u64)> {
    let (header, body) = bytes.split_first_chunk::<4>()?;
    let body = body.first_chunk::<8>()?;
    Some((u32::from_le_bytes(*header), u64::from_le_bytes(*body)))
}

/// Grows with what really arrives: an announced length alone never takes memory.
fn read_exactly(pipe: &mut impl Read, length: u64) -> Result<Vec<u8>, MessageError> {
    let expected = usize::try_from(length).map_err(|_| MessageError::TooLong(length))?;
    let mut bytes = Vec::with_capacity(expected.min(1 << 20));
    pipe.take(length).read_to_end(&mut bytes)?;
    if bytes.len() == expected {
        Ok(bytes)
    } else {
        Err(MessageError::CutOff)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(message: &Message) -> Vec<u8> {
        let mut pipe = Vec::new();
        message.write_to(&mut pipe).expect("a vector takes all");
        pipe
    }

    #[test]
    fn messages_arrive_as_they_were_sent_and_in_order() {
        let first = Message {
            header: b"{}".to_vec(),
            body: vec![0, 255, 10],
        };
        let second = Message {
            header: b"[1]".to_vec(),
            body: Vec::new(),
        };
        let bytes = [written(&first), written(&second)].concat();
        let mut pipe = bytes.as_slice();
        for expected in [Some(first), Some(second), None] {
            let got = Message::read_from(&mut pipe, 100).expect("whole messages");
            assert_eq!(got, expected);
        }
    }

    #[test]
    fn a_cut_message_is_no_message() {
        let whole = written(&Message {
            header: b"{}".to_vec(),
            body: vec![7; 5],
        });
        for length in 1..whole.len() {
            let mut pipe = whole.get(..length).expect("shorter");
            assert!(
                matches!(
                    Message::read_from(&mut pipe, 100),
                    Err(MessageError::CutOff)
                ),
                "{length}"
            );
        }
    }

    #[test]
    fn an_announced_length_beyond_the_limit_is_refused_before_it_is_read() {
        for (header, body) in [(101_u32, 0_u64), (0, 101), (50, 51), (1, u64::MAX)] {
            let mut bytes = header.to_le_bytes().to_vec();
            bytes.extend(body.to_le_bytes());
            assert!(
                matches!(
                    Message::read_from(&mut bytes.as_slice(), 100),
                    Err(MessageError::TooLong(_))
                ),
                "{header} {body}"
            );
        }
    }
}

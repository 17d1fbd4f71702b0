//! How deep arrays and dictionaries stand in each other, seen without following them.

/// Says whether a file nests deeper than `deepest`, streams set aside.
pub(super) fn is_too_deep(bytes: &[u8], deepest: usize) -> bool {
    let mut depth = Depth::new(deepest);
    let mut rest = bytes;
    while let Some(at) = find(rest, b"stream") {
        let (before, behind) = rest.split_at(at);
        if depth.takes(before) {
            return true;
        }
        // Where a stream does not end, what follows is looked at like everything else.
        let behind = behind.get(6..).unwrap_or_default();
        rest = match find(behind, b"endstream") {
            Some(end) => behind.get(end + 9..).unwrap_or_default(),
            None => behind,
        };
    }
    depth.takes(rest) || longest_run(bytes) > deepest
}

/// The same for what stands in a stream, where it is text and not the bytes of a font or a colour table.
pub(super) fn is_too_deep_in_text(content: &[u8], deepest: usize) -> bool {
    let sample = content.get(..content.len().min(4096)).unwrap_or_default();
    let plain = sample
        .iter()
        .filter(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace())
        .count();
    let is_text = plain * 100 >= sample.len() * 90;
    is_text && Depth::new(deepest).takes(content)
}

/// Openers in direct succession, wherever they stand.
fn longest_run(bytes: &[u8]) -> usize {
    let (mut run, mut longest) = (0usize, 0usize);
    for byte in bytes {
        if *byte == b'[' {
            run += 1;
            longest = longest.max(run);
        } else if !byte.is_ascii_whitespace() {
            run = 0;
        }
    }
    longest
}

struct Depth {
    deepest: usize,
    now: usize,
    /// Parentheses of a text that is open.
    text: usize,
    /// True inside a remark, up to the end of its line.
    is_remark: bool,
    last: u8,
}

impl Depth {
    fn new(deepest: usize) -> Self {
        Self {
            deepest,
            now: 0,
            text: 0,
            is_remark: false,
            last: 0,
        }
    }

    /// Goes over some bytes; true once they stand too deep.
    fn takes(&mut self, bytes: &[u8]) -> bool {
        for byte in bytes {
            let before = std::mem::replace(&mut self.last, *byte);
            if self.is_remark {
                self.is_remark = !matches!(byte, b'\r' | b'\n');
                continue;
            }
            if self.text > 0 {
                match byte {
                    b'(' if before != b'\\' => self.text += 1,
                    b')' if before != b'\\' => self.text -= 1,
                    // `\\` stands for itself and shields nothing.
                    b'\\' if before == b'\\' => self.last = 0,
                    _ => {}
                }
                continue;
            }
            match (before, byte) {
                (_, b'%') => self.is_remark = true,
                (_, b'(') => self.text = 1,
                (_, b'[') => self.now += 1,
                (_, b']') => self.now = self.now.saturating_sub(1),
                (b'<', b'<') => {
                    self.now += 1;
                    self.last = 0;
                }
                (b'>', b'>') => {
                    self.now = self.now.saturating_sub(1);
                    self.last = 0;
                }
                _ => {}
            }
            if self.now > self.deepest {
                return true;
            }
        }
        // A text does not go on behind a stream.
        self.text = 0;
        self.is_remark = false;
        false
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

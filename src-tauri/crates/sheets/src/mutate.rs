//! Damage to files, from a seed: what a fuzzer does, in a form that is the same on every computer.

use crate::chance::{Chance, one_of, pick};

/// Pieces that readers have tripped over.
const PIECES: &[&[u8]] = &[
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    "\u{202e}".as_bytes(),
    "\u{200b}".as_bytes(),
    "µ".as_bytes(),
    "⁹".as_bytes(),
    b"99999999999999999999999999999999999",
    b"-0",
    b"1e400",
    b"NaN",
    b"0.0000000000000000000000000000000001",
    b"31/02/2026",
    b"00.00.0000",
    b"9999-12-31T23:59:60Z",
    b"<!DOCTYPE x [<!ENTITY a \"b\">]>",
    b"&a;",
    b"<![CDATA[",
    b"{\"a\":",
    b"[[[[[[[[[[[[[[[[",
    b"\"",
    b"'",
    b";;;;;;;;;;",
    b",,,,,,,,,,",
    b"\t\t\t",
    b"\r",
    b"MSH|^~\\&|",
    b"OBX|1|NM|718-7^Hb^LN||",
    b"\\X0D\\",
    b"\\.br\\",
    b"obj << /Length 99999999 >> stream",
    b"endobj",
    b"/Count 1000000000",
    b"/Kids [1 0 R]",
    b"PK\x03\x04",
    b"PK\x01\x02",
    b"g/dL",
    b"10*9/L",
    b"<",
    b">=",
    b"%",
];

/// Damages `bytes` a few times; `others` lend pieces of their own.
#[must_use]
pub fn mutated(chance: &mut Chance, bytes: &[u8], others: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.usize(..4) {
        change(chance, &mut bytes, others);
        if bytes.len() > 1 << 20 {
            bytes.truncate(1 << 20);
        }
    }
    bytes
}

fn change(chance: &mut Chance, bytes: &mut Vec<u8>, others: &[Vec<u8>]) {
    let length = bytes.len();
    let at = chance.usize(..=length);
    let until = (at + 1 + chance.usize(..64)).min(length);
    match chance.u8(..11) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << chance.u8(..8);
            }
        }
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = chance.u8(..);
            }
        }
        2 => drop(bytes.drain(at.min(until)..until)),
        3 => {
            let piece = bytes.get(at..until).unwrap_or_default().to_vec();
            let times = 1 + chance.usize(..40);
            bytes.splice(at..at, piece.repeat(times));
        }
        4 | 5 => {
            bytes.splice(at..at, pick(chance, PIECES).iter().copied());
        }
        6 => {
            bytes.splice(at..until.max(at), pick(chance, PIECES).iter().copied());
        }
        7 => bytes.truncate(at),
        8 => {
            if !others.is_empty() {
                let other = one_of(chance, others);
                let from = chance.usize(..=other.len());
                let to = (from + chance.usize(..256)).min(other.len());
                bytes.splice(
                    at..at,
                    other.get(from..to).unwrap_or_default().iter().copied(),
                );
            }
        }
        9 => lines(chance, bytes),
        _ => numbers(chance, bytes),
    }
}

/// Exchanges two lines, or says one twice.
fn lines(chance: &mut Chance, bytes: &mut Vec<u8>) {
    let mut all: Vec<Vec<u8>> = bytes
        .split(|byte| matches!(byte, b'\n' | b'\r'))
        .map(<[u8]>::to_vec)
        .collect();
    let (one, other) = (
        chance.usize(..all.len().max(1)),
        chance.usize(..all.len().max(1)),
    );
    if one < all.len() && other < all.len() {
        if chance.bool() {
            all.swap(one, other);
        } else if let Some(line) = all.get(one).cloned() {
            all.insert(other, line);
        }
    }
    *bytes = all.join(&b'\n');
}

/// Changes a digit wherever one stands first.
fn numbers(chance: &mut Chance, bytes: &mut [u8]) {
    let from = chance.usize(..=bytes.len());
    if let Some(digit) = bytes
        .iter_mut()
        .skip(from)
        .find(|byte| byte.is_ascii_digit())
    {
        *digit = b'0' + chance.u8(..10);
    }
}

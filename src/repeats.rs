//! Removal of repeats from files before they are deflated.
//!
//! Browsers can inflate, but with a history of 32 kB. The views of a chart repeat each other over larger distances: 741
//! kB deflate to 77 kB, and to 19 kB if every repeat, at any distance, is a reference. Decision 11 has the
//! alternatives. `web/edge/asset.js` restores the repeats.
//!
//! A file begins with the length of its content and the number of references. Each reference is three numbers: how many
//! bytes to take from the rest of the file, how far back in the content to go, and how many bytes to copy from there.
//! The rest of the file ends the content. Numbers are little-endian in groups of seven bits, as in [LEB128].
//!
//! [LEB128]: https://en.wikipedia.org/wiki/LEB128
//!
//! ```
//! use crossings::repeats;
//!
//! let content = b"Entries and exits, ".repeat(1_000);
//! let packed = repeats::take_out(&content);
//! assert!(packed.len() < content.len() / 10);
//! assert_eq!(repeats::put_back(&packed), Some(content));
//! ```

use std::collections::HashMap;

/// Shortest repeat in bytes; shorter ones are left to deflating.
const SHORTEST: usize = 48;
/// Repeats are found at multiples of this many bytes, and then extended to both sides.
const STEP: usize = 8;

/// A repeat: number of new bytes before it, distance back, and length, all in bytes.
type Reference = [usize; 3];

/// Returns the content with references in place of its repeats.
#[must_use]
pub fn take_out(content: &[u8]) -> Vec<u8> {
    let (references, rest) = references(content);
    let mut packed = Vec::new();
    let numbers = [content.len(), references.len()].into_iter();
    for number in numbers.chain(references.into_iter().flatten()) {
        write(&mut packed, number);
    }
    packed.extend(rest);
    packed
}

/// Restores the content; `None` if the bytes were not written by [`take_out`].
#[must_use]
pub fn put_back(packed: &[u8]) -> Option<Vec<u8>> {
    let mut rest = packed;
    let length = read(&mut rest)?;
    let count = read(&mut rest)?;
    let mut references: Vec<Reference> = Vec::new();
    for _ in 0..count {
        references.push([read(&mut rest)?, read(&mut rest)?, read(&mut rest)?]);
    }
    let mut content = Vec::new();
    for [new, back, repeated] in references {
        content.extend(rest.split_off(..new)?);
        let start = content.len().checked_sub(back)?;
        let end = start.checked_add(repeated)?;
        let repeat = content.get(start..end)?.to_vec();
        content.extend(repeat);
    }
    content.extend(rest);
    (content.len() == length).then_some(content)
}

/// Returns the repeats of some content, and the rest of it.
fn references(content: &[u8]) -> (Vec<Reference>, Vec<u8>) {
    let mut seen: HashMap<&[u8], usize> = HashMap::new();
    let mut references = Vec::new();
    let mut rest = Vec::new();
    // The content before `done` is in `references` and `rest`.
    let (mut at, mut done) = (0, 0);
    while let Some(block) = content.get(at..at + SHORTEST) {
        let Some(&before) = seen.get(block) else {
            if at % STEP == 0 {
                seen.insert(block, at);
            }
            at += 1;
            continue;
        };
        // It ends before it begins again, so that a repeat never overlaps itself and is one copy.
        let back = at - before;
        let same = |(a, b): &(&u8, &u8)| a == b;
        let earlier = content[done..at]
            .iter()
            .rev()
            .zip(content[..before].iter().rev());
        let earlier = earlier.take(back - 1).take_while(same).count();
        let start = at - earlier;
        let later = content[at..].iter().zip(&content[before..]);
        let later = later.take_while(same).count();
        let length = (earlier + later).min(back);
        rest.extend(&content[done..start]);
        references.push([start - done, back, length]);
        done = start + length;
        for block in (at..done).filter(|place| place % STEP == 0) {
            if let Some(bytes) = content.get(block..block + SHORTEST) {
                seen.insert(bytes, block);
            }
        }
        at = done;
    }
    rest.extend(&content[done..]);
    (references, rest)
}

fn write(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        // Seven bits.
        let group = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            return bytes.push(group);
        }
        bytes.push(group | 0x80);
    }
}

fn read(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0_usize;
    for shift in (0..usize::BITS).step_by(7) {
        let byte = *bytes.split_off_first()?;
        number |= usize::from(byte & 0x7f).checked_shl(shift)?;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_repeat_is_a_reference_however_long_ago_it_was() {
        let word: Vec<u8> = (0..=255).collect();
        let noise: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
        let content = [word.clone(), noise.clone(), word].concat();
        let packed = take_out(&content);
        assert!(packed.len() < content.len() - 200, "{}", packed.len());
        assert_eq!(put_back(&packed), Some(content));
    }

    #[test]
    fn what_refers_to_nothing_is_refused() {
        assert_eq!(put_back(&[]), None);
        // One byte of content, one reference: no new bytes, five back, one long.
        assert_eq!(put_back(&[1, 1, 0, 5, 1]), None);
        assert_eq!(put_back(&[9, 0, 7]), None);
    }

    proptest! {
        #[test]
        fn any_content_comes_back(parts in prop::collection::vec((0..4_usize, 0..200_usize), 0..40)) {
            let content: Vec<u8> = parts
                .into_iter()
                .flat_map(|(kind, length)| (0..length).map(move |at| (at * kind).to_le_bytes()[0]))
                .collect();
            prop_assert_eq!(put_back(&take_out(&content)), Some(content));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = put_back(&bytes);
        }
    }
}

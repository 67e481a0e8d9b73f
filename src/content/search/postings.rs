//! Which texts hold which words, small enough to stay in memory.

use std::ops::Range;

use foldhash::HashMap;

/// How often a word stands in a text, by the numbers of the texts, in one string of bytes: the distance from the text
/// before, doubled, and one more if the word stands there once; else followed by how often it does.
#[derive(Debug, Default)]
struct Packed {
    bytes: Vec<u8>,
    texts: u32,
    /// The text that was seen last, and how often so far.
    last: Option<(u32, u32)>,
    /// The text before that one.
    before: u32,
}

impl Packed {
    fn see(&mut self, text: u32, weight: u32) {
        match &mut self.last {
            Some((last, count)) if *last == text => *count += weight,
            _ => {
                self.flush();
                self.last = Some((text, weight));
            }
        }
    }

    fn flush(&mut self) {
        let Some((text, count)) = self.last.take() else {
            return;
        };
        let distance = u64::from(text - self.before);
        put(&mut self.bytes, distance << 1 | u64::from(count == 1));
        if count != 1 {
            put(&mut self.bytes, u64::from(count));
        }
        self.before = text;
        self.texts += 1;
    }
}

/// Seven bits to a byte, the last byte without the eighth.
fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        bytes.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    bytes.push(number.to_le_bytes()[0]);
}

fn take(bytes: &mut &[u8]) -> u64 {
    // Most are this small.
    if let [byte, rest @ ..] = bytes
        && *byte < 0x80
    {
        *bytes = rest;
        return u64::from(*byte);
    }
    let mut number = 0;
    let mut shift = 0;
    while let Some((byte, rest)) = bytes.split_first() {
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            break;
        }
        shift += 7;
    }
    number
}

/// Collects words text by text.
#[derive(Default)]
pub(super) struct Builder(HashMap<Box<str>, Packed>);

impl Builder {
    /// A word of a text. The numbers of the texts never go back.
    pub(super) fn see(&mut self, word: &str, text: u32, weight: u32) {
        match self.0.get_mut(word) {
            Some(packed) => packed.see(text, weight),
            None => self.0.entry(word.into()).or_default().see(text, weight),
        }
    }

    pub(super) fn finish(self) -> Postings {
        let mut words: Vec<(Box<str>, Packed)> = self.0.into_iter().collect();
        words.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        // Room for just this much: what has grown keeps more.
        let letters = words.iter().map(|(word, _)| word.len()).sum();
        for (_, packed) in &mut words {
            packed.flush();
        }
        let bytes = words.iter().map(|(_, packed)| packed.bytes.len()).sum();
        let mut postings = Postings {
            words: String::with_capacity(letters),
            bytes: Vec::with_capacity(bytes),
            ends: Vec::with_capacity(words.len()),
            texts: Vec::with_capacity(words.len()),
        };
        for (word, packed) in words {
            postings.words.push_str(&word);
            postings.bytes.extend_from_slice(&packed.bytes);
            postings.ends.push(Ends {
                word: number(postings.words.len()),
                bytes: number(postings.bytes.len()),
            });
            postings.texts.push(packed.texts);
        }
        postings
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).expect("an index of less than four thousand million bytes")
}

/// All words in the order of their bytes, each with the texts that hold it.
#[derive(Debug, Default)]
pub(super) struct Postings {
    words: String,
    bytes: Vec<u8>,
    ends: Vec<Ends>,
    /// In how many texts each word stands.
    texts: Vec<u32>,
}

/// Where a word ends, and where its texts end.
#[derive(Debug, Default, Clone, Copy)]
struct Ends {
    word: u32,
    bytes: u32,
}

impl Postings {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn bytes(&self) -> usize {
        self.words.len()
            + self.bytes.len()
            + size_of_val(self.ends.as_slice())
            + size_of_val(self.texts.as_slice())
    }

    fn start(&self, word: usize) -> Ends {
        word.checked_sub(1)
            .map_or_else(Ends::default, |before| self.ends[before])
    }

    pub(super) fn word(&self, word: usize) -> &str {
        &self.words[self.start(word).word as usize..self.ends[word].word as usize]
    }

    /// In how many texts a word stands.
    pub(super) fn texts(&self, word: usize) -> u32 {
        self.texts[word]
    }

    /// The first word of `range` for which `is_before` is false; true words stand before false ones.
    pub(super) fn partition(&self, range: Range<usize>, is_before: impl Fn(&str) -> bool) -> usize {
        let Range { mut start, mut end } = range;
        while start < end {
            let middle = usize::midpoint(start, end);
            if is_before(self.word(middle)) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        start
    }

    /// The words that begin like this; the word itself, if it is one, is the first.
    pub(super) fn beginning(&self, prefix: &str) -> Range<usize> {
        let start = self.partition(0..self.len(), |word| word < prefix);
        let end = self.partition(start..self.len(), |word| word.starts_with(prefix));
        start..end
    }

    /// The texts that hold a word, and how often.
    pub(super) fn each(&self, word: usize, mut see: impl FnMut(u32, u32)) {
        let mut bytes =
            &self.bytes[self.start(word).bytes as usize..self.ends[word].bytes as usize];
        let mut text = 0;
        while !bytes.is_empty() {
            let step = take(&mut bytes);
            text += low(step >> 1);
            let count = if step & 1 == 1 {
                1
            } else {
                low(take(&mut bytes))
            };
            see(text, count);
        }
    }
}

/// The numbers put in were no larger.
#[expect(clippy::cast_possible_truncation, reason = "see above")]
fn low(number: u64) -> u32 {
    number as u32
}

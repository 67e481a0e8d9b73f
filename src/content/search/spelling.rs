//! The word that somebody may have meant.

use super::postings::Postings;
use super::words;

/// Shorter words are too much like too many others.
const CHARS_MIN: usize = 3;

/// Arabic writes no short vowels, so that its short words are like many others.
const ARABIC_CHARS_MIN: usize = 6;

/// Longer words are hardly words; slips in them are counted in bytes of 255 at most.
const CHARS_MAX: usize = 40;

/// From this length on, two slips are forgiven.
const TWO_SLIPS_CHARS_MIN: usize = 6;

/// Of the words that are nearest, the most common one, rather one that `is_own`: a letter too many, missing, wrong, or swapped
/// with the next counts as one slip. `min_texts`: in how many texts it has to stand.
pub(super) fn nearest(
    postings: &Postings,
    word: &str,
    min_texts: u32,
    is_own: impl Fn(usize) -> bool,
) -> Option<usize> {
    let chars: Vec<char> = word.chars().collect();
    let min = if chars.iter().any(|c| matches!(c, '\u{600}'..='\u{6ff}')) {
        ARABIC_CHARS_MIN
    } else {
        CHARS_MIN
    };
    if !(min..=CHARS_MAX).contains(&chars.len()) {
        return None;
    }
    let one = || Search::new(postings, &chars, 1, min_texts).run(0, &is_own);
    // Hardly anybody slips twice and in the first letter; looking there as well would take ten times as long.
    let two = || Search::new(postings, &chars, 2, min_texts).run(1, &is_own);
    one().or_else(|| (chars.len() >= TWO_SLIPS_CHARS_MIN).then(two).flatten())
}

/// A walk through all words in their order, which keeps what words have in common with the word before, and leaves out all
/// words that begin too differently.
struct Search<'a> {
    postings: &'a Postings,
    wanted: &'a [char],
    slips_max: u8,
    min_texts: u32,
    /// The characters of the word that is looked at.
    path: Vec<char>,
    /// A row for each beginning of that word: the slips between it and each beginning of the wanted one.
    rows: Vec<u8>,
}

impl<'a> Search<'a> {
    fn new(
        postings: &'a Postings,
        wanted: &'a [char],
        slips_max: u8,
        min_texts: u32,
    ) -> Search<'a> {
        Search {
            postings,
            wanted,
            slips_max,
            min_texts,
            path: Vec::new(),
            rows: (0..=u8::MAX).take(wanted.len() + 1).collect(),
        }
    }

    /// `sure`: how many characters at the start are right.
    fn run(mut self, sure: usize, is_own: impl Fn(usize) -> bool) -> Option<usize> {
        let start: String = self.wanted[..sure].iter().collect();
        let range = self.postings.beginning(&start);
        let mut best: Option<((u8, bool, u32), usize)> = None;
        let mut at = range.start;
        while at < range.end {
            let word = self.postings.word(at);
            match self.walk(word) {
                Ok(slips) => {
                    if (1..=self.slips_max).contains(&slips) && self.is_likely(at) {
                        let rank = (slips, !is_own(at), u32::MAX - self.postings.texts(at));
                        if best.is_none_or(|(least, _)| rank < least) {
                            best = Some((rank, at));
                        }
                    }
                    at += 1;
                }
                Err(bytes) => at = self.after(&word[..bytes], at, range.end),
            }
        }
        best.map(|(_, word)| word)
    }

    /// Whether somebody may search for a word.
    fn is_likely(&self, at: usize) -> bool {
        let word = self.postings.word(at);
        let is_long = word.chars().nth(CHARS_MIN - 1).is_some();
        is_long && !words::is_small(word) && self.postings.texts(at) >= self.min_texts
    }

    /// The slips between a word and the wanted one; or how much of it suffices to see that there are too many.
    fn walk(&mut self, word: &str) -> Result<u8, usize> {
        let common = self
            .path
            .iter()
            .zip(word.chars())
            .take_while(|(a, b)| *a == b)
            .count();
        let width = self.wanted.len() + 1;
        self.path.truncate(common);
        self.rows.truncate((common + 1) * width);
        for (from, c) in word.char_indices().skip(common) {
            if self.step(c) > self.slips_max {
                return Err(from + c.len_utf8());
            }
        }
        Ok(self.rows.last().copied().unwrap_or(u8::MAX))
    }

    /// Adds the row for one character more, and returns the least of it (optimal string alignment).
    fn step(&mut self, c: char) -> u8 {
        let width = self.wanted.len() + 1;
        let depth = self.path.len();
        let above = depth * width;
        let mut slips = self.rows[above] + 1;
        let mut least = slips;
        self.rows.push(slips);
        for (place, wanted) in self.wanted.iter().enumerate() {
            slips = (self.rows[above + place] + u8::from(*wanted != c))
                .min(self.rows[above + place + 1] + 1)
                .min(slips + 1);
            let is_swapped = depth > 0
                && place > 0
                && *wanted == self.path[depth - 1]
                && self.wanted[place - 1] == c;
            if is_swapped {
                slips = slips.min(self.rows[above - width + place - 1] + 1);
            }
            least = least.min(slips);
            self.rows.push(slips);
        }
        self.path.push(c);
        least
    }

    /// The first word after those that begin like this: it is near, mostly.
    fn after(&self, prefix: &str, at: usize, end: usize) -> usize {
        let begins = |word: &str| word.starts_with(prefix);
        let mut stride = 1;
        let mut from = at;
        while from + stride < end && begins(self.postings.word(from + stride)) {
            from += stride;
            stride *= 2;
        }
        self.postings
            .partition(from + 1..end.min(from + stride), begins)
    }
}

//! A word of a query: which words of the index answer it, and how much it tells.

use super::postings::Postings;
use super::words;

/// BM25's first constant, as in SQLite's FTS5: how soon more of a word stops counting.
pub(super) const SATURATION: f32 = 1.2;
/// What a word in more than half of all texts is worth.
const COMMON_WORD_VALUE: f32 = 1e-6;

/// A word that only begins as the wanted one, or is it without its ending, counts as this part of it.
const FORM_WEIGHT: f32 = 0.2;

/// Of words that begin alike, the most common ones are read until they stand in so many texts.
const TEXTS_READ_ENOUGH: u32 = 400_000;

/// A word of a query.
pub(super) struct Wanted {
    /// The words of the index that answer it, each with its weight.
    pub(super) answers: Vec<(usize, f32)>,
    /// In how many texts they stand, counted once for each.
    pub(super) texts: u32,
    /// How much it tells.
    value: f32,
    pub(super) is_small: bool,
}

impl Wanted {
    pub(super) fn new(postings: &Postings, all: u32, word: &str) -> Wanted {
        let range = postings.beginning(word);
        let is_there = range.start < range.end && postings.word(range.start) == word;
        let mut answers: Vec<usize> = range.collect();
        if !words::has_beginnings(word) {
            answers.truncate(usize::from(is_there));
        }
        let to_read: u64 = answers
            .iter()
            .map(|word| u64::from(postings.texts(*word)))
            .sum();
        if to_read > u64::from(TEXTS_READ_ENOUGH) {
            answers[usize::from(is_there)..].sort_by_key(|word| u32::MAX - postings.texts(*word));
            let mut read = 0;
            answers.retain(|word| {
                let is_read = read < u64::from(TEXTS_READ_ENOUGH);
                read += u64::from(postings.texts(*word));
                is_read
            });
        }
        for stem in words::stems(word) {
            let stems = postings.beginning(stem);
            if !stems.is_empty() && postings.word(stems.start) == stem {
                answers.push(stems.start);
            }
        }
        let sum = answers.iter().map(|word| postings.texts(*word)).sum();
        let told = if is_there {
            postings.texts(answers[0])
        } else {
            sum
        };
        let weight = |place: usize| {
            if is_there && place > 0 {
                FORM_WEIGHT
            } else {
                1.0
            }
        };
        Wanted {
            answers: answers
                .into_iter()
                .enumerate()
                .map(|(place, word)| (word, weight(place)))
                .collect(),
            texts: sum,
            value: value(told, all),
            is_small: words::is_small(word),
        }
    }

    /// What it adds to the score of a text in which it stands so often, and which is held back so much for its length.
    pub(super) fn score(&self, count: f32, length: f32) -> f32 {
        self.value * count * (SATURATION + 1.0) / (count + length)
    }

    /// How much there is to read.
    pub(super) fn reads(&self) -> u64 {
        self.answers.len() as u64 + u64::from(self.texts)
    }
}

/// How much a word tells that stands in so many of all texts.
fn value(texts: u32, all: u32) -> f32 {
    let (texts, all) = (as_f32(texts), as_f32(all));
    ((all - texts + 0.5) / (texts + 0.5))
        .max(1.0)
        .ln()
        .max(COMMON_WORD_VALUE)
}

#[expect(clippy::cast_precision_loss, reason = "scores need no more")]
pub(super) fn as_f32(n: u32) -> f32 {
    n as f32
}

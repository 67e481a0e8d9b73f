//! Which entries have all words of a query, and how well each fits: BM25.

use crate::i18n::Locale;

use super::postings::Postings;
use super::texts::Texts;
use super::wanted::{Wanted, as_f32};

/// How much is read for one query. At about 10 ns each, this is the longest that a query can take.
const QUERY_READ_MAX: u64 = 3_000_000;

/// More than any text can score: what is found in a text of the reader's language comes first, then what is found by labels
/// in that language.
const OWN_LANGUAGE_LEAD: f32 = 1000.0;
const OWN_LABELS_LEAD: f32 = 500.0;

/// What is called exactly so comes before everything else, then what has a title that begins like this and is not much longer.
const TITLE_LEAD: f32 = 4000.0;
const TITLE_BEGINNING_LEAD: f32 = 2000.0;
/// Such a title is no more than so many times as long.
const TITLE_TIMES_MAX: usize = 2;

/// An entry on its way to the results.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub(super) entry: u32,
    pub(super) score: f32,
    /// Of its best text.
    pub(super) locale: Option<Locale>,
}

/// A set of texts.
struct Set(Vec<u64>);

impl Set {
    fn new(texts: usize, word: u64) -> Set {
        Set(vec![word; texts.div_ceil(64)])
    }

    fn has(&self, text: u32) -> bool {
        self.0[text as usize / 64] >> (text % 64) & 1 == 1
    }

    /// Whether it was not there before.
    fn put(&mut self, text: u32) -> bool {
        let word = &mut self.0[text as usize / 64];
        let bit = 1 << (text % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Leaves what is in both.
    fn keep(&mut self, other: &Set) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// In their order.
    fn each(&self, mut see: impl FnMut(usize)) {
        for (place, word) in self.0.iter().enumerate() {
            let mut word = *word;
            while word != 0 {
                see(place * 64 + word.trailing_zeros() as usize);
                word &= word - 1;
            }
        }
    }
}

/// Room to count in, of one number for each text. Made once and used again: fresh memory costs more than all counting.
#[derive(Debug)]
pub(super) struct Room {
    /// Whatever was left there.
    scores: Vec<f32>,
    /// All zero between two queries.
    counts: Vec<f32>,
}

impl Room {
    pub(super) fn new(texts: &Texts) -> Room {
        let zeros = vec![0.0; texts.count()];
        Room {
            scores: zeros.clone(),
            counts: zeros,
        }
    }
}

/// What is searched, and for whom.
pub(super) struct Sought<'a> {
    pub(super) postings: &'a Postings,
    pub(super) texts: &'a Texts,
    pub(super) titles: &'a Postings,
    /// All words of the query, as titles are compared.
    pub(super) title: &'a str,
    pub(super) locale: Locale,
}

/// What a query leaves.
pub(super) struct Matched {
    pub(super) found: Vec<Candidate>,
    /// Whether there was too much to read, so that the commonest words were not looked for.
    pub(super) is_cut: bool,
}

/// Every entry with a text that has all words, with the score of its best text. Small words need not be there and only add
/// to the score, unless there are no others.
pub(super) fn entries(sought: &Sought<'_>, mut wanted: Vec<Wanted>, room: &mut Room) -> Matched {
    let Room { scores, counts } = room;
    let Sought {
        postings, texts, ..
    } = *sought;
    ask_small_if_alone(&mut wanted);
    // Rare words first: what they leave is all that is looked at for the others.
    wanted.sort_by_key(|word| (word.is_small, word.texts));
    let count = texts.count();
    let mut left = Set::new(count, u64::MAX);
    let mut read = 0;
    let mut is_cut = false;
    for (place, word) in wanted.iter().enumerate() {
        read += word.reads();
        if read > QUERY_READ_MAX {
            is_cut = !word.is_small;
            break;
        }
        let mut having = Set::new(count, 0);
        if place == 0 {
            // Nothing to choose from and nothing to add to: counted where the score will stand, which spares fetching the counts.
            for (answer, weight) in &word.answers {
                postings.each(*answer, |text, count| {
                    let count = weight * as_f32(count);
                    let so_far = &mut scores[text as usize];
                    *so_far = if having.put(text) {
                        count
                    } else {
                        *so_far + count
                    };
                });
            }
            having.each(|text| scores[text] = word.score(scores[text], texts.hold(text)));
        } else {
            for (answer, weight) in &word.answers {
                postings.each(*answer, |text, count| {
                    if left.has(text) {
                        having.put(text);
                        counts[text as usize] += weight * as_f32(count);
                    }
                });
            }
            having.each(|text| {
                let count = std::mem::take(&mut counts[text]);
                scores[text] += word.score(count, texts.hold(text));
            });
        }
        if !word.is_small {
            left = having;
        }
    }
    lead_titles(sought, &left, scores);
    Matched {
        found: best_texts(texts, &left, scores, sought.locale),
        is_cut,
    }
}

/// Every entry with a text that has as many of the words as any text of an entry that `is_chosen`, small words aside.
pub(super) fn most(
    sought: &Sought<'_>,
    mut wanted: Vec<Wanted>,
    room: &mut Room,
    is_chosen: impl Fn(u32) -> bool,
) -> Matched {
    let Room { scores, counts } = room;
    let Sought {
        postings, texts, ..
    } = *sought;
    ask_small_if_alone(&mut wanted);
    wanted.retain(|word| !word.is_small);
    wanted.sort_by_key(|word| word.texts);
    let count = texts.count();
    let mut held = vec![0_u8; count];
    let mut read = 0;
    let mut is_cut = false;
    for word in &wanted {
        read += word.reads();
        is_cut = read > QUERY_READ_MAX;
        if is_cut {
            break;
        }
        let mut having = Set::new(count, 0);
        for (answer, weight) in &word.answers {
            postings.each(*answer, |text, count| {
                having.put(text);
                counts[text as usize] += weight * as_f32(count);
            });
        }
        having.each(|text| {
            let count = std::mem::take(&mut counts[text]);
            let score = word.score(count, texts.hold(text));
            let so_far = if held[text] == 0 { 0.0 } else { scores[text] };
            scores[text] = so_far + score;
            held[text] += 1;
        });
    }
    let chosen = held.iter().zip(0..);
    let chosen = chosen.filter(|(held, text)| **held > 0 && is_chosen(texts.about(*text).entry()));
    let mut left = Set::new(count, 0);
    if let Some(most) = chosen.map(|(held, _)| *held).max() {
        for (held, text) in held.iter().zip(0..) {
            if *held >= most {
                left.put(text);
            }
        }
    }
    Matched {
        found: best_texts(texts, &left, scores, sought.locale),
        is_cut,
    }
}

/// Puts texts first whose title is what was asked for.
fn lead_titles(sought: &Sought<'_>, left: &Set, scores: &mut [f32]) {
    let titles = sought.titles;
    for place in titles.beginning(sought.title) {
        let rest = &titles.word(place)[sought.title.len()..];
        let lead = if rest.is_empty() {
            TITLE_LEAD
        } else if rest.starts_with(' ') && rest.len() <= sought.title.len() * (TITLE_TIMES_MAX - 1)
        {
            TITLE_BEGINNING_LEAD
        } else {
            continue;
        };
        titles.each(place, |text, _| {
            // A text may have two titles.
            if left.has(text) && scores[text as usize] < lead {
                scores[text as usize] += lead;
            }
        });
    }
}

fn ask_small_if_alone(wanted: &mut [Wanted]) {
    if wanted.iter().all(|word| word.is_small) {
        for word in wanted {
            word.is_small = false;
        }
    }
}

/// For each word, the entries that have a text with all the others. `None` for a small word, which nobody has to leave out,
/// and for all if there is too much to read.
pub(super) fn without_each(
    postings: &Postings,
    texts: &Texts,
    mut wanted: Vec<Wanted>,
) -> Vec<Option<Vec<u32>>> {
    ask_small_if_alone(&mut wanted);
    if wanted.iter().map(Wanted::reads).sum::<u64>() > QUERY_READ_MAX {
        return wanted.iter().map(|_| None).collect();
    }
    let having = wanted.iter().map(|word| {
        (!word.is_small).then(|| {
            let mut having = Set::new(texts.count(), 0);
            for (answer, _) in &word.answers {
                postings.each(*answer, |text, _| {
                    having.put(text);
                });
            }
            having
        })
    });
    let having: Vec<Option<Set>> = having.collect();
    let without = (0..having.len()).map(|place| {
        having[place].as_ref()?;
        let mut left = Set::new(texts.count(), u64::MAX);
        for (other, set) in having.iter().enumerate() {
            if let Some(set) = set.as_ref().filter(|_| other != place) {
                left.keep(set);
            }
        }
        let mut entries = Vec::new();
        left.each(|text| {
            // What fills the last of the words is no text.
            entries.extend((text < texts.count()).then(|| texts.about(text).entry()));
        });
        entries.dedup();
        Some(entries)
    });
    without.collect()
}

/// Texts → entries, each with its best text.
fn best_texts(texts: &Texts, left: &Set, scores: &[f32], locale: Locale) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    left.each(|place| {
        let text = texts.about(place);
        let lead = match (text.locale() == locale, text.is_whole()) {
            (true, true) => OWN_LANGUAGE_LEAD,
            (true, false) => OWN_LABELS_LEAD,
            (false, _) => 0.0,
        };
        let candidate = Candidate {
            entry: text.entry(),
            score: scores[place] + lead,
            locale: Some(text.locale()),
        };
        match found.last_mut() {
            Some(last) if last.entry == candidate.entry => {
                if candidate.score > last.score {
                    *last = candidate;
                }
            }
            _ => found.push(candidate),
        }
    });
    found
}

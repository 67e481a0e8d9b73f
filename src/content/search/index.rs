//! Words → entries, the best first: an inverted index, ranked by BM25.

use std::collections::BinaryHeap;
use std::sync::{Mutex, PoisonError};

use crate::content::Content;
use crate::i18n::Locale;

use super::entries::{self, Entry};
use super::facets::{Chosen, Counts, Facets};
use super::matching::{self, Candidate, Matched, Room, Sought};
use super::postings::{Builder, Postings};
use super::texts::Texts;
use super::wanted::Wanted;
use super::{spelling, words};

/// A word in the title counts as often as this.
const TITLE_WEIGHT: u32 = 2;

/// A word in no more texts than this may be a slip …
const RARE_TEXTS_MAX: u32 = 4;
/// … if one slip away stands a word in so many times more.
const MORE_COMMON: u32 = 8;

/// What is searched for.
pub struct Query<'a> {
    /// Folded; without any, all entries are found.
    pub words: &'a [String],
    pub chosen: &'a Chosen,
    /// Of the reader.
    pub locale: Locale,
    /// How many results are passed over, and how many wanted.
    pub from: usize,
    pub most: usize,
}

pub struct Found {
    /// Those that were wanted.
    pub hits: Vec<Hit>,
    pub counts: Counts,
    /// Whether there was too much to read, so that the commonest words were not looked for.
    pub is_cut: bool,
}

#[derive(Debug, Clone, Copy)]
pub struct Hit {
    pub entry: Entry,
    /// The place of the entry among all that can be found.
    pub number: u32,
    /// The language of the text that was found; `None` if there was nothing to look for.
    pub locale: Option<Locale>,
}

/// What is known of all texts of one [`Content`].
pub struct Index {
    entries: Vec<Entry>,
    pub facets: Facets,
    postings: Postings,
    /// Which texts have which titles: whole titles, each like a word.
    titles: Postings,
    texts: Texts,
    /// Rooms that no query is using.
    rooms: Mutex<Vec<Room>>,
}

impl Index {
    /// Reads all texts: a few seconds for a hundred million bytes of them.
    pub fn build(content: &Content) -> Index {
        let mut builder = Builder::default();
        let mut titles = Builder::default();
        let mut texts = Texts::default();
        let entries: Vec<Entry> = entries::all(content).collect();
        for (entry, number) in entries.iter().zip(0..) {
            entries::with_texts(content, *entry, |own| {
                for locale in Locale::ALL {
                    let text = own.iter().find(|text| text.locale == locale);
                    let mut words = 0;
                    let place = texts.len();
                    let mut see = |line: &str, weight: u32| {
                        words::each(line, |token| {
                            builder.see(token.word, place, weight);
                            words += 1;
                        });
                    };
                    let name = entries::name(content, *entry, locale);
                    if let Some(text) = text {
                        see(text.title, TITLE_WEIGHT);
                        text.each_line(|line| see(line, 1));
                    } else {
                        for label in entries::labels(content, *entry, locale) {
                            see(&label, 1);
                        }
                        if let Some(name) = name {
                            see(name, TITLE_WEIGHT);
                        }
                    }
                    for title in text.map(|text| text.title).into_iter().chain(name) {
                        titles.see(&title_key(&words::of_query(title)), place, 1);
                    }
                    texts.push(number, locale, words, text.is_some());
                }
            });
        }
        texts.weigh();
        Index {
            entries,
            facets: Facets::build(content),
            postings: builder.finish(),
            titles: titles.finish(),
            texts,
            rooms: Mutex::default(),
        }
    }

    /// The memory that it takes.
    pub fn bytes(&self) -> usize {
        self.postings.bytes()
            + self.titles.bytes()
            + self.facets.bytes()
            + self.texts.bytes()
            + size_of_val(self.entries.as_slice())
    }

    /// The best of all entries that have every word in one of their texts, small words aside, and all chosen values.
    pub fn find(&self, query: &Query<'_>) -> Found {
        let matched = if query.words.is_empty() {
            let all = (0..self.facets.entries()).map(|entry| Candidate {
                entry,
                score: 0.0,
                locale: None,
            });
            Matched {
                found: all.collect(),
                is_cut: false,
            }
        } else {
            self.matching(query, |sought, wanted, room| {
                matching::entries(sought, wanted, room)
            })
        };
        self.rank(query, matched)
    }

    /// The best of all entries that have as many of the words in one of their texts as any entry with all chosen values.
    pub fn find_most(&self, query: &Query<'_>) -> Found {
        let matched = self.matching(query, |sought, wanted, room| {
            let is_chosen = |entry| self.facets.has_all(entry, query.chosen);
            matching::most(sought, wanted, room, is_chosen)
        });
        self.rank(query, matched)
    }

    fn rank(&self, query: &Query<'_>, matched: Matched) -> Found {
        let Matched { mut found, is_cut } = matched;
        let counts = self
            .facets
            .narrow(&mut found, |candidate| candidate.entry, query.chosen);
        let best = best(&found, query.from.saturating_add(query.most));
        let hits = best.iter().skip(query.from).map(|place| {
            let candidate = found[*place];
            Hit {
                entry: self.entries[candidate.entry as usize],
                number: candidate.entry,
                locale: candidate.locale,
            }
        });
        Found {
            hits: hits.collect(),
            counts,
            is_cut,
        }
    }

    /// How many entries there would be without each of the words; 0 for words that need not be there anyway.
    pub fn without_each(&self, words: &[String], chosen: &Chosen) -> Vec<usize> {
        let wanted = self.wanted(words);
        let without = matching::without_each(&self.postings, &self.texts, wanted);
        let total = |mut entries: Vec<u32>| self.facets.narrow(&mut entries, |n| *n, chosen).total;
        without
            .into_iter()
            .map(|entries| entries.map_or(0, total))
            .collect()
    }

    fn wanted(&self, words: &[String]) -> Vec<Wanted> {
        let words = words.iter();
        words
            .map(|word| Wanted::new(&self.postings, self.texts.len(), word))
            .collect()
    }

    fn matching(
        &self,
        query: &Query<'_>,
        ask: impl FnOnce(&Sought<'_>, Vec<Wanted>, &mut Room) -> Matched,
    ) -> Matched {
        let rooms = || self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        let room = rooms().pop();
        let mut room = room.unwrap_or_else(|| Room::new(&self.texts));
        let wanted = self.wanted(query.words);
        let sought = Sought {
            postings: &self.postings,
            texts: &self.texts,
            titles: &self.titles,
            title: &title_key(query.words),
            locale: query.locale,
        };
        let found = ask(&sought, wanted, &mut room);
        rooms().push(room);
        found
    }

    /// The same words, with the most likely one for each that is misspelt, rather one of the reader's language; `None` if none
    /// seems to be.
    pub fn respell(&self, query: &[String], locale: Locale) -> Option<Vec<String>> {
        let mut is_other = false;
        let nearest = |word: &str, min_texts: u32| {
            spelling::nearest(&self.postings, word, min_texts, |likely| {
                let mut is_own = false;
                self.postings.each(likely, |text, _| {
                    is_own |= self.texts.about(text as usize).locale() == locale;
                });
                is_own
            })
        };
        let respelt = query.iter().map(|word| {
            let known = Wanted::new(&self.postings, self.texts.len(), word).texts;
            let likely = match known {
                0 => nearest(word, 1),
                1..=RARE_TEXTS_MAX => nearest(word, known * MORE_COMMON),
                _ => None,
            };
            match likely {
                Some(likely) => {
                    is_other = true;
                    self.postings.word(likely).to_owned()
                }
                None => word.clone(),
            }
        });
        let respelt = respelt.collect();
        is_other.then_some(respelt)
    }
}

/// A title as it is compared.
fn title_key(words: &[String]) -> String {
    words.join(" ")
}

/// The places of the best, best first. Equal scores stand in the order of the editor, so that pages of results do not change
/// under the reader.
fn best(found: &[Candidate], wanted: usize) -> Vec<usize> {
    // The worst of the best is on top. Scores are never negative, so their bits have their order.
    let mut best: BinaryHeap<(u32, usize)> = BinaryHeap::new();
    for (place, candidate) in found.iter().enumerate() {
        let rank = (!candidate.score.to_bits(), place);
        if best.len() < wanted {
            best.push(rank);
        } else if let Some(mut worst) = best.peek_mut()
            && rank < *worst
        {
            *worst = rank;
        }
    }
    let best = best.into_sorted_vec();
    best.into_iter().map(|(_, place)| place).collect()
}

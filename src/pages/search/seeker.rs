//! A search on its way to a page: what is found, what else may have been meant, and what to leave out.

use super::address::Asked;
use super::narrowing::{ChoiceView, choices, href};
use super::results::ResultView;
use super::{RESULTS_PER_PAGE, ResultsView};
use crate::content::search::entries;
use crate::content::search::{Chosen, Facet, Found, Index, Query, words};
use crate::pages::page::Page;
use crate::pages::pager::{self, Pager};

/// Asks the index for one visitor.
pub(super) struct Seeker<'a> {
    pub(super) page: &'a Page,
    pub(super) index: &'a Index,
    pub(super) chosen: &'a Chosen,
}

impl Seeker<'_> {
    pub(super) fn find(&self, asked: &Asked, wanted: &[String]) -> Found {
        self.ask(asked, wanted, Index::find)
    }

    /// What has the most of the words, where nothing has all of them.
    pub(super) fn find_most(&self, asked: &Asked, wanted: &[String]) -> Option<Found> {
        let found = (wanted.len() > 1).then(|| self.ask(asked, wanted, Index::find_most))?;
        (found.counts.total > 0).then_some(found)
    }

    fn ask(
        &self,
        asked: &Asked,
        wanted: &[String],
        find: impl Fn(&Index, &Query<'_>) -> Found,
    ) -> Found {
        // A text of which nothing is a word finds nothing, and not everything.
        let is_wordless = wanted.is_empty() && !asked.text.is_empty();
        let nothing = [String::new()];
        let query = |page: usize| Query {
            words: if is_wordless { &nothing } else { wanted },
            chosen: self.chosen,
            locale: self.page.locale,
            from: page.saturating_mul(RESULTS_PER_PAGE),
            most: RESULTS_PER_PAGE,
        };
        let found = find(self.index, &query(asked.page));
        let last = last_page(&found);
        if asked.page > last {
            return find(self.index, &query(last));
        }
        found
    }

    /// The search with the likely spelling, if that finds more than was found `so_far`.
    pub(super) fn respell(
        &self,
        asked: &Asked,
        wanted: &[String],
        so_far: usize,
    ) -> Option<(Asked, Vec<String>, Found)> {
        let respelt = self.index.respell(wanted, self.page.locale)?;
        let found = self.find(&asked.at(0), &respelt);
        if found.counts.total <= so_far {
            return None;
        }
        let hit = found.hits.first()?;
        // As it is written where it was found: the index knows no accents.
        let content = &self.page.content;
        let locale = hit.locale?;
        let labels = entries::labels(content, hit.entry, locale);
        let name = entries::name(content, hit.entry, locale);
        let written: Vec<String> = entries::with_texts(content, hit.entry, |texts| {
            let text = texts.iter().find(|text| text.locale == locale);
            wanted
                .iter()
                .zip(&respelt)
                .map(|(old, new)| {
                    let mut written = None;
                    let mut look = |line: &str| {
                        words::each(line, |token| {
                            if token.word == new && written.is_none() {
                                written = Some(line[token.at].to_lowercase());
                            }
                        });
                    };
                    if old == new {
                        look(&asked.text);
                    } else {
                        if let Some(text) = text {
                            look(text.title);
                            text.each_line(&mut look);
                        }
                        for label in labels.iter().map(String::as_str).chain(name) {
                            look(label);
                        }
                    }
                    written.unwrap_or_else(|| new.clone())
                })
                .collect()
        });
        Some((asked.with_text(written.join(" ")), respelt, found))
    }

    /// What to leave out so that something is found: one of the choices, or one of the words.
    pub(super) fn looser(
        &self,
        asked: &Asked,
        wanted: &[String],
        found: &Found,
    ) -> Vec<ChoiceView> {
        let t = self.page.t;
        // One view for each chosen facet, in their order.
        let facets = Facet::ALL.into_iter();
        let chosen = facets.filter(|facet| self.chosen[*facet as usize].is_some());
        let mut looser: Vec<ChoiceView> =
            choices(self.page, self.index, asked, self.chosen, &found.counts)
                .into_iter()
                .zip(chosen)
                .filter(|(_, facet)| found.counts.without[*facet as usize] > 0)
                .map(|(choice, _)| choice)
                .collect();
        if looser.is_empty() && self.chosen.iter().flatten().count() > 1 {
            let chosen = Chosen::default();
            let all = Asked {
                text: asked.text.clone(),
                ..Asked::default()
            };
            let found = Seeker {
                chosen: &chosen,
                ..*self
            }
            .find(&all, wanted);
            if found.counts.total > 0 {
                looser.push(ChoiceView {
                    href: href(self.page, &all),
                    words: t.say("search-without-choices"),
                    results: t.count("search-results", found.counts.total),
                });
            }
        }
        if wanted.len() < 2 {
            return looser;
        }
        let without_each = self.index.without_each(wanted, self.chosen);
        for (word, total) in wanted.iter().zip(without_each) {
            if total > 0 {
                let less = asked.with_text(without(&asked.text, word));
                looser.push(ChoiceView {
                    href: href(self.page, &less),
                    words: t.say_with("search-without", &[("word", &raw(&asked.text, word))]),
                    results: t.count("search-results", total),
                });
            }
        }
        looser
    }

    pub(super) fn results(&self, asked: &Asked, wanted: &[String], found: &Found) -> ResultsView {
        let t = self.page.t;
        let last = last_page(found);
        let at = asked.page.min(last);
        let results = t.count("search-results", found.counts.total);
        ResultsView {
            title: if asked.text.is_empty() {
                results
            } else {
                let variables = [("results", results.as_str()), ("text", &asked.text)];
                t.say_with("search-found", &variables)
            },
            list: found
                .hits
                .iter()
                .map(|hit| ResultView::new(self.page, *hit, wanted))
                .collect(),
            pager: (last > 0).then(|| Pager {
                place: pager::place(t, at + 1, last + 1),
                previous: (at > 0).then(|| href(self.page, &asked.at(at - 1))),
                next: (at < last).then(|| href(self.page, &asked.at(at + 1))),
                pages: Vec::new(),
                is_followed: false,
            }),
        }
    }
}

/// The number of the last page of results, from 0.
fn last_page(found: &Found) -> usize {
    found.counts.total.saturating_sub(1) / RESULTS_PER_PAGE
}

/// A word as it was typed.
fn raw(text: &str, word: &str) -> String {
    let mut raw = String::new();
    words::each(text, |token| {
        if token.word == word && raw.is_empty() {
            text[token.at].clone_into(&mut raw);
        }
    });
    raw
}

/// A text without one of its words.
fn without(text: &str, word: &str) -> String {
    let mut left = Vec::new();
    words::each(text, |token| {
        if !token.is_part && token.word != word {
            left.push(text[token.at].to_owned());
        }
    });
    left.join(" ")
}

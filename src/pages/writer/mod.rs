//! Puts content into the words of one page, and numbers the sources in the order in which the page cites them.
//!
//! Templates show what stands in these structs and decide nothing.

mod chart;
mod figures;
mod things;
mod views;

use std::cell::Cell;

use crate::content::model::{Country, Localised, Source};
use crate::content::prose::{Piece, Prose};
use crate::content::table::Key;
use crate::i18n::{Locale, When};
use crate::pages::page::Page;

pub use crate::pages::page::Words;

pub use figures::{Scope, Subject};
pub use views::{
    CampaignLink, CampaignView, ChartRow, ChartView, Citation, FigureView, FiguresView, NoteView,
    PartView, PresenceView, ProseView, ResourceView, Run, SourceView,
};

/// Lists of search results show no more of a description.
const DESCRIPTION_CHARS_MAX: usize = 200;

/// The first sentences of a text that fit, at least one.
fn sentences(text: &str, chars_max: usize) -> String {
    let ends = text
        .match_indices(['.', '!', '?', '؟'])
        .map(|(at, end)| at + end.len());
    let whole = ends.filter(|end| text[*end..].is_empty() || text[*end..].starts_with(' '));
    let mut cut = text.len();
    for (index, end) in whole.enumerate() {
        if index > 0 && text[..end].chars().count() > chars_max {
            break;
        }
        cut = end;
    }
    text[..cut].to_owned()
}

/// Turns content into what one page shows.
pub struct Writer<'a> {
    page: &'a Page,
    cited: Vec<Key<Source>>,
    /// Notes that stand on the page already: each is told once.
    told: Vec<Key<Localised<Prose>>>,
    /// Whether anything fell back on the default language so far.
    is_partly_english: Cell<bool>,
    /// Whose total prose may speak of.
    country: Option<&'a Country>,
}

impl<'a> Writer<'a> {
    pub fn new(page: &'a Page) -> Writer<'a> {
        Writer {
            page,
            cited: Vec::new(),
            told: Vec::new(),
            is_partly_english: Cell::new(false),
            country: None,
        }
    }

    pub fn for_country(page: &'a Page, country: &'a Country) -> Writer<'a> {
        Writer {
            country: Some(country),
            ..Writer::new(page)
        }
    }

    /// Cites a source; the page will list it.
    fn cite(&mut self, source: Key<Source>) -> Citation {
        let place = self
            .cited
            .iter()
            .position(|cited| *cited == source)
            .unwrap_or_else(|| {
                self.cited.push(source);
                self.cited.len() - 1
            });
        let number = place + 1;
        Citation {
            number,
            words: self
                .page
                .t
                .say_with("source-number", &[("number", &number.to_string())]),
        }
    }

    /// Cites several sources, in the order of their numbers.
    pub fn cite_all(&mut self, sources: &[Key<Source>]) -> Vec<Citation> {
        let mut citations: Vec<Citation> =
            sources.iter().map(|source| self.cite(*source)).collect();
        citations.sort_by_key(|citation| citation.number);
        citations
    }

    /// The language of words, if it is not that of the page.
    fn other(&self, locale: Locale) -> Option<Locale> {
        let other = (locale != self.page.locale).then_some(locale);
        if other.is_some() {
            self.is_partly_english.set(true);
        }
        other
    }

    /// Whether anything on the page fell back on the default language.
    pub fn is_partly_english(&self) -> bool {
        self.is_partly_english.get()
    }

    /// Prose as plain words in one language.
    pub fn plain_in(&mut self, prose: &Prose, locale: Locale) -> String {
        let paragraphs = prose.0.iter().map(|paragraph| {
            let runs = paragraph.iter().map(|piece| self.run(piece, locale));
            runs.map(|run| match run {
                Run::Words(words) | Run::Figure(words, _) => words,
            })
            .collect::<String>()
        });
        paragraphs.collect::<Vec<_>>().join(" ")
    }

    /// The beginning of a text as plain words, for a description.
    pub fn plain<T>(&mut self, text: &Localised<T>, pick: impl Fn(&T) -> &Prose) -> String {
        let prose = self.prose(text, pick);
        let first = prose
            .paragraphs
            .first()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let words: String = first
            .iter()
            .map(|run| match run {
                Run::Words(words) | Run::Figure(words, _) => words.as_str(),
            })
            .collect();
        sentences(&words, DESCRIPTION_CHARS_MAX)
    }

    pub fn words<T>(&self, text: &Localised<T>, pick: impl Fn(&T) -> &str) -> Words {
        let words = self.page.words(text, pick);
        if words.other.is_some() {
            self.is_partly_english.set(true);
        }
        words
    }

    pub fn prose<T>(&mut self, text: &Localised<T>, pick: impl Fn(&T) -> &Prose) -> ProseView {
        let said = text.get(self.page.locale);
        let paragraphs = pick(said.words)
            .0
            .iter()
            .map(|paragraph| {
                let pieces = paragraph.iter();
                pieces.map(|piece| self.run(piece, said.locale)).collect()
            })
            .collect();
        ProseView {
            other: self.other(said.locale),
            paragraphs,
        }
    }

    /// A piece of prose in the language of its words.
    fn run(&mut self, piece: &Piece, locale: Locale) -> Run {
        match piece {
            Piece::Words(words) => Run::Words(words.clone()),
            // `content::check` has refused references to nothing; should one remain, the sentence goes without it.
            Piece::Figure(slug) => match self.page.content.figures.find(slug) {
                Some(figure) => {
                    let source = self.cite(figure.source);
                    let (qualifier, value) = (figure.qualifier, figure.value);
                    let phrase = self.phrase(qualifier, value, figure.unit, locale);
                    Run::Figure(phrase, Some(source))
                }
                None => Run::Words(String::new()),
            },
            Piece::Total(unit) => match self.page.content.units.key(unit).zip(self.country) {
                Some((unit, country)) => {
                    Run::Figure(self.total_phrase(country, unit, locale), None)
                }
                None => Run::Words(String::new()),
            },
        }
    }

    /// The list at the foot of the page. Comes last: nothing can be cited afterwards.
    pub fn sources(self) -> Vec<SourceView> {
        let t = self.page.t;
        let date = |when: Option<When>| when.map(|when| t.when(when));
        self.cited
            .iter()
            .zip(1..)
            .map(|(key, number)| {
                let source = self.page.content.sources.get(*key);
                SourceView {
                    number,
                    title: source.title.clone().unwrap_or_else(|| {
                        t.say_with("source-untitled", &[("publisher", &source.publisher)])
                    }),
                    language: source
                        .language
                        .clone()
                        .filter(|language| language != self.page.locale.tag()),
                    publisher: source.publisher.clone(),
                    published: date(source.published),
                    read: date(source.read),
                    link: source.link().map(str::to_owned),
                    address: source.address.clone().filter(|_| source.link().is_none()),
                    offline: source.offline,
                }
            })
            .collect()
    }
}

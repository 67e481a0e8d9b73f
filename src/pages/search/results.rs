//! What was found, in words: what it is, where, when, and why it was found.

use super::marked::{self, Stretch};
use crate::content::model::Country;
use crate::content::search::entries::{self, EntryText, Passage};
use crate::content::search::facets::{countries, when};
use crate::content::search::{Entry, Hit};
use crate::content::table::Key;
use crate::i18n::Locale;
use crate::pages::page::Page;
use crate::pages::presence;
use crate::pages::resources;
use crate::pages::writer::Writer;

/// More countries than this are counted and not named.
const COUNTRIES_NAMED_MAX: usize = 3;

pub(super) struct ResultView {
    pub(super) href: String,
    pub(super) title: Vec<Stretch>,
    /// The language of the title, as a BCP 47 tag, if it is not that of the page.
    pub(super) title_language: Option<String>,
    /// From the language of the title, not from its first letter; `auto` where nobody knows.
    pub(super) title_direction: &'static str,
    /// What it is, where and when, and the labels by which it was found.
    pub(super) facts: Vec<FactView>,
    pub(super) snippet: Vec<Stretch>,
    /// The language of the snippet, if it is not that of the page.
    pub(super) other: Option<Locale>,
    /// "Found in a text in French:"
    pub(super) other_name: String,
}

pub(super) struct FactView {
    pub(super) words: Vec<Stretch>,
    /// The language, if it is not that of the page.
    pub(super) other: Option<Locale>,
}

impl ResultView {
    pub(super) fn new(page: &Page, hit: Hit, wanted: &[String]) -> ResultView {
        entries::with_texts(&page.content, hit.entry, |texts| {
            ResultView::of_texts(page, hit, wanted, texts)
        })
    }

    fn of_texts(page: &Page, hit: Hit, wanted: &[String], texts: &[EntryText<'_>]) -> ResultView {
        let content = &page.content;
        let find = |locale: Locale| texts.iter().find(|text| text.locale == locale);
        // Every entry has a text: in the language that was found, in that of the page, or in the default one.
        let own = find(page.locale)
            .or_else(|| find(Locale::DEFAULT))
            .unwrap_or(&texts[0]);
        let passages = |text: &EntryText<'_>| passages(page, hit.entry, text);
        let found = hit.locale.and_then(find).map(|text| (text, passages(text)));
        let found = found.filter(|(text, passages)| {
            let mut lines = passages.iter().map(String::as_str).chain([text.title]);
            lines.any(|line| marked::found_in(line, wanted) > 0)
        });
        let is_found = found.is_some();
        // What was found by its labels alone shows the text that the reader reads best.
        let (text, passages) = found.unwrap_or_else(|| (own, passages(own)));
        let other = (text.locale != page.locale).then_some(text.locale);
        let message = if is_found {
            "search-in-language"
        } else {
            "search-only-language"
        };
        let title_language = match hit.entry {
            Entry::Resource(key) => Some(content.resources.get(key).language.clone()),
            // The name of an organisation is in no language.
            Entry::Partner(_) => None,
            _ => Some(own.locale.tag().to_owned()),
        };
        let title_locale = title_language.as_deref().and_then(Locale::from_tag);
        ResultView {
            href: href(page, hit.entry),
            title: marked::whole(own.title, wanted),
            title_language: title_language.filter(|tag| tag != page.locale.tag()),
            title_direction: title_locale.map_or("auto", Locale::direction),
            facts: marked_facts(page, hit, wanted),
            snippet: snippet(&passages, wanted),
            other,
            other_name: other
                .map(|locale| in_language(page, message, locale))
                .unwrap_or_default(),
        }
    }
}

fn in_language(page: &Page, message: &str, locale: Locale) -> String {
    let name = match page.content.languages.find(locale.tag()) {
        Some(name) => name.get(page.locale).words.as_str(),
        None => locale.name(),
    };
    page.t.say_with(message, &[("language", name)])
}

fn href(page: &Page, entry: Entry) -> String {
    let content = &page.content;
    let country =
        |key: Key<Country>| page.href(&format!("/locations/{}", content.countries[key].slug));
    match entry {
        Entry::Country(key) => country(key),
        Entry::Initiative(key) => {
            let initiative = &content.initiatives[key];
            match initiative.countries.first() {
                Some(place) if initiative.local => {
                    presence::href(page, &content.countries[*place], initiative)
                }
                _ => page.href(&format!("/initiatives/{}", initiative.slug)),
            }
        }
        Entry::Campaign(key) => page.href(&format!("/campaigns/{}", content.campaigns.slug(key))),
        Entry::Partner(key) => page.href(&format!("/partners/{}", content.partners[key].slug)),
        Entry::Resource(key) => resources::href(page, key),
    }
}

fn facts(page: &Page, entry: Entry) -> Vec<String> {
    let (content, t) = (&page.content, page.t);
    let name = |country: &Key<Country>| {
        let territory = content.countries[*country].territory;
        content.territories[territory]
            .name
            .get(page.locale)
            .words
            .as_str()
    };
    let mut facts = vec![t.say(entry.kind_words())];
    if let Entry::Campaign(key) = entry
        && let Some(place) = content.campaigns.get(key).place
    {
        facts.push(content.places[place].name.get(page.locale).words.clone());
    }
    let countries = countries(content, entry);
    if countries.len() > COUNTRIES_NAMED_MAX {
        facts.push(t.count("search-countries", countries.len()));
    } else if !countries.is_empty() && !matches!(entry, Entry::Country(_)) {
        facts.push(t.list(countries.iter().map(name)));
    }
    facts.extend(when(content, entry).map(|when| t.when(when)));
    facts
}

/// The facts, and after them those labels by which an entry was found and which are not among them.
fn marked_facts(page: &Page, hit: Hit, wanted: &[String]) -> Vec<FactView> {
    let facts = facts(page, hit.entry);
    let locale = hit.locale.unwrap_or(page.locale);
    let mut labels = entries::labels(&page.content, hit.entry, locale);
    labels.retain(|label| {
        let is_told = facts.iter().any(|fact| fact.contains(label));
        !is_told && marked::found_in(label, wanted) > 0
    });
    let view = |words: &str, other: Option<Locale>| FactView {
        words: marked::whole(words, wanted),
        other,
    };
    let other = (locale != page.locale).then_some(locale);
    let labels = labels.iter().map(|label| view(label, other));
    facts
        .iter()
        .map(|fact| view(fact, None))
        .chain(labels)
        .collect()
}

/// The body of a text as it can be quoted.
fn passages(page: &Page, entry: Entry, text: &EntryText<'_>) -> Vec<String> {
    let mut writer = match entry {
        Entry::Country(key) => Writer::for_country(page, &page.content.countries[key]),
        _ => Writer::new(page),
    };
    let passages = text.body.iter().map(|passage| match passage {
        Passage::Line(line) => (*line).to_owned(),
        Passage::Prose(prose) => writer.plain_in(prose, text.locale),
    });
    passages.collect()
}

/// The passage that has most of the wanted words; how the text begins, if none has any.
fn snippet(passages: &[String], wanted: &[String]) -> Vec<Stretch> {
    let counts = passages
        .iter()
        .map(|passage| marked::found_in(passage, wanted));
    let best = counts.enumerate().fold(
        (0, 0),
        |best, (place, count)| {
            if count > best.1 { (place, count) } else { best }
        },
    );
    let passage = passages.get(best.0).map_or("", String::as_str);
    marked::snippet(passage, wanted)
}

//! What can be found, and by which texts.

use crate::content::Content;
use crate::content::archive::Taken;
use crate::content::model::{Campaign, Country, Initiative, Localised, Part, Partner, Resource};
use crate::content::prose::{Piece, Prose};
use crate::content::table::Key;
use crate::i18n::{Locale, Text};

use super::facets::{countries, when};

/// One thing that a search can find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    Country(Key<Country>),
    Initiative(Key<Initiative>),
    Campaign(Key<Campaign>),
    Partner(Key<Partner>),
    Resource(Key<Resource>),
}

impl Entry {
    /// The message that says which kind of entry it is.
    pub fn kind_words(self) -> &'static str {
        match self {
            Entry::Country(_) => "kind-country",
            Entry::Initiative(_) => "kind-initiative",
            Entry::Campaign(_) => "kind-campaign",
            Entry::Partner(_) => "kind-partner",
            Entry::Resource(_) => "kind-resource",
        }
    }
}

/// What an entry says about itself in one language.
pub struct EntryText<'a> {
    pub locale: Locale,
    pub title: &'a str,
    pub body: Vec<Passage<'a>>,
    pub labels: Vec<String>,
}

impl EntryText<'_> {
    /// Goes through everything but the title. Figures and totals are no words.
    pub fn each_line(&self, mut see: impl FnMut(&str)) {
        self.labels.iter().for_each(|label| see(label));
        for passage in &self.body {
            match passage {
                Passage::Line(line) => see(line),
                Passage::Prose(prose) => {
                    for piece in prose.pieces() {
                        if let Piece::Words(words) = piece {
                            see(words);
                        }
                    }
                }
            }
        }
    }
}

/// A piece of the text of an entry.
#[derive(Clone, Copy)]
pub enum Passage<'a> {
    Line(&'a str),
    Prose(&'a Prose),
}

/// Everything that can be found, in the order in which it is listed when nothing else decides.
pub fn all(content: &Content) -> impl Iterator<Item = Entry> {
    let countries = content.countries.keys().map(Entry::Country);
    countries
        .chain(content.initiatives.keys().map(Entry::Initiative))
        .chain(content.campaigns.keys().map(Entry::Campaign))
        .chain(content.resources.keys().map(Entry::Resource))
        .chain(content.partners.keys().map(Entry::Partner))
}

/// Shows the texts of an entry: one for each language in which it has words of its own.
pub fn with_texts<R>(
    content: &Content,
    entry: Entry,
    see: impl FnOnce(&[EntryText<'_>]) -> R,
) -> R {
    match entry {
        Entry::Country(key) => see(&country(content, key)),
        Entry::Initiative(key) => see(&initiative(content, key)),
        Entry::Campaign(key) => see(&campaign(content, key, &content.campaigns.get(key))),
        Entry::Partner(key) => see(&partner(content, key, &parts(content, key))),
        Entry::Resource(key) => see(&resource(content, key, &content.resources.get(key))),
    }
}

/// The languages in which an entry has words of its own.
pub(super) fn locales(content: &Content, entry: Entry) -> Vec<Locale> {
    match entry {
        Entry::Country(key) => content.countries[key].text.locales().collect(),
        Entry::Initiative(key) => content.initiatives[key].text.locales().collect(),
        Entry::Campaign(key) => content.campaigns.get(key).text.locales().collect(),
        Entry::Partner(key) => locales_of(&parts(content, key)).collect(),
        Entry::Resource(key) => content.resources.get(key).summary.locales().collect(),
    }
}

/// What an entry is and what it belongs to, in a language in which it need not have a text: kind, place, countries, themes,
/// initiative, publisher, date.
pub fn labels(content: &Content, entry: Entry, locale: Locale) -> Vec<String> {
    let t = Text::of(locale);
    let mut labels = vec![t.say(entry.kind_words())];
    let mut put = |name: &str| labels.push(name.to_owned());
    if let Entry::Campaign(key) = entry {
        let campaign = content.campaigns.get(key);
        let place = campaign.place.map(|place| &content.places[place].name);
        let themes = campaign.themes.iter().map(|theme| &content.themes[*theme]);
        for name in place.into_iter().chain(themes) {
            put(name.get(locale).words);
        }
        put(&content.initiatives[campaign.initiative]
            .text
            .get(locale)
            .words
            .name);
    }
    if let Entry::Resource(key) = entry {
        put(&content.resources.get(key).publisher);
    }
    for key in countries(content, entry) {
        put(name_of(content, key, locale));
    }
    labels.extend(when(content, entry).map(|when| t.when(when)));
    labels
}

/// What an entry is called in a language, its title aside: a country page is looked for by the name of the country, and an
/// organisation has the same name in all languages.
pub fn name(content: &Content, entry: Entry, locale: Locale) -> Option<&str> {
    match entry {
        Entry::Country(key) => Some(name_of(content, key, locale)),
        Entry::Partner(key) => Some(&content.partners[key].name),
        _ => None,
    }
}

fn country(content: &Content, key: Key<Country>) -> Vec<EntryText<'_>> {
    each(&content.countries[key].text, |locale, text| EntryText {
        locale,
        title: &text.title,
        body: vec![Passage::Prose(&text.intro), Passage::Prose(&text.gaps)],
        labels: labels(content, Entry::Country(key), locale),
    })
}

fn initiative(content: &Content, key: Key<Initiative>) -> Vec<EntryText<'_>> {
    let initiative = &content.initiatives[key];
    let countries = || {
        initiative
            .countries
            .iter()
            .map(|key| &content.countries[*key])
    };
    each(&initiative.text, |locale, text| {
        let own = [&text.summary].into_iter().chain(&text.story);
        let presences = countries()
            .flat_map(|country| &country.presences)
            .filter(|presence| presence.initiative == key)
            .filter_map(|presence| presence.text.as_ref()?.own(locale));
        EntryText {
            locale,
            title: &text.name,
            body: own.chain(presences).map(Passage::Prose).collect(),
            labels: labels(content, Entry::Initiative(key), locale),
        }
    })
}

fn campaign<'a>(
    content: &Content,
    key: Key<Campaign>,
    campaign: &'a Campaign,
) -> Vec<EntryText<'a>> {
    each(&campaign.text, |locale, text| EntryText {
        locale,
        title: &text.name,
        body: [Passage::Line(&text.headline), Passage::Prose(&text.story)]
            .into_iter()
            .chain(text.link_name.as_deref().map(Passage::Line))
            .collect(),
        labels: labels(content, Entry::Campaign(key), locale),
    })
}

fn partner<'a>(
    content: &'a Content,
    key: Key<Partner>,
    parts: &'a [Taken<Part>],
) -> Vec<EntryText<'a>> {
    let texts = locales_of(parts).map(|locale| EntryText {
        locale,
        title: &content.partners[key].name,
        body: parts
            .iter()
            .filter_map(|part| part.text.own(locale).map(Passage::Prose))
            .collect(),
        labels: labels(content, Entry::Partner(key), locale),
    });
    texts.collect()
}

fn parts(content: &Content, partner: Key<Partner>) -> Vec<Taken<Part>> {
    let parts = content.partners[partner].parts.iter();
    parts.map(|(_, part)| content.parts.get(*part)).collect()
}

/// The languages in which a partner's parts are told. Its name is the same in all languages, so one without any text is found
/// in the default one.
fn locales_of(parts: &[Taken<Part>]) -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().filter(|locale| {
        let has_text = parts.iter().any(|part| part.text.has(*locale));
        has_text || (*locale == Locale::DEFAULT && parts.is_empty())
    })
}

fn resource<'a>(
    content: &Content,
    key: Key<Resource>,
    resource: &'a Resource,
) -> Vec<EntryText<'a>> {
    each(&resource.summary, |locale, summary| EntryText {
        locale,
        title: &resource.title,
        body: vec![Passage::Prose(summary)],
        labels: labels(content, Entry::Resource(key), locale),
    })
}

fn each<'a, T>(
    text: &'a Localised<T>,
    make: impl Fn(Locale, &'a T) -> EntryText<'a>,
) -> Vec<EntryText<'a>> {
    let locales = text.locales();
    locales
        .filter_map(|locale| Some(make(locale, text.own(locale)?)))
        .collect()
}

fn name_of(content: &Content, country: Key<Country>, locale: Locale) -> &str {
    let territory = content.countries[country].territory;
    content.territories[territory].name.get(locale).words
}

//! What can be found, and by which texts.

use crate::content::Content;
use crate::content::model::{Campaign, Country, Initiative, Localised, Partner, Resource};
use crate::content::prose::{Piece, Prose};
use crate::content::table::Key;
use crate::i18n::Locale;

/// One thing that a search can find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    Country(Key<Country>),
    Initiative(Key<Initiative>),
    Campaign(Key<Campaign>),
    Partner(Key<Partner>),
    Resource(Key<Resource>),
}

/// What an entry says about itself in one language.
pub struct EntryText<'a> {
    pub locale: Locale,
    pub title: &'a str,
    pub body: Vec<Passage<'a>>,
    /// What it belongs to: country, place, initiative, themes.
    pub labels: Vec<&'a str>,
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

/// The texts of an entry: one for each language in which it has words of its own.
pub fn texts(content: &Content, entry: Entry) -> Vec<EntryText<'_>> {
    match entry {
        Entry::Country(key) => country(content, &content.countries[key]),
        Entry::Initiative(key) => initiative(content, key),
        Entry::Campaign(key) => campaign(content, &content.campaigns[key]),
        Entry::Partner(key) => partner(content, key),
        Entry::Resource(key) => resource(&content.resources[key]),
    }
}

fn country<'a>(content: &'a Content, country: &'a Country) -> Vec<EntryText<'a>> {
    let name = &content.territories[country.territory].name;
    each(&country.text, |locale, text| EntryText {
        locale,
        title: &text.title,
        body: vec![Passage::Prose(&text.intro), Passage::Prose(&text.gaps)],
        labels: vec![name.get(locale).words],
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
            labels: countries()
                .map(|country| name_of(content, country, locale))
                .collect(),
        }
    })
}

fn campaign<'a>(content: &'a Content, campaign: &'a Campaign) -> Vec<EntryText<'a>> {
    let initiative = &content.initiatives[campaign.initiative].text;
    each(&campaign.text, |locale, text| {
        let place = campaign.place.map(|place| &content.places[place].name);
        let themes = campaign.themes.iter().map(|theme| &content.themes[*theme]);
        let country = &content.countries[campaign.country];
        let labels = place
            .into_iter()
            .chain([&content.territories[country.territory].name])
            .chain(themes)
            .map(|name| name.get(locale).words.as_str())
            .chain([initiative.get(locale).words.name.as_str()]);
        EntryText {
            locale,
            title: &text.name,
            body: [Passage::Line(&text.headline), Passage::Prose(&text.story)]
                .into_iter()
                .chain(text.link_name.as_deref().map(Passage::Line))
                .collect(),
            labels: labels.collect(),
        }
    })
}

/// A name is the same in all languages, so a partner without any text is found in the default one.
fn partner(content: &Content, key: Key<Partner>) -> Vec<EntryText<'_>> {
    let partner = &content.partners[key];
    let parts: Vec<_> = content
        .countries
        .all()
        .iter()
        .flat_map(|country| country.parts.iter().map(move |part| (country, part)))
        .filter(|(_, part)| part.partner == key)
        .collect();
    let has_text = |locale: &Locale| parts.iter().any(|(_, part)| part.text.has(*locale));
    Locale::ALL
        .into_iter()
        .filter(|locale| has_text(locale) || (*locale == Locale::DEFAULT && parts.is_empty()))
        .map(|locale| EntryText {
            locale,
            title: &partner.name,
            body: parts
                .iter()
                .filter_map(|(_, part)| part.text.own(locale).map(Passage::Prose))
                .collect(),
            labels: parts
                .iter()
                .map(|(country, _)| name_of(content, country, locale))
                .collect(),
        })
        .collect()
}

fn resource(resource: &Resource) -> Vec<EntryText<'_>> {
    each(&resource.summary, |locale, summary| EntryText {
        locale,
        title: &resource.title,
        body: vec![Passage::Prose(summary)],
        labels: vec![&resource.publisher],
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

fn name_of<'a>(content: &'a Content, country: &Country, locale: Locale) -> &'a str {
    let name = &content.territories[country.territory].name;
    name.get(locale).words
}

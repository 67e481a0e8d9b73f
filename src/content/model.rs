//! The things of the directory as plain values. How they relate is said by keys; words are kept per language.

use super::prose::Prose;
use super::table::{Key, Table};
use crate::i18n::{Locale, When};

/// Everything the site publishes at one moment. Never changes once made.
#[derive(Debug, Default)]
pub struct Content {
    /// Names the seeds it was made from: equal versions, equal pages.
    pub version: String,
    pub countries: Table<Country>,
    pub initiatives: Table<Initiative>,
    pub campaigns: Table<Campaign>,
    pub figures: Table<Figure>,
    pub units: Table<Unit>,
    pub notes: Table<Localised<Prose>>,
    pub sources: Table<Source>,
    pub partners: Table<Partner>,
    pub resources: Table<Resource>,
    pub territories: Table<Localised<String>>,
    pub places: Table<Place>,
    pub languages: Table<Localised<String>>,
}

/// The same words in one or more languages.
#[derive(Debug, Clone)]
pub struct Localised<T>(Vec<(Locale, T)>);

/// Words in the language that was asked for, or in another one if there are none.
#[derive(Debug)]
pub struct Said<'a, T> {
    pub locale: Locale,
    pub words: &'a T,
}

impl<T> Localised<T> {
    /// `None` without words in the default language, on which every other language falls back.
    pub fn new(rows: Vec<(Locale, T)>) -> Option<Localised<T>> {
        rows.iter()
            .any(|(locale, _)| *locale == Locale::DEFAULT)
            .then_some(Localised(rows))
    }

    pub fn get(&self, locale: Locale) -> Said<'_, T> {
        let row = |wanted| self.0.iter().find(|(locale, _)| *locale == wanted);
        let (locale, words) = row(locale)
            .or_else(|| row(Locale::DEFAULT))
            .expect("`new` asks for the default language");
        Said {
            locale: *locale,
            words,
        }
    }
}

#[derive(Debug)]
pub struct Place {
    pub territory: Key<Localised<String>>,
    pub name: Localised<String>,
}

#[derive(Debug)]
pub struct Country {
    pub slug: String,
    pub territory: Key<Localised<String>>,
    pub text: Localised<CountryText>,
    pub reviewed: When,
    /// In the order of the page.
    pub presences: Vec<Presence>,
    pub parts: Vec<Part>,
    pub resources: Vec<Key<Resource>>,
    /// Totals that a publisher stated.
    pub figures: Vec<Key<Figure>>,
}

#[derive(Debug)]
pub struct CountryText {
    pub title: String,
    pub intro: Prose,
}

/// That an initiative runs in a country.
#[derive(Debug)]
pub struct Presence {
    pub initiative: Key<Initiative>,
    /// What the initiative did here; `None` where its summary says enough.
    pub text: Option<Localised<Prose>>,
    pub campaigns: Vec<Key<Campaign>>,
    /// About the initiative in this country only.
    pub figures: Vec<Key<Figure>>,
}

#[derive(Debug)]
pub struct Initiative {
    pub slug: String,
    /// Runs in one country only and has no page of its own.
    pub local: bool,
    pub text: Localised<InitiativeText>,
    /// About the initiative as a whole.
    pub figures: Vec<Key<Figure>>,
    pub sources: Vec<Key<Source>>,
    pub countries: Vec<Key<Country>>,
}

#[derive(Debug)]
pub struct InitiativeText {
    pub name: String,
    pub summary: Prose,
    pub story: Option<Prose>,
}

#[derive(Debug)]
pub struct Campaign {
    pub slug: String,
    pub country: Key<Country>,
    pub initiative: Key<Initiative>,
    pub place: Option<Key<Place>>,
    pub date: Option<When>,
    pub link: Option<String>,
    pub text: Localised<CampaignText>,
    pub figures: Vec<Key<Figure>>,
    pub sources: Vec<Key<Source>>,
}

#[derive(Debug)]
pub struct CampaignText {
    pub name: String,
    pub headline: String,
    pub story: Prose,
    pub link_name: Option<String>,
}

/// ONE measured claim.
#[derive(Debug, Clone)]
pub struct Figure {
    pub slug: String,
    /// Heads its card, and counts towards the total of the country.
    pub headed: bool,
    pub qualifier: Qualifier,
    pub value: u64,
    pub unit: Key<Unit>,
    /// `None`: where the thing itself is.
    pub area: Option<Area>,
    pub period: Period,
    /// `None`: no source says; the note tells so.
    pub as_of: Option<When>,
    pub source: Key<Source>,
    pub note: Option<Key<Localised<Prose>>>,
}

/// How firm a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    Exact,
    AtLeast,
    /// Just below.
    Nearly,
    Approx,
    /// Said beforehand: never summed, never headed.
    Forecast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    Europe,
    World,
}

/// The time that a measurement covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// From beginning to end, or until the as-of date.
    Whole,
    /// The source does not say.
    Unknown,
    FirstHours(u32),
    FirstDays(u32),
    During(When),
}

#[derive(Debug)]
pub struct Unit {
    pub slug: String,
    pub kind: UnitKind,
    pub words: Localised<Vec<UnitWords>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    People,
    /// Views, shares: things that one person can cause many of.
    Events,
    Groups,
    Percent,
}

/// The words for a unit in one plural category.
#[derive(Debug, Clone)]
pub struct UnitWords {
    pub category: String,
    /// Inside a sentence: "people".
    pub noun: String,
    /// Standing alone: "people reached".
    pub label: String,
}

#[derive(Debug)]
pub struct Source {
    pub slug: String,
    pub title: String,
    /// Of the title, as a BCP 47 tag.
    pub language: Option<String>,
    pub publisher: String,
    pub address: Option<String>,
    pub offline: bool,
    pub published: Option<When>,
    pub read: Option<When>,
}

impl Source {
    /// The address, if a visitor may be sent there.
    pub fn link(&self) -> Option<&str> {
        self.address
            .as_deref()
            .filter(|address| !self.offline && address.starts_with("https://"))
    }
}

#[derive(Debug)]
pub struct Partner {
    pub slug: String,
    pub name: String,
    pub kind: PartnerKind,
    pub home: Option<Key<Localised<String>>>,
    pub link: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartnerKind {
    Ngo,
    University,
    ThinkTank,
    Foundation,
    Agency,
    Media,
    Company,
    ProgrammeManager,
    PublicBody,
}

/// What a partner did in one country.
#[derive(Debug)]
pub struct Part {
    pub partner: Key<Partner>,
    pub initiative: Option<Key<Initiative>>,
    pub role: Role,
    pub text: Localised<Prose>,
    pub source: Key<Source>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Organiser,
    Participant,
    Creative,
    Support,
}

#[derive(Debug)]
pub struct Resource {
    pub slug: String,
    pub kind: ResourceKind,
    pub title: String,
    /// Of the title, as a BCP 47 tag.
    pub language: String,
    pub publisher: String,
    pub published: Option<When>,
    pub link: Option<String>,
    pub source: Key<Source>,
    pub summary: Localised<Prose>,
    /// Those it is known to exist in; empty where no source says.
    pub languages: Vec<Key<Localised<String>>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResourceKind {
    Guide,
    Report,
    Toolkit,
}

//! The things of the directory as plain values. How they relate is said by keys; words are kept per language.

use serde::{Deserialize, Serialize};

use super::archive::Archive;
use super::prose::Prose;
use super::table::{Key, Table};
use super::total::Sum;
use crate::i18n::When;

pub use super::localised::{Localised, Said};

/// Everything the site publishes at one moment. Never changes once made.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Content {
    /// Names the seeds it was made from: equal versions, equal pages.
    #[serde(skip)]
    pub version: String,
    pub countries: Table<Country>,
    pub initiatives: Table<Initiative>,
    pub campaigns: Archive<Campaign>,
    pub figures: Archive<Figure>,
    pub units: Table<Unit>,
    pub notes: Archive<Localised<Prose>>,
    pub sources: Archive<Source>,
    pub partners: Table<Partner>,
    /// Each has a slug of the slugs of its country and its partner: `france/institut-francais`.
    pub parts: Archive<Part>,
    pub resources: Archive<Resource>,
    pub territories: Table<Territory>,
    pub places: Table<Place>,
    pub languages: Table<Localised<String>>,
    pub themes: Table<Localised<String>>,
    /// All land of the world, for its map.
    pub land: Shape,
    /// By the code of their territory, also of territories that the directory does not mention.
    pub outlines: Archive<Outline>,
    /// Addresses that no longer lead to a page by themselves, by their path without the language.
    pub addresses: Table<Address>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Territory {
    /// ISO 3166-1.
    pub code: String,
    pub region: Region,
    pub name: Localised<String>,
}

/// A region of the world by the United Nations' standard M49.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Region {
    Africa,
    Americas,
    Asia,
    Europe,
    Oceania,
}

impl Region {
    pub const ALL: [Region; 5] = [
        Region::Africa,
        Region::Americas,
        Region::Asia,
        Region::Europe,
        Region::Oceania,
    ];
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Place {
    pub territory: Key<Territory>,
    pub name: Localised<String>,
    /// `None`: listed, and drawn on no map.
    pub point: Option<Point>,
}

/// A point on the globe, in hundredths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub longitude: i32,
    pub latitude: i32,
}

/// Closed rings of points; a ring inside another is a hole.
pub type Shape = Vec<Vec<Point>>;

/// The shape of a territory.
#[derive(Debug, Serialize, Deserialize)]
pub struct Outline {
    /// All of it, coarse enough for a map of the world.
    pub world: Shape,
    /// Its main part, fine enough for a map of its own.
    pub detail: Option<Shape>,
}

/// What became of an address that once led to a page.
#[derive(Debug, Serialize, Deserialize)]
pub enum Address {
    /// The path of the page that now says the same, without the language.
    Moved(String),
    Removed {
        on: When,
        text: Localised<RemovedText>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RemovedText {
    /// What stood there.
    pub title: String,
    /// Why it was removed, and what is known.
    pub text: Prose,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Country {
    pub slug: String,
    pub territory: Key<Territory>,
    pub text: Localised<CountryText>,
    pub reviewed: When,
    /// In the order of the page.
    pub presences: Vec<Presence>,
    pub parts: Vec<Key<Part>>,
    pub resources: Vec<Key<Resource>>,
    /// Totals that a publisher stated.
    pub figures: Vec<Key<Figure>>,
    /// What the headed figures of its campaigns add up to, by their units.
    pub sums: Vec<(Key<Unit>, Sum)>,
}

impl Country {
    /// What an initiative does here; `None` if it does not run here.
    pub fn presence(&self, initiative: Key<Initiative>) -> Option<&Presence> {
        let mut presences = self.presences.iter();
        presences.find(|presence| presence.initiative == initiative)
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct CountryText {
    pub title: String,
    pub intro: Prose,
    /// What is not known to us.
    pub gaps: Prose,
}

/// That an initiative runs in a country.
#[derive(Debug, Serialize, Deserialize)]
pub struct Presence {
    pub initiative: Key<Initiative>,
    /// What the initiative did here; `None` where its summary says enough.
    pub text: Option<Localised<Prose>>,
    pub campaigns: Vec<Key<Campaign>>,
    /// About the initiative in this country only.
    pub figures: Vec<Key<Figure>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Initiative {
    pub slug: String,
    /// Runs in one country only and has no page of its own.
    pub local: bool,
    pub reviewed: When,
    pub text: Localised<InitiativeText>,
    /// About the initiative as a whole.
    pub figures: Vec<Key<Figure>>,
    pub sources: Vec<Key<Source>>,
    pub countries: Vec<Key<Country>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct InitiativeText {
    pub name: String,
    pub summary: Prose,
    pub story: Option<Prose>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Campaign {
    pub slug: String,
    pub country: Key<Country>,
    pub initiative: Key<Initiative>,
    pub place: Option<Key<Place>>,
    pub date: Option<When>,
    pub status: Status,
    pub themes: Vec<Key<Localised<String>>>,
    pub link: Option<String>,
    pub text: Localised<CampaignText>,
    pub figures: Vec<Key<Figure>>,
    pub sources: Vec<Key<Source>>,
}

/// Whether a campaign goes on, as far as our sources tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    Active,
    Ended,
    Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct CampaignText {
    pub name: String,
    pub headline: String,
    pub story: Prose,
    pub link_name: Option<String>,
}

/// ONE measured claim.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Figure {
    /// Heads its card, and counts towards the total of the country.
    pub headed: bool,
    /// Snapshots of one counter share its name; each has an as-of date.
    pub counter: Option<String>,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Qualifier {
    Exact,
    AtLeast,
    /// Just below.
    Nearly,
    Approx,
    /// Said beforehand: never summed, never headed.
    Forecast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Area {
    Europe,
    World,
}

/// The time that a measurement covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Period {
    /// From beginning to end, or until the as-of date.
    Whole,
    /// The source does not say.
    Unknown,
    FirstHours(u32),
    FirstDays(u32),
    During(When),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Unit {
    pub kind: UnitKind,
    pub words: Localised<Vec<UnitWords>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnitKind {
    People,
    /// Views, shares: things that one person can cause many of.
    Events,
    Groups,
    Percent,
}

/// The words for a unit in one plural category.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct UnitWords {
    pub category: String,
    /// Inside a sentence: "people".
    pub noun: String,
    /// Standing alone: "people reached".
    pub label: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Source {
    /// `None`: not known to us.
    pub title: Option<String>,
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

#[derive(Debug, Serialize, Deserialize)]
pub struct Partner {
    pub slug: String,
    pub name: String,
    pub kind: PartnerKind,
    pub home: Option<Key<Territory>>,
    pub link: Option<String>,
    /// What it did in which countries, in the order of the countries.
    pub parts: Vec<(Key<Country>, Key<Part>)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
    Network,
    School,
}

/// What a partner did in one country.
#[derive(Debug, Serialize, Deserialize)]
pub struct Part {
    pub country: Key<Country>,
    pub partner: Key<Partner>,
    pub initiative: Option<Key<Initiative>>,
    pub role: Role,
    pub text: Localised<Prose>,
    pub source: Key<Source>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    Organiser,
    Participant,
    Creative,
    Support,
}

#[derive(Debug, Serialize, Deserialize)]
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ResourceKind {
    Guide,
    Report,
    Toolkit,
}

//! By what results can be narrowed down, and how many entries each value leaves.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::content::Content;
use crate::content::model::{Country, Status};
use crate::content::table::{Key, Table};
use crate::i18n::When;
use crate::i18n::date::Date;

use super::entries::{self, Entry};

/// A side from which entries can be looked at, in the order of addresses and pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    Kind,
    Country,
    Initiative,
    Theme,
    Year,
    Status,
    /// In which an entry can be read.
    Language,
}

impl Facet {
    pub const ALL: [Facet; 7] = [
        Facet::Kind,
        Facet::Country,
        Facet::Initiative,
        Facet::Theme,
        Facet::Year,
        Facet::Status,
        Facet::Language,
    ];

    /// As in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Facet::Kind => "kind",
            Facet::Country => "country",
            Facet::Initiative => "initiative",
            Facet::Theme => "theme",
            Facet::Year => "year",
            Facet::Status => "status",
            Facet::Language => "language",
        }
    }
}

/// A value of a facet: its place among the values of all facets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Value(u16);

/// The value that is asked for of each facet.
pub type Chosen = [Option<Value>; Facet::ALL.len()];

/// How many entries there are by their values.
#[derive(Debug)]
pub struct Counts {
    /// With everything that is chosen.
    pub total: usize,
    /// By value: with everything that is chosen in the other facets.
    by_value: Vec<u32>,
    /// By facet: with everything that is chosen but this.
    pub without: [usize; Facet::ALL.len()],
}

impl Counts {
    pub fn of(&self, value: Value) -> usize {
        self.by_value[value.0 as usize] as usize
    }
}

/// The values of all entries.
#[derive(Debug)]
pub struct Facets {
    /// As in addresses: those of the first facet, then those of the next.
    names: Vec<String>,
    /// Where the values of each facet begin; and the end.
    starts: [u32; Facet::ALL.len() + 1],
    /// The values of the first entry, then those of the next.
    values: Vec<Value>,
    /// Where the values of each entry end.
    ends: Vec<u32>,
}

impl Facets {
    pub(super) fn build(content: &Content) -> Facets {
        let mut facets = Facets {
            names: Vec::new(),
            starts: [0; Facet::ALL.len() + 1],
            values: Vec::new(),
            ends: Vec::new(),
        };
        let years: BTreeSet<i32> = entries::all(content)
            .flat_map(|entry| years(content, entry))
            .collect();
        for (place, facet) in Facet::ALL.into_iter().enumerate() {
            match facet {
                Facet::Kind => facets.names.extend(KINDS.map(str::to_owned)),
                Facet::Country => facets.names.extend(slugs(&content.countries)),
                Facet::Initiative => facets.names.extend(slugs(&content.initiatives)),
                Facet::Theme => facets.names.extend(slugs(&content.themes)),
                Facet::Year => facets.names.extend(years.iter().map(i32::to_string)),
                Facet::Status => facets.names.extend(STATUSES.map(str::to_owned)),
                Facet::Language => facets.names.extend(slugs(&content.languages)),
            }
            facets.starts[place + 1] = number(facets.names.len());
        }
        for entry in entries::all(content) {
            facets.add(content, &years, entry);
        }
        facets
    }

    fn add(&mut self, content: &Content, years: &BTreeSet<i32>, entry: Entry) {
        let mut values = Vec::new();
        let mut put = |facet: Facet, place: usize| {
            values.extend(value(self.starts[facet as usize] as usize + place));
        };
        put(Facet::Kind, kind(entry));
        for key in countries(content, entry) {
            put(Facet::Country, key.place());
        }
        match entry {
            Entry::Country(key) => {
                for presence in &content.countries[key].presences {
                    put(Facet::Initiative, presence.initiative.place());
                }
            }
            Entry::Initiative(key) => put(Facet::Initiative, key.place()),
            Entry::Campaign(key) => {
                let campaign = content.campaigns.get(key);
                put(Facet::Initiative, campaign.initiative.place());
                for theme in &campaign.themes {
                    put(Facet::Theme, theme.place());
                }
                put(Facet::Status, campaign.status as usize);
            }
            Entry::Partner(key) => {
                for (_, part) in &content.partners[key].parts {
                    if let Some(initiative) = content.parts.get(*part).initiative {
                        put(Facet::Initiative, initiative.place());
                    }
                }
            }
            Entry::Resource(_) => {}
        }
        for year in self::years(content, entry) {
            put(Facet::Year, years.range(..year).count());
        }
        let mut speak = |tag: &str| {
            if let Some(key) = content.languages.key(tag) {
                put(Facet::Language, key.place());
            }
        };
        // A guide is read in the languages in which it was printed, and not in those of our summary.
        if let Entry::Resource(key) = entry {
            let resource = content.resources.get(key);
            if resource.languages.is_empty() {
                speak(&resource.language);
            }
            for language in &resource.languages {
                put(Facet::Language, language.place());
            }
        } else {
            for locale in entries::locales(content, entry) {
                speak(locale.tag());
            }
        }
        values.sort_unstable();
        values.dedup();
        self.values.extend(values);
        self.ends.push(number(self.values.len()));
    }

    /// The value of a facet as an address names it.
    pub fn find(&self, facet: Facet, name: &str) -> Option<Value> {
        self.all(facet).find(|value| self.name(*value) == name)
    }

    /// As in addresses.
    pub fn name(&self, value: Value) -> &str {
        &self.names[value.0 as usize]
    }

    pub fn all(&self, facet: Facet) -> impl Iterator<Item = Value> + use<> {
        self.range(facet).filter_map(|place| value(place as usize))
    }

    fn range(&self, facet: Facet) -> Range<u32> {
        self.starts[facet as usize]..self.starts[facet as usize + 1]
    }

    pub(super) fn bytes(&self) -> usize {
        size_of_val(self.values.as_slice()) + size_of_val(self.ends.as_slice())
    }

    pub(super) fn entries(&self) -> u32 {
        number(self.ends.len())
    }

    fn of(&self, entry: u32) -> &[Value] {
        let start = match entry {
            0 => 0,
            entry => self.ends[entry as usize - 1],
        };
        &self.values[start as usize..self.ends[entry as usize] as usize]
    }

    pub(super) fn has_all(&self, entry: u32, chosen: &Chosen) -> bool {
        let values = self.of(entry);
        let mut chosen = chosen.iter().flatten();
        chosen.all(|value| values.contains(value))
    }

    /// Leaves those entries that have all chosen values, and counts what every other choice would leave.
    pub(super) fn narrow<T>(
        &self,
        found: &mut Vec<T>,
        entry: impl Fn(&T) -> u32,
        chosen: &Chosen,
    ) -> Counts {
        let mut counts = Counts {
            total: 0,
            by_value: vec![0; self.names.len()],
            without: [0; Facet::ALL.len()],
        };
        let wanted: Vec<(Facet, Value)> = Facet::ALL
            .into_iter()
            .zip(chosen)
            .filter_map(|(facet, value)| Some((facet, (*value)?)))
            .collect();
        if wanted.is_empty() {
            for found in found.iter() {
                for value in self.of(entry(found)) {
                    counts.by_value[value.0 as usize] += 1;
                }
            }
        } else {
            self.retain(found, entry, &wanted, &mut counts);
        }
        counts.total = found.len();
        for without in &mut counts.without {
            *without += counts.total;
        }
        counts
    }

    fn retain<T>(
        &self,
        found: &mut Vec<T>,
        entry: impl Fn(&T) -> u32,
        wanted: &[(Facet, Value)],
        counts: &mut Counts,
    ) {
        found.retain(|found| {
            let values = self.of(entry(found));
            let mut missing = wanted.iter().filter(|(_, value)| !values.contains(value));
            match (missing.next(), missing.next()) {
                (None, _) => {
                    for value in values {
                        counts.by_value[value.0 as usize] += 1;
                    }
                    true
                }
                (Some((facet, _)), None) => {
                    counts.without[*facet as usize] += 1;
                    let range = self.range(*facet);
                    for value in values
                        .iter()
                        .filter(|value| range.contains(&u32::from(value.0)))
                    {
                        counts.by_value[value.0 as usize] += 1;
                    }
                    false
                }
                _ => false,
            }
        });
    }
}

/// What comes after more values than these cannot be chosen: a page that offers so many helps nobody.
fn value(place: usize) -> Option<Value> {
    u16::try_from(place).ok().map(Value)
}

fn number(n: usize) -> u32 {
    u32::try_from(n).expect("fewer than four thousand million")
}

/// As in addresses; in the order of `kind`.
const KINDS: [&str; 5] = ["country", "initiative", "campaign", "resource", "partner"];

fn kind(entry: Entry) -> usize {
    match entry {
        Entry::Country(_) => 0,
        Entry::Initiative(_) => 1,
        Entry::Campaign(_) => 2,
        Entry::Resource(_) => 3,
        Entry::Partner(_) => 4,
    }
}

/// As in addresses; in the order of [`Status`].
const STATUSES: [&str; 3] = ["active", "ended", "unknown"];
const _: () = assert!(Status::Unknown as usize == STATUSES.len() - 1);

fn slugs<T>(table: &Table<T>) -> impl Iterator<Item = String> {
    table.slugs().map(str::to_owned)
}

/// The countries in which something is, or runs, or was done, or is shown.
pub fn countries(content: &Content, entry: Entry) -> Vec<Key<Country>> {
    match entry {
        Entry::Country(key) => vec![key],
        Entry::Initiative(key) => content.initiatives[key].countries.clone(),
        Entry::Campaign(key) => vec![content.campaigns.get(key).country],
        Entry::Partner(key) => {
            let parts = content.partners[key].parts.iter();
            parts.map(|(country, _)| *country).collect()
        }
        Entry::Resource(key) => {
            let keys = content.countries.keys();
            keys.filter(|country| content.countries[*country].resources.contains(&key))
                .collect()
        }
    }
}

/// When something was done or published, as far as sources tell.
pub fn when(content: &Content, entry: Entry) -> Option<When> {
    match entry {
        Entry::Campaign(key) => content.campaigns.get(key).date,
        Entry::Resource(key) => content.resources.get(key).published,
        Entry::Country(_) | Entry::Initiative(_) | Entry::Partner(_) => None,
    }
}

fn years(content: &Content, entry: Entry) -> impl Iterator<Item = i32> + use<> {
    let year = |date: Date| match date {
        Date::Year(year) | Date::Month(year, _) | Date::Day(year, ..) => year,
    };
    let (from, to) = match when(content, entry) {
        Some(When::On(date)) => (year(date), year(date)),
        Some(When::Range(from, to)) => (year(from), year(to)),
        None => (1, 0),
    };
    from..=to
}

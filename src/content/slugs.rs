//! The slugs of the things of one table, kept close together: a directory can have hundreds of thousands.

use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Slugs in the order of the editor, each with its place from 0.
#[derive(Debug, Default)]
pub(super) struct Slugs {
    /// One after the other.
    text: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// The places, found by the slug that stands there.
    places: HashTable<u32>,
}

impl Slugs {
    /// Appends; nobody asks for the first of two equal ones.
    pub(super) fn push(&mut self, slug: &str) -> u32 {
        let place = number(self.ends.len());
        self.text.push_str(slug);
        self.ends.push(number(self.text.len()));
        let Slugs { text, ends, places } = self;
        places.insert_unique(hash(slug), place, |other| hash(slug_at(text, ends, *other)));
        place
    }

    pub(super) fn place(&self, slug: &str) -> Option<u32> {
        let is_it = |place: &u32| self.get(*place) == slug;
        self.places.find(hash(slug), is_it).copied()
    }

    /// Panics beyond the last one.
    pub(super) fn get(&self, place: u32) -> &str {
        slug_at(&self.text, &self.ends, place)
    }

    pub(super) fn len(&self) -> u32 {
        number(self.ends.len())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.get(place))
    }
}

fn slug_at<'a>(text: &'a str, ends: &[u32], place: u32) -> &'a str {
    let place = place as usize;
    let start = place.checked_sub(1).map_or(0, |before| ends[before]);
    &text[start as usize..ends[place] as usize]
}

/// The same in all runs: nobody but editors chooses slugs.
fn hash(slug: &str) -> u64 {
    FixedState::default().hash_one(slug)
}

fn number(n: usize) -> u32 {
    u32::try_from(n).expect("fewer than four thousand million")
}

impl Serialize for Slugs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.text, &self.ends).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Slugs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (text, ends): (String, Vec<u32>) = Deserialize::deserialize(deserializer)?;
        let mut places = HashTable::with_capacity(ends.len());
        let mut start = 0;
        for (end, place) in ends.iter().zip(0..) {
            let Some(slug) = text.get(start..*end as usize) else {
                return Err(D::Error::custom("slugs end where no letter does"));
            };
            start = *end as usize;
            places.insert_unique(hash(slug), place, |other| {
                hash(slug_at(&text, &ends, *other))
            });
        }
        Ok(Slugs { text, ends, places })
    }
}

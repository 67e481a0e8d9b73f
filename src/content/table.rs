//! A list of things that can also be found by slug, and keys that point into it without a second look-up.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::slugs::Slugs;

/// The place of a thing in its [`Table`] or [`super::archive::Archive`]. Keys of one [`super::Content`] mean nothing in another.
pub struct Key<T> {
    place: u32,
    table: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    pub(super) fn new(place: u32) -> Key<T> {
        Key {
            place,
            table: PhantomData,
        }
    }

    /// Where the thing stands in the order of the editor, from 0.
    pub fn place(self) -> usize {
        self.place as usize
    }

    /// The same, as it is kept.
    pub(super) fn number(self) -> u32 {
        self.place
    }
}

// Written out because deriving them would ask the same of `T`.
impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
    }
}

impl<T> Eq for Key<T> {}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.place)
    }
}

impl<T> Serialize for Key<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.place.serialize(serializer)
    }
}

impl<'de, T> Deserialize<'de> for Key<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Key::new(u32::deserialize(deserializer)?))
    }
}

/// Things in the order of the editor: those of which there are few, or at which most pages look.
#[derive(Debug, Serialize, Deserialize)]
pub struct Table<T> {
    slugs: Slugs,
    rows: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table {
            slugs: Slugs::default(),
            rows: Vec::new(),
        }
    }
}

impl<T> Table<T> {
    /// Appends; the database has already refused a second row of the same slug.
    pub fn push(&mut self, slug: &str, row: T) -> Key<T> {
        self.rows.push(row);
        Key::new(self.slugs.push(slug))
    }

    pub fn key(&self, slug: &str) -> Option<Key<T>> {
        self.slugs.place(slug).map(Key::new)
    }

    pub fn find(&self, slug: &str) -> Option<&T> {
        self.key(slug).map(|key| &self[key])
    }

    pub fn get_mut(&mut self, key: Key<T>) -> &mut T {
        &mut self.rows[key.place()]
    }

    /// The keys of all things, in the order of the editor.
    pub fn keys(&self) -> impl Iterator<Item = Key<T>> + use<T> {
        (0..self.slugs.len()).map(Key::new)
    }

    /// The slugs of all things, in the order of the editor.
    pub fn slugs(&self) -> impl Iterator<Item = &str> {
        self.slugs.iter()
    }

    /// All things, in the order of the editor.
    pub fn all(&self) -> &[T] {
        &self.rows
    }
}

impl<T> Index<Key<T>> for Table<T> {
    type Output = T;

    fn index(&self, key: Key<T>) -> &T {
        &self.rows[key.place()]
    }
}

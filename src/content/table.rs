//! A list of things that can also be found by slug, and keys that point into it without a second look-up.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The place of a thing in its [`Table`]. Keys of one [`super::Content`] mean nothing in another.
pub struct Key<T> {
    index: u32,
    table: PhantomData<fn() -> T>,
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
        self.index == other.index
    }
}

impl<T> Eq for Key<T> {}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

impl<T> Serialize for Key<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.index.serialize(serializer)
    }
}

impl<'de, T> Deserialize<'de> for Key<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Key {
            index: u32::deserialize(deserializer)?,
            table: PhantomData,
        })
    }
}

/// Things in the order of the editor.
#[derive(Debug)]
pub struct Table<T> {
    rows: Vec<T>,
    by_slug: HashMap<String, Key<T>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table {
            rows: Vec::new(),
            by_slug: HashMap::new(),
        }
    }
}

impl<T> Table<T> {
    /// Appends; the database has already refused a second row of the same slug.
    pub fn push(&mut self, slug: &str, row: T) -> Key<T> {
        let index = u32::try_from(self.rows.len()).expect("fewer than four thousand million rows");
        let key = Key {
            index,
            table: PhantomData,
        };
        self.rows.push(row);
        self.by_slug.insert(slug.to_owned(), key);
        key
    }

    pub fn key(&self, slug: &str) -> Option<Key<T>> {
        self.by_slug.get(slug).copied()
    }

    pub fn find(&self, slug: &str) -> Option<&T> {
        self.key(slug).map(|key| &self[key])
    }

    /// Where the thing stands in the order of the editor, from 0.
    pub fn place(key: Key<T>) -> usize {
        key.index as usize
    }

    pub fn get_mut(&mut self, key: Key<T>) -> &mut T {
        &mut self.rows[key.index as usize]
    }

    /// The keys of all things, in the order of the editor.
    pub fn keys(&self) -> impl Iterator<Item = Key<T>> + use<T> {
        let all = 0..u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        all.map(|index| Key {
            index,
            table: PhantomData,
        })
    }

    /// The slug of everything, in no order.
    pub fn slugs(&self) -> impl Iterator<Item = (&str, Key<T>)> {
        self.by_slug.iter().map(|(slug, key)| (slug.as_str(), *key))
    }

    /// All things, in the order of the editor.
    pub fn all(&self) -> &[T] {
        &self.rows
    }
}

/// The things, then their slugs, both in the order of the editor.
impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut slugs = vec![""; self.rows.len()];
        for (slug, key) in self.slugs() {
            slugs[Table::place(key)] = slug;
        }
        (&self.rows, slugs).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (rows, slugs): (Vec<T>, Vec<String>) = Deserialize::deserialize(deserializer)?;
        if rows.len() != slugs.len() {
            return Err(D::Error::custom("as many slugs as things are needed"));
        }
        let keys = (0..).map(|index| Key {
            index,
            table: PhantomData,
        });
        Ok(Table {
            rows,
            by_slug: slugs.into_iter().zip(keys).collect(),
        })
    }
}

impl<T> Index<Key<T>> for Table<T> {
    type Output = T;

    fn index(&self, key: Key<T>) -> &T {
        &self.rows[key.index as usize]
    }
}

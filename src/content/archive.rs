//! A table whose things are kept packed: those of which a directory has more and more, with their words, and the shapes of all
//! territories of the world.
//!
//! Of a hundred thousand campaigns, a page tells ten. So things lie in drawers, a dozen or so to a drawer, each drawer in one
//! compressed piece; who needs one opens its drawer, and the drawers that were opened last stay open: all of them in a small
//! directory.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::Cache;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::slugs::Slugs;
use super::table::Key;

/// A drawer is closed once it has so many bytes: enough to be compressed to two thirds, few enough to be opened within some
/// ten microseconds.
const DRAWER_BYTES: usize = 16 * 1024;

/// So many drawers stay open in each archive.
const OPEN_DRAWERS_USUAL: usize = 64;

/// Room for them, in bytes before compression. Open, they take about three times as much; with seven archives, all together take
/// some twenty megabytes at most.
const OPEN_BYTES_MAX: u64 = (OPEN_DRAWERS_USUAL * DRAWER_BYTES) as u64;

/// Things in the order of the editor, found by slug and by key.
pub struct Archive<T> {
    cabinet: Cabinet,
    opened: Cache<usize, Arc<OpenDrawer<T>>, Bytewise>,
}

/// All drawers, closed.
#[derive(Default, Serialize, Deserialize)]
struct Cabinet {
    slugs: Slugs,
    drawers: Vec<Drawer>,
    /// The contents of one drawer after the other.
    #[serde(with = "serde_bytes")]
    contents: Vec<u8>,
}

/// Where the contents of a drawer end, and those of the next one begin.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Drawer {
    /// How many things lie in it and in those before.
    things_end: u32,
    /// In the contents of all.
    bytes_end: usize,
}

/// The things of one drawer.
struct OpenDrawer<T> {
    /// The place of the first one.
    first: u32,
    things: Vec<T>,
    /// Before compression.
    bytes: u64,
}

#[derive(Clone)]
struct Bytewise;

impl<T> Weighter<usize, Arc<OpenDrawer<T>>> for Bytewise {
    fn weight(&self, _: &usize, open: &Arc<OpenDrawer<T>>) -> u64 {
        open.bytes
    }
}

/// A thing in an open drawer, which stays open as long as this lives: to be held no longer than needed.
pub struct Taken<T> {
    from: Arc<OpenDrawer<T>>,
    place: usize,
}

impl<T> Deref for Taken<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.from.things[self.place]
    }
}

impl<T> Archive<T> {
    fn new(cabinet: Cabinet) -> Archive<T> {
        Archive {
            cabinet,
            opened: Cache::with_weighter(OPEN_DRAWERS_USUAL, OPEN_BYTES_MAX, Bytewise),
        }
    }

    /// How many things there are.
    pub fn len(&self) -> usize {
        self.cabinet.slugs.len() as usize
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Opens no drawer.
    pub fn key(&self, slug: &str) -> Option<Key<T>> {
        self.cabinet.slugs.place(slug).map(Key::new)
    }

    /// Opens no drawer.
    pub fn slug(&self, key: Key<T>) -> &str {
        self.cabinet.slugs.get(key.number())
    }

    /// The slugs of all things, in the order of the editor.
    pub fn slugs(&self) -> impl Iterator<Item = &str> {
        self.cabinet.slugs.iter()
    }

    /// The keys of all things, in the order of the editor.
    pub fn keys(&self) -> impl Iterator<Item = Key<T>> + use<T> {
        (0..self.cabinet.slugs.len()).map(Key::new)
    }
}

impl<T: DeserializeOwned> Archive<T> {
    pub fn find(&self, slug: &str) -> Option<Taken<T>> {
        self.key(slug).map(|key| self.get(key))
    }

    /// Panics on a key of another content.
    pub fn get(&self, key: Key<T>) -> Taken<T> {
        let drawers = &self.cabinet.drawers;
        let drawer = drawers.partition_point(|drawer| drawer.things_end <= key.number());
        let open = || Ok::<_, Infallible>(Arc::new(self.open(drawer)));
        let Ok(from) = self.opened.get_or_insert_with(&drawer, open);
        Taken {
            place: (key.number() - from.first) as usize,
            from,
        }
    }

    /// All things, in the order of the editor. Opens every drawer anew, one after the other, and leaves none open.
    pub fn iter(&self) -> impl Iterator<Item = Taken<T>> {
        (0..self.cabinet.drawers.len()).flat_map(|number| {
            let from = Arc::new(self.open(number));
            (0..from.things.len()).map(move |place| Taken {
                from: Arc::clone(&from),
                place,
            })
        })
    }

    fn open(&self, number: usize) -> OpenDrawer<T> {
        let nothing = Drawer {
            things_end: 0,
            bytes_end: 0,
        };
        let before = number
            .checked_sub(1)
            .map_or(nothing, |before| self.cabinet.drawers[before]);
        let drawer = self.cabinet.drawers[number];
        // Packed by us, and checked for damage where it was read from a file.
        let bytes = lz4_flex::decompress_size_prepended(
            &self.cabinet.contents[before.bytes_end..drawer.bytes_end],
        )
        .expect("a drawer is whole");
        let mut rest = bytes.as_slice();
        let things = (before.things_end..drawer.things_end).map(|_| {
            let (thing, after) = postcard::take_from_bytes(rest).expect("a drawer has its things");
            rest = after;
            thing
        });
        OpenDrawer {
            first: before.things_end,
            things: things.collect(),
            bytes: bytes.len() as u64,
        }
    }
}

impl<T> Default for Archive<T> {
    fn default() -> Archive<T> {
        Archive::new(Cabinet::default())
    }
}

impl<T> fmt::Debug for Archive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} packed things", self.len())
    }
}

impl<T> Serialize for Archive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.cabinet.serialize(serializer)
    }
}

impl<'de, T> Deserialize<'de> for Archive<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Archive<T>, D::Error> {
        Cabinet::deserialize(deserializer).map(Archive::new)
    }
}

/// Fills an archive.
pub struct Packer<T> {
    cabinet: Cabinet,
    /// The things of the drawer that is being filled.
    filling: Vec<u8>,
    things: PhantomData<fn(T)>,
}

impl<T> Default for Packer<T> {
    fn default() -> Packer<T> {
        Packer {
            cabinet: Cabinet::default(),
            filling: Vec::new(),
            things: PhantomData,
        }
    }
}

impl<T: Serialize> Packer<T> {
    /// Appends; the database has already refused a second row of the same slug.
    pub fn push(&mut self, slug: &str, thing: &T) -> Key<T> {
        let filling = std::mem::take(&mut self.filling);
        self.filling = postcard::to_extend(thing, filling).expect("what is plain can be written");
        let key = Key::new(self.cabinet.slugs.push(slug));
        if self.filling.len() >= DRAWER_BYTES {
            self.close_drawer();
        }
        key
    }

    /// Closes the last drawer.
    pub fn finish(mut self) -> Archive<T> {
        if !self.filling.is_empty() {
            self.close_drawer();
        }
        let mut cabinet = self.cabinet;
        // A copy takes just the room it needs: the allocator shrinks nothing in its place.
        cabinet.contents = cabinet.contents.as_slice().to_vec();
        Archive::new(cabinet)
    }

    fn close_drawer(&mut self) {
        self.cabinet
            .contents
            .extend(lz4_flex::compress_prepend_size(&self.filling));
        self.filling.clear();
        self.cabinet.drawers.push(Drawer {
            things_end: self.cabinet.slugs.len(),
            bytes_end: self.cabinet.contents.len(),
        });
    }
}

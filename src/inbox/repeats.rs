//! Recognises texts that keep coming with small changes. In memory only, under keys that change every hour; what is kept
//! are hashes of pieces of texts, never the texts or who sent them.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant};

use super::tray::{Signs, Tray};

/// A text is remembered for one to two times this long.
const GENERATION_TIME: Duration = Duration::from_hours(1);

/// Pieces of text remembered in one generation; when there are more, the next generation begins early.
const PIECES_MAX: usize = 131_072;

/// Of each piece, the first messages that held it: these are sorted anew when the text turns out to be a repeat.
const EARLIER_MAX: usize = 10;

/// A text is a repeat of others that have so many of its pieces, in per cent.
const SHARE_PERCENT: usize = 40;

/// How much a message is doubted after so many earlier ones with the same text: a few, a flood. Alone this makes nothing
/// junk, for supporters send the same letter too.
const DOUBTS: [(usize, i32); 2] = [(EARLIER_MAX, 3), (3, 2)];

/// A flood of what has other signs of junk is doubted so much.
const JUNK_FLOOD_POINTS: i32 = 4;

/// Where a message goes, and which earlier ones move since it came.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sorted {
    pub(super) tray: Tray,
    /// References, and the trays in which these messages belong now.
    pub(super) moved: Vec<(String, Tray)>,
}

/// The texts of the last hour or two.
pub(super) struct Repeats {
    now: Generation,
    before: Generation,
}

/// The texts of one hour. A new key for each keeps generations from being compared.
struct Generation {
    key: RandomState,
    since: Instant,
    pieces: HashMap<u64, Piece>,
    messages: Vec<Known>,
    /// The places of these among the messages.
    references: HashMap<String, u32>,
}

/// A piece of text: how many messages have held it, and the first of them.
#[derive(Default)]
struct Piece {
    count: usize,
    earlier: Vec<u32>,
}

struct Known {
    reference: String,
    /// By its own signs.
    points: i32,
    /// For being a repeat.
    more: i32,
}

impl Repeats {
    pub(super) fn new() -> Repeats {
        Repeats {
            now: Generation::new(),
            before: Generation::new(),
        }
    }

    /// Sorts a message by its own signs and by how often its text has come before.
    pub(super) fn sort(&mut self, reference: &str, signs: &Signs) -> Sorted {
        self.turn();
        // The same form, sent once more, is the same message and no repeat.
        let again = self.now.known(reference).or(self.before.known(reference));
        if let Some(known) = again {
            return Sorted {
                tray: Tray::of(known.points + known.more),
                moved: Vec::new(),
            };
        }
        let seen = self
            .now
            .seen(&signs.pieces)
            .max(self.before.seen(&signs.pieces));
        let more = doubt(seen, signs.points);
        let mut moved = Vec::new();
        if more > 0 {
            self.now.sort_anew(&signs.pieces, seen, &mut moved);
            self.before.sort_anew(&signs.pieces, seen, &mut moved);
        }
        self.now.remember(reference, signs, more);
        Sorted {
            tray: Tray::of(signs.points + more),
            moved,
        }
    }

    /// Begins a generation when its time has come.
    pub(super) fn turn(&mut self) {
        let is_full = self.now.pieces.len() >= PIECES_MAX;
        if is_full || self.now.since.elapsed() >= GENERATION_TIME {
            self.before = std::mem::replace(&mut self.now, Generation::new());
        }
    }
}

/// What repeats add to the points that a message has by its own signs.
fn doubt(seen: usize, own: i32) -> i32 {
    let known = DOUBTS.iter().find(|(messages, _)| seen >= *messages);
    let points = known.map_or(0, |(_, points)| *points);
    if seen >= EARLIER_MAX && own > 0 {
        points.max(JUNK_FLOOD_POINTS)
    } else {
        points
    }
}

impl Generation {
    fn new() -> Generation {
        Generation {
            key: RandomState::new(),
            since: Instant::now(),
            pieces: HashMap::new(),
            messages: Vec::new(),
            references: HashMap::new(),
        }
    }

    fn known(&self, reference: &str) -> Option<&Known> {
        let id = self.references.get(reference)?;
        self.messages.get(*id as usize)
    }

    fn piece(&self, piece: u64) -> Option<&Piece> {
        self.pieces.get(&self.key.hash_one(piece))
    }

    /// How many earlier messages share enough pieces with a text.
    fn seen(&self, pieces: &[u64]) -> usize {
        let mut counts: Vec<usize> = pieces
            .iter()
            .map(|piece| self.piece(*piece).map_or(0, |known| known.count))
            .collect();
        counts.sort_unstable_by(|a, b| b.cmp(a));
        enough(pieces).map_or(0, |enough| counts[enough - 1])
    }

    /// Adds points to the earlier messages that share enough pieces, and tells in which trays they belong now.
    fn sort_anew(&mut self, pieces: &[u64], seen: usize, moved: &mut Vec<(String, Tray)>) {
        let Some(enough) = enough(pieces) else {
            return;
        };
        let mut shared: HashMap<u32, usize> = HashMap::new();
        for piece in pieces {
            for id in self.piece(*piece).map_or(&[][..], |known| &known.earlier) {
                *shared.entry(*id).or_default() += 1;
            }
        }
        for (id, count) in shared {
            let Some(known) = self.messages.get_mut(id as usize) else {
                continue;
            };
            let more = doubt(seen, known.points);
            if count >= enough && known.more < more {
                known.more = more;
                moved.push((known.reference.clone(), Tray::of(known.points + more)));
            }
        }
    }

    fn remember(&mut self, reference: &str, signs: &Signs, more: i32) {
        let Ok(id) = u32::try_from(self.messages.len()) else {
            return;
        };
        self.messages.push(Known {
            reference: reference.to_owned(),
            points: signs.points,
            more,
        });
        self.references.insert(reference.to_owned(), id);
        for piece in &signs.pieces {
            let known = self.pieces.entry(self.key.hash_one(piece)).or_default();
            known.count += 1;
            if known.earlier.len() < EARLIER_MAX {
                known.earlier.push(id);
            }
        }
    }
}

/// How many pieces two texts have to share; `None` for a text without any.
fn enough(pieces: &[u64]) -> Option<usize> {
    (!pieces.is_empty()).then(|| (pieces.len() * SHARE_PERCENT).div_ceil(100))
}

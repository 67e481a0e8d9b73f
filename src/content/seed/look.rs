//! What a data folder looks like from outside: a look tells whether a seed may have changed, without reading any.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::files;
use crate::kept::Stamp;

/// All seeds below a folder, by their names. If two looks differ, something may have changed between them; if they are equal,
/// hardly anything has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look(Vec<Seen>);

/// A file that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    path: String,
    stamp: Stamp,
}

impl Look {
    /// Looks at the seeds below a folder. What cannot be looked at is left out: reading it later tells why.
    pub fn at(folder: &Path) -> Look {
        let paths = files::paths(folder).unwrap_or_default().into_iter();
        let seen = paths.filter_map(|path| {
            // Through links: what lies behind them is what is read.
            let stamp = Stamp::of(&fs::metadata(folder.join(&path)).ok()?);
            Some(Seen { path, stamp })
        });
        Look(seen.collect())
    }
}

//! What a data folder looks like from outside: a look tells whether a seed may have changed, without reading any.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::files::FOLDERS_DEEP_MAX;
use crate::kept::Stamp;

/// All files below a folder, by their names. If two looks differ, something may have changed between them; if they are equal,
/// hardly anything has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look(Vec<Seen>);

/// A file that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Seen {
    path: String,
    stamp: Stamp,
}

impl Look {
    /// Looks below a folder. What cannot be looked at is left out: reading it later tells why.
    pub fn at(folder: &Path) -> Look {
        let mut files = Vec::new();
        look_below(folder, FOLDERS_DEEP_MAX, &mut files);
        files.sort();
        Look(files)
    }
}

/// So many folders deep: a link may lead back to where it stands.
fn look_below(folder: &Path, depth: usize, files: &mut Vec<Seen>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        // Through links: what lies behind them is what is read.
        let Ok(metadata) = fs::metadata(&path) else {
            continue;
        };
        if metadata.is_dir() && depth > 0 {
            look_below(&path, depth - 1, files);
        } else {
            files.push(Seen {
                path: path.to_string_lossy().into_owned(),
                stamp: Stamp::of(&metadata),
            });
        }
    }
}

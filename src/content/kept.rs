//! The content that was published last: a start shows it at once, and neither runs the seeds nor asks the database before the
//! first visitor has his page.
//!
//! Whether the seeds are those it was made from is asked of the folder, and, where it has been copied or touched since, of their
//! texts; [`super::watch`] reads them all behind the first visitor, and makes the file anew where it is not true.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::model::Content;
use super::seed::{self, Look};
use crate::kept::{self, Kept};

const FILE: &str = "content.kept";

/// What tells whether the content is still true.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    /// Of the content.
    version: String,
    /// The data folder, as it was when the seeds were read.
    seeds: Look,
}

/// The version of what [`read`] will give, if a look at the seeds is enough to tell.
pub(super) fn version(state: &Path, seeds: &Look) -> Option<String> {
    let Head { version, seeds: at } = Kept::open(&state.join(FILE))?.head;
    (at == *seeds).then_some(version)
}

/// The content that was published last, if the seeds seem to be those it was made from, and the look that it was kept with.
pub(super) fn read(state: &Path, data: &Path, seeds: &Look) -> Option<(Content, Look)> {
    let mut kept = Kept::<Head>::open(&state.join(FILE))?;
    if kept.head.seeds != *seeds && kept.head.version != seed::version(seed::digests(data)?) {
        return None;
    }
    let content: Content = kept.rest()?;
    let Head { version, seeds } = kept.head;
    Some((Content { version, ..content }, seeds))
}

/// Keeps content for the next start, with what the data folder looked like before its seeds were read.
pub(super) fn write(state: &Path, content: &Content, seeds: Look) -> anyhow::Result<()> {
    let version = content.version.clone();
    kept::write(&state.join(FILE), &Head { version, seeds }, content)
}

//! The content that was published last, in one file: a start with unchanged seeds reads it back whole, and neither runs the
//! seeds nor asks the database row by row.
//!
//! It is nothing but a short cut. One that is missing or damaged, was made from other seeds or by another build of the
//! program is not read, and made anew once the content has been published. Whether the seeds are the same is asked of the
//! folder, and, where it has been copied or touched since, of their texts.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::model::Content;
use super::seed::{self, Look};

const FILE: &str = "content.snapshot";

/// Where a new one is written before it takes its place.
const NEW_FILE: &str = "content.snapshot.new";

/// What a snapshot begins with.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    program: Program,
    /// Of the content.
    version: String,
    /// The data folder, as it was when the seeds were read.
    seeds: Look,
    /// Of all that follows. Tells of damage; nobody has a reason to forge it.
    checksum: u32,
}

/// A build of the program: another one may have another idea of what content is.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Program {
    bytes: u64,
    /// When the file was written, in seconds and nanoseconds.
    modified: (i64, i64),
}

impl Program {
    fn this() -> io::Result<Program> {
        let file = fs::metadata(std::env::current_exe()?)?;
        Ok(Program {
            bytes: file.len(),
            modified: (file.mtime(), file.mtime_nsec()),
        })
    }
}

/// The content that was published last, if the seeds are still those it was made from.
pub(super) fn read(state: &Path, data: &Path, seeds: &Look) -> Option<Content> {
    let bytes = fs::read(state.join(FILE)).ok()?;
    let (head, content) = postcard::take_from_bytes::<Head>(&bytes).ok()?;
    if head.program != Program::this().ok()? || head.checksum != crc32fast::hash(content) {
        return None;
    }
    if head.seeds != *seeds && head.version != version_of(data)? {
        return None;
    }
    let mut content: Content = postcard::from_bytes(content).ok()?;
    content.version = head.version;
    Some(content)
}

/// Of the seeds as they are now; `None` if they cannot all be read.
fn version_of(data: &Path) -> Option<String> {
    let (files, unreadable) = seed::read(data).ok()?;
    unreadable.is_empty().then(|| seed::version(&files))
}

/// Keeps content for the next start, with what the data folder looked like before its seeds were read. Nothing is lost if it
/// fails.
pub(super) fn write(state: &Path, content: &Content, seeds: Look) -> anyhow::Result<()> {
    let bytes = postcard::to_allocvec(content).context("writing the content")?;
    let head = Head {
        program: Program::this().context("looking at the program's own file")?,
        version: content.version.clone(),
        seeds,
        checksum: crc32fast::hash(&bytes),
    };
    let head = postcard::to_allocvec(&head).context("writing the head")?;
    let write = || -> io::Result<()> {
        let mut file = File::create(state.join(NEW_FILE))?;
        file.write_all(&head)?;
        file.write_all(&bytes)?;
        // Not synced: the checksum tells whether all of it is there.
        fs::rename(state.join(NEW_FILE), state.join(FILE))
    };
    write().with_context(|| format!("writing {}", state.join(FILE).display()))
}

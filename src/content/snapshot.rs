//! The content that was published last, in one file: a start with unchanged seeds reads it back whole, and neither runs the
//! seeds nor asks the database row by row.
//!
//! It is nothing but a short cut. One that is missing or damaged, was made from other seeds or by another build of the
//! program is not read, and made anew once the content has been published.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use anyhow::Context;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::model::Content;

const FILE: &str = "content.snapshot";

/// Where a new one is written before it takes its place.
const NEW_FILE: &str = "content.snapshot.new";

/// Of the digest of all that follows it.
const DIGEST_BYTES: usize = 32;

/// What a snapshot was made of, and by whom.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Origin {
    /// Of the content.
    version: String,
    program: Program,
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

/// The content of a version, if that was published last.
pub(super) fn read(state: &Path, version: &str) -> Option<Content> {
    let bytes = fs::read(state.join(FILE)).ok()?;
    let (digest, rest) = bytes.split_at_checked(DIGEST_BYTES)?;
    let (origin, content) = postcard::take_from_bytes::<Origin>(rest).ok()?;
    if origin.version != version || origin.program != Program::this().ok()? {
        return None;
    }
    if *digest != *Sha256::digest(rest) {
        return None;
    }
    let mut content: Content = postcard::from_bytes(content).ok()?;
    version.clone_into(&mut content.version);
    Some(content)
}

/// Keeps content for the next start. Nothing is lost if it fails.
pub(super) fn write(state: &Path, content: &Content) -> anyhow::Result<()> {
    let origin = Origin {
        version: content.version.clone(),
        program: Program::this().context("looking at the program's own file")?,
    };
    let bytes = postcard::to_allocvec(&origin).context("writing the origin")?;
    let bytes = postcard::to_extend(content, bytes).context("writing the content")?;
    let write = || -> io::Result<()> {
        let mut file = File::create(state.join(NEW_FILE))?;
        file.write_all(&Sha256::digest(&bytes))?;
        file.write_all(&bytes)?;
        // Not synced: the digest tells whether all of it is there.
        fs::rename(state.join(NEW_FILE), state.join(FILE))
    };
    write().with_context(|| format!("writing {}", state.join(FILE).display()))
}

//! The content that was published last, kept in one file: a start shows it at once, and neither runs the seeds nor asks the
//! database before the first visitor has his page.
//!
//! It is nothing but a short cut. One that is missing or damaged, was made from other seeds or by another build of the
//! program is not read. Whether the seeds are the same is asked of the folder, and, where it has been copied or touched since,
//! of their texts; [`super::watch`] reads them all behind the first visitor, and makes the file anew where it is not true.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::model::Content;
use super::seed::{self, Look, Stamp};

const FILE: &str = "content.kept";

/// Where a new one is written before it takes its place.
const NEW_FILE: &str = "content.kept.new";

/// At the end: the CRC-32 of all before it. Tells of damage; nobody has a reason to forge it.
const CHECKSUM_BYTES: usize = 4;

/// What the file begins with.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    /// Another build may have another idea of what content is.
    program: Stamp,
    /// Of the content.
    version: String,
    /// The data folder, as it was when the seeds were read.
    seeds: Look,
}

/// This build of the program.
fn program() -> io::Result<Stamp> {
    Ok(Stamp::of(&fs::metadata(std::env::current_exe()?)?))
}

/// The content that was published last, if the seeds seem to be those it was made from, and the look that it was kept with.
pub(super) fn read(state: &Path, data: &Path, seeds: &Look) -> Option<(Content, Look)> {
    let bytes = fs::read(state.join(FILE)).ok()?;
    let at = bytes.len().checked_sub(CHECKSUM_BYTES)?;
    let (rest, checksum) = bytes.split_at(at);
    let (head, content) = postcard::take_from_bytes::<Head>(rest).ok()?;
    if head.program != program().ok()? || *checksum != crc32fast::hash(rest).to_le_bytes() {
        return None;
    }
    if head.seeds != *seeds && head.version != seed::version(seed::digests(data)?) {
        return None;
    }
    let mut content: Content = postcard::from_bytes(content).ok()?;
    content.version = head.version;
    Some((content, head.seeds))
}

/// Keeps content for the next start, with what the data folder looked like before its seeds were read. Nothing is lost if it
/// fails.
pub(super) fn write(state: &Path, content: &Content, seeds: Look) -> anyhow::Result<()> {
    let head = Head {
        program: program().context("looking at the program's own file")?,
        version: content.version.clone(),
        seeds,
    };
    let file = File::create(state.join(NEW_FILE)).context("making the file")?;
    let mut summed = Summed {
        file: BufWriter::new(file),
        checksum: crc32fast::Hasher::new(),
    };
    postcard::to_io(&head, &mut summed).context("writing the head")?;
    postcard::to_io(content, &mut summed).context("writing the content")?;
    let Summed { mut file, checksum } = summed;
    file.write_all(&checksum.finalize().to_le_bytes())
        .and_then(|()| file.flush())
        // Not synced: the checksum tells whether all of it is there.
        .and_then(|()| fs::rename(state.join(NEW_FILE), state.join(FILE)))
        .with_context(|| format!("writing {}", state.join(FILE).display()))
}

/// A file, and the checksum of what was written to it.
struct Summed {
    file: BufWriter<File>,
    checksum: crc32fast::Hasher,
}

impl Write for Summed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.checksum.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

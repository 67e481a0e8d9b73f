//! Files that spare the next start work. Nothing is lost without them: one that is missing, damaged, or was written by another
//! build of the program is not read.
//!
//! Each begins with a head, which tells whether the rest is still true, and can be read without it.

use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::Context;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Before the head: how long it is, in bytes.
const LENGTH_BYTES: usize = 4;

/// After the head, and after the rest: the CRC-32 of each. Tells of damage; nobody has a reason to forge it.
const CHECKSUM_BYTES: usize = 4;

/// By what a file is known to be the same without being read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp {
    bytes: u64,
    inode: u64,
    /// When its text was changed, in seconds and nanoseconds.
    modified: (i64, i64),
    /// When anything about it was changed: on most file systems nobody can set this back, and a copy has its own.
    changed: (i64, i64),
}

impl Stamp {
    pub(crate) fn of(file: &Metadata) -> Stamp {
        Stamp {
            bytes: file.len(),
            inode: file.ino(),
            modified: (file.mtime(), file.mtime_nsec()),
            changed: (file.ctime(), file.ctime_nsec()),
        }
    }
}

/// This build of the program: another one may have another idea of what it reads. Asked for when the first file is read, so at the
/// start; later another build may stand in its place.
static PROGRAM: LazyLock<Option<Stamp>> = LazyLock::new(|| {
    let file = std::env::current_exe().and_then(fs::metadata);
    Some(Stamp::of(&file.ok()?))
});

/// A kept file, read as far as its head.
pub(crate) struct Kept<H> {
    pub(crate) head: H,
    rest: File,
}

impl<H: DeserializeOwned> Kept<H> {
    pub(crate) fn open(path: &Path) -> Option<Kept<H>> {
        LazyLock::force(&PROGRAM);
        let mut file = File::open(path).ok()?;
        let mut length = [0; LENGTH_BYTES];
        file.read_exact(&mut length).ok()?;
        let length = u64::from(u32::from_le_bytes(length)) + CHECKSUM_BYTES as u64;
        let mut bytes = Vec::new();
        (&file).take(length).read_to_end(&mut bytes).ok()?;
        let (by, head) = postcard::from_bytes::<(Stamp, H)>(checked(&bytes)?).ok()?;
        (Some(by) == *PROGRAM).then_some(Kept { head, rest: file })
    }

    /// Reads the rest.
    pub(crate) fn rest<R: DeserializeOwned>(&mut self) -> Option<R> {
        let mut bytes = Vec::new();
        self.rest.read_to_end(&mut bytes).ok()?;
        postcard::from_bytes(checked(&bytes)?).ok()
    }
}

/// The bytes before a checksum, if it is theirs.
fn checked(bytes: &[u8]) -> Option<&[u8]> {
    let (bytes, checksum) = bytes.split_last_chunk::<CHECKSUM_BYTES>()?;
    (*checksum == crc32fast::hash(bytes).to_le_bytes()).then_some(bytes)
}

/// Writes a file for the next start, in the place of an older one.
pub(crate) fn write(
    path: &Path,
    head: &impl Serialize,
    rest: &impl Serialize,
) -> anyhow::Result<()> {
    let new = path.with_added_extension("new");
    let written = write_new(&new, head, rest)
        // Not synced: the checksums tell whether all of it is there.
        .and_then(|()| fs::rename(&new, path).context("putting it in its place"))
        .with_context(|| format!("writing {}", path.display()));
    if written.is_err() {
        // On a full disk others need the room.
        let _ = fs::remove_file(&new);
    }
    written
}

fn write_new(new: &Path, head: &impl Serialize, rest: &impl Serialize) -> anyhow::Result<()> {
    let program = PROGRAM.as_ref();
    let program = program.context("the program's own file cannot be looked at")?;
    let head = postcard::to_stdvec(&(program, head)).context("writing the head")?;
    let length = u32::try_from(head.len()).context("the head is too long")?;
    let mut file = BufWriter::new(File::create(new).context("making the file")?);
    file.write_all(&length.to_le_bytes())
        .and_then(|()| file.write_all(&head))
        .and_then(|()| file.write_all(&crc32fast::hash(&head).to_le_bytes()))
        .context("writing the head")?;
    let mut summed = Summed {
        file,
        checksum: crc32fast::Hasher::new(),
    };
    postcard::to_io(rest, &mut summed).context("writing the rest")?;
    let Summed { mut file, checksum } = summed;
    file.write_all(&checksum.finalize().to_le_bytes())
        .and_then(|()| file.flush())
        .context("ending the file")
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

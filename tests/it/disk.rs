//! A disk and a clock that tests command: a small library (`disk.c`) stands between the program and the system.
//!
//! It tells the test all that the program writes, and when it was synced, so that the test can say what a disk would hold
//! after a power cut: only what was synced, at a moment of the test's choice. It can make the disk fail, and the clock jump.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::support::{Desk, TestSite, root, wait_for};

/// What the disk does from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None = 0,
    Full = 1,
    ReadOnly = 2,
    SyncFails = 3,
    /// A sync ends only once the fault does.
    Hangs = 4,
}

/// How the program is to sync the log of its database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sync {
    AsItDoes,
    /// The control arm: as with `synchronous=NORMAL`, not after a commit.
    AsNormal,
}

/// A disk and a clock under command, for one site at a time.
pub(crate) struct Disk {
    folder: TempDir,
    control: File,
}

/// The head of a record, as `disk.c` writes it.
const HEAD_BYTES: usize = 32;

/// The kind of record that the test itself writes.
const NOTE: u8 = b'k';

fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let library =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("disk-{}.so", std::process::id()));
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(&library)
            .arg(root().join("tests/it/disk.c"))
            .status()
            .expect("a C compiler");
        assert!(compiled.success());
        library
    })
}

impl Disk {
    pub(crate) fn new() -> Disk {
        let folder = tempfile::tempdir().unwrap();
        let control = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(folder.path().join("control"))
            .unwrap();
        control.write_all_at(&[0; 24], 0).unwrap();
        Disk { folder, control }
    }

    /// Starts the site of a desk on this disk.
    pub(crate) fn serve<'a>(&self, desk: &'a Desk, sync: Sync, arguments: &[&str]) -> TestSite<'a> {
        let mut command = desk.command(arguments);
        command
            .env("LD_PRELOAD", library())
            .env("DISK_FOLDER", desk.state())
            .env("DISK_LOG", self.log_path())
            .env("DISK_CONTROL", self.folder.path().join("control"));
        if sync == Sync::AsNormal {
            command.env("DISK_NORMAL", "1");
        }
        desk.start(command)
    }

    fn log_path(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    pub(crate) fn fail(&self, fault: Fault) {
        self.control
            .write_all_at(&(fault as i64).to_ne_bytes(), 16)
            .unwrap();
    }

    /// Puts the time of day, and the watch by which the program measures how long things take, so many seconds ahead of the
    /// true ones (or behind).
    pub(crate) fn set_clocks(&self, time_of_day_s: i64, watch_s: i64) {
        let both = [time_of_day_s.to_ne_bytes(), watch_s.to_ne_bytes()].concat();
        self.control.write_all_at(&both, 0).unwrap();
    }

    /// Lets so many seconds seem to have passed, by every clock.
    pub(crate) fn let_pass(&self, passed_s: i64) {
        self.set_clocks(passed_s, passed_s);
    }

    /// Adds a remark at this moment of the record: something that the program has promised.
    pub(crate) fn note(&self, remark: &str) {
        let mut record = vec![NOTE, 0, 0, 0, 0, 0, 0, 0];
        for number in [0, 0, remark.len()] {
            record.extend_from_slice(&(number as u64).to_ne_bytes());
        }
        record.extend_from_slice(remark.as_bytes());
        let mut log = OpenOptions::new()
            .append(true)
            .create(true)
            .open(self.log_path())
            .unwrap();
        // In one piece, so that the records of the program do not come between.
        assert_eq!(log.write(&record).unwrap(), record.len());
    }

    /// All that was ever written to any file, and the remarks.
    pub(crate) fn written(&self) -> Vec<u8> {
        fs::read(self.log_path()).unwrap_or_default()
    }

    /// Waits until the program waits for a disk that hangs.
    pub(crate) fn wait_for_sync(&self) {
        wait_for("the program to sync", || {
            let bytes = self.written();
            let record = Record { bytes };
            let count = |kinds: &[u8]| {
                let entries = record.entries().into_iter();
                entries.filter(|entry| kinds.contains(&entry.kind)).count()
            };
            (count(b"b") > count(b"ed")).then_some(())
        });
    }

    /// Ends the record; what comes next begins another.
    pub(crate) fn take_record(&self) -> Record {
        let bytes = self.written();
        let _ = fs::remove_file(self.log_path());
        Record { bytes }
    }
}

/// What a program wrote, in order.
pub(crate) struct Record {
    bytes: Vec<u8>,
}

struct Entry<'a> {
    kind: u8,
    path: &'a str,
    number: usize,
    data: &'a [u8],
}

/// What a disk would hold after a power cut, and what had been promised by then.
pub(crate) struct Survived {
    pub(crate) files: HashMap<PathBuf, Vec<u8>>,
    pub(crate) notes: Vec<String>,
}

impl Record {
    fn entries(&self) -> Vec<Entry<'_>> {
        let number = |at: usize| {
            let bytes = self.bytes.get(at..at + 8)?;
            usize::try_from(u64::from_ne_bytes(bytes.try_into().ok()?)).ok()
        };
        let mut entries = Vec::new();
        let mut at = 0;
        // A program that was killed may leave half a record at the end.
        while let (Some(path), Some(value), Some(size)) =
            (number(at + 8), number(at + 16), number(at + 24))
        {
            let start = at + HEAD_BYTES;
            let Some(data) = self.bytes.get(start + path..start + path + size) else {
                break;
            };
            entries.push(Entry {
                kind: self.bytes[at],
                path: std::str::from_utf8(&self.bytes[start..start + path]).unwrap(),
                number: value,
                data,
            });
            at = start + path + size;
        }
        entries
    }

    pub(crate) fn len(&self) -> usize {
        self.entries().len()
    }

    /// What is left of a folder when the power is cut after so many records: of each file what was written before its last
    /// complete sync began, and the file itself only if its folder was synced after it was made.
    pub(crate) fn cut(
        &self,
        after: usize,
        folder: &Path,
        before: &HashMap<PathBuf, Vec<u8>>,
    ) -> Survived {
        let mut platter = Platter::new(before);
        let mut notes = Vec::new();
        for entry in self.entries().into_iter().take(after) {
            if entry.kind == NOTE {
                notes.push(String::from_utf8(entry.data.to_vec()).unwrap());
            } else if Path::new(entry.path).starts_with(folder) {
                platter.apply(&entry);
            }
        }
        Survived {
            files: platter.survivors(),
            notes,
        }
    }
}

enum Change {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

/// A file, with what of it is on disk.
#[derive(Default)]
struct Kept {
    durable: Vec<u8>,
    changes: Vec<Change>,
    /// Changes that are part of `durable`.
    applied: usize,
}

/// A folder whose files reach the disk by their syncs only.
struct Platter {
    files: Vec<Kept>,
    /// Which file has a name now, and which has it on disk.
    names: HashMap<String, usize>,
    durable_names: HashMap<String, usize>,
    /// Syncs under way: the file, and its changes when they began.
    syncs: HashMap<usize, (usize, usize)>,
}

impl Platter {
    fn new(before: &HashMap<PathBuf, Vec<u8>>) -> Platter {
        let mut files = Vec::new();
        let mut names = HashMap::new();
        for (path, bytes) in before {
            names.insert(path.to_str().unwrap().to_owned(), files.len());
            files.push(Kept {
                durable: bytes.clone(),
                ..Kept::default()
            });
        }
        Platter {
            files,
            durable_names: names.clone(),
            names,
            syncs: HashMap::new(),
        }
    }

    fn file(&mut self, path: &str) -> usize {
        let next = self.files.len();
        let id = *self.names.entry(path.to_owned()).or_insert(next);
        if id == next {
            self.files.push(Kept::default());
        }
        id
    }

    fn apply(&mut self, entry: &Entry<'_>) {
        match entry.kind {
            b'o' => {
                self.names.remove(entry.path);
                self.file(entry.path);
            }
            b'w' => {
                let id = self.file(entry.path);
                let change = Change::Write(entry.number, entry.data.to_vec());
                self.files[id].changes.push(change);
            }
            b't' => {
                let id = self.file(entry.path);
                self.files[id].changes.push(Change::Truncate(entry.number));
            }
            b'b' => {
                let id = self.file(entry.path);
                self.syncs
                    .insert(entry.number, (id, self.files[id].changes.len()));
            }
            b'e' => {
                if let Some((id, until)) = self.syncs.remove(&entry.number) {
                    self.files[id].settle(until);
                }
            }
            b'd' => {
                let folder = Path::new(entry.path);
                let is_in = |path: &String| Path::new(path).parent() == Some(folder);
                self.durable_names.retain(|path, _| !is_in(path));
                let names = self.names.iter().filter(|(path, _)| is_in(path));
                self.durable_names
                    .extend(names.map(|(path, id)| (path.clone(), *id)));
            }
            b'u' => {
                self.names.remove(entry.path);
            }
            b'r' => {
                if let Some(id) = self.names.remove(entry.path) {
                    let to = std::str::from_utf8(entry.data).unwrap();
                    self.names.insert(to.to_owned(), id);
                }
            }
            _ => {}
        }
    }

    fn survivors(&self) -> HashMap<PathBuf, Vec<u8>> {
        self.durable_names
            .iter()
            // Shared memory of SQLite; it is made anew.
            .filter(|(path, _)| !path.ends_with("-shm"))
            .map(|(path, id)| (PathBuf::from(path), self.files[*id].durable.clone()))
            .collect()
    }
}

impl Kept {
    fn settle(&mut self, until: usize) {
        while self.applied < until {
            match &self.changes[self.applied] {
                Change::Truncate(size) => self.durable.resize(*size, 0),
                Change::Write(at, data) => {
                    let end = at + data.len();
                    if self.durable.len() < end {
                        self.durable.resize(end, 0);
                    }
                    self.durable[*at..end].copy_from_slice(data);
                }
            }
            self.applied += 1;
        }
    }
}

/// The files of a folder.
pub(crate) fn contents(folder: &Path) -> HashMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).into_iter().flatten();
    files
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// Puts a folder into the state in which a power cut left it.
pub(crate) fn restore(folder: &Path, files: &HashMap<PathBuf, Vec<u8>>) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    for (path, bytes) in files {
        fs::write(path, bytes).unwrap();
    }
}

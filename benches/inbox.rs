//! What it costs to take messages. Run by `cargo bench --bench inbox`.
//!
//! Two questions, each against a peer in the same run and the same folder, interleaved, medians over all rounds:
//!
//! 1. How many messages per second 64 senders get acknowledged, against the same statement with one commit for each
//!    message: once with messages that were sealed before, which is what the store itself can do, and once with the sealing.
//! 2. How long one sender waits, sealing included, against a bare write and `fdatasync` of as many bytes as that commit
//!    writes.
//!
//! Sharing a commit saves syncs and nothing else, so both ratios depend on how long the disk takes for one. Therefore all is
//! measured twice: on the disk of this machine, and on the same disk when each sync takes 2 ms longer, as on the disks that
//! small servers have (a simulation: the library that the tests put between the program and the disk waits so long). The
//! folder is made below the build folder: it must be on a real disk, for on a RAM disk a sync costs nothing.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a measurement ends where it is wrong, and prints its table; times, which do not travel, beside it"
)]

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use age::x25519::{Identity, Recipient};
use counterspeech_directory::inbox::seal::{self, Sealed};
use counterspeech_directory::inbox::tray::{self, Signs};
use counterspeech_directory::inbox::{Inbox, Message, Topic};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::Mutex;

const ROUNDS: usize = 9;
const SENDERS: usize = 64;
/// Of each sender in one round.
const MESSAGES: usize = 16;
/// The peer needs a sync for each; fewer tell as much.
const PEER_MESSAGES: usize = 2;
/// Of the one sender, in one round.
const WAITS: usize = 40;

/// How much longer a sync takes on the disk that is simulated, in microseconds.
const LONGER_US: u32 = 2_000;
/// Tells the library how much longer a sync is to take.
const LONGER: &str = "DISK_SYNC_US";
/// Tells the program that it is to measure.
const MEASURED: &str = "MEASURED";

const SECRET: &[u8] = b"a secret of thirty-two bytes ...";

fn message(text: String) -> Message {
    Message {
        name: "Ravenfeather Quill".to_owned(),
        email: "quill@ravenfeather.example".to_owned(),
        country: "france".to_owned(),
        topic: Topic::Counterspeech,
        message: text,
        reply: "email".to_owned(),
        page: "/en/locations/france".to_owned(),
        language: "en".to_owned(),
    }
}

/// As a handler does it: on a thread of its own.
async fn sealed(recipients: &Arc<Vec<Recipient>>, text: String) -> (Signs, Sealed) {
    let recipients = Arc::clone(recipients);
    tokio::task::spawn_blocking(move || {
        let message = message(text);
        let signs = tray::signs(&message, 0);
        (signs, seal::message(&message, &recipients, SECRET).unwrap())
    })
    .await
    .unwrap()
}

async fn send(inbox: &Inbox, (signs, sealed): (Signs, Sealed)) {
    inbox.add(sealed, signs, None).await.unwrap();
}

/// The peer: the same row in the same table, with a commit for each message.
async fn send_alone(peer: &Mutex<SqliteConnection>, sealed: Sealed) {
    let mut peer = peer.lock().await;
    sqlx::query(
        "INSERT INTO message (reference, once, received, status, tray, size, body)
         VALUES ($1, $2, $3, 'unread', $4, $5, $6) ON CONFLICT DO NOTHING",
    )
    .bind(&sealed.references[0])
    .bind(&sealed.once)
    .bind(0)
    .bind("likely-person")
    .bind(i64::try_from(sealed.size).unwrap())
    .bind(&sealed.body)
    .execute(&mut *peer)
    .await
    .unwrap();
}

/// Messages per second of all senders together.
async fn rate<F>(messages: usize, mut send: impl FnMut(usize, usize) -> F) -> f64
where
    F: Future<Output = ()> + Send + 'static,
{
    let start = Instant::now();
    let senders: Vec<_> = (0..SENDERS)
        .map(|sender| {
            let sends: Vec<F> = (0..messages).map(|number| send(sender, number)).collect();
            tokio::spawn(async move {
                for send in sends {
                    send.await;
                }
            })
        })
        .collect();
    for sender in senders {
        sender.await.unwrap();
    }
    let all = u32::try_from(SENDERS * messages).unwrap();
    f64::from(all) / start.elapsed().as_secs_f64()
}

/// A file as large as SQLite lets its log grow, which is then written from its start again.
struct Bare {
    file: File,
    at: u64,
}

impl Bare {
    const FILE_BYTES: usize = 4 * 1024 * 1024;

    fn new(folder: &Path) -> Bare {
        let file = File::create(folder.join("bare")).unwrap();
        file.write_all_at(&vec![0; Bare::FILE_BYTES], 0).unwrap();
        file.sync_all().unwrap();
        Bare { file, at: 0 }
    }

    /// Writes as many bytes as a commit of one message writes to the log, and syncs them.
    fn sync(&mut self, bytes: usize) {
        if self.at + bytes as u64 > Bare::FILE_BYTES as u64 {
            self.at = 0;
        }
        self.file.write_all_at(&vec![b'x'; bytes], self.at).unwrap();
        self.file.sync_data().unwrap();
        self.at += bytes as u64;
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// What we measured and what the peer did, round by round.
#[derive(Default)]
struct Pair {
    ours: Vec<f64>,
    theirs: Vec<f64>,
    ratios: Vec<f64>,
}

impl Pair {
    fn add(&mut self, ours: f64, theirs: f64) {
        self.ours.push(ours);
        self.theirs.push(theirs);
        self.ratios.push(ours / theirs);
    }

    fn medians(self) -> (f64, f64, f64) {
        (median(self.ours), median(self.theirs), median(self.ratios))
    }
}

fn median_ms(times: &[Duration]) -> f64 {
    median(times.iter().map(|time| time.as_secs_f64() * 1e3).collect())
}

/// Measures in a program of its own for each disk: the library can only be put before a program that starts.
fn main() {
    if std::env::args().any(|word| word == MEASURED) {
        return measure();
    }
    let library = library();
    for (disk, longer_us) in [
        ("On the disk of this machine", 0),
        (
            "On a disk that takes 2 ms longer for a sync (simulated)",
            LONGER_US,
        ),
    ] {
        println!("{disk}:\n");
        eprintln!("{disk}:");
        let measured = Command::new(std::env::current_exe().unwrap())
            .arg(MEASURED)
            .env("LD_PRELOAD", &library)
            .env(LONGER, longer_us.to_string())
            .status()
            .unwrap();
        assert!(measured.success(), "could not be measured");
        println!();
    }
}

/// What stands between the program and the disk.
fn library() -> PathBuf {
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("disk.so");
    let compiled = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/disk.c"))
        .status()
        .expect("a C compiler");
    assert!(compiled.success());
    library
}

#[tokio::main]
async fn measure() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let recipients = Arc::new(vec![Identity::generate().to_public()]);
    let (ours, theirs) = (folder.path().join("ours"), folder.path().join("theirs"));
    std::fs::create_dir(&ours).unwrap();
    std::fs::create_dir(&theirs).unwrap();
    let inbox = Inbox::open(&ours).await.unwrap();
    let peer = open_peer(&theirs).await;
    let peer = Arc::new(Mutex::new(peer));

    // What one commit of one message writes.
    send(
        &inbox,
        sealed(&recipients, "The first one.".to_owned()).await,
    )
    .await;
    let log = ours.join("inbox.db-wal");
    let before = std::fs::metadata(&log).unwrap().len();
    send(
        &inbox,
        sealed(&recipients, "The second one.".to_owned()).await,
    )
    .await;
    let bytes = usize::try_from(std::fs::metadata(&log).unwrap().len() - before).unwrap();

    let mut store = Pair::default();
    let mut with_sealing = Pair::default();
    let mut wait = Pair::default();
    let mut sealed_wait = Pair::default();
    let mut bare = Bare::new(folder.path());
    for round in 0..ROUNDS {
        let text = move |what: &str, sender, number| {
            format!("{what}, round {round}, sender {sender}, number {number}.")
        };
        let mut prepared = Vec::new();
        for number in 0..SENDERS * MESSAGES {
            let ours = sealed(&recipients, text("Prepared", 0, number)).await;
            let theirs = sealed(&recipients, text("Prepared for the peer", 0, number)).await;
            prepared.push((Some(ours), Some(theirs)));
        }
        let together = rate(MESSAGES, |sender, number| {
            let prepared = prepared[sender * MESSAGES + number].0.take().unwrap();
            let inbox = inbox.clone();
            async move { send(&inbox, prepared).await }
        })
        .await;
        let alone = rate(PEER_MESSAGES, |sender, number| {
            let (_, prepared) = prepared[sender * MESSAGES + number].1.take().unwrap();
            let peer = Arc::clone(&peer);
            async move { send_alone(&peer, prepared).await }
        })
        .await;
        store.add(together, alone);

        let together = rate(MESSAGES, |sender, number| {
            let (inbox, recipients) = (inbox.clone(), Arc::clone(&recipients));
            async move {
                send(
                    &inbox,
                    sealed(&recipients, text("Together", sender, number)).await,
                )
                .await;
            }
        })
        .await;
        let alone = rate(PEER_MESSAGES, |sender, number| {
            let (peer, recipients) = (Arc::clone(&peer), Arc::clone(&recipients));
            async move {
                send_alone(
                    &peer,
                    sealed(&recipients, text("Alone", sender, number)).await.1,
                )
                .await;
            }
        })
        .await;
        with_sealing.add(together, alone);

        let (waits, sealed_waits, sync) =
            one_sender(&inbox, &recipients, &mut bare, bytes, round).await;
        wait.add(waits, sync);
        sealed_wait.add(sealed_waits, sync);
    }
    inbox.close().await;
    Arc::into_inner(peer)
        .unwrap()
        .into_inner()
        .close()
        .await
        .unwrap();

    print_rates([
        ("the store alone", store),
        ("sealing included", with_sealing),
    ]);
    print_waits(
        [("the store alone", wait), ("sealing included", sealed_wait)],
        bytes,
    );
}

/// Median milliseconds that one sender waits for the store, and with sealing, and that a bare sync takes: one by one in turn,
/// for disks are now quick and now slow.
async fn one_sender(
    inbox: &Inbox,
    recipients: &Arc<Vec<Recipient>>,
    bare: &mut Bare,
    bytes: usize,
    round: usize,
) -> (f64, f64, f64) {
    let (mut waits, mut sealed_waits, mut syncs) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..WAITS {
        let text = |what| format!("{what}, round {round}, number {number}.");
        let message = sealed(recipients, text("Sealed before")).await;
        let start = Instant::now();
        send(inbox, message).await;
        waits.push(start.elapsed());
        let start = Instant::now();
        send(inbox, sealed(recipients, text("Sealed now")).await).await;
        sealed_waits.push(start.elapsed());
        let start = Instant::now();
        bare.sync(bytes);
        syncs.push(start.elapsed());
    }
    (
        median_ms(&waits),
        median_ms(&sealed_waits),
        median_ms(&syncs),
    )
}

/// The database of the peer: the same tables and settings.
async fn open_peer(folder: &Path) -> SqliteConnection {
    Inbox::open(folder).await.unwrap().close().await;
    SqliteConnectOptions::new()
        .filename(folder.join("inbox.db"))
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        .connect()
        .await
        .unwrap()
}

fn print_rates(pairs: [(&str, Pair); 2]) {
    println!(
        "| messages per second of {SENDERS} senders, against one commit for each | ratio | goal |"
    );
    println!("|---|---|---|");
    for (what, pair) in pairs {
        let (ours, theirs, ratio) = pair.medians();
        println!("| {what} | {ratio:.1} | at least 15 |");
        eprintln!("{what}: {ours:.0} messages per second, {theirs:.0} with one commit for each");
    }
    println!();
}

fn print_waits(pairs: [(&str, Pair); 2], bytes: usize) {
    println!("| wait of one sender, against a bare `fdatasync` of {bytes} bytes | ratio | goal |");
    println!("|---|---|---|");
    for (what, pair) in pairs {
        let (ours, theirs, ratio) = pair.medians();
        println!("| {what} | {ratio:.2} | at most 2.5 |");
        eprintln!("{what}: {ours:.2} ms, {theirs:.2} ms for a bare sync");
    }
}

//! What it costs to take messages. Run by `cargo bench --bench inbox`.
//!
//! Two questions, each against a peer in the same run and the same folder, interleaved, medians over all rounds:
//!
//! 1. How many messages per second 64 senders get acknowledged, against the same statements with one commit for each
//!    message. Both seal every message and its receipt.
//! 2. How long one sender waits, sealing included, against a bare `fdatasync` of as many bytes as that commit writes.
//!
//! The folder is made below the build folder: it must be on a real disk, for on a RAM disk a sync costs nothing.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement ends where it is wrong, and prints its table"
)]

use std::fs::OpenOptions;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use age::x25519::{Identity, Recipient};
use counterspeech_directory::inbox::seal::{self, Sealed};
use counterspeech_directory::inbox::slip::{SealedSlip, Slip};
use counterspeech_directory::inbox::{Inbox, Message, Topic, tray};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::Mutex;

const ROUNDS: usize = 9;
const SENDERS: usize = 64;
/// Of each sender in one round.
const MESSAGES: usize = 8;
/// The peer needs a sync for each; fewer tell as much.
const PEER_MESSAGES: usize = 2;
/// Of the one sender, in one round.
const WAITS: usize = 40;

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

/// What a handler does: seals on a thread of its own, then waits for the store.
async fn send(inbox: &Inbox, recipients: &Arc<Vec<Recipient>>, text: String) {
    let recipients = Arc::clone(recipients);
    let (signs, sealed) = tokio::task::spawn_blocking(move || {
        let message = message(text);
        let signs = tray::signs(&message, 0);
        (signs, seal::message(&message, &recipients, SECRET).unwrap())
    })
    .await
    .unwrap();
    inbox.add(sealed, signs, None).await.unwrap();
}

/// The peer: the same rows in the same tables, with a commit for each message.
async fn send_alone(
    peer: &Mutex<SqliteConnection>,
    recipients: &Arc<Vec<Recipient>>,
    text: String,
) {
    let recipients = Arc::clone(recipients);
    let (sealed, receipt): (Sealed, SealedSlip) = tokio::task::spawn_blocking(move || {
        let sealed = seal::message(&message(text), &recipients, SECRET).unwrap();
        let reference = sealed.references[0].clone();
        let receipt = Slip::Receipt { reference }.seal().unwrap();
        (sealed, receipt)
    })
    .await
    .unwrap();
    let mut peer = peer.lock().await;
    sqlx::query("BEGIN IMMEDIATE")
        .execute(&mut *peer)
        .await
        .unwrap();
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
    sqlx::query("INSERT INTO slip (id, expires, body) VALUES ($1, $2, $3)")
        .bind(&receipt.id)
        .bind(0)
        .bind(&receipt.body)
        .execute(&mut *peer)
        .await
        .unwrap();
    sqlx::query("COMMIT").execute(&mut *peer).await.unwrap();
}

/// Messages per second of all senders together.
async fn rate<F>(messages: usize, send: impl Fn(usize, usize) -> F) -> f64
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
    (SENDERS * messages) as f64 / start.elapsed().as_secs_f64()
}

/// Appends and syncs as many bytes as a commit of one message writes to the log.
fn sync_times(folder: &Path, bytes: usize, at: &mut u64) -> Vec<Duration> {
    let file = OpenOptions::new()
        .create(true)
        .append(false)
        .write(true)
        .truncate(false)
        .open(folder.join("bare"))
        .unwrap();
    (0..WAITS)
        .map(|_| {
            let data = vec![b'x'; bytes];
            let start = Instant::now();
            file.write_all_at(&data, *at).unwrap();
            file.sync_data().unwrap();
            *at += bytes as u64;
            start.elapsed()
        })
        .collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn median_ms(times: Vec<Duration>) -> f64 {
    median(times.iter().map(|time| time.as_secs_f64() * 1e3).collect())
}

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let recipients = Arc::new(vec![Identity::generate().to_public()]);
    let (ours, theirs) = (folder.path().join("ours"), folder.path().join("theirs"));
    std::fs::create_dir(&ours).unwrap();
    std::fs::create_dir(&theirs).unwrap();
    let inbox = Inbox::open(&ours).await.unwrap();
    Inbox::open(&theirs).await.unwrap().close().await;
    let peer = SqliteConnectOptions::new()
        .filename(theirs.join("inbox.db"))
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        .connect()
        .await
        .unwrap();
    let peer = Arc::new(Mutex::new(peer));

    // What one commit of one message writes.
    send(&inbox, &recipients, "The first one.".to_owned()).await;
    let log = ours.join("inbox.db-wal");
    let before = std::fs::metadata(&log).unwrap().len();
    send(&inbox, &recipients, "The second one.".to_owned()).await;
    let bytes = usize::try_from(std::fs::metadata(&log).unwrap().len() - before).unwrap();

    let (mut rates, mut peer_rates, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    let (mut waits, mut syncs, mut wait_ratios) = (Vec::new(), Vec::new(), Vec::new());
    let mut at = 0;
    for round in 0..ROUNDS {
        let together = rate(MESSAGES, |sender, number| {
            let (inbox, recipients) = (inbox.clone(), Arc::clone(&recipients));
            async move {
                let text = format!("Together, round {round}, sender {sender}, number {number}.");
                send(&inbox, &recipients, text).await;
            }
        })
        .await;
        let alone = rate(PEER_MESSAGES, |sender, number| {
            let (peer, recipients) = (Arc::clone(&peer), Arc::clone(&recipients));
            async move {
                let text = format!("Alone, round {round}, sender {sender}, number {number}.");
                send_alone(&peer, &recipients, text).await;
            }
        })
        .await;
        rates.push(together);
        peer_rates.push(alone);
        ratios.push(together / alone);

        let mut times = Vec::new();
        for number in 0..WAITS {
            let start = Instant::now();
            send(
                &inbox,
                &recipients,
                format!("One, round {round}, number {number}."),
            )
            .await;
            times.push(start.elapsed());
        }
        let wait = median_ms(times);
        let sync = median_ms(sync_times(folder.path(), bytes, &mut at));
        waits.push(wait);
        syncs.push(sync);
        wait_ratios.push(wait / sync);
    }
    inbox.close().await;
    Arc::into_inner(peer)
        .unwrap()
        .into_inner()
        .close()
        .await
        .unwrap();

    println!("| {SENDERS} senders, sealing included | messages per second | ratio | goal |");
    println!("|---|---|---|---|");
    println!(
        "| waiting messages share a commit | {:.0} | {:.1} | at least 15 |",
        median(rates),
        median(ratios)
    );
    println!(
        "| one commit for each message | {:.0} | 1 | |",
        median(peer_rates)
    );
    println!();
    println!("| one sender, sealing included | median wait in ms | ratio | goal |");
    println!("|---|---|---|---|");
    println!(
        "| until the reference is there | {:.2} | {:.2} | at most 2.5 |",
        median(waits),
        median(wait_ratios)
    );
    println!(
        "| bare write and `fdatasync` of {bytes} bytes | {:.2} | 1 | |",
        median(syncs)
    );
}

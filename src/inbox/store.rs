//! The inbox database. What it has acknowledged is on disk.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, anyhow, ensure};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::migrate::Migrator;
use sqlx::{AnyConnection, AnyPool, FromRow};
use tokio::sync::{mpsc, oneshot};

use super::seal::Sealed;
use super::slip::{self, Slip, Slips};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/inbox");

/// Before this version SQLite could lose committed transactions in WAL mode.
const SQLITE_VERSION_MIN: (u32, u32, u32) = (3, 51, 3);

/// What would end the path in a URL.
const NOT_IN_PATHS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_');

/// One writes, the others read.
const CONNECTIONS_MAX: u32 = 4;

/// How long a request waits for a connection before it is told that nothing was stored.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(8);

/// Messages that share one commit.
const BATCH_MAX: usize = 64;

/// Messages that may wait for the next commit.
const WAITING_MAX: usize = 1_024;

/// The same form within this time is the same message.
const ONCE_S: i64 = 24 * 3600;

/// The time of arrival is kept to the hour only.
const RECEIVED_STEP_S: i64 = 3600;

/// A message as it lies in the store.
#[derive(Debug, Clone, FromRow, Serialize)]
pub struct Row {
    pub reference: String,
    /// Seconds since 1970 UTC, rounded down to the hour.
    pub received: i64,
    pub status: String,
    pub tray: String,
    /// Of the padded text, in bytes: one of a few classes.
    pub size: i64,
    /// age, armoured.
    pub body: String,
}

/// The store of messages.
#[derive(Debug, Clone)]
pub struct Inbox {
    pool: AnyPool,
    writer: mpsc::Sender<Order>,
    pub slips: Slips,
}

/// A message that waits to be written, and who waits for its reference.
struct Order {
    message: Sealed,
    /// The key of the draft from which the message was sent.
    draft: Option<String>,
    now_s: i64,
    done: oneshot::Sender<Result<Stored, String>>,
}

/// What the sender of a stored message is told.
#[derive(Debug, Clone)]
pub struct Stored {
    pub reference: String,
    /// The key of the slip with the reference, for the address of the confirmation; `None` if it could not be sealed.
    pub receipt: Option<String>,
}

impl Inbox {
    /// Opens the inbox of a state folder, and makes it if it is absent.
    pub async fn open(state: &Path) -> anyhow::Result<Inbox> {
        install_default_drivers();
        let path = state.join("inbox.db");
        make_private(&path)?;
        let spelt = utf8_percent_encode(&path.to_string_lossy(), NOT_IN_PATHS).to_string();
        let url = format!("sqlite://{spelt}?mode=rwc");
        let pool = AnyPoolOptions::new()
            .max_connections(CONNECTIONS_MAX)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .after_connect(|connection, _| Box::pin(harden(connection)))
            .connect(&url)
            .await
            .with_context(|| format!("opening the inbox {}", path.display()))?;
        check_version(&pool).await?;
        MIGRATIONS
            .run(&pool)
            .await
            .context("bringing the inbox up to date")?;
        let (writer, orders) = mpsc::channel(WAITING_MAX);
        tokio::spawn(write(pool.clone(), orders));
        Ok(Inbox {
            slips: Slips { pool: pool.clone() },
            pool,
            writer,
        })
    }

    /// Stores a message and answers with its reference once it is on disk. The same form within a day is the same message
    /// and has the same reference. The draft it came from is gone with the same commit. An error means that nothing was
    /// stored.
    pub async fn add(
        &self,
        message: Sealed,
        draft: Option<String>,
        now_s: i64,
    ) -> anyhow::Result<Stored> {
        let (done, stored) = oneshot::channel();
        self.writer
            .try_send(Order {
                message,
                draft,
                now_s,
                done,
            })
            .map_err(|why| anyhow!("the writer takes no message: {why}"))?;
        stored
            .await
            .context("the writer is gone")?
            .map_err(|why| anyhow!("storing a message: {why}"))
    }

    /// Every message, unread ones first, then the newest.
    pub async fn list(&self) -> anyhow::Result<Vec<Row>> {
        sqlx::query_as(
            "SELECT reference, received, status, tray, size, body FROM message
             ORDER BY CASE status WHEN 'unread' THEN 0 ELSE 1 END, received DESC, reference",
        )
        .fetch_all(&self.pool)
        .await
        .context("listing the messages")
    }

    pub async fn find(&self, reference: &str) -> anyhow::Result<Option<Row>> {
        sqlx::query_as("SELECT reference, received, status, tray, size, body FROM message WHERE reference = $1")
            .bind(reference)
            .fetch_optional(&self.pool)
            .await
            .context("looking for a message")
    }

    /// Notes that somebody has read a message. An answered one stays answered.
    pub async fn mark_read(&self, reference: &str) -> anyhow::Result<()> {
        sqlx::query(
            "UPDATE message SET status = 'read' WHERE reference = $1 AND status = 'unread'",
        )
        .bind(reference)
        .execute(&self.pool)
        .await
        .context("marking a message as read")?;
        Ok(())
    }

    /// Counts one more warning about old unread messages, and returns how many there have been.
    pub async fn count_warning(&self) -> anyhow::Result<i64> {
        sqlx::query_scalar(
            "INSERT INTO tally (name, value) VALUES ('unread-warnings', 1)
             ON CONFLICT (name) DO UPDATE SET value = tally.value + 1 RETURNING value",
        )
        .fetch_one(&self.pool)
        .await
        .context("counting a warning")
    }

    /// There is nothing left to warn about.
    pub async fn forget_warnings(&self) -> anyhow::Result<()> {
        sqlx::query("DELETE FROM tally WHERE name = 'unread-warnings'")
            .execute(&self.pool)
            .await
            .context("forgetting the warnings")?;
        Ok(())
    }

    /// How many unread messages were received before a time.
    pub async fn count_unread_before(&self, before_s: i64) -> anyhow::Result<i64> {
        sqlx::query_scalar("SELECT count(*) FROM message WHERE status = 'unread' AND received < $1")
            .bind(before_s)
            .fetch_one(&self.pool)
            .await
            .context("counting old messages")
    }

    /// Deletes what was received before a time: what was read, and what was not only if told so.
    pub async fn delete_before(&self, before_s: i64, unread_too: bool) -> anyhow::Result<u64> {
        let sql = if unread_too {
            "DELETE FROM message WHERE received < $1"
        } else {
            "DELETE FROM message WHERE received < $1 AND status <> 'unread'"
        };
        let result = sqlx::query(sql)
            .bind(before_s)
            .execute(&self.pool)
            .await
            .context("deleting old messages")?;
        Ok(result.rows_affected())
    }

    /// Forgets which forms make up messages that are older than a day.
    pub async fn forget_forms(&self, now_s: i64) -> anyhow::Result<()> {
        sqlx::query("UPDATE message SET once = NULL WHERE once IS NOT NULL AND received <= $1")
            .bind(now_s - ONCE_S - RECEIVED_STEP_S)
            .execute(&self.pool)
            .await
            .context("forgetting old forms")?;
        Ok(())
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Makes the file so that only its owner can read it; SQLite gives its other files the same permissions.
fn make_private(path: &Path) -> anyhow::Result<()> {
    OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(path)
        .with_context(|| format!("making the inbox {}", path.display()))?;
    Ok(())
}

/// Writes messages as they come. All that wait share one commit, for the disk takes as long for one as for many.
async fn write(pool: AnyPool, mut orders: mpsc::Receiver<Order>) {
    let mut batch = Vec::new();
    while orders.recv_many(&mut batch, BATCH_MAX).await > 0 {
        let result = commit(&pool, &batch).await;
        if let Err(error) = &result {
            tracing::error!(
                "messages could not be stored, and their senders were told so: {error}"
            );
        }
        for (place, order) in batch.drain(..).enumerate() {
            let answer = match &result {
                Ok(stored) => Ok(stored[place].clone()),
                Err(error) => Err(error.to_string()),
            };
            // A sender who has hung up asks again; the reference will be the same.
            let _ = order.done.send(answer);
        }
    }
}

/// One transaction for all; either all are on disk when it returns, or none.
async fn commit(pool: &AnyPool, batch: &[Order]) -> sqlx::Result<Vec<Stored>> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let mut stored = Vec::with_capacity(batch.len());
    for Order {
        message,
        draft,
        now_s,
        ..
    } in batch
    {
        let reference = insert(&mut transaction, message, *now_s).await?;
        if let Some(draft) = draft {
            slip::delete(&mut transaction, draft).await?;
        }
        let receipt = receipt(&mut transaction, &reference, *now_s).await?;
        stored.push(Stored { reference, receipt });
    }
    transaction.commit().await?;
    Ok(stored)
}

/// Keeps the reference for the confirmation. A message is never lost for want of it.
async fn receipt(
    db: &mut AnyConnection,
    reference: &str,
    now_s: i64,
) -> sqlx::Result<Option<String>> {
    let slip = Slip::Receipt {
        reference: reference.to_owned(),
    };
    match slip.seal() {
        Ok(sealed) => {
            slip::insert(db, &sealed, now_s).await?;
            Ok(Some(sealed.key))
        }
        Err(error) => {
            tracing::error!("a receipt could not be sealed: {error:#}");
            Ok(None)
        }
    }
}

async fn insert(db: &mut AnyConnection, message: &Sealed, now_s: i64) -> sqlx::Result<String> {
    let known: Option<(String,)> = sqlx::query_as("SELECT reference FROM message WHERE once = $1")
        .bind(&message.once)
        .fetch_optional(&mut *db)
        .await?;
    if let Some((reference,)) = known {
        return Ok(reference);
    }
    for reference in &message.references {
        let inserted = sqlx::query(
            "INSERT INTO message (reference, once, received, status, tray, size, body)
             VALUES ($1, $2, $3, 'unread', 'likely-person', $4, $5) ON CONFLICT (reference) DO NOTHING",
        )
        .bind(reference)
        .bind(&message.once)
        .bind(now_s - now_s.rem_euclid(RECEIVED_STEP_S))
        .bind(i64::try_from(message.size).unwrap_or(i64::MAX))
        .bind(&message.body)
        .execute(&mut *db)
        .await?;
        if inserted.rows_affected() == 1 {
            return Ok(reference.clone());
        }
    }
    Err(sqlx::Error::Protocol(
        "every reference of the message is taken".to_owned(),
    ))
}

/// Sets what a durable store needs, and reads it back: a URL cannot carry these settings, and SQLite ignores what it
/// does not understand.
async fn harden(connection: &mut AnyConnection) -> sqlx::Result<()> {
    for pragma in [
        "PRAGMA busy_timeout = 5000",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA secure_delete = ON",
    ] {
        sqlx::query(pragma).execute(&mut *connection).await?;
    }
    let journal: String = sqlx::query_scalar("PRAGMA journal_mode")
        .fetch_one(&mut *connection)
        .await?;
    let synchronous: i64 = sqlx::query_scalar("PRAGMA synchronous")
        .fetch_one(&mut *connection)
        .await?;
    // 2 is FULL (https://sqlite.org/pragma.html#pragma_synchronous).
    if journal != "wal" || synchronous != 2 {
        let why = format!("the inbox is not durable: journal {journal}, synchronous {synchronous}");
        return Err(sqlx::Error::Configuration(why.into()));
    }
    Ok(())
}

async fn check_version(pool: &AnyPool) -> anyhow::Result<()> {
    let version: String = sqlx::query_scalar("SELECT sqlite_version()")
        .fetch_one(pool)
        .await
        .context("asking SQLite for its version")?;
    let mut numbers = version.split('.').map(|number| number.parse().unwrap_or(0));
    let mut next = || numbers.next().unwrap_or(0);
    let found = (next(), next(), next());
    ensure!(
        found >= SQLITE_VERSION_MIN,
        "SQLite {version} can lose committed messages; build with 3.51.3 or later"
    );
    Ok(())
}

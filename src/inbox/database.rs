//! The database of the inbox: how it is opened, and what a connection must promise before anybody relies on it.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, ensure};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::migrate::Migrator;
use sqlx::{AnyConnection, AnyPool, Connection};

use super::keys::INBOX_FILE;
use super::private;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/inbox");

/// The inbox, and what SQLite keeps beside it.
const FILES: [&str; 3] = [INBOX_FILE, "inbox.db-wal", "inbox.db-shm"];

/// Before this version SQLite could lose committed transactions in WAL mode.
const SQLITE_VERSION_MIN: (u32, u32, u32) = (3, 51, 3);

/// What would end the path in a URL.
const NOT_IN_PATHS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_');

/// Those who read; the writer has a connection of its own.
const CONNECTIONS_MAX: u32 = 4;

/// How long a request waits for a connection before it is told that nothing was stored.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(8);

/// What every connection of a durable store needs. `secure_delete` overwrites what is deleted.
const SETTINGS: [&str; 4] = [
    "PRAGMA busy_timeout = 5000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
];

/// Where the inbox is, and how to connect to it.
#[derive(Debug, Clone)]
pub(super) struct Database {
    url: String,
}

impl Database {
    /// Opens the inbox of a state folder, and makes it if it is absent.
    pub(super) async fn open(state: &Path) -> anyhow::Result<(Database, AnyPool)> {
        install_default_drivers();
        let path = state.join(INBOX_FILE);
        make_private(&path)?;
        for file in FILES {
            private::close(&state.join(file))?;
        }
        let spelt = utf8_percent_encode(&path.to_string_lossy(), NOT_IN_PATHS).to_string();
        let url = format!("sqlite://{spelt}?mode=rwc");
        let database = Database { url };
        // The pool tries for long what cannot succeed, and then does not say why.
        let first = database.connect().await.with_context(|| {
            format!(
                "opening the inbox {} (if it is damaged, put a backup in its place, or move it away to begin a new one)",
                path.display()
            )
        })?;
        let pool = AnyPoolOptions::new()
            .max_connections(CONNECTIONS_MAX)
            // One stays open for good. When the last connection closes, SQLite ends its log; after a failed commit it
            // could not tell what in it was never acknowledged.
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .after_connect(|connection, _| Box::pin(harden(connection)))
            .connect(&database.url)
            .await
            .with_context(|| format!("opening the inbox {}", path.display()))?;
        first
            .close()
            .await
            .context("closing a connection to the inbox")?;
        check_version(&pool).await?;
        MIGRATIONS
            .run(&pool)
            .await
            .context("bringing the inbox up to date")?;
        Ok((database, pool))
    }

    /// One more connection, as durable as those of the pool.
    pub(super) async fn connect(&self) -> anyhow::Result<AnyConnection> {
        let mut connection = AnyConnection::connect(&self.url)
            .await
            .context("connecting to the inbox")?;
        harden(&mut connection)
            .await
            .context("setting up a connection to the inbox")?;
        Ok(connection)
    }
}

/// Takes what was deleted out of the log, too. `false` if somebody is reading: then it has to be tried again.
pub(super) async fn empty_log(pool: &AnyPool) -> anyhow::Result<bool> {
    let (busy, _, _): (i64, i64, i64) = sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)")
        .fetch_one(pool)
        .await
        .context("emptying the log of the inbox")?;
    Ok(busy == 0)
}

/// Makes the file so that only its owner can read it; SQLite gives its other files the same permissions. A new file is
/// there after a power cut only once its folder is on disk.
fn make_private(path: &Path) -> anyhow::Result<()> {
    let make = || -> std::io::Result<()> {
        let is_new = !fs::exists(path)?;
        OpenOptions::new()
            .create(true)
            .append(true)
            .mode(0o600)
            .open(path)?;
        match path.parent() {
            Some(folder) if is_new => File::open(folder)?.sync_all(),
            _ => Ok(()),
        }
    };
    make().with_context(|| format!("making the inbox {}", path.display()))
}

/// Sets what a durable store needs, and reads it back: a URL cannot carry these settings, and SQLite ignores what it
/// does not understand.
async fn harden(connection: &mut AnyConnection) -> sqlx::Result<()> {
    for setting in SETTINGS {
        sqlx::query(setting).execute(&mut *connection).await?;
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

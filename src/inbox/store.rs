//! The inbox database.

use std::path::Path;

use anyhow::{Context, ensure};
use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::migrate::Migrator;
use sqlx::{AnyConnection, AnyPool};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/inbox");

/// Before this version SQLite could lose committed transactions in WAL mode.
const SQLITE_VERSION_MIN: (u32, u32, u32) = (3, 51, 3);

const CONNECTIONS_MAX: u32 = 4;

/// The store of messages.
#[derive(Debug, Clone)]
pub struct Inbox {
    pool: AnyPool,
}

impl Inbox {
    /// Opens the inbox of a state folder, and makes it if it is absent.
    pub async fn open(state: &Path) -> anyhow::Result<Inbox> {
        install_default_drivers();
        let path = state.join("inbox.db");
        let url = format!("sqlite://{}?mode=rwc", path.display());
        let pool = AnyPoolOptions::new()
            .max_connections(CONNECTIONS_MAX)
            .after_connect(|connection, _| Box::pin(harden(connection)))
            .connect(&url)
            .await
            .with_context(|| format!("opening the inbox {}", path.display()))?;
        check_version(&pool).await?;
        MIGRATIONS
            .run(&pool)
            .await
            .context("bringing the inbox up to date")?;
        Ok(Inbox { pool })
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Sets what a durable store needs, and reads it back: a URL cannot carry these settings, and SQLite ignores what it
/// does not understand.
async fn harden(connection: &mut AnyConnection) -> sqlx::Result<()> {
    for pragma in [
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA busy_timeout = 5000",
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
        return Err(sqlx::Error::Configuration(
            format!("the inbox is not durable: journal {journal}, synchronous {synchronous}")
                .into(),
        ));
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

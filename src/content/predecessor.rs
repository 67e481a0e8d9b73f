//! The content database that was there before this one: of another schema, as an older program left it, or damaged. What it had
//! accepted is accepted again, so that a country whose file is faulty at that very moment keeps its last good text.

use std::fs;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};
use futures_util::FutureExt;
use sqlx::{Connection, SqliteConnection};

use super::seed::{self, Accepted, Judging};
use super::seed_file::SeedFile;

/// What lies beside the content database until a new one has accepted something.
pub(super) struct Predecessor {
    file: PathBuf,
}

impl Predecessor {
    pub(super) fn of(database: &Path) -> Predecessor {
        Predecessor {
            file: database.with_extension("old.db"),
        }
    }

    /// Sets a database aside. One that has accepted nothing is removed instead, for an earlier one may have; so is one that cannot
    /// tell, if there is an earlier one.
    pub(super) async fn set_aside(
        &self,
        mut db: SqliteConnection,
        database: &Path,
    ) -> anyhow::Result<()> {
        let is_worth_it = match seed::stored_version(&mut db).await {
            Ok(version) => version.is_some(),
            Err(_) => !self.file.exists(),
        };
        // Closing writes its log into it, if it can, and must not find that of the new one.
        let _ = db.close().await;
        if is_worth_it {
            remove(&self.file)?;
            for suffix in ["-wal", ""] {
                let (from, to) = (beside(database, suffix), beside(&self.file, suffix));
                if from.exists() {
                    fs::rename(&from, &to)
                        .with_context(|| format!("setting {} aside", from.display()))?;
                }
            }
        }
        remove(database)
    }

    /// Accepts in an empty database what was accepted in the one before, as far as it still fits. Whatever becomes of it, the site
    /// goes on with its seeds.
    pub(super) async fn hand_over(
        &self,
        db: &mut SqliteConnection,
        seeds: &[SeedFile],
        judging: Judging,
    ) {
        if !self.file.exists() {
            return;
        }
        // A rule may stumble over what another program has accepted.
        let taken = AssertUnwindSafe(self.take_over(db, seeds, judging)).catch_unwind();
        let taken = taken.await;
        if let Err(error) = taken.unwrap_or_else(|_| Err(anyhow!("a rule has panicked"))) {
            let file = self.file.display();
            tracing::warn!("what was accepted in {file} is not taken over: {error:#}");
        }
    }

    async fn take_over(
        &self,
        db: &mut SqliteConnection,
        seeds: &[SeedFile],
        judging: Judging,
    ) -> anyhow::Result<()> {
        let Accepted { texts, lost } = seed::accepted_in(&self.file).await;
        if !lost.is_empty() {
            tracing::warn!("accepted texts that cannot be read: {}", lost.join(", "));
        }
        // Nothing is held back that would have to be known from before.
        if texts.is_empty() || version_of(&texts) == version_of(seeds) {
            return Ok(());
        }
        let shared_now = || seeds.iter().filter(|file| file.is_shared());
        let missing = shared_now().filter(|file| lost.contains(&file.path));
        let as_it_was: Vec<SeedFile> = texts.iter().chain(missing).cloned().collect();
        let countries = texts.iter().filter(|file| !file.is_shared());
        let beside_what_is_shared_now: Vec<SeedFile> =
            shared_now().chain(countries).cloned().collect();
        for set in [as_it_was, beside_what_is_shared_now] {
            let outcome = seed::fill(db, &set, Vec::new(), judging).await?;
            if outcome.content.is_none() {
                continue;
            }
            tracing::info!("what was accepted before is taken over");
            if !outcome.held.is_empty() {
                let held = Vec::from_iter(outcome.held).join(", ");
                tracing::warn!("accepted texts that no longer fit: {held}");
            }
            return Ok(());
        }
        bail!("it no longer fits")
    }

    /// Removes what lies there, once something is accepted in its successor.
    pub(super) fn forget(&self) {
        if let Err(error) = remove(&self.file) {
            tracing::warn!("{error:#}");
        }
    }
}

fn version_of(files: &[SeedFile]) -> String {
    let digest = |file: &SeedFile| (file.path.clone(), file.digest.clone());
    seed::version(files.iter().map(digest).collect())
}

/// Removes a database, with what SQLite keeps beside it.
pub(super) fn remove(database: &Path) -> anyhow::Result<()> {
    for suffix in ["", "-wal", "-shm"] {
        let file = beside(database, suffix);
        if file.exists() {
            fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
        }
    }
    Ok(())
}

fn beside(database: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", database.display()))
}

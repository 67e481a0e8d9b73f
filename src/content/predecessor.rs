//! The content database that was there before this one: of another schema, as an older program left it, or damaged. What it had
//! accepted is accepted again, so that a country whose file is faulty at that very moment keeps its last good text.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use sqlx::{Connection, SqliteConnection};

use super::seed::{self, Judging};
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

    /// Sets a database aside. One that has accepted nothing is removed instead: an earlier one may have.
    pub(super) async fn set_aside(
        &self,
        mut db: SqliteConnection,
        database: &Path,
    ) -> anyhow::Result<()> {
        let has_accepted = matches!(seed::stored_version(&mut db).await, Ok(Some(_)));
        // Closing writes its log into it, if it can, and must not find that of the new one.
        let _ = db.close().await;
        if !has_accepted {
            return remove(database);
        }
        remove(&self.file)?;
        for suffix in ["-wal", ""] {
            let (from, to) = (beside(database, suffix), beside(&self.file, suffix));
            if from.exists() {
                fs::rename(&from, &to)
                    .with_context(|| format!("setting {} aside", from.display()))?;
            }
        }
        remove(database)
    }

    /// Accepts in an empty database what was accepted in the one before. Nothing is to be done where the seeds are still the same.
    pub(super) async fn hand_over(
        &self,
        db: &mut SqliteConnection,
        seeds: &[SeedFile],
        judging: Judging,
    ) -> anyhow::Result<()> {
        let accepted = seed::accepted_in(&self.file).await;
        let digest = |file: &SeedFile| (file.path.clone(), file.digest.clone());
        let version = |files: &[SeedFile]| seed::version(files.iter().map(digest).collect());
        if accepted.is_empty() || version(&accepted) == version(seeds) {
            return Ok(());
        }
        let outcome = seed::fill(db, &accepted, Vec::new(), judging).await?;
        match outcome.content {
            Some(_) if outcome.held.is_empty() => {
                tracing::info!("what was accepted before is taken over");
            }
            Some(_) => tracing::warn!(
                "what was accepted before is taken over, but for what no longer fits: {}",
                Vec::from_iter(outcome.held).join(", ")
            ),
            None => tracing::warn!("what was accepted before no longer fits, and is left out"),
        }
        Ok(())
    }

    /// Removes what lies there once it is not needed any more.
    pub(super) fn forget(&self) -> anyhow::Result<()> {
        remove(&self.file)
    }
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

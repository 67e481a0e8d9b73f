//! The content database, in the state folder: brought up to date from the seeds, and read. It also remembers the last good texts of
//! what is faulty now. Where it is damaged, or of another schema, it is made anew and takes over what can be read of them.

use std::path::{Path, PathBuf};

use anyhow::Context;
use sqlx::migrate::MigrateError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{ConnectOptions, SqliteConnection};

use super::model::Content;
use super::predecessor::{self, Predecessor};
use super::problem::{Problem, Severity};
use super::seed::Judging;
use super::{load, seed, sqlite};
use crate::clock;

const FILE: &str = "content.db";

/// Rows that SQLite's thread reads ahead for the rules, which look at every row: handing over few at a time would take longer
/// than reading.
const ROWS_AHEAD_MAX: usize = 4096;

/// Warnings that are logged after one change: a large directory may have one for each of its texts.
const WARNINGS_LOGGED_MAX: usize = 100;

/// What became of the seeds.
pub(super) struct Built {
    /// `None`: what is published is not to be changed, or nothing can be.
    pub(super) content: Option<Content>,
    pub(super) faults: Vec<Problem>,
    /// Whether the wording of all that is accepted was judged.
    pub(super) has_judged: bool,
}

/// The content database.
pub(super) struct Database {
    file: PathBuf,
    predecessor: Predecessor,
    /// Opened once it is needed.
    connection: Option<SqliteConnection>,
}

impl Database {
    pub(super) fn new(state: &Path) -> Database {
        let file = state.join(FILE);
        Database {
            predecessor: Predecessor::of(&file),
            file,
            connection: None,
        }
    }

    /// Brings it up to date with the seeds in a data folder, and reads it unless that version is published.
    pub(super) async fn build(
        &mut self,
        data: &Path,
        published: Option<&str>,
        is_thorough: bool,
    ) -> anyhow::Result<Built> {
        // Given back only after a success: a failure may have left it in the middle of something.
        let mut db = match self.connection.take() {
            Some(db) => db,
            None => self.open().await?,
        };
        let mut built = self.update(&mut db, data, published, is_thorough).await;
        if let Err(error) = &built
            && is_damage(error)
        {
            tracing::warn!("the content database is made anew: {error:#}");
            self.predecessor.set_aside(db, &self.file).await?;
            db = self.open().await?;
            built = self.update(&mut db, data, published, is_thorough).await;
        }
        self.connection = built.is_ok().then_some(db);
        built
    }

    /// Seeds the database if the seeds are not those it was made from, and reads it unless that version is published.
    async fn update(
        &self,
        db: &mut SqliteConnection,
        data: &Path,
        published: Option<&str>,
        is_thorough: bool,
    ) -> anyhow::Result<Built> {
        // One after the other: behind each start nothing has changed, and a large directory shall not be held in memory to see it.
        let is_current = match seed::digests(data) {
            Some(digests) => seed::is_current(db, digests)
                .await
                .context("comparing the seeds")?,
            None => false,
        };
        if is_current {
            self.predecessor.forget();
            return Ok(Built {
                content: stored(db, published).await?,
                faults: Vec::new(),
                has_judged: false,
            });
        }
        let (files, unreadable) = match seed::read(data) {
            Ok(read) => read,
            // The data folder itself is gone: what was accepted stays up.
            Err(error) => (Vec::new(), vec![no_folder(&error)]),
        };
        let judging = Judging {
            is_thorough,
            today: clock::today(),
        };
        if stored_version(db).await?.is_none() {
            self.predecessor.hand_over(db, &files, judging).await;
        }
        let outcome = seed::fill(db, &files, unreadable, judging).await?;
        log(&outcome.problems);
        let has_judged = outcome.content.is_some();
        let content = match outcome.content {
            Some(content) => Some(content),
            None => stored(db, published).await?,
        };
        if stored_version(db).await?.is_some() {
            self.predecessor.forget();
        }
        let faults = outcome.problems.into_iter().filter(Problem::is_error);
        Ok(Built {
            content,
            faults: faults.collect(),
            has_judged,
        })
    }

    /// Opens it, and makes it anew if an older program left it with another schema, or if it is no database.
    async fn open(&self) -> anyhow::Result<SqliteConnection> {
        let path = &self.file;
        match connect(path).await {
            Ok(mut db) => {
                let Err(error) = seed::MIGRATIONS.run(&mut db).await else {
                    return Ok(db);
                };
                if !is_about_its_schema(&error) {
                    return Err(error).context(opening(path));
                }
                tracing::warn!("the content database is made anew: {error}");
                self.predecessor.set_aside(db, path).await?;
            }
            Err(error) if sqlite::is_damage(&error) => {
                tracing::warn!("the content database is made anew: {error}");
                predecessor::remove(path)?;
            }
            Err(error) => return Err(error).context(opening(path)),
        }
        let mut db = connect(path).await.with_context(|| opening(path))?;
        seed::MIGRATIONS
            .run(&mut db)
            .await
            .context("making the content database")?;
        Ok(db)
    }
}

fn is_damage(error: &anyhow::Error) -> bool {
    let mut causes = error.chain().filter_map(|cause| cause.downcast_ref());
    causes.any(sqlite::is_damage)
}

fn log(problems: &[Problem]) {
    for error in problems.iter().filter(|problem| problem.is_error()) {
        tracing::error!("{error}");
    }
    let warnings = problems.iter().filter(|problem| !problem.is_error());
    for warning in warnings.clone().take(WARNINGS_LOGGED_MAX) {
        tracing::warn!("{warning}");
    }
    let more = warnings.skip(WARNINGS_LOGGED_MAX).count();
    if more > 0 {
        tracing::warn!("warnings that are not logged: {more}; `counterspeech check` tells them");
    }
}

/// What was accepted last; `None` if nothing ever was, or if it is published already.
async fn stored(
    db: &mut SqliteConnection,
    published: Option<&str>,
) -> anyhow::Result<Option<Content>> {
    match stored_version(db).await? {
        Some(version) if published != Some(version.as_str()) => Ok(Some(
            load::all(db, version).await.context("loading content")?,
        )),
        _ => Ok(None),
    }
}

async fn stored_version(db: &mut SqliteConnection) -> anyhow::Result<Option<String>> {
    seed::stored_version(db)
        .await
        .context("reading the version of the content")
}

fn no_folder(error: &anyhow::Error) -> Problem {
    Problem {
        file: "(all)".to_owned(),
        line: 1,
        severity: Severity::Error,
        rule: "unreadable".to_owned(),
        what: format!("{error:#}"),
        mend: "put the folder back, or name it with --data".to_owned(),
    }
}

/// Whether a database cannot be brought to our schema for what is in it, and not for what the disk does.
fn is_about_its_schema(error: &MigrateError) -> bool {
    match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
            sqlite::refusal(error).is_some() || sqlite::is_damage(error)
        }
        _ => true,
    }
}

fn opening(path: &Path) -> String {
    format!("opening the content database {}", path.display())
}

async fn connect(path: &Path) -> sqlx::Result<SqliteConnection> {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .foreign_keys(true)
        .row_buffer_size(ROWS_AHEAD_MAX)
        .connect()
        .await
}

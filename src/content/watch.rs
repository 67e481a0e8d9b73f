//! Publishes content: builds it from the seeds, notices when they change, keeps the last good one.

use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use futures_util::FutureExt;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::watch;

use super::model::Content;
use super::problem::{Problem, Severity};
use super::search::Search;
use super::seed::{Judging, Look};
use super::{load, seed, snapshot};
use crate::clock;

/// The content database, in the state folder.
const CONTENT_FILE: &str = "content.db";

/// How often the seeds are looked at. Two looks and the work between them fit the second within which an edit shall be seen.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Rows that SQLite's thread reads ahead. Content is read whole: handing over few at a time would take longer than reading.
const ROWS_AHEAD_MAX: usize = 4096;

/// What the site shows now, and what keeps it from showing more.
#[derive(Debug, Clone)]
pub struct Published {
    pub content: Arc<Content>,
    /// Finds the entries of that content.
    pub search: Search,
    /// The errors of the seeds as they are now; empty when `content` was made from them.
    pub faults: Arc<Vec<Problem>>,
}

/// Builds content from a data folder into the content database of a state folder.
pub struct Publisher {
    data: PathBuf,
    state: PathBuf,
    /// Opened once the seeds are not those of the snapshot.
    db: Option<SqliteConnection>,
    /// The data folder, as it was looked at last; `None`: it has to be read again, whatever it looks like.
    seen: Option<Look>,
    /// What is published and not yet kept for the next start. Content that is not that of the seeds is not kept: the next
    /// start has to find their faults.
    unkept: Option<Arc<Content>>,
    sender: watch::Sender<Published>,
}

impl Publisher {
    /// Publishes for the first time. Faulty seeds are an error only if there is no earlier content.
    pub async fn start(
        data: &Path,
        state: &Path,
    ) -> anyhow::Result<(Publisher, watch::Receiver<Published>)> {
        let seen = Look::at(data);
        let (db, content, faults) = if let Some(content) = snapshot::read(state, data, &seen) {
            (None, content, Vec::new())
        } else {
            let mut db = open(&state.join(CONTENT_FILE)).await?;
            let Built { content, faults } = build(&mut db, data).await?;
            let content = content.with_context(|| nothing_to_show(data, &faults))?;
            (Some(db), content, faults)
        };
        let content = Arc::new(content);
        let is_new = db.is_some() && faults.is_empty();
        let (sender, receiver) = watch::channel(Published {
            search: Search::new(&content),
            content: Arc::clone(&content),
            faults: Arc::new(faults),
        });
        Ok((
            Publisher {
                data: data.to_owned(),
                state: state.to_owned(),
                unkept: is_new.then_some(content),
                db,
                seen: Some(seen),
                sender,
            },
            receiver,
        ))
    }

    /// Publishes each change of the seeds. Never ends; a failure keeps what is published and is tried again at the next look.
    pub async fn run(mut self) {
        // Whoever waits for the site to start waits for a page.
        tokio::time::sleep(LOOK_EVERY).await;
        self.sender.borrow().search.begin();
        loop {
            self.keep().await;
            tokio::time::sleep(LOOK_EVERY).await;
            let now = Look::at(&self.data);
            if self.seen.as_ref() == Some(&now) {
                continue;
            }
            // An editor may still be writing: what is read must have stood still for the time between two looks.
            self.seen = None;
            tokio::time::sleep(LOOK_EVERY).await;
            if Look::at(&self.data) != now {
                continue;
            }
            self.seen = Some(now);
            // A mistake of ours in a rule must not take the site down with it.
            let built = AssertUnwindSafe(self.build()).catch_unwind();
            let built = built
                .await
                .unwrap_or_else(|_| Err(anyhow!("a rule has panicked")));
            match built {
                Ok(built) => self.publish(built),
                Err(error) => {
                    tracing::error!("content could not be renewed: {error:#}");
                    self.seen = None;
                }
            }
        }
    }

    async fn build(&mut self) -> anyhow::Result<Built> {
        let db = match &mut self.db {
            Some(db) => db,
            None => self.db.insert(open(&self.state.join(CONTENT_FILE)).await?),
        };
        build(db, &self.data).await
    }

    fn publish(&mut self, Built { content, faults }: Built) {
        let published = self.sender.borrow().clone();
        let (content, search) = match content.map(Arc::new) {
            Some(content) => {
                self.unkept = faults.is_empty().then(|| Arc::clone(&content));
                let search = Search::new(&content);
                search.begin();
                (content, search)
            }
            None => (published.content, published.search),
        };
        tracing::info!(
            version = content.version,
            faults = faults.len(),
            "seeds were changed"
        );
        self.sender.send_replace(Published {
            content,
            search,
            faults: Arc::new(faults),
        });
    }

    /// Keeps what was published for the next start, which else takes longer.
    async fn keep(&mut self) {
        let (Some(content), Some(seeds)) = (self.unkept.take(), self.seen.clone()) else {
            return;
        };
        let state = self.state.clone();
        let write = move || snapshot::write(&state, &content, seeds);
        let kept = tokio::task::spawn_blocking(write).await;
        if let Err(error) = kept.unwrap_or_else(|error| Err(error.into())) {
            tracing::warn!("the next start will take longer: {error:#}");
        }
    }
}

fn nothing_to_show(data: &Path, faults: &[Problem]) -> String {
    let list: Vec<String> = faults.iter().map(|fault| format!("  {fault}")).collect();
    format!(
        "the seeds in {} can't be shown, and there is no earlier content:\n{}",
        data.display(),
        list.join("\n")
    )
}

struct Built {
    /// `None`: the seeds have errors, and the database never held better ones.
    content: Option<Content>,
    faults: Vec<Problem>,
}

/// Seeds the database if the seeds are not those it was made from, and reads it.
async fn build(db: &mut SqliteConnection, data: &Path) -> anyhow::Result<Built> {
    let (files, unreadable) = match seed::read(data) {
        Ok(read) => read,
        // The data folder itself is gone: what was accepted stays up.
        Err(error) => (Vec::new(), vec![no_folder(&error)]),
    };
    let is_current = unreadable.is_empty()
        && seed::is_current(db, &files)
            .await
            .context("comparing the seeds")?;
    if is_current {
        let content = stored(db).await?;
        return Ok(Built {
            content,
            faults: Vec::new(),
        });
    }
    let judging = Judging {
        is_thorough: false,
        today: clock::today(),
    };
    let outcome = seed::fill(db, &files, unreadable, judging).await?;
    for problem in &outcome.problems {
        if problem.is_error() {
            tracing::error!("{problem}");
        } else {
            tracing::warn!("{problem}");
        }
    }
    let content = match outcome.content {
        Some(content) => Some(content),
        None => stored(db).await?,
    };
    let faults = outcome.problems.into_iter().filter(Problem::is_error);
    Ok(Built {
        content,
        faults: faults.collect(),
    })
}

/// What was accepted last; `None` if nothing ever was.
async fn stored(db: &mut SqliteConnection) -> anyhow::Result<Option<Content>> {
    let version = seed::stored_version(db)
        .await
        .context("reading the version of the content")?;
    match version {
        Some(version) => Ok(Some(
            load::all(db, version).await.context("loading content")?,
        )),
        None => Ok(None),
    }
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

/// Opens the content database, and makes it anew if an older program left it with another schema: it is derived, so
/// nothing is lost.
async fn open(path: &Path) -> anyhow::Result<SqliteConnection> {
    let mut db = connect(path).await?;
    if let Err(error) = seed::MIGRATIONS.run(&mut db).await {
        tracing::warn!("the content database is made anew: {error}");
        db.close()
            .await
            .context("closing the old content database")?;
        for suffix in ["", "-wal", "-shm"] {
            let file = PathBuf::from(format!("{}{suffix}", path.display()));
            if file.exists() {
                std::fs::remove_file(&file)
                    .with_context(|| format!("removing {}", file.display()))?;
            }
        }
        db = connect(path).await?;
        seed::MIGRATIONS
            .run(&mut db)
            .await
            .context("making the content database")?;
    }
    Ok(db)
}

async fn connect(path: &Path) -> anyhow::Result<SqliteConnection> {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .foreign_keys(true)
        .row_buffer_size(ROWS_AHEAD_MAX)
        .connect()
        .await
        .with_context(|| format!("opening the content database {}", path.display()))
}

//! Publishes content: builds it from the seeds, notices when they change, keeps the last good one.

use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use futures_util::FutureExt;
use sqlx::error::DatabaseError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::watch;

use super::model::Content;
use super::problem::{Problem, Severity};
use super::search::Search;
use super::seed::{Judging, Look};
use super::{kept, load, seed};
use crate::clock;
use crate::memory;

/// The content database, in the state folder.
const CONTENT_FILE: &str = "content.db";

/// How often the seeds are looked at. Two looks and the work between them fit the second within which an edit shall be seen.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Rows that SQLite's thread reads ahead for the rules, which look at every row: handing over few at a time would take longer
/// than reading.
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

/// The version of the content with which a start begins, where a look at the data folder is enough to tell.
pub fn version_kept(data: &Path, state: &Path) -> Option<String> {
    kept::version(state, &Look::at(data))
}

/// Builds content from a data folder into the content database of a state folder.
pub struct Publisher {
    data: PathBuf,
    state: PathBuf,
    /// Opened once it is needed.
    db: Option<SqliteConnection>,
    /// The data folder, as it was looked at last; `None`: its seeds have to be read, whatever it looks like.
    seen: Option<Look>,
    /// The look with which content was kept for the next start.
    kept: Option<Look>,
    /// Whether what the database has accepted was judged by this very program.
    has_judged: bool,
    /// Whether the memory that the making of content and index took was given back.
    has_given_back: bool,
    sender: watch::Sender<Published>,
}

impl Publisher {
    /// Publishes for the first time. Faulty seeds are an error only if there is no earlier content.
    pub async fn start(
        data: &Path,
        state: &Path,
    ) -> anyhow::Result<(Publisher, watch::Receiver<Published>)> {
        let look = Look::at(data);
        if let Some((content, kept)) = kept::read(state, data, &look) {
            tracing::info!(version = content.version, "shown as it was kept");
            // `run` reads the seeds behind the first visitor: a look can be wrong, and the database may know of more.
            let (mut publisher, receiver) = Publisher::new(data, state, content, Vec::new());
            publisher.kept = Some(kept);
            publisher.has_judged = true;
            return Ok((publisher, receiver));
        }
        let mut db = open(&state.join(CONTENT_FILE)).await?;
        let built = build(&mut db, data, None, true).await?;
        let content = built
            .content
            .with_context(|| nothing_to_show(data, &built.faults))?;
        let (mut publisher, receiver) = Publisher::new(data, state, content, built.faults);
        publisher.db = Some(db);
        publisher.seen = Some(look);
        publisher.has_judged = built.has_judged;
        Ok((publisher, receiver))
    }

    fn new(
        data: &Path,
        state: &Path,
        content: Content,
        faults: Vec<Problem>,
    ) -> (Publisher, watch::Receiver<Published>) {
        let content = Arc::new(content);
        let (sender, receiver) = watch::channel(Published {
            search: Search::new(&content),
            content,
            faults: Arc::new(faults),
        });
        let publisher = Publisher {
            data: data.to_owned(),
            state: state.to_owned(),
            db: None,
            seen: None,
            kept: None,
            has_judged: false,
            has_given_back: false,
            sender,
        };
        (publisher, receiver)
    }

    /// Publishes each change of the seeds. Belongs on the main thread (see `memory::give_back`). Never ends; a failure keeps what is published and is tried again at the next look.
    pub async fn run(mut self) {
        // Whoever waits for the site to start waits for a page.
        tokio::time::sleep(LOOK_EVERY).await;
        begin(&self.sender.borrow().search);
        loop {
            self.keep().await;
            self.give_back();
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

    /// Once all is made, nobody asks for much memory for a long time.
    fn give_back(&mut self) {
        if !self.has_given_back && self.sender.borrow().search.is_made() {
            memory::give_back();
            self.has_given_back = true;
        }
    }

    async fn build(&mut self) -> anyhow::Result<Built> {
        let db = match &mut self.db {
            Some(db) => db,
            None => self.db.insert(open(&self.state.join(CONTENT_FILE)).await?),
        };
        let version = self.sender.borrow().content.version.clone();
        build(db, &self.data, Some(&version), !self.has_judged).await
    }

    fn publish(&mut self, built: Built) {
        self.has_judged |= built.has_judged;
        self.has_given_back = false;
        let before = self.sender.borrow().clone();
        let is_same = built.content.is_none();
        let (content, search) = match built.content.map(Arc::new) {
            Some(content) => {
                let search = Search::new(&content);
                begin(&search);
                (content, search)
            }
            None => (before.content, before.search),
        };
        if !is_same || !built.faults.is_empty() || !before.faults.is_empty() {
            tracing::info!(
                version = content.version,
                faults = built.faults.len(),
                "seeds were changed"
            );
        }
        self.sender.send_replace(Published {
            content,
            search,
            faults: Arc::new(built.faults),
        });
    }

    /// Keeps what is published for the next start. Content that is not that of the seeds is not kept: the next start has to find
    /// their faults.
    async fn keep(&mut self) {
        let published = self.sender.borrow().clone();
        let Some(look) = self.seen.clone() else {
            return;
        };
        if !published.faults.is_empty() || self.kept.as_ref() == Some(&look) {
            return;
        }
        self.kept = Some(look.clone());
        let state = self.state.clone();
        let write = move || kept::write(&state, &published.content, look);
        let written = tokio::task::spawn_blocking(write).await;
        if let Err(error) = written.unwrap_or_else(|error| Err(error.into())) {
            tracing::warn!("the next start will take longer: {error:#}");
        }
    }
}

/// Begins to make the index, in memory that the making of content has given back: its large pieces would keep what is left of
/// pieces that lay in their place.
fn begin(search: &Search) {
    memory::give_back();
    search.begin();
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
    /// `None`: what is published is not to be changed, or nothing can be.
    content: Option<Content>,
    faults: Vec<Problem>,
    /// Whether the wording of all that is accepted was judged.
    has_judged: bool,
}

/// Seeds the database if the seeds are not those it was made from, and reads it unless that version is published.
async fn build(
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
    let outcome = seed::fill(db, &files, unreadable, judging).await?;
    for problem in &outcome.problems {
        if problem.is_error() {
            tracing::error!("{problem}");
        } else {
            tracing::warn!("{problem}");
        }
    }
    let has_judged = outcome.content.is_some();
    let content = match outcome.content {
        Some(content) => Some(content),
        None => stored(db, published).await?,
    };
    let faults = outcome.problems.into_iter().filter(Problem::is_error);
    Ok(Built {
        content,
        faults: faults.collect(),
        has_judged,
    })
}

/// What was accepted last; `None` if nothing ever was, or if it is published already.
async fn stored(
    db: &mut SqliteConnection,
    published: Option<&str>,
) -> anyhow::Result<Option<Content>> {
    let version = seed::stored_version(db)
        .await
        .context("reading the version of the content")?;
    match version {
        Some(version) if published != Some(version.as_str()) => Ok(Some(
            load::all(db, version).await.context("loading content")?,
        )),
        _ => Ok(None),
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

/// Opens the content database, and makes it anew if an older program left it with another schema, or if it is no database: it is
/// derived, so nothing is lost but the last good texts of what is faulty now.
async fn open(path: &Path) -> anyhow::Result<SqliteConnection> {
    match connect(path).await {
        Ok(mut db) => {
            let Err(error) = seed::MIGRATIONS.run(&mut db).await else {
                return Ok(db);
            };
            tracing::warn!("the content database is made anew: {error}");
            db.close()
                .await
                .context("closing the old content database")?;
        }
        Err(error) if is_damaged(&error) => {
            tracing::warn!("the content database is made anew: {error}");
        }
        Err(error) => return Err(error).context(opening(path)),
    }
    for suffix in ["", "-wal", "-shm"] {
        let file = PathBuf::from(format!("{}{suffix}", path.display()));
        if file.exists() {
            std::fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
        }
    }
    let mut db = connect(path).await.with_context(|| opening(path))?;
    seed::MIGRATIONS
        .run(&mut db)
        .await
        .context("making the content database")?;
    Ok(db)
}

fn opening(path: &Path) -> String {
    format!("opening the content database {}", path.display())
}

/// Whether SQLite says that the file is malformed, or no database (<https://sqlite.org/rescode.html>).
fn is_damaged(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(DatabaseError::code);
    code.is_some_and(|code| matches!(&*code, "11" | "26"))
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

//! Publishes content: builds it from the seeds, notices when they change, keeps the last good one.

use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use futures_util::FutureExt;
use tokio::sync::watch;

use super::database::{Built, Database};
use super::kept;
use super::model::Content;
use super::problem::Problem;
use super::search::Search;
use super::seed::Look;
use crate::memory;

/// How often the seeds are looked at. Two looks and the work between them fit the second within which an edit shall be seen.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// When the same seeds are tried again with which the content could not be renewed: a full disk may have room by then.
const RETRY_AFTER: Duration = Duration::from_secs(2);

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
    database: Database,
    /// The data folder, as it was looked at last; `None`: its seeds have to be read, whatever it looks like.
    seen: Option<Look>,
    /// The look with which the content could not be renewed, and until when it is not tried again.
    failed: Option<(Look, Instant)>,
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
        let mut database = Database::new(state);
        let built = database.build(data, None, true).await?;
        let content = built
            .content
            .with_context(|| nothing_to_show(data, &built.faults))?;
        let (mut publisher, receiver) = Publisher::new(data, state, content, built.faults);
        publisher.database = database;
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
        // Pages would be made in memory that is left over from reading, and would keep it from being given back.
        memory::give_back();
        let content = Arc::new(content);
        let (sender, receiver) = watch::channel(Published {
            search: Search::new(&content),
            content,
            faults: Arc::new(faults),
        });
        let publisher = Publisher {
            data: data.to_owned(),
            state: state.to_owned(),
            database: Database::new(state),
            seen: None,
            failed: None,
            kept: None,
            has_judged: false,
            has_given_back: false,
            sender,
        };
        (publisher, receiver)
    }

    /// Publishes each change of the seeds. Belongs on the main thread (see `memory::give_back`). Never ends; a failure keeps what is
    /// published and is tried again.
    pub async fn run(mut self) {
        // Whoever waits for the site to start waits for a page.
        tokio::time::sleep(LOOK_EVERY).await;
        begin(&self.sender.borrow().search);
        loop {
            self.keep().await;
            self.give_back();
            tokio::time::sleep(LOOK_EVERY).await;
            let now = Look::at(&self.data);
            if self.seen.as_ref() == Some(&now) || self.has_just_failed(&now) {
                continue;
            }
            // An editor may still be writing: what is read must have stood still for the time between two looks.
            self.seen = None;
            tokio::time::sleep(LOOK_EVERY).await;
            if Look::at(&self.data) != now {
                continue;
            }
            self.seen = Some(now.clone());
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
                    self.failed = Some((now, Instant::now() + RETRY_AFTER));
                }
            }
        }
    }

    fn has_just_failed(&self, now: &Look) -> bool {
        let failed = self.failed.as_ref();
        failed.is_some_and(|(look, until)| look == now && Instant::now() < *until)
    }

    /// Once all is made, nobody asks for much memory for a long time.
    fn give_back(&mut self) {
        if !self.has_given_back && self.sender.borrow().search.is_made() {
            memory::give_back();
            self.has_given_back = true;
        }
    }

    async fn build(&mut self) -> anyhow::Result<Built> {
        let version = self.sender.borrow().content.version.clone();
        let is_thorough = !self.has_judged;
        let data = &self.data;
        self.database.build(data, Some(&version), is_thorough).await
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

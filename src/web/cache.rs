//! The pages of the content of this moment, as ready bytes.
//!
//! Invariant: every page of an edition was rendered from the content that the edition belongs to. When content changes, the whole
//! edition goes at once; there is nothing to invalidate. While the site is still opening, the edition is the one that was kept by
//! the last run, if it is of the content with which the site begins; else it is empty.

use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, Weak};
use std::time::Duration;

use anyhow::Context;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{self, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::Full;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use tokio::sync::{mpsc, watch};
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep_until};

use super::encoding::Effort;
use super::failure::Failure;
use super::headers::Headers;
use super::kept::KeptPages;
use super::ready::Ready;
use crate::content::watch::Published;

/// A page larger than this is a fault.
const PAGE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Room for pages in all encodings; the least asked for make room for others.
const CACHE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// About how large a page is in all encodings together, in bytes.
const PAGE_BYTES_USUAL: u64 = 80 * 1024;

/// Pages that may wait to be compressed better; those beyond stay as they are.
const WAITING_MAX: usize = 4096;

/// How long a page waits for that at least, so that whoever asked for it has it before.
const WAIT_MIN: Duration = Duration::from_millis(50);

/// Pages are kept once no other was improved for so long: a program that is killed leaves them, too.
const KEEP_AFTER: Duration = Duration::from_secs(5);

/// They are kept after so long, however many more are coming.
const KEEP_WITHIN: Duration = Duration::from_mins(1);

/// Marks an answer that depends on what the address says after its path. All others are one page, whatever others add there.
#[derive(Debug, Clone, Copy)]
pub struct ReadsQuery;

/// The ready pages.
#[derive(Clone)]
pub struct PageCache(Arc<Shelf>);

struct Shelf {
    /// Not there while the site is still opening.
    published: OnceLock<watch::Receiver<Published>>,
    headers: Headers,
    edition: RwLock<Arc<Edition>>,
    /// To be compressed better.
    waiting: mpsc::Sender<Waiting>,
    /// Whoever writes it holds it.
    kept: Mutex<KeptPages>,
}

impl Shelf {
    /// The edition of the content that is published now.
    fn edition(&self) -> Arc<Edition> {
        let edition = Arc::clone(&self.edition.read().unwrap_or_else(PoisonError::into_inner));
        let Some(published) = self.published.get() else {
            return edition;
        };
        let published = published.borrow();
        let version = &published.content.version;
        if edition.version.as_ref() == Some(version) {
            return edition;
        }
        let mut edition = self.edition.write().unwrap_or_else(PoisonError::into_inner);
        if edition.version.as_ref() != Some(version) {
            *edition = Edition::new(Some(version.clone()));
        }
        Arc::clone(&edition)
    }
}

/// A page that is to be compressed better.
struct Waiting {
    edition: Weak<Edition>,
    path: String,
    since: Instant,
}

/// The pages of one content.
struct Edition {
    /// Of the content; `None` before it is known.
    version: Option<String>,
    pages: Cache<String, Arc<Ready>, Bytewise>,
}

#[derive(Clone)]
struct Bytewise;

impl Weighter<String, Arc<Ready>> for Bytewise {
    fn weight(&self, path: &String, page: &Arc<Ready>) -> u64 {
        (path.len() + page.bytes()) as u64
    }
}

impl Edition {
    fn new(version: Option<String>) -> Arc<Edition> {
        let items = CACHE_BYTES_MAX / PAGE_BYTES_USUAL;
        let items = usize::try_from(items).unwrap_or(usize::MAX);
        Arc::new(Edition {
            version,
            pages: Cache::with_weighter(items, CACHE_BYTES_MAX, Bytewise),
        })
    }
}

impl PageCache {
    /// With the pages that were kept of the content with which the site begins. Has to be called within the runtime, in which
    /// pages are compressed better as they come.
    pub fn new(headers: Headers, kept: KeptPages, version: Option<String>) -> PageCache {
        let (waiting, waited_for) = mpsc::channel(WAITING_MAX);
        let pages = version.as_deref().and_then(|version| kept.read(version));
        let edition = Edition::new(version);
        for (path, page) in pages.into_iter().flatten() {
            edition.pages.insert(path, Arc::new(page));
        }
        let shelf = Arc::new(Shelf {
            published: OnceLock::new(),
            headers,
            edition: RwLock::new(edition),
            waiting,
            kept: Mutex::new(kept),
        });
        tokio::spawn(improve(waited_for, Arc::downgrade(&shelf)));
        PageCache(shelf)
    }

    /// From now on the pages are those of what is published.
    pub fn follow(&self, published: watch::Receiver<Published>) {
        let followed = self.0.published.set(published);
        followed.expect("a site opens once");
    }

    /// Those of every answer.
    pub fn headers(&self) -> &Headers {
        &self.0.headers
    }

    /// The answer to a request, if the page it asks for is ready.
    pub fn answer<B>(&self, request: &http::Request<B>) -> Option<http::Response<Full<Bytes>>> {
        let path = plain_path(request)?;
        let page = self.0.edition().pages.get(path)?;
        page.is_for(request.uri().query())
            .then(|| page.answer(request.headers()))
    }

    /// Puts a page into its edition, unless content has changed since.
    fn insert(&self, edition: &Arc<Edition>, path: String, page: &Arc<Ready>) {
        if Arc::ptr_eq(edition, &self.0.edition()) {
            edition.pages.insert(path.clone(), Arc::clone(page));
            // When too many wait, the page stays as it is.
            let _ = self.0.waiting.try_send(Waiting {
                edition: Arc::downgrade(edition),
                path,
                since: Instant::now(),
            });
        }
    }

    /// Keeps the pages of this moment for the next start. Nothing is lost if it fails.
    pub fn keep(&self) {
        // First: whoever is kept waiting has the pages of the moment in which it writes.
        let kept = self.0.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let edition = self.0.edition();
        let Some(version) = &edition.version else {
            return;
        };
        let pages = edition.pages.iter().filter(|(_, page)| page.is_improved());
        if let Err(error) = kept.write(version, pages.collect()) {
            tracing::warn!("the first page of the next start will take longer: {error:#}");
        }
    }
}

/// Compresses one page after the other, beside the work for visitors, and keeps them when there is nothing else to do.
async fn improve(mut pages: mpsc::Receiver<Waiting>, shelf: Weak<Shelf>) {
    let mut unkept_since: Option<Instant> = None;
    loop {
        let next = match unkept_since {
            None => Ok(pages.recv().await),
            Some(since) => {
                let due = (since + KEEP_WITHIN).min(Instant::now() + KEEP_AFTER);
                // Biased: where one page waits behind the other, time is up nevertheless.
                tokio::select! {
                    biased;
                    () = sleep_until(due) => Err(()),
                    page = pages.recv() => Ok(page),
                }
            }
        };
        match next {
            Ok(Some(page)) => {
                if improve_one(page).await {
                    unkept_since.get_or_insert_with(Instant::now);
                }
            }
            Ok(None) => return,
            Err(()) => {
                unkept_since = None;
                if let Some(shelf) = shelf.upgrade() {
                    let _ = spawn_blocking(move || PageCache(shelf).keep()).await;
                }
            }
        }
    }
}

/// Compresses a page as well as can be. Whether there is a better one now.
async fn improve_one(waiting: Waiting) -> bool {
    sleep_until(waiting.since + WAIT_MIN).await;
    let Some(edition) = waiting.edition.upgrade() else {
        return false;
    };
    let page = edition.pages.get(&waiting.path);
    let Some(page) = page.filter(|page| !page.is_improved()) else {
        return false;
    };
    let improved = spawn_blocking(move || page.improved()).await;
    match improved.map_err(anyhow::Error::from).flatten() {
        // A page that has made room for others stays away.
        Ok(page) => {
            let replaced = edition.pages.replace(waiting.path, Arc::new(page), true);
            replaced.is_ok()
        }
        Err(error) => {
            tracing::error!("a page could not be compressed: {error:#}");
            false
        }
    }
}

/// Makes the pages ready that are asked for the first time; everything else passes.
pub async fn fill(State(cache): State<PageCache>, mut request: Request, next: Next) -> Response {
    let Some(path) = plain_path(&request).map(str::to_owned) else {
        return next.run(request).await;
    };
    let has_query = request.uri().query().is_some();
    let headers = request.headers().clone();
    // An answer to HEAD has no body to keep.
    *request.method_mut() = Method::GET;
    let edition = cache.0.edition();
    let response = next.run(request).await;
    let reads_query = response.extensions().get::<ReadsQuery>().is_some();
    if !may_be_kept(&response) || (reads_query && has_query) {
        return response;
    }
    match make(&cache.0.headers, response, reads_query).await {
        Ok(page) => {
            let page = Arc::new(page);
            cache.insert(&edition, path, &page);
            page.answer(&headers).map(Body::new)
        }
        Err(error) => Failure::Internal(error).into_response(),
    }
}

/// The path of a request for a page, in the one spelling that every link has.
fn plain_path<B>(request: &http::Request<B>) -> Option<&str> {
    let path = request.uri().path();
    let is_plain = matches!(*request.method(), Method::GET | Method::HEAD) && !path.contains('%');
    is_plain.then_some(path)
}

/// Whether an answer is the same for everybody.
fn may_be_kept(response: &Response) -> bool {
    let headers = response.headers();
    let is_for_all = headers
        .get(header::CACHE_CONTROL)
        .is_none_or(|value| value != "no-store");
    response.status() == StatusCode::OK
        && is_for_all
        && !headers.contains_key(header::CONTENT_ENCODING)
        && !headers.contains_key(header::VARY)
}

async fn make(headers: &Headers, response: Response, reads_query: bool) -> anyhow::Result<Ready> {
    let (parts, body) = response.into_parts();
    let plain = to_bytes(body, PAGE_BYTES_MAX)
        .await
        .context("reading a page")?;
    let head = headers.for_success(parts.headers);
    spawn_blocking(move || Ready::new(&plain, &head, Effort::Quick, reads_query))
        .await
        .context("compressing a page")?
}

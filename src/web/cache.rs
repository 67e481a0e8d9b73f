//! Pages, compressed as well as can be: done once for each content, since it takes longer than everything else together.
//!
//! Invariant: every page kept was rendered from the content that is published. When content changes, all go at once.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;

use super::failure::Failure;
use crate::content::watch::Published;

/// A page larger than this is a fault.
const PAGE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Room for compressed pages; what does not fit is compressed each time, and less well.
const CACHE_BYTES_MAX: usize = 64 * 1024 * 1024;

/// Brotli's best.
const QUALITY: u32 = 11;
/// The logarithm of brotli's window: 256 KiB hold every page.
const WINDOW_LOG: u32 = 18;
const BUFFER_BYTES: usize = 4096;

/// The compressed pages of the content of this moment.
#[derive(Clone)]
pub struct PageCache {
    published: watch::Receiver<Published>,
    kept: Arc<Mutex<Kept>>,
}

#[derive(Default)]
struct Kept {
    /// Of the content from which the pages were rendered.
    version: String,
    pages: HashMap<String, Bytes>,
    bytes: usize,
}

impl PageCache {
    pub fn new(published: watch::Receiver<Published>) -> PageCache {
        PageCache {
            published,
            kept: Arc::default(),
        }
    }

    fn version(&self) -> String {
        self.published.borrow().content.version.clone()
    }

    fn get(&self, path: &str) -> Option<Bytes> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let page = kept.pages.get(path)?;
        (kept.version == self.version()).then(|| page.clone())
    }

    /// Keeps a page if it is still the page of this moment.
    fn put(&self, path: String, version: String, page: Bytes) {
        if version != self.version() {
            return;
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.version != version {
            *kept = Kept {
                version,
                ..Kept::default()
            };
        }
        if kept.bytes + page.len() <= CACHE_BYTES_MAX {
            kept.bytes += page.len();
            kept.pages.insert(path, page);
        }
    }
}

/// Answers plain requests for pages from memory, and keeps what was not there yet.
pub async fn serve(State(cache): State<PageCache>, request: Request, next: Next) -> Response {
    let Some(path) = plain_path(&request) else {
        return next.run(request).await;
    };
    if let Some(page) = cache.get(&path) {
        return answer(page);
    }
    // Rendered between these two looks at the version, or not kept.
    let version = cache.version();
    let response = next.run(request).await;
    if !is_page(&response) {
        return response;
    }
    match compress(response.into_body()).await {
        Ok(page) => {
            cache.put(path, version, page.clone());
            answer(page)
        }
        Err(error) => Failure::Internal(error).into_response(),
    }
}

/// The path of a request that any visitor could make; odd spellings and queries are no reason to keep anything.
fn plain_path(request: &Request) -> Option<String> {
    let uri = request.uri();
    let is_plain = request.method() == Method::GET
        && uri.query().is_none()
        && !uri.path().contains('%')
        && accepts_brotli(request.headers());
    is_plain.then(|| uri.path().to_owned())
}

fn accepts_brotli(headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING);
    values
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            let is_brotli = parts.next() == Some("br");
            let is_refused = parts.any(|part| {
                part.strip_prefix("q=")
                    .is_some_and(|weight| weight.parse() == Ok(0.0_f32))
            });
            is_brotli && !is_refused
        })
}

fn is_page(response: &Response) -> bool {
    let headers = response.headers();
    let kind = headers.get(header::CONTENT_TYPE);
    response.status() == StatusCode::OK
        && !headers.contains_key(header::CACHE_CONTROL)
        && !headers.contains_key(header::CONTENT_ENCODING)
        && kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

async fn compress(body: Body) -> anyhow::Result<Bytes> {
    let bytes = to_bytes(body, PAGE_BYTES_MAX)
        .await
        .context("reading a page")?;
    tokio::task::spawn_blocking(move || {
        let mut writer =
            brotli::CompressorWriter::new(Vec::new(), BUFFER_BYTES, QUALITY, WINDOW_LOG);
        writer.write_all(&bytes).context("compressing a page")?;
        Ok(writer.into_inner().into())
    })
    .await
    .context("compressing a page")?
}

fn answer(page: Bytes) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_ENCODING, "br"),
        (header::VARY, "accept-encoding"),
    ];
    let headers = headers.map(|(name, value)| (name, HeaderValue::from_static(value)));
    (headers, page).into_response()
}

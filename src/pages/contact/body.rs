//! The body of a form, within its limits of kind, size and time.

use axum::body::Body;
use axum::http::{HeaderMap, header};
use futures_util::StreamExt;
use tokio::time::{Duration, Instant, timeout_at};

use crate::inbox::form::BODY_BYTES_MAX;
use crate::web::Result;

/// What is read and thrown away of a body that is too large, so that the browser gets to see the answer.
const DRAIN_BYTES_MAX: usize = 4 * 1024 * 1024;

/// How long a form may take to arrive; shorter than any answer may take, so that the text can be given back.
const READ_TIMEOUT: Duration = Duration::from_secs(20);

pub(super) fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    kind.split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// How the reading of a body ended.
pub(super) enum Ending {
    Whole,
    TooLarge,
    TooSlow,
}

/// The body up to the limits of size and time.
pub(super) async fn read(body: Body) -> Result<(Vec<u8>, Ending), axum::Error> {
    let end = Instant::now() + READ_TIMEOUT;
    let mut chunks = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut dropped = 0;
    loop {
        match timeout_at(end, chunks.next()).await {
            Err(_) => return Ok((bytes, Ending::TooSlow)),
            Ok(None) if dropped == 0 => return Ok((bytes, Ending::Whole)),
            Ok(None) => return Ok((bytes, Ending::TooLarge)),
            Ok(Some(chunk)) => {
                let chunk = chunk?;
                let room = BODY_BYTES_MAX - bytes.len();
                bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
                dropped += chunk.len().saturating_sub(room);
                if dropped > DRAIN_BYTES_MAX {
                    return Ok((bytes, Ending::TooLarge));
                }
            }
        }
    }
}

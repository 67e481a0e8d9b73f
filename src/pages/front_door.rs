//! `/` leads to the visitor's language; nothing else reads that header.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::i18n::Locale;
use crate::web::Failure;

pub async fn show(headers: HeaderMap) -> Response {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let locale = accepted.map_or(Locale::DEFAULT, Locale::negotiate);
    let mut response = (
        StatusCode::FOUND,
        [(header::LOCATION, format!("/{}", locale.tag()))],
    )
        .into_response();
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// What no route leads to; `pages::error` knows what may be meant.
pub async fn elsewhere() -> Failure {
    Failure::NotFound
}

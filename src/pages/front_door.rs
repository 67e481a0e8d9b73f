//! `/`, and addresses that are nearly right.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::i18n::Locale;
use crate::web::{Failure, Result};

/// `/` leads to the visitor's language. Nothing else reads that header.
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

/// A trailing slash leads to the address without it, a country without a language to the default one; everything else
/// unknown is not found.
pub async fn mend_address(request: Request) -> Result<Redirect> {
    let path = request.uri().path();
    let mut mended = path.trim_end_matches('/').to_owned();
    if mended.starts_with("/locations/") {
        mended.insert_str(0, &format!("/{}", Locale::DEFAULT.tag()));
    }
    // Two slashes at the start would lead to another host.
    if mended == path || mended.is_empty() || mended.starts_with("//") {
        return Err(Failure::NotFound);
    }
    Ok(Redirect::permanent(&mended))
}

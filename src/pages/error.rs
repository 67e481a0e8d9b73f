//! Gives every bare error status its page, in the language of the address.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::i18n::Locale;
use crate::pages::page::Page;
use crate::state::AppState;

#[derive(Template)]
#[template(path = "pages/error.html")]
struct ErrorView<'a> {
    page: &'a Page,
    title: String,
    what: String,
}

pub async fn show(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let locale = Locale::of_path(request.uri().path()).unwrap_or(Locale::DEFAULT);
    let response = next.run(request).await;
    let status = response.status();
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let page = Page::nowhere(locale, Arc::clone(&state.published.borrow().content));
    let (title, what) = match status {
        StatusCode::NOT_FOUND => ("error-not-found-title", "error-not-found-what"),
        StatusCode::METHOD_NOT_ALLOWED => ("error-method-title", "error-method-what"),
        status if status.is_client_error() => ("error-request-title", "error-request-what"),
        _ => ("error-internal-title", "error-internal-what"),
    };
    let view = ErrorView {
        page: &page,
        title: page.t.say(title),
        what: page.t.say(what),
    };
    let mut answer = match page.show(&view) {
        Ok(html) => (status, html).into_response(),
        Err(failure) => failure.into_response(),
    };
    // What the bare answer says for machines stays true: `Allow` with 405, `Retry-After` with 503.
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

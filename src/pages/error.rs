//! Gives every bare error status its page, in the language of the address. What is not found may have moved, or been removed.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use crate::i18n::Locale;
use crate::pages::address::{Fate, fate};
use crate::pages::page::{Head, Page};
use crate::pages::writer::{ProseView, Run, Writer};
use crate::state::AppState;

#[derive(Template)]
#[template(path = "pages/error.html")]
struct ErrorView<'a> {
    page: &'a Page,
    head: Head,
    what: Vec<String>,
    /// What is known of a removed entry.
    known: Option<ProseView>,
}

pub async fn show(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let query = request.uri().query().map(|query| format!("?{query}"));
    let response = next.run(request).await;
    let status = response.status();
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let locale = Locale::of_path(&path).unwrap_or(Locale::DEFAULT);
    let page = Page::nowhere(locale, &state);
    if status == StatusCode::NOT_FOUND {
        match fate(&page.content, &path) {
            Fate::Elsewhere(to) => {
                let to = to + &query.unwrap_or_default();
                return Redirect::permanent(&to).into_response();
            }
            Fate::Removed(on, text) => {
                let mut writer = Writer::new(&page);
                let title = writer.words(text, |text| &text.title).text;
                let known = writer.prose(text, |text| &text.text);
                let date = page.t.when(on);
                let what = vec![
                    page.t.say_with("error-gone-what", &[("title", &title)]),
                    page.t.say_with("error-gone-on", &[("date", &date)]),
                ];
                let title = page.t.say("error-gone-title");
                return answer(&page, StatusCode::GONE, title, what, Some(known));
            }
            Fate::Unknown => {}
        }
    }
    let (title, what) = match status {
        StatusCode::NOT_FOUND => ("error-not-found-title", "error-not-found-what"),
        StatusCode::METHOD_NOT_ALLOWED => ("error-method-title", "error-method-what"),
        status if status.is_client_error() => ("error-request-title", "error-request-what"),
        _ => ("error-internal-title", "error-internal-what"),
    };
    let what = vec![page.t.say(what)];
    let mut answer = answer(&page, status, page.t.say(title), what, None);
    // What the bare answer says for machines stays true: `Allow` with 405, `Retry-After` with 503.
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

fn answer(
    page: &Page,
    status: StatusCode,
    title: String,
    what: Vec<String>,
    known: Option<ProseView>,
) -> Response {
    let head = Head::new(title, page.t.say("site-description"));
    let view = ErrorView {
        page,
        head,
        what,
        known,
    };
    match page.show(&view) {
        Ok(html) => (status, html).into_response(),
        Err(failure) => failure.into_response(),
    }
}

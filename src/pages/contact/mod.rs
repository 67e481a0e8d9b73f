//! `/{locale}/contact`: from an activist to the staff. Nothing here is ever cached, and a form is answered with a redirect:
//! a page as the answer to a form is kept on the visitor's disk by the browser.

mod body;
mod query;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use askama::Template;
use axum::Extension;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use tokio::time::timeout;

use self::body::{Ending, is_form, read};
use self::query::{About, SlipKey};
use crate::config::Config;
use crate::inbox::form::{ContactForm, Field, Problem, Topic};
use crate::inbox::slip::Slip;
use crate::inbox::{Message, Retention, receipt, seal, tray};
use crate::pages::form::{self, FormView, Problems};
use crate::pages::page::{Head, Page, WORDS_REVIEWED};
use crate::state::AppState;
use crate::web::client::{self, Peer, Prefix};
use crate::web::limit::Limiter;
use crate::web::{HoldsTypedText, Result, origin};

/// When to try again if the message could not be stored, in seconds.
const RETRY_AFTER_S: u64 = 30;

/// How long a sender waits for the disk: shorter than any answer may take, so that the text is given back.
const DISK_TIMEOUT: Duration = Duration::from_secs(20);

#[derive(Template)]
#[template(path = "pages/contact.html")]
struct ContactView<'a> {
    page: &'a Page,
    head: Head,
    form: FormView,
    /// Keeps browsers from answering the last request of the page from memory.
    nonce: String,
}

#[derive(Template)]
#[template(path = "pages/received.html")]
struct ReceivedView<'a> {
    page: &'a Page,
    head: Head,
    /// `None` if the address is old, or never was one.
    reference: Option<String>,
    /// How long a message is kept, in words.
    kept: String,
    nonce: String,
}

fn about_query(about: Option<&str>) -> String {
    about
        .map(|path| format!("?about={path}"))
        .unwrap_or_default()
}

/// The form as it is begun: about a page that is to be corrected, or about nothing yet.
fn begun(page: &Page, about: Option<&str>) -> ContactForm {
    let Some(path) = about else {
        return ContactForm::default();
    };
    let country = path.strip_prefix("/locations/").unwrap_or_default();
    ContactForm {
        topic: Topic::Correction.name().to_owned(),
        country: page
            .content
            .countries
            .find(country)
            .map(|country| country.slug.clone())
            .unwrap_or_default(),
        page: page.href(path.trim_end_matches('/')),
        ..ContactForm::default()
    }
}

/// The form; with a key, as it was filled in and with what is wrong.
pub async fn show(
    State(state): State<AppState>,
    SlipKey(key): SlipKey,
    About(about): About,
    page: Page,
) -> Result<Response> {
    let is_key = key.is_some();
    let form = begun(&page, about.as_deref());
    let slip = match &key {
        Some(key) => state
            .inbox
            .slips
            .get(key, state.inbox.time.now_s())
            .await
            .unwrap_or_else(|error| {
                tracing::error!("a draft could not be read: {error:#}");
                None
            }),
        None => None,
    };
    match slip.zip(key) {
        Some((Slip { form, problems }, key)) => {
            let page = page.with_query(format!("?d={key}"));
            let problems = Problems::Draft(&problems);
            answer(&state, &page, &form, problems, Some(&key), StatusCode::OK)
        }
        _ => answer(
            &state,
            &page.with_query(about_query(about.as_deref())),
            &form,
            if is_key {
                Problems::DraftGone
            } else {
                Problems::None
            },
            None,
            StatusCode::OK,
        ),
    }
}

/// Takes a form: stores the message and shows its reference, or gives the text back and says what is wrong.
pub async fn send(
    State(state): State<AppState>,
    Extension(limiter): Extension<Arc<Limiter>>,
    SlipKey(key): SlipKey,
    page: Page,
    request: Request,
) -> Result<Response> {
    let (parts, body) = request.into_parts();
    let draft = key.as_deref();
    let refuse = |form: &ContactForm, problem: Problem, status: StatusCode| {
        answer(
            &state,
            &page,
            form,
            Problems::Direct(&[problem]),
            draft,
            status,
        )
    };
    if !is_form(&parts.headers) {
        let nothing = ContactForm::default();
        return refuse(
            &nothing,
            Problem::NotAForm,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        );
    }
    // Nobody is left to be told more.
    let Ok((bytes, ending)) = read(body).await else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    let (form, mut problems) = ContactForm::parse(&bytes);
    match ending {
        Ending::Whole => {}
        Ending::TooLarge => {
            return refuse(&form, Problem::TooLarge, StatusCode::PAYLOAD_TOO_LARGE);
        }
        Ending::TooSlow => return refuse(&form, Problem::TooSlow, StatusCode::REQUEST_TIMEOUT),
    }
    if !origin::is_own(&parts.headers, &state.config) {
        return refuse(&form, Problem::ForeignOrigin, StatusCode::FORBIDDEN);
    }
    let posts = match limiter.count(network(&parts, &state.config))? {
        Ok(posts) => posts,
        Err(wait) => {
            let seconds = wait.as_secs().saturating_add(1);
            let minutes = u16::try_from(seconds.div_ceil(60)).unwrap_or(u16::MAX);
            let problem = Problem::TooMany { minutes };
            return Ok(later(
                seconds,
                refuse(&form, problem, StatusCode::TOO_MANY_REQUESTS)?,
            ));
        }
    };
    let message = match form.check(page.locale.tag(), |slug| {
        page.content.countries.key(slug).is_some()
    }) {
        Ok(message) if problems.is_empty() => message,
        Ok(_) => return give_back(&state, &page, form, problems, draft).await,
        Err(more) => {
            // A character that was taken out explains why its field is empty now.
            let known: Vec<Field> = problems.iter().map(|problem| problem.field()).collect();
            problems.extend(more.into_iter().filter(|new| !known.contains(&new.field())));
            problems.sort_unstable();
            return give_back(&state, &page, form, problems, draft).await;
        }
    };
    let problem = match timeout(DISK_TIMEOUT, store(&state, message, posts, key.clone())).await {
        Ok(Ok(reference)) => return acknowledge(&state, &page, reference),
        Ok(Err(error)) => {
            tracing::error!("a message was not stored, and its sender was told so: {error:#}");
            Problem::NotStored
        }
        Err(_) => {
            tracing::error!(
                "a message has waited {} seconds for the disk; its sender was told that it may not be stored",
                DISK_TIMEOUT.as_secs()
            );
            Problem::NotKnown
        }
    };
    let response = refuse(&form, problem, StatusCode::SERVICE_UNAVAILABLE)?;
    Ok(later(RETRY_AFTER_S, response))
}

/// The network of the sender.
fn network(parts: &Parts, config: &Config) -> Prefix {
    // The accept loop says who is at the other end; without it, all count as one network.
    let unknown = Peer(IpAddr::from([0, 0, 0, 0]));
    let Peer(peer) = *parts.extensions.get().unwrap_or(&unknown);
    client::prefix(peer, &parts.headers, &config.trusted_proxies)
}

/// Says when to try again.
fn later(seconds: u64, mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// Reads the signs of a message, seals it, and waits until it is on disk. `posts` is how many forms came from its network.
async fn store(
    state: &AppState,
    message: Message,
    posts: u32,
    draft: Option<String>,
) -> anyhow::Result<String> {
    let keys = Arc::clone(&state.keys);
    // Reading and sealing take the processor for a while, and others wait.
    let (signs, sealed) = tokio::task::spawn_blocking(move || {
        let signs = tray::signs(&message, posts);
        seal::message(&message, &keys.recipients, &keys.secret).map(|sealed| (signs, sealed))
    })
    .await
    .context("sealing a message")??;
    state.inbox.add(sealed, signs, draft).await
}

/// Leads to the confirmation; without a receipt to lead to, shows the reference at once.
fn acknowledge(state: &AppState, page: &Page, reference: String) -> Result<Response> {
    match receipt::seal(&reference, &state.keys.secret, state.inbox.time.now_s()) {
        Ok(key) => Ok(see_other(&page.href(&format!("/contact/received?d={key}")))),
        Err(error) => {
            tracing::error!("a receipt could not be sealed: {error:#}");
            confirm(state, page, Some(reference))
        }
    }
}

/// Leads back to the form, which will show the text and the problems; if that cannot be kept, shows them at once.
async fn give_back(
    state: &AppState,
    page: &Page,
    form: ContactForm,
    problems: Vec<Problem>,
    old: Option<&str>,
) -> Result<Response> {
    let slip = Slip {
        form: form.clone(),
        problems: problems.clone(),
    };
    let keeping = state.inbox.keep_draft(&slip, old.map(str::to_owned));
    let kept = timeout(DISK_TIMEOUT, keeping).await;
    match kept.unwrap_or_else(|_| Err(anyhow!("the disk did not answer in time"))) {
        Ok(key) => Ok(see_other(&page.href(&format!("/contact?d={key}")))),
        Err(error) => {
            tracing::error!("a draft could not be kept: {error:#}");
            let problems = Problems::Direct(&problems);
            answer(
                state,
                page,
                &form,
                problems,
                old,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        }
    }
}

/// `/{locale}/contact/received`: the reference, what happens next, and how long the message is kept.
pub async fn received(
    State(state): State<AppState>,
    SlipKey(key): SlipKey,
    page: Page,
) -> Result<Response> {
    let now_s = state.inbox.time.now_s();
    let receipt = key.and_then(|key| {
        receipt::open(&key, &state.keys.secret, now_s).map(|reference| (key, reference))
    });
    match receipt {
        Some((key, reference)) => confirm(
            &state,
            &page.with_query(format!("?d={key}")),
            Some(reference),
        ),
        None => confirm(&state, &page, None),
    }
}

/// `/contact/clear.css`: an empty style sheet whose answer makes the browser forget the pages before it.
pub async fn clear() -> Response {
    let headers = [
        (header::CONTENT_TYPE.as_str(), "text/css"),
        ("clear-site-data", "\"cache\""),
        (header::CACHE_CONTROL.as_str(), "no-store"),
    ];
    (headers, Body::empty()).into_response()
}

fn confirm(state: &AppState, page: &Page, reference: Option<String>) -> Result<Response> {
    let title = page.t.say(match reference {
        Some(_) => "received-title",
        None => "received-none-title",
    });
    let holds_reference = reference.is_some();
    let view = ReceivedView {
        page,
        head: head(page, title),
        reference,
        kept: form::kept(page, Retention::of(&state.config)),
        nonce: nonce()?,
    };
    let response = (StatusCode::OK, page.show(&view)?).into_response();
    Ok(private(response, holds_reference))
}

fn answer(
    state: &AppState,
    page: &Page,
    form: &ContactForm,
    problems: Problems<'_>,
    draft: Option<&str>,
    status: StatusCode,
) -> Result<Response> {
    let holds_text = !matches!(problems, Problems::None | Problems::DraftGone);
    let retention = Retention::of(&state.config);
    let form = FormView::new(page, form, problems, retention, draft);
    let mut title = page.t.say("contact-page-title");
    if !form.problems.is_empty() {
        title = page.t.say_with("error-title", &[("title", &title)]);
    }
    let view = ContactView {
        page,
        head: head(page, title),
        form,
        nonce: nonce()?,
    };
    let response = (status, page.show(&view)?).into_response();
    Ok(private(response, holds_text))
}

fn head(page: &Page, title: String) -> Head {
    Head {
        reviewed: Some(page.reviewed(WORDS_REVIEWED)),
        ..Head::new(title, page.t.say("contact-lead"))
    }
}

fn see_other(address: &str) -> Response {
    private(Redirect::to(address).into_response(), true)
}

/// An answer that nobody keeps, and of whose text not even the length tells anything.
fn private(mut response: Response, holds_text: bool) -> Response {
    if holds_text {
        response.extensions_mut().insert(HoldsTypedText);
    }
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn nonce() -> anyhow::Result<String> {
    let number = getrandom::u32().map_err(|error| anyhow!("no randomness: {error}"))?;
    Ok(format!("{number:08x}"))
}

//! `/{locale}/contact`: from an activist to the staff. Nothing here is ever cached, and a form is answered with a redirect:
//! a page as the answer to a form is kept on the visitor's disk by the browser.

use std::convert::Infallible;

use anyhow::anyhow;
use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use futures_util::StreamExt;

use crate::clock;
use crate::inbox::form::{BODY_BYTES_MAX, ContactForm, Field, Problem};
use crate::inbox::slip::Slip;
use crate::inbox::{Message, seal};
use crate::pages::form::{self, FormView};
use crate::pages::page::Page;
use crate::state::AppState;
use crate::web::{Result, origin};

/// What is read and thrown away of a body that is too large, so that the browser gets to see the answer.
const DRAIN_BYTES_MAX: usize = 4 * 1024 * 1024;

/// When to try again if the message could not be stored, in seconds.
const RETRY_AFTER_S: u16 = 30;

#[derive(Template)]
#[template(path = "pages/contact.html")]
struct ContactView<'a> {
    page: &'a Page,
    form: FormView,
    /// Keeps browsers from answering the last request of the page from memory.
    nonce: String,
}

#[derive(Template)]
#[template(path = "pages/received.html")]
struct ReceivedView<'a> {
    page: &'a Page,
    /// `None` if the address is old, or never was one.
    reference: Option<String>,
    /// How long a message is kept, in words.
    kept: String,
    nonce: String,
}

/// The key of a slip, from the query of the address. Anything else in a query is ignored: what was typed must not be lost
/// over it.
pub struct SlipKey(Option<String>);

impl<S: Sync> FromRequestParts<S> for SlipKey {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<SlipKey, Infallible> {
        let mut pairs = parts.uri.query().unwrap_or_default().split('&');
        let key = pairs.find_map(|pair| pair.strip_prefix("d="));
        let is_key =
            |key: &&str| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric());
        Ok(SlipKey(key.filter(is_key).map(str::to_owned)))
    }
}

/// The form; with a key, as it was filled in and with what is wrong.
pub async fn show(
    State(state): State<AppState>,
    SlipKey(key): SlipKey,
    page: Page,
) -> Result<Response> {
    let slip = match &key {
        Some(key) => state
            .inbox
            .slips
            .get(key, clock::now_s())
            .await
            .unwrap_or_else(|error| {
                tracing::error!("a draft could not be read: {error:#}");
                None
            }),
        None => None,
    };
    match slip.zip(key) {
        Some((Slip::Draft { form, problems }, key)) => {
            let page = page.with_query(format!("?d={key}"));
            answer(&state, &page, &form, &problems, Some(&key), StatusCode::OK)
        }
        _ => answer(
            &state,
            &page,
            &ContactForm::default(),
            &[],
            None,
            StatusCode::OK,
        ),
    }
}

/// Takes a form: stores the message and shows its reference, or gives the text back and says what is wrong.
pub async fn send(
    State(state): State<AppState>,
    SlipKey(key): SlipKey,
    page: Page,
    request: Request,
) -> Result<Response> {
    let (parts, body) = request.into_parts();
    if !is_form(&parts.headers) {
        return answer(
            &state,
            &page,
            &ContactForm::default(),
            &[Problem::NotAForm],
            None,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        );
    }
    // Nobody is left to be told more.
    let Ok((bytes, is_whole)) = read(body).await else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    let (form, mut problems) = ContactForm::parse(&bytes);
    if !is_whole {
        return answer(
            &state,
            &page,
            &form,
            &[Problem::TooLarge],
            None,
            StatusCode::PAYLOAD_TOO_LARGE,
        );
    }
    if !origin::is_own(&parts.headers, &state.config) {
        return answer(
            &state,
            &page,
            &form,
            &[Problem::ForeignOrigin],
            None,
            StatusCode::FORBIDDEN,
        );
    }
    let message = match form.check(page.locale.tag(), |slug| {
        page.content.countries.key(slug).is_some()
    }) {
        Ok(message) if problems.is_empty() => message,
        Ok(_) => return give_back(&state, &page, form, problems, key).await,
        Err(more) => {
            // A character that was taken out explains why its field is empty now.
            let known: Vec<Field> = problems.iter().map(|problem| problem.field()).collect();
            problems.extend(more.into_iter().filter(|new| !known.contains(&new.field())));
            problems.sort_unstable();
            return give_back(&state, &page, form, problems, key).await;
        }
    };
    match store(&state, &message).await {
        Ok(reference) => Ok(acknowledge(&state, &page, reference, key).await?),
        Err(error) => {
            tracing::error!("a message was not stored, and its sender was told so: {error:#}");
            let mut response = answer(
                &state,
                &page,
                &form,
                &[Problem::NotStored],
                None,
                StatusCode::SERVICE_UNAVAILABLE,
            )?;
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(RETRY_AFTER_S));
            Ok(response)
        }
    }
}

async fn store(state: &AppState, message: &Message) -> anyhow::Result<String> {
    let sealed = seal::message(message, &state.keys.recipients, &state.keys.secret)?;
    state.inbox.add(sealed, clock::now_s()).await
}

/// Leads to the confirmation. The message is stored: should anything fail from here on, the reference is shown at once.
async fn acknowledge(
    state: &AppState,
    page: &Page,
    reference: String,
    draft: Option<String>,
) -> Result<Response> {
    let slips = &state.inbox.slips;
    if let Some(draft) = draft
        && let Err(error) = slips.remove(&draft).await
    {
        tracing::error!("a draft could not be removed and will expire: {error:#}");
    }
    match slips
        .put(
            &Slip::Receipt {
                reference: reference.clone(),
            },
            clock::now_s(),
        )
        .await
    {
        Ok(key) => Ok(see_other(&page.href(&format!("/contact/received?d={key}")))),
        Err(error) => {
            tracing::error!("a receipt could not be kept: {error:#}");
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
    old: Option<String>,
) -> Result<Response> {
    let slips = &state.inbox.slips;
    let slip = Slip::Draft { form, problems };
    match slips.put(&slip, clock::now_s()).await {
        Ok(key) => {
            if let Some(old) = old
                && let Err(error) = slips.remove(&old).await
            {
                tracing::error!("a draft could not be removed and will expire: {error:#}");
            }
            Ok(see_other(&page.href(&format!("/contact?d={key}"))))
        }
        Err(error) => {
            tracing::error!("a draft could not be kept: {error:#}");
            let Slip::Draft { form, problems } = slip else {
                return Err(anyhow!("a draft is a draft").into());
            };
            answer(
                state,
                page,
                &form,
                &problems,
                None,
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
    let slip = match &key {
        Some(key) => state.inbox.slips.get(key, clock::now_s()).await?,
        None => None,
    };
    match slip.zip(key) {
        Some((Slip::Receipt { reference }, key)) => confirm(
            &state,
            &page.with_query(format!("?d={key}")),
            Some(reference),
        ),
        _ => confirm(&state, &page, None),
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
    let view = ReceivedView {
        page,
        reference,
        kept: form::kept(page, state.config.retention_days.get()),
        nonce: nonce()?,
    };
    Ok(private((StatusCode::OK, page.show(&view)?).into_response()))
}

fn answer(
    state: &AppState,
    page: &Page,
    form: &ContactForm,
    problems: &[Problem],
    draft: Option<&str>,
    status: StatusCode,
) -> Result<Response> {
    let form = FormView::new(
        page,
        form,
        problems,
        state.config.retention_days.get(),
        draft,
    );
    let view = ContactView {
        page,
        form,
        nonce: nonce()?,
    };
    Ok(private((status, page.show(&view)?).into_response()))
}

fn see_other(address: &str) -> Response {
    private(Redirect::to(address).into_response())
}

fn private(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn nonce() -> anyhow::Result<String> {
    let number = getrandom::u32().map_err(|error| anyhow!("no randomness: {error}"))?;
    Ok(format!("{number:08x}"))
}

fn is_form(headers: &HeaderMap) -> bool {
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

/// The body up to the limit, and whether that was all.
async fn read(body: Body) -> Result<(Vec<u8>, bool), axum::Error> {
    let mut chunks = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut dropped = 0;
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk?;
        let room = BODY_BYTES_MAX - bytes.len();
        bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
        dropped += chunk.len().saturating_sub(room);
        if dropped > DRAIN_BYTES_MAX {
            break;
        }
    }
    Ok((bytes, dropped == 0))
}

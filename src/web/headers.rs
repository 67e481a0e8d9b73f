//! The headers of every response. Constants: no page has a policy of its own.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::assets::STYLE_HASH;
use crate::config::Config;

/// What a browser may do with our pages: nothing but show them, in their own style, and send a form to us. No script runs, and
/// all of this needs one: it only names what a visitor would be worried to be asked for.
const PERMISSIONS: &str =
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), serial=(), usb=()";

/// How long anybody may show a page again without asking: what is taken off the site is gone everywhere after five minutes.
/// Then it may be shown for a minute more while it is asked for anew, and for a day if we cannot be reached.
const PAGE_CACHE_CONTROL: &str = "max-age=300, stale-while-revalidate=60, stale-if-error=86400";

/// Headers prepared once, put on every response.
#[derive(Clone)]
pub struct Headers(HeaderMap);

impl Headers {
    pub fn new(config: &Config) -> Headers {
        let mut policy = format!(
            "default-src 'none'; style-src 'self' '{}'; img-src 'self'; form-action 'self'; base-uri 'none'; \
             frame-ancestors 'none'; script-src 'none'",
            *STYLE_HASH
        );
        let mut map = HeaderMap::new();
        if config.is_https() {
            policy.push_str("; upgrade-insecure-requests");
            map.insert(
                header::STRICT_TRANSPORT_SECURITY,
                HeaderValue::from_static("max-age=63072000; includeSubDomains; preload"),
            );
        }
        map.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_str(&policy).expect("the policy is ASCII"),
        );
        for (name, value) in [
            // Not `no-referrer`: that makes browsers send `Origin: null` with our own form.
            ("referrer-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("permissions-policy", PERMISSIONS),
        ] {
            map.insert(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        Headers(map)
    }
}

impl Headers {
    /// The head of an answer that succeeds: its own headers, and those of every answer.
    pub fn for_success(&self, own: HeaderMap) -> HeaderMap {
        self.with(own, PAGE_CACHE_CONTROL)
    }

    /// The same for one that does not. Nobody may show it again.
    pub fn for_failure(&self, own: HeaderMap) -> HeaderMap {
        self.with(own, "no-store")
    }

    fn with(&self, mut own: HeaderMap, cache_control: &'static str) -> HeaderMap {
        for (name, value) in &self.0 {
            own.insert(name, value.clone());
        }
        own.entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static(cache_control));
        own
    }
}

/// The outermost layer: also what fails, times out or panics carries the headers.
pub async fn set(State(headers): State<Headers>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let own = std::mem::take(response.headers_mut());
    let is_page = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    *response.headers_mut() = if is_page {
        headers.for_success(own)
    } else {
        headers.for_failure(own)
    };
    response
}

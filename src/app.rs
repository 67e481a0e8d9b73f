//! Every address of the site, and the layers around them: the table of contents.

use std::sync::Arc;
use std::time::Duration;

use axum::http::{Extensions, HeaderMap, StatusCode, Version};
use axum::middleware;
use axum::routing::get;
use axum::{Extension, Router};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::timeout::TimeoutLayer;

use crate::pages::{
    about, accessibility, campaign, contact, country, coverage, error, front_door, health, home,
    initiative, opensearch, partner, presence, privacy, resources, search, sitemap,
};
use crate::state::AppState;
use crate::web::HoldsTypedText;
use crate::web::assets;
use crate::web::cache::{self, PageCache};
use crate::web::headers::{self, Headers};
use crate::web::limit::Limiter;

/// Longer than any page takes, shorter than anybody waits.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(30);

/// Brotli's middle level: most of the gain for little time.
const COMPRESSION_LEVEL: i32 = 5;

/// What no ready page answers passes these layers.
pub fn router(
    state: AppState,
    headers: Headers,
    pages: PageCache,
    limiter: Arc<Limiter>,
) -> Router {
    Router::new()
        .route("/", get(front_door::show))
        .route("/{locale}", get(home::show))
        .route("/{locale}/locations/{country}", get(country::show))
        .route(
            "/{locale}/locations/{country}/{initiative}",
            get(presence::last),
        )
        .route(
            "/{locale}/locations/{country}/{initiative}/{number}",
            get(presence::numbered),
        )
        .route("/{locale}/initiatives/{initiative}", get(initiative::show))
        .route("/{locale}/campaigns/{campaign}", get(campaign::show))
        .route("/{locale}/partners/{partner}", get(partner::show))
        .route("/{locale}/partners/{partner}/{country}", get(partner::part))
        .route("/{locale}/resources", get(resources::last))
        .route("/{locale}/resources/{number}", get(resources::numbered))
        .route("/{locale}/search", get(search::show))
        .route("/{locale}/opensearch.xml", get(opensearch::show))
        .route("/{locale}/about", get(about::show))
        .route("/{locale}/privacy", get(privacy::show))
        .route("/{locale}/accessibility", get(accessibility::show))
        .route("/{locale}/coverage", get(coverage::show))
        .route("/{locale}/contact", get(contact::show).post(contact::send))
        .layer(Extension(limiter))
        .route("/{locale}/contact/received", get(contact::received))
        .route("/contact/clear.css", get(contact::clear))
        .route("/sitemap.xml", get(sitemap::show))
        .route("/sitemap/{number}", get(sitemap::part))
        .route("/robots.txt", get(sitemap::robots))
        .route("/mark.svg", get(assets::mark))
        .route("/healthz", get(health::show))
        .fallback(front_door::elsewhere)
        // The layer added last is the first to see a request.
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            ANSWER_TIMEOUT,
        ))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(state.clone(), error::show))
        .layer(middleware::from_fn_with_state(pages, cache::fill))
        .layer(compression())
        .layer(middleware::from_fn_with_state(headers, headers::set))
        .with_state(state)
}

/// Pages with what a visitor typed are not compressed: the length of the answer would tell about the text.
fn compression() -> CompressionLayer<impl Predicate> {
    let is_public = |_: StatusCode, _: Version, _: &HeaderMap, extensions: &Extensions| {
        extensions.get::<HoldsTypedText>().is_none()
    };
    CompressionLayer::new()
        .quality(CompressionLevel::Precise(COMPRESSION_LEVEL))
        .compress_when(DefaultPredicate::new().and(is_public))
}

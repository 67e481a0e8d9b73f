//! The style sheet: joined at compile time, put into every page, allowed by its hash. And the mark of the site.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// In the order of the cascade.
const SHEETS: &str = concat!(
    include_str!("../../static/css/tokens.css"),
    include_str!("../../static/css/base.css"),
    include_str!("../../static/css/layout.css"),
    include_str!("../../static/css/card.css"),
    include_str!("../../static/css/figure.css"),
    include_str!("../../static/css/map.css"),
    include_str!("../../static/css/list.css"),
    include_str!("../../static/css/form.css"),
    include_str!("../../static/css/search.css"),
    include_str!("../../static/css/print.css"),
);

/// The style sheet as pages carry it: without comments and indentation.
pub static STYLE: LazyLock<String> = LazyLock::new(|| shorten(SHEETS));

/// How the security policy names the style sheet: `sha256-…`.
pub static STYLE_HASH: LazyLock<String> = LazyLock::new(|| {
    format!(
        "sha256-{}",
        BASE64_STANDARD.encode(Sha256::digest(STYLE.as_bytes()))
    )
});

/// The mark of the site, which browsers show beside its name.
const MARK: &str = include_str!("../../static/mark.svg");

/// `/mark.svg`
pub async fn mark() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "max-age=604800"),
    ];
    (headers, MARK).into_response()
}

/// Drops comments, line breaks, and the spaces that only people need. Our sheets have none of these inside strings.
fn shorten(css: &str) -> String {
    let mut without_comments = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        without_comments.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    without_comments.push_str(rest);
    let lines: Vec<&str> = without_comments
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let mut short = lines.join(" ");
    for (long, brief) in [
        (" {", "{"),
        ("{ ", "{"),
        (" }", "}"),
        ("} ", "}"),
        ("; ", ";"),
        (": ", ":"),
        (", ", ","),
        (" > ", ">"),
    ] {
        short = short.replace(long, brief);
    }
    short
}

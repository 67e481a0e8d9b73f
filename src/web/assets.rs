//! The style sheet: joined at compile time, put into every page, allowed by its hash.

use std::sync::LazyLock;

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
    include_str!("../../static/css/list.css"),
    include_str!("../../static/css/form.css"),
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

/// Drops comments, line breaks and indentation. Our sheets have none of these inside strings.
fn shorten(css: &str) -> String {
    let mut without_comments = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        without_comments.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    without_comments.push_str(rest);
    without_comments
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

//! What the query of a contact page may say. Anything else in it is ignored: what was typed must not be lost over it.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::inbox::form::is_page;
use crate::web::Result;

/// The key of a slip: `?d=…`.
pub struct SlipKey(pub(super) Option<String>);

impl<S: Sync> FromRequestParts<S> for SlipKey {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<SlipKey, Infallible> {
        let key = value(parts, "d=");
        let is_key =
            |key: &&str| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric());
        Ok(SlipKey(key.filter(is_key).map(str::to_owned)))
    }
}

/// The page that a visitor wants to correct, without its language: `?about=/locations/france`.
pub struct About(pub(super) Option<String>);

impl<S: Sync> FromRequestParts<S> for About {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<About, Infallible> {
        let path = value(parts, "about=");
        let is_path = |path: &&str| path.starts_with('/') && is_page(path);
        Ok(About(path.filter(is_path).map(str::to_owned)))
    }
}

/// What stands behind a name and its `=`, as it was sent.
fn value<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    let mut pairs = parts.uri.query().unwrap_or_default().split('&');
    pairs.find_map(|pair| pair.strip_prefix(name))
}

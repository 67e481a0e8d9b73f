//! Whether a form was sent from our own pages. There is no session to steal; this only keeps other sites from writing in a
//! visitor's name.

use axum::http::{HeaderMap, Uri, header};

use crate::config::Config;

/// Honest browsers tell where a form stood: by `Sec-Fetch-Site`, or by `Origin`. Where both are absent (old browsers, text
/// browsers, tools) the form passes.
pub fn is_own(headers: &HeaderMap, config: &Config) -> bool {
    let text = |name: &str| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    match text("sec-fetch-site") {
        Some("same-origin") => return true,
        // `none` is a person at the address bar, who says no more by it.
        None | Some("none") => {}
        Some(_) => return false,
    }
    let Some(origin) = text(header::ORIGIN.as_str()) else {
        return true;
    };
    if let Some(public_url) = &config.public_url {
        return origin.eq_ignore_ascii_case(public_url);
    }
    // Without a public address, any scheme will do as long as the authority is the one that was asked.
    let authority = origin.parse::<Uri>().ok().and_then(|uri| {
        uri.authority()
            .map(|authority| authority.as_str().to_ascii_lowercase())
    });
    let host = text(header::HOST.as_str()).map(str::to_ascii_lowercase);
    authority.is_some() && authority == host
}

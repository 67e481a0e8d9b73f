//! `/sitemap.xml`, its parts in a large directory, and `/robots.txt`: what search engines shall find.

use std::fmt::Write;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

use anyhow::Context;

use crate::content::Content;
use crate::i18n::Locale;
use crate::pages::pager::page_number;
use crate::pages::partner;
use crate::pages::presence;
use crate::pages::resources;
use crate::state::AppState;
use crate::web::{Failure, Result};

/// Every page in every language; each names the same page in the other languages.
#[derive(Template)]
#[template(path = "pages/sitemap.xml")]
struct SitemapView<'a> {
    base: &'a str,
    /// Addresses after the language.
    paths: Vec<String>,
}

/// The parts of a sitemap that is too large for one file.
#[derive(Template)]
#[template(path = "pages/sitemap-index.xml")]
struct IndexView<'a> {
    base: &'a str,
    parts: usize,
}

/// A sitemap names so many pages. Each is an address in every language beside all others, twenty-four in all: with addresses of
/// 600 bytes, that is still below what one answer may hold.
const PATHS_MAX: usize = 250;

/// Pages that do not come from the content, after the language.
const FIXED: [&str; 7] = [
    "",
    "/search",
    "/about",
    "/contact",
    "/privacy",
    "/accessibility",
    "/coverage",
];

/// All pages, or the list of the parts that name them.
pub async fn show(State(state): State<AppState>) -> Result<Response> {
    let paths = paths(&state.content());
    let base = &state.base;
    match parts(&paths) {
        0 => xml(&SitemapView { base, paths }),
        parts => xml(&IndexView { base, parts }),
    }
}

/// A part of a large directory, from 1.
pub async fn part(State(state): State<AppState>, Path(number): Path<String>) -> Result<Response> {
    let number = page_number(&number).ok_or(Failure::NotFound)?;
    let paths = paths(&state.content());
    if number > parts(&paths) {
        return Err(Failure::NotFound);
    }
    let mut parts = paths.chunks(PATHS_MAX);
    let part = parts.nth(number - 1).unwrap_or_default();
    xml(&SitemapView {
        base: &state.base,
        paths: part.to_vec(),
    })
}

/// How many parts these addresses take; none if they fit into one file.
fn parts(paths: &[String]) -> usize {
    if paths.len() > PATHS_MAX {
        paths.len().div_ceil(PATHS_MAX)
    } else {
        0
    }
}

fn xml(view: &impl Template) -> Result<Response> {
    let xml = view.render().context("rendering the sitemap")?;
    Ok(([(header::CONTENT_TYPE, "application/xml")], xml).into_response())
}

/// The address of every page, without the language.
fn paths(content: &Content) -> Vec<String> {
    let fixed = FIXED.iter().map(|path| (*path).to_owned());
    let countries = content.countries.all().iter();
    let initiatives = content.initiatives.all().iter();
    let campaigns = content.campaigns.slugs();
    fixed
        .chain(countries.map(|country| format!("/locations/{}", country.slug)))
        .chain(resources::paths(content))
        .chain(presence::paths(content))
        .chain(
            initiatives
                .filter(|initiative| !initiative.local)
                .map(|initiative| format!("/initiatives/{}", initiative.slug)),
        )
        .chain(campaigns.map(|slug| format!("/campaigns/{slug}")))
        .chain(partner::paths(content))
        .collect()
}

pub async fn robots(State(state): State<AppState>) -> Response {
    let base = &state.base;
    // The form about a page is the same form for each page, and there is no end of searches.
    let mut text = format!(
        "User-agent: *\nDisallow: /*/contact?\nDisallow: /*/search?\nSitemap: {base}/sitemap.xml\n"
    );
    // A sitemap may name only what stands below its own address, unless it is named here.
    for part in 1..=parts(&paths(&state.content())) {
        let _ = writeln!(text, "Sitemap: {base}/sitemap/{part}");
    }
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

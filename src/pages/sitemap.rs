//! `/sitemap.xml` and `/robots.txt`: what search engines shall find.

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use anyhow::Context;

use crate::content::Content;
use crate::i18n::Locale;
use crate::pages::presence;
use crate::state::AppState;
use crate::web::Result;

/// Every page in every language; each names the same page in the other languages.
#[derive(Template)]
#[template(path = "pages/sitemap.xml")]
struct SitemapView<'a> {
    base: &'a str,
    /// Addresses after the language.
    paths: Vec<String>,
}

/// Pages that do not come from the content, after the language.
const FIXED: [&str; 8] = [
    "",
    "/search",
    "/resources",
    "/about",
    "/contact",
    "/privacy",
    "/accessibility",
    "/coverage",
];

pub async fn show(State(state): State<AppState>) -> Result<Response> {
    let paths = paths(&state.published.borrow().content);
    let view = SitemapView {
        base: &state.base,
        paths,
    };
    let xml = view.render().context("rendering the sitemap")?;
    Ok(([(header::CONTENT_TYPE, "application/xml")], xml).into_response())
}

/// The address of every page, without the language.
fn paths(content: &Content) -> Vec<String> {
    let fixed = FIXED.iter().map(|path| (*path).to_owned());
    let countries = content.countries.all().iter();
    let initiatives = content.initiatives.all().iter();
    let campaigns = content.campaigns.all().iter();
    let partners = content.partners.all().iter();
    fixed
        .chain(countries.map(|country| format!("/locations/{}", country.slug)))
        .chain(presence::paths(content))
        .chain(
            initiatives
                .filter(|initiative| !initiative.local)
                .map(|initiative| format!("/initiatives/{}", initiative.slug)),
        )
        .chain(campaigns.map(|campaign| format!("/campaigns/{}", campaign.slug)))
        .chain(partners.map(|partner| format!("/partners/{}", partner.slug)))
        .collect()
}

pub async fn robots(State(state): State<AppState>) -> Response {
    // The form about a page is the same form for each page, and there is no end of searches.
    let text = format!(
        "User-agent: *\nDisallow: /*/contact?\nDisallow: /*/search?\nSitemap: {}/sitemap.xml\n",
        state.base
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

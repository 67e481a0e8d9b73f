//! `/{locale}/opensearch.xml`: tells a browser how to search here, so that it can offer this site among its search engines.

use anyhow::Context;
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::pages::page::Page;
use crate::web::Result;

#[derive(Template)]
#[template(path = "pages/opensearch.xml")]
struct DescriptionView<'a> {
    page: &'a Page,
}

pub async fn show(page: Page) -> Result<Response> {
    let view = DescriptionView { page: &page };
    let xml = view.render().context("rendering the search description")?;
    let kind = "application/opensearchdescription+xml; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind)], xml).into_response())
}

//! What every page knows: its language, the content of this moment, its own address.

use std::sync::Arc;

use anyhow::Context;
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Html;

use crate::content::Content;
use crate::i18n::{Locale, Text};
use crate::state::AppState;
use crate::web::assets::STYLE;
use crate::web::{Failure, Result};

/// Given to every handler and, through its view, to every template.
pub struct Page {
    pub locale: Locale,
    /// Words, numbers and dates in the language of the page.
    pub t: &'static Text,
    pub content: Arc<Content>,
    /// The address after the language: empty, or beginning with a slash.
    path: String,
    /// Whether the address has this page in every language.
    is_translated: bool,
    /// What the address says after its path; most pages ignore it.
    query: String,
}

/// The same page in one of the site's languages.
pub struct Alternate {
    pub locale: Locale,
    pub href: String,
    pub is_this: bool,
}

impl Page {
    pub fn new(locale: Locale, content: Arc<Content>, path: &str) -> Page {
        Page {
            locale,
            t: Text::of(locale),
            content,
            path: path.to_owned(),
            is_translated: true,
            query: String::new(),
        }
    }

    /// A page for an address that leads nowhere: its language switch leads home.
    pub fn nowhere(locale: Locale, content: Arc<Content>) -> Page {
        Page {
            is_translated: false,
            ..Page::new(locale, content, "")
        }
    }

    /// An address of the site in the language of the page: `page.href("/locations/france")`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.tag())
    }

    /// The same page with a query, which its other languages share: `?d=…`.
    #[must_use]
    pub fn with_query(self, query: String) -> Page {
        Page { query, ..self }
    }

    /// The address of this page.
    pub fn address(&self) -> String {
        self.href(&self.path)
    }

    pub fn alternates(&self) -> Vec<Alternate> {
        Locale::ALL
            .into_iter()
            .map(|locale| Alternate {
                locale,
                href: format!("/{}{}{}", locale.tag(), self.path, self.query),
                is_this: locale == self.locale && self.is_translated,
            })
            .collect()
    }

    pub fn style(&self) -> &'static str {
        &STYLE
    }

    /// Renders a view of this page.
    pub fn show(&self, view: &impl Template) -> Result<Html<String>> {
        Ok(Html(view.render().context("rendering a page")?))
    }
}

impl FromRequestParts<AppState> for Page {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Page> {
        let path = parts.uri.path();
        let locale = Locale::of_path(path).ok_or(Failure::NotFound)?;
        let rest = &path[1 + locale.tag().len()..];
        Ok(Page::new(
            locale,
            Arc::clone(&state.published.borrow().content),
            rest,
        ))
    }
}

//! What every page knows: its language, the content of this moment, its own address, and what stands around its text.

use std::sync::Arc;

use anyhow::Context;
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Html;

use crate::content::model::Localised;
use crate::content::watch::Published;
use crate::content::{Content, Search};
use crate::i18n::date::Date;
use crate::i18n::{Locale, Text, When};
use crate::state::AppState;
use crate::web::assets::STYLE;
use crate::web::{Failure, Result};

/// When somebody last went through the words of the pages that do not come from the seeds.
pub const WORDS_REVIEWED: When = When::On(Date::Day(2026, 11, 25));

/// How many characters a search may have; every page has a box for it. Longer texts are no search.
pub const SEARCH_CHARS_MAX: usize = 200;

/// Given to every handler and, through its view, to every template.
pub struct Page {
    pub locale: Locale,
    /// Words, numbers and dates in the language of the page.
    pub t: &'static Text,
    pub content: Arc<Content>,
    /// Finds the entries of that content.
    pub search: Search,
    /// Scheme and authority under which visitors know the site.
    base: Arc<str>,
    /// The address after the language: empty, or beginning with a slash.
    path: String,
    /// Whether the address has this page in every language.
    is_translated: bool,
    /// What the address says after its path; most pages ignore it.
    query: String,
}

/// What stands around the text of a page.
pub struct Head {
    pub title: String,
    /// One or two sentences, for lists of search results.
    pub description: String,
    /// The way from the home page, this page left out.
    pub crumbs: Vec<Crumb>,
    /// When somebody last went through what the page says; `None` for pages that say nothing that could be outdated.
    pub reviewed: Option<String>,
    /// Whether some texts are shown in the default language for want of their own.
    pub is_partly_english: bool,
    /// Whether search engines may list the page.
    pub is_listed: bool,
}

/// A page on the way to this one.
pub struct Crumb {
    pub href: String,
    pub words: Words,
}

/// Text that may be in another language than its page.
#[derive(Clone)]
pub struct Words {
    /// Set if it is.
    pub other: Option<Locale>,
    pub text: String,
}

/// In the language of the page.
impl From<String> for Words {
    fn from(text: String) -> Words {
        Words { other: None, text }
    }
}

/// The same page in one of the site's languages.
pub struct Alternate {
    pub locale: Locale,
    pub href: String,
    /// The same address, as other sites write it.
    pub canonical: String,
    pub is_this: bool,
}

impl Head {
    /// For a page right below the home page.
    pub fn new(title: String, description: String) -> Head {
        Head {
            title,
            description,
            crumbs: Vec::new(),
            reviewed: None,
            is_partly_english: false,
            is_listed: true,
        }
    }
}

impl Page {
    pub fn new(locale: Locale, state: &AppState, path: &str) -> Page {
        let Published {
            content, search, ..
        } = state.published.borrow().clone();
        Page {
            locale,
            t: Text::of(locale),
            content,
            search,
            base: Arc::clone(&state.base),
            path: path.to_owned(),
            is_translated: true,
            query: String::new(),
        }
    }

    /// A page for an address that leads nowhere: its language switch leads home.
    pub fn nowhere(locale: Locale, state: &AppState) -> Page {
        Page {
            is_translated: false,
            ..Page::new(locale, state, "")
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

    /// Whether this is a page that the address names, and not one about a missing page.
    pub fn is_somewhere(&self) -> bool {
        self.is_translated
    }

    /// The address of this page, as other sites write it.
    pub fn canonical(&self) -> String {
        self.canonical_in(self.locale)
    }

    /// An address of the site, as other sites write it.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The address of this page in a language, as other sites write it.
    fn canonical_in(&self, locale: Locale) -> String {
        format!("{}/{}{}", self.base, locale.tag(), self.path)
    }

    /// The page for readers of none of the site's languages.
    pub fn canonical_default(&self) -> String {
        self.canonical_in(Locale::DEFAULT)
    }

    /// Where a visitor says what is wrong on this page.
    pub fn correct_href(&self) -> String {
        let about = if self.path.is_empty() {
            "/"
        } else {
            &self.path
        };
        self.href(&format!("/contact?about={about}"))
    }

    pub fn is_home(&self) -> bool {
        self.is_translated && self.path.is_empty()
    }

    pub fn alternates(&self) -> Vec<Alternate> {
        Locale::ALL
            .into_iter()
            .map(|locale| Alternate {
                locale,
                href: format!("/{}{}{}", locale.tag(), self.path, self.query),
                canonical: self.canonical_in(locale),
                is_this: locale == self.locale && self.is_translated,
            })
            .collect()
    }

    pub fn style(&self) -> &'static str {
        &STYLE
    }

    /// Words in the language of the page, or in the default one for want of their own.
    pub fn words<T>(&self, text: &Localised<T>, pick: impl Fn(&T) -> &str) -> Words {
        let said = text.get(self.locale);
        Words {
            other: (said.locale != self.locale).then_some(said.locale),
            text: pick(said.words).to_owned(),
        }
    }

    /// A date of a review in words.
    pub fn reviewed(&self, when: When) -> String {
        let date = self.t.when(when);
        self.t.say_with("reviewed", &[("date", &date)])
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
        Ok(Page::new(locale, state, rest))
    }
}

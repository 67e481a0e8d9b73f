//! `/{locale}/privacy`: what is recorded about visitors, and what becomes of a message.

use askama::Template;
use axum::extract::State;
use axum::response::Html;

use crate::i18n::When;
use crate::i18n::date::Date;
use crate::pages::form;
use crate::pages::page::{Head, Page};
use crate::state::AppState;
use crate::web::Result;

/// When a person last went through the words of this page.
const REVIEWED: When = When::On(Date::Day(2026, 11, 25));

#[derive(Template)]
#[template(path = "pages/privacy.html")]
struct PrivacyView<'a> {
    page: &'a Page,
    head: Head,
    /// How long a message is kept, from the setting that keeps the promise.
    kept: String,
}

pub async fn show(State(state): State<AppState>, page: Page) -> Result<Html<String>> {
    let head = Head {
        reviewed: Some(page.reviewed(REVIEWED)),
        ..Head::new(
            page.t.say("privacy-title"),
            page.t.say("privacy-description"),
        )
    };
    page.show(&PrivacyView {
        page: &page,
        head,
        kept: form::kept(&page, state.config.retention_days.get()),
    })
}

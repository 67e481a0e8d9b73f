//! `/{locale}/privacy`: what is recorded about visitors, and what becomes of a message.

use askama::Template;
use axum::extract::State;
use axum::response::Html;

use crate::inbox::Retention;
use crate::pages::form;
use crate::pages::page::{Head, Page, WORDS_REVIEWED};
use crate::state::AppState;
use crate::web::Result;

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
        reviewed: Some(page.reviewed(WORDS_REVIEWED)),
        ..Head::new(
            page.t.say("privacy-title"),
            page.t.say("privacy-description"),
        )
    };
    page.show(&PrivacyView {
        page: &page,
        head,
        kept: form::kept(&page, Retention::of(&state.config)),
    })
}

//! `/{locale}/accessibility`: the accessibility statement.

use askama::Template;
use axum::response::Html;

use crate::pages::page::{Head, Page, WORDS_REVIEWED};
use crate::web::Result;

#[derive(Template)]
#[template(path = "pages/accessibility.html")]
struct AccessibilityView<'a> {
    page: &'a Page,
    head: Head,
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let head = Head {
        reviewed: Some(page.reviewed(WORDS_REVIEWED)),
        ..Head::new(
            page.t.say("accessibility-title"),
            page.t.say("accessibility-description"),
        )
    };
    page.show(&AccessibilityView { page: &page, head })
}

//! `/{locale}/accessibility`: the accessibility statement.

use askama::Template;
use axum::response::Html;

use crate::i18n::When;
use crate::i18n::date::Date;
use crate::pages::page::{Head, Page};
use crate::web::Result;

/// When a person last went through the words of this page.
const REVIEWED: When = When::On(Date::Day(2026, 11, 25));

#[derive(Template)]
#[template(path = "pages/accessibility.html")]
struct AccessibilityView<'a> {
    page: &'a Page,
    head: Head,
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let head = Head {
        reviewed: Some(page.reviewed(REVIEWED)),
        ..Head::new(
            page.t.say("accessibility-title"),
            page.t.say("accessibility-description"),
        )
    };
    page.show(&AccessibilityView { page: &page, head })
}

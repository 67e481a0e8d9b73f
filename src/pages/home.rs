//! `/{locale}`: the countries of the directory.

use askama::Template;
use axum::response::Html;

use crate::pages::page::Page;
use crate::pages::writer::{Words, Writer};
use crate::web::Result;

#[derive(Template)]
#[template(path = "pages/home.html")]
struct HomeView<'a> {
    page: &'a Page,
    countries: Vec<CountryLink>,
}

struct CountryLink {
    href: String,
    name: Words,
    /// Value and label of the people reached, where campaigns tell it.
    total: Option<(String, String)>,
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let writer = Writer::new(&page);
    let link = |country: &crate::content::model::Country| CountryLink {
        href: page.href(&format!("/locations/{}", country.slug)),
        name: writer.words(
            &page.content.territories[country.territory].name,
            String::as_str,
        ),
        total: writer.total(country, "people-reached"),
    };
    let countries = page.content.countries.all().iter().map(link).collect();
    page.show(&HomeView {
        page: &page,
        countries,
    })
}

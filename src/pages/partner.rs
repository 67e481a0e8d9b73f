//! `/{locale}/partners/{partner}`: one organisation, and its part in each country.

use askama::Template;
use axum::extract::Path;
use axum::response::Html;

use crate::content::model::{Country, Part};
use crate::pages::country;
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::writer::{PartView, Run, SourceView, Writer};
use crate::web::{Failure, Result};

#[derive(Template)]
#[template(path = "pages/partner.html")]
struct PartnerView<'a> {
    page: &'a Page,
    head: Head,
    name: String,
    kind: String,
    /// Where it is at home, or that nobody says.
    home: String,
    link: Option<String>,
    parts: Vec<CountryPart>,
    sources: Vec<SourceView>,
}

/// What the partner did in one country, within an initiative or outside of all.
struct CountryPart {
    country: Crumb,
    part: PartView,
}

pub async fn show(page: Page, Path((_, slug)): Path<(String, String)>) -> Result<Html<String>> {
    let content = &page.content;
    let key = content.partners.key(&slug).ok_or(Failure::NotFound)?;
    let partner = &content.partners[key];
    let parts: Vec<(&Country, &Part)> = content
        .countries
        .all()
        .iter()
        .flat_map(|country| country.parts.iter().map(move |part| (country, part)))
        .filter(|(_, part)| part.partner == key)
        .collect();
    let reviewed = parts
        .iter()
        .map(|(country, _)| country.reviewed)
        .min_by_key(|when| when.recency());
    let mut writer = Writer::new(&page);
    let kind = writer.partner_kind(partner.kind);
    let home = partner.home.map_or_else(
        || page.t.say("partner-home-unknown"),
        |home| {
            let name = writer.words(&content.territories[home].name, String::as_str);
            page.t.say_with("partner-home", &[("country", &name.text)])
        },
    );
    let mut parts: Vec<_> = parts
        .into_iter()
        .map(|(country, part)| (country::crumb(&page, country), country, part))
        .collect();
    parts.sort_by(|(a, ..), (b, ..)| page.t.compare(&a.words, &b.words));
    let parts = parts
        .into_iter()
        .map(|(crumb, country, part)| CountryPart {
            country: crumb,
            part: writer.part(country, part),
        })
        .collect();
    let description = page.t.say_with(
        "partner-description",
        &[("name", &partner.name), ("kind", &kind)],
    );
    let head = Head {
        reviewed: reviewed.map(|when| page.reviewed(when)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(partner.name.clone(), description)
    };
    page.show(&PartnerView {
        page: &page,
        head,
        name: partner.name.clone(),
        kind,
        home,
        link: partner.link.clone(),
        parts,
        sources: writer.sources(),
    })
}

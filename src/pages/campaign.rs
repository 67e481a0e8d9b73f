//! `/{locale}/campaigns/{campaign}`: one piece of work.

use askama::Template;
use axum::extract::Path;
use axum::response::Html;

use crate::pages::page::Page;
use crate::pages::writer::{CampaignView, Run, SourceView, Words, Writer};
use crate::web::{Failure, Result};

#[derive(Template)]
#[template(path = "pages/campaign.html")]
struct CampaignPageView<'a> {
    page: &'a Page,
    campaign: CampaignView,
    country: Words,
    country_href: String,
    initiative: Words,
    /// Leads to the initiative, or to its part of the country page if it has no page of its own.
    initiative_href: String,
    sources: Vec<SourceView>,
}

pub async fn show(page: Page, Path((_, slug)): Path<(String, String)>) -> Result<Html<String>> {
    let content = &page.content;
    let campaign = content.campaigns.find(&slug).ok_or(Failure::NotFound)?;
    let country = &content.countries[campaign.country];
    let initiative = &content.initiatives[campaign.initiative];
    let country_href = page.href(&format!("/locations/{}", country.slug));
    let initiative_href = if initiative.local {
        format!("{country_href}#{}", initiative.slug)
    } else {
        page.href(&format!("/initiatives/{}", initiative.slug))
    };
    let mut writer = Writer::new(&page);
    let view = CampaignPageView {
        page: &page,
        campaign: writer.campaign(campaign),
        country: writer.words(&content.territories[country.territory].name, String::as_str),
        country_href,
        initiative: writer.words(&initiative.text, |text| &text.name),
        initiative_href,
        sources: writer.sources(),
    };
    page.show(&view)
}

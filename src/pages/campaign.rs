//! `/{locale}/campaigns/{campaign}`: one piece of work.

use askama::Template;
use axum::extract::Path;
use axum::response::Html;

use crate::content::paging;
use crate::pages::country;
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::presence;
use crate::pages::writer::{CampaignView, Run, SourceView, Words, Writer};
use crate::web::{Failure, Result};

#[derive(Template)]
#[template(path = "pages/campaign.html")]
struct CampaignPageView<'a> {
    page: &'a Page,
    head: Head,
    campaign: CampaignView,
    country: Crumb,
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
    let country_crumb = country::crumb(&page, country);
    let presence_href = presence::href(&page, country, initiative);
    let initiative_href = if initiative.local {
        presence_href.clone()
    } else {
        page.href(&format!("/initiatives/{}", initiative.slug))
    };
    let mut crumbs = vec![
        country::countries_crumb(&page),
        country::crumb(&page, country),
    ];
    let mut writer = Writer::new(&page);
    let campaign = writer.campaign(&campaign);
    let initiative = writer.words(&initiative.text, |text| &text.name);
    let description = page.t.say_with(
        "campaign-description",
        &[
            ("headline", &campaign.headline.text),
            ("name", &campaign.name.text),
            ("country", &country_crumb.words.text),
        ],
    );
    if paging::is_paged(country) {
        crumbs.push(Crumb {
            href: presence_href,
            words: initiative.clone(),
        });
    }
    let head = Head {
        crumbs,
        reviewed: Some(page.reviewed(country.reviewed)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(campaign.name.text.clone(), description)
    };
    page.show(&CampaignPageView {
        page: &page,
        head,
        campaign,
        country: country_crumb,
        initiative,
        initiative_href,
        sources: writer.sources(),
    })
}

//! `/{locale}/initiatives/{initiative}`: one programme, and where it runs.

use askama::Template;
use axum::extract::Path;
use axum::response::Html;

use crate::pages::page::Page;
use crate::pages::writer::{
    CampaignView, Citation, FiguresView, ProseView, Run, SourceView, Subject, Words, Writer,
};
use crate::web::{Failure, Result};

#[derive(Template)]
#[template(path = "pages/initiative.html")]
struct InitiativeView<'a> {
    page: &'a Page,
    name: Words,
    summary: ProseView,
    story: Option<ProseView>,
    figures: FiguresView,
    sources_cited: Vec<Citation>,
    countries: Vec<CountryPart>,
    sources: Vec<SourceView>,
}

/// What the initiative did in one country.
struct CountryPart {
    href: String,
    name: Words,
    text: Option<ProseView>,
    figures: FiguresView,
    campaigns: Vec<CampaignView>,
}

/// Local initiatives have no page of their own.
pub async fn show(page: Page, Path((_, slug)): Path<(String, String)>) -> Result<Html<String>> {
    let content = &page.content;
    let key = content.initiatives.key(&slug).ok_or(Failure::NotFound)?;
    let initiative = &content.initiatives[key];
    if initiative.local {
        return Err(Failure::NotFound);
    }
    let mut writer = Writer::new(&page);
    let name = writer.words(&initiative.text, |text| &text.name);
    let summary = writer.prose(&initiative.text, |text| &text.summary);
    let has_story = initiative.text.get(page.locale).words.story.is_some();
    let story = has_story.then(|| {
        writer.prose(&initiative.text, |text| {
            text.story.as_ref().unwrap_or(&text.summary)
        })
    });
    let figures = writer.figures(&initiative.figures, Subject::Initiative);
    let sources_cited = writer.cite_all(&initiative.sources);
    let mut countries = Vec::new();
    for country in initiative
        .countries
        .iter()
        .map(|country| &content.countries[*country])
    {
        for presence in country
            .presences
            .iter()
            .filter(|presence| presence.initiative == key)
        {
            countries.push(CountryPart {
                href: page.href(&format!("/locations/{}", country.slug)),
                name: writer.words(&content.territories[country.territory].name, String::as_str),
                text: presence
                    .text
                    .as_ref()
                    .map(|text| writer.prose(text, |prose| prose)),
                figures: writer.figures(&presence.figures, Subject::Presence(country)),
                campaigns: presence
                    .campaigns
                    .iter()
                    .map(|campaign| writer.campaign(&content.campaigns[*campaign]))
                    .collect(),
            });
        }
    }
    let sources = writer.sources();
    page.show(&InitiativeView {
        page: &page,
        name,
        summary,
        story,
        figures,
        sources_cited,
        countries,
        sources,
    })
}

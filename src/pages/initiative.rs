//! `/{locale}/initiatives/{initiative}`: one programme, and where it runs.

use askama::Template;
use axum::extract::Path;
use axum::response::Html;

use crate::content::model::{Country, Initiative, Presence};
use crate::pages::country;
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::presence;
use crate::pages::writer::{
    CampaignLink, Citation, FiguresView, ProseView, Run, Scope, SourceView, Subject, Words, Writer,
};
use crate::web::{Failure, Result};

/// With more countries or campaigns than these, the countries are only named: each has a page that tells what was done there.
const COUNTRIES_TOLD_MAX: usize = 20;
const CAMPAIGNS_NAMED_MAX: usize = 40;

#[derive(Template)]
#[template(path = "pages/initiative.html")]
struct InitiativeView<'a> {
    page: &'a Page,
    head: Head,
    name: Words,
    summary: ProseView,
    story: Option<ProseView>,
    figures: FiguresView,
    sources_cited: Vec<Citation>,
    countries: Vec<CountryPart>,
    /// Countries that are only named.
    others: Vec<CountryLink>,
    sources: Vec<SourceView>,
}

/// What the initiative did in one country.
struct CountryPart {
    href: String,
    name: Words,
    text: Option<ProseView>,
    figures: FiguresView,
    campaigns: Vec<CampaignLink>,
}

/// Where it is told what the initiative did in one country.
struct CountryLink {
    link: Crumb,
    /// "4 campaigns"
    campaigns: Option<String>,
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
    let story = story(&page, &mut writer, initiative);
    let figures = writer.figures(&initiative.figures, Subject::Initiative(Scope::Own));
    let sources_cited = writer.cite_all(&initiative.sources);
    let countries = initiative.countries.iter();
    let countries = countries.map(|country| &content.countries[*country]);
    let mut presences: Vec<_> = countries
        .filter_map(|country| Some((country, country.presence(key)?)))
        .map(|(country, presence)| (country::crumb(&page, country).words, country, presence))
        .collect();
    presences.sort_by(|(a, ..), (b, ..)| page.t.compare(&a.text, &b.text));
    let campaigns = presences
        .iter()
        .map(|(_, _, presence)| presence.campaigns.len());
    let is_short =
        presences.len() <= COUNTRIES_TOLD_MAX && campaigns.sum::<usize>() <= CAMPAIGNS_NAMED_MAX;
    let (mut countries, mut others) = (Vec::new(), Vec::new());
    for (name, country, presence) in presences {
        if is_short {
            countries.push(country_part(&page, &mut writer, country, presence));
        } else {
            let campaigns = presence.campaigns.len();
            others.push(CountryLink {
                link: Crumb {
                    href: presence::href(&page, country, initiative),
                    words: name,
                },
                campaigns: (campaigns > 0).then(|| page.t.count("campaigns-here", campaigns)),
            });
        }
    }
    let description = page
        .t
        .say_with("initiative-description", &[("name", &name.text)]);
    let head = Head {
        reviewed: Some(page.reviewed(initiative.reviewed)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(name.text.clone(), description)
    };
    page.show(&InitiativeView {
        page: &page,
        head,
        name,
        summary,
        story,
        figures,
        sources_cited,
        countries,
        others,
        sources: writer.sources(),
    })
}

fn story(page: &Page, writer: &mut Writer<'_>, initiative: &Initiative) -> Option<ProseView> {
    let has_story = initiative.text.get(page.locale).words.story.is_some();
    has_story.then(|| {
        writer.prose(&initiative.text, |text| {
            text.story.as_ref().unwrap_or(&text.summary)
        })
    })
}

fn country_part(
    page: &Page,
    writer: &mut Writer<'_>,
    country: &Country,
    presence: &Presence,
) -> CountryPart {
    let content = &page.content;
    CountryPart {
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
            .map(|campaign| writer.campaign_link(&content.campaigns.get(*campaign)))
            .collect(),
    }
}

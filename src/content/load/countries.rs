//! Initiatives, and countries with what runs in them.

use anyhow::{Context, anyhow};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::{Texts, key, keys, pairs, prose, rows, select, when};
use crate::content::model::{
    Campaign, CampaignText, Content, Country, CountryText, Initiative, InitiativeText, Localised,
    Part, Presence, Role, Status,
};
use crate::content::table::Key;

pub(super) async fn initiatives(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    type TextRow = (String, String, String, String, Option<String>);
    let mut texts = Texts::default();
    let wanted = select(
        "initiative, locale, name, summary, story",
        "initiative_text",
    );
    for (initiative, locale, name, summary, story) in rows::<TextRow>(db, wanted).await? {
        let story = story.as_deref().map(prose).transpose()?;
        texts.add(
            initiative,
            &locale,
            InitiativeText {
                name,
                summary: prose(&summary)?,
                story,
            },
        );
    }
    let mut sources = pairs(db, select("initiative, source", "initiative_source")).await?;
    let wanted = select("slug, local, reviewed", "initiative");
    for (slug, local, reviewed) in rows::<(String, u8, String)>(db, wanted).await? {
        let initiative = Initiative {
            slug: slug.clone(),
            local: local == 1,
            reviewed: when(Some(&reviewed))?.context("an initiative without review")?,
            text: texts.take(&slug)?,
            figures: Vec::new(),
            sources: keys(&content.sources, sources.remove(&slug))?,
            countries: Vec::new(),
        };
        content.initiatives.push(&slug, initiative);
    }
    Ok(())
}

type CountryTextRow = (String, String, String, String, String);

/// Countries with their presences, parts and resources.
pub(super) async fn countries(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    let mut texts = Texts::default();
    let wanted = select("country, locale, title, intro, gaps", "country_text");
    for (country, locale, title, intro, gaps) in rows::<CountryTextRow>(db, wanted).await? {
        texts.add(
            country,
            &locale,
            CountryText {
                title,
                intro: prose(&intro)?,
                gaps: prose(&gaps)?,
            },
        );
    }
    let mut resources = pairs(db, select("country, resource", "country_resource")).await?;
    for (slug, territory, reviewed) in
        rows::<(String, String, String)>(db, select("slug, territory, reviewed", "country")).await?
    {
        let country = Country {
            slug: slug.clone(),
            territory: key(&content.territories, &territory)?,
            text: texts.take(&slug)?,
            reviewed: when(Some(&reviewed))?.context("a country without review")?,
            presences: Vec::new(),
            parts: Vec::new(),
            resources: keys(&content.resources, resources.remove(&slug))?,
            figures: Vec::new(),
        };
        content.countries.push(&slug, country);
    }
    presences(db, content).await?;
    parts(db, content).await
}

async fn presences(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let mut texts = Texts::default();
    let wanted = select("country, initiative, locale, text", "presence_text");
    for (country, initiative, locale, text) in
        rows::<(String, String, String, String)>(db, wanted).await?
    {
        texts.add((country, initiative), &locale, prose(&text)?);
    }
    for (country, initiative) in
        rows::<(String, String)>(db, select("country, initiative", "presence")).await?
    {
        let country_key = key(&content.countries, &country)?;
        let initiative_key = key(&content.initiatives, &initiative)?;
        content
            .initiatives
            .get_mut(initiative_key)
            .countries
            .push(country_key);
        content
            .countries
            .get_mut(country_key)
            .presences
            .push(Presence {
                initiative: initiative_key,
                text: texts
                    .0
                    .remove(&(country, initiative))
                    .and_then(Localised::new),
                campaigns: Vec::new(),
                figures: Vec::new(),
            });
    }
    Ok(())
}

type PartRow = (String, String, Option<String>, String, String);

async fn parts(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let mut texts = Texts::default();
    let wanted = select("country, partner, locale, text", "part_text");
    for (country, partner, locale, text) in
        rows::<(String, String, String, String)>(db, wanted).await?
    {
        texts.add((country, partner), &locale, prose(&text)?);
    }
    let wanted = select("country, partner, initiative, role, source", "part");
    for (country, partner, initiative, role, source) in rows::<PartRow>(db, wanted).await? {
        let role = match role.as_str() {
            "organiser" => Role::Organiser,
            "participant" => Role::Participant,
            "creative" => Role::Creative,
            "support" => Role::Support,
            _ => return Err(anyhow!("part of {partner}: role {role}")),
        };
        let part = Part {
            partner: key(&content.partners, &partner)?,
            initiative: initiative
                .map(|slug| key(&content.initiatives, &slug))
                .transpose()?,
            role,
            source: key(&content.sources, &source)?,
            text: texts.take(&(country.clone(), partner))?,
        };
        let country = key(&content.countries, &country)?;
        content.countries.get_mut(country).parts.push(part);
    }
    Ok(())
}

#[derive(Deserialize)]
struct CampaignRow {
    slug: String,
    country: String,
    initiative: String,
    place: Option<String>,
    date: Option<String>,
    status: String,
    link: Option<String>,
}

pub(super) async fn campaigns(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    type TextRow = (String, String, String, String, String, Option<String>);
    let mut texts = Texts::default();
    let wanted = select(
        "campaign, locale, name, headline, story, link_name",
        "campaign_text",
    );
    for (campaign, locale, name, headline, story, link_name) in rows::<TextRow>(db, wanted).await? {
        texts.add(
            campaign,
            &locale,
            CampaignText {
                name,
                headline,
                story: prose(&story)?,
                link_name,
            },
        );
    }
    let mut sources = pairs(db, select("campaign, source", "campaign_source")).await?;
    let mut themes = pairs(db, select("campaign, theme", "campaign_theme")).await?;
    let wanted = select(
        "slug, country, initiative, place, date, status, link",
        "campaign",
    );
    for row in rows::<CampaignRow>(db, wanted).await? {
        let status = match row.status.as_str() {
            "active" => Status::Active,
            "ended" => Status::Ended,
            "unknown" => Status::Unknown,
            status => return Err(anyhow!("campaign {}: status {status}", row.slug)),
        };
        let country = key(&content.countries, &row.country)?;
        let initiative = key(&content.initiatives, &row.initiative)?;
        let campaign = Campaign {
            slug: row.slug.clone(),
            country,
            initiative,
            place: row
                .place
                .map(|slug| key(&content.places, &slug))
                .transpose()?,
            date: when(row.date.as_deref())?,
            status,
            themes: keys(&content.themes, themes.remove(&row.slug))?,
            link: row.link,
            text: texts.take(&row.slug)?,
            figures: Vec::new(),
            sources: keys(&content.sources, sources.remove(&row.slug))?,
        };
        let campaign = content.campaigns.push(&row.slug, campaign);
        presence_mut(content, country, initiative)?
            .campaigns
            .push(campaign);
    }
    Ok(())
}

/// The presence of an initiative in a country, to add what belongs to it.
pub(super) fn presence_mut(
    content: &mut Content,
    country: Key<Country>,
    initiative: Key<Initiative>,
) -> anyhow::Result<&mut Presence> {
    let presences = &mut content.countries.get_mut(country).presences;
    presences
        .iter_mut()
        .find(|presence| presence.initiative == initiative)
        .context("an initiative that does not run in the country")
}

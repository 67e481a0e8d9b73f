//! Initiatives, and countries with what runs in them.

use anyhow::{Context, anyhow};
use sqlx::{FromRow, SqliteConnection};

use super::{Texts, key, keys, pairs, prose, rows, when};
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
    let sql = "SELECT initiative, locale, name, summary, story FROM initiative_text ORDER BY rowid";
    for (initiative, locale, name, summary, story) in rows::<TextRow>(db, sql).await? {
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
    let mut sources = pairs(
        db,
        "SELECT initiative, source FROM initiative_source ORDER BY rowid",
    )
    .await?;
    let sql = "SELECT slug, local, reviewed FROM initiative ORDER BY rowid";
    for (slug, local, reviewed) in rows::<(String, bool, String)>(db, sql).await? {
        let initiative = Initiative {
            slug: slug.clone(),
            local,
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
    let sql = "SELECT country, locale, title, intro, gaps FROM country_text ORDER BY rowid";
    for (country, locale, title, intro, gaps) in rows::<CountryTextRow>(db, sql).await? {
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
    let mut resources = pairs(
        db,
        "SELECT country, resource FROM country_resource ORDER BY rowid",
    )
    .await?;
    for (slug, territory, reviewed) in rows::<(String, String, String)>(
        db,
        "SELECT slug, territory, reviewed FROM country ORDER BY rowid",
    )
    .await?
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
    let sql = "SELECT country, initiative, locale, text FROM presence_text ORDER BY rowid";
    for (country, initiative, locale, text) in
        rows::<(String, String, String, String)>(db, sql).await?
    {
        texts.add((country, initiative), &locale, prose(&text)?);
    }
    for (country, initiative) in rows::<(String, String)>(
        db,
        "SELECT country, initiative FROM presence ORDER BY rowid",
    )
    .await?
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
    let sql = "SELECT country, partner, locale, text FROM part_text ORDER BY rowid";
    for (country, partner, locale, text) in
        rows::<(String, String, String, String)>(db, sql).await?
    {
        texts.add((country, partner), &locale, prose(&text)?);
    }
    let sql = "SELECT country, partner, initiative, role, source FROM part ORDER BY rowid";
    for (country, partner, initiative, role, source) in rows::<PartRow>(db, sql).await? {
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

#[derive(FromRow)]
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
    let sql = "SELECT campaign, locale, name, headline, story, link_name FROM campaign_text ORDER BY rowid";
    for (campaign, locale, name, headline, story, link_name) in rows::<TextRow>(db, sql).await? {
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
    let mut sources = pairs(
        db,
        "SELECT campaign, source FROM campaign_source ORDER BY rowid",
    )
    .await?;
    let mut themes = pairs(
        db,
        "SELECT campaign, theme FROM campaign_theme ORDER BY rowid",
    )
    .await?;
    let sql =
        "SELECT slug, country, initiative, place, date, status, link FROM campaign ORDER BY rowid";
    for row in rows::<CampaignRow>(db, sql).await? {
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

//! Initiatives, and countries with what runs in them.

use anyhow::{Context, anyhow};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::figures::{Figures, Measured, Subject};
use super::{Texts, each_row, key, keys, pairs, prose, rows, select, when};
use crate::content::archive::Packer;
use crate::content::model::{
    Campaign, CampaignText, Content, Country, CountryText, Initiative, InitiativeText, Localised,
    Part, Presence, Role, Status, Unit,
};
use crate::content::table::Key;
use crate::content::total::Sum;

pub(super) async fn initiatives(
    db: &mut SqliteConnection,
    content: &mut Content,
    figures: &mut Figures,
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
            figures: figures.take(&Subject::Initiative(slug.clone())),
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
    figures: &mut Figures,
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
            figures: figures.take(&Subject::Country(slug.clone())),
            sums: Vec::new(),
        };
        content.countries.push(&slug, country);
    }
    presences(db, content, figures).await?;
    parts(db, content).await
}

async fn presences(
    db: &mut SqliteConnection,
    content: &mut Content,
    figures: &mut Figures,
) -> anyhow::Result<()> {
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
        let own = Subject::Presence {
            country: country.clone(),
            initiative: initiative.clone(),
        };
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
                figures: figures.take(&own),
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
    let mut parts = Packer::default();
    for (country, partner, initiative, role, source) in rows::<PartRow>(db, wanted).await? {
        let role = match role.as_str() {
            "organiser" => Role::Organiser,
            "participant" => Role::Participant,
            "creative" => Role::Creative,
            "support" => Role::Support,
            _ => return Err(anyhow!("part of {partner}: role {role}")),
        };
        let slug = format!("{country}/{partner}");
        let part = Part {
            country: key(&content.countries, &country)?,
            partner: key(&content.partners, &partner)?,
            initiative: initiative
                .map(|slug| key(&content.initiatives, &slug))
                .transpose()?,
            role,
            source: key(&content.sources, &source)?,
            text: texts.take(&(country, partner))?,
        };
        let key = parts.push(&slug, &part);
        content.countries.get_mut(part.country).parts.push(key);
        let partner = content.partners.get_mut(part.partner);
        let place = partner
            .parts
            .partition_point(|(country, _)| country.place() < part.country.place());
        partner.parts.insert(place, (part.country, key));
    }
    content.parts = parts.finish();
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
    figures: &mut Figures,
) -> anyhow::Result<()> {
    type TextRow = (String, String, String, String, String, Option<String>);
    let mut texts = Texts::default();
    let wanted = select(
        "campaign, locale, name, headline, story, link_name",
        "campaign_text",
    );
    each_row(db, wanted, |row: TextRow| {
        let (campaign, locale, name, headline, story, link_name) = row;
        let text = CampaignText {
            name,
            headline,
            story: prose(&story)?,
            link_name,
        };
        texts.add(campaign, &locale, text);
        Ok(())
    })
    .await?;
    let mut sources = pairs(db, select("campaign, source", "campaign_source")).await?;
    let mut themes = pairs(db, select("campaign, theme", "campaign_theme")).await?;
    let wanted = select(
        "slug, country, initiative, place, date, status, link",
        "campaign",
    );
    let mut campaigns = Packer::default();
    each_row(db, wanted, |row: CampaignRow| {
        let status = match row.status.as_str() {
            "active" => Status::Active,
            "ended" => Status::Ended,
            "unknown" => Status::Unknown,
            status => return Err(anyhow!("campaign {}: status {status}", row.slug)),
        };
        let country = key(&content.countries, &row.country)?;
        let initiative = key(&content.initiatives, &row.initiative)?;
        let measured = figures.take_measured(&Subject::Campaign(row.slug.clone()));
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
            figures: measured.iter().map(|measured| measured.figure).collect(),
            sources: keys(&content.sources, sources.remove(&row.slug))?,
        };
        let campaign = campaigns.push(&row.slug, &campaign);
        let country = content.countries.get_mut(country);
        let mut presences = country.presences.iter_mut();
        presences
            .find(|presence| presence.initiative == initiative)
            .with_context(|| {
                format!(
                    "{} does not run where campaign {} was",
                    row.initiative, row.slug
                )
            })?
            .campaigns
            .push(campaign);
        add(&mut country.sums, &measured);
        Ok(())
    })
    .await?;
    content.campaigns = campaigns.finish();
    Ok(())
}

/// Adds what counts of a campaign to the sums of its country.
fn add(sums: &mut Vec<(Key<Unit>, Sum)>, measured: &[Measured]) {
    for (unit, sum) in measured.iter().filter_map(|measured| measured.adds) {
        match sums.iter_mut().find(|(known, _)| *known == unit) {
            Some((_, all)) => *all = all.and(sum),
            None => sums.push((unit, sum)),
        }
    }
}

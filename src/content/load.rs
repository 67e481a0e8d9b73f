//! Content database → [`Content`], whole, in one read transaction. The only reader of those tables.
//!
//! Order is the order of the rows, which is the order of the lines in the seeds.

use std::collections::HashMap;
use std::hash::Hash;

use anyhow::{Context, anyhow};
use sqlx::{Connection, FromRow, SqliteConnection};

use super::model::{
    Area, Campaign, CampaignText, Content, Country, CountryText, Figure, Initiative,
    InitiativeText, Localised, Part, Partner, PartnerKind, Period, Place, Presence, Qualifier,
    Resource, ResourceKind, Role, Source, Unit, UnitKind, UnitWords,
};
use super::prose::Prose;
use super::table::{Key, Table};
use crate::i18n::{Locale, When};

/// Reads everything. Fails only on content that [`super::check`] would have refused.
pub async fn all(db: &mut SqliteConnection, version: String) -> anyhow::Result<Content> {
    let mut transaction = db.begin().await.context("beginning to read content")?;
    let content = read(&mut transaction, version).await?;
    transaction
        .commit()
        .await
        .context("ending to read content")?;
    Ok(content)
}

async fn read(db: &mut SqliteConnection, version: String) -> anyhow::Result<Content> {
    let mut content = Content {
        version,
        ..Content::default()
    };
    names(db, &mut content).await?;
    sources(db, &mut content).await?;
    units(db, &mut content).await?;
    notes(db, &mut content).await?;
    partners(db, &mut content).await?;
    resources(db, &mut content).await?;
    initiatives(db, &mut content).await?;
    countries(db, &mut content).await?;
    campaigns(db, &mut content).await?;
    figures(db, &mut content).await?;
    Ok(content)
}

/// Languages, territories and places.
async fn names(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let mut languages = texts(
        db,
        "SELECT language, locale, name FROM language_text ORDER BY rowid",
    )
    .await?;
    for (tag,) in rows::<(String,)>(db, "SELECT tag FROM language ORDER BY rowid").await? {
        let name = languages.take(&tag)?;
        content.languages.push(&tag, name);
    }
    let mut territories = texts(
        db,
        "SELECT territory, locale, name FROM territory_text ORDER BY rowid",
    )
    .await?;
    for (code,) in rows::<(String,)>(db, "SELECT code FROM territory ORDER BY rowid").await? {
        let name = territories.take(&code)?;
        content.territories.push(&code, name);
    }
    let mut places = texts(
        db,
        "SELECT place, locale, name FROM place_text ORDER BY rowid",
    )
    .await?;
    for (slug, territory) in
        rows::<(String, String)>(db, "SELECT slug, territory FROM place ORDER BY rowid").await?
    {
        let place = Place {
            territory: key(&content.territories, &territory)?,
            name: places.take(&slug)?,
        };
        content.places.push(&slug, place);
    }
    Ok(())
}

#[derive(FromRow)]
struct SourceRow {
    slug: String,
    title: String,
    language: Option<String>,
    publisher: String,
    address: Option<String>,
    state: String,
    published: Option<String>,
    read: Option<String>,
}

async fn sources(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let sql = "SELECT slug, title, language, publisher, address, state, published, read FROM source ORDER BY rowid";
    for row in rows::<SourceRow>(db, sql).await? {
        let source = Source {
            slug: row.slug.clone(),
            title: row.title,
            language: row.language,
            publisher: row.publisher,
            address: row.address,
            offline: row.state == "offline",
            published: when(row.published.as_deref())?,
            read: when(row.read.as_deref())?,
        };
        content.sources.push(&row.slug, source);
    }
    Ok(())
}

async fn units(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let sql = "SELECT unit, locale, category, noun, label FROM unit_text ORDER BY rowid";
    let mut words: HashMap<String, Vec<(Locale, Vec<UnitWords>)>> = HashMap::new();
    for (unit, locale, category, noun, label) in
        rows::<(String, String, String, String, String)>(db, sql).await?
    {
        let Some(locale) = Locale::from_tag(&locale) else {
            continue;
        };
        let languages = words.entry(unit).or_default();
        let words = UnitWords {
            category,
            noun,
            label,
        };
        match languages.iter_mut().find(|(known, _)| *known == locale) {
            Some((_, categories)) => categories.push(words),
            None => languages.push((locale, vec![words])),
        }
    }
    for (slug, kind) in
        rows::<(String, String)>(db, "SELECT slug, kind FROM unit ORDER BY rowid").await?
    {
        let kind = match kind.as_str() {
            "people" => UnitKind::People,
            "events" => UnitKind::Events,
            "groups" => UnitKind::Groups,
            "percent" => UnitKind::Percent,
            _ => return Err(anyhow!("unit {slug}: kind {kind}")),
        };
        let words = words
            .remove(&slug)
            .and_then(Localised::new)
            .with_context(|| format!("words of unit {slug}"))?;
        content.units.push(
            &slug,
            Unit {
                slug: slug.clone(),
                kind,
                words,
            },
        );
    }
    Ok(())
}

async fn notes(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let mut notes = prose_texts(
        db,
        "SELECT note, locale, text FROM note_text ORDER BY rowid",
    )
    .await?;
    for (slug,) in rows::<(String,)>(db, "SELECT slug FROM note ORDER BY rowid").await? {
        let note = notes.take(&slug)?;
        content.notes.push(&slug, note);
    }
    Ok(())
}

async fn partners(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    type Row = (String, String, String, Option<String>, Option<String>);
    for (slug, name, kind, home, link) in rows::<Row>(
        db,
        "SELECT slug, name, kind, home, link FROM partner ORDER BY rowid",
    )
    .await?
    {
        let kind = match kind.as_str() {
            "ngo" => PartnerKind::Ngo,
            "university" => PartnerKind::University,
            "think-tank" => PartnerKind::ThinkTank,
            "foundation" => PartnerKind::Foundation,
            "agency" => PartnerKind::Agency,
            "media" => PartnerKind::Media,
            "company" => PartnerKind::Company,
            "programme-manager" => PartnerKind::ProgrammeManager,
            "public-body" => PartnerKind::PublicBody,
            _ => return Err(anyhow!("partner {slug}: kind {kind}")),
        };
        let home = home
            .map(|code| key(&content.territories, &code))
            .transpose()?;
        content.partners.push(
            &slug,
            Partner {
                slug: slug.clone(),
                name,
                kind,
                home,
                link,
            },
        );
    }
    Ok(())
}

#[derive(FromRow)]
struct ResourceRow {
    slug: String,
    kind: String,
    title: String,
    language: String,
    publisher: String,
    published: Option<String>,
    link: Option<String>,
    source: String,
}

async fn resources(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let mut summaries = prose_texts(
        db,
        "SELECT resource, locale, summary FROM resource_text ORDER BY rowid",
    )
    .await?;
    let mut languages = pairs(
        db,
        "SELECT resource, language FROM resource_language ORDER BY rowid",
    )
    .await?;
    let sql = "SELECT slug, kind, title, language, publisher, published, link, source FROM resource ORDER BY rowid";
    for row in rows::<ResourceRow>(db, sql).await? {
        let kind = match row.kind.as_str() {
            "guide" => ResourceKind::Guide,
            "report" => ResourceKind::Report,
            "toolkit" => ResourceKind::Toolkit,
            kind => return Err(anyhow!("resource {}: kind {kind}", row.slug)),
        };
        let resource = Resource {
            slug: row.slug.clone(),
            kind,
            title: row.title,
            language: row.language,
            publisher: row.publisher,
            published: when(row.published.as_deref())?,
            link: row.link,
            source: key(&content.sources, &row.source)?,
            summary: summaries.take(&row.slug)?,
            languages: keys(&content.languages, languages.remove(&row.slug))?,
        };
        content.resources.push(&row.slug, resource);
    }
    Ok(())
}

async fn initiatives(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
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
    for (slug, local) in
        rows::<(String, bool)>(db, "SELECT slug, local FROM initiative ORDER BY rowid").await?
    {
        let initiative = Initiative {
            slug: slug.clone(),
            local,
            text: texts.take(&slug)?,
            figures: Vec::new(),
            sources: keys(&content.sources, sources.remove(&slug))?,
            countries: Vec::new(),
        };
        content.initiatives.push(&slug, initiative);
    }
    Ok(())
}

/// Countries with their presences, parts and resources.
async fn countries(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let mut texts = Texts::default();
    let sql = "SELECT country, locale, title, intro FROM country_text ORDER BY rowid";
    for (country, locale, title, intro) in rows::<(String, String, String, String)>(db, sql).await?
    {
        texts.add(
            country,
            &locale,
            CountryText {
                title,
                intro: prose(&intro)?,
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
    link: Option<String>,
}

async fn campaigns(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
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
    let sql = "SELECT slug, country, initiative, place, date, link FROM campaign ORDER BY rowid";
    for row in rows::<CampaignRow>(db, sql).await? {
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

#[derive(FromRow)]
struct FigureRow {
    slug: String,
    campaign: Option<String>,
    initiative: Option<String>,
    country: Option<String>,
    headed: bool,
    qualifier: String,
    value: i64,
    unit: String,
    area: Option<String>,
    period: String,
    as_of: Option<String>,
    source: String,
    note: Option<String>,
}

async fn figures(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let sql = "SELECT slug, campaign, initiative, country, headed, qualifier, value, unit, area, period, as_of, source, note
               FROM figure ORDER BY rowid";
    for row in rows::<FigureRow>(db, sql).await? {
        let qualifier = match row.qualifier.as_str() {
            "exact" => Qualifier::Exact,
            "at_least" => Qualifier::AtLeast,
            "nearly" => Qualifier::Nearly,
            "approx" => Qualifier::Approx,
            "forecast" => Qualifier::Forecast,
            qualifier => return Err(anyhow!("figure {}: qualifier {qualifier}", row.slug)),
        };
        let area = match row.area.as_deref() {
            None => None,
            Some("europe") => Some(Area::Europe),
            Some("world") => Some(Area::World),
            Some(area) => return Err(anyhow!("figure {}: area {area}", row.slug)),
        };
        let figure = Figure {
            slug: row.slug.clone(),
            headed: row.headed,
            qualifier,
            value: u64::try_from(row.value)
                .with_context(|| format!("value of figure {}", row.slug))?,
            unit: key(&content.units, &row.unit)?,
            area,
            period: period(&row.period)?,
            as_of: when(row.as_of.as_deref())?,
            source: key(&content.sources, &row.source)?,
            note: row
                .note
                .map(|slug| key(&content.notes, &slug))
                .transpose()?,
        };
        let figure = content.figures.push(&row.slug, figure);
        match (row.campaign, row.initiative, row.country) {
            (Some(campaign), ..) => {
                let campaign = key(&content.campaigns, &campaign)?;
                content.campaigns.get_mut(campaign).figures.push(figure);
            }
            (None, Some(initiative), Some(country)) => {
                let (country, initiative) = (
                    key(&content.countries, &country)?,
                    key(&content.initiatives, &initiative)?,
                );
                presence_mut(content, country, initiative)?
                    .figures
                    .push(figure);
            }
            (None, Some(initiative), None) => {
                let initiative = key(&content.initiatives, &initiative)?;
                content.initiatives.get_mut(initiative).figures.push(figure);
            }
            (None, None, Some(country)) => {
                let country = key(&content.countries, &country)?;
                content.countries.get_mut(country).figures.push(figure);
            }
            (None, None, None) => return Err(anyhow!("figure {} is about nothing", row.slug)),
        }
    }
    Ok(())
}

fn presence_mut(
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

fn period(text: &str) -> anyhow::Result<Period> {
    let first = |unit: &str| {
        text.strip_prefix("first-")
            .and_then(|rest| rest.strip_suffix(unit))
            .and_then(|n| n.parse().ok())
    };
    Ok(match text {
        "whole" => Period::Whole,
        "unknown" => Period::Unknown,
        _ => match (first("-hours"), first("-days")) {
            (Some(hours), _) => Period::FirstHours(hours),
            (_, Some(days)) => Period::FirstDays(days),
            _ => Period::During(text.parse().with_context(|| format!("period {text}"))?),
        },
    })
}

fn prose(text: &str) -> anyhow::Result<Prose> {
    Prose::parse(text).map_err(|fault| anyhow!("prose: {fault}"))
}

fn when(text: Option<&str>) -> anyhow::Result<Option<When>> {
    text.map(|text| text.parse().with_context(|| format!("date {text}")))
        .transpose()
}

fn key<T>(table: &Table<T>, slug: &str) -> anyhow::Result<Key<T>> {
    table
        .key(slug)
        .with_context(|| format!("nothing is called {slug}"))
}

fn keys<T>(table: &Table<T>, slugs: Option<Vec<String>>) -> anyhow::Result<Vec<Key<T>>> {
    slugs
        .unwrap_or_default()
        .iter()
        .map(|slug| key(table, slug))
        .collect()
}

/// Words by the thing they belong to, on their way from the table of words to the thing.
struct Texts<K, T>(HashMap<K, Vec<(Locale, T)>>);

impl<K, T> Default for Texts<K, T> {
    fn default() -> Self {
        Texts(HashMap::new())
    }
}

impl<K: Hash + Eq + std::fmt::Debug, T> Texts<K, T> {
    /// Words in a language that the site does not speak are left alone.
    fn add(&mut self, thing: K, locale: &str, words: T) {
        if let Some(locale) = Locale::from_tag(locale) {
            self.0.entry(thing).or_default().push((locale, words));
        }
    }

    fn take(&mut self, thing: &K) -> anyhow::Result<Localised<T>> {
        self.0
            .remove(thing)
            .and_then(Localised::new)
            .with_context(|| format!("{thing:?} has no text in the default language"))
    }
}

async fn texts(
    db: &mut SqliteConnection,
    sql: &'static str,
) -> anyhow::Result<Texts<String, String>> {
    let mut texts = Texts::default();
    for (thing, locale, text) in rows::<(String, String, String)>(db, sql).await? {
        texts.add(thing, &locale, text);
    }
    Ok(texts)
}

async fn prose_texts(
    db: &mut SqliteConnection,
    sql: &'static str,
) -> anyhow::Result<Texts<String, Prose>> {
    let mut texts = Texts::default();
    for (thing, locale, text) in rows::<(String, String, String)>(db, sql).await? {
        texts.add(thing, &locale, prose(&text)?);
    }
    Ok(texts)
}

/// What belongs to each thing, in order.
async fn pairs(
    db: &mut SqliteConnection,
    sql: &'static str,
) -> anyhow::Result<HashMap<String, Vec<String>>> {
    let mut pairs: HashMap<String, Vec<String>> = HashMap::new();
    for (thing, other) in rows::<(String, String)>(db, sql).await? {
        pairs.entry(thing).or_default().push(other);
    }
    Ok(pairs)
}

async fn rows<R>(db: &mut SqliteConnection, sql: &'static str) -> anyhow::Result<Vec<R>>
where
    R: Send + Unpin + for<'r> FromRow<'r, sqlx::sqlite::SqliteRow>,
{
    sqlx::query_as(sql)
        .fetch_all(db)
        .await
        .with_context(|| format!("reading: {sql}"))
}

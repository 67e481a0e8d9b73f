//! What countries share: sources, units, notes, partners, resources.

use anyhow::{Context, anyhow};
use foldhash::{HashMap, HashMapExt};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::{key, keys, pairs, prose_texts, rows, select, when};
use crate::content::archive::Packer;
use crate::content::model::{
    Content, Localised, Partner, PartnerKind, Resource, ResourceKind, Source, Unit, UnitKind,
    UnitWords,
};
use crate::i18n::Locale;

#[derive(Deserialize)]
struct SourceRow {
    slug: String,
    title: Option<String>,
    language: Option<String>,
    publisher: String,
    address: Option<String>,
    state: String,
    published: Option<String>,
    read: Option<String>,
}

pub(super) async fn sources(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    let wanted = select(
        "slug, title, language, publisher, address, state, published, read",
        "source",
    );
    let mut sources = Packer::default();
    for row in rows::<SourceRow>(db, wanted).await? {
        let source = Source {
            title: row.title,
            language: row.language,
            publisher: row.publisher,
            address: row.address,
            offline: row.state == "offline",
            published: when(row.published.as_deref())?,
            read: when(row.read.as_deref())?,
        };
        sources.push(&row.slug, &source);
    }
    content.sources = sources.finish();
    Ok(())
}

pub(super) async fn units(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let wanted = select("unit, locale, category, noun, label", "unit_text");
    let mut words: HashMap<String, Vec<(Locale, Vec<UnitWords>)>> = HashMap::new();
    for (unit, locale, category, noun, label) in
        rows::<(String, String, String, String, String)>(db, wanted).await?
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
    for (slug, kind) in rows::<(String, String)>(db, select("slug, kind", "unit")).await? {
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
        content.units.push(&slug, Unit { kind, words });
    }
    Ok(())
}

pub(super) async fn notes(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let mut texts = prose_texts(db, select("note, locale, text", "note_text")).await?;
    let mut notes = Packer::default();
    for (slug,) in rows::<(String,)>(db, select("slug", "note")).await? {
        notes.push(&slug, &texts.take(&slug)?);
    }
    content.notes = notes.finish();
    Ok(())
}

pub(super) async fn partners(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    type Row = (String, String, String, Option<String>, Option<String>);
    for (slug, name, kind, home, link) in
        rows::<Row>(db, select("slug, name, kind, home, link", "partner")).await?
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
            "network" => PartnerKind::Network,
            "school" => PartnerKind::School,
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
                parts: Vec::new(),
            },
        );
    }
    Ok(())
}

#[derive(Deserialize)]
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

pub(super) async fn resources(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    let mut summaries =
        prose_texts(db, select("resource, locale, summary", "resource_text")).await?;
    let mut languages = pairs(db, select("resource, language", "resource_language")).await?;
    let wanted = select(
        "slug, kind, title, language, publisher, published, link, source",
        "resource",
    );
    let mut resources = Packer::default();
    for row in rows::<ResourceRow>(db, wanted).await? {
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
        resources.push(&row.slug, &resource);
    }
    content.resources = resources.finish();
    Ok(())
}

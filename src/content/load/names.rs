//! Names of languages, themes, territories and places, and their shapes.

use anyhow::{Context, anyhow};
use sqlx::SqliteConnection;

use super::{Select, key, rows, select, texts};
use crate::content::archive::Packer;
use crate::content::model::{Content, Localised, Outline, Place, Point, Region, Shape, Territory};
use crate::content::table::Table;

/// Hundredths of a degree in a tenth.
const TENTH: i32 = 10;

pub(super) async fn names(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    content.languages = named(
        db,
        select("tag", "language"),
        select("language, locale, name", "language_text"),
    )
    .await?;
    content.themes = named(
        db,
        select("slug", "theme"),
        select("theme, locale, name", "theme_text"),
    )
    .await?;
    territories(db, content).await?;
    places(db, content).await
}

/// Things that have nothing but a name.
async fn named(
    db: &mut SqliteConnection,
    slugs: Select,
    names: Select,
) -> anyhow::Result<Table<Localised<String>>> {
    let mut names = texts(db, names).await?;
    let mut table = Table::default();
    for (slug,) in rows::<(String,)>(db, slugs).await? {
        table.push(&slug, names.take(&slug)?);
    }
    Ok(table)
}

async fn territories(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    let wanted = select("territory, locale, name", "territory_text");
    let mut names = texts(db, wanted).await?;
    let wanted = select("code, region", "territory");
    for (code, region) in rows::<(String, String)>(db, wanted).await? {
        let region = match region.as_str() {
            "africa" => Region::Africa,
            "americas" => Region::Americas,
            "asia" => Region::Asia,
            "europe" => Region::Europe,
            "oceania" => Region::Oceania,
            _ => return Err(anyhow!("territory {code}: region {region}")),
        };
        let territory = Territory {
            code: code.clone(),
            region,
            name: names.take(&code)?,
        };
        content.territories.push(&code, territory);
    }
    Ok(())
}

async fn places(db: &mut SqliteConnection, content: &mut Content) -> anyhow::Result<()> {
    type Row = (String, String, Option<f64>, Option<f64>);
    let wanted = select("place, locale, name", "place_text");
    let mut names = texts(db, wanted).await?;
    let wanted = select("slug, territory, latitude, longitude", "place");
    for (slug, territory, latitude, longitude) in rows::<Row>(db, wanted).await? {
        let place = Place {
            territory: key(&content.territories, &territory)?,
            name: names.take(&slug)?,
            point: latitude.zip(longitude).map(|(latitude, longitude)| Point {
                longitude: hundredths(longitude),
                latitude: hundredths(latitude),
            }),
        };
        content.places.push(&slug, place);
    }
    Ok(())
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the schema keeps degrees between -180 and 180"
)]
fn hundredths(degrees: f64) -> i32 {
    (degrees * 100.0).round() as i32
}

pub(super) async fn outlines(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    type Row = (String, String, Option<String>);
    let mut outlines = Packer::default();
    for (area, world, detail) in rows::<Row>(db, select("area, world, detail", "outline")).await? {
        let world = shape(&world, TENTH).with_context(|| format!("outline {area} in the world"))?;
        if area == "land" {
            content.land = world;
            continue;
        }
        let detail = detail
            .map(|points| shape(&points, 1))
            .transpose()
            .with_context(|| format!("outline {area}"))?;
        outlines.push(&area, &Outline { world, detail });
    }
    content.outlines = outlines.finish();
    Ok(())
}

/// Reads rings such as `22 489,26 489,25 487;…`, whose unit is so many hundredths of a degree.
fn shape(text: &str, unit: i32) -> anyhow::Result<Shape> {
    let point = |text: &str| {
        let (longitude, latitude) = text.split_once(' ').context("half a point")?;
        let number = |text: &str| text.parse::<i32>().map(|number| number * unit);
        Ok(Point {
            longitude: number(longitude)?,
            latitude: number(latitude)?,
        })
    };
    text.split(';')
        .map(|ring| ring.split(',').map(point).collect())
        .collect()
}

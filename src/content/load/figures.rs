//! Figures, and what they are about.

use anyhow::{Context, anyhow};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::countries::presence_mut;
use super::{key, rows, select, when};
use crate::content::model::{Area, Content, Figure, Period, Qualifier};

#[derive(Deserialize)]
struct FigureRow {
    slug: String,
    campaign: Option<String>,
    initiative: Option<String>,
    country: Option<String>,
    headed: u8,
    counter: Option<String>,
    qualifier: String,
    value: i64,
    unit: String,
    area: Option<String>,
    period: String,
    as_of: Option<String>,
    source: String,
    note: Option<String>,
}

pub(super) async fn figures(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    let wanted = select(
        "slug, campaign, initiative, country, headed, counter, qualifier, value, unit, area, period, as_of, source, note",
        "figure",
    );
    for row in rows::<FigureRow>(db, wanted).await? {
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
            headed: row.headed == 1,
            counter: row.counter,
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

//! Figures, and what they are about.

use anyhow::{Context, anyhow};
use foldhash::{HashMap, HashMapExt};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::{each_row, key, select, when};
use crate::content::archive::Packer;
use crate::content::model::{Area, Content, Figure, Period, Qualifier, Unit};
use crate::content::table::Key;
use crate::content::total::Sum;

/// What a figure is about, by slugs.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Subject {
    Campaign(String),
    Initiative(String),
    Presence { country: String, initiative: String },
    Country(String),
}

/// A figure on its way to what it is about.
pub(super) struct Measured {
    pub(super) figure: Key<Figure>,
    /// What it adds to a total; `None` if it does not count.
    pub(super) adds: Option<(Key<Unit>, Sum)>,
}

/// Figures by what they are about.
pub(super) struct Figures(HashMap<Subject, Vec<Measured>>);

impl Figures {
    pub(super) fn take_measured(&mut self, subject: &Subject) -> Vec<Measured> {
        self.0.remove(subject).unwrap_or_default()
    }

    pub(super) fn take(&mut self, subject: &Subject) -> Vec<Key<Figure>> {
        let figures = self.take_measured(subject).into_iter();
        figures.map(|measured| measured.figure).collect()
    }

    /// Fails if one is about nothing that there is. Comes last.
    pub(super) fn expect_none_left(&self) -> anyhow::Result<()> {
        match self.0.keys().next() {
            Some(subject) => Err(anyhow!("a figure is about {subject:?}, which is not there")),
            None => Ok(()),
        }
    }
}

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
) -> anyhow::Result<Figures> {
    let mut packer = Packer::default();
    let mut figures: HashMap<Subject, Vec<Measured>> = HashMap::new();
    let wanted = select(
        "slug, campaign, initiative, country, headed, counter, qualifier, value, unit, area, period, as_of, source, note",
        "figure",
    );
    each_row(db, wanted, |row: FigureRow| {
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
        let subject = match (row.campaign, row.initiative, row.country) {
            (Some(campaign), ..) => Subject::Campaign(campaign),
            (None, Some(initiative), Some(country)) => Subject::Presence {
                country,
                initiative,
            },
            (None, Some(initiative), None) => Subject::Initiative(initiative),
            (None, None, Some(country)) => Subject::Country(country),
            (None, None, None) => return Err(anyhow!("figure {} is about nothing", row.slug)),
        };
        let adds = figure.headed.then(|| (figure.unit, Sum::of(&figure)));
        let figure = packer.push(&row.slug, &figure);
        let own = figures.entry(subject).or_default();
        own.push(Measured { figure, adds });
        Ok(())
    })
    .await?;
    content.figures = packer.finish();
    Ok(Figures(figures))
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

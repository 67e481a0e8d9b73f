//! Dates that exist, and prose whose references lead somewhere: what a query alone cannot tell.

use anyhow::Context;
use sqlx::SqliteConnection;

use super::{Scene, rows};
use crate::content::names::offer;
use crate::content::problem::Problem;
use crate::content::prose::{Piece, Prose};
use crate::i18n::date::{Date, When};

/// Every column that holds a date: table, query for rowid and text, whether a range is allowed.
const DATES: &[(&str, &str, bool)] = &[
    (
        "source",
        "SELECT rowid, published FROM source WHERE published IS NOT NULL",
        true,
    ),
    (
        "source",
        "SELECT rowid, read FROM source WHERE read IS NOT NULL",
        false,
    ),
    ("country", "SELECT rowid, reviewed FROM country", false),
    (
        "initiative",
        "SELECT rowid, reviewed FROM initiative",
        false,
    ),
    (
        "campaign",
        "SELECT rowid, date FROM campaign WHERE date IS NOT NULL",
        true,
    ),
    (
        "address",
        "SELECT rowid, removed FROM address WHERE removed IS NOT NULL",
        true,
    ),
    (
        "figure",
        "SELECT rowid, as_of FROM figure WHERE as_of IS NOT NULL",
        true,
    ),
    (
        "figure",
        "SELECT rowid, period FROM figure WHERE period GLOB '[12]*'",
        true,
    ),
    (
        "resource",
        "SELECT rowid, published FROM resource WHERE published IS NOT NULL",
        true,
    ),
];

/// Every column that holds prose.
const PROSE: &[(&str, &str)] = &[
    ("country_text", "SELECT rowid, intro FROM country_text"),
    ("country_text", "SELECT rowid, gaps FROM country_text"),
    ("address_text", "SELECT rowid, text FROM address_text"),
    (
        "initiative_text",
        "SELECT rowid, summary FROM initiative_text",
    ),
    (
        "initiative_text",
        "SELECT rowid, story FROM initiative_text WHERE story IS NOT NULL",
    ),
    ("presence_text", "SELECT rowid, text FROM presence_text"),
    ("campaign_text", "SELECT rowid, story FROM campaign_text"),
    ("note_text", "SELECT rowid, text FROM note_text"),
    ("part_text", "SELECT rowid, text FROM part_text"),
    ("resource_text", "SELECT rowid, summary FROM resource_text"),
];

/// Every column of words that are shown as they are.
const NAMES: &[(&str, &str)] = &[
    ("address_text", "SELECT rowid, title FROM address_text"),
    (
        "campaign_text",
        "SELECT rowid, link_name FROM campaign_text WHERE link_name IS NOT NULL",
    ),
    ("campaign_text", "SELECT rowid, name FROM campaign_text"),
    ("campaign_text", "SELECT rowid, headline FROM campaign_text"),
    ("country_text", "SELECT rowid, title FROM country_text"),
    ("initiative_text", "SELECT rowid, name FROM initiative_text"),
    ("language_text", "SELECT rowid, name FROM language_text"),
    ("partner", "SELECT rowid, name FROM partner"),
    ("place_text", "SELECT rowid, name FROM place_text"),
    ("resource", "SELECT rowid, title FROM resource"),
    (
        "source",
        "SELECT rowid, title FROM source WHERE title IS NOT NULL",
    ),
    ("territory_text", "SELECT rowid, name FROM territory_text"),
    ("theme_text", "SELECT rowid, name FROM theme_text"),
    ("unit_text", "SELECT rowid, noun || label FROM unit_text"),
];

/// Periods of the kind `first-3-days`, with something else for the number.
pub(super) async fn periods(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let sql = "SELECT rowid, period FROM figure WHERE period GLOB 'first-*'";
    let found = rows(db, sql).await.context("periods")?;
    let is_known = |period: &str| {
        let span = period.strip_prefix("first-").unwrap_or_default();
        let count = span.strip_suffix("-days").or(span.strip_suffix("-hours"));
        count.is_some_and(|count| count.parse().is_ok_and(|count: u32| count > 1))
    };
    let wrong = found.into_iter().filter(|(_, period)| !is_known(period));
    let tell = |(rowid, period)| {
        let what = format!("`{period}` is no period");
        let mend = "write 'first-24-hours' or 'first-3-days', with the number of hours or days";
        scene.error(("figure", rowid), "figure-period", what, mend)
    };
    Ok(wrong.map(tell).collect())
}

/// References in words that are shown as they are: nothing would put a figure in their place.
pub(super) async fn names(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for (table, sql) in NAMES {
        for (rowid, text) in rows(db, sql).await.context("names")? {
            if text.contains(['{', '}']) {
                let what = format!("braces would be shown as they are: {text}");
                let mend = "leave figures to the stories; names and headlines have none";
                problems.push(scene.error((table, rowid), "prose", what, mend));
            }
        }
    }
    Ok(problems)
}

/// Dates that do not exist.
pub(super) async fn dates(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for (table, sql, may_be_range) in DATES {
        for (rowid, text) in rows(db, sql).await.context("dates")? {
            let (is_date, mend) = if *may_be_range {
                let mend = "write YYYY, YYYY-MM, YYYY-MM-DD or a range such as 2018/2019";
                (text.parse::<When>().is_ok(), mend)
            } else {
                (text.parse::<Date>().is_ok(), "write YYYY-MM-DD")
            };
            if !is_date {
                let what = format!("`{text}` is not a date");
                problems.push(scene.error((table, rowid), "date", what, mend));
            }
        }
    }
    Ok(problems)
}

/// References in prose: every brace closed, every figure and unit known.
pub(super) async fn prose(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let names = |sql: &'static str| sqlx::query_scalar::<_, String>(sql);
    let figures = names("SELECT slug FROM figure")
        .fetch_all(&mut *db)
        .await
        .context("figures")?;
    let units = names("SELECT slug FROM unit")
        .fetch_all(&mut *db)
        .await
        .context("units")?;
    let mut problems = Vec::new();
    for (table, sql) in PROSE {
        for (rowid, text) in rows(db, sql).await.context("prose")? {
            let faults: Vec<String> = match Prose::parse(&text) {
                Err(fault) => vec![fault],
                Ok(prose) => prose
                    .pieces()
                    .filter_map(|piece| match piece {
                        Piece::Figure(slug) if scene.is_refused(slug) => None,
                        Piece::Figure(slug) if !figures.contains(slug) => {
                            let mend = offer(slug, figures.iter().map(String::as_str));
                            Some(format!("there is no figure `{slug}`; {mend}"))
                        }
                        Piece::Total(unit) if scene.is_refused(unit) => None,
                        Piece::Total(unit) if !units.contains(unit) => {
                            Some(format!("there is no unit `{unit}`"))
                        }
                        Piece::Total(_) if *table != "country_text" => {
                            Some("only the introduction of a country has a total".to_owned())
                        }
                        _ => None,
                    })
                    .collect(),
            };
            for fault in faults {
                problems.push(scene.error(
                    (table, rowid),
                    "prose",
                    fault,
                    "write {figure:slug} or {total:unit}, and no other braces",
                ));
            }
        }
    }
    Ok(problems)
}

//! Dates and periods that exist: what a query alone cannot tell.

use anyhow::Context;
use sqlx::SqliteConnection;

use super::{Scene, rows};
use crate::content::problem::Problem;
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

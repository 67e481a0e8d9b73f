//! References to rows that do not exist, with the nearest existing name.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use anyhow::Context;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::Scene;
use crate::content::names::offer;
use crate::content::problem::Problem;

pub(super) async fn dangling(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let dangling: Vec<(String, i64, String, i64)> = sqlx::query_as("PRAGMA foreign_key_check")
        .fetch_all(&mut *db)
        .await
        .context("checking references")?;
    // Very many rows may miss the same.
    let mut keys = HashMap::new();
    let mut told: HashMap<_, (String, String)> = HashMap::new();
    let mut problems = Vec::new();
    for (table, rowid, parent, key) in dangling {
        let columns = match keys.entry((table.clone(), key)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(last_columns(db, &table, key).await?),
        };
        let Some((from, to)) = columns else {
            continue;
        };
        // Names of our own schema.
        let value: String = sqlx::query_scalar(AssertSqlSafe(format!(
            "SELECT {from} FROM {table} WHERE rowid = $1"
        )))
        .bind(rowid)
        .fetch_one(&mut *db)
        .await
        .context("reading a reference")?;
        if scene.is_refused(&value) {
            continue;
        }
        let (what, mend) = match told.entry((table.clone(), key, value)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                let explained = explain(db, from, (&parent, to), &place.key().2).await?;
                place.insert(explained)
            }
        };
        problems.push(scene.error((&table, rowid), "reference", what.clone(), mend));
    }
    Ok(problems)
}

/// The last column of a foreign key, here and in the parent. It tells most: a presence is missed by its initiative and not by its
/// country.
async fn last_columns(
    db: &mut SqliteConnection,
    table: &str,
    key: i64,
) -> anyhow::Result<Option<(String, String)>> {
    sqlx::query_as(
        "SELECT \"from\", \"to\" FROM pragma_foreign_key_list($1) WHERE id = $2 ORDER BY seq DESC LIMIT 1",
    )
    .bind(table)
    .bind(key)
    .fetch_optional(db)
    .await
    .context("reading a foreign key")
}

/// What is wrong with a reference from a column to the parent's, and how to mend it.
async fn explain(
    db: &mut SqliteConnection,
    from: &str,
    (parent, to): (&str, &str),
    value: &str,
) -> anyhow::Result<(String, String)> {
    if value.is_empty() {
        let what = format!("`{from}` is an empty text, and has to name a {parent}");
        let mend = "write the name, or NULL without quotes for none";
        return Ok((what, mend.to_owned()));
    }
    // Names of our own schema.
    let known: Vec<String> =
        sqlx::query_scalar(AssertSqlSafe(format!("SELECT {to} FROM {parent}")))
            .fetch_all(db)
            .await
            .context("reading what could be meant")?;
    if known.iter().any(|name| name == value) {
        let what = format!("`{value}` is no {parent} of that country");
        let mend = format!("add the row to {parent}, or correct the country");
        return Ok((what, mend));
    }
    let what = format!("`{from}` refers to `{value}`, and there is no such {parent}");
    let mend = offer(value, known.iter().map(String::as_str));
    let joined = if mend.ends_with('?') { " Or" } else { ", or" };
    Ok((what, format!("{mend}{joined} add the row it refers to")))
}

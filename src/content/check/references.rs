//! References to rows that do not exist, with the nearest existing name.

use anyhow::Context;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::Scene;
use crate::content::names::offer;
use crate::content::problem::Problem;

/// A column of a foreign key, as SQLite lists it: key, place in it, column, column of the parent.
type KeyColumn = (i64, i64, String, String);

pub(super) async fn dangling(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let dangling: Vec<(String, i64, String, i64)> = sqlx::query_as("PRAGMA foreign_key_check")
        .fetch_all(&mut *db)
        .await
        .context("checking references")?;
    let mut problems = Vec::new();
    for (table, rowid, parent, key) in dangling {
        // The last column of a key tells most: a presence is missed by its initiative and not by its country.
        let columns: Vec<KeyColumn> =
            sqlx::query_as("SELECT id, seq, \"from\", \"to\" FROM pragma_foreign_key_list($1) WHERE id = $2 ORDER BY seq")
                .bind(&table)
                .bind(key)
                .fetch_all(&mut *db)
                .await
                .context("reading a foreign key")?;
        let Some((_, _, from, to)) = columns.last() else {
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
        let known: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(format!("SELECT {to} FROM {parent}")))
                .fetch_all(&mut *db)
                .await
                .context("reading what could be meant")?;
        let (what, mend) = if value.is_empty() {
            let what = format!("`{from}` is an empty text, and has to name a {parent}");
            (
                what,
                "write the name, or NULL without quotes for none".to_owned(),
            )
        } else if known.contains(&value) {
            let what = format!("`{value}` is no {parent} of that country");
            let mend = format!("add the row to {parent}, or correct the country");
            (what, mend)
        } else {
            let what = format!("`{from}` refers to `{value}`, and there is no such {parent}");
            let mend = offer(&value, known.iter().map(String::as_str));
            let joined = if mend.ends_with('?') { " Or" } else { ", or" };
            (what, format!("{mend}{joined} add the row it refers to"))
        };
        problems.push(scene.error((&table, rowid), "reference", what, &mend));
    }
    Ok(problems)
}

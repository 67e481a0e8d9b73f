//! References to rows that do not exist, with the nearest existing name.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

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
    let mut problems: Vec<Problem> = Vec::new();
    // One wrong name is one mistake, however many rows of a file use it.
    let mut told: HashMap<(String, String, String), (usize, usize)> = HashMap::new();
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
        let (what, mend) = if known.contains(&value) {
            let what = format!("`{value}` is no {parent} of that country");
            (
                what,
                format!("add the row to {parent}, or correct the country"),
            )
        } else {
            let what = format!("`{from}` refers to `{value}`, and there is no such {parent}");
            let mend = offer(&value, known.iter().map(String::as_str));
            (what, format!("{mend} Or add the row it refers to"))
        };
        let problem = scene.error((&table, rowid), "reference", what, &mend);
        match told.entry((problem.file.clone(), parent, value)) {
            Entry::Vacant(first) => {
                first.insert((problems.len(), 0));
                problems.push(problem);
            }
            Entry::Occupied(mut known) => {
                let (index, others) = known.get_mut();
                *others += 1;
                let first = &mut problems[*index];
                if problem.line < first.line {
                    *first = problem;
                }
            }
        }
    }
    for (index, others) in told.into_values() {
        if others > 0 {
            let problem = &mut problems[index];
            problem.what = format!("{} (and {others} more rows of this file)", problem.what);
        }
    }
    Ok(problems)
}

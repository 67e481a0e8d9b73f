//! The rules that every seed must keep beyond what the schema refuses by itself.

mod rules;
mod translations;

use std::collections::HashMap;

use anyhow::Context;
use sqlx::SqliteConnection;

use crate::content::problem::{Problem, Severity};
use crate::content::prose::{Piece, Prose};
use crate::i18n::date::{Date, When};

/// Where each row of the content database stands in the seed files.
#[derive(Debug, Default)]
pub struct Origins {
    places: HashMap<(String, i64), (String, usize)>,
}

impl Origins {
    pub fn insert(&mut self, table: String, rowid: i64, file: &str, line: usize) {
        self.places.insert((table, rowid), (file.to_owned(), line));
    }

    pub fn problem(
        &self,
        table: &str,
        rowid: i64,
        severity: Severity,
        rule: &str,
        what: String,
        mend: &str,
    ) -> Problem {
        let (file, line) = self
            .places
            .get(&(table.to_owned(), rowid))
            .cloned()
            .unwrap_or_else(|| (format!("({table})"), 1));
        Problem {
            file,
            line,
            severity,
            rule: rule.to_owned(),
            what,
            mend: mend.to_owned(),
        }
    }
}

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
        "campaign",
        "SELECT rowid, date FROM campaign WHERE date IS NOT NULL",
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

/// Everything that is wrong with the content of this database.
pub async fn all(db: &mut SqliteConnection, origins: &Origins) -> anyhow::Result<Vec<Problem>> {
    let mut problems = references(db, origins).await?;
    for rule in rules::ALL.iter().chain(translations::ALL) {
        for (rowid, word) in rows(db, rule.offenders)
            .await
            .with_context(|| format!("rule {}", rule.name))?
        {
            problems.push(origins.problem(
                rule.table,
                rowid,
                rule.severity,
                rule.name,
                rule.what.replace("{}", &word),
                rule.mend,
            ));
        }
    }
    for (table, sql, may_be_range) in DATES {
        for (rowid, text) in rows(db, sql).await.context("dates")? {
            let is_date = if *may_be_range {
                text.parse::<When>().is_ok()
            } else {
                text.parse::<Date>().is_ok()
            };
            if !is_date {
                let mend = if *may_be_range {
                    "write YYYY, YYYY-MM, YYYY-MM-DD or a range such as 2018/2019"
                } else {
                    "write YYYY-MM-DD"
                };
                problems.push(origins.problem(
                    table,
                    rowid,
                    Severity::Error,
                    "date",
                    format!("`{text}` is not a date"),
                    mend,
                ));
            }
        }
    }
    problems.extend(prose(db, origins).await?);
    Ok(problems)
}

/// References to rows that do not exist.
async fn references(db: &mut SqliteConnection, origins: &Origins) -> anyhow::Result<Vec<Problem>> {
    let dangling: Vec<(String, i64, String, i64)> = sqlx::query_as("PRAGMA foreign_key_check")
        .fetch_all(&mut *db)
        .await
        .context("checking references")?;
    Ok(dangling
        .into_iter()
        .map(|(table, rowid, parent, _)| {
            let what =
                format!("this row of {table} refers to a row of {parent} that does not exist");
            origins.problem(
                &table,
                rowid,
                Severity::Error,
                "reference",
                what,
                "correct the name, or add the row it refers to",
            )
        })
        .collect())
}

/// References in prose: every brace closed, every figure and unit known.
async fn prose(db: &mut SqliteConnection, origins: &Origins) -> anyhow::Result<Vec<Problem>> {
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
                        Piece::Figure(slug) if !figures.contains(slug) => {
                            Some(format!("there is no figure `{slug}`"))
                        }
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
                problems.push(origins.problem(
                    table,
                    rowid,
                    Severity::Error,
                    "prose",
                    fault,
                    "write {figure:slug} or {total:unit}, and no other braces",
                ));
            }
        }
    }
    Ok(problems)
}

async fn rows(db: &mut SqliteConnection, sql: &'static str) -> sqlx::Result<Vec<(i64, String)>> {
    sqlx::query_as(sql).fetch_all(db).await
}

//! Content database → [`Content`], whole, in one read transaction. The only reader of those tables.
//!
//! Order is the order of the rows, which is the order of the lines in the seeds.

mod addresses;
mod countries;
mod figures;
mod names;
mod shared;

use std::hash::Hash;

use anyhow::{Context, anyhow};
use foldhash::{HashMap, HashMapExt};
use serde::de::DeserializeOwned;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use super::archive::Archive;
use super::model::{Content, Localised};
use super::prose::Prose;
use super::table::{Key, Table};
use crate::i18n::{Locale, When};

/// Rows that are handed over together: a few megabytes of text.
const ROWS_AT_ONCE: i64 = 4096;

/// Reads everything. Fails only on content that [`super::check`] would have refused.
pub async fn all(db: &mut SqliteConnection, version: String) -> anyhow::Result<Content> {
    let mut transaction = db.begin().await.context("beginning to read content")?;
    let content = read(&mut transaction, version).await?;
    transaction
        .commit()
        .await
        .context("ending to read content")?;
    Ok(content)
}

async fn read(db: &mut SqliteConnection, version: String) -> anyhow::Result<Content> {
    let mut content = Content {
        version,
        ..Content::default()
    };
    names::names(db, &mut content).await?;
    names::outlines(db, &mut content).await?;
    shared::sources(db, &mut content).await?;
    shared::units(db, &mut content).await?;
    shared::notes(db, &mut content).await?;
    shared::partners(db, &mut content).await?;
    shared::resources(db, &mut content).await?;
    let mut figures = figures::figures(db, &mut content).await?;
    countries::initiatives(db, &mut content, &mut figures).await?;
    countries::countries(db, &mut content, &mut figures).await?;
    countries::campaigns(db, &mut content, &mut figures).await?;
    figures.expect_none_left()?;
    addresses::addresses(db, &mut content).await?;
    Ok(content)
}

fn prose(text: &str) -> anyhow::Result<Prose> {
    Prose::parse(text).map_err(|fault| anyhow!("prose: {fault}"))
}

fn when(text: Option<&str>) -> anyhow::Result<Option<When>> {
    text.map(|text| text.parse().with_context(|| format!("date {text}")))
        .transpose()
}

/// Where things are found by their slugs.
trait Shelf<T> {
    fn key(&self, slug: &str) -> Option<Key<T>>;
}

impl<T> Shelf<T> for Table<T> {
    fn key(&self, slug: &str) -> Option<Key<T>> {
        Table::key(self, slug)
    }
}

impl<T> Shelf<T> for Archive<T> {
    fn key(&self, slug: &str) -> Option<Key<T>> {
        Archive::key(self, slug)
    }
}

fn key<T>(shelf: &impl Shelf<T>, slug: &str) -> anyhow::Result<Key<T>> {
    shelf
        .key(slug)
        .with_context(|| format!("nothing is called {slug}"))
}

fn keys<T>(shelf: &impl Shelf<T>, slugs: Option<Vec<String>>) -> anyhow::Result<Vec<Key<T>>> {
    slugs
        .unwrap_or_default()
        .iter()
        .map(|slug| key(shelf, slug))
        .collect()
}

/// Words by the thing they belong to, on their way from the table of words to the thing.
struct Texts<K, T>(HashMap<K, Vec<(Locale, T)>>);

impl<K, T> Default for Texts<K, T> {
    fn default() -> Self {
        Texts(HashMap::new())
    }
}

impl<K: Hash + Eq + std::fmt::Debug, T> Texts<K, T> {
    /// Words in a language that the site does not speak are left alone.
    fn add(&mut self, thing: K, locale: &str, words: T) {
        if let Some(locale) = Locale::from_tag(locale) {
            self.0.entry(thing).or_default().push((locale, words));
        }
    }

    fn take(&mut self, thing: &K) -> anyhow::Result<Localised<T>> {
        self.0
            .remove(thing)
            .and_then(Localised::new)
            .with_context(|| format!("{thing:?} has no text in the default language"))
    }
}

async fn texts(db: &mut SqliteConnection, wanted: Select) -> anyhow::Result<Texts<String, String>> {
    let mut texts = Texts::default();
    for (thing, locale, text) in rows::<(String, String, String)>(db, wanted).await? {
        texts.add(thing, &locale, text);
    }
    Ok(texts)
}

async fn prose_texts(
    db: &mut SqliteConnection,
    wanted: Select,
) -> anyhow::Result<Texts<String, Prose>> {
    let mut texts = Texts::default();
    for (thing, locale, text) in rows::<(String, String, String)>(db, wanted).await? {
        texts.add(thing, &locale, prose(&text)?);
    }
    Ok(texts)
}

/// What belongs to each thing, in order.
async fn pairs(
    db: &mut SqliteConnection,
    wanted: Select,
) -> anyhow::Result<HashMap<String, Vec<String>>> {
    let mut pairs: HashMap<String, Vec<String>> = HashMap::new();
    for (thing, other) in rows::<(String, String)>(db, wanted).await? {
        pairs.entry(thing).or_default().push(other);
    }
    Ok(pairs)
}

/// What is wanted of a table: all its rows, in their order.
#[derive(Clone, Copy)]
struct Select {
    columns: &'static str,
    table: &'static str,
}

const fn select(columns: &'static str, table: &'static str) -> Select {
    Select { columns, table }
}

/// The rows of a table, all at once.
async fn rows<R: DeserializeOwned>(
    db: &mut SqliteConnection,
    wanted: Select,
) -> anyhow::Result<Vec<R>> {
    let mut rows = Vec::new();
    each_row(db, wanted, |row| {
        rows.push(row);
        Ok(())
    })
    .await?;
    Ok(rows)
}

/// Shows each row of a table. They come as JSON, many at a time: handing over row by row and column by column takes several
/// times as long as reading them. While those that came are looked at, the next ones are read.
async fn each_row<R: DeserializeOwned>(
    db: &mut SqliteConnection,
    wanted: Select,
    mut see: impl FnMut(R) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let Select { columns, table } = wanted;
    let failed = || format!("reading {table}");
    // Made of our own constants, like the next one.
    let last: Option<i64> =
        sqlx::query_scalar(AssertSqlSafe(format!("SELECT max(rowid) FROM {table}")))
            .fetch_one(&mut *db)
            .await
            .with_context(failed)?;
    let sql = format!(
        "SELECT json_group_array(json_array({columns}))
         FROM (SELECT * FROM {table} WHERE rowid > $1 AND rowid <= $2 ORDER BY rowid)"
    );
    let mut look = |json: &str| {
        let rows: Vec<R> = serde_json::from_str(json).with_context(failed)?;
        rows.into_iter().try_for_each(&mut see)
    };
    let mut json = String::from("[]");
    let mut from = 0;
    while from < last.unwrap_or(0) {
        let next = sqlx::query_scalar(AssertSqlSafe(sql.clone()))
            .bind(from)
            .bind(from + ROWS_AT_ONCE)
            .fetch_one(&mut *db);
        // In this order: SQLite has been asked when looking begins.
        let (next, looked) = tokio::join!(biased; next, async { look(&json) });
        looked?;
        json = next.with_context(failed)?;
        from += ROWS_AT_ONCE;
    }
    look(&json)
}

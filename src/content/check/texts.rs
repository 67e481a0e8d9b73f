//! How texts are written: their length, and what two languages say alike. What a text may hold is told by `numbers` and
//! `typography`.

use std::collections::HashMap;

use anyhow::Context;
use sqlx::SqliteConnection;

use super::numbers::Nouns;
use super::{Scene, numbers, typography};
use crate::content::problem::Problem;

/// A column of text: where it stands, and how long it may be before it gets too long for its place, in characters.
struct Column {
    table: &'static str,
    /// Selects rowid, what the text belongs to, language and text.
    sql: &'static str,
    chars_max: usize,
    /// Whether it is more than a name, so that two languages cannot say it alike.
    is_prose: bool,
}

const fn column(
    table: &'static str,
    sql: &'static str,
    chars_max: usize,
    is_prose: bool,
) -> Column {
    Column {
        table,
        sql,
        chars_max,
        is_prose,
    }
}

const COLUMNS: &[Column] = &[
    column(
        "country_text",
        "SELECT rowid, country, locale, title FROM country_text",
        70,
        false,
    ),
    column(
        "country_text",
        "SELECT rowid, country, locale, intro FROM country_text",
        600,
        true,
    ),
    column(
        "country_text",
        "SELECT rowid, country, locale, gaps FROM country_text",
        1200,
        true,
    ),
    column(
        "initiative_text",
        "SELECT rowid, initiative, locale, name FROM initiative_text",
        70,
        false,
    ),
    column(
        "initiative_text",
        "SELECT rowid, initiative, locale, summary FROM initiative_text",
        500,
        true,
    ),
    column(
        "initiative_text",
        "SELECT rowid, initiative, locale, story FROM initiative_text WHERE story IS NOT NULL",
        2000,
        true,
    ),
    column(
        "presence_text",
        "SELECT rowid, country || initiative, locale, text FROM presence_text",
        1200,
        true,
    ),
    column(
        "campaign_text",
        "SELECT rowid, campaign, locale, name FROM campaign_text",
        90,
        false,
    ),
    column(
        "campaign_text",
        "SELECT rowid, campaign, locale, headline FROM campaign_text",
        100,
        true,
    ),
    column(
        "campaign_text",
        "SELECT rowid, campaign, locale, story FROM campaign_text",
        1600,
        true,
    ),
    column(
        "note_text",
        "SELECT rowid, note, locale, text FROM note_text",
        1200,
        true,
    ),
    column(
        "part_text",
        "SELECT rowid, country || partner, locale, text FROM part_text",
        400,
        true,
    ),
    column(
        "resource_text",
        "SELECT rowid, resource, locale, summary FROM resource_text",
        700,
        true,
    ),
];

/// A sentence of so many words says something; two languages do not say it alike by chance.
const SENTENCE_WORDS_MIN: usize = 5;

pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let nouns = Nouns::read(db).await?;
    let mut problems = Vec::new();
    for column in COLUMNS {
        type Row = (i64, String, String, String);
        let texts: Vec<Row> = sqlx::query_as(column.sql)
            .fetch_all(&mut *db)
            .await
            .with_context(|| format!("texts of {}", column.table))?;
        let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
        for (rowid, thing, locale, text) in &texts {
            let mut warn = |rule: &str, what: String, mend: &str| {
                problems.push(scene.warning((column.table, *rowid), rule, what, mend));
            };
            let chars = text.chars().count();
            if chars > column.chars_max {
                let what = format!(
                    "the text has {chars} characters, and its place holds {}",
                    column.chars_max
                );
                warn("long-text", what, "shorten it");
            }
            if let Some((rule, wrong, mend)) = typography::fault(locale, text) {
                warn(rule, format!("`{wrong}` stands in the text"), mend);
            }
            if let Some(mark) = typography::markup(text) {
                let what = format!("`{mark}` is mark-up, and would be shown as it is");
                warn(
                    "markup",
                    what,
                    "write plain text; a blank line begins a paragraph",
                );
            }
            if let Some(number) = numbers::typed(text, nouns.of(locale)) {
                let what = format!("`{number}` is typed into the text");
                let mend = "make it a row of figure, and write {figure:slug}";
                warn("typed-number", what, mend);
            }
            let copied = sentences(text, column.is_prose).find_map(|sentence| {
                let other = *seen.entry((thing, sentence)).or_insert(locale);
                (other != locale).then_some((sentence, other))
            });
            if let Some((sentence, other)) = copied {
                let what = if sentence == text {
                    format!("the text is the same in {other} and {locale}")
                } else {
                    format!("a sentence is the same in {other} and {locale}: {sentence}")
                };
                let mend = "translate it, or leave the row out: then English is shown and marked";
                warn("same-text", what, mend);
            }
        }
    }
    Ok(problems)
}

/// A text as a whole and each of its longer sentences; nothing of what is only a name, for names are alike.
fn sentences(text: &str, is_prose: bool) -> impl Iterator<Item = &str> {
    let parts = text
        .split_inclusive(['.', '!', '?', '؟', '\n'])
        .map(str::trim)
        .filter(|part| part.split_whitespace().count() >= SENTENCE_WORDS_MIN);
    std::iter::once(text).chain(parts).filter(move |_| is_prose)
}

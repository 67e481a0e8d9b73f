//! How texts are written: their length, what two languages say alike, and everything else that a text may not hold.

use std::collections::HashMap;

use anyhow::Context;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::braces::Known;
use super::numbers::Nouns;
use super::text_columns::{self, Column, Kind};
use super::{Scene, languages, markup, numbers, quoted, typography};
use crate::content::problem::Problem;

/// A sentence of so many words says something; two languages do not say it alike by chance.
const SENTENCE_WORDS_MIN: usize = 5;

/// What people type where they have no text yet.
const PLACEHOLDERS: &[&str] = &[
    "null", "none", "nil", "n/a", "tbd", "tba", "todo", "xxx", "???", "?", "-", "–", "…", "...",
];

/// A text in one language, and the row that holds it.
struct Row {
    rowid: i64,
    thing: String,
    locale: String,
    text: String,
}

pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let nouns = Nouns::read(db).await?;
    let known = Known::read(db).await?;
    let mut problems = Vec::new();
    for column in text_columns::ALL {
        let first = scene.first_unsettled(column.table);
        // What stands in braces may be gone from another file.
        let sql = format!(
            "WITH texts (row, thing, locale, text) AS ({}) SELECT * FROM texts WHERE row >= $1 OR instr(text, '{{') OR instr(text, '}}')",
            column.sql
        );
        // Made of our own constants.
        let rows: Vec<(i64, String, String, String)> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(first)
            .fetch_all(&mut *db)
            .await
            .with_context(|| format!("texts of {}", column.table))?;
        let mut said = Said::default();
        for (rowid, thing, locale, text) in rows {
            let row = Row {
                rowid,
                thing,
                locale,
                text,
            };
            problems.extend(known.faults(column, row.rowid, &row.text, scene));
            if row.rowid >= first {
                problems.extend(of_text(column, &row, &nouns, &mut said, scene));
            }
        }
    }
    Ok(problems)
}

fn of_text(
    column: &Column,
    row: &Row,
    nouns: &Nouns,
    said: &mut Said,
    scene: &Scene<'_>,
) -> Vec<Problem> {
    let Row {
        rowid,
        locale,
        text,
        ..
    } = row;
    let mut problems = Vec::new();
    if !text.chars().any(is_seen) {
        let what = "the text holds nothing that can be seen".to_owned();
        let mend = "write the text, or leave the row out: then English is shown and marked";
        return vec![scene.error((column.table, *rowid), "blank-text", what, mend)];
    }
    let mut warn = |rule: &str, what: String, mend: &str| {
        problems.push(scene.warning((column.table, *rowid), rule, what, mend));
    };
    let trimmed = text.trim();
    if trimmed.len() < text.len() {
        let what = format!("a blank stands before or behind `{}`", shorten(trimmed));
        warn("blank-ends", what, "delete it");
    }
    if PLACEHOLDERS.contains(&trimmed.to_lowercase().as_str()) {
        let what = format!("`{trimmed}` would be shown as it is");
        let mend = "write the text; for none, write NULL without quotes, or leave the row out";
        warn("placeholder", what, mend);
        return problems;
    }
    let chars = text.chars().count();
    if chars > column.chars_max {
        let what = format!(
            "the text has {chars} characters, and its place holds {}",
            column.chars_max
        );
        warn("long-text", what, "shorten it");
    }
    if let Some(fault) = typography::fault(locale, text) {
        let pieces = quoted(fault.pieces.iter().map(String::as_str));
        warn(
            fault.rule,
            format!("{pieces} stands in the text"),
            fault.mend,
        );
    }
    let marks = markup::all(text);
    if !marks.is_empty() {
        let what = format!(
            "{} is mark-up, and would be shown as it is",
            quoted(marks.iter().copied())
        );
        let mend = "write plain text; a blank line begins a paragraph";
        warn("markup", what, mend);
    }
    for address in markup::addresses(text) {
        let what = format!("`{address}` is typed into the text, where nobody can follow it");
        let mend = "give it as `link` or as the address of a source, and tell in words what it is";
        warn("typed-address", what, mend);
    }
    if column.kind == Kind::Printed {
        return problems;
    }
    for number in numbers::typed(text, locale, nouns) {
        let what = format!("`{number}` is typed into the text");
        let mend = "make it a row of figure, and write {figure:slug}";
        warn("typed-number", what, mend);
    }
    if column.kind == Kind::Name {
        return problems;
    }
    if let Some((sentence, other)) = said.already(row) {
        let what = if sentence == folded(text) {
            format!("the text is the same in {other} and {locale}")
        } else {
            format!("a sentence is the same in {other} and {locale}: {sentence}")
        };
        let mend = "translate it, or leave the row out: then English is shown and marked";
        warn("same-text", what, mend);
    } else if let Some(language) = languages::other_than(locale, text) {
        let what =
            format!("the text is said to be in {locale}, and its words seem to be in {language}");
        let mend = "correct the language of the row, or put the text where it belongs";
        warn("wrong-language", what, mend);
    }
    problems
}

/// Whether a character leaves anything to be seen.
fn is_seen(c: char) -> bool {
    let is_mark = matches!(
        c,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
    );
    !c.is_whitespace() && !c.is_control() && !is_mark
}

fn shorten(text: &str) -> &str {
    const CHARS_MAX: usize = 40;
    let end = text.char_indices().nth(CHARS_MAX).map(|(at, _)| at);
    &text[..end.unwrap_or(text.len())]
}

/// What was said so far of each thing, and in which language.
#[derive(Default)]
struct Said(HashMap<(String, String), String>);

impl Said {
    /// The first sentence of a text that another language says alike, and that language.
    fn already(&mut self, row: &Row) -> Option<(String, String)> {
        let mut found = None;
        for sentence in sentences(&row.text) {
            let key = (row.thing.clone(), sentence);
            match self.0.get(&key) {
                Some(locale) if *locale != row.locale => {
                    found = found.or(Some((key.1, locale.clone())));
                }
                Some(_) => (),
                None => {
                    self.0.insert(key, row.locale.clone());
                }
            }
        }
        found
    }
}

/// However the editor broke the lines.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as a whole and each of its longer sentences.
fn sentences(text: &str) -> Vec<String> {
    let whole = folded(text);
    let parts = whole
        .split_inclusive(['.', '!', '?', '؟'])
        .map(str::trim)
        .filter(|part| part.split(' ').count() >= SENTENCE_WORDS_MIN && part.len() < whole.len())
        .map(str::to_owned);
    let parts: Vec<String> = parts.collect();
    std::iter::once(whole).chain(parts).collect()
}

//! How texts are written: typography of each language, length, numbers, mark-up, copies.

use std::collections::HashMap;

use anyhow::Context;
use sqlx::SqliteConnection;

use super::Scene;
use crate::content::problem::{Problem, Severity};

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

/// What a text may not hold in a language, and what to write instead.
struct Typography {
    locale: &'static str,
    rule: &'static str,
    wrong: &'static [&'static str],
    mend: &'static str,
}

const TYPOGRAPHY: &[Typography] = &[
    Typography {
        locale: "en",
        rule: "english-quotes",
        wrong: &["\"", "'", "„", "«"],
        mend: "write “ ” and ’",
    },
    Typography {
        locale: "fr",
        rule: "french-typography",
        wrong: &[
            "\"", "'", "“", "„", " :", " ;", " !", " ?", " %", "« ", " »",
        ],
        mend: "write « » and ’, a no-break space inside « » and before : and %, a narrow one before ; ! ?",
    },
    Typography {
        locale: "de",
        rule: "german-quotes",
        wrong: &["\"", "'", "”", "«", "»"],
        mend: "write „ “ and ’",
    },
    Typography {
        locale: "ar",
        rule: "arabic-typography",
        wrong: &["\"", "'", "“", "„", "?", ";", "\u{640}"],
        mend: "write « », ؟ and ؛, and no tatweel",
    },
];

/// What Markdown and HTML mean, and a text does not.
const MARKUP: &[&str] = &[
    "](", "**", "__", "`", "<", ">", "&amp;", "&nbsp;", "\n# ", "\n- ", "\n* ",
];

/// Words beside a number that make it a sum of money, which is no figure.
const MONEY: &[&str] = &[
    "$",
    "€",
    "£",
    "dollar",
    "dollars",
    "euro",
    "euros",
    "usd",
    "eur",
    "cad",
    "pound",
    "pounds",
    "francs",
    "دولار",
    "يورو",
];

/// How many words after a number its currency may stand.
const MONEY_WORDS_MAX: isize = 4;

/// Words that make a big number of a small one.
const BIG: &[&str] = &[
    "million",
    "billion",
    "milliard",
    "مليون",
    "مليار",
    "thousand",
    "mille",
    "tausend",
    "ألف",
];

/// A typed number from here on should be a figure, unless it is a year.
const TYPED_NUMBER_MIN: u64 = 1000;
const YEARS: std::ops::RangeInclusive<u64> = 1900..=2100;

pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
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
                problems.push(scene.problem(
                    column.table,
                    *rowid,
                    Severity::Warning,
                    rule,
                    what,
                    mend,
                ));
            };
            let chars = text.chars().count();
            if chars > column.chars_max {
                let what = format!(
                    "the text has {chars} characters, and its place holds {}",
                    column.chars_max
                );
                warn("long-text", what, "shorten it");
            }
            for typography in TYPOGRAPHY
                .iter()
                .filter(|typography| typography.locale == locale)
            {
                if let Some(wrong) = typography.wrong.iter().find(|wrong| text.contains(**wrong)) {
                    warn(
                        typography.rule,
                        format!("`{wrong}` stands in the text"),
                        typography.mend,
                    );
                }
            }
            if let Some(mark) = MARKUP.iter().find(|mark| text.contains(**mark)) {
                let what = format!("`{}` is shown as it stands", mark.trim());
                warn(
                    "markup",
                    what,
                    "texts know no Markdown and no HTML; a blank line begins a paragraph",
                );
            }
            if let Some(number) = typed_number(text) {
                let what = format!("`{number}` is typed into the text");
                warn(
                    "typed-number",
                    what,
                    "make it a row of figure, and write {figure:slug}",
                );
            }
            if column.is_prose
                && let Some(other) = seen.insert((thing, text), locale)
            {
                let what = format!("the text is the same in {other} and {locale}");
                warn(
                    "same-text",
                    what,
                    "translate it, or leave the row out: then English is shown and marked",
                );
            }
        }
    }
    Ok(problems)
}

/// The first number in a text that should be a figure: a big one that is neither a year nor money, or a share.
fn typed_number(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split([' ', '\n', '\t']).collect();
    for (index, word) in words.iter().enumerate() {
        let bare =
            word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%' && c != '$' && c != '€');
        // Names such as #Rooted2 and figures in braces hold digits and are no numbers.
        let is_number = bare.starts_with(|c: char| c.is_ascii_digit())
            && bare
                .chars()
                .all(|c| c.is_ascii_digit() || ".,%\u{a0}\u{202f}’'".contains(c));
        if !is_number || word.contains(['{', '}', '#']) {
            continue;
        }
        let near = |offset: isize| {
            index
                .checked_add_signed(offset)
                .and_then(|index| words.get(index))
                .map(|word| word.to_lowercase())
                .unwrap_or_default()
        };
        // "between 1,000 and 5,000 dollars": the currency may come some words later.
        let is_money = (-1..=MONEY_WORDS_MAX).any(|offset| {
            let word = near(offset);
            let word = word.trim_matches(|c: char| !c.is_alphanumeric() && !"$€£".contains(c));
            MONEY.contains(&word)
                || word.starts_with(['$', '€', '£'])
                || word.ends_with(['$', '€', '£'])
        });
        if is_money {
            continue;
        }
        let is_beside = |marks: &[&str]| marks.iter().any(|mark| near(1).starts_with(mark));
        let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
        let value: u64 = digits.parse().unwrap_or(u64::MAX);
        let is_grouped = bare.chars().any(|c| ".,\u{a0}\u{202f}’".contains(c)) && digits.len() > 3;
        let is_year = YEARS.contains(&value) && !is_grouped;
        let is_share = bare.contains('%') || near(1).starts_with('%');
        if is_share || is_beside(BIG) || (value >= TYPED_NUMBER_MIN && !is_year) {
            return Some(bare.to_owned());
        }
    }
    None
}

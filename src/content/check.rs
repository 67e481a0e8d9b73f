//! The rules that every seed must keep beyond what the schema refuses by itself.

use std::collections::HashMap;

use anyhow::Context;
use sqlx::SqliteConnection;

use super::problem::{Problem, Severity};
use super::prose::{Piece, Prose};
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

/// A rule that one query can tell: it selects the rowid of each offender and a word about it.
struct Rule {
    name: &'static str,
    severity: Severity,
    /// To which the rowid belongs.
    table: &'static str,
    offenders: &'static str,
    /// `{}` stands for the word.
    what: &'static str,
    mend: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "country",
        offenders: "SELECT rowid, slug FROM country WHERE slug NOT IN (SELECT country FROM country_text WHERE locale = 'en')",
        what: "country `{}` has no English text",
        mend: "add a row to country_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "initiative",
        offenders: "SELECT rowid, slug FROM initiative WHERE slug NOT IN (SELECT initiative FROM initiative_text WHERE locale = 'en')",
        what: "initiative `{}` has no English text",
        mend: "add a row to initiative_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "campaign",
        offenders: "SELECT rowid, slug FROM campaign WHERE slug NOT IN (SELECT campaign FROM campaign_text WHERE locale = 'en')",
        what: "campaign `{}` has no English text",
        mend: "add a row to campaign_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "presence_text",
        offenders: "SELECT min(rowid), country || ', ' || initiative FROM presence_text
                    GROUP BY country, initiative HAVING sum(locale = 'en') = 0",
        what: "the presence of `{}` has no English text",
        mend: "add a row to presence_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "part",
        offenders: "SELECT part.rowid, partner FROM part WHERE NOT EXISTS (SELECT 1 FROM part_text
                    WHERE part_text.country = part.country AND part_text.partner = part.partner AND locale = 'en')",
        what: "the part of `{}` has no English text",
        mend: "add a row to part_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "resource",
        offenders: "SELECT rowid, slug FROM resource WHERE slug NOT IN (SELECT resource FROM resource_text WHERE locale = 'en')",
        what: "resource `{}` has no English text",
        mend: "add a row to resource_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "note",
        offenders: "SELECT rowid, slug FROM note WHERE slug NOT IN (SELECT note FROM note_text WHERE locale = 'en')",
        what: "note `{}` has no English text",
        mend: "add a row to note_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "place",
        offenders: "SELECT rowid, slug FROM place WHERE slug NOT IN (SELECT place FROM place_text WHERE locale = 'en')",
        what: "place `{}` has no English name",
        mend: "add a row to place_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "territory",
        offenders: "SELECT rowid, code FROM territory WHERE code NOT IN (SELECT territory FROM territory_text WHERE locale = 'en')",
        what: "territory `{}` has no English name",
        mend: "add a row to territory_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "language",
        offenders: "SELECT rowid, tag FROM language WHERE tag NOT IN (SELECT language FROM language_text WHERE locale = 'en')",
        what: "language `{}` has no English name",
        mend: "add a row to language_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "unit",
        offenders: "SELECT rowid, slug FROM unit WHERE slug NOT IN (SELECT unit FROM unit_text WHERE locale = 'en')",
        what: "unit `{}` has no English words",
        mend: "add rows to unit_text: other languages fall back on English",
    },
    Rule {
        name: "unit-category",
        severity: Severity::Error,
        table: "unit_text",
        offenders: "SELECT min(rowid), unit || ', ' || locale FROM unit_text GROUP BY unit, locale HAVING sum(category = 'other') = 0",
        what: "unit `{}` has no words for the plural category 'other'",
        mend: "add the row for 'other': every language has that category",
    },
    Rule {
        name: "percent",
        severity: Severity::Error,
        table: "figure",
        offenders: "SELECT figure.rowid, figure.slug FROM figure JOIN unit ON unit.slug = figure.unit
                    WHERE unit.kind = 'percent' AND (value > 100 OR headed = 1)",
        what: "figure `{}` is a share that is over 100 or heads a card",
        mend: "write 81 for 81 %, with `headed` 0: shares cannot be added up",
    },
    Rule {
        name: "figure-presence",
        severity: Severity::Error,
        table: "figure",
        offenders: "SELECT figure.rowid, figure.slug FROM figure WHERE initiative IS NOT NULL AND country IS NOT NULL AND NOT EXISTS
                    (SELECT 1 FROM presence WHERE presence.country = figure.country AND presence.initiative = figure.initiative)",
        what: "figure `{}` is about an initiative in a country where it does not run",
        mend: "add the presence of the initiative in that country, or correct the figure",
    },
    Rule {
        name: "figure-head",
        severity: Severity::Error,
        table: "figure",
        offenders: "SELECT rowid, slug FROM figure WHERE headed = 1 AND campaign IS NULL AND initiative IS NULL",
        what: "figure `{}` is a stated total and heads no card",
        mend: "set `headed` to 0: the total of a country is computed from its campaigns",
    },
    Rule {
        name: "initiative-local",
        severity: Severity::Error,
        table: "initiative",
        offenders: "SELECT rowid, slug FROM initiative WHERE local = 1
                    AND (SELECT count(*) FROM presence WHERE presence.initiative = initiative.slug) > 1",
        what: "initiative `{}` is local and runs in more than one country",
        mend: "set `local` to 0, so that it gets a page of its own",
    },
    Rule {
        name: "stated-total",
        severity: Severity::Warning,
        table: "figure",
        // Within a tenth: a publisher rounds, and counts campaigns that it does not show.
        offenders: "SELECT stated.rowid, stated.slug || '` says ' || stated.value || ', the campaigns add up to '
                      || ifnull(sum(part.value), 0) FROM figure AS stated
                    LEFT JOIN campaign ON campaign.country = stated.country
                    LEFT JOIN figure AS part ON part.campaign = campaign.slug AND part.unit = stated.unit AND part.headed = 1
                      AND part.qualifier <> 'forecast'
                    WHERE stated.country IS NOT NULL AND stated.initiative IS NULL
                    GROUP BY stated.slug HAVING abs(ifnull(sum(part.value), 0) - stated.value) * 10 > stated.value",
        what: "the stated total `{}",
        mend: "look for a figure under the wrong unit, or a campaign without a headed figure",
    },
];

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
    for rule in RULES {
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

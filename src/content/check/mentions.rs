//! Figures in the text of a country that are about another one.

use std::collections::HashMap;

use anyhow::Context;
use sqlx::SqliteConnection;

use super::Scene;
use crate::content::problem::Problem;
use crate::content::prose::{Piece, Prose};

/// Every column of prose that speaks of one country: table, query for rowid, that country and the text. Without a brace there is
/// nothing to see.
const TEXTS: &[(&str, &str)] = &[
    (
        "country_text",
        "SELECT rowid, country, intro || char(10, 10) || gaps AS text FROM country_text WHERE instr(text, '{')",
    ),
    (
        "presence_text",
        "SELECT rowid, country, text FROM presence_text WHERE instr(text, '{')",
    ),
    (
        "campaign_text",
        "SELECT campaign_text.rowid, country, story FROM campaign_text JOIN campaign ON campaign.slug = campaign
         WHERE instr(story, '{')",
    ),
    ("part_text", "SELECT rowid, country, text FROM part_text WHERE instr(text, '{')"),
];

pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let figures: Vec<(String, String)> = sqlx::query_as(
        "SELECT figure.slug, ifnull(figure.country, campaign.country) AS home FROM figure
         LEFT JOIN campaign ON campaign.slug = figure.campaign WHERE home IS NOT NULL",
    )
    .fetch_all(&mut *db)
    .await
    .context("figures")?;
    let homes: HashMap<String, String> = figures.into_iter().collect();
    let mut problems = Vec::new();
    for (table, sql) in TEXTS {
        let texts: Vec<(i64, String, String)> = sqlx::query_as(*sql)
            .fetch_all(&mut *db)
            .await
            .context("prose")?;
        for (rowid, country, text) in texts {
            // What cannot be parsed is told elsewhere.
            let Ok(prose) = Prose::parse(&text) else {
                continue;
            };
            for piece in prose.pieces() {
                if let Piece::Figure(slug) = piece
                    && let Some(home) = homes.get(slug)
                    && *home != country
                {
                    let what = format!("a text about {country} tells `{slug}`, a figure of {home}");
                    let mend = "refer to a figure of the country, or say in the text where it belongs and allow it";
                    problems.push(scene.warning((table, rowid), "figure-of-elsewhere", what, mend));
                }
            }
        }
    }
    Ok(problems)
}

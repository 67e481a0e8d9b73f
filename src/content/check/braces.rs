//! What stands in braces: references to figures and totals in prose, and nothing at all in words that are shown as they are.

use std::collections::BTreeSet;

use anyhow::Context;
use sqlx::SqliteConnection;

use super::Scene;
use super::text_columns::{Column, Kind};
use crate::content::names::offer;
use crate::content::problem::Problem;
use crate::content::prose::{Piece, Prose};

/// What prose may refer to.
pub(super) struct Known {
    figures: BTreeSet<String>,
    units: BTreeSet<String>,
}

impl Known {
    pub(super) async fn read(db: &mut SqliteConnection) -> anyhow::Result<Known> {
        Ok(Known {
            figures: slugs(db, "SELECT slug FROM figure").await?,
            units: slugs(db, "SELECT slug FROM unit").await?,
        })
    }

    /// Every brace of a text that does not lead to a figure or a total.
    pub(super) fn faults(
        &self,
        column: &Column,
        rowid: i64,
        text: &str,
        scene: &Scene<'_>,
    ) -> Vec<Problem> {
        let (faults, mend) = if column.kind == Kind::Prose {
            let mend = "write {figure:slug} or {total:unit}, and no other braces";
            (self.of_prose(column.table, text, scene), mend)
        } else if text.contains(['{', '}']) {
            let what = format!("braces would be shown as they are: {text}");
            let mend = "leave figures to the stories; names and headlines have none";
            (vec![what], mend)
        } else {
            return Vec::new();
        };
        let tell = |fault| scene.error((column.table, rowid), "prose", fault, mend);
        faults.into_iter().map(tell).collect()
    }

    fn of_prose(&self, table: &str, text: &str, scene: &Scene<'_>) -> Vec<String> {
        let prose = match Prose::parse(text) {
            Ok(prose) => prose,
            Err(fault) => return vec![fault],
        };
        let fault = |piece: &Piece| match piece {
            Piece::Figure(slug) if scene.is_refused(slug) => None,
            Piece::Figure(slug) if !self.figures.contains(slug) => {
                let mend = offer(slug, self.figures.iter().map(String::as_str));
                Some(format!("there is no figure `{slug}`; {mend}"))
            }
            Piece::Total(unit) if scene.is_refused(unit) => None,
            Piece::Total(unit) if !self.units.contains(unit) => {
                Some(format!("there is no unit `{unit}`"))
            }
            Piece::Total(_) if table != "country_text" => {
                Some("only the introduction of a country has a total".to_owned())
            }
            _ => None,
        };
        prose.pieces().filter_map(fault).collect()
    }
}

async fn slugs(db: &mut SqliteConnection, sql: &'static str) -> anyhow::Result<BTreeSet<String>> {
    let slugs: Vec<String> = sqlx::query_scalar(sql)
        .fetch_all(db)
        .await
        .context("reading what prose may refer to")?;
    Ok(slugs.into_iter().collect())
}

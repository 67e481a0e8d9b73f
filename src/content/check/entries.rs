//! Entries: their days, organisations abroad.

use anyhow::Context;
use sqlx::SqliteConnection;

use super::rules::Rule;
use super::{Scene, rows};
use crate::content::problem::{Problem, Severity};
use crate::i18n::date::{Date, When};

/// Every column that says when something was last gone through.
const REVIEWS: &[(&str, &str)] = &[
    ("country", "SELECT rowid, reviewed FROM country"),
    ("initiative", "SELECT rowid, reviewed FROM initiative"),
];

/// A column with a date: table, query for rowid and date, whether it may lie ahead, and the first year that can be meant.
struct DateColumn(&'static str, &'static str, bool, i32);

/// What is about the web, or done by this directory.
const YEAR_OF_WEB: i32 = 1990;
/// Campaigns, and what is counted of them.
const YEAR_OF_CAMPAIGNS: i32 = 1900;
/// Books and reports.
const YEAR_OF_PRINT: i32 = 1800;

const DATES: &[DateColumn] = &[
    DateColumn(
        "campaign",
        "SELECT rowid, date FROM campaign WHERE date IS NOT NULL",
        false,
        YEAR_OF_CAMPAIGNS,
    ),
    DateColumn(
        "figure",
        "SELECT rowid, as_of FROM figure WHERE as_of IS NOT NULL AND qualifier <> 'forecast'",
        false,
        YEAR_OF_CAMPAIGNS,
    ),
    DateColumn(
        "figure",
        "SELECT rowid, as_of FROM figure WHERE as_of IS NOT NULL AND qualifier = 'forecast'",
        true,
        YEAR_OF_CAMPAIGNS,
    ),
    DateColumn(
        "figure",
        "SELECT rowid, period FROM figure WHERE period GLOB '[12]*'",
        true,
        YEAR_OF_CAMPAIGNS,
    ),
    DateColumn(
        "source",
        "SELECT rowid, published FROM source WHERE published IS NOT NULL",
        false,
        YEAR_OF_PRINT,
    ),
    DateColumn(
        "source",
        "SELECT rowid, read FROM source WHERE read IS NOT NULL",
        false,
        YEAR_OF_WEB,
    ),
    DateColumn(
        "resource",
        "SELECT rowid, published FROM resource WHERE published IS NOT NULL",
        false,
        YEAR_OF_PRINT,
    ),
    DateColumn(
        "address",
        "SELECT rowid, removed FROM address WHERE removed IS NOT NULL",
        false,
        YEAR_OF_WEB,
    ),
    DateColumn(
        "country",
        "SELECT rowid, reviewed FROM country",
        false,
        YEAR_OF_WEB,
    ),
    DateColumn(
        "initiative",
        "SELECT rowid, reviewed FROM initiative",
        false,
        YEAR_OF_WEB,
    ),
];

pub(super) const ALL: &[Rule] = &[
    Rule {
        name: "foreign-participant",
        severity: Severity::Warning,
        table: "part",
        offenders:
            "SELECT part.rowid, partner.name FROM part JOIN partner ON partner.slug = part.partner
                    JOIN country ON country.slug = part.country
                    WHERE part.role = 'participant' AND partner.home <> country.territory",
        what: "`{}` is listed among the participants of a country that is not its own",
        mend: "give it another role, or say in its text that it came from abroad and allow it",
    },
    Rule {
        name: "partner-without-part",
        severity: Severity::Warning,
        table: "partner",
        offenders: "SELECT rowid, slug FROM partner WHERE slug NOT IN (SELECT partner FROM part)",
        what: "partner `{}` has no part in any country: its page says nothing",
        mend: "add a row to part, or remove the partner",
    },
];

pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let mut problems = reviews(db, scene).await?;
    problems.extend(dates(db, scene).await?);
    Ok(problems)
}

async fn reviews(db: &mut SqliteConnection, scene: &Scene<'_>) -> anyhow::Result<Vec<Problem>> {
    let Date::Day(year, month, day) = scene.today else {
        return Ok(Vec::new());
    };
    let limit = format!("{:04}-{month:02}-{day:02}", year - 1);
    let mut problems = Vec::new();
    for (table, sql) in REVIEWS {
        for (rowid, reviewed) in rows(db, sql).await.context("reviews")? {
            // Days in this spelling sort as text.
            if reviewed < limit {
                let what = format!("nobody has gone through this since {reviewed}");
                let mend = "check texts, figures and links, then set `reviewed` to the day";
                problems.push(scene.warning((table, rowid), "stale", what, mend));
            }
        }
    }
    Ok(problems)
}

async fn dates(db: &mut SqliteConnection, scene: &Scene<'_>) -> anyhow::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for DateColumn(table, sql, may_lie_ahead, first_year) in DATES {
        for (rowid, text) in rows(db, sql).await.context("dates")? {
            let Ok(when) = text.parse::<When>() else {
                continue;
            };
            let first_day = when.recency().1;
            if !may_lie_ahead && first_day > scene.today.first_day() {
                let what = format!("{text} lies in the future");
                let mend = "correct the date; what is only planned is a forecast";
                problems.push(scene.warning((table, rowid), "future", what, mend));
            }
            if first_day < Date::Year(*first_year).first_day() {
                let what = format!("{text} cannot be meant: that was before {first_year}");
                let mend = "correct the year";
                problems.push(scene.error((table, rowid), "impossible-date", what, mend));
            }
        }
    }
    Ok(problems)
}

//! Entries: addresses, reviews, organisations abroad.

use anyhow::Context;
use sqlx::SqliteConnection;

use super::rules::Rule;
use super::{Scene, rows};
use crate::content::problem::{Problem, Severity};
use crate::i18n::date::{Date, When};

/// Hosts that hide where a link leads, and let it lead elsewhere tomorrow.
const SHORTENERS: &[&str] = &[
    "bit.ly",
    "buff.ly",
    "cutt.ly",
    "fb.me",
    "goo.gl",
    "is.gd",
    "lnkd.in",
    "ow.ly",
    "rb.gy",
    "shorturl.at",
    "t.co",
    "t.ly",
    "tinyurl.com",
    "trib.al",
    "wp.me",
];

/// Every column that holds an address.
const ADDRESSES: &[(&str, &str)] = &[
    (
        "campaign",
        "SELECT rowid, link FROM campaign WHERE link IS NOT NULL",
    ),
    (
        "partner",
        "SELECT rowid, link FROM partner WHERE link IS NOT NULL",
    ),
    (
        "resource",
        "SELECT rowid, link FROM resource WHERE link IS NOT NULL",
    ),
    (
        "source",
        "SELECT rowid, address FROM source WHERE address IS NOT NULL",
    ),
];

/// Every column that says when something was last gone through.
const REVIEWS: &[(&str, &str)] = &[
    ("country", "SELECT rowid, reviewed FROM country"),
    ("initiative", "SELECT rowid, reviewed FROM initiative"),
];

/// Every column that cannot lie in the future.
const PAST: &[(&str, &str)] = &[
    (
        "campaign",
        "SELECT rowid, date FROM campaign WHERE date IS NOT NULL",
    ),
    (
        "figure",
        "SELECT rowid, as_of FROM figure WHERE as_of IS NOT NULL AND qualifier <> 'forecast'",
    ),
    (
        "source",
        "SELECT rowid, published FROM source WHERE published IS NOT NULL",
    ),
    ("country", "SELECT rowid, reviewed FROM country"),
    ("initiative", "SELECT rowid, reviewed FROM initiative"),
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
    let mut problems = addresses(db, scene).await?;
    problems.extend(reviews(db, scene).await?);
    problems.extend(future(db, scene).await?);
    Ok(problems)
}

async fn addresses(db: &mut SqliteConnection, scene: &Scene<'_>) -> anyhow::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for (table, sql) in ADDRESSES {
        for (rowid, address) in rows(db, sql).await.context("addresses")? {
            let Some(host) = host(&address) else {
                let what = format!("`{address}` is no address");
                let mend = "write the whole address as the browser shows it, or NULL";
                problems.push(scene.error((table, rowid), "address-malformed", what, mend));
                continue;
            };
            if SHORTENERS.contains(&host.as_str()) {
                let what = format!("`{host}` hides where the link leads");
                let mend = "open it, and write the address that it leads to";
                problems.push(scene.warning((table, rowid), "shortener", what, mend));
            }
        }
    }
    Ok(problems)
}

/// The host of a well-formed address, in small letters, without `www.`.
fn host(address: &str) -> Option<String> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.split(':').next()?.to_lowercase();
    let is_whole = host.contains('.')
        && host.split('.').all(|part| !part.is_empty())
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || ".-".contains(c))
        && !address
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || "<>\"".contains(c));
    is_whole.then(|| host.trim_start_matches("www.").to_owned())
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

async fn future(db: &mut SqliteConnection, scene: &Scene<'_>) -> anyhow::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for (table, sql) in PAST {
        for (rowid, text) in rows(db, sql).await.context("dates")? {
            let Ok(when) = text.parse::<When>() else {
                continue;
            };
            if when.recency().1 > scene.today.first_day() {
                let what = format!("{text} lies in the future");
                let mend = "correct the date; what is only planned is a forecast";
                problems.push(scene.warning((table, rowid), "future", what, mend));
            }
        }
    }
    Ok(problems)
}

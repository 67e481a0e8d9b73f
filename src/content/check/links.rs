//! Addresses of others: whether they can lead anywhere, and whether they say where.

use anyhow::Context;
use sqlx::SqliteConnection;

use super::{Scene, rows};
use crate::content::problem::Problem;

/// Hosts that hide where a link leads, and let it lead elsewhere tomorrow.
const SHORTENERS: &[&str] = &[
    "adf.ly",
    "amzn.to",
    "bit.do",
    "bit.ly",
    "bitly.com",
    "bl.ink",
    "buff.ly",
    "cutt.ly",
    "db.tt",
    "dlvr.it",
    "fb.me",
    "g.co",
    "goo.gl",
    "hubs.ly",
    "ht.ly",
    "ift.tt",
    "is.gd",
    "j.mp",
    "lnkd.in",
    "mcaf.ee",
    "ow.ly",
    "po.st",
    "qr.ae",
    "rb.gy",
    "rebrand.ly",
    "shorturl.at",
    "shorturl.com",
    "smarturl.it",
    "snip.ly",
    "soo.gd",
    "t.co",
    "t.ly",
    "t1p.de",
    "tiny.cc",
    "tiny.one",
    "tinyurl.com",
    "trib.al",
    "u.to",
    "urlz.fr",
    "v.gd",
    "v.ht",
    "wp.me",
    "x.co",
    "zpr.io",
];

/// Hosts, with the beginning of the path, that only pass visitors on, and count them.
const RELAYS: &[(&str, &str)] = &[
    ("l.facebook.com", "/"),
    ("lm.facebook.com", "/"),
    ("facebook.com", "/l.php"),
    ("l.instagram.com", "/"),
    ("l.messenger.com", "/"),
    ("out.reddit.com", "/"),
    ("google.com", "/url"),
    ("youtube.com", "/redirect"),
    ("linkedin.com", "/redir/"),
    ("vk.com", "/away.php"),
    ("href.li", "/"),
];

/// Mail programs that put an address of their own, one for each customer, before every link.
const RELAY_DOMAINS: &[&str] = &[
    ".safelinks.protection.outlook.com",
    ".urldefense.com",
    ".list-manage.com",
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

/// How many letters the last part of a host has at least.
const TOP_LEVEL_CHARS_MIN: usize = 2;

pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for (table, sql) in ADDRESSES {
        for (rowid, address) in rows(db, sql).await.context("addresses")? {
            let Some((host, path)) = host_and_path(&address) else {
                let what = format!("`{address}` is no address");
                let mend = "write the whole address as the browser shows it, or NULL";
                problems.push(scene.error((table, rowid), "address-malformed", what, mend));
                continue;
            };
            if hides_its_aim(&host, path) {
                let what = format!("`{host}` hides where the link leads");
                let mend = "open it, and write the address that it leads to";
                problems.push(scene.warning((table, rowid), "shortener", what, mend));
            }
        }
    }
    Ok(problems)
}

fn hides_its_aim(host: &str, path: &str) -> bool {
    let is_relay = |(relay, start): &(&str, &str)| host == *relay && path.starts_with(start);
    SHORTENERS.contains(&host)
        || RELAYS.iter().any(is_relay)
        || RELAY_DOMAINS.iter().any(|domain| host.ends_with(domain))
}

/// The host of a well-formed address, in small letters and without `www.`, and what follows it.
pub(super) fn host_and_path(address: &str) -> Option<(String, &str)> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let (_, top_level) = host.rsplit_once('.')?;
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || "-_".contains(c))
    };
    let is_whole = host.split('.').all(is_label)
        && top_level.chars().count() >= TOP_LEVEL_CHARS_MIN
        && (top_level.chars().all(char::is_alphabetic) || top_level.starts_with("xn--"))
        && port.parse::<u16>().is_ok_and(|port| port > 0);
    let is_clean = !address
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || "<>\"\\\u{ad}\u{200b}\u{2060}".contains(c));
    (is_whole && is_clean).then(|| (host.to_owned(), path))
}

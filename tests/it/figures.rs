//! Figures, towns, links and dates that cannot be right, alone or beside each other.

use std::fs;

use crate::check::{FRANCE, report};
use crate::support::Desk;

const OCCI: &str = "online-civil-courage-initiative-occi";
const SURVEY: &str = "'exact', 81, 'viewers-who-would-report'";

/// What is told of a row after these edits of its file, which add no line above it.
fn told(file: &str, row: &str, edits: &[(&str, &str)]) -> String {
    let desk = Desk::new();
    let line = desk.line_of(file, row);
    for (from, to) in edits {
        desk.edit(file, from, to);
    }
    let start = format!("{file}:{line}: ");
    let found = report(&desk);
    let of_row: Vec<&str> = found
        .iter()
        .filter_map(|problem| problem.strip_prefix(&start))
        .collect();
    assert!(!of_row.is_empty(), "nothing told of {row}: {found:?}");
    of_row.join("\n")
}

/// What is told of rows that are added to a file, one after the other.
fn told_of_new(file: &str, statement: &str) -> String {
    let desk = Desk::new();
    let path = desk.data().join(file);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}{statement}\n")).unwrap();
    let found = report(&desk);
    let line = text.lines().count();
    let is_new = |problem: &&String| {
        let rest = problem.strip_prefix(&format!("{file}:"));
        let at = rest.and_then(|rest| rest.split(':').next()?.parse::<usize>().ok());
        at.is_some_and(|at| at > line)
    };
    let of_new: Vec<&str> = found.iter().filter(is_new).map(String::as_str).collect();
    of_new.join("\n")
}

#[test]
fn shares_and_ranks_are_no_people() {
    let row = "('nolikes-would-report', ";
    let people = (SURVEY, "'exact', 81, 'people-reached'");
    let story = ("auf Facebook waren.", "auf Facebook waren (81\u{a0}%).");
    let headed = (
        "1, 'approx', 15000000, 'people-reached'",
        "0, 'approx', 15000, 'views'",
    );
    let head = (
        "'nolikesforracism', 0, 'exact', 81",
        "'nolikesforracism', 1, 'exact', 81",
    );
    for edits in [&[people][..], &[head, people, headed, story]] {
        let found = told(FRANCE, row, edits);
        assert!(found.contains("warning[share-as-people]"), "{found}");
    }
    let found = told(
        FRANCE,
        "('d-egal-a-egal-teams',",
        &[(
            "'exact', 4, 'university-teams'",
            "'exact', 1, 'university-teams'",
        )],
    );
    assert!(found.contains("warning[number-like-a-rank]"), "{found}");
}

#[test]
fn no_part_is_larger_than_its_whole() {
    let found = told(
        FRANCE,
        "('occi-organisations-france',",
        &[(
            "'exact', 42, 'organisations-engaged'",
            "'exact', 42000, 'organisations-engaged'",
        )],
    );
    assert!(
        found.contains(
            "error[part-larger-than-whole]: figure `occi-organisations-france` says 42000"
        ),
        "{found}"
    );
    let views = "INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
        ('nolikes-views', 'nolikesforracism', 0, 'exact', 2000000, 'views', 'whole', NULL, 'origin-france', 'nolikes-two-counts'),
        ('nolikes-views-three-days', 'nolikesforracism', 0, 'exact', 2000000, 'views', 'first-3-days', '2015-10', 'origin-france', 'nolikes-two-counts'),
        ('nolikes-views-ten-hours', 'nolikesforracism', 0, 'exact', 9000000, 'views', 'first-10-hours', '2015-10', 'origin-france', 'nolikes-two-counts'),
        ('nolikes-views-half-day', 'nolikesforracism', 0, 'exact', 1000000, 'views', 'first-12-hours', '2015-10', 'origin-france', 'nolikes-two-counts');";
    let found = told_of_new(FRANCE, views);
    assert!(
        found.contains(
            "error[part-larger-than-whole]: figure `nolikes-views-ten-hours` says 9000000"
        ),
        "{found}"
    );
    assert!(
        !found.contains("figure `nolikes-views-half-day`"),
        "{found}"
    );
    let found = told(
        FRANCE,
        "('nolikes-views-first-day',",
        &[("'nearly', 3000000, 'views'", "'nearly', 300000000, 'views'")],
    );
    assert!(found.contains("warning[beginning-beyond-whole]"), "{found}");
}

#[test]
fn counts_of_one_thing_agree_or_say_why() {
    let row = |slug: &str, value: u32, period: &str, as_of: &str| {
        format!(
            "('{slug}', '{OCCI}', 0, 'exact', {value}, 'views', 'europe', '{period}', {as_of}, 'origin-france', 'undated')"
        )
    };
    let head = "INSERT INTO figure (slug, initiative, headed, qualifier, value, unit, area, period, as_of, source, note) VALUES\n";
    for (one, other, is_told) in [
        (
            (100_000, "unknown", "NULL"),
            (20_000_000, "unknown", "NULL"),
            true,
        ),
        (
            (100_000, "unknown", "NULL"),
            (101_000, "unknown", "NULL"),
            false,
        ),
        (
            (100_000, "whole", "'2019'"),
            (50_000, "unknown", "'2020'"),
            true,
        ),
        (
            (100_000, "2019", "'2019'"),
            (50_000, "2020", "'2020'"),
            false,
        ),
    ] {
        let rows = [
            row("occi-one", one.0, one.1, one.2),
            row("occi-other", other.0, other.1, other.2),
        ];
        let found = told_of_new("initiatives.sql", &format!("{head}{};", rows.join(",\n")));
        let is_found = found.contains("warning[counters-disagree]");
        assert_eq!(is_found, is_told, "{one:?} {other:?} {found}");
    }
}

#[test]
fn figures_and_towns_stay_in_their_country() {
    let found = told_of_new(
        "countries/be.sql",
        "INSERT INTO presence_text (country, initiative, locale, text) VALUES
            ('belgium', 'p2p-facebook-global', 'es', 'Mucho: {figure:nolikes-people}.');",
    );
    assert!(
        found.contains("warning[figure-of-elsewhere]: a text about belgium tells `nolikes-people`, a figure of france"),
        "{found}"
    );
    for (from, to, wanted) in [
        (
            "48.86, 2.35",
            "2.35, 48.86",
            "with its two coordinates swapped",
        ),
        ("48.86, 2.35", "18.86, 2.35", "lies far outside of FR"),
    ] {
        let found = told(FRANCE, "('paris', 'FR',", &[(from, to)]);
        assert!(found.contains("warning[place-elsewhere]"), "{found}");
        assert!(found.contains(wanted), "{found}");
    }
}

#[test]
fn links_lead_where_they_say() {
    let link = "https://www.isdglobal.org/";
    let desk = Desk::new();
    let path = desk.data().join("partners.sql");
    let text = fs::read_to_string(&path).unwrap();
    let addresses = [
        ("https://www.licra", "address-malformed"),
        ("https://licra.org:abc/", "address-malformed"),
        ("https://-licra.org/", "address-malformed"),
        ("https://licra.o/", "address-malformed"),
        ("https://urlz.fr/a", "shortener"),
        ("https://tiny.cc/a", "shortener"),
        ("https://bitly.com/a", "shortener"),
        ("https://dlvr.it/a", "shortener"),
        ("https://g.co/a", "shortener"),
        ("https://amzn.to/a", "shortener"),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Flicra.org",
            "shortener",
        ),
        (
            "https://www.google.com/url?q=https://licra.org",
            "shortener",
        ),
        ("https://exa_mple.tumblr.com/", ""),
        ("https://www.google.com/search", ""),
        ("https://licra.org:8443/", ""),
        ("https://xn--fiqs8s.xn--fiqs8s/", ""),
    ];
    let rows: Vec<String> = addresses
        .iter()
        .enumerate()
        .map(|(n, (address, _))| format!("('linked-{n}', 'Linked {n}', 'ngo', NULL, '{address}')"))
        .collect();
    let head = "INSERT INTO partner (slug, name, kind, home, link) VALUES\n";
    fs::write(&path, format!("{text}{head}{};\n", rows.join(",\n"))).unwrap();
    assert!(text.contains(link));
    let found = report(&desk);
    for (n, (address, rule)) in addresses.iter().enumerate() {
        let start = format!("partners.sql:{}: ", text.lines().count() + 2 + n);
        let of_row = found.iter().filter(|problem| problem.starts_with(&start));
        let of_row: Vec<&String> = of_row
            .filter(|problem| !problem.contains("partner-without-part"))
            .collect();
        let is_right = match of_row[..] {
            [] => rule.is_empty(),
            [problem] => !rule.is_empty() && problem.contains(&format!("[{rule}]")),
            _ => false,
        };
        assert!(is_right, "{address}: {of_row:?}");
    }
}

#[test]
fn campaigns_with_the_same_words_or_the_same_link_look_alike() {
    let found = told(
        FRANCE,
        "('prevenir', 'france',",
        &[(
            "'Prévenir, ESSEC Business School'",
            "'Sciences Po: Rooted 2'",
        )],
    );
    assert!(
        found.contains("warning[alike]: `prevenir` looks like `rooted2`"),
        "{found}"
    );
    let found = told(
        FRANCE,
        "('prevenir', 'france',",
        &[
            (
                "'paris', NULL, 'unknown', NULL)",
                "'paris', NULL, 'unknown', 'https://www.licra.org/a/')",
            ),
            (
                "'cergy', NULL, 'unknown', NULL)",
                "'cergy', NULL, 'unknown', 'https://licra.org/a')",
            ),
        ],
    );
    assert!(
        found.contains("warning[alike]: `prevenir` has the link of `rooted2`"),
        "{found}"
    );
}

#[test]
fn no_date_lies_ahead_or_before_anybody_counted() {
    let desk = Desk::new();
    desk.edit(
        FRANCE,
        "'first-24-hours', '2015-10'",
        "'first-24-hours', '1015-10'",
    );
    let sources = desk.data().join("sources.sql");
    let text = fs::read_to_string(&sources).unwrap();
    let added = "INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
        ('ahead', 'Ahead', 'en', 'Nobody', NULL, 'unknown', NULL, '2099-01-01');
        INSERT INTO resource (slug, kind, title, language, publisher, published, link, source) VALUES
        ('ahead', 'guide', 'Ahead', 'en', 'Nobody', '2099', NULL, 'ahead');
        INSERT INTO resource_text (resource, locale, summary) VALUES ('ahead', 'en', 'Ahead of its time.');
        INSERT INTO address (path, moved_to, removed) VALUES ('/campaigns/ahead', NULL, '2099');
        INSERT INTO address_text (path, locale, title, text) VALUES ('/campaigns/ahead', 'en', 'Ahead', 'It was ahead of its time.');\n";
    fs::write(&sources, format!("{text}{added}")).unwrap();
    let found = report(&desk).join("\n");
    assert!(found.contains("error[impossible-date]: 1015-10"), "{found}");
    assert_eq!(found.matches("warning[future]").count(), 3, "{found}");
}

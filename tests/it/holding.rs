//! What a fault holds back: the country it stands in and no other, told with its place, by `check` and by the site alike.

use std::fs;

use crate::check::{FRANCE, PREVENIR, expect, report};
use crate::support::Desk;

const BRITAIN: &str = "countries/gb.sql";
const ROOTED: &str = "('rooted2-people', 'rooted2', 1, 'at_least', 35000,";

fn append(desk: &Desk, file: &str, text: &str) {
    let path = desk.data().join(file);
    let before = fs::read_to_string(&path).unwrap_or_default();
    fs::write(path, before + text).unwrap();
}

/// What `check` says is held back.
fn held(desk: &Desk) -> String {
    let told = String::from_utf8(desk.run(&["check"]).stderr).unwrap();
    let (_, held) = told.trim_end().rsplit_once("; ").unwrap();
    held.to_owned()
}

/// A desk whose site has run, so that the seeds as they are have been accepted.
fn accepted() -> Desk {
    let desk = Desk::new();
    assert_eq!(desk.serve().stop(), 0);
    desk
}

#[test]
fn a_fault_in_one_country_hides_none_in_another() {
    let desk = Desk::new();
    desk.edit(FRANCE, ROOTED, &ROOTED.replace("at_least", "more"));
    append(
        &desk,
        BRITAIN,
        "INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('wordless', 'united-kingdom', 'online-civil-courage-initiative-occi', NULL, NULL, 'unknown', NULL);\n",
    );
    desk.edit(
        "countries/be.sql",
        "{total:people-reached}",
        "{total:views}",
    );
    let found = report(&desk).join("\n");
    for wanted in [
        "countries/gb.sql:",
        "error[default-language]: campaign `wordless`",
        "error[total-of-nothing]: the introduction of `belgium`",
        "error[figure-qualifier]",
    ] {
        assert!(found.contains(wanted), "wanted {wanted}\ngot {found}");
    }
    assert!(!found.contains("unloadable"), "{found}");
    assert_eq!(
        held(&desk),
        "held back: countries/be.sql, countries/fr.sql, countries/gb.sql"
    );
}

#[test]
fn what_could_not_be_shown_is_found_before() {
    for (row, from, to, rule) in [
        (ROOTED, "'rooted2', 1", "'', 1", "error[reference]"),
        (ROOTED, "35000", "35.000", "error[wrong-type]"),
        (ROOTED, "35000", "1e3", "error[syntax]"),
        (PREVENIR, "1000000", "1,000,000", "error[row-length]"),
        (
            "('hack-for-good', 1, '2026-11-25'",
            "2026-11-25",
            "2026-02-30",
            "error[date]",
        ),
        (
            "('rooted2', 'en', '#Rooted2, Sciences Po', 'Roots that people share',",
            "that people share",
            "for {figure:rooted2-people}",
            "error[prose]",
        ),
    ] {
        expect(row, from, to, rule);
    }
    let desk = Desk::new();
    let text = fs::read_to_string(desk.data().join(FRANCE)).unwrap();
    let bad = text.replacen("'first-24-hours'", "'first-2x-hours'", 1);
    fs::write(
        desk.data().join(FRANCE),
        bad.replacen("'first-24", "'first-1", 1),
    )
    .unwrap();
    append(
        &desk,
        FRANCE,
        "INSERT INTO country_language (country, locale) VALUES
  ('france', 'es');\n",
    );
    let found = report(&desk).join("\n");
    for wanted in ["error[figure-period]", "error[promised-language]"] {
        assert!(found.contains(wanted), "wanted {wanted}\ngot {found}");
    }
}

#[test]
fn what_editors_and_systems_leave_beside_the_seeds_is_passed_over() {
    let desk = Desk::new();
    std::os::unix::fs::symlink("me@host.1", desk.data().join(".#units.sql")).unwrap();
    fs::write(desk.data().join("._units.sql"), [0, 5, 22, 7]).unwrap();
    assert_eq!(report(&desk), [""; 0]);
    fs::rename(
        desk.data().join(FRANCE),
        desk.data().join("countries/FR.SQL"),
    )
    .unwrap();
    assert_eq!(report(&desk), [""; 0], "another spelling is as good");
}

#[test]
fn a_page_is_not_lost_by_a_save_that_was_cut_short() {
    let desk = accepted();
    let path = desk.data().join(FRANCE);
    let text = fs::read_to_string(&path).unwrap();
    // After the end of a statement, so that the rest is good SQL.
    for end in ["-- P2P", "INSERT INTO country_text"] {
        let cut = &text[..text.find(end).unwrap()];
        fs::write(&path, cut).unwrap();
        let found = report(&desk).join("\n");
        let start = format!("{FRANCE}:1: error[lost-address]: ");
        assert!(found.contains(&start), "{end}: {found}");
        assert_eq!(held(&desk), "held back: countries/fr.sql", "{end}");
    }
    fs::remove_file(&path).unwrap();
    let found = report(&desk).join("\n");
    assert!(found.contains("error[missing-file]"), "{found}");
    // Under another name it is all there.
    fs::write(desk.data().join("countries/france.sql"), &text).unwrap();
    assert_eq!(report(&desk), [""; 0]);
    let site = desk.serve();
    assert!(!site.get("/healthz").body.contains(".sql"));
}

#[test]
fn who_takes_a_campaign_off_says_what_became_of_it() {
    let desk = accepted();
    let path = desk.data().join("countries/se.sql");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("'jagarhar'", "'jagarhar-sverige'")).unwrap();
    let found = report(&desk).join("\n");
    assert!(
        found.contains("pages that were published are gone: /campaigns/jagarhar"),
        "{found}"
    );
    append(
        &desk,
        "addresses.sql",
        "INSERT INTO address (path, moved_to, removed) VALUES
  ('/campaigns/jagarhar', '/campaigns/jagarhar-sverige', NULL);\n",
    );
    assert!(!report(&desk).join("\n").contains("lost-address"));
}

#[test]
fn what_a_change_breaks_elsewhere_is_told_of_the_change() {
    let desk = Desk::new();
    append(
        &desk,
        "countries/be.sql",
        "INSERT INTO campaign_source (campaign, source) VALUES
  ('nolikesforracism', 'origin-belgium');\n",
    );
    assert_eq!(desk.serve().stop(), 0);
    // Belgium refers to a campaign of France, which gets another name.
    let path = desk.data().join(FRANCE);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replace("'nolikesforracism'", "'nolikes-4-racism'"),
    )
    .unwrap();
    append(
        &desk,
        "addresses.sql",
        "INSERT INTO address (path, moved_to, removed) VALUES
  ('/campaigns/nolikesforracism', '/campaigns/nolikes-4-racism', NULL);\n",
    );
    let found = report(&desk).join("\n");
    assert!(found.contains("countries/be.sql:"), "{found}");
    let wanted =
        format!("{FRANCE}:1: error[misfit]: what was changed here does not fit countries/be.sql:");
    assert!(found.contains(&wanted), "{found}");
}

#[test]
fn addresses_lead_to_a_page_in_one_hop() {
    let desk = Desk::new();
    append(
        &desk,
        "addresses.sql",
        "INSERT INTO address (path, moved_to, removed) VALUES
  ('/campaigns/good', '/campaigns/rooted2', NULL),
  ('/campaigns/nowhere', '/campaigns/none', NULL),
  ('/campaigns/a', '/campaigns/b', NULL),
  ('/campaigns/b', '/campaigns/a', NULL),
  ('/campaigns/prevenir', '/campaigns/rooted2', NULL);\n",
    );
    let found = report(&desk);
    let lines: Vec<&str> = found
        .iter()
        .filter_map(|problem| problem.split(": error").next())
        .collect();
    assert_eq!(
        lines,
        [
            "addresses.sql:3",
            "addresses.sql:4",
            "addresses.sql:5",
            "addresses.sql:6"
        ],
        "{found:#?}"
    );
    assert!(found[3].contains("error[address-is-a-page]"), "{found:#?}");
}

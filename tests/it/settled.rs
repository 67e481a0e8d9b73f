//! The wording of what was accepted is not judged again at every change; whatever else a change breaks is found all the same.

use std::fmt::Write;
use std::fs;

use crate::check::FRANCE;
use crate::support::{Desk, TestSite, wait_for};

const GERMANY: &str = "countries/de.sql";
const BRITAIN: &str = "countries/gb.sql";
const BRITAIN_TITLE: &str = "'Counterspeech in the United Kingdom'";

fn health(site: &TestSite<'_>) -> String {
    site.get("/healthz").body
}

/// A figure of France that a story of Germany tells.
const FIGURE: &str = "occi-organisations-france-2017";

#[test]
fn a_figure_that_another_country_tells_is_missed() {
    let desk = Desk::new();
    let site = desk.serve();
    desk.edit(
        GERMANY,
        "{figure:dont-be-silent-field} and won",
        &format!("{{figure:{FIGURE}}} and won"),
    );
    wait_for("the figure of France in Germany", || {
        let page = site.get("/en/campaigns/dont-be-silent-berlin");
        page.body.contains("24 organisations").then_some(())
    });
    assert!(!health(&site).contains(".sql"), "{}", health(&site));
    let path = desk.data().join(FRANCE);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace(FIGURE, "occi-2017")).unwrap();
    wait_for("the fault", || health(&site).contains(FRANCE).then_some(()));
    let page = site.get("/en/campaigns/dont-be-silent-berlin");
    assert!(page.body.contains("24 organisations"));
}

#[test]
fn wording_is_judged_where_something_changed_also_while_another_country_is_held() {
    let desk = Desk::new();
    let site = desk.serve();
    desk.edit(FRANCE, "1, 'at_least', 35000,", "1, 'more', 35000,");
    wait_for("the first fault", || {
        health(&site).contains(FRANCE).then_some(())
    });
    desk.edit(BRITAIN, BRITAIN_TITLE, "'Counter\u{200b}speech in Britain'");
    wait_for("the second fault", || {
        health(&site).contains(BRITAIN).then_some(())
    });
    assert!(health(&site).contains(FRANCE));
    assert_eq!(
        site.title("united-kingdom"),
        "Counterspeech in the United Kingdom"
    );
}

/// A typed number in one title is warned of when it is saved, and not again with the change of another file.
#[test]
fn the_log_warns_of_what_has_changed() {
    let desk = Desk::new();
    let site = desk.serve();
    let warnings = || site.log().matches("warning[typed-number]").count();
    let before = warnings();
    desk.edit(BRITAIN, BRITAIN_TITLE, "'1,250 people in Britain'");
    wait_for("the warning", || (warnings() == before + 1).then_some(()));
    desk.edit(FRANCE, "'Counterspeech in France'", "'France anew'");
    wait_for("the other change", || {
        (site.title("france") == "France anew").then_some(())
    });
    assert_eq!(warnings(), before + 1);
    // `check` tells all.
    let told = String::from_utf8(desk.run(&["check"]).stdout).unwrap();
    assert!(told.contains("warning[typed-number]"), "{told}");
}

#[test]
fn of_very_many_warnings_the_log_tells_some_and_how_many_there_are() {
    const CAMPAIGNS: usize = 60;
    let desk = Desk::new();
    let path = desk.data().join(FRANCE);
    let mut text = fs::read_to_string(&path).unwrap();
    // Three languages miss in each.
    for number in 0..CAMPAIGNS {
        write!(
            text,
            "
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('extra-{number}', 'france', 'online-civil-courage-initiative-occi', NULL, NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('extra-{number}', 'en', 'Extra {number}', 'One more campaign', 'It is told in English only.');
INSERT INTO campaign_source (campaign, source) VALUES ('extra-{number}', 'origin-france');
"
        )
        .unwrap();
    }
    fs::write(&path, text).unwrap();
    let site = desk.serve();
    let rest = wait_for("the rest to be counted", || {
        let log = site.log();
        let (_, rest) = log.split_once("warnings that are not logged: ")?;
        rest.split_once(';')?.0.parse::<usize>().ok()
    });
    let told = site.log().matches("warning[").count();
    assert_eq!(told, 100);
    let checked = desk.run(&["check"]);
    let all = String::from_utf8(checked.stdout).unwrap();
    assert_eq!(all.matches("warning[").count(), told + rest);
    assert!(rest >= 3 * CAMPAIGNS - told);
}

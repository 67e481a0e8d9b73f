//! Starting again: what was published last is shown at once, and never for long anything else than what the seeds say.

use std::fs;
use std::ops::RangeBounds;
use std::path::PathBuf;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use crate::check::FRANCE;
use crate::support::{Desk, TestSite, wait_for};

const BRITAIN: &str = "countries/gb.sql";
pub(crate) const TITLE: &str = "Counterspeech in France";

/// A campaign that is in the directory for a while.
const EXTRA: &str = "
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('extra', 'united-kingdom', 'online-civil-courage-initiative-occi', NULL, NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('extra', 'en', 'Extra', 'One more campaign', 'It is here for a while.');
INSERT INTO campaign_source (campaign, source) VALUES ('extra', 'origin-france');
";

pub(crate) fn kept(desk: &Desk) -> PathBuf {
    desk.state().join("content.kept")
}

/// Whether the site has begun with what was kept.
fn began_as_kept(site: &TestSite<'_>) -> bool {
    site.log().contains("shown as it was kept")
}

/// The log arrives by itself, and maybe later than a page.
fn expect_begun_as_kept(site: &TestSite<'_>) {
    wait_for("the log to tell of what was kept", || {
        began_as_kept(site).then_some(())
    });
}

/// Runs the site until it has kept what it shows.
fn keep(desk: &Desk) {
    let file = kept(desk);
    let before = fs::read(&file).ok();
    let site = desk.serve();
    wait_for("the content to be kept", || {
        let now = fs::read(&file).ok();
        (now.is_some() && now != before).then_some(())
    });
    drop(site);
}

fn desk_with_kept() -> Desk {
    let desk = Desk::new();
    keep(&desk);
    desk
}

#[test]
fn an_unchanged_start_shows_what_was_kept() {
    let desk = desk_with_kept();
    let site = desk.serve();
    assert_eq!(site.title("france"), TITLE);
    expect_begun_as_kept(&site);
    drop(site);
    // The same texts in files that look new, as after a fresh clone.
    let path = desk.data().join(FRANCE);
    fs::write(&path, fs::read(&path).unwrap()).unwrap();
    let site = desk.serve();
    assert_eq!(site.title("france"), TITLE);
    expect_begun_as_kept(&site);
}

#[test]
fn all_of_it_is_kept() {
    let desk = Desk::new();
    let all = |site: &TestSite<'_>| {
        [
            "/en",
            "/en/locations/france",
            "/ar/campaigns/paris-counterspeech-lab",
            "/fr/initiatives/online-civil-courage-initiative-occi",
            "/de/resources",
            "/en/coverage",
            "/en/search?q=hate",
        ]
        .map(|path| {
            let page = site.get(path);
            assert_eq!(page.status, 200, "{path}");
            page.text("main")
        })
    };
    let site = desk.serve();
    let before = all(&site);
    wait_for("the content to be kept", || {
        kept(&desk).exists().then_some(())
    });
    drop(site);
    let site = desk.serve();
    assert_eq!(all(&site), before);
    expect_begun_as_kept(&site);
}

#[test]
fn a_change_is_seen_after_an_unchanged_start_and_after_the_next() {
    let desk = desk_with_kept();
    let site = desk.serve();
    desk.edit(FRANCE, &format!("'{TITLE}'"), "'France, changed'");
    wait_for("the change", || {
        (site.title("france") == "France, changed").then_some(())
    });
    drop(site);
    let site = desk.serve();
    assert_eq!(site.title("france"), "France, changed");
}

#[test]
fn what_changed_while_the_site_was_down_is_shown() {
    let desk = desk_with_kept();
    desk.edit(FRANCE, &format!("'{TITLE}'"), "'France, meanwhile'");
    let site = desk.serve();
    assert_eq!(site.title("france"), "France, meanwhile");
    assert!(!began_as_kept(&site));
}

#[test]
fn a_fault_that_was_saved_while_the_site_was_down_is_told() {
    let desk = desk_with_kept();
    desk.edit(FRANCE, "1, 'at_least', 35000,", "1, 'more', 35000,");
    let site = desk.serve();
    assert_eq!(site.title("france"), TITLE);
    assert!(site.get("/healthz").body.contains(FRANCE));
}

#[test]
fn damaged_files_are_not_believed() {
    let desk = desk_with_kept();
    let file = kept(&desk);
    let bytes = fs::read(&file).unwrap();
    let wrong = TITLE.replace("France", "Frinze");
    let mut changed = bytes.clone();
    let at = bytes
        .windows(TITLE.len())
        .position(|window| window == TITLE.as_bytes())
        .unwrap();
    changed[at..at + wrong.len()].copy_from_slice(wrong.as_bytes());
    for damaged in [&changed, &bytes[..bytes.len() / 2], &[]] {
        fs::write(&file, damaged).unwrap();
        let site = desk.serve();
        assert_eq!(site.title("france"), TITLE);
        assert!(!began_as_kept(&site));
    }
}

#[test]
fn without_its_database_the_site_shows_what_was_kept_and_takes_changes() {
    for damage in [None, Some("this is no database")] {
        let desk = desk_with_kept();
        let database = desk.state().join("content.db");
        match damage {
            Some(text) => fs::write(&database, text).unwrap(),
            None => fs::remove_file(&database).unwrap(),
        }
        let site = desk.serve();
        assert_eq!(site.title("france"), TITLE);
        expect_begun_as_kept(&site);
        desk.edit(FRANCE, &format!("'{TITLE}'"), "'France, changed'");
        wait_for("the change", || {
            (site.title("france") == "France, changed").then_some(())
        });
        // What was accepted is known again.
        desk.edit(FRANCE, "1, 'at_least', 35000,", "1, 'more', 35000,");
        wait_for("the fault", || {
            site.get("/healthz").body.contains(FRANCE).then_some(())
        });
        assert_eq!(site.title("france"), "France, changed");
    }
}

/// Damage in its middle is met only when that is read.
#[test]
fn a_database_that_is_damaged_within_is_made_anew() {
    let desk = desk_with_kept();
    damage_within(&desk);
    // First with what was kept, so that it is met by a change; then without, so that it is met at the start.
    let site = desk.serve();
    desk.edit(FRANCE, &format!("'{TITLE}'"), "'France, changed'");
    wait_for("the change", || {
        (site.title("france") == "France, changed").then_some(())
    });
    expect_made_anew(&site);
    drop(site);
    damage_within(&desk);
    fs::remove_file(kept(&desk)).unwrap();
    let site = desk.serve();
    assert_eq!(site.title("france"), "France, changed");
    expect_made_anew(&site);
}

pub(crate) fn expect_made_anew(site: &TestSite<'_>) {
    wait_for("the log to tell of a new database", || {
        site.log().contains("is made anew").then_some(())
    });
}

/// Overwrites all pages of the content database but those that say what is in it.
fn damage_within(desk: &Desk) {
    const PAGES_LEFT: usize = 40;
    in_database(desk, async |_| {});
    damage(desk, PAGES_LEFT..);
}

/// Does something in the content database, with nothing left in its log.
pub(crate) fn in_database(desk: &Desk, work: impl AsyncFnOnce(&mut SqliteConnection)) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let options = SqliteConnectOptions::new().filename(desk.state().join("content.db"));
    runtime.block_on(async {
        let mut db = options.create_if_missing(true).connect().await.unwrap();
        work(&mut db).await;
        let all = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)");
        all.execute(&mut db).await.unwrap();
        db.close().await.unwrap();
    });
}

/// Overwrites pages of the content database, counted from 0.
pub(crate) fn damage(desk: &Desk, pages: impl RangeBounds<usize>) {
    const PAGE_BYTES: usize = 4096;
    let database = desk.state().join("content.db");
    let mut bytes = fs::read(&database).unwrap();
    for (number, page) in bytes.chunks_mut(PAGE_BYTES).enumerate() {
        if pages.contains(&number) {
            page.fill(0xa5);
        }
    }
    fs::write(database, bytes).unwrap();
}

/// Somebody puts back the seeds, and an old copy of the kept content, from before a page was published.
#[test]
fn what_the_database_knows_better_is_not_forgotten() {
    let desk = desk_with_kept();
    let old = fs::read(kept(&desk)).unwrap();
    let britain = desk.data().join(BRITAIN);
    let before = fs::read_to_string(&britain).unwrap();
    fs::write(&britain, format!("{before}{EXTRA}")).unwrap();
    keep(&desk);
    assert_eq!(desk.serve().get("/en/campaigns/extra").status, 200);
    fs::write(kept(&desk), old).unwrap();
    fs::write(&britain, before).unwrap();
    let site = desk.serve();
    wait_for("the page that is lost", || {
        site.get("/healthz").body.contains(BRITAIN).then_some(())
    });
    assert_eq!(site.get("/en/campaigns/extra").status, 200);
}

//! A content database that cannot be used as it is, an older program’s or a damaged one: what it had accepted stays up.

use std::fs;
use std::path::PathBuf;

use counterspeech_directory::content::seed::MIGRATIONS;
use counterspeech_directory::content::seed_file::digest;

use crate::kept::{damage, expect_made_anew, in_database};
use crate::support::{Desk, TestSite, wait_for};

const FRANCE: &str = "countries/fr.sql";
const FRANCE_TITLE: &str = "'Counterspeech in France'";
const BRITAIN: &str = "countries/gb.sql";
const BRITAIN_TITLE: &str = "'Counterspeech in the United Kingdom'";

/// A figure of France, and what no figure may be.
const FIGURE: &str = "1, 'at_least', 35000,";
const NO_FIGURE: &str = "1, 'more', 35000,";

/// What makes a program of another schema out of the one that made the database.
const OTHER_SCHEMA: &str = "UPDATE _sqlx_migrations SET checksum = x'00'";

/// A desk whose site has accepted a new title of France, and is down while its file has a fault.
fn desk_with_fault() -> Desk {
    let desk = Desk::new();
    desk.edit(FRANCE, FRANCE_TITLE, "'France anew'");
    drop(desk.serve());
    desk.edit(FRANCE, FIGURE, NO_FIGURE);
    desk
}

fn as_of_another_schema(desk: &Desk) {
    in_database(desk, async |db| {
        sqlx::query(OTHER_SCHEMA).execute(db).await.unwrap();
    });
}

fn names_fault(site: &TestSite<'_>, file: &str) -> bool {
    site.get("/healthz").body.contains(file)
}

/// Nothing is left beside the new database.
fn expect_forgotten(desk: &Desk) {
    let names = fs::read_dir(desk.state()).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    let old = names
        .iter()
        .filter(|name| name.to_string_lossy().contains("old"));
    assert_eq!(old.count(), 0, "{names:?}");
}

#[test]
fn a_held_country_stays_up_when_the_schema_changes() {
    let desk = desk_with_fault();
    as_of_another_schema(&desk);
    desk.edit(BRITAIN, BRITAIN_TITLE, "'Britain anew'");
    // Also after the start that follows.
    for _ in 0..2 {
        let site = desk.serve();
        assert_eq!(site.title("france"), "France anew");
        assert_eq!(site.title("united-kingdom"), "Britain anew");
        assert!(names_fault(&site, FRANCE));
    }
    expect_forgotten(&desk);
}

#[test]
fn a_fault_in_a_shared_file_holds_everything_when_the_schema_changes() {
    let desk = desk_with_fault();
    as_of_another_schema(&desk);
    desk.edit(
        "units.sql",
        "('dislikes', 'events')",
        "('dislikes', 'rank')",
    );
    desk.edit(BRITAIN, BRITAIN_TITLE, "'Britain anew'");
    let site = desk.serve();
    assert_eq!(site.title("france"), "France anew");
    assert_eq!(
        site.title("united-kingdom"),
        BRITAIN_TITLE.trim_matches('\'')
    );
    assert!(names_fault(&site, "units.sql"));
}

#[test]
fn a_held_country_stays_up_when_the_database_is_damaged() {
    let desk = desk_with_fault();
    let mut page: u32 = 0;
    in_database(&desk, async |db| {
        let table = "SELECT rootpage FROM sqlite_schema WHERE name = 'campaign_text'";
        page = sqlx::query_scalar(table).fetch_one(&mut *db).await.unwrap();
    });
    // SQLite counts from 1.
    let first = usize::try_from(page).unwrap() - 1;
    damage(&desk, first..=first);
    let site = desk.serve();
    expect_made_anew(&site);
    assert_eq!(site.title("france"), "France anew");
    assert!(names_fault(&site, FRANCE));
    expect_forgotten(&desk);
}

/// Puts another text in the place of an accepted one, as if the other program had accepted it.
fn accept(desk: &Desk, file: &str, text: &str) {
    in_database(desk, async |db| {
        sqlx::query("UPDATE seed_file SET text = $1, digest = $2 WHERE path = $3")
            .bind(text)
            .bind(digest(text))
            .bind(file)
            .execute(db)
            .await
            .unwrap();
    });
}

#[test]
fn a_held_country_stays_up_when_what_is_shared_changes_with_the_schema() {
    let desk = desk_with_fault();
    as_of_another_schema(&desk);
    let units = fs::read_to_string(desk.data().join("units.sql")).unwrap();
    let other = units.replacen("'dislikes', 'events'", "'dislikes', 'rank'", 1);
    assert_ne!(units, other);
    accept(&desk, "units.sql", &other);
    let site = desk.serve();
    assert_eq!(site.title("france"), "France anew");
    assert!(names_fault(&site, FRANCE));
}

/// What lies in the state folder after a crash.
type Stage = fn(&Desk);

/// Whatever it is, what was accepted last counts, and nothing is left behind.
#[test]
fn a_takeover_that_was_cut_short_is_finished() {
    let stages: [(&str, Stage); 4] = [
        ("set aside", |desk| {
            fs::rename(desk.state().join("content.db"), old(desk)).unwrap();
        }),
        ("with a new one that is empty", |desk| {
            fs::rename(desk.state().join("content.db"), old(desk)).unwrap();
            in_database(desk, async |db| MIGRATIONS.run(db).await.unwrap());
        }),
        ("accepted, and not yet forgotten", lie_beside_older),
        ("the same, with another schema again", |desk| {
            lie_beside_older(desk);
            as_of_another_schema(desk);
        }),
    ];
    for (stage, make) in stages {
        let desk = desk_with_fault();
        in_database(&desk, async |_| {});
        make(&desk);
        let site = desk.serve();
        assert_eq!(site.title("france"), "France anew", "{stage}");
        assert!(names_fault(&site, FRANCE), "{stage}");
        expect_forgotten(&desk);
    }
}

/// Puts a database beside it that knows less.
fn lie_beside_older(desk: &Desk) {
    let older = Desk::new();
    drop(older.serve());
    in_database(&older, async |_| {});
    fs::copy(older.state().join("content.db"), old(desk)).unwrap();
}

fn old(desk: &Desk) -> PathBuf {
    desk.state().join("content.old.db")
}

/// What was accepted may not fit a new schema: then it holds nobody else back.
#[test]
fn what_no_longer_fits_is_left_out_when_the_schema_changes() {
    let desk = desk_with_fault();
    as_of_another_schema(&desk);
    let faulty = fs::read_to_string(desk.data().join(FRANCE)).unwrap();
    accept(&desk, FRANCE, &faulty);
    // A file that is as the other program accepted it, and one that is not.
    desk.edit(BRITAIN, BRITAIN_TITLE, "'Britain anew'");
    let site = desk.serve();
    assert_eq!(site.title("united-kingdom"), "Britain anew");
    assert_eq!(site.get("/en/locations/france").status, 404);
    assert!(names_fault(&site, FRANCE));
    desk.edit(FRANCE, NO_FIGURE, FIGURE);
    wait_for("the mended country", || {
        (site.get("/en/locations/france").status == 200).then_some(())
    });
    assert_eq!(site.title("france"), "France anew");
}

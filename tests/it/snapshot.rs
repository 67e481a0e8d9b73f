//! Starting again: what was published last is shown at once, and never anything else.

use std::fs;

use crate::support::{Desk, TestSite, wait_for};

const FRANCE: &str = "countries/fr.sql";
const TITLE: &str = "Counterspeech in France";

fn title(site: &TestSite<'_>) -> String {
    site.get("/en/locations/france").text("h1")
}

/// A site that has run before and kept what it published.
fn desk_with_snapshot() -> Desk {
    let desk = Desk::new();
    let site = desk.serve();
    let file = desk.state().join("content.snapshot");
    wait_for("the snapshot", || file.exists().then_some(()));
    drop(site);
    desk
}

#[test]
fn an_unchanged_start_does_not_open_the_content_database() {
    let desk = desk_with_snapshot();
    let database = desk.state().join("content.db");
    fs::write(&database, "this is no database").unwrap();
    let site = desk.serve();
    assert_eq!(title(&site), TITLE);
    assert_eq!(fs::read(&database).unwrap(), b"this is no database");
}

#[test]
fn a_change_is_seen_after_an_unchanged_start_and_after_the_next() {
    let desk = desk_with_snapshot();
    let site = desk.serve();
    desk.edit(FRANCE, &format!("'{TITLE}'"), "'France, changed'");
    wait_for("the change", || {
        (title(&site) == "France, changed").then_some(())
    });
    drop(site);
    let site = desk.serve();
    assert_eq!(title(&site), "France, changed");
}

#[test]
fn what_changed_while_the_site_was_down_is_shown() {
    let desk = desk_with_snapshot();
    desk.edit(FRANCE, &format!("'{TITLE}'"), "'France, meanwhile'");
    assert_eq!(title(&desk.serve()), "France, meanwhile");
}

#[test]
fn a_damaged_snapshot_is_not_believed() {
    let desk = desk_with_snapshot();
    let file = desk.state().join("content.snapshot");
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
        assert_eq!(title(&desk.serve()), TITLE);
    }
}

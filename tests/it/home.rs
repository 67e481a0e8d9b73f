//! The home page, and the door before it.

use crate::support::Desk;

#[test]
fn the_front_door_speaks_the_language_of_the_visitor() {
    let desk = Desk::new();
    let site = desk.serve();
    for (accepted, expected) in [
        ("fr-CA,fr;q=0.9,en;q=0.8", "/fr"),
        ("de, en;q=0.7, fr;q=0.9", "/de"),
        ("ar-EG", "/ar"),
        ("en-GB", "/en"),
        ("ja", "/en"),
        ("*", "/en"),
        ("fr;q=0, en;q=0.1", "/en"),
        ("FR", "/fr"),
        ("", "/en"),
        (";;;,,q=", "/en"),
    ] {
        let answer = site.get_with("/", &[("accept-language", accepted)]);
        assert_eq!(answer.status, 302, "{accepted}");
        assert_eq!(answer.header("location"), Some(expected), "{accepted}");
        assert!(answer.header("vary").unwrap().contains("accept-language"));
    }
    assert_eq!(site.get("/").header("location"), Some("/en"));
}

#[test]
fn home_lists_the_countries() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/fr");
    assert_eq!(
        page.attributes(".doors a", "href"),
        ["#countries", "/fr/resources", "/fr/contact"]
    );
    let listed = page.attributes(".regions a", "href");
    assert!(listed.len() >= 14, "{listed:?}");
    // The map leads where the list leads; only the list can be reached by keyboard.
    let mut drawn = page.attributes(".map a", "href");
    let mut sorted = listed.clone();
    drawn.sort();
    sorted.sort();
    assert_eq!(drawn, sorted);
    let stops = page.attributes(".map a", "tabindex");
    assert!(stops.iter().all(|stop| stop == "-1"), "{stops:?}");
}

#[test]
fn countries_stand_in_the_order_of_the_readers_dictionary() {
    let desk = Desk::new();
    let site = desk.serve();
    let names = |locale: &str| {
        let page = site.get(&format!("/{locale}"));
        let regions = page.texts(".regions > div");
        let europe = ["Europe", "Europa"];
        let is_europe = |text: &&String| europe.iter().any(|name| text.starts_with(name));
        regions.iter().find(is_europe).unwrap().clone()
    };
    let before = |text: &str, a: &str, b: &str| text.find(a).unwrap() < text.find(b).unwrap();
    assert!(before(&names("en"), "Germany", "Italy"));
    assert!(before(&names("de"), "Belgien", "Deutschland"));
    assert!(before(&names("fr"), "Allemagne", "Belgique"));
}

#[test]
fn the_directory_is_told_in_figures_that_are_counted() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en");
    let number = |noun: &str| -> usize {
        let all = page.texts(".numbers div");
        let row = all.iter().find(|row| row.starts_with(noun)).unwrap();
        row.split(' ').next_back().unwrap().parse().unwrap()
    };
    assert_eq!(number("countries"), page.texts(".regions a").len());
    let people = page.text(".numbers div");
    assert!(
        people.contains("people reached") && people.contains("million"),
        "{people}"
    );
}

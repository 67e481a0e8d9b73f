//! The page of an initiative.

use crate::support::Desk;

#[test]
fn initiatives_that_run_elsewhere_too_have_a_page_and_local_ones_have_none() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/locations/france");
    assert_eq!(
        page.attributes("a.more", "href"),
        [
            "/en/initiatives/online-civil-courage-initiative-occi",
            "/en/initiatives/p2p-facebook-global",
            "/en/initiatives/get-the-trolls-out"
        ]
    );
    let occi = page.text("[aria-labelledby=online-civil-courage-initiative-occi]");
    for words in [
        "more than 3.5\u{a0}million people",
        "more than 100 organisations",
        "42 organisations",
    ] {
        assert!(occi.contains(words), "{words} in {occi}");
    }
    let p2p = page.text("[aria-labelledby=p2p-facebook-global]");
    for words in [
        "more than 200\u{a0}million people",
        "6,500 students",
        "375 universities",
        "75 countries",
        "Sciences Po, ESSEC Business School and The American University of Paris",
    ] {
        assert!(p2p.contains(words), "{words} in {p2p}");
    }
    assert_eq!(site.get("/en/initiatives/p2p-facebook-global").status, 200);
    assert_eq!(site.get("/en/initiatives/hack-for-good").status, 404);
}

#[test]
fn a_counter_shows_its_latest_snapshot_and_keeps_the_earlier_ones() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/initiatives/p2p-facebook-global");
    let head = page.text(".figure--head");
    assert!(
        head.contains("more than 300\u{a0}million") && head.contains("as of 2021"),
        "{head}"
    );
    let earlier = page.texts(".wrap > h2 + .figures .figure").join(" | ");
    for (value, date) in [
        ("56\u{a0}million", "2017–2018"),
        ("200\u{a0}million", "2018–2019"),
        ("250\u{a0}million", "2020–2021"),
    ] {
        assert!(
            earlier.contains(value) && earlier.contains(date),
            "{value} in {earlier}"
        );
    }
    let country = site
        .get("/en/locations/lebanon")
        .text("[aria-labelledby=p2p-facebook-global]");
    assert!(country.contains("more than 300\u{a0}million") && !country.contains("56\u{a0}million"));
}

#[test]
fn an_initiative_without_a_country_says_so() {
    let desk = Desk::new();
    let page = desk.serve().get("/en/initiatives/extreme-lives");
    assert!(
        page.text("main")
            .contains("No country of the directory is known to run it")
    );
}

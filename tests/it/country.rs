//! The page of a country.

use crate::support::{Desk, wait_for};

#[test]
fn the_france_page_adds_up_what_its_campaigns_reached() {
    let desk = Desk::new();
    let site = desk.serve();
    let english = site.get("/en/locations/france");
    assert_eq!(english.text("h1"), "Counterspeech in France");
    assert!(
        english
            .text(".lead")
            .contains("more than 16\u{a0}million people")
    );
    assert_eq!(english.text(".total__value"), "more than 16\u{a0}million");
    let french = site.get("/fr/locations/france");
    assert_eq!(french.text("h1"), "Le contre-discours en France");
    assert!(
        french
            .text(".lead")
            .contains("plus de 16\u{a0}millions de personnes")
    );
}

#[test]
fn the_france_page_keeps_the_order_of_the_page_it_succeeds() {
    let desk = Desk::new();
    let site = desk.serve();
    for locale in ["en", "fr"] {
        let page = site.get(&format!("/{locale}/locations/france"));
        let sections = page.attributes("main section", "aria-labelledby");
        let expected = [
            "online-civil-courage-initiative-occi",
            "hack-for-good",
            "p2p-facebook-global",
            "peer-to-peer-mccain-institute",
            "get-the-trolls-out",
            "resources-title",
            "partners-title",
            "gaps-title",
            "contact-title",
            "sources-title",
        ];
        assert_eq!(sections, expected, "in {locale}");
        let cards = page.attributes("article", "id");
        assert_eq!(
            cards,
            [
                "paris-counterspeech-lab",
                "nolikesforracism",
                "rooted2",
                "prevenir",
                "d-egal-a-egal"
            ]
        );
        assert_eq!(page.texts("#resources li h3").len(), 3);
        let partners = page.texts("[aria-labelledby=partners-title] li h3");
        for name in [
            "LICRA",
            "La Cimade",
            "Sciences Po",
            "ESSEC",
            "American University of Paris",
        ] {
            assert!(
                partners.iter().any(|partner| partner.contains(name)),
                "{name} in {partners:?}"
            );
        }
    }
}

#[test]
fn figures_head_their_cards_with_qualifier_unit_period_and_source() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/locations/france");
    let heads = page.texts(".card .figure--head");
    assert_eq!(
        heads,
        [
            "30 activists engaged November 2016 · Source 1",
            "about 15\u{a0}million people reached over the whole campaign · undated · Source 1",
            "more than 35,000 people reached period not stated · undated · Source 1",
            "more than 1\u{a0}million people reached period not stated · undated · Source 1",
            "4 university teams 2021 · Source 16",
        ]
    );
    let card = page.text("#nolikesforracism");
    assert!(card.contains("nearly 3\u{a0}million views"), "{card}");
    assert!(card.contains("Two numbers are in circulation"), "{card}");
    assert!(card.contains("81%"), "{card}");
    assert!(card.contains("planned: 12\u{a0}million"), "{card}");
    let figures = page.texts(".figures, .total, .measure").join(" ");
    assert!(
        !figures.contains("MM") && !figures.contains("35K"),
        "{figures}"
    );
    let french = site.get("/fr/locations/france").text("#nolikesforracism");
    assert!(
        french.contains("près de 3\u{a0}millions de vues"),
        "{french}"
    );
    assert!(french.contains("81\u{202f}%"), "{french}");
}

#[test]
fn what_no_source_gives_an_address_for_is_text() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/locations/france");
    for name in [
        "OCCI on Facebook",
        "#Rooted2 on Facebook",
        "Prévenir on Facebook",
    ] {
        assert!(page.text("main").contains(name));
        assert!(
            !page.texts("main a").iter().any(|link| link == name),
            "{name} is no link"
        );
    }
    // The origin is offline: printed, not linked.
    assert!(
        page.text("#source-1")
            .contains("https://counterspeech.fb.com/en/locations/france/")
    );
    assert!(
        !page
            .attributes("a", "href")
            .iter()
            .any(|href| href.contains("counterspeech.fb.com"))
    );
    for href in page
        .attributes("a", "href")
        .iter()
        .filter(|href| href.contains("//"))
    {
        assert!(href.starts_with("https://"), "{href}");
    }
}

#[test]
fn a_missing_translation_falls_back_visibly() {
    let desk = Desk::new();
    let from =
        "  ('france', 'licra', 'fr', 'A mené #NoLikesForRacism avec Hack for Good en 2015.'),\n";
    desk.edit("countries/fr.sql", from, "");
    let site = desk.serve();
    let page = site.get("/fr/locations/france");
    let english = page.texts("[aria-labelledby=partners-title] [lang=en][dir=ltr]");
    assert_eq!(
        english,
        ["Made #NoLikesForRacism with Hack for Good in 2015."]
    );
    assert!(page.text(".fallback").contains("anglais"));
    let arabic = site.get("/ar/locations/france");
    assert!(arabic.texts(".fallback").is_empty(), "nothing is missing");
}

#[test]
fn the_chart_says_in_words_what_it_draws() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/locations/france");
    let rows = page.texts(".chart tbody tr");
    assert_eq!(rows.len(), 3);
    assert!(rows[0].starts_with("#NoLikesForRacism about 15\u{a0}million · Source"));
    let bars = page.attributes(".bar rect", "width");
    // 35,000 of 15 million are two thousandths; also a short bar is a bar.
    assert_eq!(bars, ["1000", "66", "4"]);
    // One campaign is no comparison.
    assert!(site.get("/en/locations/italy").texts(".chart").is_empty());
}

#[test]
fn towns_stand_in_a_list_and_are_drawn_where_their_place_is_known() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/locations/france");
    assert_eq!(
        page.texts(".towns li"),
        ["Paris · 3 campaigns", "Cergy · 1 campaign (not on the map)"]
    );
    assert_eq!(page.texts(".map--country text"), ["Paris"]);
    assert_eq!(page.attributes(".map--country", "aria-hidden"), ["true"]);
}

#[test]
fn a_country_with_little_says_what_that_means_and_empty_parts_vanish() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/locations/sweden");
    assert!(
        page.text(".column > .note")
            .contains("nothing about the work that is done")
    );
    for page in [page, site.get("/en/locations/netherlands")] {
        assert!(!page.text("#gaps").is_empty());
        for section in page.texts("main section") {
            assert!(section.split(' ').count() > 3, "an empty part: {section}");
        }
    }
    let france = site.get("/en/locations/france");
    assert!(
        france
            .texts(".column > .note")
            .iter()
            .all(|note| !note.contains("We know of little"))
    );
}

#[test]
fn a_page_can_be_corrected_from_its_foot() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/fr/locations/france");
    let href = page.attributes(".site-foot > p a", "href").concat();
    assert_eq!(href, "/fr/contact?about=/locations/france");
    let form = site.get(&href);
    assert_eq!(
        form.attributes("[name=topic][checked]", "value"),
        ["correction"]
    );
    assert_eq!(
        form.attributes("[name=page]", "value"),
        ["/fr/locations/france"]
    );
    assert_eq!(form.attributes("option[selected]", "value"), ["france"]);
    // Nobody can put anything else there.
    for query in [
        "?about=https://evil.example",
        "?about=//evil.example%00",
        "?about=",
    ] {
        let form = site.get(&format!("/fr/contact{query}"));
        assert_eq!(form.status, 200);
        assert_eq!(form.attributes("[name=page]", "value"), [""], "{query}");
    }
}

/// What a server may send before the first acknowledgement: ten segments of 1,460 bytes (RFC 6928).
const FIRST_FLIGHT_BYTES: usize = 14_600;

#[test]
fn the_france_page_arrives_in_one_round_trip() {
    let desk = Desk::new();
    let site = desk.serve();
    for (locale, most) in [
        ("en", 12_000),
        ("fr", FIRST_FLIGHT_BYTES),
        ("de", FIRST_FLIGHT_BYTES),
        ("ar", FIRST_FLIGHT_BYTES),
    ] {
        // The first answer is compressed in a hurry; those after it are not.
        let path = format!("/{locale}/locations/france");
        wait_for(&format!("{path} in {most} bytes"), || {
            (site.bytes_on_the_wire(&path) <= most).then_some(())
        });
    }
}

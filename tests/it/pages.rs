//! What the pages show.

use std::collections::{BTreeSet, VecDeque};

use crate::support::{Answer, Desk};

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
            "resources-title",
            "partners-title",
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
                "prevenir"
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
fn initiatives_that_run_elsewhere_too_have_a_page_and_local_ones_have_none() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/locations/france");
    assert_eq!(
        page.attributes("a.more", "href"),
        [
            "/en/initiatives/online-civil-courage-initiative-occi",
            "/en/initiatives/p2p-facebook-global"
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
        "Sciences Po, ESSEC Business School, and The American University of Paris",
    ] {
        assert!(p2p.contains(words), "{words} in {p2p}");
    }
    assert_eq!(site.get("/en/initiatives/p2p-facebook-global").status, 200);
    assert_eq!(site.get("/en/initiatives/hack-for-good").status, 404);
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

/// Every address of the site, found by following links.
fn crawl(site: &crate::support::TestSite<'_>) -> Vec<(String, Answer)> {
    let mut queue: VecDeque<String> = ["/en".to_owned(), "/fr".to_owned()].into();
    let mut seen: BTreeSet<String> = queue.iter().cloned().collect();
    let mut pages = Vec::new();
    while let Some(path) = queue.pop_front() {
        let page = site.get(&path);
        for href in page.attributes("a", "href") {
            let target = href.split('#').next().unwrap_or_default().to_owned();
            if target.starts_with('/') && seen.insert(target.clone()) {
                queue.push_back(target);
            }
        }
        pages.push((path, page));
    }
    pages
}

#[test]
fn every_link_inside_the_site_leads_somewhere() {
    let desk = Desk::new();
    let site = desk.serve();
    let pages = crawl(&site);
    // Two homes, two country pages, two initiatives and four campaigns in two languages.
    assert!(pages.len() >= 16, "only {} pages found", pages.len());
    for (path, page) in &pages {
        assert_eq!(page.status, 200, "{path}");
        for href in page.attributes("a", "href") {
            let Some((target, anchor)) = href.split_once('#') else {
                continue;
            };
            let target = if target.is_empty() { path } else { target };
            let (_, other) = pages
                .iter()
                .find(|(path, _)| path == target)
                .expect("crawled");
            let ids = other.attributes("[id]", "id");
            assert!(
                ids.iter().any(|id| id == anchor),
                "{path}: {href} leads to nothing"
            );
        }
    }
}

#[test]
fn every_page_is_whole() {
    let desk = Desk::new();
    let site = desk.serve();
    for (path, page) in crawl(&site) {
        let locale = path[1..].split('/').next().unwrap();
        assert_eq!(page.attributes("html", "lang"), [locale], "{path}");
        assert_eq!(page.texts("h1").len(), 1, "{path}");
        assert!(page.text("title").len() > 20, "{path}");
        let ids = page.attributes("[id]", "id");
        assert_eq!(
            ids.len(),
            ids.iter().collect::<BTreeSet<_>>().len(),
            "{path}: an id stands twice"
        );
        assert!(
            page.attributes("[style]", "style").is_empty(),
            "{path}: the policy blocks it"
        );
        assert!(page.texts("script").is_empty(), "{path}");
        assert_eq!(page.texts("style").len(), 1, "{path}");
        assert!(!page.body.contains("{figure"), "{path}");
        // The switch leads to the same page in the other languages.
        let rest = &path[3..];
        let switch = page.attributes(".languages a", "href");
        assert_eq!(
            switch,
            [format!("/en{rest}"), format!("/fr{rest}")],
            "{path}"
        );
        for heading in page.texts("h1, h2, h3") {
            assert!(!heading.is_empty(), "{path}: an empty heading");
        }
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
    assert_eq!(
        page.text(".fallback"),
        "Pour l’instant seulement en anglais."
    );
}

#[test]
fn texts_are_escaped() {
    let desk = Desk::new();
    desk.edit(
        "countries/fr.sql",
        "'Roots that people share'",
        "'<script>alert(1)</script> & \"roots\"'",
    );
    let page = desk.serve().get("/en/campaigns/rooted2");
    assert!(page.texts("script").is_empty());
    assert!(
        page.text(".lead")
            .contains("<script>alert(1)</script> & \"roots\"")
    );
}

#[test]
fn the_front_door_speaks_the_language_of_the_visitor() {
    let desk = Desk::new();
    let site = desk.serve();
    for (accepted, expected) in [
        ("fr-CA,fr;q=0.9,en;q=0.8", "/fr"),
        ("de, en;q=0.7, fr;q=0.9", "/fr"),
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
        ["/fr/locations/france"]
    );
    assert!(
        page.text(".doors li")
            .contains("plus de 16\u{a0}millions de personnes touchées")
    );
}

#[test]
fn unknown_pages_are_told_in_the_language_of_the_address() {
    let desk = Desk::new();
    let site = desk.serve();
    for (path, lang, title) in [
        ("/fr/locations/atlantide", "fr", "Page introuvable"),
        ("/fr/quelque/chose/d/autre", "fr", "Page introuvable"),
        ("/en/campaigns/none", "en", "Page not found"),
        ("/de", "en", "Page not found"),
        ("/favicon.ico", "en", "Page not found"),
    ] {
        let page = site.get(path);
        assert_eq!(page.status, 404, "{path}");
        assert_eq!(page.attributes("html", "lang"), [lang], "{path}");
        assert_eq!(page.text("h1"), title, "{path}");
        assert_eq!(
            page.attributes("main a", "href"),
            [format!("/{lang}")],
            "{path}"
        );
        assert_eq!(page.header("cache-control"), Some("no-store"));
    }
}

#[test]
fn an_address_without_a_language_leads_to_the_default_one_in_one_hop() {
    let desk = Desk::new();
    let site = desk.serve();
    for path in ["/locations/france", "/locations/france/"] {
        let answer = site.get(path);
        assert_eq!(answer.status, 308, "{path}");
        assert_eq!(answer.header("location"), Some("/en/locations/france"));
    }
}

#[test]
fn a_trailing_slash_redirects_to_the_page() {
    let desk = Desk::new();
    let site = desk.serve();
    let answer = site.get("/fr/locations/france/");
    assert_eq!(
        (answer.status, answer.header("location")),
        (308, Some("/fr/locations/france"))
    );
    assert_eq!(site.get("//evil.example/").status, 404);
}

//! Addresses that lead to no page by themselves.

use crate::support::Desk;

#[test]
fn unknown_pages_are_told_in_the_language_of_the_address() {
    let desk = Desk::new();
    let site = desk.serve();
    for (path, lang, title) in [
        ("/fr/locations/atlantide", "fr", "Page introuvable"),
        ("/fr/quelque/chose/d/autre", "fr", "Page introuvable"),
        ("/en/campaigns/none", "en", "Page not found"),
        ("/it", "en", "Page not found"),
        ("/ar/campaigns/none", "ar", "الصفحة غير موجودة"),
        ("/favicon.ico", "en", "Page not found"),
    ] {
        let page = site.get(path);
        assert_eq!(page.status, 404, "{path}");
        assert_eq!(page.attributes("html", "lang"), [lang], "{path}");
        assert_eq!(page.text("h1"), title, "{path}");
        assert_eq!(
            page.attributes("main a", "href"),
            [format!("/{lang}"), format!("/{lang}/contact")],
            "{path}"
        );
        assert_eq!(page.header("cache-control"), Some("no-store"));
    }
}

#[test]
fn an_address_without_a_language_leads_to_the_default_one_in_one_hop() {
    let desk = Desk::new();
    let site = desk.serve();
    for path in ["//en", "//en/locations/france", "/locations/nowhere"] {
        assert_eq!(site.get(path).status, 404, "{path}");
    }
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

/// What the earlier site linked to, in its three languages.
#[test]
fn addresses_of_the_earlier_site_lead_to_their_page_in_one_hop() {
    let desk = Desk::new();
    let site = desk.serve();
    for locale in ["en", "de", "fr"] {
        for path in [
            "/locations/france",
            "/locations/united-kingdom",
            "/locations/belgium",
            "/locations/italy",
            "/locations/usa",
            "/initiatives/p2p-facebook-global",
            "/initiatives/online-civil-courage-initiative-occi",
            "/initiatives/redirect",
            "/initiatives/extreme-lives",
            "/resources",
        ] {
            let answer = site.get(&format!("/{locale}{path}/"));
            assert_eq!(answer.status, 308, "{path}");
            let to = answer.header("location").unwrap().to_owned();
            assert_eq!(to, format!("/{locale}{path}"));
            assert_eq!(site.get(&to).status, 200, "{to}");
        }
    }
}

const ADDRESSES: &str = "
INSERT INTO address (path, moved_to, removed) VALUES
  ('/campaigns/old-name', '/campaigns/rooted2', NULL),
  ('/campaigns/gone', NULL, '2026-11-25');
INSERT INTO address_text (path, locale, title, text) VALUES
  ('/campaigns/gone', 'en', 'A campaign', 'Its organisers asked us to take it off.'),
  ('/campaigns/gone', 'fr', 'Une campagne', 'Ses organisateurs nous ont demandé de la retirer.');
";

#[test]
fn what_moved_redirects_and_what_was_removed_says_so() {
    let desk = Desk::new();
    std::fs::write(desk.data().join("addresses.sql"), ADDRESSES).unwrap();
    let site = desk.serve();
    for path in ["/fr/campaigns/old-name", "/fr/campaigns/old-name/"] {
        let answer = site.get(path);
        assert_eq!(answer.status, 308, "{path}");
        assert_eq!(answer.header("location"), Some("/fr/campaigns/rooted2"));
    }
    let gone = site.get("/fr/campaigns/gone");
    assert_eq!(gone.status, 410);
    let text = gone.text("main");
    for words in [
        "Une campagne",
        "25 novembre 2026",
        "nous ont demandé de la retirer",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    // A language without a text of its own shows the English one, marked.
    let german = site.get("/de/campaigns/gone");
    assert_eq!(german.status, 410);
    assert_eq!(
        german.texts("p[lang=en]"),
        ["Its organisers asked us to take it off."]
    );
}

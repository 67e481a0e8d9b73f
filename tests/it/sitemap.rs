//! What search engines are told.

use std::collections::BTreeSet;

use crate::support::Desk;

#[test]
fn the_sitemap_names_every_page_in_every_language_with_its_other_languages() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--public-url", "https://counterspeech.example"]);
    let map = site.get("/sitemap.xml");
    assert_eq!(map.header("content-type"), Some("application/xml"));
    let pages: BTreeSet<&str> = map
        .body
        .split("<loc>")
        .skip(1)
        .map(|rest| rest.split("</loc>").next().unwrap())
        .collect();
    let start = "https://counterspeech.example";
    for locale in ["en", "fr", "de", "ar"] {
        for path in [
            "",
            "/locations/france",
            "/campaigns/rooted2",
            "/partners/licra",
            "/about",
        ] {
            assert!(
                pages.contains(format!("{start}/{locale}{path}").as_str()),
                "{locale}{path}"
            );
        }
    }
    assert!(
        !map.body.contains("/initiatives/hack-for-good"),
        "it has no page"
    );
    let entries = map.body.matches("<url>").count();
    assert_eq!(map.body.matches("hreflang=\"ar\"").count(), entries);
    assert_eq!(map.body.matches("x-default").count(), entries);
    for page in pages.iter().step_by(25) {
        assert_eq!(
            site.get(page.strip_prefix(start).unwrap()).status,
            200,
            "{page}"
        );
    }
    let robots = site.get("/robots.txt");
    assert!(
        robots
            .body
            .contains("Sitemap: https://counterspeech.example/sitemap.xml")
    );
}

#[test]
fn a_page_names_itself_and_its_other_languages() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--public-url", "https://counterspeech.example"]);
    let page = site.get("/fr/locations/france");
    assert_eq!(
        page.attributes("link[rel=canonical]", "href"),
        ["https://counterspeech.example/fr/locations/france"]
    );
    assert_eq!(
        page.attributes("link[rel=alternate]", "hreflang"),
        ["en", "fr", "de", "ar", "x-default"]
    );
    let missing = site.get("/fr/locations/atlantide");
    assert!(missing.attributes("link[rel=canonical]", "href").is_empty());
}

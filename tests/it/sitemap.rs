//! What search engines are told.

use std::collections::BTreeSet;

use crate::support::{Desk, TestSite};

/// The sitemap with all its parts.
pub(crate) fn whole(site: &TestSite<'_>) -> String {
    let first = site.get("/sitemap.xml").body;
    if !first.contains("<sitemapindex") {
        return first;
    }
    let parts = paths(&first);
    parts.iter().map(|part| site.get(part).body).collect()
}

/// The addresses that a sitemap names, without the site's own.
pub(crate) fn paths(sitemap: &str) -> Vec<String> {
    let locs = sitemap.split("<loc>").skip(1);
    let locs = locs.map(|rest| rest.split("</loc>").next().unwrap());
    locs.map(|loc| {
        let host = loc.split_once("//").unwrap().1;
        host.find('/').map_or("/", |at| &host[at..]).to_owned()
    })
    .collect()
}

#[test]
fn the_sitemap_names_every_page_in_every_language_with_its_other_languages() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--public-url", "https://counterspeech.example"]);
    let map = site.get("/sitemap.xml");
    assert_eq!(map.header("content-type"), Some("application/xml"));
    let map = whole(&site);
    assert!(map.contains("<loc>https://counterspeech.example/en/about</loc>"));
    let pages: BTreeSet<String> = paths(&map).into_iter().collect();
    for locale in ["en", "fr", "de", "ar"] {
        for path in [
            "",
            "/locations/france",
            "/campaigns/rooted2",
            "/partners/licra",
            "/about",
        ] {
            let path = format!("/{locale}{path}");
            assert!(pages.contains(&path), "{path}");
        }
    }
    assert!(
        !map.contains("/initiatives/hack-for-good"),
        "it has no page"
    );
    let entries = map.matches("<url>").count();
    assert_eq!(map.matches("hreflang=\"ar\"").count(), entries);
    assert_eq!(map.matches("x-default").count(), entries);
    for page in pages.iter().step_by(25) {
        assert_eq!(site.get(page).status, 200, "{page}");
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

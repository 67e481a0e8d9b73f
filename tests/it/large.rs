//! Large directories: no page outgrows one round trip, and what is too much for one page stands on several.

use std::fs;

use crate::longland::{COUNTRY, Texts, desk, enlarge};
use crate::paging::assert_arrives_in_one_round_trip;
use crate::sitemap;

#[test]
fn in_a_large_directory_no_page_grows_beyond_one_round_trip() {
    let desk = desk(&[900, 8], Texts::Short);
    enlarge(&desk, 100);
    let site = desk.serve();
    let paths = [
        "",
        "/initiatives/long-0",
        "/locations/france",
        COUNTRY,
        "/locations/longland/long-0",
        "/locations/longland/long-0/45",
        "/search",
        "/coverage",
        "/contact",
        "/partners/partner-0",
        "/partners/partner-0/country-xb",
        "/resources",
        "/resources/1",
    ];
    for path in paths {
        assert_arrives_in_one_round_trip(&site, &format!("/en{path}"));
    }
    assert_arrives_in_one_round_trip(&site, "/ar");
    // Too many to draw and to choose from: the list has all, and the contact page.
    let home = site.get("/en");
    assert!(home.texts(".map--world a").is_empty());
    assert!(home.attributes(".map--world circle", "r").len() >= 14);
    assert!(home.texts(".regions li").len() > 100);
    let choices = |path: &str| site.get(path).attributes("#country option", "value");
    assert_eq!(choices("/en/locations/france"), ["", "france", "none"]);
    assert!(choices("/en/contact").len() > 100);
    // An initiative with very many campaigns names its countries.
    let initiative = site.get("/en/initiatives/long-0");
    let links = initiative.attributes("main a", "href");
    assert!(links.contains(&format!("/en{COUNTRY}/long-0")));
    assert!(initiative.text("main").contains("900 campaigns"));
    let middle = site.get(&format!("/en{COUNTRY}/long-0/45"));
    let numbers = middle.texts("nav[aria-label='Pages of campaigns'] li");
    let near = (43..=48).map(|number| format!("Page {number}"));
    let named: Vec<String> = ["Page 1".to_owned(), "… Page 42".to_owned()]
        .into_iter()
        .chain(near)
        .chain(["… Page 90".to_owned()])
        .collect();
    assert_eq!(numbers, named);
    // A sitemap too large for one file is cut.
    let index = site.get("/sitemap.xml").body;
    let parts = index.matches("<sitemap>").count();
    let robots = site.get("/robots.txt").body;
    assert!(parts > 1);
    for part in 1..=parts {
        assert!(index.contains(&format!("/sitemap/{part}</loc>")), "{part}");
        assert!(robots.contains(&format!("/sitemap/{part}\n")), "{part}");
    }
    let whole = sitemap::whole(&site);
    for path in [
        "/en",
        "/ar/campaigns/long-0-900",
        "/de/locations/longland/long-0/89",
    ] {
        assert!(whole.contains(&format!("{path}</loc>")), "{path}");
    }
    for part in ["0", "01", "x", &(parts + 1).to_string()] {
        assert_eq!(site.get(&format!("/sitemap/{part}")).status, 404, "{part}");
    }
    // Every address of the first part, which has some of most families, is a page.
    let first = site.get("/sitemap/1").body;
    let english: Vec<String> = sitemap::paths(&first)
        .into_iter()
        .filter(|path| path.starts_with("/en"))
        .collect();
    assert_eq!(english.len(), 250);
    for path in english {
        assert_eq!(site.get(&path).status, 200, "{path}");
    }
}

/// A country that has another address now.
const MOVED: &str = "INSERT INTO address (path, moved_to, removed) VALUES
  ('/locations/old-xb', '/locations/country-xb', NULL);
";

#[test]
fn a_partner_in_very_many_countries_has_a_page_for_each_part() {
    let desk = desk(&[1], Texts::Short);
    enlarge(&desk, 100);
    fs::write(desk.data().join("addresses.sql"), MOVED).unwrap();
    let site = desk.serve();
    for locale in ["en", "fr"] {
        let own = format!("/{locale}/partners/partner-0");
        let part = format!("{own}/country-xb");
        let partner = site.get(&own);
        assert!(partner.attributes("main a", "href").contains(&part));
        let page = site.get(&part);
        assert!(page.text("main").contains("Did its part in XB."));
        // The name of the country is for translators, that of the partner is not.
        let name = partner.text("h1");
        assert_eq!(page.text("h1 [translate=no]"), name);
        assert_eq!(page.text("h1"), format!("{name} (Country XB)"));
        assert_eq!(page.attributes(".crumbs a", "href").last(), Some(&own));
        // Their own pages tell of partners in few countries; also where the country has another address now.
        for (path, to) in [
            ("partner-0/france", "partner-0"),
            ("partner-0/old-xb", "partner-0"),
            ("partner-1/longland", "partner-1"),
        ] {
            let answer = site.get(&format!("/{locale}/partners/{path}"));
            let to = format!("/{locale}/partners/{to}");
            assert_eq!(
                (answer.status, answer.header("location")),
                (307, Some(to.as_str())),
                "{path}"
            );
        }
        let nowhere = site.get(&format!("{own}/nowhere"));
        assert_eq!(nowhere.status, 404);
    }
    // A part was reviewed with its country, all parts with the country whose review is longest ago.
    for (path, day) in [("/country-xb", "3 November"), ("", "1 November")] {
        let foot = site.get(&format!("/en/partners/partner-0{path}"));
        let said = foot.text(".site-foot");
        assert!(
            said.contains(&format!("Last reviewed on {day} 2026")),
            "{said}"
        );
    }
}

#[test]
fn very_many_resources_stand_on_several_pages_that_a_search_knows() {
    let desk = desk(&[1], Texts::Short);
    enlarge(&desk, 1);
    let site = desk.serve();
    let first = site.get("/en/resources/1");
    assert_eq!(first.texts(".entries h3").len(), 30);
    let last = site.get("/en/resources");
    let all = 30 + last.texts(".entries h3").len();
    for (page, range) in [
        (&first, format!("Resources 1 to 30 of {all}")),
        (&last, format!("Resources 31 to {all} of {all}")),
    ] {
        assert!(page.texts("main p.quiet").contains(&range), "{range}");
    }
    for locale in ["en", "fr"] {
        let own = format!("/{locale}/resources");
        for page in ["2", "9999"] {
            let answer = site.get(&format!("{own}/{page}"));
            assert_eq!(
                (answer.status, answer.header("location")),
                (307, Some(own.as_str())),
                "{page}"
            );
        }
        for page in ["0", "01", "x"] {
            assert_eq!(site.get(&format!("{own}/{page}")).status, 404, "{page}");
        }
    }
    let ids = |page: &crate::support::Answer| page.attributes("li[id^=resource-]", "id");
    for (address, page) in [("/en/resources/1", &first), ("/en/resources", &last)] {
        let id = ids(page).pop().unwrap();
        let title = page.text(&format!("#{id} h3")).replace(' ', "+");
        let found = site.get(&format!("/en/search?kind=resource&q={title}"));
        let links = found.attributes(".results h3 a", "href");
        assert!(
            links.contains(&format!("{address}#{id}")),
            "{title}: {links:?}"
        );
    }
}

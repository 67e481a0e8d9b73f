//! Things are found by what they are called, in every language of the site.

use super::{search, titles, total};
use crate::support::Desk;

const LOCALES: [&str; 4] = ["en", "fr", "de", "ar"];

#[test]
fn every_country_is_found_first_by_its_name_in_every_language() {
    let desk = Desk::new();
    let site = desk.serve();
    for locale in LOCALES {
        let page = site.get(&format!("/{locale}/search?kind=country"));
        let values = "[aria-labelledby=facet-country] a";
        let names = page.texts(values);
        assert!(names.len() > 10, "{names:?}");
        for (name, href) in names.iter().zip(page.attributes(values, "href")) {
            let slug = href.rsplit('=').next().unwrap();
            let own = format!("/{locale}/locations/{slug}");
            let found = search(&site, locale, name);
            let links = found.attributes(".results h3 a", "href");
            assert_eq!(links.first(), Some(&own), "{locale} {name}: {links:?}");
        }
    }
}

#[test]
fn every_value_of_a_facet_is_a_name_that_finds_what_the_facet_counts() {
    let desk = Desk::new();
    let site = desk.serve();
    for locale in LOCALES {
        let page = site.get(&format!("/{locale}/search"));
        for facet in ["theme", "country", "initiative", "kind"] {
            let items = format!("[aria-labelledby=facet-{facet}] li");
            let names = page.texts(&format!("{items} a"));
            assert!(names.len() > 3, "{locale} {facet}");
            for (name, item) in names.iter().zip(page.texts(&items)) {
                let count: usize = item
                    .split_whitespace()
                    .next_back()
                    .unwrap()
                    .parse()
                    .unwrap();
                let found = search(&site, locale, name);
                // Arabic has a word for "two results".
                let found = total(&found).max(titles(&found).len());
                // Countries and initiatives are also facets of guides and partners that are shown beside them.
                let is_found = if facet == "theme" || facet == "kind" {
                    found >= count
                } else {
                    found > 0
                };
                assert!(is_found, "{locale} {facet} {name}: {found} of {count}");
            }
        }
    }
}

#[test]
fn what_is_found_by_a_label_shows_the_text_that_it_has_and_the_label() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = search(&site, "de", "Libanon");
    assert!(total(&page) > 3);
    assert!(
        page.texts(".results .facts")
            .iter()
            .any(|text| text == "Text auf Englisch:")
    );
    assert!(
        page.texts(".results .facts mark")
            .iter()
            .all(|word| word == "Libanon")
    );
    let snippets = page.texts(".results li > p:last-child");
    assert!(snippets.iter().all(|text| text.len() > 20), "{snippets:?}");
}

#[test]
fn every_title_finds_itself_first() {
    let desk = Desk::new();
    let site = desk.serve();
    for locale in LOCALES {
        let mut all = Vec::new();
        for kind in ["country", "initiative", "campaign", "partner", "resource"] {
            let mut page = site.get(&format!("/{locale}/search?kind={kind}"));
            all.extend(titles(&page));
            while let Some(next) = page.attributes(".pager a[rel^=next]", "href").first() {
                page = site.get(next);
                all.extend(titles(&page));
            }
        }
        let is_shared = |title| all.iter().filter(|other| *other == title).count() > 1;
        for title in all.iter().filter(|title| !is_shared(*title)) {
            let found = titles(&search(&site, locale, title));
            assert_eq!(found.first(), Some(title), "{locale}: {found:?}");
        }
    }
}

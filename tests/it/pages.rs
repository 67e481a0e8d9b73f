//! What holds for every page.

use std::collections::{BTreeSet, VecDeque};

use crate::support::{Answer, Desk, TestSite};

/// Every address of the site, found by following links.
fn crawl(site: &TestSite<'_>) -> Vec<(String, Answer)> {
    // The languages have the same pages; the browser goes through all of them.
    let mut queue: VecDeque<String> = ["/en".to_owned()].into();
    let mut seen: BTreeSet<String> = queue.iter().cloned().collect();
    let mut pages = Vec::new();
    while let Some(path) = queue.pop_front() {
        let page = site.get(&path);
        for href in page.attributes("a", "href") {
            let target = href.split('#').next().unwrap_or_default().to_owned();
            let is_english = target.starts_with("/en") || target.ends_with("/locations/france");
            if is_english && !target.contains('?') && seen.insert(target.clone()) {
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
    assert!(pages.len() >= 150, "only {} pages found", pages.len());
    for (path, page) in &pages {
        assert_eq!(page.status, 200, "{path}");
        for href in page.attributes("a", "href") {
            let Some((target, anchor)) = href.split_once('#') else {
                continue;
            };
            let target = if target.is_empty() { path } else { target };
            let Some((_, other)) = pages.iter().find(|(path, _)| path == target) else {
                assert!(!target.starts_with("/en"), "{target} was crawled");
                continue;
            };
            let ids = other.attributes("[id]", "id");
            assert!(
                ids.iter().any(|id| id == anchor),
                "{path}: {href} leads to nothing"
            );
        }
    }
}

/// An address after its language.
fn rest_of(path: &str) -> &str {
    &path[3..]
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
        let description = page
            .attributes("meta[name=description]", "content")
            .concat();
        assert!(description.len() > 20, "{path}: {description}");
        assert_eq!(
            page.texts(".crumbs").len(),
            usize::from(!rest_of(&path).is_empty()),
            "{path}"
        );
        let says_when = page.text(".site-foot").contains("Last reviewed on ");
        assert!(says_when || locale != "en", "{path}");
        // Every source that is listed is cited, and the other way round.
        let mut cited = page.attributes("a[href^='#source-']", "href");
        cited.sort();
        cited.dedup();
        let mut listed: Vec<String> = page.attributes(".sources li", "id");
        for id in &mut listed {
            id.insert(0, '#');
        }
        listed.sort();
        assert_eq!(cited, listed, "{path}");
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
        let rest = rest_of(&path);
        let switch = page.attributes(".languages a", "href");
        assert_eq!(
            switch,
            ["en", "fr", "de", "ar"].map(|locale| format!("/{locale}{rest}")),
            "{path}"
        );
        for heading in page.texts("h1, h2, h3") {
            assert!(!heading.is_empty(), "{path}: an empty heading");
        }
    }
}

//! Countries with many campaigns: no page outgrows one round trip, and what is added changes the meaning of no address.

use std::collections::BTreeSet;
use std::fs;

use crate::longland::{Author, COUNTRY, FILE, Texts, desk};
use crate::sitemap;
use crate::support::{Answer, TestSite, wait_for};

/// What a server may send before the first acknowledgement: ten segments of 1,460 bytes (RFC 6928).
const FIRST_FLIGHT_BYTES: usize = 14_600;

/// How many campaigns each initiative of the country has: four pages, two, as many as one holds, one campaign, none, a few.
const CAMPAIGNS: [usize; 12] = [37, 20, 12, 1, 0, 2, 2, 2, 2, 2, 2, 2];

/// The pages of the country and below it, by links from the country's.
fn pages_below(site: &TestSite<'_>, locale: &str) -> Vec<(String, Answer)> {
    let start = format!("/{locale}{COUNTRY}");
    let mut seen = BTreeSet::from([start.clone()]);
    let (mut queue, mut pages) = (vec![start.clone()], Vec::new());
    while let Some(path) = queue.pop() {
        let page = site.get(&path);
        assert_eq!(page.status, 200, "{path}");
        for href in page.attributes("main a", "href") {
            let target = href.split('#').next().unwrap_or_default().to_owned();
            if target.starts_with(&start) && seen.insert(target.clone()) {
                queue.push(target);
            }
        }
        pages.push((path, page));
    }
    pages
}

pub(crate) fn assert_arrives_in_one_round_trip(site: &TestSite<'_>, path: &str) {
    // The first answer is compressed in a hurry; those after it are not.
    wait_for(&format!("{path} in {FIRST_FLIGHT_BYTES} bytes"), || {
        (site.bytes_on_the_wire(path) <= FIRST_FLIGHT_BYTES).then_some(())
    });
}

#[test]
fn every_campaign_of_a_long_country_stands_on_one_page_that_arrives_in_one_round_trip() {
    let desk = desk(&CAMPAIGNS, Texts::Long);
    let site = desk.serve();
    let pages = pages_below(&site, "en");
    let mut cards: Vec<String> = Vec::new();
    for (path, page) in &pages {
        assert_arrives_in_one_round_trip(&site, path);
        cards.extend(page.attributes("article", "id"));
        let ids = page.attributes("[id]", "id");
        for href in page.attributes("a[href^='#']", "href") {
            assert!(ids.contains(&href[1..].to_owned()), "{path}: {href}");
        }
        // The links that lead away lead somewhere; campaigns are all alike.
        for href in page.attributes("main a[href^='/en/']", "href") {
            let is_alike = href.contains("/campaigns/") && !href.ends_with("-1");
            assert!(is_alike || site.get(&href).status == 200, "{path}: {href}");
        }
    }
    cards.sort();
    let mut all: Vec<String> = CAMPAIGNS
        .iter()
        .enumerate()
        .flat_map(|(n, count)| (1..=*count).map(move |number| format!("long-{n}-{number}")))
        .collect();
    all.sort();
    assert_eq!(cards, all);
    // The country, its presences, and the full pages that are not the last.
    assert_eq!(pages.len(), 1 + CAMPAIGNS.len() + 3 + 1);
    for locale in ["fr", "de", "ar"] {
        for path in ["", "/long-0", "/long-0/2", "/long-2"] {
            assert_arrives_in_one_round_trip(&site, &format!("/{locale}{COUNTRY}{path}"));
        }
    }
    let sitemap = sitemap::whole(&site);
    for (path, _) in &pages {
        assert!(sitemap.contains(&format!("{path}</loc>")), "{path}");
    }
}

#[test]
fn a_long_country_shows_the_largest_and_links_to_the_rest() {
    let desk = desk(&CAMPAIGNS, Texts::Short);
    let site = desk.serve();
    let page = site.get(&format!("/en{COUNTRY}"));
    assert!(page.texts("article").is_empty());
    assert_eq!(page.texts(".chart tbody tr").len(), 10);
    assert!(
        page.text(".chart caption")
            .contains("the 10 campaigns that report most")
    );
    for href in page.attributes(".chart th a", "href") {
        assert!(href.starts_with("/en/campaigns/long-"), "{href}");
    }
    assert_eq!(page.texts(".glance .towns li").len(), 10);
    assert_eq!(page.text(".glance .towns + p"), "and 4 more places");
    let first = page.text("[aria-labelledby=long-0]");
    assert!(first.contains("The 37 campaigns of"), "{first}");
    let named = page.attributes("[aria-labelledby=long-0] .entries a", "href");
    assert_eq!(
        named,
        [37, 36, 35].map(|number| format!("/en/campaigns/long-0-{number}"))
    );
    for (id, all) in [
        ("partners", "All 25 partners"),
        ("resources", "All 6 resources"),
    ] {
        let section = format!("[aria-labelledby={id}-title]");
        assert!(page.text(&section).contains(all), "{all}");
        let href = page
            .attributes(&format!("{section} > p a[rel=nofollow]"), "href")
            .concat();
        let found = site.get(&href).text("#results");
        assert!(found.starts_with(all.split(' ').nth(1).unwrap()), "{found}");
    }
    let total = page.text(".total + .total__how");
    assert!(total.contains("all campaigns in this country"), "{total}");
    // What leads to an initiative that runs here only, leads to its campaigns.
    let campaign = site.get("/en/campaigns/long-2-3");
    let part = format!("/en{COUNTRY}/long-2");
    assert!(campaign.attributes("main a", "href").contains(&part));
    assert!(campaign.attributes(".crumbs a", "href").contains(&part));
}

#[test]
fn a_page_says_where_it_stands_among_the_pages() {
    let desk = desk(&CAMPAIGNS, Texts::Short);
    let site = desk.serve_with(&["--public-url", "https://counterspeech.example"]);
    let own = format!("/en{COUNTRY}/long-0");
    let page = site.get(&format!("{own}/2"));
    assert_eq!(page.text("h2"), "Campaigns 11 to 20 of 37");
    assert!(page.text("title").contains(", page 2 – "));
    let ids: Vec<String> = (11..=20).map(|number| format!("long-0-{number}")).collect();
    assert_eq!(page.attributes("article", "id"), ids);
    for tag in ["link", "a"] {
        assert_eq!(
            page.attributes(&format!("{tag}[rel=prev]"), "href"),
            [format!("{own}/1")]
        );
        assert_eq!(
            page.attributes(&format!("{tag}[rel=next]"), "href"),
            [format!("{own}/3")]
        );
    }
    let nav = "nav[aria-label='Pages of campaigns']";
    assert_eq!(
        page.attributes(&format!("{nav} li a"), "href"),
        [
            format!("{own}/1"),
            format!("{own}/2"),
            format!("{own}/3"),
            own.clone()
        ]
    );
    assert_eq!(
        page.texts(&format!("{nav} [aria-current=page]")),
        ["Page 2"]
    );
    assert_eq!(page.text(&format!("{nav} p > span")), "Page 2 of 4");
    assert_eq!(
        page.attributes("link[rel=canonical]", "href"),
        [format!("https://counterspeech.example{own}/2")]
    );
    assert_eq!(page.attributes("link[hreflang=ar]", "href").len(), 1);
    let crumbs = page.attributes(".crumbs a", "href");
    assert_eq!(crumbs[2..], [format!("/en{COUNTRY}"), own.clone()]);
    // The last ones stand at the presence's own address, with what the initiative is.
    let last = site.get(&own);
    assert_eq!(last.text("h2"), "Campaigns 31 to 37 of 37");
    assert!(last.attributes("a[rel=next]", "href").is_empty());
    assert_eq!(last.attributes("a[rel=prev]", "href"), [format!("{own}/3")]);
    assert!(!last.texts(".lead p").is_empty() && page.texts(".lead p").is_empty());
    // Sources are numbered on each page by itself, and all of them are cited.
    for page in [&page, &last] {
        let listed = page.attributes(".sources li", "id");
        assert_eq!(listed[0], "source-1");
        for id in listed {
            assert!(!page.texts(&format!("a[href='#{id}']")).is_empty(), "{id}");
        }
    }
    assert_eq!(
        site.get(&format!("/en{COUNTRY}/long-3")).text("h2"),
        "1 campaign"
    );
    // Without campaigns, none are spoken of.
    let none = site.get(&format!("/en{COUNTRY}/long-4"));
    assert!(none.texts("h2").iter().all(|title| title == "Sources"));
    let said = none.attributes("meta[name=description]", "content");
    for words in [none.text("title"), said.concat()] {
        assert!(!words.to_lowercase().contains("campaign"), "{words}");
    }
    // A name that is only known in English is marked as such, and the country is named beside it.
    let german = site.get(&format!("/de{COUNTRY}/long-0/2"));
    assert_eq!(german.texts("h1 > span[lang=en]").len(), 1);
    assert!(german.text("h1").ends_with(" (Longland)"));
    assert_eq!(german.texts(".crumbs a > span[lang=en]").len(), 1);
    let arabic = site.get(&format!("/ar{COUNTRY}/long-0/2"));
    assert_eq!(arabic.attributes("html", "dir"), ["rtl"]);
}

#[test]
fn a_campaign_that_is_added_moves_no_other() {
    let desk = desk(&CAMPAIGNS, Texts::Short);
    let own = format!("/en{COUNTRY}/long-0");
    let cards = |site: &TestSite<'_>, path: &str| site.get(path).attributes("article", "id");
    let site = desk.serve();
    let before = [1, 2, 3].map(|page| cards(&site, &format!("{own}/{page}")));
    let newest = cards(&site, &own);
    let fourth = site.get(&format!("{own}/4"));
    assert_eq!(
        (fourth.status, fourth.header("location")),
        (307, Some(own.as_str()))
    );
    drop(site);
    let file = desk.data().join(FILE);
    let mut author = Author::new(Texts::Short);
    author.campaigns(0, 38..=43);
    let seed = fs::read_to_string(&file).unwrap();
    fs::write(file, seed + author.seed()).unwrap();
    let site = desk.serve();
    let after = [1, 2, 3].map(|page| cards(&site, &format!("{own}/{page}")));
    assert_eq!(before, after);
    // The page that was not full yet has got a number, begins with what it had, and makes room for a new one.
    let fourth = cards(&site, &format!("{own}/4"));
    assert_eq!(fourth[..newest.len()], newest[..]);
    assert_eq!(fourth.len(), 10);
    assert_eq!(cards(&site, &own), ["long-0-41", "long-0-42", "long-0-43"]);
}

#[test]
fn each_page_has_one_address_and_addresses_live_however_long_a_country_is() {
    let long = desk(&CAMPAIGNS, Texts::Short);
    let site = long.serve();
    for page in ["4", "5", "999999"] {
        let answer = site.get(&format!("/fr{COUNTRY}/long-0/{page}"));
        let own = format!("/fr{COUNTRY}/long-0");
        assert_eq!(
            (answer.status, answer.header("location")),
            (307, Some(own.as_str())),
            "{page}"
        );
    }
    for path in [
        "/long-0/0",
        "/long-0/01",
        "/long-0/+1",
        "/long-0/-1",
        "/long-0/x",
        "/long-0/99999999999999999999999",
        "/long-0/1/1",
        "/long-99",
        "/licra",
    ] {
        assert_eq!(
            site.get(&format!("/fr{COUNTRY}{path}")).status,
            404,
            "{path}"
        );
    }
    // With few campaigns, all stand on one page.
    let short = desk(&[3, 2, 1], Texts::Short);
    let site = short.serve();
    assert_eq!(site.get(&format!("/fr{COUNTRY}")).texts("article").len(), 6);
    for path in ["/long-0", "/long-0/1", "/long-0/7"] {
        let answer = site.get(&format!("/fr{COUNTRY}{path}"));
        let part = format!("/fr{COUNTRY}#long-0");
        assert_eq!(
            (answer.status, answer.header("location")),
            (307, Some(part.as_str())),
            "{path}"
        );
    }
}

#[test]
fn a_country_and_a_list_are_cut_at_their_edges() {
    let whole = desk(&[4, 3], Texts::Short);
    let page = whole.serve().get(&format!("/en{COUNTRY}"));
    assert_eq!(page.texts("article").len(), 7);
    let cut = desk(&[12, 13], Texts::Short);
    let site = cut.serve();
    assert!(
        site.get(&format!("/en{COUNTRY}"))
            .texts("article")
            .is_empty()
    );
    for (path, title, articles) in [
        ("long-0", "12 campaigns", 12),
        ("long-1/1", "Campaigns 1 to 10 of 13", 10),
        ("long-1", "Campaigns 11 to 13 of 13", 3),
    ] {
        let page = site.get(&format!("/en{COUNTRY}/{path}"));
        assert_eq!(page.text("h2"), title, "{path}");
        assert_eq!(page.texts("article").len(), articles, "{path}");
        assert_eq!(
            page.texts(".pager").len(),
            usize::from(articles < 12),
            "{path}"
        );
    }
    let answer = site.get(&format!("/en{COUNTRY}/long-0/1"));
    assert_eq!(answer.status, 307);
    let eight = desk(&[4, 4], Texts::Short);
    let page = eight.serve().get(&format!("/en{COUNTRY}"));
    assert!(page.texts("article").is_empty());
}

#[test]
fn who_takes_an_initiative_out_of_a_long_country_says_what_became_of_its_pages() {
    let desk = desk(&CAMPAIGNS, Texts::Short);
    assert_eq!(desk.serve().stop(), 0);
    // Without campaigns, so that nothing else is lost with it.
    let file = desk.data().join(FILE);
    let text = fs::read_to_string(&file).unwrap();
    let is_its = |line: &&str| line.contains("'longland', 'long-4'");
    let rest: Vec<&str> = text.lines().filter(|line| !is_its(line)).collect();
    fs::write(file, rest.join("\n")).unwrap();
    let check = || String::from_utf8(desk.run(&["check"]).stdout).unwrap();
    let found = check();
    assert!(
        found.contains(&format!(
            "pages that were published are gone: {COUNTRY}/long-4"
        )),
        "{found}"
    );
    fs::write(
        desk.data().join("addresses.sql"),
        format!(
            "INSERT INTO address (path, moved_to, removed) VALUES
  ('{COUNTRY}/long-4', '{COUNTRY}', NULL), ('/locations/shortland', '{COUNTRY}', NULL);\n"
        ),
    )
    .unwrap();
    let found = check();
    assert!(!found.contains("error["), "{found}");
    let site = desk.serve();
    // In one hop to what is there: a presence goes with its country, the number of a page with nothing.
    for (from, to) in [
        ("/de/locations/longland/long-4", "/de/locations/longland"),
        ("/de/locations/longland/long-4/2", "/de/locations/longland"),
        (
            "/de/locations/longland/long-4/long-0",
            "/de/locations/longland",
        ),
        ("/de/locations/shortland", "/de/locations/longland"),
        (
            "/de/locations/shortland/long-0",
            "/de/locations/longland/long-0",
        ),
        (
            "/de/locations/shortland/long-0/2",
            "/de/locations/longland/long-0",
        ),
        ("/de/locations/shortland/long-4", "/de/locations/longland"),
        ("/de/locations/shortland/2", "/de/locations/longland"),
        // Without a language, the default one.
        (
            "/locations/longland/long-0",
            "/en/locations/longland/long-0",
        ),
        (
            "/locations/longland/long-0/2/",
            "/en/locations/longland/long-0/2",
        ),
        ("/locations/longland/long-4", "/en/locations/longland"),
        (
            "/locations/shortland/long-0/2",
            "/en/locations/longland/long-0",
        ),
    ] {
        let answer = site.get(from);
        assert_eq!(
            (answer.status, answer.header("location")),
            (308, Some(to)),
            "{from}"
        );
        assert_eq!(site.get(to).status, 200, "{to}");
    }
    for path in ["long-99", "long-0/x", "long-0/1/1", "licra", "2"] {
        let path = format!("/locations/longland/{path}");
        assert_eq!(site.get(&path).status, 404, "{path}");
    }
}

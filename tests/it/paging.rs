//! Countries with many campaigns, and large directories: no page outgrows one round trip, and no address changes its meaning.

use std::collections::BTreeSet;
use std::fs;

use crate::longland::{Author, COUNTRY, FILE, Texts, desk, enlarge};
use crate::support::{Answer, Desk, TestSite, wait_for};

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

fn assert_arrives_in_one_round_trip(site: &TestSite<'_>, path: &str) {
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
    let sitemap = site.get("/sitemap.xml").body;
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
    assert!(first.contains("All 37 campaigns of"), "{first}");
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
    assert_eq!(page.texts(&format!("{nav} [aria-current=page]")), ["2"]);
    assert_eq!(
        page.attributes("link[rel=canonical]", "href"),
        [format!("https://counterspeech.example{own}/2")]
    );
    assert_eq!(page.attributes("link[hreflang=ar]", "href").len(), 1);
    let crumbs = page.attributes(".crumbs a", "href");
    assert_eq!(crumbs[2..], [format!("/en{COUNTRY}"), own.clone()]);
    // The newest stand at the presence's own address, with what the initiative is.
    let newest = site.get(&own);
    assert_eq!(newest.text("h2"), "Campaigns 31 to 37 of 37");
    assert!(newest.attributes("a[rel=next]", "href").is_empty());
    assert_eq!(
        newest.attributes("a[rel=prev]", "href"),
        [format!("{own}/3")]
    );
    assert!(!newest.texts(".lead p").is_empty() && page.texts(".lead p").is_empty());
    // Sources are numbered on each page by itself, and all of them are cited.
    for page in [&page, &newest] {
        let listed = page.attributes(".sources li", "id");
        assert_eq!(listed[0], "source-1");
        for id in listed {
            assert!(!page.texts(&format!("a[href='#{id}']")).is_empty(), "{id}");
        }
    }
    assert_eq!(
        site.get(&format!("/en{COUNTRY}/long-3")).text("h2"),
        "Campaign 1 of 1"
    );
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
fn the_countries_of_today_are_shown_whole() {
    let desk = Desk::new();
    let site = desk.serve();
    let sitemap = site.get("/sitemap.xml").body;
    assert!(sitemap.contains("/en/locations/germany</loc>"));
    for part in sitemap.split("/locations/").skip(1) {
        let slug = part.split(['<', '"']).next().unwrap();
        assert!(!slug.contains('/'), "{slug}");
    }
    let page = site.get("/en/locations/germany");
    assert!(page.texts("article").len() >= 7);
    let answer = site.get("/en/locations/france/hack-for-good");
    let part = "/en/locations/france#hack-for-good";
    assert_eq!(
        (answer.status, answer.header("location")),
        (307, Some(part))
    );
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
    assert!(home.texts(".regions li").len() >= 114);
    let choices = |path: &str| site.get(path).attributes("#country option", "value");
    assert_eq!(choices("/en/locations/france"), ["", "france", "none"]);
    assert!(choices("/en/contact").len() >= 116);
    // An initiative with very many campaigns names its countries.
    let initiative = site.get("/en/initiatives/long-0");
    assert!(
        initiative
            .attributes("main a", "href")
            .contains(&format!("/en{COUNTRY}/long-0"))
    );
    assert!(initiative.text("main").contains("900 campaigns"));
    let middle = site.get(&format!("/en{COUNTRY}/long-0/45"));
    let numbers = middle.texts("nav[aria-label='Pages of campaigns'] li");
    assert_eq!(
        numbers,
        ["1", "… 42", "43", "44", "45", "46", "47", "48", "… 90"]
    );
    // A partner with a part in very many countries has a page for each.
    let partner = site.get("/en/partners/partner-0");
    let part = "/en/partners/partner-0/country-xb";
    assert!(
        partner
            .attributes("main a", "href")
            .contains(&part.to_owned())
    );
    assert!(site.get(part).text("main").contains("Did its part in XB."));
    assert_eq!(site.get("/en/partners/partner-0/france").status, 307);
    assert_eq!(site.get("/en/partners/partner-1/longland").status, 307);
    assert_eq!(site.get("/en/partners/partner-0/nowhere").status, 404);
    // Resources keep their page, and a search knows it.
    assert_eq!(site.get("/en/resources/1").texts(".entries h3").len(), 30);
    assert_eq!(
        site.get("/en/resources/2").header("location"),
        Some("/en/resources")
    );
    for (words, page) in [("toolkit+free", "/1"), ("report+39", "")] {
        let found = site.get(&format!("/en/search?kind=resource&q={words}"));
        let href = found.attributes(".results h3 a", "href").swap_remove(0);
        let (address, anchor) = href.split_once('#').unwrap();
        assert_eq!(address, format!("/en/resources{page}"), "{words}");
        assert!(
            site.get(address)
                .attributes("[id]", "id")
                .contains(&anchor.to_owned())
        );
    }
    // A sitemap too large for one file is cut.
    let index = site.get("/sitemap.xml").body;
    assert_eq!(index.matches("<sitemap>").count(), 2);
    assert!(index.contains("/sitemap/2</loc>"));
    let parts = [1, 2]
        .map(|part| site.get(&format!("/sitemap/{part}")).body)
        .concat();
    for path in [
        "/en",
        "/ar/campaigns/long-0-900",
        "/de/locations/longland/long-0/89",
    ] {
        assert!(parts.contains(&format!("{path}</loc>")), "{path}");
    }
    assert!(site.get("/robots.txt").body.contains("/sitemap/2\n"));
    for part in ["0", "3", "01"] {
        assert_eq!(site.get(&format!("/sitemap/{part}")).status, 404, "{part}");
    }
}

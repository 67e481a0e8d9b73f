//! `/{locale}/search`: entries by words and facets.

mod forgiving;
mod harmless;
mod names;

use crate::support::{Answer, Desk, TestSite, wait_for};

const FIRST_FLIGHT_BYTES: usize = 14_600;

fn spell(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

fn search(site: &TestSite<'_>, locale: &str, text: &str) -> Answer {
    let page = site.get(&format!("/{locale}/search?q={}", spell(text)));
    assert_eq!(page.status, 200, "{text}");
    page
}

fn titles(page: &Answer) -> Vec<String> {
    page.texts(".results h3")
}

/// The number at the head of the results.
fn total(page: &Answer) -> usize {
    let title = page.texts("#results").concat();
    // Between marks of direction, where the language has them.
    let digits = title.split(' ').next().unwrap();
    digits
        .trim_matches(|c: char| !c.is_ascii_digit())
        .parse()
        .unwrap_or(0)
}

/// A value of a facet: address, and the number beside it, which is 0 where the choice can be taken back.
fn value(page: &Answer, facet: &str, name: &str) -> (String, usize) {
    let items = format!("[aria-labelledby=facet-{facet}] li");
    let texts = page.texts(&items);
    let place = texts.iter().position(|text| text.starts_with(name));
    let place = place.unwrap_or_else(|| panic!("{facet} {name} is not among {texts:?}"));
    let href = page.attributes(&format!("{items} a"), "href")[place].clone();
    let count = texts[place].split_whitespace().next_back().unwrap().parse();
    (href, count.unwrap_or(0))
}

#[test]
fn a_result_says_what_it_is_where_when_and_why() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = search(&site, "en", "dislike");
    let titles = titles(&page);
    assert_eq!(titles.len(), total(&page));
    let place = titles
        .iter()
        .position(|title| title == "#NoLikesForRacism")
        .unwrap();
    assert_eq!(
        page.attributes(".results h3 a", "href")[place],
        "/en/campaigns/nolikesforracism"
    );
    assert_eq!(
        page.texts(".results .facts")[place],
        "Campaign · Paris · France · October 2015"
    );
    assert!(page.texts("mark").iter().any(|word| word == "dislike"));
    assert_eq!(
        page.text("title"),
        "“dislike” – search – Counterspeech directory"
    );
    assert_eq!(
        page.attributes("main form input[name=q]", "value"),
        ["dislike"]
    );
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    assert_eq!(page.header("cache-control"), Some("no-store"));
}

#[test]
fn counts_beside_values_are_what_the_values_lead_to() {
    let desk = Desk::new();
    let site = desk.serve();
    for start in [
        "/en/search",
        "/en/search?q=hate",
        "/en/search?q=hate&country=france",
        "/en/search?kind=campaign&theme=racism",
    ] {
        let page = site.get(start);
        let items = page.texts(".facets li");
        let links = page.attributes(".facets li a", "href");
        assert_eq!(items.len(), links.len());
        assert!(links.len() > 20, "{start}: {}", links.len());
        for (item, href) in items.iter().zip(links).step_by(7) {
            let Ok(count) = item
                .split_whitespace()
                .next_back()
                .unwrap()
                .parse::<usize>()
            else {
                assert!(item.ends_with("remove"), "{item}");
                continue;
            };
            assert!(count > 0);
            assert_eq!(
                total(&site.get(&href)),
                count,
                "{start}: {item} leads to {href}"
            );
        }
    }
}

#[test]
fn facets_narrow_down_in_any_combination_and_can_be_taken_back() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/search");
    assert!(page.texts(".results").is_empty());
    let (href, count) = value(&page, "kind", "Campaign");
    assert_eq!(href, "/en/search?kind=campaign");
    let page = site.get(&href);
    assert_eq!(total(&page), count);
    // The other kinds can still be had instead.
    assert!(value(&page, "kind", "Partner").1 > 0);
    let (href, count) = value(&page, "country", "France");
    let page = site.get(&href);
    assert_eq!(href, "/en/search?kind=campaign&country=france");
    assert_eq!(total(&page), count);
    assert!(
        page.texts(".results .facts")
            .iter()
            .all(|facts| facts.starts_with("Campaign") && facts.contains("France"))
    );
    assert_eq!(page.texts(".choices li").len(), 2);
    let (href, count) = value(&page, "year", "2015");
    let page = site.get(&href);
    assert_eq!(total(&page), count);
    assert!(
        page.texts(".results .facts")
            .iter()
            .all(|facts| facts.contains("2015"))
    );
    // All seven at once, in the one order of addresses, whatever order was asked for.
    let all = "/en/search?language=en&status=ended&year=2015&theme=racism&initiative=hack-for-good&country=france&kind=campaign&q=racism";
    let page = site.get(all);
    assert_eq!(
        titles(&page),
        ["#NoLikesForRacism"],
        "{}",
        page.text("main")
    );
    let back = page.attributes(".choices a", "href");
    assert_eq!(back.len(), 7);
    assert_eq!(
        back[6],
        "/en/search?q=racism&kind=campaign&country=france&initiative=hack-for-good&theme=racism&year=2015&status=ended"
    );
    // The form keeps the choices.
    let kept = page.attributes("main form input[type=hidden]", "name");
    assert_eq!(
        kept,
        [
            "kind",
            "country",
            "initiative",
            "theme",
            "year",
            "status",
            "language"
        ]
    );
    // Guides are found by the language in which they were printed.
    let page = site.get("/fr/search?kind=resource&language=es");
    assert!(titles(&page).concat().contains("Toolkit"));
    assert_eq!(
        page.attributes(".results a", "href"),
        ["/fr/resources#resource-future-free-speech-toolkit"]
    );
    assert!(
        site.get("/fr/resources")
            .texts("#resource-future-free-speech-toolkit")
            .len()
            == 1
    );
}

#[test]
fn every_result_is_on_one_page_of_results() {
    let desk = Desk::new();
    let site = desk.serve();
    let mut page = site.get("/en/search?kind=campaign");
    let mut found = titles(&page);
    assert_eq!(found.len(), 20);
    let count = total(&page);
    assert!(count > 20);
    while let Some(next) = page.attributes(".pager a[rel^=next]", "href").first() {
        page = site.get(next);
        found.extend(titles(&page));
    }
    assert_eq!(found.len(), count);
    let mut links = found.clone();
    links.sort();
    links.dedup();
    assert_eq!(links.len(), count, "none stands twice");
    // Beyond the end, and before the start.
    let last = page.text(".pager span");
    assert_eq!(
        site.get("/en/search?kind=campaign&page=9999999999")
            .text(".pager span"),
        last
    );
    for page in ["0", "-1", "x", "99999999999999999999999"] {
        assert_eq!(
            site.get(&format!("/en/search?kind=campaign&page={page}"))
                .text(".pager span"),
            format!("Page 1 of {}", count.div_ceil(20))
        );
    }
}

#[test]
fn a_search_box_stands_on_every_page_and_browsers_can_add_it() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--public-url", "https://counterspeech.example"]);
    for locale in ["en", "fr", "de", "ar"] {
        for path in [
            "",
            "/locations/france",
            "/campaigns/rooted2",
            "/contact",
            "/search",
            "/no-such-page",
        ] {
            let page = site.get(&format!("/{locale}{path}"));
            let form = "form[role=search]";
            assert_eq!(
                page.attributes(form, "action"),
                [format!("/{locale}/search")],
                "{path}"
            );
            assert_eq!(page.texts(&format!("{form} button")).len(), 1);
            let box_says = |name| page.attributes(&format!("{form} input[name=q]"), name);
            assert!(box_says("aria-label").concat().len() > 3);
            assert_eq!(box_says("maxlength"), ["200"], "{path}");
            assert_eq!(box_says("dir"), ["auto"], "{path}");
            let link = page.attributes("link[rel=search]", "href");
            let expected = vec![format!("/{locale}/opensearch.xml")];
            assert!(link == expected || !["", "/search"].contains(&path));
        }
        let description = site.get(&format!("/{locale}/opensearch.xml"));
        let kind = description.header("content-type").unwrap();
        assert!(kind.starts_with("application/opensearchdescription+xml"));
        let template =
            format!("template=\"https://counterspeech.example/{locale}/search?q={{searchTerms}}\"");
        assert!(description.body.contains(&template), "{}", description.body);
        let name = description
            .body
            .split("<ShortName>")
            .nth(1)
            .unwrap()
            .split('<')
            .next()
            .unwrap();
        assert!(name.chars().count() <= 16, "{name} is cut by browsers");
    }
}

#[test]
fn pages_of_results_arrive_in_one_round_trip() {
    let desk = Desk::new();
    let site = desk.serve();
    for locale in ["en", "fr", "de", "ar"] {
        for query in [
            "",
            "?kind=campaign",
            "?q=facebook",
            "?q=a",
            "?q=hate+online&language=en",
        ] {
            let bytes = site.bytes_on_the_wire(&format!("/{locale}/search{query}"));
            assert!(bytes <= FIRST_FLIGHT_BYTES, "{locale} {query}: {bytes}");
        }
    }
}

#[test]
fn a_change_of_the_seeds_is_found_at_once_and_what_is_gone_is_not() {
    let desk = Desk::new();
    let site = desk.serve();
    assert_eq!(total(&search(&site, "en", "marzipanorama")), 0);
    desk.edit(
        "countries/gb.sql",
        "'Counterspeech in the United Kingdom'",
        "'Marzipanorama in the United Kingdom'",
    );
    wait_for("the new title", || {
        (site
            .get("/en/locations/united-kingdom")
            .text("h1")
            .starts_with("Marz"))
        .then_some(())
    });
    // Once the page shows it, so does the search.
    assert_eq!(
        titles(&search(&site, "en", "marzipanorama")),
        ["Marzipanorama in the United Kingdom"]
    );
    desk.edit("countries/gb.sql", "'Marzipanorama in", "'Counterspeech in");
    wait_for("the old title", || {
        (site
            .get("/en/locations/united-kingdom")
            .text("h1")
            .starts_with("Counter"))
        .then_some(())
    });
    assert_eq!(total(&search(&site, "en", "marzipanorama")), 0);
}

#[test]
fn titles_run_in_their_direction_and_words_written_together_are_marked_as_one() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/ar/search?language=ar");
    let directions = page.attributes(".results h3 bdi", "dir");
    assert_eq!(directions.len(), titles(&page).len());
    assert!(directions.contains(&"rtl".to_owned()), "{directions:?}");
    let languages = page.attributes(".results h3 bdi[dir=ltr]", "lang");
    assert!(languages.iter().all(|tag| tag != "ar"));
    let page = search(&site, "en", "counter hate");
    assert!(
        page.texts(".results h3 mark")
            .contains(&"CounterHate".to_owned()),
        "{:?}",
        page.texts("mark")
    );
    // Elided words are none.
    let page = search(&site, "fr", "qu’antisémitisme");
    assert!(total(&page) > 0 && page.texts(".note").is_empty());
    // Initiatives of one country have its name, since many have the same.
    let page = site.get("/de/search?country=germany");
    let labels = page.texts("[aria-labelledby=facet-initiative] a");
    assert!(
        labels.iter().any(|label| label.ends_with(" (Deutschland)")),
        "{labels:?}"
    );
}

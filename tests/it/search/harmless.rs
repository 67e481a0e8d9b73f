//! No input does harm, and none is kept.

use super::{search, spell, total};
use crate::support::Desk;

#[test]
fn no_input_does_harm() {
    let desk = Desk::new();
    let site = desk.serve();
    let long = spell(&"a ".repeat(100));
    let many_facets = "&country=france".repeat(500);
    for query in [
        "q=%22",
        "q=%22%22",
        "q='",
        "q=*",
        "q=a*",
        "q=-",
        "q=NOT",
        "q=a+AND+b+OR+NEAR(c+d,+2)",
        "q=title:hate",
        "q=%5E%7B%7D%5B%5D()",
        "q=%00",
        "q=%00hate%00",
        "q=hate%0d%0aSet-Cookie:x",
        "q=%FF%FE",
        "q=%C3%28",
        "q=%F0%9F%98%80",
        "q=%ED%A0%80",
        "q=%",
        "q=%zz",
        "q=%3Cscript%3Ealert(1)%3C/script%3E",
        "q=%3C/mark%3E%3Cmark%3E",
        "q=';DROP+TABLE+country;--",
        "q=%E2%80%AE%D8%A7",
        "q=%CC%81%CC%81",
        "q",
        "q=",
        "=",
        "&&&",
        "q=a&q=b",
        "q[]=x",
        "page=-5",
        "page=",
        "kind=",
        "kind=%00",
        "kind=%FF",
        "country=atlantis",
        "year=two",
        "q=a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u+v",
        "q=1",
        "q=%D9%80",
        "q=%D8%A7%D9%84",
        "q=the",
        "q=la+le+les",
        &format!("q={long}"),
        &format!("q={}", spell(&"ß".repeat(200))),
        &format!("q={}", spell(&"ﷺ".repeat(200))),
        &format!("q=hate{many_facets}"),
    ] {
        for locale in ["en", "ar"] {
            let page = site.get(&format!("/{locale}/search?{query}"));
            assert_eq!(page.status, 200, "{query}");
            assert_eq!(page.texts("h1").len(), 1, "{query}");
            assert!(
                page.texts("script").is_empty() && !page.body.contains('\0'),
                "{query}"
            );
        }
    }
    assert!(!site.log().contains("ERROR"), "{}", site.log());
}

#[test]
fn what_is_too_long_or_unknown_is_said_or_passed_over() {
    let desk = Desk::new();
    let site = desk.serve();
    for query in [
        format!("q={}", "ä".repeat(201)),
        format!("q={}", "x".repeat(20_000)),
        format!("country={}", "x".repeat(201)),
    ] {
        let page = site.get(&format!("/de/search?{query}"));
        assert_eq!(page.status, 400);
        assert!(page.text(".note").contains("Höchstens 200 Zeichen"));
        assert_eq!(page.attributes("main form input", "name"), ["q"]);
    }
    let unknown = format!("/en/search?q=racism&utm={}", "x".repeat(300));
    assert_eq!(site.get(&unknown).status, 200, "nobody reads other names");
    for invisible in ["\u{200b}", "\u{feff}\u{61c}", "\u{200d} \u{ad}"] {
        let page = search(&site, "en", invisible);
        assert!(
            page.texts(".note").is_empty(),
            "{invisible:?} asks for nothing"
        );
    }
    assert_eq!(
        site.get("/en/search/?q=hate&page=2").header("location"),
        Some("/en/search?q=hate&page=2")
    );
    let page = site.get(&format!("/en/search?q={}", "%C3%A4".repeat(200)));
    assert_eq!(page.status, 200, "200 characters, however they are spelt");
    // What is not known is said, and the rest is done.
    let page = site.get("/en/search?q=racism&country=atlantis&colour=red");
    assert!(page.text(".note").contains("Country: atlantis"));
    assert_eq!(total(&page), total(&search(&site, "en", "racism")));
    assert!(
        !page
            .attributes("main a, main input", "href")
            .concat()
            .contains("atlantis")
    );
    let page = site.get("/en/search?q=hate+a+b+c+d+e+f+g+h+i+j+k");
    assert!(!page.text("main").contains("first 12 words"));
    let page = site.get("/en/search?q=hate+a+b+c+d+e+f+g+h+i+j+k+l");
    assert!(page.text("main").contains("first 12 words"));
    assert!(!site.log().contains("ERROR"), "{}", site.log());
}

#[test]
fn what_is_searched_for_is_neither_logged_nor_kept() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--log", "trace"]);
    for path in [
        "/en/search?q=quagmarinade",
        "/en/search?q=quagmarinade&country=france",
        "/en/search?q=quagmarinade%FF",
    ] {
        assert_eq!(
            site.get_with(path, &[("accept-encoding", "br")])
                .header("cache-control"),
            Some("no-store")
        );
    }
    assert!(!site.log().contains("quagmarinade"));
    // The page without a query is one like all others.
    let page = site.get("/en/search");
    assert!(
        page.header("cache-control")
            .unwrap()
            .starts_with("max-age=")
    );
    assert!(page.attributes("meta[name=robots]", "content").is_empty());
    assert!(
        site.get("/robots.txt")
            .body
            .contains("Disallow: /*/search?")
    );
}

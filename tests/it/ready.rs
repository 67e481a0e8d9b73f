//! Ready pages: encodings, validators, `HEAD`, and what is kept for whom.

use crate::support::{Answer, Desk, TestSite, agent, wait_for};

const FRANCE: &str = "/en/locations/france";

fn get(site: &TestSite<'_>, encoding: &str) -> Answer {
    site.get_with(FRANCE, &[("accept-encoding", encoding)])
}

/// The tag of a page once it is compressed as well as can be, so that it stays as it is.
pub(crate) fn settled_tag(site: &TestSite<'_>, path: &str) -> String {
    let tag = |answer: &Answer| answer.header("etag").unwrap().to_owned();
    let quick = tag(&site.get_with(path, &[("accept-encoding", "br")]));
    wait_for("the best compression", || {
        let now = tag(&site.get_with(path, &[("accept-encoding", "br")]));
        (now != quick).then_some(now)
    })
}

#[test]
fn everybody_gets_the_smallest_encoding_that_they_accept() {
    let desk = Desk::new();
    let site = desk.serve();
    for (accepts, sent) in [
        ("gzip, deflate, br, zstd", Some("br")),
        ("br;q=0.1, gzip", Some("br")),
        ("gzip, br;q=0", Some("gzip")),
        ("gzip", Some("gzip")),
        ("identity", None),
        ("zstd", None),
        ("gzip;q=0, br;q=0.0", None),
    ] {
        // The first answer, which has to be made, and a ready one.
        for _ in 0..2 {
            let answer = get(&site, accepts);
            assert_eq!(answer.header("content-encoding"), sent, "{accepts}");
            assert_eq!(answer.header("vary"), Some("accept-encoding"), "{accepts}");
            let is_plain = answer.body.contains("<h1");
            assert_eq!(is_plain, sent.is_none(), "{accepts}");
        }
    }
}

#[test]
fn a_quick_compression_serves_until_the_best_is_done() {
    let desk = Desk::new();
    let site = desk.serve();
    let length = || {
        let answer = agent()
            .head(format!("{}{FRANCE}", site.address))
            .header("accept-encoding", "br")
            .call();
        let answer = Answer::from(answer);
        answer
            .header("content-length")
            .unwrap()
            .parse::<usize>()
            .unwrap()
    };
    let quick = length();
    let best = wait_for("the best compression", || {
        Some(length()).filter(|now| *now < quick)
    });
    assert!(best * 100 < quick * 97, "{best} of {quick}");
    assert_eq!(length(), best, "and it stays");
}

#[test]
fn who_has_a_page_is_told_so_without_it() {
    let desk = Desk::new();
    let site = desk.serve();
    let tag = settled_tag(&site, FRANCE);
    assert!(!tag.starts_with("W/"), "a strong one: {tag}");
    let ask = |known: &str, encoding: &str| {
        let headers = [("accept-encoding", encoding), ("if-none-match", known)];
        site.get_with(FRANCE, &headers)
    };
    let lists = [
        tag.clone(),
        format!("\"a\", W/{tag}"),
        format!("{tag},\"b\""),
        "*".to_owned(),
    ];
    for known in lists {
        let answer = ask(&known, "br");
        assert_eq!(answer.status, 304, "{known}");
        assert_eq!(answer.body, "", "{known}");
        assert_eq!(answer.header("etag"), Some(tag.as_str()));
        assert_eq!(answer.header("vary"), Some("accept-encoding"));
        assert!(
            answer
                .header("cache-control")
                .unwrap()
                .contains("max-age=300")
        );
        assert!(answer.header("content-security-policy").is_some());
        assert_eq!(answer.header("content-type"), None);
        assert_eq!(answer.header("content-length"), None);
    }
    assert_eq!(ask("\"other\"", "br").status, 200);
    assert_eq!(
        ask(&tag, "gzip").status,
        200,
        "other bytes have another tag"
    );
    desk.edit(
        "countries/fr.sql",
        "'Counterspeech in France'",
        "'Counterspeech in all France'",
    );
    wait_for("the new page", || {
        (ask(&tag, "br").status == 200).then_some(())
    });
    assert_eq!(
        get(&site, "identity").text("h1"),
        "Counterspeech in all France"
    );
}

#[test]
fn head_says_what_get_would_send() {
    let desk = Desk::new();
    let site = desk.serve();
    // Asked for the first time by HEAD, and when it is ready.
    for path in ["/fr", "/sitemap.xml", "/fr"] {
        let head = Answer::from(agent().head(format!("{}{path}", site.address)).call());
        let page = site.get_with(path, &[("accept-encoding", "identity")]);
        assert_eq!(head.status, 200, "{path}");
        assert_eq!(head.body, "", "{path}");
        for name in [
            "content-type",
            "cache-control",
            "vary",
            "content-security-policy",
        ] {
            assert_eq!(head.header(name), page.header(name), "{path}: {name}");
        }
        assert!(head.header("content-length").is_some(), "{path}");
        assert!(head.header("etag").is_some(), "{path}");
        assert_eq!(
            page.header("content-length").unwrap(),
            page.body.len().to_string()
        );
    }
}

#[test]
fn caches_are_told_how_long_a_page_is_good() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = "max-age=300, stale-while-revalidate=60, stale-if-error=86400";
    for (path, control) in [
        (FRANCE, page),
        ("/sitemap.xml", page),
        ("/mark.svg", "max-age=604800"),
        ("/en/contact", "no-store"),
        ("/en/none", "no-store"),
        ("/healthz", "no-store"),
    ] {
        for _ in 0..2 {
            let answer = site.get(path);
            assert_eq!(answer.header("cache-control"), Some(control), "{path}");
            let is_kept = answer.header("etag").is_some();
            assert_eq!(is_kept, control != "no-store", "{path}");
        }
    }
}

#[test]
fn what_others_add_to_an_address_makes_no_other_page() {
    let desk = Desk::new();
    let site = desk.serve();
    let tag = settled_tag(&site, FRANCE);
    for query in ["?fbclid=abc", "?utm_source=x&utm_medium=y", "?", "?d=1"] {
        let answer = site.get_with(&format!("{FRANCE}{query}"), &[("accept-encoding", "br")]);
        assert_eq!(answer.header("etag"), Some(tag.as_str()), "{query}");
    }
    // An address in an odd spelling is answered and not kept.
    for path in ["/en/locations/fr%61nce", "/en/%6Cocations/france"] {
        let answer = site.get_with(path, &[("accept-encoding", "br")]);
        assert_eq!(answer.header("etag"), None, "{path}");
    }
    // The contact page says what its address tells.
    let about = site.get("/en/contact?about=/locations/france");
    assert_ne!(about.body, site.get("/en/contact").body);
}

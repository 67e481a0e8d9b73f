//! How many forms one network may send: the rest gets its text back, and nobody else notices.

use crate::counts::count;
use crate::disk::{Disk, Sync};
use crate::support::{Answer, Desk, TestSite, form_with, good_form, spell, wait_for};

/// Sends a form as a proxy passes it on.
fn post_for(site: &TestSite<'_>, forwarded: &str, text: &str) -> Answer {
    let body = spell(&form_with("message", text));
    site.post_raw(
        "/en/contact",
        body.as_bytes(),
        &[
            ("x-forwarded-for", forwarded),
            ("sec-fetch-site", "same-origin"),
        ],
    )
}

#[test]
fn beyond_its_limit_a_network_is_told_when_to_come_back_and_keeps_its_text() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "3"]);
    for number in 0..3 {
        let answer = site.post(
            "/en/contact",
            &form_with("message", &format!("Number {number}.")),
        );
        assert_eq!(answer.status, 303);
    }
    for (locale, nothing, minutes) in [
        ("en", "Nothing was stored.", "in 20 minutes"),
        ("fr", "Rien n’a été enregistré.", "dans 20 minutes"),
        ("de", "Es wurde nichts gespeichert.", "in 20 Minuten"),
        ("ar", "لم يُحفظ شيء.", "دقيقة"),
    ] {
        let answer = site.post(
            &format!("/{locale}/contact"),
            &form_with("message", "One too many."),
        );
        assert_eq!(answer.status, 429, "{locale}");
        let seconds: u32 = answer.header("retry-after").unwrap().parse().unwrap();
        assert!((1000..=1201).contains(&seconds), "{seconds}");
        assert_eq!(answer.text_of("textarea"), "One too many.");
        let summary = answer.text(".summary");
        assert!(
            summary.contains(nothing) && summary.contains(minutes),
            "{summary}"
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
    assert_eq!(desk.inbox().len(), 3, "and nothing was");
    assert_eq!(
        site.get("/en/contact").status,
        200,
        "the form itself stays open"
    );
}

#[test]
fn only_a_trusted_proxy_may_say_for_whom_it_asks() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "2"]);
    let statuses = |site: &TestSite<'_>, visitors: &[&str]| -> Vec<u16> {
        visitors
            .iter()
            .enumerate()
            .map(|(number, visitor)| post_for(site, visitor, &format!("{visitor} {number}")).status)
            .collect()
    };
    // Nobody is trusted: whatever is said there, it is one network.
    let all = statuses(&site, &["192.0.2.1", "198.51.100.1", "203.0.113.1"]);
    assert_eq!(all, [303, 303, 429]);
    wait_for("the warning", || {
        site.log().contains("is no --trusted-proxy").then_some(())
    });
    assert!(!site.log().contains("192.0.2"), "{}", site.log());
    let desk = Desk::new();
    let site = desk.serve_with(&[
        "--posts-per-hour",
        "2",
        "--trusted-proxy",
        "127.0.0.1,10.0.0.0/8",
    ]);
    for (what, visitors, expected) in [
        (
            "networks of their own",
            vec!["192.0.2.1", "198.51.100.1", "203.0.113.1"],
            vec![303, 303, 303],
        ),
        (
            "one network",
            vec!["192.0.2.7", "192.0.2.8"],
            vec![303, 429],
        ),
        (
            "what stands before is made up",
            vec!["1.2.3.4, 198.51.100.9", "5.6.7.8, 198.51.100.8"],
            vec![303, 429],
        ),
        (
            "a chain of proxies",
            vec!["203.0.113.2, 10.1.2.3", "203.0.113.3, 10.3.2.1, 10.0.0.1"],
            vec![303, 429],
        ),
        (
            "networks of IPv6",
            vec![
                "2001:db8:1::1",
                "2001:db8:1:2::1",
                "[2001:db8:1:3::1]:443",
                "2001:db8:2::1",
            ],
            vec![303, 303, 429, 303],
        ),
        (
            "with a port",
            vec!["192.0.3.1:80", "192.0.3.2:81", "192.0.3.3"],
            vec![303, 303, 429],
        ),
        (
            "nonsense is the proxy itself",
            vec!["nonsense", "", "unknown"],
            vec![303, 303, 429],
        ),
        (
            "two heads in one",
            vec!["::ffff:192.0.4.1", "192.0.4.2", "192.0.4.3"],
            vec![303, 303, 429],
        ),
    ] {
        assert_eq!(statuses(&site, &visitors), expected, "{what}");
    }
}

#[test]
fn a_flood_from_many_networks_closes_the_form_to_nobody_else() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "1", "--trusted-proxy", "127.0.0.0/8"]);
    for number in 0..count("flooding-networks") {
        let (high, low) = (number / 256, number % 256);
        // Faulty forms count too, and cost nobody a place.
        let body = spell(&form_with("email", "nobody"));
        let forwarded = format!("10.{high}.{low}.1");
        let headers = [("x-forwarded-for", forwarded.as_str())];
        for expected in [303, 429] {
            let answer = site.post_raw("/en/contact", body.as_bytes(), &headers);
            assert_eq!(answer.status, expected, "{forwarded}");
        }
    }
    assert_eq!(post_for(&site, "192.0.2.1", "I am new here.").status, 303);
}

#[test]
fn without_a_limit_nobody_waits_and_a_wrong_network_is_refused_by_name() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "0"]);
    for number in 0..70 {
        let answer = site.post(
            "/en/contact",
            &form_with("message", &format!("Number {number}.")),
        );
        assert_eq!(answer.status, 303);
    }
    drop(site);
    let refused = desk.run(&["serve", "--trusted-proxy", "10.0.0.0/99"]);
    assert_eq!(refused.status.code(), Some(2));
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        why.contains("10.0.0.0/99") && why.contains("127.0.0.1 or 10.0.0.0/8"),
        "{why}"
    );
}

#[test]
fn a_flood_of_drafts_takes_its_room_only_and_closes_the_form_to_nobody() {
    // 32 MB is room for so many of them, and not for half as many more.
    const ENOUGH: usize = 90;
    let desk = Desk::new();
    let storage = Disk::new();
    let unlimited = ["--posts-per-hour", "0"];
    let site = storage.serve(&desk, Sync::AsItDoes, &unlimited);
    let large = "marzipan ".repeat(40_000);
    let faulty = spell(&form_with("message", &large));
    let draft = |site: &TestSite<'_>, path: &str| site.post_raw(path, faulty.as_bytes(), &[]);
    let mut kept = Vec::new();
    let refused = loop {
        let answer = draft(&site, "/en/contact");
        match answer.status {
            303 => kept.push(answer.header("location").unwrap().to_owned()),
            _ => break answer,
        }
        assert!(kept.len() < ENOUGH, "there is no end to the room");
    };
    assert!(kept.len() > ENOUGH / 3, "{}", kept.len());
    assert_eq!(refused.status, 422);
    assert_eq!(refused.text_of("textarea"), large);
    // It is taken after a restart, too.
    site.kill();
    let site = storage.serve(&desk, Sync::AsItDoes, &unlimited);
    assert_eq!(draft(&site, "/en/contact").status, 422);
    site.send(&good_form());
    // Who has a place keeps it, until the message is sent: then it is free.
    let own = draft(&site, &kept[0]);
    assert_eq!(own.status, 303);
    site.post_and_follow(
        own.header("location").unwrap(),
        &form_with("message", "Mended."),
    );
    assert_eq!(draft(&site, "/en/contact").status, 303);
    assert_eq!(draft(&site, "/en/contact").status, 422);
    // All is free after fifteen minutes.
    storage.let_pass(16 * 60);
    assert_eq!(draft(&site, "/en/contact").status, 303);
    assert_eq!(desk.inbox().len(), 2);
}

//! The contact form: what is taken, what is given back, and what the visitor is told.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::counts::count;
use crate::support::{Answer, Desk, TestSite, form_with, good_form, spell};

#[test]
fn a_message_is_acknowledged_with_a_reference_and_reaches_the_staff() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.post_and_follow("/en/contact", &good_form());
    assert_eq!(page.text("h1"), "We have your message");
    assert!(
        page.text("main").contains("180 days"),
        "how long it is kept"
    );
    let reference = page.text(".reference");
    assert_eq!(reference.len(), 9, "{reference}");
    let message = desk.print(&["inbox", "read", &reference]);
    for words in [
        "Ravenfeather Quill",
        "quill@ravenfeather.example",
        "marzipan and umbrellas",
        "counterspeech",
        "/en/locations/france",
    ] {
        assert!(message.contains(words), "{words} in {message}");
    }
}

#[test]
fn the_form_stands_at_the_foot_of_each_country_page_with_its_country_chosen() {
    let desk = Desk::new();
    let site = desk.serve();
    for (path, action) in [
        ("/en/locations/france", "/en/contact"),
        ("/fr/locations/france", "/fr/contact"),
    ] {
        let page = site.get(path);
        assert_eq!(page.attributes("#contact form", "action"), [action]);
        assert_eq!(page.attributes("#contact form", "autocomplete"), ["off"]);
        assert_eq!(
            page.attributes("#contact option[selected]", "value"),
            ["france"]
        );
        assert_eq!(
            page.attributes("#contact input[name=page]", "value"),
            [path]
        );
        assert!(
            page.attributes("#contact form a", "href")
                .contains(&action.to_owned()),
            "the contact page"
        );
        assert!(page.text("#contact").contains("180"), "how long it is kept");
    }
    let page = site.get("/fr/contact");
    assert_eq!(page.text("h1"), "Nous écrire");
    assert!(page.attributes("option[selected]", "value").is_empty());
    let names = page.attributes("main form [name]", "name");
    for name in [
        "name", "email", "country", "topic", "message", "consent", "page",
    ] {
        assert!(names.iter().any(|known| known == name), "{name}");
    }
    assert_eq!(
        page.attributes("input[name=topic]", "value"),
        [
            "question",
            "counterspeech",
            "partner",
            "correction",
            "other"
        ]
    );
    // Every control has a name, and its hint.
    for id in ["country", "name", "email", "message"] {
        assert!(!page.text(&format!("label[for={id}]")).is_empty());
        assert!(!page.text(&format!("#{id}-hint")).is_empty());
    }
}

#[test]
fn how_long_messages_are_kept_is_told_from_the_setting() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--retention-days", "77"]);
    for path in ["/en/contact", "/fr/contact", "/en/locations/france"] {
        let page = site.get(path);
        assert!(page.text(".promises").contains("77"), "{path}");
        assert!(!page.text(".promises").contains("180"), "{path}");
    }
}

/// What the form says about one field, in both places; and whether the typed values are still there.
fn problem_page(site: &TestSite<'_>, fields: &[(&str, &str)]) -> Answer {
    let page = site.post_and_follow("/en/contact", fields);
    assert_eq!(page.status, 200);
    assert!(
        page.text("title").starts_with("Error: "),
        "{}",
        page.text("title")
    );
    assert!(page.text(".summary").contains("Nothing was stored"));
    assert_eq!(
        page.attributes(".summary", "autofocus"),
        [""],
        "the summary takes the focus"
    );
    let ids = page.attributes("[id]", "id");
    for link in page.attributes(".summary a", "href") {
        assert!(
            ids.contains(&link[1..].to_owned()),
            "{link} leads to nothing"
        );
    }
    for (name, value) in fields {
        let kept = match *name {
            "message" => page.text_of("textarea"),
            "topic" | "consent" => page
                .attributes(&format!("[name={name}][checked]"), "value")
                .concat(),
            "country" => page.attributes("option[selected]", "value").concat(),
            name => page.attributes(&format!("[name={name}]"), "value").concat(),
        };
        assert_eq!(&kept, value, "{name} is kept");
    }
    page
}

#[test]
fn each_problem_is_named_in_the_summary_and_at_its_field_and_nothing_typed_is_lost() {
    let desk = Desk::new();
    let site = desk.serve();
    let (long_name, long_email) = ("n".repeat(101), format!("{}@example.com", "e".repeat(250)));
    let long_message = "é".repeat(10_001);
    for (field, value, words) in [
        ("topic", "", "Select what your message is about"),
        (
            "country",
            "",
            "Select a country, or “Another country, or none”",
        ),
        (
            "name",
            "",
            "Enter a name that we can use. It can be made up",
        ),
        (
            "name",
            "\u{200b}\u{2060}",
            "Enter a name that we can use. It can be made up",
        ),
        (
            "name",
            &long_name,
            "The name must be 100 characters or less",
        ),
        ("email", "", "Enter your e-mail address"),
        (
            "email",
            "nobody",
            "Enter an e-mail address in the correct format, like name@example.com",
        ),
        (
            "email",
            "two@at@example.com",
            "Enter an e-mail address in the correct format, like name@example.com",
        ),
        (
            "email",
            &long_email,
            "The e-mail address must be 254 characters or less",
        ),
        ("message", "", "Enter your message"),
        (
            "message",
            &long_message,
            "Your message must be 10,000 characters or less. It has 10,001; take out 1",
        ),
        (
            "consent",
            "",
            "Tick the box if you agree. Without it we cannot keep your message",
        ),
    ] {
        let page = problem_page(&site, &form_with(field, value));
        assert_eq!(page.texts(".summary li"), [words], "{field}");
        assert_eq!(page.text(".problem"), format!("Error: {words}"), "{field}");
        let described = page.attributes(
            "[aria-invalid=true], fieldset[aria-describedby~=topic-problem]",
            "aria-describedby",
        );
        assert_eq!(
            described,
            [format!("{field}-hint {field}-problem")],
            "{field}"
        );
    }
    assert!(desk.inbox().is_empty(), "nothing was stored");
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_the_page() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.post_and_follow("/fr/contact", &[("name", "")]);
    assert_eq!(
        page.text("title").split("Nous").next().unwrap(),
        "Erreur\u{a0}: "
    );
    let order = page.attributes(".summary a", "href");
    assert_eq!(
        order,
        [
            "#topic", "#country", "#name", "#email", "#message", "#consent"
        ]
    );
}

#[test]
fn a_mended_form_is_stored_and_its_draft_is_gone() {
    let desk = Desk::new();
    let site = desk.serve();
    let faulty = site.post("/en/contact", &form_with("email", "nobody"));
    let draft = faulty.header("location").unwrap().to_owned();
    let action = site.get(&draft).attributes("main form", "action").concat();
    assert_eq!(action, draft, "the form knows its draft");
    let page = site.post_and_follow(&action, &good_form());
    assert_eq!(page.text("h1"), "We have your message");
    let after = site.get(&draft);
    assert!(after.texts(".summary").is_empty(), "the draft is gone");
    assert!(after.text("main .note").contains("no longer kept"));
    assert_eq!(after.text_of("textarea"), "");
    assert_eq!(desk.inbox().len(), 1);
}

#[test]
fn a_draft_survives_a_restart_and_needs_its_key() {
    let desk = Desk::new();
    let site = desk.serve();
    let draft = site
        .post("/en/contact", &form_with("name", ""))
        .header("location")
        .unwrap()
        .to_owned();
    drop(site);
    let site = desk.serve();
    assert!(site.get(&draft).text_of("textarea").contains("marzipan"));
    let (start, last) = draft.split_at(draft.len() - 1);
    let wrong = format!("{start}{}", if last == "q" { "p" } else { "q" });
    for key in [
        wrong.as_str(),
        "/en/contact?d=",
        "/en/contact?d=../..",
        "/en/contact?d=%00",
    ] {
        let page = site.get(key);
        assert_eq!(page.status, 200, "{key}");
        assert_eq!(page.text_of("textarea"), "", "{key}");
    }
}

#[test]
fn the_same_form_is_one_message_however_often_it_is_sent() {
    let desk = Desk::new();
    let site = desk.serve();
    let references: Vec<String> = std::thread::scope(|scope| {
        let senders: Vec<_> = (0..count("same-form"))
            .map(|_| scope.spawn(|| site.send(&good_form())))
            .collect();
        senders
            .into_iter()
            .map(|sender| sender.join().unwrap())
            .collect()
    });
    assert!(
        references
            .iter()
            .all(|reference| *reference == references[0]),
        "{references:?}"
    );
    assert_eq!(desk.inbox().len(), 1);
    let other = site.send(&form_with("message", "Another one."));
    assert_ne!(other, references[0]);
    assert_eq!(desk.inbox().len(), 2);
}

#[test]
fn many_senders_at_once_are_all_acknowledged_and_none_twice() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "0"]);
    let all = count("senders");
    let texts: Vec<String> = (0..all).map(|n| format!("Message number {n}.")).collect();
    let mut references: Vec<String> = std::thread::scope(|scope| {
        let senders: Vec<_> = texts
            .iter()
            .map(|text| scope.spawn(|| site.send(&form_with("message", text))))
            .collect();
        senders
            .into_iter()
            .map(|sender| sender.join().unwrap())
            .collect()
    });
    references.sort();
    references.dedup();
    assert_eq!(references.len(), all);
    assert_eq!(desk.inbox().len(), all);
}

#[test]
fn the_language_can_be_changed_without_losing_what_was_typed() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.post_and_follow("/en/contact", &form_with("email", "nobody"));
    let french = page.attributes(".languages a[lang=fr]", "href").concat();
    let page = site.get(&french);
    assert!(
        page.text(".summary")
            .contains("Indiquez une adresse électronique au bon format")
    );
    assert!(page.text_of("textarea").contains("marzipan"));
    let page = site.post_and_follow("/en/contact", &good_form());
    let french = site.get(&page.attributes(".languages a[lang=fr]", "href").concat());
    assert_eq!(french.text(".reference"), page.text(".reference"));
}

#[test]
fn a_strange_query_loses_nothing() {
    let desk = Desk::new();
    let site = desk.serve();
    for query in ["?d=a&d=b", "?d=%FF", "?d", "?x=y", "?d=../../etc"] {
        let page = site.post_and_follow(&format!("/en/contact{query}"), &form_with("name", ""));
        assert!(page.text_of("textarea").contains("marzipan"), "{query}");
        assert_eq!(
            site.get(&format!("/en/contact{query}")).status,
            200,
            "{query}"
        );
    }
}

#[test]
fn a_confirmation_can_be_reloaded_and_an_old_address_is_no_lie() {
    let desk = Desk::new();
    let site = desk.serve();
    let address = site
        .post("/en/contact", &good_form())
        .header("location")
        .unwrap()
        .to_owned();
    let first = site.get(&address).text(".reference");
    assert_eq!(site.get(&address).text(".reference"), first);
    for old in ["/en/contact/received", "/en/contact/received?d=nothing"] {
        let page = site.get(old);
        assert_eq!(page.status, 200);
        assert!(page.texts(".reference").is_empty());
        assert!(page.text(".lead").contains("only if you saw a reference"));
    }
}

#[test]
fn texts_of_all_scripts_arrive_whole() {
    let desk = Desk::new();
    let site = desk.serve();
    let astral = "𐍈".repeat(10_000);
    for text in [
        "السلام عليكم، هذه رسالة من ناشطة في بيروت.",
        "שלום ‏וברכה",
        "हिन्दी में संदेश — क्षत्रिय",
        "👩🏽‍🚀 and 🏳️‍🌈 with joiners",
        "e\u{301}\u{323} combining, not composed",
        "line one\nline two\n\n\tindented",
        "\"quotes\" & <tags> {figure:x} %00 +plus+",
        astral.as_str(),
    ] {
        let reference = site.send(&form_with("message", text));
        let printed = desk.print(&["inbox", "read", &reference]);
        let body = printed.split_once("\n\n").unwrap().1;
        assert_eq!(body.strip_suffix('\n').unwrap(), text);
    }
}

#[test]
fn what_is_typed_with_line_breaks_of_windows_arrives_with_ours() {
    let desk = Desk::new();
    let site = desk.serve();
    let reference = site.send(&form_with("message", "  one\r\ntwo\rthree  "));
    assert!(
        desk.print(&["inbox", "read", &reference])
            .ends_with("\n\none\ntwo\nthree\n")
    );
}

#[test]
fn characters_that_cannot_be_shown_are_taken_out_and_told() {
    let desk = Desk::new();
    let site = desk.serve();
    for (bad, field) in [
        ("before%00after", "message"),
        ("before%1b%5b31mafter", "message"),
        ("before%E2%80%AEafter", "message"),
        ("before%E2%81%A6after", "message"),
        ("before%FFafter", "message"),
        ("before%C2%85after", "message"),
        ("before%00after", "name"),
        ("two%0Alines", "name"),
    ] {
        let rest: Vec<_> = good_form()
            .into_iter()
            .filter(|(name, _)| *name != field)
            .collect();
        let body = format!("{}&{field}={bad}", spell(&rest));
        let answer = site.post_raw("/en/contact", body.as_bytes(), &[]);
        assert_eq!(answer.status, 303, "{bad}");
        let page = site.get(answer.header("location").unwrap());
        let summary = page.text(".summary");
        assert!(
            summary.contains("cannot be shown") && summary.contains("Nothing was stored"),
            "{bad}: {summary}"
        );
        let kept = if field == "message" {
            page.text_of("textarea")
        } else {
            page.attributes("#name", "value").concat()
        };
        assert!(
            matches!(
                kept.as_str(),
                "beforeafter" | "before[31mafter" | "twolines"
            ),
            "{bad}: {kept:?}"
        );
    }
    assert!(desk.inbox().is_empty());
}

#[test]
fn unknown_and_repeated_fields_are_told_and_nothing_is_lost() {
    let desk = Desk::new();
    let site = desk.serve();
    let mut unknown = good_form();
    unknown.push(("website", "https://spam.example"));
    let page = site.post_and_follow("/en/contact", &unknown);
    assert!(
        page.text(".summary")
            .contains("something that we do not know")
    );
    assert!(page.text_of("textarea").contains("marzipan"));
    let mut repeated = good_form();
    repeated.push(("message", "A second text."));
    let page = site.post_and_follow("/en/contact", &repeated);
    assert!(page.text(".summary").contains("an answer twice"));
    let kept = page.text_of("textarea");
    assert!(
        kept.contains("marzipan") && kept.contains("A second text."),
        "{kept}"
    );
    for (field, value) in [
        ("topic", "bribery"),
        ("country", "atlantis"),
        ("reply", "pigeon"),
        ("page", "https://evil.example/"),
    ] {
        let page = site.post_and_follow("/en/contact", &form_with(field, value));
        assert!(
            page.text(".summary").contains("Nothing was stored"),
            "{field}"
        );
        if field == "page" {
            let hidden = page.attributes("[name=page]", "value").concat();
            assert_eq!(hidden, "", "nobody could mend what nobody sees");
        }
    }
    // What cannot be shown is taken out of the second answer too, and of two choices the first counts.
    let repeated = format!(
        "{}&message=two%00%E2%80%AE&topic=other",
        spell(&good_form())
    );
    let answer = site.post_raw("/en/contact", repeated.as_bytes(), &[]);
    let page = site.get(answer.header("location").unwrap());
    assert!(page.text_of("textarea").ends_with("\ntwo"));
    assert_eq!(
        page.attributes("[name=topic][checked]", "value"),
        ["counterspeech"]
    );
    assert!(desk.inbox().is_empty());
}

#[test]
fn a_character_is_what_people_see_as_one() {
    let desk = Desk::new();
    let site = desk.serve();
    for character in ["e\u{301}", "👩‍🚒", "ضُّ"] {
        let most = character.repeat(10_000);
        let reference = site.send(&form_with("message", &most));
        assert!(desk.print(&["inbox", "read", &reference]).contains(&most));
        let over = format!("{most}{character}");
        let page = site.post_and_follow("/en/contact", &form_with("message", &over));
        assert!(page.text(".summary").contains("It has 10,001; take out 1"));
    }
    let heavy = "👨‍👩‍👧‍👦".repeat(5_400);
    let page = site.post_and_follow("/en/contact", &form_with("message", &heavy));
    assert!(
        page.text(".summary")
            .contains("more room than this form has")
    );
    assert_eq!(page.text_of("textarea"), heavy);
}

#[test]
fn a_refused_form_still_knows_its_draft() {
    let desk = Desk::new();
    let site = desk.serve();
    let faulty = site.post("/en/contact", &form_with("email", "nobody"));
    let draft = faulty.header("location").unwrap().to_owned();
    let body = spell(&good_form());
    let refused = site.post_raw(
        &draft,
        body.as_bytes(),
        &[("origin", "https://evil.example")],
    );
    assert_eq!(refused.status, 403);
    let action = refused.attributes("main form", "action").concat();
    assert_eq!(action, draft);
    site.post_and_follow(&action, &good_form());
    assert_eq!(site.get(&draft).text_of("textarea"), "", "gone on success");
}

#[test]
fn forms_from_other_sites_are_refused_with_the_text_given_back() {
    let desk = Desk::new();
    let site = desk.serve();
    let body = spell(&good_form());
    let own = site.address.clone();
    for (headers, passes) in [
        (vec![("sec-fetch-site", "same-origin")], true),
        (vec![("origin", own.as_str())], true),
        (vec![], true),
        (vec![("sec-fetch-site", "none")], true),
        (
            vec![
                ("sec-fetch-site", "cross-site"),
                ("origin", "https://evil.example"),
            ],
            false,
        ),
        (vec![("sec-fetch-site", "same-site")], false),
        (vec![("origin", "https://evil.example")], false),
        (vec![("origin", "null")], false),
        (vec![("origin", "")], false),
    ] {
        let answer = site.post_raw("/fr/contact", body.as_bytes(), &headers);
        if passes {
            assert_eq!(answer.status, 303, "{headers:?}");
            continue;
        }
        assert_eq!(answer.status, 403, "{headers:?}");
        assert!(answer.text(".summary").contains("Rien n’a été enregistré."));
        assert!(
            answer.text_of("textarea").contains("marzipan"),
            "the text is given back"
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
    assert_eq!(desk.inbox().len(), 1, "the passing ones were the same form");
}

#[test]
fn behind_a_proxy_the_public_address_is_the_own_origin() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--public-url", "https://counterspeech.example"]);
    let body = spell(&good_form());
    let post = |origin: &str| {
        site.post_raw("/en/contact", body.as_bytes(), &[("origin", origin)])
            .status
    };
    assert_eq!(post("https://counterspeech.example"), 303);
    assert_eq!(post("https://other.example"), 403);
    assert_eq!(post(&site.address), 403);
}

#[test]
fn a_body_that_is_too_large_gets_its_beginning_back() {
    let desk = Desk::new();
    let site = desk.serve();
    let huge = format!("marzipan {}", "x".repeat(600_000));
    let answer = site.post("/en/contact", &form_with("message", &huge));
    assert_eq!(answer.status, 413);
    assert!(answer.text(".summary").contains("Nothing was stored."));
    let kept = answer.text_of("textarea");
    assert!(
        kept.starts_with("marzipan xxx") && kept.len() > 100_000,
        "{}",
        kept.len()
    );
    let other = site.post_raw(
        "/en/contact",
        b"{}",
        &[("content-type", "application/json")],
    );
    assert_eq!(other.status, 415);
    assert!(
        other
            .text(".summary")
            .contains("Nothing was stored, and there was no text")
    );
    for nonsense in [
        &b""[..],
        b"&&&",
        b"=",
        b"%",
        b"message",
        b"message=%zz&message=%",
        b"\xff\xfe=\xff",
    ] {
        let answer = site.post_raw("/en/contact", nonsense, &[]);
        assert_eq!(answer.status, 303, "{nonsense:?}");
    }
    assert!(desk.inbox().is_empty());
}

#[test]
fn a_sender_who_hangs_up_half_way_leaves_nothing() {
    let desk = Desk::new();
    let site = desk.serve();
    let host = site.address.trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(&host).unwrap();
    write!(stream, "POST /en/contact HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nmessage=half").unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let _ = stream.read_to_end(&mut Vec::new());
    assert_eq!(site.get("/en/contact").status, 200);
    assert!(desk.inbox().is_empty());
}

#[test]
fn contact_pages_are_never_kept_by_browsers() {
    let desk = Desk::new();
    let site = desk.serve();
    let draft = site.post("/en/contact", &form_with("name", ""));
    assert_eq!(draft.header("cache-control"), Some("no-store"));
    let received = site
        .post("/en/contact", &good_form())
        .header("location")
        .unwrap()
        .to_owned();
    for (path, encoding) in [
        ("/en/contact", Some("br")),
        ("/fr/contact", Some("br")),
        // What was typed is not compressed with ours.
        (draft.header("location").unwrap(), None),
        (&received, None),
    ] {
        let page = site.get_with(path, &[("accept-encoding", "br, gzip")]);
        assert_eq!(page.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(page.header("content-encoding"), encoding, "{path}");
        let page = site.get(path);
        let sheets = page.attributes("link[rel=stylesheet]", "href");
        assert_eq!(sheets.len(), 1, "{path}");
        let clear = site.get(&sheets[0]);
        assert_eq!(clear.header("clear-site-data"), Some("\"cache\""));
        assert_eq!(clear.header("content-type"), Some("text/css"));
        assert_eq!(clear.header("cache-control"), Some("no-store"));
        assert_eq!(clear.body, "");
        assert!(page.body.trim_end().ends_with("</body>\n</html>"));
    }
    // The message that is shown as an error is rendered from what was typed: it must not become markup.
    let evil = "</textarea><script>alert(1)</script>";
    let page = site.post_and_follow("/en/contact", &[("message", evil), ("name", "\"><img>")]);
    assert_eq!(page.text_of("textarea"), evil);
    assert!(page.texts("script, img").is_empty());
}

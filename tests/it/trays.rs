//! Spam is sorted, and never dropped; and what activists write is not taken for it.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::counts::count;
use crate::dice::Dice;
use crate::letters::{REAL, junk};
use crate::support::{Desk, TestSite, form_with, spell};

/// Sends a message as a proxy passes it on, for a visitor of a network of its own.
fn send_from(site: &TestSite<'_>, visitor: &str, text: &str) {
    let body = spell(&form_with("message", text));
    let answer = site.post_raw(
        "/en/contact",
        body.as_bytes(),
        &[("x-forwarded-for", visitor)],
    );
    assert_eq!(answer.status, 303, "{text}");
}

/// The texts of the inbox, with their trays, in the order of the staff's list.
fn listed(desk: &Desk) -> Vec<(String, String)> {
    let exported: Vec<serde_json::Value> =
        serde_json::from_str(&desk.print(&["inbox", "export"])).unwrap();
    let texts: HashMap<&str, &str> = exported
        .iter()
        .map(|entry| {
            (
                entry["reference"].as_str().unwrap(),
                entry["message"]["message"].as_str().unwrap(),
            )
        })
        .collect();
    desk.inbox()
        .iter()
        .map(|entry| {
            let text = texts[entry["reference"].as_str().unwrap()];
            (text.to_owned(), entry["tray"].as_str().unwrap().to_owned())
        })
        .collect()
}

#[test]
fn people_come_first_in_a_flood_of_junk_and_nothing_is_dropped() {
    const SENDERS: usize = 8;
    assert_eq!(REAL.len(), 100);
    let mut dice = Dice::new(100);
    let junk_count = count("junk");
    let mut letters: Vec<(String, String)> = (0..junk_count)
        .map(|number| {
            let network = dice.below(200);
            (
                format!("10.{}.{network}.{}", number % 7, dice.below(250)),
                junk(number, &mut dice),
            )
        })
        .collect();
    for (number, text) in REAL.iter().enumerate() {
        let place = dice.below(letters.len());
        letters.insert(place, (format!("192.0.{number}.1"), (*text).to_owned()));
    }
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "0", "--trusted-proxy", "127.0.0.1"]);
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..SENDERS {
            scope.spawn(|| {
                while let Some((visitor, text)) = letters.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    send_from(&site, visitor, text);
                }
            });
        }
    });
    let list = listed(&desk);
    let different: HashSet<&str> = letters.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(list.len(), different.len(), "all are stored");
    let real: HashSet<&str> = REAL.iter().copied().collect();
    let first = list
        .iter()
        .take(120)
        .filter(|(text, _)| real.contains(text.as_str()))
        .count();
    let wrong: Vec<_> = list
        .iter()
        .filter(|(text, tray)| {
            real.contains(text.as_str()) && tray != "likely-person"
                || !real.contains(text.as_str()) && tray == "likely-person"
        })
        .collect();
    assert!(first >= 95, "{first} of 100 in the first 120; {wrong:#?}");
    let unjust: Vec<_> = list
        .iter()
        .filter(|(text, tray)| real.contains(text.as_str()) && tray == "likely-junk")
        .collect();
    assert!(unjust.is_empty(), "{unjust:#?}");
}

/// Letters of people that a program could take for junk, written by somebody who did not write the sorting.
const MISTAKABLE: &[(&str, &str)] = &[
    ("#BlackLivesMatter", "likely-person"),
    ("JeSuisCharlie NousSommesUnis merci", "likely-person"),
    ("We run #StopHateForProfit", "likely-person"),
    ("Please see #WirSindMehr and #NichtMitUns", "likely-person"),
    ("Danke für den Rechtsschutz.", "likely-person"),
    ("Bitte Rechtschreibung korrigieren", "likely-person"),
    ("Rechtsstaat Rechtsprechung", "likely-person"),
    (
        "They post our addresses on Telegram and WhatsApp, please help us.",
        "likely-person",
    ),
    (
        "Evidence: https://a.example/1 https://a.example/2 https://a.example/3 https://a.example/4 https://a.example/5",
        "unsure",
    ),
    (
        "الأدلة: https://a.example/1 https://a.example/2 https://a.example/3 https://a.example/4",
        "unsure",
    ),
    (
        "The man who posts this filth sells crypto and bitcoin and forex loans, look at his page.",
        "unsure",
    ),
];

#[test]
fn what_people_write_is_not_taken_for_junk_by_its_looks() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "0", "--trusted-proxy", "127.0.0.1"]);
    for (number, (text, _)) in MISTAKABLE.iter().enumerate() {
        send_from(&site, &format!("192.0.{number}.1"), text);
    }
    let trays: HashMap<String, String> = listed(&desk).into_iter().collect();
    let rank = |tray: &str| {
        ["likely-person", "unsure", "likely-junk"]
            .iter()
            .position(|t| *t == tray)
    };
    for (text, worst) in MISTAKABLE {
        assert!(
            rank(&trays[*text]) <= rank(worst),
            "{text}: {}",
            trays[*text]
        );
    }
}

#[test]
fn a_short_note_is_no_repeat_however_many_write_it() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "0", "--trusted-proxy", "127.0.0.1"]);
    for number in 0..60 {
        // The same words from others are other messages: each has a sender of its own.
        let name = format!("Visitor {number}");
        let mut form = form_with("message", "Can you help me?");
        for (field, value) in &mut form {
            if *field == "name" {
                *value = &name;
            }
        }
        let visitor = format!("192.0.{number}.1");
        let headers = [("x-forwarded-for", visitor.as_str())];
        let answer = site.post_raw("/en/contact", spell(&form).as_bytes(), &headers);
        assert_eq!(answer.status, 303);
    }
    let list = listed(&desk);
    assert_eq!(list.len(), 60);
    assert!(list.iter().all(|(_, tray)| tray == "likely-person"));
}

#[test]
fn the_same_letter_from_many_supporters_is_no_junk() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "0", "--trusted-proxy", "127.0.0.1"]);
    for number in 0..70 {
        let text = format!(
            "Dear desk, please add the umbrella choir of our town to the page of Belgium, for they deserve it. Yours, supporter {number}"
        );
        send_from(&site, &format!("192.0.{number}.1"), &text);
    }
    assert!(listed(&desk).iter().all(|(_, tray)| tray != "likely-junk"));
}

#[test]
fn a_text_that_keeps_coming_moves_the_first_ones_too_but_not_what_was_read() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--posts-per-hour", "0"]);
    // Without a phrase that anybody could know.
    let text = |number: usize| {
        format!(
            "Greetings from the island of Blefuscu, where item {number} of our new catalogue waits for distributors like you, quoted by weight."
        )
    };
    let first = site.send(&form_with("message", &text(0)));
    site.send(&form_with("message", &text(1)));
    let read = site.send(&form_with("message", "Greetings from a reader."));
    assert!(
        listed(&desk)
            .iter()
            .all(|(_, tray)| tray == "likely-person")
    );
    desk.print(&["inbox", "read", &first]);
    for number in 2..20 {
        site.send(&form_with("message", &text(number)));
    }
    for (number, (letter, tray)) in listed(&desk).iter().enumerate() {
        let expected = if *letter == text(0) || letter == "Greetings from a reader." {
            "likely-person"
        } else {
            "unsure"
        };
        assert_eq!(tray, expected, "{letter}");
        assert_eq!(
            number < 2,
            expected == "likely-person",
            "persons come first"
        );
    }
    assert_eq!(
        desk.inbox()[0]["reference"],
        read.as_str(),
        "and of those what is unread"
    );
}

#[test]
fn one_form_sent_many_times_stays_where_it_is() {
    let desk = Desk::new();
    let site = desk.serve();
    for _ in 0..15 {
        site.send(&form_with(
            "message",
            "Hello, is anybody there who could call me back this afternoon?",
        ));
    }
    let list = desk.inbox();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0]["tray"], "likely-person");
}

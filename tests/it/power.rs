//! Nothing acknowledged is lost: not when the program is killed, not when the power fails, not when the disk does.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::check::FRANCE;
use crate::counts::count;
use crate::dice::Dice;
use crate::disk::{Disk, Fault, Sync, contents, restore};
use crate::kept::TITLE;
use crate::support::{Desk, TestSite, form_with, spell, wait_for};

const SENDERS: usize = 8;

/// What a disk keeps is read anew after so many power cuts, so that the inbox does not grow for ever.
const CUTS_PER_DESK: usize = 5;

/// A form sent without expecting an answer; `Some` if it was acknowledged.
fn try_to_send(site: &TestSite<'_>, text: &str) -> Option<()> {
    let body = spell(&form_with("message", text));
    let answer = site.try_post("/en/contact", body.as_bytes())?;
    match answer.status {
        303 => Some(()),
        503 => None,
        status => panic!("{status}: {}", answer.body),
    }
}

/// Eight senders send until told to stop; `acknowledged` is called for each text as soon as its reference is there.
/// Returns all texts that were sent.
fn send_until(
    site: &TestSite<'_>,
    round: usize,
    stop: &AtomicBool,
    acknowledged: impl Fn(&str) + std::marker::Sync,
) -> Vec<String> {
    let sent = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for sender in 0..SENDERS {
            let (sent, acknowledged) = (&sent, &acknowledged);
            scope.spawn(move || {
                for number in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    let text = format!("Round {round}, sender {sender}, message {number}.");
                    sent.lock().unwrap().push(text.clone());
                    if try_to_send(site, &text).is_some() {
                        acknowledged(&text);
                    }
                }
            });
        }
    });
    sent.into_inner().unwrap()
}

/// How often each text is in the inbox.
fn stored(desk: &Desk) -> HashMap<String, usize> {
    let all: Vec<serde_json::Value> =
        serde_json::from_str(&desk.print(&["inbox", "export"])).unwrap();
    let mut stored = HashMap::new();
    for entry in all {
        let text = entry["message"]["message"].as_str().expect("it opens");
        *stored.entry(text.to_owned()).or_default() += 1;
    }
    stored
}

#[test]
fn nothing_is_lost_or_doubled_when_the_server_is_killed_under_load() {
    let mut dice = Dice::new(8);
    let desk = Desk::new();
    let mut promised = HashSet::new();
    let mut unanswered = Vec::new();
    for round in 0..count("kills-under-load") {
        let site = desk.serve_with(&["--posts-per-hour", "0"]);
        let (stop, kept) = (AtomicBool::new(false), Mutex::new(HashSet::new()));
        let enough = 1 + dice.below(40);
        let sent = std::thread::scope(|scope| {
            let sending = scope.spawn(|| {
                send_until(&site, round, &stop, |text| {
                    kept.lock().unwrap().insert(text.to_owned());
                })
            });
            wait_for("some answers", || {
                (kept.lock().unwrap().len() >= enough).then_some(())
            });
            site.kill_now();
            stop.store(true, Ordering::Relaxed);
            sending.join().unwrap()
        });
        drop(site);
        let kept = kept.into_inner().unwrap();
        unanswered.extend(sent.into_iter().filter(|text| !kept.contains(text)));
        promised.extend(kept);
        let stored = stored(&desk);
        for text in &promised {
            assert_eq!(stored.get(text), Some(&1), "{text}, in round {round}");
        }
        assert!(stored.values().all(|times| *times == 1), "none is doubled");
    }
    // Who had no answer sends again, and is there once, whether the first try was stored or not.
    assert!(!unanswered.is_empty());
    let site = desk.serve_with(&["--posts-per-hour", "0"]);
    for text in &unanswered {
        try_to_send(&site, text).expect("taken");
    }
    let stored = stored(&desk);
    assert_eq!(stored.len(), promised.len() + unanswered.len());
    assert!(stored.values().all(|times| *times == 1));
}

/// Cuts the power again and again; the answer is how many messages had been acknowledged, and how many of them were lost.
fn cut_power(sync: Sync, cuts: usize, seed: u64) -> (usize, usize) {
    let mut dice = Dice::new(seed);
    let (mut acknowledged, mut lost) = (0, 0);
    let mut desk = Desk::new();
    let mut promised = HashSet::new();
    for cut in 0..cuts {
        if cut % CUTS_PER_DESK == 0 {
            desk = Desk::new();
            promised.clear();
        }
        let storage = Disk::new();
        let before = contents(&desk.state());
        let site = storage.serve(&desk, sync, &["--posts-per-hour", "0"]);
        let (stop, answers) = (AtomicBool::new(false), AtomicUsize::new(0));
        let enough = 10 + dice.below(40);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                send_until(&site, cut, &stop, |text| {
                    storage.note(text);
                    answers.fetch_add(1, Ordering::Relaxed);
                })
            });
            wait_for("some answers", || {
                (answers.load(Ordering::Relaxed) >= enough).then_some(())
            });
            site.kill_now();
            stop.store(true, Ordering::Relaxed);
        });
        drop(site);
        let record = storage.take_record();
        // At any moment of its life, starting included, but mostly while it answers.
        let length = record.len();
        let moment = if dice.below(5) == 0 {
            dice.below(length)
        } else {
            length - dice.below(length.min(200))
        };
        let survived = record.cut(moment, &desk.state(), &before);
        restore(&desk.state(), &survived.files);
        acknowledged += survived.notes.len();
        promised.extend(survived.notes);
        let stored = if desk.state().join("inbox.db").exists() {
            stored(&desk)
        } else {
            HashMap::new()
        };
        assert!(stored.values().all(|times| *times == 1), "none is doubled");
        let missing: Vec<String> = promised
            .iter()
            .filter(|text| !stored.contains_key(*text))
            .cloned()
            .collect();
        lost += missing.len();
        for text in missing {
            promised.remove(&text);
        }
    }
    (acknowledged, lost)
}

#[test]
fn nothing_acknowledged_is_lost_when_the_power_fails() {
    let (acknowledged, lost) = cut_power(Sync::AsItDoes, count("power-cuts"), 30);
    assert!(acknowledged > 0);
    assert_eq!(lost, 0, "of {acknowledged} acknowledged messages");
}

#[test]
fn a_log_that_is_not_synced_loses_messages_and_this_test_sees_it() {
    // Without this, the test above could be blind.
    const TRIES: u64 = 10;
    let losses = (0..TRIES).map(|seed| cut_power(Sync::AsNormal, 1, seed));
    let mut found = losses.filter(|(_, lost)| *lost > 0);
    assert!(
        found.next().is_some(),
        "nothing was lost in {TRIES} power cuts"
    );
}

#[test]
fn a_disk_that_fails_never_acknowledges_gives_the_text_back_and_is_forgiven_at_once() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(&desk, Sync::AsItDoes, &["--posts-per-hour", "0"]);
    let mut promised = Vec::new();
    let mut refused = Vec::new();
    for (name, fault) in [
        ("full", Fault::Full),
        ("read-only", Fault::ReadOnly),
        ("sync", Fault::SyncFails),
    ] {
        for round in 0..count("disk-faults") {
            storage.fail(fault);
            let texts: Vec<String> = (0..SENDERS)
                .map(|sender| format!("While {name}, round {round}, sender {sender}."))
                .collect();
            std::thread::scope(|scope| {
                for text in &texts {
                    scope.spawn(|| refuses(&site, text));
                }
            });
            refused.extend(texts);
            storage.fail(Fault::None);
            let text = format!("After {name}, round {round}.");
            // No waiting: the next sender is served.
            try_to_send(&site, &text).unwrap_or_else(|| panic!("{text} {}", site.log()));
            promised.push(text);
        }
        assert_eq!(site.get("/en/locations/france").status, 200);
    }
    let check = |when: &str| {
        let stored = stored(&desk);
        for text in &promised {
            assert_eq!(stored.get(text), Some(&1), "{text} {when}");
        }
        assert_eq!(
            stored.len(),
            promised.len(),
            "what was refused is not there {when}"
        );
    };
    check("while the site runs");
    // A disk that once failed to sync may have forgotten what it was given: everything has to be written again.
    let record = storage.take_record();
    site.kill();
    let survived = record.cut(record.len(), &desk.state(), &HashMap::new());
    restore(&desk.state(), &survived.files);
    check("after a power cut");
    let site = desk.serve_with(&["--posts-per-hour", "0"]);
    for text in &refused {
        try_to_send(&site, text).expect("taken at the second try");
    }
    assert_eq!(stored(&desk).len(), promised.len() + refused.len());
}

#[test]
fn a_disk_that_fails_gives_faulty_forms_back_too() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(&desk, Sync::AsItDoes, &[]);
    for fault in [Fault::Full, Fault::ReadOnly, Fault::SyncFails] {
        storage.fail(fault);
        let answer = site.post("/en/contact", &form_with("email", "nobody"));
        assert_eq!(answer.status, 422, "{fault:?}");
        assert!(answer.text(".summary").contains("Nothing was stored"));
        assert!(answer.text_of("textarea").contains("marzipan"));
        storage.fail(Fault::None);
        let answer = site.post("/en/contact", &form_with("email", "nobody"));
        assert_eq!(answer.status, 303, "{fault:?}");
    }
}

#[test]
fn a_disk_that_fails_holds_a_change_back_only_until_it_works_again() {
    for fault in [Fault::Full, Fault::ReadOnly, Fault::SyncFails] {
        let desk = Desk::new();
        let storage = Disk::new();
        let site = storage.serve(&desk, Sync::AsItDoes, &[]);
        storage.fail(fault);
        desk.edit(FRANCE, &format!("'{TITLE}'"), "'France, changed'");
        wait_for("the failure", || {
            let log = site.log();
            log.contains("content could not be renewed").then_some(())
        });
        assert_eq!(site.title("france"), TITLE, "{fault:?}");
        storage.fail(Fault::None);
        wait_for("the change", || {
            (site.title("france") == "France, changed").then_some(())
        });
    }
}

/// The site says that nothing was stored, and gives the text back.
fn refuses(site: &TestSite<'_>, text: &str) {
    let answer = site.post("/en/contact", &form_with("message", text));
    assert_eq!(answer.status, 503, "{text}");
    assert!(answer.header("retry-after").is_some());
    assert!(answer.text(".summary").contains("Nothing was stored."));
    assert_eq!(answer.text_of("textarea"), text);
}

#[test]
fn a_locked_inbox_refuses_everybody_who_waits_and_then_goes_on() {
    let desk = Desk::new();
    let site = desk.serve();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let path = desk.state().join("inbox.db");
    let mut other = runtime
        .block_on(SqliteConnectOptions::new().filename(path).connect())
        .unwrap();
    runtime
        .block_on(sqlx::query("BEGIN IMMEDIATE").execute(&mut other))
        .unwrap();
    std::thread::scope(|scope| {
        for sender in 0..SENDERS {
            let site = &site;
            scope.spawn(move || refuses(site, &format!("While locked, sender {sender}.")));
        }
    });
    runtime
        .block_on(sqlx::query("ROLLBACK").execute(&mut other))
        .unwrap();
    try_to_send(&site, "After the lock.").expect("taken");
    assert_eq!(stored(&desk).len(), 1);
}

#[test]
fn a_disk_that_hangs_is_not_waited_for_and_what_became_of_the_text_is_told_honestly() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(&desk, Sync::AsItDoes, &[]);
    let form = form_with("message", "While the disk hangs.");
    // Then the site itself has nothing to sync.
    desk.wait_for_first_look();
    let mut passed_s = 0;
    for (locale, words) in [
        ("en", "We do not know yet whether"),
        ("fr", "Nous ne savons pas encore si"),
        ("de", "Wir wissen noch nicht, ob"),
        ("ar", "لا نعرف بعد"),
    ] {
        // Nothing is under way any more.
        site.send(&form_with("message", &format!("Before {locale}.")));
        storage.fail(Fault::Hangs);
        let path = format!("/{locale}/contact");
        let answer = std::thread::scope(|scope| {
            let answer = scope.spawn(|| site.post(&path, &form));
            storage.wait_for_sync();
            // Long enough for the sender, and too short for the layer that ends every request.
            passed_s += 21;
            storage.let_pass(passed_s);
            answer.join().unwrap()
        });
        storage.fail(Fault::None);
        assert_eq!(answer.status, 503, "{locale}");
        assert!(answer.header("retry-after").is_some());
        assert!(answer.text(".summary").contains(words), "{}", answer.body);
        assert_eq!(answer.text_of("textarea"), "While the disk hangs.");
        try_to_send(&site, &format!("After {locale}.")).expect("taken");
    }
    // It was stored after all; sending the same again does no harm.
    let before = desk.inbox().len();
    let reference = site.send(&form);
    let after = desk.inbox();
    assert_eq!(after.len(), before);
    assert!(after.iter().any(|entry| entry["reference"] == *reference));
}

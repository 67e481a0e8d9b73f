//! How long messages are kept, by every clock.

use std::fs;
use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Decode, Sqlite, Type};

use crate::disk::{Disk, Sync};
use crate::support::{Desk, TestSite, form_with, wait_for};

const DAY_S: i64 = 24 * 3600;

/// Asks the inbox database something, as no visitor can.
fn ask<T>(desk: &Desk, question: &'static str) -> T
where
    T: Send + Unpin + for<'r> Decode<'r, Sqlite> + Type<Sqlite>,
{
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let mut database = SqliteConnectOptions::new()
            .filename(desk.state().join("inbox.db"))
            .connect()
            .await
            .unwrap();
        sqlx::query_scalar(question)
            .fetch_one(&mut database)
            .await
            .unwrap()
    })
}

/// The time that the inbox trusts.
fn trusted_s(desk: &Desk) -> i64 {
    ask(
        desk,
        "SELECT coalesce(max(value), 0) FROM tally WHERE name = 'clock-seen'",
    )
}

/// The site looks at its messages so often, and a second.
const LOOK_EVERY_S: i64 = 301;

/// For so long a machine is suspended in a night. Its watch stands still then, and its clock does not.
const SUSPENDED_S: i64 = 10 * 3600;

/// Waits until something is seen. A request wakes the site; if it was just then at a look, more time is needed for the next
/// one: `pass` lets it pass.
fn wait_for_look(site: &TestSite<'_>, mut pass: impl FnMut(i64), is_seen: impl Fn() -> bool) {
    const PATIENCE: usize = 20;
    let mut polls = 0;
    wait_for("the site to look at its messages", || {
        polls += 1;
        if polls % PATIENCE == 0 {
            pass(LOOK_EVERY_S);
        }
        site.wake();
        is_seen().then_some(())
    });
}

/// A site whose clocks the test moves, and never backwards.
struct Calendar<'a> {
    desk: &'a Desk,
    storage: &'a Disk,
    days: i64,
    passed_s: i64,
}

impl<'a> Calendar<'a> {
    fn new(desk: &'a Desk, storage: &'a Disk) -> Calendar<'a> {
        Calendar {
            desk,
            storage,
            days: 0,
            passed_s: 0,
        }
    }

    /// Lets days pass, one by one, and waits each day until the site has looked at its messages.
    fn pass(&mut self, site: &TestSite<'_>, days: i64) {
        for _ in 0..days {
            self.skip(1);
            // A look that began on this day is over once one more has begun after it.
            for _ in 0..2 {
                let (desk, before_s) = (self.desk, trusted_s(self.desk));
                self.wait(site, || trusted_s(desk) > before_s);
            }
        }
    }

    /// Lets days pass at once.
    fn skip(&mut self, days: i64) {
        self.days += days;
        self.passed_s = self.passed_s.max(self.days * DAY_S);
        self.storage.let_pass(self.passed_s);
    }

    fn wait(&mut self, site: &TestSite<'_>, is_seen: impl Fn() -> bool) {
        wait_for_look(
            site,
            |more_s| {
                self.passed_s += more_s;
                self.storage.let_pass(self.passed_s);
            },
            is_seen,
        );
    }
}

fn references(desk: &Desk) -> Vec<String> {
    let mut references: Vec<String> = desk
        .inbox()
        .iter()
        .map(|entry| entry["reference"].as_str().unwrap().to_owned())
        .collect();
    references.sort();
    references
}

fn send(site: &TestSite<'_>, text: &str) -> String {
    site.send(&form_with("message", text))
}

/// Whether a line of a sealed text is in one of the files of the database.
fn is_anywhere(state: &Path, sealed: &str) -> bool {
    holds(state, sealed.lines().nth(3).unwrap())
}

fn holds(state: &Path, piece: &str) -> bool {
    ["inbox.db", "inbox.db-wal"].iter().any(|file| {
        let bytes = fs::read(state.join(file)).unwrap_or_default();
        bytes
            .windows(piece.len())
            .any(|window| window == piece.as_bytes())
    })
}

#[test]
fn messages_go_when_they_were_promised_to_go_and_unread_ones_after_three_warnings() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(
        &desk,
        Sync::AsItDoes,
        &["--retention-days", "40", "--answered-retention-days", "5"],
    );
    let mut calendar = Calendar::new(&desk, &storage);
    let (answered, read, unread) = (
        send(&site, "Answer me."),
        send(&site, "Read me."),
        send(&site, "Nobody reads me."),
    );
    desk.print(&["inbox", "read", &read]);
    desk.print(&["inbox", "mark", &answered, "answered"]);
    let sealed = desk.print(&["inbox", "export", &answered]);
    assert!(
        is_anywhere(&desk.state(), &sealed),
        "the search finds what is there"
    );
    let kept = |references_of: &[&String]| {
        let mut expected: Vec<String> = references_of
            .iter()
            .map(|reference| (*reference).clone())
            .collect();
        expected.sort();
        assert_eq!(references(&desk), expected);
    };
    calendar.pass(&site, 4);
    kept(&[&answered, &read, &unread]);
    calendar.pass(&site, 2);
    kept(&[&read, &unread]);
    assert!(
        !is_anywhere(&desk.state(), &sealed),
        "overwritten, in the log too"
    );
    calendar.pass(&site, 19);
    assert_eq!(
        site.log()
            .matches("unread messages will be deleted")
            .count(),
        0
    );
    // 14, 7 and 2 days before the end.
    for (days, warnings) in [(2, 1), (7, 2), (5, 3)] {
        calendar.pass(&site, days);
        assert_eq!(
            site.log()
                .matches("unread messages will be deleted")
                .count(),
            warnings,
            "{}",
            site.log()
        );
        kept(&[&read, &unread]);
    }
    let told = desk.run(&["inbox", "list"]);
    assert!(
        String::from_utf8_lossy(&told.stderr).contains("1 unread messages will soon be deleted")
    );
    calendar.pass(&site, 2);
    kept(&[]);
    assert_eq!(ask::<i64>(&desk, "SELECT count(*) FROM message"), 0);
}

#[test]
fn unread_mail_outlives_its_day_until_it_was_warned_about_three_times() {
    let desk = Desk::new();
    let storage = Disk::new();
    // So short that there is no time for three warnings.
    let site = storage.serve(&desk, Sync::AsItDoes, &["--retention-days", "1"]);
    let mut calendar = Calendar::new(&desk, &storage);
    let unread = send(&site, "Nobody reads me.");
    calendar.pass(&site, 2);
    assert_eq!(references(&desk), [unread], "{}", site.log());
    // A day later each, and the minutes that it takes to notice.
    calendar.pass(&site, 5);
    assert!(references(&desk).is_empty(), "{}", site.log());
    assert_eq!(
        site.log()
            .matches("unread messages will be deleted")
            .count(),
        3
    );
}

#[test]
fn a_clock_that_jumps_deletes_nothing() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(&desk, Sync::AsItDoes, &[]);
    let (read, answered) = (send(&site, "Read me."), send(&site, "Answer me."));
    desk.print(&["inbox", "read", &read]);
    desk.print(&["inbox", "mark", &answered, "answered"]);
    let both = references(&desk);

    // Four hundred days ahead, while it runs: only minutes pass on a watch.
    let mut watch_s = 0;
    let mut look = |ahead_s: i64| {
        let before_s = trusted_s(&desk);
        let mut pass = |more_s| {
            watch_s += more_s;
            storage.set_clocks(ahead_s + watch_s, watch_s);
        };
        pass(LOOK_EVERY_S);
        wait_for_look(&site, pass, || trusted_s(&desk) > before_s);
    };
    look(400 * DAY_S);
    look(400 * DAY_S);
    assert_eq!(references(&desk), both);
    assert!(site.log().contains("it jumped"), "{}", site.log());
    // And back: what was dated by the wrong clock is dated anew.
    let third = send(&site, "Written under a wrong clock.");
    look(0);
    look(-900 * DAY_S);
    // The site notes what it saw of the clock before it does so.
    wait_for("the new dates", || {
        let are_near = "SELECT max(received) - min(received) < 86400 FROM message";
        (ask::<i64>(&desk, are_near) == 1).then_some(())
    });
    look(-900 * DAY_S);
    assert_eq!(references(&desk).len(), 3);
    site.kill();

    // The same over a restart.
    storage.set_clocks(400 * DAY_S, 0);
    let site = storage.serve(&desk, Sync::AsItDoes, &[]);
    wait_for("the first look", || {
        site.log().contains("it jumped").then_some(())
    });
    assert_eq!(references(&desk).len(), 3);
    assert!(references(&desk).contains(&third));
}

#[test]
fn a_clock_that_goes_evenly_for_a_week_is_believed_again() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(&desk, Sync::AsItDoes, &[]);
    let mut calendar = Calendar::new(&desk, &storage);
    let read = send(&site, "Read me.");
    desk.print(&["inbox", "read", &read]);
    wait_for("the first look", || (trusted_s(&desk) > 0).then_some(()));
    site.stop();
    // The machine was off for a year.
    calendar.skip(365);
    let site = storage.serve(&desk, Sync::AsItDoes, &[]);
    wait_for("the first look", || {
        site.log().contains("it jumped").then_some(())
    });
    // What comes now has the date of today, so that it is not taken for something old in a week.
    let new = send(&site, "Written while the clock is doubted.");
    desk.print(&["inbox", "read", &new]);
    let days = "SELECT (max(received) - min(received)) / 86400 FROM message";
    assert!((364..=366).contains(&ask(&desk, days)));
    calendar.pass(&site, 6);
    // What tells the same form again is promised for a day, and that needs no waiting.
    let codes = "SELECT count(*) FROM message WHERE once IS NOT NULL";
    assert_eq!(ask::<i64>(&desk, codes), 0);
    let mut both = vec![read, new.clone()];
    both.sort();
    assert_eq!(references(&desk), both);
    calendar.skip(2);
    calendar.wait(&site, || references(&desk) == [new.as_str()]);
    assert!(
        site.log().contains("run evenly for a week"),
        "{}",
        site.log()
    );
}

#[test]
fn a_machine_that_sleeps_every_night_deletes_all_the_same() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(&desk, Sync::AsItDoes, &["--retention-days", "2"]);
    let read = send(&site, "Read me.");
    desk.print(&["inbox", "read", &read]);
    let mut watch_s = 0;
    for night in 1..=5 {
        let before_s = trusted_s(&desk);
        let mut pass = |more_s| {
            watch_s += more_s;
            storage.set_clocks(night * SUSPENDED_S + watch_s, watch_s);
        };
        pass(LOOK_EVERY_S);
        wait_for_look(&site, pass, || trusted_s(&desk) >= before_s + SUSPENDED_S);
    }
    wait_for_look(
        &site,
        |more_s| {
            watch_s += more_s;
            storage.set_clocks(5 * SUSPENDED_S + watch_s, watch_s);
        },
        || references(&desk).is_empty(),
    );
    assert!(!site.log().contains("it jumped"), "{}", site.log());
}

#[test]
fn an_erased_message_is_gone_from_the_files_too() {
    let desk = Desk::new();
    let site = desk.serve();
    let (erased, kept) = (send(&site, "Erase me."), send(&site, "Keep me."));
    let sealed = desk.print(&["inbox", "export", &erased]);
    desk.print(&["inbox", "erase", &erased]);
    assert_eq!(references(&desk), [kept]);
    assert!(!is_anywhere(&desk.state(), &sealed));
    let again = desk.run(&["inbox", "erase", &erased]);
    assert_eq!(again.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&again.stderr).contains(&format!("no message {erased}")));
    assert_eq!(site.get("/en/contact").status, 200);
}

#[test]
fn a_draft_is_gone_from_the_files_too_once_its_message_is_sent() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(&desk, Sync::AsItDoes, &[]);
    let mut calendar = Calendar::new(&desk, &storage);
    wait_for("the first look", || (trusted_s(&desk) > 0).then_some(()));
    let draft_of = |address: &str, email: &str| {
        let answer = site.post(address, &form_with("email", email));
        let sealed: String = ask(&desk, "SELECT substr(body, 1, 200) FROM slip");
        (answer.header("location").unwrap().to_owned(), sealed)
    };
    // One draft takes the place of another, and the message the place of that.
    let (address, first) = draft_of("/en/contact", "nobody");
    let (address, second) = draft_of(&address, "nobody either");
    assert_ne!(first, second);
    assert!(holds(&desk.state(), &second));
    site.post_and_follow(&address, &form_with("message", "Mended."));
    assert_eq!(ask::<i64>(&desk, "SELECT count(*) FROM slip"), 0);
    calendar.wait(&site, || {
        !holds(&desk.state(), &first) && !holds(&desk.state(), &second)
    });
}

#[test]
fn what_staff_say_of_a_message_is_shown_and_can_be_taken_back() {
    let desk = Desk::new();
    let site = desk.serve();
    let reference = send(&site, "Mark me.");
    for status in ["answered", "read", "unread"] {
        desk.print(&["inbox", "mark", &reference, status]);
        assert_eq!(desk.inbox()[0]["status"], status);
    }
    let unknown = desk.run(&["inbox", "mark", "2222-2222", "answered"]);
    assert_eq!(unknown.status.code(), Some(2));
    drop(site);
}

#[test]
fn how_long_messages_are_kept_is_told_in_the_right_plural_of_every_language() {
    for (days, answered, words) in [
        (
            "1",
            "2",
            [
                "2 days after our answer, and 1 day after",
                "2 jours après notre réponse, et au plus tard 1 jour",
                "2 Tage nach unserer Antwort, spätestens aber einen Tag",
                "بعد يومين",
            ],
        ),
        (
            "7",
            "1",
            [
                "1 day after our answer, and 7 days",
                "1 jour après notre réponse, et au plus tard 7 jours",
                "einen Tag nach unserer Antwort, spätestens aber 7 Tage",
                "بعد 7 أيام",
            ],
        ),
        (
            "11",
            "103",
            [
                "103 days after our answer, and 11 days",
                "103 jours après",
                "103 Tage nach",
                "بعد 11 يومًا",
            ],
        ),
        (
            "100",
            "3",
            [
                "3 days after our answer, and 100 days",
                "3 jours après",
                "3 Tage nach",
                "بعد 100 يوم",
            ],
        ),
        (
            "180",
            "30",
            [
                "30 days after our answer, and 180 days",
                "30 jours après",
                "30 Tage nach",
                "بعد 30 يومًا",
            ],
        ),
    ] {
        let desk = Desk::new();
        let site = desk.serve_with(&[
            "--retention-days",
            days,
            "--answered-retention-days",
            answered,
        ]);
        for (locale, words) in ["en", "fr", "de", "ar"].into_iter().zip(words) {
            for (path, place) in [
                (format!("/{locale}/contact"), ".promises"),
                (format!("/{locale}/privacy"), "main"),
            ] {
                let text = site
                    .get(&path)
                    .text(place)
                    .replace(['\u{2068}', '\u{2069}'], "");
                assert!(text.contains(words), "{days} {path}: {text}");
            }
        }
    }
}

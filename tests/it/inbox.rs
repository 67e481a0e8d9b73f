//! The inbox: nothing acknowledged is lost, nothing typed can be read without the key.

use std::fs;
use std::path::{Path, PathBuf};

use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::counts::count;
use crate::disk::{Disk, Fault, Sync};
use crate::support::{Desk, form_with, good_form, wait_for};

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes
        .windows(needle.len())
        .any(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}

#[test]
fn no_typed_word_is_found_in_any_file() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--log", "trace"]);
    site.send(&good_form());
    site.post("/en/contact", &form_with("email", "draftword"));
    let words = [
        "ravenfeather",
        "marzipan",
        "umbrellas",
        "draftword",
        "quill",
    ];
    let all = files(&desk.state());
    assert!(all.iter().any(|file| file.ends_with("inbox.db")), "{all:?}");
    for file in &all {
        let bytes = fs::read(file).unwrap();
        for word in words {
            assert!(!holds(&bytes, word), "{word} in {}", file.display());
        }
    }
    let log = site.log();
    assert!(!log.is_empty());
    for word in words {
        assert!(!log.to_lowercase().contains(word), "{word} in the log");
    }
    // The search itself finds what is there.
    let database = fs::read(desk.state().join("inbox.db")).unwrap();
    let ahead = fs::read(desk.state().join("inbox.db-wal")).unwrap_or_default();
    assert!(holds(
        &[database, ahead].concat(),
        "BEGIN AGE ENCRYPTED FILE"
    ));
}

#[test]
fn nothing_acknowledged_is_lost_when_the_server_is_killed() {
    let desk = Desk::new();
    let mut references = Vec::new();
    let rounds = count("kills");
    for round in 0..rounds {
        let site = desk.serve();
        let text = format!("Message of round {round}.");
        // Killed straight after the answer, before anything else is asked.
        let answer = site.post("/en/contact", &form_with("message", &text));
        assert_eq!(answer.status, 303);
        let confirmation = answer.header("location").unwrap().to_owned();
        site.kill();
        references.push((confirmation, text));
    }
    let site = desk.serve();
    assert_eq!(desk.inbox().len(), rounds, "none lost, none doubled");
    for (confirmation, text) in references {
        let reference = site.get(&confirmation).text(".reference");
        assert!(desk.print(&["inbox", "read", &reference]).contains(&text));
    }
}

/// How many transactions stand in a write-ahead log: each ends with a frame that tells the size of the database
/// (<https://sqlite.org/fileformat2.html#the_write_ahead_log>).
fn commits(log: &[u8]) -> usize {
    let number = |at: usize| u32::from_be_bytes(log[at..at + 4].try_into().unwrap());
    let frame = 24 + number(8) as usize;
    let frames = (32..)
        .step_by(frame)
        .take_while(|at| at + frame <= log.len());
    // A log that was begun anew keeps old frames behind the new ones; their salt tells them apart.
    frames
        .filter(|at| number(at + 4) > 0 && number(at + 8) == number(16))
        .count()
}

#[test]
fn messages_that_wait_share_one_commit() {
    const SENDERS: usize = 30;
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(&desk, Sync::AsItDoes, &[]);
    desk.wait_for_first_look();
    site.send(&good_form());
    let log = desk.state().join("inbox.db-wal");
    let before = commits(&fs::read(&log).unwrap());
    // While the disk is busy with the first, all others wait.
    storage.fail(Fault::Hangs);
    let texts: Vec<String> = (0..SENDERS).map(|n| format!("Number {n}.")).collect();
    std::thread::scope(|scope| {
        let senders: Vec<_> = texts
            .iter()
            .map(|text| scope.spawn(|| site.post("/en/contact", &form_with("message", text))))
            .collect();
        wait_for("everybody to be connected", || {
            (site.open_connections() >= SENDERS).then_some(())
        });
        storage.wait_for_sync();
        storage.fail(Fault::None);
        for sender in senders {
            assert_eq!(sender.join().unwrap().status, 303);
        }
    });
    let made = commits(&fs::read(&log).unwrap()) - before;
    assert!(made < SENDERS / 2, "{made} commits for {SENDERS} messages");
    assert_eq!(desk.inbox().len(), 1 + SENDERS);
}

#[test]
fn the_list_tells_what_the_seal_hides_only_to_those_with_the_key() {
    let desk = Desk::new();
    let site = desk.serve();
    let reference = site.send(&good_form());
    let list = desk.inbox();
    assert_eq!(list.len(), 1);
    let entry = &list[0];
    assert_eq!(entry["reference"], reference.as_str());
    assert_eq!(entry["status"], "unread");
    assert_eq!(entry["tray"], "likely-person");
    assert_eq!(entry["country"], "france");
    assert_eq!(entry["topic"], "counterspeech");
    assert_eq!(entry["language"], "en");
    assert_eq!(entry["name"], "Ravenfeather Quill");
    assert!(
        entry["received"].as_str().unwrap().ends_with(":00Z"),
        "{entry}: to the hour"
    );
    let line = desk.print(&["inbox", "list"]);
    assert!(
        line.contains(&reference) && line.contains("Ravenfeather Quill"),
        "{line}"
    );

    fs::rename(
        desk.state().join("staff-key.txt"),
        desk.state().with_file_name("elsewhere.txt"),
    )
    .unwrap();
    let entry = &desk.inbox()[0];
    for hidden in ["country", "topic", "language", "name"] {
        assert!(entry[hidden].is_null(), "{hidden}");
    }
    let refused = desk.run(&["inbox", "read", &reference]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("--identity"));
    let key = desk.state().with_file_name("elsewhere.txt");
    let read = desk.print(&[
        "inbox",
        "read",
        &reference,
        "--identity",
        key.to_str().unwrap(),
    ]);
    assert!(read.contains("marzipan"));
    assert_eq!(desk.inbox()[0]["status"], "read");
}

#[test]
fn a_reference_is_found_however_it_is_typed() {
    let desk = Desk::new();
    let site = desk.serve();
    let reference = site.send(&good_form());
    let typed = reference.to_lowercase().replace('-', " ");
    assert!(desk.print(&["inbox", "read", &typed]).contains("marzipan"));
    let unknown = desk.run(&["inbox", "read", "2222-2222"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("no message 2222-2222"));
}

#[test]
fn a_key_made_elsewhere_opens_what_was_sealed_to_it_and_the_server_cannot() {
    let desk = Desk::new();
    let key = desk.data().with_file_name("desk-key.txt");
    let public = desk.print(&["inbox", "keygen", "--output", key.to_str().unwrap()]);
    let public = public.trim();
    assert!(public.starts_with("age1"), "{public}");
    assert!(
        !desk
            .run(&["inbox", "keygen", "--output", key.to_str().unwrap()])
            .status
            .success(),
        "a key is never overwritten"
    );
    // As people write lists.
    let twice = format!("{public}, {public}");
    let site = desk.serve_with(&["--staff-key", &twice]);
    let reference = site.send(&good_form());
    assert!(
        !desk.state().join("staff-key.txt").exists(),
        "the server has no private key"
    );
    assert!(
        !site.log().contains("whoever gets the machine"),
        "and need not warn of one"
    );
    let sealed = desk.print(&["inbox", "export", &reference]);
    assert!(sealed.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    let all: Vec<serde_json::Value> = serde_json::from_str(&desk.print(&[
        "inbox",
        "export",
        "--identity",
        key.to_str().unwrap(),
    ]))
    .unwrap();
    assert_eq!(all[0]["message"]["name"], "Ravenfeather Quill");
    let without: Vec<serde_json::Value> =
        serde_json::from_str(&desk.print(&["inbox", "export"])).unwrap();
    assert!(without[0]["message"].is_null());
    assert_eq!(without[0]["sealed"], sealed.as_str());
}

#[test]
fn a_wrong_staff_key_is_refused_by_name_before_the_first_visitor() {
    let desk = Desk::new();
    let refused = desk.run(&["--listen", "127.0.0.1:0", "--staff-key", "age1nonsense"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("age1nonsense"));
    let secret = desk.run(&[
        "--listen",
        "127.0.0.1:0",
        "--secret-file",
        "/nowhere/secret",
    ]);
    assert_eq!(secret.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&secret.stderr).contains("/nowhere/secret"));
}

#[test]
fn a_first_start_makes_a_key_and_says_what_that_means() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let site = desk.serve();
    wait_for("the warning", || {
        site.log()
            .contains("whoever gets the machine gets the messages")
            .then_some(())
    });
    for file in ["staff-key.txt", "inbox-secret"] {
        let mode = fs::metadata(desk.state().join(file))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "{file}");
    }
}

#[test]
fn what_lies_open_to_others_is_closed_or_told() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let site = desk.serve();
    site.send(&good_form());
    assert!(!site.log().contains("others on this machine"));
    // Without warning, so that the log of the database stays.
    site.kill();
    let set_mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let private = ["staff-key.txt", "inbox-secret", "inbox.db", "inbox.db-wal"];
    for file in private {
        set_mode(&desk.state().join(file), 0o644);
    }
    set_mode(&desk.state(), 0o755);
    let site = desk.serve();
    for file in private {
        let about = fs::metadata(desk.state().join(file)).unwrap();
        assert_eq!(about.permissions().mode() & 0o777, 0o600, "{file}");
        wait_for("the warning", || {
            let log = site.log();
            log.lines()
                .any(|line| line.contains(file) && line.contains("lay open to others"))
                .then_some(())
        });
    }
    assert!(site.log().contains("may look into the state folder"));
    site.send(&good_form());
}

#[test]
fn a_damaged_inbox_is_refused_by_name_and_cause_and_left_as_it_is() {
    let desk = Desk::new();
    let site = desk.serve();
    site.send(&good_form());
    site.stop();
    let path = desk.state().join("inbox.db");
    let damage = "This is no database. ".repeat(500);
    fs::write(&path, &damage).unwrap();
    // Out of its log, if that was left, the database would be whole again.
    let _ = fs::remove_file(desk.state().join("inbox.db-wal"));
    for arguments in [&["--listen", "127.0.0.1:0"][..], &["inbox", "list"]] {
        let refused = desk.run(arguments);
        assert_eq!(refused.status.code(), Some(2));
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        let ours = told.lines().find(|line| line.contains("opening the inbox"));
        let ours = ours.unwrap_or_else(|| panic!("{told}"));
        assert!(
            ours.contains(path.to_str().unwrap()) && ours.contains("not a database"),
            "{told}"
        );
        assert!(ours.contains("backup"), "{told}");
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), damage);
}

#[test]
fn the_sealed_size_tells_little() {
    let desk = Desk::new();
    let site = desk.serve();
    site.send(&form_with("message", "short"));
    site.send(&form_with("message", &"a little longer ".repeat(20)));
    let sizes: Vec<_> = desk
        .inbox()
        .iter()
        .map(|entry| entry["size"].clone())
        .collect();
    assert_eq!(sizes[0], sizes[1]);
}

#[test]
fn a_store_that_fails_never_acknowledges_and_recovers() {
    let desk = Desk::new();
    let site = desk.serve();
    // Another program holds the database: our transaction cannot begin.
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let path = desk.state().join("inbox.db");
    let mut other = runtime
        .block_on(SqliteConnectOptions::new().filename(path).connect())
        .unwrap();
    runtime
        .block_on(sqlx::query("BEGIN EXCLUSIVE").execute(&mut other))
        .unwrap();
    let answer = site.post("/en/contact", &good_form());
    assert_eq!(answer.status, 503);
    assert!(answer.header("retry-after").is_some());
    assert!(answer.text(".summary").contains("Nothing was stored."));
    assert!(answer.text_of("textarea").contains("marzipan"));
    runtime
        .block_on(sqlx::query("ROLLBACK").execute(&mut other))
        .unwrap();
    assert!(desk.inbox().is_empty());
    let reference = site.send(&good_form());
    assert_eq!(desk.inbox()[0]["reference"], reference.as_str());
}

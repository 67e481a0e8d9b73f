//! Who may read what: messages only the staff, and who asked for a page nobody.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;

use crate::counts::count;
use crate::disk::{Disk, Sync, contents};
use crate::support::{Desk, form_with, good_form, spell};

fn is_in(bytes: &[u8], needle: &str) -> bool {
    bytes
        .windows(needle.len())
        .any(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}

#[test]
fn of_a_thousand_messages_no_word_is_anywhere_and_the_key_opens_all() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(
        &desk,
        Sync::AsItDoes,
        &["--posts-per-hour", "0", "--log", "trace"],
    );
    let all = count("sealed-messages");
    // Each word is unique, and all of them begin alike, so that one search finds any.
    let word = |number: usize| format!("zyxomma{number:06}");
    std::thread::scope(|scope| {
        for sender in 0..4 {
            let (site, word) = (&site, &word);
            scope.spawn(move || {
                for number in (sender..all).step_by(4) {
                    let word = word(number);
                    let (text, email) = (format!("This is {word}."), format!("{word}@example.com"));
                    let mut form = form_with("message", &text);
                    for field in &mut form {
                        match field.0 {
                            "name" => field.1 = &word,
                            "email" => field.1 = &email,
                            _ => {}
                        }
                    }
                    site.send(&form);
                    // A faulty form waits as a draft.
                    if number % 50 == 0 {
                        form.retain(|(name, _)| *name != "consent");
                        assert_eq!(site.post("/en/contact", &form).status, 303);
                    }
                }
            });
        }
    });
    // A backup, as staff may make one.
    let backup = desk.state().join("backup");
    fs::create_dir(&backup).unwrap();
    for file in ["inbox.db", "inbox.db-wal"] {
        fs::copy(desk.state().join(file), backup.join(file)).unwrap();
    }
    let mut haystacks = vec![
        ("all that was ever written".to_owned(), storage.written()),
        ("the log".to_owned(), site.log().into_bytes()),
    ];
    for folder in [desk.state(), backup] {
        for (path, bytes) in contents(&folder) {
            haystacks.push((path.display().to_string(), bytes));
        }
    }
    assert!(
        haystacks
            .iter()
            .any(|(name, _)| name.ends_with("inbox.db-wal"))
    );
    for (name, bytes) in &haystacks {
        assert!(!is_in(bytes, "zyxomma"), "in {name}");
    }
    // The search finds what is there.
    assert!(is_in(&haystacks[0].1, "BEGIN AGE ENCRYPTED FILE"));
    assert!(is_in(&haystacks[0].1, "likely-person"));
    let opened: Vec<serde_json::Value> =
        serde_json::from_str(&desk.print(&["inbox", "export"])).unwrap();
    let mut words: Vec<&str> = opened
        .iter()
        .map(|entry| entry["message"]["name"].as_str().expect("it opens"))
        .collect();
    words.sort_unstable();
    assert_eq!(words, (0..all).map(word).collect::<Vec<_>>());
    // Of a few sizes only.
    let mut sizes: Vec<u64> = desk
        .inbox()
        .iter()
        .map(|entry| entry["size"].as_u64().unwrap())
        .collect();
    sizes.dedup();
    assert_eq!(sizes, [1024]);
}

/// One request on an open connection; the answer's head.
fn ask(connection: &mut BufReader<TcpStream>, request: &str) -> String {
    connection.get_mut().write_all(request.as_bytes()).unwrap();
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert!(connection.read_line(&mut head).unwrap() > 0, "{head}");
    }
    let length = head.lines().find_map(|line| {
        line.to_ascii_lowercase()
            .strip_prefix("content-length: ")
            .map(str::to_owned)
    });
    match length {
        Some(length) => {
            let mut body = vec![0; length.parse().unwrap()];
            connection.read_exact(&mut body).unwrap();
        }
        None if head
            .to_ascii_lowercase()
            .contains("transfer-encoding: chunked") =>
        {
            loop {
                let mut size = String::new();
                connection.read_line(&mut size).unwrap();
                let size = usize::from_str_radix(size.trim(), 16).unwrap();
                let mut chunk = vec![0; size + 2];
                connection.read_exact(&mut chunk).unwrap();
                if size == 0 {
                    break;
                }
            }
        }
        None => {}
    }
    head
}

#[test]
fn who_asks_is_written_nowhere_and_no_cookie_is_set() {
    let desk = Desk::new();
    let storage = Disk::new();
    let site = storage.serve(
        &desk,
        Sync::AsItDoes,
        &[
            "--posts-per-hour",
            "20",
            "--trusted-proxy",
            "127.0.0.1",
            "--log",
            "trace",
        ],
    );
    let host = site.address.trim_start_matches("http://").to_owned();
    let open = || BufReader::new(TcpStream::connect(&host).unwrap());
    let mut connection = open();
    let paths = [
        "/",
        "/en",
        "/fr/locations/france",
        "/de/initiatives/occi",
        "/ar/privacy",
        "/en/contact",
        "/healthz",
        "/sitemap.xml",
        "/en/locations/nowhere",
        "/en/contact/received",
        "/contact/clear.css",
        "/mark.svg",
        "/robots.txt",
        "/%ff",
        "/en/about/",
    ];
    let mut statuses = std::collections::BTreeSet::new();
    let mut cookies = 0;
    for number in 0..count("canaries") {
        let canaries = format!(
            "Host: {host}\r\nX-Forwarded-For: 203.0.113.77, 2001:db8:cafe:{number:x}::1\r\nForwarded: for=203.0.113.77\r\nX-Real-IP: 203.0.113.77\r\n\
             User-Agent: zyxommagent/{number}\r\nReferer: https://zyxomma-referrer.example/{number}\r\nCookie: zyxommacookie={number}\r\n\
             Accept-Language: zyxommalanguage-{number}\r\nX-Request-Id: zyxommaid{number}\r\n"
        );
        let path = paths[number % paths.len()];
        let request = if number % 25 == 24 {
            let mut form = form_with("message", "Nothing special.");
            match number % 3 {
                0 => form.push(("zyxommafield", "x")),
                1 => form.retain(|(name, _)| *name != "email"),
                _ => {}
            }
            let body = spell(&form);
            format!(
                "POST /en/contact?zyxommaquery={number} HTTP/1.1\r\n{canaries}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            )
        } else {
            let method = ["GET", "GET", "GET", "DELETE"][number / paths.len() % 4];
            format!("{method} {path}?zyxommaquery={number}&d=zyxommakey HTTP/1.1\r\n{canaries}\r\n")
        };
        let head = ask(&mut connection, &request);
        statuses.insert(head[9..12].to_owned());
        cookies += head.to_ascii_lowercase().matches("set-cookie").count();
        if head.to_ascii_lowercase().contains("connection: close") {
            connection = open();
        }
    }
    assert_eq!(cookies, 0);
    for status in ["200", "303", "404", "405"] {
        assert!(statuses.contains(status), "{statuses:?}");
    }
    let mut haystacks = vec![
        ("all that was ever written".to_owned(), storage.written()),
        ("the log".to_owned(), site.log().into_bytes()),
    ];
    let name = |path: &Path| path.display().to_string();
    haystacks.extend(
        contents(&desk.state())
            .into_iter()
            .map(|(path, bytes)| (name(&path), bytes)),
    );
    assert!(haystacks[0].1.len() > 100_000 && !haystacks[1].1.is_empty());
    for (name, bytes) in &haystacks {
        for canary in ["zyxomma", "203.0.113.77", "2001:db8:cafe", "127.0.0.1:"] {
            // Where the site answers is said at its start.
            let is_own = canary == "127.0.0.1:" && name == "the log";
            assert!(is_own || !is_in(bytes, canary), "{canary} in {name}");
        }
    }
    assert!(site.log().matches("127.0.0.1:").count() <= 1);
}

#[test]
fn the_schema_has_no_place_for_who_asks() {
    for file in ["0001_message.sql", "0002_retention.sql"] {
        let schema =
            fs::read_to_string(crate::support::root().join("migrations/inbox").join(file)).unwrap();
        for line in schema.lines().filter(|line| !line.starts_with("--")) {
            let name = line
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_lowercase();
            for word in [
                "ip",
                "addr",
                "agent",
                "refer",
                "cookie",
                "session",
                "fingerprint",
                "prefix",
            ] {
                assert!(!name.contains(word) || name == "reference", "{line}");
            }
        }
    }
}

#[test]
fn wrong_or_missing_keys_are_refused_by_name_with_how_to_mend_it() {
    let desk = Desk::new();
    fs::create_dir_all(desk.state()).unwrap();
    let file = |name: &str, text: &str| {
        let path = desk.data().with_file_name(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let short = file("short-secret", "too short");
    let empty = file("empty-secret", "");
    let folder = desk.data().display().to_string();
    let private = "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQS3WZ0GX";
    for (arguments, named) in [
        (
            vec!["--staff-key", "age1nonsense"],
            vec!["--staff-key age1nonsense", "inbox keygen"],
        ),
        (vec!["--staff-key", ""], vec!["--staff-key", "inbox keygen"]),
        (
            vec!["--staff-key", private],
            vec!["--staff-key", "private key", "inbox keygen"],
        ),
        (
            vec!["--secret-file", "/nowhere/secret"],
            vec!["/nowhere/secret", "--secret-file", "32"],
        ),
        (
            vec!["--secret-file", &short],
            vec!["short-secret has 9 bytes", "--secret-file", "openssl rand"],
        ),
        (
            vec!["--secret-file", &empty],
            vec!["empty-secret has 0 bytes", "32"],
        ),
        (vec!["--secret-file", &folder], vec!["data"]),
    ] {
        let refused = desk.run(&[&["serve", "--listen", "127.0.0.1:0"], &arguments[..]].concat());
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        let why = String::from_utf8_lossy(&refused.stderr).into_owned();
        for words in named {
            assert!(why.contains(words), "{words} in {why}");
        }
        assert!(
            !why.contains("QQQQQQQQQQQQ"),
            "a private key is never printed: {why}"
        );
    }
    // The keys of the desk are forgotten at a later start: nothing is sealed to a key on this machine.
    let later = Desk::new();
    let key = later
        .data()
        .with_file_name("desk-key.txt")
        .display()
        .to_string();
    let public = later.print(&["inbox", "keygen", "--output", &key]);
    drop(later.serve_with(&["--staff-key", public.trim()]));
    let refused = later.run(&["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(refused.status.code(), Some(2));
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        why.contains("no --staff-key was given") && why.contains("staff-key.txt is missing"),
        "{why}"
    );
    assert!(!later.state().join("staff-key.txt").exists());
    // A key of a first run that is no key any more.
    fs::write(desk.state().join("staff-key.txt"), "# nothing\n").unwrap();
    let refused = desk.run(&["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(refused.status.code(), Some(2));
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        why.contains("staff-key.txt") && why.contains("--staff-key"),
        "{why}"
    );
}

#[test]
fn every_staff_key_opens_every_message_and_another_opens_none() {
    let desk = Desk::new();
    let keys: Vec<(String, String)> = (0..3)
        .map(|number| {
            let path = desk
                .data()
                .with_file_name(format!("key-{number}.txt"))
                .display()
                .to_string();
            let public = desk
                .print(&["inbox", "keygen", "--output", &path])
                .trim()
                .to_owned();
            (path, public)
        })
        .collect();
    let site = desk.serve_with(&["--staff-key", &keys[0].1, "--staff-key", &keys[1].1]);
    let reference = site.send(&good_form());
    for (path, _) in &keys[..2] {
        assert!(
            desk.print(&["inbox", "read", &reference, "--identity", path])
                .contains("marzipan")
        );
    }
    let refused = desk.run(&["inbox", "read", &reference, "--identity", &keys[2].0]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("this key does not open it"));
}

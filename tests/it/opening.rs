//! Starting again: pages that were ready when the site stopped are shown before it is open, and never anything else than what the
//! seeds and the settings say.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::sqlite::{SqliteConnectOptions, SqliteLockingMode};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use crate::check::FRANCE as FRANCE_FILE;
use crate::kept::{TITLE, kept};
use crate::ready::settled_tag;
use crate::support::{BINARY, DEADLINE, Desk, TestSite, good_form, spell, tell_to_stop, wait_for};

const FRANCE: &str = "/en/locations/france";

/// By what visitors know the site, whatever port it has.
const SITE: [&str; 2] = ["--public-url", "http://directory.example"];

/// What is kept, in bytes without the heads of the answers; and more pages than that.
const ROOM_BYTES: u64 = 2 * 1024 * 1024;
const PAGES: usize = 60;

fn kept_pages(desk: &Desk) -> PathBuf {
    desk.state().join("pages.kept")
}

/// Shows a page until it is compressed as well as can be, and stops. The answer is the page's tag.
fn settle_and_stop(desk: &Desk, site: TestSite<'_>, path: &str) -> String {
    let tag = settled_tag(&site, path);
    wait_for("the content to be kept", || {
        kept(desk).exists().then_some(())
    });
    assert_eq!(site.stop(), 0);
    assert!(kept_pages(desk).exists());
    tag
}

fn tag(site: &TestSite<'_>, path: &str) -> String {
    let answer = site.get_with(path, &[("accept-encoding", "br")]);
    answer.header("etag").unwrap().to_owned()
}

#[test]
fn what_was_ready_is_ready_after_a_stop_as_it_was() {
    let desk = Desk::new();
    let settled = settle_and_stop(&desk, desk.serve_with(&SITE), FRANCE);
    let site = desk.serve_with(&SITE);
    // Made anew, it would be compressed quickly first.
    assert_eq!(tag(&site, FRANCE), settled);
    let known = [("accept-encoding", "br"), ("if-none-match", &settled)];
    assert_eq!(site.get_with(FRANCE, &known).status, 304);
    let plain = site.get_with(FRANCE, &[("accept-encoding", "identity")]);
    assert_eq!(plain.text("h1"), TITLE);
    assert!(plain.header("content-security-policy").is_some());
    // It stays for the start after the next, also if nobody asks for it.
    assert_eq!(site.stop(), 0);
    assert_eq!(desk.serve_with(&SITE).stop(), 0);
    assert_eq!(tag(&desk.serve_with(&SITE), FRANCE), settled);
}

#[test]
fn what_was_ready_is_ready_after_a_kill() {
    let desk = Desk::new();
    let site = desk.serve_with(&SITE);
    let settled = settled_tag(&site, FRANCE);
    wait_for("content and pages to be kept", || {
        (kept(&desk).exists() && kept_pages(&desk).exists()).then_some(())
    });
    site.kill();
    assert_eq!(tag(&desk.serve_with(&SITE), FRANCE), settled);
}

#[test]
fn a_page_of_other_settings_is_not_shown() {
    let desk = Desk::new();
    settle_and_stop(&desk, desk.serve_with(&SITE), "/sitemap.xml");
    let site = desk.serve_with(&["--public-url", "https://moved.example"]);
    let map = site.get("/sitemap.xml");
    assert!(map.body.contains("https://moved.example/"));
    assert!(!map.body.contains("directory.example"));
    assert!(map.header("strict-transport-security").is_some());
}

#[test]
fn a_page_of_another_program_is_not_shown() {
    let desk = Desk::new();
    let settled = settle_and_stop(&desk, desk.serve_with(&SITE), FRANCE);
    // A copy: from outside nobody can tell that it is the same program.
    let program = desk.state().join("counterspeech");
    fs::copy(BINARY, &program).unwrap();
    let mut command = Command::new(program);
    command.arg("--data").arg(desk.data());
    command.arg("--state").arg(desk.state()).args(SITE);
    assert_ne!(tag(&desk.start(command), FRANCE), settled);
}

#[test]
fn damaged_pages_are_not_shown() {
    let desk = Desk::new();
    let settled = settle_and_stop(&desk, desk.serve_with(&SITE), FRANCE);
    let file = kept_pages(&desk);
    let bytes = fs::read(&file).unwrap();
    let mut changed = bytes.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    for damaged in [&changed, &bytes[..middle], &[]] {
        fs::write(&file, damaged).unwrap();
        let site = desk.serve_with(&SITE);
        assert_ne!(tag(&site, FRANCE), settled);
        assert_eq!(site.title("france"), TITLE);
    }
    fs::write(&file, bytes).unwrap();
    assert_eq!(tag(&desk.serve_with(&SITE), FRANCE), settled);
}

#[test]
fn there_is_room_for_the_pages_by_which_visitors_enter() {
    let desk = Desk::new();
    let site = desk.serve_with(&SITE);
    let map = site.get("/sitemap.xml").body;
    let addresses = map.split("<loc>http://directory.example").skip(1);
    let mut paths: Vec<_> = addresses
        .map(|rest| rest.split_once('<').unwrap().0)
        .collect();
    paths.sort_by_key(|path| path.len());
    let [short, .., long] = paths[..] else {
        panic!("{map}");
    };
    let tag_of_long = settled_tag(&site, long);
    for path in &paths[1..PAGES] {
        site.get(path);
    }
    // They are compressed one after the other.
    let tag_of_short = settle_and_stop(&desk, site, short);
    let bytes = fs::metadata(kept_pages(&desk)).unwrap().len();
    assert!(
        (ROOM_BYTES / 2..ROOM_BYTES + ROOM_BYTES / 10).contains(&bytes),
        "{bytes}"
    );
    let site = desk.serve_with(&SITE);
    assert_eq!(tag(&site, short), tag_of_short);
    assert_ne!(tag(&site, long), tag_of_long);
}

/// A site that cannot open yet: another program holds its inbox, for which it waits five seconds. Killed when dropped.
struct Opening {
    address: String,
    process: Child,
    inbox: Option<SqliteConnection>,
}

impl Opening {
    async fn new(desk: &Desk, address: String) -> Opening {
        let options = SqliteConnectOptions::new()
            .filename(desk.state().join("inbox.db"))
            .locking_mode(SqliteLockingMode::Exclusive);
        let mut inbox = options.connect().await.unwrap();
        let hold = sqlx::query("BEGIN EXCLUSIVE");
        hold.execute(&mut inbox).await.unwrap();
        let mut command = desk.command(&["--listen", &address]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        Opening {
            process: command.spawn().unwrap(),
            address,
            inbox: Some(inbox),
        }
    }

    fn connect(&self) -> TcpStream {
        wait_for("somebody who listens", || {
            TcpStream::connect(&self.address).ok()
        })
    }

    /// Sends a request.
    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = self.connect();
        let head = format!("GET {path} HTTP/1.1\r\nHost: {}", self.address);
        write!(stream, "{head}\r\nConnection: close\r\n\r\n").unwrap();
        stream
    }

    /// Lets the site open.
    async fn release(&mut self) {
        let inbox = self.inbox.take().unwrap();
        inbox.close().await.unwrap();
    }
}

impl Drop for Opening {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The whole answer.
fn read(mut stream: TcpStream) -> String {
    stream.set_read_timeout(Some(DEADLINE)).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// The same of one that has succeeded.
fn answer(stream: TcpStream) -> String {
    let answer = read(stream);
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    answer
}

/// An address that the system gives to nobody who does not ask for it.
fn unasked_address() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    loop {
        // Other runs on this machine begin elsewhere.
        let number = std::process::id() + NEXT.fetch_add(1, Ordering::Relaxed);
        let port = 20_000 + number % 10_000;
        let address = format!("127.0.0.1:{port}");
        if TcpListener::bind(&address).is_ok() {
            return address;
        }
    }
}

/// A desk whose site was stopped when its page of France was ready, and the address for which that page was kept.
fn stopped() -> (Desk, String) {
    let desk = Desk::new();
    let address = unasked_address();
    settle_and_stop(&desk, desk.start_at(&address, desk.command(&[])), FRANCE);
    (desk, address)
}

#[tokio::test]
async fn what_was_ready_is_shown_before_the_site_is_open_and_the_rest_waits() {
    let (desk, address) = stopped();
    let mut site = Opening::new(&desk, address).await;
    assert!(answer(site.ask(FRANCE)).contains(TITLE));
    let mut health = site.ask("/healthz");
    // Whoever asks later has been answered.
    assert!(answer(site.ask(FRANCE)).contains(TITLE));
    health.set_nonblocking(true).unwrap();
    let nothing = health.read(&mut [0]).unwrap_err();
    assert_eq!(nothing.kind(), ErrorKind::WouldBlock);
    health.set_nonblocking(false).unwrap();
    site.release().await;
    answer(health);
}

#[tokio::test]
async fn what_is_no_longer_true_is_not_shown_before_the_site_is_open() {
    let (desk, address) = stopped();
    desk.edit(FRANCE_FILE, &format!("'{TITLE}'"), "'France, meanwhile'");
    let mut site = Opening::new(&desk, address).await;
    let asked = site.ask(FRANCE);
    site.release().await;
    assert!(answer(asked).contains("France, meanwhile"));
}

#[tokio::test]
async fn told_to_stop_before_it_is_open_the_site_stops_and_keeps_what_it_had() {
    let (desk, address) = stopped();
    let before = fs::read(kept_pages(&desk)).unwrap();
    let mut site = Opening::new(&desk, address).await;
    assert!(answer(site.ask(FRANCE)).contains(TITLE));
    let _waiting = site.ask("/healthz");
    tell_to_stop(&site.process);
    let code = wait_for("the end", || site.process.try_wait().unwrap());
    assert_eq!(code.code(), Some(0));
    assert_eq!(fs::read(kept_pages(&desk)).unwrap(), before);
}

#[tokio::test]
async fn a_message_that_was_sent_before_the_site_is_open_is_stored_once() {
    let (desk, address) = stopped();
    let mut site = Opening::new(&desk, address).await;
    let form = spell(&good_form());
    let mut sent = site.connect();
    write!(
        sent,
        "POST /en/contact HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{form}",
        site.address,
        form.len()
    )
    .unwrap();
    site.release().await;
    let answer = read(sent);
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
    assert_eq!(desk.inbox().len(), 1);
}

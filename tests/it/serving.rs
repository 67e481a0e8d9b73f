//! How the site is served: headers, encodings, hostile connections, start and stop.

use std::io::{Read, Write};
use std::net::TcpStream;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::support::{Desk, agent, wait_for};

#[test]
fn every_answer_carries_the_security_headers() {
    let desk = Desk::new();
    let site = desk.serve();
    for path in ["/", "/en", "/fr/locations/france", "/en/none", "/healthz"] {
        let answer = site.get(path);
        let policy = answer.header("content-security-policy").unwrap();
        for part in [
            "default-src 'none'",
            "script-src 'none'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {part}");
        }
        assert!(
            !policy.contains("upgrade-insecure-requests"),
            "{path}: only with https"
        );
        for (name, value) in [
            ("referrer-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path}: {name}");
        }
        assert!(
            answer
                .header("permissions-policy")
                .unwrap()
                .contains("camera=()")
        );
        assert_eq!(answer.header("set-cookie"), None);
        assert_eq!(
            answer.header("strict-transport-security"),
            None,
            "only with https"
        );
    }
}

#[test]
fn the_style_of_a_page_is_the_one_that_the_policy_allows() {
    let desk = Desk::new();
    let page = desk.serve().get("/en/locations/france");
    let from = page.body.find("<style>").unwrap() + "<style>".len();
    let to = page.body.find("</style>").unwrap();
    let hash = BASE64_STANDARD.encode(Sha256::digest(&page.body.as_bytes()[from..to]));
    assert!(
        page.header("content-security-policy")
            .unwrap()
            .contains(&format!("'sha256-{hash}'"))
    );
}

#[test]
fn https_is_insisted_on_only_where_it_is_there() {
    for (url, insists) in [
        ("https://counterspeech.example", true),
        ("http://counterspeech.example", false),
        ("https://abcdefghij.onion", false),
    ] {
        let desk = Desk::new();
        let answer = desk.serve_with(&["--public-url", url]).get("/en");
        assert_eq!(
            answer.header("strict-transport-security").is_some(),
            insists,
            "{url}"
        );
        let policy = answer.header("content-security-policy").unwrap();
        assert_eq!(
            policy.contains("upgrade-insecure-requests"),
            insists,
            "{url}"
        );
    }
    let refused = Desk::new().run(&["--public-url", "counterspeech.example/path"]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("https://counterspeech.example"));
}

#[test]
fn pages_come_compressed_to_those_who_ask() {
    let desk = Desk::new();
    let site = desk.serve();
    let plain = site.get_with("/en/locations/france", &[("accept-encoding", "identity")]);
    assert_eq!(plain.header("content-encoding"), None);
    let packed = site.get_with("/en/locations/france", &[("accept-encoding", "br")]);
    assert_eq!(packed.header("content-encoding"), Some("br"));
    assert!(packed.header("vary").unwrap().contains("accept-encoding"));
}

#[test]
fn other_methods_get_a_page_that_says_so() {
    let desk = Desk::new();
    let site = desk.serve();
    let answer =
        crate::support::Answer::from(agent().delete(format!("{}/fr", site.address)).call());
    assert_eq!(answer.status, 405);
    assert_eq!(answer.text("h1"), "Action impossible ici");
    assert!(answer.header("allow").unwrap().contains("GET"));
}

#[test]
fn the_address_is_free_after_a_stop_and_the_exit_is_clean() {
    let desk = Desk::new();
    let site = desk.serve();
    assert_eq!(site.get("/healthz").status, 200);
    assert_eq!(site.stop(), 0);
    assert_eq!(
        desk.serve().get("/en").status,
        200,
        "a second start on the same state"
    );
}

#[test]
fn half_a_request_does_not_hold_the_server_up() {
    let desk = Desk::new();
    let site = desk.serve();
    let host = site.address.trim_start_matches("http://").to_owned();
    let mut slow: Vec<TcpStream> = (0..50)
        .map(|_| TcpStream::connect(&host).unwrap())
        .collect();
    for stream in &mut slow {
        stream
            .write_all(b"GET /en HTTP/1.1\r\nHost: x\r\n")
            .unwrap();
    }
    assert_eq!(site.get("/en").status, 200);
    // Nonsense is refused and closed.
    let mut nonsense = TcpStream::connect(&host).unwrap();
    nonsense
        .write_all(b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n")
        .unwrap();
    let mut answer = Vec::new();
    let _ = nonsense.read_to_end(&mut answer);
    assert!(answer.is_empty() || answer.starts_with(b"HTTP/1.1 400"));
}

#[test]
fn too_many_connections_make_room_for_a_new_visitor() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--connections-max", "20"]);
    let host = site.address.trim_start_matches("http://").to_owned();
    let mut idle: Vec<TcpStream> = (0..20)
        .map(|_| TcpStream::connect(&host).unwrap())
        .collect();
    assert_eq!(site.get("/en").status, 200);
    wait_for("an idle connection to be closed", || {
        idle.iter_mut().find_map(|stream| {
            stream.set_nonblocking(true).unwrap();
            closed(stream).then_some(())
        })
    });
}

/// Whether the other side has closed.
fn closed(stream: &mut TcpStream) -> bool {
    match stream.peek(&mut [0]) {
        Ok(0) => true,
        Ok(_) => false,
        Err(error) => error.kind() != std::io::ErrorKind::WouldBlock,
    }
}

#[test]
fn the_state_folder_is_closed_to_others() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let _site = desk.serve();
    let mode = std::fs::metadata(desk.state())
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o077, 0);
}

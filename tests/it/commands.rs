//! The command line as a person uses it.

use std::path::Path;
use std::process::Command;

use crate::support::{BINARY, Desk};

#[test]
fn flags_may_stand_before_or_after_the_command() {
    let desk = Desk::new();
    let data = desk.data();
    for arguments in [
        ["--data", data.to_str().unwrap(), "check"],
        ["check", "--data", data.to_str().unwrap()],
    ] {
        let output = Command::new(BINARY)
            .args(arguments)
            .current_dir(desk.data())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
    }
    let by_environment = Command::new(BINARY)
        .arg("check")
        .env("COUNTERSPEECH_DATA", &data)
        .current_dir(desk.data())
        .output()
        .unwrap();
    assert_eq!(by_environment.status.code(), Some(0));
}

#[test]
fn check_that_cannot_run_says_why_and_exits_with_two() {
    let output = Command::new(BINARY)
        .args(["check", "--data", "no-such-folder"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no-such-folder"));
}

#[test]
fn a_taken_address_is_an_error_that_names_it() {
    let desk = Desk::new();
    let site = desk.serve();
    let address = site.address.trim_start_matches("http://");
    let output = Desk::new().run(&["serve", "--listen", address]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains(address));
}

#[test]
fn the_binary_needs_no_file_but_the_data() {
    let desk = Desk::new();
    let binary = desk.data().with_file_name("counterspeech");
    std::fs::copy(BINARY, &binary).unwrap();
    let output = Command::new(&binary)
        .arg("check")
        .current_dir(binary.parent().unwrap())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(Path::new(&binary).exists());
}

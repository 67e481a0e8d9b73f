//! How often tests do what they do often, from the one table.

use std::fs;

use crate::support::root;

/// The number of a row of `tests/counts.tsv` in the mode in which `tests/run` was called; a plain `cargo test` runs what it
/// runs.
#[expect(
    clippy::disallowed_methods,
    reason = "the test command says how long it may take"
)]
pub(crate) fn count(what: &str) -> usize {
    let mode = std::env::var("COUNTERSPEECH_TESTS").unwrap_or_else(|_| "run".to_owned());
    let table = fs::read_to_string(root().join("tests/counts.tsv")).unwrap();
    let mut lines = table
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|cells| cells.len() > 3);
    let head = lines.next().expect("the table has a head");
    let column = head.iter().position(|cell| *cell == mode).unwrap();
    let row = lines
        .find(|cells| cells[0] == what)
        .unwrap_or_else(|| panic!("tests/counts.tsv has no row {what}"));
    row[column].parse().unwrap()
}

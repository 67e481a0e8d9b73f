//! What was published and is gone without a word. Addresses never die: whoever takes an entry off the site says in
//! `addresses.sql` what became of it. A save that was cut short says nothing.

use std::cell::LazyCell;
use std::collections::{BTreeSet, HashMap};

use crate::content::paging::{self, CAMPAIGNS_WHOLE_MAX};
use crate::content::problem::{Problem, Severity};
use crate::content::seed_file::SeedFile;
use crate::content::statement::{self, Row, Statement};

/// A table whose rows name addresses, the column in which they do, and what stands before it.
type Naming = (&'static str, &'static str, &'static str);

/// The tables whose rows have pages.
const PAGES: &[Naming] = &[
    ("country", "slug", "/locations/"),
    ("initiative", "slug", "/initiatives/"),
    ("campaign", "slug", "/campaigns/"),
    ("partner", "slug", "/partners/"),
];

/// The table that says what became of addresses.
const TOLD: &[Naming] = &[("address", "path", "")];

/// A fault for each accepted file that is gone, and for each that has lost an entry with a page.
pub(super) fn all(
    files: &[SeedFile],
    unreadable: &[Problem],
    accepted: &HashMap<String, SeedFile>,
) -> Vec<Problem> {
    let is_unreadable = |path: &str| unreadable.iter().any(|problem| problem.file == path);
    let now: HashMap<&str, &SeedFile> = files
        .iter()
        .map(|file| (file.path.as_str(), file))
        .collect();
    let is_same = |old: &&SeedFile| {
        let new = now.get(old.path.as_str());
        new.is_some_and(|new| new.digest == old.digest)
    };
    let mut changed: Vec<&SeedFile> = accepted
        .values()
        .filter(|old| !is_same(old) && !is_unreadable(&old.path))
        .collect();
    changed.sort_by_key(|old| &old.path);
    // Most changes lose nothing: only for those that seem to are all the other files read.
    let all = LazyCell::new(|| There::read(files));
    let mut problems = Vec::new();
    for old in changed {
        let new = now.get(old.path.as_str());
        let statements: Vec<_> = statement::split(&old.text).collect();
        let mut pages = addresses(&statements, PAGES);
        pages.extend(presences(&statements, CAMPAIGNS_WHOLE_MAX + 1));
        if let Some(new) = new {
            let still = There::read(std::slice::from_ref(new));
            pages.retain(|page| !still.pages.contains(page));
            if pages.is_empty() {
                continue;
            }
        }
        let There { pages: there, told } = &*all;
        // Who takes a whole country off need not tell of each entry of its page.
        let is_off = pages
            .iter()
            .any(|page| paging::country_at(page).is_some() && told.contains(page));
        let is_lost = |page: &&String| !is_off && !there.contains(*page) && !told.contains(*page);
        let lost: Vec<&str> = pages.iter().filter(is_lost).map(String::as_str).collect();
        if new.is_none() && (old.is_shared() || !lost.is_empty()) {
            problems.push(gone(old));
        } else if !lost.is_empty() && !is_faulty(new) {
            problems.push(lost_from(old, &lost));
        }
    }
    problems
}

/// The addresses that files name.
#[derive(Default)]
struct There {
    pages: BTreeSet<String>,
    /// Those of which is said what became of them.
    told: BTreeSet<String>,
}

impl There {
    fn read(files: &[SeedFile]) -> There {
        let mut there = There::default();
        for file in files {
            let statements: Vec<_> = statement::split(&file.text).collect();
            there.pages.extend(addresses(&statements, PAGES));
            there.pages.extend(presences(&statements, 0));
            there.told.extend(addresses(&statements, TOLD));
        }
        there
    }
}

/// Whether a file holds what cannot be read: then entries may stand there and be told of as such.
fn is_faulty(file: Option<&&SeedFile>) -> bool {
    file.is_some_and(|file| {
        statement::split(&file.text).any(|statement| !statement.faults.is_empty())
    })
}

/// The addresses that the rows of a file name.
fn addresses(statements: &[Statement<'_>], naming: &[Naming]) -> Vec<String> {
    let mut addresses = Vec::new();
    for statement in statements {
        let found = naming.iter().find(|(table, ..)| *table == statement.table);
        let Some((_, column, before)) = found else {
            continue;
        };
        // A local initiative has no page.
        let is_seen = |row: &&Row<'_>| statement.value_of(row, "local") != Some("1");
        let rows = statement.rows.iter().filter(is_seen);
        let texts = rows.filter_map(|row| statement.text_of(row, column));
        addresses.extend(texts.map(|text| format!("{before}{text}")));
    }
    addresses
}

/// The addresses of the presences in countries with at least so many campaigns. Where a presence stays, its address lives: as
/// long as the country is shown in pages it is a page, and else it leads to its part of the country's page. The numbers of
/// its pages are no addresses to be kept: one beyond the last leads to the presence.
fn presences(statements: &[Statement<'_>], campaigns_min: usize) -> Vec<String> {
    let rows = |table: &'static str| {
        let of_table = statements.iter().filter(move |it| it.table == table);
        of_table.flat_map(|it| it.rows.iter().map(move |row| (it, row)))
    };
    let mut campaigns: HashMap<String, usize> = HashMap::new();
    for country in rows("campaign").filter_map(|(it, row)| it.text_of(row, "country")) {
        *campaigns.entry(country).or_default() += 1;
    }
    let presences = rows("presence").filter_map(|(it, row)| {
        let (country, initiative) = (it.text_of(row, "country")?, it.text_of(row, "initiative")?);
        let has_enough = campaigns.get(&country).copied().unwrap_or(0) >= campaigns_min;
        has_enough.then(|| paging::address(&country, &initiative))
    });
    presences.collect()
}

fn gone(file: &SeedFile) -> Problem {
    let mend = if file.is_shared() {
        "put it back; if all its rows have moved elsewhere, leave a comment in it that says where"
    } else {
        "put it back; to take the country off for good, say so in addresses.sql"
    };
    problem(file, "missing-file", "the file is gone".to_owned(), mend)
}

fn lost_from(file: &SeedFile, lost: &[&str]) -> Problem {
    let what = format!("pages that were published are gone: {}", lost.join(", "));
    let mend = "put the rows back, or say in addresses.sql what became of each address";
    problem(file, "lost-address", what, mend)
}

fn problem(file: &SeedFile, rule: &str, what: String, mend: &str) -> Problem {
    Problem {
        file: file.path.clone(),
        line: 1,
        severity: Severity::Error,
        rule: rule.to_owned(),
        what,
        mend: mend.to_owned(),
    }
}

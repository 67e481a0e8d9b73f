//! Rules about the source itself: a rule without a reader is forgotten.

use std::fs;
use std::path::{Path, PathBuf};

use counterspeech_directory::content::explain;

use crate::support::root;

/// Beyond this a file has more than one purpose.
const FILE_LINES_MAX: usize = 400;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            files(&entry.path(), found);
        } else {
            found.push(entry.path());
        }
    }
}

fn rust_files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    files(&root().join("src"), &mut found);
    assert!(found.len() > 30);
    found
}

/// The modules that a file lists, in their order.
fn modules(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    text.lines()
        .filter_map(|line| {
            line.trim_start_matches("pub ")
                .strip_prefix("mod ")
                .and_then(|rest| rest.strip_suffix(';'))
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_module_uses_only_modules_above_it() {
    let order = modules(&root().join("src/lib.rs"));
    assert!(order.len() >= 8, "{order:?}");
    for file in rust_files() {
        let relative = file.strip_prefix(root().join("src")).unwrap();
        let own = relative
            .iter()
            .next()
            .unwrap()
            .to_str()
            .unwrap()
            .trim_end_matches(".rs");
        let Some(place) = order.iter().position(|module| module == own) else {
            continue;
        };
        let text = fs::read_to_string(&file).unwrap();
        for below in &order[place + 1..] {
            assert!(
                !text.contains(&format!("crate::{below}")),
                "{} uses {below}, which stands below it",
                relative.display()
            );
        }
    }
}

#[test]
fn files_stay_short() {
    for file in rust_files() {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(
            lines <= FILE_LINES_MAX,
            "{} has {lines} lines",
            file.display()
        );
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for file in rust_files() {
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("//! "), "{}", file.display());
    }
}

#[test]
fn sql_stands_only_where_it_belongs() {
    for file in rust_files() {
        let path = file
            .strip_prefix(root().join("src"))
            .unwrap()
            .display()
            .to_string();
        let may = path.starts_with("content/")
            || path.starts_with("inbox/")
            || path == "commands/check.rs";
        assert!(
            may || !fs::read_to_string(&file).unwrap().contains("sqlx"),
            "{path}"
        );
    }
}

#[test]
fn every_named_check_is_explained_to_editors() {
    let schema = fs::read_to_string(root().join("migrations/content/0001_content.sql")).unwrap();
    let names: Vec<&str> = schema
        .split("CONSTRAINT ")
        .skip(1)
        .filter_map(|rest| rest.split_once(" CHECK").map(|(name, _)| name))
        .collect();
    assert!(names.len() > 50, "{}", names.len());
    assert_eq!(
        names.len(),
        schema.matches(" CHECK (").count(),
        "every CHECK has a name"
    );
    for name in names {
        assert!(explain::check(name).is_some(), "{name} is not explained");
    }
}

#[test]
fn every_content_table_is_strict_and_keeps_its_rowid() {
    let schema = fs::read_to_string(root().join("migrations/content/0001_content.sql")).unwrap();
    let tables = schema.matches("CREATE TABLE ").count();
    assert!(tables > 20);
    assert_eq!(schema.matches("\n) STRICT;").count(), tables);
    assert!(
        !schema
            .replace("(no WITHOUT ROWID)", "")
            .contains("WITHOUT ROWID")
    );
}

#[test]
fn style_sheets_use_logical_properties_only() {
    let mut sheets = Vec::new();
    files(&root().join("static/css"), &mut sheets);
    for sheet in sheets {
        let text = fs::read_to_string(&sheet).unwrap();
        for physical in [
            "-left", "-right", "-top", "-bottom", " left:", " right:", " top:", " bottom:",
        ] {
            assert!(!text.contains(physical), "{}: {physical}", sheet.display());
        }
        let joined = fs::read_to_string(root().join("src/web/assets.rs")).unwrap();
        let name = sheet.file_name().unwrap().to_str().unwrap();
        assert!(joined.contains(name), "{name} is not part of the style");
    }
}

#[test]
fn sqlite_is_the_version_that_keeps_what_it_commits() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"libsqlite3-sys\"\nversion = \"0.37.0\""));
}

//! `data/**/*.sql` → content database: fresh rows each time, in one transaction, faults as file and line.
//!
//! A fault in a shared file holds back everything. A fault in a country's file holds back that country alone: its last
//! accepted text is used in its place.

mod files;
mod run;
mod stored;

use std::collections::{BTreeSet, HashMap};

use anyhow::Context;
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use super::check::{self, Scene};
use super::load;
use super::names::Names;
use super::problem::{Problem, Severity};
use super::seed_file::{SeedFile, is_shared};
use super::statement;
use crate::i18n::date::Date;
use run::Runner;

pub use files::{FOLDERS_DEEP_MAX, read};
pub use stored::{is_current, stored_version};

/// The schema of the content database.
pub static MIGRATIONS: Migrator = sqlx::migrate!("migrations/content");

/// What became of a set of seeds.
pub struct Outcome {
    /// Everything that is wrong with the files as they are.
    pub problems: Vec<Problem>,
    /// Whether the database now holds these seeds, but for the countries that are held back.
    pub accepted: bool,
}

/// Replaces the content of the database, or leaves it as it was if a shared file has an error. `today` is what reviews are
/// compared with.
pub async fn fill(
    db: &mut SqliteConnection,
    files: &[SeedFile],
    unreadable: Vec<Problem>,
    today: Date,
) -> anyhow::Result<Outcome> {
    let names = Names::read(db).await?;
    // References are checked all at once, with their places; checking each deleted row would take longer than everything else.
    sqlx::query("PRAGMA foreign_keys = OFF")
        .execute(&mut *db)
        .await
        .context("preparing to seed")?;
    let accepted = stored::accepted(db).await?;
    let mut set = files.to_vec();
    sort(&mut set, &accepted);
    let mut held = BTreeSet::new();
    let mut news = unreadable;
    news.extend(vanished(files, &news, &accepted));
    let mut problems = Vec::new();
    loop {
        let faulty = faulty_files(&news);
        for problem in news {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        if !give_way(&mut set, &mut held, faulty, &accepted) {
            return Ok(outcome(problems, false));
        }
        let mut transaction = db
            .begin_with("BEGIN IMMEDIATE")
            .await
            .context("beginning to seed")?;
        news = attempt(&mut transaction, &set, &names, held.is_empty(), today).await?;
        if news.iter().any(Problem::is_error) {
            transaction
                .rollback()
                .await
                .context("rolling back the seeds")?;
            continue;
        }
        // What no rule has found would keep the site from starting.
        if let Err(error) = load::all(&mut transaction, String::new()).await {
            problems.push(Problem {
                file: "(all)".to_owned(),
                line: 1,
                severity: Severity::Error,
                rule: "unloadable".to_owned(),
                what: format!("the content cannot be read back: {error:#}"),
                mend: "undo the last change, and tell the developers: a rule is missing".to_owned(),
            });
            transaction
                .rollback()
                .await
                .context("rolling back the seeds")?;
            return Ok(outcome(problems, false));
        }
        stored::store(&mut transaction, &set).await?;
        transaction.commit().await.context("committing the seeds")?;
        for problem in news {
            // What an older text does not fit is told of the new one.
            if !held.contains(&problem.file) && !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        return Ok(outcome(problems, true));
    }
}

fn outcome(mut problems: Vec<Problem>, accepted: bool) -> Outcome {
    problems.sort_by(|a, b| (&a.file, a.line, &a.rule).cmp(&(&b.file, b.line, &b.rule)));
    Outcome { problems, accepted }
}

fn faulty_files(problems: &[Problem]) -> BTreeSet<String> {
    let errors = problems.iter().filter(|problem| problem.is_error());
    errors.map(|problem| problem.file.clone()).collect()
}

/// Puts the last accepted text in the place of each faulty file, or nothing if there is none. `false` if everything has to
/// be held back: a shared file is at fault, or an accepted text no longer fits, because something shared has changed.
fn give_way(
    set: &mut Vec<SeedFile>,
    held: &mut BTreeSet<String>,
    faulty: BTreeSet<String>,
    accepted: &HashMap<String, SeedFile>,
) -> bool {
    for path in faulty {
        if is_shared(&path) {
            return false;
        }
        // An accepted text is faulty only beside what has changed.
        // One that cannot be read is none of the set, and has changed too.
        let now = set.iter().find(|file| file.path == path);
        let culprits: Vec<String> = if now.is_some_and(|file| is_as_accepted(file, accepted)) {
            let files = set.iter().filter(|file| !file.is_shared());
            let changed = files.filter(|file| !is_as_accepted(file, accepted));
            changed.map(|file| file.path.clone()).collect()
        } else {
            vec![path]
        };
        if culprits.is_empty() {
            return false;
        }
        for path in culprits {
            set.retain(|file| file.path != path);
            set.extend(accepted.get(&path).cloned());
            held.insert(path);
        }
    }
    sort(set, accepted);
    // Without any shared file there is nothing to show.
    set.iter().any(SeedFile::is_shared)
}

fn is_as_accepted(file: &SeedFile, accepted: &HashMap<String, SeedFile>) -> bool {
    let known = accepted.get(&file.path);
    known.is_some_and(|known| known.digest == file.digest)
}

/// Shared files first, then the countries that stand as they were accepted: where two collide, the changed one is at fault.
fn sort(set: &mut [SeedFile], accepted: &HashMap<String, SeedFile>) {
    set.sort_by_key(|file| {
        let is_new = !is_as_accepted(file, accepted);
        (!file.is_shared(), is_new, file.path.clone())
    });
}

/// Files that were there and are gone. A country is taken off by saying so, or its address would lead nowhere.
fn vanished(
    files: &[SeedFile],
    unreadable: &[Problem],
    accepted: &HashMap<String, SeedFile>,
) -> Vec<Problem> {
    let is_there = |path: &str| {
        files.iter().any(|file| file.path == path)
            || unreadable.iter().any(|problem| problem.file == path)
    };
    let is_told = |country: &SeedFile| {
        let statements = statement::split(&country.text);
        let mut slugs = statements
            .iter()
            .filter(|statement| statement.table == "country")
            .flat_map(|statement| &statement.rows)
            .filter_map(|row| row.text.split('\'').nth(1));
        slugs.all(|slug| {
            let address = format!("'/locations/{slug}'");
            files
                .iter()
                .any(|file| file.is_shared() && file.text.contains(&address))
        })
    };
    let gone = accepted
        .values()
        .filter(|file| !is_there(&file.path) && (file.is_shared() || !is_told(file)));
    gone.map(|file| Problem {
        file: file.path.clone(),
        line: 1,
        severity: Severity::Error,
        rule: "missing-file".to_owned(),
        what: "the file is gone".to_owned(),
        mend: if file.is_shared() {
            "put it back; if all its rows have moved elsewhere, leave a comment in it that says where"
        } else {
            "put it back; to take the country off for good, say so in addresses.sql"
        }
        .to_owned(),
    })
    .collect()
}

/// Fills the tables anew and tells everything that is wrong.
async fn attempt(
    db: &mut SqliteConnection,
    set: &[SeedFile],
    names: &Names,
    is_complete: bool,
    today: Date,
) -> anyhow::Result<Vec<Problem>> {
    for table in names.tables() {
        // The name comes from our own schema.
        sqlx::query(AssertSqlSafe(format!("DELETE FROM {table}")))
            .execute(&mut *db)
            .await
            .context("emptying the content tables")?;
    }
    let mut runner = Runner::new(db, names).await?;
    for file in set {
        runner.file(db, file).await?;
    }
    let (origins, mut problems, refused_text) = runner.finish(db).await?;
    let scene = Scene {
        origins: &origins,
        files: set,
        refused_text: &refused_text,
        is_complete,
        today,
    };
    problems.extend(check::all(db, &scene).await?);
    Ok(problems)
}

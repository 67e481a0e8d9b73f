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
use super::names::Names;
use super::problem::Problem;
use super::sqlite;
use crate::i18n::date::Date;
use run::Runner;

pub use files::{SeedFile, read};
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
    sqlite::refuse_double_quotes(db)
        .await
        .context("preparing to seed")?;
    // References are checked all at once, with their places; checking each deleted row would take longer than everything else.
    sqlx::query("PRAGMA foreign_keys = OFF")
        .execute(&mut *db)
        .await
        .context("preparing to seed")?;
    let accepted = stored::accepted(db).await?;
    let mut set = files.to_vec();
    let mut held = BTreeSet::new();
    let mut news = unreadable;
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
        if files::is_shared(&path) || held.contains(&path) {
            return false;
        }
        set.retain(|file| file.path != path);
        set.extend(accepted.get(&path).cloned());
        held.insert(path);
    }
    set.sort_by_key(|file| (!file.is_shared(), file.path.clone()));
    // Without any shared file there is nothing to show.
    set.iter().any(SeedFile::is_shared)
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
    db.lock_handle().await?.remove_update_hook();
    let Runner {
        origins,
        mut problems,
        refused_text,
        ..
    } = runner;
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

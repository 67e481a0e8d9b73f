//! `data/**/*.sql` → content database: fresh rows each time, in one transaction, faults as file and line.
//!
//! A fault in a shared file holds back everything. A fault in a country's file holds back that country alone: its last
//! accepted text is used in its place.

mod files;
mod look;
mod lost;
mod run;
mod stored;

use std::collections::{BTreeSet, HashMap, HashSet};

use anyhow::Context;
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection, Sqlite, SqliteConnection, Transaction};

use super::check::{self, Scene};
use super::load;
use super::model::Content;
use super::names::Names;
use super::problem::{Problem, Severity};
use super::seed_file::{SeedFile, is_shared};
use crate::i18n::date::Date;
use run::{Run, Runner};

pub use files::{digests, read};
pub use look::Look;
pub use stored::{Accepted, accepted_in, is_current, remember, stored_version, version};

/// The schema of the content database.
pub static MIGRATIONS: Migrator = sqlx::migrate!("migrations/content");

/// What became of a set of seeds.
pub struct Outcome {
    /// Everything that is wrong with the files as they are.
    pub problems: Vec<Problem>,
    /// The files whose last accepted text is used instead.
    pub held: BTreeSet<String>,
    /// What the database now holds: these seeds, but for those that are held back. `None` if everything is.
    pub content: Option<Content>,
}

/// How the seeds are judged.
#[derive(Debug, Clone, Copy)]
pub struct Judging {
    /// Whether the wording of texts that were accepted before is judged again, so that all warnings are told.
    pub is_thorough: bool,
    /// What reviews are compared with.
    pub today: Date,
}

/// Replaces the content of the database, or leaves it as it was if a shared file has an error.
pub async fn fill(
    db: &mut SqliteConnection,
    files: &[SeedFile],
    unreadable: Vec<Problem>,
    judging: Judging,
) -> anyhow::Result<Outcome> {
    let names = Names::read(db).await?;
    // References are checked all at once, with their places; checking each deleted row would take longer than everything else.
    sqlx::query("PRAGMA foreign_keys = OFF")
        .execute(&mut *db)
        .await
        .context("preparing to seed")?;
    let accepted = stored::accepted(db, files).await?;
    let basis = Basis {
        names: &names,
        accepted: &accepted,
        judging,
    };
    let mut set = files.to_vec();
    sort(&mut set, &accepted);
    let mut held = BTreeSet::new();
    let is_readable = unreadable.is_empty();
    let mut news = unreadable;
    news.extend(lost::all(files, &news, &accepted));
    let mut problems = Vec::new();
    // Also where it is clear from the start that everything is held back, all faults are told in one run.
    let mut is_tried = false;
    loop {
        let faulty = news.iter().filter(|problem| problem.is_error()).cloned();
        let faulty: Vec<Problem> = faulty.collect();
        problems.extend(news);
        let Some(blamed) = give_way(&mut set, &mut held, &faulty, &accepted) else {
            if is_readable && !is_tried {
                let mut transaction = db.begin().await.context("beginning to look on")?;
                let more = attempt(&mut transaction, &set, true, &basis).await?;
                roll_back(transaction).await?;
                problems.extend(more.into_iter().filter(Problem::is_error));
            }
            return Ok(outcome(problems, held, None));
        };
        is_tried = true;
        problems.extend(blamed);
        let mut transaction = db
            .begin_with("BEGIN IMMEDIATE")
            .await
            .context("beginning to seed")?;
        news = attempt(&mut transaction, &set, held.is_empty(), &basis).await?;
        if news.iter().any(Problem::is_error) {
            roll_back(transaction).await?;
            continue;
        }
        // What no rule has found would keep the site from starting.
        let mut content = match load::all(&mut transaction, String::new()).await {
            Ok(content) => content,
            Err(error) => {
                roll_back(transaction).await?;
                let file = suspect(db, &set, &basis).await?;
                news = vec![unloadable(file, &error)];
                continue;
            }
        };
        stored::store(&mut transaction, &set, &accepted).await?;
        content.version = stored_version(&mut transaction)
            .await
            .context("naming the content")?
            .unwrap_or_default();
        transaction.commit().await.context("committing the seeds")?;
        // What an older text does not fit is told of the new one.
        news.retain(|problem| !held.contains(&problem.file));
        problems.extend(news);
        return Ok(outcome(problems, held, Some(content)));
    }
}

/// What every attempt starts from.
struct Basis<'a> {
    names: &'a Names,
    accepted: &'a HashMap<String, SeedFile>,
    judging: Judging,
}

async fn roll_back(transaction: Transaction<'_, Sqlite>) -> anyhow::Result<()> {
    transaction
        .rollback()
        .await
        .context("rolling back the seeds")
}

/// The country's file without whose change the content could be read; all files if there is none.
async fn suspect(
    db: &mut SqliteConnection,
    set: &[SeedFile],
    basis: &Basis<'_>,
) -> anyhow::Result<String> {
    let accepted = basis.accepted;
    let changed = set
        .iter()
        .filter(|file| !file.is_shared() && !is_as_accepted(file, accepted));
    for file in changed {
        let mut without: Vec<SeedFile> = set.to_vec();
        without.retain(|other| other.path != file.path);
        without.extend(accepted.get(&file.path).cloned());
        sort(&mut without, accepted);
        let mut transaction = db.begin().await.context("looking for a fault")?;
        attempt(&mut transaction, &without, false, basis).await?;
        let is_readable = load::all(&mut transaction, String::new()).await.is_ok();
        roll_back(transaction).await?;
        if is_readable {
            return Ok(file.path.clone());
        }
    }
    Ok("(all)".to_owned())
}

fn unloadable(file: String, error: &anyhow::Error) -> Problem {
    Problem {
        file,
        line: 1,
        severity: Severity::Error,
        rule: "unloadable".to_owned(),
        what: format!("the content cannot be read back: {error:#}"),
        mend: "undo the last change, and tell the developers: a rule is missing".to_owned(),
    }
}

fn outcome(
    mut problems: Vec<Problem>,
    held: BTreeSet<String>,
    content: Option<Content>,
) -> Outcome {
    // Each attempt tells the same again.
    let mut told = HashSet::new();
    problems.retain(|problem| told.insert(problem.clone()));
    problems.sort_by(|a, b| (&a.file, a.line, &a.rule).cmp(&(&b.file, b.line, &b.rule)));
    Outcome {
        problems,
        held,
        content,
    }
}

/// Puts the last accepted text in the place of each faulty file, or nothing if there is none. Tells which changes are held
/// back for the sake of others; `None` if everything has to be held back: a shared file is at fault, or an accepted text no
/// longer fits, because something shared has changed.
fn give_way(
    set: &mut Vec<SeedFile>,
    held: &mut BTreeSet<String>,
    faults: &[Problem],
    accepted: &HashMap<String, SeedFile>,
) -> Option<Vec<Problem>> {
    let mut blamed = Vec::new();
    let mut paths: Vec<&str> = faults.iter().map(|fault| fault.file.as_str()).collect();
    paths.dedup();
    for path in paths {
        if is_shared(path) {
            return None;
        }
        // An accepted text is faulty only beside what has changed.
        // One that cannot be read is none of the set, and has changed too.
        let now = set.iter().find(|file| file.path == path);
        let culprits: Vec<String> = if now.is_some_and(|file| is_as_accepted(file, accepted)) {
            let files = set.iter().filter(|file| !file.is_shared());
            let changed = files.filter(|file| !is_as_accepted(file, accepted));
            changed.map(|file| file.path.clone()).collect()
        } else {
            vec![path.to_owned()]
        };
        if culprits.is_empty() {
            return None;
        }
        for culprit in culprits {
            if culprit != path {
                blamed.push(misfit(&culprit, faults, path));
            }
            set.retain(|file| file.path != culprit);
            set.extend(accepted.get(&culprit).cloned());
            held.insert(culprit);
        }
    }
    sort(set, accepted);
    // Without any shared file there is nothing to show.
    set.iter().any(SeedFile::is_shared).then_some(blamed)
}

/// What was changed in one file does not fit what another one still says.
fn misfit(culprit: &str, faults: &[Problem], path: &str) -> Problem {
    let of_path = faults.iter().find(|fault| fault.file == path);
    let (line, what) = of_path.map_or((1, ""), |fault| (fault.line, fault.what.as_str()));
    Problem {
        file: culprit.to_owned(),
        line: 1,
        severity: Severity::Error,
        rule: "misfit".to_owned(),
        what: format!("what was changed here does not fit {path}:{line}: {what}"),
        mend: "change both, or undo this change".to_owned(),
    }
}

fn is_as_accepted(file: &SeedFile, accepted: &HashMap<String, SeedFile>) -> bool {
    let known = accepted.get(&file.path);
    known.is_some_and(|known| known.digest == file.digest)
}

/// The files whose wording need not be judged again; none if a shared file has changed, for what is shared decides how texts are
/// judged.
fn settled<'a>(set: &'a [SeedFile], basis: &Basis<'_>) -> BTreeSet<&'a str> {
    let is_settled = |file: &&SeedFile| is_as_accepted(file, basis.accepted);
    let mut shared = set.iter().filter(|file| file.is_shared());
    if basis.judging.is_thorough || !shared.all(|file| is_settled(&file)) {
        return BTreeSet::new();
    }
    let settled = set.iter().filter(is_settled);
    settled.map(|file| file.path.as_str()).collect()
}

/// Shared files first, then the countries that stand as they were accepted: where two collide, the changed one is at fault.
fn sort(set: &mut [SeedFile], accepted: &HashMap<String, SeedFile>) {
    set.sort_by_key(|file| {
        let is_new = !is_as_accepted(file, accepted);
        (!file.is_shared(), is_new, file.path.clone())
    });
}

/// Fills the tables anew and tells everything that is wrong.
async fn attempt(
    db: &mut SqliteConnection,
    set: &[SeedFile],
    is_complete: bool,
    basis: &Basis<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let names = basis.names;
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
    let Run {
        origins,
        mut problems,
        refused_text,
        refused_files,
    } = runner.finish(db).await?;
    let scene = Scene {
        origins: &origins,
        files: set,
        refused_text: &refused_text,
        refused_files: &refused_files,
        settled: &settled(set, basis),
        is_complete,
        today: basis.judging.today,
    };
    problems.extend(check::all(db, &scene).await?);
    Ok(problems)
}

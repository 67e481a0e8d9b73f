//! `data/**/*.sql` → content database: fresh rows each time, in one transaction, faults as file and line.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use sha2::{Digest, Sha256};
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use super::check::{self, Origins};
use super::explain;
use super::problem::{Problem, Severity};
use super::sqlite;
use super::statement::{self, Statement};

/// The schema of the content database.
pub static MIGRATIONS: Migrator = sqlx::migrate!("migrations/content");

/// A seed file larger than this is refused: somebody put something else there.
const FILE_BYTES_MAX: u64 = 5 * 1024 * 1024;

/// One file below the data folder.
#[derive(Debug)]
pub struct SeedFile {
    /// Relative to the data folder, with forward slashes.
    pub path: String,
    pub text: String,
    /// SHA-256, in hexadecimal.
    pub digest: String,
}

/// What became of a set of seeds.
pub struct Outcome {
    pub problems: Vec<Problem>,
    /// Whether the database now holds these seeds.
    pub accepted: bool,
}

/// Reads every seed: shared files first, then the folders, each by name. Files that cannot be read are problems.
pub fn read(data: &Path) -> anyhow::Result<(Vec<SeedFile>, Vec<Problem>)> {
    let mut paths = Vec::new();
    collect(data, data, &mut paths)
        .with_context(|| format!("reading the data folder {}", data.display()))?;
    paths.sort_by_key(|path| (path.contains('/'), path.clone()));
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for path in paths {
        match read_file(&data.join(&path)) {
            Ok(text) => {
                let digest = hex::encode(Sha256::digest(text.as_bytes()));
                files.push(SeedFile { path, text, digest });
            }
            Err((line, what, mend)) => problems.push(Problem {
                file: path,
                line,
                severity: Severity::Error,
                rule: "unreadable".to_owned(),
                what,
                mend: mend.to_owned(),
            }),
        }
    }
    Ok((files, problems))
}

fn collect(root: &Path, folder: &Path, paths: &mut Vec<String>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            collect(root, &path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "sql") {
            let relative = path.strip_prefix(root).expect("collected below root");
            let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            paths.push(parts.join("/"));
        }
    }
    Ok(())
}

/// The text of a file, or the line, the fault and the remedy.
fn read_file(path: &Path) -> Result<String, (usize, String, &'static str)> {
    let unreadable = |error: std::io::Error| {
        (
            1,
            format!("the file cannot be read: {error}"),
            "check that it exists and that the server may read it",
        )
    };
    if fs::metadata(path).map_err(unreadable)?.len() > FILE_BYTES_MAX {
        return Err((
            1,
            format!("the file is larger than {FILE_BYTES_MAX} bytes"),
            "split it",
        ));
    }
    String::from_utf8(fs::read(path).map_err(unreadable)?).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + statement::count_lines(good);
        (line, "the file is not UTF-8".to_owned(), "save it as UTF-8")
    })
}

/// Names the seeds that the database was made from: equal versions mean equal files and an equal program. `None`: none yet.
pub async fn stored_version(db: &mut SqliteConnection) -> sqlx::Result<Option<String>> {
    let files: Vec<(String, String)> =
        sqlx::query_as("SELECT path, digest FROM seed_file ORDER BY path")
            .fetch_all(db)
            .await?;
    if files.is_empty() {
        return Ok(None);
    }
    let mut all = Sha256::new();
    all.update(env!("CARGO_PKG_VERSION"));
    for (path, digest) in files {
        all.update(path);
        all.update([0]);
        all.update(digest);
    }
    Ok(Some(hex::encode(all.finalize())[..16].to_owned()))
}

/// Whether the database was made from exactly these files.
pub async fn is_current(db: &mut SqliteConnection, files: &[SeedFile]) -> sqlx::Result<bool> {
    let stored: Vec<(String, String)> = sqlx::query_as("SELECT path, digest FROM seed_file")
        .fetch_all(db)
        .await?;
    Ok(stored.len() == files.len()
        && files
            .iter()
            .all(|file| stored.contains(&(file.path.clone(), file.digest.clone()))))
}

/// Replaces the content of the database, or leaves it as it was if there is any error.
pub async fn fill(
    db: &mut SqliteConnection,
    files: &[SeedFile],
    mut problems: Vec<Problem>,
) -> anyhow::Result<Outcome> {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'seed_file' AND name NOT GLOB '_sqlx*' AND name NOT GLOB 'sqlite_*'",
    )
    .fetch_all(&mut *db)
    .await
    .context("listing the content tables")?;
    let mut transaction = db
        .begin_with("BEGIN IMMEDIATE")
        .await
        .context("beginning to seed")?;
    for table in &tables {
        // The name comes from our own schema.
        sqlx::query(AssertSqlSafe(format!("DELETE FROM {table}")))
            .execute(&mut *transaction)
            .await
            .context("emptying the content tables")?;
    }
    let mut origins = Origins::default();
    let rows_done = watch_rows(&mut transaction).await?;
    for file in files {
        for statement in statement::split(&file.text) {
            problems.extend(
                run(
                    &mut transaction,
                    file,
                    &statement,
                    &tables,
                    &rows_done,
                    &mut origins,
                )
                .await?,
            );
        }
    }
    transaction.lock_handle().await?.remove_update_hook();
    // References to a row that could not be inserted would only repeat the fault.
    if !problems.iter().any(Problem::is_error) {
        problems.extend(check::all(&mut transaction, &origins).await?);
    }
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    let accepted = !problems.iter().any(Problem::is_error);
    if accepted {
        sqlx::query("DELETE FROM seed_file")
            .execute(&mut *transaction)
            .await
            .context("storing the seeds")?;
        for file in files {
            sqlx::query("INSERT INTO seed_file (path, digest, text) VALUES ($1, $2, $3)")
                .bind(&file.path)
                .bind(&file.digest)
                .bind(&file.text)
                .execute(&mut *transaction)
                .await
                .context("storing the seeds")?;
        }
        transaction.commit().await.context("committing the seeds")?;
    } else {
        transaction
            .rollback()
            .await
            .context("rolling back the seeds")?;
    }
    Ok(Outcome { problems, accepted })
}

/// The rows that the running statement has inserted so far: table and rowid.
type RowsDone = Arc<Mutex<Vec<(String, i64)>>>;

/// SQLite does not say which row of a statement it refuses; counting the rows before it does.
async fn watch_rows(db: &mut SqliteConnection) -> sqlx::Result<RowsDone> {
    let rows = RowsDone::default();
    let seen = Arc::clone(&rows);
    db.lock_handle().await?.set_update_hook(move |update| {
        seen.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push((update.table.to_owned(), update.rowid));
    });
    Ok(rows)
}

/// Runs one statement. Afterwards `origins` knows its rows, or the problem is returned.
async fn run(
    db: &mut SqliteConnection,
    file: &SeedFile,
    statement: &Statement<'_>,
    tables: &[String],
    rows_done: &RowsDone,
    origins: &mut Origins,
) -> anyhow::Result<Option<Problem>> {
    let problem = |line, rule: &str, what: String, mend: &str| {
        Ok(Some(Problem {
            file: file.path.clone(),
            line,
            severity: Severity::Error,
            rule: rule.to_owned(),
            what,
            mend: mend.to_owned(),
        }))
    };
    if statement.verb != "INSERT" {
        return problem(
            statement.line,
            "forbidden",
            format!("`{}` has no place in a seed", statement.verb),
            "seeds may only INSERT INTO the content tables; leave a line out to remove what it said",
        );
    }
    match statement.table {
        Some(table) if tables.iter().any(|known| known == table) => {}
        table => {
            let name = table.unwrap_or("?");
            return problem(
                statement.line,
                "unknown-name",
                format!("there is no table `{name}`"),
                "check the spelling against data/README.md",
            );
        }
    }
    rows_done
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clear();
    // Seeds are what staff wrote and committed; the checks above leave only insertions into content tables.
    let result = sqlx::query(AssertSqlSafe(statement.text))
        .persistent(false)
        .execute(&mut *db)
        .await;
    let done = std::mem::take(&mut *rows_done.lock().unwrap_or_else(PoisonError::into_inner));
    match result {
        Ok(_) => {
            for (row, (table, rowid)) in done.into_iter().enumerate() {
                origins.insert(table, rowid, &file.path, statement.line_of_row(row));
            }
            Ok(None)
        }
        Err(sqlx::Error::Database(error)) => {
            let offset = sqlite::error_offset(db).await?;
            if let Some(line) = statement.open_quote
                && error.message().starts_with("unrecognized token")
            {
                return problem(
                    line,
                    "open-quote",
                    "a text that begins here is never closed".to_owned(),
                    "look for an odd number of single quotes; inside a text write ’ or ''",
                );
            }
            let explanation = explain::error(error.message());
            let line = match offset {
                Some(offset) => statement.line_of(offset),
                None if explanation.rule == "row-length" || explanation.rule == "unknown-name" => {
                    statement.line
                }
                None => statement.line_of_row(done.len()),
            };
            problem(line, &explanation.rule, explanation.what, &explanation.mend)
        }
        Err(error) => {
            Err(error).with_context(|| format!("running {} line {}", file.path, statement.line))
        }
    }
}

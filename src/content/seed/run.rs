//! Runs the statements of one file, and places each fault at its line and row.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::content::check::Origins;
use crate::content::explain;
use crate::content::names::Names;
use crate::content::problem::{Problem, Severity};
use crate::content::seed_file::SeedFile;
use crate::content::sqlite;
use crate::content::statement::{self, Row, Statement};

/// The rows that the running statement has inserted so far: table and rowid.
type RowsDone = Arc<Mutex<Vec<(String, i64)>>>;

/// Runs seeds on one connection.
pub(super) struct Runner<'a> {
    names: &'a Names,
    rows_done: RowsDone,
    origins: Origins,
    problems: Vec<Problem>,
    /// The rows and statements that were refused: what refers to them is no fault of its own.
    refused_text: String,
    refused_files: BTreeSet<String>,
}

/// What running the seeds has brought to light.
pub(super) struct Run {
    pub(super) origins: Origins,
    pub(super) problems: Vec<Problem>,
    /// The rows and statements that were refused.
    pub(super) refused_text: String,
    /// The files in which they stand.
    pub(super) refused_files: BTreeSet<String>,
}

impl<'a> Runner<'a> {
    /// SQLite does not say which row of a statement it refuses; counting the rows before it does.
    pub(super) async fn new(
        db: &mut SqliteConnection,
        names: &'a Names,
    ) -> sqlx::Result<Runner<'a>> {
        let rows_done = RowsDone::default();
        let seen = Arc::clone(&rows_done);
        db.lock_handle().await?.set_update_hook(move |update| {
            seen.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push((update.table.to_owned(), update.rowid));
        });
        Ok(Runner {
            names,
            rows_done,
            origins: Origins::default(),
            problems: Vec::new(),
            refused_text: String::new(),
            refused_files: BTreeSet::new(),
        })
    }

    /// Stops counting rows.
    pub(super) async fn finish(self, db: &mut SqliteConnection) -> sqlx::Result<Run> {
        db.lock_handle().await?.remove_update_hook();
        Ok(Run {
            origins: self.origins,
            problems: self.problems,
            refused_text: self.refused_text,
            refused_files: self.refused_files,
        })
    }

    pub(super) async fn file(
        &mut self,
        db: &mut SqliteConnection,
        file: &SeedFile,
    ) -> anyhow::Result<()> {
        let mut statements = statement::split(&file.text);
        let mut next = statements.next();
        while let Some(statement) = next {
            // In this order: SQLite has got one statement when the next one is looked for.
            let run = self.statement(db, file, statement);
            let (run, following) = tokio::join!(biased; run, async { statements.next() });
            run?;
            next = following;
        }
        Ok(())
    }

    /// Runs one statement. Where a row is refused, the rows are tried one by one: the editor hears of every fault at once.
    async fn statement(
        &mut self,
        db: &mut SqliteConnection,
        file: &SeedFile,
        mut statement: Statement<'_>,
    ) -> anyhow::Result<()> {
        for fault in &statement.faults {
            self.problem(file, fault.line, fault.rule, fault.what.clone(), fault.mend);
        }
        self.refused_text.extend(statement.refused.iter().copied());
        if statement.head.is_empty() {
            return Ok(());
        }
        if !self.are_names_known(file, &statement) {
            let rows = statement.rows.iter().map(|row| row.text);
            self.refused_text.extend(rows);
            return Ok(());
        }
        let mut rows = std::mem::take(&mut statement.rows);
        rows.retain(|row| self.has_whole_numbers(file, &statement, row));
        if rows.is_empty() || self.execute(db, file, &statement, &rows).await?.is_ok() {
            return Ok(());
        }
        for row in &rows {
            let only = std::slice::from_ref(row);
            if let Err(refusal) = self.execute(db, file, &statement, only).await? {
                self.refused(db, file, &statement, row, &refusal).await?;
            }
        }
        Ok(())
    }

    /// Whether there are the table and the columns of a statement; tells of each that is not.
    fn are_names_known(&mut self, file: &SeedFile, statement: &Statement<'_>) -> bool {
        let table = statement.table;
        if !self.names.has_table(table) {
            let what = format!("there is no table `{table}`");
            let mend = self.names.like_table(table);
            self.problem(file, statement.line, "unknown-name", what, &mend);
            return false;
        }
        let unknown: Vec<_> = statement
            .columns
            .iter()
            .filter(|(column, _)| !self.names.has_column(table, column))
            .collect();
        for (column, line) in &unknown {
            let what = format!("`{table}` has no column `{column}`");
            let mend = self.names.like_column(table, column);
            self.problem(file, *line, "unknown-name", what, &mend);
        }
        unknown.is_empty()
    }

    /// Whether a row gives whole numbers in the one spelling that is allowed: SQLite would take 35.000 for 35. Tells if not.
    fn has_whole_numbers(
        &mut self,
        file: &SeedFile,
        statement: &Statement<'_>,
        row: &Row<'_>,
    ) -> bool {
        let mut columns = statement.columns.iter().zip(&row.values);
        let wrong = columns.find(|((column, _), value)| {
            self.names.is_integer(statement.table, column)
                && value.starts_with(|c: char| c == '-' || c.is_ascii_digit())
                && value.contains('.')
        });
        let Some(((column, _), value)) = wrong else {
            return true;
        };
        let what = format!("`{value}` is no whole number, and `{column}` wants one");
        let mend = "write the bare number, without points or commas: 35000";
        self.problem(file, row.line, "wrong-type", what, mend);
        self.refused_text.push_str(row.text);
        false
    }

    /// Inserts rows and notes where they stand, or says why SQLite refuses them.
    async fn execute(
        &mut self,
        db: &mut SqliteConnection,
        file: &SeedFile,
        statement: &Statement<'_>,
        rows: &[Row<'_>],
    ) -> anyhow::Result<Result<(), String>> {
        self.take_rows();
        // Seeds are what staff wrote and committed; the reader has let nothing pass but rows of values for content tables.
        let result = sqlx::query(AssertSqlSafe(statement.only(rows)))
            .persistent(false)
            .execute(&mut *db)
            .await;
        match result {
            Ok(_) => {
                for (row, (table, rowid)) in rows.iter().zip(self.take_rows()) {
                    self.origins.insert(&table, rowid, &file.path, row.line);
                }
                Ok(Ok(()))
            }
            Err(error) => match sqlite::refusal(&error) {
                Some(why) => Ok(Err(why.to_owned())),
                None => Err(error).context("running a seed"),
            },
        }
    }

    fn take_rows(&self) -> Vec<(String, i64)> {
        std::mem::take(
            &mut *self
                .rows_done
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    /// Tells why SQLite refuses a row, and, if there is one like it, where that stands.
    async fn refused(
        &mut self,
        db: &mut SqliteConnection,
        file: &SeedFile,
        statement: &Statement<'_>,
        row: &Row<'_>,
        refusal: &str,
    ) -> anyhow::Result<()> {
        self.refused_text.push_str(row.text);
        let mut explanation = explain::error(refusal, statement.table);
        if let Some(columns) = refusal.strip_prefix("UNIQUE constraint failed: ")
            && let Some(place) = self.twin(db, statement, row, columns).await?
        {
            explanation.what = format!("{}: {place}", explanation.what);
        }
        self.problem(
            file,
            row.line,
            &explanation.rule,
            explanation.what,
            &explanation.mend,
        );
        Ok(())
    }

    /// Where the row stands that a row collides with: SQLite names it if it may update it, here with what it has already.
    async fn twin(
        &mut self,
        db: &mut SqliteConnection,
        statement: &Statement<'_>,
        row: &Row<'_>,
        columns: &str,
    ) -> anyhow::Result<Option<String>> {
        let column = columns.split(',').next().unwrap_or_default();
        let column = column.rsplit('.').next().unwrap_or_default();
        let insert = statement.only(std::slice::from_ref(row));
        let update = format!("{insert} ON CONFLICT DO UPDATE SET {column} = {column}");
        self.take_rows();
        // The column is one of our own schema, the rest what was tried before.
        sqlx::query(AssertSqlSafe(update))
            .persistent(false)
            .execute(&mut *db)
            .await
            .context("looking for the row that another one collides with")?;
        let twin = self.take_rows().into_iter().next();
        let place = twin.and_then(|(table, rowid)| self.origins.place(&table, rowid));
        Ok(place.map(|(file, line)| format!("{file}:{line}")))
    }

    fn problem(&mut self, file: &SeedFile, line: usize, rule: &str, what: String, mend: &str) {
        self.refused_files.insert(file.path.clone());
        self.problems.push(Problem {
            file: file.path.clone(),
            line,
            severity: Severity::Error,
            rule: rule.to_owned(),
            what,
            mend: mend.to_owned(),
        });
    }
}

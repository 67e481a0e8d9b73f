//! Runs the statements of one file, and places each fault at its line and row.

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

/// How much of a wrong word is repeated to the editor.
const NAME_CHARS_MAX: usize = 40;

const ODD_QUOTES_MEND: &str =
    "look for an odd number of single quotes; inside a text write ’ or ''";

/// The rows that the running statement has inserted so far: table and rowid.
type RowsDone = Arc<Mutex<Vec<(String, i64)>>>;

/// Runs seeds on one connection.
pub(super) struct Runner<'a> {
    names: &'a Names,
    rows_done: RowsDone,
    pub(super) origins: Origins,
    pub(super) problems: Vec<Problem>,
    /// The rows and statements that were refused: what refers to them is no fault of its own.
    pub(super) refused_text: String,
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
        })
    }

    pub(super) async fn file(
        &mut self,
        db: &mut SqliteConnection,
        file: &SeedFile,
    ) -> anyhow::Result<()> {
        for statement in statement::split(&file.text) {
            let before = self.problems.len();
            self.statement(db, file, &statement).await?;
            // Where quotation marks are out of step, what follows is read inside out: telling more would only confuse.
            if statement.found.open_quote.is_some() && self.problems.len() > before {
                self.refused_text.push_str(&file.text);
                break;
            }
        }
        Ok(())
    }

    /// Runs one statement. Where a row is refused, the rows are tried one by one: the editor hears of every fault at once.
    async fn statement(
        &mut self,
        db: &mut SqliteConnection,
        file: &SeedFile,
        statement: &Statement<'_>,
    ) -> anyhow::Result<()> {
        let foreign = if statement.verb == "INSERT" {
            statement.found.foreign.clone()
        } else {
            let verb: String = statement.verb.chars().take(NAME_CHARS_MAX).collect();
            Some((statement.line, verb))
        };
        if let Some((line, word)) = foreign {
            self.refused_text.push_str(statement.text);
            let (what, mend) = if word.starts_with("/*") {
                let what = "a comment that begins here is never closed".to_owned();
                (what, "close it with */, or begin its lines with --")
            } else {
                let what = format!("`{word}` has no place in a seed");
                (
                    what,
                    "seeds only INSERT INTO a content table rows of values; leave a line out to remove what it said",
                )
            };
            self.problem(file, line, "forbidden", what, mend);
            return Ok(());
        }
        if let Some((line, word)) = &statement.found.bare {
            self.refused_text.push_str(statement.text);
            self.bare(file, statement, *line, word);
            return Ok(());
        }
        let table = statement.table.unwrap_or("?");
        if !self.names.has_table(table) {
            let what = format!("there is no table `{table}`");
            let mend = self.names.like_table(table);
            self.refused_text.push_str(statement.text);
            self.problem(file, statement.line, "unknown-name", what, &mend);
            return Ok(());
        }
        match self.execute(db, statement.text).await? {
            Ok(rows) => {
                for (row, (table, rowid)) in rows.into_iter().enumerate() {
                    let line = statement.line_of_row(row);
                    self.origins.insert(table, rowid, &file.path, line);
                }
            }
            Err(refusal) if refusal.is_about_a_row() && statement.found.rows.len() > 1 => {
                for row in &statement.found.rows {
                    self.row(db, file, statement, row).await?;
                }
            }
            Err(refusal) if refusal.is_about_lengths() => {
                self.refused_text.push_str(statement.text);
                for line in statement.lines_of_other_length() {
                    self.refused(file, line, table, None, &refusal);
                }
            }
            Err(refusal) => {
                let line = refusal.line(statement);
                self.refused_text.push_str(statement.text);
                self.refused(file, line, table, statement.found.open_quote, &refusal);
            }
        }
        Ok(())
    }

    /// A word without quotes: a text ended too early, was never closed on an earlier line, or was never opened.
    fn bare(&mut self, file: &SeedFile, statement: &Statement<'_>, line: usize, word: &str) {
        let word: String = word.chars().take(NAME_CHARS_MAX).collect();
        match statement.found.open_quote {
            Some(opened) if opened < line => self.open_quote(file, opened),
            _ => {
                let what = format!("`{word}` is neither a text in quotes nor a number");
                let mend = "put texts into straight single quotes, 'like this', and write ’ or two quotes '' inside them";
                self.problem(file, line, "syntax", what, mend);
            }
        }
    }

    async fn row(
        &mut self,
        db: &mut SqliteConnection,
        file: &SeedFile,
        statement: &Statement<'_>,
        row: &Row,
    ) -> anyhow::Result<()> {
        match self.execute(db, &statement.only(row)).await? {
            Ok(rows) => {
                for (table, rowid) in rows {
                    self.origins.insert(table, rowid, &file.path, row.line);
                }
            }
            Err(refusal) => {
                let table = statement.table.unwrap_or("?");
                self.refused_text
                    .push_str(&statement.text[row.place.clone()]);
                self.refused(file, row.line, table, None, &refusal);
            }
        }
        Ok(())
    }

    /// The rows that a statement inserted, or why SQLite refuses it.
    async fn execute(
        &mut self,
        db: &mut SqliteConnection,
        sql: &str,
    ) -> anyhow::Result<Result<Vec<(String, i64)>, Refusal>> {
        self.take_rows();
        // Seeds are what staff wrote and committed; the checks above leave only insertions into content tables.
        let result = sqlx::query(AssertSqlSafe(sql))
            .persistent(false)
            .execute(&mut *db)
            .await;
        let done = self.take_rows();
        match result {
            Ok(_) => Ok(Ok(done)),
            Err(sqlx::Error::Database(error)) => Ok(Err(Refusal {
                message: error.message().to_owned(),
                offset: sqlite::error_offset(db).await?,
                rows_before: done.len(),
            })),
            Err(error) => Err(error).context("running a seed"),
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

    fn refused(
        &mut self,
        file: &SeedFile,
        line: usize,
        table: &str,
        open_quote: Option<usize>,
        refusal: &Refusal,
    ) {
        let is_syntax = refusal.message.ends_with("syntax error");
        let is_token = refusal.message.starts_with("unrecognized token");
        if let Some(opened) = open_quote
            && (is_syntax || is_token)
        {
            if is_syntax && opened >= line {
                let what = "a text ends too early in this line".to_owned();
                self.problem(file, line, "syntax", what, ODD_QUOTES_MEND);
            } else {
                self.open_quote(file, opened);
            }
            return;
        }
        let explanation = explain::error(&refusal.message, table, self.names);
        self.problem(
            file,
            line,
            &explanation.rule,
            explanation.what,
            &explanation.mend,
        );
    }

    fn open_quote(&mut self, file: &SeedFile, opened: usize) {
        let what = "a text that begins here is never closed".to_owned();
        self.problem(file, opened, "open-quote", what, ODD_QUOTES_MEND);
    }

    fn problem(&mut self, file: &SeedFile, line: usize, rule: &str, what: String, mend: &str) {
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

/// Why SQLite refused a statement.
struct Refusal {
    message: String,
    /// In the statement, in bytes.
    offset: Option<usize>,
    /// Inserted before it was refused.
    rows_before: usize,
}

impl Refusal {
    /// Whether single rows may still be good.
    fn is_about_a_row(&self) -> bool {
        self.message.contains("constraint failed") || self.message.starts_with("cannot store ")
    }

    /// Whether a row has more or fewer values than it should.
    fn is_about_lengths(&self) -> bool {
        self.message.contains("must have the same number of terms")
            || self.message.contains(" values for ")
    }

    fn line(&self, statement: &Statement<'_>) -> usize {
        match self.offset {
            Some(offset) => statement.line_of(offset),
            None if self.message == "incomplete input" => statement.line_of(statement.text.len()),
            None if self.is_about_a_row() => statement.line_of_row(self.rows_before),
            None => statement.line,
        }
    }
}

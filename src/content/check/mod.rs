//! The rules that every seed must keep beyond what the schema refuses by itself: one file for each family of rules.
//!
//! Errors hold content back: what cannot be read, would break a page or an address, or states something false. Warnings do
//! not. A warning can be silenced for one row by a comment right above it: `-- allow rule-name: the reason`.

mod addresses;
mod braces;
mod characters;
mod entries;
mod figures;
mod languages;
mod links;
mod markup;
mod mentions;
mod mojibake;
mod number_words;
mod numbers;
mod origins;
mod places;
mod references;
mod rules;
mod silence;
mod text_columns;
mod texts;
mod translations;
mod twins;
mod typography;
mod values;

use std::collections::{BTreeSet, HashMap};

use anyhow::Context;
use sqlx::SqliteConnection;

use crate::content::problem::{Problem, Severity};
use crate::content::seed_file::SeedFile;
use crate::i18n::date::Date;

pub use origins::Origins;

/// A row that is at fault: its table and its rowid.
type Offender<'a> = (&'a str, i64);

/// What the rules look at beside the database.
pub struct Scene<'a> {
    pub origins: &'a Origins,
    pub files: &'a [SeedFile],
    /// The rows that could not be inserted. What misses because of them is no fault of its own.
    pub refused_text: &'a str,
    /// The files of those rows.
    pub refused_files: &'a BTreeSet<String>,
    /// The files whose texts have been judged when they were accepted, by what still holds: their wording is not judged again,
    /// which takes longer than everything else.
    pub settled: &'a BTreeSet<&'a str>,
    /// Whether no country is held back.
    pub is_complete: bool,
    /// What reviews are compared with.
    pub today: Date,
}

impl Scene<'_> {
    fn error(&self, offender: Offender<'_>, rule: &str, what: String, mend: &str) -> Problem {
        self.problem(offender, Severity::Error, rule, (what, mend))
    }

    fn warning(&self, offender: Offender<'_>, rule: &str, what: String, mend: &str) -> Problem {
        self.problem(offender, Severity::Warning, rule, (what, mend))
    }

    fn problem(
        &self,
        (table, rowid): Offender<'_>,
        severity: Severity,
        rule: &str,
        (what, mend): (String, &str),
    ) -> Problem {
        let place = self.origins.place(table, rowid);
        let (file, line) = match place {
            Some((file, line)) => (file.to_owned(), line),
            None => (format!("({table})"), 1),
        };
        Problem {
            file,
            line,
            severity,
            rule: rule.to_owned(),
            what,
            mend: mend.to_owned(),
        }
    }

    /// The first row of a table whose wording has not been judged before; all that follow have not either, for what has
    /// changed is run last.
    fn first_unsettled(&self, table: &str) -> i64 {
        let is_settled = |file: &str| self.settled.contains(file);
        self.origins.end_of(table, is_settled)
    }

    /// Whether what misses at a row may stand in a row that was refused: one that names it, or one of the same file.
    fn may_be_refused(&self, offender: Offender<'_>, word: &str) -> bool {
        let place = self.origins.place(offender.0, offender.1);
        let names = word.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        place.is_some_and(|(file, _)| self.refused_files.contains(file))
            || names.into_iter().any(|name| self.is_refused(name))
    }

    /// Whether a name stands in a row that could not be inserted.
    fn is_refused(&self, name: &str) -> bool {
        if name.is_empty() {
            return false;
        }
        // Its quotes may be what is wrong with it.
        let is_outside = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '-');
        self.refused_text.match_indices(name).any(|(at, _)| {
            is_outside(self.refused_text[..at].chars().next_back())
                && is_outside(self.refused_text[at + name.len()..].chars().next())
        })
    }
}

/// Everything that is wrong with the content of this database.
pub async fn all(db: &mut SqliteConnection, scene: &Scene<'_>) -> anyhow::Result<Vec<Problem>> {
    let mut problems = characters::all(scene);
    problems.extend(references::dangling(db, scene).await?);
    let families = [
        rules::ALL,
        figures::ALL,
        translations::ALL,
        entries::ALL,
        addresses::ALL,
    ];
    for rule in families.into_iter().flatten() {
        // Beside a text of yesterday, the warnings are those of yesterday.
        if rule.is_about_what_misses() && rule.severity == Severity::Warning && !scene.is_complete {
            continue;
        }
        for (rowid, word) in rows(db, rule.offenders)
            .await
            .with_context(|| format!("rule {}", rule.name))?
        {
            let offender = (rule.table, rowid);
            if rule.is_about_what_misses() && scene.may_be_refused(offender, &word) {
                continue;
            }
            let what = rule.what.replace("{}", &word);
            problems.push(scene.problem(offender, rule.severity, rule.name, (what, rule.mend)));
        }
    }
    problems.extend(values::dates(db, scene).await?);
    problems.extend(values::periods(db, scene).await?);
    problems.extend(texts::all(db, scene).await?);
    problems.extend(mentions::all(db, scene).await?);
    problems.extend(links::all(db, scene).await?);
    problems.extend(places::all(db, scene).await?);
    problems.extend(entries::all(db, scene).await?);
    problems.extend(twins::all(db, scene).await?);
    Ok(silence::apply(once(problems), scene))
}

/// A wrong name is one mistake, however many rows of a file use it: told at the first.
fn once(problems: Vec<Problem>) -> Vec<Problem> {
    let mut told: Vec<(Problem, usize)> = Vec::new();
    let mut known: HashMap<(String, String), usize> = HashMap::new();
    for problem in problems {
        let is_about_a_name = matches!(problem.rule.as_str(), "reference" | "prose");
        let key = (problem.file.clone(), problem.what.clone());
        let index = *known.entry(key).or_insert(told.len());
        match told.get_mut(index) {
            Some((first, others)) if is_about_a_name && first.rule == problem.rule => {
                *others += 1;
                first.line = first.line.min(problem.line);
            }
            _ => told.push((problem, 0)),
        }
    }
    let sum_up = |(mut problem, others): (Problem, usize)| {
        if others > 0 {
            problem.what = format!("{} (and {others} more rows of this file)", problem.what);
        }
        problem
    };
    told.into_iter().map(sum_up).collect()
}

async fn rows(db: &mut SqliteConnection, sql: &'static str) -> sqlx::Result<Vec<(i64, String)>> {
    sqlx::query_as(sql).fetch_all(db).await
}

/// What stands in a text, as it is repeated to the editor.
fn quoted<'a>(pieces: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = pieces.map(|piece| format!("`{piece}`")).collect();
    quoted.join(", ")
}

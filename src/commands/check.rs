//! `counterspeech check`: what is wrong with the seeds.

use std::process::ExitCode;

use anyhow::Context;
use sqlx::{Connection, SqliteConnection};

use crate::clock;
use crate::commands::output::{print, tell};
use crate::config::{Config, ReportFormat};
use crate::content::seed_file::is_shared;
use crate::content::{Problem, load, seed};

/// Exit code 0 without errors, 1 with errors (`strict`: with warnings too).
pub async fn run(config: &Config, strict: bool, format: ReportFormat) -> anyhow::Result<ExitCode> {
    let (files, unreadable) = seed::read(&config.data)?;
    let mut db = SqliteConnection::connect("sqlite::memory:")
        .await
        .context("opening a database in memory")?;
    seed::MIGRATIONS
        .run(&mut db)
        .await
        .context("making the schema")?;
    let outcome = seed::fill(&mut db, &files, unreadable, clock::today()).await?;
    print(&report(&outcome.problems, format, config)?)?;
    if format == ReportFormat::Text {
        tell(&summary(files.len(), &outcome.problems))?;
    }
    if outcome.accepted {
        load::all(&mut db, String::new())
            .await
            .context("the seeds passed every check and still can't be loaded")?;
    }
    let failed =
        outcome.problems.iter().any(Problem::is_error) || (strict && !outcome.problems.is_empty());
    Ok(ExitCode::from(u8::from(failed)))
}

/// One sentence for the person who reads along; the report itself is on standard output.
fn summary(files: usize, problems: &[Problem]) -> String {
    let errors = problems.iter().filter(|problem| problem.is_error());
    let mut held: Vec<&str> = errors
        .clone()
        .map(|problem| problem.file.as_str())
        .collect();
    held.dedup();
    let held = if held.is_empty() {
        "nothing is held back".to_owned()
    } else if held.iter().any(|file| is_shared(file)) {
        "everything is held back".to_owned()
    } else {
        format!("held back: {}", held.join(", "))
    };
    let errors = errors.count();
    let warnings = problems.len() - errors;
    format!("{files} files: errors {errors}, warnings {warnings}; {held}\n")
}

fn report(problems: &[Problem], format: ReportFormat, config: &Config) -> anyhow::Result<String> {
    if format == ReportFormat::Json {
        let json = serde_json::to_string_pretty(problems).context("writing the report")?;
        return Ok(format!("{json}\n"));
    }
    let lines = problems.iter().map(|problem| match format {
        ReportFormat::Github => workflow_command(problem, config),
        ReportFormat::Text | ReportFormat::Json => problem.to_string(),
    });
    Ok(lines.map(|line| line + "\n").collect())
}

/// `::error file=…,line=…,title=…::…`, with the characters escaped that would end its parts
/// (<https://docs.github.com/actions/reference/workflow-commands-for-github-actions>).
fn workflow_command(problem: &Problem, config: &Config) -> String {
    let message = |text: &str| {
        text.replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let property = |text: &str| message(text).replace(':', "%3A").replace(',', "%2C");
    let severity = if problem.is_error() {
        "error"
    } else {
        "warning"
    };
    format!(
        "::{severity} file={},line={},title={}::{} — {}",
        property(&config.data.join(&problem.file).to_string_lossy()),
        problem.line,
        property(&problem.rule),
        message(&problem.what),
        message(&problem.mend)
    )
}

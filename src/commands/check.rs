//! `counterspeech check`: what is wrong with the seeds.

use std::process::ExitCode;

use anyhow::Context;
use sqlx::{Connection, SqliteConnection};

use crate::clock;
use crate::commands::output::{print, tell};
use crate::config::{Config, ReportFormat};
use crate::content::seed::{Judging, Outcome};
use crate::content::{Problem, seed};

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
    // Judged beside what the site has accepted, as the site itself does.
    seed::remember(&mut db, &config.state.join("content.db")).await?;
    let judging = Judging {
        is_thorough: true,
        today: clock::today(),
    };
    let outcome = seed::fill(&mut db, &files, unreadable, judging).await?;
    print(&report(&outcome.problems, format, config)?)?;
    if format == ReportFormat::Text {
        tell(&summary(files.len(), &outcome))?;
    }
    let failed =
        outcome.problems.iter().any(Problem::is_error) || (strict && !outcome.problems.is_empty());
    Ok(ExitCode::from(u8::from(failed)))
}

/// One sentence for the person who reads along; the report itself is on standard output.
fn summary(files: usize, outcome: &Outcome) -> String {
    let errors = outcome.problems.iter().filter(|problem| problem.is_error());
    let errors = errors.count();
    let warnings = outcome.problems.len() - errors;
    let held: Vec<&str> = outcome.held.iter().map(String::as_str).collect();
    let held = if outcome.content.is_none() {
        "everything is held back".to_owned()
    } else if held.is_empty() {
        "nothing is held back".to_owned()
    } else {
        format!("held back: {}", held.join(", "))
    };
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

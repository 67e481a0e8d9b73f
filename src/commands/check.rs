//! `counterspeech check`: what is wrong with the seeds, one line each.

use std::process::ExitCode;

use anyhow::Context;
use sqlx::{Connection, SqliteConnection};

use crate::commands::output::print;
use crate::config::Config;
use crate::content::{Problem, load, seed};

/// Exit code 0 without errors, 1 with errors (`strict`: with warnings too).
pub async fn run(config: &Config, strict: bool) -> anyhow::Result<ExitCode> {
    let (files, unreadable) = seed::read(&config.data)?;
    let mut db = SqliteConnection::connect("sqlite::memory:")
        .await
        .context("opening a database in memory")?;
    seed::MIGRATIONS
        .run(&mut db)
        .await
        .context("making the schema")?;
    let outcome = seed::fill(&mut db, &files, unreadable).await?;
    let lines: Vec<String> = outcome.problems.iter().map(Problem::to_string).collect();
    if !lines.is_empty() {
        print(&format!("{}\n", lines.join("\n")))?;
    }
    if outcome.accepted {
        load::all(&mut db, String::new())
            .await
            .context("the seeds passed every check and still can't be loaded")?;
    }
    let failed = !outcome.accepted || (strict && !outcome.problems.is_empty());
    Ok(ExitCode::from(u8::from(failed)))
}

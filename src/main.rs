//! Parses the command line, starts the log, runs one command, exits with its result.

use std::process::ExitCode;

use clap::Parser;
use counterspeech_directory::commands;
use counterspeech_directory::config::{Command, CommandLine};
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let CommandLine { config, command } = CommandLine::parse();
    // Libraries log requests in detail at their lower levels; what visitors send is never logged.
    let filter = EnvFilter::new(format!(
        "warn,counterspeech_directory={0},counterspeech={0}",
        config.log
    ));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();

    let result = match command.unwrap_or(Command::Serve) {
        Command::Serve => commands::serve::run(config).await,
        Command::Inbox(command) => commands::inbox::run(&config, command).await,
        Command::Check { strict, format } => commands::check::run(&config, strict, format).await,
    };
    result.unwrap_or_else(|error| {
        tracing::error!("{error:#}");
        ExitCode::from(2)
    })
}

//! `counterspeech inbox …`: what staff do with the messages.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use age::x25519::Identity;
use anyhow::{Context, ensure};
use serde::Serialize;

use crate::commands::output::print;
use crate::config::{Config, IdentityArgument, InboxCommand, MarkedStatus};
use crate::i18n::date::hour;
use crate::inbox::store::Row;
use crate::inbox::{Inbox, Message, Status, keys, seal};

pub async fn run(config: &Config, command: InboxCommand) -> anyhow::Result<ExitCode> {
    match command {
        InboxCommand::Keygen { output } => keygen(&output)?,
        InboxCommand::List { json, key } => list(config, json, &key).await?,
        InboxCommand::Read { reference, key } => read(config, &reference, &key).await?,
        InboxCommand::Export { reference, key } => {
            export(config, reference.as_deref(), &key).await?;
        }
        InboxCommand::Mark { reference, status } => mark(config, &reference, status).await?,
        InboxCommand::Erase { reference } => erase(config, &reference).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A message in the list. What is inside the seal is `null` where no key is at hand.
#[derive(Serialize)]
struct Entry<'a> {
    reference: &'a str,
    received: String,
    status: &'a str,
    tray: &'a str,
    size: i64,
    country: Option<String>,
    topic: Option<&'static str>,
    language: Option<String>,
    name: Option<String>,
}

/// A message as it is exported.
#[derive(Serialize)]
struct Exported<'a> {
    reference: &'a str,
    received: String,
    status: &'a str,
    tray: &'a str,
    /// `null` without a key.
    message: Option<Message>,
    /// The sealed text, for opening elsewhere.
    sealed: &'a str,
}

async fn list(config: &Config, json: bool, key: &IdentityArgument) -> anyhow::Result<()> {
    let identity = identity(config, key)?;
    let inbox = open(config).await?;
    let rows = inbox.list().await?;
    let ending = inbox.count_ending().await?;
    if ending > 0 {
        tracing::warn!(
            "{ending} unread messages will soon be deleted, for they are old: read them"
        );
    }
    let entries: Vec<Entry<'_>> = rows
        .iter()
        .map(|row| entry(row, identity.as_ref()))
        .collect();
    if json {
        return print_json(&entries);
    }
    if entries.is_empty() {
        tracing::info!("there are no messages in {}", config.state.display());
    }
    let mut list = String::new();
    for Entry {
        reference,
        received,
        status,
        tray,
        country,
        topic,
        language,
        name,
        ..
    } in &entries
    {
        let sealed = |text: &Option<String>| {
            text.as_deref()
                .map_or_else(|| "(sealed)".to_owned(), printable)
        };
        let (country, language, name) = (sealed(country), sealed(language), sealed(name));
        let topic = topic.unwrap_or("(sealed)");
        let _ = writeln!(
            list,
            "{reference}  {received}  {status:8}  {tray:13}  {topic:13}  {country:16}  {language:8}  {name}"
        );
    }
    print(&list)
}

fn print_json(value: &impl Serialize) -> anyhow::Result<()> {
    let json = serde_json::to_string_pretty(value).context("writing JSON")?;
    print(&format!("{json}\n"))
}

fn entry<'a>(row: &'a Row, identity: Option<&Identity>) -> Entry<'a> {
    // Messages sealed to a key of former staff stay in the list.
    let message = identity.and_then(|identity| seal::open_message(&row.body, identity).ok());
    let (country, topic, language, name) = match message {
        Some(message) => (
            Some(message.country),
            Some(message.topic.name()),
            Some(message.language),
            Some(message.name),
        ),
        None => (None, None, None, None),
    };
    Entry {
        reference: &row.reference,
        received: hour(row.received),
        status: &row.status,
        tray: &row.tray,
        size: row.size,
        country,
        topic,
        language,
        name,
    }
}

async fn read(config: &Config, reference: &str, key: &IdentityArgument) -> anyhow::Result<()> {
    let identity = identity(config, key)?.with_context(|| {
        format!("no private key here: name it with --identity FILE, or open the message elsewhere: counterspeech inbox export {reference} | age -d -i FILE")
    })?;
    let inbox = open(config).await?;
    let row = find(&inbox, reference).await?;
    let message = seal::open_message(&row.body, &identity)
        .with_context(|| format!("opening {}", row.reference))?;
    print(&format!(
        "Reference: {}\nReceived:  {}\nTopic:     {}\nCountry:   {}\nLanguage:  {}\nPage:      {}\nName:      {}\nE-mail:    {}\nReply by:  {}\n\n{}\n",
        row.reference,
        hour(row.received),
        message.topic.name(),
        message.country,
        message.language,
        printable(&message.page),
        printable(&message.name),
        printable(&message.email),
        message.reply,
        message.message
    ))?;
    inbox.mark_read(&row.reference).await
}

async fn export(
    config: &Config,
    reference: Option<&str>,
    key: &IdentityArgument,
) -> anyhow::Result<()> {
    let inbox = open(config).await?;
    if let Some(reference) = reference {
        return print(&find(&inbox, reference).await?.body);
    }
    let identity = identity(config, key)?;
    let rows = inbox.list().await?;
    let exported: Vec<Exported<'_>> = rows
        .iter()
        .map(|row| Exported {
            reference: &row.reference,
            received: hour(row.received),
            status: &row.status,
            tray: &row.tray,
            message: identity
                .as_ref()
                .and_then(|identity| seal::open_message(&row.body, identity).ok()),
            sealed: &row.body,
        })
        .collect();
    print_json(&exported)
}

async fn mark(config: &Config, reference: &str, status: MarkedStatus) -> anyhow::Result<()> {
    let inbox = open(config).await?;
    let row = find(&inbox, reference).await?;
    let status = match status {
        MarkedStatus::Unread => Status::Unread,
        MarkedStatus::Read => Status::Read,
        MarkedStatus::Answered => Status::Answered,
    };
    inbox.mark(&row.reference, status).await
}

async fn erase(config: &Config, reference: &str) -> anyhow::Result<()> {
    let inbox = open(config).await?;
    let row = find(&inbox, reference).await?;
    if !inbox.erase(&row.reference).await? {
        tracing::warn!(
            "{} is deleted, but somebody is reading the inbox: its sealed text leaves the log of the database with the next \
             deletion. To be sure now, restart the site",
            row.reference
        );
    }
    Ok(())
}

fn keygen(output: &Path) -> anyhow::Result<()> {
    let identity = Identity::generate();
    keys::write_private(output, &keys::identity_file(&identity))?;
    tracing::info!(
        "the private key is in {}: keep it off the server, and keep a copy; without it no message can be opened",
        output.display()
    );
    print(&format!("{}\n", identity.to_public()))
}

async fn open(config: &Config) -> anyhow::Result<Inbox> {
    let path = config.state.join("inbox.db");
    ensure!(
        path.exists(),
        "there is no inbox at {}: name the state folder of the site with --state",
        path.display()
    );
    Inbox::open(&config.state).await
}

async fn find(inbox: &Inbox, typed: &str) -> anyhow::Result<Row> {
    let reference = seal::tidy_reference(typed);
    inbox
        .find(&reference)
        .await?
        .with_context(|| format!("there is no message {reference}"))
}

/// The key that was named, or else the one that `serve` made; `None` if there is neither.
fn identity(config: &Config, key: &IdentityArgument) -> anyhow::Result<Option<Identity>> {
    let made = keys::identity_path(&config.state);
    match &key.identity {
        Some(path) => keys::read_identity(path).map(Some),
        None if made.exists() => keys::read_identity(&made).map(Some),
        None => Ok(None),
    }
}

/// One line of text for a terminal: what a sender typed must not command it.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

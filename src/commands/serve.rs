//! `counterspeech serve`: builds the content, opens the inbox, answers until told to stop.

use std::fs::{DirBuilder, File};
use std::os::unix::fs::DirBuilderExt;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::app;
use crate::config::Config;
use crate::content::watch::Publisher;
use crate::i18n::{Locale, Text};
use crate::inbox::{Inbox, Keys, Retention, private, retention};
use crate::state::AppState;
use crate::web::cache::PageCache;
use crate::web::headers::Headers;
use crate::web::limit::Limiter;
use crate::web::server::{self, Site};

#[expect(
    clippy::print_stdout,
    reason = "the one line that says where the site is"
)]
pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    // Fail at start, not at the first visitor: this reads every language file.
    for locale in Locale::ALL {
        Text::of(locale);
    }
    make_state_folder(&config)?;
    private::warn_of_open_folder(&config.state)?;
    let keys = Keys::load(
        &config.state,
        &config.staff_keys,
        config.secret_file.as_deref(),
    )?;
    let inbox = Inbox::open(&config.state).await?;
    let (publisher, receiver) = Publisher::start(&config.data, &config.state).await?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("listening on {}", config.listen))?;
    let address = listener
        .local_addr()
        .context("asking for the own address")?;
    let connections_max = config.connections_max.get();
    let retention = Retention::of(&config);
    let limiter = Arc::new(Limiter::new(config.posts_per_hour)?);
    let base = config
        .public_url
        .clone()
        .unwrap_or_else(|| format!("http://{address}"));
    let headers = Headers::new(&config);
    let pages = PageCache::new(receiver.clone(), headers.clone());
    let state = AppState {
        config: Arc::new(config),
        base: base.into(),
        published: receiver,
        inbox: inbox.clone(),
        keys: Arc::new(keys),
    };
    let site = Site {
        app: app::router(state, headers, pages.clone(), Arc::clone(&limiter)),
        pages,
    };

    let mut interrupt = signal(SignalKind::interrupt()).context("waiting for signals")?;
    let mut terminate = signal(SignalKind::terminate()).context("waiting for signals")?;
    let stop = async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    };
    println!("Counterspeech directory: http://{address}");
    tokio::select! {
        () = server::run(listener, site, connections_max, stop) => {}
        () = publisher.run() => {}
        () = limiter.run() => {}
        () = retention::run(inbox.clone(), retention) => {}
    }
    inbox.close().await;
    Ok(ExitCode::SUCCESS)
}

/// The state folder holds keys and sealed messages: nobody else on the machine may look into it, and once something is in
/// it, it must be there after a power cut.
fn make_state_folder(config: &Config) -> anyhow::Result<()> {
    let make = || -> std::io::Result<()> {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&config.state)?;
        let folder = config.state.canonicalize()?;
        folder
            .parent()
            .map_or(Ok(()), |above| File::open(above)?.sync_all())
    };
    make().with_context(|| format!("making the state folder {}", config.state.display()))
}

//! `counterspeech serve`: shows what is ready, builds the content, opens the inbox, answers until told to stop.

use std::fs::{DirBuilder, File};
use std::net::SocketAddr;
use std::os::unix::fs::DirBuilderExt;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use futures_util::FutureExt;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::SetOnce;

use crate::app;
use crate::config::Config;
use crate::content::watch::{self, Publisher};
use crate::i18n::{Locale, Text};
use crate::inbox::{Inbox, Keys, Retention, private, retention};
use crate::state::AppState;
use crate::web::cache::PageCache;
use crate::web::headers::Headers;
use crate::web::kept::KeptPages;
use crate::web::limit::Limiter;
use crate::web::server::{self, Site};

#[expect(
    clippy::print_stdout,
    reason = "the one line that says where the site is"
)]
pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    make_state_folder(&config)?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("listening on {}", config.listen))?;
    let address = listener
        .local_addr()
        .context("asking for the own address")?;
    let base = base(&config, address);
    let headers = Headers::new(&config);
    let pages = PageCache::new(
        headers.clone(),
        KeptPages::new(&config, &base),
        watch::version_kept(&config.data, &config.state),
    );
    let app = Arc::new(SetOnce::new());
    let site = Site {
        pages: pages.clone(),
        app: Arc::clone(&app),
    };
    // Whoever waits for the site to start waits for a page: those that were kept are shown while the rest opens.
    let stop = stop()?.shared();
    let connections_max = config.connections_max.get();
    let serving = tokio::spawn(server::run(listener, site, connections_max, stop.clone()));
    let opened = tokio::select! {
        // Those who wait would wait in vain; a page that is being sent at this moment is cut.
        () = stop => return Ok(ExitCode::SUCCESS),
        opened = open(config, base, headers, &pages) => opened?,
    };
    let Opened {
        router,
        publisher,
        limiter,
        inbox,
        retention,
    } = opened;
    app.set(router).expect("a site opens once");
    println!("Counterspeech directory: http://{address}");
    tokio::select! {
        ended = serving => ended.context("answering")?,
        () = publisher.run() => {}
        () = limiter.run() => {}
        () = retention::run(inbox.clone(), retention) => {}
    }
    inbox.close().await;
    pages.keep();
    Ok(ExitCode::SUCCESS)
}

/// Completes when the program is told to stop.
fn stop() -> anyhow::Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt()).context("waiting for signals")?;
    let mut terminate = signal(SignalKind::terminate()).context("waiting for signals")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Scheme and authority under which visitors know the site.
fn base(config: &Config, address: SocketAddr) -> Arc<str> {
    match &config.public_url {
        Some(url) => url.as_str().into(),
        None => format!("http://{address}").into(),
    }
}

/// A site that can do everything.
struct Opened {
    router: Router,
    publisher: Publisher,
    limiter: Arc<Limiter>,
    inbox: Inbox,
    retention: Retention,
}

/// Reads what visitors see and opens what they write to.
async fn open(
    config: Config,
    base: Arc<str>,
    headers: Headers,
    pages: &PageCache,
) -> anyhow::Result<Opened> {
    private::warn_of_open_folder(&config.state)?;
    // Before there is an inbox: a key that is missing beside one is an error.
    let keys = Keys::load(
        &config.state,
        &config.staff_keys,
        config.secret_file.as_deref(),
    )?;
    // Beside the rest, for most of it waits for the disk.
    let state = config.state.clone();
    let inbox = tokio::spawn(async move { Inbox::open(&state).await });
    // Fail at start, not at the first visitor: this reads every language file.
    for locale in Locale::ALL {
        Text::of(locale);
    }
    let (publisher, receiver) = Publisher::start(&config.data, &config.state).await?;
    let inbox = inbox.await.context("opening the inbox")??;
    pages.follow(receiver.clone());
    let retention = Retention::of(&config);
    let limiter = Arc::new(Limiter::new(config.posts_per_hour)?);
    let state = AppState {
        config: Arc::new(config),
        base,
        published: receiver,
        inbox: inbox.clone(),
        keys: Arc::new(keys),
    };
    Ok(Opened {
        router: app::router(state, headers, pages.clone(), Arc::clone(&limiter)),
        publisher,
        limiter,
        inbox,
        retention,
    })
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

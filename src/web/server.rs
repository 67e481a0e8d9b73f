//! The accept loop: hyper HTTP/1 with limits on time and on the number of connections. `axum::serve` has neither.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::{FutureExt, future};
use http_body_util::Either;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::SetOnce;
use tokio::time::timeout;
use tower::ServiceExt;

use super::cache::PageCache;
use super::client::Peer;
use super::connections::{Connection, Connections};
use super::headers::Headers;
use crate::i18n::{Locale, Text};

/// How long a client may take to send the head of a request, idle time between two requests included.
const HEAD_TIMEOUT: Duration = Duration::from_secs(20);

/// How often such clients are looked for.
const IDLE_EVERY: Duration = Duration::from_secs(1);

/// How long running requests may take to end after the order to stop. The inbox is closed after that, within the ten seconds that
/// some service managers give.
const STOP_TIMEOUT: Duration = Duration::from_secs(8);

/// How long a request waits for the site to open. A first start with a very large directory takes about as long.
const OPENING_TIMEOUT: Duration = Duration::from_secs(30);

/// After how many seconds to ask again when it has not.
const OPENING_RETRY_S: u16 = 10;

/// How long to wait when the system refuses to hand out a connection (no file descriptors left).
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What answers: a ready page, or else what the router makes. Whoever needs the router waits until the site is open.
#[derive(Clone)]
pub struct Site {
    pub pages: PageCache,
    pub app: Arc<SetOnce<Router>>,
}

/// Answers until `stop` completes, then lets running requests end.
pub async fn run(
    listener: TcpListener,
    site: Site,
    connections_max: usize,
    stop: impl Future<Output = ()>,
) {
    let connections = Connections::new(connections_max);
    let graceful = GracefulShutdown::new();
    let mut stop = pin!(stop);
    let mut idle = tokio::time::interval(IDLE_EVERY);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = idle.tick() => {
                connections.close_idle(HEAD_TIMEOUT);
                continue;
            }
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let connection = connections.open(peer.ip());
                serve(stream, Peer(peer.ip()), site.clone(), connection, &graceful);
            }
            Err(error) => {
                tracing::warn!("a connection could not be accepted: {error}");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
    if timeout(STOP_TIMEOUT, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not end in time");
    }
}

fn serve(
    stream: TcpStream,
    peer: Peer,
    Site { pages, app }: Site,
    connection: Connection,
    graceful: &GracefulShutdown,
) {
    // Answers are small and complete: waiting for more to send only delays them. Failing here does no harm.
    let _ = stream.set_nodelay(true);
    let connection = Arc::new(connection);
    let requests = Arc::clone(&connection);
    // A ready page is answered here, before the router and its layers.
    let service = service_fn(move |mut request: Request<Incoming>| {
        if let Some(page) = pages.answer(&request) {
            requests.completed_a_request();
            return future::Either::Left(future::ready(Ok(page.map(Either::Left))));
        }
        requests.began_a_request();
        request.extensions_mut().insert(peer);
        let (app, pages) = (Arc::clone(&app), pages.clone());
        let connection = Arc::clone(&requests);
        future::Either::Right(async move {
            let response = match timeout(OPENING_TIMEOUT, app.wait()).await {
                Ok(app) => app.clone().oneshot(request.map(Body::new)).await,
                Err(_) => Ok(still_opening(request.uri().path(), pages.headers())),
            };
            connection.completed_a_request();
            response.map(|response| response.map(Either::Right))
        })
    });
    let http = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // Clients vanish and talk nonsense all the time; there is nobody to tell.
    let serving = tokio::spawn(graceful.watch(http).map(drop));
    connection.served_by(serving.abort_handle());
}

/// There is no content yet, but there are words.
fn still_opening(path: &str, headers: &Headers) -> Response {
    let locale = Locale::of_path(path).unwrap_or(Locale::DEFAULT);
    let mut response = Text::of(locale).say("error-opening").into_response();
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    let mut own = std::mem::take(response.headers_mut());
    own.insert(header::RETRY_AFTER, OPENING_RETRY_S.into());
    *response.headers_mut() = headers.for_failure(own);
    response
}

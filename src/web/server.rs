//! Connections: how many, over TLS or not, and how long one may take; from the first to the last that is finished.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::HeaderValue;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tower::Service;
use tracing::{debug, warn};

use super::limit::Peer;
use super::reader::FORWARDED_PROTO;
use super::state::State;

/// Within it whoever connects over TLS has to have shown himself.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How long what is being answered may take once the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(30);

/// How connections are taken.
#[derive(Clone)]
pub struct Door {
    /// More wait until one is done.
    pub most_connections: usize,
    /// Within it a request's head has to be there, and the next request of a connection that is kept open.
    pub head: Duration,
    pub tls: Option<Tls>,
}

impl Default for Door {
    fn default() -> Self {
        Self {
            most_connections: 2048,
            head: Duration::from_secs(15),
            tls: None,
        }
    }
}

/// A certificate and its key.
#[derive(Clone)]
pub struct Tls(Arc<ServerConfig>);

impl Tls {
    /// From two PEM files.
    ///
    /// Errors: which file is not what it should be, and why.
    pub fn read(certificate: &std::path::Path, key: &std::path::Path) -> Result<Tls, String> {
        let said =
            |file: &std::path::Path, cause: &dyn std::fmt::Display| format!("{}: {cause}", file.display());
        let chain: Vec<_> = CertificateDer::pem_file_iter(certificate)
            .and_then(Iterator::collect)
            .map_err(|cause| said(certificate, &cause))?;
        let secret = PrivateKeyDer::from_pem_file(key).map_err(|cause| said(key, &cause))?;
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|config| config.with_no_client_auth().with_single_cert(chain, secret))
            .map_err(|cause| said(certificate, &cause))?;
        Ok(Tls(Arc::new(config)))
    }
}

/// Answers until `stop` is done; then nothing new is taken, and what is being answered is finished.
pub async fn run(
    listener: TcpListener,
    app: Router,
    state: State,
    door: Door,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let places = Arc::new(Semaphore::new(door.most_connections));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place,
            () = &mut stop => break,
        };
        let Ok(place) = place else { break };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(cause) => {
                    // Too many open files, say: those that are open are answered, then there is room again.
                    warn!("a connection could not be taken: {cause}");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let (app, state, door, watcher) = (app.clone(), state.clone(), door.clone(), graceful.watcher());
        tokio::spawn(async move {
            state.metrics.connections.fetch_add(1, Ordering::Relaxed);
            connection(stream, peer, app, door, watcher).await;
            state.metrics.connections.fetch_sub(1, Ordering::Relaxed);
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        warn!("some connections were cut after {} s", FAREWELL.as_secs());
    }
    Ok(())
}

async fn connection(stream: TcpStream, peer: SocketAddr, app: Router, door: Door, watcher: Watcher) {
    // An answer is one write; waiting for more only delays it.
    let _ = stream.set_nodelay(true);
    match door.tls {
        None => answer(stream, peer, app, door.head, false, watcher).await,
        Some(Tls(config)) => {
            let shaken = tokio::time::timeout(HANDSHAKE, TlsAcceptor::from(config).accept(stream)).await;
            match shaken {
                Ok(Ok(stream)) => answer(stream, peer, app, door.head, true, watcher).await,
                Ok(Err(cause)) => debug!("no TLS: {cause}"),
                Err(_) => debug!("no TLS in time"),
            }
        }
    }
}

async fn answer<S>(stream: S, peer: SocketAddr, app: Router, head: Duration, tls: bool, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer.ip().to_canonical()));
        if tls {
            // As a load balancer says it that speaks TLS for us.
            let https = HeaderValue::from_static("https");
            request.headers_mut().insert(FORWARDED_PROTO, https);
        }
        app.clone().call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(stream), service);
    if let Err(cause) = watcher.watch(connection).await {
        debug!("a connection broke off: {cause}");
    }
}

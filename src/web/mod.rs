//! One file per page: who asks, parse, store or compute, answer. Every page works without a script;
//! with it, a page of the survey goes on by itself, offline too.
//!
//! In: requests. Out: pages in the reader's language, and the machine interface. No SQL, no statistics here.

mod api;
mod asset;
mod ballot;
mod desk;
mod error;
mod field;
mod gift;
mod guard;
mod help;
mod home;
mod kiosk;
mod layout;
mod leave;
mod limit;
mod look;
mod metrics;
mod page;
mod poster;
mod reader;
mod results;
mod resume;
mod rich;
mod script;
mod server;
mod state;
mod step;
mod survey;
mod thanks;
mod visit;

pub use metrics::resident_bytes;
pub use poster::{Paper, PosterError, poster};
pub use server::{Door, Tls};
pub use state::{Clock, State};

use std::future::Future;
use std::time::Duration;

use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::{get, put};
use axum::{Router, middleware};
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

/// What a page of answers may weigh; the longest text of an item is far below.
const PAGE_BYTES: usize = 256 * 1024;
/// What a whole response may weigh.
const RESPONSE_BYTES: usize = 1024 * 1024;

/// Every page and interface of the collector.
pub fn app(state: State) -> Router {
    let pages = Router::new()
        .route("/", get(home::show))
        .route("/help", get(help::show))
        .route("/ballot/{session}", get(ballot::show).post(ballot::cast))
        .route("/{cycle}", get(page::start))
        .route("/{cycle}/page/{step}", get(page::show).post(page::save))
        .route("/{cycle}/response.json", get(page::document))
        .route("/{cycle}/survey/{hash}/{file}", get(survey::show))
        .route("/{cycle}/kiosk", get(kiosk::show))
        .route("/{cycle}/words", get(resume::offer).post(resume::give))
        .route("/{cycle}/resume", get(resume::ask).post(resume::go_on))
        .route("/{cycle}/gift", get(gift::show).post(gift::take_part))
        .route("/{cycle}/results", get(results::show))
        .route("/{cycle}/thanks", thanks::saying("web-thanks"))
        .route("/{cycle}/end", thanks::saying("web-not-for-you"))
        .route("/{cycle}/declined", thanks::saying("web-declined"))
        .route("/{cycle}/help", get(help::of_cycle))
        .route("/{cycle}/leave", get(leave::leave))
        .merge(desk::routes())
        .layer(DefaultBodyLimit::max(PAGE_BYTES));
    let machines = Router::new()
        .route("/api/v1/cycles/{cycle}/responses/{uuid}", put(api::put_response))
        .route("/api/v1/kiosks/{id}", put(api::heartbeat))
        .route("/api/v1/openapi.json", get(api::openapi))
        .layer(DefaultBodyLimit::max(RESPONSE_BYTES));
    Router::new()
        .merge(pages)
        .merge(machines)
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(api::ready))
        .route("/metrics", get(metrics::show))
        .route("/asset/{name}", get(asset::file))
        .route("/brand/{name}", get(look::logo))
        .route("/worker.js", get(asset::worker))
        .route("/icon.svg", get(asset::icon))
        .fallback(error::no_such_page)
        .layer(CatchPanicLayer::custom(error::after_panic))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            Duration::from_secs(30),
        ))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(state.clone(), guard::limits))
        .layer(middleware::from_fn(guard::headers))
        .layer(middleware::from_fn_with_state(state.clone(), metrics::count))
        .with_state(state)
}

/// Answers on `listener` until `stop` is done; what is being answered then is still finished.
pub async fn serve(
    listener: TcpListener,
    state: State,
    door: Door,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    server::run(listener, app(state.clone()), state, door, stop).await
}

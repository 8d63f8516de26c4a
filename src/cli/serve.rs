//! `chna serve`: the collector, until it is told to stop.

use std::io::{self, Write};
use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;
use jiff::civil::Date;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use super::settings::{self, Settings};
use super::{Failure, runtime, store_failure};
use crate::instrument::Survey;
use crate::store::Store;
use crate::web::{self, Clock, Door, State, Tls};

/// Serve the collector: families open the address it prints, and answer
///
/// Each setting comes from its flag, else from the environment, else from the file chna.toml in the current folder
/// (database = "…", listen = "…", surveys = "…", today = "…", tls_certificate = "…", tls_key = "…", connections = 2048), else
/// it is the one named here. Ctrl-C stops it once all that is being answered has been answered. RUST_LOG=info logs a line per
/// request, by its kind: never an answer, an address or a contact. /healthz, /readyz and /metrics are for machines.
#[derive(Args)]
pub struct Arguments {
    /// Where answers are kept: sqlite:FILE or postgres://USER@HOST/NAME [default: sqlite:chna.db]
    #[arg(long, env = "CHNA_DATABASE", hide_env_values = true, value_name = "URL")]
    database: Option<String>,
    /// Address and port to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "CHNA_LISTEN", value_name = "ADDR")]
    listen: Option<String>,
    /// Folder of instruments and cycles [default: surveys]
    #[arg(long, env = "CHNA_SURVEYS", value_name = "DIR")]
    surveys: Option<PathBuf>,
    /// Take this day (yyyy-mm-dd) for today, to try a cycle that is not open now [default: the clock's, in UTC]
    #[arg(long, env = "CHNA_TODAY", value_name = "DAY")]
    today: Option<String>,
    /// Certificates to serve over TLS with, as PEM; --tls-key with it [default: none, as behind a load balancer]
    #[arg(long, env = "CHNA_TLS_CERTIFICATE", value_name = "FILE")]
    tls_certificate: Option<PathBuf>,
    /// The key of the first certificate, as PEM [default: none]
    #[arg(long, env = "CHNA_TLS_KEY", value_name = "FILE")]
    tls_key: Option<PathBuf>,
    /// How many connections may be open at once; more wait [default: 2048]
    #[arg(long, env = "CHNA_CONNECTIONS", value_name = "N")]
    connections: Option<usize>,
}

pub fn run(arguments: Arguments) -> Result<(), Failure> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    // A second subscriber, as in a test, changes nothing.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .try_init();
    let file = Settings::read()?;
    let database = arguments
        .database
        .or(file.database)
        .unwrap_or_else(|| "sqlite:chna.db".to_owned());
    let listen = arguments
        .listen
        .or(file.listen)
        .unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let surveys = arguments
        .surveys
        .or(file.surveys)
        .unwrap_or_else(|| PathBuf::from("surveys"));
    let clock = match arguments.today.or(file.today) {
        None => Clock::System,
        Some(day) if Date::from_str(&day).is_ok_and(|date| date.to_string() == day) => Clock::Day(day),
        Some(day) => {
            return Err(Failure::problem(
                "U012",
                format!("\"{day}\" is no day"),
                "write it as 2025-03-31",
            ));
        }
    };
    let tls = tls(
        arguments.tls_certificate.or(file.tls_certificate),
        arguments.tls_key.or(file.tls_key),
    )?;
    let door = Door {
        tls,
        most_connections: arguments.connections.or(file.connections).unwrap_or(2048).max(1),
        ..Door::default()
    };
    let survey = settings::load(&surveys)?;
    if survey.cycles.is_empty() {
        return Err(Failure::problem(
            "U013",
            format!("there is no cycle below {}", surveys.display()),
            "name the folder that holds cycles/ with --surveys",
        ));
    }
    runtime()?.block_on(serve(&database, &listen, &survey, clock, door))
}

async fn serve(
    database: &str,
    listen_on: &str,
    survey: &Survey,
    clock: Clock,
    door: Door,
) -> Result<(), Failure> {
    let store = Store::open(database).await.map_err(store_failure)?;
    let listener = listen(listen_on).await?;
    // Whoever started it reads the address from here; a closed pipe is no reason to stop serving.
    let plain = address(&listener);
    let shown = match door.tls {
        Some(_) => plain.replacen("http:", "https:", 1),
        None => plain,
    };
    let _ = writeln!(io::stdout(), "{shown}");
    let _ = io::stdout().flush();
    until_stopped(listener, store, survey, clock, door).await
}

/// Takes the address, or says who may have it.
pub(super) async fn listen(on: &str) -> Result<TcpListener, Failure> {
    TcpListener::bind(on).await.map_err(|cause| {
        Failure::problem(
            "U010",
            format!("cannot listen on {on}: {cause}"),
            "stop what listens there, or name another address with --listen, such as 127.0.0.1:8081",
        )
    })
}

/// Where families open it.
pub(super) fn address(listener: &TcpListener) -> String {
    listener.local_addr().map_or_else(
        |_| "http://localhost/".to_owned(),
        |address| format!("http://{address}/"),
    )
}

/// Serves, and lets go of the store in the end.
pub(super) async fn until_stopped(
    listener: TcpListener,
    store: Store,
    survey: &Survey,
    clock: Clock,
    door: Door,
) -> Result<(), Failure> {
    let state = State::new(store.clone(), survey, clock);
    state.keep_editions(survey).await.map_err(store_failure)?;
    let served = web::serve(listener, state, door, stopped()).await;
    store.close().await;
    served.map_err(|cause| Failure::problem("U015", format!("the server stopped: {cause}"), "start it again"))
}

/// Ctrl-C, or the signal with which a system stops its services.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}

fn tls(certificate: Option<PathBuf>, key: Option<PathBuf>) -> Result<Option<Tls>, Failure> {
    match (certificate, key) {
        (None, None) => Ok(None),
        (Some(certificate), Some(key)) => Tls::read(&certificate, &key).map(Some).map_err(|what| {
            Failure::problem(
                "U016",
                what,
                "name two PEM files, --tls-certificate and --tls-key, that belong together",
            )
        }),
        _ => Err(Failure::problem(
            "U016",
            "TLS needs a certificate and its key",
            "give both --tls-certificate and --tls-key, or neither",
        )),
    }
}

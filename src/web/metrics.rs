//! `/metrics`: how the collector is doing, for Prometheus. Counts and times only; no address, no id, no answer.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State as Shared};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tracing::info;

use super::state::State;

/// Upper ends of the classes of a request's time, in seconds.
const CLASSES: [f64; 8] = [0.001, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10.0];

#[derive(Debug, Default)]
pub struct Metrics {
    /// By method, route and status.
    requests: Mutex<BTreeMap<(String, String, u16), u64>>,
    times: [AtomicU64; CLASSES.len()],
    count: AtomicU64,
    micros: AtomicU64,
    pub(super) connections: AtomicU64,
}

impl Metrics {
    fn take(&self, method: &str, route: &str, status: u16, time: Duration) {
        let key = (method.to_owned(), route.to_owned(), status);
        *self
            .requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(key)
            .or_insert(0) += 1;
        for (class, counted) in CLASSES.iter().zip(&self.times) {
            if time.as_secs_f64() <= *class {
                counted.fetch_add(1, Ordering::Relaxed);
            }
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        self.micros.fetch_add(micros, Ordering::Relaxed);
    }

    fn text(&self, waiting: usize) -> String {
        let mut text = String::new();
        let mut line = |line: String| {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{line}");
        };
        line("# HELP chna_requests_total Requests answered, by method, route and status.".to_owned());
        line("# TYPE chna_requests_total counter".to_owned());
        for ((method, route, status), count) in self
            .requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
        {
            line(format!(
                "chna_requests_total{{method=\"{method}\",route=\"{route}\",status=\"{status}\"}} {count}"
            ));
        }
        line("# HELP chna_request_seconds Time from a request's head to its answer.".to_owned());
        line("# TYPE chna_request_seconds histogram".to_owned());
        for (class, counted) in CLASSES.iter().zip(&self.times) {
            line(format!(
                "chna_request_seconds_bucket{{le=\"{class}\"}} {}",
                counted.load(Ordering::Relaxed)
            ));
        }
        let count = self.count.load(Ordering::Relaxed);
        line(format!("chna_request_seconds_bucket{{le=\"+Inf\"}} {count}"));
        line(format!(
            "chna_request_seconds_sum {}",
            self.micros.load(Ordering::Relaxed) as f64 / 1e6
        ));
        line(format!("chna_request_seconds_count {count}"));
        line("# HELP chna_connections Connections open now.".to_owned());
        line("# TYPE chna_connections gauge".to_owned());
        line(format!(
            "chna_connections {}",
            self.connections.load(Ordering::Relaxed)
        ));
        line("# HELP chna_store_waiting Responses that wait to be written.".to_owned());
        line("# TYPE chna_store_waiting gauge".to_owned());
        line(format!("chna_store_waiting {waiting}"));
        if let Some(bytes) = resident_bytes() {
            line("# HELP process_resident_memory_bytes Memory in use.".to_owned());
            line("# TYPE process_resident_memory_bytes gauge".to_owned());
            line(format!("process_resident_memory_bytes {bytes}"));
        }
        text
    }
}

/// Where the system tells it.
pub fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}

pub async fn show(Shared(state): Shared<State>) -> Response {
    let text = state.metrics.text(state.store.waiting());
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}

/// Counts every request, and logs it by its route: what stands in an address, such as a response's id, is not written.
pub async fn count(Shared(state): Shared<State>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let time = begun.elapsed();
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    // A made-up method is no name for a count: there would be as many as somebody likes.
    let method = match method.as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "OPTIONS") => known,
        _ => "other",
    };
    let status = response.status().as_u16();
    state.metrics.take(method, route, status, time);
    info!(target: "chna::request", method, route, status, ms = time.as_secs_f64() * 1000.0);
    response
}

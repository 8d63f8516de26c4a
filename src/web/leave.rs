//! `/{cycle}/leave`: away from here, at once, and nothing left in the browser.

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};

use super::reader;

/// A page that says nothing about whoever reads it.
const NEUTRAL: &str = "https://www.weather.gov/";

pub async fn leave(Path(cycle): Path<String>, headers: HeaderMap) -> Response {
    // A cookie's path is written into a header; what is no id of a cycle has no cookie to forget.
    let safe = cycle
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let forget = safe.then(|| reader::forget(&headers, &cycle));
    (
        StatusCode::SEE_OTHER,
        [
            (header::LOCATION, NEUTRAL),
            (
                header::HeaderName::from_static("clear-site-data"),
                "\"cache\", \"storage\"",
            ),
        ],
        AppendHeaders(forget.map(|cookie| (header::SET_COOKIE, cookie))),
    )
        .into_response()
}

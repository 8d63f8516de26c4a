//! What every answer of the server says to the browser, whatever the page.

use axum::extract::{Request, State as Shared};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::api::plain;
use super::error::{Kind, Trouble};
use super::limit::{self, Limited};
use super::reader;
use super::state::State;
use crate::language::shipped;

const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// Nothing from elsewhere, nothing inline, nothing kept in a cache unless a page says otherwise.
pub async fn headers(request: Request, next: Next) -> Response {
    let https = reader::is_https(request.headers());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if https {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Who sends more than a house full of tablets does is asked to wait, in the way he asked.
pub async fn limits(Shared(state): Shared<State>, request: Request, next: Next) -> Response {
    let writes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let sender = limit::sender(request.extensions(), request.headers());
    if !writes || state.limits.allow(Limited::Write, sender, state.now()) {
        return next.run(request).await;
    }
    let path = request.uri().path();
    if path.starts_with("/api/") {
        let again = plain(
            StatusCode::TOO_MANY_REQUESTS,
            "C026",
            "that was a lot at once; keep the response and send it again",
        );
        return ([(header::RETRY_AFTER, "60")], again).into_response();
    }
    let language = reader::language(None, None, request.headers(), &shipped());
    Trouble::new(Kind::TooMany, &language, path.to_owned()).into_response()
}

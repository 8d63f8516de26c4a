//! What can go wrong, as a page in her language with a way out. Its cause goes to the log, never to the page.

use std::any::Any;
use std::fmt::Display;

use askama::Template;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use tracing::error;

use super::layout::Frame;
use super::reader;
use crate::language::Language;
use crate::store::StoreError;

/// A page that cannot be shown, and what she reads in its place.
#[derive(Debug)]
pub struct Trouble {
    pub language: Language,
    pub kind: Kind,
    /// Where the way out leads.
    pub way_out: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    NoSuchPage,
    NoSuchCycle,
    NoResults,
    NotOpenYet,
    Closed,
    /// No response goes with the cookie, or none that can be read.
    Expired,
    TooLarge,
    NotAForm,
    FromElsewhere,
    StoreDown,
    /// Another tab has saved in between.
    Overtaken,
    /// More than a person sends.
    TooMany,
    Ours,
}

impl Kind {
    fn status(self) -> StatusCode {
        match self {
            Self::NoSuchPage | Self::NoSuchCycle | Self::NoResults => StatusCode::NOT_FOUND,
            Self::NotOpenYet | Self::FromElsewhere => StatusCode::FORBIDDEN,
            Self::Closed | Self::Expired => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotAForm => StatusCode::BAD_REQUEST,
            Self::StoreDown | Self::Overtaken => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Ours => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Its messages are `<key>-title`, `<key>-text` and `<key>-way-out`.
    fn key(self) -> &'static str {
        match self {
            Self::NoSuchPage => "web-no-such-page",
            Self::NoSuchCycle => "web-no-such-cycle",
            Self::NoResults => "web-no-results",
            Self::NotOpenYet => "web-not-open-yet",
            Self::Closed => "web-closed",
            Self::Expired => "web-expired",
            Self::TooLarge => "web-too-large",
            Self::NotAForm => "web-not-a-form",
            Self::FromElsewhere => "web-from-elsewhere",
            Self::StoreDown | Self::Overtaken => "web-store-down",
            Self::TooMany => "web-too-many",
            Self::Ours => "web-ours",
        }
    }
}

impl Trouble {
    pub fn new(kind: Kind, language: &Language, way_out: impl Into<String>) -> Self {
        Self {
            language: language.clone(),
            kind,
            way_out: way_out.into(),
        }
    }

    /// The store does not answer: she may try the same page again.
    pub fn store(language: &Language, again: impl Into<String>, cause: &StoreError) -> Self {
        error!(code = cause.code(), "{cause}");
        Self::new(Kind::StoreDown, language, again)
    }

    pub fn ours(language: &Language, cause: impl Display) -> Self {
        error!("{cause}");
        Self::new(Kind::Ours, language, "/")
    }

    pub fn form(language: &Language, again: impl Into<String>, rejection: &FormRejection) -> Self {
        let kind = if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Kind::TooLarge
        } else {
            Kind::NotAForm
        };
        Self::new(kind, language, again)
    }
}

#[derive(Template)]
#[template(path = "trouble.html", config = "src/web/askama.toml")]
struct TroublePage {
    frame: Frame,
    text: String,
    way_out_text: String,
    way_out: String,
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let mut frame = Frame::plain(&self.language, String::new());
        // Her language stays hers: a switch would lead to an address that has just not worked.
        frame.offered.clear();
        let key = self.kind.key();
        frame.title = frame.say(&format!("{key}-title"));
        let page = TroublePage {
            text: frame.say(&format!("{key}-text")),
            way_out_text: frame.say(&format!("{key}-way-out")),
            way_out: self.way_out,
            frame,
        };
        // Without its page, the plain words still say what to do.
        let html = page
            .render()
            .unwrap_or_else(|_| format!("<p>{}", page.frame.title));
        let mut response = (self.kind.status(), Html(html)).into_response();
        let wait = match self.kind {
            Kind::StoreDown | Kind::Overtaken => Some("5"),
            Kind::TooMany => Some("60"),
            _ => None,
        };
        if let Some(wait) = wait {
            let seconds = axum::http::HeaderValue::from_static(wait);
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
        }
        response
    }
}

/// Any address that is none of ours; the machine interface is answered in its own way.
pub async fn no_such_page(uri: Uri, headers: HeaderMap) -> Response {
    if uri.path().starts_with("/api/") {
        let body = axum::Json(serde_json::json!({"problems": [{"item": null, "code": "U404",
            "message": "there is no such address; see /api/v1/openapi.json"}]}));
        return (StatusCode::NOT_FOUND, body).into_response();
    }
    let language = reader::language(None, None, &headers, &reader::of_program());
    Trouble::new(Kind::NoSuchPage, &language, "/").into_response()
}

/// A bug of ours stays in its request: the server goes on, the page says so.
pub fn after_panic(_: Box<dyn Any + Send + 'static>) -> Response {
    Trouble::ours(&Language::english(), "a request panicked").into_response()
}

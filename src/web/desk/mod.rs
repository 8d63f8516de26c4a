//! The desk: pages for staff, behind a login, in the language of who reads. They never show one family's answers.

mod audit;
mod ballots;
mod fielding;
mod fieldwork;
mod login;
mod table;
mod tally;

pub use tally::Tally;

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Response};
use axum::routing::{get, post};
use jiff::Timestamp;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tracing::error;

use super::reader;
use super::state::State;
use crate::instrument::hexadecimal;
use crate::language::{Language, Value, count, message};
use crate::store::{Account, AuditEntry, Role, StoreError};

const COOKIE: &str = "desk";
/// Names the language that was chosen; it says nothing else.
const LANGUAGE: &str = "desk-language";

pub fn routes() -> Router<State> {
    Router::new()
        .route("/desk", get(login::show).post(login::enter))
        .route("/desk/language", get(login::speak))
        .route("/desk/logout", post(login::leave))
        .route("/desk/fielding", get(fielding::show))
        .route("/desk/kiosks", post(fielding::arm))
        .route("/desk/kiosks/{id}/disarm", post(fielding::disarm))
        .route("/desk/audit", get(audit::show))
        .route("/desk/ballots", get(ballots::list))
        .route("/desk/ballots/{id}", get(ballots::show))
        .route("/desk/ballots/{id}/close", post(ballots::close))
}

/// Who is logged in.
pub struct Staff {
    pub account: Account,
    token: String,
}

impl Staff {
    /// Errors: the way to the login, or why the store does not answer.
    pub async fn of(state: &State, headers: &HeaderMap) -> Result<Staff, Response> {
        let Some(token) = token(headers) else {
            return Err(to("/desk"));
        };
        match state.store.session(&token, state.now()).await {
            Ok(Some(account)) => Ok(Staff { account, token }),
            Ok(None) => Err(to("/desk")),
            Err(cause) => Err(store_down(headers, &cause)),
        }
    }

    /// Takes an act down in the audit.
    pub async fn record(&self, state: &State, act: &str, detail: String) -> Result<(), StoreError> {
        let entry = AuditEntry {
            at: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            who: self.account.name.clone(),
            act: act.to_owned(),
            detail,
        };
        state.store.audit(&entry).await
    }

    /// Ends the session, forgets it in the browser, and goes to `next`.
    pub async fn leave(&self, state: &State, headers: &HeaderMap, next: &str) -> Response {
        if let Err(cause) = state.store.end_session(&self.token).await {
            return store_down(headers, &cause);
        }
        let cookie = format!(
            "{COOKIE}=; Path=/desk; HttpOnly; SameSite=Strict; Max-Age=0{}",
            reader::secure(headers)
        );
        (AppendHeaders([(header::SET_COOKIE, cookie)]), to(next)).into_response()
    }

    pub fn is_admin(&self) -> bool {
        self.account.role == Role::Admin
    }

    /// Stands in every form of the desk, and comes back with it: another site cannot know it.
    pub fn seal(&self) -> String {
        let mut sum = Sha256::new();
        sum.update("form");
        sum.update(&self.token);
        hexadecimal(&sum.finalize()[..16])
    }

    /// Whether a posted form is the desk's own.
    pub fn sent(&self, headers: &HeaderMap, seal: &str) -> bool {
        !reader::from_elsewhere(headers) && seal == self.seal()
    }
}

/// A posted form that says nothing but that it is the desk's own.
#[derive(Deserialize)]
pub struct Sealed {
    #[serde(default)]
    seal: String,
}

/// The token of the session's cookie.
fn token(headers: &HeaderMap) -> Option<String> {
    reader::cookie_value(headers, COOKIE)
        .filter(|value| value.len() == 64)
        .map(str::to_owned)
}

/// What staff reads: the language chosen at the desk, else what the browser prefers.
fn language(headers: &HeaderMap) -> Language {
    let chosen = reader::cookie_value(headers, LANGUAGE);
    reader::language(chosen, None, headers, &reader::of_program())
}

/// What stands around a page of the desk.
pub struct Head {
    pub language: Language,
    pub title: String,
    logo: Option<String>,
    style: String,
    /// Who is logged in, and may do what; none on the login page.
    pub who: Option<Who>,
}

pub struct Who {
    pub name: String,
    pub role: String,
    pub admin: bool,
    pub seal: String,
}

impl Head {
    fn new(headers: &HeaderMap, title: &str, staff: Option<&Staff>) -> Self {
        let language = language(headers);
        Self {
            title: message(&language, title, &[]),
            logo: None,
            style: super::asset::STYLE.hash.clone(),
            who: staff.map(|staff| Who {
                name: staff.account.name.clone(),
                role: message(
                    &language,
                    &format!("desk-role-{}", staff.account.role.code()),
                    &[],
                ),
                admin: staff.is_admin(),
                seal: staff.seal(),
            }),
            language,
        }
    }

    /// In the look of the cycle that stands for all.
    fn looking_like(mut self, state: &State) -> Self {
        if let Some(fielded) = state.foremost() {
            self.logo = fielded.look.logo();
            self.style.clone_from(&fielded.look.style().hash);
        }
        self
    }

    pub fn say(&self, key: &str) -> String {
        message(&self.language, key, &[])
    }

    pub fn say_with(&self, key: &str, name: &str, text: &str) -> String {
        message(&self.language, key, &[(name, Value::Text(text))])
    }

    pub fn number(&self, n: &u64) -> String {
        count(*n, &self.language)
    }

    pub fn direction(&self) -> &'static str {
        self.language.direction().attribute()
    }

    /// The languages staff is not reading now.
    pub fn others(&self) -> Vec<Language> {
        let all = reader::of_program().into_iter();
        all.filter(|language| *language != self.language).collect()
    }

    pub fn style(&self) -> &str {
        &self.style
    }

    pub fn desk_style(&self) -> &'static str {
        &super::asset::DESK.hash
    }
}

fn page(headers: &HeaderMap, status: StatusCode, page: &impl askama::Template) -> Response {
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(cause) => {
            error!("{cause}");
            say(headers, StatusCode::INTERNAL_SERVER_ERROR, "desk-page-broken")
        }
    }
}

#[derive(askama::Template)]
#[template(path = "desk_trouble.html", config = "src/web/askama.toml")]
struct TroublePage {
    head: Head,
    text: String,
}

/// A plain word to staff: the message `key`.
fn say(headers: &HeaderMap, status: StatusCode, key: &str) -> Response {
    let head = Head::new(headers, "desk-trouble", None);
    let trouble = TroublePage {
        text: head.say(key),
        head,
    };
    let html = askama::Template::render(&trouble).unwrap_or_else(|_| trouble.text.clone());
    (status, Html(html)).into_response()
}

fn store_down(headers: &HeaderMap, cause: &StoreError) -> Response {
    error!(code = cause.code(), "{cause}");
    let mut response = say(headers, StatusCode::SERVICE_UNAVAILABLE, "desk-store-down");
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, axum::http::HeaderValue::from_static("5"));
    response
}

fn to(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path.to_owned())]).into_response()
}

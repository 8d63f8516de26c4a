//! The desk: pages for staff, behind a login. They speak English, and never show one family's answers.

mod audit;
mod fielding;
mod fieldwork;
mod login;
mod table;

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Response};
use axum::routing::{get, post};
use sha2::{Digest, Sha256};
use tracing::error;

use super::reader;
use super::state::State;
use crate::store::{Account, Role, StoreError};

const COOKIE: &str = "desk";

pub fn routes() -> Router<State> {
    Router::new()
        .route("/desk", get(login::show).post(login::enter))
        .route("/desk/logout", post(login::leave))
        .route("/desk/fielding", get(fielding::show))
        .route("/desk/kiosks", post(fielding::arm))
        .route("/desk/kiosks/{id}/disarm", post(fielding::disarm))
        .route("/desk/audit", get(audit::show))
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
            Err(cause) => Err(store_down(&cause)),
        }
    }

    /// Ends the session, forgets it in the browser, and goes to `next`.
    pub async fn leave(&self, state: &State, headers: &HeaderMap, next: &str) -> Response {
        if let Err(cause) = state.store.end_session(&self.token).await {
            return store_down(&cause);
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
        sum.finalize()
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// Whether a posted form is the desk's own.
    pub fn sent(&self, headers: &HeaderMap, seal: &str) -> bool {
        !reader::from_elsewhere(headers) && seal == self.seal()
    }
}

/// The token of the session's cookie.
fn token(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value.to_owned())
        .filter(|value| value.len() == 64)
}

/// What stands around a page of the desk.
pub struct Head {
    pub title: String,
    /// Who is logged in, and may do what; none on the login page.
    pub who: Option<Who>,
}

pub struct Who {
    pub name: String,
    pub role: &'static str,
    pub admin: bool,
    pub seal: String,
}

impl Head {
    fn new(title: impl Into<String>, staff: Option<&Staff>) -> Self {
        Self {
            title: title.into(),
            who: staff.map(|staff| Who {
                name: staff.account.name.clone(),
                role: staff.account.role.code(),
                admin: staff.is_admin(),
                seal: staff.seal(),
            }),
        }
    }

    pub fn style(&self) -> &'static str {
        &super::asset::STYLE.hash
    }

    pub fn desk_style(&self) -> &'static str {
        &super::asset::DESK.hash
    }
}

fn page(status: StatusCode, page: &impl askama::Template) -> Response {
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(cause) => {
            error!("{cause}");
            say(
                StatusCode::INTERNAL_SERVER_ERROR,
                "This page could not be made; the log says why.",
            )
        }
    }
}

#[derive(askama::Template)]
#[template(path = "desk_trouble.html", config = "src/web/askama.toml")]
struct TroublePage {
    head: Head,
    text: &'static str,
}

/// A plain word to staff.
fn say(status: StatusCode, text: &'static str) -> Response {
    let trouble = TroublePage {
        head: Head::new("That did not work", None),
        text,
    };
    let html = askama::Template::render(&trouble).unwrap_or_else(|_| text.to_owned());
    (status, Html(html)).into_response()
}

fn store_down(cause: &StoreError) -> Response {
    error!(code = cause.code(), "{cause}");
    let mut response = say(
        StatusCode::SERVICE_UNAVAILABLE,
        "The database does not answer. Answers that were sent are safe. Try again in a few seconds; if it stays so, see the log.",
    );
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, axum::http::HeaderValue::from_static("5"));
    response
}

fn to(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path.to_owned())]).into_response()
}

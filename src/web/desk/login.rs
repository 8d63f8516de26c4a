//! `/desk`: name and password; and the way out again.

use askama::Template;
use axum::Form;
use axum::extract::{Request, State as Shared};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use serde::Deserialize;

use super::{COOKIE, Head, Staff, page, say, store_down, to};
use crate::web::limit::{self, Limited};
use crate::web::reader;
use crate::web::state::State;

#[derive(Template)]
#[template(path = "desk_login.html", config = "src/web/askama.toml")]
struct LoginPage {
    head: Head,
    problem: Option<&'static str>,
    name: String,
}

#[derive(Deserialize)]
pub struct Posted {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
}

#[derive(Deserialize)]
pub struct Sealed {
    #[serde(default)]
    seal: String,
}

pub async fn show(Shared(state): Shared<State>, headers: HeaderMap) -> Response {
    match Staff::of(&state, &headers).await {
        Ok(_) => to("/desk/fielding"),
        Err(response) if response.status() == StatusCode::SEE_OTHER => {
            form(StatusCode::OK, None, String::new())
        }
        Err(response) => response,
    }
}

fn form(status: StatusCode, problem: Option<&'static str>, name: String) -> Response {
    let login = LoginPage {
        head: Head::new(
            if problem.is_some() {
                "Please look again: log in"
            } else {
                "Log in"
            },
            None,
        ),
        problem,
        name,
    };
    page(status, &login)
}

pub async fn enter(Shared(state): Shared<State>, request: Request) -> Response {
    let headers = request.headers().clone();
    let sender = limit::sender(request.extensions(), &headers);
    if reader::from_elsewhere(&headers) {
        return say(
            StatusCode::FORBIDDEN,
            "That came from another website. Open /desk here and log in.",
        );
    }
    let posted = <Form<Posted> as axum::extract::FromRequest<()>>::from_request(request, &()).await;
    let Ok(Form(posted)) = posted else {
        return form(
            StatusCode::BAD_REQUEST,
            Some("That did not arrive in one piece. Please try again."),
            String::new(),
        );
    };
    if !state.limits.allow(Limited::Login, sender, state.now()) {
        let wait = form(
            StatusCode::TOO_MANY_REQUESTS,
            Some("That was tried often. Please wait a minute, then try again."),
            posted.name,
        );
        return ([(header::RETRY_AFTER, "60")], wait).into_response();
    }
    let account = match state.store.login(&posted.name, &posted.password).await {
        Ok(account) => account,
        Err(cause) => return store_down(&cause),
    };
    let Some(account) = account else {
        return form(
            StatusCode::UNAUTHORIZED,
            Some(
                "Name and password do not go together. An administrator can set a new one with `chna user password`.",
            ),
            posted.name,
        );
    };
    match state.store.begin_session(&account.name, state.now()).await {
        Ok(token) => {
            let secure = reader::secure(&headers);
            let cookie =
                format!("{COOKIE}={token}; Path=/desk; HttpOnly; SameSite=Strict; Max-Age=43200{secure}");
            (
                AppendHeaders([(header::SET_COOKIE, cookie)]),
                to("/desk/fielding"),
            )
                .into_response()
        }
        Err(cause) => store_down(&cause),
    }
}

pub async fn leave(Shared(state): Shared<State>, headers: HeaderMap, Form(form): Form<Sealed>) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    if !staff.sent(&headers, &form.seal) {
        return say(
            StatusCode::FORBIDDEN,
            "That came from another page. Open /desk again.",
        );
    }
    staff.leave(&state, &headers, "/desk").await
}

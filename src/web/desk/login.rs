//! `/desk`: name and password; and the way out again.

use askama::Template;
use axum::Form;
use axum::extract::{Query, Request, State as Shared};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use serde::Deserialize;

use super::{COOKIE, Head, LANGUAGE, Sealed, Staff, page, say, store_down, to};
use crate::web::limit::{self, Limited};
use crate::web::reader;
use crate::web::state::State;

#[derive(Template)]
#[template(path = "desk_login.html", config = "src/web/askama.toml")]
struct LoginPage {
    head: Head,
    problem: Option<String>,
    name: String,
}

#[derive(Deserialize)]
pub struct Posted {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
}

pub async fn show(Shared(state): Shared<State>, headers: HeaderMap) -> Response {
    match Staff::of(&state, &headers).await {
        Ok(_) => to("/desk/fielding"),
        Err(response) if response.status() == StatusCode::SEE_OTHER => {
            form(&state, &headers, StatusCode::OK, None, String::new())
        }
        Err(response) => response,
    }
}

fn form(
    state: &State,
    headers: &HeaderMap,
    status: StatusCode,
    problem: Option<&str>,
    name: String,
) -> Response {
    let title = match problem {
        Some(_) => "desk-look-again",
        None => "desk-login",
    };
    let head = Head::new(headers, title, None).looking_like(state);
    let login = LoginPage {
        problem: problem.map(|key| head.say(key)),
        head,
        name,
    };
    page(headers, status, &login)
}

#[derive(Deserialize)]
pub struct Chosen {
    #[serde(default)]
    to: String,
}

/// `/desk/language?to=`: the desk speaks another language from now on.
pub async fn speak(Query(chosen): Query<Chosen>, headers: HeaderMap) -> Response {
    let language = reader::language(Some(&chosen.to), None, &headers, &reader::of_program());
    let secure = reader::secure(&headers);
    let cookie =
        format!("{LANGUAGE}={language}; Path=/desk; HttpOnly; SameSite=Strict; Max-Age=31536000{secure}");
    (AppendHeaders([(header::SET_COOKIE, cookie)]), to("/desk")).into_response()
}

pub async fn enter(Shared(state): Shared<State>, request: Request) -> Response {
    let headers = request.headers().clone();
    let sender = limit::sender(request.extensions(), &headers);
    if reader::from_elsewhere(&headers) {
        return say(&headers, StatusCode::FORBIDDEN, "desk-from-elsewhere");
    }
    let posted = <Form<Posted> as axum::extract::FromRequest<()>>::from_request(request, &()).await;
    let Ok(Form(posted)) = posted else {
        let problem = Some("desk-login-broken");
        return form(&state, &headers, StatusCode::BAD_REQUEST, problem, String::new());
    };
    if !state.limits.allow(Limited::Login, sender, state.now()) {
        let problem = Some("desk-login-often");
        let wait = form(
            &state,
            &headers,
            StatusCode::TOO_MANY_REQUESTS,
            problem,
            posted.name,
        );
        return ([(header::RETRY_AFTER, "60")], wait).into_response();
    }
    let account = match state.store.login(&posted.name, &posted.password).await {
        Ok(account) => account,
        Err(cause) => return store_down(&headers, &cause),
    };
    let Some(account) = account else {
        let problem = Some("desk-login-wrong");
        return form(&state, &headers, StatusCode::UNAUTHORIZED, problem, posted.name);
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
        Err(cause) => store_down(&headers, &cause),
    }
}

pub async fn leave(Shared(state): Shared<State>, headers: HeaderMap, Form(form): Form<Sealed>) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    if !staff.sent(&headers, &form.seal) {
        return say(&headers, StatusCode::FORBIDDEN, "desk-other-page");
    }
    staff.leave(&state, &headers, "/desk").await
}

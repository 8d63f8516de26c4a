//! `/{cycle}/words` and `/{cycle}/resume`: words with which a family goes on later, or on another phone.

use std::str::FromStr;

use askama::Template;
use axum::Json;
use axum::extract::{Form, Path, Query, State as Shared};
use axum::http::{Extensions, HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::error::{Kind, Trouble};
use super::home::Asked;
use super::layout::{Frame, page};
use super::limit::{self, Limited};
use super::page::fielded;
use super::reader;
use super::state::State;
use crate::language::date;

/// How long words lead back.
const DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "words.html", config = "src/web/askama.toml")]
struct WordsPage {
    frame: Frame,
    words: Option<String>,
    until: String,
    cycle: String,
}

#[derive(Template)]
#[template(path = "resume.html", config = "src/web/askama.toml")]
struct ResumePage {
    frame: Frame,
    words: String,
    problem: Option<String>,
}

#[derive(Deserialize)]
pub struct Wish {
    /// Whose words: the script says it; without a script the cookie does.
    response: Option<Uuid>,
}

#[derive(Deserialize)]
pub struct Words {
    #[serde(default)]
    words: String,
}

/// The page that hands out words once she asks for them.
pub async fn offer(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let fielded = fielded(&state, &id, asked.lang.as_deref(), &headers)?;
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    let mut frame = Frame::of(fielded, &language, String::new());
    frame.title = frame.say("web-later");
    page(
        StatusCode::OK,
        &WordsPage {
            frame,
            words: None,
            until: String::new(),
            cycle: id,
        },
    )
}

/// New words for her response; those she had before lead nowhere any more.
pub async fn give(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    extensions: Extensions,
    Form(wish): Form<Wish>,
) -> Result<Response, Trouble> {
    let fielded = fielded(&state, &id, asked.lang.as_deref(), &headers)?;
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    let own = format!("/{id}?lang={language}");
    if reader::from_elsewhere(&headers) {
        return Err(Trouble::new(Kind::FromElsewhere, &language, own));
    }
    let sender = limit::sender(&extensions, &headers);
    if !state.limits.allow(Limited::Code, sender, state.now()) {
        return Err(Trouble::new(Kind::TooMany, &language, own));
    }
    let by_script = wish.response.is_some();
    let Some(response) = wish.response.or_else(|| reader::response_id(&headers)) else {
        return Err(Trouble::new(Kind::Expired, &language, own));
    };
    let store = |cause| Trouble::store(&language, own.clone(), &cause);
    match state.store.response(&id, response).await.map_err(store)? {
        Some(kept) if !kept.complete => {}
        _ => return Err(Trouble::new(Kind::Expired, &language, own)),
    }
    let until = Date::from_str(&state.today())
        .and_then(|today| today.checked_add(DAYS.days()))
        .map_err(|cause| Trouble::ours(&language, cause))?
        .to_string();
    let words = state
        .store
        .resume_code(&id, response, &until)
        .await
        .map_err(|cause| Trouble::store(&language, own.clone(), &cause))?;
    let until = date(&until, &language);
    if by_script {
        return Ok(Json(json!({"words": words.replace('-', " "), "until": until})).into_response());
    }
    let mut frame = Frame::of(fielded, &language, String::new());
    frame.offered.clear();
    frame.title = frame.say("web-later-title");
    page(
        StatusCode::OK,
        &WordsPage {
            frame,
            words: Some(words.replace('-', " ")),
            until,
            cycle: id,
        },
    )
}

/// Where words are typed in.
pub async fn ask(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let fielded = fielded(&state, &id, asked.lang.as_deref(), &headers)?;
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    form(
        StatusCode::OK,
        Frame::of(fielded, &language, String::new()),
        String::new(),
        None,
    )
}

/// Goes on with the response the words lead to: the same one, never a second.
pub async fn go_on(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    extensions: Extensions,
    Form(typed): Form<Words>,
) -> Result<Response, Trouble> {
    let fielded = fielded(&state, &id, asked.lang.as_deref(), &headers)?;
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    let own = format!("/{id}/resume?lang={language}");
    if reader::from_elsewhere(&headers) {
        return Err(Trouble::new(Kind::FromElsewhere, &language, own));
    }
    let frame = Frame::of(fielded, &language, String::new());
    let sender = limit::sender(&extensions, &headers);
    if !state.limits.allow(Limited::Code, sender, state.now()) {
        let wait = form(
            StatusCode::TOO_MANY_REQUESTS,
            frame,
            typed.words,
            Some("web-resume-too-many"),
        )?;
        return Ok(([(header::RETRY_AFTER, "60")], wait).into_response());
    }
    let found = state
        .store
        .resume(&typed.words, &state.today())
        .await
        .map_err(|cause| Trouble::store(&language, own, &cause))?;
    match found.filter(|found| found.cycle == id) {
        Some(found) => {
            let cookie = reader::cookie(&headers, &id, found.response);
            let cookies = AppendHeaders([(header::SET_COOKIE, cookie)]);
            let to = [(header::LOCATION, format!("/{id}?resume=1"))];
            Ok((StatusCode::SEE_OTHER, to, cookies).into_response())
        }
        None => form(
            StatusCode::UNPROCESSABLE_ENTITY,
            frame,
            typed.words,
            Some("web-resume-unknown"),
        ),
    }
}

fn form(
    status: StatusCode,
    mut frame: Frame,
    words: String,
    problem: Option<&str>,
) -> Result<Response, Trouble> {
    frame.title = frame.say("web-resume-title");
    let problem = problem.map(|key| frame.say(key));
    page(
        status,
        &ResumePage {
            frame,
            words,
            problem,
        },
    )
}

//! `/{cycle}/words` and `/{cycle}/resume`: words with which a family goes on later, or on another phone.

use std::str::FromStr;

use askama::Template;
use axum::Json;
use axum::extract::Form;
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::error::{Kind, Trouble};
use super::layout::{Frame, page};
use super::limit::Limited;
use super::reader;
use super::visit::Visit;
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
pub async fn offer(visit: Visit) -> Result<Response, Trouble> {
    let mut frame = visit.frame()?;
    frame.title = frame.say("web-later");
    page(
        StatusCode::OK,
        &WordsPage {
            frame,
            words: None,
            until: String::new(),
            cycle: visit.cycle,
        },
    )
}

/// New words for her response; those she had before lead nowhere any more.
pub async fn give(visit: Visit, Form(wish): Form<Wish>) -> Result<Response, Trouble> {
    let own = visit.address("");
    visit.refuse_foreign(&own)?;
    if !visit.may(Limited::Code) {
        return Err(Trouble::new(Kind::TooMany, &visit.language, own));
    }
    let Visit {
        state,
        cycle: id,
        language,
        headers,
        ..
    } = &visit;
    let by_script = wish.response.is_some();
    let Some(response) = wish.response.or_else(|| reader::response_id(headers)) else {
        return Err(Trouble::new(Kind::Expired, language, own));
    };
    let store = |cause| Trouble::store(language, own.clone(), &cause);
    match state.store.response(id, response).await.map_err(store)? {
        Some(kept) if !kept.complete => {}
        _ => return Err(Trouble::new(Kind::Expired, language, own)),
    }
    let until = Date::from_str(&state.today())
        .and_then(|today| today.checked_add(DAYS.days()))
        .map_err(|cause| Trouble::ours(language, cause))?
        .to_string();
    let words = state
        .store
        .resume_code(id, response, &until)
        .await
        .map_err(store)?;
    let until = date(&until, language);
    if by_script {
        return Ok(Json(json!({"words": words.replace('-', " "), "until": until})).into_response());
    }
    let mut frame = visit.frame()?;
    frame.offered.clear();
    frame.title = frame.say("web-later-title");
    page(
        StatusCode::OK,
        &WordsPage {
            frame,
            words: Some(words.replace('-', " ")),
            until,
            cycle: id.clone(),
        },
    )
}

/// Where words are typed in.
pub async fn ask(visit: Visit) -> Result<Response, Trouble> {
    form(StatusCode::OK, visit.frame()?, String::new(), None)
}

/// Goes on with the response the words lead to: the same one, never a second.
pub async fn go_on(visit: Visit, Form(typed): Form<Words>) -> Result<Response, Trouble> {
    let own = visit.address("/resume");
    visit.refuse_foreign(&own)?;
    let frame = visit.frame()?;
    if !visit.may(Limited::Code) {
        let wait = form(
            StatusCode::TOO_MANY_REQUESTS,
            frame,
            typed.words,
            Some("web-resume-too-many"),
        )?;
        return Ok(([(header::RETRY_AFTER, "60")], wait).into_response());
    }
    let Visit {
        state,
        cycle: id,
        headers,
        ..
    } = &visit;
    let found = state
        .store
        .resume(&typed.words, &state.today())
        .await
        .map_err(|cause| Trouble::store(&visit.language, own, &cause))?;
    match found.filter(|found| found.cycle == *id) {
        Some(found) => {
            let cookie = reader::cookie(headers, id, found.response);
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

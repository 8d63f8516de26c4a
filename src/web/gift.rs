//! `/{cycle}/gift`: whom to reach when drawn for the thank-you gift; no way leads from here to anyone's answers.

use askama::Template;
use axum::extract::{Form, Path, Query, State as Shared};
use axum::http::{Extensions, HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;

use super::error::{Kind, Trouble};
use super::home::Asked;
use super::layout::{Frame, page};
use super::limit::{self, Limited};
use super::page::fielded;
use super::reader;
use super::state::State;
use crate::store::Gift;

/// Longer than any name or address.
const MOST: usize = 120;

#[derive(Template)]
#[template(path = "gift.html", config = "src/web/askama.toml")]
struct GiftPage {
    frame: Frame,
    given: Given,
    problems: Vec<(&'static str, String)>,
    done: bool,
}

impl GiftPage {
    fn problem(&self, input: &str) -> Option<&str> {
        let found = self.problems.iter().find(|(name, _)| *name == input);
        found.map(|(_, words)| words.as_str())
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Given {
    name: String,
    contact: String,
    adult: String,
}

pub async fn show(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let fielded = fielded(&state, &id, asked.lang.as_deref(), &headers)?;
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    let frame = Frame::of(fielded, &language, String::new());
    form(StatusCode::OK, frame, Given::default(), Vec::new())
}

pub async fn take_part(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    extensions: Extensions,
    Form(given): Form<Given>,
) -> Result<Response, Trouble> {
    let fielded = fielded(&state, &id, asked.lang.as_deref(), &headers)?;
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    let own = format!("/{id}/gift?lang={language}");
    if reader::from_elsewhere(&headers) {
        return Err(Trouble::new(Kind::FromElsewhere, &language, own));
    }
    let sender = limit::sender(&extensions, &headers);
    if !state.limits.allow(Limited::Gift, sender, state.now()) {
        return Err(Trouble::new(Kind::TooMany, &language, own));
    }
    let mut frame = Frame::of(fielded, &language, String::new());
    let gift = Gift {
        name: short(&given.name),
        contact: short(&given.contact),
    };
    let mut problems = Vec::new();
    if gift.contact.is_empty() {
        problems.push(("contact", frame.say("web-gift-needs-contact")));
    }
    if given.adult.is_empty() {
        problems.push(("adult", frame.say("web-gift-needs-adult")));
    }
    if !problems.is_empty() {
        return form(StatusCode::UNPROCESSABLE_ENTITY, frame, given, problems);
    }
    state
        .store
        .add_gift(&id, &gift)
        .await
        .map_err(|cause| Trouble::store(&language, own, &cause))?;
    frame.title = frame.say("web-gift-done-title");
    frame.offered.clear();
    let done = GiftPage {
        frame,
        given: Given::default(),
        problems: Vec::new(),
        done: true,
    };
    page(StatusCode::OK, &done)
}

fn form(
    status: StatusCode,
    mut frame: Frame,
    given: Given,
    problems: Vec<(&'static str, String)>,
) -> Result<Response, Trouble> {
    frame.title = frame.say("web-gift-title");
    let shown = GiftPage {
        frame,
        given,
        problems,
        done: false,
    };
    page(status, &shown)
}

fn short(text: &str) -> String {
    text.trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(MOST)
        .collect()
}

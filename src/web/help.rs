//! `/help` and `/{cycle}/help`: places to turn to, the same for everyone.

use askama::Template;
use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::error::{Kind, Trouble};
use super::home::Asked;
use super::layout::{Frame, Support, page, support};
use super::reader;
use super::state::State;

#[derive(Template)]
#[template(path = "help.html", config = "src/web/askama.toml")]
struct HelpPage {
    frame: Frame,
    support: Vec<Support>,
    contact: Option<String>,
    back: Option<String>,
}

pub async fn show(
    Shared(state): Shared<State>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let language = reader::language(asked.lang.as_deref(), None, &headers, &reader::of_program());
    let latest = state
        .open_cycles()
        .last()
        .or_else(|| state.cycles.values().last());
    let lines = latest.map_or(&[][..], |fielded| &fielded.cycle.support);
    let mut frame = Frame::plain(&language, String::new());
    frame.title = frame.say("web-help-title");
    let page_of_help = HelpPage {
        support: support(lines, &language),
        contact: None,
        back: None,
        frame,
    };
    page(StatusCode::OK, &page_of_help)
}

pub async fn of_cycle(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let Some(fielded) = state.cycles.get(&id) else {
        let language = reader::language(asked.lang.as_deref(), None, &headers, &reader::of_program());
        return Err(Trouble::new(Kind::NoSuchCycle, &language, "/"));
    };
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    let mut frame = Frame::of(fielded, &language, String::new());
    frame.title = frame.say("web-help-title");
    let page_of_help = HelpPage {
        support: support(&fielded.cycle.support, &language),
        contact: Some(fielded.cycle.contact(&language).to_owned()),
        back: Some(format!("/{id}?lang={language}")),
        frame,
    };
    page(StatusCode::OK, &page_of_help)
}

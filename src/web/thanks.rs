//! `/{cycle}/thanks`, `/end`, `/declined`: where the way ends, always with the support box.

use askama::Template;
use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{MethodRouter, get};

use super::error::{Kind, Trouble};
use super::home::Asked;
use super::layout::{Frame, Support, page, support};
use super::reader;
use super::state::State;

#[derive(Template)]
#[template(path = "thanks.html", config = "src/web/askama.toml")]
struct ThanksPage {
    frame: Frame,
    text: String,
    gift: Option<String>,
    support: Vec<Support>,
}

/// The page that says `key`: `web-thanks`, `web-not-for-you`, `web-declined`.
pub fn saying(key: &'static str) -> MethodRouter<State> {
    get(move |shared, id, asked, headers: HeaderMap| async move { show(key, shared, id, asked, &headers) })
}

fn show(
    key: &str,
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: &HeaderMap,
) -> Result<Response, Trouble> {
    let Some(fielded) = state.cycles.get(&id) else {
        let language = reader::language(asked.lang.as_deref(), None, headers, &reader::of_program());
        return Err(Trouble::new(Kind::NoSuchCycle, &language, "/"));
    };
    let language = reader::language(asked.lang.as_deref(), None, headers, &fielded.cycle.languages);
    let mut frame = Frame::of(fielded, &language, String::new());
    frame.title = frame.say(&format!("{key}-title"));
    let thanks = ThanksPage {
        gift: (key == "web-thanks" && fielded.cycle.gift)
            .then(|| format!("/{}/gift?lang={language}", fielded.cycle.id)),
        text: frame.say_with(&format!("{key}-text"), "hospital", &fielded.cycle.hospital),
        support: support(&fielded.cycle.support, &language),
        frame,
    };
    page(StatusCode::OK, &thanks)
}

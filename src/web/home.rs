//! `/`: the surveys that are open, each with its languages.

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use tracing::warn;

use super::error::Trouble;
use super::layout::{Frame, page};
use super::reader;
use super::state::State;
use crate::language::Language;

#[derive(Deserialize)]
pub struct Asked {
    pub lang: Option<String>,
}

#[derive(Template)]
#[template(path = "home.html", config = "src/web/askama.toml")]
struct HomePage {
    frame: Frame,
    cycles: Vec<OpenCycle>,
    told: Vec<Told>,
}

/// A cycle whose results are published.
struct Told {
    hospital: String,
    title: String,
    results: String,
}

struct OpenCycle {
    id: String,
    hospital: String,
    title: String,
    minutes: u32,
    languages: Vec<Language>,
}

pub async fn show(
    Shared(state): Shared<State>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let language = reader::language(asked.lang.as_deref(), None, &headers, &reader::of_program());
    let cycles = state
        .open_cycles()
        .map(|fielded| {
            // Her own language first: it is the one she looks for.
            let mut languages = fielded.cycle.languages.clone();
            languages.sort_by_key(|offered| *offered != language);
            OpenCycle {
                id: fielded.cycle.id.clone(),
                hospital: fielded.look.whose.clone(),
                title: fielded.cycle.title(&language).to_owned(),
                minutes: fielded.cycle.minutes,
                languages,
            }
        })
        .collect();
    let mut frame = Frame::plain(&language, String::new());
    let mut open = state.open_cycles();
    if let (Some(only), None) = (open.next(), open.next()) {
        frame = frame.looking_like(&only.look);
    }
    frame.title = frame.say("web-home-title");
    let told = told(&state, &language).await;
    page(StatusCode::OK, &HomePage { frame, cycles, told })
}

/// The latest first; none where the store does not answer, since a survey can be chosen all the same.
async fn told(state: &State, language: &Language) -> Vec<Told> {
    let published = match state.store.cycles_with_results().await {
        Ok(published) => published,
        Err(cause) => {
            warn!(code = cause.code(), "{cause}");
            return Vec::new();
        }
    };
    let known = published.iter().rev().filter_map(|id| state.cycles.get(id));
    known
        .map(|fielded| Told {
            hospital: fielded.look.whose.clone(),
            title: fielded.cycle.title.clone(),
            results: format!("/{}/results?lang={language}", fielded.cycle.id),
        })
        .collect()
}

//! `/desk/ballots`: sessions of the advisory board, and how each came out.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::{Head, Sealed, Staff, page, say, store_down, to};
use crate::language::decimal;
use crate::plan::prioritize::{count, from_content, from_kept};
use crate::store::BallotSession;
use crate::web::state::State;

/// Below this many ballots a count would tell what one member marked. So would two counts with one ballot between them:
/// while the voting is open, none is shown.
const LEAST: u64 = 3;

#[derive(Template)]
#[template(path = "desk_ballots.html", config = "src/web/askama.toml")]
struct BallotsPage {
    head: Head,
    sessions: Vec<BallotSession>,
}

#[derive(Template)]
#[template(path = "desk_ballot.html", config = "src/web/askama.toml")]
struct BallotPage {
    head: Head,
    session: BallotSession,
    /// Ballots, of codes given out.
    counted: String,
    /// None while the voting is open, and where too few have voted.
    places: Option<Vec<Place>>,
    live: bool,
    seal: String,
}

struct Place {
    rank: String,
    label: String,
    score: String,
    range: String,
    /// Of the highest score, in percent.
    share: u64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    still: Option<String>,
}

pub async fn list(Shared(state): Shared<State>, headers: HeaderMap) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    match state.store.ballot_sessions().await {
        Ok(sessions) => {
            let shown = BallotsPage {
                head: Head::new(&headers, "desk-ballots", Some(&staff)).looking_like(&state),
                sessions,
            };
            page(&headers, StatusCode::OK, &shown)
        }
        Err(cause) => store_down(&headers, &cause),
    }
}

pub async fn show(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    let read = async {
        let session = state.store.ballot_session(&id).await?;
        let ballots = state.store.ballots(&id).await?;
        Ok((session, ballots, state.store.ballot_count(&id).await?))
    };
    let (session, ballots, ballot_count) = match read.await {
        Ok(read) => read,
        Err(cause) => return store_down(&headers, &cause),
    };
    let Some(session) = session else {
        return say(&headers, StatusCode::NOT_FOUND, "desk-no-ballots");
    };
    let head = Head::new(&headers, "desk-ballot", Some(&staff)).looking_like(&state);
    let places =
        (session.closed && ballot_count.used >= LEAST).then(|| places(&state, &session, &ballots, &head));
    let live = !session.closed && asked.still.is_none();
    let shown = BallotPage {
        seal: staff.seal(),
        head,
        session,
        counted: format!("{} / {}", ballot_count.used, ballot_count.codes),
        places,
        live,
    };
    let mut response = page(&headers, StatusCode::OK, &shown).into_response();
    if live {
        response
            .headers_mut()
            .insert(header::REFRESH, HeaderValue::from_static("5"));
    }
    response
}

fn places(state: &State, kept: &BallotSession, ballots: &[String], head: &Head) -> Vec<Place> {
    let Some(fielded) = state.cycles.get(&kept.cycle) else {
        return Vec::new();
    };
    let Some(mut session) = from_content(&kept.content) else {
        return Vec::new();
    };
    session.ballots = from_kept(ballots);
    let outcome = count(&session);
    let top = outcome
        .places
        .iter()
        .filter_map(|place| place.score)
        .fold(0.0, f64::max);
    let number = |x: f64| decimal(x, if x.fract() == 0.0 { 0 } else { 2 }, &head.language);
    outcome
        .places
        .iter()
        .map(|place| {
            let label = fielded.instrument.topic_name(&place.need, &head.language);
            let tied = if place.tied && place.score.is_some() {
                " ="
            } else {
                ""
            };
            Place {
                rank: format!("{}{tied}", place.rank),
                label: label.to_owned(),
                score: place.score.map(number).unwrap_or_default(),
                range: place
                    .lowest
                    .zip(place.highest)
                    .map(|(low, high)| format!("{}–{}", number(low), number(high)))
                    .unwrap_or_default(),
                share: place.score.map_or(0, |score| match top > 0.0 {
                    true => (score / top * 100.0).round() as u64,
                    false => 0,
                }),
            }
        })
        .collect()
}

/// Ends the voting.
pub async fn close(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(sealed): Form<Sealed>,
) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    if !staff.sent(&headers, &sealed.seal) {
        return say(&headers, StatusCode::FORBIDDEN, "desk-other-page");
    }
    let closed = async {
        if state.store.close_ballots(&id).await? {
            staff.record(&state, "ballots close", id.clone()).await?;
        }
        Ok(())
    };
    match closed.await {
        Ok(()) => to(&format!("/desk/ballots/{id}")),
        Err(cause) => store_down(&headers, &cause),
    }
}

//! `/ballot/{session}`: a member of the board marks needs on her phone, once, under a one-time code.

use askama::Template;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, FromRequest, Path, Query, Request, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;

use super::error::{Kind, Trouble};
use super::layout::{Frame, page};
use super::limit::{self, Limited};
use super::reader;
use super::state::State;
use crate::language::{Language, Value, message};
use crate::plan::prioritize::{Lack, Method, Session, from_content, from_fields, kept};
use crate::store::Cast;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: Option<String>,
    code: String,
}

#[derive(Template)]
#[template(path = "ballot.html", config = "src/web/askama.toml")]
struct BallotPage {
    frame: Frame,
    lead: String,
    code: String,
    needs: Vec<Need>,
    criteria: Vec<(String, String)>,
    marks: Vec<String>,
    ranks: Vec<String>,
    votes: bool,
    given: Vec<(String, String)>,
    problem: Option<String>,
    /// The problem is about the code.
    code_problem: bool,
    done: bool,
}

struct Need {
    id: String,
    label: String,
}

impl BallotPage {
    fn has(&self, name: &str, value: &str) -> bool {
        self.given
            .iter()
            .any(|(own, given)| own == name && given == value)
    }

    fn say_mark(&self, need: &str, criterion: &str) -> String {
        format!("m.{need}.{criterion}")
    }
}

/// A session that is there, read as it was put to the board.
struct Board {
    session: Session,
    closed: bool,
    hospital: String,
    synthetic: bool,
    topics: Vec<Need>,
}

async fn board(state: &State, id: &str, language: &Language) -> Result<Board, Trouble> {
    let own = || format!("/ballot/{id}");
    let kept = state
        .store
        .ballot_session(id)
        .await
        .map_err(|cause| Trouble::store(language, own(), &cause))?;
    let none = || Trouble::new(Kind::NoSuchPage, language, "/");
    let kept = kept.ok_or_else(none)?;
    let fielded = state.cycles.get(&kept.cycle).ok_or_else(none)?;
    let session = from_content(&kept.content).ok_or_else(none)?;
    let topics = session
        .needs
        .iter()
        .map(|need| Need {
            label: fielded.instrument.topic_name(need, language).to_owned(),
            id: need.clone(),
        })
        .collect();
    Ok(Board {
        closed: kept.closed,
        hospital: fielded.cycle.hospital.clone(),
        synthetic: fielded.cycle.synthetic,
        session,
        topics,
    })
}

pub async fn show(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let language = reader::language(asked.lang.as_deref(), None, &headers, &reader::of_program());
    let board = board(&state, &id, &language).await?;
    if board.closed {
        return closed(&language, &board);
    }
    let asked = form(&language, board, asked.code, Vec::new(), None);
    page(StatusCode::OK, &asked)
}

pub async fn cast(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    let mut language = reader::language(asked.lang.as_deref(), None, &headers, &reader::of_program());
    let own = format!("/ballot/{id}?lang={language}");
    if reader::from_elsewhere(&headers) {
        return Err(Trouble::new(Kind::FromElsewhere, &language, own));
    }
    let sender = limit::sender(request.extensions(), &headers);
    let fields: Result<_, FormRejection> = Form::<Vec<(String, String)>>::from_request(request, &state).await;
    let Form(fields) = fields.map_err(|rejection| Trouble::form(&language, own.clone(), &rejection))?;
    let field = |name: &str| {
        let found = fields.iter().find(|(own, _)| own == name);
        found.map_or("", |(_, value)| value.as_str())
    };
    let code = field("code").trim().to_owned();
    let switched = field("_lang").parse::<Language>().ok();
    if let Some(chosen) = &switched {
        language = chosen.nearest(&reader::of_program()).cloned().unwrap_or(language);
    }
    let board = board(&state, &id, &language).await?;
    if board.closed {
        return closed(&language, &board);
    }
    if switched.is_some() {
        return page(StatusCode::OK, &form(&language, board, code, fields, None));
    }
    let refuse = |board: Board, refusal: Refusal| {
        let asked = form(&language, board, code.clone(), fields.clone(), Some(refusal));
        page(StatusCode::UNPROCESSABLE_ENTITY, &asked)
    };
    let ballot = match from_fields(&board.session, &fields) {
        Ok(ballot) => ballot,
        Err(lack) => return refuse(board, Refusal::Marks(problem(lack))),
    };
    if code.is_empty() {
        return refuse(board, Refusal::Code("ballot-needs-code"));
    }
    if !state.limits.allow(Limited::Ballot, sender, state.now()) {
        return Err(Trouble::new(Kind::TooMany, &language, own));
    }
    let cast = state
        .store
        .cast_ballot(&id, &code, &kept(&ballot))
        .await
        .map_err(|cause| Trouble::store(&language, own, &cause))?;
    match cast {
        Cast::Counted => {
            let mut counted = form(&language, board, String::new(), Vec::new(), None);
            counted.frame.title = counted.frame.say("ballot-done-title");
            counted.frame.offered.clear();
            counted.done = true;
            page(StatusCode::OK, &counted)
        }
        Cast::CodeUsed => refuse(board, Refusal::Code("ballot-code-used")),
        Cast::UnknownCode => refuse(board, Refusal::Code("ballot-code-unknown")),
        Cast::Closed => closed(&language, &board),
        Cast::NoSession => Err(Trouble::new(Kind::NoSuchPage, &language, "/")),
    }
}

/// What is wrong with a ballot, by the key of its message.
#[derive(Clone, Copy)]
enum Refusal {
    Marks(&'static str),
    Code(&'static str),
}

fn problem(lack: Lack) -> &'static str {
    match lack {
        Lack::Empty => "ballot-empty",
        Lack::OffScale => "ballot-off-scale",
        Lack::TooMany => "ballot-too-many",
        Lack::Twice => "ballot-twice",
    }
}

fn frame(language: &Language, board: &Board) -> Frame {
    let mut frame = Frame::plain(language, message(language, "ballot-title", &[]));
    frame.hospital = board.hospital.clone();
    frame.synthetic = board.synthetic;
    frame.form = true;
    frame
}

fn form(
    language: &Language,
    board: Board,
    code: String,
    given: Vec<(String, String)>,
    refusal: Option<Refusal>,
) -> BallotPage {
    let frame = frame(language, &board);
    let method = board.session.method;
    let picks = method.picks(board.session.needs.len());
    let lead = match method {
        Method::Votes => message(
            language,
            "ballot-lead-votes",
            &[("n", Value::Number(picks as f64))],
        ),
        Method::Nominal => frame.say("ballot-lead-ranks"),
        Method::Hanlon => frame.say("ballot-lead-ten"),
        Method::Matrix | Method::Simplex => frame.say("ballot-lead-five"),
    };
    let criteria = board
        .session
        .criteria
        .iter()
        .map(|criterion| {
            let label = board.session.criterion_label(criterion, language);
            (criterion.id.clone(), label)
        })
        .collect();
    let marks = method.scale().map_or_else(Vec::new, |(lowest, highest)| {
        (lowest..=highest).map(|mark| mark.to_string()).collect()
    });
    BallotPage {
        lead,
        code,
        criteria,
        marks,
        ranks: match method {
            Method::Nominal => (1..=picks).map(|rank| rank.to_string()).collect(),
            _ => Vec::new(),
        },
        votes: method == Method::Votes,
        needs: board.topics,
        given,
        problem: refusal.map(|(Refusal::Marks(key) | Refusal::Code(key))| frame.say(key)),
        code_problem: matches!(refusal, Some(Refusal::Code(_))),
        done: false,
        frame,
    }
}

#[derive(Template)]
#[template(path = "ballot_closed.html", config = "src/web/askama.toml")]
struct ClosedPage {
    frame: Frame,
}

fn closed(language: &Language, board: &Board) -> Result<Response, Trouble> {
    let mut frame = frame(language, board);
    frame.form = false;
    frame.title = frame.say("ballot-closed-title");
    page(StatusCode::GONE, &ClosedPage { frame })
}

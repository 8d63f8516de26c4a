//! `/api/v1`: whole responses from machines and offline queues; and what a load balancer asks.

use std::str::FromStr;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State as Shared};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response as HttpResponse};
use jiff::civil::Date;
use serde_json::{Value, json};
use tracing::{debug, error};
use uuid::Uuid;

use super::state::{Fielded, State};
use crate::collection::{AnswerProblem, Response, Submission};
use crate::instrument::Instrument;
use crate::language::Language;
use crate::store::{Put, StoreError, StoredResponse};

/// `PUT /api/v1/cycles/{cycle}/responses/{uuid}`. The same again is welcome: a reply may have been lost.
pub async fn put_response(
    Shared(state): Shared<State>,
    Path((cycle, uuid)): Path<(String, String)>,
    body: Result<Bytes, BytesRejection>,
) -> HttpResponse {
    let Some(fielded) = state.cycles.get(&cycle) else {
        return plain(
            StatusCode::NOT_FOUND,
            "C020",
            "there is no such cycle; its id is in the address of the survey",
        );
    };
    let body = match body {
        Ok(body) => body,
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return plain(
                StatusCode::PAYLOAD_TOO_LARGE,
                "C021",
                "the response is larger than 1 MB; shorten its texts",
            );
        }
        Err(_) => {
            return plain(
                StatusCode::BAD_REQUEST,
                "C022",
                "the body broke off; send it again",
            );
        }
    };
    let Ok(id) = Uuid::parse_str(&uuid) else {
        return refused(
            fielded,
            &Language::english(),
            &[AnswerProblem::whole("C014", "collection-not-a-uuid")],
        );
    };
    match keep(&state, fielded, id, &body).await {
        Ok(response) => response,
        Err(cause) => store_trouble(&cause),
    }
}

/// The store takes nothing now: the sender keeps it, and comes again.
pub(super) fn store_trouble(cause: &StoreError) -> HttpResponse {
    let message = match cause {
        StoreError::Busy => "many families are answering right now; keep the response and send it again",
        _ => "the store does not answer; keep the response and send it again",
    };
    match cause {
        // A line per refused response would fill the disk that the answers need.
        StoreError::Busy => debug!(code = cause.code(), "{cause}"),
        _ => error!(code = cause.code(), "{cause}"),
    }
    let again = plain(StatusCode::SERVICE_UNAVAILABLE, cause.code(), message);
    ([(header::RETRY_AFTER, cause.retry_after_s().to_string())], again).into_response()
}

/// How often a response may be overtaken by others with the same id while it is being written.
const MOST_TRIES: usize = 16;

async fn keep(state: &State, fielded: &Fielded, id: Uuid, body: &[u8]) -> Result<HttpResponse, StoreError> {
    let english = Language::english();
    let Ok(Value::Object(mut fields)) = serde_json::from_slice(body) else {
        let problem = AnswerProblem::whole("C011", "collection-not-a-response");
        return Ok(refused(fielded, &english, &[problem]));
    };
    let language = fields
        .get("language")
        .and_then(Value::as_str)
        .and_then(|tag| tag.parse().ok())
        .unwrap_or(english);
    let reference = fields
        .get("instrument")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let older = state.older(fielded, reference).await?;
    let instrument = older.as_deref().unwrap_or(&fielded.instrument);
    // The state its sender made it from, where he says so: then what others have answered since stays in.
    let base = fields.get("revision").and_then(Value::as_i64);
    let own_day = fields
        .get("day")
        .and_then(Value::as_str)
        .filter(|day| Date::from_str(day).is_ok())
        .map(str::to_owned);
    let invitation = fields
        .get("invitation")
        .and_then(Value::as_str)
        .map(str::to_owned);
    fields.insert("id".to_owned(), json!(id));
    fields.insert("cycle".to_owned(), json!(fielded.cycle.id));
    fields.entry("mode").or_insert_with(|| json!("web"));
    let mut fields = Value::Object(fields);
    let mut there: Option<(StoredResponse, i64)> = None;
    for _ in 0..MOST_TRIES {
        let kept = there
            .as_ref()
            .and_then(|(kept, _)| serde_json::from_str::<Value>(&kept.document).ok());
        // The day of a response is that of its first arrival, so that the same body is the same response tomorrow, too.
        let kept_day = kept
            .as_ref()
            .and_then(|kept| kept.get("day")?.as_str().map(str::to_owned));
        let day = kept_day
            .or_else(|| own_day.clone())
            .unwrap_or_else(|| state.today());
        fields["day"] = json!(day);
        let merged = match (base, &there, &kept) {
            (Some(base), Some((response, revision)), Some(kept))
                if base != *revision && !response.complete =>
            {
                Some(merged(&fields, kept))
            }
            _ => None,
        };
        let document = merged.as_ref().unwrap_or(&fields);
        let parsed = match document.get("complete").and_then(Value::as_bool) {
            Some(true) => Submission::parse(instrument, document).map(Submission::into_response),
            _ => Response::parse(instrument, document),
        };
        let response = match parsed {
            Ok(response) => response,
            Err(problems) => return Ok(refused_under(instrument, &language, &problems)),
        };
        let stored = StoredResponse {
            id,
            document: response.document().to_string(),
            complete: response.complete,
        };
        let revision = match &there {
            Some((there, revision)) if there.document == stored.document => return Ok(unchanged(*revision)),
            Some((there, _)) if there.complete => return Ok(conflict()),
            Some((_, revision)) => *revision,
            None => 0,
        };
        let cycle = &fielded.cycle.id;
        let put = match &invitation {
            Some(code) if there.is_none() => state.store.put_invited(cycle, &stored, code).await?,
            _ => state.store.put_after(cycle, &stored, revision).await?,
        };
        match put {
            Put::Created => {
                let body = Json(json!({"outcome": "created", "revision": 1}));
                return Ok((StatusCode::CREATED, body).into_response());
            }
            Put::Updated { revision } => {
                return Ok(Json(json!({"outcome": "updated", "revision": revision})).into_response());
            }
            Put::There { response, revision } if response.document == stored.document => {
                return Ok(unchanged(revision));
            }
            Put::There { response, revision } => there = Some((response, revision)),
            Put::NotInvited => {
                return Ok(plain(
                    StatusCode::FORBIDDEN,
                    "C024",
                    "the one-time code is unknown or was used; ask for another one",
                ));
            }
        }
    }
    Err(StoreError::Busy)
}

/// What was sent, with what another tab or device has answered since. An answer that was taken back is there as null, and
/// stays away.
fn merged(sent: &Value, kept: &Value) -> Value {
    let mut all = sent.clone();
    if let Some(Value::Object(kept)) = kept.get("answers") {
        if !all["answers"].is_object() {
            all["answers"] = json!({});
        }
        if let Some(answers) = all["answers"].as_object_mut() {
            for (item, answer) in kept {
                answers.entry(item.clone()).or_insert_with(|| answer.clone());
            }
        }
    }
    all
}

fn unchanged(revision: i64) -> HttpResponse {
    Json(json!({"outcome": "unchanged", "revision": revision})).into_response()
}

fn conflict() -> HttpResponse {
    plain(
        StatusCode::CONFLICT,
        "C023",
        "another response with this id is complete already and stays; send this one under an id of its own",
    )
}

fn refused(fielded: &Fielded, language: &Language, problems: &[AnswerProblem]) -> HttpResponse {
    refused_under(&fielded.instrument, language, problems)
}

fn refused_under(instrument: &Instrument, language: &Language, problems: &[AnswerProblem]) -> HttpResponse {
    let problems: Vec<Value> = problems
        .iter()
        .map(|problem| {
            json!({"item": problem.item, "code": problem.code, "message": problem.say(instrument, language)})
        })
        .collect();
    (
        StatusCode::UNPROCESSABLE_ENTITY,
        Json(json!({ "problems": problems })),
    )
        .into_response()
}

pub(super) fn plain(status: StatusCode, code: &str, message: &str) -> HttpResponse {
    let body = json!({"problems": [{"item": null, "code": code, "message": message}]});
    (status, Json(body)).into_response()
}

pub async fn openapi() -> HttpResponse {
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (kind, include_str!("openapi.json")).into_response()
}

/// `/readyz`: whether the store answers.
pub async fn ready(Shared(state): Shared<State>) -> HttpResponse {
    match state.store.ready().await {
        Ok(()) => "ready\n".into_response(),
        Err(cause) => {
            error!(code = cause.code(), "{cause}");
            (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n").into_response()
        }
    }
}

/// `PUT /api/v1/kiosks/{id}`: a shared tablet is alive, and says how many responses wait on it: `{"waiting": 3}`.
pub async fn heartbeat(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    body: Result<Json<Value>, axum::extract::rejection::JsonRejection>,
) -> HttpResponse {
    let waiting = body.ok().and_then(|Json(body)| body.get("waiting")?.as_u64());
    let Some(waiting) = waiting else {
        return plain(
            StatusCode::BAD_REQUEST,
            "C022",
            "write how many responses wait, as {\"waiting\": 3}",
        );
    };
    let known = match Uuid::parse_str(&id) {
        Ok(id) => {
            state
                .store
                .heartbeat(id, state.now(), waiting.min(1_000_000))
                .await
        }
        Err(_) => Ok(false),
    };
    match known {
        Ok(true) => StatusCode::NO_CONTENT.into_response(),
        Ok(false) => plain(
            StatusCode::NOT_FOUND,
            "C025",
            "no such tablet is armed; ask staff to arm it again",
        ),
        Err(cause) => store_trouble(&cause),
    }
}

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
use tracing::error;
use uuid::Uuid;

use super::state::{Fielded, State};
use crate::collection::{AnswerProblem, Response};
use crate::language::Language;
use crate::store::{Outcome, StoreError, StoredResponse};

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
        Err(cause) => {
            error!(code = cause.code(), "{cause}");
            let again = plain(
                StatusCode::SERVICE_UNAVAILABLE,
                "S003",
                "the store does not answer; keep the response and send it again",
            );
            ([(header::RETRY_AFTER, "5")], again).into_response()
        }
    }
}

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
    let kept = state.store.response(&fielded.cycle.id, id).await?;
    let kept_day = kept
        .and_then(|kept| serde_json::from_str::<Value>(&kept.document).ok())
        .and_then(|document| document.get("day")?.as_str().map(str::to_owned));
    let own_day = fields
        .get("day")
        .and_then(Value::as_str)
        .filter(|day| Date::from_str(day).is_ok())
        .map(str::to_owned);
    // The day of a response is that of its first arrival, so that the same body is the same response tomorrow, too.
    let day = kept_day.or(own_day).unwrap_or_else(|| state.today());
    fields.insert("day".to_owned(), json!(day));
    fields.insert("id".to_owned(), json!(id));
    fields.insert("cycle".to_owned(), json!(fielded.cycle.id));
    fields.entry("mode").or_insert_with(|| json!("web"));
    let parsed = Response::parse(&fielded.instrument, &Value::Object(fields)).and_then(|response| {
        if response.complete {
            response
                .seal(&fielded.instrument)
                .map(|sealed| sealed.response().clone())
        } else {
            Ok(response)
        }
    });
    let response = match parsed {
        Ok(response) => response,
        Err(problems) => return Ok(refused(fielded, &language, &problems)),
    };
    let stored = StoredResponse {
        id,
        document: response.document().to_string(),
        complete: response.complete,
    };
    let outcome = state.store.put_response(&fielded.cycle.id, &stored).await?;
    Ok(match outcome {
        Outcome::Created => (StatusCode::CREATED, Json(json!({"outcome": "created"}))).into_response(),
        Outcome::Unchanged => Json(json!({"outcome": "unchanged"})).into_response(),
        Outcome::Updated => Json(json!({"outcome": "updated"})).into_response(),
        Outcome::Conflict => plain(
            StatusCode::CONFLICT,
            "C023",
            "another response with this id is complete already and stays; send this one under an id of its own",
        ),
    })
}

fn refused(fielded: &Fielded, language: &Language, problems: &[AnswerProblem]) -> HttpResponse {
    let problems: Vec<Value> = problems
        .iter()
        .map(|problem| {
            json!({"item": problem.item, "code": problem.code, "message": problem.say(&fielded.instrument, language)})
        })
        .collect();
    (
        StatusCode::UNPROCESSABLE_ENTITY,
        Json(json!({ "problems": problems })),
    )
        .into_response()
}

fn plain(status: StatusCode, code: &str, message: &str) -> HttpResponse {
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

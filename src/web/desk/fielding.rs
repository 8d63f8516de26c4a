//! `/desk/fielding`: how the survey goes, day by day, against what was hoped for.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use uuid::Uuid;

use super::fieldwork::{Fieldwork, ago};
use super::{Head, Sealed, Staff, page, say, store_down, to};
use crate::language::{Language, Value, message, percent};
use crate::store::Kiosk;
use crate::web::state::State;

#[derive(Deserialize)]
pub struct Asked {
    cycle: Option<String>,
}

#[derive(Template)]
#[template(path = "desk_fielding.html", config = "src/web/askama.toml")]
struct FieldingPage {
    head: Head,
    cycle: String,
    heading: String,
    cycles: Vec<(String, String)>,
    work: Fieldwork,
    minutes: Option<String>,
    codes: Option<String>,
    unreadable: Option<String>,
    tablets: Vec<Tablet>,
    waiting: u64,
    seal: String,
}

struct Tablet {
    id: Uuid,
    name: String,
    seen: String,
    waiting: u64,
}

pub async fn show(Shared(state): Shared<State>, Query(asked): Query<Asked>, headers: HeaderMap) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    let fielded = match &asked.cycle {
        Some(id) => state.cycles.get(id),
        None => state.foremost(),
    };
    let Some(fielded) = fielded else {
        return say(&headers, StatusCode::NOT_FOUND, "desk-no-cycle");
    };
    let id = &fielded.cycle.id;
    let mut head = Head::new(&headers, "desk-fielding", Some(&staff)).looking_like(&state);
    head.title = format!("{} · {}", head.title, fielded.cycle.title);
    let read = async {
        let mut tally = fielded.tally.lock().await;
        tally.refresh(&state, id).await?;
        let work = Fieldwork::of(fielded, &tally, &head.language);
        drop(tally);
        Ok((
            work,
            state.store.kiosks().await?,
            state.store.invitations(id).await?,
        ))
    };
    let (work, kiosks, invitations) = match read.await {
        Ok(read) => read,
        Err(cause) => return store_down(&headers, &cause),
    };
    let now = state.now();
    let tablets: Vec<Tablet> = kiosks
        .iter()
        .filter(|kiosk| kiosk.cycle == *id)
        .map(|kiosk| Tablet {
            id: kiosk.id,
            name: kiosk.name.clone(),
            seen: ago(kiosk, now, &head.language),
            waiting: kiosk.waiting,
        })
        .collect();
    let count = |n: u64| Value::Number(n as f64);
    let fielding = FieldingPage {
        heading: headline(&work, &head.language),
        cycle: id.clone(),
        cycles: state
            .cycles
            .values()
            .map(|one| (one.cycle.id.clone(), one.cycle.title.clone()))
            .collect(),
        minutes: work
            .median_minutes
            .map(|minutes| message(&head.language, "desk-minutes", &[("n", Value::Number(minutes))])),
        codes: (invitations.issued > 0).then(|| {
            let arguments = [
                ("used", count(invitations.used)),
                ("issued", count(invitations.issued)),
            ];
            message(&head.language, "desk-of", &arguments)
        }),
        unreadable: (work.unreadable > 0).then(|| {
            message(
                &head.language,
                "desk-unreadable",
                &[("n", count(work.unreadable))],
            )
        }),
        waiting: tablets.iter().map(|tablet| tablet.waiting).sum(),
        head,
        work,
        tablets,
        seal: staff.seal(),
    };
    page(&headers, StatusCode::OK, &fielding)
}

/// The finding, in a sentence.
fn headline(work: &Fieldwork, language: &Language) -> String {
    let n = ("n", Value::Number(work.complete as f64));
    match work.target {
        Some(target) if target > 0 => {
            let share = percent(work.complete as f64 / target as f64, 0, language);
            let arguments = [
                n,
                ("target", Value::Number(target as f64)),
                ("share", Value::Text(&share)),
            ];
            message(language, "desk-so-far-of", &arguments)
        }
        _ => message(language, "desk-so-far", &[n]),
    }
}

#[derive(Deserialize)]
pub struct Armed {
    #[serde(default)]
    seal: String,
    cycle: String,
    name: String,
}

/// Arms the tablet this is sent from, and leaves the desk on it: families hold it next.
pub async fn arm(Shared(state): Shared<State>, headers: HeaderMap, Form(form): Form<Armed>) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    if !staff.sent(&headers, &form.seal) {
        return say(&headers, StatusCode::FORBIDDEN, "desk-other-page");
    }
    let name: String = form.name.trim().chars().take(60).collect();
    if name.is_empty() || !state.cycles.contains_key(&form.cycle) {
        return say(
            &headers,
            StatusCode::UNPROCESSABLE_ENTITY,
            "desk-tablet-needs-name",
        );
    }
    let kiosk = Kiosk {
        id: Uuid::new_v4(),
        cycle: form.cycle,
        name,
        source: None,
        seen_at: state.now(),
        waiting: 0,
    };
    let done = async {
        state.store.arm_kiosk(&kiosk).await?;
        let detail = format!("{} {}", kiosk.id, kiosk.name);
        staff.record(&state, "arm tablet", detail).await
    };
    if let Err(cause) = done.await {
        return store_down(&headers, &cause);
    }
    let language = super::language(&headers);
    let setup = format!("/{}/kiosk?lang={language}&tablet={}", kiosk.cycle, kiosk.id);
    staff.leave(&state, &headers, &setup).await
}

/// Takes a tablet out of use.
pub async fn disarm(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Sealed>,
) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    if !staff.sent(&headers, &form.seal) {
        return say(&headers, StatusCode::FORBIDDEN, "desk-other-page");
    }
    let Ok(id) = Uuid::parse_str(&id) else {
        return say(&headers, StatusCode::NOT_FOUND, "desk-no-such-tablet");
    };
    let done = async {
        let known = state.store.disarm_kiosk(id).await?;
        staff.record(&state, "disarm tablet", id.to_string()).await?;
        Ok(known)
    };
    match done.await {
        Ok(_) => to("/desk/fielding"),
        Err(cause) => store_down(&headers, &cause),
    }
}

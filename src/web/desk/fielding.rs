//! `/desk/fielding`: how the survey goes, day by day, against what was hoped for.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

use super::fieldwork::{Fieldwork, ago};
use super::table::Row;
use super::{Head, Staff, page, say, store_down, to};
use crate::store::{AuditEntry, Invitations, Kiosk};
use crate::web::state::State;

#[derive(Deserialize)]
pub struct Asked {
    cycle: Option<String>,
}

#[derive(Deserialize)]
pub struct Sealed {
    #[serde(default)]
    seal: String,
}

#[derive(Template)]
#[template(path = "desk_fielding.html", config = "src/web/askama.toml")]
struct FieldingPage {
    head: Head,
    cycle: String,
    heading: String,
    cycles: Vec<(String, String)>,
    work: Fieldwork,
    tables: Vec<Table>,
    tablets: Vec<Tablet>,
    waiting: u64,
    invitations: Invitations,
    seal: String,
}

struct Table {
    title: &'static str,
    what: &'static str,
    rows: Vec<Row>,
    note: &'static str,
}

impl Table {
    fn has_targets(&self) -> bool {
        self.rows.iter().any(|row| row.target.is_some())
    }
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
        None => state
            .open_cycles()
            .last()
            .or_else(|| state.cycles.values().last()),
    };
    let Some(fielded) = fielded else {
        return say(
            StatusCode::NOT_FOUND,
            "There is no such cycle. Open /desk/fielding to see the latest one.",
        );
    };
    let id = &fielded.cycle.id;
    let read = async {
        let responses = state.store.responses(id).await?;
        let kiosks = state.store.kiosks().await?;
        Ok((responses, kiosks, state.store.invitations(id).await?))
    };
    let (responses, kiosks, invitations) = match read.await {
        Ok(read) => read,
        Err(cause) => return store_down(&cause),
    };
    let mut work = Fieldwork::of(fielded, &responses);
    let mut take = |rows: fn(&mut Fieldwork) -> &mut Vec<_>| std::mem::take(rows(&mut work));
    let tables = [
        ("By neighborhood", "Neighborhood", take(|work| &mut work.places), "Targets share out the cycle's target as families live in the town. Groups of 1 to 10 families are too few to show."),
        ("By language of the survey", "Language", take(|work| &mut work.languages), ""),
        ("By partner", "Partner", take(|work| &mut work.sources), ""),
        ("By way of answering", "Way", take(|work| &mut work.modes), ""),
        ("Where families stop", "Part of the survey", take(|work| &mut work.stops), "Responses that were begun and not sent, by the part of their last answer. They count as far as they reach."),
        ("Worth a second look", "What stands out", take(|work| &mut work.flags), "Hints, not verdicts. None of these responses was turned away, and all of them count."),
        ("By day", "Day", take(|work| &mut work.days), "The day a family began."),
    ]
    .map(|(title, what, rows, note)| Table { title, what, rows, note })
    .into();
    let now = state.now();
    let tablets: Vec<Tablet> = kiosks
        .iter()
        .filter(|kiosk| kiosk.cycle == *id)
        .map(|kiosk| Tablet {
            id: kiosk.id,
            name: kiosk.name.clone(),
            seen: ago(kiosk, now),
            waiting: kiosk.waiting,
        })
        .collect();
    let fielding = FieldingPage {
        heading: headline(&work),
        head: Head::new(format!("Fielding · {}", fielded.cycle.title), Some(&staff)),
        cycle: id.clone(),
        cycles: state
            .cycles
            .values()
            .map(|one| (one.cycle.id.clone(), one.cycle.title.clone()))
            .collect(),
        waiting: tablets.iter().map(|tablet| tablet.waiting).sum(),
        work,
        tables,
        tablets,
        invitations,
        seal: staff.seal(),
    };
    page(StatusCode::OK, &fielding)
}

/// The finding, in a sentence.
fn headline(work: &Fieldwork) -> String {
    match work.target {
        Some(target) if target > 0 => format!(
            "{} of the {target} responses hoped for are in ({} %)",
            work.complete,
            work.complete * 100 / target
        ),
        _ => format!("{} responses are in", work.complete),
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
        return say(
            StatusCode::FORBIDDEN,
            "That came from another page. Open /desk again.",
        );
    }
    let name: String = form.name.trim().chars().take(60).collect();
    if name.is_empty() || !state.cycles.contains_key(&form.cycle) {
        return say(
            StatusCode::UNPROCESSABLE_ENTITY,
            "Give the tablet a name. Go back to the fielding page and try again.",
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
        let entry = AuditEntry {
            at: Timestamp::now().to_string(),
            who: staff.account.name.clone(),
            act: "arm tablet".to_owned(),
            detail: format!("{} {}", kiosk.id, kiosk.name),
        };
        state.store.audit(&entry).await
    };
    if let Err(cause) = done.await {
        return store_down(&cause);
    }
    let setup = format!("/{}/kiosk?lang=en&tablet={}", kiosk.cycle, kiosk.id);
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
        return say(
            StatusCode::FORBIDDEN,
            "That came from another page. Open /desk again.",
        );
    }
    let Ok(id) = Uuid::parse_str(&id) else {
        return say(StatusCode::NOT_FOUND, "There is no such tablet.");
    };
    let done = async {
        let known = state.store.disarm_kiosk(id).await?;
        let entry = AuditEntry {
            at: Timestamp::now().to_string(),
            who: staff.account.name.clone(),
            act: "disarm tablet".to_owned(),
            detail: id.to_string(),
        };
        state.store.audit(&entry).await?;
        Ok(known)
    };
    match done.await {
        Ok(_) => to("/desk/fielding"),
        Err(cause) => store_down(&cause),
    }
}

//! `/{cycle}/kiosk`: a shared tablet, armed under the link that the desk gives.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use uuid::Uuid;

use super::error::Trouble;
use super::layout::{Frame, page};
use super::page::script;
use super::visit::Visit;
use crate::instrument::Choice;

#[derive(Deserialize)]
pub struct Asked {
    tablet: Option<String>,
}

#[derive(Template)]
#[template(path = "kiosk.html", config = "src/web/askama.toml")]
struct KioskPage {
    frame: Frame,
    /// What staff calls the tablet; none where it is not armed at the desk.
    tablet: Option<String>,
    source: Option<String>,
    partners: Vec<Choice>,
}

/// With `?tablet=` of a tablet armed at the desk: the form that sets this one up. Without: the tablet's own page, which
/// its script fills.
pub async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Trouble> {
    let fielded = visit.fielded()?;
    let armed = match asked.tablet.and_then(|tablet| Uuid::parse_str(&tablet).ok()) {
        Some(tablet) => visit
            .state
            .store
            .kiosk(tablet)
            .await
            .map_err(|cause| Trouble::store(&visit.language, visit.address("/kiosk"), &cause))?
            .filter(|kiosk| kiosk.cycle == visit.cycle),
        None => None,
    };
    let mut frame = visit.frame()?;
    frame.title = frame.say("kiosk-title");
    frame.script = script(&visit.state, fielded, 0, None, None);
    if let Some(script) = &mut frame.script {
        script.tablet = Some(
            armed
                .as_ref()
                .map(|kiosk| kiosk.id.to_string())
                .unwrap_or_default(),
        );
    }
    let shown = KioskPage {
        tablet: armed.as_ref().map(|kiosk| kiosk.name.clone()),
        source: armed.and_then(|kiosk| kiosk.source),
        partners: fielded.cycle.partners(&visit.language),
        frame,
    };
    page(StatusCode::OK, &shown)
}

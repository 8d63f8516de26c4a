//! `/{cycle}/gift`: whom to reach when drawn for the thank-you gift; no way leads from here to anyone's answers.

use askama::Template;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::error::{Kind, Trouble};
use super::layout::{Frame, page};
use super::limit::Limited;
use super::visit::Visit;
use crate::store::Gift;

/// Longer than any name or address.
const MOST: usize = 120;

#[derive(Template)]
#[template(path = "gift.html", config = "src/web/askama.toml")]
struct GiftPage {
    frame: Frame,
    given: Given,
    problems: Vec<(&'static str, String)>,
    done: bool,
}

impl GiftPage {
    fn problem(&self, input: &str) -> Option<&str> {
        let found = self.problems.iter().find(|(name, _)| *name == input);
        found.map(|(_, words)| words.as_str())
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Given {
    name: String,
    contact: String,
    adult: String,
}

pub async fn show(visit: Visit) -> Result<Response, Trouble> {
    form(StatusCode::OK, visit.frame()?, Given::default(), Vec::new())
}

pub async fn take_part(visit: Visit, Form(given): Form<Given>) -> Result<Response, Trouble> {
    let own = visit.address("/gift");
    visit.refuse_foreign(&own)?;
    if !visit.may(Limited::Gift) {
        return Err(Trouble::new(Kind::TooMany, &visit.language, own));
    }
    let mut frame = visit.frame()?;
    let gift = Gift {
        name: short(&given.name),
        contact: short(&given.contact),
    };
    let mut problems = Vec::new();
    if gift.contact.is_empty() {
        problems.push(("contact", frame.say("web-gift-needs-contact")));
    }
    if given.adult.is_empty() {
        problems.push(("adult", frame.say("web-gift-needs-adult")));
    }
    if !problems.is_empty() {
        return form(StatusCode::UNPROCESSABLE_ENTITY, frame, given, problems);
    }
    visit
        .state
        .store
        .add_gift(&visit.cycle, &gift)
        .await
        .map_err(|cause| Trouble::store(&visit.language, own, &cause))?;
    frame.title = frame.say("web-gift-done-title");
    frame.offered.clear();
    let done = GiftPage {
        frame,
        given: Given::default(),
        problems: Vec::new(),
        done: true,
    };
    page(StatusCode::OK, &done)
}

fn form(
    status: StatusCode,
    mut frame: Frame,
    given: Given,
    problems: Vec<(&'static str, String)>,
) -> Result<Response, Trouble> {
    frame.title = frame.say("web-gift-title");
    let shown = GiftPage {
        frame,
        given,
        problems,
        done: false,
    };
    page(status, &shown)
}

fn short(text: &str) -> String {
    text.trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(MOST)
        .collect()
}

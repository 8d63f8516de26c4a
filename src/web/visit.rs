//! One visit to a page of an open cycle: in which language, and from whom.

use std::net::IpAddr;

use axum::extract::{FromRequestParts, Path, Query};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use super::error::{Kind, Trouble};
use super::home::Asked;
use super::layout::Frame;
use super::limit::{self, Limited};
use super::page::fielded;
use super::reader;
use super::state::{Fielded, State};
use crate::language::Language;

/// What the address and the headers of a request say, for pages beside the survey.
pub struct Visit {
    pub state: State,
    /// The cycle's id.
    pub cycle: String,
    pub language: Language,
    pub headers: HeaderMap,
    sender: Option<IpAddr>,
}

impl FromRequestParts<State> for Visit {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Trouble> {
        let english = || Language::english();
        let Path(cycle) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| Trouble::new(Kind::NoSuchPage, &english(), "/"))?;
        let asked = Query::<Asked>::try_from_uri(&parts.uri).ok();
        let asked = asked.and_then(|Query(asked)| asked.lang);
        let headers = parts.headers.clone();
        let fielded = fielded(state, &cycle, asked.as_deref(), &headers)?;
        Ok(Self {
            language: reader::language(asked.as_deref(), None, &headers, &fielded.cycle.languages),
            sender: limit::sender(&parts.extensions, &headers),
            state: state.clone(),
            cycle,
            headers,
        })
    }
}

impl Visit {
    /// The cycle, which is open.
    pub fn fielded(&self) -> Result<&Fielded, Trouble> {
        fielded(&self.state, &self.cycle, Some(self.language.tag()), &self.headers)
    }

    pub fn frame(&self) -> Result<Frame, Trouble> {
        Ok(Frame::of(self.fielded()?, &self.language, String::new()))
    }

    /// `/{cycle}{rest}?lang=`: where a way out leads.
    pub fn address(&self, rest: &str) -> String {
        format!("/{}{rest}?lang={}", self.cycle, self.language)
    }

    /// Refuses what another site has posted.
    pub fn refuse_foreign(&self, own: &str) -> Result<(), Trouble> {
        match reader::from_elsewhere(&self.headers) {
            true => Err(Trouble::new(Kind::FromElsewhere, &self.language, own)),
            false => Ok(()),
        }
    }

    /// Whether the sender may do it once more in this minute.
    pub fn may(&self, deed: Limited) -> bool {
        self.state.limits.allow(deed, self.sender, self.state.now())
    }
}

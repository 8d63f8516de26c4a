//! A sealed response: superseded perhaps, never edited.

use std::collections::BTreeSet;

use serde_json::Value;

use super::answer::Answer;
use super::problem::AnswerProblem;
use super::response::Response;
use super::sheet::{Settled, Sheet, row_path};
use crate::instrument::{Instrument, ItemId, MissingCode};

/// A response without answers to items that were closed in the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Submission {
    response: Response,
    open: BTreeSet<ItemId>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// "I'm not sure".
    Dk,
    /// "I'd rather not answer".
    Pna,
    /// Asked, left empty.
    Blank,
    /// Not asked: relevance was closed.
    Skip,
}

impl Missing {
    pub fn code(self) -> &'static str {
        match self {
            Self::Dk => "dk",
            Self::Pna => "pna",
            Self::Blank => "blank",
            Self::Skip => "skip",
        }
    }
}

impl Response {
    /// Drops answers to closed items.
    ///
    /// Errors: of a complete response, the items that have to be answered and are not.
    pub fn seal(mut self, instrument: &Instrument) -> Result<Submission, Vec<AnswerProblem>> {
        let settled = self.settled(instrument);
        self.seal_settled(instrument, settled)
    }

    fn seal_settled(
        mut self,
        instrument: &Instrument,
        settled: Settled,
    ) -> Result<Submission, Vec<AnswerProblem>> {
        let sheet = Sheet::take_up(settled, instrument, &self);
        let open = sheet.open();
        let needed: Vec<AnswerProblem> = sheet
            .needed()
            .filter(|_| self.complete)
            .map(|(item, path)| AnswerProblem::of(item, "C009", "collection-needed").at(&path))
            .collect();
        if !needed.is_empty() {
            return Err(needed);
        }
        self.answers.retain(|id, _| open.contains(id));
        let mut emptied = false;
        for item in instrument.items() {
            if let Some(Answer::Rows(rows)) = self.answers.get_mut(&item.id) {
                for (at, row) in rows.iter_mut().enumerate() {
                    row.retain(|id, _| {
                        let member = item.members().iter().find(|member| member.id == *id);
                        member.is_some_and(|member| open.contains(&row_path(item, at, member)))
                    });
                }
                // A row at the end that says nothing any more is none; what counts rows is settled without it.
                while rows.pop_if(|row| row.is_empty()).is_some() {
                    emptied = true;
                }
                if rows.is_empty() {
                    self.answers.remove(&item.id);
                }
            }
        }
        if emptied {
            return self.seal(instrument);
        }
        Ok(Submission { response: self, open })
    }
}

impl Submission {
    /// The submission in a JSON document: see [`Response::parse`].
    ///
    /// Errors: every problem at once, each with its item where it has one.
    pub fn parse(instrument: &Instrument, document: &Value) -> Result<Self, Vec<AnswerProblem>> {
        let (response, settled) = Response::parse_settled(instrument, document)?;
        response.seal_settled(instrument, settled)
    }

    /// How, when and where it was answered; its answers are those to open items alone.
    pub fn response(&self) -> &Response {
        &self.response
    }

    pub fn into_response(self) -> Response {
        self.response
    }

    /// The answer to an item; none where it was left blank or not asked.
    pub fn answer(&self, item: &str) -> Option<&Answer> {
        self.response.answers.get(item)
    }

    /// Why an item has no value; none where it has one.
    pub fn missing(&self, item: &str) -> Option<Missing> {
        match self.answer(item) {
            Some(Answer::Missing(MissingCode::Dk)) => Some(Missing::Dk),
            Some(Answer::Missing(MissingCode::Pna)) => Some(Missing::Pna),
            Some(_) => None,
            None if self.open.contains(item) => Some(Missing::Blank),
            None => Some(Missing::Skip),
        }
    }

    /// The document the store keeps.
    pub fn document(&self) -> Value {
        self.response.document()
    }
}

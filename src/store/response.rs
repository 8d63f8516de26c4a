//! The table `response`.

use std::collections::HashSet;

use uuid::Uuid;

use super::writer::{self, Job};
use super::{Either, Store, StoreError, code, on};

/// A response as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredResponse {
    pub id: Uuid,
    /// JSON.
    pub document: String,
    pub complete: bool,
}

/// What became of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// New.
    Created,
    /// The same was there.
    Unchanged,
    /// In place of one that was not complete.
    Updated,
    /// Another one is there and complete; it stays.
    Conflict,
}

/// What became of a state that was written after another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Put {
    /// New: revision 1.
    Created,
    /// In place of the state that was read.
    Updated { revision: i64 },
    /// Not written: this one is there, the same already, or complete, or another than was read.
    There { response: StoredResponse, revision: i64 },
    /// Not written: the one-time code is unknown or used.
    NotInvited,
}

pub(super) const SELECT_ONE: &str =
    "select response_id, document, complete, revision from response where cycle = $1 and response_id = $2";
const SELECT_ALL: &str =
    "select response_id, document, complete, revision from response where cycle = $1 order by response_id";

pub(super) type Row = (String, String, bool, i64);

impl Store {
    /// Keeps a document under its UUID. The same again changes nothing; one that is complete is never replaced.
    pub async fn put_response(&self, cycle: &str, response: &StoredResponse) -> Result<Outcome, StoreError> {
        let mut after = 0;
        loop {
            let put = self.put_after(cycle, response, after).await?;
            match outcome(response, put) {
                Ok(outcome) => return Ok(outcome),
                Err(revision) => after = revision,
            }
        }
    }

    /// Keeps a document in place of the state with the revision `after`, 0 where none was there; else says what is there.
    /// It is on disk when this returns.
    pub async fn put_after(
        &self,
        cycle: &str,
        response: &StoredResponse,
        after: i64,
    ) -> Result<Put, StoreError> {
        self.0.writer.put(Job::of(cycle, response, after)).await
    }

    /// As [`Store::put_after`] with a new response, let in by a one-time code, which is used with it. Which code it was is
    /// not kept. Where the response is there already, as after a lost reply, the code is not asked again.
    pub async fn put_invited(
        &self,
        cycle: &str,
        response: &StoredResponse,
        invitation: &str,
    ) -> Result<Put, StoreError> {
        let mut job = Job::of(cycle, response, 0);
        job.invitation = Some(code::hash(cycle, invitation));
        self.0.writer.put(job).await
    }

    /// How many responses wait to be written.
    pub fn waiting(&self) -> usize {
        self.0.writer.waiting()
    }

    /// Keeps many, or none of them, past the queue.
    pub async fn put_many(
        &self,
        cycle: &str,
        responses: &[StoredResponse],
    ) -> Result<Vec<Outcome>, StoreError> {
        let mut jobs: Vec<Job> = responses
            .iter()
            .map(|response| Job::of(cycle, response, 0))
            .collect();
        let mut outcomes = vec![Outcome::Conflict; jobs.len()];
        let mut transaction = self.pools().begin().await?;
        let mut left: Vec<usize> = (0..jobs.len()).collect();
        while !left.is_empty() {
            // Of several states of one response each is written before the next is looked at.
            let mut ids = HashSet::new();
            let (mut now, later): (Vec<usize>, Vec<usize>) =
                left.into_iter().partition(|at| ids.insert(responses[*at].id));
            left = later;
            while !now.is_empty() {
                let batch: Vec<Job> = now.iter().map(|at| jobs[*at].clone()).collect();
                let puts = writer::write_in(&mut transaction, &batch).await?;
                let mut again = Vec::new();
                for (at, put) in now.into_iter().zip(puts) {
                    match outcome(&responses[at], put) {
                        Ok(outcome) => outcomes[at] = outcome,
                        Err(revision) => {
                            jobs[at].after = revision;
                            again.push(at);
                        }
                    }
                }
                now = again;
            }
        }
        transaction.commit().await?;
        Ok(outcomes)
    }

    pub async fn response(&self, cycle: &str, id: Uuid) -> Result<Option<StoredResponse>, StoreError> {
        Ok(self.revision(cycle, id).await?.map(|(response, _)| response))
    }

    /// A response and its revision: what [`Store::put_after`] wants to know.
    pub async fn revision(&self, cycle: &str, id: Uuid) -> Result<Option<(StoredResponse, i64)>, StoreError> {
        let row: Option<Row> = on!(self.pools(), pool => {
            sqlx::query_as(SELECT_ONE).bind(cycle).bind(id.to_string()).fetch_optional(pool).await?
        });
        Ok(row.map(stored).transpose()?)
    }

    /// The revision of every response of a cycle, in order of its UUID.
    pub async fn revisions(&self, cycle: &str) -> Result<Vec<(Uuid, i64)>, StoreError> {
        let rows: Vec<(String, i64)> = on!(self.pools(), pool => {
            sqlx::query_as("select response_id, revision from response where cycle = $1 order by response_id")
                .bind(cycle).fetch_all(pool).await?
        });
        let read = |(id, revision): (String, i64)| Some((Uuid::parse_str(&id).ok()?, revision));
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Those of the responses that are there, each with its revision.
    pub async fn some_responses(
        &self,
        cycle: &str,
        ids: &[Uuid],
    ) -> Result<Vec<(StoredResponse, i64)>, StoreError> {
        let ids: Vec<String> = ids.iter().map(Uuid::to_string).collect();
        let rows: Vec<Row> = match self.pools() {
            Either::Sqlite(pool) => {
                sqlx::query_as(
                    "select response_id, document, complete, revision from response
                     where cycle = $1 and response_id in (select value from json_each($2))",
                )
                .bind(cycle)
                .bind(serde_json::json!(ids).to_string())
                .fetch_all(pool)
                .await?
            }
            Either::Postgres(pool) => {
                sqlx::query_as(
                    "select response_id, document, complete, revision from response
                     where cycle = $1 and response_id = any($2)",
                )
                .bind(cycle)
                .bind(ids)
                .fetch_all(pool)
                .await?
            }
        };
        let read: Result<_, sqlx::Error> = rows.into_iter().map(stored).collect();
        Ok(read?)
    }

    /// Every response of a cycle, complete or not, in order of its UUID.
    pub async fn responses(&self, cycle: &str) -> Result<Vec<StoredResponse>, StoreError> {
        let rows: Vec<Row> =
            on!(self.pools(), pool => sqlx::query_as(SELECT_ALL).bind(cycle).fetch_all(pool).await?);
        let responses: Result<_, sqlx::Error> = rows.into_iter().map(|row| Ok(stored(row)?.0)).collect();
        Ok(responses?)
    }
}

/// How it went, or the revision to write after.
fn outcome(response: &StoredResponse, put: Put) -> Result<Outcome, i64> {
    match put {
        Put::Created => Ok(Outcome::Created),
        Put::Updated { .. } => Ok(Outcome::Updated),
        Put::There { response: there, .. } if there.document == response.document => Ok(Outcome::Unchanged),
        Put::There { response: there, .. } if there.complete => Ok(Outcome::Conflict),
        Put::There { revision, .. } => Err(revision),
        Put::NotInvited => Ok(Outcome::Conflict),
    }
}

pub(super) fn stored((id, document, complete, revision): Row) -> Result<(StoredResponse, i64), sqlx::Error> {
    let id = Uuid::parse_str(&id).map_err(|cause| sqlx::Error::Decode(Box::new(cause)))?;
    let response = StoredResponse {
        id,
        document,
        complete,
    };
    Ok((response, revision))
}

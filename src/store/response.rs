//! The table `response`.

use sqlx::{PgConnection, SqliteConnection};
use uuid::Uuid;

use super::{Database, Store, StoreError};

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

// Each statement is whole by itself, and `complete` never goes back to false: two writers at once cannot lose an answer.
const INSERT: &str = "insert into response (cycle, response_id, document, complete) values ($1, $2, $3, $4)
    on conflict (cycle, response_id) do nothing";
const UPDATE: &str = "update response set document = $3, complete = $4
    where cycle = $1 and response_id = $2 and not complete and document <> $3";
const SELECT_ONE: &str =
    "select response_id, document, complete from response where cycle = $1 and response_id = $2";
const SELECT_ALL: &str =
    "select response_id, document, complete from response where cycle = $1 order by response_id";

type Row = (String, String, bool);

impl Store {
    /// Keeps a document under its UUID. The same again changes nothing; one that is complete is never replaced.
    pub async fn put_response(&self, cycle: &str, response: &StoredResponse) -> Result<Outcome, StoreError> {
        match &self.0 {
            Database::Sqlite(pool) => put_sqlite(&mut *pool.acquire().await?, cycle, response).await,
            Database::Postgres(pool) => put_postgres(&mut *pool.acquire().await?, cycle, response).await,
        }
    }

    /// Keeps many, or none of them.
    pub async fn put_many(
        &self,
        cycle: &str,
        responses: &[StoredResponse],
    ) -> Result<Vec<Outcome>, StoreError> {
        let mut outcomes = Vec::with_capacity(responses.len());
        match &self.0 {
            Database::Sqlite(pool) => {
                let mut transaction = pool.begin_with("begin immediate").await?;
                for response in responses {
                    outcomes.push(put_sqlite(&mut transaction, cycle, response).await?);
                }
                transaction.commit().await?;
            }
            Database::Postgres(pool) => {
                let mut transaction = pool.begin().await?;
                for response in responses {
                    outcomes.push(put_postgres(&mut transaction, cycle, response).await?);
                }
                transaction.commit().await?;
            }
        }
        Ok(outcomes)
    }

    pub async fn response(&self, cycle: &str, id: Uuid) -> Result<Option<StoredResponse>, StoreError> {
        let id = id.to_string();
        let row: Option<Row> = match &self.0 {
            Database::Sqlite(pool) => {
                let query = sqlx::query_as(SELECT_ONE).bind(cycle).bind(&id);
                query.fetch_optional(pool).await?
            }
            Database::Postgres(pool) => {
                let query = sqlx::query_as(SELECT_ONE).bind(cycle).bind(&id);
                query.fetch_optional(pool).await?
            }
        };
        row.map(stored).transpose()
    }

    /// Every response of a cycle, complete or not, in order of its UUID.
    pub async fn responses(&self, cycle: &str) -> Result<Vec<StoredResponse>, StoreError> {
        let rows: Vec<Row> = match &self.0 {
            Database::Sqlite(pool) => sqlx::query_as(SELECT_ALL).bind(cycle).fetch_all(pool).await?,
            Database::Postgres(pool) => sqlx::query_as(SELECT_ALL).bind(cycle).fetch_all(pool).await?,
        };
        rows.into_iter().map(stored).collect()
    }
}

async fn put_sqlite(
    connection: &mut SqliteConnection,
    cycle: &str,
    response: &StoredResponse,
) -> Result<Outcome, StoreError> {
    let id = response.id.to_string();
    for (statement, outcome) in [(INSERT, Outcome::Created), (UPDATE, Outcome::Updated)] {
        let query = sqlx::query(statement)
            .bind(cycle)
            .bind(&id)
            .bind(&response.document)
            .bind(response.complete);
        if query.execute(&mut *connection).await?.rows_affected() == 1 {
            return Ok(outcome);
        }
    }
    let there: Row = sqlx::query_as(SELECT_ONE)
        .bind(cycle)
        .bind(&id)
        .fetch_one(connection)
        .await?;
    Ok(same_or_conflict(&there, response))
}

async fn put_postgres(
    connection: &mut PgConnection,
    cycle: &str,
    response: &StoredResponse,
) -> Result<Outcome, StoreError> {
    let id = response.id.to_string();
    for (statement, outcome) in [(INSERT, Outcome::Created), (UPDATE, Outcome::Updated)] {
        let query = sqlx::query(statement)
            .bind(cycle)
            .bind(&id)
            .bind(&response.document)
            .bind(response.complete);
        if query.execute(&mut *connection).await?.rows_affected() == 1 {
            return Ok(outcome);
        }
    }
    let there: Row = sqlx::query_as(SELECT_ONE)
        .bind(cycle)
        .bind(&id)
        .fetch_one(connection)
        .await?;
    Ok(same_or_conflict(&there, response))
}

fn same_or_conflict((_, document, _): &Row, response: &StoredResponse) -> Outcome {
    if *document == response.document {
        Outcome::Unchanged
    } else {
        Outcome::Conflict
    }
}

fn stored((id, document, complete): Row) -> Result<StoredResponse, StoreError> {
    let id = Uuid::parse_str(&id).map_err(|cause| sqlx::Error::Decode(Box::new(cause)))?;
    Ok(StoredResponse {
        id,
        document,
        complete,
    })
}

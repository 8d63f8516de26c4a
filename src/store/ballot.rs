//! Ballots of an advisory board: one-time codes, and what was marked with them, apart from each other.

use uuid::Uuid;

use super::{Store, StoreError, code, on};

/// A session put to a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotSession {
    /// A short word of letters and digits, part of the address members open.
    pub id: String,
    pub cycle: String,
    /// The session as `prioritization.toml`.
    pub content: String,
    pub closed: bool,
}

/// What became of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    Counted,
    /// The code is none of this session.
    UnknownCode,
    /// A ballot was counted with it before.
    CodeUsed,
    Closed,
    NoSession,
}

/// How many codes were handed out, and how many ballots came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BallotCount {
    pub codes: u64,
    pub used: u64,
}

/// How many ballots are put back under new ids with a new one, so that neither their place in a file nor the number of
/// their transaction tells which came with which code.
const SHUFFLED: i64 = 200;

impl Store {
    /// Puts a session to a board; gives its id.
    pub async fn open_ballots(&self, cycle: &str, content: &str) -> Result<String, StoreError> {
        let id = code::letters(8).replace('-', "").to_lowercase();
        on!(self.pools(), pool => {
            sqlx::query("insert into ballot_session (session_id, cycle, content, closed) values ($1, $2, $3, false)")
                .bind(&id).bind(cycle).bind(content).execute(pool).await.map(drop)
        })?;
        Ok(id)
    }

    pub async fn ballot_session(&self, id: &str) -> Result<Option<BallotSession>, StoreError> {
        let row: Option<(String, String, String, bool)> = on!(self.pools(), pool => {
            sqlx::query_as("select session_id, cycle, content, closed from ballot_session where session_id = $1")
                .bind(id).fetch_optional(pool).await?
        });
        Ok(row.map(session))
    }

    /// All of them, by cycle and id.
    pub async fn ballot_sessions(&self) -> Result<Vec<BallotSession>, StoreError> {
        let rows: Vec<(String, String, String, bool)> = on!(self.pools(), pool => {
            sqlx::query_as("select session_id, cycle, content, closed from ballot_session order by cycle, session_id")
                .fetch_all(pool).await?
        });
        Ok(rows.into_iter().map(session).collect())
    }

    /// New codes for a session, a member each. They can be read here only: what is kept is their hashes.
    pub async fn ballot_codes(&self, id: &str, number: usize) -> Result<Vec<String>, StoreError> {
        let codes: Vec<String> = (0..number).map(|_| code::letters(8)).collect();
        let mut transaction = self.pools().begin().await?;
        for one in &codes {
            let hash = code::hash(id, one);
            on!(&mut transaction, connection => {
                sqlx::query("insert into ballot_code (session_id, code_hash, used) values ($1, $2, false)")
                    .bind(id).bind(hash).execute(&mut **connection).await.map(drop)
            })?;
        }
        transaction.commit().await?;
        Ok(codes)
    }

    pub async fn ballot_count(&self, id: &str) -> Result<BallotCount, StoreError> {
        let row: (i64, i64) = on!(self.pools(), pool => {
            sqlx::query_as("select count(*), count(case when used then 1 end) from ballot_code where session_id = $1")
                .bind(id).fetch_one(pool).await?
        });
        Ok(BallotCount {
            codes: row.0.unsigned_abs(),
            used: row.1.unsigned_abs(),
        })
    }

    /// Counts a ballot and uses its code up, both or neither.
    pub async fn cast_ballot(&self, id: &str, secret: &str, document: &str) -> Result<Cast, StoreError> {
        let mut transaction = self.pools().begin().await?;
        // Writes the row as it is, so that closing waits for a ballot that is being counted, and a ballot for closing.
        let open = on!(&mut transaction, connection => {
            sqlx::query("update ballot_session set closed = false where session_id = $1 and not closed")
                .bind(id).execute(&mut **connection).await?.rows_affected()
        });
        if open == 0 {
            let there: (i64,) = on!(&mut transaction, connection => {
                sqlx::query_as("select count(*) from ballot_session where session_id = $1")
                    .bind(id).fetch_one(&mut **connection).await?
            });
            return Ok(if there.0 > 0 {
                Cast::Closed
            } else {
                Cast::NoSession
            });
        }
        let hash = code::hash(id, secret);
        let used = on!(&mut transaction, connection => {
            sqlx::query("update ballot_code set used = true where session_id = $1 and code_hash = $2 and not used")
                .bind(id).bind(&hash).execute(&mut **connection).await?.rows_affected()
        });
        if used == 0 {
            let known: (i64,) = on!(&mut transaction, connection => {
                sqlx::query_as("select count(*) from ballot_code where session_id = $1 and code_hash = $2")
                    .bind(id).bind(&hash).fetch_one(&mut **connection).await?
            });
            return Ok(if known.0 > 0 {
                Cast::CodeUsed
            } else {
                Cast::UnknownCode
            });
        }
        let others: Vec<(String, String)> = on!(&mut transaction, connection => {
            sqlx::query_as("select ballot_id, document from ballot where session_id = $1 order by random() limit $2")
                .bind(id).bind(SHUFFLED).fetch_all(&mut **connection).await?
        });
        let mut again = vec![(Uuid::new_v4().to_string(), document.to_owned())];
        for (old, document) in others {
            on!(&mut transaction, connection => {
                sqlx::query("delete from ballot where ballot_id = $1").bind(old).execute(&mut **connection).await.map(drop)
            })?;
            again.push((Uuid::new_v4().to_string(), document));
        }
        again.sort();
        for (ballot, document) in again {
            on!(&mut transaction, connection => {
                sqlx::query("insert into ballot (ballot_id, session_id, document) values ($1, $2, $3)")
                    .bind(ballot).bind(id).bind(document).execute(&mut **connection).await.map(drop)
            })?;
        }
        transaction.commit().await?;
        Ok(Cast::Counted)
    }

    /// What was marked so far, in no order of arrival.
    pub async fn ballots(&self, id: &str) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String,)> = on!(self.pools(), pool => {
            sqlx::query_as("select document from ballot where session_id = $1 order by ballot_id")
                .bind(id).fetch_all(pool).await?
        });
        Ok(rows.into_iter().map(|(document,)| document).collect())
    }

    /// No ballot is counted from now on. False where there is no such session.
    pub async fn close_ballots(&self, id: &str) -> Result<bool, StoreError> {
        let rows = on!(self.pools(), pool => {
            sqlx::query("update ballot_session set closed = true where session_id = $1")
                .bind(id).execute(pool).await?.rows_affected()
        });
        Ok(rows == 1)
    }
}

fn session((id, cycle, content, closed): (String, String, String, bool)) -> BallotSession {
    BallotSession {
        id,
        cycle,
        content,
        closed,
    }
}

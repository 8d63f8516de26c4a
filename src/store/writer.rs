//! The one writer of responses: whatever waits goes to disk together, and each is told what became of it.
//!
//! A commit costs the same for one response as for many, so those that arrive while one is under way share the next.
//! What waits is bounded: beyond [`MOST_WAITING`] a sender is told at once to come again, and nothing piles up.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use sqlx::{PgConnection, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use super::invitation;
use super::response::{Put, Row, SELECT_ONE, StoredResponse, stored};
use super::{Database, Either, StoreError, Transaction, on};

const MOST_WAITING: usize = 4096;
/// Beyond it a batch takes no less time per response, and its first one only waits longer.
const MOST_AT_ONCE: usize = 512;
/// Rows of one statement on SQLite; a statement per number of rows is kept ready.
const ROWS: [usize; 4] = [64, 16, 4, 1];

/// A state of a response, after the state its sender has read.
#[derive(Clone, Debug)]
pub(super) struct Job {
    pub cycle: String,
    pub response: StoredResponse,
    /// The revision that was read; 0 where none was there.
    pub after: i64,
    /// The hash of the one-time code that lets it in.
    pub invitation: Option<String>,
}

type Reply = oneshot::Sender<Result<Put, StoreError>>;

enum Message {
    Put(Box<Job>, Reply),
    Stop(oneshot::Sender<()>),
}

#[derive(Debug)]
pub(super) struct Writer(mpsc::Sender<Message>);

impl Writer {
    pub fn start(database: Database) -> Self {
        let (sender, queue) = mpsc::channel(MOST_WAITING);
        tokio::spawn(run(database, queue));
        Self(sender)
    }

    /// Waits until the response is on disk.
    pub async fn put(&self, job: Job) -> Result<Put, StoreError> {
        let (reply, told) = oneshot::channel();
        self.0
            .try_send(Message::Put(Box::new(job), reply))
            .map_err(|refused| match refused {
                mpsc::error::TrySendError::Full(_) => StoreError::Busy,
                mpsc::error::TrySendError::Closed(_) => StoreError::Closed,
            })?;
        told.await.unwrap_or(Err(StoreError::Closed))
    }

    /// How many wait now.
    pub fn waiting(&self) -> usize {
        self.0.max_capacity() - self.0.capacity()
    }

    pub async fn stop(&self) {
        let (reply, told) = oneshot::channel();
        if self.0.send(Message::Stop(reply)).await.is_ok() {
            let _ = told.await;
        }
    }
}

async fn run(database: Database, mut queue: mpsc::Receiver<Message>) {
    let mut messages = Vec::with_capacity(MOST_AT_ONCE);
    while queue.recv_many(&mut messages, MOST_AT_ONCE).await > 0 {
        let mut jobs = Vec::with_capacity(messages.len());
        let mut replies = Vec::with_capacity(messages.len());
        let mut stop = None;
        for message in messages.drain(..) {
            match message {
                Message::Put(job, reply) => {
                    jobs.push(*job);
                    replies.push(reply);
                }
                Message::Stop(reply) => stop = Some(reply),
            }
        }
        for (put, reply) in write_each(&database, &jobs).await.into_iter().zip(replies) {
            // Whoever has hung up sends again and learns it then.
            let _ = reply.send(put);
        }
        if let Some(reply) = stop {
            queue.close();
            let _ = reply.send(());
            return;
        }
    }
}

/// All at once; where that fails, one by one, so that one that cannot be written keeps no other from it.
async fn write_each(database: &Database, jobs: &[Job]) -> Vec<Result<Put, StoreError>> {
    let cause = match write(database, jobs).await {
        Ok(puts) => return puts.into_iter().map(Ok).collect(),
        Err(cause) => cause,
    };
    if jobs.len() < 2 || !of_one_row(&cause) {
        // The database was away perhaps, and this was the connection from before: what was not written is tried once more.
        return match write(database, jobs).await {
            Ok(puts) => puts.into_iter().map(Ok).collect(),
            Err(cause) => {
                let cause = StoreError::from(cause);
                jobs.iter().map(|_| Err(cause.clone())).collect()
            }
        };
    }
    let mut puts = Vec::with_capacity(jobs.len());
    for job in jobs {
        let put = write(database, std::slice::from_ref(job)).await;
        puts.push(
            put.map_err(StoreError::from)
                .and_then(|mut puts| puts.pop().ok_or(StoreError::Closed)),
        );
    }
    puts
}

/// Whether a row of its own may have caused it, rather than the database being away, full or locked.
fn of_one_row(cause: &sqlx::Error) -> bool {
    match cause {
        sqlx::Error::Database(cause) => {
            cause.is_check_violation() || cause.code().is_some_and(|code| code.starts_with("22"))
        }
        sqlx::Error::Encode(_) => true,
        _ => false,
    }
}

/// All of them, or none.
async fn write(database: &Database, jobs: &[Job]) -> Result<Vec<Put>, sqlx::Error> {
    if jobs.is_empty() {
        return Ok(Vec::new());
    }
    let mut transaction = database.begin().await?;
    let puts = write_in(&mut transaction, jobs).await?;
    transaction.commit().await?;
    Ok(puts)
}

/// What becomes of each if the transaction is committed.
pub(super) async fn write_in(transaction: &mut Transaction, jobs: &[Job]) -> Result<Vec<Put>, sqlx::Error> {
    let mut puts: Vec<Option<Put>> = vec![None; jobs.len()];
    let mut left: Vec<usize> = (0..jobs.len()).collect();
    while !left.is_empty() {
        // Of two states of one response the second is judged after the first is there.
        let mut ids = HashSet::new();
        let (now, later): (Vec<usize>, Vec<usize>) = left
            .into_iter()
            .partition(|at| ids.insert((&jobs[*at].cycle, jobs[*at].response.id)));
        left = later;
        let mut now_jobs = Vec::with_capacity(now.len());
        for at in &now {
            match &jobs[*at].invitation {
                Some(hash) if !invitation::redeem(transaction, &jobs[*at], hash).await? => {
                    puts[*at] = Some(Put::NotInvited);
                }
                _ => now_jobs.push(*at),
            }
        }
        let rows: Vec<&Job> = now_jobs.iter().map(|at| &jobs[*at]).collect();
        let written = match transaction {
            Either::Sqlite(connection) => write_sqlite(connection, &rows).await?,
            Either::Postgres(connection) => write_postgres(connection, &rows).await?,
        };
        for at in now_jobs {
            let job = &jobs[at];
            let id = job.response.id.to_string();
            puts[at] = Some(match written.get(&Key(job.cycle.clone(), id)) {
                Some(1) => Put::Created,
                Some(revision) => Put::Updated { revision: *revision },
                None => there(transaction, job).await?,
            });
        }
    }
    Ok(puts.into_iter().flatten().collect())
}

/// The response that stands in the way.
async fn there(transaction: &mut Transaction, job: &Job) -> Result<Put, sqlx::Error> {
    let id = job.response.id.to_string();
    let row: Row = on!(transaction, connection => {
        sqlx::query_as(SELECT_ONE).bind(&job.cycle).bind(id).fetch_one(&mut **connection).await?
    });
    let (response, revision) = stored(row)?;
    Ok(Put::There { response, revision })
}

#[derive(PartialEq, Eq, Hash)]
struct Key(String, String);

/// The revision of every response that was written.
type Written = HashMap<Key, i64>;

// `complete` never goes back to false, and a state is replaced by one that knew it: no writer undoes another.
const INSERT: &str = "insert into response (cycle, response_id, document, complete, revision)";
const UPSERT: &str = "on conflict (cycle, response_id) do update
    set document = excluded.document, complete = excluded.complete, revision = excluded.revision
    where not response.complete and response.revision = excluded.revision - 1 and response.document <> excluded.document
    returning cycle, response_id, revision";

static SQLITE: LazyLock<[String; 4]> = LazyLock::new(|| {
    ROWS.map(|rows| {
        format!(
            "{INSERT} values {} {UPSERT}",
            vec!["(?, ?, ?, ?, ?)"; rows].join(", ")
        )
    })
});
static POSTGRES: LazyLock<String> = LazyLock::new(|| {
    format!(
        "{INSERT} select * from unnest($1::text[], $2::text[], $3::text[], $4::boolean[], $5::bigint[]) {UPSERT}"
    )
});

async fn write_sqlite(connection: &mut SqliteConnection, jobs: &[&Job]) -> Result<Written, sqlx::Error> {
    let mut written = Written::new();
    let mut rest = jobs;
    for (rows, statement) in ROWS.iter().zip(SQLITE.iter()) {
        while rest.len() >= *rows {
            let (now, after) = rest.split_at(*rows);
            rest = after;
            let mut query = sqlx::query_as(statement.as_str());
            for job in now {
                query = query
                    .bind(&job.cycle)
                    .bind(job.response.id.to_string())
                    .bind(&job.response.document)
                    .bind(job.response.complete)
                    .bind(job.after + 1);
            }
            keep(&mut written, query.fetch_all(&mut *connection).await?);
        }
    }
    Ok(written)
}

async fn write_postgres(connection: &mut PgConnection, jobs: &[&Job]) -> Result<Written, sqlx::Error> {
    let column = |of: fn(&Job) -> String| jobs.iter().map(|job| of(job)).collect::<Vec<String>>();
    let complete: Vec<bool> = jobs.iter().map(|job| job.response.complete).collect();
    let revisions: Vec<i64> = jobs.iter().map(|job| job.after + 1).collect();
    let rows = sqlx::query_as(POSTGRES.as_str())
        .bind(column(|job| job.cycle.clone()))
        .bind(column(|job| job.response.id.to_string()))
        .bind(column(|job| job.response.document.clone()))
        .bind(complete)
        .bind(revisions)
        .fetch_all(connection)
        .await?;
    let mut written = Written::new();
    keep(&mut written, rows);
    Ok(written)
}

fn keep(written: &mut Written, rows: Vec<(String, String, i64)>) {
    written.extend(
        rows.into_iter()
            .map(|(cycle, id, revision)| (Key(cycle, id), revision)),
    );
}

impl Job {
    pub fn of(cycle: &str, response: &StoredResponse, after: i64) -> Self {
        Self {
            cycle: cycle.to_owned(),
            response: response.clone(),
            after,
            invitation: None,
        }
    }
}

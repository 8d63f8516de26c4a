//! Keeps things, in SQLite or PostgreSQL, chosen by URL. The one place that knows SQL; it decides nothing.
//!
//! In: documents. Out: documents, byte for byte. Whatever is acknowledged is on disk.

mod account;
mod audit;
mod backup;
mod ballot;
mod bare;
mod code;
mod error;
mod gift;
mod instrument;
mod invitation;
mod kiosk;
mod note;
mod response;
mod result;
mod resume;
mod session;
mod table;
mod weight;
mod words;
mod writer;

pub use account::{Account, Role};
pub use audit::AuditEntry;
pub use backup::Counts;
pub use ballot::{BallotCount, BallotSession, Cast};
pub use error::StoreError;
pub use gift::Gift;
pub use invitation::Invitations;
pub use kiosk::Kiosk;
pub use note::KeptNote;
pub use response::{Outcome, Put, StoredResponse};
pub use resume::Resumed;
pub use weight::KeptWeights;

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};

use self::writer::Writer;

/// The database: cheap to clone, used by all requests at once.
#[derive(Clone, Debug)]
pub struct Store(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    database: Database,
    writer: Writer,
}

/// The same of two kinds: pools, or what has been begun on them.
#[derive(Clone, Debug)]
enum Either<S, P> {
    Sqlite(S),
    Postgres(P),
}

type Database = Either<SqlitePool, PgPool>;

/// Several statements that hold together or not at all.
type Transaction =
    Either<sqlx::Transaction<'static, sqlx::Sqlite>, sqlx::Transaction<'static, sqlx::Postgres>>;

/// The same words for either database: SQL is written so that both read it.
macro_rules! on {
    ($either:expr, $it:ident => $do:expr) => {
        match $either {
            $crate::store::Either::Sqlite($it) => $do,
            $crate::store::Either::Postgres($it) => $do,
        }
    };
}
use on;

impl Database {
    async fn begin(&self) -> Result<Transaction, sqlx::Error> {
        Ok(match self {
            // At once, since a lock taken in the middle could not be waited for.
            Self::Sqlite(pool) => Either::Sqlite(pool.begin_with("begin immediate").await?),
            Self::Postgres(pool) => Either::Postgres(pool.begin().await?),
        })
    }
}

impl Transaction {
    async fn commit(self) -> Result<(), sqlx::Error> {
        on!(self, transaction => transaction.commit().await)
    }
}

impl Store {
    /// The database at `sqlite:FILE`, `sqlite::memory:` or `postgres://…`, brought up to date by its migrations.
    pub async fn open(url: &str) -> Result<Store, StoreError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = PgConnectOptions::from_str(url).map_err(|_| StoreError::Url(shown(url)))?;
            let pool = PgPoolOptions::new()
                .max_connections(16)
                .acquire_timeout(Duration::from_secs(5))
                .connect_with(options)
                .await
                .map_err(|cause| StoreError::open(url, cause))?;
            sqlx::migrate!("migrations/postgres")
                .run(&pool)
                .await
                .map_err(|cause| StoreError::open(url, cause))?;
            return Ok(Store::of(Either::Postgres(pool)));
        }
        let Some(file) = url.strip_prefix("sqlite:") else {
            return Err(StoreError::Url(shown(url)));
        };
        let options = SqliteConnectOptions::from_str(url)
            .map_err(|_| StoreError::Url(shown(url)))?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10))
            .foreign_keys(true)
            // What is deleted, a contact for the gift say, is overwritten.
            .pragma("secure_delete", "on");
        let pool = SqlitePoolOptions::new()
            // A database in memory belongs to its one connection; the pool must never let it go.
            .max_connections(if file.contains(":memory:") { 1 } else { 8 })
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options)
            .await
            .map_err(|cause| StoreError::open(url, cause))?;
        sqlx::migrate!("migrations/sqlite")
            .run(&pool)
            .await
            .map_err(|cause| StoreError::open(url, cause))?;
        Ok(Store::of(Either::Sqlite(pool)))
    }

    fn of(database: Database) -> Store {
        let writer = Writer::start(database.clone());
        Store(Arc::new(Inner { database, writer }))
    }

    /// As [`Store::open`], for a command that only reads: a misspelt file is no new, empty database.
    pub async fn open_existing(url: &str) -> Result<Store, StoreError> {
        if let Some(file) = url.strip_prefix("sqlite:") {
            let file = file
                .trim_start_matches("//")
                .split('?')
                .next()
                .unwrap_or_default();
            if !file.contains(":memory:") && !std::path::Path::new(file).exists() {
                return Err(StoreError::open(url, "there is no such file"));
            }
        }
        Store::open(url).await
    }

    /// Whether the database answers.
    pub async fn ready(&self) -> Result<(), StoreError> {
        Ok(on!(self.pools(), pool => sqlx::query("select 1").execute(pool).await.map(drop))?)
    }

    fn pools(&self) -> &Database {
        &self.0.database
    }

    /// Lets go of a SQLite file, packed, and without when it was made or through how many connections: the same documents
    /// then give the same bytes. For a database that is rebuilt, as the demo's is; PostgreSQL keeps files of its own.
    pub async fn settle(self) -> Result<(), StoreError> {
        let Either::Sqlite(pool) = self.pools() else {
            self.close().await;
            return Ok(());
        };
        let file = pool.connect_options().get_filename().to_owned();
        let mut packed = file.clone().into_os_string();
        packed.push("-packed");
        sqlx::query("update _sqlx_migrations set installed_on = '2000-01-01 00:00:00', execution_time = 0")
            .execute(pool)
            .await?;
        sqlx::query("vacuum into $1")
            .bind(packed.to_string_lossy())
            .execute(pool)
            .await?;
        self.close().await;
        std::fs::rename(&packed, &file).map_err(sqlx::Error::Io)?;
        Ok(())
    }

    /// Lets go of the database, once all that waits to be written is on disk.
    pub async fn close(&self) {
        self.0.writer.stop().await;
        on!(self.pools(), pool => pool.close().await);
    }
}

/// The URL as it may be printed: without the password.
fn shown(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://…@{host}"),
        _ => url.to_owned(),
    }
}

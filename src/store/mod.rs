//! Keeps things, in SQLite or PostgreSQL, chosen by URL. The one place that knows SQL; it decides nothing.
//!
//! In: documents. Out: documents, byte for byte. Whatever is acknowledged is on disk.

mod error;
mod response;

pub use error::StoreError;
pub use response::{Outcome, StoredResponse};

use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};

/// The database: cheap to clone, used by all requests at once.
#[derive(Clone, Debug)]
pub struct Store(Database);

#[derive(Clone, Debug)]
enum Database {
    Sqlite(SqlitePool),
    Postgres(PgPool),
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
            return Ok(Store(Database::Postgres(pool)));
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
            .foreign_keys(true);
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
        Ok(Store(Database::Sqlite(pool)))
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
        match &self.0 {
            Database::Sqlite(pool) => sqlx::query("select 1").execute(pool).await.map(drop)?,
            Database::Postgres(pool) => sqlx::query("select 1").execute(pool).await.map(drop)?,
        }
        Ok(())
    }

    /// Lets go of a SQLite file, packed, and without when it was made or through how many connections: the same documents
    /// then give the same bytes. For a database that is rebuilt, as the demo's is; PostgreSQL keeps files of its own.
    pub async fn settle(self) -> Result<(), StoreError> {
        let Database::Sqlite(pool) = &self.0 else {
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

    /// Lets go of the database; what was acknowledged is on disk already.
    pub async fn close(&self) {
        match &self.0 {
            Database::Sqlite(pool) => pool.close().await,
            Database::Postgres(pool) => pool.close().await,
        }
    }
}

/// The URL as it may be printed: without the password.
fn shown(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://…@{host}"),
        _ => url.to_owned(),
    }
}

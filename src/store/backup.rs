//! Everything in one file, taken while the collector runs; and back again, into either kind of database.
//!
//! The file is a SQLite database with the same tables and one more, `manifest`: how many rows each table has, and their
//! digest. It holds the contacts of the gift draw as little as sessions: what is to be deleted must not live on in backups.

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{Connection, SqliteConnection};

use super::table::{TABLES, Values, digest};
use super::{Either, Store, StoreError, Transaction, on};

/// Rows by table.
pub type Counts = BTreeMap<String, u64>;

impl Store {
    /// Writes everything to a new file, as of one moment; what arrives meanwhile is not in it.
    ///
    /// Errors: the file exists already, or cannot be written.
    pub async fn backup(&self, file: &Path) -> Result<Counts, StoreError> {
        if file.exists() {
            return Err(StoreError::Backup(format!(
                "{} exists already; name a new file",
                file.display()
            )));
        }
        let mut half = file.as_os_str().to_owned();
        half.push(".half");
        let half = Path::new(&half);
        // What another try has left is no backup.
        let _ = std::fs::remove_file(half);
        let tables = self.snapshot().await?;
        let made = write_file(half, &tables).await;
        if made.is_err() {
            let _ = std::fs::remove_file(half);
        }
        made.map_err(|cause| not_written(file, &cause))?;
        // Read again from the disk: a backup that cannot be read is none.
        let counts = read_file(half).await?.1;
        let there = std::fs::File::open(half).and_then(|half| half.sync_all());
        there
            .and_then(|()| std::fs::rename(half, file))
            .map_err(|cause| not_written(file, &cause))?;
        Ok(counts)
    }

    /// What a backup holds, once it is sure that it is whole.
    ///
    /// Errors: the file is no backup, is damaged, or was made by a newer program.
    pub async fn verify(file: &Path) -> Result<Counts, StoreError> {
        Ok(read_file(file).await?.1)
    }

    /// Puts a backup in the place of what is there, all of it or nothing; the audit is added to the one that is there.
    ///
    /// Errors: as [`Store::verify`]; something is there, and `replace` is not set.
    pub async fn restore(&self, file: &Path, replace: bool) -> Result<Counts, StoreError> {
        let (tables, counts) = read_file(file).await?;
        let mut transaction = self.pools().begin().await?;
        let mut there = Vec::new();
        for table in &TABLES {
            let rows = table.read(&mut transaction).await?.len();
            if table.counts && rows > 0 {
                there.push(format!("{rows} of {}", table.name));
            }
        }
        if !there.is_empty() && !replace {
            return Err(StoreError::Backup(format!(
                "the database is not empty ({}); restore into a new one, or write --replace to delete what is there",
                there.join(", ")
            )));
        }
        for name in ["session", "gift"]
            .into_iter()
            .chain(TABLES.iter().filter(|table| !table.grows).map(|table| table.name))
        {
            on!(&mut transaction, connection => {
                sqlx::query(sqlx::AssertSqlSafe(format!("delete from {name}"))).execute(&mut **connection).await.map(drop)
            })?;
        }
        for (table, rows) in TABLES.iter().zip(&tables) {
            let mut rows = rows.clone();
            if table.grows {
                let known = table.read(&mut transaction).await?;
                rows.retain(|row| !known.contains(row));
            }
            table.write(&mut transaction, &rows).await?;
        }
        for (table, rows) in TABLES.iter().zip(&tables) {
            if !table.grows && digest(&table.read(&mut transaction).await?) != digest(rows) {
                return Err(StoreError::Backup(format!(
                    "{} did not arrive as it was; nothing was changed, try again",
                    table.name
                )));
            }
        }
        transaction.commit().await?;
        Ok(counts)
    }

    /// All tables as of one moment.
    async fn snapshot(&self) -> Result<Vec<Vec<Values>>, StoreError> {
        let mut transaction: Transaction = match self.pools() {
            // A reader of SQLite's log sees one moment, and keeps no writer waiting.
            Either::Sqlite(pool) => Either::Sqlite(pool.begin().await?),
            Either::Postgres(pool) => Either::Postgres(
                pool.begin_with("begin isolation level repeatable read read only")
                    .await?,
            ),
        };
        let mut tables = Vec::new();
        for table in &TABLES {
            tables.push(table.read(&mut transaction).await?);
        }
        Ok(tables)
    }
}

async fn write_file(file: &Path, tables: &[Vec<Values>]) -> Result<(), sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        // One file, nothing beside it.
        .journal_mode(SqliteJournalMode::Delete);
    let pool = sqlx::sqlite::SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await?;
    sqlx::migrate!("migrations/sqlite").run(&pool).await?;
    let mut transaction: Transaction = Either::Sqlite(pool.begin().await?);
    for (table, rows) in TABLES.iter().zip(tables) {
        table.write(&mut transaction, rows).await?;
    }
    on!(&mut transaction, connection => {
        sqlx::query("create table manifest (name text not null primary key, number integer not null, digest text not null)")
            .execute(&mut **connection).await.map(drop)
    })?;
    for (table, rows) in TABLES.iter().zip(tables) {
        on!(&mut transaction, connection => {
            sqlx::query("insert into manifest (name, number, digest) values ($1, $2, $3)")
                .bind(table.name)
                .bind(i64::try_from(rows.len()).unwrap_or(i64::MAX))
                .bind(digest(rows))
                .execute(&mut **connection)
                .await
                .map(drop)
        })?;
    }
    transaction.commit().await?;
    pool.close().await;
    Ok(())
}

/// The rows of a backup and how many there are, once all agrees with its manifest.
async fn read_file(file: &Path) -> Result<(Vec<Vec<Values>>, Counts), StoreError> {
    let damaged = |what: String| {
        StoreError::Backup(format!(
            "{} {what}; take another backup, it has changed nothing",
            file.display()
        ))
    };
    if !file.is_file() {
        return Err(damaged("does not exist".to_owned()));
    }
    let options = SqliteConnectOptions::new().filename(file).read_only(true);
    let mut connection = SqliteConnection::connect_with(&options)
        .await
        .map_err(|cause| damaged(format!("is no backup ({cause})")))?;
    let (sound,): (String,) = sqlx::query_as("pragma integrity_check(1)")
        .fetch_one(&mut connection)
        .await
        .map_err(|cause| damaged(format!("is no backup ({cause})")))?;
    if sound != "ok" {
        return Err(damaged(format!("is damaged ({sound})")));
    }
    let manifest: Vec<(String, i64, String)> =
        sqlx::query_as("select name, number, digest from manifest order by name")
            .fetch_all(&mut connection)
            .await
            .map_err(|_| damaged("is a database, but no backup that `chna backup` has made".to_owned()))?;
    let mut tables = Vec::new();
    let mut counts = Counts::new();
    for table in &TABLES {
        let rows = table
            .read_sqlite(&mut connection)
            .await
            .map_err(|cause| damaged(format!("was made by another version ({cause})")))?;
        let said = manifest.iter().find(|(name, _, _)| name == table.name);
        let whole = said.is_some_and(|(_, number, hash)| {
            i64::try_from(rows.len()) == Ok(*number) && digest(&rows) == *hash
        });
        if !whole {
            return Err(damaged(format!(
                "is damaged: the rows of {} are not those of its manifest",
                table.name
            )));
        }
        counts.insert(table.name.to_owned(), rows.len() as u64);
        tables.push(rows);
    }
    let _ = connection.close().await;
    Ok((tables, counts))
}

fn not_written(file: &Path, cause: &dyn std::fmt::Display) -> StoreError {
    StoreError::Backup(format!(
        "{} cannot be written: {cause}; make room, or name another place",
        file.display()
    ))
}

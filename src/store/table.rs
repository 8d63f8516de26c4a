//! The tables a backup holds, and how their rows are read and written whole.

use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::{Either, Transaction};
use crate::instrument::hexadecimal;

pub(super) struct Table {
    pub name: &'static str,
    columns: &'static [(&'static str, Kind)],
    /// The rows of a table that is only added to are added to those that are there.
    pub grows: bool,
    /// Whether a row of it means that somebody uses the database.
    pub counts: bool,
}

#[derive(Clone, Copy)]
enum Kind {
    Text,
    /// Text, or nothing.
    Optional,
    Number,
    Truth,
}

use Kind::{Number, Optional, Text, Truth};

/// In an order in which they can be written. Sessions are not among them: whoever is logged in logs in again.
pub(super) const TABLES: [Table; 14] = [
    table(
        "response",
        &[
            ("cycle", Text),
            ("response_id", Text),
            ("document", Text),
            ("complete", Truth),
            ("revision", Number),
        ],
    ),
    Table {
        counts: false,
        ..table(
            "instrument",
            &[("cycle", Text), ("reference", Text), ("source", Text)],
        )
    },
    table(
        "account",
        &[("name", Text), ("role", Text), ("password_hash", Text)],
    ),
    Table {
        grows: true,
        counts: false,
        ..table(
            "audit",
            &[("at", Text), ("who", Text), ("act", Text), ("detail", Text)],
        )
    },
    Table {
        counts: false,
        ..table(
            "weight",
            &[
                ("cycle", Text),
                ("version", Number),
                ("instrument", Text),
                ("margins_hash", Text),
                ("answers_hash", Text),
                ("diagnostics", Text),
                ("weights", Text),
            ],
        )
    },
    Table {
        counts: false,
        ..table("result", &[("cycle", Text), ("document", Text)])
    },
    table(
        "note",
        &[
            ("cycle", Text),
            ("response_id", Text),
            ("item", Text),
            ("document", Text),
        ],
    ),
    table("invitation", &[("cycle", Text), ("code_hash", Text)]),
    table(
        "invitation_count",
        &[("cycle", Text), ("issued", Number), ("used", Number)],
    ),
    table(
        "resume_code",
        &[
            ("code_hash", Text),
            ("cycle", Text),
            ("response_id", Text),
            ("expires_on", Text),
        ],
    ),
    table(
        "kiosk",
        &[
            ("kiosk_id", Text),
            ("cycle", Text),
            ("name", Text),
            ("source", Optional),
            ("seen_at", Number),
            ("waiting", Number),
        ],
    ),
    table(
        "ballot_session",
        &[
            ("session_id", Text),
            ("cycle", Text),
            ("content", Text),
            ("closed", Truth),
        ],
    ),
    table(
        "ballot_code",
        &[("session_id", Text), ("code_hash", Text), ("used", Truth)],
    ),
    table(
        "ballot",
        &[("ballot_id", Text), ("session_id", Text), ("document", Text)],
    ),
];

const fn table(name: &'static str, columns: &'static [(&'static str, Kind)]) -> Table {
    Table {
        name,
        columns,
        grows: false,
        counts: true,
    }
}

/// A row, as any database gives it.
pub(super) type Values = Vec<Value>;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    Text(Option<String>),
    Number(i64),
    Truth(bool),
}

impl Table {
    fn names(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    }

    /// In the order of their columns, so that the same rows give the same digest wherever they are.
    fn select(&self) -> String {
        format!("select {0} from {1} order by {0}", self.names(), self.name)
    }

    fn insert(&self) -> String {
        let places: Vec<String> = (1..=self.columns.len()).map(|at| format!("${at}")).collect();
        format!(
            "insert into {} ({}) values ({})",
            self.name,
            self.names(),
            places.join(", ")
        )
    }

    pub async fn read(&self, transaction: &mut Transaction) -> Result<Vec<Values>, sqlx::Error> {
        match transaction {
            Either::Sqlite(connection) => self.read_sqlite(connection).await,
            Either::Postgres(connection) => {
                let rows = sqlx::query(AssertSqlSafe(self.select()))
                    .fetch_all(&mut **connection)
                    .await?;
                rows.iter()
                    .map(|row| self.values(|at, kind| value(row, at, kind)))
                    .collect()
            }
        }
    }

    pub async fn read_sqlite(&self, connection: &mut SqliteConnection) -> Result<Vec<Values>, sqlx::Error> {
        let rows = sqlx::query(AssertSqlSafe(self.select()))
            .fetch_all(connection)
            .await?;
        rows.iter()
            .map(|row| self.values(|at, kind| value(row, at, kind)))
            .collect()
    }

    fn values(
        &self,
        value: impl Fn(usize, Kind) -> Result<Value, sqlx::Error>,
    ) -> Result<Values, sqlx::Error> {
        self.columns
            .iter()
            .enumerate()
            .map(|(at, (_, kind))| value(at, *kind))
            .collect()
    }

    pub async fn write(&self, transaction: &mut Transaction, rows: &[Values]) -> Result<(), sqlx::Error> {
        for row in rows {
            super::on!(&mut *transaction, connection => {
                let mut query = sqlx::query(AssertSqlSafe(self.insert()));
                for value in row {
                    query = match value {
                        Value::Text(text) => query.bind(text),
                        Value::Number(number) => query.bind(number),
                        Value::Truth(truth) => query.bind(truth),
                    };
                }
                query.execute(&mut **connection).await.map(drop)
            })?;
        }
        Ok(())
    }
}

fn value<'r, R: Row>(row: &'r R, at: usize, kind: Kind) -> Result<Value, sqlx::Error>
where
    usize: sqlx::ColumnIndex<R>,
    Option<String>: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    i64: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    bool: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
{
    Ok(match kind {
        Text | Optional => Value::Text(row.try_get(at)?),
        Number => Value::Number(row.try_get(at)?),
        Truth => Value::Truth(row.try_get(at)?),
    })
}

/// The same for the same rows, on any database.
pub(super) fn digest(rows: &[Values]) -> String {
    let mut hash = Sha256::new();
    for row in rows {
        for value in row {
            let (mark, text) = match value {
                Value::Text(None) => ("n", String::new()),
                Value::Text(Some(text)) => ("t", text.clone()),
                Value::Number(number) => ("i", number.to_string()),
                Value::Truth(truth) => ("b", truth.to_string()),
            };
            hash.update(mark);
            hash.update(text.len().to_le_bytes());
            hash.update(text);
        }
        hash.update("\n");
    }
    hexadecimal(&hash.finalize())
}

//! How fast this machine and database can take documents at all: the ceiling the collector is measured against.

use std::time::{Duration, Instant};

use uuid::Uuid;

use super::{Store, StoreError, on};

impl Store {
    /// Documents a second that a bare loop of inserts brings to disk, a commit per `at_once` of them; into a table of its own,
    /// which is gone afterwards.
    pub async fn bare_inserts(
        &self,
        document: &str,
        at_once: usize,
        time: Duration,
    ) -> Result<f64, StoreError> {
        on!(self.pools(), pool => {
            sqlx::query("create table bare_insert (id text not null primary key, document text not null)")
                .execute(pool).await.map(drop)
        })?;
        let begun = Instant::now();
        let mut written = 0_usize;
        while begun.elapsed() < time {
            let mut transaction = self.pools().begin().await?;
            for _ in 0..at_once {
                on!(&mut transaction, connection => {
                    sqlx::query("insert into bare_insert (id, document) values ($1, $2)")
                        .bind(Uuid::new_v4().to_string()).bind(document)
                        .execute(&mut **connection).await.map(drop)
                })?;
            }
            transaction.commit().await?;
            written += at_once;
        }
        let rate = written as f64 / begun.elapsed().as_secs_f64();
        on!(self.pools(), pool => sqlx::query("drop table bare_insert").execute(pool).await.map(drop))?;
        Ok(rate)
    }
}

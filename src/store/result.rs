//! The table `result`: what each cycle's results page says, once it is published.

use super::{Store, StoreError, on};

impl Store {
    /// Puts a cycle's results in the place of those that are there.
    pub async fn publish_results(&self, cycle: &str, document: &str) -> Result<(), StoreError> {
        on!(self.pools(), pool => {
            sqlx::query(
                "insert into result (cycle, document) values ($1, $2)
                 on conflict (cycle) do update set document = excluded.document",
            )
            .bind(cycle).bind(document).execute(pool).await.map(drop)
        })?;
        Ok(())
    }

    /// Takes a cycle's results away; whether there were any.
    pub async fn withdraw_results(&self, cycle: &str) -> Result<bool, StoreError> {
        let gone = on!(self.pools(), pool => {
            sqlx::query("delete from result where cycle = $1").bind(cycle).execute(pool).await?.rows_affected()
        });
        Ok(gone > 0)
    }

    /// What a cycle's results page says; nothing before it is published.
    pub async fn results(&self, cycle: &str) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> = on!(self.pools(), pool => {
            sqlx::query_as("select document from result where cycle = $1").bind(cycle).fetch_optional(pool).await?
        });
        Ok(row.map(|(document,)| document))
    }

    /// The cycles whose results are published, in order of their ids.
    pub async fn cycles_with_results(&self) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String,)> = on!(self.pools(), pool => {
            sqlx::query_as("select cycle from result order by cycle").fetch_all(pool).await?
        });
        Ok(rows.into_iter().map(|(cycle,)| cycle).collect())
    }
}

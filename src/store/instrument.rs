//! Every instrument that was ever asked, by its reference.

use super::{Store, StoreError, on};

impl Store {
    /// Keeps what was asked, once.
    pub async fn keep_instrument(
        &self,
        cycle: &str,
        reference: &str,
        source: &str,
    ) -> Result<(), StoreError> {
        on!(self.pools(), pool => {
            sqlx::query(
                "insert into instrument (cycle, reference, source) values ($1, $2, $3)
                 on conflict (cycle, reference) do nothing",
            )
            .bind(cycle).bind(reference).bind(source).execute(pool).await.map(drop)
        })?;
        Ok(())
    }

    /// What a reference meant in a cycle; none where it was never asked there.
    pub async fn instrument(&self, cycle: &str, reference: &str) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> = on!(self.pools(), pool => {
            sqlx::query_as("select source from instrument where cycle = $1 and reference = $2")
                .bind(cycle).bind(reference).fetch_optional(pool).await?
        });
        Ok(row.map(|(source,)| source))
    }

    /// Every reference of a cycle and what it meant, in order of the reference.
    pub async fn instruments(&self, cycle: &str) -> Result<Vec<(String, String)>, StoreError> {
        Ok(on!(self.pools(), pool => {
            sqlx::query_as("select reference, source from instrument where cycle = $1 order by reference")
                .bind(cycle).fetch_all(pool).await?
        }))
    }
}

//! The table `note`: what staff make of open answers, apart from the answers.

use super::{Store, StoreError, on};

/// A note with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptNote {
    pub response: String,
    pub item: String,
    /// JSON.
    pub document: String,
}

impl Store {
    /// Keeps a note in the place of the one that is there.
    pub async fn keep_note(&self, cycle: &str, note: &KeptNote) -> Result<(), StoreError> {
        on!(self.pools(), pool => {
            sqlx::query(
                "insert into note (cycle, response_id, item, document) values ($1, $2, $3, $4)
                 on conflict (cycle, response_id, item) do update set document = excluded.document",
            )
            .bind(cycle).bind(&note.response).bind(&note.item).bind(&note.document)
            .execute(pool).await.map(drop)
        })?;
        Ok(())
    }

    /// All notes of a cycle, in order of responses and items.
    pub async fn notes(&self, cycle: &str) -> Result<Vec<KeptNote>, StoreError> {
        let rows: Vec<(String, String, String)> = on!(self.pools(), pool => {
            sqlx::query_as("select response_id, item, document from note where cycle = $1 order by response_id, item")
                .bind(cycle).fetch_all(pool).await?
        });
        Ok(rows
            .into_iter()
            .map(|(response, item, document)| KeptNote {
                response,
                item,
                document,
            })
            .collect())
    }
}

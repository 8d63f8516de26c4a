//! Who did what: entries are added, and the schema refuses all else.

use super::{Store, StoreError, on};

/// One administrative act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// When, as `2025-03-31T12:00:00Z`.
    pub at: String,
    /// An account, or `cli:` and the user of the machine.
    pub who: String,
    /// `user add`, `backup`, `export` …
    pub act: String,
    pub detail: String,
}

impl Store {
    pub async fn audit(&self, entry: &AuditEntry) -> Result<(), StoreError> {
        on!(self.pools(), pool => {
            sqlx::query("insert into audit (at, who, act, detail) values ($1, $2, $3, $4)")
                .bind(&entry.at)
                .bind(&entry.who)
                .bind(&entry.act)
                .bind(&entry.detail)
                .execute(pool)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// Every entry, the latest first.
    pub async fn audit_entries(&self) -> Result<Vec<AuditEntry>, StoreError> {
        let rows: Vec<(String, String, String, String)> = on!(self.pools(), pool => {
            sqlx::query_as("select at, who, act, detail from audit order by audit_id desc").fetch_all(pool).await?
        });
        Ok(rows
            .into_iter()
            .map(|(at, who, act, detail)| AuditEntry { at, who, act, detail })
            .collect())
    }
}

//! Who is logged in. A browser holds a random token, the database its hash: any server of one database knows her, and
//! whoever reads the database cannot become her.

use super::{Account, Role, Store, StoreError, code, on};

/// Longer than a working day; then she logs in again.
const LASTS_S: i64 = 12 * 3600;

impl Store {
    /// The token of a new session; `now` in seconds since 1970.
    pub async fn begin_session(&self, account: &str, now: i64) -> Result<String, StoreError> {
        let token = code::token();
        let mut transaction = self.pools().begin().await?;
        on!(&mut transaction, connection => {
            sqlx::query("delete from session where expires_at <= $1").bind(now).execute(&mut **connection).await.map(drop)
        })?;
        on!(&mut transaction, connection => {
            sqlx::query("insert into session (token_hash, name, expires_at) values ($1, $2, $3)")
                .bind(code::hash("session", &token)).bind(account).bind(now + LASTS_S)
                .execute(&mut **connection).await.map(drop)
        })?;
        transaction.commit().await?;
        Ok(token)
    }

    /// Whose session it is, until it ends.
    pub async fn session(&self, token: &str, now: i64) -> Result<Option<Account>, StoreError> {
        let row: Option<(String, String)> = on!(self.pools(), pool => {
            sqlx::query_as(
                "select account.name, account.role from session join account on account.name = session.name
                 where token_hash = $1 and expires_at > $2",
            )
            .bind(code::hash("session", token))
            .bind(now)
            .fetch_optional(pool)
            .await?
        });
        Ok(row.map(|(name, role)| Account {
            name,
            role: Role::of(&role),
        }))
    }

    pub async fn end_session(&self, token: &str) -> Result<(), StoreError> {
        on!(self.pools(), pool => {
            sqlx::query("delete from session where token_hash = $1").bind(code::hash("session", token))
                .execute(pool).await.map(drop)
        })?;
        Ok(())
    }
}

//! Words with which a family goes on with its response on another device.

use uuid::Uuid;

use super::{Store, StoreError, code, on, words};

/// The response that words lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resumed {
    pub cycle: String,
    pub response: Uuid,
}

impl Store {
    /// New words for a response, such as `river-apple-…`; words it had before lead nowhere any more.
    ///
    /// They can be read here only: what is kept is their hash. They work through `expires_on` (`yyyy-mm-dd`).
    pub async fn resume_code(
        &self,
        cycle: &str,
        response: Uuid,
        expires_on: &str,
    ) -> Result<String, StoreError> {
        let words = words::from(&code::random());
        let hash = slow_hash(&words).await?;
        let id = response.to_string();
        let mut transaction = self.pools().begin().await?;
        on!(&mut transaction, connection => {
            sqlx::query("delete from resume_code where cycle = $1 and response_id = $2")
                .bind(cycle).bind(&id).execute(&mut **connection).await.map(drop)
        })?;
        on!(&mut transaction, connection => {
            sqlx::query("insert into resume_code (code_hash, cycle, response_id, expires_on) values ($1, $2, $3, $4)")
                .bind(hash).bind(cycle).bind(&id).bind(expires_on).execute(&mut **connection).await.map(drop)
        })?;
        transaction.commit().await?;
        Ok(words)
    }

    /// The response that words lead to today (`yyyy-mm-dd`), however they are typed; none where they are unknown or have
    /// expired, or where the response is complete.
    pub async fn resume(&self, words: &str, today: &str) -> Result<Option<Resumed>, StoreError> {
        if words.len() > 200 {
            return Ok(None);
        }
        on!(self.pools(), pool => {
            sqlx::query("delete from resume_code where expires_on < $1").bind(today).execute(pool).await.map(drop)
        })?;
        let hash = slow_hash(words).await?;
        let found: Option<(String, String)> = on!(self.pools(), pool => {
            sqlx::query_as(
                "select resume_code.cycle, resume_code.response_id from resume_code
                 join response on response.cycle = resume_code.cycle and response.response_id = resume_code.response_id
                 where code_hash = $1 and not response.complete",
            )
            .bind(hash)
            .fetch_optional(pool)
            .await?
        });
        Ok(found.and_then(|(cycle, id)| {
            Some(Resumed {
                cycle,
                response: Uuid::parse_str(&id).ok()?,
            })
        }))
    }
}

async fn slow_hash(words: &str) -> Result<String, StoreError> {
    let words = words.to_owned();
    let hash = tokio::task::spawn_blocking(move || code::slow_hash(&words)).await;
    hash.ok().flatten().ok_or(StoreError::Busy)
}

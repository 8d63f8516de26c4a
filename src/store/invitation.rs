//! One-time codes: open ones as hashes, used ones as a number.

use super::writer::Job;
use super::{Store, StoreError, Transaction, code, on};

/// How many codes of a cycle were handed out, and how many of them used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Invitations {
    pub issued: u64,
    pub used: u64,
}

impl Store {
    /// New codes of 80 bits. They can be read here only: what is kept is their hashes.
    pub async fn invite(&self, cycle: &str, number: usize) -> Result<Vec<String>, StoreError> {
        let codes: Vec<String> = (0..number).map(|_| code::letters(16)).collect();
        let mut transaction = self.pools().begin().await?;
        for one in &codes {
            let hash = code::hash(cycle, one);
            on!(&mut transaction, connection => {
                sqlx::query("insert into invitation (cycle, code_hash) values ($1, $2)")
                    .bind(cycle).bind(hash).execute(&mut **connection).await.map(drop)
            })?;
        }
        on!(&mut transaction, connection => {
            sqlx::query(
                "insert into invitation_count (cycle, issued, used) values ($1, $2, 0)
                 on conflict (cycle) do update set issued = invitation_count.issued + excluded.issued",
            )
            .bind(cycle)
            .bind(i64::try_from(number).unwrap_or(i64::MAX))
            .execute(&mut **connection)
            .await
            .map(drop)
        })?;
        transaction.commit().await?;
        Ok(codes)
    }

    /// Whether the code is open: before a family begins.
    pub async fn invited(&self, cycle: &str, invitation: &str) -> Result<bool, StoreError> {
        let hash = code::hash(cycle, invitation);
        let open: (i64,) = on!(self.pools(), pool => {
            sqlx::query_as("select count(*) from invitation where cycle = $1 and code_hash = $2")
                .bind(cycle).bind(hash).fetch_one(pool).await?
        });
        Ok(open.0 > 0)
    }

    pub async fn invitations(&self, cycle: &str) -> Result<Invitations, StoreError> {
        let counts: Option<(i64, i64)> = on!(self.pools(), pool => {
            sqlx::query_as("select issued, used from invitation_count where cycle = $1")
                .bind(cycle).fetch_optional(pool).await?
        });
        Ok(
            counts.map_or_else(Invitations::default, |(issued, used)| Invitations {
                issued: issued.unsigned_abs(),
                used: used.unsigned_abs(),
            }),
        )
    }
}

/// Uses a code up, or finds that it need not be: its response is there already.
pub(super) async fn redeem(
    transaction: &mut Transaction,
    job: &Job,
    hash: &str,
) -> Result<bool, sqlx::Error> {
    let id = job.response.id.to_string();
    let there: (i64,) = on!(&mut *transaction, connection => {
        sqlx::query_as("select count(*) from response where cycle = $1 and response_id = $2")
            .bind(&job.cycle).bind(id).fetch_one(&mut **connection).await?
    });
    if there.0 > 0 {
        return Ok(true);
    }
    let used = on!(&mut *transaction, connection => {
        sqlx::query("delete from invitation where cycle = $1 and code_hash = $2")
            .bind(&job.cycle).bind(hash).execute(&mut **connection).await.map(|done| done.rows_affected())
    })?;
    if used == 0 {
        return Ok(false);
    }
    on!(transaction, connection => {
        sqlx::query("update invitation_count set used = used + 1 where cycle = $1")
            .bind(&job.cycle).execute(&mut **connection).await.map(drop)
    })?;
    Ok(true)
}

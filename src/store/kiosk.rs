//! Shared tablets, as staff sees them.

use uuid::Uuid;

use super::{Store, StoreError, on};

/// A tablet that staff has armed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kiosk {
    pub id: Uuid,
    pub cycle: String,
    /// What staff calls it.
    pub name: String,
    /// The partner at whose place it stands.
    pub source: Option<String>,
    /// When it was last heard of, in seconds since 1970.
    pub seen_at: i64,
    /// How many responses wait on it to be sent.
    pub waiting: u64,
}

const COLUMNS: &str =
    "insert into kiosk (kiosk_id, cycle, name, source, seen_at, waiting) values ($1, $2, $3, $4, $5, $6)";
const SELECT: &str =
    "select kiosk_id, cycle, name, source, seen_at, waiting from kiosk order by cycle, name, kiosk_id";

type Row = (String, String, String, Option<String>, i64, i64);

impl Store {
    pub async fn arm_kiosk(&self, kiosk: &Kiosk) -> Result<(), StoreError> {
        on!(self.pools(), pool => {
            sqlx::query(COLUMNS)
                .bind(kiosk.id.to_string())
                .bind(&kiosk.cycle)
                .bind(&kiosk.name)
                .bind(&kiosk.source)
                .bind(kiosk.seen_at)
                .bind(i64::try_from(kiosk.waiting).unwrap_or(i64::MAX))
                .execute(pool)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// Takes down that a tablet is alive; false where none such is armed.
    pub async fn heartbeat(&self, kiosk: Uuid, seen_at: i64, waiting: u64) -> Result<bool, StoreError> {
        let known = on!(self.pools(), pool => {
            sqlx::query("update kiosk set seen_at = $2, waiting = $3 where kiosk_id = $1")
                .bind(kiosk.to_string())
                .bind(seen_at)
                .bind(i64::try_from(waiting).unwrap_or(i64::MAX))
                .execute(pool)
                .await
                .map(|done| done.rows_affected())
        })?;
        Ok(known > 0)
    }

    /// Every tablet, by cycle and name.
    pub async fn kiosks(&self) -> Result<Vec<Kiosk>, StoreError> {
        let rows: Vec<Row> = on!(self.pools(), pool => sqlx::query_as(SELECT).fetch_all(pool).await?);
        Ok(rows
            .into_iter()
            .filter_map(|(id, cycle, name, source, seen_at, waiting)| {
                Some(Kiosk {
                    id: Uuid::parse_str(&id).ok()?,
                    cycle,
                    name,
                    source,
                    seen_at,
                    waiting: waiting.unsigned_abs(),
                })
            })
            .collect())
    }

    pub async fn kiosk(&self, id: Uuid) -> Result<Option<Kiosk>, StoreError> {
        Ok(self.kiosks().await?.into_iter().find(|kiosk| kiosk.id == id))
    }

    /// Takes a tablet out of use; what waits on it can still be sent.
    pub async fn disarm_kiosk(&self, id: Uuid) -> Result<bool, StoreError> {
        let known = on!(self.pools(), pool => {
            sqlx::query("delete from kiosk where kiosk_id = $1").bind(id.to_string())
                .execute(pool).await.map(|done| done.rows_affected())
        })?;
        Ok(known > 0)
    }
}
